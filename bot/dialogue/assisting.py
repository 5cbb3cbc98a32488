"""Questions that the assistant cannot answer, or may not: the provider's turn with a draft, and who answers what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from booking.errors import BookingError, WrongState
from bot.commands import Command, Done, SetMode, SettleDraft, Write
from bot.desk import Desk
from bot.dialogue.meaning import customers_named
from bot.dialogue.wording import Decision, line, option, say
from bot.replies import Option, Phrase
from bot.state import State
from bot.talks import DraftCard
from llm.context import Asked
from llm.intents import Intent, Understanding
from models.enums import Assistant, DraftState


def draft_options(draft_id: UUID, *, has_text: bool) -> tuple[Option, ...]:
    """What a provider can do with a question."""
    which = {"draft": str(draft_id)}
    send = (option("option.draft_send", {"do": "draft_send"} | which),) if has_text else ()
    edit = option("option.draft_edit" if has_text else "option.answer", {"do": "draft_edit"} | which)
    return (*send, edit, option("option.draft_ignore", {"do": "draft_ignore"} | which))


def _press_send(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=SettleDraft(UUID(action["draft"]), is_sent=True))


def _press_ignore(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=SettleDraft(UUID(action["draft"]), is_sent=False))


def _press_edit(state: State, action: Any, desk: Desk) -> Decision:
    draft = desk.draft(UUID(action["draft"]))
    if draft is None or draft.state is not DraftState.OPEN:
        return say(state, line("draft.settled"))
    writing = replace(state.quiet(), asked=Asked.MESSAGE, draft_id=draft.id)
    return say(writing, line("draft.write", name=_name(draft)))


def own_words(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """What is written after Edit is the answer, as it stands; only a plain no leaves the question as it was."""
    assert state.draft_id is not None
    rest = replace(state.quiet(), draft_id=None)
    if set(heard.acts) <= {Intent.REJECT, Intent.BYE, Intent.CANCEL} and heard.acts and not heard.unread:
        return say(rest, line("draft.left"))
    if not text.strip():
        return say(state, line("draft.write", name=_name(desk.draft(state.draft_id))))
    return Decision(rest, command=SettleDraft(state.draft_id, is_sent=True, text=text.strip()))


def perhaps_an_answer(state: State, text: str, desk: Desk) -> Decision | None:
    """Words that are no order, while a question waits for its answer: whether they are meant to be it."""
    which = next((action["draft"] for action in desk.options if action.get("do") == "draft_edit"), None)
    draft = desk.draft(UUID(which)) if which else None
    if draft is None or draft.state is not DraftState.OPEN or not text.strip():
        return None
    yes = option("option.draft_send", {"do": "draft_say", "draft": str(draft.id), "yes": True})
    no = option("option.leave_it", {"do": "keep_words", "no": True})
    said = line("provider.tell_why", customer=_name(draft), text=text.strip())
    return say(replace(state.quiet(), words=text.strip(), is_words_asked=True), said, options=(yes, no))


def _press_say(state: State, action: Any, desk: Desk) -> Decision:
    if not state.words:
        return say(state, line("stale"))
    ready = replace(state.quiet(), words=None)
    return Decision(ready, command=SettleDraft(UUID(action["draft"]), is_sent=True, text=state.words))


def _name(draft: DraftCard | None) -> Any:
    return (draft.name if draft else None) or Phrase("word.customer")


# ------------------------------------------------------------------ who answers


def modes(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Assistant", "the assistant for Maria": how questions are answered now, and the other ways as buttons."""
    found = customers_named(text, desk)
    if len(found) > 1:
        return say(
            state,
            line("provider.which_talk"),
            options=tuple(
                option("option.plain", {"do": "modes_of", "conversation": str(one.conversation_id)}, text=one.name)
                for one in found[:8]
            ),
        )
    return _modes_of(state, desk, found[0].conversation_id if found else None)


def _press_modes(state: State, action: Any, desk: Desk) -> Decision:
    return _modes_of(state, desk, UUID(action["conversation"]))


def _modes_of(state: State, desk: Desk, conversation_id: UUID | None) -> Decision:
    now = desk.thread_mode(conversation_id)
    name = _known(conversation_id, desk)
    said = (
        line("assistant.is_for", name=name, mode=Phrase(f"assistant.{now}"))
        if conversation_id
        else line("assistant.is", mode=Phrase(f"assistant.{now}"))
    )
    where = {"conversation": str(conversation_id)} if conversation_id else {}
    options = tuple(
        option(f"option.assistant_{mode}", {"do": "set_mode", "mode": mode.value} | where)
        for mode in Assistant
        if mode is not now
    )
    return say(state, said, options=options)


def _press_mode(state: State, action: Any, desk: Desk) -> Decision:
    where = UUID(action["conversation"]) if "conversation" in action else None
    return Decision(state, command=SetMode(Assistant(action["mode"]).value, where))


def _known(conversation_id: UUID | None, desk: Desk) -> Any:
    names = {one.conversation_id: one.name for one in desk.known_customers()}
    return names.get(conversation_id) or Phrase("word.customer") if conversation_id else ""


# ------------------------------------------------------------------ after the deed


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What the provider is told of words that went to a customer, and of who answers from now on."""
    if isinstance(result, BookingError):
        is_late = isinstance(command, SettleDraft) and isinstance(result, WrongState)
        return say(state.quiet(), line("draft.settled" if is_late else "provider.no_customer"))
    if isinstance(command, SettleDraft):
        draft = desk.draft(command.draft_id)
        key = "draft.sent" if draft is not None and draft.state is DraftState.SENT else "draft.ignored"
        return say(state.quiet(), line(key, name=_name(draft)))
    if isinstance(command, Write):
        name = _known(command.conversation_id, desk)
        return say(replace(state.quiet(), relay_to=command.conversation_id), line("provider.written", name=name))
    assert isinstance(command, SetMode)
    mode = Phrase(f"assistant.{command.mode}")
    if command.conversation_id is None:
        return say(state.quiet(), line("assistant.is", mode=mode))
    return say(state.quiet(), line("assistant.is_for", name=_known(command.conversation_id, desk), mode=mode))


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {Intent.ASSISTANT: modes}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "draft_send": _press_send,
    "draft_edit": _press_edit,
    "draft_ignore": _press_ignore,
    "draft_say": _press_say,
    "modes_of": _press_modes,
    "set_mode": _press_mode,
}
COMMANDS = (SettleDraft, Write, SetMode)
