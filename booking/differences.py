"""A visit that becomes another service of the same provider: its new terms, and what that means for what was paid.

Cheaper: what was paid above the new price goes back (late, as much of it as on a late cancel). Dearer: the visit stands
at once, and what the new terms ask for beyond what was paid is asked by link. Not paid in time it is paid on site, and
both sides are told; so a difference never costs anybody a visit that was booked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Connection, Uuid

from booking import money
from booking.claims import load_facts
from booking.errors import Changed, NotBookable, NotFound
from booking.gateways.port import Till
from booking.notices import money_notice
from booking.outbox import put_all
from booking.policy import Priced, difference, pay_deadline, reduced, till_for
from booking.read import CARDS, B, card_of
from booking.records import Order, Step
from booking.types import BookingCard, Difference, Discount
from models.base import Instant
from models.enums import ActorKind, BookingStatus, DiscountKind
from models.sql import typed

CONFIRMED = BookingStatus.CONFIRMED


def load_difference(
    connection: Connection, card: BookingCard, service: Any, *, by: ActorKind, till: Till | None, now: datetime
) -> Difference:
    """What changing a booking to a service comes to. `service`: a `ServiceCard`, or a row of `claims.FACTS`.

    A discount of the booking stays where it holds for that service, too.
    """
    discount = _kept_discount(connection, card, service)
    can_ask = by is ActorKind.CUSTOMER and card.status is CONFIRMED
    by_link = can_ask and not card.takes_pix and till_for(till, card) is not None
    price_minor = reduced(service, discount) if discount else service.price_minor
    return difference(card, service, price_minor, by=by, by_link=by_link, now=now)


def with_service(
    connection: Connection, order: Order, card: BookingCard, service_id: UUID, agreed: Difference | None, step: Step
) -> Step:
    """The step of a move that also changes the service. Raises NotFound, NotBookable, and Changed when it comes to
    something else than was agreed.
    """
    assert step.start_at is not None
    facts = _facts(connection, card, service_id, step.start_at)
    found = load_difference(connection, card, facts, by=order.actor.kind, till=order.till, now=order.now)
    if agreed is not None and agreed != found:
        raise Changed
    held = card.paid_minor - card.refunded_minor
    asks = found.extra_minor > 0
    named = {"from_service": str(card.service_id), "to_service": str(service_id)}
    moved = {"refund_minor": found.back_minor, "extra_minor": found.extra_minor}
    return replace(
        step,
        end_at=step.start_at + timedelta(minutes=facts.duration_minutes),
        service_id=service_id,
        terms=_terms(connection, card, facts, found.price_minor),
        due_minor=held - found.back_minor + found.extra_minor,
        refund_minor=found.back_minor,
        extra_minor=found.extra_minor,
        deadline_at=pay_deadline(order.now, step.start_at, was_asked=False) if asks else step.deadline_at,
        details=step.details | named | {name: minor for name, minor in moved.items() if minor},
    )


def change_terms(connection: Connection, booking_id: UUID, step: Step) -> None:
    """Write the service of a step with its terms, if it has one."""
    if step.terms is not None:
        connection.execute(CHANGE_TERMS, step.terms | {"booking_id": booking_id, "service_id": step.service_id})


def settle_extra(connection: Connection, booking: BookingCard, payment_id: UUID, *, now: datetime) -> None:
    """The difference was paid: nothing is asked any more, and both sides are told."""
    money.stop_asking(connection, [booking.id], now=now)  # other attempts
    connection.execute(ASK_NO_MORE, {"booking_ids": [booking.id], "now": now})
    _tell(connection, "extra_paid", booking, payment_id, now)


def end_extras(connection: Connection, *, now: datetime, booking_id: UUID | None = None, limit: int = 100) -> None:
    """Ask no longer for differences whose time is up, once nobody can pay them any more."""
    due = {"now": now, "booking_id": booking_id, "limit": limit}
    money.owe_endings(connection, connection.execute(DUE_CHECKOUTS, due).all(), now=now)
    for row in connection.execute(DUE_EXTRAS, due).all():
        card = card_of(connection.execute(CARDS.where(B.c.id == row.id)).one())
        money.stop_asking(connection, [card.id], now=now)
        connection.execute(ASK_NO_MORE, {"booking_ids": [card.id], "now": now})
        _tell(connection, "extra_unpaid", card, row.payment_id, now)


def _tell(connection: Connection, template: str, booking: BookingCard, payment_id: UUID, now: datetime) -> None:
    told = money_notice(template, booking, payment_id, booking.extra_minor, booking.currency)
    put_all(connection, told, now=now)


def _facts(connection: Connection, card: BookingCard, service_id: UUID, start_at: datetime) -> Any:
    owner = connection.execute(OWNER, {"service_id": service_id}).scalar()
    if owner != card.provider_id:
        raise NotFound
    facts = load_facts(connection, service_id=service_id, start_at=start_at, without=card.id)
    if not (facts.is_active and facts.is_service_active) or facts.currency != card.currency:
        raise NotBookable
    return facts


def _terms(connection: Connection, card: BookingCard, facts: Any, price_minor: int) -> dict[str, Any]:
    kept = _kept_discount(connection, card, facts)
    return {
        "price_minor": price_minor,
        "list_price_minor": facts.price_minor if kept else None,
        "discount_id": kept.id if kept else None,
        "deposit_minor": min(facts.deposit_minor, price_minor),
        "payment": facts.payment,
        # Going to a service with softer terms is no way out of the ones that were agreed.
        "cancellation_hours": max(card.cancellation_hours, facts.cancellation_hours),
        "late_refund_percent": min(card.late_refund_percent, facts.late_refund_percent),
        "policy_version": facts.policy_version,
    }


def _kept_discount(connection: Connection, card: BookingCard, service: Priced) -> Discount | None:
    if card.discount_id is None:
        return None
    row = connection.execute(DISCOUNT, {"id": card.discount_id}).first()
    if row is None or row.service_id not in (None, service.id):
        return None
    return Discount(row.id, row.name, DiscountKind(row.kind), row.service_id, row.percent, row.amount_off_minor)


OWNER = typed("SELECT provider_id FROM services WHERE id = :service_id", service_id=Uuid).columns(provider_id=Uuid)
DISCOUNT = typed(
    "SELECT id, name, kind, service_id, percent, amount_off_minor FROM discounts WHERE id = :id", id=Uuid
).columns(id=Uuid, service_id=Uuid)
CHANGE_TERMS = typed(
    """
