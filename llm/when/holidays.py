"""Feast days that move: counted from Easter, or the nth weekday of a month.

A lexicon says "e-2" (days from Easter Sunday), "n11-4-3" (the fourth weekday 3 of November), "n5-9-0" (the last Monday
of May) or "12-25".
"""

from __future__ import annotations

from datetime import date

from llm.when.values import add_days, safe_date

_LAST = 9


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian rule (the method of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    leaps = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - leaps - rest % 4) % 7
    shift = (year % 19 + 11 * leaps + 22 * weekday) // 451
    month, day = divmod(leaps + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, count: int, weekday: int) -> date:
    """The nth weekday of a month; 9 asks for the last one."""
    if count == _LAST:
        following = date(year + month // 12, month % 12 + 1, 1)
        return add_days(following, -((following.weekday() - weekday - 1) % 7) - 1)
    first = date(year, month, 1)
    return add_days(first, (weekday - first.weekday()) % 7 + 7 * (count - 1))


def holiday(rule: str, since: date) -> date | None:
    """The first such day that is not before `since`."""
    days = (_in_year(rule, year) for year in (since.year, since.year + 1))
    return next((day for day in days if day is not None and day >= since), None)


def _in_year(rule: str, year: int) -> date | None:
    if rule.startswith("e"):
        return add_days(easter(year), int(rule[1:]))
    if rule.startswith("n"):
        month, count, weekday = (int(part) for part in rule[1:].split("-"))
        return nth_weekday(year, month, count, weekday)
    month, number = (int(part) for part in rule.split("-"))
    return safe_date(year, month, number)
