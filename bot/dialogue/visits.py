"""Visits that exist: telling them, choosing one, cancelling, and what is said after something was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.errors import BookingError, Changed, NotBookable, SlotRefused, WrongState
from booking.policy import is_late, refund_of_cancel
from booking.types import BookingCard, Difference
from bot.commands import Answer, Book, Cancel, Command, Done, LookUp, Move
from bot.desk import Desk
from bot.dialogue import several
from bot.dialogue.arranging import advance, refuse
from bot.dialogue.meaning import is_named
from bot.dialogue.paying import looking, to_pay
from bot.dialogue.times import Refused
from bot.dialogue.wishes import with_details
from bot.dialogue.wording import (
    Decision,
    booking_values,
    line,
    moment,
    option,
    pay_link,
    pix_lines,
    say,
    status_of,
    why_late,
    with_lead,
    with_tail,
)
from bot.replies import Line, Link, Money, Option, Phrase, Value
from bot.state import State
from llm.context import Asked
from llm.intents import Details, Understanding, When
from models.enums import LIVE_STATUSES, ActorKind, BookingStatus, Channel

MAX_LISTED = 8


def tell_all(state: State, desk: Desk) -> Decision:
    """What the customer has booked."""
    cards = desk.my_bookings()
    if not cards:
        return say(replace(state.quiet(), asked=Asked.NOTHING), line("visits.none"))
    lines = [line("visits.head", n=len(cards), count=len(cards))]
    lines += [visit_line(card) for card in cards[:MAX_LISTED]]
    page = () if desk.speaker.channel == Channel.SMS else (Link("link.account", "me:"),)  # too long for an SMS
    return say(state.quiet(), *lines, links=page)


def visit_line(card: BookingCard) -> Line:
    """One booking with its status."""
    return line("visits.item", **booking_values(card), status=status_of(card))


def choose(state: State, desk: Desk, flow: str, heard: Understanding) -> Decision:
    """Start a cancel or a move: pick the booking that is meant, asking when several could be."""
    cards, details = desk.my_bookings(), heard.details
    if not cards:
        return say(state.at_rest(), line("visits.none"), line("visits.none_hint"))
    meant = _matching(cards, heard)
    if len(meant) == 1:
        other = other_service(meant[0], details, desk) if flow == "move" else None
        return take_up(state, desk, flow, meant[0], _rest_of(details.when, meant[0]), other)
    others = {card.id: other_service(card, details, desk) if flow == "move" else None for card in meant}
    options = tuple(_visit_option(card, flow, others[card.id]) for card in meant[:MAX_LISTED])
    asked = replace(state.quiet(), flow=flow, asked=Asked.WHICH_BOOKING)
    return say(asked, line(f"{flow}.which"), options=options)


def points_at_one(heard: Understanding, desk: Desk) -> bool:
    """Whether the words tell which of the visits is meant."""
    told = heard.details.when or heard.details.service or heard.details.provider
    return bool(told) or any(card.attendee_name and is_named(card, heard) for card in desk.my_bookings())


def other_service(card: BookingCard, details: Details, desk: Desk) -> UUID | None:
    """The service of the same provider that was named and is not the booking's own."""
    provider = desk.provider(card.provider_id)
    for token in details.services or ((details.service,) if details.service else ()):
        names = token.removeprefix("name:").casefold().split("|")
        for service in provider.services if provider else ():
            is_meant = str(service.id) == token or service.name.casefold() in names
            if is_meant and service.id != card.service_id:
                return service.id
    return None


def take_up(
    state: State,
    desk: Desk,
    flow: str,
    card: BookingCard,
    when: When | None = None,
    service_id: UUID | None = None,
) -> Decision:
    """Go on with the booking that is meant; a move may be to another service."""
    state = replace(state.quiet(), flow=flow, booking_id=card.id, booking_version=card.version)
    if flow == "cancel":
        return _propose_cancel(state, desk, card)
    wish = replace(state.wish, provider_id=card.provider_id, service_id=service_id or card.service_id, when=when)
    wish = replace(wish, start_at=None)
    return advance(replace(state, wish=wish), desk)


def _visit_option(card: BookingCard, flow: str, service_id: UUID | None) -> Option:
    other = {"service": str(service_id)} if service_id else {}
    action = {"do": "visit", "booking": str(card.id), "flow": flow} | other
    values: dict[str, Value] = {"when": moment(card.start_at, card.time_zone, "short"), "service": card.service_name}
    if card.attendee_name:
        return option("option.visit_of", action, **values, name=card.attendee_name)
    return option("option.visit", action, **values)


