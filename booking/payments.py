"""What a payment service says, written down: a checkout opened, paid, failed or dead, a refund done or failed.

Each function locks the booking first and may be called again with the same news, in any order, at any time. At rest
there are three ends: paid and booked, refunded and free, unpaid and free.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking import guards, money, payouts, subscriptions
from booking.access import Action
from booking.changing import change, next_status
from booking.differences import end_extras, settle_extra
from booking.errors import SlotRefused
from booking.gateways.port import Checkout, CheckoutOrder, CheckoutStatus, PaymentEvent
from booking.guards import Guard
from booking.notices import money_notice
from booking.outbox import put_all
from booking.payment_cards import COLUMNS, KINDS, News, PaymentCard, find_payment, locked
from booking.policy import PIX, checkout_ends_at
from booking.records import Order, Step
from booking.refunds import COUNT_REFUND, record_refund
from booking.types import GATEWAY, Actor, BookingCard
from booking.upkeep import expire_hold
from models.base import Instant
from models.enums import BookingStatus
from models.sql import typed

AWAITING = BookingStatus.AWAITING_PAYMENT
LOOK_AFTER = timedelta(minutes=2)


# ------------------------------------------------------------------ opening a checkout


def begin_checkout(
    session: Session, *, booking_id: UUID, now: datetime, shortest: timedelta, return_base: str, language: str
) -> CheckoutOrder | None:
    """What to order at the service for a booking that waits for its payment; None when nothing can be paid now.

    Everything is computed once and stored before the call, so that a repeated order is the same order.
    """
    connection = session.connection()
    booking = locked(session, booking_id)
    if booking is None or not _is_asked(booking) or _is_over(booking, now):
        return None
    row = connection.execute(PENDING, {"booking_id": booking_id}).first()
    if row is None:  # the last one failed or ended, and there is time left
        connection.execute(ASK_AGAIN, {"booking_id": booking_id, "now": now})
        row = connection.execute(PENDING, {"booking_id": booking_id}).one()
    if row.gateway == PIX:
        return None
    if row.expires_at is None:
        assert booking.deadline_at is not None
        values = {
            "id": row.id,
            "expires_at": checkout_ends_at(now, booking.deadline_at, shortest),
            "idempotency_key": f"booking:{booking_id}:checkout:{row.attempt}",
            "ordered": {
                "title": f"{booking.service_name}, {booking.provider_name}"[:250],
                "return_url": f"{return_base}/{row.id}",
                "language": language,
                "price_ref": row.price_ref,
            },
            "now": now,
        }
        row = connection.execute(OPENING, values).one()
    return _order(row)


def order_again(session: Session, *, payment_id: UUID) -> CheckoutOrder | None:
    """The order that was stored for a payment whose answer was lost; None when there was none."""
    row = session.connection().execute(ORDERED, {"id": payment_id}).first()
    return _order(row) if row is not None and row.expires_at is not None else None


def _order(row: Any) -> CheckoutOrder:
    return CheckoutOrder(
        payment_id=row.id,
        booking_id=row.booking_id,
        amount_minor=row.amount_minor,
        currency=row.currency,
        expires_at=row.expires_at,
        idempotency_key=row.idempotency_key,
        account=row.account,
        fee_minor=row.fee_minor,
        **row.ordered,
    )


def drop_checkout(session: Session, *, payment_id: UUID, fault: str, now: datetime) -> None:
    """A checkout that was never opened: nobody can pay it, and a hold whose time is up expires."""
    payment = find_payment(session, payment_id=payment_id)
    if payment is None or locked(session, payment.booking_id) is None:
        return
    give_up_checkout(session, payment_id=payment_id, fault=fault, now=now)
    _end_waiting(session, payment.booking_id, now)


def _end_waiting(session: Session, booking_id: UUID, now: datetime) -> None:
    """What waited for a payment waits no longer, if its time is up: a hold expires, a visit is paid on site."""
    expire_hold(session, booking_id=booking_id, now=now)
    end_extras(session.connection(), now=now, booking_id=booking_id)


def _is_asked(booking: BookingCard) -> bool:
    return booking.status is AWAITING or booking.extra_minor > 0


def _is_over(booking: BookingCard, now: datetime) -> bool:
    return booking.deadline_at is not None and booking.deadline_at <= now


def attach_checkout(session: Session, *, payment_id: UUID, checkout: Checkout, now: datetime) -> None:
    """Remember which checkout was opened for a payment."""
    values = {"id": payment_id, "checkout_id": checkout.id, "now": now}
    session.connection().execute(ATTACH, values)


def give_up_checkout(session: Session, *, payment_id: UUID, fault: str, now: datetime) -> None:
    """The service refused to open it: nobody can pay it, and a next attempt may be made."""
    session.connection().execute(END, {"id": payment_id, "status": "failed", "fault": fault[:80], "now": now})


# ------------------------------------------------------------------ what became of it


def record_event(session: Session, event: PaymentEvent, *, now: datetime) -> News:
    """What an event says; one that came before changes nothing."""
    receipt = {"source": event.source, "outside_id": event.id, "now": now}
    is_new = session.connection().execute(ADD_RECEIPT, receipt).rowcount == 1
    if not is_new and guards.is_on(Guard.PAID_ONCE):
        return News.KNOWN
    cause = f"event:{event.id}"
    if event.checkout is not None:
        return record_checkout(session, event.checkout, cause=cause, now=now)
    if event.refund is not None:
        return record_refund(session, event.refund, now=now)
    if event.account is not None and payouts.owe_account_look_up(session, event.account, cause=event.id, now=now):
        return News.OPEN
    told = event.subscription
    if told is not None and subscriptions.owe_subscription_look_up(session, told, cause=event.id, now=now):
        return News.OPEN
    return News.UNKNOWN


def record_checkout(session: Session, checkout: Checkout, *, cause: str, now: datetime, actor: Actor = GATEWAY) -> News:
    """A checkout as the service tells it, from an event or from asking."""
    payment = _payment_of(session, checkout)
    if payment is None:
        return News.UNKNOWN
    booking = locked(session, payment.booking_id)
    payment = find_payment(session, payment_id=payment.id)
    assert booking is not None
    assert payment is not None
    if checkout.is_paid:
        return _paid(session, booking, payment, checkout, cause, now, actor)
    if payment.status != "pending":
        return News.KNOWN
    if checkout.status is CheckoutStatus.OPEN:
        return News.OPEN
    if checkout.status is CheckoutStatus.COMPLETE and not checkout.has_failed:
        return News.OPEN  # the money is still on its way
    return _over(session, booking, payment, checkout, now)


def _paid(
    session: Session,
    booking: BookingCard,
    payment: PaymentCard,
    checkout: Checkout,
    cause: str,
    now: datetime,
    actor: Actor,
) -> News:
    if payment.status == "paid" and guards.is_on(Guard.PAID_ONCE):
        return News.KNOWN
    connection = session.connection()
    values = {
        "id": payment.id,
        "amount_minor": checkout.amount_minor,
        "currency": checkout.currency.upper(),
        "checkout_id": checkout.id,
        "payment_ref": checkout.payment_ref,
        "now": now,
    }
    connection.execute(MARK_PAID, values)
    connection.execute(COUNT_PAID, {"booking_id": booking.id, "amount_minor": checkout.amount_minor})
    money.enter(connection, payment.id, "payment", checkout.amount_minor, now=now)
    guards.reached("paid")
    if _is_as_asked(payment, checkout) and _booked(session, booking, payment, cause, now, actor):
        return News.BOOKED
    return _returned(session, booking, payment, checkout.amount_minor, now)


def _is_as_asked(payment: PaymentCard, checkout: Checkout) -> bool:
    asked = (payment.amount_minor, payment.currency.upper())
    return not guards.is_on(Guard.AMOUNTS) or asked == (checkout.amount_minor, checkout.currency.upper())


def _booked(
    session: Session, booking: BookingCard, payment: PaymentCard, cause: str, now: datetime, actor: Actor
) -> bool:
    """Confirm what was paid for; False when the time cannot be had any more, or nothing is asked for."""
    if booking.extra_minor and booking.extra_minor == payment.amount_minor and payment.status == "pending":
        settle_extra(session.connection(), booking, payment.id, now=now)
        return True
    actions = {AWAITING: Action.RECORD_PAYMENT, BookingStatus.EXPIRED: Action.LATE_PAYMENT}
    action = actions.get(booking.status)
    if action is None or booking.end_at <= now:  # nobody is told to come to a visit that is over
        return False
    order = Order(actor, action, f"payment:{payment.id}", cause, now)
    try:
        change(session, order, booking.id, lambda card: Step(next_status(order, card)))
    except SlotRefused:
        return False
    return True


def _returned(session: Session, booking: BookingCard, payment: PaymentCard, amount_minor: int, now: datetime) -> News:
    """Everything of this payment goes back, and both sides are told; a booking that was waiting goes on waiting."""
    connection = session.connection()
    connection.execute(COUNT_REFUND, {"booking_id": booking.id, "amount_minor": amount_minor})
    money.owe_refunds(connection, booking, amount_minor, now=now, only=payment.id)
    told = money_notice("payment_returned", booking, payment.id, amount_minor, payment.currency)
    put_all(connection, told, now=now)
    return News.RETURNED


def _over(session: Session, booking: BookingCard, payment: PaymentCard, checkout: Checkout, now: datetime) -> News:
    """A checkout that can no longer be paid: the hold expires if its time is up, else there may be another attempt."""
    connection = session.connection()
    status = "failed" if checkout.has_failed else "expired"
    connection.execute(END, {"id": payment.id, "status": status, "fault": "", "now": now})
    if not _is_asked(booking):
        return News.ENDED
    if _is_over(booking, now):
        _end_waiting(session, booking.id, now)
        return News.ENDED
    if not checkout.has_failed:
        return News.ENDED
    told = money_notice("payment_failed", booking, payment.id, payment.amount_minor, payment.currency)
    put_all(connection, [owed for owed in told if owed.identity_id], now=now)
    return News.FAILED


def owe_look_ups(session: Session, *, now: datetime, limit: int = 50) -> int:
    """Have the services asked about what they have not told for two minutes; how many."""
    connection = session.connection()
    rows = connection.execute(UNTOLD, {"now": now, "before": now - LOOK_AFTER, "limit": limit}).all()
    for row in rows:
        money.owe_look_up(connection, row.id, row.booking_id, now=now)
    return len(rows)


def _payment_of(session: Session, checkout: Checkout) -> PaymentCard | None:
    """By the id it was opened under, else by our own id in its metadata; another checkout's id is a stranger's."""
    found = session.connection().execute(BY_CHECKOUT, {"checkout_id": checkout.id}).first()
    if found is not None:
        return PaymentCard(**found._mapping)
    payment = find_payment(session, payment_id=checkout.payment_id) if checkout.payment_id else None
    return payment if payment and payment.checkout_id is None and payment.kind == "payment" else None


BY_CHECKOUT = text(f"SELECT {COLUMNS} FROM payments WHERE checkout_id = :checkout_id AND kind = 'payment'").columns(
    **KINDS
)
_ORDERED = "id, booking_id, amount_minor, currency, attempt, account, fee_minor, expires_at, idempotency_key, ordered"
_ORDERED_KINDS: dict[str, Any] = {"id": Uuid, "booking_id": Uuid, "expires_at": Instant(), "ordered": JSONB}
# A price stored at the service stands for the whole price only, and only while it is the service's own.
_PRICE = """
(SELECT s.price_ref FROM bookings b JOIN services s ON s.id = b.service_id
WHERE b.id = booking_id AND b.price_minor = amount_minor AND s.price_minor = amount_minor)
"""
PENDING = typed(
    f"""
