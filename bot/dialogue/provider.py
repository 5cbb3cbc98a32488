"""A provider's turn: which subject the words or the button are about. Each subject has a module of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from booking.errors import BookingError, SlotRefused, WrongState
from booking.types import BookingCard
from bot.commands import Answer, Cancel, Command, Counter, Done, Move, TryVisit
from bot.desk import Desk
from bot.dialogue import (
    absence,
    answering,
    asking,
    assisting,
    attendance,
    by_pix,
    calling_off,
    day,
    earning,
    giving_back,
    lateness,
    passing_on,
    setting_up,
    shifting,
    signing_up,
    trying,
    walk_ins,
)
from bot.dialogue.meaning import is_named, is_plain, own_provider
from bot.dialogue.wording import Decision, booking_values, customer_name, line, pay_values, say
from bot.replies import Phrase
from bot.state import State
from llm.context import Asked
from llm.intents import Intent, Understanding
from models.enums import BookingStatus

I = Intent  # noqa: E741
Act = Callable[[State, Understanding, str, Desk], Decision]
Press = Callable[[State, Any, Desk], Decision]


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """One turn of a provider's words."""
    if heard.has(I.LANGUAGE) and heard.details.language:
        return say(replace(state, language=heard.details.language), line("language.now"))
    if state.asked is Asked.NEW_TIME and state.booking_id and heard.details.when:
        return answering.counter(state, heard, text, desk)
    is_talking = passing_on.is_talking(state, desk)
    if is_talking and (heard.has(I.DONE) or heard.has(I.HAND_BACK)):
        return passing_on.hand_back(state, heard, text, desk)
    if state.asked is Asked.MESSAGE and state.draft_id:
        return assisting.own_words(state, heard, text, desk)
    if state.asked is Asked.MESSAGE and state.relay_to:
        return passing_on.next_words(state, heard, text, desk)
    if trying.is_wanted(text) and not is_talking:
        return trying.try_visit(state, {}, desk)
    if is_talking and heard.unread and not any(map(heard.has, _EVEN_WHILE_TALKING)):
        return _otherwise(state, heard, text, desk)  # "see you tomorrow" is no question about tomorrow
    about_money = _about_money(state, heard, text, desk) if not is_talking else None
    if about_money is not None:
        return about_money
    if heard.unread and _is_perhaps_said(heard) and (asked := passing_on.perhaps_for(state, text, desk)):
        return asked  # "come on Thursday, it's on me" closes no Thursday
    for go_on in (answering.reason, walk_ins.go_on, shifting.go_on, absence.go_on):
        continued = go_on(state, heard, text, desk)
        if continued is not None:
            return continued
    # "Parking is behind the house" is said to the customer who is being answered, and no fact for everybody.
    said = replace(heard, acts=(*heard.acts, I.WRITE)) if is_talking else heard
    set_up = setting_up.decide(state, said, text, desk)
    if set_up is not None:
        return set_up
    state = replace(state, set_up=None)
    for intent, act in _ACTS.items():
        if heard.has(intent):
            return act(_put_aside(state), heard, text, desk)
    if heard.has(I.CHOOSE) and heard.details.option is not None and heard.details.option < len(desk.options):
        chosen = desk.options[heard.details.option]
        is_clear = is_plain(heard) and "?" not in text
        return press(state, chosen, desk) if is_clear else say(state, line("confirm.unclear"))
    if heard.is_spoken_yes or heard.has(I.REJECT):
        return _yes_or_no(state, heard, text, desk)
    return _otherwise(state, heard, text, desk)


