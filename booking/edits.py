"""The edits that a provider can make to his own set-up: what is to be changed, as frozen values. Pure.

`booking/editing.py` shows an edit (`preview`), and carries it out (`apply`). In an edit None keeps what there is, and
"" empties a text. Minutes are local wall minutes since midnight, 0 is Monday; an end at or before its start is on the
next day. Money is in the smallest unit of the provider's currency.

BadEdit(field, fault)   the edit cannot be made; `field` is the edit's own, `fault` one of `Fault`
Stale(change)           what was shown is no longer what there is; `change` is what the edit would come to now
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from booking.errors import BookingError

Week = tuple[tuple[int, int, int], ...]
"""(weekday, start_minute, end_minute), local."""


class Fault(StrEnum):
    """Everything that can be wrong with a field."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    UNWRITABLE = "unwritable"  # NUL, half characters, control characters
    OUT_OF_RANGE = "out_of_range"
    MALFORMED = "malformed"
    UNKNOWN = "unknown"
    TAKEN = "taken"
    OVERLAP = "overlap"
    TOO_MANY = "too_many"
    OVER_PRICE = "over_price"  # a deposit above the price
    NO_DEPOSIT = "no_deposit"
    PINNED = "pinned"  # a currency in which something was booked or paid
    UNEVEN = "uneven"  # amounts with cents that a currency does not have
    HARD_TO_READ = "hard_to_read"  # two colours that cannot be told apart; `better` is one that can


class BadEdit(BookingError):
    """An edit that cannot be made; nothing was written."""

    code = "bad_edit"

    def __init__(self, field: str, fault: Fault, better: str = "") -> None:
        super().__init__(f"{field}: {fault}")
        self.field = field
        self.fault = fault
        self.better = better


class Stale(BookingError):
    """Something else was written since the edit was shown; nothing was written now."""

    code = "stale"

    def __init__(self, change: Change) -> None:
        super().__init__("changed in between")
        self.change = change


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit comes to: plain values by field, before and after. `before` is {} for what is new."""

    subject: str  # of the edit: "profile", "service", "week", ...
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields whose values differ, in the order in which they are kept."""
        names = dict.fromkeys((*self.before, *self.after))
        return tuple(name for name in names if self.before.get(name) != self.after.get(name))

    @property
    def seen(self) -> str:
        """A word for what there is before: `apply(..., seen=)` refuses once it is something else."""
        return seen_of(self.before)


