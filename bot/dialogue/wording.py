"""Small builders of lines and options that several parts of the talk use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from booking.pix import code_of
from booking.policy import refund_minor
from booking.schedule import Slot
from booking.types import BookingCard, CodeIs, Difference, Proposal, ProviderCard, Quote, ServiceCard
from bot.commands import Command
from bot.replies import Length, Line, Link, Moment, Money, Option, Phrase, Reply, Value
from bot.state import State
from models.enums import ActorKind, BookingStatus


@dataclass(frozen=True, slots=True)
class Decision:
    """What a turn comes to: the next state, what is said, and at most one thing to be done first.

    With a command the reply is made by `conclude`, from what the command left behind; `before` is said first.
    """

    state: State
    reply: Reply | None = None
    command: Command | None = None
    before: tuple[Line, ...] = ()


def line(key: str, n: int | None = None, **values: Value) -> Line:
    """A line by key."""
    return Line(key, values, n)


def option(key: str, action: dict[str, Any], **values: Value) -> Option:
    """An option by label key; `action` holds ids only."""
    return Option(Line(key, values), action)


def say(state: State, *lines: Line, options: tuple[Option, ...] = (), links: tuple[Link, ...] = ()) -> Decision:
    """A decision that only says something."""
    return Decision(state, Reply(lines, options, links))


def with_lead(decision: Decision, lead: tuple[Line, ...]) -> Decision:
    """The same decision with lines said before it."""
    if not lead:
        return decision
    if decision.reply is None:
        return replace(decision, before=lead + decision.before)
    is_told = any(said.key in _PAID_AHEAD for said in lead)
    rest = tuple(said for said in decision.reply.lines if not (is_told and said.key in _PAY_AHEAD))
    return replace(decision, reply=replace(decision.reply, lines=lead + rest))


def with_tail(decision: Decision, *lines: Line) -> Decision:
    """The same decision with lines said after it."""
    if decision.reply is None:
        return decision
    return replace(decision, reply=replace(decision.reply, lines=decision.reply.lines + lines))


# An answer about paying ahead says what the offer would say again.
_PAID_AHEAD = ("answer.pay_all", "answer.pay_deposit")
_PAY_AHEAD = ("offer.pay_all", "offer.pay_deposit")


def moment(at: datetime, zone: str, style: str = "full") -> Moment:
    """An instant as it is told."""
    return Moment(at, zone, style)


def price_of(minor: int, currency: str) -> Value:
    """An amount, or the word for no charge."""
    return Money(minor, currency) if minor else Phrase("word.free")


def offer_values(
    provider: ProviderCard, service: ServiceCard, start_at: datetime, price_minor: int
) -> dict[str, Value]:
    """What every proposal tells: who, what, when with zone, how long, for how much."""
    return {
        "provider": provider.name,
        "service": service.name,
        "when": moment(start_at, provider.time_zone),
        "length": Length(service.duration_minutes),
        "price": price_of(price_minor, service.currency),
    }


def discount_lines(quoted: Quote, code: str | None, currency: str) -> list[Line]:
    """What the price would be without the discount, and what became of a code that was said."""
    lines = []
    if quoted.discount_id:
        lines.append(line("offer.discounted", name=quoted.name, list=Money(quoted.list_price_minor, currency)))
    if code and quoted.code_is in _CODE_LINES:
        lines.append(line(_CODE_LINES[quoted.code_is], code=code))
    return lines


_CODE_LINES = {CodeIs.REFUSED: "offer.code_refused", CodeIs.BEATEN: "offer.code_beaten"}


def booking_values(card: BookingCard) -> dict[str, Value]:
    """What every message about a booking tells, from its row."""
    return {
        "provider": card.provider_name,
        "service": card.service_name,
        "when": moment(card.start_at, card.time_zone),
        "price": price_of(card.price_minor, card.currency),
    }


def money_lines(service: ServiceCard, price_minor: int, due_minor: int, provider: ProviderCard) -> list[Line]:
    """How a proposed visit is paid."""
    if not price_minor:
        return []
    if not due_minor:
        return [line("offer.pay_on_site")] if service.payment != "none" else []
    key = "offer.pay_all" if due_minor == price_minor else "offer.pay_deposit"
    rest = Money(price_minor - due_minor, service.currency)
    amount = Money(due_minor, service.currency)
    told = {"amount": amount, "rest": rest, "provider": provider.name, "by": means_of(provider)}
    return [line(f"{key}.asked" if service.needs_approval else key, **told)]


def means_of(provider: ProviderCard) -> Phrase:
    """By what a visit is paid when it is booked."""
    return Phrase("word.by_a_pix_code" if provider.takes_pix else "word.by_secure_link")


def way_to_pay(card: BookingCard) -> Phrase:
    """By what a booking that waits is paid: what comes with the same message."""
    return Phrase("word.by_the_pix_code" if card.takes_pix else "word.by_the_link")


def difference_lines(card: BookingCard, agreed: Difference) -> list[Line]:
    """What changing the service means for what was paid, before it is agreed to."""
    held = card.paid_minor - card.refunded_minor
    amounts = {
        "change.back": agreed.back_minor,
        "change.kept": max(0, held - agreed.price_minor) - agreed.back_minor,
        "change.pay": agreed.extra_minor,
        "change.on_site": agreed.price_minor - held - agreed.extra_minor if held else 0,
    }
    told = ((key, Money(minor, card.currency)) for key, minor in amounts.items() if minor > 0)
    return [line(key, amount=amount, provider=card.provider_name) for key, amount in told]


def late_lines(card: BookingCard, agreed: Difference | None, now: datetime) -> list[Line]:
    """That a move which comes too late for a cancel leaves the cancel late, where money depends on it."""
    held = card.paid_minor - card.refunded_minor - (agreed.back_minor if agreed else 0)
    back = refund_minor(card, held, by=ActorKind.CUSTOMER, now=now)
    if back == held or card.is_late_moved:
        return []
    amounts = {"amount": Money(back, card.currency), "paid": Money(held, card.currency)}
    length = Length(card.cancellation_hours * 60)
    return [line("move.late_part" if back else "move.late_none", length=length, **amounts)]


def why_late(card: BookingCard, now: datetime) -> Line:
    """Why a cancel is late: the visit is soon, or was moved when it was."""
    is_soon = card.start_at - now < timedelta(hours=card.cancellation_hours)
    key = "cancel.late" if is_soon else "cancel.late_moved"
    return line(key, length=Length(card.cancellation_hours * 60), provider=card.provider_name)


def pay_values(card: BookingCard) -> dict[str, Value]:
    """What is to be paid, and until when."""
    deadline = moment(card.deadline_at or card.start_at, card.time_zone, "until")
    return {"amount": Money(card.extra_minor or card.due_minor, card.currency), "deadline": deadline}


def status_of(card: BookingCard) -> Phrase:
    """The status in words; a visit that gave up its time needs another."""
    return Phrase("status.displaced" if card.displaced_until else f"status.{card.status}")


def customer_name(card: BookingCard) -> str | Phrase:
    """What to call a customer."""
    return card.attendee_name or card.customer_name or Phrase("word.customer")


def pix_lines(card: BookingCard) -> list[Line]:
    """The code of a booking that waits to be paid by Pix, in a line of its own."""
    if not card.takes_pix or card.status is not BookingStatus.AWAITING_PAYMENT:
        return []
    return [line("pix.copy", provider=card.provider_name), line("pix.code", code=code_of(card))]


def pay_link(booking_id: UUID, label: str = "link.pay") -> Link:
    """A link to a booking's pay page; the address comes with the message (`bot/paylinks.py`)."""
    return Link(label, f"pay:{booking_id}")


