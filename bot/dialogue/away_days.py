"""Which days and hours a provider means ("tomorrow afternoon", "two weeks from the 3rd"), as edits. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from booking.away import DAY
from booking.edits import ClearOverride, SetOverride
from booking.schedule import Override
from llm.intents import Choice, Clock, Days, When

MOST_DAYS = 366
MOST_SINGLE_DAYS = 60
LATE_CLOSING = 2 * 60  # an afternoon off goes on to closing time when no more than this is left of the day
EARLIEST_WORK = 7 * 60


@dataclass(frozen=True, slots=True)
class Meant:
    """Days with a span of the day, whole days without one; `lacks` names what has to be asked: day, until, end."""

    closures: tuple[SetOverride, ...] = ()
    lacks: str = ""
    is_over: bool = False

    @property
    def first(self) -> date:
        """The first day that is meant."""
        return min(closure.first for closure in self.closures)

    @property
    def last(self) -> date:
        """The last day that is meant."""
        return max(closure.last or closure.first for closure in self.closures)

    @property
    def span(self) -> tuple[int, int] | None:
        """The minutes of the day, the same on every day."""
        one = self.closures[0]
        return None if one.start_minute is None or one.end_minute is None else (one.start_minute, one.end_minute)


def meant(when: When | None, today: date, *, days_said: int | None, has_default: bool, closing: int) -> Meant:
    """What was said of time. `days_said` is a length ("two weeks"), `closing` when the day usually ends, in minutes.

    With `has_default` nothing said means today ("I'm ill").
    """
    choices = (when.choices or when.excluded) if when else ()
    clock = next((choice.clock for choice in choices if choice.clock), None)
    days = [choice.days for choice in choices if choice.days] or _assumed(choices, today, has_default)
    if not days:
        return Meant(lacks="day")
    spans = [_span_of_days(one, today, days_said) for one in days]
    if any(span is None for span in spans):
        return Meant(lacks="until")
    kept = [(max(first, today), last) for first, last in _each(spans) if last >= today]
    if not kept:
        return Meant(is_over=True)
    minutes = _minutes(clock, closing) if clock else None
    if clock and minutes is None:
        return Meant(lacks="end")
    start, end = minutes or (None, None)
    closures = [SetOverride(first, last if last > first else None, True, start, end) for first, last in kept]
    return Meant(tuple(closures[:MOST_SINGLE_DAYS]))


def _assumed(choices: Iterable[Choice], today: date, has_default: bool) -> list[Days]:
    """ "Block 2 to 4" is today's; so is an illness of which no day was said."""
    if has_default or any(choice.clock for choice in choices):
        return [Days(today, today)]
    return []


def _span_of_days(days: Days, today: date, days_said: int | None) -> list[tuple[date, date]] | None:
    """The stretches that are meant; None when the end was not said."""
    first = days.first or today
    last = first + timedelta(days=days_said - 1) if days_said and days.last is None else days.last
    if last is None or (last - first).days >= MOST_DAYS:
        return None
    if days.weekdays is None:
        return [(first, last)]
    each = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [(day, day) for day in each if day.weekday() in days.weekdays]


def _each(spans: Iterable[list[tuple[date, date]] | None]) -> Iterator[tuple[date, date]]:
    for span in spans:
        yield from span or ()


def _minutes(clock: Clock, closing: int) -> tuple[int, int] | None:
    """Start and end; None for a point of time, of which nobody knows how long it is meant to last."""
    if clock.is_exact:
        return None
    start = 0 if clock.start_minute is None or clock.part == "morning" else clock.start_minute
    end = DAY if clock.end_minute is None or clock.part in ("evening", "night") else clock.end_minute
    if clock.is_meridiem_open and 0 < start < EARLIEST_WORK:
        start += 720
        end += 720 if end <= start else 0
    if clock.part == "afternoon" and end < closing <= end + LATE_CLOSING:
        end = closing
    return (start, min(end, DAY)) if start < end else (start, end)


# ------------------------------------------------------------------ opening


def opening(day: date, span: tuple[int, int], overrides: Iterable[Override]) -> list[SetOverride | ClearOverride]:
    """The edits after which these minutes of a day are open: closures give way, and what is left of them stays."""
    start, end = span
    edits: list[SetOverride | ClearOverride] = []
    for one in overrides:
        if not one.is_closed or one.start_minute is None or one.end_minute is None:
            continue
        if one.start_minute >= end or one.end_minute <= start:
            continue
        edits.append(ClearOverride(day, only=(True, one.start_minute, one.end_minute)))
        pieces = ((one.start_minute, min(one.end_minute, start)), (max(one.start_minute, end), one.end_minute))
        edits += [SetOverride(day, None, True, low, high) for low, high in pieces if low < high]
    return edits


def closed_by(overrides: Iterable[Override]) -> list[ClearOverride]:
    """The edits that take back every closure among these."""
    return [ClearOverride(one.on, only=(True, one.start_minute, one.end_minute)) for one in overrides if one.is_closed]


def runs(overrides: Iterable[Override]) -> list[SetOverride]:
    """The closures among these, days in a row as one."""
    found: list[SetOverride] = []
    for one in sorted((one for one in overrides if one.is_closed), key=lambda one: (str(_plain(one)), one.on)):
        last = found[-1] if found else None
        span = (one.start_minute, one.end_minute)
        is_next = last is not None and (last.last or last.first) == one.on - timedelta(days=1)
        if last is not None and is_next and (last.start_minute, last.end_minute) == span:
            found[-1] = SetOverride(last.first, one.on, True, *span)
        else:
            found.append(SetOverride(one.on, None, True, *span))
    return sorted(found, key=lambda one: one.first)


def after(overrides: Iterable[Override], edits: Iterable[SetOverride | ClearOverride]) -> list[Override]:
    """The exceptions after the edits."""
    left = list(overrides)
    for edit in edits:
        last = edit.last or edit.first
        if isinstance(edit, ClearOverride):
            left = [one for one in left if not (edit.first <= one.on <= last and edit.only in (None, _plain(one)))]
            continue
        for n in range((last - edit.first).days + 1):
            day = edit.first + timedelta(days=n)
            left.append(Override(day, edit.start_minute, edit.end_minute, edit.is_closed))
    return left


def _plain(one: Override) -> tuple[bool, int | None, int | None]:
    return one.is_closed, one.start_minute, one.end_minute
