"""A provider's customers as a list and one by one: visits, what was missed, notes of the provider's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

from sqlalchemy import ARRAY, Uuid
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.customer_cards import Regular
from booking.errors import NotFound
from booking.folding import fold
from booking.read import bookings_of_customer
from booking.types import Actor, BookingCard
from models.base import Instant
from models.sql import typed

MOST = 500
MAX_NOTES = 2000


@dataclass(frozen=True, slots=True)
class _Owned:
    """The customers of a business, for `authorize`."""

    provider_id: UUID
    identity_id: UUID | None = None


def load_regulars(
    session: Session, *, actor: Actor, provider_id: UUID, now: datetime, search: str = ""
) -> tuple[Regular, ...]:
    """The customers of a provider whose name or number holds what is searched, the latest first. Raises NotFound."""
    authorize(actor, Action.SEE_CUSTOMERS, _Owned(provider_id))
    wanted = fold(search)
    values = {"provider_id": provider_id, "now": now, "most": None if wanted else MOST}
    found = (Regular(*row) for row in session.connection().execute(_ALL, values))
    fitting = (one for one in found if not wanted or wanted in fold(f"{one.name or ''} {one.phone or ''}"))
    return tuple(islice(fitting, MOST))


def load_regular(
    session: Session, *, actor: Actor, provider_id: UUID, customer_id: UUID, now: datetime
) -> tuple[Regular, tuple[BookingCard, ...]]:
    """One customer and all visits of theirs there, latest first. Raises NotFound for anybody else's."""
    authorize(actor, Action.SEE_CUSTOMERS, _Owned(provider_id))
    values = {"provider_id": provider_id, "customer_id": customer_id, "now": now}
    row = session.connection().execute(_ONE, values).one_or_none()
    if row is None:
        raise NotFound
    return Regular(*row), bookings_of_customer(session, customer_id=customer_id)


def load_some(
    session: Session, *, actor: Actor, provider_id: UUID, customer_ids: tuple[UUID, ...], now: datetime
) -> tuple[Regular, ...]:
    """These of the provider's customers, the latest first; ids of others are left out. Raises NotFound."""
    authorize(actor, Action.SEE_CUSTOMERS, _Owned(provider_id))
    values = {"provider_id": provider_id, "customer_ids": list(customer_ids), "now": now}
    return tuple(Regular(*row) for row in session.connection().execute(_SOME, values))


def write_notes(session: Session, *, actor: Actor, provider_id: UUID, customer_id: UUID, notes: str) -> None:
    """Keep notes about a customer, byte for byte. Raises NotFound, or ValueError for what cannot be kept."""
    authorize(actor, Action.SEE_CUSTOMERS, _Owned(provider_id))
    if len(notes) > MAX_NOTES or "\x00" in notes:
        raise ValueError("notes")
    values = {"provider_id": provider_id, "customer_id": customer_id, "notes": notes}
    if session.connection().execute(_NOTE, values).rowcount != 1:
        raise NotFound


_KINDS = {"provider_id": Uuid, "now": Instant}
_SELECT = """
SELECT c.id, c.name, c.phone, c.email, c.notes, coalesce(v.visits, 0), c.no_show_count, c.locked_out_at IS NOT NULL,
    v.last_at, v.next_at, t.id
FROM customers c
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE b.status = 'completed' OR (b.status = 'confirmed' AND b.end_at <= :now)) AS visits,
        max(b.start_at) FILTER (WHERE b.status = 'completed' OR (b.status = 'confirmed' AND b.start_at <= :now))
            AS last_at,
        min(b.start_at) FILTER (WHERE b.status IN ('pending', 'awaiting_payment', 'confirmed') AND b.start_at > :now)
            AS next_at
    FROM bookings b WHERE b.customer_id = c.id) v ON true
LEFT JOIN LATERAL (
    SELECT t.id FROM customer_identities ci JOIN conversations t ON t.identity_id = ci.identity_id
    JOIN identities i ON i.id = ci.identity_id
    WHERE ci.customer_id = c.id AND i.unreachable_at IS NULL AND i.opted_out_at IS NULL
    ORDER BY i.last_inbound_at DESC NULLS LAST LIMIT 1) t ON true
WHERE c.provider_id = :provider_id
"""
_TYPES = {"id": Uuid}
_LATEST = "ORDER BY greatest(v.last_at, v.next_at) DESC NULLS LAST, c.created_at DESC"
_ALL = typed(f"{_SELECT} {_LATEST} LIMIT :most", **_KINDS)
_SOME = typed(f"{_SELECT} AND c.id = ANY(:customer_ids) {_LATEST}", **_KINDS, customer_ids=ARRAY(Uuid))
_ONE = typed(f"{_SELECT} AND c.id = :customer_id", **_KINDS, customer_id=Uuid)
_NOTE = typed(
    "UPDATE customers SET notes = :notes WHERE id = :customer_id AND provider_id = :provider_id",
    provider_id=Uuid,
    customer_id=Uuid,
)
