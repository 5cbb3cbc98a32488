"""Rules for spans of the day, open ends, and numbers that are times only where they stand ("at 5", "3 or 4")."""

from __future__ import annotations

from dataclasses import replace

from llm.when.clocks import of_item, read_made, with_half, with_part
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK, NAMES
from llm.when.values import Day, Item, Part, Stretch, Tick


def read_at_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "at 5", "around 7": the word before makes a number a time."""
    number = found[-1]
    after = place + len(found)
    if number.value > 24 if BACK[number.symbol] == "NUM" else False:
        return None
    if reader.is_at(after, "MONTH", "UNIT", "COUNT", "COLON", "HOUR") and not reader.is_at(after, "HOUR"):
        return None
    if reader.is_at(after, "OF") and reader.is_at(after + 1, "MONTH"):
        return None
    if reader.is_at(after, "WORD") and reader.items[after].value in (".", "%") and reader.is_at(after + 1, "NUM"):
        return None
    if _is_pronoun(reader, number, after):
        return None
    time = of_item(number)
    is_name = reader.is_at(after, "WORD") and reader.items[after].width == 1 and reader.items[after].value.isalpha()
    if time is None or (is_name and (number.width > 2 or not number.is_word)):
        return None
    return "CLK", replace(time, is_approximate=one(found, "AROUND") is not None)


def _is_name(reader: Reader, place: int) -> bool:
    """A capitalised unknown word: the number before it belongs to a name ("8 Dragons")."""
    return reader.is_at(place, "WORD") and reader.items[place].width == 1 and reader.items[place].value.isalpha()


def _is_pronoun(reader: Reader, number: Item, after: int) -> bool:
    """English "one" in "how about one in the city" counts nothing."""
    is_word = BACK[number.symbol] == "NUM" and number.is_word and number.value == 1
    is_led_on = reader.is_at(after, "IN", "WORD", "BLOCK", "COUNT", "OF", "THE", "ON", "FOR")
    return is_word and is_led_on and "half_adds" in reader.words.flags


def _is_counting(reader: Reader, after: int) -> bool:
    """Whether the number before that place counts something or belongs to a date."""
    if reader.is_at(after, "MONTH", "UNIT", "COUNT", "SPANM", "DAYWORD", "HALF", "QUARTER", "COLON", "SLASH", "DASH"):
        return True
    if reader.is_at(after, "WORD") and reader.items[after].value in reader.words.suits:
        return False
    return reader.is_at(after, "WORD", "BLOCK") and reader.items[after].value not in (".", "'")


def _second_of_two(reader: Reader, found: list[Item], place: int) -> Result:
    """ "at 3 or 4", "not 3, 4"."""
    number = found[-1]
    if number.value > 24 or _is_counting(reader, place + len(found)):
        return None
    if one(found, "OR") is None and not reader.is_at(place - 1, "NOT"):
        return None
    time = of_item(number)
    first = found[0].value
    if time is None:
        return None
    if time.is_open and not first.is_open and first.minute % 720 <= time.minute:
        time = replace(time, minute=time.minute + (720 if first.minute >= 720 else 0), is_open=False)
    link = one(found, "OR", "AND", "COMMA")
    return [("CLK", first), (BACK[link.symbol], None), ("CLK", time)]


def _first_of_two(reader: Reader, found: list[Item], place: int) -> Result:
    """ "3 or 4 on Monday", "3 or 4 pm"."""
    first, last = found[0], found[-1]
    after = place + len(found)
    is_known = BACK[last.symbol] == "CLK" or reader.is_at(after, "DAY") or reader.is_at(after + 1, "DAY")
    is_known = is_known or reader.is_at(place - 1, "DAY", "AT") or reader.frame.expects_time
    if not is_known or first.value > 24 or (BACK[last.symbol] == "NUM" and _is_counting(reader, after)):
        return None
    one_, two = of_item(first), of_item(last)
    if one_ is None or two is None:
        return None
    if one_.is_open and not two.is_open and two.part is None:
        one_ = replace(one_, minute=one_.minute + (720 if two.minute >= 780 else 0), is_open=False)
    return [("CLK", one_), ("OR", None), ("CLK", two)]


def _corrected_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "make it 6", "not 3": a number alone behind a correction is a time."""
    number = found[-1]
    after = place + len(found)
    if (number.value > 24 and number.width <= 2) or _is_counting(reader, after) or reader.is_at(after, "NUM", "OF"):
        return None
    time = of_item(number)
    return None if time is None else [(BACK[found[0].symbol], found[0].value), ("CLK", time)]


def _is_year(reader: Reader, item: Item, place: int) -> bool:
    return item.width == 4 and 1990 <= item.value <= reader.frame.now.year + 10 and not reader.is_at(place - 1, "DAY")


