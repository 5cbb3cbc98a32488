"""Rules for days: dates in digits and words, weekdays, weeks and months, lengths of time, ranges of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK, NAMES
from llm.when.values import Day, Item, Length, add_days, add_months, monday, month_span, safe_date, week_span

_NUMERIC = ("NUM", "ORD")


def _year(value: int | None, reader: Reader) -> int | None:
    """A year as written with two or four digits, if it is one that somebody may mean."""
    if value is None:
        return None
    year = value + 2000 if value < 100 else value
    return year if reader.frame.now.year - 2 <= year <= reader.frame.now.year + 10 else None


def _order(first: int, second: int, reader: Reader) -> tuple[int, int, bool] | None:
    """(day, month, is unclear) of two numbers by the custom of the country."""
    as_day_first = 1 <= second <= 12 and 1 <= first <= 31
    as_month_first = 1 <= first <= 12 and 1 <= second <= 31
    if as_day_first and as_month_first and first != second:
        pair = (second, first) if reader.frame.is_month_first else (first, second)
        return (*pair, reader.frame.is_order_unclear)
    if as_day_first:
        return first, second, False
    return (second, first, False) if as_month_first else None


def _date(reader: Reader, found: list[Item], place: int) -> Result:
    kind, numbers = found[0].value
    if kind in ("my", "ym"):
        month, year = numbers if kind == "my" else numbers[::-1]
        return "SPANM", month_span(year, month)
    if kind == "iso":
        year, month, day = numbers
        if safe_date(year, month, day) is None and safe_date(year, day, month) is not None:
            month, day = day, month
        return ("DAY", Day(number=day, month=month, year=year)) if safe_date(year, month, day) else ("BLOCK", None)
    ordered = _order(numbers[0], numbers[1], reader)
    if ordered is None:
        return "BLOCK", None
    day, month, is_unclear = ordered
    year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
    if safe_date(year, month, day) is None:
        return "BLOCK", None
    return "DAY", Day(number=day, month=month, year=year, is_unclear=is_unclear)


def _slash(reader: Reader, found: list[Item], place: int) -> Result:
    ordered = _order(*found[0].value, reader)
    if ordered is None or not _exists(ordered[0], ordered[1]):
        return "BLOCK", None
    return "DAY", Day(number=ordered[0], month=ordered[1], is_unclear=ordered[2])


def _exists(number: int, month: int) -> bool:
    return safe_date(2024, month, number) is not None


def _dotted(reader: Reader, found: list[Item], place: int) -> Result:
    """ "8.5." is a date; so is "15.12" where no date stands before it and nothing says that it is a time."""
    first, second, is_dotted, is_two = found[0].value
    ordered = _order(first, second, reader)
    is_date = (
        (is_two or is_dotted or not reader.frame.is_month_first)
        and ordered is not None
        and _exists(ordered[0], ordered[1])
    )
    if not is_date or second == 0:
        return (
            ("TIME", (first, second, first > 12 or first == 0))
            if is_two and first < 24 and second < 60
            else ("BLOCK", None)
        )
    if (
        not is_dotted
        and reader.is_at(place - 1, "FROM", "TO", "UNTIL", "DASH")
        and reader.is_at(place - 2, "CLK", "TIME")
    ):
        return "TIME", (first, second, first > 12)
    return "DAY", Day(number=ordered[0], month=ordered[1], is_unclear=ordered[2] and not is_dotted)


def _dotted_range(reader: Reader, found: list[Item], place: int) -> Result:
    """ "12.06-13.06": days, unless a date stands before it or an hour mark behind."""
    if reader.is_at(place + len(found), "HOUR", "AMPM") or reader.is_at(place - 1, "DAY", "AT", "AROUND"):
        return None
    if reader.is_at(place - 2, "DAY") or (reader.frame.is_month_first and not found[0].value[2]):
        return None
    first, last = found[0], found[-1]
    days = [_dotted(reader, [pair], -9) for pair in (first, last)]
    if any(not isinstance(day, tuple) or day[0] != "DAY" for day in days):
        return None
    return [days[0], ("DTO", None), days[1]]


def _dotted_end(reader: Reader, found: list[Item], place: int) -> Result:
    """ "14 - 15.10"."""
    made = _dotted(reader, [found[-1]], -9)
    if (
        not isinstance(made, tuple)
        or made[0] != "DAY"
        or reader.is_at(place + 3, "HOUR", "AMPM")
        or reader.frame.is_month_first
    ):
        return None
    if not 1 <= found[0].value < found[-1].value[0] or reader.is_at(place - 1, "AT", "DAY"):
        return None
    return [(BACK[found[0].symbol], found[0].value), ("DASH", None), made]


def _two_ordinals(reader: Reader, found: list[Item], place: int) -> Result:
    """German "21. 11." and "7. vierter"."""
    number, month = found[0].value, found[1].value
    if "dot_ordinals" not in reader.words.flags or not 1 <= month <= 12 or not _exists(number, month):
        return None
    return "DAY", Day(number=number, month=month)


def _dashed(reader: Reader, found: list[Item], place: int) -> Result:
    """ "2-15" is a date, "9-11" is not: one of the numbers must be too large for an hour."""
    first, second = (item.value for item in of(found, "NUM"))
    after = place + 3
    is_led = reader.is_at(place - 1, "THE", "ON") and not reader.has("AT")
    if ((first > 12) == (second > 12) and not (is_led and first <= 12 and second <= 12)) or reader.is_at(
        place - 1, "FROM", "AT", "BETWEEN", "MONTH", "DASH", "NUM", "ORD", "COLON"
    ):
        return None
    if reader.is_at(after, "AMPM", "HOUR", "MONTH", "UNIT", "DASH", "PART", "COUNT", "ORD") or any(
        item.is_word for item in of(found, "NUM")
    ):
        return None
    if reader.is_at(place - 1, "DAY", "TIME", "CLK", "WD", "PART") or reader.is_at(after, "OF", "DAY"):
        return None
    ordered = _order(first, second, reader)
    if ordered is None or not _exists(ordered[0], ordered[1]):
        return None
    return "DAY", Day(number=ordered[0], month=ordered[1], is_unclear=ordered[2])


def _number_of_number(reader: Reader, found: list[Item], place: int) -> Result:
    """Spanish "el 17 del 11"."""
    number, month = (item.value for item in of(found, "NUM"))
    if reader.words.language not in ("es", "pt", "it") or not 1 <= month <= 12 or not _exists(number, month):
        return None
    if reader.is_at(place + len(found), "MONTH", "SPANM", "TO", "DTO", "OF", "HOUR", "AMPM"):
        return None
    return [("THE", None), ("DAY", Day(number=number, month=month))]


def _number_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "8 - Aug" is no date in "Aug 8 - Aug 12"."""
    if reader.is_at(place - 1, "MONTH") and not reader.is_at(place - 2, "NUM", "ORD"):
        return None
    return _month_day(reader, found, place)


