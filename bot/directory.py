"""Every public name and card, kept in the process and renewed when the directory's version changes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from sqlalchemy.orm import Session

from booking import read
from booking.discounts import list_codes
from booking.folding import fold
from booking.types import ProviderCard
from llm import match
from llm.city_names import also_called
from llm.context import Named

MOST_PROVIDERS = 2000


@dataclass
class Directory:
    """A snapshot of all active providers, best rated first, with the vocabulary made of it."""

    version: str = ""
    cards: tuple[ProviderCard, ...] = ()
    by_id: dict[UUID, ProviderCard] = field(default_factory=dict)
    codes: dict[UUID, frozenset[str]] = field(default_factory=dict)  # coupon codes of all that have discounts

    @classmethod
    def of(
        cls, version: str, cards: tuple[ProviderCard, ...], codes: dict[UUID, frozenset[str]] | None = None
    ) -> Directory:
        """A snapshot of these providers."""
        return cls(version, cards, {card.id: card for card in cards}, codes or {})

    def find(self, trade: str | None, city: str | None, service_name: str | None) -> tuple[ProviderCard, ...]:
        """Providers that fit, compared without case and accents."""
        tests = []
        if trade:
            trades = {fold(name) for name in trade.split("|")}
            tests.append(lambda card: fold(card.profession) in trades)
        if city:
            tests.append(lambda card: fold(card.city) == fold(city))
        if service_name:
            wanted = {fold(name) for name in service_name.split("|")}
            tests.append(lambda card: any(fold(s.name) in wanted for s in card.services))
        return tuple(card for card in self.cards if all(test(card) for test in tests))

    @cached_property
    def providers(self) -> tuple[Named, ...]:
        """Names of providers; the token is the id."""
        return tuple(Named(str(card.id), card.name) for card in self.cards)

    @cached_property
    def trades(self) -> tuple[Named, ...]:
        """Trades; the token is every name of the trade, other words for it are its services."""
        known = match.ideas("trades.lex")
        alike: dict[str, dict[str, None]] = defaultdict(dict)
        services: dict[str, dict[str, None]] = defaultdict(dict)
        for card in self.cards:
            idea = known.get(match.plain_words(card.profession), fold(card.profession))
            alike[idea][card.profession] = None
            services[idea].update(dict.fromkeys(service.name for service in card.services))
        return tuple(
            Named("|".join(names), next(iter(names)), (*list(names)[1:], *services[idea]))
            for idea, names in alike.items()
        )

    @cached_property
    def cities(self) -> tuple[Named, ...]:
        """Cities; the token is the name, other words for it are its short and foreign names."""
        names = dict.fromkeys(card.city for card in self.cards)
        return tuple(Named(city, city, also_called(city)) for city in names if city)

    @cached_property
    def services(self) -> tuple[Named, ...]:
        """All services of the town, for a talk without a provider; names that mean the same are one."""
        names = tuple(dict.fromkeys(service.name for card in self.cards for service in card.services))
        alike: dict[frozenset[str], list[str]] = defaultdict(list)
        for name, parts in match.services(tuple(Named(name, name) for name in names)).made_of:
            alike[parts or frozenset({name})].append(name)
        return tuple(Named(f"name:{'|'.join(group)}", group[0], tuple(group[1:]), False) for group in alike.values())

    @cached_property
    def usual_zone(self) -> str:
        """The zone most providers are in: where words are read before a provider is known."""
        zones = [card.time_zone for card in self.cards]
        return max(set(zones), key=lambda zone: (zones.count(zone), zone)) if zones else "UTC"


class DirectoryCache:
    """The newest snapshot this process has seen."""

    def __init__(self) -> None:
        self._kept = Directory()

    def current(self, session: Session) -> Directory:
        """The directory as this transaction sees it: one small query when nothing changed."""
        version = read.directory_version(session)
        if not version or version != self._kept.version:
            cards, codes = read.find_providers(session, limit=MOST_PROVIDERS), list_codes(session.connection())
            self._kept = Directory.of(version, cards, codes)
        return self._kept
