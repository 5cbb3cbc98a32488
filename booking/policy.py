"""What a visit costs, when a cancellation is late, and what is given back. Pure; money in the smallest unit."""

from __future__ import annotations

from datetime import datetime, timedelta

from booking.gateways.port import Till
from booking.types import BookingCard, ServiceCard
from models.enums import ActorKind, PaymentPolicy

ANSWER_TIME = timedelta(hours=24)
PAYMENT_TIME = timedelta(minutes=30)
PAYMENT_TIME_LATER = timedelta(hours=12)
LONGEST_CHECKOUT = timedelta(hours=23)  # https://docs.stripe.com/api/checkout/sessions/create: 24 hours, with a margin


def quote(service: ServiceCard) -> int:
    """The price of one visit."""
    return service.price_minor


def due_at_booking_minor(payment: str, price_minor: int, deposit_minor: int, *, takes_money: bool) -> int:
    """What has to be paid before the visit is booked; nothing where no money can be taken: then it is paid on site."""
    if not takes_money:
        return 0
    return {PaymentPolicy.FULL: price_minor, PaymentPolicy.DEPOSIT: deposit_minor}.get(PaymentPolicy(payment), 0)


def takes_money(till: Till | None, *, is_payout_ready: bool) -> bool:
    """Whether a provider can be paid when something is booked."""
    return till is not None and (is_payout_ready or not till.needs_account)


def fee_minor(amount_minor: int, fee_bps: int) -> int:
    """What the platform keeps of an amount, rounded down; `fee_bps` in hundredths of a percent."""
    return amount_minor * fee_bps // 10_000


def pay_deadline(now: datetime, start_at: datetime, *, was_asked: bool) -> datetime:
    """Until when a time is kept unpaid: longer after an approval, when the customer may be away; the visit ends it."""
    return min(now + (PAYMENT_TIME_LATER if was_asked else PAYMENT_TIME), start_at)


def checkout_ends_at(now: datetime, deadline_at: datetime, shortest: timedelta) -> datetime:
    """When an opened checkout runs out by itself: with the hold, within what the payment service allows."""
    return min(max(deadline_at, now + shortest), now + LONGEST_CHECKOUT)


def answer_deadline(now: datetime, start_at: datetime) -> datetime:
    """Until when a request or counter-offer may be answered: a day, and never beyond the visit itself."""
    return min(now + ANSWER_TIME, start_at)


def is_late_cancel(start_at: datetime, cancellation_hours: int, cancelled_at: datetime) -> bool:
    """Whether less than the agreed notice is given, to the second in elapsed time; exactly on time is not late."""
    return cancelled_at > start_at - timedelta(hours=cancellation_hours)


def refund_minor(
    paid_minor: int,
    *,
    start_at: datetime,
    cancellation_hours: int,
    cancelled_at: datetime,
    cancelled_by: ActorKind,
    late_refund_percent: int = 0,
) -> int:
    """What goes back: everything when the provider cancels or notice was given, else the agreed part, rounded down."""
    if cancelled_by is ActorKind.CUSTOMER and is_late_cancel(start_at, cancellation_hours, cancelled_at):
        return paid_minor * late_refund_percent // 100
    return paid_minor


def refund_of_cancel(card: BookingCard, *, by: ActorKind, now: datetime) -> int:
    """What goes back when this booking is cancelled now, in its currency's smallest unit."""
    return refund_minor(
        card.paid_minor - card.refunded_minor,
        start_at=card.start_at,
        cancellation_hours=card.cancellation_hours,
        cancelled_at=now,
        cancelled_by=by,
        late_refund_percent=card.late_refund_percent,
    )
