"""Everything that is read of providers, schedules and bookings, as frozen values. No row leaves this module.

Statements are built once; each function is one to three of them, however many providers or days it is about.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, column, or_, select, text
from sqlalchemy.dialects.postgresql import JSON
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.errors import NotFound
from booking.folding import fold
from booking.prepared import Prepared, select_list
from booking.schedule import Override, Rule, Schedule, Seats, Terms
from booking.types import Actor, BookingCard, Fact, ProviderCard, ServiceCard
from models.base import Instant
from models.bookings import Booking
from models.enums import LIVE_STATUSES, ActorKind, BookingStatus
from models.people import Customer
from models.providers import Provider, Service

B, P, S, C = Booking.__table__, Provider.__table__, Service.__table__, Customer.__table__
TOOK_PLACE = frozenset({BookingStatus.COMPLETED, BookingStatus.NO_SHOW})
SHOWN_LIMIT = 50


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """What names one provider."""

    provider_id: UUID
    slug: str
    name: str
    profession: str
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class Directory:
    """All names that a person may write: active providers, their trades and cities."""

    version: str
    providers: tuple[DirectoryEntry, ...]
    trades: tuple[str, ...]
    cities: tuple[str, ...]


def load_provider(session: Session, *, provider_id: UUID) -> ProviderCard:
    """One provider, active or not. Raises NotFound."""
    cards = _provider_cards(session, PROVIDER_BY_ID, {"provider_id": provider_id})
    if not cards:
        raise NotFound
    return cards[0]


def load_provider_by_slug(session: Session, *, slug: str) -> ProviderCard | None:
    """One provider by the name in its address."""
    return next(iter(_provider_cards(session, PROVIDER_BY_SLUG, {"slug": slug})), None)


def provider_of_code(session: Session, *, code: str) -> UUID | None:
    """The provider of an entry code, however it is written."""
    return session.connection().execute(PROVIDER_OF_CODE, {"code": code.strip().upper()}).scalar()


def entry_code_of(session: Session, *, provider_id: UUID) -> str | None:
    """The oldest entry code of a provider."""
    return session.connection().execute(CODE_OF_PROVIDER, {"provider_id": provider_id}).scalar()


def find_providers(
    session: Session, *, trade: str | None = None, city: str | None = None, limit: int = 50
) -> tuple[ProviderCard, ...]:
    """Active providers of a trade and city, compared without case and accents; best rated first."""
    wanted = {"trade": fold(trade) if trade else None, "city": fold(city) if city else None, "limit": limit}
    return _provider_cards(session, PROVIDERS_FOUND, wanted)


def directory_version(session: Session) -> str:
    """Another word whenever the directory may have changed."""
    return session.connection().execute(DIRECTORY_VERSION).scalar() or ""


def list_directory(session: Session) -> Directory:
    """All active providers' names, with the trades and cities there are."""
    version = directory_version(session)
    entries = tuple(DirectoryEntry(*row) for row in session.connection().execute(DIRECTORY))
    trades = sorted({entry.profession for entry in entries})
    cities = sorted({entry.city for entry in entries if entry.city})
    return Directory(version, entries, tuple(trades), tuple(cities))


def load_schedule(
    session: Session, *, service_id: UUID, start_at: datetime, end_at: datetime, without: UUID | None = None
) -> tuple[Schedule, Terms]:
    """What decides the free times of one service for visits that start in the span. Raises NotFound.

    `without`: a booking that is to be moved, whose own time counts as free.
    """
    span = {"service_id": service_id, "start_at": start_at, "end_at": end_at, "without": without}
    row = SCHEDULE.run(session.connection(), span).first()
    if row is None:
        raise NotFound
    return schedule_of(row, row, row.classes), terms_of(row)


def load_schedules(
    session: Session,
    *,
    service_ids: Iterable[UUID],
    start_at: datetime,
    end_at: datetime,
    without: UUID | None = None,
) -> dict[UUID, tuple[Schedule, Terms]]:
    """The same for many services, in two statements (three with classes); unknown services are left out."""
    by_text = {str(service_id): service_id for service_id in service_ids}
    asked = {"service_ids": "{" + ",".join(by_text) + "}", "start_at": start_at, "end_at": end_at}
    connection = session.connection()
    rows = connection.execute(SCHEDULES, asked).all()
    taken = {one.service_id: one for one in connection.execute(TAKEN, asked | {"without": without})}
    classes: dict[str, Any] = {}
    if any(row.capacity > 1 for row in rows):
        classes = dict(tuple(row) for row in connection.execute(CLASSES_OF_MANY, asked))
    return {by_text[row.id]: (schedule_of(row, taken.get(row.id), classes.get(row.id)), terms_of(row)) for row in rows}


