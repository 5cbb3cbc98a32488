"""A Telegram of our own on loopback: it remembers chats, messages and presses, and refuses what Telegram refuses.

Every update that it makes is read by the library's own `Update.de_json` first, and must hold no field unknown to it.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import requests
from telegram import Update

STAMP = 1_780_300_800  # 1 June 2026, 08:00 UTC
Json = dict[str, Any]


class Refused(Exception):
    """What Telegram answers instead of a result."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.parameters = parameters


@dataclass
class Person:
    """Somebody with the app: their private chat has the same number."""

    id: int
    first_name: str
    language_code: str = "en"
    has_blocked: bool = False

    @property
    def user(self) -> Json:
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, "language_code": self.language_code}

    @property
    def chat(self) -> Json:
        return {"id": self.id, "type": "private", "first_name": self.first_name}


@dataclass
class TelegramStub:
    """The state of one bot and the people who know it."""

    token: str
    name: str = "ParleyBot"
    url: str = ""
    webhook_url: str = ""
    webhook_secret: str = ""
    people: dict[int, Person] = field(default_factory=dict)
    messages: dict[tuple[int, int], Json] = field(default_factory=dict)
    waiting: list[Json] = field(default_factory=list)
    open_presses: set[str] = field(default_factory=set)
    answered: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    failures: list[Refused] = field(default_factory=list)
    deliveries: list[int] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)  # by file id
    last_message: int = 100
    last_update: int = 5000
    stamp: int = STAMP

    # -------------------------------------------------------------- what people do

    def start(self, person: Person, payload: str = "") -> None:
        """Press Start, perhaps on a deep link: only now may the bot write."""
        self.people[person.id] = person
        self.say(person, f"/start {payload}".strip())

    def say(self, person: Person, text: str) -> Json:
        """Write to the bot."""
        return self.emit("message", self._heard(person, text=text))

    def send_voice(self, person: Person, content: bytes, seconds: int = 3) -> Json:
        """Speak to the bot."""
        sound = {"duration": seconds, "mime_type": "audio/ogg", **self._stored(content)}
        return self.emit("message", self._heard(person, voice=sound))

    def send_photo(self, person: Person, content: bytes, caption: str = "") -> Json:
        """Send a photo: Telegram tells of it in several sizes, the largest last."""
        shape = {"width": 90, "height": 60}
        sizes = [{**self._stored(b"small"), **shape}, {**self._stored(content), **shape}]
        return self.emit("message", self._heard(person, photo=sizes, **({"caption": caption} if caption else {})))

    def _stored(self, content: bytes) -> Json:
        file_id = f"file{len(self.files)}"
        self.files[file_id] = content
        return {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content)}

    def press(self, person: Person, label: str) -> Json:
        """Press the newest button with a label."""
        for message in reversed(self.of(person)):
            for button in buttons(message):
                if button["text"] == label and "callback_data" in button:
                    return self._pressed(person, message, button["callback_data"])
        raise AssertionError(f"no button {label!r}: {[b['text'] for m in self.of(person) for b in buttons(m)]}")

    def block(self, person: Person, *, is_blocked: bool = True) -> Json:
        """Block the bot, or unblock it."""
        person.has_blocked = is_blocked
        bot = {"id": int(self.token.split(":")[0]), "is_bot": True, "first_name": self.name}
        states = ({"user": bot, "status": "member"}, {"user": bot, "status": "kicked", "until_date": 0})
        old, new = states if is_blocked else reversed(states)
        change = {"chat": person.chat, "from": person.user, "date": self.stamp}
        return self.emit("my_chat_member", {**change, "old_chat_member": old, "new_chat_member": new})

    def of(self, person: Person) -> list[Json]:
        """What the bot has written to somebody, oldest first."""
        return [message for (chat, _), message in self.messages.items() if chat == person.id]

    def last_text(self, person: Person) -> str:
        """The newest message's text."""
        return self.of(person)[-1]["text"]

    def _heard(self, person: Person, **more: Any) -> Json:
        self.last_message += 1
        return {
            "message_id": self.last_message,
            "date": self.stamp,
            "from": person.user,
            "chat": person.chat,
            **more,
        }

    def _pressed(self, person: Person, message: Json, data: str) -> Json:
        query_id = f"q{self.last_update}"
        self.open_presses.add(query_id)
        query = {"id": query_id, "from": person.user, "chat_instance": "1", "data": data, "message": message}
        return self.emit("callback_query", query)

    def emit(self, kind: str, content: Json) -> Json:
        """Number an update, check it with the library, and deliver it or keep it for polling."""
        self.last_update += 1
        update = {"update_id": self.last_update, kind: content}
        read = Update.de_json(json.loads(json.dumps(update)), None)
        assert not list(unknown_fields(read)), f"{kind}: the stub speaks another language than Telegram"
        if self.webhook_url:
            self.deliver(update)
        else:
            self.waiting.append(update)
        return update

    def deliver(self, update: Json, attempts: int = 3) -> None:
        """Post an update until it is taken."""
        for _ in range(attempts):
            headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook_secret} if self.webhook_secret else {}
            self.deliveries.append(
                requests.post(self.webhook_url, json=update, headers=headers, timeout=20).status_code
            )
            if self.deliveries[-1] < 300:
                return

    # -------------------------------------------------------------- what the bot does

    def answer(self, token: str, method: str, form: Json) -> Any:
        """The result of a call. Raises Refused."""
        self.calls.append(method)
        if token != self.token:
            raise Refused(401, "Unauthorized")
        if self.failures:
            raise self.failures.pop(0)
        called = getattr(self, f"_{re.sub('([A-Z])', lambda m: '_' + m[1].lower(), method)}", None)
        if called is None:
            raise Refused(404, "Not Found")
        return called(form)

    def _get_me(self, form: Json) -> Json:
        number = int(self.token.split(":")[0])
        return {"id": number, "is_bot": True, "first_name": self.name, "username": self.name}

    def _set_webhook(self, form: Json) -> bool:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", form.get("secret_token", "x")):
            raise Refused(400, "Bad Request: secret token contains unallowed characters")
        self.webhook_url, self.webhook_secret = form["url"], form.get("secret_token", "")
        while self.waiting:
            self.deliver(self.waiting.pop(0))
        return True

    def _delete_webhook(self, form: Json) -> bool:
        self.webhook_url = ""
        return True

    def _get_webhook_info(self, form: Json) -> Json:
        waiting = len(self.waiting)
        return {"url": self.webhook_url, "has_custom_certificate": False, "pending_update_count": waiting}

    def _get_updates(self, form: Json) -> list[Json]:
        if self.webhook_url:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = int(form.get("offset", 0))
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        allowed = json.loads(form["allowed_updates"]) if "allowed_updates" in form else None
        return [u for u in self.waiting if allowed is None or set(u) & set(allowed)][:100]

    def _send_message(self, form: Json) -> Json:
        person = self._reachable(form)
        self.last_message += 1
        message = {
            "message_id": self.last_message,
            "date": self.stamp,
            "from": self._get_me({}),
            "chat": person.chat,
            "text": checked_text(form),
            **checked_keyboard(form),
        }
        self.messages[(person.id, self.last_message)] = message
        return message

    def _get_file(self, form: Json) -> Json:
        file_id = form["file_id"]
        if file_id not in self.files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        return {"file_id": file_id, "file_unique_id": file_id, "file_path": f"kept/{file_id}"}

    def _send_photo(self, form: Json) -> Json:
        person = self._reachable(form)
        if not form["photo"].startswith(b"\xff\xd8"):
            raise Refused(400, "Bad Request: IMAGE_PROCESS_FAILED")
        self.last_message += 1
        message = {
            "message_id": self.last_message,
            "date": self.stamp,
            "from": self._get_me({}),
            "chat": person.chat,
            "caption": form.get("caption", ""),
            "photo": [{**self._stored(form["photo"]), "width": 90, "height": 60}],
        }
        self.messages[(person.id, self.last_message)] = message
        return message

    def _edit_message_text(self, form: Json) -> Json:
        message = self._existing(form)
        changed = {"text": checked_text(form), **checked_keyboard(form)}
        before = {name: message[name] for name in ("text", "reply_markup") if name in message}
        if changed == before:
            raise Refused(400, "Bad Request: message is not modified: specified new message content is the same")
        message.pop("reply_markup", None)
        message.update(changed, edit_date=self.stamp)
        return message

    def _edit_message_reply_markup(self, form: Json) -> Json:
        message = self._existing(form)
        if not checked_keyboard(form) and "reply_markup" not in message:
            raise Refused(400, "Bad Request: message is not modified: specified reply markup is the same")
        message.pop("reply_markup", None)
        message.update(checked_keyboard(form))
        return message

    def _answer_callback_query(self, form: Json) -> bool:
        query_id = form.get("callback_query_id", "")
        if query_id not in self.open_presses:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.open_presses.remove(query_id)
        self.answered.append(query_id)
        return True

    def _reachable(self, form: Json) -> Person:
        person = self.people.get(int(form["chat_id"]))
        if person is None:
            raise Refused(400, "Bad Request: chat not found")
        if person.has_blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return person

    def _existing(self, form: Json) -> Json:
        message = self.messages.get((int(form["chat_id"]), int(form["message_id"])))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        return message


