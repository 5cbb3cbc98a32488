"""A small house for the tests of the core: providers, people, and short ways to do things to bookings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Engine, insert, text
from sqlalchemy.orm import Session

from booking import read, service, setup
from booking.gateways.port import Till
from booking.plans import UNLIMITED, Limits
from booking.types import Actor, BookingCard, Outcome, Person, Proposal, ProviderCard, ServiceCard
from models.people import Identity

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)  # a Monday
TEN = datetime(2026, 6, 2, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
_commands = count(1)


def provider(slug: str = "willow", **fields: Any) -> dict[str, Any]:
    """A provider in UTC, open every day from 8 to 20, with one service of an hour."""
    return {
        "slug": slug,
        "name": slug.title(),
        "profession": "Hairdresser",
        "timezone": "Etc/UTC",
        "currency": "EUR",
        "auto_confirm": True,
        "services": [{"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30}],
        "hours": [{"weekday": day, "start": "08:00", "end": "20:00"} for day in range(7)],
    } | fields


@dataclass(frozen=True)
class House:
    """A loaded town with its database."""

    engine: Engine
    provider: ProviderCard
    others: tuple[ProviderCard, ...] = ()

    @property
    def service(self) -> ServiceCard:
        return self.provider.services[0]

    @property
    def owner(self) -> Actor:
        return Actor.provider(self.provider.id)

    def proposal(self, start_at: datetime = TEN, of: ServiceCard | None = None) -> Proposal:
        chosen = of or self.service
        return Proposal(
            chosen.provider_id, chosen.id, start_at, chosen.price_minor, chosen.currency, self.provider.policy_version
        )

    def identity(self, **fields: Any) -> UUID:
        """A new person on the web chat."""
        identity_id = uuid4()
        with Session(self.engine) as session:
            values = {"id": identity_id, "channel": "web", "address": identity_id.hex} | fields
            session.execute(insert(Identity).values(**values))
            session.commit()
        return identity_id

    def book(self, identity_id: UUID, start_at: datetime = TEN, *, now: datetime = NOW, **options: Any) -> BookingCard:
        """A booking by its customer, in a transaction of its own."""
        with Session(self.engine) as session:
            outcome = request_by(session, self, identity_id, start_at, now=now, **options)
            session.commit()
        return outcome.booking

    def do(self, verb: str, actor: Actor, booking_id: UUID, *, now: datetime = NOW, **options: Any) -> Outcome:
        """Any other function of the service, in a transaction of its own."""
        with Session(self.engine) as session:
            outcome = do(session, verb, actor, booking_id, now=now, **options)
            session.commit()
        return outcome

    def rows(self, sql: str, **values: Any) -> list[Any]:
        with self.engine.connect() as connection:
            return list(connection.execute(text(sql), values))


def load_house(engine: Engine, *providers: dict[str, Any]) -> House:
    """Load providers (one by default); the first is the house's own."""
    towns = providers or (provider(),)
    with Session(engine) as session:
        setup.load_town(session, {"providers": list(towns)}, now=NOW)
        session.commit()
        cards = [read.load_provider_by_slug(session, slug=town["slug"]) for town in towns]
    return House(engine, cards[0], tuple(cards[1:]))


def request_by(
    session: Session,
    house: House,
    identity_id: UUID | None,
    start_at: datetime = TEN,
    *,
    now: datetime = NOW,
    actor: Actor | None = None,
    command_id: str | None = None,
    of: ServiceCard | None = None,
    tell_actor: bool = False,
    till: Till | None = None,
    limits: Limits = UNLIMITED,
    **person: Any,
) -> Outcome:
    """`service.request` with what tests do not care about filled in."""
    return service.request(
        session,
        actor=actor or Actor.customer(identity_id),
        command_id=command_id or f"c{next(_commands)}",
        cause="test",
        now=now,
        proposal=house.proposal(start_at, of),
        person=replace(Person(identity_id), **person),
        tell_actor=tell_actor,
        till=till,
        limits=limits,
    )


def do(
    session: Session,
    verb: str,
    actor: Actor,
    booking_id: UUID,
    *,
    now: datetime = NOW,
    command_id: str | None = None,
    **options: Any,
) -> Outcome:
    """Any other function of the service with a fresh command."""
    command = command_id or f"c{next(_commands)}"
    return getattr(service, verb)(
        session, actor=actor, command_id=command, cause="test", now=now, booking_id=booking_id, **options
    )