def seen_of(before: Mapping[str, Any]) -> str:
    """The word for plain values as they are."""
    return hashlib.sha256(json.dumps(before, sort_keys=True).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class EditProfile:
    """Who the business is. `phone` in E.164, "" for none; it is shown, and gives nobody access."""

    name: str | None = None
    profession: str | None = None
    city: str | None = None
    address: str | None = None
    bio: str | None = None
    phone: str | None = None
    slug: str | None = None
    subject: ClassVar[str] = "profile"


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """The language of page and messages, such as "pt" or "pt-BR"."""

    language: str
    subject: ClassVar[str] = "language"


@dataclass(frozen=True, slots=True)
class SetTimeZone:
    """The zone whose clock opening hours mean, such as "Europe/Madrid". Booked visits keep their instants."""

    time_zone: str
    subject: ClassVar[str] = "time_zone"


@dataclass(frozen=True, slots=True)
class SetCurrency:
    """What prices are in, an ISO 4217 code. BadEdit PINNED once something was booked at a price or paid.

    Prices keep their figures: 45.00 of one are 45.00 of the other. UNEVEN where that cannot be.
    """

    currency: str
    subject: ClassVar[str] = "currency"


@dataclass(frozen=True, slots=True)
class SetColours:
    """Colours of the page, #rrggbb. BadEdit HARD_TO_READ carries the nearest accent that can be told apart."""

    colour_primary: str
    colour_accent: str
    subject: ClassVar[str] = "colours"


@dataclass(frozen=True, slots=True)
class SetAssistant:
    """How the assistant answers customers' questions: automatic, draft or off."""

    assistant: str
    subject: ClassVar[str] = "assistant"


@dataclass(frozen=True, slots=True)
class SetActive:
    """Whether the business can be found and booked."""

    is_active: bool
    subject: ClassVar[str] = "active"


@dataclass(frozen=True, slots=True)
class SetImage:
    """A logo, header_image or photo, re-encoded before (a JPEG of at most 1 MB); without content there is none."""

    kind: str
    content: bytes = b""
    width: int = 0
    height: int = 0
    subject: ClassVar[str] = "image"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFields:
    """What a service may be given. `approval`: always, never, or "" for what the business does."""

    name: str | None = None
    description: str | None = None
    duration_minutes: int | None = None
    price_minor: int | None = None
    buffer_before_minutes: int | None = None
    buffer_after_minutes: int | None = None
    lead_time_minutes: int | None = None
    horizon_days: int | None = None
    granularity_minutes: int | None = None
    cancellation_hours: int | None = None
    late_refund_percent: int | None = None
    payment: str | None = None  # none, deposit or full
    deposit_minor: int | None = None
    capacity: int | None = None
    is_virtual: bool | None = None
    approval: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddService(ServiceFields):
    """A new service, last in the list; needs name, duration_minutes and price_minor.

    Terms that are not given are those of the first service. A stopped service of this name comes back.
    """

    subject: ClassVar[str] = "new_service"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditService(ServiceFields):
    """Other values of a service. Bookings that stand keep the old ones."""

    service_id: UUID
    subject: ClassVar[str] = "service"


@dataclass(frozen=True, slots=True)
class StopService:
    """Offer a service no more. Bookings that stand take place."""

    service_id: UUID
    subject: ClassVar[str] = "stopped_service"


@dataclass(frozen=True, slots=True)
class OrderServices:
    """The order in which services are shown: all of them, by id."""

    service_ids: tuple[UUID, ...]
    subject: ClassVar[str] = "services_order"


@dataclass(frozen=True, slots=True)
class SetWeek:
    """The whole week's opening hours; with `weekdays` only of these days, the others keep theirs."""

    week: Week
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    subject: ClassVar[str] = "week"


@dataclass(frozen=True, slots=True)
class SetOverride:
    """Days from `first` to `last` (None: just one) that differ from the week: closed, or open in addition.

    A closure without minutes is of whole days; an opening needs both.
    """

    first: date
    last: date | None = None
    is_closed: bool = True
    start_minute: int | None = None
    end_minute: int | None = None
    subject: ClassVar[str] = "overrides"


@dataclass(frozen=True, slots=True)
class ClearOverride:
    """Take back what was set for these days: all of it, or with `only` (is_closed, start, end) just what is alike."""

    first: date
    last: date | None = None
    only: tuple[bool, int | None, int | None] | None = None
    subject: ClassVar[str] = "overrides"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPolicy:
    """Terms of booking, for all services or for one. `auto_confirm` is always of the whole business."""

    service_id: UUID | None = None
    cancellation_hours: int | None = None
    late_refund_percent: int | None = None
    lead_time_minutes: int | None = None
    horizon_days: int | None = None
    payment: str | None = None
    deposit_minor: int | None = None
    auto_confirm: bool | None = None
    subject: ClassVar[str] = "policy"


@dataclass(frozen=True, slots=True)
class AddFact:
    """Something true, which answers may be made of."""

    topic: str
    text: str
    subject: ClassVar[str] = "new_fact"


@dataclass(frozen=True, slots=True)
class SetFact:
    """Other words for a fact."""

    fact_id: UUID
    topic: str | None = None
    text: str | None = None
    subject: ClassVar[str] = "fact"


@dataclass(frozen=True, slots=True)
class OwnFact:
    """A fact as its provider sees it, with the id that an edit names."""

    id: UUID
    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class DropFact:
    """A fact that is no longer true."""

    fact_id: UUID
    subject: ClassVar[str] = "dropped_fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDiscount:
    """A lower price by rule (`models.enums.DiscountKind`); a coupon has a code in capitals. Dates are both included."""

    name: str
    kind: str
    percent: int = 0
    amount_off_minor: int = 0
    nth: int = 0
    code: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    max_uses: int | None = None
    max_uses_per_customer: int | None = None
    service_id: UUID | None = None
    subject: ClassVar[str] = "new_discount"


@dataclass(frozen=True, slots=True)
class StopDiscount:
    """Give a discount no more. Prices that were agreed stay."""

    discount_id: UUID
    subject: ClassVar[str] = "stopped_discount"


Edit = (
    EditProfile
    | SetLanguage
    | SetTimeZone
    | SetCurrency
    | SetColours
    | SetAssistant
    | SetActive
    | SetImage
    | AddService
    | EditService
    | StopService
    | OrderServices
    | SetWeek
    | SetOverride
    | ClearOverride
    | SetPolicy
    | AddFact
    | SetFact
    | DropFact
    | AddDiscount
    | StopDiscount
)
