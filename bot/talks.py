"""What is told of threads between a provider and its customers: frozen values, read by the dialogue and by pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.enums import Assistant, Author, DraftState


@dataclass(frozen=True, slots=True)
class Reached:
    """A customer's conversation that a provider may write to."""

    identity_id: UUID
    provider: str  # its name
    name: str | None  # the customer's
    is_here: bool  # a person of this provider answers there
    is_elsewhere: bool  # a person of another provider does


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """A customer whom a person answers, and when that customer last wrote."""

    conversation_id: UUID
    name: str | None
    heard_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A customer of a provider who can be written to."""

    conversation_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Word:
    """One message of a thread."""

    author: Author
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Thread:
    """One customer's thread as a provider sees it in a list."""

    conversation_id: UUID
    name: str | None
    channel: str
    last_text: str
    last_author: Author
    last_at: datetime
    is_ours: bool  # a person answers, the assistant is silent
    assistant: Assistant
    questions: int  # that wait for an answer


@dataclass(frozen=True, slots=True)
class AssistantCard:
    """How questions to a provider are answered in one thread."""

    mode: Assistant
    can_ask: bool  # the provider can be asked now


@dataclass(frozen=True, slots=True)
class DraftCard:
    """A question that waits, or waited, for the provider."""

    id: UUID
    conversation_id: UUID
    name: str | None
    question: str
    text: str
    state: DraftState
    created_at: datetime
