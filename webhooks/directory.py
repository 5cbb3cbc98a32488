"""Whom one can write to: the searchable list behind the picker, kept in memory until the directory changes."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from booking.folding import fold
from booking.read import directory_version, find_providers
from booking.types import ProviderCard
from bot.runtime import Runtime
from webhooks.colours import brand_colour

MOST = 2000
SHOWN = 40
RELATED = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the picker."""

    slug: str
    name: str
    profession: str
    city: str
    rating: str
    colour: str
    folded: str
    photo: str | None = None

    def as_json(self) -> dict[str, str]:
        """The form in which the page gets it."""
        return {
            "slug": self.slug,
            "name": self.name,
            "profession": self.profession,
            "city": self.city,
            "rating": self.rating,
            "colour": self.colour,
        }


class Listing:
    """The list of one process, read again when the directory's version is another."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version: str | None = None
        self._entries: tuple[Entry, ...] = ()

    def entries(self, runtime: Runtime) -> tuple[Entry, ...]:
        """All active providers, best rated first."""
        with runtime.transaction() as session:
            version = directory_version(session)
            if version != self._version or not version:
                cards = find_providers(session, limit=MOST)
                with self._lock:
                    self._version, self._entries = version, tuple(map(_entry, cards))
        return self._entries

    def search(self, runtime: Runtime, query: str) -> tuple[Entry, ...]:
        """Entries in whose name, trade or city every word of the query begins a word."""
        wanted = [f" {word}" for word in fold(query[:100]).split()]
        return tuple(entry for entry in self.entries(runtime) if all(word in entry.folded for word in wanted))

    def related(self, runtime: Runtime, card: ProviderCard) -> tuple[Entry, ...]:
        """Others of the same trade, those of the same city first, then best rated."""
        trade, city = fold(card.profession), fold(card.city)
        of_trade = (one for one in self.entries(runtime) if fold(one.profession) == trade and one.slug != card.slug)
        return tuple(sorted(of_trade, key=lambda one: fold(one.city) != city)[:RELATED])


def _entry(card: ProviderCard) -> Entry:
    return Entry(
        slug=card.slug,
        name=card.name,
        profession=card.profession,
        city=card.city,
        rating=str(card.rating) if card.rating is not None else "",
        colour=brand_colour(card.colour_primary, card.slug),
        folded=" " + fold(f"{card.name} {card.profession} {card.city}").replace("-", " "),
        photo=card.photo or card.logo,
    )
