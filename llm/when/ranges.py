"""Rules for stretches between two days."""

from __future__ import annotations

from dataclasses import replace

from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.reader import Reader, Result, one
from llm.when.symbols import BACK
from llm.when.values import Day, Item

NUMERIC = ("NUM", "ORD")


def read_range_of(reader: Reader, first: Day, last: Day) -> Result:
    """The days from one partial day to another; what one side leaves out it takes from the other."""
    if first.month is None and last.month is not None and first.number is not None:
        first = replace(first, month=last.month, year=last.year)
    if first.year is None and last.year is not None and first.month is not None:
        first = replace(
            first,
            year=last.year
            if (first.month, first.number or 1) <= (last.month or 12, last.number or 31)
            else last.year - 1,
        )
    if (
        first.number is not None
        and last.weekday is None
        and last.number is not None
        and last.month is None
        and first.month is not None
    ):
        last = replace(last, month=first.month + (last.number < first.number))
        last = replace(last, month=1) if last.month > 12 else last
    start, _ = resolve(first, reader.frame)
    if start is None or start.first is None:
        return None
    end, _ = resolve(last, reader.frame, since=start.first)
    if end is None or end.last is None or end.last < start.first:
        return None
    is_dated = start.is_explicit_date or end.is_explicit_date
    return "SPAND", Days(start.first, end.last, is_explicit_date=is_dated)


def read_day_range(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Monday to Friday", "from the 24th to the 26th"."""
    sides = [item for item in found if BACK[item.symbol] in ("DAY", "NUM", "ORD", "WD", "SPANM", "SPAND", "SPANW")]
    if one(found[1:-1], "TO", "DTO", "UNTIL", "DASH", "AND") is None and "at_is_to" not in reader.words.flags:
        return None
    if any(BACK[item.symbol] == "NUM" and not 1 <= item.value <= 31 for item in sides):
        return None
    if one(found, "AND") is not None and one(found, "BETWEEN") is None:
        return None
    names = [BACK[item.symbol] for item in sides]
    if (
        "NUM" in names
        and reader.is_at(place + len(found), "HOUR", "AMPM", "UNIT", "COUNT", "PART", "TIME")
        and BACK[sides[-1].symbol] == "NUM"
    ):
        return None
    days = [read_as_day(item) for item in sides]
    if names[0] == "NUM" and days[1].weekday is not None and days[1].number is None:
        return None
    if (
        names == ["NUM", "NUM"]
        and one(found, "DFROM", "DTO", "DAYWORD") is None
        and sides[0].value <= 24 >= sides[1].value
        and not _are_days(reader, found, place)
    ):
        return None
    return read_range_of(reader, days[0], days[1])


def _are_days(reader: Reader, found: list[Item], place: int) -> bool:
    """Two bare numbers are days when a month follows, or when they are all that was written and too large for hours."""
    return reader.is_at(place + len(found), "SPANM") or reader.is_at(place + len(found) + 1, "SPANM")


def read_as_day(item: Item) -> Day:
    """The partial day that an item of any day-like class stands for."""
    name = BACK[item.symbol]
    if name == "DAY":
        return item.value
    if name == "WD":
        return Day(weekday=read_weekday(item.value)[0])
    if name in ("SPANM", "SPAND", "SPANW"):
        return Day(span=item.value)
    return Day(number=item.value)


def read_pair_range(reader: Reader, found: list[Item], place: int) -> Result:
    """ "14 - 15.10", "11.-13.09.17"."""
    first = one(found, *NUMERIC).value
    last = one(found, "DAY").value
    if (
        last.number is None
        or last.month is None
        or not 1 <= first <= 31
        or reader.is_at(place - 1, "AT")
        or (one(found, "AND") and not one(found, "BETWEEN", "FROM"))
    ):
        return None
    return read_range_of(reader, Day(number=first, month=last.month, year=last.year), last)


def read_weekday(value: int | str) -> tuple[int, bool]:
    """The weekday of a lexicon value, and whether it was said in the plural."""
    return (int(str(value)[1:]), True) if isinstance(value, str) else (value, False)
