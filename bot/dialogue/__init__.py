"""What the assistant says and asks to have done: pure decisions over a state, an understanding and a read-only desk.

`decide` and `press` open a turn, `conclude` closes it after the engine carried out the command. Open
`customer.py` and `provider.py` for the two sides of the talk, `arranging.py` for how a visit is found.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from booking.errors import BookingError
from bot.commands import (
    Command,
    Done,
    EraseData,
    HandBack,
    HandOff,
    KeepName,
    KeepPictures,
    OptIn,
    OptOut,
    Relay,
    SignUp,
)
from bot.desk import Desk
from bot.dialogue import customer, erasing, nearby, pictures, presses, provider, signing_up, talk, visits
from bot.dialogue.wording import Decision, line, option, say, with_lead
from bot.replies import Reply
from bot.state import State
from llm.intents import Understanding


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """What one turn of words leads to."""
    side = provider if desk.speaker.own_provider_id else customer
    return side.decide(state, heard, text, desk)


def decide_elsewhere(state: State, heard: Understanding, text: str, desk: Desk, still_with: UUID) -> Decision:
    """Words for another business while a person of this one answers: the talk stays theirs until it is given back."""
    if customer.is_ours(heard, text):
        return decide(state, heard, text, desk)
    card = desk.provider(still_with)
    return _told_handed(state, card.name) if card else decide(state, heard, text, desk)


def without_words(state: State, kinds: Collection[str], desk: Desk) -> Decision:
    """What media that said nothing leads to; what they were is answered beside it."""
    is_customer = desk.speaker.own_provider_id is None and not state.is_handed_off
    return nearby.located(state, desk) if "location" in kinds and is_customer else Decision(state, Reply(()))


def press(state: State, action: Mapping[str, Any], desk: Desk) -> Decision:
    """What a pressed button or typed number leads to."""
    if action["do"] == "bad_link":
        return say(state, line("link.unknown"))
    side = provider if desk.speaker.own_provider_id else presses
    return side.press(state, action, desk)


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What is said after the command, from what it left behind."""
    if isinstance(command, KeepPictures):
        return pictures.conclude(state, command, result, desk)
    if isinstance(command, SignUp):
        return signing_up.conclude(state, result)
    if isinstance(command, EraseData):
        return erasing.conclude(state, command, result, desk)
    plain = _SAID_AFTER.get(type(command))
    if plain and not isinstance(result, BookingError):
        return plain(state, command, desk)
    side = provider if desk.speaker.own_provider_id else visits
    return side.conclude(state, command, result, desk)


def _after_hand_off(state: State, command: Command, desk: Desk) -> Decision:
    assert isinstance(command, HandOff)
    card = desk.provider(command.provider_id)
    return _told_handed(state, card.name if card else "")


def _told_handed(state: State, name: str) -> Decision:
    return say(state, line("human.handed", provider=name), options=(option("option.bot", {"do": "bot"}),))


def _after_relay(state: State, command: Command, desk: Desk) -> Decision:
    """Words passed on by a person in a hand-off need no echo; other notes are acknowledged."""
    if desk.speaker.own_provider_id or state.is_handed_off:
        return Decision(state)
    return say(state, line("relay.passed_on"))


def _after_hand_back(state: State, command: Command, desk: Desk) -> Decision:
    key = "provider.handed_back" if desk.speaker.own_provider_id else "human.back"
    return say(state, line(key))


def _after_name(state: State, command: Command, desk: Desk) -> Decision:
    assert isinstance(command, KeepName)
    return with_lead(talk.go_on(state, desk), (line("name.kept", name=command.name),))


_SAID_AFTER = {
    OptOut: lambda state, command, desk: Decision(state, Reply((line("stop.done"),), is_last_word=True)),
    OptIn: lambda state, command, desk: say(state, line("start.done")),
    HandOff: _after_hand_off,
    Relay: _after_relay,
    HandBack: _after_hand_back,
    KeepName: _after_name,
}
