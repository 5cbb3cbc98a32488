"""A `When` as one short line, so that tables of sentences can be read: "11-23 @15:00 | 11-24 @15:00 not 11-26"."""

from __future__ import annotations

from datetime import date, datetime

from llm.intents import Choice, Clock, Days, When
from llm.when import Frame, find

NOW = datetime(2026, 11, 18, 10, 0)  # a Wednesday


def read(text: str, language: str, country: str, **frame: object) -> str:
    """What is read from a text written at NOW."""
    found = find(text, Frame(NOW, language, country, **frame))
    return "nothing" if found is None else notation(found.when)


def notation(when: When) -> str:
    """Choices joined by "|", then what is refused, preferred, repeated and doubtful."""
    parts = [" | ".join(_choice(one) for one in when.choices)] if when.choices else []
    if when.excluded:
        parts.append("not " + " | ".join(_choice(one) for one in when.excluded))
    parts += [word for word in (when.prefer, when.relative) if word]
    if when.repeat is not None:
        said = when.repeat
        length = f" x{said.count}" if said.count else f" until {_day(said.until)}" if said.until else ""
        parts.append(f"every {said.every_weeks}w {said.every_days}d {said.every_months}m{length}")
    parts += [f"!{doubt}" for doubt in sorted(when.doubts)]
    return " ".join(parts)


def _choice(choice: Choice) -> str:
    return " ".join(part for part in (_days(choice.days), _clock(choice.clock)) if part)


def _days(days: Days | None) -> str:
    if days is None:
        return ""
    span = _day(days.first) if days.is_one_day else f"{_day(days.first)}..{_day(days.last)}"
    weekdays = "" if days.weekdays is None else "[" + "".join(map(str, sorted(days.weekdays))) + "]"
    return span + weekdays


def _day(day: date | None) -> str:
    if day is None:
        return ""
    return f"{day:%m-%d}" if 0 <= (day - NOW.date()).days < 365 else day.isoformat()


def _clock(clock: Clock | None) -> str:
    if clock is None:
        return ""
    span = _minute(clock.start_minute)
    if not clock.is_exact:
        span += "-" + _minute(clock.end_minute)
    return "@" + span + ("?" if clock.is_meridiem_open else "") + ("~" if clock.is_approximate else "")


def _minute(minute: int | None) -> str:
    return "" if minute is None else f"{minute // 60}:{minute % 60:02d}"
