"""What the pay page shows of a booking and its payments, in the visitor's language. Facts come from the rows alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from booking.payment_cards import PaymentCard
from booking.types import BookingCard, ProviderCard
from bot.formats import moment_text, money_text
from bot.replies import Moment, Money
from models.enums import BookingStatus

S = BookingStatus


@dataclass(frozen=True, slots=True)
class PayView:
    """One page: `kind` names its words (`pay.<kind>.title`, `pay.<kind>.text`)."""

    kind: str  # open | checking | booked | ended | cancelled | returned | over
    language: str
    slug: str
    provider: str
    service: str
    when: str
    price: str
    amount: str
    rest: str  # paid on site
    until: str
    paid: str
    returned: str
    is_sandbox: bool
    payment_id: UUID | None = None  # the newest payment that was asked for

    @property
    def is_open(self) -> bool:
        """Whether it can be paid now."""
        return self.kind == "open"


def pay_view(
    booking: BookingCard,
    provider: ProviderCard,
    payments: tuple[PaymentCard, ...],
    *,
    language: str,
    now: datetime,
    is_back: bool = False,
) -> PayView:
    """The page of a booking; `is_back` when the visitor comes from the payment service."""

    def money(minor: int) -> str:
        return money_text(Money(minor, booking.currency), language, provider.country) if minor > 0 else ""

    def told(at: datetime | None, style: str) -> str:
        text = moment_text(Moment(at, booking.time_zone, style), language, provider.country) if at else ""
        return text[:1].upper() + text[1:]

    asked = [payment for payment in payments if payment.kind == "payment"]
    return PayView(
        kind=_kind(booking, asked, now, is_back),
        language=language,
        slug=booking.provider_slug,
        provider=booking.provider_name,
        service=booking.service_name,
        when=told(booking.start_at, "full"),
        price=money(booking.price_minor),
        amount=money(booking.due_minor),
        rest=money(booking.price_minor - booking.due_minor),
        until=told(booking.deadline_at, "short"),
        paid=money(booking.paid_minor),
        returned=money(booking.refunded_minor),
        is_sandbox=bool(asked) and asked[-1].gateway == "sandbox",
        payment_id=asked[-1].id if asked else None,
    )


def _kind(booking: BookingCard, asked: list[PaymentCard], now: datetime, is_back: bool) -> str:
    if booking.status is S.AWAITING_PAYMENT:
        is_late = booking.deadline_at is not None and booking.deadline_at <= now
        may_be_paid = bool(asked) and asked[-1].may_be_paid
        return "checking" if may_be_paid and (is_back or is_late) else "ended" if is_late else "open"
    if booking.status in (S.CONFIRMED, S.COMPLETED, S.NO_SHOW):
        return "booked"
    if booking.refunded_minor:
        return "returned"
    return {S.EXPIRED: "ended", S.CANCELLED: "cancelled"}.get(booking.status, "over")
