"""Money given back: what to order at the payment service, and what became of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, Uuid
from sqlalchemy.orm import Session

from booking import money
from booking.gateways.port import Refund, RefundOrder, RefundStatus
from booking.notices import money_notice
from booking.outbox import put_all
from booking.payment_cards import News, PaymentCard, find_payment, locked
from booking.types import BookingCard
from models.base import Instant
from models.sql import typed

KEYS_KEPT = timedelta(hours=20)  # https://docs.stripe.com/api/idempotent_requests: at least 24 hours, with a margin


def refund_order(session: Session, *, payment_id: UUID, now: datetime) -> RefundOrder | None:
    """What to order at the service for a refund that is owed; None when it is done."""
    row = find_payment(session, payment_id=payment_id)
    if row is None or row.kind != "refund" or row.status != "pending":
        return None
    return RefundOrder(
        refund_id=row.id,
        payment_ref=row.payment_ref or "",
        amount_minor=row.amount_minor,
        currency=row.currency,
        idempotency_key=row.idempotency_key or "",
        is_through_account=row.account is not None,
        has_fee=row.fee_minor > 0,
        is_again=row.attempt > 1 or row.created_at + KEYS_KEPT <= now,
    )


def order_anew(session: Session, *, payment_id: UUID, now: datetime) -> None:
    """Give a refund that is owed another key: under the old one the service repeats a failure for ever."""
    session.connection().execute(RENEW_KEY, {"id": payment_id, "now": now})


def record_refund(session: Session, refund: Refund, *, now: datetime, is_asked: bool = False) -> News:
    """A refund as the service tells it. One that fails is owed no more, and the provider has to settle it.

    One that is told done after it failed may be old news: the service is asked, and `is_asked` is believed.
    """
    connection = session.connection()
    row = connection.execute(REFUND_OF, {"id": refund.refund_id, "checkout_id": refund.id}).first()
    if row is None:
        return News.UNKNOWN
    booking = locked(session, row.booking_id)
    payment = find_payment(session, payment_id=row.id)
    assert booking is not None
    assert payment is not None
    known = payment.status
    if known == "failed" and refund.status is RefundStatus.DONE:
        connection.execute(ATTACH_REFUND, {"id": payment.id, "checkout_id": refund.id, "now": now})
        if not is_asked:
            money.owe_look_up(connection, payment.id, booking.id, now=now)
            return News.OPEN
        return _gone_through(connection, booking, payment, now)
    if refund.status is RefundStatus.PENDING or known == refund.status.value or known == "failed":
        connection.execute(ATTACH_REFUND, {"id": payment.id, "checkout_id": refund.id, "now": now})
        return News.KNOWN
    values = {"id": payment.id, "checkout_id": refund.id, "status": refund.status.value, "fault": refund.fault[:80]}
    connection.execute(SETTLE_REFUND, values | {"now": now})
    if refund.status is RefundStatus.DONE:
        money.enter(connection, payment.id, "refund", payment.amount_minor, now=now)
        return News.ENDED
    if known == "done":
        money.enter(connection, payment.id, "refund_back", payment.amount_minor, now=now)
    connection.execute(COUNT_REFUND, {"booking_id": booking.id, "amount_minor": -payment.amount_minor})
    # What was refused was never taken from the provider's account; what failed later was, and stays with the house.
    is_with_house = payment.account is not None and bool(refund.id)
    template = "refund_failed_house" if is_with_house else "refund_failed"
    told = money_notice(template, booking, payment.id, payment.amount_minor, payment.currency)
    put_all(connection, told, now=now)
    return News.FAILED


def _gone_through(connection: Connection, booking: BookingCard, payment: PaymentCard, now: datetime) -> News:
    """It failed, both were told so, and now the money is there: nobody has to give it back once more."""
    values = {"id": payment.id, "checkout_id": "", "status": RefundStatus.DONE.value, "fault": ""}
    connection.execute(SETTLE_REFUND, values | {"now": now})
    money.enter(connection, payment.id, "refund", payment.amount_minor, now=now)
    connection.execute(COUNT_REFUND, {"booking_id": booking.id, "amount_minor": payment.amount_minor})
    told = money_notice("refund_arrived", booking, payment.id, payment.amount_minor, payment.currency)
    put_all(connection, told, now=now)
    return News.ENDED


COUNT_REFUND = typed(
    "UPDATE bookings SET refunded_minor = refunded_minor + :amount_minor WHERE id = :booking_id", booking_id=Uuid
)
RENEW_KEY = typed(
    """
UPDATE payments SET attempt = attempt + 1, idempotency_key = 'refund:' || id || ':' || (attempt + 1), updated_at = :now
WHERE id = :id AND kind = 'refund' AND status = 'pending'
""",
    id=Uuid,
    now=Instant(),
)
# A refund that was refused has no id at the service.
ATTACH_REFUND = typed(
    """
UPDATE payments SET checkout_id = nullif(:checkout_id, ''), updated_at = :now WHERE id = :id AND checkout_id IS NULL
""",
    id=Uuid,
    now=Instant(),
)
SETTLE_REFUND = typed(
    """
UPDATE payments SET status = :status, fault = :fault, checkout_id = coalesce(checkout_id, nullif(:checkout_id, '')),
    updated_at = :now
WHERE id = :id
""",
    id=Uuid,
    now=Instant(),
)
REFUND_OF = typed(
    """
SELECT id, booking_id FROM payments WHERE kind = 'refund' AND (id = :id OR checkout_id = nullif(:checkout_id, ''))
ORDER BY id = :id DESC LIMIT 1
""",
    id=Uuid,
).columns(id=Uuid, booking_id=Uuid)
