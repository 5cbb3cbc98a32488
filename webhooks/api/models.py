"""What the API takes and gives, field by field. The code runs on these, and the description is made of them.

Shapes are refused with 400; a value of the right shape that cannot be (no such date, no such number) with 422.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from models.enums import ActorKind, BookingStatus, PaymentPolicy

MEANINGLESS = "meaningless"  # the kind of fault that is one of meaning, not of shape


class Asked(BaseModel):
    """What comes in: nothing that is not named, nothing of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=to_camel)


class Told(BaseModel):
    """What goes out."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=to_camel, validate_by_name=True)


def meaningless(word: str) -> PydanticCustomError:
    """The refusal of a value that has the right shape. `word` is what the field is told to be wrong about."""
    return PydanticCustomError(MEANINGLESS, word)  # type: ignore[arg-type]


def _checked(parse: Callable[[str], Any], word: str) -> AfterValidator:
    def check(value: str) -> str:
        try:
            parse(value)
        except (ValueError, OverflowError):
            raise meaningless(word) from None
        return value

    return AfterValidator(check)


def instant(value: str) -> datetime:
    """The aware UTC instant of ISO text with an offset. Raises ValueError, OverflowError."""
    at = datetime.fromisoformat(value)
    if at.tzinfo is None or "T" not in value.upper():
        raise ValueError("no offset")
    return at.astimezone(UTC)


def _whole(value: Any) -> Any:
    """In JSON 1.0 is an integer."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _storable(value: str) -> str:
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t" for letter in value):
        raise meaningless("unreadable")
    return value


def _said(kind: str) -> Any:
    return Field(max_length=64, json_schema_extra={"format": kind})


Instant = Annotated[str, _said("date-time"), _checked(instant, "not_an_instant")]
Day = Annotated[str, _said("date"), _checked(date.fromisoformat, "not_a_date")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]


Name = Annotated[str, Field(min_length=1, max_length=59)]  # two of them and a space between
KEY_PATTERN = r"^[A-Za-z0-9_-]{16,64}$"
Key = Annotated[str, Field(pattern=KEY_PATTERN)]


class Code(StrEnum):
    """Why a request was not carried out. Stable, for programs."""

    INVALID = "INVALID"
    NOT_FOUND = "NOT_FOUND"
    SIGN_IN = "SIGN_IN"
    SCOPE = "SCOPE"
    FOREIGN = "FOREIGN"
    SLOT_TAKEN = "SLOT_TAKEN"
    NOT_BOOKABLE = "NOT_BOOKABLE"
    CHANGED = "CHANGED"
    WRONG_STATE = "WRONG_STATE"
    KEY_REUSED = "KEY_REUSED"
    TOO_LONG = "TOO_LONG"
    UNSUPPORTED = "UNSUPPORTED"
    METHOD = "METHOD"
    SLOW_DOWN = "SLOW_DOWN"
    TRY_AGAIN = "TRY_AGAIN"
    REFUSED = "REFUSED"
    BROKEN = "BROKEN"


class Fault(Told):
    """A request that was not carried out. `fields` says what is wrong with which field."""

    error: Code
    fields: dict[str, str] | None = None


class Time(Told):
    """A free time; both instants with the offset of the provider's zone."""

    starts_at: datetime
    ends_at: datetime


class Conflict(Fault):
    """The state of things stands against it; for a time that is gone with the nearest that can be had."""

    alternatives: list[Time] | None = None


class Service(Told):
    """A service as on the public page. The price is in the smallest unit of the currency."""

    id: UUID
    name: str
    duration_minutes: int
    price_minor: int
    currency: str


class OwnService(Service):
    """A service as its provider sees it."""

    payment: PaymentPolicy
    deposit_minor: int
    cancellation_hours: int
    capacity: int
    is_virtual: bool
    needs_approval: bool


class Services(Told):
    """All services that are offered now."""

    services: list[OwnService]


class Provider(Told):
    """A provider as on the public page."""

    slug: str
    name: str
    profession: str
    city: str
    time_zone: str


class Times(Told):
    """Free times of one local day, by part of the day: morning until 12:00, afternoon until 17:00, then evening."""

    morning: list[Time]
    afternoon: list[Time]
    evening: list[Time]


class SlotsAsked(Asked):
    """Whose times, for which service (the first when it is not named), on which local date (else today)."""

    slug: Slug
    service: Annotated[str, Field(json_schema_extra={"format": "uuid"}), _checked(UUID, "not_an_id")] | None = None
    date: Day | None = None


class FreeTimes(Told):
    """The free times of a service on a day."""

    provider: Provider
    services: list[Service]
    service: Service
    date: date
    slots: Times


class BookingAsked(Asked):
    """A visit, and who wants it. `website` stays empty: only programs that fill in forms see that field."""

    slug: Slug
    service: UUID
    starts_at: Instant
    first_name: Name
    last_name: Name
    client_phone: Annotated[str, Field(min_length=1, max_length=40)]
    client_email: Annotated[str, Field(max_length=254)] | None = None
    website: Annotated[str, Field(max_length=200)]
    idempotency_key: Key


class Success(Told):
    """It was taken. Nothing is said of whether the provider has to agree, or of who is known here."""

    success: Literal[True] = True


class SpanAsked(Asked):
    """Bookings that start in a span; `after` is what a page said of the next one."""

    since: Annotated[Instant, Field(alias="from")]
    until: Instant
    limit: Annotated[int, Field(ge=1, le=100, strict=False)] = 50
    after: Annotated[str, Field(pattern=r"^[0-9]{1,10}\.[0-9a-f]{32}$")] | None = None


class Booked(Told):
    """What is booked."""

    id: UUID
    name: str


class Appointment(Told):
    """A booking as both sides may see it; amounts in the smallest unit of the currency."""

    id: UUID
    status: BookingStatus
    waiting_on: ActorKind | None = None
    starts_at: datetime
    ends_at: datetime
    time_zone: str
    provider: str
    service: Booked
    attendee_name: str | None = None
    customer_name: str | None = None
    price_minor: int
    paid_minor: int
    refunded_minor: int
    currency: str
    version: int


class Appointments(Told):
    """A page of bookings by start; without `after` it is the last."""

    appointments: list[Appointment]
    after: str | None = None


class Change(StrEnum):
    """What can be done to a booking."""

    CONFIRM = "confirm"
    REJECT = "reject"
    CANCEL = "cancel"
    RESCHEDULE = "reschedule"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    PAID = "paid"


class ChangeAsked(Asked):
    """A change of a booking. `refundMinor` is what the person was told to get back: it must still be true."""

    action: Annotated[Change, Field(strict=False)]
    starts_at: Instant | None = None
    reason: Annotated[str, Field(max_length=500), AfterValidator(_storable)] | None = None
    refund_minor: Annotated[int, Field(ge=0, le=10**12), BeforeValidator(_whole)] | None = None
