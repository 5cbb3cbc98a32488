"""Stores every inbound message once, before its sender gets an answer: the first half of a turn.

The common case is one INSERT; a first message makes identity and conversation on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from bot.channels.port import InboundMessage, Media, StatusChange
from bot.masking import mask_cards
from bot.whereabouts import known_zone
from models.base import Instant
from models.enums import Channel
from models.sql import typed

MAX_TEXT = 10_000
MAX_FIELD = 300

_INSERT = text(
    """
    INSERT INTO messages (id, conversation_id, direction, channel, account, outside_id, signature, text, payload,
                          sent_at, received_at)
    SELECT :id, c.id, 'in', :channel, :account, :outside_id, :signature, :text, :payload, :sent_at, :now
    FROM conversations c JOIN identities i ON i.id = c.identity_id
    WHERE i.channel = :channel AND i.account = :account AND i.address = :address
    ON CONFLICT DO NOTHING
    RETURNING conversation_id
    """
).bindparams(bindparam("payload", type_=JSONB))

# The first message of somebody unknown makes identity and conversation on the way; of somebody known it does nothing.
_FIRST = text(
    """
    WITH i AS (
        INSERT INTO identities (channel, account, address, name, phone, language)
        VALUES (:channel, :account, :address, :name, :phone, :language) ON CONFLICT DO NOTHING RETURNING id
    ), c AS (INSERT INTO conversations (identity_id) SELECT id FROM i RETURNING id)
    INSERT INTO messages (id, conversation_id, direction, channel, account, outside_id, signature, text, payload,
                          sent_at, received_at)
    SELECT :id, c.id, 'in', :channel, :account, :outside_id, :signature, :text, :payload, :sent_at, :now FROM c
    ON CONFLICT DO NOTHING
    RETURNING conversation_id
    """
).bindparams(bindparam("payload", type_=JSONB))

_WATCHED = typed("UPDATE conversations SET watched_at = :now WHERE id = :id", id=Uuid, now=Instant())
_FIND = text(
    """
    SELECT c.id FROM conversations c JOIN identities i ON i.id = c.identity_id
    WHERE i.channel = :channel AND i.account = :account AND i.address = :address
    """
)

# Touching a column of a key here would lock the row against the foreign key checks of the same message delivered
# twice at once: a deadlock.
_IDENTITY = text(
    """
    INSERT INTO identities (channel, account, address, name, phone, language)
    VALUES (:channel, :account, :address, :name, :phone, :language)
    ON CONFLICT (channel, account, address) DO UPDATE SET created_at = identities.created_at
    RETURNING id
    """
)

_CONVERSATION = text(
    """
    INSERT INTO conversations (identity_id) VALUES (:identity_id)
    ON CONFLICT (identity_id) DO UPDATE SET created_at = conversations.created_at
    RETURNING id
    """
)

_STATUS = text(
    """
    UPDATE messages SET delivery = :status, error_code = coalesce(:error_code, error_code)
    WHERE channel = :channel AND account = :account AND outside_id = :outside_id AND direction = 'out'
      AND array_position(:ranks, delivery) IS DISTINCT FROM array_length(:ranks, 1)
      AND coalesce(array_position(:ranks, delivery), 0) < array_position(:ranks, :status)
    RETURNING conversation_id
    """
)
# Either the status finds the row, or the row finds the status: never both too early.
_ONE_AT_A_TIME = text(
    "SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM unnest(CAST(:ids AS text[])) AS id ORDER BY id"
)
_KEEP_STATUS = text(
    """
    WITH old AS (DELETE FROM early_statuses WHERE received_at < CAST(:now AS timestamptz) - interval '1 day')
    INSERT INTO early_statuses (outside_id, status, channel, account, error_code, is_opt_out, received_at)
    SELECT :outside_id, :status, :channel, :account, :error_code, :is_opt_out, :now
    WHERE :status = ANY(:ranks) AND NOT EXISTS (
        SELECT 1 FROM messages WHERE channel = :channel AND account = :account AND outside_id = :outside_id)
    ON CONFLICT DO NOTHING
    """
).bindparams(bindparam("now", type_=Instant()))
_TAKE_STATUSES = text(
    """
    DELETE FROM early_statuses WHERE outside_id = ANY(:ids)
    RETURNING channel, outside_id, status, error_code, account, is_opt_out
    """
)
_OPT_OUT = text(
    """
    UPDATE identities i SET opted_out_at = coalesce(i.opted_out_at, :now)
    FROM conversations c WHERE c.identity_id = i.id AND c.id = :id
    """
).bindparams(bindparam("now", type_=Instant()))
RANKS = ["queued", "sent", "delivered", "read", "failed"]


def accept(session: Session, message: InboundMessage, *, now: datetime) -> UUID | None:
    """Store a message unless it is here already; the conversation's id when it is new, None when it is a repeat."""
    connection = session.connection()
    row = _row(message, now)
    found = connection.execute(_INSERT, row).scalar() or connection.execute(_FIRST, row | _sender(message)).scalar()
    if found is not None:
        return found
    if connection.execute(_FIND, row).scalar() is None:
        ensure_conversation(session, message)
    # Also when it was found: somebody else's first message may have made it in between, and this one is still new.
    return connection.execute(_INSERT, row).scalar()


