"""Rules for weeks, months, weekends and places within them ("the second Friday of December")."""

from __future__ import annotations

from datetime import date

from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.ranges import NUMERIC, read_as_day, read_weekday
from llm.when.reader import Reader, Result, of, one
from llm.when.symbols import BACK
from llm.when.values import Day, Item, Length, add_days, add_months, monday, month_span, safe_date, week_span

_TURNS = {"THIS": "this", "NEXT": "next", "COMING": "coming", "AFTERNEXT": "after_next", "LAST": "last"}


def read_turn(found: list[Item]) -> str:
    """Which one was meant by "this", "next", "coming", "last"; empty when unsaid."""
    said = [_TURNS[BACK[item.symbol]] for item in found if BACK[item.symbol] in _TURNS]
    return "after_next" if said.count("next") > 1 else said[0] if said else ""


def read_unit_turn(reader: Reader, found: list[Item], place: int) -> Result:
    """ "this week", "next month", "le mois prochain", "next 3 days"."""
    unit, turn = one(found, "UNIT").value, read_turn(found)
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


def read_next_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "next 3 days", "les 3 semaines suivantes"."""
    length: Length = one(found, "DUR").value
    if length.minutes:
        return None
    size = {"week": length.days // 7, "month": length.months}.get(length.grain, length.days)
    return _next_units(length.grain, size, read_turn(found), reader.frame.today)


def read_next_workdays(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the next 4 business days"."""
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


