"""What the dialogue may look up: a read-only port. It sees frozen values and cannot change anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol
from uuid import UUID

from booking.customer_cards import CustomerCard, Regular, Seen
from booking.earned import Earnings
from booking.edits import BadEdit, Change, Edit, OwnFact
from booking.plans import PlanCard
from booking.schedule import Override, Slot, Verdict
from booking.types import BookingCard, Difference, ProviderCard, Quote, ServiceCard
from bot.talks import AssistantCard, DraftCard, Known, OpenTalk
from models.enums import Assistant


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is writing. With `own_provider_id` the identity speaks for that business."""

    identity_id: UUID
    conversation_id: UUID
    channel: str
    name: str | None = None
    phone: str | None = None
    own_provider_id: UUID | None = None
    is_opted_out: bool = False
    may_be_locked_out: bool = False  # somewhere, since a no-show
    answered_by: UUID | None = None  # a person of this provider answers instead of the assistant


@dataclass(frozen=True, slots=True)
class DayTime:
    """A local day of the provider's: whole minutes that are open and that are booked, and the free spans of it."""

    on: date
    open_minutes: int
    booked_minutes: int
    gaps: tuple[tuple[datetime, datetime], ...] = ()


class Business(Protocol):
    """What a provider may ask about the own business; everybody else is told nothing."""

    def customer(self, customer_id: UUID) -> CustomerCard | None:
        """What is known of a customer."""
        ...

    def namesakes(self, name: str) -> tuple[Regular, ...]:
        """The own customers whom a name that was said may mean, the latest first."""
        ...

    def regular(self, customer_id: UUID) -> Regular | None:
        """One of the own customers, with the visits as they are counted."""
        ...

    def locked_out(self) -> tuple[CustomerCard, ...]:
        """Who books nothing for the same day since a no-show."""
        ...

    def not_seen_since(self, day: date) -> tuple[Seen, ...]:
        """Customers without a visit since a local day, those away longest first."""
        ...

    def missed(self, first: date, last: date) -> tuple[Seen, ...]:
        """Visits of these local days to which nobody came."""
        ...

    def counted(self, first: date, last: date) -> dict[str, int]:
        """Bookings of these local days by status."""
        ...

    def times(self, first: date, last: date) -> tuple[DayTime, ...]:
        """How these local days are filled."""
        ...

    def judge_any_time(self, service_id: UUID, wall: datetime, *, moving: UUID | None = None) -> Verdict:
        """Whether only the opening hours stand against a wall time."""
        ...


class Desk(Protocol):
    """Questions about committed facts, answered inside the turn's transaction."""

    now: datetime
    speaker: Speaker
    business: Business
    options: tuple[Mapping[str, Any], ...]  # actions of the choices on the table, in the order shown

    def provider(self, provider_id: UUID) -> ProviderCard | None:
        """A provider by id, also an inactive one; None when gone."""
        ...

    def providers(
        self, *, trade: str | None = None, city: str | None = None, service_name: str | None = None
    ) -> tuple[ProviderCard, ...]:
        """Active providers that fit, best rated first."""
        ...

    def quote(self, service: ServiceCard, code: str | None) -> Quote:
        """The speaker's price of a visit that is booked now, with the coupon code that was said."""
        ...

    def has_room(self, provider: ProviderCard) -> bool:
        """Whether this provider takes one more booking of the speaker's, as far as a plan goes."""
        ...

    def difference(self, card: BookingCard, service: ServiceCard) -> Difference:
        """What changing one of the speaker's bookings to another service comes to."""
        ...

    def due_minor(self, service: ServiceCard, price_minor: int) -> int:
        """What has to be paid by link before a visit is booked; 0 when everything is paid on site."""
        ...

    def free_slots(
        self, service_id: UUID, start_at: datetime, end_at: datetime, *, moving: UUID | None = None
    ) -> tuple[Slot, ...]:
        """Free slots starting in the span; `moving` leaves that booking's own time out of what is taken."""
        ...

    def judge(self, service_id: UUID, wall: datetime, *, moving: UUID | None = None) -> Verdict:
        """Whether a naive wall time can be booked, and why not."""
        ...

    def judge_at(self, service_id: UUID, start_at: datetime, *, moving: UUID | None = None) -> Verdict:
        """The same for an instant."""
        ...

    def look_ahead(self, service_ids: Iterable[UUID]) -> None:
        """Make questions about several services cheap, before they are asked."""
        ...

    def my_bookings(self) -> tuple[BookingCard, ...]:
        """The speaker's upcoming live bookings, earliest first."""
        ...

    def my_former_bookings(self) -> tuple[BookingCard, ...]:
        """The speaker's bookings that are over, latest first."""
        ...

    def last_booking(self, provider_id: UUID | None) -> BookingCard | None:
        """The speaker's latest booking that was not given up."""
        ...

    def booking(self, booking_id: UUID) -> BookingCard | None:
        """A booking that the speaker may see; None otherwise."""
        ...

    def change_of(self, edit: Edit) -> Change | BadEdit:
        """Provider: what an edit of the set-up would come to, or why it cannot be."""
        ...

    def own_facts(self) -> tuple[OwnFact, ...]:
        """Provider: the facts that answers are made of, with their ids."""
        ...

    def overrides(self, first: date, last: date) -> tuple[Override, ...]:
        """Provider: the exceptions to the weekly hours on these days."""
        ...

    def pending(self) -> tuple[BookingCard, ...]:
        """Provider: requests that wait for an answer, oldest first."""
        ...

    def agenda(self, start_at: datetime, end_at: datetime) -> tuple[BookingCard, ...]:
        """Provider: live bookings starting in the span."""
        ...

    def kept(self) -> tuple[BookingCard, ...]:
        """Provider: visits of the last weeks that were cancelled and of which money was kept, latest first."""
        ...

    def open_talks(self) -> tuple[OpenTalk, ...]:
        """Provider: customers who want to talk to a person, latest first."""
        ...

    def assistant(self, provider_id: UUID) -> AssistantCard:
        """How the speaker's questions to this provider are answered."""
        ...

    def draft(self, draft_id: UUID) -> DraftCard | None:
        """Provider: a question that waits or waited for the provider."""
        ...

    def known_customers(self) -> tuple[Known, ...]:
        """Provider: customers with a name who can be written to, who wrote last first."""
        ...

    def thread_mode(self, conversation_id: UUID | None) -> Assistant:
        """Provider: how questions are answered in a conversation, or everywhere."""
        ...

    def earnings(self, first: date, last: date) -> tuple[Earnings, ...]:
        """Provider: what was earned on each of these local days."""
        ...

    def plan(self) -> PlanCard | None:
        """Provider: the plan and what is used of it; None where nothing is limited."""
        ...
