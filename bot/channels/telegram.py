"""Telegram: buttons under messages, presses acknowledged at once, messages edited after use.

The only module that imports the vendor's library, at first use. The library is asynchronous: one event loop a process.
"""

from __future__ import annotations

import asyncio
import hmac
import os
import re
import threading
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.channels.downloads import download, is_at
from bot.channels.port import (
    Capabilities,
    FetchError,
    FetchFault,
    InboundMessage,
    Media,
    NotGenuine,
    OutboundMessage,
    SendError,
    SendErrorKind,
    ShownLink,
    ShownOption,
)
from models.enums import Channel

if TYPE_CHECKING:
    from telegram import Bot, InlineKeyboardMarkup, Message, Update

# With it the library gives lengths of time as a timedelta, without a warning; it looks at each use.
os.environ.setdefault("PTB_TIMEDELTA", "1")

CAPABILITIES = Capabilities(max_buttons=20, max_text=4096, has_links=True, is_remote=True, pictures="upload")
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
DEFAULT_BASE_URL = "https://api.telegram.org/bot"
MAX_CALLBACK_BYTES = 64
CONNECT_SECONDS, ANSWER_SECONDS, POLL_SLACK_SECONDS = 5.0, 10.0, 10.0
_SHORT_LABEL = 14  # two such buttons fit side by side on a small phone
_GONE = re.compile(r"chat not found|user not found|peer_id_invalid|user is deactivated|bot was kicked", re.IGNORECASE)
_MAX_CAPTION = 1024
# In this order: an animation is a document too, a venue a location.
_MEDIA = ("photo", "voice", "audio", "animation", "video", "video_note", "document", "sticker", "location", "contact")
_KINDS = {"photo": "image", "video_note": "video", "animation": "video"}
_OTHER = ("poll", "dice", "story", "game", "checklist", "paid_media")


