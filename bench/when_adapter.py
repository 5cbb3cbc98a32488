"""The time grammar in the form that the shared time scorer takes: (text, reference, locale) to a mapping or None."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from llm.intents import Choice, Clock, Days
from llm.when import Frame, find

_COUNTRIES = {"en-US": "US", "en-GB": "GB", "es": "ES", "pt": "BR", "fr": "FR", "de": "DE", "it": "IT", "en": "US"}


def when(text: str, reference: datetime, locale: str) -> dict[str, Any] | None:
    """What `find` reads, with open times taken as the hour at which people book (1 to 6 after noon)."""
    frame = Frame(now=reference, language=locale[:2], country=_COUNTRIES.get(locale, locale[-2:].upper()))
    found = find(text, frame)
    if found is None:
        return None
    results = [_result(choice, reference) for choice in found.when.choices]
    if not results:
        return {"start": reference, "end": None, "grain": "minute"} if found.when.prefer == "earliest" else None
    if _is_chain(found.when.choices):
        return {**results[0], "end": results[-1]["end"], "alternatives": results}
    return {**results[0], "alternatives": results}


def _is_chain(choices: tuple[Choice, ...]) -> bool:
    """Whether the alternatives are the pieces of one stretch, from a time of one day to a time of another."""
    sides = [choice.clock for choice in choices]
    first, last = sides[0], sides[-1]
    if len(sides) < 2 or first is None or last is None or any(choice.days is None for choice in choices):
        return False
    is_open = first.end_minute is None and last.start_minute is None
    return is_open and all(side is not None and side.start_minute == 0 for side in sides[1:-1])


def _result(choice: Choice, reference: datetime) -> dict[str, Any]:
    days, clock = choice.days, choice.clock
    if clock is None and days is not None:
        if days.is_one_day:
            return {"start": days.first, "end": None, "grain": "day"}
        return {"start": days.first, "end": days.last, "grain": days.grain}
    if clock is None:
        return {"start": None, "end": None, "grain": None}
    return _timed(days, clock, reference)


def _timed(days: Days | None, clock: Clock, reference: datetime) -> dict[str, Any]:
    first = (days.first if days is not None else None) or reference.date()
    last = (days.last if days is not None else None) or first
    is_late = (
        clock.is_meridiem_open
        and (clock.start_minute if clock.start_minute is not None else clock.end_minute or 0) < 420
    )
    shift = 720 if is_late else 0
    start = _at(first, clock.start_minute, shift)
    end = None if clock.is_exact else _at(last, clock.end_minute, shift)
    return {"start": start, "end": end, "grain": "part" if clock.part and not clock.is_exact else "minute"}


def _at(day: date, minute: int | None, shift: int) -> datetime | None:
    return None if minute is None else datetime(day.year, day.month, day.day) + timedelta(minutes=minute + shift)  # noqa: DTZ001
