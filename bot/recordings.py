"""The rows of recordings: sound that was sent from our own pages, kept until a turn has heard it. The only writer.

They are given out to nobody, not even to those who sent them: what was heard is in the message.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, LargeBinary, Uuid, bindparam, text
from sqlalchemy.orm import Session

from llm.voice import VoiceNote
from models.base import Instant

KEPT = timedelta(days=1)  # where no turn ever came

_KEEP = text(
    """
    INSERT INTO recordings (message_id, content, content_type, seconds, created_at)
    VALUES (:message_id, :content, :content_type, :seconds, :now) ON CONFLICT DO NOTHING
    """
).bindparams(
    bindparam("message_id", type_=Uuid), bindparam("content", type_=LargeBinary), bindparam("now", type_=Instant())
)
_LOAD = (
    text("SELECT content, content_type, seconds FROM recordings WHERE message_id = :id")
    .bindparams(bindparam("id", type_=Uuid))
    .columns(content=LargeBinary)
)
_HEARD = text("DELETE FROM recordings WHERE message_id = ANY(:ids)").bindparams(bindparam("ids", type_=ARRAY(Uuid)))
_FORGET = text("DELETE FROM recordings WHERE created_at <= :before").bindparams(bindparam("before", type_=Instant()))


def keep(session: Session, message_id: UUID, note: VoiceNote, *, now: datetime) -> None:
    """Keep what came with a message, once."""
    values = {
        "message_id": message_id,
        "content": note.content,
        "content_type": note.content_type,
        "seconds": note.seconds,
        "now": now,
    }
    session.connection().execute(_KEEP, values)


def load(session: Session, message_id: UUID) -> VoiceNote | None:
    """What came with a message; None when it was heard or erased."""
    row = session.connection().execute(_LOAD, {"id": message_id}).first()
    return None if row is None else VoiceNote(bytes(row.content), row.content_type, row.seconds)


def drop(session: Session, message_ids: Sequence[UUID]) -> None:
    """A turn has dealt with these messages: nothing needs their sound any more."""
    session.connection().execute(_HEARD, {"ids": list(message_ids)})


def forget(session: Session, *, now: datetime) -> int:
    """Delete what no turn ever took up; how many."""
    return session.connection().execute(_FORGET, {"before": now - KEPT}).rowcount
