"""Stores every inbound message once, before its sender gets an answer: the first half of a turn.

The common case is one INSERT; a first message makes identity and conversation on the way.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from bot.channels.port import InboundMessage
from bot.masking import mask_cards

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
    WHERE channel = :channel AND outside_id = :outside_id AND direction = 'out'
      AND array_position(:ranks, delivery) IS DISTINCT FROM array_length(:ranks, 1)
      AND coalesce(array_position(:ranks, delivery), 0) < array_position(:ranks, :status)
    """
)
RANKS = ["queued", "sent", "delivered", "read", "failed"]


def accept(session: Session, message: InboundMessage, *, now: datetime) -> UUID | None:
    """Store a message unless it is here already; the conversation's id when it is new, None when it is a repeat."""
    connection = session.connection()
    row = _row(message, now)
    found = connection.execute(_INSERT, row).scalar()
    if found is not None:
        return found
    if connection.execute(_FIND, row).scalar() is None:
        ensure_conversation(session, message)
    # Also when it was found: somebody else's first message may have made it in between, and this one is still new.
    return connection.execute(_INSERT, row).scalar()


def ensure_conversation(session: Session, message: InboundMessage) -> UUID:
    """The conversation with the message's sender, made when it is the first."""
    connection = session.connection()
    identity_id = connection.execute(
        _IDENTITY,
        {
            "channel": message.channel.value,
            "account": message.account,
            "address": message.address,
            "name": _clean(message.name, 120),
            "phone": _clean(message.phone, 32),
            "language": _clean(message.language, 8) or None,
        },
    ).scalar_one()
    return connection.execute(_CONVERSATION, {"identity_id": identity_id}).scalar_one()


def record_status(session: Session, change: Any) -> bool:
    """Write what a vendor says of a sent message; it never moves down in rank. True when it moved."""
    values = {
        "status": change.status,
        "error_code": change.error_code,
        "channel": change.channel.value,
        "outside_id": change.outside_id,
        "ranks": RANKS,
    }
    return session.connection().execute(_STATUS, values).rowcount > 0


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
        "entry_code": _clean(message.entry_code, MAX_FIELD),
        "pressed_message_id": _clean(message.pressed_message_id, MAX_FIELD),
        "callback_id": _clean(message.callback_id, MAX_FIELD),
        "opt_out": message.opt_out,
        "media": [
            {name: _clean(value, MAX_FIELD) for name, value in asdict(item).items()} for item in message.media[:10]
        ],
    }
    return {name: value for name, value in kept.items() if value}


def _clean(value: str | None, limit: int) -> str | None:
    """PostgreSQL stores neither NUL nor half a surrogate pair; nothing else is changed but the length."""
    if value is None:
        return None
    return value.replace("\x00", "").encode(errors="ignore").decode()[:limit]
