"""Conversations, messages, pressed options and the outbox: what was said and what is still owed."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped

from models.base import Base, key, one_of, plain, secret, sensitive, words
from models.enums import Channel, DeliveryStatus, Direction, OutboxState
from models.providers import NOW


class Conversation(Base):
    """The talk with one identity: its state and the lease that keeps turns one at a time."""

    __tablename__ = "conversations"
    id: Mapped[uuid.UUID] = key()
    identity_id: Mapped[uuid.UUID] = plain(ForeignKey("identities.id", ondelete="CASCADE"), unique=True)
    provider_id: Mapped[uuid.UUID | None] = plain(ForeignKey("providers.id", ondelete="SET NULL"))
    state: Mapped[dict[str, Any]] = sensitive(JSONB, server_default=sql("'{}'"))
    lease_fence: Mapped[int] = plain(BigInteger, server_default=sql("0"))
    lease_until: Mapped[datetime | None] = plain()
    last_turn_at: Mapped[datetime | None] = plain()
    handed_off_at: Mapped[datetime | None] = plain()  # since when a person answers instead of the assistant
    failures: Mapped[int] = plain(server_default=sql("0"))  # turns that broke in a row
    watched_at: Mapped[datetime | None] = plain()  # when a browser last had it open
    created_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        Index("ix_conversations_talking", "provider_id", postgresql_where=sql("handed_off_at IS NOT NULL")),
    )


class Message(Base):
    """One chat message, in or out. Inbound ones are stored before the vendor gets its 2xx."""

    __tablename__ = "messages"
    id: Mapped[uuid.UUID] = key()
    seq: Mapped[int] = plain(BigInteger, Identity(), unique=True)
    conversation_id: Mapped[uuid.UUID] = plain(ForeignKey("conversations.id", ondelete="CASCADE"))
    direction: Mapped[str] = plain(words(Direction))
    channel: Mapped[str] = plain(words(Channel))
    account: Mapped[str] = plain(String(64), server_default="")
    outside_id: Mapped[str | None] = plain(String(255))
    signature: Mapped[str | None] = secret(String(128))
    text: Mapped[str] = sensitive(Text, server_default="")
    payload: Mapped[dict[str, Any]] = sensitive(JSONB, server_default=sql("'{}'"))
    sent_at: Mapped[datetime] = plain()
    received_at: Mapped[datetime] = plain(server_default=NOW)
    turn_at: Mapped[datetime | None] = plain()  # inbound: when a turn took it up
    outbox_id: Mapped[uuid.UUID | None] = plain(ForeignKey("outbox.id", ondelete="SET NULL"), unique=True)
    delivery: Mapped[str | None] = plain(words(DeliveryStatus))
    error_code: Mapped[str | None] = plain(String(40))
    __table_args__ = (
        UniqueConstraint("channel", "account", "outside_id"),
        Index("uq_messages_signature", "signature", unique=True, postgresql_where=sql("signature IS NOT NULL")),
        one_of("direction", Direction),
        Index("ix_messages_conversation_seq", "conversation_id", "seq"),
        Index(
            "ix_messages_unread",
            "conversation_id",
            postgresql_where=sql("direction = 'in' AND turn_at IS NULL"),
        ),
    )


class Option(Base):
    """A button or numbered choice that a reply offered. Its id is random and means nothing outside."""

    __tablename__ = "options"
    id: Mapped[str] = secret(String(32), primary_key=True)
    conversation_id: Mapped[uuid.UUID] = plain(ForeignKey("conversations.id", ondelete="CASCADE"))
    outbox_id: Mapped[uuid.UUID] = plain(ForeignKey("outbox.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = plain()
    label: Mapped[str] = sensitive(String(200))
    action: Mapped[dict[str, Any]] = plain(JSONB)
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime | None] = plain()
    used_at: Mapped[datetime | None] = plain()
    is_open: Mapped[bool] = plain(server_default=sql("true"))  # a typed number may still mean it
    __table_args__ = (Index("ix_options_conversation_created", "conversation_id", "created_at"),)


class OutboxEntry(Base):
    """Something owed to the outside world, written in the transaction of the change that owes it."""

    __tablename__ = "outbox"
    id: Mapped[uuid.UUID] = key()
    seq: Mapped[int] = plain(BigInteger, Identity(), unique=True)
    kind: Mapped[str] = plain(String(24))  # reply | notice | mark | holding | picture | plan
    dedupe_key: Mapped[str] = plain(String(200), unique=True)
    identity_id: Mapped[uuid.UUID | None] = plain(ForeignKey("identities.id", ondelete="CASCADE"), index=True)
    provider_id: Mapped[uuid.UUID | None] = plain(ForeignKey("providers.id", ondelete="CASCADE"))
    booking_id: Mapped[uuid.UUID | None] = plain(ForeignKey("bookings.id", ondelete="CASCADE"), index=True)
    payload: Mapped[dict[str, Any]] = sensitive(JSONB)
    created_at: Mapped[datetime] = plain()
    due_at: Mapped[datetime] = plain()
    state: Mapped[str] = plain(words(OutboxState), server_default=OutboxState.PENDING.value)
    attempts: Mapped[int] = plain(server_default=sql("0"))
    fence: Mapped[int] = plain(BigInteger, server_default=sql("0"))
    lease_until: Mapped[datetime | None] = plain()
    settled_at: Mapped[datetime | None] = plain()
    note: Mapped[str] = plain(String(200), server_default="")  # why skipped, retried or dead; no text of a person
    __table_args__ = (
        one_of("state", OutboxState),
        Index(
            "ix_outbox_due",
            "due_at",
            "seq",
            postgresql_where=sql("state IN ('pending', 'sending', 'retry', 'unknown')"),
        ),
        # Who an entry is for: entries of one recipient go out in order.
        Index(
            "ix_outbox_recipient",
            sql("coalesce(identity_id, provider_id)"),
            "seq",
            postgresql_where=sql("state IN ('pending', 'sending', 'retry', 'unknown')"),
        ),
    )


class EarlyStatus(Base):
    """What a vendor said of a message of ours before its row was stored; taken up with the row."""

    __tablename__ = "early_statuses"
    outside_id: Mapped[str] = plain(String(255), primary_key=True)
    status: Mapped[str] = plain(words(DeliveryStatus), primary_key=True)
    channel: Mapped[str] = plain(words(Channel))
    account: Mapped[str] = plain(String(64))
    error_code: Mapped[str | None] = plain(String(40))
    is_opt_out: Mapped[bool] = plain()
    received_at: Mapped[datetime] = plain()


class Picture(Base):
    """A picture that a person sent, re-encoded: of a booking, or of what is being arranged while it has none.

    The bytes are in the row: at most a megabyte each, they are written, erased and backed up with what they belong to,
    and every machine of a house can show them.
    """

    __tablename__ = "pictures"
    id: Mapped[uuid.UUID] = key()
    conversation_id: Mapped[uuid.UUID] = plain(ForeignKey("conversations.id", ondelete="CASCADE"))
    message_id: Mapped[uuid.UUID] = plain(ForeignKey("messages.id", ondelete="CASCADE"))
    position: Mapped[int] = plain()  # in its message
    booking_id: Mapped[uuid.UUID | None] = plain(ForeignKey("bookings.id", ondelete="CASCADE"), index=True)
    content: Mapped[bytes] = sensitive(LargeBinary)
    width: Mapped[int] = plain()
    height: Mapped[int] = plain()
    created_at: Mapped[datetime] = plain()
    __table_args__ = (
        UniqueConstraint("message_id", "position"),
        CheckConstraint("octet_length(content) <= 2097152", name="small"),
        Index("ix_pictures_loose", "conversation_id", postgresql_where=sql("booking_id IS NULL")),
    )


class PictureLink(Base):
    """An address under which one picture can be seen for a while, without anybody signing in. Only its hash is kept."""

    __tablename__ = "picture_links"
    token_hash: Mapped[str] = secret(String(64), primary_key=True)
    picture_id: Mapped[uuid.UUID] = plain(ForeignKey("pictures.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = plain(index=True)


class Recording(Base):
    """A voice note from our own pages, until a turn has heard it: its sound goes, its words stay in the message."""

    __tablename__ = "recordings"
    message_id: Mapped[uuid.UUID] = plain(ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True)
    content: Mapped[bytes] = sensitive(LargeBinary)
    content_type: Mapped[str] = plain(String(40))
    seconds: Mapped[int] = plain()  # as the page tells it
    created_at: Mapped[datetime] = plain(index=True)
    __table_args__ = (CheckConstraint("octet_length(content) <= 2097152", name="small"),)


class Heartbeat(Base):
    """When a long-running part last said that it lives."""

    __tablename__ = "heartbeats"
    name: Mapped[str] = plain(String(40), primary_key=True)
    beat_at: Mapped[datetime] = plain()
    details: Mapped[dict[str, Any]] = plain(JSONB, server_default=sql("'{}'"))