def _month_day(reader: Reader, found: list[Item], place: int) -> Result:
    number, month = one(found, *_NUMERIC).value, one(found, "MONTH").value
    if not _exists(number, month):
        return None
    written = one(found, "COMPACT")
    made: list[tuple[str, object]] = []
    year = _year(written.value, reader) if written else None
    day = Day(number=number, month=month, year=year)
    if written is not None and (year is None or _is_time_rather(written, day, reader, place + len(found))):
        made = [("COMPACT", written.value)]
        day = replace(day, year=None)
    return [("DAY", day), *made] if made else ("DAY", day)


def _is_time_rather(written: Item, day: Day, reader: Reader, after: int) -> bool:
    """ "2 Nov 2015" said in 2017 is a quarter past eight in the evening."""
    date_ = safe_date(written.value, day.month, day.number)
    return (
        date_ is not None
        and date_ < reader.frame.today
        and written.value < reader.frame.now.year
        and written.value % 100 < 60
        and not reader.is_at(after, "CLK", "TIME", "AT")
    )


def _year_first(reader: Reader, found: list[Item], place: int) -> Result:
    year, month, number = found[0].value, found[2].value, found[4].value
    return ("DAY", Day(number=number, month=month, year=year)) if safe_date(year, month, number) else None


def _month_number_year(reader: Reader, found: list[Item], place: int) -> Result:
    return _month_day(reader, found, place)


def _month_year(reader: Reader, found: list[Item], place: int) -> Result:
    year = _year(one(found, "COMPACT").value, reader)
    return None if year is None else ("SPANM", month_span(year, one(found, "MONTH").value))


