"""A provider writes to customers himself: whose turn it is to be answered, and giving a talk back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from bot.commands import HandBack, Relay
from bot.desk import Desk
from bot.dialogue.wording import Decision, line, option, say
from bot.replies import Phrase
from bot.state import State
from llm.intents import Intent, Understanding

MAX_LISTED = 8


def free_words(state: State, text: str, desk: Desk) -> Decision | None:
    """Words that are no order go to the one customer who waits for a person; None where nobody does."""
    talks = desk.open_talks()
    target = next((talk for talk in talks if talk.conversation_id == state.relay_to), None)
    if target is None and len(talks) == 1:
        target = talks[0]
    if target is not None and text.strip():
        return Decision(
            replace(state, relay_to=target.conversation_id), command=Relay(text, None, target.conversation_id)
        )
    if not talks:
        return None
    options = tuple(
        option("option.plain", {"do": "talk", "conversation": str(talk.conversation_id)}, text=talk.name or "…")
        for talk in talks[:MAX_LISTED]
    )
    return say(state, line("provider.which_talk"), options=options)


def hand_back(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """The assistant answers again in the talk that is being answered, or in the latest."""
    talks = desk.open_talks()
    target = next((talk for talk in talks if talk.conversation_id == state.relay_to), talks[0] if talks else None)
    if target is None:
        return say(state, line("provider.no_talks"))
    return Decision(replace(state, relay_to=None), command=HandBack(target.conversation_id))


def _press_talk(state: State, action: Any, desk: Desk) -> Decision:
    chosen = UUID(action["conversation"])
    talk = next((talk for talk in desk.open_talks() if talk.conversation_id == chosen), None)
    if talk is None:
        return say(state, line("provider.no_talks"))
    return say(replace(state, relay_to=chosen), line("provider.talking_to", name=talk.name or Phrase("word.customer")))


def _press_back(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(replace(state, relay_to=None), command=HandBack(UUID(action["conversation"])))


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {Intent.HAND_BACK: hand_back}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {"talk": _press_talk, "back": _press_back}