class TelegramChannel:
    """Sends through one bot. Its account is the bot's number, the part of the token before the colon."""

    channel = Channel.TELEGRAM
    capabilities = CAPABILITIES

    def __init__(self, token: str, *, base_url: str = DEFAULT_BASE_URL, answer_seconds: float = ANSWER_SECONDS) -> None:
        self.account = account_of(token)
        self._token = token
        self._base_url = base_url
        self._answer_seconds = answer_seconds
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bot: Bot | None = None
        self._owner_pid = 0

    def send(self, message: OutboundMessage) -> str:
        """Deliver one message; its id is "chat:message", because Telegram numbers messages per chat."""
        text = "\n\n".join([message.text, *_unlinkable(message.links)])
        keyboard = _keyboard(message.options, message.links)

        def send_to(address: str) -> Message:
            if message.picture is None:
                return self._send_text(address, text, keyboard)
            return self._send_picture(address, message.picture.content, text, keyboard)

        try:
            sent = send_to(message.address)
        except _Moved as moved:
            sent = send_to(moved.address)
        return f"{sent.chat.id}:{sent.message_id}"

    def _send_text(self, address: str, text: str, keyboard: InlineKeyboardMarkup | None) -> Message:
        from telegram import LinkPreviewOptions

        preview = LinkPreviewOptions(is_disabled=True)
        return self._call(
            lambda bot: bot.send_message(
                chat_id=_chat(address), text=text, reply_markup=keyboard, link_preview_options=preview
            )
        )

    def _send_picture(self, address: str, content: bytes, text: str, keyboard: InlineKeyboardMarkup | None) -> Message:
        return self._call(
            lambda bot: bot.send_photo(
                chat_id=_chat(address), photo=content, caption=text[:_MAX_CAPTION], reply_markup=keyboard
            )
        )

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """The file with a `file_id`, by way of getFile. Raises FetchError."""
        try:
            found = self._call(lambda bot: bot.get_file(outside_id))
        except SendError as error:
            is_gone = error.kind in (SendErrorKind.PERMANENT, SendErrorKind.UNREACHABLE)
            # "file is too big" is a refusal like any other here; the size told with the message says it before.
            raise FetchError(FetchFault.GONE if is_gone else FetchFault.FAILED, error.code) from None
        if (found.file_size or 0) > most_bytes:
            raise FetchError(FetchFault.TOO_LARGE)
        url = found.file_path or ""
        if not is_at(url, self._base_url):  # a Bot API server of one's own may name a file on its disk
            raise FetchError(FetchFault.FAILED, "not an address")
        return download(url, most_bytes=most_bytes, seconds=seconds)

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Stop the progress bar on a pressed button. Never raises: an old press cannot be answered any more."""
        try:
            self._call(lambda bot: bot.answer_callback_query(callback_id, text=text[:200] or None))
        except SendError:
            return

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """Take a message's buttons away; `text` are its new words as a whole ("" leaves them as they are)."""
        chat, number = _chat(address), int(outside_id.rpartition(":")[2])
        if text:
            words = text[: CAPABILITIES.max_text]
            self._call(lambda bot: bot.edit_message_text(words, chat_id=chat, message_id=number))
        else:
            self._call(lambda bot: bot.edit_message_reply_markup(chat_id=chat, message_id=number))

    def set_webhook(self, url: str, secret: str) -> None:
        """Have updates posted to an address, with the secret in a header."""
        self._call(lambda bot: bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES))

    def delete_webhook(self) -> None:
        """End the posting of updates; needed before `get_updates`."""
        self._call(lambda bot: bot.delete_webhook(drop_pending_updates=False))

    def webhook_url(self) -> str:
        """The address that updates are posted to, "" when there is none."""
        return self._call(lambda bot: bot.get_webhook_info()).url

    def bot_name(self) -> str:
        """The bot's user name, as links use it; also proves that the token works."""
        return self._call(lambda bot: bot.get_me()).username or ""

    def get_updates(self, offset: int | None, *, seconds: int = 25) -> tuple[dict[str, Any], ...]:
        """Wait up to `seconds` for updates from `offset` on, as the JSON that `parse_update` takes."""
        updates = self._call(
            lambda bot: bot.get_updates(
                offset=offset,
                timeout=seconds,
                allowed_updates=ALLOWED_UPDATES,
                read_timeout=seconds + POLL_SLACK_SECONDS,
            )
        )
        return tuple(update.to_dict() for update in updates)

    def close(self) -> None:
        """End the loop; the next call starts another."""
        with self._lock:
            if self._loop is not None and self._owner_pid == os.getpid():
                self._loop.call_soon_threadsafe(self._loop.stop)
            self._loop, self._bot = None, None

    def _call(self, call: Callable[[Bot], Coroutine[Any, Any, Any]]) -> Any:
        """Run one request on the process's loop, for any thread. Raises SendError and nothing else."""
        try:
            bot, loop = self._open()
            return asyncio.run_coroutine_threadsafe(call(bot), loop).result()
        except Exception as error:
            found = send_error(error)
            if found is None:
                return None
            raise found from None

    def _open(self) -> tuple[Bot, asyncio.AbstractEventLoop]:
        """The bot and its loop on a thread of its own, made in this process: a loop does not outlive a fork."""
        with self._lock:
            if self._bot is None or self._loop is None or self._owner_pid != os.getpid():
                self._bot = self._make_bot()
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._loop.run_forever, name="telegram", daemon=True).start()
                self._owner_pid = os.getpid()
            return self._bot, self._loop

    def _make_bot(self) -> Bot:
        from telegram import Bot
        from telegram.request import HTTPXRequest

        def request() -> HTTPXRequest:
            return HTTPXRequest(
                connect_timeout=CONNECT_SECONDS,
                read_timeout=self._answer_seconds,
                write_timeout=self._answer_seconds,
                pool_timeout=CONNECT_SECONDS,
            )

        files = f"{self._base_url.removesuffix('/bot')}/file/bot"
        return Bot(
            self._token,
            base_url=self._base_url,
            base_file_url=files,
            request=request(),
            get_updates_request=request(),
        )


