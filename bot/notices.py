"""What a notice says, from the booking as it stands when it is sent; nothing when it is no longer true."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from booking.schedule import Slot
from booking.types import BookingCard
from bot.dialogue import displaced
from bot.dialogue.earning import MONEY_PAGE
from bot.dialogue.wording import (
    booking_values,
    counter_options,
    customer_name,
    line,
    moment,
    option,
    pay_link,
    pay_values,
    pix_lines,
    request_options,
    way_to_pay,
)
from bot.replies import Line, Money, Option, Reply, Value, line_from_json
from models.enums import ActorKind, BookingStatus

S = BookingStatus
SOON_HOURS = 3
Still = Callable[[BookingCard], bool]


def _is(*statuses: BookingStatus) -> Still:
    return lambda card: card.status in statuses


def _waits_for(actor: ActorKind) -> Still:
    return lambda card: card.status is S.PENDING and (card.waiting_on or ActorKind.PROVIDER) is actor


_LIVE = _is(S.HELD, S.PENDING, S.AWAITING_PAYMENT, S.CONFIRMED)

STILL_TRUE: dict[str, Still] = {
    "request_received": _waits_for(ActorKind.PROVIDER),
    "requested": _waits_for(ActorKind.PROVIDER),
    "booked": _is(S.CONFIRMED),
    "confirmed": _is(S.CONFIRMED),
    "declined": _is(S.DECLINED),
    "declined_because": _is(S.DECLINED),
    "request_reminder": _waits_for(ActorKind.PROVIDER),
    "counter_offered": _waits_for(ActorKind.CUSTOMER),
    "counter_reminder": _waits_for(ActorKind.CUSTOMER),
    "counter_accepted": _is(S.CONFIRMED),
    "counter_refused": _is(S.CANCELLED),
    "cancelled": _is(S.CANCELLED),
    "cancelled_by_customer": _is(S.CANCELLED),
    "cancelled_by_provider": _is(S.CANCELLED),
    "moved": _LIVE,
    "moved_by_customer": _LIVE,
    "moved_by_provider": _LIVE,
    "entered": _is(S.CONFIRMED),
    "delayed": _is(S.CONFIRMED),
    "changed": _LIVE,
    "changed_by_customer": _LIVE,
    "changed_by_provider": _LIVE,
    "extra_paid": _is(*S),
    "extra_unpaid": _LIVE,
    "request_expired": _is(S.EXPIRED),
    "counter_expired": _is(S.EXPIRED),
    "reminder": lambda card: card.status is S.CONFIRMED and card.displaced_until is None,
    "displaced": lambda card: card.displaced_until is not None,
    "restored": lambda card: card.status is S.CONFIRMED and card.displaced_until is None,
    "let_go": _is(S.CANCELLED),
    "pix_awaited": _is(S.AWAITING_PAYMENT),
    "pix_said": _is(S.AWAITING_PAYMENT),
    "pix_return": _is(*S),
    "pay_now": _is(S.AWAITING_PAYMENT),
    "pay_reminder": _is(S.AWAITING_PAYMENT),
    "paid": _is(S.CONFIRMED, S.COMPLETED),
    "payment_expired": _is(S.EXPIRED),
    "payment_failed": lambda card: card.status is S.AWAITING_PAYMENT or card.extra_minor > 0,
    "payment_returned": _is(*S),
    "refund_failed": _is(*S),
    "refund_failed_house": _is(*S),
    "refund_arrived": _is(*S),
    "waived": _is(S.CANCELLED),
    "counter_accepted_unpaid": _is(S.AWAITING_PAYMENT),
    "customer_opted_out": _LIVE,
    "customer_muted": _LIVE,
    "customer_named": _LIVE,
}
WITH_PICTURES = frozenset({"request_received", "booked"})
WITH_ALTERNATIVES = frozenset(
    {"declined", "cancelled_by_provider", "request_expired", "counter_expired", "displaced", "let_go"}
)
ANSWER_REMINDERS = frozenset({"request_reminder", "counter_reminder"})
WITH_REASON = frozenset({"declined", "cancelled_by_provider"})
MOVED = frozenset({"moved_by_provider", "changed_by_provider"})
OVER = frozenset({"cancelled", "cancelled_by_customer", "cancelled_by_provider", "waived", "let_go"})
PIX_OPTIONS = {"pix_awaited": "pix_paid", "pix_said": "pix_paid", "pix_return": "pix_returned"}
TO_PAY = frozenset({"pay_now", "pay_reminder", "payment_failed"})


def compose(payload: Mapping[str, Any], card: BookingCard, to_provider: bool, slots: tuple[Slot, ...]) -> Reply | None:
    """The notice in lines, None when it is no longer true. `slots` are other free times, where some are offered."""
    template = payload["template"]
    if not STILL_TRUE[template](card) or not _is_as_told(payload, card):
        return None
    if template == "displaced":
        said, choices = displaced.offer(card, slots)
        return Reply(said, choices, template=template, is_notice=True)
    side = "to_provider" if to_provider else "to_customer"
    values = _values(payload, card)
    name = "reminder_soon" if template == "reminder" and payload.get("hours", 24) <= SOON_HOURS else template
    lines = [line(f"notice.{side}.{name}", **values), *_about_money(payload, card, to_provider)]
    if not to_provider:
        lines += _more(payload, card, values)
    if template in TO_PAY and not to_provider:
        lines += pix_lines(card)
    if slots and not to_provider:
        lines.append(line("refuse.alternatives", n=len(slots)))
    options = _options(template, card, to_provider, slots)
    links = (pay_link(card.id),) if template in TO_PAY and not to_provider else ()
    return Reply(tuple(lines), options, links, template=template, is_notice=True)


def _values(payload: Mapping[str, Any], card: BookingCard) -> dict[str, Value]:
    """The booking's facts, and of its money what the template may tell."""
    values = booking_values(card) | pay_values(card) | {"customer": customer_name(card)}
    values["paid"] = Money(card.paid_minor - card.refunded_minor, card.currency)
    values["expected"] = moment(card.expected_at or card.start_at, card.time_zone, "time")
    values["text"] = card.cancellation_reason or ""
    if "amount_minor" in payload:
        values["amount"] = Money(payload["amount_minor"], payload["currency"])
    return values | {"by": way_to_pay(card)}


