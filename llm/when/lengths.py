"""Rules for lengths of time and the days and moments that they lead to ("in two weeks", "a week from Friday")."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Day, Item, Length, Tick, add_days, add_months, monday


def _length(reader: Reader, found: list[Item], place: int) -> Result:
    unit_item = one(found, "UNIT", "HOUR", "DAYWORD")
    unit = {"HOUR": "hour", "DAYWORD": "day"}.get(BACK[unit_item.symbol], unit_item.value)
    amount = _amount(found)
    if amount is None or amount > 2000 or unit_item.value == "sharp":
        return None
    whole = int(amount)
    if unit in ("minute", "hour"):
        return "DUR", Length(minutes=int(amount * (60 if unit == "hour" else 1)), grain="minute")
    if unit == "year":
        return "DUR", Length(months=12 * whole, grain="month")
    if unit == "month":
        return "DUR", Length(months=whole, grain="month")
    if unit == "weekend":
        return None
    days = {"day": 1, "week": 7, "fortnight": 14}[unit]
    return "DUR", Length(days=round(amount * days), grain="week" if days > 1 else "day")


def _length_within(reader: Reader, found: list[Item], place: int) -> Result:
    """ "dans 2 heures": with the preposition an hour is a length, without it a time."""
    if "half_adds" in reader.words.flags:
        return None
    length = _length(reader, found[1:], place)
    return [(BACK[found[0].symbol], None), length] if isinstance(length, tuple) else None


def _turned_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "3 próximas semanas": the turn stands between number and unit."""
    if reader.is_at(place - 1, "TO", "DTO", "DASH", "AND", "UNTIL"):
        return None
    length = _length(reader, found, place)
    return None if not isinstance(length, tuple) else [(BACK[found[1].symbol], None), length]


def _half_hour(reader: Reader, found: list[Item], place: int) -> Result:
    """ "half an hour", but not the end of "sete e meia horas"."""
    is_clock = reader.is_at(place - 1, "AND") and reader.is_at(place - 2, "NUM")
    return None if is_clock else _length(reader, found, place)


def _amount(found: list[Item]) -> float | None:
    pair, numbers, is_half = one(found, "PAIRDOT"), of(found, "NUM"), one(found, "HALF") is not None
    if pair is not None:
        return pair.value[0] + pair.value[1] / 10 ** len(str(pair.value[1]))
    if one(found, "QUARTER"):
        return 0.25
    if one(found, "THREEQ"):
        return 0.75
    if len(numbers) == 2:
        return numbers[0].value + numbers[1].value / 10 ** len(str(numbers[1].value))
    if is_half and numbers and numbers[0].value == 1 and one(found, "AND") is None:
        return 0.5
    if is_half:
        return numbers[0].value + 0.5 if numbers else 0.5
    return float(numbers[0].value) if numbers else 1.0


def _summed(reader: Reader, found: list[Item], place: int) -> Result:
    lengths = of(found, "DUR")
    return "DUR", lengths[0].value.plus(lengths[1].value)


def _summed_hours(reader: Reader, found: list[Item], place: int) -> Result:
    """ "dentro de 1 día y 5 horas": beside another length hours are a length."""
    hours, first = _length(reader, found[2:], place), found[0].value
    is_led = reader.is_at(place - 1, "IN") or reader.is_at(place + len(found), "LATER", "HENCE", "AFTER")
    return ("DUR", first.plus(hours[1])) if isinstance(hours, tuple) and is_led else None


def _from_focus(reader: Reader, length: Length, sign: int) -> Result:
    """ "an hour later", while a time is under discussion, is later than that."""
    frame = reader.frame
    if length.minutes and frame.focus_minute is not None:
        minute = frame.focus_minute + sign * length.minutes
        return ("CLK", Tick(minute)) if 0 <= minute < 1440 else None
    if length.days and not length.minutes and frame.focus_on is not None:
        day = add_days(frame.focus_on, sign * length.days)
        return "DAY", Day(span=Days(day, day))
    return None