class _Moved(SendError):
    """The chat has another id now; the message has not been sent."""

    def __init__(self, chat_id: int) -> None:
        super().__init__(SendErrorKind.PERMANENT, "migrated")
        self.address = str(chat_id)


def account_of(token: str) -> str:
    """The bot's number, which its token starts with."""
    return token.partition(":")[0]


def is_secret(given: str | None, secret: str) -> bool:
    """Whether a webhook request carries our secret."""
    return given is not None and hmac.compare_digest(given.encode(), secret.encode())


def send_error(error: Exception) -> SendError | None:
    """What an exception of the library means; None when nothing is wrong (the message is as wanted already)."""
    from telegram import error as errors

    match error:
        case SendError():
            return error
        case errors.RetryAfter():
            wait = error.retry_after
            seconds = wait if isinstance(wait, int | float) else wait.total_seconds()
            return SendError(SendErrorKind.RETRY, "429", retry_after=float(seconds))
        case errors.ChatMigrated():
            return _Moved(error.new_chat_id)
        case errors.Forbidden():
            return SendError(SendErrorKind.UNREACHABLE, "403")
        case errors.InvalidToken() | errors.Conflict():
            return SendError(SendErrorKind.CONFIG, type(error).__name__)
        case errors.BadRequest():  # before NetworkError, which it is a kind of: a repeat would fail for ever
            return _refusal(error.message)
        case errors.NetworkError():
            return _network_error(error)
    return SendError(SendErrorKind.UNKNOWN, type(error).__name__)


def _refusal(message: str) -> SendError | None:
    if "not modified" in message.lower():
        return None
    kind = SendErrorKind.UNREACHABLE if _GONE.search(message) else SendErrorKind.PERMANENT
    return SendError(kind, "400")


