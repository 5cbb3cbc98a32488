"""What a turn may ask to have done. The dialogue only names it; the engine performs it through the core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from booking.edits import Change, ClearOverride, Edit, SetOverride
from booking.new_provider import NewProvider
from booking.types import BookingCard, Difference, Proposal, ProviderCard


@dataclass(frozen=True, slots=True)
class Book:
    """Carry out an accepted proposal."""

    proposal: Proposal
    attendee_name: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Reschedule to an accepted time, or to another service; `agreed` is what that was said to come to.

    `told_refund_minor` is what cancelling would have given back when it was proposed.
    """

    booking_id: UUID
    start_at: datetime
    service_id: UUID | None = None
    agreed: Difference | None = None
    told_refund_minor: int | None = None
    is_any_time: bool = False  # the provider has agreed to a time outside of the opening hours


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel a booking. `told_refund_minor` is what the person was told to get back."""

    booking_id: UUID
    reason: str | None = None
    told_refund_minor: int | None = None


@dataclass(frozen=True, slots=True)
class LookUp:
    """Ask the payment service about a booking's payment: somebody says that it was made."""

    booking_id: UUID


@dataclass(frozen=True, slots=True)
class Answer:
    """The provider's word on a request: approve, decline; the customer's on a counter-offer: accept, refuse."""

    booking_id: UUID
    word: str  # approve | decline | accept_counter | refuse_counter | waive | pix_paid | pix_returned
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerSome:
    """The provider's word on several requests at once: approve or decline."""

    booking_ids: tuple[UUID, ...]
    word: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Explain:
    """Why a request was declined, in the provider's own words."""

    booking_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class Attend:
    """How a visit went: complete, mark_no_show, take_back of either; or lift_lock_out, for who missed it."""

    booking_id: UUID
    word: str


@dataclass(frozen=True, slots=True)
class RunLate:
    """Tell these visits when they are expected to begin: (booking, its start as told, the expected start)."""

    visits: tuple[tuple[UUID, datetime, datetime], ...]


@dataclass(frozen=True, slots=True)
class EnterVisit:
    """The provider books for a walk-in or a caller; `customer_id` where it is somebody known."""

    proposal: Proposal
    name: str | None = None
    phone: str | None = None
    is_any_time: bool = False
    customer_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Counter:
    """The provider offers another time for a request."""

    booking_id: UUID
    start_at: datetime


@dataclass(frozen=True, slots=True)
class OptOut:
    """No more messages to this identity."""


@dataclass(frozen=True, slots=True)
class OptIn:
    """Messages are welcome again."""


@dataclass(frozen=True, slots=True)
class HandOff:
    """A person wants to talk to the provider; `text` is passed on."""

    provider_id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class Relay:
    """Pass words on, as they are. A customer's go to the provider, a provider's to one conversation."""

    text: str
    provider_id: UUID | None = None
    conversation_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class HandBack:
    """The assistant answers again in a conversation."""

    conversation_id: UUID


@dataclass(frozen=True, slots=True)
class Write:
    """A provider's own words to a customer: a person answers in that conversation from then on."""

    conversation_id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class SettleDraft:
    """End a question that waits for the provider: send the draft, or `text` instead of it, or leave it unanswered."""

    draft_id: UUID
    is_sent: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class SetMode:
    """How the assistant answers questions: automatic, draft or off; in one conversation, or everywhere."""

    mode: str
    conversation_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class KeepName:
    """The person told a name."""

    name: str


@dataclass(frozen=True, slots=True)
class KeepPictures:
    """The pictures that wait belong to this booking."""

    booking_id: UUID


@dataclass(frozen=True, slots=True)
class CloseHours:
    """Close hours; with `is_displacing` the visits in them, which were shown as `seen`, give up their time."""

    closures: tuple[SetOverride, ...]
    is_displacing: bool = False
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class OpenHours:
    """Open hours, again or in addition; visits that gave up their time get it back."""

    edits: tuple[SetOverride | ClearOverride, ...]


@dataclass(frozen=True, slots=True)
class SignUp:
    """Make a business, and this chat its own."""

    wanted: NewProvider


@dataclass(frozen=True, slots=True)
class TryVisit:
    """A provider asks for a visit at the own business, as a customer would; it is taken away again by itself."""

    proposal: Proposal


@dataclass(frozen=True, slots=True)
class SaveSetUp:
    """Carry out an edit of the provider's own set-up; `seen` is the word for what it was shown against."""

    edit: Edit
    seen: str


@dataclass(frozen=True, slots=True)
class EraseData:
    """Erase everything that is stored of the person. `told`: visits that are cancelled with it, and what goes back."""

    told: Mapping[UUID, int]


Command = (
    Book
    | Move
    | Cancel
    | LookUp
    | Answer
    | AnswerSome
    | Explain
    | Attend
    | RunLate
    | EnterVisit
    | Counter
    | OptOut
    | OptIn
    | HandOff
    | Relay
    | HandBack
    | Write
    | SettleDraft
    | SetMode
    | EraseData
    | KeepName
    | KeepPictures
    | CloseHours
    | OpenHours
    | SignUp
    | TryVisit
    | SaveSetUp
)


@dataclass(frozen=True, slots=True)
class Done:
    """The command was carried out; `booking` as it stands in the database."""

    booking: BookingCard | None = None
    is_repeat: bool = False
    visits: tuple[BookingCard, ...] = ()  # of a command about several: those that it changed
    provider: ProviderCard | None = None  # that was made
    change: Change | None = None  # of the set-up
