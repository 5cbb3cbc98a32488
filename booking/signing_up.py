"""A new provider: everything that one asked for, checked and written at once, or nothing of it.

Chat and site come here with the same `NewProvider`, so both end in the same rows.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking import guards
from booking.currencies import exponent_of
from booking.errors import BookingError, NotFound
from booking.folding import fold
from booking.guards import Guard
from booking.places import currency_of, language_of
from booking.read import load_provider
from booking.records import CLAIM_COMMAND, COMMAND, COMMANDS_KEPT, require_same
from booking.setup import add_provider
from booking.town import MINUTES_A_DAY, TownHours, TownProvider, TownService, wall_of
from booking.types import ProviderCard
from models.base import Instant
from models.sql import typed

MOST_AN_HOUR = 120  # of all that the house takes up: a flood of invented businesses ends here
SHORTEST, LONGEST = 5, 12 * 60  # of a visit, in minutes
MOST_MINOR = 100_000_000
LENGTHS = {"name": 120, "profession": 80, "city": 80, "service": 120}
SLUG_LENGTH = 40
# Addresses that would pass for the house's own.
RESERVED = frozenset(
    "about account admin administrator api app assistant billing blog bot chat contact dashboard demo docs help home "
    "in info login logout mail me money new null official out p parley pay payment payments people privacy provider "
    "providers root sandbox security settings sign-in sign-up signin signup start static status stripe support system "
    "team telegram terms test undefined user users webhook webhooks whatsapp www".split()
)


class AlreadyProvider(BookingError):
    """The identity speaks for a business already."""

    code = "already_provider"


class HasVisits(BookingError):
    """The identity has visits ahead as a customer, which nobody could see to if it spoke for a business."""

    code = "has_visits"


class TooMany(BookingError):
    """Too many businesses signed up in the last hour."""

    code = "too_many"
    is_retryable = True


class BadField(BookingError):
    """A field cannot be kept: `fault` is missing, too_long, unwritable or out_of_range."""

    code = "bad_field"

    def __init__(self, field: str, fault: str) -> None:
        super().__init__(f"{field}: {fault}")
        self.field = field
        self.fault = fault


@dataclass(frozen=True, slots=True)
class NewProvider:
    """All that a business needs to be booked. `price` is a decimal number in `currency`, "" the country's own.

    `hours`: (weekday, start, end) in local minutes, 0 is Monday; an end past 1440 is on the next day. `language` is the
    one spoken while signing up.
    """

    name: str
    profession: str
    city: str
    country: str
    time_zone: str
    service: str
    price: str
    minutes: int
    hours: tuple[tuple[int, int, int], ...]
    currency: str = ""
    language: str = "en"


def faults_of(wanted: NewProvider) -> Iterator[BadField]:
    """Everything that is wrong with it, in the order of its fields."""
    for field, longest in LENGTHS.items():
        fault = fault_of(getattr(wanted, field), longest)
        if fault:
            yield BadField(field, fault)
    minor = _minor(wanted)
    if minor is None or not 0 <= minor <= MOST_MINOR:
        yield BadField("price", "out_of_range")
    if not SHORTEST <= wanted.minutes <= LONGEST:
        yield BadField("minutes", "out_of_range")
    if not wanted.hours or len(wanted.hours) > 42:
        yield BadField("hours", "missing" if not wanted.hours else "too_long")


def fault_of(text: str, longest: int) -> str | None:
    """What is wrong with one line of text: missing, too_long, or unwritable (NUL and other control characters)."""
    if not text.strip():
        return "missing"
    if any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in text):
        return "unwritable"
    return "too_long" if len(text) > longest else None


def currency_for(wanted: NewProvider, now: datetime) -> str:
    """What was said, else what people pay with there."""
    return wanted.currency or currency_of(wanted.country, on=now.date())


def price_minor(price: str, currency: str) -> int | None:
    """A decimal price in the currency's smallest unit; None for no number."""
    try:
        amount = Decimal(price).scaleb(exponent_of(currency))
    except InvalidOperation:
        return None
    return int(amount.to_integral_value()) if amount.is_finite() and abs(amount) < 10**12 else None


