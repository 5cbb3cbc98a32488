"""Edits of opening hours: the week, and dated exceptions to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects.postgresql import insert

from booking import edit_values as values
from booking.edits import BadEdit, Change, ClearOverride, Fault, SetOverride, SetWeek
from models.providers import AvailabilityOverride, AvailabilityRule

RULES: Table = AvailabilityRule.__table__
OVERRIDES: Table = AvailabilityOverride.__table__
MOST_DAYS = 366
FIRST, LAST = date(1971, 1, 1), date(2199, 12, 31)

Dated = tuple[date, bool, int | None, int | None]


def plan_week(connection: Connection, provider_id: UUID, edit: SetWeek) -> Change:
    """The week before and after, by start. Raises BadEdit."""
    rows = connection.execute(
        select(RULES.c.weekday, RULES.c.start_minute, RULES.c.end_minute).where(RULES.c.provider_id == provider_id)
    )
    before = sorted((row.weekday, row.start_minute, row.end_minute) for row in rows)
    if any(day not in edit.weekdays for day, _, _ in edit.week):
        raise BadEdit("week", Fault.OUT_OF_RANGE)
    kept = [one for one in before if one[0] not in edit.weekdays]
    after = values.week("week", (*kept, *edit.week))
    return Change(edit.subject, {"week": [list(one) for one in before]}, {"week": [list(one) for one in after]})


def write_week(connection: Connection, provider_id: UUID, edit: SetWeek, change: Change, now: datetime) -> None:
    """Replace the rules."""
    connection.execute(delete(RULES).where(RULES.c.provider_id == provider_id))
    names = ("weekday", "start_minute", "end_minute")
    rows = [{"provider_id": provider_id, **dict(zip(names, one, strict=True))} for one in change.after["week"]]
    if rows:
        connection.execute(insert(RULES), rows)


def plan_override(connection: Connection, provider_id: UUID, edit: SetOverride | ClearOverride) -> Change:
    """The exceptions of the days before and after, by day: [day, is_closed, start, end]. Raises BadEdit."""
    days = list(_days(edit.first, edit.last))
    before = _overrides(connection, provider_id, days)
    if isinstance(edit, SetOverride):
        _check_override(edit)
        wanted = (edit.is_closed, edit.start_minute, edit.end_minute)
        after = {*before, *((day, *wanted) for day in days)}
    else:
        after = {one for one in before if edit.only is not None and one[1:] != edit.only}
    return Change(edit.subject, {"overrides": _plain(before)}, {"overrides": _plain(after)})


def write_override(
    connection: Connection, provider_id: UUID, edit: SetOverride | ClearOverride, change: Change, now: datetime
) -> None:
    """Replace the exceptions of these days."""
    days = list(_days(edit.first, edit.last))
    of_days = (OVERRIDES.c.provider_id == provider_id) & OVERRIDES.c.on_date.between(days[0], days[-1])
    connection.execute(delete(OVERRIDES).where(of_days))
    rows = [
        {
            "provider_id": provider_id,
            "on_date": date.fromisoformat(day),
            "is_closed": is_closed,
            "start_minute": start,
            "end_minute": end,
        }
        for day, is_closed, start, end in change.after["overrides"]
    ]
    if rows:
        connection.execute(insert(OVERRIDES), rows)


def _overrides(connection: Connection, provider_id: UUID, days: list[date]) -> set[Dated]:
    columns = (OVERRIDES.c.on_date, OVERRIDES.c.is_closed, OVERRIDES.c.start_minute, OVERRIDES.c.end_minute)
    of_days = (OVERRIDES.c.provider_id == provider_id) & OVERRIDES.c.on_date.between(days[0], days[-1])
    return {tuple(row) for row in connection.execute(select(*columns).where(of_days))}


def _plain(overrides: set[Dated]) -> list[list[Any]]:
    ordered = sorted(overrides, key=lambda one: (one[0], one[1], one[2] or 0, one[3] or 0))
    return [[day.isoformat(), *rest] for day, *rest in ordered]


def _days(first: date, last: date | None) -> Iterator[date]:
    last = first if last is None else last
    if not FIRST <= first <= LAST:
        raise BadEdit("first", Fault.OUT_OF_RANGE)
    if last < first or last > LAST:
        raise BadEdit("last", Fault.OUT_OF_RANGE)
    if (last - first).days >= MOST_DAYS:
        raise BadEdit("last", Fault.TOO_MANY)
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _check_override(edit: SetOverride) -> None:
    start, end = edit.start_minute, edit.end_minute
    if start is None and end is None:
        if not edit.is_closed:
            raise BadEdit("start_minute", Fault.MISSING)
        return
    if start is None or end is None:
        raise BadEdit("start_minute" if start is None else "end_minute", Fault.MISSING)
    values.span("end_minute", start, end)