def buttons(message: Json) -> list[Json]:
    """All buttons under a message."""
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def checked_text(form: Json) -> str:
    """The text, refused where Telegram would."""
    text = form.get("text", "")
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > 4096:
        raise Refused(400, "Bad Request: message is too long")
    return text.strip()


def checked_keyboard(form: Json) -> Json:
    """The keyboard as a field of the message, refused where Telegram would."""
    if "reply_markup" not in form:
        return {}
    markup = json.loads(form["reply_markup"])
    for row in markup["inline_keyboard"]:
        for button in row:
            if not button.get("text"):
                raise Refused(400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed")
            if ("callback_data" in button) == ("url" in button):
                raise Refused(400, "Bad Request: text buttons are unallowed in the inline keyboard")
            if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
                raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
            if not re.match(r"(https?|tg)://[^/]*\.[^/]+", button.get("url", "https://a.b")):
                raise Refused(400, "Bad Request: inline keyboard button URL is invalid: Wrong HTTP URL")
    return {"reply_markup": markup} if any(markup["inline_keyboard"]) else {}


def read_form(raw: bytes, content_type: str) -> Json:
    """The fields of a request; a file's are its bytes, under the name that refers to it."""
    if not content_type.startswith("multipart"):
        return {name: values[0] for name, values in parse_qs(raw.decode(), keep_blank_values=True).items()}
    parts = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + raw).get_payload()
    form: Json = {}
    for part in parts:
        content = part.get_payload(decode=True)
        name = part.get_param("name", header="content-disposition")
        form[name] = content if part.get_filename() else content.decode()
    words = {name: value for name, value in form.items() if isinstance(value, str)}
    attached = {name: value.removeprefix("attach://") for name, value in words.items() if value.startswith("attach:")}
    return form | {name: form[where] for name, where in attached.items()}