UPDATE bookings SET service_id = :service_id, price_minor = :price_minor, list_price_minor = :list_price_minor,
    discount_id = :discount_id, deposit_minor = :deposit_minor, payment = :payment,
    cancellation_hours = :cancellation_hours, late_refund_percent = :late_refund_percent,
    policy_version = :policy_version
WHERE id = :booking_id
""",
    booking_id=Uuid,
    service_id=Uuid,
    discount_id=Uuid,
)
ASK_NO_MORE = typed(
    """
UPDATE bookings SET deadline_at = NULL, due_minor = paid_minor - refunded_minor, version = version + 1,
    updated_at = :now
WHERE id = ANY(:booking_ids)
""",
    booking_ids=ARRAY(Uuid),
    now=Instant(),
)
_DUE = "b.status = 'confirmed' AND b.deadline_at <= :now AND (CAST(:booking_id AS uuid) IS NULL OR b.id = :booking_id)"
_OPEN = "p.booking_id = b.id AND p.kind = 'payment' AND p.status = 'pending' AND p.expires_at IS NOT NULL"
DUE_CHECKOUTS = typed(
    f"SELECT p.id, p.booking_id FROM bookings b JOIN payments p ON {_OPEN} WHERE {_DUE} LIMIT :limit",
    booking_id=Uuid,
    now=Instant(),
).columns(id=Uuid, booking_id=Uuid)
DUE_EXTRAS = typed(
    f"""
SELECT b.id, (SELECT p.id FROM payments p WHERE p.booking_id = b.id AND p.kind = 'payment'
    ORDER BY p.attempt DESC LIMIT 1) AS payment_id
FROM bookings b WHERE {_DUE} AND NOT EXISTS (SELECT FROM payments p WHERE {_OPEN})
LIMIT :limit FOR NO KEY UPDATE SKIP LOCKED
""",
    booking_id=Uuid,
    now=Instant(),
).columns(id=Uuid, payment_id=Uuid)
