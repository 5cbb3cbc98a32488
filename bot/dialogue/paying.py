"""What a customer is told of payments: what waits for one, with its link, and what was paid or given back."""

from __future__ import annotations

from datetime import timedelta

from booking.types import BookingCard
from bot.commands import LookUp
from bot.desk import Desk
from bot.dialogue.wording import Decision, booking_values, line, pay_link, pay_values, pix_lines, say, way_to_pay
from bot.replies import Line, Money
from bot.state import State
from llm.intents import Intent
from models.enums import BookingStatus

REMEMBERED = timedelta(days=90)
"""As long as the page of a payment can be opened."""


def to_pay(card: BookingCard) -> Line:
    """What keeps a time that waits for its payment, and until when; or what is asked for a visit that stands."""
    if card.extra_minor:
        return line("change.pay_now", **pay_values(card))
    return line("booked.awaiting_payment", **booking_values(card), **pay_values(card), by=way_to_pay(card))


def waits_for_payment(desk: Desk) -> bool:
    """Whether something of this person's is kept until it is paid."""
    return any(card.status is BookingStatus.AWAITING_PAYMENT for card in desk.my_bookings())


def pay(state: State, desk: Desk, said: Intent) -> Decision | None:
    """About paying: the link of what waits, what was paid, or how the last one ended; None when there is nothing."""
    cards = desk.my_bookings()
    waiting = [card for card in cards if card.status is BookingStatus.AWAITING_PAYMENT or card.extra_minor]
    paid = [card for card in cards if card.paid_minor > card.refunded_minor]
    if waiting and said is Intent.PAID:
        return Decision(state, command=LookUp(waiting[0].id))
    ended = _ended(state, desk, said)
    # "Where is my refund?" is not about the visit that stands.
    told = paid[:2] + ended if said is Intent.RECEIPT and ended and ended[0].refunded_minor else paid[:3] or ended
    if waiting and not (told and said is Intent.RECEIPT):
        codes = [said for card in waiting[:2] for said in pix_lines(card)]
        return say(state, *map(to_pay, waiting[:2]), *codes, links=tuple(pay_link(card.id) for card in waiting[:2]))
    if not told:
        return None if said is Intent.PAY else say(state, line("pay.none"))
    receipts = tuple(pay_link(card.id, "link.receipt") for card in told if card.paid_minor)
    return say(state, *map(_told, told), links=receipts)


def _ended(state: State, desk: Desk, said: Intent) -> list[BookingCard]:
    """The latest visit that is over and was paid, or was not paid in time; that one alone can be meant by a link."""
    former = [card for card in desk.my_former_bookings() if card.start_at > desk.now - REMEMBERED]
    last = next((card for card in former if card.paid_minor or _is_unpaid(card)), None)
    if last is None or (said is Intent.PAY and (state.flow or last.paid_minor or last.start_at <= desk.now)):
        return []
    return [last]


def _is_unpaid(card: BookingCard) -> bool:
    return card.status is BookingStatus.EXPIRED and card.due_minor > 0


def how_to_pay(state: State, desk: Desk) -> Decision:
    """ "Can I pay there?", of what waits for its payment: what is paid ahead and what there, with the link."""
    waiting = [card for card in desk.my_bookings() if card.status is BookingStatus.AWAITING_PAYMENT][:2]
    return say(state, *map(_split, waiting), links=tuple(pay_link(card.id) for card in waiting))


def _split(card: BookingCard) -> Line:
    rest = card.price_minor - card.due_minor
    amounts = {"amount": Money(card.due_minor, card.currency), "rest": Money(rest, card.currency)}
    key = "pay.part_ahead" if rest else "pay.all_ahead"
    return line(key, service=card.service_name, by=way_to_pay(card), **amounts)


def looking(state: State, card: BookingCard) -> Decision:
    """What is known now of a payment that somebody says was made; news follow by themselves."""
    if card.status is BookingStatus.AWAITING_PAYMENT or card.extra_minor:
        seen = line("pay.not_seen_pix", provider=card.provider_name) if card.takes_pix else line("pay.not_seen")
        return say(state, seen, to_pay(card), *pix_lines(card), links=(pay_link(card.id),))
    return say(state, _told(card) if card.paid_minor or _is_unpaid(card) else line("pay.none"))


def _told(card: BookingCard) -> Line:
    """What was paid for a visit, and what became of it."""
    held = card.paid_minor - card.refunded_minor
    paid, currency = Money(card.paid_minor, card.currency), card.currency
    values = booking_values(card) | {"amount": Money(held, currency), "paid": paid}
    if card.refunded_minor:
        return line("pay.returned", **values | {"amount": Money(card.refunded_minor, currency)})
    if not card.paid_minor:
        return line("pay.ended", **values)
    return line("pay.kept" if card.status in _KEPT else "pay.paid", **values)


_KEPT = (BookingStatus.CANCELLED, BookingStatus.NO_SHOW)
