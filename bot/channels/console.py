"""The talk in a terminal: plain text with numbered choices, written through a function."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from bot.channels.port import Capabilities, FetchError, FetchFault, OutboundMessage
from models.enums import Channel

CAPABILITIES = Capabilities(max_buttons=0, max_text=4096, has_links=False)


class ConsoleChannel:
    """Writes every message as text. It stands in for the web chat, so identities are the same."""

    channel = Channel.WEB
    account = ""
    capabilities = CAPABILITIES

    def __init__(self, write: Callable[[OutboundMessage], None]) -> None:
        self._write = write

    def send(self, message: OutboundMessage) -> str:
        """Write one message."""
        self._write(message)
        return f"console:{message.entry_id or uuid4()}"

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Nothing waits for it."""

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """Written text stays as it is."""

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """Nothing but words comes from a terminal."""
        raise FetchError(FetchFault.GONE)
