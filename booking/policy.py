"""What a visit costs, when a cancellation is late, and what is given back. Pure; money in the smallest unit."""

from __future__ import annotations

from datetime import datetime, timedelta

from booking.types import ServiceCard
from models.enums import ActorKind, PaymentPolicy

ANSWER_TIME = timedelta(hours=24)


def quote(service: ServiceCard) -> int:
    """The price of one visit."""
    return service.price_minor


def due_at_booking_minor(payment: str, price_minor: int, deposit_minor: int) -> int:
    """What the payment policy asks for when the visit is booked."""
    return {PaymentPolicy.FULL: price_minor, PaymentPolicy.DEPOSIT: deposit_minor}.get(PaymentPolicy(payment), 0)


def needs_payment_now(payment: str, price_minor: int, deposit_minor: int) -> bool:
    """Whether a booking waits for money before it is confirmed.

    Never, in this version: no payment gateway exists, so a service that asks for a deposit or the full price is
    confirmed like the others and paid on site, and replies say so. With a gateway this becomes
    `due_at_booking_minor(...) > 0`; the states and arrows for it are there.
    """
    return False


def answer_deadline(now: datetime, start_at: datetime) -> datetime:
    """Until when a request or counter-offer may be answered: a day, and never beyond the visit itself."""
    return min(now + ANSWER_TIME, start_at)


def is_late_cancel(start_at: datetime, cancellation_hours: int, cancelled_at: datetime) -> bool:
    """Whether less than the agreed notice is given, to the second in elapsed time; exactly on time is not late."""
    return cancelled_at > start_at - timedelta(hours=cancellation_hours)


def refund_minor(
    paid_minor: int, *, start_at: datetime, cancellation_hours: int, cancelled_at: datetime, cancelled_by: ActorKind
) -> int:
    """What goes back: everything when the provider cancels or notice was given, else nothing."""
    if cancelled_by is ActorKind.CUSTOMER and is_late_cancel(start_at, cancellation_hours, cancelled_at):
        return 0
    return paid_minor