def unknown_fields(read: Any) -> Iterator[str]:
    """Names that the library did not know, anywhere in an object it read."""
    if hasattr(read, "api_kwargs"):
        yield from read.api_kwargs
        for name in dir(type(read)):
            if name in getattr(type(read), "__slots__", ()) and not name.startswith("_"):
                yield from unknown_fields(getattr(read, name, None))
    elif isinstance(read, tuple):
        for item in read:
            yield from unknown_fields(item)


@contextmanager
def running_telegram(token: str) -> Iterator[TelegramStub]:
    """A stub on a free port; its `url` is what TELEGRAM_BASE_URL is set to."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            form = read_form(raw, self.headers.get("Content-Type", ""))
            found = re.fullmatch(r"/bot([^/]+)/(\w+)", self.path)
            try:
                if found is None:
                    raise Refused(404, "Not Found")
                status, body = 200, {"ok": True, "result": stub.answer(found[1], found[2], form)}
            except Refused as refused:
                status, body = refused.status, {"ok": False, "error_code": refused.status, "description": str(refused)}
                if refused.parameters:
                    body["parameters"] = refused.parameters
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def do_GET(self) -> None:
            found = re.fullmatch(r"/file/bot([^/]+)/kept/(\w+)", self.path)
            content = stub.files.get(found[2]) if found and found[1] == stub.token else None
            self.send_response(404 if content is None else 200)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stub = TelegramStub(token, url=f"http://127.0.0.1:{server.server_address[1]}/bot")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