_TWELVE_HOURS = ("US", "CA", "AU", "NZ", "IN", "PH")
_RIVALS = frozenset(
    NAMES[name] for name in ("NUM", "COMPACT", "CLK", "CSPAN", "DAY", "DUR", "COUNT", "ORD", "MONTH", "SPAND", "SPANW")
)


_REFUSING = frozenset((NAMES["POSTNOT"], NAMES["NOT"]))
_CLOSING = frozenset(NAMES[name] for name in ("COMMA", "STOP", "AND", "OR"))


def _is_alone(reader: Reader, item: Item) -> bool:
    """Whether this number is the only thing of its kind that was said, in few words."""
    words = sum(symbol == NAMES["WORD"] for symbol in reader.shape)
    rivals = sum(symbol in _RIVALS for symbol in reader.shape)
    return rivals == 1 and words <= (4 if reader.frame.expects_time else 0)


def _bare(reader: Reader, found: list[Item], place: int) -> Result:
    """A number alone, when a time has been asked for or it is written as one ("730", "0800")."""
    item = found[-1]
    is_alone = _is_alone(reader, item)
    if BACK[item.symbol] == "NUM" and _replaces_refused(reader, item, place):
        return read_made(of_item(item))
    if BACK[item.symbol] == "NUM":
        return _answered(reader, item, place) if is_alone and reader.frame.expects_time else None
    is_beside = reader.is_at(place - 1, "DAY") or (reader.is_at(place - 1, "COMMA") and reader.is_at(place - 2, "DAY"))
    if not is_alone and not is_beside:
        return None
    return read_made(of_item(item))


def _replaces_refused(reader: Reader, item: Item, place: int) -> bool:
    """ "3 is no good, do you have 5?": the last number of a message that has just refused a time."""
    before, behind = reader.shape[:place], reader.shape[place + 1 : place + 2]
    refused = [at for at, symbol in enumerate(before) if symbol in _REFUSING]
    if not refused or NAMES["CLK"] not in before[max(0, refused[-1] - 2) : refused[-1] + 4]:
        return False
    is_last = not behind or behind in _CLOSING or not _is_counting(reader, place + 1)
    return is_last and 1 <= item.value <= 24 and place - refused[-1] <= 8


