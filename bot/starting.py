"""What a turn starts from: who speaks, what is unread, the state of the talk, and the lease on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from booking.customers import known_names
from booking.gateways.port import Till
from booking.plans import Limits
from bot import entering, lease, linking
from bot.desk import Speaker
from bot.directory import Directory
from bot.facts import actor_of
from bot.hearing import ordered_word
from bot.lease import Lease, Unread
from bot.state import State, state_from_json
from bot.whereabouts import zone_of
from llm.context import Asked, Sender
from models.enums import Channel


@dataclass(frozen=True, slots=True)
class Start:
    """What a turn starts from."""

    held: Lease
    directory: Directory
    speaker: Speaker
    state: State
    messages: tuple[Unread, ...]
    text: str
    button: Any  # the option row of a pressed button, or None
    is_button: bool
    has_booking: bool
    link_code: str | None  # this very message makes the identity a provider's own
    till: Till | None
    limits: Limits
    still_with: UUID | None  # a person answers for this provider, and the message came for another
    zone: str | None  # whose clock the sender lives by, where that is known
    known_names: tuple[str, ...]  # of a provider's customers: words that mean them, and that no model may see

    @property
    def is_signing_up(self) -> bool:
        """Somebody describes a business: no model is told whose."""
        return self.state.flow == "sign_up"

    @classmethod
    def of(
        cls, session: Session, held: Lease, directory: Directory, now: datetime, till: Till | None, limits: Limits
    ) -> Start:
        """All that is read at the start of a turn, in its transaction."""
        row = held.row
        first = held.unread[0]
        is_button = "option_id" in first.payload
        messages = _words(held.unread, row.channel)
        code = linking.find_code(first.text, first.payload.get("entry_code"))
        linked = linking.provider_of(session, code=code, now=now) if code else None
        speaker = Speaker(
            identity_id=row.identity_id,
            conversation_id=held.conversation_id,
            channel=row.channel,
            name=row.name or first.payload.get("name"),
            phone=row.phone or _phone_of(row),
            own_provider_id=linked or row.own_provider_id,
            is_opted_out=row.opted_out_at is not None,
            may_be_locked_out=row.may_be_locked_out,
            answered_by=row.talk_provider_id if row.handed_off_at is not None else None,
        )
        state = replace(state_from_json(row.state), is_handed_off=row.handed_off_at is not None)
        text = spoken(messages)
        entered, text = entering.entered(session, state, speaker, messages, text, directory)
        is_for_another = entered is not state and entered.home_provider_id not in (None, row.talk_provider_id)
        button = lease.pressed(session, held.conversation_id, first.payload["option_id"]) if is_button else None
        return cls(
            held=held,
            directory=directory,
            speaker=speaker,
            state=state if state.is_handed_off else entered,
            messages=messages,
            text=text,
            button=button,
            is_button=is_button,
            has_booking=row.has_booking,
            link_code=code if linked else None,
            till=till,
            limits=limits,
            still_with=row.talk_provider_id if state.is_handed_off and is_for_another else None,
            zone=None if speaker.own_provider_id else zone_of((m.payload for m in messages), speaker.phone),
            known_names=known_names(session, actor=actor_of(speaker), now=now),
        )


def _words(unread: tuple[Unread, ...], channel: str) -> tuple[Unread, ...]:
    """All messages up to the next button or carrier's command, which are turns of their own: answered once."""

    def is_apart(message: Unread) -> bool:
        return "option_id" in message.payload or ordered_word(message.text, message.payload, channel) is not None

    until = next((i for i, message in enumerate(unread) if is_apart(message)), len(unread))
    return unread[: max(until, 1)]


def spoken(messages: tuple[Unread, ...]) -> str:
    """What a turn says. Telegram's "/start" is sent by the app, so it counts only where nothing else was written."""
    texts = [message.text for message in messages if message.text.strip()]
    return "\n".join([text for text in texts if text != "/start"] or texts[:1])


def _phone_of(row: Any) -> str | None:
    is_phone = row.channel in (Channel.WHATSAPP, Channel.SMS) and row.address.startswith("+")
    return row.address if is_phone else None


def sender_of(start: Start) -> Sender:
    """Whom the words are counted for, and the names that no model may see."""
    speaker = start.speaker
    return Sender(
        talk=str(speaker.conversation_id),
        person=str(speaker.identity_id),
        names=(*filter(None, (speaker.name, speaker.phone, start.state.wish.attendee_name)), *start.known_names),
        is_for_person=start.state.is_handed_off or start.state.asked is Asked.MESSAGE or start.is_signing_up,
    )