def read_plain_unit(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the week", "over the weekend": this one."""
    unit = one(found, "UNIT").value
    is_week = (
        unit == "week"
        and one(found, "THE") is not None
        and not reader.is_at(place - 1, "ONE", "NUM", "EVERY", "WORD", "OF")
    )
    return _stepped(unit, 0, "", reader.frame.today) if unit == "weekend" or is_week else None


def read_of_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "20th of next month"."""
    number, span = one(found, *NUMERIC).value, one(found, "SPANM").value
    day = safe_date(span.first.year, span.first.month, number)
    return None if day is None else ("DAY", Day(number=number, month=day.month, year=day.year))


def read_range_of_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "4 to 23 next month"."""
    first, last = (item.value for item in of(found, *NUMERIC)[:2])
    span = one(found, "SPANM").value
    start, end = safe_date(span.first.year, span.first.month, first), safe_date(span.first.year, span.first.month, last)
    return None if start is None or end is None or end < start else ("SPAND", Days(start, end, is_explicit_date=True))


def read_in_week(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Friday next week", "next week Monday"."""
    day, week = one(found, "DAY").value, one(found, "SPANW").value
    if day.weekday is None or day.number is not None:
        return None
    first = add_days(week.first, day.weekday)
    return "DAY", Day(span=Days(first, first))


def read_both_in_week(reader: Reader, found: list[Item], place: int) -> Result:
    """ "between Wednesday and Friday of next week"."""
    first, last = (item.value for item in of(found, "DAY"))
    week = one(found, "SPANW").value
    if first.weekday is None or last.weekday is None or first.number or last.number or last.weekday < first.weekday:
        return None
    if one(found, "AND") is not None and one(found, "BETWEEN") is None:
        return None
    return "SPAND", Days(add_days(week.first, first.weekday), add_days(week.first, last.weekday))


def read_nth(reader: Reader, found: list[Item], place: int) -> Result:
    """ "second Wednesday of December", "last Friday of October", "first week of May", "third day of next month"."""
    span = _month_of(reader, one(found, "SPANM", "MONTH"))
    is_last = one(found, "LAST") is not None
    count = one(found, "ORD", "NUM")
    number = count.value if count is not None else 1
    weekday, unit = one(found, "WD"), one(found, "UNIT", "DAYWORD", "WEEKOF")
    unit = None if weekday is not None else unit
    name = "" if unit is None else {"DAYWORD": "day", "WEEKOF": "week"}.get(BACK[unit.symbol], unit.value)
    if name == "fortnight":
        half = Days(span.first, add_days(span.first, 14)) if number == 1 else Days(add_days(span.first, 15), span.last)
        return "SPAND", half
    day = _nth_of(span, number, is_last, None if weekday is None else read_weekday(weekday.value)[0], name)
    if day is None:
        return None
    if name == "week":
        return "SPANW", week_span(monday(day))
    if name == "weekend":
        return "SPAND", Days(day, add_days(day, 1), grain="weekend")
    return "DAY", Day(span=Days(day, day, is_explicit_date=True))


def read_nth_of_the_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the last Friday of the month": of this one, or of the next when that day is past."""
    after = place + len(found)
    if found[-1].value != "month" or reader.is_at(after, "NEXT", "COMING", "AFTERNEXT", "LAST", "MONTH"):
        return None
    if reader.is_at(after, "OF", "COMMA") and reader.is_at(after + 1, "MONTH"):
        return None
    weekday, count = one(found, "WD"), one(found, "ORD")
    today = reader.frame.today
    for first in (today.replace(day=1), add_months(today.replace(day=1), 1)):
        span = month_span(first.year, first.month)
        wanted = None if weekday is None else read_weekday(weekday.value)[0]
        day = _nth_of(span, count.value if count else 1, count is None, wanted, "" if weekday else "day")
        if day is not None and day >= today:
            return "DAY", Day(span=Days(day, day, is_explicit_date=True))
    return None


def _nth_of(span: Days, number: int, is_last: bool, weekday: int | None, unit: str) -> date | None:
    first, last = span.first, span.last
    if unit == "day":
        day = add_days(last, 1 - number) if is_last else add_days(first, number - 1)
    elif unit == "week":
        first_monday = (
            add_days(first, -first.weekday()) if first.weekday() <= 3 else add_days(first, 7 - first.weekday())
        )
        return (
            add_days(monday(last), -7 if last.weekday() < 3 else 0)
            if is_last
            else add_days(first_monday, 7 * (number - 1))
        )
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


def read_plain_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "in March", "next June"."""
    span = _next_month(reader, one(found, "MONTH").value)
    if read_turn(found) in ("next", "after_next") and span.first <= reader.frame.today:
        span = month_span(span.first.year + 1, span.first.month)
    return "SPANM", span


def read_edge(reader: Reader, found: list[Item], place: int) -> Result:
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


def read_week_of(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the week of the 16th", "a week starting tomorrow"."""
    days, _ = resolve(read_as_day(one(found, "DAY", "NUM", "ORD")), reader.frame)
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


def read_later_in(reader: Reader, found: list[Item], place: int) -> Result:
    """ "later this week": its second half, as far as it lies ahead."""
    span: Days = found[-1].value
    half = add_days(span.first, (span.last - span.first).days // 2)
    return "SPAND", Days(min(max(half, reader.frame.today), span.last), span.last)


def read_numbered_week(reader: Reader, found: list[Item], place: int) -> Result:
    """German "KW 48", "week 48": the week of that number in the calendar, of this year or else the next."""
    number = one(found, *NUMERIC)
    unit = one(found, "UNIT")
    is_counted = unit is not None and (unit.value != "week" or number.is_word or BACK[number.symbol] == "ORD")
    if is_counted or not 1 <= number.value <= 53 or reader.is_at(place - 1, *NUMERIC, "ONE", "EVERY"):
        return None
    if unit is not None and reader.is_at(place + len(found), "HOUR", "AMPM", "UNIT", "COUNT", "MONTH", "OF", "TIME"):
        return None
    today = reader.frame.today
    weeks = (_iso_week(year, number.value) for year in (today.isocalendar().year, today.isocalendar().year + 1))
    coming = [first for first in weeks if first is not None and add_days(first, 6) >= today]
    return ("SPANW", week_span(coming[0])) if coming else None


def _iso_week(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def read_bare_nth(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the second Sunday", with no month said: of this month, or of the next when it is past."""
    number, weekday = found[0].value, read_weekday(found[-1].value)[0]
    today = reader.frame.today
    dated, _ = resolve(Day(number=number), reader.frame)
    if not 2 <= number <= 4 or (dated is not None and dated.first is not None and dated.first.weekday() == weekday):
        return None
    months = (add_months(today.replace(day=1), ahead) for ahead in (0, 1))
    days = [_nth_of(month_span(first.year, first.month), number, False, weekday, "") for first in months]
    day = next((one_ for one_ in days if one_ is not None and one_ >= today), None)
    return None if day is None else ("DAY", Day(span=Days(day, day)))
