"""Everything that is read of providers, schedules and bookings, as frozen values. No row leaves this module.

Statements are built once; each function is one of them, however many providers it is about. Schedules are read in
`booking/schedules.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, or_, select, text
from sqlalchemy.dialects.postgresql import JSON
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.errors import NotFound
from booking.folding import fold
from booking.schedules import load_schedule as load_schedule
from booking.schedules import load_schedules as load_schedules
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
    """One provider by the name in its address, or by one that it had there: the card has the present one."""
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


def kept_of_provider(session: Session, *, provider_id: UUID, since: datetime) -> tuple[BookingCard, ...]:
    """Cancelled visits of a provider from an instant on of which money was kept, the latest first."""
    return _cards(session, KEPT_OF_PROVIDER, {"provider_id": provider_id, "since": since})


def pending_of_provider(session: Session, *, provider_id: UUID) -> tuple[BookingCard, ...]:
    """Requests that are not decided yet, oldest first; `waiting_on` says whose turn it is."""
    return _cards(session, PENDING_OF_PROVIDER, {"provider_id": provider_id})


def bookings_of_customer(session: Session, *, customer_id: UUID) -> tuple[BookingCard, ...]:
    """All bookings of one customer record, the latest visit first: for the provider whose record it is."""
    return _cards(session, OF_CUSTOMER, {"customer_id": customer_id})


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
    p.is_payout_ready, p.photo, p.logo, p.header_image, p.assistant,
    (p.pix_key IS NOT NULL AND p.currency = 'BRL' AND NOT p.is_payout_ready) AS takes_pix,
    (SELECT json_agg(x ORDER BY x.position, x.name) FROM (
        SELECT s.id, s.name, s.duration_minutes, s.price_minor, s.payment, s.deposit_minor, s.cancellation_hours,
            s.late_refund_percent, s.capacity, s.is_virtual, s.needs_approval, s.position
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
PROVIDER_BY_SLUG = _provider_statement(
    """
WHERE p.id = (SELECT id FROM providers WHERE slug = :slug
    UNION ALL SELECT provider_id FROM former_slugs WHERE slug = :slug LIMIT 1)
"""
)
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
        P.c.is_payout_ready,
        P.c.pix_key,
        P.c.city.label("provider_city"),
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
KEPT_OF_PROVIDER = (
    CARDS.where(
        B.c.provider_id == bindparam("provider_id"),
        B.c.status == BookingStatus.CANCELLED.value,
        B.c.paid_minor > B.c.refunded_minor,
        B.c.start_at >= bindparam("since", type_=Instant()),
    )
    .order_by(B.c.start_at.desc(), B.c.id)
    .limit(8)
)
PENDING_OF_PROVIDER = CARDS.where(
    B.c.provider_id == bindparam("provider_id"), B.c.status == BookingStatus.PENDING.value
).order_by(B.c.created_at, B.c.id)
OF_CUSTOMER = CARDS.where(B.c.customer_id == bindparam("customer_id")).order_by(B.c.start_at.desc(), B.c.id).limit(200)
BOOKING_BY_ID = CARDS.where(B.c.id == bindparam("booking_id"))
