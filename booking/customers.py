"""What a provider may know of the customers: read only, own rows only, as frozen values."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.customer_cards import CustomerCard, Seen
from booking.types import Actor
from models.base import Instant
from models.enums import ActorKind
from models.sql import typed

KNOWN_FOR = timedelta(days=400)
MOST_NAMES = 400
MOST_LISTED = 20


def known_names(session: Session, *, actor: Actor, now: datetime) -> tuple[str, ...]:
    """The names that visits of the past year and to come are booked under, latest first."""
    rows = _rows(session, NAMES, actor, since=now - KNOWN_FOR, most=MOST_NAMES)
    return tuple(name for row in rows for name in (row.name, row.attendee_name) if name)


def load_customer(session: Session, *, actor: Actor, customer_id: UUID) -> CustomerCard | None:
    """One customer of the provider's; None for anybody else's."""
    rows = _rows(session, CUSTOMER, actor, customer_id=customer_id)
    return next((CustomerCard(*row) for row in rows), None)


def names_of(session: Session, *, actor: Actor) -> tuple[tuple[UUID, str], ...]:
    """Every customer of the provider's who has a name."""
    return tuple((row.id, row.name) for row in _rows(session, NAMED, actor))


def reached_by(session: Session, *, actor: Actor, customer_id: UUID) -> UUID | None:
    """The identity by which a customer of the provider's can be written to; None where there is none."""
    rows = _rows(session, REACHED, actor, customer_id=customer_id)
    return next((row.id for row in rows), None)


def locked_out(session: Session, *, actor: Actor) -> tuple[CustomerCard, ...]:
    """Who books no visit of the same day since a no-show, latest first."""
    return tuple(CustomerCard(*row) for row in _rows(session, LOCKED_OUT, actor, most=MOST_LISTED))


def not_seen_since(session: Session, *, actor: Actor, since: datetime, now: datetime) -> tuple[Seen, ...]:
    """Customers whose last visit began before `since` and who have nothing ahead, those away longest first."""
    return tuple(Seen(*row) for row in _rows(session, NOT_SEEN, actor, since=since, now=now, most=MOST_LISTED))


def missed_between(session: Session, *, actor: Actor, start_at: datetime, end_at: datetime) -> tuple[Seen, ...]:
    """Visits of the span to which nobody came, by start."""
    return tuple(Seen(*row) for row in _rows(session, MISSED, actor, start_at=start_at, end_at=end_at))


def counted(session: Session, *, actor: Actor, start_at: datetime, end_at: datetime) -> dict[str, int]:
    """How many bookings start in the span, by status."""
    return {row.status: row.many for row in _rows(session, COUNTED, actor, start_at=start_at, end_at=end_at)}


def _rows(session: Session, statement: Any, actor: Actor, **values: Any) -> list[Any]:
    """Rows of the acting provider; a customer has none."""
    if actor.kind is not ActorKind.PROVIDER or actor.id is None:
        return []
    return list(session.connection().execute(statement, values | {"provider_id": actor.id}))


_KINDS = {"provider_id": Uuid}
_SPAN = {**_KINDS, "start_at": Instant(), "end_at": Instant()}
NAMES = typed(
    """
SELECT c.name, b.attendee_name FROM bookings b JOIN customers c ON c.id = b.customer_id
WHERE b.provider_id = :provider_id AND b.start_at > :since ORDER BY b.start_at DESC LIMIT :most
""",
    **_KINDS,
    since=Instant(),
)
NAMED = typed(
    "SELECT c.id, c.name FROM customers c WHERE c.provider_id = :provider_id AND c.name IS NOT NULL", **_KINDS
).columns(id=Uuid)
REACHED = typed(
    """
SELECT i.id FROM customer_identities l JOIN identities i ON i.id = l.identity_id
WHERE l.provider_id = :provider_id AND l.customer_id = :customer_id AND i.provider_id IS NULL
    AND i.unreachable_at IS NULL AND i.opted_out_at IS NULL
ORDER BY i.last_inbound_at DESC NULLS LAST LIMIT 1
""",
    **_KINDS,
    customer_id=Uuid,
).columns(id=Uuid)
_CUSTOMERS = """
SELECT c.id, c.name, c.phone, c.notes, c.no_show_count, c.locked_out_at IS NOT NULL, (
    SELECT b.id FROM bookings b WHERE b.customer_id = c.id AND b.status = 'no_show' ORDER BY b.start_at DESC LIMIT 1)
FROM customers c WHERE c.provider_id = :provider_id
"""
CUSTOMER = typed(f"{_CUSTOMERS} AND c.id = :customer_id", **_KINDS, customer_id=Uuid).columns(id=Uuid)
LOCKED_OUT = typed(f"{_CUSTOMERS} AND c.locked_out_at IS NOT NULL ORDER BY c.locked_out_at DESC LIMIT :most", **_KINDS)
NOT_SEEN = typed(
    """
SELECT c.name, v.last_at FROM customers c CROSS JOIN LATERAL (
    SELECT max(b.start_at) FILTER (WHERE b.status = 'completed' OR (b.status = 'confirmed' AND b.start_at <= :now)),
        coalesce(bool_or(b.start_at > :now AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')), false)
    FROM bookings b WHERE b.customer_id = c.id) v (last_at, is_expected)
WHERE c.provider_id = :provider_id AND v.last_at < :since AND NOT v.is_expected
ORDER BY v.last_at, c.id LIMIT :most
""",
    **_KINDS,
    since=Instant(),
    now=Instant(),
)
MISSED = typed(
    """
SELECT coalesce(b.attendee_name, c.name), b.start_at FROM bookings b JOIN customers c ON c.id = b.customer_id
WHERE b.provider_id = :provider_id AND b.status = 'no_show' AND b.start_at >= :start_at AND b.start_at < :end_at
ORDER BY b.start_at, b.id LIMIT 50
""",
    **_SPAN,
)
COUNTED = typed(
    """
SELECT b.status, count(*) AS many FROM bookings b
WHERE b.provider_id = :provider_id AND b.start_at >= :start_at AND b.start_at < :end_at GROUP BY b.status
""",
    **_SPAN,
)
