"""Rules for recurrence ("every Tuesday for six weeks") and for open ends of days ("from Monday on", "by Friday")."""

from __future__ import annotations

from dataclasses import replace

from llm.intents import Days, Repeat
from llm.when.calendar import resolve
from llm.when.ranges import read_as_day, read_weekday
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Day, Item, Length, add_days


def _every(reader: Reader, found: list[Item], place: int) -> Result:
    number = one(found, "NUM", "ORD")
    step = 2 if one(found, "MORE") is not None else number.value if number is not None else 1
    weekday, unit = one(found, "WD"), one(found, "UNIT", "DAYWORD")
    if not 1 <= step <= 52:
        return None
    if weekday is not None:
        return [("REP", Repeat(every_weeks=step)), ("DAY", Day(weekday=read_weekday(weekday.value)[0]))]
    name = "day" if unit is None or BACK[unit.symbol] == "DAYWORD" else unit.value
    if name == "fortnight":
        return "REP", Repeat(every_weeks=2 * step)
    fields = {"day": "every_days", "week": "every_weeks", "month": "every_months"}
    return ("REP", Repeat(**{fields[name]: step})) if name in fields else None


def _every_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "every two weeks", "cada 15 días"; fifteen days are two weeks where people count so."""
    length: Length = one(found, "DUR").value
    weeks, rest = divmod(length.days, 7)
    is_fortnight = length.days == 15 and "half_adds" not in reader.words.flags
    if length.minutes or bool(length.days) == bool(length.months):
        return None
    if length.months:
        return "REP", Repeat(every_months=length.months)
    if is_fortnight or not rest:
        return "REP", Repeat(every_weeks=weeks)
    return "REP", Repeat(every_days=length.days)


def _every_numbered_day(reader: Reader, found: list[Item], place: int) -> Result:
    """Portuguese "todo dia 5", Spanish "cada día 5": the fifth of every month."""
    number = found[-1].value
    if not 1 <= number <= 31 or reader.is_at(place + len(found), "HOUR", "AMPM", "UNIT", "COUNT", "COLON", "MONTH"):
        return None
    return [("REP", Repeat(every_months=1)), ("DAY", Day(number=number))]


_PER = {"day": Repeat(every_days=1), "week": Repeat(every_weeks=1), "fortnight": Repeat(every_weeks=2)}
_TIMED = ("WD", "DAY", "ORD", "NUM", "TIME", "PART", "REL", "PAIRDOT", "MONTH", "COMPACT")


def _frequency(reader: Reader, found: list[Item], place: int) -> Result:
    """ "monthly on the 5th": an adverb repeats only what else is said about time."""
    is_short = sum(BACK[item.symbol] in ("WORD", "BLOCK") for item in reader.items) <= 1
    if not is_short and not any(reader.has(name) for name in _TIMED):
        return "BLOCK", None
    return "REP", _PER.get(found[0].value, Repeat(every_months=1))


def _alternating(reader: Reader, found: list[Item], place: int) -> Result:
    """ "un vendredi sur deux", "lunedì alterni"."""
    return [("REP", Repeat(every_weeks=2)), ("DAY", Day(weekday=read_weekday(one(found, "WD").value)[0]))]


def _every_part(reader: Reader, found: list[Item], place: int) -> Result:
    return [("REP", Repeat(every_days=1)), ("PART", one(found, "PART").value)]


def counted(repeat: Repeat, length: Length) -> Repeat:
    """The repeat with its length said as a stretch of time ("for six weeks")."""
    if repeat.every_weeks and length.days:
        return replace(repeat, count=max(1, length.days // (7 * repeat.every_weeks)))
    if repeat.every_weeks and length.months:
        return replace(repeat, count=max(1, length.months * 4 // repeat.every_weeks))
    if repeat.every_days and length.days:
        return replace(repeat, count=max(1, length.days // repeat.every_days))
    if repeat.every_months and length.months:
        return replace(repeat, count=max(1, length.months // repeat.every_months))
    return repeat


def _span_of(item: Item, reader: Reader) -> Days | None:
    days, _ = resolve(read_as_day(item), reader.frame)
    return days


def _from_day(reader: Reader, found: list[Item], place: int) -> Result:
    days = _span_of(one(found, "DAY", "SPANM", "SPANW", "SPAND"), reader)
    if days is None or days.first is None or days.last is None:
        return None
    is_after = one(found, "AFTER") is not None
    first = add_days(days.last, 1) if is_after else days.first
    return "SPAND", Days(first, None, grain="open", is_explicit_date=days.is_explicit_date)


def _until_day(reader: Reader, found: list[Item], place: int) -> Result:
    days = _span_of(one(found, "DAY", "SPANM", "SPANW", "SPAND"), reader)
    if days is None or days.first is None or days.last is None:
        return None
    passing = one(found, "TO", "DTO")
    if passing is not None and passing.value == "a":  # "moved to the Thursday"
        item = one(found, "DAY", "SPANM", "SPANW", "SPAND")
        return [("ON", None), (BACK[item.symbol], item.value)]
    last = add_days(days.first, -1) if one(found, "BEFORE") is not None else days.last
    return "SPAND", Days(None, last, grain="open", is_explicit_date=days.is_explicit_date)


def _day_onwards(reader: Reader, found: list[Item], place: int) -> Result:
    return _from_day(reader, [item for item in found if BACK[item.symbol] != "AFTER"], place)


def _is_followed_by_clock(reader: Reader, place: int) -> bool:
    return reader.is_at(place, "CLK", "TIME") or (
        reader.is_at(place, "AT", "COMMA") and reader.is_at(place + 1, "CLK", "TIME", "NUM")
    )


def _until_day_rule(reader: Reader, found: list[Item], place: int) -> Result:
    return None if _is_followed_by_clock(reader, place + len(found)) else _until_day(reader, found, place)


def _from_day_rule(reader: Reader, found: list[Item], place: int) -> Result:
    span = one(found, "SPAND")
    if span is not None and (span.value.grain != "weekend" or one(found, "AFTER") is None):
        return None
    return None if _is_followed_by_clock(reader, place + len(found)) else _from_day(reader, found, place)


EVERY = rules(
    (r"EVERY! {f} DAYWORD NUM", _every_numbered_day),
    (r"EVERY! {f} (?:ORD|NUM|MORE)? {f} (?:WD|UNIT|DAYWORD)", _every),
    (r"EVERY! {f} PART", _every_part),
    (r"EVERY! {f} DUR", _every_length),
    (r"FREQ!", _frequency),
    (r"WD COMMA? ALTERN!", _alternating),
)
ENDS = rules(
    (r"(?:DAY|SPANM|SPANW) COMMA? OPENEND!", _day_onwards),
    (r"(?:FROM|DFROM|AFTER) (?:ON|THE|OF)* (?:DAY|SPANM|SPANW|SPAND) OPENEND?", _from_day_rule),
    (r"(?:BEFORE|UNTIL|TO|DTO) (?:ON|THE|OF)* (?:DAY|SPANM|SPANW)", _until_day_rule),
)
__all__ = ["ENDS", "EVERY", "counted", "of"]
