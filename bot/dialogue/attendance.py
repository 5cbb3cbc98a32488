"""How visits went: done, nobody came, either taken back, and letting somebody book again who did not come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from booking.customer_cards import CustomerCard
from booking.errors import BookingError, SlotRefused, WrongState
from booking.types import BookingCard
from bot.commands import Attend, Command, Done
from bot.desk import Desk
from bot.dialogue.calling_off import choose, not_found
from bot.dialogue.meaning import is_plain, visits_meant
from bot.dialogue.wording import Decision, booking_values, customer_name, line, option, say, status_of
from bot.replies import Money
from bot.state import State
from llm.intents import Intent, Understanding
from models.enums import BookingStatus

LOOK_BACK = timedelta(days=7)
BEGUN = {
    "complete": (BookingStatus.CONFIRMED,),
    "mark_no_show": (BookingStatus.CONFIRMED, BookingStatus.COMPLETED),
    "take_back": (BookingStatus.COMPLETED, BookingStatus.NO_SHOW),
}


def _begun(desk: Desk, word: str) -> tuple[BookingCard, ...]:
    """Visits that began and of which this can still be said, latest first."""
    cards = desk.agenda(desk.now - LOOK_BACK, desk.now + timedelta(minutes=1))
    fitting = (card for card in cards if card.status in BEGUN[word] and card.start_at <= desk.now)
    return tuple(sorted(fitting, key=lambda card: card.start_at, reverse=True))


def _done(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Done": the visit that is on, or the one that is named; it takes one plain word."""
    cards = _begun(desk, "complete")
    if not cards:
        return say(state, line("day.nothing_begun"))
    meant = visits_meant(heard, cards)
    if not meant:
        return not_found(state, heard)
    if len(meant) == 1 and is_plain(heard, *meant) and "?" not in text:
        return Decision(state, command=Attend(meant[0].id, "complete"))
    return choose(state, meant, "complete", "day.which_done")