def bookings_of_identity(
    session: Session, *, identity_id: UUID, now: datetime, upcoming: bool = True, provider_id: UUID | None = None
) -> tuple[BookingCard, ...]:
    """A person's own bookings: those to come, soonest first, or all others, latest first."""
    statement = UPCOMING_OF_IDENTITY if upcoming else FORMER_OF_IDENTITY
    return _cards(session, statement, {"identity_id": identity_id, "now": now, "provider_id": provider_id})


def last_booking(session: Session, *, identity_id: UUID, provider_id: UUID | None = None) -> BookingCard | None:
    """The booking made last that was not declined, cancelled or left to expire: what "same as last time" means."""
    cards = _cards(session, LAST_OF_IDENTITY, {"identity_id": identity_id, "provider_id": provider_id})
    return cards[0] if cards else None


def agenda(session: Session, *, provider_id: UUID, start_at: datetime, end_at: datetime) -> tuple[BookingCard, ...]:
    """A provider's bookings that touch the span and take or took place, by start."""
    return _cards(session, AGENDA, {"provider_id": provider_id, "start_at": start_at, "end_at": end_at})


def pending_of_provider(session: Session, *, provider_id: UUID) -> tuple[BookingCard, ...]:
    """Requests that are not decided yet, oldest first; `waiting_on` says whose turn it is."""
    return _cards(session, PENDING_OF_PROVIDER, {"provider_id": provider_id})


def load_booking(session: Session, *, booking_id: UUID, actor: Actor) -> BookingCard:
    """One booking, for those it concerns. Raises NotFound for everybody else."""
    card = find_booking(session, booking_id=booking_id)
    if card is None:
        raise NotFound
    authorize(actor, Action.VIEW, card)
    return card


def find_booking(session: Session, *, booking_id: UUID) -> BookingCard | None:
    """One booking for the core itself: nobody is asked who wants to know."""
    cards = _cards(session, BOOKING_BY_ID, {"booking_id": booking_id})
    return cards[0] if cards else None


def card_of(row: Any) -> BookingCard:
    """The card of a row of `CARDS`."""
    fields = dict(row._mapping)
    for name, kind in (("status", BookingStatus), ("waiting_on", ActorKind), ("cancelled_by", ActorKind)):
        fields[name] = fields[name] and kind(fields[name])
    return BookingCard(**fields)


def schedule_of(row: Any, spans: Any, classes: Sequence[Any] | None) -> Schedule:
    """The schedule in a row of `SCHEDULE_COLUMNS`, with `lows` and `highs` of what is taken, and `CLASSES`."""
    return Schedule(
        time_zone=row.time_zone,
        rules=_rules(row.rules),
        overrides=_overrides(row.overrides),
        taken=tuple(zip(spans.lows, spans.highs, strict=True)) if spans and spans.lows else (),
        classes=_classes(classes) if classes else (),
    )


@lru_cache(maxsize=4096)
def _terms(*values: int) -> Terms:
    return Terms(*values)


def terms_of(row: Any) -> Terms:
    """The terms in a row of `SCHEDULE_COLUMNS`."""
    return _terms(
        row.duration_minutes,
        row.buffer_before_minutes,
        row.buffer_after_minutes,
        row.lead_time_minutes,
        row.horizon_days,
        row.granularity_minutes,
        row.capacity,
    )


