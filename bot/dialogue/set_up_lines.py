"""What a change of a set-up is told as: one line for each value that differs, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from booking.edits import Change
from booking.types import ProviderCard
from bot.dialogue.wording import line, price_of
from bot.replies import Length, Line, Money, Phrase, Span, Value, Weekday

NONE = Phrase("setup.none")
CLOSED = Phrase("away.closed")
Spans = Iterable[tuple[int, int, int]]


def changed_lines(change: Change, provider: ProviderCard) -> tuple[Line, ...]:
    """The lines of a change; of kinds that no sentence makes there are none."""
    before, after = change.before, change.after
    if change.subject == "new_service":
        return (line("setup.new", **_offered(after, provider.currency)),)
    if change.subject == "stopped_service":
        return (line("setup.stopped", service=before["name"]),)
    if change.subject == "service":
        return tuple(_of_service(before, after, provider.currency))
    if change.subject == "policy":
        return tuple(_of_policy(before["services"], after["services"], provider.currency))
    if change.subject == "week":
        return tuple(_of_week(before["week"], after["week"]))
    was = [line("setup.fact_was", text=before["text"])] if before.get("text") else []
    return (*was, line("setup.fact", text=after["text"]))


def _offered(after: Mapping[str, Any], currency: str) -> dict[str, Value]:
    return {
        "service": after["name"],
        "length": Length(after["duration_minutes"]),
        "price": price_of(after["price_minor"], currency),
    }


def _of_service(before: Mapping[str, Any], after: Mapping[str, Any], currency: str) -> Iterable[Line]:
    name = after["name"]
    for field in ("price_minor", "duration_minutes"):
        if before[field] != after[field]:
            old, new = (_value(field, one[field], currency) for one in (before, after))
            yield line("setup.value", service=name, before=old, after=new)


def _value(field: str, value: int, currency: str) -> Value:
    return Length(value) if field == "duration_minutes" else price_of(value, currency)


def _of_policy(before: Mapping[str, Any], after: Mapping[str, Any], currency: str) -> Iterable[Line]:
    """The terms of each service that differ; services whose change is the same are told in one line."""
    changed = [(name, before[name], after[name]) for name in after if before[name] != after[name]]
    for key, told in (("setup.deposit", _deposit), ("setup.notice", _notice)):
        rows = [(name, told(old, currency), told(new, currency)) for name, old, new in changed]
        rows = [row for row in rows if row[1] != row[2]]
        for (old, new), group in groupby(sorted(rows, key=lambda row: repr(row[1:])), key=lambda row: row[1:]):
            yield line(key, service=tuple(name for name, _, _ in group), before=old, after=new)


def _deposit(terms: Mapping[str, Any], currency: str) -> Value:
    return Money(terms["deposit_minor"], currency) if terms["payment"] == "deposit" else NONE


def _notice(terms: Mapping[str, Any], currency: str) -> Value:
    return Length(terms["cancellation_hours"] * 60) if terms["cancellation_hours"] else NONE


def _of_week(before: Spans, after: Spans) -> Iterable[Line]:
    for day in range(7):
        old, new = (_day(spans, day) for spans in (before, after))
        if old != new:
            yield line("setup.day", weekday=Weekday(day), before=old, after=new)


def _day(spans: Spans, day: int) -> Value:
    own = tuple(Span(start, end) for weekday, start, end in spans if weekday == day)
    return own or CLOSED
