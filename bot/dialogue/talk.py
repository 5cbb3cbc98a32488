"""Turns of the talk that any words or buttons may lead to: going on, greeting, leaving it, a person, nothing heard."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.commands import HandBack, HandOff, Relay
from bot.desk import Desk
from bot.dialogue import questions, visits
from bot.dialogue.arranging import repeat
from bot.dialogue.wording import Decision, line, option, say, with_lead
from bot.state import State
from llm.context import Asked
from llm.intents import Intent, Understanding


def go_on(state: State, desk: Desk) -> Decision:
    """The question on the table again; nothing when there is none."""
    if state.flow and state.asked is Asked.WHICH_BOOKING:
        return visits.choose(state, desk, state.flow, Understanding((Intent.UNKNOWN,)))
    if state.flow == "cancel" and state.booking_id:
        card = desk.booking(state.booking_id)
        if card is None or card not in desk.my_bookings():  # done, or called off meanwhile
            return say(state.at_rest(), line("visit.over" if card else "visit.gone"))
        return visits.take_up(state, desk, "cancel", card)
    if state.flow in ("book", "move"):
        return repeat(state, desk)
    return say(state)


def greet(state: State, desk: Desk) -> Decision:
    """Hello, and what can be asked for here."""
    provider = desk.provider(state.wish.provider_id) if state.wish.provider_id else None
    if provider is None:
        return say(state, line("greet.any"))
    return say(state, line("greet.provider", provider=provider.name))


def never_mind(state: State, action: Any, desk: Desk) -> Decision:
    """Leave what was being arranged."""
    otherwise = "keep.next" if state.wish.is_next else "keep.book"
    key = {"cancel": "keep.cancel", "move": "keep.move"}.get(state.flow or "", otherwise)
    return say(replace(state.at_rest(), asked=Asked.ANYTHING_ELSE), line(key))


def ask_person(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Pass the talk on to the provider."""
    provider = questions.subject(state, desk)
    if provider is None:
        return say(state, line("human.which_provider"))
    handed = replace(state.quiet(), is_handed_off=True)
    words = heard.details.free_text or text
    return Decision(handed, command=HandOff(provider.id, words))


def hand_back(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """The assistant answers again."""
    back = replace(state.quiet(), is_handed_off=False)
    return Decision(back, command=HandBack(desk.speaker.conversation_id))


def pass_on(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Something for the provider to know: passed on in the person's words, the talk stays with us."""
    provider = questions.subject(state, desk)
    if provider is None:
        return say(state, line("visits.none" if heard.has(Intent.RUNNING_LATE) else "answer.which_provider"))
    return Decision(state, command=Relay(text, provider_id=provider.id))


def missed(state: State, desk: Desk) -> Decision:
    """Nothing was understood: say so, and what can be said; a person is offered the second time."""
    state = replace(state, misses=state.misses + 1)
    lead = (line("missed") if state.misses < 2 else line("missed.again"),)
    if state.misses < 2 and not state.flow:
        return with_lead(greet(state, desk), lead)
    options = (option("option.human", {"do": "human"}),) if state.misses > 1 else ()
    again = with_lead(go_on(state, desk), lead)
    if again.reply is None or not options or again.reply.options:
        return again
    return replace(again, reply=replace(again.reply, options=options))
