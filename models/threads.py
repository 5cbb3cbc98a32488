"""What a provider and one customer say to each other, questions that wait for the provider, and who answers."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped

from models.base import Base, key, one_of, plain, sensitive, words
from models.enums import Assistant, Author, DraftState
from models.providers import owned


def talk(**options: object) -> Mapped[uuid.UUID]:
    """Foreign key to the customer's conversation."""
    return plain(ForeignKey("conversations.id", ondelete="CASCADE"), **options)


class ThreadWord(Base):
    """One message that a provider and a customer exchanged. The provider sees these, never the rest of the talk."""

    __tablename__ = "thread_words"
    id: Mapped[uuid.UUID] = key()
    seq: Mapped[int] = plain(BigInteger, Identity(), unique=True)
    provider_id: Mapped[uuid.UUID] = owned()
    conversation_id: Mapped[uuid.UUID] = talk(index=True)
    author: Mapped[str] = plain(words(Author))
    text: Mapped[str] = sensitive(Text)
    created_at: Mapped[datetime] = plain()
    __table_args__ = (
        one_of("author", Author),
        Index("ix_thread_words_thread", "provider_id", "conversation_id", "seq"),
        Index("ix_thread_words_latest", "provider_id", "seq"),
    )


class Draft(Base):
    """A customer's question that waits for the provider, with the answer that the assistant would give."""

    __tablename__ = "drafts"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned()
    conversation_id: Mapped[uuid.UUID] = talk(index=True)
    question: Mapped[str] = sensitive(Text)
    text: Mapped[str] = sensitive(Text, server_default="")  # empty: nothing that is stored answers it
    state: Mapped[str] = plain(words(DraftState), server_default=DraftState.OPEN.value)
    created_at: Mapped[datetime] = plain()
    settled_at: Mapped[datetime | None] = plain()
    __table_args__ = (
        one_of("state", DraftState),
        Index("ix_drafts_open", "provider_id", "created_at", postgresql_where=sql("state = 'open'")),
    )


class ThreadMode(Base):
    """How the assistant answers in one thread, where that is not as everywhere."""

    __tablename__ = "thread_modes"
    provider_id: Mapped[uuid.UUID] = owned(primary_key=True)
    conversation_id: Mapped[uuid.UUID] = talk(primary_key=True, index=True)
    assistant: Mapped[str] = plain(words(Assistant))
    __table_args__ = (one_of("assistant", Assistant),)
