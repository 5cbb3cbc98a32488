"""Counts what a provider's plan allows, where a limit is set, and tells the provider when it is nearly used up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Uuid

from booking import guards
from booking.errors import NotBookable
from booking.guards import Guard
from booking.outbox import Owed, put_all
from booking.people import find_customer
from booking.plans import Limits, Use, effective_plan, marks, month_of, over
from booking.records import Order
from booking.types import Person
from models.base import Instant
from models.enums import ActorKind, Plan
from models.sql import typed


@dataclass(frozen=True, slots=True)
class Room:
    """What will be used once the booking is written."""

    limits: Limits
    use: Use
    month: str


def require_room(connection: Connection, order: Order, provider_id: UUID, customer_id: UUID) -> Room | None:
    """Room for one more booking, standing still until the transaction ends; None where nothing is limited.

    Raises NotBookable. What a provider enters counts and is never refused.
    """
    if not order.limits.is_any:
        return None
    row = connection.execute(LOCKED if guards.is_on(Guard.PLAN_LIMIT) else SEEN, {"provider_id": provider_id}).one()
    if _is_pro(row, order.now):
        return None
    use, is_known = used(connection, provider_id, row.time_zone, now=order.now, customer_id=customer_id)
    guards.reached("counted")
    if order.actor.kind is not ActorKind.PROVIDER and over(order.limits, use, is_known=is_known):
        raise NotBookable
    after = Use(use.customers + (not is_known), use.bookings + 1)
    return Room(order.limits, after, order.now.astimezone(ZoneInfo(row.time_zone)).strftime("%Y-%m"))


def has_room(connection: Connection, *, provider_id: UUID, person: Person, limits: Limits, now: datetime) -> bool:
    """Whether one more booking of this person would be taken now; asked before anything is proposed."""
    row = connection.execute(SEEN, {"provider_id": provider_id}).first() if limits.is_any else None
    if row is None or _is_pro(row, now):
        return True
    customer = find_customer(connection, provider_id=provider_id, person=person)
    use, is_known = used(connection, provider_id, row.time_zone, now=now, customer_id=customer.id if customer else None)
    return not over(limits, use, is_known=is_known)


def _is_pro(row: Any, now: datetime) -> bool:
    return effective_plan(row.plan, row.trial_ends_at, row.subscription_ends_at, now) is Plan.PRO


def used(
    connection: Connection, provider_id: UUID, zone: str, *, now: datetime, customer_id: UUID | None = None
) -> tuple[Use, bool]:
    """What is used so far, and whether the customer was here before."""
    first, until = month_of(now, zone)
    values = {"provider_id": provider_id, "customer_id": customer_id, "first": first, "until": until}
    row = connection.execute(USED, values).one()
    return Use(row.customers, row.bookings), row.is_known


def tell_of_limits(connection: Connection, room: Room, provider_id: UUID, *, now: datetime) -> None:
    """Owe the provider a notice of each limit that is nearly or wholly used up, once a month."""
    owed = (
        Owed(
            "plan",
            f"plan:{provider_id}:{mark.kind}:{room.month}",
            {"mark": mark.kind, "used": mark.used, "limit": mark.limit},
            provider_id=provider_id,
        )
        for mark in marks(room.limits, room.use)
    )
    put_all(connection, owed, now=now)


_PLAN = "SELECT plan, trial_ends_at, subscription_ends_at, time_zone FROM providers WHERE id = :provider_id"
_PLAN_KINDS: dict[str, Any] = {"trial_ends_at": Instant(), "subscription_ends_at": Instant()}
# Not FOR UPDATE: that would wait for every open transaction that has only referred to the provider.
LOCKED = typed(f"{_PLAN} FOR NO KEY UPDATE", provider_id=Uuid).columns(**_PLAN_KINDS)
SEEN = typed(_PLAN, provider_id=Uuid).columns(**_PLAN_KINDS)
# What a business asked for at itself, to try it, is nobody's booking.
USED = typed(
    """
SELECT count(DISTINCT customer_id) AS customers,
    count(*) FILTER (WHERE created_at >= :first AND created_at < :until) AS bookings,
    coalesce(bool_or(customer_id = :customer_id), false) AS is_known
FROM bookings WHERE provider_id = :provider_id AND status NOT IN ('declined', 'expired')
    AND NOT EXISTS (SELECT FROM identities i WHERE i.id = bookings.identity_id AND i.provider_id = bookings.provider_id)
""",
    provider_id=Uuid,
    customer_id=Uuid,
    first=Instant(),
    until=Instant(),
)
