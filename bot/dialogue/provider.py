"""A provider's turn: answers to requests, the day, and words for customers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.errors import BookingError, SlotRefused, WrongState
from booking.types import BookingCard, ProviderCard
from bot.commands import Answer, Cancel, Command, Counter, Done, HandBack, Relay
from bot.desk import Desk
from bot.dialogue import by_pix, earning
from bot.dialogue.arranging import reason_line
from bot.dialogue.times import Finder, Hit, Offers, Refused, WhichHalf
from bot.dialogue.wording import (
    Decision,
    booking_values,
    customer_name,
    has_moved,
    line,
    moment,
    option,
    pay_values,
    say,
    with_lead,
)
from bot.replies import Day, Line, Money, Phrase
from bot.state import State
from llm.context import Asked
from llm.intents import Choice, Days, Intent, Understanding, When
from models.enums import BookingStatus

I = Intent  # noqa: E741
MAX_LISTED = 8


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """One turn of a provider's words."""
    if heard.has(I.LANGUAGE) and heard.details.language:
        return say(replace(state, language=heard.details.language), line("language.now"))
    if state.asked is Asked.NEW_TIME and state.booking_id and heard.details.when:
        return _counter(state, heard, text, desk)
    if heard.has(I.DONE) and state.relay_to:
        return _hand_back(state, heard, text, desk)
    for intent, act in _ACTS.items():
        if heard.has(intent):
            return act(state, heard, text, desk)
    if heard.has(I.CHOOSE) and heard.details.option is not None and heard.details.option < len(desk.options):
        chosen = desk.options[heard.details.option]
        return (
            press(state, chosen, desk) if _is_plain(heard) and "?" not in text else say(state, line("confirm.unclear"))
        )
    if heard.is_spoken_yes or heard.has(I.REJECT):
        return _yes_or_no(state, heard, text, desk)
    return _otherwise(state, heard, text, desk)


