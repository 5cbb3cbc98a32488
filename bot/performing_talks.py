"""Carries out what is between people: passing a talk on and back, their words, and the name somebody tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import text

from booking import editing
from booking.edits import SetAssistant
from booking.errors import NotFound
from bot import threads, writing
from bot.commands import Done, HandBack, HandOff, KeepName, Relay, SetMode, SettleDraft, Write
from bot.dialogue.wording import line, option
from bot.doing import Doing, owe_reply, tell_provider, visits
from bot.replies import Phrase, Reply
from models.enums import Assistant, Author

_NAME_IDENTITY = text("UPDATE identities SET name = :name WHERE id = :id")
_NAME_CUSTOMERS = text(
    """
    UPDATE customers SET name = :name FROM customer_identities ci
    WHERE ci.identity_id = :id AND ci.customer_id = customers.id AND customers.name IS NULL
    """
)


def _hand_off(doing: Doing, command: HandOff) -> Done:
    talk = {"provider_id": command.provider_id, "conversation_id": doing.speaker.conversation_id}
    threads.take_over(doing.session, **talk, now=doing.now)
    _to_provider(doing, command.provider_id, command.text, "relay.wants_person")
    return Done()


def _relay(doing: Doing, command: Relay) -> Done:
    if command.provider_id is not None:
        _to_provider(doing, command.provider_id, command.text, "relay.from_customer")
    elif command.conversation_id is not None:
        _to_customer(doing, command.conversation_id, command.text)
    return Done()


def _write(doing: Doing, command: Write) -> Done:
    _to_customer(doing, command.conversation_id, command.text)
    return Done()


def _to_customer(doing: Doing, conversation_id: UUID, words: str) -> None:
    talk = {"provider_id": _own(doing), "conversation_id": conversation_id}
    writing.write_to(doing.session, **talk, words=words, key=doing.command_id, now=doing.now)


def _to_provider(doing: Doing, provider_id: UUID, words: str, key: str) -> None:
    conversation_id = doing.speaker.conversation_id
    options = (
        option("option.answer", {"do": "talk", "conversation": str(conversation_id)}),
        option("option.hand_back", {"do": "back", "conversation": str(conversation_id)}),
    )
    name = doing.speaker.name or Phrase("word.customer")
    said = {"author": Author.CUSTOMER, "words": words, "now": doing.now}
    threads.note(doing.session, provider_id=provider_id, conversation_id=conversation_id, **said)
    reply = Reply((line(key, name=name, text=words or "…"),), options, is_notice=True)
    owe_reply(doing.session, reply, key=doing.command_id + ":relay", provider_id=provider_id, now=doing.now)


def _hand_back(doing: Doing, command: HandBack) -> Done:
    own = doing.speaker.own_provider_id
    if own is not None:
        talk = {"provider_id": own, "conversation_id": command.conversation_id}
        writing.hand_back(doing.session, **talk, key=doing.command_id, now=doing.now)
    elif command.conversation_id == doing.speaker.conversation_id:
        threads.come_back(doing.session, conversation_id=command.conversation_id)
    return Done()


def _settle_draft(doing: Doing, command: SettleDraft) -> Done:
    answer = command.text if command.text else None if command.is_sent else ""
    writing.settle_draft(
        doing.session, provider_id=_own(doing), draft_id=command.draft_id, answer=answer, now=doing.now
    )
    return Done()


def _set_mode(doing: Doing, command: SetMode) -> Done:
    """How questions are answered: everywhere, or in one thread."""
    own = _own(doing)
    if command.conversation_id is None:
        editing.apply(doing.session, provider_id=own, edit=SetAssistant(command.mode), **doing.change())
    else:
        talk = {"provider_id": own, "conversation_id": command.conversation_id}
        threads.reach(doing.session, **talk)
        threads.set_mode(doing.session, **talk, mode=Assistant(command.mode))
    return Done()


def _own(doing: Doing) -> UUID:
    own = doing.speaker.own_provider_id
    if own is None:
        raise NotFound
    return own


def _keep_name(doing: Doing, command: KeepName) -> Done:
    """Providers who expect somebody without a name learn it."""
    nameless = [card for card in visits(doing) if not card.customer_name and not card.attendee_name]
    values = {"id": doing.speaker.identity_id, "name": command.name[:120]}
    doing.session.connection().execute(_NAME_IDENTITY, values)
    doing.session.connection().execute(_NAME_CUSTOMERS, values)
    for card in nameless:
        tell_provider(doing, card, "customer_named")
    return Done()


PERFORM: dict[type, Callable[[Doing, Any], Done]] = {
    HandOff: _hand_off,
    Relay: _relay,
    HandBack: _hand_back,
    KeepName: _keep_name,
    Write: _write,
    SettleDraft: _settle_draft,
    SetMode: _set_mode,
}
