"""Stand-ins for vendors on loopback: they record what is sent and answer as a test tells them."""

from __future__ import annotations

import json
import re
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from urllib.parse import parse_qs, urlsplit

_ids = count(1)


@dataclass(frozen=True)
class Answer:
    """One scripted answer; `after` seconds of silence first, or the connection closed in the middle."""

    status: int = 200
    body: bytes = b""
    after: float = 0.0
    is_dropped: bool = False
    location: str = ""
    pause: float = 0.0  # between pieces of the body


@dataclass(frozen=True)
class Call:
    """One request as the vendor got it."""

    method: str
    path: str
    form: dict[str, str]
    query: dict[str, str]
    authorization: str
    body: bytes = b""


@dataclass
class Vendor:
    """A running stand-in: `answers` are used up in turn, then every request succeeds."""

    url: str
    calls: list[Call] = field(default_factory=list)
    answers: deque[Answer] = field(default_factory=deque)

    def next_answer(self, call: Call) -> Answer:
        """What to say to a call."""
        self.calls.append(call)
        return self.answers.popleft() if self.answers else accepted(call)


def accepted(call: Call) -> Answer:
    """The vendor's own kind of success."""
    if "/Messages.json" in call.path and call.method == "POST":
        return json_answer(201, {"sid": f"SM{next(_ids):032x}", "status": "queued", "error_code": None})
    if "/Messages.json" in call.path:
        return json_answer(200, {"messages": [], "page": 0, "page_size": 50, "next_page_uri": None})
    if call.path.endswith(("/sendMessage", "/sendPhoto", "/editMessageText", "/editMessageReplyMarkup")):
        return json_answer(200, {"ok": True, "result": telegram_message(call.form)})
    return json_answer(200, {"ok": True, "result": True})


def parts_of(body: bytes) -> dict[str, list[str]]:
    """The plain fields of a multipart form."""
    found = re.findall(rb'name="(\w+)"\r\n(?:Content-[^\r]*\r\n)*\r\n([^\r]*)\r\n', body)
    return {name.decode(): [value.decode()] for name, value in found}


def telegram_message(form: dict[str, str]) -> dict[str, object]:
    """The message object that Telegram answers with."""
    chat = {"id": int(form["chat_id"]), "type": "private", "first_name": "Bo"}
    return {"message_id": next(_ids), "date": 1_800_000_000, "chat": chat, "text": form.get("text", "-")}


def json_answer(status: int, body: object) -> Answer:
    """An answer in JSON."""
    return Answer(status, json.dumps(body).encode())


@contextmanager
def running_vendor() -> Iterator[Vendor]:
    """A stand-in on a free port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            is_form = "multipart" not in self.headers.get("Content-Type", "")
            found = parse_qs(body.decode(), keep_blank_values=True) if is_form else parts_of(body)
            self._answer({name: values[0] for name, values in found.items()}, body)

        def do_GET(self) -> None:
            self._answer({})

        def _answer(self, form: dict[str, str], body: bytes = b"") -> None:
            place = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(place.query).items()}
            call = Call(self.command, place.path, form, query, self.headers.get("Authorization", ""), body)
            answer = vendor.next_answer(call)
            time.sleep(answer.after)
            if answer.is_dropped:
                self.close_connection = True
                self.connection.close()
                return
            try:
                self.send_response(answer.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer.body)))
                if answer.location:
                    self.send_header("Location", answer.location)
                self.end_headers()
                for at in range(0, len(answer.body), 65536):
                    self.wfile.write(answer.body[at : at + 65536])
                    time.sleep(answer.pause)
            except OSError:
                self.close_connection = True

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    vendor = Vendor(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield vendor
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