SELECT {_ORDERED}, gateway, {_PRICE} AS price_ref FROM payments
WHERE booking_id = :booking_id AND kind = 'payment' AND status = 'pending' ORDER BY attempt DESC LIMIT 1 FOR UPDATE
""",
    booking_id=Uuid,
).columns(**_ORDERED_KINDS)
ASK_AGAIN = typed(
    """
INSERT INTO payments (provider_id, booking_id, kind, amount_minor, currency, status, gateway, attempt, account,
    fee_minor, created_at, updated_at)
SELECT o.provider_id, o.booking_id, 'payment',
    CASE WHEN b.status = 'confirmed' THEN b.due_minor - b.paid_minor + b.refunded_minor ELSE b.due_minor END,
    b.currency, 'pending', o.gateway, o.attempt + 1, o.account, o.fee_minor, :now, :now
FROM payments o JOIN bookings b ON b.id = o.booking_id
WHERE o.booking_id = :booking_id AND o.kind = 'payment' ORDER BY o.attempt DESC LIMIT 1
""",
    booking_id=Uuid,
    now=Instant(),
)
ORDERED = typed(f"SELECT {_ORDERED} FROM payments WHERE id = :id", id=Uuid).columns(**_ORDERED_KINDS)
OPENING = typed(
    f"""
