"""The chat on our own pages: a message is delivered when its row is stored, which the relay does."""

from __future__ import annotations

from uuid import uuid4

from bot.channels.port import Capabilities, FetchError, FetchFault, OutboundMessage
from models.enums import Channel

CAPABILITIES = Capabilities(max_buttons=6, max_text=4096, has_links=True, pictures="inline")


class WebChannel:
    """Sends nothing anywhere: pages read the stored messages."""

    channel = Channel.WEB
    account = ""
    capabilities = CAPABILITIES

    def send(self, message: OutboundMessage) -> str:
        """An id of its own for the message."""
        return f"web:{message.entry_id or uuid4()}"

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Nothing waits for it: the page shows at once that a button was pressed."""

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """Nothing to do: pages see from the rows which options are used."""

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """Nothing is kept outside: a page's picture is stored together with its message."""
        raise FetchError(FetchFault.GONE)