def sign_up(
    session: Session, wanted: NewProvider, *, identity_id: UUID, command_id: str, now: datetime
) -> ProviderCard:
    """Write the business with its service, hours and entry code, and make the identity its own.

    The same command again gives the first result. Raises BadField, AlreadyProvider, HasVisits, TooMany and
    CommandConflict; then nothing was written.
    """
    for fault in faults_of(wanted):
        raise fault
    connection = session.connection()
    provider_id = uuid4()
    with connection.begin_nested():
        known = _claimed(session, wanted, identity_id, command_id, provider_id, now)
        if known is not None:
            return load_provider(session, provider_id=known)
        _require_free(session, identity_id, now)
        add_provider(session, _town_provider(wanted, now), wanted.country, provider_id, _slugs(wanted), now=now)
        owned = connection.execute(_OWN, {"provider_id": provider_id, "id": identity_id}).rowcount
        if not owned:
            raise AlreadyProvider
    return load_provider(session, provider_id=provider_id)


def _claimed(
    session: Session, wanted: NewProvider, identity_id: UUID, command_id: str, provider_id: UUID, now: datetime
) -> UUID | None:
    """The provider that this command made before; None when the command is new."""
    if not guards.is_on(Guard.COMMANDS):
        return None
    hashed = hashlib.sha256(repr((identity_id, wanted)).encode()).hexdigest()
    values: dict[str, Any] = {
        "command_id": command_id,
        "payload_hash": hashed,
        "result": json.dumps({"provider_id": str(provider_id)}),
        "now": now,
        "expires_at": now + COMMANDS_KEPT,
    }
    connection = session.connection()
    if connection.execute(CLAIM_COMMAND, values).first() is not None:
        return None
    first = connection.execute(COMMAND, {"command_id": command_id}).one()
    require_same(first.payload_hash, hashed)
    return UUID(first.result["provider_id"])


def _require_free(session: Session, identity_id: UUID, now: datetime) -> None:
    row = session.connection().execute(_WHO, {"id": identity_id, "now": now, "since": now - timedelta(hours=1)}).first()
    if row is None:
        raise NotFound
    if row.provider_id is not None:
        raise AlreadyProvider
    if row.has_visits:
        raise HasVisits
    if row.lately >= MOST_AN_HOUR:
        raise TooMany


def _town_provider(wanted: NewProvider, now: datetime) -> TownProvider:
    currency = currency_for(wanted, now)
    service = TownService(
        name=wanted.service.strip(), duration_minutes=wanted.minutes, price_minor=_minor(wanted, currency) or 0
    )
    hours = tuple(
        TownHours(weekday=day, start=wall_of(start), end=wall_of(end if end <= MINUTES_A_DAY else end - MINUTES_A_DAY))
        for day, start, end in sorted(wanted.hours)
    )
    return TownProvider(
        slug=next(_slugs(wanted)),
        name=wanted.name.strip(),
        profession=wanted.profession.strip(),
        city=wanted.city.strip(),
        timezone=wanted.time_zone,
        currency=currency,
        language=language_of(wanted.country, wanted.language),
        services=(service,),
        hours=hours,
    )


def _minor(wanted: NewProvider, currency: str = "") -> int | None:
    return price_minor(wanted.price, currency or wanted.currency or "EUR")


def _slugs(wanted: NewProvider) -> Iterator[str]:
    """Addresses for the business, the best first: its name, with its city, with a number."""
    name = slug_of(wanted.name) or slug_of(wanted.profession) or "provider"
    city = slug_of(wanted.city)
    with_city = f"{name}-{city}"[:SLUG_LENGTH].strip("-") if city else name
    yield from (slug for slug in dict.fromkeys((name, with_city)) if slug not in RESERVED)
    number = 2
    while True:
        yield f"{with_city}-{number}"
        number += 1


def slug_of(text: str) -> str:
    """The letters and digits of a text that an address takes: `Ana's Salão` becomes `anas-salao`."""
    plain = fold(text).replace("'", "").replace("’", "").replace("ß", "ss")
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in plain)
    return "-".join(part for part in kept.split("-") if part)[:SLUG_LENGTH].strip("-")


_WHO = typed(
    """
    SELECT i.provider_id,
        EXISTS (SELECT FROM bookings b WHERE b.identity_id = i.id AND b.end_at > :now
            AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')) AS has_visits,
        (SELECT count(*) FROM commands c WHERE c.id LIKE 'sign_up:%' AND c.created_at > :since) AS lately
    FROM identities i WHERE i.id = :id FOR UPDATE OF i
    """,
    id=Uuid,
    now=Instant(),
    since=Instant(),
)
_OWN = typed(
    "UPDATE identities SET provider_id = :provider_id WHERE id = :id AND provider_id IS NULL", provider_id=Uuid, id=Uuid
)
