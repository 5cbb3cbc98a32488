"""What the pay page shows of a booking and its payments, in the visitor's language. Facts come from the rows alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.payment_cards import PaymentCard
from booking.pix import code_of
from booking.types import BookingCard, ProviderCard
from bot.formats import moment_text, money_text
from bot.replies import Moment, Money
from models.enums import BookingStatus
from webhooks.keeping import NOBODYS, Keeping

S = BookingStatus
LASTING = frozenset({"booked", "past", "returned", "repaid", "cancelled"})  # pages that are a receipt once paid
_MOVED = {
    ("payment", "paid"): "paid",
    ("refund", "pending"): "returning",
    ("refund", "done"): "returned",
    ("refund", "failed"): "refund_failed",
}


@dataclass(frozen=True, slots=True)
class Found:
    """The rows behind a page. `entered` is when payments came and refunds were done, `back` the way to the talk."""

    booking: BookingCard
    provider: ProviderCard
    payments: tuple[PaymentCard, ...]
    entered: Mapping[UUID, datetime]
    back: str | None = None
    keeping: Keeping = NOBODYS


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """Money that came or went: `kind` names its words (`pay.<kind>`), `on` is empty while it is on its way."""

    kind: str  # paid | returning | returned | refund_failed
    amount: str
    on: str


@dataclass(frozen=True, slots=True)
class PayView:
    """One page: `kind` names its words (`pay.<kind>.title`, `pay.<kind>.text`)."""

    kind: str  # open | checking | booked | past | ended | cancelled | returned | repaid | over
    language: str
    slug: str
    provider: str
    address: str
    service: str
    when: str
    price: str
    amount: str
    rest: str  # paid on site
    until: str
    returned: str
    paid: str  # before, where a difference is asked for
    number: str
    lines: tuple[MoneyLine, ...]
    back: str | None
    is_sandbox: bool
    pix: str = ""  # the code to pay with, while it can be paid that way
    payment_id: UUID | None = None  # the newest payment that was asked for
    keeping: Keeping = NOBODYS

    @property
    def is_open(self) -> bool:
        """Whether it can be paid now."""
        return self.kind in ("open", "extra")

    @property
    def is_receipt(self) -> bool:
        """Whether the page tells money that was paid."""
        return bool(self.lines) and self.kind in LASTING


def pay_view(found: Found, *, language: str, now: datetime, is_back: bool = False) -> PayView:
    """The page of a booking; `is_back` when the visitor comes from the payment service."""
    booking, provider = found.booking, found.provider
    tell = _teller(booking, provider, language, now)

    def money(minor: int) -> str:
        return money_text(Money(minor, booking.currency), language, provider.country) if minor > 0 else ""

    asked = [payment for payment in found.payments if payment.kind == "payment"]
    is_deposit = 0 < booking.due_minor < booking.price_minor
    kind = _kind(found, asked, now, is_back)
    return PayView(
        kind=kind,
        language=language,
        slug=booking.provider_slug,
        provider=booking.provider_name,
        address=booking.provider_address,
        service=booking.service_name,
        when=tell(booking.start_at, "full"),
        price=money(booking.price_minor),
        amount=money(booking.extra_minor or booking.due_minor),
        rest=money(booking.price_minor - booking.due_minor) if is_deposit else "",
        until=_until(booking, tell, now),
        returned=money(booking.refunded_minor),
        paid=money(booking.paid_minor - booking.refunded_minor) if kind == "extra" else "",
        number=booking.id.hex[-10:].upper(),
        lines=tuple(_money_lines(found, language, tell)),
        back=found.back,
        is_sandbox=bool(asked) and asked[-1].gateway == "sandbox",
        pix=code_of(booking) if kind == "open" and booking.takes_pix else "",
        payment_id=asked[-1].id if asked else None,
        keeping=found.keeping if kind == "booked" else NOBODYS,
    )


Teller = Callable[[datetime, str], str]


def _teller(booking: BookingCard, provider: ProviderCard, language: str, now: datetime) -> Teller:
    """Tells an instant where the visit is; the year goes without saying only while it is this one."""

    def tell(at: datetime, style: str) -> str:
        text = moment_text(Moment(at, booking.time_zone, style), language, provider.country, _year(now, booking))
        return text[:1].upper() + text[1:]

    return tell


def _year(now: datetime, booking: BookingCard) -> int:
    return now.astimezone(ZoneInfo(booking.time_zone)).year


def _until(booking: BookingCard, tell: Teller, now: datetime) -> str:
    """The time alone while it is today's."""
    at, zone = booking.deadline_at, ZoneInfo(booking.time_zone)
    if at is None:
        return ""
    return tell(at, "time" if at.astimezone(zone).date() == now.astimezone(zone).date() else "full")


def _money_lines(found: Found, language: str, tell: Teller) -> list[MoneyLine]:
    lines = []
    for payment in found.payments:
        kind = _MOVED.get((payment.kind, payment.status))
        if kind is None:
            continue
        amount = money_text(Money(payment.amount_minor, payment.currency), language, found.provider.country)
        at = found.entered.get(payment.id) if kind in ("paid", "returned") else None
        lines.append(MoneyLine(kind, amount, tell(at, "full") if at else ""))
    return lines


def _kind(found: Found, asked: list[PaymentCard], now: datetime, is_back: bool) -> str:
    booking = found.booking
    is_late = booking.deadline_at is not None and booking.deadline_at <= now
    may_be_paid = bool(asked) and asked[-1].may_be_paid
    if booking.status is S.AWAITING_PAYMENT:
        return "checking" if may_be_paid and (is_back or is_late) else "ended" if is_late else "open"
    if booking.extra_minor:
        return "checking" if may_be_paid and (is_back or is_late) else "booked" if is_late else "extra"
    if booking.status in (S.COMPLETED, S.NO_SHOW):
        return "past"
    if booking.status is S.CONFIRMED:
        return "booked"
    if booking.refunded_minor:
        is_under_way = any(one.kind == "refund" and one.status == "pending" for one in found.payments)
        return "returned" if is_under_way else "repaid"
    return {S.EXPIRED: "ended", S.CANCELLED: "cancelled"}.get(booking.status, "over")