def _network_error(error: Exception) -> SendError:
    import httpx

    if isinstance(error.__cause__, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        return SendError(SendErrorKind.RETRY, type(error.__cause__).__name__)
    # The library keeps no status: only the gateway's own refusals are known not to have been carried out.
    if re.search(r"too many requests|service unavailable|\(503\)|\(429\)", str(error), re.IGNORECASE):
        return SendError(SendErrorKind.RETRY, "503")
    return SendError(SendErrorKind.UNKNOWN, type(error.__cause__ or error).__name__)


def _chat(address: str) -> int | str:
    return int(address) if re.fullmatch(r"-?\d+", address) else address


def _keyboard(options: tuple[ShownOption, ...], links: tuple[ShownLink, ...]) -> InlineKeyboardMarkup | None:
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup

    rows: list[list[InlineKeyboardButton]] = []
    for option in options:
        # The library does not check this limit, the server refuses the whole message.
        if len(option.id.encode()) > MAX_CALLBACK_BYTES:
            raise SendError(SendErrorKind.PERMANENT, "callback_data")
        button = InlineKeyboardButton(option.label, callback_data=option.id)
        if rows and len(rows[-1]) == 1 and max(len(option.label), len(rows[-1][0].text)) <= _SHORT_LABEL:
            rows[-1].append(button)
        else:
            rows.append([button])
    rows += [[InlineKeyboardButton(link.label, url=link.url)] for link in links if _is_public(link.url)]
    return InlineKeyboardMarkup(rows) if rows else None


def _is_public(url: str) -> bool:
    """Telegram refuses a whole message for one button whose address it does not believe in."""
    host = urlsplit(url).hostname or ""
    return "." in host and not re.fullmatch(r"127\..*|10\..*|192\.168\..*", host)


def _unlinkable(links: tuple[ShownLink, ...]) -> list[str]:
    return [f"{link.label}: {link.url}" for link in links if not _is_public(link.url)]


def parse_update(raw: Mapping[str, Any], account: str, *, now: datetime) -> InboundMessage | None:
    """One update as a message; None for what is not for us (edits, groups, other bots). Raises NotGenuine."""
    from telegram import Update

    try:
        if not isinstance(raw["update_id"], int):
            raise TypeError
        wanted = any(kind in raw for kind in ALLOWED_UPDATES)
        return _parsed(Update.de_json(dict(raw), None), account, now) if wanted else None
    except Exception as error:
        raise NotGenuine("not an update") from error


def _parsed(update: Update, account: str, now: datetime) -> InboundMessage | None:
    person, chat = update.effective_user, update.effective_chat
    if person is None or person.is_bot or (chat is not None and chat.type != "private"):
        return None
    if update.callback_query is not None:
        found = _pressed(update, now)
    elif update.message is not None:
        found = _written(update.message)
    elif update.my_chat_member is not None:
        found = _membership(update)
    else:
        found = None
    if found is None:
        return None
    return InboundMessage(
        channel=Channel.TELEGRAM,
        account=account,
        address=str(chat.id if chat else person.id),
        outside_id=f"u{update.update_id}",
        name=_storable(person.full_name),
        language=person.language_code,
        **found,
    )


def _pressed(update: Update, now: datetime) -> dict[str, Any] | None:
    """A press has no date of its own, and its message may be too old to be shown."""
    query = update.callback_query
    if query is None or query.data is None:
        return None
    message = query.message
    return {
        "sent_at": now,
        "option_id": _storable(query.data),
        "callback_id": query.id,
        "pressed_message_id": f"{message.chat.id}:{message.message_id}" if message else None,
    }


def _written(message: Message) -> dict[str, Any]:
    text = _storable(message.text or message.caption or "")
    start = re.match(r"/start(?:@\w+)?\s+([A-Za-z0-9_-]{1,64})\s*$", text)
    return {
        "sent_at": message.date,
        "text": "/start" if start else text,
        "entry_code": start[1] if start else None,
        "phone": _own_phone(message),
        "media": tuple(_media(message)),
    }


def _storable(text: str) -> str:
    """Without lone surrogates, which JSON can carry and no database can."""
    return text.encode("utf-8", "ignore").decode()


def _own_phone(message: Message) -> str | None:
    """The sender's own number: anybody's card can be forwarded, so the card must be of the sender."""
    contact, sender = message.contact, message.from_user
    if contact is None or sender is None or contact.user_id != sender.id:
        return None
    digits = re.sub(r"\D", "", contact.phone_number)
    return f"+{digits}" if 6 <= len(digits) <= 15 else None


def _media(message: Message) -> list[Media]:
    """The one thing that a message carries, if any; what has no kind of its own is "other"."""
    for name in _MEDIA:
        item = getattr(message, name)
        if item:
            return [_one_media(name, item[-1] if isinstance(item, tuple) else item)]
    return [Media("other")] if any(getattr(message, name, None) for name in _OTHER) else []


def _one_media(name: str, item: Any) -> Media:
    content_type = getattr(item, "mime_type", None) or ""
    is_picture = name == "document" and content_type.startswith("image/")
    length = getattr(item, "duration", None) or 0
    return Media(
        "image" if is_picture else _KINDS.get(name, name),
        getattr(item, "file_id", ""),
        content_type,
        getattr(item, "file_size", None) or 0,
        int(length if isinstance(length, int | float) else length.total_seconds()),
    )


def _membership(update: Update) -> dict[str, Any] | None:
    """Blocking the bot is an opt-out and unblocking ends it, in the words of an SMS; a first meeting is neither."""
    change = update.my_chat_member
    if change is None:
        return None
    was, is_now = change.old_chat_member.status, change.new_chat_member.status
    if is_now == "kicked":
        return {"sent_at": change.date, "opt_out": "STOP", "text": "STOP"}
    return {"sent_at": change.date, "opt_out": "START", "text": "START"} if was == "kicked" else None