def _matching(cards: tuple[BookingCard, ...], heard: Understanding) -> tuple[BookingCard, ...]:
    """The bookings that the words point at; all of them when they point at none."""
    details = heard.details
    tests: list[Callable[[BookingCard], bool]] = [
        lambda c: c.attendee_name is not None and is_named(c, heard),
        lambda c: details.provider is not None and str(c.provider_id) == details.provider,
        lambda c: details.service is not None and _is_service(c, details.service),
        lambda c: details.when is not None and any(_is_on(c, choice.days) for choice in details.when.choices),
    ]
    for test in tests:
        fitting = tuple(card for card in cards if test(card))
        if fitting and len(fitting) < len(cards):
            cards = fitting
    return cards


def _is_service(card: BookingCard, said: str) -> bool:
    """By id, or by one of the names that the word stands for."""
    names = said.removeprefix("name:").casefold().split("|")
    return str(card.service_id) == said or card.service_name.casefold() in names


def _is_on(card: BookingCard, days: object) -> bool:
    first = getattr(days, "first", None)
    return first is not None and getattr(days, "is_one_day", False) and card.local_start[:10] == first.isoformat()


def _rest_of(when: When | None, card: BookingCard) -> When | None:
    """The new time in "move Tuesday's to Friday": the choice that is not the booking's own day."""
    if when is None:
        return None
    others = tuple(choice for choice in when.choices if not _is_on(card, choice.days) or choice.clock is not None)
    if len(when.choices) > 1 and others:
        return replace(when, choices=others[-1:])
    return replace(when, choices=others) if others or when.relative else None


def _propose_cancel(state: State, desk: Desk, card: BookingCard) -> Decision:
    number = state.proposal_number + 1
    back = refund_of_cancel(card, by=ActorKind.CUSTOMER, now=desk.now)
    state = replace(
        state,
        asked=Asked.CONFIRM_CANCEL,
        proposal_number=number,
        booking_version=card.version,
        told_refund_minor=back,
    )
    lines = [line("cancel.proposal", **booking_values(card)), *cancel_lines(card, back, desk.now)]
    yes = option("option.cancel", {"do": "yes", "n": number, "yes": True})
    keep = option("option.keep", {"do": "never_mind", "no": True})
    return say(state, *lines, options=(yes, keep))


def cancel_lines(card: BookingCard, back: int, now: datetime) -> list[Line]:
    """What cancelling means: what goes back, and that it is late."""
    lines = _returned(card, back)
    return [*lines, why_late(card, now)] if is_late(card, now) else lines


def _returned(card: BookingCard, back: int) -> list[Line]:
    """What a cancel gives back of what was paid, before it is agreed to."""
    paid = card.paid_minor - card.refunded_minor
    if not paid:
        return []
    amounts = {"amount": Money(back, card.currency), "paid": Money(paid, card.currency)}
    key = "cancel.returns_all" if back == paid else "cancel.returns_part" if back else "cancel.returns_none"
    return [line(key, **amounts)]


# ------------------------------------------------------------------ after the deed


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What is said once a customer's command was carried out or refused, from the row it left behind."""
    if isinstance(result, BookingError):
        return _refused(state, command, result, desk)
    card = result.booking
    if isinstance(command, Book) and card:
        return _and_next(_booked(state, card, desk.now), state, card, desk)
    if isinstance(command, Move) and card and command.agreed:
        return _changed(state, card, command.agreed)
    if isinstance(command, Move) and card:
        key = "move.done" if card.status is BookingStatus.CONFIRMED else "move.done_request"
        return _finished(state, card, line(key, **booking_values(card)))
    if isinstance(command, Cancel) and card:
        said = [line("cancel.done", **booking_values(card))]
        if command.told_refund_minor:
            said.append(line("refund.under_way", amount=Money(command.told_refund_minor, card.currency)))
        return _finished(state, card, *said)
    if isinstance(command, LookUp) and card:
        return looking(state, card)
    if isinstance(command, Answer) and card and card.status is BookingStatus.AWAITING_PAYMENT:
        return _booked(state, card, desk.now)
    if isinstance(command, Answer) and card:
        key = "counter.accepted" if command.word == "accept_counter" else "counter.refused"
        return _finished(state, card, line(key, **booking_values(card)))
    return Decision(state)


