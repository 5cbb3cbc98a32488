"""Frozen values that leave the core. ORM rows never do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from models.enums import ActorKind, BookingStatus


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `id` is an identity for a customer, a provider for a provider, None for the clock."""

    kind: ActorKind
    id: UUID | None = None

    @classmethod
    def customer(cls, identity_id: UUID) -> Actor:
        """The person behind one identity."""
        return cls(ActorKind.CUSTOMER, identity_id)

    @classmethod
    def provider(cls, provider_id: UUID) -> Actor:
        """The business itself."""
        return cls(ActorKind.PROVIDER, provider_id)


CLOCK = Actor(ActorKind.CLOCK)
GATEWAY = Actor(ActorKind.GATEWAY)
OPERATOR = Actor(ActorKind.OPERATOR)


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """A service as anybody may see it."""

    id: UUID
    provider_id: UUID
    name: str
    duration_minutes: int
    price_minor: int
    currency: str
    payment: str
    deposit_minor: int
    cancellation_hours: int
    capacity: int
    is_virtual: bool
    needs_approval: bool  # already resolved against the provider's auto-confirm
    late_refund_percent: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """A provider's own true sentence about a topic."""

    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class ProviderCard:
    """A provider as anybody may see it."""

    id: UUID
    slug: str
    name: str
    profession: str
    bio: str
    city: str
    country: str
    address: str
    phone: str | None
    time_zone: str
    currency: str
    language: str
    rating: Decimal | None
    is_active: bool
    auto_confirm: bool
    policy_version: int
    colour_primary: str
    colour_accent: str
    services: tuple[ServiceCard, ...]
    hours: tuple[tuple[int, int, int], ...]  # (weekday, start_minute, end_minute), local wall minutes
    facts: tuple[Fact, ...] = ()
    is_payout_ready: bool = False


@dataclass(frozen=True, slots=True)
class BookingCard:
    """A booking as its customer and its provider may see it, with the names it is told with."""

    id: UUID
    provider_id: UUID
    provider_slug: str
    provider_name: str
    provider_address: str
    service_id: UUID
    service_name: str
    customer_id: UUID
    customer_name: str | None
    identity_id: UUID | None
    status: BookingStatus
    version: int
    waiting_on: ActorKind | None
    start_at: datetime
    end_at: datetime
    time_zone: str
    local_start: str
    price_minor: int
    deposit_minor: int
    currency: str
    payment: str
    cancellation_hours: int
    policy_version: int
    attendee_name: str | None
    meeting_link: str | None
    deadline_at: datetime | None
    cancelled_by: ActorKind | None
    class_id: UUID | None = None
    late_refund_percent: int = 0
    due_minor: int = 0  # asked for when it was agreed
    paid_minor: int = 0
    refunded_minor: int = 0  # given back or owed back
    is_payout_ready: bool = False  # the provider's own account can take money


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything a yes agrees to. Any part that differs when it is carried out makes a new proposal necessary."""

    provider_id: UUID
    service_id: UUID
    start_at: datetime
    price_minor: int
    currency: str
    policy_version: int


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a customer when a booking is asked for; empty fields are never overwritten with less."""

    identity_id: UUID | None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    attendee_name: str | None = None  # when the visit is for somebody else
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change left behind. `is_repeat` says that the command had been carried out before."""

    booking: BookingCard
    is_repeat: bool = False