def _about_money(payload: Mapping[str, Any], card: BookingCard, to_provider: bool) -> list[Line]:
    """What goes back and what stays when a paid visit is over; whether one stands whose payment was no use."""
    template = payload["template"]
    if template == "payment_returned" and not to_provider:
        return [line("payment.stands" if card.status is S.CONFIRMED else "payment.not_booked")]
    if template not in OVER:
        return []
    lines = []
    back = payload.get("refund_minor", card.refunded_minor)  # not what went back before
    if back:
        amount = Money(back, card.currency)
        lines.append(line("provider.cancel_returns" if to_provider else "refund.under_way", amount=amount))
    if to_provider and _kept(card):
        lines.append(line("provider.kept", amount=Money(_kept(card), card.currency)))
    return lines


def _kept(card: BookingCard) -> int:
    return card.paid_minor - card.refunded_minor


def compose_picture(payload: Mapping[str, Any], card: BookingCard | None) -> Reply | None:
    """What is written under a customer's picture: whose it is and for which visit, or what is passed on with it."""
    if "caption" in payload:
        return Reply((line_from_json(payload["caption"]),), is_notice=True)
    if card is None or not _LIVE(card):
        return None
    values = booking_values(card) | {"customer": customer_name(card)}
    return Reply((line("notice.to_provider.picture", **values),), is_notice=True)


def compose_plan(payload: Mapping[str, Any]) -> Reply:
    """That a limit of the plan is near or reached, with the way to the page where the plan is changed."""
    told = line(f"notice.plan.{payload['mark']}", used=payload["used"], limit=payload["limit"])
    return Reply((told,), links=(MONEY_PAGE,), is_notice=True)


def _is_as_told(payload: Mapping[str, Any], card: BookingCard) -> bool:
    """Whether the times that the notice is about still stand, and nobody answered what it reminds of."""
    start, expected = payload.get("start_at"), payload.get("expected_at")
    if payload["template"] in ANSWER_REMINDERS and payload["version"] != card.version:
        return False
    if expected is not None and card.expected_at != datetime.fromisoformat(expected):
        return False
    return start is None or datetime.fromisoformat(start) == card.start_at


def _more(payload: Mapping[str, Any], card: BookingCard, values: Mapping[str, Value]) -> list[Line]:
    """What a customer is told besides: a reason, a later start, that nobody has to keep to a time of the provider's."""
    template, lines = payload["template"], []
    if template in WITH_REASON and card.cancellation_reason and payload.get("version") == card.version:
        lines.append(line("notice.reason", provider=card.provider_name, text=card.cancellation_reason))
    if template == "reminder" and card.expected_at:
        lines.append(line("notice.to_customer.expected", expected=values["expected"]))
    if template == "delayed" or (template in MOVED and card.is_moved_by_provider):
        lines.append(line("notice.moved_free"))
    return lines


def _options(template: str, card: BookingCard, to_provider: bool, slots: tuple[Slot, ...]) -> tuple[Option, ...]:
    booking = str(card.id)
    if to_provider and template == "cancelled_by_customer" and _kept(card) > 0:
        return (option("option.waive", {"do": "waive", "booking": booking}),)
    if template in PIX_OPTIONS:
        return (option(f"option.{PIX_OPTIONS[template]}", {"do": PIX_OPTIONS[template], "booking": booking}),)
    if to_provider:
        return request_options(card) if _waits_for(ActorKind.PROVIDER)(card) else ()
    if template in ("counter_offered", "counter_reminder"):
        return counter_options(card)
    if template in ("reminder", "entered", "delayed") or template in MOVED:
        wait = (option("option.late_ok", {"do": "late_ok", "booking": booking}),) if template == "delayed" else ()
        return (
            *wait,
            option("option.move_visit", {"do": "visit", "booking": booking, "flow": "move"}),
            option("option.drop_visit", {"do": "visit", "booking": booking, "flow": "cancel"}),
        )
    return tuple(
        option(
            "option.slot",
            {"do": "slot", "service": str(card.service_id), "at": slot.start_at.isoformat()},
            when=moment(slot.start_at, card.time_zone, "short"),
        )
        for slot in slots
    )
