"""Partial days to calendar days, by the conventions of the product.

"Next X" is X of the next calendar week; a bare number of the day is its next occurrence and stays in the
month under discussion while that is not past; today's own date never rolls on; a weekday that
disagrees with its date is a doubt.
"""

from __future__ import annotations

from datetime import date

from llm.intents import Days, Doubt
from llm.when.frame import Frame
from llm.when.values import Day, add_days, add_months, monday, safe_date

Resolved = tuple[Days | None, frozenset[Doubt]]
_NONE: frozenset[Doubt] = frozenset()


def resolve(day: Day, frame: Frame, since: date | None = None) -> Resolved:
    """The calendar days of a partial day, and what is doubtful; `since` is the start of a range that it ends."""
    if day.span is not None:
        days, doubts = day.span, _past(day.span.last, frame)
        return _shifted(days, day.shift), doubts
    if day.number is not None and day.month is not None:
        return _dated(day, frame, since)
    if day.number is not None:
        return _numbered(day, frame, since)
    if day.weekday is not None:
        return _on_weekday(day, frame, since)
    return None, _NONE


def _shifted(days: Days, shift: int) -> Days:
    if not shift or days.first is None or days.last is None:
        return days
    return Days(
        add_days(days.first, shift), add_days(days.last, shift), days.weekdays, days.grain, days.is_explicit_date
    )


def _past(day: date | None, frame: Frame) -> frozenset[Doubt]:
    return frozenset({Doubt.PAST}) if day is not None and day < frame.now.date() else _NONE


def _single(day: date, frame: Frame, *, is_dated: bool, doubts: frozenset[Doubt] = _NONE) -> Resolved:
    return Days(day, day, is_explicit_date=is_dated), doubts | _past(day, frame)


def _dated(day: Day, frame: Frame, since: date | None) -> Resolved:
    doubts = frozenset({Doubt.DAY_MONTH}) if day.is_unclear else _NONE
    if day.year is not None:
        found = safe_date(day.year, day.month or 0, day.number or 0)
    else:
        floor = since or frame.today
        years = range(floor.year, floor.year + 9)
        dates = (safe_date(year, day.month or 0, day.number or 0) for year in years)
        found = next((one for one in dates if one is not None and one >= floor), None)
    if found is None:
        return None, _NONE
    if day.weekday is not None and found.weekday() != day.weekday:
        doubts |= {Doubt.WEEKDAY_DATE}
    return _single(found, frame, is_dated=True, doubts=doubts)


def _numbered(day: Day, frame: Frame, since: date | None) -> Resolved:
    floor = since or frame.today
    if since is None and frame.focus_on is not None:
        focused = safe_date(frame.focus_on.year, frame.focus_on.month, day.number or 0)
        if focused is not None and focused >= frame.today and (day.weekday is None or focused.weekday() == day.weekday):
            return _single(focused, frame, is_dated=True)
    months = (add_months(floor.replace(day=1), ahead) for ahead in range(14))
    dates = [safe_date(first.year, first.month, day.number or 0) for first in months]
    coming = [one for one in dates if one is not None and one >= floor]
    if not coming:
        return None, _NONE
    if day.weekday is None or coming[0].weekday() == day.weekday:
        return _single(coming[0], frame, is_dated=True)
    agreeing = [one for one in coming[:2] if one.weekday() == day.weekday]
    return _single((agreeing or coming)[0], frame, is_dated=True, doubts=frozenset({Doubt.WEEKDAY_DATE}))


def _on_weekday(day: Day, frame: Frame, since: date | None) -> Resolved:
    weekday = day.weekday or 0
    if since is not None and day.turn in ("", "this", "coming"):
        return _single(add_days(since, (weekday - since.weekday()) % 7), frame, is_dated=False)
    this_week = add_days(monday(frame.today), weekday)
    ahead = (weekday - frame.today.weekday() - 1) % 7 + 1
    found = {
        "next": add_days(this_week, 7),
        "after_next": add_days(this_week, 14),
        "last": add_days(frame.today, ahead - 7 if ahead < 7 else -7),
        "today": frame.today,
        "nearest": add_days(frame.today, ahead % 7),
    }.get(day.turn, add_days(frame.today, ahead))
    if since is not None and found < since:
        found = add_days(found, 7)
    return _single(add_days(found, day.shift), frame, is_dated=False)
