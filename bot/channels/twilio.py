"""WhatsApp and SMS through Twilio: sending, errors by their codes, the signature of what comes in.

The only module that imports the vendor's library, at first use. Forms are read in `twilio_forms`.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.channels.downloads import download, is_at
from bot.channels.port import (
    Capabilities,
    FetchError,
    FetchFault,
    NotGenuine,
    OutboundMessage,
    SendError,
    SendErrorKind,
    ShownOption,
)
from bot.channels.twilio_forms import canonical
from models.enums import Channel

if TYPE_CHECKING:
    from twilio.rest import Client

# Choices are numbered in the text on WhatsApp too, under buttons and lists: forwarded and old apps show only text.
WHATSAPP = Capabilities(
    max_buttons=0, max_text=1600, has_links=False, reply_window_hours=24.0, is_remote=True, pictures="url"
)
SMS = Capabilities(max_buttons=0, max_text=1600, has_links=False, is_gsm=True, is_remote=True)
DEFAULT_BASE_URL = "https://api.twilio.com"
STATUS_PATH = "/webhooks/twilio/status"
ANSWER_SECONDS = 10.0
MAX_CONTENT_BODY = 1024
_QUICK_REPLIES, _QUICK_TITLE, _LIST_ITEM = 3, 20, 24
_RATE_SECONDS, _DAILY_SECONDS = 5.0, 3600.0

_KIND_OF_CODE = {
    63016: SendErrorKind.WINDOW,
    21610: SendErrorKind.OPTED_OUT,
    **dict.fromkeys((14107, 20429, 63012, 63017, 63018, 63020), SendErrorKind.RETRY),
    **dict.fromkeys((21211, 21214, 21217, 21612, 21614, 30003, 30005, 30006, 63003, 63024, 63032),
                    SendErrorKind.UNREACHABLE),
    **dict.fromkeys((20003, 20005, 20006, 20404, 21212, 21603, 21606, 21607, 21609, 21910, 63007, 63015),
                    SendErrorKind.CONFIG),
}  # fmt: skip


class TwilioChannel:
    """One sender of ours: a WhatsApp number, or an SMS number or messaging service."""

    def __init__(
        self,
        channel: Channel,
        sender: str,
        *,
        account_sid: str,
        auth_token: str,
        base_url: str = DEFAULT_BASE_URL,
        public_base_url: str = "",
        messaging_service_sid: str | None = None,
        content: Mapping[str, str] | None = None,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        self.channel = channel
        self.account = canonical(sender)
        self.capabilities = WHATSAPP if channel is Channel.WHATSAPP else SMS
        self._account_sid = account_sid
        self._auth_token = auth_token
        self._base_url = base_url
        self._status_callback = status_callback(public_base_url, base_url)
        self._service_sid = messaging_service_sid if channel is Channel.SMS else None
        self._content = dict(content or {})
        self._answer_seconds = answer_seconds
        self._lock = threading.Lock()
        self._made: Client | None = None

    def send(self, message: OutboundMessage) -> str:
        """Deliver one message and give its SID. Raises SendError."""
        given: dict[str, Any] = {"to": self._outside(message.address), **self._sender(), **self._words(message)}
        if message.picture and self.channel is Channel.WHATSAPP and self._can_reach(message.picture.url):
            given["media_url"] = [message.picture.url]
        if self._status_callback:
            given["status_callback"] = self._status_callback
        sent = self._call(lambda client: client.messages.create(**given))
        if not sent.sid:
            raise SendError(SendErrorKind.UNKNOWN, "no sid")
        if sent.status in ("failed", "undelivered"):
            raise error_of_code(sent.error_code or 0, 400)
        return sent.sid

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Nothing to do: a pressed button is a message here."""

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """Nothing to do: a sent message cannot be changed here."""

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """The media at an address of our account at Twilio. Raises FetchError."""
        path = rf"/2010-04-01/Accounts/{self._account_sid}/Messages/(?:SM|MM)[0-9a-f]{{32}}/Media/ME[0-9a-f]{{32}}"
        # Elsewhere our credentials would be given away.
        if not is_at(outside_id, self._base_url) or not re.fullmatch(path, outside_id[len(_origin(outside_id)) :]):
            raise FetchError(FetchFault.GONE, "foreign address")
        auth = (self._account_sid, self._auth_token)
        return download(outside_id, most_bytes=most_bytes, seconds=seconds, auth=auth)

    def _can_reach(self, url: str) -> bool:
        """Whether the vendor could fetch from an address of ours; it refuses a message whose media it cannot have."""
        return status_callback(_origin(url), self._base_url) is not None

    def find_sent(self, message: OutboundMessage, *, since: datetime) -> str | None:
        """The SID of this very message if Twilio has had it since an instant: settles an unknown outcome."""
        found = self._call(
            lambda client: client.messages.list(
                to=self._outside(message.address), date_sent_after=since - timedelta(minutes=1), limit=50
            )
        )
        words = " ".join(message.text.split())
        for sent in found:
            if sent.direction != "inbound" and " ".join((sent.body or "").split()) == words:
                return sent.sid
        return None

    def account_status(self) -> str:
        """The account's status ("active"); proves that the credentials work. Raises SendError."""
        return str(self._call(lambda client: client.api.accounts(self._account_sid).fetch()).status)

    def _outside(self, address: str) -> str:
        return f"whatsapp:{address}" if self.channel is Channel.WHATSAPP else address

    def _sender(self) -> dict[str, str]:
        if self._service_sid:
            return {"messaging_service_sid": self._service_sid}
        return {"from_": self._outside(self.account)}

    def _words(self, message: OutboundMessage) -> dict[str, str]:
        """The body, or the content object that says the same."""
        if self.channel is not Channel.WHATSAPP:
            return {"body": message.text}
        if not message.is_window_open:
            return self._template(message)
        return self._choices(message) or {"body": message.text}

    def _template(self, message: OutboundMessage) -> dict[str, str]:
        """The approved template: free text is refused when the last inbound message is a day old."""
        sid = self._sid_of(message.template or "", message.language)
        if not sid:
            raise SendError(SendErrorKind.WINDOW, "no template")
        return _content(sid, message.template_values)

    def has_template(self, name: str, language: str) -> bool:
        """Whether a message of this name can go while the reply window is closed."""
        return bool(self._sid_of(name, language))

    def _sid_of(self, name: str, language: str) -> str | None:
        return self._content.get(f"{name}_{language}") or self._content.get(name)

    def _choices(self, message: OutboundMessage) -> dict[str, str] | None:
        """Quick replies or a list: a content object has a fixed number of items, so it is chosen by number."""
        count = len(message.options)
        if not count or len(message.text) > MAX_CONTENT_BODY:
            return None
        buttons, rows = self._content.get(f"choice_{count}"), self._content.get(f"slots_{count}")
        if buttons and count <= _QUICK_REPLIES:
            return _content(buttons, (message.text, *_items(message.options, _QUICK_TITLE)))
        return _content(rows, (message.text, *_items(message.options, _LIST_ITEM))) if rows else None

    def _call(self, call: Any) -> Any:
        """One request. Raises SendError and nothing else."""
        try:
            return call(self._client())
        except Exception as error:
            raise send_error(error) from None

    def _client(self) -> Client:
        with self._lock:
            if self._made is None:
                self._made = make_client(
                    self._account_sid, self._auth_token, self._base_url, seconds=self._answer_seconds
                )
            return self._made