def _refused_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "3 is no good", "a las 3 no": what stands before the refusal is a time."""
    time = of_item(found[0]) if found[0].value <= 24 else None
    is_free = place == 0 or reader.is_at(place - 1, "COMMA", "STOP", "AND", "OR", "NO", "CORRECT", "BLOCK")
    if time is None or not is_free:
        return None
    return [("CLK", time), (BACK[found[1].symbol], found[1].value)]


def _answered(reader: Reader, item: Item, place: int) -> Result:
    """A bare number as the answer: an hour, or a day where nobody counts hours so far."""
    if reader.is_at(place - 1, "COLON", "SLASH", "DASH") or reader.is_at(place + 1, "COLON", "SLASH", "DASH", "PLUS"):
        return None
    last_hour = 12 if reader.frame.country in _TWELVE_HOURS else 24
    if last_hour < item.value <= 31:
        return "DAY", Day(number=item.value)
    return read_made(of_item(item)) if item.value <= last_hour else None


def _mixed_span(reader: Reader, found: list[Item], place: int) -> Result:
    """A span between two times, of which the words leave parts to each other ("3-4pm", "from 5 to 7")."""
    ends = of(found, "CLK", "NUM", "TIME", "COMPACT", "PAIRDOT")
    first, last = ends[0], ends[-1]
    after = place + len(found)
    numbers = [item for item in ends if BACK[item.symbol] in ("NUM", "COMPACT")]
    before_first = found[found.index(first) - 1] if found.index(first) else None
    is_day_number = before_first is not None and BACK[before_first.symbol] == "THE" and BACK[first.symbol] == "NUM"
    if first is found[0] and BACK[first.symbol] == "NUM" and reader.is_at(place - 1, "THE", "DAYWORD"):
        is_day_number = True
    if is_day_number and "hours_last" in reader.words.flags:
        return None
    if one(found[1:-1], "TO", "DTO", "UNTIL", "DASH", "AND", "LESS", "SLASH") is None:
        if one(found[1:-1], "COMMA") is not None:
            return None
        is_opened = BACK[found[0].symbol] in ("FROM", "OF", "BETWEEN", "AT", "DFROM")
        is_opened = is_opened or (BACK[first.symbol] in ("TIME", "CLK") and BACK[last.symbol] in ("TIME", "CLK"))
        if "at_is_to" not in reader.words.flags or not is_opened or reader.is_at(place - 1, "DAYWORD", "ON"):
            return None
    if len(numbers) == 2:
        is_led = one(found, "FROM", "BETWEEN", "AT") is not None
        is_led = is_led or (BACK[found[0].symbol] == "OF" and "half_adds" not in reader.words.flags)
        is_led = (
            is_led
            or reader.is_at(place - 1, "AT", "AROUND", "PART")
            or reader.is_at(after, "PART")
            or reader.frame.expects_time
        )
        is_beside = any(reader.is_at(place - back, "DAY") for back in (1, 2)) or reader.is_at(after, "DAY")
        if not (is_led or is_beside) or (one(found, "AND") is not None and one(found, "BETWEEN") is None):
            return None
        if any(number.value > 24 for number in numbers if number.width <= 2):
            return None
        if reader.is_at(after, "MONTH", "SPANM", "UNIT", "COUNT") or (
            reader.is_at(after, "OF") and reader.is_at(after + 1, "MONTH", "SPANM")
        ):
            return None
    if last in numbers and reader.is_at(after, "MONTH", "UNIT", "COUNT"):
        return None
    if last in numbers and reader.is_at(after, "OF") and reader.is_at(after + 1, "MONTH"):
        return None
    start, end = of_item(first), of_item(last)
    if (
        start is None
        or end is None
        or (one(found, "AND") and not one(found, "BETWEEN", "FROM") and not one(found, "THE"))
    ):
        return None
    return "CSPAN", _between(start, end, one(found, "AROUND", "ISH") is not None)


def _between(start: Tick, end: Tick, is_approximate: bool = False) -> Stretch:
    """Settles each side by the other: the shortest stretch that fits what was said."""
    if start.is_open and not end.is_open:
        late = replace(start, minute=start.minute + 720, is_open=False)
        is_late = late.minute < end.minute and end.minute > 720
        start = late if is_late else replace(start, is_open=False)
    elif end.is_open and not start.is_open:
        hour = next(m for m in (end.minute, end.minute + 720, end.minute + 1440) if m > start.minute or m >= 1440)
        end = replace(end, minute=hour, is_open=False)
    elif start.is_open and end.is_open and end.minute <= start.minute:
        start = replace(start, is_open=False)
        end = replace(end, minute=end.minute + 720, is_open=False)
    elif end.minute == 720 and start.is_open:
        start = replace(start, is_open=False)
    if not end.is_open and end.minute < start.minute and not start.is_open:
        end = replace(end, minute=end.minute + 1440)
    part = end.part or start.part
    return Stretch(replace(start, part=None), replace(end, part=None), None if part is None else part, is_approximate)


def span_with_part(span: Stretch, part: Part) -> Stretch:
    """A span with a part of the day said beside it ("from 3 to 4 in the afternoon")."""
    start, end = span.start, span.end
    if start is not None and end is not None:
        if start.is_open and end.is_open:
            return _between(with_part(start, part), with_part(end, part))
        if start.minute == 720 and end.is_open:
            return _between(start, with_part(end, part))
        return span
    return Stretch(start and with_part(start, part), end and with_part(end, part), part, span.is_approximate)


def _parted_span(reader: Reader, found: list[Item], place: int) -> Result:
    return "CSPAN", span_with_part(one(found, "CSPAN").value, one(found, "PART").value)


def _half_span(reader: Reader, found: list[Item], place: int) -> Result:
    span = found[0].value
    if span.start is None or span.end is None or not span.end.is_open:
        return None
    return "CSPAN", _between(span.start, with_half(span.end, found[-1].value[0]))


def _as_day_number(reader: Reader, found: list[Item], place: int) -> Result:
    """ "entro il 15", "hasta el 5": with the article the number is a day."""
    number = found[-1]
    is_led = BACK[found[-2].symbol] == "THE" or found[-2].value == "d"
    is_day = BACK[number.symbol] == "NUM" and is_led and 1 <= number.value <= 31
    if not is_day or "hours_last" not in reader.words.flags or reader.is_at(place + len(found), "HOUR", "AMPM"):
        return None
    return [(BACK[found[0].symbol], None), ("DAY", Day(number=number.value))]


def _from(reader: Reader, found: list[Item], place: int) -> Result:
    day = _as_day_number(reader, found, place)
    if day is not None:
        return day
    is_ending = one(found, "OPENEND") is not None and BACK[found[-1].symbol] == "OPENEND"
    if is_ending and reader.is_at(place + len(found), "CLK", "NUM", "TIME"):
        return None
    time = _side(reader, found, place)
    if time is None:
        return None
    made = ("CSPAN", Stretch(replace(time, part=None), None, None))
    return made if is_ending or BACK[found[0].symbol] != "OPENEND" else [("OR", None), made]


def _until(reader: Reader, found: list[Item], place: int) -> Result:
    day = _as_day_number(reader, found, place)
    if day is not None:
        return day
    time = _side(reader, found, place)
    if time is not None and one(found, "TO") is not None and one(found, "TO").value == "a":
        return "CLK", time
    return None if time is None else ("CSPAN", Stretch(None, replace(time, part=None), None))


def _side(reader: Reader, found: list[Item], place: int) -> Tick | None:
    item = one(found, "CLK", "TIME", "NUM", "COMPACT")
    after = place + len(found)
    passing = one(found, "TO")
    is_bare = BACK[item.symbol] in ("NUM", "COMPACT")
    if passing is not None and passing.value == "a" and is_bare and (reader.has("CLK") or _is_name(reader, after)):
        return None
    if is_bare and _is_pronoun(reader, item, after):
        return None
    if BACK[item.symbol] in ("NUM", "COMPACT"):
        if (item.value > 24 and BACK[item.symbol] == "NUM") or reader.is_at(
            after, "MONTH", "UNIT", "COUNT", "SPANM", "DAYWORD"
        ):
            return None
        if _is_year(reader, item, place):
            return None
        if (
            reader.is_at(after, "WORD")
            and reader.items[after].value not in ".-"
            and not reader.frame.expects_time
            and one(found, "FROM", "UNTIL")
        ):
            return None
        if reader.is_at(after, "OF") and reader.is_at(after + 1, "MONTH", "SPANM"):
            return None
    return of_item(item)


def _part_from(reader: Reader, found: list[Item], place: int) -> Result:
    """ "after lunch" as a part, "from noon on"."""
    part = one(found, "PART").value
    if one(found, "AFTER") is not None:
        return "CSPAN", Stretch(Tick(part.end or part.start), None, None)
    if one(found, "BEFORE") is not None:
        return "CSPAN", Stretch(None, Tick(part.start), None)
    return None


def _around_day(reader: Reader, found: list[Item], place: int) -> Result:
    """ "vers le 21", "verso il 21": with the article the number is a day."""
    number = found[-1].value
    is_hour = reader.is_at(place + len(found), "HOUR", "AMPM", "UNIT", "COUNT", "COLON", "PART", "MONTH", "SPANM")
    if "the_is_day" not in reader.words.flags or not 1 <= number <= 31 or is_hour:
        return None
    return "DAY", Day(number=number)


_E = "(?:CLK|NUM|TIME|COMPACT|PAIRDOT)"

SPANS = rules(
    (
        rf"(?:FROM|DFROM|BETWEEN|AT|AROUND)* {{f}} {_E} (?:ISH|COMMA|OF|ON)* "
        rf"(?:(?:TO|DTO|UNTIL|DASH|LESS|AND) (?:AT)*|AT) {{f}} AROUND? {_E} ISH?",
        _mixed_span,
    ),
    (r"(?:CLK|TIME) SLASH! (?:CLK|TIME)", _mixed_span),
    (r"CSPAN! AMPM", _half_span),
    (r"CSPAN! (?:COMMA|IN|AT|OF|THE|ON)* PART", _parted_span),
    (r"PART! (?:COMMA|IN|AT|OF|THE|ON)* CSPAN", _parted_span),
)

AROUND = rules(
    (r"AROUND! (?:THE|DTO|DEL|OF)+ DAYWORD? NUM", _around_day),
    (r"AROUND! (?:AT|THE)* (?:NUM|COMPACT|CLK)", read_at_number),
)
POINTS = rules(
    (r"(?:AT|LESS) {f} (?:NUM|COMPACT)", read_at_number),
    (r"(?:CORRECT|NOT|EXCEPT) AT? {f} (?:NUM|COMPACT)", _corrected_number),
    (r"CLK (?:COMMA? OR|COMMA|COMMA? AND) {f} AT? {f} NUM", _second_of_two),
    (r"NUM OR! AT? (?:NUM|CLK)", _first_of_two),
    (r"(?:AFTER|FROM|OPENEND) (?:AT|THE|AROUND|OF)* (?:CLK|NUM|COMPACT)", _from),
    (r"(?:BEFORE|UNTIL|TO) (?:AT|THE|AROUND|OF)* (?:CLK|NUM|COMPACT)", _until),
    (r"CLK (?:COMMA|OR)? OPENEND!", _from),
    (r"CLK COMMA? UNTIL!", _until),
    (r"(?:AFTER|BEFORE) {f} PART", _part_from),
    (r"NUM POSTNOT!", _refused_number),
    (r"NUM", _bare),
    (r"COMPACT!", _bare),
)
