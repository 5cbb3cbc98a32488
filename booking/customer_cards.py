"""Frozen values about customers, as their provider knows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """A customer as the provider knows them. `missed_id` is the latest visit that was missed."""

    id: UUID
    name: str | None
    phone: str | None
    notes: str
    no_shows: int
    is_locked_out: bool
    missed_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """A customer and the start of a visit of theirs: the last one, or one that was missed."""

    name: str | None
    start_at: datetime


@dataclass(frozen=True, slots=True)
class Regular:
    """A customer in the list. Counts are of visits that took place; `next_at` is the earliest that is to come."""

    id: UUID
    name: str | None
    phone: str | None
    email: str | None
    notes: str
    visits: int
    no_shows: int
    is_locked_out: bool
    last_at: datetime | None
    next_at: datetime | None
    conversation_id: UUID | None  # where the customer can be written to