def _about_money(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """Money that came, or shall go back: whose is asked, and pressed. None while something else is asked."""
    if state.asked is not Asked.NOTHING:
        return None
    return by_pix.ask_who(state, heard, text, desk) or giving_back.ask(state, heard, text, desk)


def _is_perhaps_said(heard: Understanding) -> bool:
    """Whether words that are partly unread may as well be said to somebody."""
    return set(heard.acts) <= _PERHAPS_SAID


def _put_aside(state: State) -> State:
    """Another order ends what was being entered or moved."""
    return replace(state, flow=None, proposal=None) if state.flow in (walk_ins.FLOW, shifting.FLOW) else state


def _yes_or_no(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    wanted = "yes" if heard.is_spoken_yes else "no"
    action = next((a for a in desk.options if a.get(wanted)), None)
    if action is None:
        return _otherwise(state, heard, text, desk)
    is_clear = not heard.unread and _is_of(action, heard, desk)
    return press(state, action, desk) if is_clear else say(state, line("confirm.unclear"))


def _is_of(action: Any, heard: Understanding, desk: Desk) -> bool:
    """Whether nobody else was named than whom the question is about."""
    card = desk.booking(UUID(action["booking"])) if heard.details.people and "booking" in action else None
    return card is None or is_named(card, heard)


def _otherwise(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Free words for a customer who waits for a person; else the provider is helped."""
    passed_on = passing_on.free_words(state, text, desk)
    if passed_on is not None:
        return passed_on
    if heard.has(I.THANK) or heard.has(I.BYE):
        return say(state, line("thanks" if heard.has(I.THANK) else "bye"))
    if heard.has(I.GREET):
        waiting = len(desk.pending())
        hello = line("provider.hello", n=waiting, count=waiting) if waiting else line("provider.no_requests")
        return say(state, hello, line("help.provider"))
    meant = assisting.perhaps_an_answer(state, text, desk) or passing_on.perhaps_for(state, text, desk)
    return meant or say(state, line("missed"), line("help.provider"))


def _help(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return say(state, line("help.provider"))


def press(state: State, action: Any, desk: Desk) -> Decision:
    """A pressed button or typed number of the provider's."""
    act = _PRESSED.get(action["do"])
    return act(state, action, desk) if act else say(state, line("stale"))


def _linked(state: State, action: Any, desk: Desk) -> Decision:
    provider = own_provider(desk)
    name = provider.name if provider else ""
    return say(state, line("provider.linked", provider=name), line("help.provider"))


# An earlier subject wins over a later one when a message has acts of both.
_ACTS: dict[Intent, Act] = (
    answering.ACTS
    | passing_on.ACTS
    | assisting.ACTS
    | walk_ins.ACTS
    | absence.ACTS
    | {I.OPEN: attendance.open_or_lift(absence.ACTS[I.OPEN])}
    | attendance.ACTS
    | lateness.ACTS
    | calling_off.ACTS
    | shifting.ACTS
    | day.ACTS
    | {I.NUMBERS: asking.numbers, I.SETTINGS: earning.pages, I.HELP: _help}
    | {I.SIGN_UP: lambda state, heard, text, desk: signing_up.already(state, desk)}
)
_PERHAPS_SAID = frozenset(
    (I.BLOCK, I.OPEN, I.AGENDA, I.HAND_BACK, I.ASK, I.INFORM, I.UNKNOWN, I.GREET, I.THANK, I.CONFIRM)
)
_EVEN_WHILE_TALKING = (I.APPROVE, I.DECLINE, I.COUNTER, I.WRITE, I.ASSISTANT, I.CHOOSE)
_PRESSED: dict[str, Press] = (
    answering.PRESSED
    | passing_on.PRESSED
    | assisting.PRESSED
    | absence.PRESSED
    | setting_up.PRESSED
    | attendance.PRESSED
    | calling_off.PRESSED
    | lateness.PRESSED
    | shifting.PRESSED
    | walk_ins.PRESSED
    | trying.PRESSED
    | {"linked": _linked}
)


# ------------------------------------------------------------------ after the deed


Conclude = Callable[[State, Any, Done | BookingError, Desk], Decision | None]
_CONCLUDED: dict[type, Conclude] = {
    **absence.CONCLUDED,
    **setting_up.CONCLUDED,
    **answering.CONCLUDED,
    **attendance.CONCLUDED,
    **lateness.CONCLUDED,
    **walk_ins.CONCLUDED,
    Cancel: calling_off.conclude,
    Move: shifting.conclude,
}


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What the provider is told once a command was carried out or refused."""
    if isinstance(command, assisting.COMMANDS):
        return assisting.conclude(state, command, result, desk)
    conclude_own = _CONCLUDED.get(type(command))
    concluded = conclude_own(state, command, result, desk) if conclude_own else None
    if concluded is not None:
        return concluded
    if isinstance(command, TryVisit):
        return trying.conclude(state, result)
    if isinstance(result, BookingError):
        return _refused(state, command, result, desk)
    card = result.booking
    rest = replace(state.quiet(), booking_id=None)
    if card is None:
        return Decision(rest)
    if isinstance(command, Answer) and command.word == "decline":
        return answering.declined(state, card)
    values = booking_values(card) | pay_values(card) | {"customer": customer_name(card)}
    return say(rest, line(_key(command, card), **values))


def _key(command: Command, card: BookingCard) -> str:
    if isinstance(command, Counter):
        return "provider.countered"
    assert isinstance(command, Answer)
    if command.word == "approve" and card.status is BookingStatus.AWAITING_PAYMENT:
        return "provider.approved_unpaid"
    if command.word in by_pix.WORDS:
        return by_pix.said(command.word, card)
    return {"approve": "provider.approved", "waive": "provider.waived"}[command.word]


def _refused(state: State, command: Command, error: BookingError, desk: Desk) -> Decision:
    if isinstance(error, WrongState):
        return say(state.quiet(), line("visit.already", status=Phrase(f"status.{error.status}")))
    if isinstance(error, SlotRefused) and isinstance(command, Counter):
        asked_again = answering.refused_time(state, command, error, desk)
        if asked_again is not None:
            return asked_again
    return say(state.quiet(), line("visit.gone"))
