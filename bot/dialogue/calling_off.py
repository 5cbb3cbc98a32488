"""A provider calls a visit off: found by name or time, shown with what goes back, done on a yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from booking.errors import BookingError, Changed
from booking.policy import refund_of_cancel
from booking.types import BookingCard
from bot.commands import Cancel, Command, Done
from bot.desk import Desk
from bot.dialogue.meaning import visits_meant
from bot.dialogue.wording import (
    Decision,
    booking_values,
    customer_name,
    has_moved,
    line,
    moment,
    option,
    say,
    with_lead,
)
from bot.replies import Line, Money, Option
from bot.state import State
from llm.context import Asked
from llm.intents import Intent, Understanding
from models.enums import ActorKind

MAX_LISTED = 8
AHEAD = timedelta(days=60)


def upcoming(desk: Desk) -> tuple[BookingCard, ...]:
    """The visits that are not over yet, by start."""
    return desk.agenda(desk.now, desk.now + AHEAD)


def choose(state: State, cards: tuple[BookingCard, ...], do: str, question: str) -> Decision:
    """Ask which visit is meant, one button each."""
    options = tuple(visit_option(card, do) for card in cards[:MAX_LISTED])
    return say(state.quiet(), line(question), options=options)


def visit_option(card: BookingCard, do: str) -> Option:
    """A visit as a choice, bound to the time that it shows."""
    told = {"do": do, "booking": str(card.id), "told_at": card.start_at.isoformat()}
    when = moment(card.start_at, card.time_zone, "short")
    return option("option.request", told, name=customer_name(card), when=when)


def not_found(state: State, heard: Understanding) -> Decision:
    """Nobody of that name, or nothing at that time."""
    people = heard.details.people
    said = line("day.nobody_named", name=", ".join(people)) if people else line("day.no_such_visit")
    return say(state.quiet(), said)


def untold(card: BookingCard) -> tuple[Line, ...]:
    """That a customer cannot be written to has to be said: nobody else will tell them."""
    return () if card.identity_id else (line("day.tell_yourself", customer=customer_name(card)),)


def changed(state: State, card: BookingCard, told: str, not_told: str) -> Decision:
    """What stands after a change: by one key where the customer was told of it, by another where nobody could."""
    said = line(told if card.identity_id else not_told, **booking_values(card), customer=customer_name(card))
    return say(replace(state, booking_id=None), said, *untold(card))


def _cancel(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    cards = upcoming(desk)
    if not cards:
        return say(state, line("agenda.none"))
    meant = visits_meant(heard, cards)
    if not meant:
        return not_found(state, heard)
    is_told = heard.details.people or heard.details.when
    return _propose(state, meant[0], desk) if len(meant) == 1 and is_told else choose(state, meant, *_WHICH)


_WHICH = ("provider_cancel", "cancel.which")


def _propose(state: State, card: BookingCard, desk: Desk) -> Decision:
    back = refund_of_cancel(card, by=ActorKind.PROVIDER, now=desk.now)
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat(), "back": back}
    yes = option("option.cancel", {"do": "provider_cancel_yes", "yes": True} | told)
    keep = option("option.keep", {"do": "provider_keep", "no": True})
    said = line("provider.cancel_proposal", **booking_values(card), customer=customer_name(card))
    returns = [line("provider.cancel_returns", amount=Money(back, card.currency))] if back > 0 else []
    return say(replace(state.quiet(), asked=Asked.CONFIRM_CANCEL), said, *returns, options=(yes, keep))


def _press(state: State, action: Any, desk: Desk) -> Decision:
    """The provider picked a visit: a second press, on its own facts, cancels it."""
    card = desk.booking(UUID(action["booking"]))
    return _propose(state, card, desk) if card else say(state, line("visit.gone"))


def _press_yes(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is not None and has_moved(card, action):
        return with_lead(_propose(state, card, desk), (line("refuse.changed"),))
    return Decision(state.quiet(), command=Cancel(UUID(action["booking"]), told_refund_minor=action.get("back")))


def _keep(state: State, action: Any, desk: Desk) -> Decision:
    return say(state.quiet(), line("keep.cancel"))


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision | None:
    """What is said after a cancel; None where any other refusal says the same."""
    assert isinstance(command, Cancel)
    card = desk.booking(command.booking_id)
    if isinstance(result, Changed) and card is not None:
        return with_lead(_propose(state, card, desk), (line("refuse.changed"),))
    if isinstance(result, BookingError) or card is None:
        return None
    return changed(state.quiet(), card, "provider.cancelled", "day.cancelled_untold")


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {Intent.CANCEL: _cancel}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "provider_cancel": _press,
    "provider_cancel_yes": _press_yes,
    "provider_keep": _keep,
}