def _changed(state: State, card: BookingCard, agreed: Difference) -> Decision:
    key = "change.done" if card.status is BookingStatus.CONFIRMED else "change.done_request"
    lines = [line(key, **booking_values(card))]
    if agreed.back_minor:
        lines.append(line("refund.under_way", amount=Money(agreed.back_minor, card.currency)))
    if card.extra_minor:
        lines.append(to_pay(card))
    return _finished(state, card, *lines)


def _booked(state: State, card: BookingCard, now: datetime) -> Decision:
    waits = card.status is BookingStatus.AWAITING_PAYMENT
    lines = [to_pay(card) if waits else line(_BOOKED[card.status], **booking_values(card)), *pix_lines(card)]
    if card.provider_address:
        lines.append(line("booked.address", address=card.provider_address))
    until = card.start_at - timedelta(hours=card.cancellation_hours)
    if card.cancellation_hours and card.status is BookingStatus.CONFIRMED and until > now:
        lines.append(line("booked.change_until.extra", until=moment(until, card.time_zone)))
    decision = _finished(state, card, *lines)
    if card.customer_name or card.attendee_name or state.wish.following:
        return decision
    asked = replace(decision.state, asked=Asked.NAME)
    return with_tail(replace(decision, state=asked), line("ask.name"))


def _and_next(booked: Decision, state: State, card: BookingCard, desk: Desk) -> Decision:
    """Of several visits the next one is proposed beside the one that was made."""
    if not state.wish.following or booked.reply is None:
        return booked
    provider = desk.provider(card.provider_id)
    service = next((one for one in provider.services if one.id == card.service_id), None) if provider else None
    wish, other = several.next_wish(state.wish, card, service)
    state = replace(booked.state, flow="book", asked=Asked.NOTHING, wish=wish)
    proposed = advance(with_details(state, Details(service=other), desk) if other else state, desk)
    lead = (*booked.reply.lines, line("several.next"))
    joined = with_lead(proposed, lead)
    return replace(joined, reply=replace(joined.reply, links=(*booked.reply.links, *joined.reply.links)))


_BOOKED = {
    BookingStatus.CONFIRMED: "booked.confirmed",
    BookingStatus.PENDING: "booked.pending",
    BookingStatus.HELD: "booked.pending",
}


def _finished(state: State, card: BookingCard, *lines: Line) -> Decision:
    rest = replace(state.at_rest(), booking_id=card.id, asked=Asked.ANYTHING_ELSE)
    if rest.home_provider_id is None:
        rest = rest.with_wish(provider_id=None)
    links = (Link("link.page", f"/p/{card.provider_slug}"),) if card.status in LIVE_STATUSES else ()
    if card.status is BookingStatus.AWAITING_PAYMENT or card.extra_minor:
        links = (pay_link(card.id),)
    return say(rest, *lines, links=links)


def _refused(state: State, command: Command, error: BookingError, desk: Desk) -> Decision:
    if isinstance(error, SlotRefused) and isinstance(command, Book | Move):
        return _slot_gone(state, command, error, desk)
    if isinstance(error, Changed) and isinstance(command, Cancel):
        card = desk.booking(command.booking_id)
        again = _propose_cancel(state, desk, card) if card else say(state.at_rest(), line("visit.gone"))
        return with_lead(again, (line("refuse.changed"),))
    if isinstance(error, Changed):
        return with_lead(advance(replace(state, proposal=None), desk), (line("refuse.changed"),))
    if isinstance(error, WrongState):
        return say(state.at_rest(), line("visit.already", status=Phrase(f"status.{error.status}")))
    if isinstance(error, NotBookable):
        return say(state.at_rest(), line("refuse.not_bookable"))
    return say(state.at_rest(), line("visit.gone"))


def _slot_gone(state: State, command: Book | Move, error: SlotRefused, desk: Desk) -> Decision:
    if isinstance(command, Book):
        provider = desk.provider(command.proposal.provider_id)
        start_at, service_id = command.proposal.start_at, command.proposal.service_id
    else:
        card = desk.booking(command.booking_id)
        provider = desk.provider(card.provider_id) if card else None
        start_at, service_id = command.start_at, command.service_id or (card.service_id if card else UUID(int=0))
    service = next((s for s in provider.services if s.id == service_id), None) if provider else None
    if provider is None or service is None:
        return say(state.at_rest(), line("refuse.not_bookable"))
    wall = start_at.astimezone(ZoneInfo(provider.time_zone)).replace(tzinfo=None)
    refused = Refused(error.reason, wall, tuple(sorted(error.alternatives, key=lambda s: s.start_at)))
    return refuse(state.with_wish(start_at=None), refused, provider, service)
