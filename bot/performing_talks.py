"""Carries out what is between people: passing a talk on and back, their words, and the name somebody tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text

from bot.commands import Done, HandBack, HandOff, KeepName, Relay
from bot.dialogue.wording import line, option
from bot.doing import Doing, owe_reply, tell_provider, visits
from bot.replies import Phrase, Reply
from models.base import Instant

_HAND_OFF = text("UPDATE conversations SET handed_off_at = :now, provider_id = :provider_id WHERE id = :id").bindparams(
    bindparam("now", type_=Instant()), bindparam("provider_id", type_=Uuid)
)
_HAND_BACK = text(
    """
    UPDATE conversations SET handed_off_at = NULL
    WHERE id = :id AND (:own = '' OR provider_id = CAST(nullif(:own, '') AS uuid)) AND handed_off_at IS NOT NULL
    RETURNING identity_id
    """
)
_TALK = text(
    """
    SELECT c.identity_id, p.name FROM conversations c JOIN providers p ON p.id = c.provider_id
    WHERE c.id = :id AND c.provider_id = :own AND c.handed_off_at IS NOT NULL
    """
).bindparams(bindparam("own", type_=Uuid))
_NAME_IDENTITY = text("UPDATE identities SET name = :name WHERE id = :id")
_NAME_CUSTOMERS = text(
    """
    UPDATE customers SET name = :name FROM customer_identities ci
    WHERE ci.identity_id = :id AND ci.customer_id = customers.id AND customers.name IS NULL
    """
)


def _hand_off(doing: Doing, command: HandOff) -> Done:
    doing.session.connection().execute(
        _HAND_OFF, {"id": doing.speaker.conversation_id, "now": doing.now, "provider_id": command.provider_id}
    )
    _to_provider(doing, command.provider_id, command.text, "relay.wants_person")
    return Done()


def _relay(doing: Doing, command: Relay) -> Done:
    if command.provider_id is not None:
        _to_provider(doing, command.provider_id, command.text, "relay.from_customer")
        return Done()
    own = doing.speaker.own_provider_id
    found = doing.session.connection().execute(_TALK, {"id": command.conversation_id, "own": own}).one_or_none()
    if found is not None:
        reply = Reply((line("relay.from_provider", provider=found.name, text=command.text),), is_notice=True)
        owe_reply(doing.session, reply, key=doing.command_id + ":relay", identity_id=found.identity_id, now=doing.now)
    return Done()


def _to_provider(doing: Doing, provider_id: UUID, words: str, key: str) -> None:
    talk = str(doing.speaker.conversation_id)
    options = (
        option("option.answer", {"do": "talk", "conversation": talk}),
        option("option.hand_back", {"do": "back", "conversation": talk}),
    )
    name = doing.speaker.name or Phrase("word.customer")
    reply = Reply((line(key, name=name, text=words or "…"),), options, is_notice=True)
    owe_reply(doing.session, reply, key=doing.command_id + ":relay", provider_id=provider_id, now=doing.now)


def _hand_back(doing: Doing, command: HandBack) -> Done:
    own = doing.speaker.own_provider_id
    if own is None and command.conversation_id != doing.speaker.conversation_id:
        return Done()
    values = {"id": command.conversation_id, "own": str(own or "")}
    identity_id = doing.session.connection().execute(_HAND_BACK, values).scalar()
    if identity_id is not None and own is not None:
        told = Reply((line("human.back"),))
        owe_reply(doing.session, told, key=doing.command_id + ":back", identity_id=identity_id, now=doing.now)
    return Done()


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
}