UPDATE payments SET expires_at = :expires_at, idempotency_key = :idempotency_key, ordered = :ordered,
    updated_at = :now
WHERE id = :id RETURNING {_ORDERED}
""",
    id=Uuid,
    ordered=JSONB,
    expires_at=Instant(),
    now=Instant(),
).columns(**_ORDERED_KINDS)
ATTACH = typed(
    "UPDATE payments SET checkout_id = :checkout_id, updated_at = :now WHERE id = :id AND checkout_id IS NULL",
    id=Uuid,
    now=Instant(),
)
END = typed(
    "UPDATE payments SET status = :status, fault = :fault, updated_at = :now WHERE id = :id AND status = 'pending'",
    id=Uuid,
    now=Instant(),
)
MARK_PAID = typed(
    """
UPDATE payments SET status = 'paid', amount_minor = :amount_minor, currency = :currency, checkout_id = :checkout_id,
    payment_ref = :payment_ref, updated_at = :now
WHERE id = :id
""",
    id=Uuid,
    now=Instant(),
)
COUNT_PAID = typed(
    "UPDATE bookings SET paid_minor = paid_minor + :amount_minor WHERE id = :booking_id", booking_id=Uuid
)
ADD_RECEIPT = typed(
    """
INSERT INTO receipts (source, outside_id, received_at) VALUES (:source, :outside_id, :now) ON CONFLICT DO NOTHING
""",
    now=Instant(),
)
UNTOLD = typed(
    """
UPDATE payments SET looked_at = :now WHERE id IN (
    SELECT id FROM payments
    WHERE status = 'pending' AND gateway <> 'pix' AND coalesce(looked_at, updated_at) <= :before
        AND (expires_at IS NOT NULL OR kind = 'refund')
    ORDER BY created_at LIMIT :limit FOR UPDATE SKIP LOCKED)
RETURNING id, booking_id
""",
    now=Instant(),
    before=Instant(),
).columns(id=Uuid, booking_id=Uuid)
