"""The ways to write to a provider, as the public page shows them: a link and a QR code for each configured channel."""

from __future__ import annotations

from dataclasses import dataclass

from booking.types import ProviderCard
from bot.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Entrance:
    """One channel: its name, the address that opens it, and the number and text for those who type it."""

    channel: str
    url: str


def entrances(runtime: Runtime, card: ProviderCard) -> tuple[Entrance, ...]:
    """Every configured channel of a provider."""
    return ()


def qr_code(entrance: Entrance) -> str:
    """The QR code of an entrance as an SVG image."""
    return ""