def _no_show(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """What follows from it is said before it counts."""
    if "undo" in heard.details.flags:
        return _undo(state, heard, text, desk)
    cards = _begun(desk, "mark_no_show")
    if not cards:
        return say(state, line("day.nothing_begun"))
    meant = visits_meant(heard, cards)
    if not meant:
        return not_found(state, heard)
    if len(meant) > 1 and not heard.details.people and not heard.details.when:
        today = tuple(card for card in meant if card.local_start[:10] == meant[0].local_start[:10])
        meant = today or meant
    return _propose(state, meant[0]) if len(meant) == 1 else choose(state, meant, "no_show", "day.which_missed")


def _propose(state: State, card: BookingCard) -> Decision:
    said = [line("day.no_show_proposal", **booking_values(card), customer=customer_name(card))]
    kept = card.paid_minor - card.refunded_minor
    if kept > 0:
        said.append(line("provider.kept", amount=Money(kept, card.currency)))
    yes = option("option.no_show", {"do": "no_show_yes", "booking": str(card.id), "yes": True})
    return say(state.quiet(), *said, options=(yes, option("option.leave_it", {"do": "leave", "no": True})))


def _undo(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "That was wrong" is about what was said last, "she did come" about who did not; a name is a name."""
    begun = _begun(desk, "take_back")
    marked = tuple(card for card in begun if card.status is BookingStatus.NO_SHOW or card.end_at > desk.now)
    last = tuple(card for card in begun if card.id == state.booking_id)
    meant = visits_meant(heard, marked) if heard.details.people else last or marked
    if not meant:
        return say(state.quiet(), line("day.nothing_to_undo"))
    is_said = bool(heard.details.people or last)
    if len(meant) == 1 and is_said and is_plain(heard, *meant) and "?" not in text:
        return Decision(state, command=Attend(meant[0].id, "take_back"))
    return choose(state, meant, "take_back", "day.which_undo")


def _lift(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Let Maria book again"."""
    locked = tuple(one for one in desk.business.locked_out() if one.missed_id)
    if not locked:
        return say(state, line("day.nobody_locked"))
    people = heard.details.people
    meant = tuple(one for one in locked if any(_is_called(one, name) for name in people)) if people else locked
    if not meant:
        return say(state, line("day.not_locked", name=", ".join(people)))
    if len(meant) == 1 and people and "?" not in text:
        return Decision(state, command=Attend(_missed(meant[0]), "lift_lock_out"))
    options = tuple(
        option("option.plain", {"do": "lift", "booking": str(one.missed_id)}, text=one.name or "…") for one in meant[:8]
    )
    return say(state.quiet(), line("day.which_lift"), options=options)


def _missed(one: CustomerCard) -> UUID:
    assert one.missed_id is not None
    return one.missed_id


def _is_called(one: CustomerCard, name: str) -> bool:
    own = (one.name or "").casefold().split()
    return all(word in own for word in name.casefold().split())


def open_or_lift(other: Callable[[State, Understanding, str, Desk], Decision]) -> Callable[..., Decision]:
    """Opening is about hours, unless it is about somebody."""

    def act(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
        return (_lift if "lift" in heard.details.flags else other)(state, heard, text, desk)

    return act


def _pressed(word: str) -> Callable[[State, Any, Desk], Decision]:
    return lambda state, action, desk: Decision(state, command=Attend(UUID(action["booking"]), word))


def _press_missed(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    return _propose(state, card) if card else say(state, line("visit.gone"))


def _leave(state: State, action: Any, desk: Desk) -> Decision:
    return say(replace(state.at_rest(), booking_id=None), line("day.left"))


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What is said of it, from the row; a way back where there is one."""
    assert isinstance(command, Attend)
    card = desk.booking(command.booking_id)
    if card is None:
        return say(state.quiet(), line("visit.gone"))
    values = booking_values(card) | {"customer": customer_name(card)}
    if command.word == "take_back" and isinstance(result, BookingError):
        return _not_taken_back(state, card, result, desk)
    if isinstance(result, WrongState):
        if command.word == "lift_lock_out":
            return say(state.quiet(), line("day.not_locked", name=customer_name(card)))
        is_early = card.start_at > desk.now and card.status is BookingStatus.CONFIRMED
        key = "day.not_begun" if is_early else "visit.already"
        return say(state.quiet(), line(key, **values, status=status_of(card)))
    if isinstance(result, BookingError):
        return say(state.quiet(), line("visit.gone"))
    key = "day.on_again" if command.word == "take_back" and card.status is BookingStatus.CONFIRMED else None
    options = tuple(option(label, {"do": do, "booking": str(card.id)}) for label, do in _WAYS_BACK[command.word])
    said = line(key or _SAID[command.word], **values)
    return say(replace(state.quiet(), booking_id=card.id), said, options=options)


def _not_taken_back(state: State, card: BookingCard, error: BookingError, desk: Desk) -> Decision:
    """Why it stays as it was said to be, and what else may have been meant."""
    values = booking_values(card) | {"customer": customer_name(card)}
    if isinstance(error, SlotRefused):
        return say(state.quiet(), line("day.time_taken", **values))
    if card.status is BookingStatus.COMPLETED:
        missed = option("option.no_show", {"do": "no_show", "booking": str(card.id)})
        return say(state.quiet(), line("day.over_anyway", **values), options=(missed,))
    if card.status is BookingStatus.NO_SHOW:
        return say(state.quiet(), line("day.too_late_to_undo", **values))
    return say(state.quiet(), line("visit.already", **values, status=status_of(card)))


_SAID = {
    "complete": "day.completed",
    "mark_no_show": "day.missed",
    "lift_lock_out": "day.lifted",
    "take_back": "day.came",
}
_WAYS_BACK = {
    "complete": (("option.undo", "take_back"),),
    "mark_no_show": (("option.came", "take_back"), ("option.lift", "lift")),
    "lift_lock_out": (),
    "take_back": (),
}
CONCLUDED = {Attend: conclude}
ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    Intent.DONE: _done,
    Intent.NO_SHOW: _no_show,
}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "complete": _pressed("complete"),
    "no_show": _press_missed,
    "no_show_yes": _pressed("mark_no_show"),
    "lift": _pressed("lift_lock_out"),
    "take_back": _pressed("take_back"),
    "leave": _leave,
}
