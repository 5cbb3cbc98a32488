"""Which days a provider asks about: "this week", "last month", "today", all of them past or present. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.formats import locale_of
from llm.intents import Days, When

YESTERDAY = re.compile(r"\b(yesterday|ayer|ontem|hier|gestern|ieri)\b", re.IGNORECASE)
MONTH = re.compile(r"\b(months?|mes|mês|mois|monats?|mese)\b", re.IGNORECASE)
LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Period:
    """Local days, both included."""

    first: date
    last: date

    @property
    def is_one_day(self) -> bool:
        """Whether it is a single day."""
        return self.first == self.last


def week_of(day: date, language: str, country: str | None = None) -> Period:
    """The week that holds a day, as weeks begin in that country."""
    begins = locale_of(language, country).first_week_day  # 0 is Monday
    first = day - timedelta(days=(day.weekday() - begins) % 7)
    return Period(first, first + timedelta(days=6))


def month_of(day: date) -> Period:
    """The month that holds a day."""
    first = day.replace(day=1)
    return Period(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def period_meant(when: When | None, words: str, today: date, language: str, country: str | None = None) -> Period:
    """The days that a question about earnings means; this week when it names none. Never longer than a year."""
    days = next((choice.days for choice in when.choices if choice.days), None) if when else None
    if days is None or days.first is None:
        return _from_words(words, today, language, country)
    if days.grain == "week":
        weeks = (_monday(days.first) - _monday(today)) // timedelta(days=7)
        return week_of(today + timedelta(weeks=min(weeks, 0)), language, country)
    return _gone_by(days, today)


def _from_words(words: str, today: date, language: str, country: str | None) -> Period:
    """What the interpreter of bookings has no use for: nobody books for yesterday."""
    if YESTERDAY.search(words):
        return Period(today - timedelta(days=1), today - timedelta(days=1))
    return month_of(today) if MONTH.search(words) else week_of(today, language, country)


def _gone_by(days: Days, today: date) -> Period:
    """A day or month that was read as the next one is the one before: money is asked about when it came."""
    assert days.first is not None
    first, last = days.first, days.last or today
    if first > today and days.grain == "day" and not days.is_explicit_date:
        weeks = -((today - first) // timedelta(days=7))
        first, last = first - timedelta(weeks=weeks), last - timedelta(weeks=weeks)
    elif first > today:
        first, last = _year_before(first), _year_before(last)
    return Period(first, min(max(first, last), first + LONGEST))


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