def _yes_or_no(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    wanted = "yes" if heard.is_spoken_yes else "no"
    action = next((a for a in desk.options if a.get(wanted)), None)
    if action is None:
        return _otherwise(state, heard, text, desk)
    return press(state, action, desk) if not heard.unread else say(state, line("confirm.unclear"))


def _is_plain(heard: Understanding, *cards: BookingCard) -> bool:
    """Whether words may be acted on: one thing said, nothing unread but the names of those they are about."""
    names = " ".join(f"{card.attendee_name or ''} {card.customer_name or ''}" for card in cards).casefold().split()
    is_mixed = any(map(heard.has, (I.WAIT, I.REJECT, I.BYE))) or (heard.has(I.APPROVE) and heard.has(I.DECLINE))
    return not is_mixed and all(word in names for unread in heard.unread for word in unread.casefold().split())


def _otherwise(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Free words go to the one customer who waits for a person; else the provider is helped."""
    talks = desk.open_talks()
    target = next((talk for talk in talks if talk.conversation_id == state.relay_to), None)
    if target is None and len(talks) == 1:
        target = talks[0]
    if target is not None and text.strip():
        return Decision(
            replace(state, relay_to=target.conversation_id), command=Relay(text, None, target.conversation_id)
        )
    if talks:
        options = tuple(
            option("option.plain", {"do": "talk", "conversation": str(talk.conversation_id)}, text=talk.name or "…")
            for talk in talks[:MAX_LISTED]
        )
        return say(state, line("provider.which_talk"), options=options)
    if heard.has(I.GREET) or heard.has(I.THANK) or heard.has(I.BYE):
        return _overview(state, desk)
    return say(state, line("help.provider"))


def _overview(state: State, desk: Desk) -> Decision:
    waiting = desk.pending()
    return say(state, line("provider.hello", n=len(waiting), count=len(waiting)), line("help.provider"))


# ------------------------------------------------------------------ requests


def _approve(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return _answer_request(state, heard, text, desk, "approve")


def _decline(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return _answer_request(state, heard, text, desk, "decline")


def _answer_request(state: State, heard: Understanding, text: str, desk: Desk, word: str) -> Decision:
    meant = _requests_meant(heard, desk)
    if not meant:
        return say(state, line("provider.no_requests"))
    if len(meant) == 1 and _is_plain(heard, *meant) and "?" not in text:  # a question settles nothing
        return Decision(state, command=Answer(meant[0].id, word, heard.details.free_text))
    return _which_request(state, meant, word)


def _requests_meant(heard: Understanding, desk: Desk) -> tuple[BookingCard, ...]:
    """The requests that the words point at; with a request on the table, that one."""
    waiting = desk.pending()
    on_table = {action.get("booking") for action in desk.options if action.get("do") == "approve"}
    named = tuple(card for card in waiting if _is_named(card, heard))
    if named:
        return named
    if heard.unread and len(waiting) > 1:
        return waiting
    tabled = tuple(card for card in waiting if str(card.id) in on_table)
    return tabled if len(tabled) == 1 else waiting


def _is_named(card: BookingCard, heard: Understanding) -> bool:
    """Whether a part of the customer's name was said; a name is often all that the interpreter could not read."""
    said = " ".join((heard.details.person_name or "", *heard.unread)).casefold().split()
    names = f"{card.attendee_name or ''} {card.customer_name or ''}".casefold().split()
    return any(word in names for word in said)


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


def _counter(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Not 3, 4:30 works": the same day unless another is said."""
    meant = _requests_meant(heard, desk)
    chosen = next((card for card in meant if card.id == state.booking_id), None)
    if chosen is None and len(meant) == 1:
        chosen = meant[0]
    if chosen is None:
        return _which_request(state, meant, "other_time") if meant else say(state, line("provider.no_requests"))
    if heard.details.when is None or not heard.details.when.choices:
        return _ask_new_time(state, chosen)
    return _offer_time(state, chosen, heard.details.when, desk, is_plain=_is_plain(heard, chosen))


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


# ------------------------------------------------------------------ the day


def _agenda(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    provider = _own(desk)
    if provider is None:
        return say(state, line("help.provider"))
    zone = ZoneInfo(provider.time_zone)
    today = desk.now.astimezone(zone).date()
    days = next((c.days for c in heard.details.when.choices if c.days), None) if heard.details.when else None
    first = (days.first if days else None) or today
    last = (days.last if days else None) or first
    last = min(last, first + timedelta(days=13))
    start = datetime.combine(first, time(), zone).astimezone(UTC)
    end = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
    return say(state, *_agenda_lines(desk.agenda(start, end), first, last))


def _agenda_lines(cards: tuple[BookingCard, ...], first: date, last: date) -> tuple[Line, ...]:
    if not cards:
        key = "agenda.none_day" if first == last else "agenda.none"
        return (line(key, day=Day(first)),)
    style = "time" if first == last else "short"
    head = line("agenda.head_day", day=Day(first)) if first == last else line("agenda.head")
    items = tuple(
        line(
            "agenda.item",
            when=moment(card.start_at, card.time_zone, style),
            service=card.service_name,
            customer=customer_name(card),
            status=Phrase(f"status.{card.status}"),
        )
        for card in cards[:20]
    )
    return (head, *items)


def _own(desk: Desk) -> ProviderCard | None:
    own = desk.speaker.own_provider_id
    return desk.provider(own) if own else None


def _cancel(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    cards = tuple(card for card in desk.agenda(desk.now, desk.now + timedelta(days=60)))
    if not cards:
        return say(state, line("agenda.none"))
    options = tuple(
        option(
            "option.request",
            {"do": "provider_cancel", "booking": str(card.id)},
            name=customer_name(card),
            when=moment(card.start_at, card.time_zone, "short"),
        )
        for card in cards[:MAX_LISTED]
    )
    return say(state, line("cancel.which"), options=options)


def _hand_back(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    talks = desk.open_talks()
    target = next((talk for talk in talks if talk.conversation_id == state.relay_to), talks[0] if talks else None)
    if target is None:
        return say(state, line("provider.no_talks"))
    return Decision(replace(state, relay_to=None), command=HandBack(target.conversation_id))


def _help(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return say(state, line("help.provider"))


_ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    I.APPROVE: _approve,
    I.DECLINE: _decline,
    I.COUNTER: _counter,
    I.HAND_BACK: _hand_back,
    I.PAID: by_pix.ask_who,
    I.AGENDA: _agenda,
    I.LIST: _agenda,
    I.CANCEL: _cancel,
    I.NUMBERS: earning.numbers,
    I.SETTINGS: earning.pages,
    I.HELP: _help,
}


# ------------------------------------------------------------------ buttons


def press(state: State, action: Any, desk: Desk) -> Decision:
    """A pressed button or typed number of the provider's."""
    act = _PRESSED.get(action["do"])
    return act(state, action, desk) if act else say(state, line("stale"))


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


def _press_talk(state: State, action: Any, desk: Desk) -> Decision:
    chosen = UUID(action["conversation"])
    talk = next((talk for talk in desk.open_talks() if talk.conversation_id == chosen), None)
    if talk is None:
        return say(state, line("provider.no_talks"))
    return say(replace(state, relay_to=chosen), line("provider.talking_to", name=talk.name or Phrase("word.customer")))


def _press_back(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(replace(state, relay_to=None), command=HandBack(UUID(action["conversation"])))


def _press_cancel(state: State, action: Any, desk: Desk) -> Decision:
    """The provider picked a visit: a second press, on its own facts, cancels it."""
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state, line("visit.gone"))
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat()}
    yes = option("option.cancel", {"do": "provider_cancel_yes", "yes": True} | told)
    keep = option("option.keep", {"do": "provider_keep", "no": True})
    said = line("provider.cancel_proposal", **booking_values(card), customer=customer_name(card))
    back = card.paid_minor - card.refunded_minor
    returns = [line("provider.cancel_returns", amount=Money(back, card.currency))] if back > 0 else []
    return say(replace(state, asked=Asked.CONFIRM_CANCEL), said, *returns, options=(yes, keep))


def _press_cancel_yes(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is not None and has_moved(card, action):
        return with_lead(_press_cancel(state, action, desk), (line("refuse.changed"),))
    return Decision(state.quiet(), command=Cancel(UUID(action["booking"])))


def _press_word(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=Answer(UUID(action["booking"]), action["do"]))


def _press_keep(state: State, action: Any, desk: Desk) -> Decision:
    return say(state.quiet(), line("keep.cancel"))


def _linked(state: State, action: Any, desk: Desk) -> Decision:
    provider = _own(desk)
    name = provider.name if provider else ""
    return say(state, line("provider.linked", provider=name), line("help.provider"))


_PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "approve": _press_answer,
    "decline": _press_answer,
    "other_time": _press_other_time,
    "counter_at": _press_counter,
    "linked": _linked,
    "talk": _press_talk,
    "back": _press_back,
    "provider_cancel": _press_cancel,
    "provider_cancel_yes": _press_cancel_yes,
    "provider_keep": _press_keep,
    "waive": _press_word,
    "pix_paid": _press_word,
    "pix_returned": _press_word,
}


# ------------------------------------------------------------------ after the deed


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What the provider is told once a command was carried out or refused."""
    if isinstance(result, BookingError):
        return _refused(state, command, result, desk)
    card = result.booking
    rest = replace(state.quiet(), booking_id=None)
    if card is None:
        return Decision(rest)
    values = booking_values(card) | pay_values(card) | {"customer": customer_name(card)}
    return say(rest, line(_key(command, card), **values))


def _key(command: Command, card: BookingCard) -> str:
    if isinstance(command, Counter):
        return "provider.countered"
    if isinstance(command, Cancel):
        return "provider.cancelled"
    assert isinstance(command, Answer)
    if command.word == "approve" and card.status is BookingStatus.AWAITING_PAYMENT:
        return "provider.approved_unpaid"
    if command.word in by_pix.WORDS:
        return by_pix.said(command.word, card)
    return {"approve": "provider.approved", "waive": "provider.waived"}.get(command.word, "provider.declined")


def _refused(state: State, command: Command, error: BookingError, desk: Desk) -> Decision:
    if isinstance(error, WrongState):
        return say(state.quiet(), line("visit.already", status=Phrase(f"status.{error.status}")))
    if isinstance(error, SlotRefused) and isinstance(command, Counter):
        card = desk.booking(command.booking_id)
        if card is not None:
            wall = command.start_at.astimezone(ZoneInfo(card.time_zone)).replace(tzinfo=None)
            reason = reason_line(Refused(error.reason, wall, ()), card.time_zone)
            return with_lead(_ask_new_time(state, card), (reason,))
    return say(state.quiet(), line("visit.gone"))