@lru_cache(maxsize=4096)
def _rules(packed: str | None) -> tuple[Rule, ...]:
    numbers = sorted(int(number) for number in packed[1:-1].split(",")) if packed else ()
    return tuple(Rule(number // 100_000_000, number // 10_000 % 10_000, number % 10_000) for number in numbers)


@lru_cache(maxsize=4096)
def _overrides(packed: str | None) -> tuple[Override, ...]:
    return tuple(Override(date.fromisoformat(on), *values) for on, *values in json.loads(packed or "[]"))


def _classes(packed: Sequence[tuple[str, str, int, int]]) -> tuple[Seats, ...]:
    return tuple(
        Seats(datetime.fromisoformat(start), datetime.fromisoformat(end), taken, capacity)
        for start, end, taken, capacity in packed
    )


def _cards(session: Session, statement: Any, values: Mapping[str, Any]) -> tuple[BookingCard, ...]:
    return tuple(card_of(row) for row in session.connection().execute(statement, values))


def _provider_cards(session: Session, statement: Any, values: Mapping[str, Any]) -> tuple[ProviderCard, ...]:
    return tuple(_provider_card(row) for row in session.connection().execute(statement, values).mappings())


def _provider_card(row: Any) -> ProviderCard:
    fields = {name: row[name] for name in PROVIDER_FIELDS}
    return ProviderCard(
        **fields,
        services=tuple(_service_card(service, row) for service in row["services"] or ()),
        hours=tuple((weekday, start, end) for weekday, start, end in row["hours"] or ()),
        facts=tuple(Fact(topic, said) for topic, said in row["facts"] or ()),
    )


def _service_card(packed: Mapping[str, Any], provider: Any) -> ServiceCard:
    fields = dict(packed)
    own = fields.pop("needs_approval")
    del fields["position"]
    return ServiceCard(
        **{**fields, "id": UUID(fields["id"])},
        provider_id=provider["id"],
        currency=provider["currency"],
        needs_approval=not provider["auto_confirm"] if own is None else own,
    )


PROVIDER_FIELDS = tuple(
    name for name in ProviderCard.__dataclass_fields__ if name not in ("services", "hours", "facts")
)

_PROVIDER_CARDS = """
SELECT p.id, p.slug, p.name, p.profession, p.bio, p.city, p.country, p.address, p.phone, p.time_zone, p.currency,
    p.language, p.rating, p.is_active, p.auto_confirm, p.policy_version, p.colour_primary, p.colour_accent,
    (SELECT json_agg(x ORDER BY x.position, x.name) FROM (
        SELECT s.id, s.name, s.duration_minutes, s.price_minor, s.payment, s.deposit_minor, s.cancellation_hours,
            s.capacity, s.is_virtual, s.needs_approval, s.position
        FROM services s WHERE s.provider_id = p.id AND s.is_active) x) AS services,
    (SELECT json_agg(json_build_array(r.weekday, r.start_minute, r.end_minute) ORDER BY r.weekday, r.start_minute)
        FROM availability_rules r WHERE r.provider_id = p.id) AS hours,
    (SELECT json_agg(json_build_array(f.topic, f.text) ORDER BY f.position)
        FROM provider_facts f WHERE f.provider_id = p.id) AS facts
FROM providers p
"""


def _provider_statement(where: str) -> Any:
    return text(_PROVIDER_CARDS + where).columns(id=Uuid, services=JSON, hours=JSON, facts=JSON)


PROVIDER_BY_ID = _provider_statement("WHERE p.id = :provider_id").bindparams(bindparam("provider_id", type_=Uuid))
PROVIDER_BY_SLUG = _provider_statement("WHERE p.slug = :slug")
PROVIDERS_FOUND = _provider_statement(
    """
WHERE p.is_active AND (CAST(:trade AS text) IS NULL OR p.profession_key = :trade)
    AND (CAST(:city AS text) IS NULL OR p.city_key = :city)
ORDER BY p.rating DESC NULLS LAST, p.name, p.id LIMIT :limit
"""
)
PROVIDER_OF_CODE = text("SELECT provider_id FROM entry_codes WHERE code = :code").columns(provider_id=Uuid)
CODE_OF_PROVIDER = text(
    "SELECT code FROM entry_codes WHERE provider_id = :provider_id ORDER BY created_at, code LIMIT 1"
).bindparams(bindparam("provider_id", type_=Uuid))
DIRECTORY_VERSION = text("SELECT version::text FROM directory_version")
DIRECTORY = (
    select(P.c.id, P.c.slug, P.c.name, P.c.profession, P.c.city, P.c.country)
    .where(P.c.is_active)
    .order_by(P.c.name, P.c.id)
)

# Each rule as one number, weekday, start and end: the cheapest that many rows can be made into.
_RULES = "array_agg(r.weekday * 100000000 + r.start_minute * 10000 + r.end_minute)::text"
_OVERRIDES = "json_agg(json_build_array(o.on_date, o.start_minute, o.end_minute, o.is_closed) ORDER BY o.on_date)::text"
_NEAR = "o.on_date BETWEEN (:start_at - interval '3 days')::date AND (:end_at + interval '3 days')::date"
_SPANS = """array_agg(floor(date_part('epoch', lower(x.during)) / 60)::int) AS lows,
    array_agg(ceil(date_part('epoch', upper(x.during)) / 60)::int) AS highs"""
SCHEDULE_COLUMNS = {
    **{name: f"s.{name}" for name in Terms.__dataclass_fields__},
    "time_zone": "p.time_zone",
    "rules": f"(SELECT {_RULES} FROM availability_rules r WHERE r.provider_id = s.provider_id)",
    "overrides": f"(SELECT {_OVERRIDES} FROM availability_overrides o WHERE o.provider_id = s.provider_id AND {_NEAR})",
    "lows": "t.lows",
    "highs": "t.highs",
}
CLASSES = """CASE WHEN s.capacity > 1 THEN (
    SELECT json_agg(json_build_array(k.start_at, k.end_at, k.seats_taken, k.capacity)) FROM class_sessions k
    WHERE k.service_id = s.id AND k.start_at <= :end_at AND k.end_at >= :start_at) END"""
# What a visit starting in the span could touch: its buffers and its length are added to the span.
_REACH = """tstzrange(
    :start_at - make_interval(mins => s.buffer_before_minutes),
    :end_at + make_interval(mins => s.duration_minutes + s.buffer_after_minutes), '[]')"""
SCHEDULE_TABLES = f"""
services s JOIN providers p ON p.id = s.provider_id CROSS JOIN LATERAL (
    SELECT {_SPANS} FROM (
        SELECT c.during FROM service_resources sr JOIN claims c ON c.resource_id = sr.resource_id
        WHERE sr.service_id = s.id AND c.during && {_REACH} AND (c.booking_id = :without) IS NOT TRUE
        UNION ALL
        SELECT b.during FROM busy_blocks b WHERE b.provider_id = s.provider_id AND b.during && {_REACH}
    ) x
) t
"""
SPAN_TYPES = (
    bindparam("start_at", type_=Instant()),
    bindparam("end_at", type_=Instant()),
    bindparam("without", type_=Uuid),
)
SPAN_KINDS = {"start_at": "timestamptz", "end_at": "timestamptz", "without": "uuid", "service_id": "uuid"}
_WHOLE = {"id": "s.id", **SCHEDULE_COLUMNS, "classes": CLASSES}
_WHOLE_SELECT = f"SELECT {select_list(_WHOLE)} FROM {SCHEDULE_TABLES}"
SCHEDULE = Prepared("schedule", f"{_WHOLE_SELECT} WHERE s.id = :service_id", SPAN_KINDS, columns=_WHOLE)

# For many services the same is joined as sets: one look into each table, not one for each service.
_TERMS = ", ".join(f"s.{name}" for name in Terms.__dataclass_fields__)
_IDS = "CAST(:service_ids AS uuid[])"
_SETS = f"""
WITH wanted AS MATERIALIZED (
    SELECT s.id, s.provider_id, {_TERMS}, p.time_zone FROM services s JOIN providers p ON p.id = s.provider_id
    WHERE s.id = ANY({_IDS}))
SELECT s.id::text, {_TERMS}, s.time_zone, r.rules, o.overrides FROM wanted s
LEFT JOIN (
    SELECT r.provider_id, {_RULES} AS rules FROM availability_rules r
    WHERE r.provider_id IN (SELECT provider_id FROM wanted) GROUP BY r.provider_id
) r ON r.provider_id = s.provider_id
LEFT JOIN (
    SELECT o.provider_id, {_OVERRIDES} AS overrides FROM availability_overrides o
    WHERE o.provider_id IN (SELECT provider_id FROM wanted) AND {_NEAR} GROUP BY o.provider_id
) o ON o.provider_id = s.provider_id
"""
SCHEDULES = (
    text(_SETS)
    .bindparams(*SPAN_TYPES[:2])
    .columns(*(column(name) for name in ("id", *Terms.__dataclass_fields__, "time_zone", "rules", "overrides")))
)
# OFFSET 0 keeps the look into the index of claims one for each resource; joined freely, a plan may compare everything.
TAKEN = (
    text(
        f"""
SELECT x.service_id::text, {_SPANS} FROM (
    SELECT s.id AS service_id, c.during FROM services s JOIN service_resources sr ON sr.service_id = s.id
    CROSS JOIN LATERAL (
        SELECT c.during FROM claims c WHERE c.resource_id = sr.resource_id AND c.during && {_REACH}
            AND (c.booking_id = :without) IS NOT TRUE OFFSET 0
    ) c
    WHERE s.id = ANY({_IDS})
    UNION ALL
    SELECT s.id, b.during FROM services s JOIN busy_blocks b ON b.provider_id = s.provider_id AND b.during && {_REACH}
    WHERE s.id = ANY({_IDS})
) x GROUP BY x.service_id
"""
    )
    .bindparams(*SPAN_TYPES)
    .columns(column("service_id"), column("lows"), column("highs"))
)
CLASSES_OF_MANY = text(
    f"SELECT s.id::text, {CLASSES} AS classes FROM services s WHERE s.id = ANY({_IDS}) AND s.capacity > 1"
).bindparams(*SPAN_TYPES[:2])

CARDS = (
    select(
        B.c.id,
        B.c.provider_id,
        P.c.slug.label("provider_slug"),
        P.c.name.label("provider_name"),
        P.c.address.label("provider_address"),
        B.c.service_id,
        S.c.name.label("service_name"),
        B.c.customer_id,
        C.c.name.label("customer_name"),
        *(
            B.c[name]
            for name in BookingCard.__dataclass_fields__
            if name in B.c and name not in ("id", "provider_id", "service_id", "customer_id")
        ),
    )
    .join(P, P.c.id == B.c.provider_id)
    .join(S, S.c.id == B.c.service_id)
    .join(C, C.c.id == B.c.customer_id)
)
_WANTED_PROVIDER = or_(
    bindparam("provider_id", type_=Uuid).is_(None), B.c.provider_id == bindparam("provider_id", type_=Uuid)
)
_OF_IDENTITY: Select[Any] = CARDS.where(B.c.identity_id == bindparam("identity_id"), _WANTED_PROVIDER)
_LIVE = B.c.status.in_(sorted(LIVE_STATUSES))
_TO_COME = _LIVE & (B.c.end_at > bindparam("now", type_=Instant()))
UPCOMING_OF_IDENTITY = _OF_IDENTITY.where(_TO_COME).order_by(B.c.start_at, B.c.id).limit(SHOWN_LIMIT)
FORMER_OF_IDENTITY = _OF_IDENTITY.where(~_TO_COME).order_by(B.c.start_at.desc(), B.c.id).limit(SHOWN_LIMIT)
LAST_OF_IDENTITY = (
    _OF_IDENTITY.where(B.c.status.in_(sorted(LIVE_STATUSES | TOOK_PLACE)))
    .order_by(B.c.created_at.desc(), B.c.id)
    .limit(1)
)
AGENDA = CARDS.where(
    B.c.provider_id == bindparam("provider_id"),
    B.c.status.in_(sorted(LIVE_STATUSES | TOOK_PLACE)),
    B.c.start_at < bindparam("end_at"),
    B.c.end_at > bindparam("start_at"),
).order_by(B.c.start_at, B.c.id)
PENDING_OF_PROVIDER = CARDS.where(
    B.c.provider_id == bindparam("provider_id"), B.c.status == BookingStatus.PENDING.value
).order_by(B.c.created_at, B.c.id)
CLAIMS_OF_BOOKING = text(
    """
    SELECT floor(date_part('epoch', lower(during)) / 60)::int AS low,
        ceil(date_part('epoch', upper(during)) / 60)::int AS high
    FROM claims WHERE booking_id = :booking_id
    """
).bindparams(bindparam("booking_id", type_=Uuid))
BOOKING_BY_ID = CARDS.where(B.c.id == bindparam("booking_id"))