def ensure_conversation(session: Session, message: InboundMessage) -> UUID:
    """The conversation with the message's sender, made when it is the first."""
    identity_id = ensure_identity(session, message)
    return session.connection().execute(_CONVERSATION, {"identity_id": identity_id}).scalar_one()


def ensure_identity(session: Session, message: InboundMessage) -> UUID:
    """The identity of the message's sender, made when it is the first."""
    return session.connection().execute(_IDENTITY, _sender(message)).scalar_one()


def note_watched(session: Session, conversation_id: UUID, *, now: datetime) -> None:
    """A browser has the conversation open."""
    session.connection().execute(_WATCHED, {"id": conversation_id, "now": now})


def _sender(message: InboundMessage) -> dict[str, Any]:
    return {
        "channel": message.channel.value,
        "account": message.account,
        "address": message.address,
        "name": _clean(message.name, 120),
        "phone": _clean(message.phone, 32),
        "language": _clean(message.language, 8) or None,
    }


def record_status(session: Session, change: StatusChange, *, now: datetime) -> bool:
    """Write what a vendor says of a sent message; it never moves down in rank. True when it moved.

    What is said before the message is stored is kept for `take_up_statuses`.
    """
    connection = session.connection()
    connection.execute(_ONE_AT_A_TIME, {"ids": [change.outside_id]})
    values = {
        "status": change.status,
        "error_code": change.error_code,
        "channel": Channel(change.channel).value,
        "account": change.account,
        "outside_id": change.outside_id,
        "ranks": RANKS,
    }
    conversation_id = connection.execute(_STATUS, values).scalar()
    if conversation_id is None:
        connection.execute(_KEEP_STATUS, {**values, "is_opt_out": change.is_opt_out, "now": now})
    elif change.is_opt_out:
        connection.execute(_OPT_OUT, {"id": conversation_id, "now": now})
    return conversation_id is not None


def take_up_statuses(session: Session, outside_ids: Sequence[str], *, now: datetime) -> None:
    """Write what was said of messages before they were stored. Call it after storing them, in their transaction."""
    connection = session.connection()
    connection.execute(_ONE_AT_A_TIME, {"ids": list(outside_ids)})
    for row in connection.execute(_TAKE_STATUSES, {"ids": list(outside_ids)}).all():
        record_status(session, StatusChange(**row._mapping), now=now)


def _row(message: InboundMessage, now: datetime) -> dict[str, Any]:
    return {
        "id": uuid4(),
        "channel": message.channel.value,
        "account": message.account,
        "address": message.address,
        "outside_id": message.outside_id,
        "signature": message.signature,
        "text": mask_cards(_clean(message.text, MAX_TEXT) or ""),
        "payload": _payload(message),
        "sent_at": message.sent_at,
        "now": now,
    }


def _payload(message: InboundMessage) -> dict[str, Any]:
    kept = {
        "option_id": _clean(message.option_id, MAX_FIELD),
        "name": _clean(message.name, 120),
        "phone": _clean(message.phone, MAX_FIELD),
        "language": _clean(message.language, MAX_FIELD),
        "zone": known_zone(message.zone),
        "entry_code": _clean(message.entry_code, MAX_FIELD),
        "pressed_message_id": _clean(message.pressed_message_id, MAX_FIELD),
        "callback_id": _clean(message.callback_id, MAX_FIELD),
        "opt_out": message.opt_out,
        "media": [_media(item) for item in message.media[:10]],
    }
    return {name: value for name, value in kept.items() if value}


def _media(item: Media) -> dict[str, Any]:
    kept = {n: _clean(v, MAX_FIELD) if isinstance(v, str) else v for n, v in asdict(item).items()}
    return {name: value for name, value in kept.items() if value}


def _clean(value: str | None, limit: int) -> str | None:
    """PostgreSQL stores neither NUL nor half a surrogate pair; nothing else is changed but the length."""
    if value is None:
        return None
    return value.replace("\x00", "").encode(errors="ignore").decode()[:limit]
