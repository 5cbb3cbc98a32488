"""A provider's customers as a list and one by one: visits, what was missed, notes of the provider's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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

MOST = 50
MAX_NOTES = 2000


@dataclass(frozen=True, slots=True)
class _Owned:
    """The customers of a business, for `authorize`."""

    provider_id: UUID
    identity_id: UUID | None = None


def load_regulars(
    session: Session,
    *,
    actor: Actor,
    provider_id: UUID,
    now: datetime,
    search: str = "",
    skip: int = 0,
    most: int = MOST,
) -> tuple[Regular, ...]:
    """The customers of a provider whose name or number holds what is searched, the latest first. Raises NotFound."""
    authorize(actor, Action.SEE_CUSTOMERS, _Owned(provider_id))
    wanted = fold(search)
    ids = _named(session, provider_id, wanted) if wanted else None
    values = {"provider_id": provider_id, "now": now, "ids": ids, "most": most, "skip": skip}
    return tuple(Regular(*row) for row in session.connection().execute(_ALL, values))


def _named(session: Session, provider_id: UUID, wanted: str) -> list[UUID]:
    rows = session.connection().execute(_NAMES, {"provider_id": provider_id})
    return [row.id for row in rows if wanted in fold(f"{row.name or ''} {row.phone or ''}")]


def load_regular(
    session: Session, *, actor: Actor, provider_id: UUID, customer_id: UUID, now: datetime
) -> tuple[Regular, tuple[BookingCard, ...]]:
    """One customer and all visits of theirs there, latest first. Raises NotFound for anybody else's."""
    found = load_some(session, actor=actor, provider_id=provider_id, customer_ids=(customer_id,), now=now)
    if not found:
        raise NotFound
    return found[0], bookings_of_customer(session, customer_id=customer_id)


def load_some(
    session: Session, *, actor: Actor, provider_id: UUID, customer_ids: tuple[UUID, ...], now: datetime
) -> tuple[Regular, ...]:
    """These of the provider's customers, the latest first; ids of others are left out. Raises NotFound."""
    authorize(actor, Action.SEE_CUSTOMERS, _Owned(provider_id))
    values = {"provider_id": provider_id, "ids": list(customer_ids), "now": now}
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
_VISITS = """
    count(*) FILTER (WHERE b.status = 'completed' OR (b.status = 'confirmed' AND b.end_at <= :now)) AS visits,
    max(b.start_at) FILTER (WHERE b.status = 'completed' OR (b.status = 'confirmed' AND b.start_at <= :now)) AS last_at,
    min(b.start_at) FILTER (WHERE b.status IN ('pending', 'awaiting_payment', 'confirmed') AND b.start_at > :now)
        AS next_at
"""
_SHOWN = """
SELECT c.id, c.name, c.phone, c.email, c.notes, v.visits, c.no_show_count, c.locked_out_at IS NOT NULL,
    v.last_at, v.next_at, t.id
"""
_REACHED = """
LEFT JOIN LATERAL (
    SELECT t.id FROM customer_identities ci JOIN conversations t ON t.identity_id = ci.identity_id
    JOIN identities i ON i.id = ci.identity_id
    WHERE ci.customer_id = c.id AND i.unreachable_at IS NULL AND i.opted_out_at IS NULL
    ORDER BY i.last_inbound_at DESC NULLS LAST LIMIT 1) t ON true
"""
# One pass over the provider's visits, whatever the planner believes of the tables; the rest is read for one page only.
_ALL = typed(
    f"""
{_SHOWN}
FROM (
    SELECT * FROM (
        SELECT b.customer_id, max(b.created_at) AS created_at, {_VISITS}
        FROM (
            SELECT customer_id, status, start_at, end_at, CAST(NULL AS timestamptz) AS created_at
            FROM bookings WHERE provider_id = :provider_id
            UNION ALL SELECT id, '', NULL, NULL, created_at FROM customers
            WHERE provider_id = :provider_id AND (CAST(:ids AS uuid[]) IS NULL OR id = ANY(:ids))
        ) b GROUP BY b.customer_id HAVING max(b.created_at) IS NOT NULL
    ) v ORDER BY greatest(last_at, next_at) DESC NULLS LAST, created_at DESC, customer_id LIMIT :most OFFSET :skip
) v JOIN customers c ON c.id = v.customer_id
{_REACHED} ORDER BY greatest(v.last_at, v.next_at) DESC NULLS LAST, v.created_at DESC, c.id
""",
    **_KINDS,
    ids=ARRAY(Uuid),
)
_NAMES = typed("SELECT id, name, phone FROM customers WHERE provider_id = :provider_id", provider_id=Uuid)
_SOME = typed(
    f"""
{_SHOWN} FROM customers c CROSS JOIN LATERAL (SELECT {_VISITS} FROM bookings b WHERE b.customer_id = c.id) v
{_REACHED} WHERE c.provider_id = :provider_id AND c.id = ANY(:ids)
ORDER BY greatest(v.last_at, v.next_at) DESC NULLS LAST, c.created_at DESC, c.id
""",
    **_KINDS,
    ids=ARRAY(Uuid),
)
_NOTE = typed(
    "UPDATE customers SET notes = :notes WHERE id = :customer_id AND provider_id = :provider_id",
    provider_id=Uuid,
    customer_id=Uuid,
)
