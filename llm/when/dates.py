"""Rules for dates in digits and with the name of a month."""

from __future__ import annotations

from dataclasses import replace

from llm.intents import Days
from llm.when.holidays import holiday
from llm.when.ranges import NUMERIC, read_range_of
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Day, Item, month_span, safe_date


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


def _ordinal_number(reader: Reader, found: list[Item], place: int) -> Result:
    """German "am 1. 2", where no hour or count follows."""
    number, month = found[1].value, found[2].value
    if "dot_ordinals" not in reader.words.flags or found[2].is_word or not 1 <= month <= 12:
        return None
    if reader.is_at(place + 3, "HOUR", "AMPM", "COUNT", "UNIT", "COLON", "WORD", "DASH", "MONTH", "NUM"):
        return None
    return ("DAY", Day(number=number, month=month)) if _exists(number, month) else None


def _dotted_before_clock(reader: Reader, found: list[Item], place: int) -> Result:
    """ "20.12 spätestens 12:00 Uhr": the clock behind says that the pair is a date."""
    if reader.frame.is_month_first or reader.is_at(place - 1, "AT", "AROUND", "FROM", "TO"):
        return None
    made = _dotted(reader, [found[0]], -9)
    if not isinstance(made, tuple) or made[0] != "DAY":
        return None
    return [made, *((BACK[item.symbol], item.value) for item in found[1:])]


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
    is_free = not reader.has("AT") or "the_is_day" in reader.words.flags
    is_led = reader.is_at(place - 1, "THE", "ON") and is_free
    if ((first > 12) == (second > 12) and not (is_led and first <= 12 and second <= 12)) or reader.is_at(
        place - 1, "FROM", "DFROM", "AT", "BETWEEN", "MONTH", "DASH", "NUM", "ORD", "COLON"
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


def _spaced(reader: Reader, found: list[Item], place: int) -> Result:
    """French "le 17 2", "le 20 02 26"."""
    numbers = of(found, "NUM")
    if reader.words.language != "fr" or any(item.is_word for item in numbers):
        return None
    if reader.is_at(place + len(found), "HOUR", "MONTH", "UNIT", "AMPM", "COUNT", "TIME", "NUM"):
        return None
    number, month = numbers[0].value, numbers[1].value
    year = numbers[2].value + 2000 if len(numbers) == 3 else None
    if (
        not 1 <= month <= 12
        or not _exists(number, month)
        or (year is not None and safe_date(year, month, number) is None)
    ):
        return None
    return "DAY", Day(number=number, month=month, year=year)


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
    number, month = one(found, *NUMERIC).value, one(found, "MONTH").value
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
    first, last = (item.value for item in of(found, *NUMERIC)[:2])
    month = one(found, "MONTH").value
    written = one(found, "COMPACT")
    year = _year(written.value, reader) if written else None
    is_behind = BACK[found[-1].symbol] in NUMERIC
    if is_behind and (
        reader.is_at(place - 1, *NUMERIC)
        or (reader.is_at(place - 1, "OF", "DOT") and reader.is_at(place - 2, *NUMERIC))
    ):
        return None
    if not (_exists(first, month) and _exists(last, month)):
        return None
    if one(found, "AT") is not None and ("at_is_to" not in reader.words.flags or last <= first):
        return None
    one_, two = Day(number=first, month=month, year=year), Day(number=last, month=month, year=year)
    if last < first and BACK[found[-1].symbol] in NUMERIC and year is None:
        two = Day(number=last, month=month % 12 + 1)
    is_between = one(found, "BETWEEN", "FROM", "DFROM") is not None or reader.is_at(
        place - 1, "BETWEEN", "FROM", "DFROM"
    )
    if one(found, "AND", "OR") is not None and not is_between:
        return [("DAY", one_), ("OR", None), ("DAY", two)]
    return read_range_of(reader, one_, two)


def _holiday(reader: Reader, found: list[Item], place: int) -> Result:
    day = holiday(str(found[0].value), reader.frame.today)
    return None if day is None else ("DAY", Day(span=Days(day, day)))


N = "(?:NUM|ORD)"

SEP = "(?:COMMA|OF|THE|ON)*"

DATES = rules(
    (r"DATE!", _date),
    (r"PAIRDOT COUNT!", lambda reader, found, place: ("BLOCK", None)),
    (r"COMPACT SLASH! MONTH SLASH NUM", _year_first),
    (
        rf"(?:FROM|DFROM|BETWEEN|OF)? {SEP} {N} {SEP} (?:TO|DTO|UNTIL|DASH|AND|OR|AT) {SEP} {N} {SEP} MONTH! "
        rf"(?:(?:COMMA|OF)* COMPACT)?",
        _numbers_month,
    ),
    (
        rf"(?:FROM|DFROM|BETWEEN)? {SEP} MONTH! {SEP} (?:FROM|BETWEEN|DFROM)? {N} {SEP} "
        rf"(?:TO|DTO|UNTIL|DASH|AND|OR) {SEP} {N}",
        _numbers_month,
    ),
    (r"MONTH! (?:DASH|SLASH|DOT|THE|OF|COMMA)* ORD (?:(?:COMMA|OF)* COMPACT)?", _month_day),
    (rf"{N} (?:OF|THE|DASH|SLASH|DOT|COMMA|DAYWORD)* MONTH! (?:(?:COMMA|OF|DASH|SLASH|IN)* COMPACT)?", _number_month),
    (r"MONTH! (?:DASH|SLASH|DOT|THE|COMMA)* NUM (?:(?:COMMA|OF|IN)* COMPACT)?", _month_number_year),
    (r"MONTH! (?:OF|COMMA|DASH|IN)* COMPACT", _month_year),
    (r"COMPACT (?:OF|COMMA|DASH|IN)* MONTH!", _month_year),
    (r"PAIRSLASH!", _slash),
    (r"NUM DASH! NUM", _dashed),
    (r"HOLIDAY!", _holiday),
    (r"THE NUM (?:DFROM|OF) NUM", _number_of_number),
    (r"THE NUM NUM NUM?", _spaced),
)

DOTTED = rules((r"PAIRDOT!", _dotted))

DOTTED_RANGES = rules(
    (r"PAIRDOT! {f} (?:TO|DTO|UNTIL|DASH) {f} PAIRDOT", _dotted_range),
    (r"(?:NUM|ORD) (?:DASH|TO|DTO) PAIRDOT!", _dotted_end),
    (r"PAIRDOT! COMMA? (?:FROM|UNTIL|AFTER|BEFORE|AROUND) (?:TIME|NUM (?:HOUR|AMPM))", _dotted_before_clock),
    (r"ON ORD! NUM", _ordinal_number),
    (r"ORD ORD", _two_ordinals),
)
