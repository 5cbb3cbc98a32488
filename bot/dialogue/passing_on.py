"""A provider writes to customers himself: to whom the words go, and giving a talk back to the assistant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from bot.commands import HandBack, Relay, Write
from bot.desk import Desk
from bot.dialogue.meaning import customers_named
from bot.dialogue.wording import Decision, line, option, say
from bot.replies import Option, Phrase
from bot.state import State
from bot.talks import Known, OpenTalk
from llm.context import Asked
from llm.intents import Intent, Understanding

MAX_LISTED = 8
LINK_WORDS = re.compile(r"^(?:[\s,:;.-]+|(?:that|to say|if|que|si|se|qu'|dass|ob|che|:)\b)+", re.IGNORECASE)


def write(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Tell Maria that the door is open": to the one customer who is named, else it is asked who is meant."""
    found = customers_named(text, desk)
    words = _message(heard.details.free_text or "", found)
    if not words:
        if len(found) == 1:
            return _talk_to(state, found[0].conversation_id, found[0].name, desk)
        return say(state, line("provider.write_what"))
    if len(found) == 1:
        return Decision(state, command=Write(found[0].conversation_id, words))
    others = found or desk.known_customers()
    if not others:
        return say(state, line("provider.no_customer"))
    return _to_whom(replace(state, words=words, is_words_asked=False), others)


def _message(words: str, found: tuple[Known, ...]) -> str:
    """The words without the name that they begin with."""
    for name in found:
        for part in (name.name, *name.name.split()):
            if words.casefold().startswith(part.casefold()):
                words = words[len(part) :]
    return LINK_WORDS.sub("", words).strip()


def _to_whom(state: State, customers: Iterable[Known | OpenTalk]) -> Decision:
    return say(state, line("provider.which_talk"), options=_talks(list(customers)[:MAX_LISTED]))


def _talks(customers: Iterable[Known | OpenTalk]) -> tuple[Option, ...]:
    return tuple(
        option("option.plain", {"do": "talk", "conversation": str(one.conversation_id)}, text=one.name or "…")
        for one in customers
    )


def free_words(state: State, text: str, desk: Desk) -> Decision | None:
    """Words that are no order go to the customer who is being answered; None where nobody waits for a person.

    Where another customer wrote since the provider last did, it is asked who is meant: the words wait.
    """
    talks = desk.open_talks()
    if not talks or not text.strip():
        return None
    target = next((talk for talk in talks if talk.conversation_id == state.relay_to), None)
    if target is None and len(talks) == 1:
        target = talks[0]
    if target is None or _has_other_news(state, target, talks):
        return _to_whom(replace(state, words=text, is_words_asked=False), talks)
    to = target.conversation_id
    return Decision(replace(state, relay_to=to, relay_at=desk.now), command=Relay(text, None, to))


def perhaps_for(state: State, text: str, desk: Desk) -> Decision | None:
    """Words that are no order, under a message that was passed on: whether they are meant for who wrote it."""
    to = next((action["conversation"] for action in desk.options if action.get("do") == "talk"), None)
    known = {str(one.conversation_id): one.name for one in desk.known_customers()}
    if to is None or to not in known or desk.open_talks() or not text.strip():
        return None
    yes = option("option.draft_send", {"do": "talk", "conversation": to, "yes": True})
    no = option("option.leave_it", {"do": "keep_words", "no": True})
    said = line("provider.tell_why", customer=known[to] or Phrase("word.customer"), text=text.strip())
    return say(replace(state.quiet(), words=text.strip(), is_words_asked=True), said, options=(yes, no))


def _press_keep(state: State, action: Any, desk: Desk) -> Decision:
    return say(replace(state.quiet(), words=None), line("day.left"))


def next_words(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """After the choice of a customer the next words are for that customer, whatever they would mean otherwise."""
    assert state.relay_to is not None
    rest = replace(state, asked=Asked.NOTHING, relay_at=desk.now)
    if not text.strip():
        return say(state, line("provider.write_what"))
    if heard.acts == (Intent.DONE,) and not heard.unread and not heard.details.people:
        return hand_back(rest, heard, text, desk)  # the word that was offered for it
    return Decision(rest, command=Relay(text, None, state.relay_to))


def is_talking(state: State, desk: Desk) -> bool:
    """Whether a customer is being answered by the provider's own words now."""
    return state.relay_to is not None and any(one.conversation_id == state.relay_to for one in desk.open_talks())


def _has_other_news(state: State, target: OpenTalk, talks: tuple[OpenTalk, ...]) -> bool:
    """Whether the words may be meant for another customer, who wrote after the provider last spoke to this one."""
    others = [talk.heard_at for talk in talks if talk is not target and talk.heard_at]
    return any(state.relay_at is None or heard_at > state.relay_at for heard_at in others)


def hand_back(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """The assistant answers again in the talk that is being answered, or in the latest."""
    talks = desk.open_talks()
    target = next((talk for talk in talks if talk.conversation_id == state.relay_to), talks[0] if talks else None)
    if target is None:
        return say(replace(state, relay_to=None), line("provider.no_talks"))
    return Decision(replace(state, relay_to=None), command=HandBack(target.conversation_id))


def _press_talk(state: State, action: Any, desk: Desk) -> Decision:
    """Who is answered from now on; words that waited for this go at once."""
    chosen = UUID(action["conversation"])
    names = {one.conversation_id: one.name for one in (*desk.known_customers(), *desk.open_talks())}
    if chosen not in names:
        return say(state, line("provider.no_talks"))
    if state.words and (not state.is_words_asked or action.get("yes")):
        ready = replace(state, words=None, relay_to=chosen, relay_at=desk.now)
        return Decision(ready, command=Write(chosen, state.words))
    return _talk_to(state, chosen, names[chosen], desk)


def _talk_to(state: State, conversation_id: UUID, name: str | None, desk: Desk) -> Decision:
    ready = replace(state, relay_to=conversation_id, relay_at=desk.now, words=None, asked=Asked.MESSAGE)
    return say(ready, line("provider.talking_to", name=name or Phrase("word.customer")))


def _press_back(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(replace(state, relay_to=None), command=HandBack(UUID(action["conversation"])))


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    Intent.HAND_BACK: hand_back,
    Intent.WRITE: write,
}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "talk": _press_talk,
    "back": _press_back,
    "keep_words": _press_keep,
}
