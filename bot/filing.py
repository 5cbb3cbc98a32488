"""Puts what came with a turn where it belongs: transcripts into their messages, pictures to a wish, visit or person."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.orm import Session

from booking import outbox
from booking.errors import BookingError
from booking.types import BookingCard
from bot import pictures, recordings
from bot.commands import Book, Command, Done
from bot.desk import Desk, Speaker
from bot.dialogue import talk
from bot.dialogue.pictures import Said, ask_which, kept_with, visits_for
from bot.dialogue.wording import Decision, line
from bot.media import Taken
from bot.replies import Line, Phrase, Reply, line_to_json
from bot.state import State

_HEARD = text("UPDATE messages SET text = :text WHERE id = :id").bindparams(bindparam("id", type_=Uuid))
_TALKS_TO = text("SELECT provider_id FROM conversations WHERE id = :id").columns(provider_id=Uuid)


def keep(session: Session, taken: Taken, speaker: Speaker, *, now: datetime) -> tuple[Line, ...]:
    """Write what was heard as the words of its message, and keep what was fetched; what is to be said of it all."""
    texts = {message.id: message.text for message in taken.messages}
    for message_id in taken.heard:
        session.connection().execute(_HEARD, {"id": message_id, "text": texts[message_id]})
    recordings.drop(session, list(texts))
    if speaker.own_provider_id is not None or not taken.fetched:
        return taken.lines
    kept = pictures.keep(session, taken.fetched, now=now)
    return (*taken.lines, *((line("picture.too_many"),) if kept < len(taken.fetched) else ()))


def with_booking(
    session: Session,
    decision: Decision,
    command: Command,
    result: Done | BookingError,
    speaker: Speaker,
    *,
    now: datetime,
) -> Decision:
    """What was sent while a visit was being arranged goes with it, once it is booked or requested."""
    if not isinstance(command, Book) or isinstance(result, BookingError) or result.booking is None:
        return decision
    n = give(session, speaker.conversation_id, result.booking, now=now)
    return _followed(decision, Said((line("picture.with_booking", n=n),))) if n else decision


def placed(
    session: Session, decision: Decision, taken: Taken, speaker: Speaker, desk: Desk, *, now: datetime
) -> Decision:
    """What is said of a turn's pictures, unless they have just gone with a new booking."""
    if decision.reply is not None and any(one.key == "picture.with_booking" for one in decision.reply.lines):
        return decision
    return _followed(decision, _place(session, taken, speaker, decision.state, desk, now))


def _followed(decision: Decision, said: Said) -> Decision:
    """More lines at the end. A question of its own is asked only where no other is."""
    reply = decision.reply or Reply(())
    if not said.lines or (said.options and reply.options):
        return decision
    lines, options = reply.lines + said.lines, reply.options or said.options
    return replace(decision, reply=replace(reply, lines=lines, options=options))


def led(decision: Decision, lines: tuple[Line, ...]) -> Decision:
    """What was heard, and what could not be, is said before everything else."""
    if not lines:
        return decision
    reply = decision.reply or Reply(())
    return replace(decision, reply=replace(reply, lines=lines + reply.lines))


def _place(session: Session, taken: Taken, speaker: Speaker, state: State, desk: Desk, now: datetime) -> Said:
    """Give the pictures of these messages to what they are about, as it stands after the turn."""
    if speaker.own_provider_id is not None:
        return Said((line("picture.from_provider"),)) if _has_pictures(taken) else Said()
    came = pictures.of_messages(session, [message.id for message in taken.messages])
    if not came:
        return Said()
    if state.is_handed_off:
        return _passed_on(session, speaker, came, now)
    cards = visits_for(state, desk)
    if len(cards) > 1:
        return ask_which(cards)
    if len(cards) == 1:
        gone = give(session, speaker.conversation_id, cards[0], now=now)
        return Said((kept_with(cards[0]) if gone else line("picture.too_many"),))
    waiting = line("picture.waiting", n=len(came))
    is_talking = state.flow is not None or any(message.text.strip() for message in taken.messages)
    greeting = talk.greet(state, desk).reply
    return Said((waiting, *(() if is_talking or greeting is None else greeting.lines)))


def _has_pictures(taken: Taken) -> bool:
    """Whether a picture was among what came."""
    return any(item.get("kind") == "image" for m in taken.messages for item in m.payload.get("media") or ())


def give(session: Session, conversation_id: UUID, card: BookingCard, *, now: datetime) -> int:
    """Make the pictures of a conversation's wish a visit's and owe them to its provider; how many."""
    given = pictures.give(session, conversation_id, card.id, now=now)
    for picture_id in given:
        _owe(session, picture_id, card.provider_id, now, booking_id=card.id)
    return len(given)


def _passed_on(session: Session, speaker: Speaker, came: tuple[UUID, ...], now: datetime) -> Said:
    """A person answers: they see the picture as they see the words."""
    provider_id = session.connection().execute(_TALKS_TO, {"id": speaker.conversation_id}).scalar()
    caption = line("relay.picture", name=speaker.name or Phrase("word.customer"))
    for picture_id in came:
        if provider_id is not None:
            _owe(session, picture_id, provider_id, now, caption=line_to_json(caption))
    return Said((line("picture.passed_on"),))


def _owe(session: Session, picture_id: UUID, provider_id: UUID, now: datetime, **more: Any) -> None:
    booking_id = more.pop("booking_id", None)
    outbox.put(
        session,
        kind="picture",
        dedupe_key=f"picture:{picture_id}:{booking_id or provider_id}",
        payload={"picture": str(picture_id), **more},
        provider_id=provider_id,
        booking_id=booking_id,
        now=now,
    )