def _numbers_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "13-15 July", "between 2 and 22 October"; "2nd and 3rd of May" are two days."""
    first, last = (item.value for item in of(found, *_NUMERIC)[:2])
    month = one(found, "MONTH").value
    written = one(found, "COMPACT")
    year = _year(written.value, reader) if written else None
    is_behind = BACK[found[-1].symbol] in _NUMERIC
    if is_behind and (
        reader.is_at(place - 1, *_NUMERIC)
        or (reader.is_at(place - 1, "OF", "DOT") and reader.is_at(place - 2, *_NUMERIC))
    ):
        return None
    if not (_exists(first, month) and _exists(last, month)):
        return None
    one_, two = Day(number=first, month=month, year=year), Day(number=last, month=month, year=year)
    if last < first and BACK[found[-1].symbol] in _NUMERIC and year is None:
        two = Day(number=last, month=month % 12 + 1)
    is_between = one(found, "BETWEEN", "FROM", "DFROM") is not None or reader.is_at(
        place - 1, "BETWEEN", "FROM", "DFROM"
    )
    if one(found, "AND", "OR") is not None and not is_between:
        return [("DAY", one_), ("OR", None), ("DAY", two)]
    return _range_of(reader, one_, two)


def _range_of(reader: Reader, first: Day, last: Day) -> Result:
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


def _day_range(reader: Reader, found: list[Item], place: int) -> Result:
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
    days = [_as_day(item) for item in sides]
    if names[0] == "NUM" and days[1].weekday is not None and days[1].number is None:
        return None
    if (
        names == ["NUM", "NUM"]
        and one(found, "DFROM", "DTO", "DAYWORD") is None
        and sides[0].value <= 24 >= sides[1].value
        and not _are_days(reader, found, place)
    ):
        return None
    made = _range_of(reader, days[0], days[1])
    return made


def _are_days(reader: Reader, found: list[Item], place: int) -> bool:
    """Two bare numbers are days when a month follows, or when they are all that was written and too large for hours."""
    return reader.is_at(place + len(found), "SPANM") or reader.is_at(place + len(found) + 1, "SPANM")


def _as_day(item: Item) -> Day:
    name = BACK[item.symbol]
    if name == "DAY":
        return item.value
    if name == "WD":
        return Day(weekday=_weekday(item.value)[0])
    if name in ("SPANM", "SPAND", "SPANW"):
        return Day(span=item.value)
    return Day(number=item.value)


def _pair_range(reader: Reader, found: list[Item], place: int) -> Result:
    """ "14 - 15.10", "11.-13.09.17"."""
    first = one(found, *_NUMERIC).value
    last = one(found, "DAY").value
    if (
        last.number is None
        or last.month is None
        or not 1 <= first <= 31
        or reader.is_at(place - 1, "AT")
        or (one(found, "AND") and not one(found, "BETWEEN", "FROM"))
    ):
        return None
    return _range_of(reader, Day(number=first, month=last.month, year=last.year), last)


def _weekday(value: int | str) -> tuple[int, bool]:
    return (int(str(value)[1:]), True) if isinstance(value, str) else (value, False)


_TURNS = {"THIS": "this", "NEXT": "next", "COMING": "coming", "AFTERNEXT": "after_next", "LAST": "last"}


def _turn(found: list[Item]) -> str:
    said = [_TURNS[BACK[item.symbol]] for item in found if BACK[item.symbol] in _TURNS]
    return "after_next" if said.count("next") > 1 else said[0] if said else ""


def _turned_weekday(reader: Reader, found: list[Item], place: int) -> Result:
    item = one(found, "WD")
    return "DAY", Day(weekday=_weekday(item.value)[0], turn=_turn(found))


def _plain_weekday(reader: Reader, found: list[Item], place: int) -> Result:
    weekday, is_plural = _weekday(found[0].value)
    return "DAY", Day(weekday=weekday, is_plural=is_plural)


def _weekday_after_next(reader: Reader, found: list[Item], place: int) -> Result:
    return "DAY", Day(weekday=_weekday(one(found, "WD").value)[0], turn="coming", shift=7)


def _relative(reader: Reader, found: list[Item], place: int) -> Result:
    ahead = one(found, "REL").value
    if ahead < 0:
        return "BLOCK", None
    day = add_days(reader.frame.today, ahead)
    return "DAY", Day(span=Days(day, day))


def _unit_turn(reader: Reader, found: list[Item], place: int) -> Result:
    """ "this week", "next month", "le mois prochain", "next 3 days"."""
    unit, turn = one(found, "UNIT").value, _turn(found)
    today = reader.frame.today
    steps = {"this": 0, "next": 1, "coming": 1, "after_next": 2, "last": -1, "": 0}[turn]
    return _stepped(unit, steps, turn, today)


def _stepped(unit: str, steps: int, turn: str, today: date) -> Result:
    if unit == "week":
        return "SPANW", week_span(add_days(monday(today), 7 * steps))
    if unit == "weekend":
        steps = 0 if turn == "coming" else steps
        first = add_days(monday(today), 5 + 7 * steps)
        return "SPAND", Days(first, add_days(first, 1), grain="weekend")
    if unit == "month":
        start = add_months(today.replace(day=1), steps)
        return "SPANM", month_span(start.year, start.month)
    if unit == "year":
        year = today.year + steps
        return "SPAND", Days(date(year, 1, 1), date(year, 12, 31), grain="year")
    if unit == "day" and turn:
        day = add_days(today, steps)
        return "DAY", Day(span=Days(day, day))
    return None


def _next_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "next 3 days", "les 3 semaines suivantes"."""
    length: Length = one(found, "DUR").value
    if length.minutes:
        return None
    size = {"week": length.days // 7, "month": length.months}.get(length.grain, length.days)
    return _next_units(length.grain, size, _turn(found), reader.frame.today)


def _next_workdays(reader: Reader, found: list[Item], place: int) -> Result:
    count = one(found, "NUM").value
    day = reader.frame.today
    first = None
    for _ in range(min(count, 60)):
        day = add_days(day, 1 if day.weekday() < 4 else 7 - day.weekday())
        first = first or day
    return ("SPAND", Days(first, day, frozenset(range(5)))) if first else None


def _next_units(unit: str, count: int, turn: str, today: date) -> Result:
    if turn not in ("next", "coming", "this") or not 1 <= count <= 60:
        return None
    if unit == "day":
        return "SPAND", Days(add_days(today, 1), add_days(today, count))
    if unit == "week":
        return "SPAND", week_span(add_days(monday(today), 7), count)
    if unit == "month":
        start = add_months(today.replace(day=1), 1)
        return "SPAND", Days(start, add_days(add_months(start, count), -1), grain="month")
    return None


def _plain_unit(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the week", "over the weekend": this one."""
    unit = one(found, "UNIT").value
    is_week = (
        unit == "week"
        and one(found, "THE") is not None
        and not reader.is_at(place - 1, "ONE", "NUM", "EVERY", "WORD", "OF")
    )
    return _stepped(unit, 0, "", reader.frame.today) if unit == "weekend" or is_week else None


def _length(reader: Reader, found: list[Item], place: int) -> Result:
    unit_item = one(found, "UNIT", "HOUR", "DAYWORD")
    unit = {"HOUR": "hour", "DAYWORD": "day"}.get(BACK[unit_item.symbol], unit_item.value)
    amount = _amount(found)
    if amount is None or amount > 2000:
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


def _after_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "in two weeks", "3 hours from now", "a day from right now"."""
    length: Length = one(found, "DUR").value
    now = reader.frame.now
    if length.minutes:
        moment = now + timedelta(minutes=min(length.minutes, 500000), days=min(length.days, 5000))
        return "MOMENT", moment.replace(second=0, microsecond=0)
    day = add_days(add_months(now.date(), length.months), length.days)
    return "DAY", Day(span=Days(day, day))


def _now(reader: Reader, found: list[Item], place: int) -> Result:
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


def _length_from_day(reader: Reader, found: list[Item], place: int) -> Result:
    """ "a week from Friday", "3 days after January 12th"."""
    length: Length = one(found, "DUR").value
    start, _ = resolve(one(found, "DAY").value, reader.frame)
    if start is None or start.first is None or length.minutes:
        return None
    day = add_days(add_months(start.first, length.months), length.days)
    return "DAY", Day(span=Days(day, day))


def _weekday_in_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Wednesday in two weeks": that week's Wednesday."""
    length: Length = one(found, "DUR").value
    day: Day = one(found, "DAY").value
    if day.weekday is None or length.days % 7 or length.minutes or not length.days:
        return None
    first = add_days(monday(reader.frame.today), length.days + day.weekday)
    return "DAY", Day(span=Days(first, first))


def _week_later(reader: Reader, found: list[Item], place: int) -> Result:
    """ "mardi en huit"."""
    day: Day = found[0].value
    if found[-1].value not in (8, 15):
        return None
    return (
        ("DAY", replace(day, turn="nearest", shift=7 if found[-1].value == 8 else 14))
        if day.weekday is not None
        else None
    )


def _of_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "20th of next month"."""
    number, span = one(found, *_NUMERIC).value, one(found, "SPANM").value
    day = safe_date(span.first.year, span.first.month, number)
    return None if day is None else ("DAY", Day(number=number, month=day.month, year=day.year))


def _range_of_month(reader: Reader, found: list[Item], place: int) -> Result:
    first, last = (item.value for item in of(found, *_NUMERIC)[:2])
    span = one(found, "SPANM").value
    start, end = safe_date(span.first.year, span.first.month, first), safe_date(span.first.year, span.first.month, last)
    return None if start is None or end is None or end < start else ("SPAND", Days(start, end, is_explicit_date=True))


def _in_week(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Friday next week", "next week Monday"."""
    day, week = one(found, "DAY").value, one(found, "SPANW").value
    if day.weekday is None or day.number is not None:
        return None
    first = add_days(week.first, day.weekday)
    return "DAY", Day(span=Days(first, first))


def _both_in_week(reader: Reader, found: list[Item], place: int) -> Result:
    """ "between Wednesday and Friday of next week"."""
    first, last = (item.value for item in of(found, "DAY"))
    week = one(found, "SPANW").value
    if first.weekday is None or last.weekday is None or first.number or last.number or last.weekday < first.weekday:
        return None
    if one(found, "AND") is not None and one(found, "BETWEEN") is None:
        return None
    return "SPAND", Days(add_days(week.first, first.weekday), add_days(week.first, last.weekday))


def _nth(reader: Reader, found: list[Item], place: int) -> Result:
    """ "second Wednesday of December", "last Friday of October", "first week of May", "third day of next month"."""
    span = _month_of(reader, one(found, "SPANM", "MONTH"))
    is_last = one(found, "LAST") is not None
    count = one(found, "ORD", "NUM")
    number = count.value if count is not None else 1
    weekday, unit = one(found, "WD"), one(found, "UNIT", "DAYWORD", "WEEKOF")
    unit = None if weekday is not None else unit
    name = "" if unit is None else {"DAYWORD": "day", "WEEKOF": "week"}.get(BACK[unit.symbol], unit.value)
    day = _nth_of(span, number, is_last, None if weekday is None else _weekday(weekday.value)[0], name)
    if day is None:
        return None
    if name == "week":
        return "SPANW", week_span(monday(day))
    if name == "weekend":
        return "SPAND", Days(day, add_days(day, 1), grain="weekend")
    return "DAY", Day(span=Days(day, day, is_explicit_date=True))


def _nth_of(span: Days, number: int, is_last: bool, weekday: int | None, unit: str) -> date | None:
    first, last = span.first, span.last
    if unit == "day":
        day = add_days(last, 1 - number) if is_last else add_days(first, number - 1)
    elif unit == "week":
        first_monday = (
            add_days(first, -first.weekday()) if first.weekday() <= 3 else add_days(first, 7 - first.weekday())
        )
        day = (
            add_days(monday(last), -7 if last.weekday() < 3 else 0)
            if is_last
            else add_days(first_monday, 7 * (number - 1))
        )
        return day
    else:
        wanted = 5 if unit == "weekend" else weekday
        if wanted is None:
            return None
        if is_last:
            day = add_days(last, -((last.weekday() - wanted) % 7) - 7 * (number - 1))
        else:
            day = add_days(first, (wanted - first.weekday()) % 7 + 7 * (number - 1))
    return day if first <= day <= last else None


def _month_of(reader: Reader, item: Item) -> Days:
    if BACK[item.symbol] == "SPANM":
        return item.value
    return _next_month(reader, item.value)


def _next_month(reader: Reader, month: int) -> Days:
    today = reader.frame.today
    return month_span(today.year + (month < today.month), month)


def _plain_month(reader: Reader, found: list[Item], place: int) -> Result:
    span = _next_month(reader, one(found, "MONTH").value)
    if _turn(found) in ("next", "after_next") and span.first <= reader.frame.today:
        span = month_span(span.first.year + 1, span.first.month)
    return "SPANM", span


def _edge(reader: Reader, found: list[Item], place: int) -> Result:
    """ "end of the month", "middle of next week", "rest of the week"."""
    span_item, edge = one(found, "SPANM", "SPANW", "UNIT"), one(found, "BEGIN", "REST")
    if BACK[span_item.symbol] == "UNIT":
        if span_item.value not in ("week", "month", "year"):
            return None
        made = _stepped(span_item.value, 0, "", reader.frame.today)
        span: Days = made[1]
    else:
        span = span_item.value
    if BACK[edge.symbol] == "REST":
        return "SPAND", Days(max(span.first, reader.frame.today), span.last)
    size = (span.last - span.first).days + 1
    third = {"start": (0, size // 3), "mid": (size // 3, 2 * size // 3 + (size < 10)), "end": (2 * size // 3, size)}[
        edge.value
    ]
    if size > 27:
        third = {"start": (0, 10), "mid": (10, 20), "end": (20, size)}[edge.value]
    return "SPAND", Days(add_days(span.first, third[0]), add_days(span.first, third[1] - 1))


def _week_of(reader: Reader, found: list[Item], place: int) -> Result:
    days, _ = resolve(_as_day(one(found, "DAY", "NUM", "ORD")), reader.frame)
    if days is None or days.first is None:
        return None
    if one(found, "ONE") is not None:
        return "SPAND", Days(days.first, add_days(days.first, 6), grain="week")
    is_month = one(found, "UNIT") is not None and one(found, "UNIT").value == "month"
    is_weekend = one(found, "UNIT") is not None and one(found, "UNIT").value == "weekend"
    if is_month:
        return "SPANM", month_span(days.first.year, days.first.month)
    if is_weekend:
        first = add_days(monday(days.first), 5)
        return "SPAND", Days(first, add_days(first, 1), grain="weekend")
    return "SPANW", week_span(monday(days.first))


def _lasting(reader: Reader, found: list[Item], place: int) -> Result:
    """ "a week starting tomorrow", "3 days from Monday"."""
    length: Length = one(found, "DUR").value
    start, _ = resolve(one(found, "DAY").value, reader.frame)
    if start is None or start.first is None or length.minutes:
        return None
    last = add_days(add_months(start.first, length.months), length.days - 1)
    return "SPAND", Days(start.first, last, grain=length.grain if length.grain != "minute" else "day")


def _bare_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the 7th", "on 15", "the second"; a word such as "second" must not count something."""
    item = one(found, *_NUMERIC)
    after = place + len(found)
    is_ordinal = BACK[item.symbol] == "ORD"
    if not 1 <= item.value <= 31:
        return None
    if reader.is_at(
        after,
        "COUNT",
        "UNIT",
        "HOUR",
        "AMPM",
        "MONTH",
        "QUARTER",
        "HALF",
        "POINT",
        "ISH",
        "BLOCK",
        "COLON",
        "PLUS",
        "DAYWORD",
    ):
        return None
    is_next_one = reader.is_at(after, "NUM") and reader.items[after].value == 1
    if item.is_word and (
        (
            reader.is_at(after, "WORD", "SPANW")
            and reader.items[min(after, len(reader.items) - 1)].value not in (".", "'")
        )
        or is_next_one
    ):
        return None
    if is_ordinal and item.is_word and one(found, "THE", "DAYWORD") is None and not reader.frame.expects_time:
        return None
    if not is_ordinal:
        return _bare_cardinal(reader, found, place, item)
    return "DAY", Day(number=item.value)


def _bare_cardinal(reader: Reader, found: list[Item], place: int, item: Item) -> Result:
    is_led = one(found, "ON", "THE", "DAYWORD") is not None
    after = place + len(found)
    if not is_led or (one(found, "THE", "DAYWORD") is None and item.is_word and item.value < 13):
        return None
    if (
        reader.is_at(after, "WORD")
        and reader.items[after].value not in (".", "'")
        and "the_is_day" not in reader.words.flags
    ):
        return None
    if reader.is_at(after, "NUM", "PAIRDOT", "DASH", "SLASH"):
        return None
    if (
        after < len(reader.items)
        and reader.items[after].start == item.end
        and reader.items[after].value not in (".", "'")
    ):
        if reader.is_at(after, "WORD"):
            return None
    if reader.is_at(place - 1, "AT", "FROM", "BETWEEN", "TO") and "the_is_hour" in reader.words.flags:
        return None
    return "DAY", Day(number=item.value)


def _led_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "jusqu'au 5", "a partir del 8": the word before says that it is a day."""
    number = found[-1].value
    if not 1 <= number <= 31:
        return None
    if reader.is_at(place + len(found), "HOUR", "AMPM", "UNIT", "COUNT", "NUM", "DAYWORD", "COLON"):
        return None
    return [(BACK[found[0].symbol], None), ("DAY", Day(number=number))]


def _weekday_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Tuesday the 19th", "friday 23"; a small number is a day only if it falls on that weekday."""
    item = one(found, *_NUMERIC)
    day: Day = one(found, "DAY").value
    after = place + len(found)
    if day.weekday is None or day.number is not None or not 1 <= item.value <= 31 or day.is_plural:
        return None
    if (
        reader.is_at(
            after,
            "AMPM",
            "HOUR",
            "MONTH",
            "UNIT",
            "COUNT",
            "PART",
            "COLON",
            "ISH",
            "DASH",
            "TO",
            "UNTIL",
            "NUM",
            "COMMA",
        )
        and BACK[item.symbol] == "NUM"
        and not _agrees(reader, item, day)
    ):
        return None
    if reader.is_at(after, "HOUR", "AMPM", "UNIT", "ISH") or (
        reader.is_at(after, "DASH", "TO", "UNTIL") and reader.is_at(after + 1, "NUM", "TIME", "CLK")
    ):
        return None
    made = Day(weekday=day.weekday, number=item.value)
    if (
        BACK[item.symbol] == "NUM"
        and item.value <= 24
        and one(found, "THE", "DAYWORD") is None
        and not _agrees(reader, item, day)
        and item.value <= 12
    ):
        return None
    return "DAY", made


def _agrees(reader: Reader, item: Item, day: Day) -> bool:
    days, _ = resolve(Day(number=item.value), reader.frame)
    return days is not None and days.first is not None and days.first.weekday() == day.weekday


def _merged(reader: Reader, found: list[Item], place: int) -> Result:
    """Two sayings of one day side by side: "Monday, Feb 18", "tomorrow, the 16th"."""
    first, last = (item.value for item in of(found, "DAY"))
    if (
        first.weekday is not None
        and first.number is None
        and first.span is None
        and last.number is not None
        and last.weekday is None
    ):
        return "DAY", replace(last, weekday=first.weekday)
    if (
        last.weekday is not None
        and last.number is None
        and last.span is None
        and first.number is not None
        and first.weekday is None
    ):
        return "DAY", replace(first, weekday=last.weekday)
    if (
        first.span is not None
        and first.span.is_one_day
        and last.span is None
        and (last.number is not None or last.weekday is not None)
    ):
        one_, _ = resolve(last, reader.frame, since=reader.frame.today)
        if one_ is not None and one_.first == first.span.first:
            return "DAY", replace(last, turn="today") if last.weekday is not None and last.number is None else last
        if (
            last.weekday is not None
            and last.number is None
            and last.turn == ""
            and first.span.first.weekday() == last.weekday
        ):
            return "DAY", first
    if (
        last.span is not None
        and last.span.is_one_day
        and first.span is None
        and first.weekday is not None
        and first.number is None
    ):
        if last.span.first.weekday() == first.weekday:
            return "DAY", last
    return None


def _holiday(reader: Reader, found: list[Item], place: int) -> Result:
    month, number = (int(n) for n in str(found[0].value).split("-"))
    return "DAY", Day(number=number, month=month)


_N = "(?:NUM|ORD)"
_TURN = "(?:THIS|NEXT|COMING|AFTERNEXT|LAST)"
_SEP = "(?:COMMA|OF|THE|ON)*"
_IN = "(?:COMMA|OF|THE|ON|IN)*"

DATES = rules(
    (r"DATE!", _date),
    (r"PAIRDOT COUNT!", lambda reader, found, place: ("BLOCK", None)),
    (r"COMPACT SLASH! MONTH SLASH NUM", _year_first),
    (
        rf"(?:FROM|DFROM|BETWEEN|OF)? {_SEP} {_N} {_SEP} (?:TO|DTO|UNTIL|DASH|AND|OR) {_SEP} {_N} {_SEP} MONTH! (?:(?:COMMA|OF)* COMPACT)?",
        _numbers_month,
    ),
    (
        rf"(?:FROM|DFROM|BETWEEN)? {_SEP} MONTH! {_SEP} (?:FROM|BETWEEN|DFROM)? {_N} {_SEP} (?:TO|DTO|UNTIL|DASH|AND|OR) {_SEP} {_N}",
        _numbers_month,
    ),
    (r"MONTH! (?:DASH|SLASH|DOT|THE|OF|COMMA)* ORD (?:(?:COMMA|OF)* COMPACT)?", _month_day),
    (rf"{_N} (?:OF|THE|DASH|SLASH|DOT|COMMA|DAYWORD)* MONTH! (?:(?:COMMA|OF|DASH|SLASH|IN)* COMPACT)?", _number_month),
    (r"MONTH! (?:DASH|SLASH|DOT|THE|COMMA)* NUM (?:(?:COMMA|OF|IN)* COMPACT)?", _month_number_year),
    (r"MONTH! (?:OF|COMMA|DASH|IN)* COMPACT", _month_year),
    (r"COMPACT (?:OF|COMMA|DASH|IN)* MONTH!", _month_year),
    (r"PAIRSLASH!", _slash),
    (r"NUM DASH! NUM", _dashed),
    (r"HOLIDAY!", _holiday),
    (r"THE NUM (?:DFROM|OF) NUM", _number_of_number),
)
DOTTED = rules((r"PAIRDOT!", _dotted))
DOTTED_RANGES = rules(
    (r"PAIRDOT! {f} (?:TO|DTO|UNTIL|DASH) {f} PAIRDOT", _dotted_range),
    (r"(?:NUM|ORD) (?:DASH|TO|DTO) PAIRDOT!", _dotted_end),
    (r"ORD ORD", _two_ordinals),
)
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
    (r"(?:IN|FOR) (?:AROUND|THE)* (?:NUM|ONE) MORE? HOUR!", _length_within),
)
RELATIVE = rules(
    (r"NOW!", _now),
    (r"REL!", _relative),
    (
        rf"(?:ORD|NUM|LAST|ORD LAST|LAST NUM) {{f}} (?:WD|UNIT|DAYWORD|WEEKOF) {_IN} (?:UNIT {_SEP})? (?:THIS|NEXT)? (?:MONTH)",
        _nth,
    ),
    (rf"{_TURN} MORE? DUR!", _next_length),
    (rf"DUR! {_TURN}", _next_length),
    (rf"{_TURN} NUM WDSET!", _next_workdays),
    (rf"NUM WDSET! {_TURN}", _next_workdays),
    (rf"{_TURN} {_TURN}? (?:UNIT)", _unit_turn),
    (rf"UNIT! OF? THE? {_TURN}", _unit_turn),
    (rf"(?:ORD|NUM|LAST|ORD LAST|LAST NUM) {{f}} (?:WD|UNIT|DAYWORD|WEEKOF) {_IN} (?:SPANM)", _nth),
    (r"WD {f} AFTERNEXT!", _weekday_after_next),
    (rf"{_TURN} {_TURN}? {{f}} WD!", _turned_weekday),
    (rf"WD! {{f}} {_TURN}", _turned_weekday),
    (r"(?:BEGIN|REST) {f} (?:SPANM|SPANW|UNIT)", _edge),
    (rf"{_TURN}? MONTH!", _plain_month),
    (r"(?:BEGIN|REST) {f} (?:SPANM|SPANW)", _edge),
    (rf"(?:WEEKOF|UNIT OF) {{f}} (?:DAYWORD)? {_N} {_SEP} (?:SPANM)", lambda r, m, p: None),
    (r"WD!", _plain_weekday),
)
UNITS = rules(
    (r"(?:THE|FOR|ON)* UNIT!", _plain_unit),
)
DAYS = rules(
    (rf"DAY {_SEP} IN DUR!", _weekday_in_length),
    (r"DAY IN! NUM", _week_later),
    (r"IN! (?:THE|AROUND|LESS)* DUR (?:FROM|DFROM|AFTER)+ {f} DAY", _length_from_day),
    (r"IN! (?:THE|AROUND|LESS)* DUR", _after_length),
    (r"DUR (?:OF|FROM|HENCE|AFTER|LATER|NEXT)* (?:HENCE|LATER)", _after_length),
    (r"(?:DUR|PLUS DUR) (?:OF|FROM|AFTER)+ (?:MOMENT)", _after_length),
    (r"MOMENT PLUS! DUR", _after_length),
    (r"AFTER (?:AROUND)? DUR!", _after_length),
    (
        rf"(?:FROM|DFROM|BETWEEN)? {{f}} DAYWORD? {_N} {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAYWORD? {_N} {{f}} SPANM!",
        _range_of_month,
    ),
    (rf"{_N} {{f}} DAYWORD? {{f}} SPANM!", _of_month),
    (rf"(?:FROM|DFROM|BETWEEN)? {{f}} DAY {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAY {_SEP} SPANW!", _both_in_week),
    (rf"SPANW! {_SEP} (?:FROM|DFROM|BETWEEN)? {{f}} DAY {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAY", _both_in_week),
    (rf"DAY! {_SEP} SPANW", _in_week),
    (rf"SPANW! {_SEP} DAY", _in_week),
    (rf"DAY {_SEP} IN? DUR!", _weekday_in_length),
    (r"DUR! DFROM {f} DAY", _lasting),
    (r"ONE? WEEKOF! {f} DAY", _week_of),
    (r"DUR! (?:FROM|AFTER|HENCE|OF)+ {f} DAY", _length_from_day),
    (rf"DAY! {{f}} DAYWORD? {_N}", _weekday_number),
    (rf"DAY! COMMA {{f}} DAYWORD? {_N}", _weekday_number),
    (r"(?:THE|ON|DAYWORD)* ORD DAYWORD?", _bare_number),
    (
        r"(?:WEEKOF|UNIT) {f} {f} DAY!",
        lambda r, m, p: (
            _week_of(r, m, p)
            if one(m, "WEEKOF")
            or (one(m, "UNIT").value in ("week", "month", "weekend") and (one(m, "DAY").value.number))
            else None
        ),
    ),
    (r"(?:WEEKOF) {f} NUM", _week_of),
    (rf"DAY! {_SEP} DAY", _merged),
)
RANGES = rules(
    (
        rf"(?:FROM|DFROM|BETWEEN)? {{f}} DAYWORD? {_N} {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAYWORD? {_N} {{f}} SPANM!",
        _range_of_month,
    ),
    (rf"(?:FROM|DFROM|BETWEEN)? {{f}} {_N} {{f}} (?:TO|DTO|UNTIL|DASH|AND|SLASH) {{f}} DAY!", _pair_range),
    (
        rf"(?:FROM|DFROM|BETWEEN|ON)* {_SEP} (?:DAY|SPANM) (?:COMMA)? {{f}} (?:TO|DTO|UNTIL|DASH|AND|AT) (?:COMMA|ON|THE|OF|AT)* DAYWORD? (?:DAY|SPANM)",
        _day_range,
    ),
    (
        rf"(?:FROM|DFROM|BETWEEN)* {_SEP} DAYWORD? DAY! {{f}} (?:TO|DTO|UNTIL|DASH) {{f}} DAYWORD? NUM",
        lambda r, m, p: _day_range(r, m, p) if one(m, "DAY").value.number is not None else None,
    ),
    (r"(?:FROM|DFROM|BETWEEN)? {f} DAYWORD? NUM {f} (?:TO|DTO|UNTIL|DASH|AND) {f} DAYWORD? NUM", _day_range),
)
CARDINALS = rules(
    (r"(?:ON|THE|DAYWORD)+ NUM", _bare_number),
    (r"(?:DTO|DFROM) (?:THE|DAYWORD)* NUM", _led_number),
)
__all__ = ["CARDINALS", "DATES", "DAYS", "DOTTED", "DOTTED_RANGES", "LENGTHS", "NAMES", "RANGES", "RELATIVE", "UNITS"]
