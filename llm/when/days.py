"""Rules for weekdays, relative days and bare numbers of the day, and the order in which days are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.dates import SEP, N
from llm.when.lengths import (
    read_after_length,
    read_lasting,
    read_length_after_day,
    read_length_from_day,
    read_now,
    read_week_behind,
    read_week_later,
    read_weekday_in_length,
)
from llm.when.ranges import NUMERIC, read_day_range, read_pair_range, read_weekday
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Day, Item, add_days
from llm.when.weeks import (
    read_bare_nth,
    read_both_in_week,
    read_edge,
    read_in_week,
    read_later_in,
    read_next_length,
    read_next_workdays,
    read_nth,
    read_nth_of_the_month,
    read_numbered_week,
    read_of_month,
    read_plain_month,
    read_plain_unit,
    read_range_of_month,
    read_turn,
    read_unit_turn,
    read_week_of,
)


def _turned_weekday(reader: Reader, found: list[Item], place: int) -> Result:
    item = one(found, "WD")
    return "DAY", Day(weekday=read_weekday(item.value)[0], turn=read_turn(found))


def _plain_weekday(reader: Reader, found: list[Item], place: int) -> Result:
    weekday, is_plural = read_weekday(found[0].value)
    return "DAY", Day(weekday=weekday, is_plural=is_plural)


def _weekday_after_next(reader: Reader, found: list[Item], place: int) -> Result:
    return "DAY", Day(weekday=read_weekday(one(found, "WD").value)[0], turn="coming", shift=7)


def _after_next_day(reader: Reader, found: list[Item], place: int) -> Result:
    """ "two months after next Friday" counts from next Friday."""
    length, day = found[0], found[-1]
    return [("DUR", length.value), ("AFTER", None), ("NEXT", None), (BACK[day.symbol], day.value)]


def _relative(reader: Reader, found: list[Item], place: int) -> Result:
    ahead = one(found, "REL").value
    if ahead < 0:
        return "BLOCK", None
    day = add_days(reader.frame.today, ahead)
    return "DAY", Day(span=Days(day, day))


def _gone(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Yesterday afternoon", "yesterday at 3": what has been is no wish."""
    return ("BLOCK", None) if found[0].value < 0 else None


def _bare_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "the 7th", "on 15", "the second"; a word such as "second" must not count something."""
    item = one(found, *NUMERIC)
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
        "BLOCK",
        "COLON",
        "PLUS",
        "DAYWORD",
    ):
        return None
    is_led = one(found, "THE", "DAYWORD") is not None
    if reader.is_at(after, "ISH") and not (is_ordinal and is_led):
        return None
    if reader.is_at(after, "SLASH") and reader.is_at(after + 1, "DAY"):
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
    is_led = is_led and not (item.is_word and item.value == 1 and "half_adds" in reader.words.flags)
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
    ) and reader.is_at(after, "WORD"):
        return None
    if reader.is_at(place - 1, "AT", "FROM", "BETWEEN", "TO") and "the_is_hour" in reader.words.flags:
        return None
    return "DAY", Day(number=item.value)


def _two_numbers(reader: Reader, found: list[Item], place: int) -> Result:
    """ "el 20 y 21": two days, where the article does not stand before hours."""
    first, last = (item.value for item in of(found, "NUM"))
    after = place + len(found)
    is_led = one(found, "THE", "DAYWORD") is not None and "the_is_day" in reader.words.flags
    if (
        not is_led
        or not 1 <= first < last <= 31
        or reader.is_at(after, "HOUR", "AMPM", "UNIT", "COUNT", "COLON", "NUM")
    ):
        return None
    return [("DAY", Day(number=first)), ("OR", None), ("DAY", Day(number=last))]


def _led_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "jusqu'au 5", "a partir del 8": the word before says that it is a day."""
    number = found[-1].value
    if not 1 <= number <= 31:
        return None
    if reader.is_at(place + len(found), "HOUR", "AMPM", "UNIT", "COUNT", "NUM", "DAYWORD", "COLON"):
        return None
    return [(BACK[found[0].symbol], found[0].value), ("DAY", Day(number=number))]


