"""A provider answers requests: approve, decline, another time, by words or by buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.errors import SlotRefused
from booking.types import BookingCard
from bot.commands import Answer, Counter
from bot.desk import Desk
from bot.dialogue.arranging import reason_line
from bot.dialogue.meaning import is_named, is_plain
from bot.dialogue.times import Finder, Hit, Offers, Refused, WhichHalf
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
from bot.replies import Phrase
from bot.state import State
from llm.context import Asked
from llm.intents import Choice, Days, Intent, Understanding, When

MAX_LISTED = 8


def approve(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Yes, Maria is fine"."""
    return _answer_request(state, heard, text, desk, "approve")


def decline(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "No room on Friday": the words go with the refusal as its reason."""
    return _answer_request(state, heard, text, desk, "decline")


def _answer_request(state: State, heard: Understanding, text: str, desk: Desk, word: str) -> Decision:
    meant = _requests_meant(heard, desk)
    if not meant:
        return say(state, line("provider.no_requests"))
    if len(meant) == 1 and is_plain(heard, *meant) and "?" not in text:  # a question settles nothing
        return Decision(state, command=Answer(meant[0].id, word, heard.details.free_text))
    return _which_request(state, meant, word)


def _requests_meant(heard: Understanding, desk: Desk) -> tuple[BookingCard, ...]:
    """The requests that the words point at; with a request on the table, that one."""
    waiting = desk.pending()
    on_table = {action.get("booking") for action in desk.options if action.get("do") == "approve"}
    named = tuple(card for card in waiting if is_named(card, heard))
    if named:
        return named
    if heard.unread and len(waiting) > 1:
        return waiting
    tabled = tuple(card for card in waiting if str(card.id) in on_table)
    return tabled if len(tabled) == 1 else waiting


def _which_request(state: State, cards: tuple[BookingCard, ...], word: str) -> Decision:
    options = tuple(
        option(
            "option.request",
            {"do": word, "booking": str(card.id), "told_at": card.start_at.isoformat()},
            name=customer_name(card),
            when=moment(card.start_at, card.time_zone, "short"),
        )
        for card in cards[:MAX_LISTED]
    )
    return say(state, line("provider.which_request"), options=options)


def counter(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Not 3, 4:30 works": the same day unless another is said."""
    meant = _requests_meant(heard, desk)
    chosen = next((card for card in meant if card.id == state.booking_id), None)
    if chosen is None and len(meant) == 1:
        chosen = meant[0]
    if chosen is None:
        return _which_request(state, meant, "other_time") if meant else say(state, line("provider.no_requests"))
    if heard.details.when is None or not heard.details.when.choices:
        return _ask_new_time(state, chosen)
    return _offer_time(state, chosen, heard.details.when, desk, is_plain=is_plain(heard, chosen))


def _ask_new_time(state: State, card: BookingCard) -> Decision:
    asked = replace(state, asked=Asked.NEW_TIME, booking_id=card.id)
    return say(asked, line("provider.which_time", **booking_values(card), customer=customer_name(card)))


def _offer_time(state: State, card: BookingCard, when: When, desk: Desk, *, is_plain: bool) -> Decision:
    day = date.fromisoformat(card.local_start[:10])
    choices = tuple(Choice(c.days or Days(day, day), c.clock) for c in when.choices)
    finding = Finder(desk, card.service_id, card.time_zone, moving=card.id).find(replace(when, choices=choices))
    state = replace(state, asked=Asked.NEW_TIME, booking_id=card.id)
    if isinstance(finding, Hit) and is_plain:
        return Decision(state, command=Counter(card.id, finding.slot.start_at))
    slots = finding.slots if isinstance(finding, Offers) else (finding.slot,) if isinstance(finding, Hit) else ()
    if isinstance(finding, WhichHalf):
        slots = (finding.morning, finding.evening)
    if isinstance(finding, Refused):
        slots = finding.alternatives
    said = reason_line(finding, card.time_zone) if isinstance(finding, Refused) else line("provider.which_time_short")
    options = tuple(
        option(
            "option.slot",
            {"do": "counter_at", "booking": str(card.id), "at": slot.start_at.isoformat()},
            when=moment(slot.start_at, card.time_zone, "short"),
        )
        for slot in slots
    )
    return say(state, said, options=options)


def _press_answer(state: State, action: Any, desk: Desk) -> Decision:
    """A button answers what stood on it: a request that was moved since is shown again."""
    card = desk.booking(UUID(action["booking"]))
    if card is not None and card.status == "pending" and has_moved(card, action):
        return with_lead(_which_request(state, (card,), action["do"]), (line("refuse.changed"),))
    return Decision(state, command=Answer(UUID(action["booking"]), action["do"]))


def _press_other_time(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state, line("visit.gone"))
    if card.status != "pending":
        return say(state, line("visit.already", status=Phrase(f"status.{card.status}")))
    return _ask_new_time(state, card)


def _press_counter(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=Counter(UUID(action["booking"]), datetime.fromisoformat(action["at"])))


def _press_word(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=Answer(UUID(action["booking"]), action["do"]))


def refused_time(state: State, command: Counter, error: SlotRefused, desk: Desk) -> Decision | None:
    """The time that was offered cannot be: why, and the question again; None when the request is gone."""
    card = desk.booking(command.booking_id)
    if card is None:
        return None
    wall = command.start_at.astimezone(ZoneInfo(card.time_zone)).replace(tzinfo=None)
    reason = reason_line(Refused(error.reason, wall, ()), card.time_zone)
    return with_lead(_ask_new_time(state, card), (reason,))


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    Intent.APPROVE: approve,
    Intent.DECLINE: decline,
    Intent.COUNTER: counter,
}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "approve": _press_answer,
    "decline": _press_answer,
    "other_time": _press_other_time,
    "counter_at": _press_counter,
    "waive": _press_word,
    "pix_paid": _press_word,
    "pix_returned": _press_word,
}