def make_client(account_sid: str, auth_token: str, base_url: str, *, seconds: float) -> Client:
    """The vendor's client, sent to another host when the settings say so, with a timeout (it has none of its own)."""
    from twilio.http.http_client import TwilioHttpClient
    from twilio.rest import Client

    class Rerouted(TwilioHttpClient):
        def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
            return super().request(method, base_url + url.removeprefix(DEFAULT_BASE_URL), *args, **kwargs)

    return Client(account_sid, auth_token, http_client=Rerouted(timeout=seconds))


def verify(url: str, form: Any, signature: str | None, *, auth_token: str) -> str:
    """Check that Twilio signed a form for this very address; gives the signature, to be remembered.

    `url` is our public address and the path, never the request's own. Raises NotGenuine.
    """
    from twilio.request_validator import RequestValidator

    if not signature or len(signature) > 64:
        raise NotGenuine("not signed")
    if not RequestValidator(auth_token).validate(url, form, signature):
        raise NotGenuine("wrongly signed")
    return signature


def send_error(error: Exception) -> SendError:
    """What an exception of the library means for the message."""
    import requests
    from twilio.base.exceptions import TwilioRestException

    if isinstance(error, SendError):
        return error
    if isinstance(error, TwilioRestException):
        return error_of_code(int(error.code or 0), int(error.status))
    # Only a connection that never came about proves that nothing was sent.
    if isinstance(error, requests.exceptions.ConnectTimeout) or "NewConnectionError" in repr(error):
        return SendError(SendErrorKind.RETRY, "connect")
    return SendError(SendErrorKind.UNKNOWN, type(error).__name__)


def error_of_code(code: int, status: int) -> SendError:
    """By Twilio's own code where it is known, else by the HTTP status."""
    shown = str(code or status)
    if kind := _KIND_OF_CODE.get(code):
        waits = {63018: _DAILY_SECONDS}.get(code, _RATE_SECONDS)
        return SendError(kind, shown, retry_after=waits if kind is SendErrorKind.RETRY else None)
    if status in (429, 503):
        return SendError(SendErrorKind.RETRY, shown, retry_after=_RATE_SECONDS)
    if status >= 500:
        return SendError(SendErrorKind.UNKNOWN, shown)
    if status in (401, 403, 404):
        return SendError(SendErrorKind.CONFIG, shown)
    return SendError(SendErrorKind.PERMANENT, shown)


def status_callback(public_base_url: str, base_url: str) -> str | None:
    """Where Twilio tells of delivery; the real Twilio refuses a whole message for an address it cannot reach."""
    host = urlsplit(public_base_url).hostname or ""
    is_local = "." not in host or host.startswith("127.") or "_" in host
    if not host or (is_local and base_url == DEFAULT_BASE_URL):
        return None
    return public_base_url + STATUS_PATH


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def content_sids(setting: str) -> dict[str, str]:
    """The setting "name=HX..., name=HX..." as a mapping; what is not such a pair is left out."""
    pairs = (pair.strip().partition("=") for pair in setting.split(","))
    return {name.strip(): sid.strip() for name, _, sid in pairs if sid.strip().startswith("HX")}


def _content(sid: str, values: tuple[str, ...]) -> dict[str, str]:
    variables = {str(n): value for n, value in enumerate(values, 1)}
    return {"content_sid": sid, "content_variables": json.dumps(variables, ensure_ascii=False)}


def _items(options: tuple[ShownOption, ...], size: int) -> tuple[str, ...]:
    """Title and id of each option in turn; titles have a hard limit, and the whole label is in the body."""
    return tuple(part for option in options for part in (_short(option.label, size), option.id))


def _short(label: str, size: int) -> str:
    if len(label) <= size:
        return label
    return label[: size + 1].rpartition(" ")[0][:size].rstrip(" ,;:-") or label[:size]