def _weekday_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "Tuesday the 19th", "friday 23"; a small number is a day only if it falls on that weekday."""
    item = one(found, *NUMERIC)
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
    is_until = reader.is_at(after, "AT") and one(found, "OF") is not None and "at_is_to" in reader.words.flags
    if reader.is_at(after, "HOUR", "AMPM", "UNIT", "ISH") or (
        (is_until or reader.is_at(after, "DASH", "TO", "UNTIL")) and reader.is_at(after + 1, "NUM", "TIME", "CLK")
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


def _same_day(reader: Reader, found: list[Item], place: int) -> Result:
    """ "same day next week": the weekday under discussion, in that week."""
    focus = reader.frame.focus_on
    if focus is None:
        return None
    week, length = one(found, "SPANW"), one(found, "DUR")
    if length is not None:
        ahead = length.value.days
        return ("DAY", Day(span=_day_span(add_days(focus, ahead)))) if ahead and not ahead % 7 else None
    return "DAY", Day(span=_day_span(add_days(week.value.first, focus.weekday())))


def _day_span(day: date) -> Days:
    return Days(day, day)


def _within_its_month(reader: Reader, found: list[Item], place: int) -> Result:
    """ "March 11th of this month": the month is said twice."""
    day, span = found[0].value, found[-1].value
    is_same = day.number is not None and day.month == span.first.month and day.year in (None, span.first.year)
    return ("DAY", replace(day, year=span.first.year)) if is_same else None


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
    ) and last.span.first.weekday() == first.weekday:
        return "DAY", last
    return None


_TURN = "(?:THIS|NEXT|COMING|AFTERNEXT|LAST)"

_IN = "(?:COMMA|OF|THE|ON|IN)*"

RELATIVE = rules(
    (r"(?:ORD|LAST) {f} (?:WD|DAYWORD) (?:OF|THE|IN|ON)* THIS? UNIT!", read_nth_of_the_month),
    (r"NOW!", read_now),
    (r"REL! (?:AT|AROUND|IN|ON|THE|OF)* (?:PART|POINT|TIME|COMPACT|NUM HOUR?) AMPM?", _gone),
    (r"REL!", _relative),
    (
        rf"(?:ORD|NUM|LAST|ORD LAST|LAST NUM) {{f}} (?:WD|UNIT|DAYWORD|WEEKOF) {_IN} (?:UNIT {SEP})? "
        rf"(?:THIS|NEXT)? (?:MONTH)",
        read_nth,
    ),
    (rf"{_TURN} MORE? DUR!", read_next_length),
    (rf"DUR! {_TURN}", read_next_length),
    (rf"{_TURN} NUM WDSET!", read_next_workdays),
    (rf"NUM WDSET! {_TURN}", read_next_workdays),
    (rf"{_TURN} {_TURN}? (?:UNIT)", read_unit_turn),
    (rf"UNIT! OF? THE? {_TURN}", read_unit_turn),
    (rf"(?:ORD|NUM|LAST|ORD LAST|LAST NUM) {{f}} (?:WD|UNIT|DAYWORD|WEEKOF) {_IN} (?:SPANM)", read_nth),
    (rf"WEEKNO! {{f}} {N}", read_numbered_week),
    (rf"{N} {{f}} DOT? WEEKNO!", read_numbered_week),
    (r"UNIT! NUM", read_numbered_week),
    (r"ORD! {f} WD", read_bare_nth),
    (r"DUR AFTERNEXT! {f} (?:WD|UNIT|MONTH)", _after_next_day),
    (r"WD {f} AFTERNEXT!", _weekday_after_next),
    (rf"{_TURN} {_TURN}? {{f}} WD!", _turned_weekday),
    (rf"WD! {{f}} {_TURN}", _turned_weekday),
    (r"(?:BEGIN|REST) {f} (?:SPANM|SPANW|UNIT)", read_edge),
    (rf"{_TURN}? MONTH!", read_plain_month),
    (r"(?:BEGIN|REST) {f} (?:SPANM|SPANW)", read_edge),
    (rf"(?:WEEKOF|UNIT OF) {{f}} (?:DAYWORD)? {N} {SEP} (?:SPANM)", lambda r, m, p: None),
    (r"WD!", _plain_weekday),
)

UNITS = rules(
    (r"(?:THE|FOR|ON)* UNIT!", read_plain_unit),
)

DAYS = rules(
    (r"LATER! {f} (?:ON|IN)? {f} (?:SPANW|SPANM)", read_later_in),
    (r"SAMEDAY! (?:COMMA|OF|THE|IN|ON|AT|SAMETIME)* (?:SPANW|DUR LATER?)", _same_day),
    (r"(?:IN|AFTER) DUR (?:COMMA|ON|THE|AT|SAMETIME)* SAMEDAY!", _same_day),
    (r"DUR LATER (?:COMMA|ON|THE|AT|SAMETIME)* SAMEDAY!", _same_day),
    (r"SPANW (?:COMMA|ON|THE|AT)* SAMEDAY!", _same_day),
    (rf"DAY {SEP} IN DUR!", read_weekday_in_length),
    (r"DAY IN! NUM", read_week_later),
    (r"IN! (?:THE|AROUND|LESS)* DUR (?:FROM|DFROM|AFTER)+ {f} DAY", read_length_from_day),
    (r"IN! (?:THE|AROUND|LESS)* DUR", read_after_length),
    (r"DUR (?:OF|FROM|HENCE|AFTER|LATER|NEXT)* (?:HENCE|LATER)", read_after_length),
    (r"DUR EARLIER!", read_after_length),
    (r"DUR AFTER(?!(?:THE|OF|AT)*(?:DAY|CLK|NUM|TIME|MOMENT|REL|POINT))", read_after_length),
    (r"(?:DUR|PLUS DUR) (?:OF|FROM|AFTER)+ (?:MOMENT)", read_after_length),
    (r"MOMENT PLUS! DUR", read_after_length),
    (r"AFTER (?:AROUND)? DUR!", read_after_length),
    (
        rf"(?:FROM|DFROM|BETWEEN)? {{f}} DAYWORD? {N} {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAYWORD? {N} "
        rf"{{f}} SPANM!",
        read_range_of_month,
    ),
    (rf"{N} {{f}} DAYWORD? {{f}} SPANM!", read_of_month),
    (rf"(?:FROM|DFROM|BETWEEN)? {{f}} DAY {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAY {SEP} SPANW!", read_both_in_week),
    (rf"SPANW! {SEP} (?:FROM|DFROM|BETWEEN)? {{f}} DAY {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAY", read_both_in_week),
    (rf"DAY! {SEP} SPANW", read_in_week),
    (rf"SPANW! {SEP} DAY", read_in_week),
    (rf"DAY {SEP} IN? DUR!", read_weekday_in_length),
    (r"DUR! DFROM {f} DAY", read_lasting),
    (r"ONE? WEEKOF! {f} DAY", read_week_of),
    (r"DUR! (?:FROM|AFTER|HENCE|OF)+ {f} DAY", read_length_from_day),
    (r"DUR! ON DAY", read_week_behind),
    (r"DUR! DAY", read_length_after_day),
    (r"DAY UNIT!", read_week_behind),
    (r"DAY {f} SPANM!", _within_its_month),
    (rf"DAY! {{f}} DAYWORD? {N}", _weekday_number),
    (rf"DAY! COMMA {{f}} DAYWORD? {N}", _weekday_number),
    (r"(?:THE|ON|DAYWORD)* ORD DAYWORD?", _bare_number),
    (
        r"(?:WEEKOF|UNIT) {f} {f} DAY!",
        lambda r, m, p: (
            read_week_of(r, m, p)
            if one(m, "WEEKOF")
            or (one(m, "UNIT").value in ("week", "month", "weekend") and (one(m, "DAY").value.number))
            else None
        ),
    ),
    (r"(?:WEEKOF) {f} NUM", read_week_of),
    (rf"DAY! {SEP} DAY", _merged),
)

RANGES = rules(
    (
        rf"(?:FROM|DFROM|BETWEEN)? {{f}} DAYWORD? {N} {{f}} (?:TO|DTO|UNTIL|DASH|AND) {{f}} DAYWORD? {N} "
        rf"{{f}} SPANM!",
        read_range_of_month,
    ),
    (rf"(?:FROM|DFROM|BETWEEN)? {{f}} {N} {{f}} (?:TO|DTO|UNTIL|DASH|AND|SLASH) {{f}} DAY!", read_pair_range),
    (
        rf"(?:FROM|DFROM|BETWEEN|ON)* {SEP} (?:DAY|SPANM) (?:COMMA)? {{f}} (?:TO|DTO|UNTIL|DASH|AND|AT) "
        rf"(?:COMMA|ON|THE|OF|AT)* DAYWORD? (?:DAY|SPANM)",
        read_day_range,
    ),
    (
        rf"(?:FROM|DFROM|BETWEEN)* {SEP} DAYWORD? DAY! {{f}} (?:TO|DTO|UNTIL|DASH) {{f}} DAYWORD? NUM",
        lambda r, m, p: read_day_range(r, m, p) if one(m, "DAY").value.number is not None else None,
    ),
    (r"(?:FROM|DFROM|BETWEEN)? {f} DAYWORD? NUM {f} (?:TO|DTO|UNTIL|DASH|AND) {f} DAYWORD? NUM", read_day_range),
)

CARDINALS = rules(
    (r"(?:ON|THE|DAYWORD)+ NUM (?:AND|OR) (?:THE|DAYWORD)* NUM", _two_numbers),
    (r"(?:ON|THE|DAYWORD)+ NUM", _bare_number),
    (r"(?:DTO|DFROM) (?:THE|DAYWORD)* NUM", _led_number),
)
