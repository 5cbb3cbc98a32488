"""The rows of pictures: kept with the message they came in, given to a booking, shown for a while under a secret link.

The only writer of both tables. The bytes are re-encoded before they come here.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, LargeBinary, Uuid, bindparam, text
from sqlalchemy.orm import Session

from bot.imaging import Fetched, Picture
from models.base import Instant
from models.enums import Channel

MOST_KEPT = 10  # of one wish, and of one booking
WISH_LASTS = timedelta(days=1)  # a picture without a booking belongs to what is wanted for so long
LOOSE_KEPT = timedelta(days=3)
LINK_LASTS = timedelta(hours=24)
PATH = "/pictures"

_IDS = bindparam("ids", type_=ARRAY(Uuid))
_NOW = bindparam("now", type_=Instant())
_SINCE = bindparam("since", type_=Instant())
_CONTENT = bindparam("content", type_=LargeBinary)
_KEEP = text(
    """
    INSERT INTO pictures (id, conversation_id, message_id, position, content, width, height, created_at)
    SELECT :id, m.conversation_id, m.id, :position, :content, :width, :height, :now FROM messages m
    WHERE m.id = :message_id AND (SELECT count(*) FROM pictures p WHERE p.conversation_id = m.conversation_id
        AND p.booking_id IS NULL AND p.created_at > :since) < :most
    ON CONFLICT DO NOTHING
    """
).bindparams(_CONTENT, _NOW, _SINCE)
_MESSAGE = text("SELECT id FROM messages WHERE channel = :channel AND account = :account AND outside_id = :outside_id")
_COUNT_OF_BOOKING = text("SELECT count(*) FROM pictures WHERE booking_id = :id")
_GIVE = (
    text(
        """
        UPDATE pictures SET booking_id = :booking_id WHERE id IN (
            SELECT id FROM pictures WHERE conversation_id = :id AND booking_id IS NULL AND created_at > :since
            ORDER BY created_at, position
            LIMIT greatest(0, :most - (SELECT count(*) FROM pictures WHERE booking_id = :booking_id)))
        RETURNING id, created_at, position
        """
    )
    .bindparams(_SINCE, bindparam("booking_id", type_=Uuid))
    .columns(id=Uuid)
)
_OF_MESSAGES = (
    text("SELECT id FROM pictures WHERE message_id = ANY(:ids) ORDER BY created_at, position")
    .bindparams(_IDS)
    .columns(id=Uuid)
)
_LOAD = text("SELECT content, width, height FROM pictures WHERE id = :id").columns(content=LargeBinary)
_LINK = text("INSERT INTO picture_links (token_hash, picture_id, expires_at) VALUES (:hash, :id, :until)").bindparams(
    bindparam("until", type_=Instant())
)
_LINKED = (
    text(
        """
        SELECT p.content, p.width, p.height FROM picture_links l JOIN pictures p ON p.id = l.picture_id
        WHERE l.token_hash = :hash AND l.expires_at > :now
        """
    )
    .bindparams(_NOW)
    .columns(content=LargeBinary)
)
# Whoever sent it, and whoever was shown it in the same chat.
_SEEN = text(
    """
    SELECT p.content, p.width, p.height FROM pictures p
    JOIN identities i ON i.channel = :channel AND i.account = '' AND i.address = :address
    JOIN conversations c ON c.identity_id = i.id
    WHERE p.id = :id AND (p.conversation_id = c.id OR EXISTS (
        SELECT FROM messages m WHERE m.conversation_id = c.id AND m.payload->>'picture' = CAST(:id AS text)))
    """
).columns(content=LargeBinary)
_FORGET = text("DELETE FROM pictures WHERE booking_id IS NULL AND created_at <= :before").bindparams(
    bindparam("before", type_=Instant())
)
_FORGET_LINKS = text("DELETE FROM picture_links WHERE expires_at <= :now").bindparams(_NOW)


def keep(session: Session, fetched: Iterable[Fetched], *, now: datetime) -> int:
    """Keep pictures of the conversation's wish, each once; how many are new. Those beyond MOST_KEPT are not kept."""
    connection = session.connection()
    kept = 0
    for one in fetched:
        values = {
            "id": uuid4(),
            "message_id": one.message_id,
            "position": one.position,
            "content": one.picture.content,
            "width": one.picture.width,
            "height": one.picture.height,
            "now": now,
            "since": now - WISH_LASTS,
            "most": MOST_KEPT,
        }
        kept += connection.execute(_KEEP, values).rowcount
    return kept


def message_of(session: Session, channel: Channel, account: str, outside_id: str) -> UUID:
    """The stored message that the outside calls so."""
    values = {"channel": channel.value, "account": account, "outside_id": outside_id}
    return session.connection().execute(_MESSAGE, values).scalar_one()


def of_messages(session: Session, message_ids: Sequence[UUID]) -> tuple[UUID, ...]:
    """The pictures that came with messages, in order."""
    return tuple(session.connection().execute(_OF_MESSAGES, {"ids": list(message_ids)}).scalars())


def give(session: Session, conversation_id: UUID, booking_id: UUID, *, now: datetime) -> tuple[UUID, ...]:
    """The pictures of a conversation's wish become a booking's; their ids in order."""
    values = {"id": conversation_id, "booking_id": booking_id, "since": now - WISH_LASTS, "most": MOST_KEPT}
    rows = session.connection().execute(_GIVE, values).all()
    return tuple(row.id for row in sorted(rows, key=lambda row: (row.created_at, row.position)))


def count_of(session: Session, booking_id: UUID) -> int:
    """How many pictures a booking has."""
    return session.connection().execute(_COUNT_OF_BOOKING, {"id": booking_id}).scalar_one()


def load(session: Session, picture_id: UUID) -> Picture | None:
    """A picture by id; None when it was erased. Whoever calls has to know that it may be seen."""
    return _picture(session.connection().execute(_LOAD, {"id": picture_id}).first())


def make_link(session: Session, picture_id: UUID, *, now: datetime) -> str:
    """A path under which a picture can be seen for LINK_LASTS."""
    token = secrets.token_urlsafe(32)
    values = {"hash": _hash(token), "id": picture_id, "until": now + LINK_LASTS}
    session.connection().execute(_LINK, values)
    return f"{PATH}/{token}"


def find_linked(session: Session, token: str, *, now: datetime) -> Picture | None:
    """The picture behind a link that has not run out."""
    return _picture(session.connection().execute(_LINKED, {"hash": _hash(token), "now": now}).first())


def find_seen(session: Session, picture_id: UUID, web_address: str) -> Picture | None:
    """A picture that somebody on the web sent or was shown; None for everybody else's."""
    values = {"id": picture_id, "channel": Channel.WEB.value, "address": web_address}
    return _picture(session.connection().execute(_SEEN, values).first())


def forget(session: Session, *, now: datetime) -> int:
    """Delete pictures that never came to belong to a booking, and links that have run out; how many pictures."""
    session.connection().execute(_FORGET_LINKS, {"now": now})
    return session.connection().execute(_FORGET, {"before": now - LOOSE_KEPT}).rowcount


def _picture(row: object) -> Picture | None:
    return None if row is None else Picture(bytes(row.content), row.width, row.height)  # type: ignore[attr-defined]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