def has_moved(card: BookingCard, action: Mapping[str, Any]) -> bool:
    """Whether a visit is no longer at the time that its button told; older buttons told none."""
    return "told_at" in action and datetime.fromisoformat(action["told_at"]) != card.start_at


def proposal_of(
    provider: ProviderCard, service: ServiceCard, start_at: datetime, quoted: Quote, code: str | None
) -> Proposal:
    """The stored form of what a yes would agree to."""
    plain = Proposal(provider.id, service.id, start_at, quoted.price_minor, service.currency, provider.policy_version)
    if quoted.discount_id is None:
        return plain
    used = code if quoted.code_is is CodeIs.USED else None
    return replace(plain, list_price_minor=quoted.list_price_minor, discount_id=quoted.discount_id, code=used)


def slot_options(slots: tuple[Slot, ...], zone: str, service: ServiceCard) -> tuple[Option, ...]:
    """One option a slot."""
    return tuple(
        option(
            "option.slot",
            {"do": "slot", "service": str(service.id), "at": slot.start_at.isoformat()},
            when=moment(slot.start_at, zone, "short"),
        )
        for slot in slots
    )


def counter_options(card: BookingCard) -> tuple[Option, ...]:
    """The buttons under another time that a provider offers; they agree to that time only."""
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat()}
    return (
        option("option.accept", {"do": "accept_counter", "yes": True} | told),
        option("option.refuse", {"do": "refuse_counter", "no": True} | told),
    )


def request_options(card: BookingCard) -> tuple[Option, ...]:
    """The buttons under a request."""
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat()}
    return (
        option("option.approve", {"do": "approve", "yes": True} | told),
        option("option.decline", {"do": "decline", "no": True} | told),
        option("option.other_time", {"do": "other_time"} | told),
    )


OTHER_TIMES = option("option.other_times", {"do": "other_times", "no": True})
NEVER_MIND = option("option.never_mind", {"do": "never_mind"})
