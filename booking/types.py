"""Frozen values that leave the core. ORM rows never do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from models.enums import ActorKind, BookingStatus, DiscountKind


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
    takes_pix: bool = False  # straight to the provider, who says when the money is there
    photo: str | None = None  # ids of pictures (`booking/images.py`)
    logo: str | None = None
    header_image: str | None = None
    assistant: str = "draft"  # models.enums.Assistant


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
    cancellation_reason: str | None = None
    expected_at: datetime | None = None  # when the provider runs late
    is_moved_by_provider: bool = False  # to a time that the customer has not agreed to
    class_id: UUID | None = None
    late_refund_percent: int = 0
    is_late_moved: bool = False  # by its customer, when it was too late for a cancel
    list_price_minor: int | None = None  # before a discount
    discount_id: UUID | None = None
    due_minor: int = 0  # asked for when it was agreed
    paid_minor: int = 0
    refunded_minor: int = 0  # given back or owed back
    is_payout_ready: bool = False  # the provider's own account can take money

    pix_key: str | None = None  # of the provider
    provider_city: str = ""
    displaced_until: datetime | None = None  # it holds no time; another may be chosen until then

    @property
    def takes_pix(self) -> bool:
        """Whether it is paid by Pix straight to the provider, who says when the money is there."""
        return self.pix_key is not None and self.currency == "BRL" and not self.is_payout_ready

    @property
    def extra_minor(self) -> int:
        """What is still asked for by link for a visit that stands: the difference to a dearer service."""
        if self.status is not BookingStatus.CONFIRMED or self.deadline_at is None:
            return 0
        return max(0, self.due_minor - self.paid_minor + self.refunded_minor)


@dataclass(frozen=True, slots=True)
class Difference:
    """What changing a booking to another service comes to; at most one of the two amounts is above 0."""

    price_minor: int
    back_minor: int = 0  # goes back of what was paid
    extra_minor: int = 0  # is asked for by link


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything a yes agrees to. Any part that differs when it is carried out makes a new proposal necessary."""

    provider_id: UUID
    service_id: UUID
    start_at: datetime
    price_minor: int
    currency: str
    policy_version: int
    list_price_minor: int | None = None  # before a discount
    discount_id: UUID | None = None
    code: str | None = None  # the coupon that was said


@dataclass(frozen=True, slots=True)
class Discount:
    """A lower price by rule, with how often it was used: by anybody, and by the person who asks."""

    id: UUID
    name: str
    kind: DiscountKind
    service_id: UUID | None = None  # None: every service
    percent: int = 0
    amount_off_minor: int = 0
    nth: int = 0
    code: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    max_uses: int | None = None
    max_uses_per_customer: int | None = None
    uses: int = 0
    own_uses: int = 0
    own_live_uses: int = 0  # in bookings of the person's that are still to come

    @property
    def is_limited(self) -> bool:
        """Whether another booking can use it up."""
        return (
            self.kind is DiscountKind.NTH_VISIT or self.max_uses is not None or self.max_uses_per_customer is not None
        )


class CodeIs(StrEnum):
    """What became of a coupon code that was said."""

    USED = "used"
    REFUSED = "refused"  # not one of this provider's, not now, or used up
    BEATEN = "beaten"  # another discount is better, and only one counts


@dataclass(frozen=True, slots=True)
class Quote:
    """The price of one visit for one person; `name` is the discount's."""

    price_minor: int
    list_price_minor: int
    discount_id: UUID | None = None
    name: str = ""
    code_is: CodeIs | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a customer when a booking is asked for; empty fields are never overwritten with less."""

    identity_id: UUID | None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    attendee_name: str | None = None  # when the visit is for somebody else
    language: str | None = None
    is_proven: bool = True  # phone and e-mail came with the channel; False: somebody typed them
    customer_id: UUID | None = None  # the record that the provider says it is


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change left behind. `is_repeat` says that the command had been carried out before."""

    booking: BookingCard
    is_repeat: bool = False
