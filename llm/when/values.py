"""What a word of time means before the whole message is known: partial days and clocks, lengths of time."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from llm.intents import Days


class Item:
    """One read stretch of the message: its symbol, value and place in the text."""

    __slots__ = ("end", "is_weak", "is_word", "start", "symbol", "value", "width")

    def __init__(
        self,
        symbol: str,
        value: object,
        start: int,
        end: int,
        width: int = 0,
        is_word: bool = False,
        is_weak: int = 0,
    ) -> None:
        self.symbol = symbol
        self.value = value
        self.start = start
        self.end = end
        self.width = width  # digits, for numbers
        self.is_word = is_word
        self.is_weak = is_weak  # also an everyday word ("may", "sun"): needs company

    def __repr__(self) -> str:
        from llm.when.symbols import BACK

        return f"{BACK[self.symbol]}({self.value!r})"


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time; `grain` is the coarsest unit that was said."""

    months: int = 0
    days: int = 0
    minutes: int = 0
    grain: str = "day"

    def plus(self, other: Length) -> Length:
        """Both, one after the other."""
        grain = other.grain if other.minutes else self.grain
        return Length(self.months + other.months, self.days + other.days, self.minutes + other.minutes, grain)


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of the day in minutes; `name` is one of Clock.part."""

    name: str
    start: int
    end: int | None


@dataclass(frozen=True, slots=True)
class Day:
    """A day as far as it was said. `span` is a resolved stretch of days, everything else narrows it."""

    weekday: int | None = None
    number: int | None = None
    month: int | None = None
    year: int | None = None
    turn: str = ""  # this | next | coming | after_next | last
    span: Days | None = None
    is_plural: bool = False  # "Mondays"
    is_unclear: bool = False  # 03/04 where both orders are in use
    shift: int = 0  # days to add once it is resolved


@dataclass(frozen=True, slots=True)
class Tick:
    """A time of day as said: minutes as spoken, and which half of the day if that was said."""

    minute: int
    is_open: bool = False  # both halves of the day are possible
    is_approximate: bool = False
    part: Part | None = None
    is_half_said: bool = False  # am or pm stood beside it
    is_written: bool = False  # in digits with minutes ("6:50"), as the 24-hour clock is written


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span of the day as said; an open side is None."""

    start: Tick | None
    end: Tick | None
    part: Part | None = None
    is_approximate: bool = False


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none."""
    if 1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2200 and day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = min(max(index // 12, 1900), 2200), index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_days(day: date, days: int) -> date:
    """A later or earlier day, kept within the calendar."""
    return day + timedelta(days=max(min(days, 20000), -20000))


def monday(day: date) -> date:
    """The Monday of that week."""
    return day - timedelta(days=day.weekday())


def month_span(year: int, month: int) -> Days:
    """A whole month."""
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]), grain="month")


def week_span(first: date, weeks: int = 1) -> Days:
    """Whole weeks from that Monday."""
    return Days(first, add_days(first, weeks * 7 - 1), grain="week")