def read_after_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "in two weeks", "3 hours from now", "a day from right now"."""
    length: Length = one(found, "DUR").value
    if one(found, "LATER", "EARLIER") is not None:
        moved = _from_focus(reader, length, -1 if one(found, "EARLIER") is not None else 1)
        if moved is not None or one(found, "EARLIER") is not None:
            return moved
    frame = reader.frame
    if length.minutes:
        return "MOMENT", frame.after(timedelta(minutes=min(length.minutes, 500000), days=min(length.days, 5000)))
    day = add_days(add_months(frame.today, length.months), length.days)
    return "DAY", Day(span=Days(day, day))


def read_now(reader: Reader, found: list[Item], place: int) -> Result:
    """ "now" is a time only where little else is said: "book it now" is haste, "not right now" is none."""
    said = sum(BACK[item.symbol] in ("WORD", "BLOCK", "COUNT") and str(item.value).isalnum() for item in reader.items)
    is_short = said <= (1 if "half_adds" in reader.words.flags else 3)
    if not is_short or reader.has("NOT") or reader.has("NO"):
        return (
            None
            if reader.is_at(place + 1, "PLUS") or reader.is_at(place - 1, "FROM", "AFTER", "HENCE")
            else ("BLOCK", None)
        )
    return "MOMENT", reader.frame.now.replace(second=0, microsecond=0)


def read_length_from_day(reader: Reader, found: list[Item], place: int) -> Result:
    """ "a week from Friday", "3 days after January 12th"."""
    length: Length = one(found, "DUR").value
    start, _ = resolve(one(found, "DAY").value, reader.frame)
    if start is None or start.first is None or length.minutes:
        return None
    day = add_days(add_months(start.first, length.months), length.days)
    return "DAY", Day(span=Days(day, day))


def read_weekday_in_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Wednesday in two weeks": that week's Wednesday."""
    length: Length = one(found, "DUR").value
    day: Day = one(found, "DAY").value
    if day.weekday is None or length.days % 7 or length.minutes or not length.days:
        return None
    first = add_days(monday(reader.frame.today), length.days + day.weekday)
    return "DAY", Day(span=Days(first, first))


def read_week_behind(reader: Reader, found: list[Item], place: int) -> Result:
    """British "Tuesday week" and "a week on Tuesday"."""
    day: Day = one(found, "DAY").value
    unit, length = one(found, "UNIT"), one(found, "DUR")
    is_week = unit.value == "week" if unit is not None else length.value.days in (7, 14) and not length.value.minutes
    is_bare = day.weekday is not None and day.number is None and day.span is None and not day.turn
    if (
        not is_week
        or not is_bare
        or reader.is_at(place - 1, "FOR", "EVERY", "IN")
        or "half_adds" not in reader.words.flags
    ):
        return None
    return "DAY", replace(day, turn="nearest", shift=7 if unit is not None else length.value.days)


def read_length_after_day(reader: Reader, found: list[Item], place: int) -> Result:
    """British "a fortnight tomorrow", "a week today"."""
    length, day = one(found, "DUR").value, one(found, "DAY").value
    is_near = day.span is not None and day.span.is_one_day and day.span.first is not None
    is_weeks = length.days in (7, 14) and not (length.minutes or length.months)
    if (
        not (is_near and is_weeks)
        or "half_adds" not in reader.words.flags
        or reader.is_at(place - 1, "FOR", "EVERY", "IN")
    ):
        return None
    first = add_days(day.span.first, length.days)
    return "DAY", Day(span=Days(first, first))


def _length_moved(reader: Reader, found: list[Item], place: int) -> Result:
    """ "une heure plus tard": with "later" behind it an hour is a length."""
    if reader.is_at(place - 1, "AT"):
        return None
    length = _length(reader, found[:-1], place)
    return [length, (BACK[found[-1].symbol], found[-1].value)] if isinstance(length, tuple) else None


def read_week_later(reader: Reader, found: list[Item], place: int) -> Result:
    """ "mardi en huit"."""
    day: Day = found[0].value
    if found[-1].value not in (8, 15):
        return None
    return (
        ("DAY", replace(day, turn="nearest", shift=7 if found[-1].value == 8 else 14))
        if day.weekday is not None
        else None
    )


def read_lasting(reader: Reader, found: list[Item], place: int) -> Result:
    """ "a week starting tomorrow", "3 days from Monday"."""
    length: Length = one(found, "DUR").value
    start, _ = resolve(one(found, "DAY").value, reader.frame)
    if start is None or start.first is None or length.minutes:
        return None
    last = add_days(add_months(start.first, length.months), length.days - 1)
    return "SPAND", Days(start.first, last, grain=length.grain if length.grain != "minute" else "day")


LENGTHS = rules(
    (r"NUM (?:AND)? (?:ONE)? HALF! (?:UNIT|HOUR|DAYWORD)", _length),
    (r"ONE? (?:HALF|QUARTER|THREEQ) (?:THE|OF|AT)* ONE? (?:UNIT|HOUR)", _half_hour),
    (r"(?:NUM|ONE) UNIT AND (?:ONE|NUM)? HALF!", _length),
    (r"IN (?:NUM|ONE) HOUR AND (?:ONE|NUM)? HALF!", _length_within),
    (r"PAIRDOT! UNIT", _length),
    (r"IN AROUND? PAIRDOT! HOUR", _length_within),
    (r"NUM COMMA! NUM (?:UNIT|HOUR)", _length),
    (r"(?:NUM|ONE) MORE? (?:UNIT|DAYWORD)", _length),
    (r"NUM (?:THIS|NEXT|COMING) (?:UNIT!|DAYWORD)", _turned_length),
    (r"DUR! AND? DUR", _summed),
    (r"DUR! AND NUM HOUR", _summed_hours),
    (r"(?:IN|FOR) (?:AROUND|THE)* (?:NUM|ONE) MORE? HOUR!", _length_within),
    (r"(?:NUM|ONE) HOUR! (?:LATER|EARLIER)", _length_moved),
)
