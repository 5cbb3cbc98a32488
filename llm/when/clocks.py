"""Rules for times of day: digits, spoken clocks, am and pm, parts of the day, spans between two times."""

from __future__ import annotations

from dataclasses import replace

from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Day, Item, Length, Part, Stretch, Tick

_MINUTES = {"QUARTER": 15, "HALF": 30, "THREEQ": 45}


def tick(hour: int, minute: int = 0, *, is_closed: bool = False) -> Tick | None:
    """A spoken time; hours 1 to 11 leave the half of the day open unless written by the 24-hour clock."""
    if not (0 <= hour <= 24 and 0 <= minute < 60) or (hour == 24 and minute):
        return None
    return Tick(hour * 60 + minute, not is_closed and 1 <= hour <= 11)


def of_item(item: Item) -> Tick | None:
    """The time that a number, digital time, pair or point stands for by itself."""
    name, value = BACK[item.symbol], item.value
    if name == "CLK":
        return value
    if name == "NUM":
        return tick(value, is_closed=item.width == 20)
    if name == "TIME":
        return tick(value[0], value[1], is_closed=value[2])
    if name == "PAIRDOT":
        return tick(value[0], value[1], is_closed=value[0] > 12) if value[3] and not value[2] else None
    if name == "COMPACT":
        return tick(value // 100, value % 100, is_closed=item.width == 4 and value < 1000)
    if name == "POINT":
        return Tick(value)
    return None


def with_half(time: Tick, letter: str) -> Tick:
    """The time with am ("a") or pm ("p") said; "x" leaves it open."""
    hour = time.minute // 60
    if letter == "x":
        return time
    if letter == "p":
        return replace(time, minute=time.minute + (720 if time.is_open else 0), is_open=False)
    return replace(time, minute=time.minute - (720 if hour == 12 else 0), is_open=False)


def with_part(time: Tick, part: Part) -> Tick:
    """The time with a part of the day said beside it ("evening 5", "7 in the morning")."""
    hour, name = time.minute // 60, part.name
    minute = time.minute
    if time.is_open:
        is_late = name in ("afternoon", "evening") or (name == "night" and hour >= 5)
        is_late = is_late or (name in ("noon", "day") and hour < 7)
        minute += 720 if is_late else 0
    elif hour == 12 and name in ("evening", "night"):
        minute += 720
    elif hour == 12 and name == "morning":
        minute -= 720
    return replace(time, minute=minute, is_open=False, part=part)


def _made(time: Tick | None) -> Result:
    return None if time is None else ("CLK", time)


def _offset(items: list[Item]) -> int | None:
    """Minutes named beside an hour: a quarter, a half, a number."""
    item = one(items, "QUARTER", "HALF", "THREEQ", "NUM")
    if item is None:
        return None
    value = _MINUTES.get(BACK[item.symbol], item.value)
    return value if isinstance(value, int) and 0 < value < 60 else None


def _past(reader: Reader, found: list[Item], place: int) -> Result:
    split = next(i for i, item in enumerate(found) if BACK[item.symbol] in ("PAST", "AFTER", "FROM"))
    if one(found[:split], "DUR") is not None:
        return _shifted(found[0].value, found[split + 1 :], 1)
    return _moved(found[:split], found[split + 1 :], 1)


def _less(reader: Reader, found: list[Item], place: int) -> Result:
    split = next(
        i for i, item in enumerate(found) if BACK[item.symbol] in ("LESS", "TO", "BEFORE", "UNTIL", "FOR", "DTO", "AT")
    )
    head = found[:split]
    if found[split].value == "m":
        return None
    is_far = one(head, "HALF", "THREEQ") or (one(head, "QUARTER") and "half_adds" not in reader.words.flags)
    if is_far is not None and is_far is not False and BACK[found[split].symbol] not in ("LESS", "BEFORE"):
        return None
    if one(head, "DUR") is not None:
        return _shifted(head[0].value, found[split + 1 :], -1)
    number = one(head, "NUM")
    is_plain = number is not None and one(head, "UNIT", "HOUR") is None
    if is_plain and BACK[found[split].symbol] != "LESS" and number.value not in (20, 25):
        return None
    if is_plain and reader.is_at(place - 1, "FROM", "BETWEEN", "DFROM"):
        return None
    return _moved(head, found[split + 1 :], -1)


def _shifted(length: Length, hour: list[Item], sign: int) -> Result:
    """ "20 minutes to 2pm", "5 hours after noon"."""
    base = of_item(one(hour, "NUM", "TIME", "POINT", "CLK", "COMPACT", "PAIRDOT"))
    if base is None or length.days or length.months or not 0 < length.minutes <= (720 if sign > 0 else 59):
        return None
    return _made(replace(base, minute=(base.minute + sign * length.minutes) % 1440))


def _moved(minutes: list[Item], hour: list[Item], sign: int) -> Result:
    offset = _offset(minutes)
    base_item = one(hour, "NUM", "TIME", "POINT", "CLK", "COMPACT", "PAIRDOT")
    base = of_item(base_item) if base_item is not None else None
    if offset is None or base is None:
        return None
    minute = base.minute + sign * offset
    if base.minute == 60 and sign < 0:  # "quarter to one" is said of the time after noon
        return _made(
            replace(base, minute=minute + 720, is_open=False) if base.is_open else replace(base, minute=minute)
        )
    if base.minute == 720 and sign < 0 and base_item.symbol != "POINT" and BACK[base_item.symbol] == "NUM":
        return _made(replace(base, minute=minute, is_open=True))
    return _made(replace(base, minute=minute % 1440 if minute < 0 else minute))


def _less_after(reader: Reader, found: list[Item], place: int) -> Result:
    split = next(i for i, item in enumerate(found) if BACK[item.symbol] in ("LESS",))
    if one(found, "DUR") is not None:
        made = _shifted(one(found, "DUR").value, found[:split], -1)
    else:
        made = _moved(found[split + 1 :], found[:split], -1)
    letter = one(found, "AMPM")
    return ("CLK", with_half(made[1], letter.value[0])) if isinstance(made, tuple) and letter is not None else made


def _half(reader: Reader, found: list[Item], place: int) -> Result:
    base = of_item(one(found, "NUM", "POINT", "CLK"))
    if base is None or base.minute % 60:
        return None
    if "half_adds" in reader.words.flags:
        return _made(replace(base, minute=base.minute + 30))
    if base.minute == 60:
        return _made(Tick(750))
    if base.minute == 720 and base.is_open is False and BACK[found[-1].symbol] != "POINT":
        return _made(Tick(690, True))
    return _made(replace(base, minute=base.minute - 30))


def _towards(reader: Reader, found: list[Item], place: int) -> Result:
    """German "viertel 8" (7:15) and "dreiviertel 8" (7:45)."""
    base = of_item(one(found, "NUM"))
    if base is None or "quarter_towards" not in reader.words.flags:
        return None
    minute = base.minute - (45 if one(found, "QUARTER") else 15)
    return _made(Tick(minute, base.is_open or base.minute == 720) if base.minute > 60 else Tick(minute + 720))


def _added(reader: Reader, found: list[Item], place: int) -> Result:
    """Romance "las tres y cuarto", "sept heures et demie", "3 e 20"."""
    if "and_adds" not in reader.words.flags or reader.is_at(place - 1, "BETWEEN", "DASH"):
        return None
    if reader.is_at(place - 1, "THE", "AT") and reader.is_at(place - 2, "BETWEEN"):
        return None
    base = of_item(found[0])
    offset = _offset(found[1:])
    minutes = one(found[1:], "NUM")
    if base is None or base.minute % 60 or offset is None:
        return None
    is_marked = one(found, "HOUR", "UNIT", "POINT") is not None
    if minutes is not None and not is_marked:
        is_near = minutes.value >= 10 or (minutes.value == 5 and minutes.is_word)
        if (
            not is_near
            or reader.is_at(place + len(found), "MONTH")
            or (reader.is_at(place + len(found), "AMPM") and not minutes.is_word and minutes.value < 13)
        ):
            return None
        if one(found, "AND") is None and not reader.is_at(place - 1, "AT", "AROUND"):
            return None
    return _made(replace(base, minute=base.minute + offset))


def _hour_minute(reader: Reader, found: list[Item], place: int) -> Result:
    numbers = of(found, "NUM")
    if numbers[0].value > 24 or numbers[1].value > 59:
        return None
    is_second_hour = reader.is_at(place + len(found), "HOUR", "AMPM") or reader.is_at(place - 1, "BETWEEN", "FROM")
    if one(found, "AND") is not None and is_second_hour:
        return None
    if one(found, "AND") is not None and numbers[1].value < 10 and one(found, "UNIT") is None:
        return None
    if reader.is_at(place + len(found), "MONTH") or (
        reader.is_at(place + len(found) + 1, "MONTH") and reader.is_at(place + len(found), "OF")
    ):
        return None
    return _made(tick(numbers[0].value, numbers[1].value, is_closed=numbers[0].width == 20))


def _hour_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "huit heures 20 minutes"."""
    length: Length = found[-1].value
    if not 0 < length.minutes < 60 or length.days:
        return None
    return _made(tick(found[0].value, length.minutes, is_closed=found[0].width == 20))


def _spoken_pair(reader: Reader, found: list[Item], place: int) -> Result:
    """ "nine thirty", "at 3 30", "six oh two"."""
    numbers = of(found, "NUM")
    hour, minutes = numbers[0], numbers[1:]
    minute = minutes[-1].value if len(minutes) == 1 or minutes[0].value == 0 else 99
    is_supported = reader.is_at(place - 1, "AT", "AROUND", "LESS") or reader.is_at(place + len(found), "AMPM")
    is_spoken = all(number.is_word for number in numbers)
    if is_spoken and "number_pairs" in reader.words.flags and (hour.value >= 1):
        is_supported = is_supported or (minute >= 10 and minute % 5 == 0) or reader.is_at(place - 1, "DAY")
    if not is_supported or hour.value > 24 or minute > 59 or (len(minutes) == 1 and minute < 10):
        return None
    if reader.is_at(place + len(found), "MONTH", "UNIT", "COUNT"):
        return None
    return _made(tick(hour.value, minute))


def _hyphenated(reader: Reader, found: list[Item], place: int) -> Result:
    """ "five-thirty" in words."""
    hour, _, minute = found
    if not (
        hour.is_word and minute.is_word and hour.end + 1 == minute.start and minute.value >= 10 and hour.value <= 12
    ):
        return None
    return _made(tick(hour.value, minute.value))


def _marked(reader: Reader, found: list[Item], place: int) -> Result:
    if reader.is_at(place - 1, "IN", "FOR", "EVERY") and "hours_last" in reader.words.flags:
        return None
    return _made(of_item(found[0]))


def _half_of_day(reader: Reader, found: list[Item], place: int) -> Result:
    time = of_item(found[0])
    return None if time is None else ("CLK", with_half(time, found[-1].value[0]))


def _digital(reader: Reader, found: list[Item], place: int) -> Result:
    return _made(of_item(found[0]))


def _pair_after_date(reader: Reader, found: list[Item], place: int) -> Result:
    pair = one(found, "PAIRDOT")
    time = of_item(pair) if pair is not None else None
    if time is None or reader.is_at(place + len(found), "COUNT", "UNIT"):
        return None
    beside = one(found, "DAY")
    if (
        beside is not None
        and one(found, "AT", "AROUND") is None
        and beside.value.number is None
        and beside.value.span is None
    ):
        if "dot_ordinals" in reader.words.flags or not reader.frame.is_month_first:
            if is_calendar_pair(pair.value):
                return None
    return [(BACK[item.symbol], item.value) for item in found[:-1]] + [("CLK", time)]


def _at_number(reader: Reader, found: list[Item], place: int) -> Result:
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


def _is_pronoun(reader: Reader, number: Item, after: int) -> bool:
    """English "one" in "how about one in the city" counts nothing."""
    is_word = BACK[number.symbol] == "NUM" and number.is_word and number.value == 1
    is_led_on = reader.is_at(after, "IN", "WORD", "BLOCK", "COUNT", "OF", "THE", "ON", "FOR")
    return is_word and is_led_on and "half_adds" in reader.words.flags


def _is_counting(reader: Reader, after: int) -> bool:
    """Whether the number before that place counts something or belongs to a date."""
    if reader.is_at(after, "MONTH", "UNIT", "COUNT", "SPANM", "DAYWORD", "HALF", "QUARTER", "COLON", "SLASH", "DASH"):
        return True
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


def _around(reader: Reader, found: list[Item], place: int) -> Result:
    time = found[-1].value if BACK[found[-1].symbol] == "CLK" else of_item(found[-1])
    if time is None or isinstance(time, int):
        return None
    return "CLK", replace(time, is_approximate=True)


def _ish(reader: Reader, found: list[Item], place: int) -> Result:
    time = of_item(found[0])
    return None if time is None else ("CLK", replace(time, is_approximate=True))


def _point(reader: Reader, found: list[Item], place: int) -> Result:
    point = one(found, "POINT").value
    beside = one(found, "NUM", "CLK", "TIME")
    if beside is None:
        return "CLK", Tick(point)
    time = of_item(beside)
    if time is None:
        return None
    if time.minute // 60 == 12 or time.minute in (0, 1440):
        return "CLK", Tick(point)
    return "CLK", with_part(time, Part("noon" if point == 720 else "morning", point, point))


def _parted(reader: Reader, found: list[Item], place: int) -> Result:
    """A part of the day beside a time."""
    part = one(found, "PART")
    beside = one(found, "CLK", "NUM", "TIME", "COMPACT", "PAIRDOT")
    after = place + len(found)
    is_part_last = BACK[found[-1].symbol] == "PART"
    if is_part_last and one(found, "AT") is not None and reader.is_at(after, "NUM", "CLK", "TIME"):
        return None
    if BACK[beside.symbol] == "NUM":
        if beside.is_word and beside.value == 1 and one(found, "AT") is not None and found[0] is beside:
            return None
        if reader.is_at(after, "MONTH", "UNIT", "DAYWORD", "COUNT", "ORD") or (
            found[-1] is beside and reader.is_at(after, "OF", "DASH", "TO")
        ):
            return None
        if beside.value > 24 or (found[0] is beside and reader.is_at(place - 1, "MONTH", "WD")):
            return None
    time = of_item(beside)
    return None if time is None else ("CLK", with_part(time, part.value))


def _parted_beyond(reader: Reader, found: list[Item], place: int) -> Result:
    """ "8 tonight": the part belongs to the time before the day."""
    time = of_item(found[0])
    return None if time is None else [("DAY", found[-2].value), ("CLK", with_part(time, found[-1].value))]


_HALVES = {"a": Part("morning", 360, 720), "p": Part("afternoon", 720, 1080)}
_EDGES = {"start": Part("morning", 360, 720), "mid": Part("noon", 660, 840), "end": Part("evening", 1020, 1320)}


def _part_of_day(reader: Reader, found: list[Item], place: int) -> Result:
    letter = found[-1].value[0]
    return [("DAY", found[0].value), ("PART", _HALVES[letter])] if letter in _HALVES else None


def _early_or_late(reader: Reader, found: list[Item], place: int) -> Result:
    if reader.is_at(place + len(found), "SPANM", "SPANW", "THE", "OF", "UNIT", "PART", "WORD"):
        return None
    return [("DAY", found[0].value), ("PART", _EDGES[found[-1].value])]


def is_calendar_pair(pair: tuple[int, int, bool, bool]) -> bool:
    """Whether "16.12" can be the day and the month."""
    return 1 <= pair[0] <= 31 and 1 <= pair[1] <= 12


def _is_year(reader: Reader, item: Item, place: int) -> bool:
    return item.width == 4 and 1990 <= item.value <= reader.frame.now.year + 10 and not reader.is_at(place - 1, "DAY")


def _bare(reader: Reader, found: list[Item], place: int) -> Result:
    """A number alone, when a time has been asked for or it is written as one ("730", "0800")."""
    item = found[-1]
    is_alone = all(
        BACK[other.symbol] in ("COMMA", "DOT", "NUM", "COMPACT", "WORD")
        and (other is item or BACK[other.symbol] != "NUM")
        for other in reader.items
    )
    is_alone = is_alone and sum(BACK[other.symbol] == "WORD" for other in reader.items) <= (
        2 if reader.frame.expects_time else 0
    )
    if BACK[item.symbol] == "NUM" and not (is_alone and reader.frame.expects_time and item.value <= 24):
        return None
    is_beside = reader.is_at(place - 1, "DAY") or (reader.is_at(place - 1, "COMMA") and reader.is_at(place - 2, "DAY"))
    if not is_alone and not is_beside:
        return None
    return _made(of_item(item))


def _mixed_span(reader: Reader, found: list[Item], place: int) -> Result:
    """A span between two times, of which the words leave parts to each other ("3-4pm", "from 5 to 7")."""
    ends = of(found, "CLK", "NUM", "TIME", "COMPACT", "PAIRDOT")
    first, last = ends[0], ends[-1]
    after = place + len(found)
    numbers = [item for item in ends if BACK[item.symbol] in ("NUM", "COMPACT")]
    before_first = found[found.index(first) - 1] if found.index(first) else None
    is_day_number = before_first is not None and BACK[before_first.symbol] == "THE" and BACK[first.symbol] == "NUM"
    if is_day_number and "hours_last" in reader.words.flags:
        return None
    if one(found[1:-1], "TO", "DTO", "UNTIL", "DASH", "AND", "LESS", "SLASH") is None:
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
    time = _side(reader, found, place)
    return None if time is None else ("CSPAN", Stretch(replace(time, part=None), None, None))


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


_H = "(?:NUM|TIME|POINT|CLK|COMPACT)"
_E = "(?:CLK|NUM|TIME|COMPACT|PAIRDOT)"

SPOKEN = rules(
    (r"NUM HOUR! AND? NUM (?:UNIT)?", _hour_minute),
    (r"(?:NUM|POINT|TIME) HOUR? AND! {f} (?:QUARTER|HALF|THREEQ|NUM) UNIT?", _added),
    (r"(?:NUM|POINT) HOUR? (?:QUARTER|HALF|THREEQ)", _added),
    (r"POINT! AND? NUM UNIT?", _added),
    (r"NUM HOUR! AND? DUR", _hour_length),
    (rf"(?:QUARTER|HALF|DUR|NUM) (?:PAST|AFTER) {{f}} {_H} HOUR?", _past),
    (r"DUR! FROM (?:TIME|CLK)", _past),
    (rf"(?:QUARTER|HALF|THREEQ|DUR|NUM) {{f}} (?:LESS|TO|BEFORE|UNTIL|FOR|DTO|AT) {{f}} AT? {_H} HOUR?", _less),
    (r"HALF! {f} (?:NUM|POINT) HOUR?", _half),
    (r"(?:QUARTER|THREEQ) {f} NUM HOUR?", _towards),
    (r"(?:NUM|POINT|CLK|TIME) HOUR? AMPM? LESS! {f} (?:QUARTER|HALF|NUM|DUR) UNIT?", _less_after),
    (r"NUM NUM NUM", _spoken_pair),
    (r"NUM NUM (?:UNIT)?", _spoken_pair),
    (r"NUM DASH! NUM", _hyphenated),
    (r"(?:NUM|TIME|COMPACT|PAIRDOT|CLK) HOUR? ISH? COMMA? AMPM!", _half_of_day),
    (r"(?:NUM|TIME|COMPACT|PAIRDOT|CLK) HOUR!", _marked),
)
SHARED_CLOCKS = rules(
    (r"CLK AND! {f} (?:QUARTER|HALF|THREEQ)", _added),
    (r"TIME!", _digital),
    (r"(?:AT|AROUND) {f} PAIRDOT!", _pair_after_date),
    (r"(?:DAY|PART) (?:COMMA|AT|AROUND|FROM|UNTIL|BEFORE|AFTER)* PAIRDOT!", _pair_after_date),
    (r"AROUND! (?:AT|THE)* (?:NUM|COMPACT|CLK)", _at_number),
    (r"(?:NUM|COMPACT|CLK) ISH!", _ish),
    (r"(?:NUM|CLK|TIME) {f} POINT!", _point),
    (r"POINT! {f} (?:CLK)", _point),
    (r"POINT!", _point),
)
PARTED = rules(
    (r"CLK (?:COMMA|IN|AT|OF|THE|ON|THIS)* PART!", _parted),
    (r"PART! (?:COMMA|AT|AROUND|THE|OF)* CLK", _parted),
    (r"NUM (?:COMMA|IN|AT|OF|THE|ON|THIS)* PART!", _parted),
    (r"PART! (?:AT|AROUND|THE|OF)* (?:NUM|COMPACT)", _parted),
    (r"(?:NUM|CLK) COMMA? DAY PART!", _parted_beyond),
    (r"DAY COMMA? AMPM!", _part_of_day),
    (r"DAY COMMA? BEGIN!", _early_or_late),
)
SPANS = rules(
    (
        rf"(?:FROM|DFROM|BETWEEN|AT|AROUND)* {{f}} {_E} (?:ISH|COMMA|OF|ON)* (?:(?:TO|DTO|UNTIL|DASH|LESS|AND) (?:AT)*|AT) {{f}} AROUND? {_E} ISH?",
        _mixed_span,
    ),
    (r"(?:CLK|TIME) SLASH! (?:CLK|TIME)", _mixed_span),
    (r"CSPAN! AMPM", _half_span),
    (r"CSPAN! (?:COMMA|IN|AT|OF|THE|ON)* PART", _parted_span),
    (r"PART! (?:COMMA|IN|AT|OF|THE|ON)* CSPAN", _parted_span),
)
POINTS = rules(
    (r"(?:AT|LESS) {f} (?:NUM|COMPACT)", _at_number),
    (r"(?:CORRECT|NOT|EXCEPT) AT? {f} (?:NUM|COMPACT)", _corrected_number),
    (r"CLK (?:COMMA? OR|COMMA|COMMA? AND) {f} AT? {f} NUM", _second_of_two),
    (r"NUM OR! AT? (?:NUM|CLK)", _first_of_two),
    (r"(?:AFTER|FROM|OPENEND) (?:AT|THE|AROUND|OF)* (?:CLK|NUM|COMPACT)", _from),
    (r"(?:BEFORE|UNTIL|TO) (?:AT|THE|AROUND|OF)* (?:CLK|NUM|COMPACT)", _until),
    (r"CLK (?:COMMA|OR)? OPENEND!", _from),
    (r"CLK COMMA? UNTIL!", _until),
    (r"(?:AFTER|BEFORE) {f} PART", _part_from),
    (r"NUM", _bare),
    (r"COMPACT!", _bare),
)
