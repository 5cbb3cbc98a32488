"""Mail as a channel that only goes out: the words of the chat as plain text, and under them the links."""

from __future__ import annotations

from uuid import uuid4

from bot.channels.port import (
    Capabilities,
    FetchError,
    FetchFault,
    OutboundMessage,
    SendError,
    SendErrorKind,
    ShownLink,
)
from bot.mail.port import Mail, Mailer
from models.enums import Channel

CAPABILITIES = Capabilities(max_text=20_000, is_remote=True)


class MailChannel:
    """Every message is a mail of its own. What would be a button is a link to the page where it is done."""

    channel = Channel.MAIL
    account = ""
    capabilities = CAPABILITIES

    def __init__(self, mailer: Mailer) -> None:
        self._mailer = mailer

    def send(self, message: OutboundMessage) -> str:
        """Hand one mail over; its key is the entry's, so that a second copy can be told. Raises SendError."""
        if message.at is None:
            raise SendError(SendErrorKind.PERMANENT, "no date")
        stop = message.stop
        shown = "\n\n".join(_written(link) for link in message.links)
        footer = f"-- \n{_written(stop)}" if stop else ""
        words = "\n\n".join(part for part in (message.text, shown, footer) if part)
        key = str(message.entry_id or uuid4())
        mail = Mail(message.address, message.subject, f"{words}\n", key, message.at, stop.url if stop else "")
        self._mailer.send(mail)
        return key

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Nothing is pressed in a mail."""

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """What was mailed stays as it is."""

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """Nothing comes in. Raises FetchError."""
        raise FetchError(FetchFault.GONE)


def _written(link: ShownLink) -> str:
    return f"{link.label}:\n{link.url}"
