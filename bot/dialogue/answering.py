"""A provider answers requests: approve, decline, another time, by words or by buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.errors import BookingError, SlotRefused
from booking.types import BookingCard
from bot.commands import Answer, AnswerSome, Command, Counter, Done, Explain
from bot.desk import Desk
from bot.dialogue.arranging import reason_line
from bot.dialogue.calling_off import not_found
from bot.dialogue.day import item
from bot.dialogue.meaning import begins, is_named, is_plain, visits_meant
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
        is_other = bool(desk.pending())
        return not_found(state, heard) if is_other else say(state, line("provider.no_requests"))
    is_settled = is_plain(heard, *meant) and "?" not in text  # a question settles nothing
    if len(meant) == 1 and is_settled:
        return Decision(state, command=Answer(meant[0].id, word, heard.details.free_text))
    if is_settled and ("all" in heard.details.flags or _each_named(heard, meant)):
        return _some(state, heard, meant, word)
    return _which_request(state, meant, word)


def _requests_meant(heard: Understanding, desk: Desk) -> tuple[BookingCard, ...]:
    """The requests that the words point at; with a request on the table, that one."""
    waiting = desk.pending()
    if "all" in heard.details.flags or heard.details.people:
        return visits_meant(heard, waiting)
    on_table = {action.get("booking") for action in desk.options if action.get("do") == "approve"}
    named = tuple(card for card in waiting if is_named(card, heard))
    if named:
        return named
    refused = _at_refused_time(heard, waiting) if heard.has(Intent.COUNTER) else ()
    if refused:
        return refused
    if heard.details.when and heard.details.when.choices and not heard.has(Intent.COUNTER):
        return visits_meant(heard, waiting) or waiting  # "the 3 pm one"; "las dos" may be both
    if not heard.has(Intent.COUNTER):
        return waiting  # with several a bare word is not enough, also after a notice of one of them
    tabled = tuple(card for card in waiting if str(card.id) in on_table)
    return tabled if len(tabled) == 1 and not heard.unread else waiting


def _at_refused_time(heard: Understanding, waiting: tuple[BookingCard, ...]) -> tuple[BookingCard, ...]:
    """ "Not 3, 4:30 works" is about the request for 3."""
    excluded = heard.details.when.excluded if heard.details.when else ()
    return tuple(card for card in waiting if any(choice.clock and begins(card, choice) for choice in excluded))


def _each_named(heard: Understanding, cards: tuple[BookingCard, ...]) -> bool:
    """Whether several were named, one request each: two of the same person are asked about."""
    people = heard.details.people
    return len(people) > 1 and len(cards) == len(people)


def _some(state: State, heard: Understanding, cards: tuple[BookingCard, ...], word: str) -> Decision:
    """Several are approved at once; that several are declined is asked once more."""
    if word == "approve":
        return Decision(state, command=AnswerSome(tuple(card.id for card in cards), word))
    listed = tuple(item(card) for card in cards[:MAX_LISTED])
    told = [[str(card.id), card.start_at.isoformat()] for card in cards[:MAX_LISTED]]
    yes = option("option.decline_all", {"do": "decline_some", "requests": told, "yes": True})
    no = option("option.leave_it", {"do": "leave", "no": True})
    kept = replace(state.quiet(), words=heard.details.free_text)
    return say(kept, line("provider.decline_some"), *listed, options=(yes, no))


def _press_decline_some(state: State, action: Any, desk: Desk) -> Decision:
    """Those that are still at the time that was shown."""
    waiting = {str(card.id): card.start_at.isoformat() for card in desk.pending()}
    ids = tuple(UUID(booking) for booking, start_at in action["requests"] if waiting.get(booking) == start_at)
    return Decision(replace(state, words=None), command=AnswerSome(ids, "decline", state.words))


def conclude_some(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """Each that was answered, by name."""
    assert isinstance(command, AnswerSome)
    cards = result.visits if isinstance(result, Done) else ()
    if not cards:
        return say(state.quiet(), line("provider.no_requests"))
    head = line("provider.approved_some" if command.word == "approve" else "provider.declined_some")
    return say(replace(state.quiet(), booking_id=None), head, *(item(card) for card in cards))


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


# ------------------------------------------------------------------ why


def declined(state: State, card: BookingCard) -> Decision:
    """What was declined, with the reason that was passed on, or the question for one."""
    said = [line("provider.declined", **booking_values(card), customer=customer_name(card))]
    if card.cancellation_reason:
        said.append(line("provider.told_why", text=card.cancellation_reason))
        return say(replace(state.quiet(), booking_id=None), *said)
    asked = replace(state.quiet(), asked=Asked.REASON, booking_id=card.id)
    said.append(line("provider.ask_why"))
    return say(asked, *said, options=(_NO_REASON,))


def reason(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """Words after a refusal are its reason; None for an order, which is carried out instead."""
    card = desk.booking(state.booking_id) if state.asked is Asked.REASON and state.booking_id else None
    is_order = any(map(heard.has, _ORDERS)) or heard.details.people or "?" in text
    if card is None or is_order or not text.strip() or heard.has(Intent.CHOOSE):
        return None
    if heard.acts == (Intent.REJECT,) and not heard.unread:
        return _no_reason(state, {}, desk)
    if any(map(heard.has, _MAYBE)):
        kept = replace(state, words=text.strip(), asked=Asked.NOTHING)
        options = (option("option.tell_them", {"do": "tell_why", "booking": str(card.id), "yes": True}), _NO_REASON)
        return say(kept, line("provider.tell_why", customer=customer_name(card), text=text.strip()), options=options)
    return Decision(state.quiet(), command=Explain(card.id, text.strip()))


_ORDERS = (
    Intent.APPROVE, Intent.AGENDA, Intent.NUMBERS, Intent.CANCEL, Intent.MOVE, Intent.BOOK, Intent.NO_SHOW, Intent.DONE,
    Intent.WRITE, Intent.SETTINGS, Intent.HELP, Intent.GREET, Intent.RUNNING_LATE, Intent.HAND_BACK, Intent.STOP,
)  # fmt: skip
_MAYBE = (Intent.BLOCK, Intent.OPEN, Intent.ILL, Intent.SET_HOURS, Intent.SET_PRICE, Intent.SET_SERVICE)
_NO_REASON = option("option.no_reason", {"do": "no_reason", "no": True})


def _tell_why(state: State, action: Any, desk: Desk) -> Decision:
    if not state.words:
        return say(state, line("stale"))
    return Decision(replace(state.quiet(), words=None), command=Explain(UUID(action["booking"]), state.words))


def _no_reason(state: State, action: Any, desk: Desk) -> Decision:
    return say(replace(state.quiet(), booking_id=None, words=None), line("day.left"))


def conclude_reason(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """That it was passed on."""
    assert isinstance(command, Explain)
    rest = replace(state.quiet(), booking_id=None)
    return say(rest, line("visit.gone") if isinstance(result, BookingError) else line("relay.passed_on"))


CONCLUDED = {AnswerSome: conclude_some, Explain: conclude_reason}


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
    "decline_some": _press_decline_some,
    "tell_why": _tell_why,
    "no_reason": _no_reason,
    "waive": _press_word,
    "pix_paid": _press_word,
    "pix_returned": _press_word,
}
