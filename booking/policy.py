"""What a visit costs, when a cancellation is late, and what is given back. Pure; money in the smallest unit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from booking.currencies import chargeable, collectable
from booking.gateways.port import Till
from booking.types import BookingCard, CodeIs, Difference, Discount, Quote
from models.enums import ActorKind, DiscountKind, PaymentPolicy

TAKEN_BACK_WITHIN = timedelta(days=7)
"""After its end a visit stays what it was said to be: sums of past weeks stand."""
ANSWER_TIME = timedelta(hours=24)
CHOOSING_TIME = timedelta(hours=24)
CHOOSING_TIME_AT_LEAST = timedelta(hours=1)
CHOOSING_ENDS_BEFORE = timedelta(hours=2)
PAYMENT_TIME = timedelta(minutes=30)
PAYMENT_TIME_LATER = timedelta(hours=12)
PIX = "pix"  # stands where the name of a payment service does
LONGEST_CHECKOUT = timedelta(hours=23)  # https://docs.stripe.com/api/checkout/sessions/create: 24 hours, with a margin


class Priced(Protocol):
    """Anything that has a list price: a service."""

    @property
    def id(self) -> UUID: ...  # noqa: D102

    @property
    def price_minor(self) -> int: ...  # noqa: D102

    @property
    def currency(self) -> str: ...  # noqa: D102


def quote(service: Priced, discounts: Iterable[Discount], visits: int, code: str | None, on: date) -> Quote:
    """The price of one visit for somebody who was here `visits` times, booked on a local date.

    Of all discounts that hold only the best counts; of equal ones the first by name.
    """
    holding = [one for one in discounts if _holds(one, service, visits, code, on)]
    prices = sorted((reduced(service, one), one.name, str(one.id), one) for one in holding)
    best = prices[0][3] if prices and prices[0][0] < service.price_minor else None
    code_is = _code_is(code, holding, best)
    if best is None:
        return Quote(service.price_minor, service.price_minor, code_is=code_is)
    return Quote(prices[0][0], service.price_minor, best.id, best.name, code_is)


def _holds(discount: Discount, service: Priced, visits: int, code: str | None, on: date) -> bool:
    is_now = (discount.valid_from or on) <= on <= (discount.valid_until or on)
    is_left = discount.max_uses is None or discount.uses < discount.max_uses
    is_left_here = discount.max_uses_per_customer is None or discount.own_uses < discount.max_uses_per_customer
    is_meant = discount.service_id in (None, service.id)
    return is_now and is_left and is_left_here and is_meant and _is_earned(discount, visits, code)


def _is_earned(discount: Discount, visits: int, code: str | None) -> bool:
    if discount.kind is DiscountKind.COUPON:
        return code is not None and discount.code == code.upper()
    if discount.kind is DiscountKind.RETURNING:
        return visits >= max(1, discount.nth)
    # One at a time: several visits booked ahead are not all the tenth.
    return discount.nth > 0 and (visits + 1) % discount.nth == 0 and not discount.own_live_uses


def reduced(service: Priced, discount: Discount) -> int:
    """The price after a discount, never below nothing, and an amount that can be charged in its currency."""
    left = service.price_minor - service.price_minor * discount.percent // 100 - discount.amount_off_minor
    return chargeable(max(0, left), service.currency)


def _code_is(code: str | None, holding: list[Discount], best: Discount | None) -> CodeIs | None:
    if code is None:
        return None
    coupon = next((one for one in holding if one.kind is DiscountKind.COUPON), None)
    if coupon is None:
        return CodeIs.REFUSED
    return CodeIs.USED if coupon is best else CodeIs.BEATEN


def due_at_booking_minor(
    payment: str, price_minor: int, deposit_minor: int, *, currency: str, takes_money: bool
) -> int:
    """What has to be paid before the visit is booked; nothing where no money can be taken: then it is paid on site.

    What cannot be charged (less than 0.010 KWD, a part of 1 ISK, less than half a dollar in all) is paid on site, too.
    """
    if not takes_money:
        return 0
    due = {PaymentPolicy.FULL: price_minor, PaymentPolicy.DEPOSIT: min(deposit_minor, price_minor)}
    return collectable(due.get(PaymentPolicy(payment), 0), currency)


def takes_money(till: Till | None, *, is_payout_ready: bool) -> bool:
    """Whether a provider can be paid when something is booked."""
    return till is not None and (is_payout_ready or not till.needs_account)


class Payee(Protocol):
    """Whom a visit is paid to: a booking, a provider, or the facts about both."""

    @property
    def is_payout_ready(self) -> bool: ...  # noqa: D102

    @property
    def takes_pix(self) -> bool: ...  # noqa: D102


def till_for(till: Till | None, payee: Payee) -> Till | None:
    """How this provider is paid when something is booked here; None when everything is paid on site."""
    if payee.takes_pix:
        return Till(PIX)
    return till if takes_money(till, is_payout_ready=payee.is_payout_ready) else None


def fee_minor(amount_minor: int, fee_bps: int, currency: str) -> int:
    """What the platform keeps, rounded down to what can be charged; `fee_bps` in hundredths of a percent."""
    return chargeable(amount_minor * fee_bps // 10_000, currency)


def pay_deadline(now: datetime, start_at: datetime, *, was_asked: bool) -> datetime:
    """Until when a time is kept unpaid: longer after an approval, when the customer may be away; the visit ends it."""
    return min(now + (PAYMENT_TIME_LATER if was_asked else PAYMENT_TIME), start_at)


def checkout_ends_at(now: datetime, deadline_at: datetime, shortest: timedelta) -> datetime:
    """When an opened checkout runs out by itself: with the hold, within what the payment service allows."""
    return min(max(deadline_at, now + shortest), now + LONGEST_CHECKOUT)


def displaced_deadline(now: datetime, start_at: datetime) -> datetime:
    """Until when a displaced visit may get another time: a day, or two hours before it; never less than an hour."""
    return max(now + CHOOSING_TIME_AT_LEAST, min(now + CHOOSING_TIME, start_at - CHOOSING_ENDS_BEFORE))


def answer_deadline(now: datetime, start_at: datetime) -> datetime:
    """Until when a request or counter-offer may be answered: a day, and never beyond the visit itself."""
    return min(now + ANSWER_TIME, start_at)


def is_late_cancel(start_at: datetime, cancellation_hours: int, cancelled_at: datetime) -> bool:
    """Whether less than the agreed notice is given, to the second in elapsed time; exactly on time is not late."""
    return cancelled_at > start_at - timedelta(hours=cancellation_hours)


def is_late(card: BookingCard, now: datetime) -> bool:
    """Whether it is too late for its customer to cancel for nothing: also since a move that was made too late.

    Nobody has to keep to a time that only the provider chose, that the provider cannot keep, or that is waited for.
    """
    if card.displaced_until is not None or card.is_moved_by_provider or _is_waited_for(card, now):
        return False
    return card.is_late_moved or is_late_cancel(card.start_at, card.cancellation_hours, now)


def _is_waited_for(card: BookingCard, now: datetime) -> bool:
    """Whether the provider runs late, and has not begun yet as far as the customer was told."""
    return card.expected_at is not None and now <= card.expected_at


def refund_minor(card: BookingCard, minor: int, *, by: ActorKind, now: datetime) -> int:
    """What goes back of an amount: everything when the provider cancels or notice was given, else the agreed part,
    rounded down to what can be charged.
    """
    if by is not ActorKind.CUSTOMER or not is_late(card, now):
        return minor
    back = minor * card.late_refund_percent // 100
    return back if back == minor else chargeable(back, card.currency)


class Terms(Priced, Protocol):
    """What a service asks for besides its price."""

    @property
    def payment(self) -> str: ...  # noqa: D102

    @property
    def deposit_minor(self) -> int: ...  # noqa: D102


def difference(
    card: BookingCard, service: Terms, price_minor: int, *, by: ActorKind, by_link: bool, now: datetime
) -> Difference:
    """What a booking that becomes this service gives back or asks for; late, a customer gets back as on a cancel."""
    held = card.paid_minor - card.refunded_minor
    due = due_at_booking_minor(
        service.payment, price_minor, service.deposit_minor, currency=service.currency, takes_money=by_link
    )
    back = refund_minor(card, max(0, held - price_minor), by=by, now=now)
    extra = max(0, due - held)
    return Difference(price_minor, chargeable(back, card.currency), collectable(extra, card.currency))


def refund_of_cancel(card: BookingCard, *, by: ActorKind, now: datetime) -> int:
    """What goes back when this booking is cancelled now, in its currency's smallest unit."""
    return refund_minor(card, card.paid_minor - card.refunded_minor, by=by, now=now)
