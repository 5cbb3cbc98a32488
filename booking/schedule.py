"""The frozen input and output of the slot engine: hours, what is taken, what a visit needs, what is free.

Instants are aware UTC datetimes, or whole UTC minutes since 1970 where many are compared. Wall minutes count from
local midnight. `booking/slots.py` reads these and gives meaning to them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Rule:
    """Weekly opening hours in local wall minutes; weekday 0 is Monday.

    An end at or before the start means the next day (equal: 24 hours), and so does an end above 1440.
    """

    weekday: int
    start_minute: int
    end_minute: int


@dataclass(frozen=True, slots=True)
class Override:
    """A dated exception to the rules; its times read like those of a `Rule`.

    Closed without times: the rules do not open on that date (hours that began the evening before go on, and extra
    openings of the same date stand). Closed with times: that span is taken out of all hours. Not closed: an extra
    opening beside the rules. One missing time stands for midnight at that end.
    """

    on: date
    start_minute: int | None = None
    end_minute: int | None = None
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """What one visit needs, in minutes and days; raises ValueError for values that mean nothing."""

    duration_minutes: int
    buffer_before_minutes: int = 0
    buffer_after_minutes: int = 0
    lead_time_minutes: int = 0
    horizon_days: int = 60
    granularity_minutes: int = 15
    capacity: int = 1

    def __post_init__(self) -> None:
        """Refuse a visit without length, a grid without step, and negative times."""
        if min(self.duration_minutes, self.granularity_minutes, self.capacity) < 1:
            raise ValueError("duration, granularity and capacity must be at least 1")
        if (
            min(self.buffer_before_minutes, self.buffer_after_minutes, self.lead_time_minutes) < 0
            or self.horizon_days < 0
        ):
            raise ValueError("buffers, lead time and horizon must not be negative")


@dataclass(frozen=True, slots=True)
class Seats:
    """A class of the same service that is already on the calendar, with the seats taken of it."""

    start_at: datetime
    end_at: datetime
    taken: int
    capacity: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """Everything about one resource and service that decides which times are free.

    `taken` are claims and busy blocks: half-open (start, end) in whole UTC minutes since 1970, rounded outwards,
    with their own buffers already in them, in any order, none empty. The claims of `classes` are in `taken` too.
    """

    time_zone: str
    rules: tuple[Rule, ...] = ()
    overrides: tuple[Override, ...] = ()
    taken: tuple[tuple[int, int], ...] = ()
    classes: tuple[Seats, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that can be booked: the visit itself, without buffers, and the seats left in it."""

    start_at: datetime
    end_at: datetime
    seats_left: int = 1


class Reason(StrEnum):
    """Why a time cannot be booked; the first that applies, in this order."""

    NO_SUCH_TIME = "no_such_time"
    """The clocks skip this wall time."""
    PAST = "past"
    LEAD_TIME = "lead_time"
    """Sooner than the provider wants to be told."""
    HORIZON = "horizon"
    """Further ahead than the provider takes bookings."""
    CLOSED = "closed"
    """Outside the opening hours."""
    TOO_LONG = "too_long"
    """Starts within the hours but ends after closing."""
    OFF_GRID = "off_grid"
    """Not one of the provider's starting times."""
    TAKEN = "taken"
    FULL = "full"
    """A class without free seats."""


class Part(StrEnum):
    """Part of a local day: morning until 12:00, afternoon until 17:00, then evening."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a time can be booked: the slot itself, or the reason why not and the nearest free slots."""

    reason: Reason | None = None
    alternatives: tuple[Slot, ...] = ()
    slot: Slot | None = None

    @property
    def is_free(self) -> bool:
        """True when nothing stands against the time."""
        return self.reason is None
