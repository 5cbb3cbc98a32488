"""A provider moves a customer's visit: before and after are shown, one yes moves it, and the customer is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.errors import BookingError, SlotRefused
from booking.types import BookingCard
from bot.commands import Command, Done, Move
from bot.desk import Desk
from bot.dialogue.arranging import reason_line
from bot.dialogue.calling_off import changed, choose, not_found, upcoming
from bot.dialogue.meaning import at_time, begins, visits_meant
from bot.dialogue.own_times import Found, find, on_day
from bot.dialogue.times import Refused
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
from bot.state import State
from llm.context import Asked
from llm.intents import Choice, Clock, Intent, Understanding, When
from models.enums import BookingStatus

I = Intent  # noqa: E741
FLOW = "shift"
DAY = 1440
ADDS = frozenset({I.BOOK, I.COUNTER, I.INFORM, I.AGENDA, I.MOVE, I.CONFIRM, I.REJECT, I.UNKNOWN})


def _move(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Move Maria to 5", "move my 3pm to 4:30"."""
    cards = tuple(card for card in upcoming(desk) if card.status is BookingStatus.CONFIRMED)
    if not cards:
        return say(state, line("agenda.none"))
    old, new = _from_and_to(heard, cards)
    meant = visits_meant(replace(heard, details=replace(heard.details, when=old)), cards)
    if not meant:
        return not_found(state, heard)
    is_told = heard.details.people or old
    if len(meant) == 1 and is_told:
        return _to(state, meant[0], new, desk)
    return choose(state.with_wish(when=new), meant, "shift", "move.which")


def _from_and_to(heard: Understanding, cards: tuple[BookingCard, ...]) -> tuple[When | None, When | None]:
    """What is said of the visit, and of its new time: "from 3 to 5" reads as a span."""
    when = heard.details.when
    if when is None or not when.choices:
        return None, None
    when = replace(when, choices=tuple(map(_to_the_last, when.choices)))
    first, last = when.choices[0], when.choices[-1]
    clock = first.clock
    if clock is not None and not clock.is_exact and clock.start_minute is not None and clock.end_minute is not None:
        start, end = (_exactly(clock, minute) for minute in (clock.start_minute, clock.end_minute))
        return When((Choice(None, start),)), When((Choice(first.days, end),))
    if heard.details.people:
        return None, when
    if len(when.choices) > 1:
        is_there = any(begins(card, first) for card in cards)
        old = first if is_there else Choice(None, first.clock)  # "the 10 am one to Thursday": that day is the new one
        return replace(when, choices=(old,)), replace(when, choices=(last,))
    if at_time(heard, cards) or first.days is None or first.clock is None:
        return when, None
    return When((Choice(None, first.clock),)), when  # "the 3 pm one to tomorrow"


def _to_the_last(choice: Choice) -> Choice:
    """ "From Tuesday to Friday", of a move, ends on Friday."""
    days = choice.days
    if days is None or days.grain != "day" or days.weekdays or not (days.first and days.last):
        return choice
    return replace(choice, days=replace(days, first=days.last))


def _exactly(clock: Clock, minute: int) -> Clock:
    """A point of the day; what seems to be after midnight ("5 pm to 4:30") may be in either half of it."""
    is_open = clock.is_meridiem_open or minute >= DAY
    return replace(clock, start_minute=minute % DAY, end_minute=minute % DAY, is_meridiem_open=is_open)


def go_on(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """The new time of the visit that is being moved; None when the words are about something else."""
    card = desk.booking(state.booking_id) if state.flow == FLOW and state.booking_id else None
    said = heard.details
    is_news = said.when is not None and bool(said.when.choices) and not said.people and not said.flags
    if card is None or not is_news or not set(heard.acts) <= ADDS:
        return None
    return _to(state, card, said.when, desk)


def _to(state: State, card: BookingCard, when: When | None, desk: Desk) -> Decision:
    state = replace(state.quiet(), flow=FLOW, booking_id=card.id).with_wish(when=None)
    if when is None or not when.choices:
        values = booking_values(card) | {"customer": customer_name(card)}
        return say(replace(state, asked=Asked.DAY_OR_TIME), line("day.move_where", **values))
    wanted = on_day(_with_clock(when, card), date.fromisoformat(card.local_start[:10]))
    found = find(desk, card.service_id, card.time_zone, wanted, moving=card.id)
    return _propose(state, card, found) if found.start_at else _ask(state, card, found)


def _with_clock(when: When, card: BookingCard) -> When:
    """A day alone keeps the time of day."""
    local = datetime.fromisoformat(card.local_start)
    own = Clock(local.hour * 60 + local.minute, local.hour * 60 + local.minute)
    return replace(when, choices=tuple(Choice(one.days, one.clock or own) for one in when.choices))


def _ask(state: State, card: BookingCard, found: Found) -> Decision:
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat()}
    options = tuple(
        option(
            "option.slot",
            {"do": "shift_at", "at": slot.start_at.isoformat()} | told,
            when=moment(slot.start_at, card.time_zone, "short"),
        )
        for slot in found.slots
    )
    return say(replace(state, asked=Asked.DAY_OR_TIME), found.said or line("day.which_time"), options=options)


def _propose(state: State, card: BookingCard, found: Found) -> Decision:
    assert found.start_at is not None
    after = moment(found.start_at, card.time_zone)
    lines = [line("day.move_proposal", **booking_values(card), customer=customer_name(card), after=after)]
    if found.is_outside:
        lines.append(line("day.outside"))
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat(), "at": found.start_at.isoformat()}
    yes = option("option.move_it", {"do": "shift_yes", "any": found.is_any_time, "yes": True} | told)
    no = option("option.leave_it", {"do": "leave", "no": True})
    return say(replace(state, asked=Asked.CONFIRM_MOVE), *lines, options=(yes, no))


def _press(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    return _to(state, card, state.wish.when, desk) if card else say(state, line("visit.gone"))


def _press_at(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state, line("visit.gone"))
    state = replace(state.quiet(), flow=FLOW, booking_id=card.id)
    return _propose(state, card, Found(datetime.fromisoformat(action["at"])))


def _press_yes(state: State, action: Any, desk: Desk) -> Decision:
    """Agreement to one new time of a visit that is still where it was shown."""
    card = desk.booking(UUID(action["booking"]))
    start_at = datetime.fromisoformat(action["at"])
    if card is not None and has_moved(card, action):
        again = replace(state.quiet(), flow=FLOW, booking_id=card.id)
        found = Found(start_at, is_any_time=bool(action["any"]))
        return with_lead(_propose(again, card, found), (line("refuse.changed"),))
    return Decision(state.quiet(), command=Move(UUID(action["booking"]), start_at, is_any_time=bool(action["any"])))


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision | None:
    """What stands now; None where any other refusal says the same."""
    assert isinstance(command, Move)
    card = desk.booking(command.booking_id)
    if isinstance(result, SlotRefused) and card is not None:
        wall = command.start_at.astimezone(ZoneInfo(card.time_zone)).replace(tzinfo=None)
        said = reason_line(Refused(result.reason, wall, ()), card.time_zone)
        slots = tuple(sorted(result.alternatives, key=lambda slot: slot.start_at))
        again = replace(state, flow=FLOW, booking_id=card.id)
        return _ask(again, card, Found(slots=slots, said=said))
    if isinstance(result, BookingError) or card is None:
        return None
    return changed(state.at_rest(), card, "day.moved", "day.moved_untold")


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {I.MOVE: _move}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "shift": _press,
    "shift_at": _press_at,
    "shift_yes": _press_yes,
}
