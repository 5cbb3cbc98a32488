"""After a no-show a customer books no visits of the same day until the provider lifts it.

It is told as any other lead time, so that nobody who reads along learns why. An address counts where it is proven: the
identity that booked, or a channel's own phone number.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Uuid

from booking.guards import Guard, is_on
from booking.schedule import Terms
from booking.slots import day_bounds
from booking.types import Actor
from models.base import Instant
from models.enums import ActorKind
from models.sql import typed

MINUTE = timedelta(minutes=1)


def locked_services(connection: Connection, identity_id: UUID) -> frozenset[UUID]:
    """The services that this identity cannot book for the same day."""
    if not is_on(Guard.LOCK_OUT):
        return frozenset()
    return frozenset(connection.execute(LOCKED_SERVICES, {"identity_id": identity_id}).scalars())


def from_tomorrow(terms: Terms, time_zone: str, now: datetime) -> Terms:
    """The terms with a lead time that reaches the next local midnight."""
    tomorrow = day_bounds(time_zone, now.astimezone(ZoneInfo(time_zone)).date())[1]
    minutes = (tomorrow - now) // MINUTE  # rounded down: midnight itself can be booked
    return replace(terms, lead_time_minutes=max(terms.lead_time_minutes, minutes))


def terms_if_locked(
    connection: Connection,
    terms: Terms,
    *,
    service_id: UUID,
    start_at: datetime,
    time_zone: str,
    now: datetime,
    by: Actor,
) -> Terms:
    """The terms for a visit at start_at; one lookup, and only where the visit is a customer's and still today."""
    zone = ZoneInfo(time_zone)
    is_today = start_at.astimezone(zone).date() <= now.astimezone(zone).date()
    if by.kind is not ActorKind.CUSTOMER or by.id is None or not is_today:
        return terms
    if service_id not in locked_services(connection, by.id):
        return terms
    return from_tomorrow(terms, time_zone, now)


def lock_out(connection: Connection, *, customer_id: UUID, now: datetime) -> None:
    """Count a no-show and lock the customer out; the provider's own bookings for this customer stay possible."""
    connection.execute(LOCK_OUT, {"customer_id": customer_id, "now": now})


def lift(connection: Connection, *, customer_id: UUID) -> bool:
    """Let the customer book again as anybody; False when nothing was locked. The count of no-shows stays."""
    return connection.execute(LIFT, {"customer_id": customer_id}).rowcount == 1


def forget_missed(connection: Connection, *, customer_id: UUID) -> None:
    """A visit was not missed after all: one less, and locked out only since the first that was and was not lifted."""
    connection.execute(FORGET_MISSED, {"customer_id": customer_id})


LOCKED_SERVICES = typed(
    """
SELECT s.id FROM services s WHERE s.provider_id IN (
    SELECT c.provider_id FROM customer_identities l JOIN customers c ON c.id = l.customer_id
    WHERE l.identity_id = :identity_id AND c.locked_out_at IS NOT NULL
    UNION ALL
    SELECT c.provider_id FROM identities i JOIN customers c ON c.phone = i.address AND c.locked_out_at IS NOT NULL
    WHERE i.id = :identity_id AND i.channel IN ('whatsapp', 'sms'))
""",
    identity_id=Uuid,
).columns(id=Uuid)
LOCK_OUT = typed(
    """
UPDATE customers SET no_show_count = no_show_count + 1, locked_out_at = coalesce(locked_out_at, :now)
WHERE id = :customer_id
""",
    customer_id=Uuid,
    now=Instant(),
)
FORGET_MISSED = typed(
    """
UPDATE customers c SET no_show_count = greatest(no_show_count - 1, 0), locked_out_at = (
    SELECT min(h.at) FROM bookings b JOIN changes h ON h.booking_id = b.id AND h.action = 'mark_no_show'
    WHERE b.customer_id = c.id AND b.status = 'no_show' AND h.at >= c.locked_out_at)
WHERE c.id = :customer_id
""",
    customer_id=Uuid,
)
LIFT = typed(
    "UPDATE customers SET locked_out_at = NULL WHERE id = :customer_id AND locked_out_at IS NOT NULL", customer_id=Uuid
)
