"""Rules for times of day: digits, spoken clocks, am and pm, parts of the day."""

from __future__ import annotations

from dataclasses import replace

from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK, NAMES
from llm.when.values import Item, Length, Part, Tick

_MORNING = 8 * 60
_MINUTES = {"QUARTER": 15, "HALF": 30, "THREEQ": 45}


def tick(hour: int, minute: int = 0, *, is_closed: bool = False) -> Tick | None:
    """A spoken time; hours 1 to 11 leave the half of the day open unless written by the 24-hour clock."""
    if not (0 <= hour <= 24 and 0 <= minute < 60) or (hour == 24 and minute):
        return None
    return Tick(hour * 60 + minute, not is_closed and 1 <= hour <= 11)


def _written(time: Tick | None) -> Tick | None:
    return None if time is None else replace(time, is_written=True)


def of_item(item: Item) -> Tick | None:
    """The time that a number, digital time, pair or point stands for by itself."""
    name, value = BACK[item.symbol], item.value
    if name == "CLK":
        return value
    if name == "NUM":
        return tick(value, is_closed=item.width == 20)
    if name == "TIME":
        return _written(tick(value[0], value[1], is_closed=value[2]))
    if name == "PAIRDOT":
        is_written = value[0] > 12 or item.width == 20
        return _written(tick(value[0], value[1], is_closed=is_written)) if value[3] and not value[2] else None
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
        return replace(time, minute=time.minute + (720 if time.is_open else 0), is_open=False, is_half_said=True)
    return replace(time, minute=time.minute - (720 if hour == 12 else 0), is_open=False, is_half_said=True)


def with_part(time: Tick, part: Part) -> Tick:
    """The time with a part of the day said beside it ("evening 5", "7 in the morning")."""
    hour, name = time.minute // 60, part.name
    minute = time.minute
    if time.is_half_said:
        return replace(time, part=part)
    if time.is_open:
        is_late = name in ("afternoon", "evening") or (name == "night" and hour >= 5)
        is_late = is_late or (name in ("noon", "day") and hour < 7)
        minute += 720 if is_late else 0
    elif hour == 12 and name in ("evening", "night"):
        minute += 720
    elif hour == 12 and name == "morning":
        minute -= 720
    return replace(time, minute=minute, is_open=False, part=part)


def read_made(time: Tick | None) -> Result:
    """A time as the result of a rule, if there is one."""
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
    is_led = number is not None and _is_minutes_led(reader, number, found[split + 1 :], place)
    if is_plain and BACK[found[split].symbol] != "LESS" and number.value not in (20, 25) and not is_led:
        return None
    if is_plain and reader.is_at(place - 1, "FROM", "BETWEEN", "DFROM"):
        return None
    if is_plain and "the_is_day" in reader.words.flags and reader.is_at(place - 1, "THE", "DAYWORD"):
        return None
    return _moved(head, found[split + 1 :], -1)


def _is_minutes_led(reader: Reader, number: Item, hour: list[Item], place: int) -> bool:
    """ "at 10 to 3", and "10 to 3" where nothing was said before it; "10 to 12" is a span."""
    if reader.is_at(place - 1, "AT"):
        return number.value in (5, 10)
    return place == 0 and number.value == 10 and BACK[hour[-1].symbol] == "NUM" and hour[-1].value < 10


def _shifted(length: Length, hour: list[Item], sign: int) -> Result:
    """ "20 minutes to 2pm", "5 hours after noon"."""
    base = of_item(one(hour, "NUM", "TIME", "POINT", "CLK", "COMPACT", "PAIRDOT"))
    if base is None or length.days or length.months or not 0 < length.minutes <= (720 if sign > 0 else 59):
        return None
    return read_made(replace(base, minute=(base.minute + sign * length.minutes) % 1440))


def _moved(minutes: list[Item], hour: list[Item], sign: int) -> Result:
    offset = _offset(minutes)
    base_item = one(hour, "NUM", "TIME", "POINT", "CLK", "COMPACT", "PAIRDOT")
    base = of_item(base_item) if base_item is not None else None
    if offset is None or base is None:
        return None
    minute = base.minute + sign * offset
    if base.minute == 60 and sign < 0:  # "quarter to one" is said of the time after noon
        return read_made(
            replace(base, minute=minute + 720, is_open=False) if base.is_open else replace(base, minute=minute)
        )
    if base.minute == 720 and sign < 0 and base_item.symbol != "POINT" and BACK[base_item.symbol] == "NUM":
        return read_made(replace(base, minute=minute, is_open=True))
    return read_made(replace(base, minute=minute % 1440 if minute < 0 else minute))


def read_less_after(reader: Reader, found: list[Item], place: int) -> Result:
    """ "las tres menos cuarto", "8 de la noche menos cuarto"."""
    if reader.is_at(place + len(found), "HOUR"):
        return None  # "das 17h para as 16h" goes from one hour to another
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
        return read_made(replace(base, minute=base.minute + 30))
    if base.minute == 60:
        return read_made(Tick(750))
    if base.minute == 720 and base.is_open is False and BACK[found[-1].symbol] != "POINT":
        return read_made(Tick(690, True))
    return read_made(replace(base, minute=base.minute - 30))


def _towards(reader: Reader, found: list[Item], place: int) -> Result:
    """German "viertel 8" (7:15) and "dreiviertel 8" (7:45)."""
    base = of_item(one(found, "NUM"))
    if base is None or "quarter_towards" not in reader.words.flags:
        return None
    minute = base.minute - (45 if one(found, "QUARTER") else 15)
    return read_made(Tick(minute, base.is_open or base.minute == 720) if base.minute > 60 else Tick(minute + 720))


def _added(reader: Reader, found: list[Item], place: int) -> Result:
    """Romance "las tres y cuarto", "sept heures et demie", "3 e 20"."""
    if "and_adds" not in reader.words.flags or reader.is_at(place - 1, "BETWEEN", "DASH"):
        return None
    is_day = reader.is_at(place - 1, "THE", "DAYWORD") and found[0].symbol == NAMES["NUM"]
    if is_day and "the_is_day" in reader.words.flags:
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
    return read_made(replace(base, minute=base.minute + offset))


def _hour_minute(reader: Reader, found: list[Item], place: int) -> Result:
    numbers = of(found, "NUM")
    if numbers[0].value > 24 or numbers[1].value > 59:
        return None
    if numbers[1].is_word and numbers[1].value == 1 and "half_adds" in reader.words.flags:
        return None  # "the 3 o'clock one"
    is_second_hour = reader.is_at(place + len(found), "HOUR", "AMPM") or reader.is_at(place - 1, "BETWEEN", "FROM")
    if one(found, "AND") is not None and is_second_hour:
        return None
    if one(found, "AND") is not None and numbers[1].value < 10 and one(found, "UNIT") is None:
        return None
    if reader.is_at(place + len(found), "MONTH") or (
        reader.is_at(place + len(found) + 1, "MONTH") and reader.is_at(place + len(found), "OF")
    ):
        return None
    time = tick(numbers[0].value, numbers[1].value, is_closed=numbers[0].width == 20)
    return read_made(time if numbers[1].is_word else _written(time))


def _hour_length(reader: Reader, found: list[Item], place: int) -> Result:
    """ "huit heures 20 minutes"."""
    length: Length = found[-1].value
    if not 0 < length.minutes < 60 or length.days:
        return None
    return read_made(tick(found[0].value, length.minutes, is_closed=found[0].width == 20))


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
    return read_made(tick(hour.value, minute))


def _hyphenated(reader: Reader, found: list[Item], place: int) -> Result:
    """ "five-thirty" in words."""
    hour, _, minute = found
    if not (
        hour.is_word and minute.is_word and hour.end + 1 == minute.start and minute.value >= 10 and hour.value <= 12
    ):
        return None
    return read_made(tick(hour.value, minute.value))


def _marked(reader: Reader, found: list[Item], place: int) -> Result:
    if reader.is_at(place - 1, "IN", "FOR", "EVERY") and "hours_last" in reader.words.flags:
        return None
    time = of_item(found[0])
    is_morning = time is not None and time.minute >= _MORNING  # "à 10h" is ten in the morning, "à 3h" may be 15h
    return read_made(_written(time) if is_morning else time)


def _half_of_day(reader: Reader, found: list[Item], place: int) -> Result:
    time = of_item(found[0])
    return None if time is None else ("CLK", with_half(time, found[-1].value[0]))


def _digital(reader: Reader, found: list[Item], place: int) -> Result:
    return read_made(of_item(found[0]))


def _pair_after_date(reader: Reader, found: list[Item], place: int) -> Result:
    pair = one(found, "PAIRDOT")
    time = of_item(pair) if pair is not None else None
    if time is None or reader.is_at(place + len(found), "COUNT", "UNIT"):
        return None
    beside = one(found, "DAY")
    if (
        (
            beside is not None
            and one(found, "AT", "AROUND") is None
            and beside.value.number is None
            and beside.value.span is None
        )
        and ("dot_ordinals" in reader.words.flags or not reader.frame.is_month_first)
        and is_calendar_pair(pair.value)
    ):
        return None
    return [(BACK[item.symbol], item.value) for item in found[:-1]] + [("CLK", time)]


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


def is_calendar_pair(pair: tuple[int, int, bool, bool]) -> bool:
    """Whether "16.12" can be the day and the month."""
    return 1 <= pair[0] <= 31 and 1 <= pair[1] <= 12


def _of_the_hour(reader: Reader, found: list[Item], place: int) -> Result:
    """ "quarter past", "y media" alone: of the hour under discussion."""
    focus = reader.frame.focus_minute
    said = sum(BACK[item.symbol] in ("WORD", "BLOCK") for item in reader.items)
    if focus is None or said > 2 or reader.is_at(place - 1, "NUM", "TIME", "CLK", "HOUR", "POINT", "ONE"):
        return None
    if any(reader.is_at(place + len(found) + ahead, "NUM", "TIME", "CLK", "HOUR", "POINT", "UNIT") for ahead in (0, 1)):
        return None
    offset = _offset(found)
    if offset is None or (one(found, "AND") is not None and "and_adds" not in reader.words.flags):
        return None
    is_before = one(found, "TO", "LESS", "BEFORE") is not None
    minute = focus - focus % 60 + (-offset if is_before else offset)
    return ("CLK", Tick(minute)) if 0 <= minute < 1440 else None


_H = "(?:NUM|TIME|POINT|CLK|COMPACT)"

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
    (r"(?:NUM|POINT|CLK|TIME) HOUR? AMPM? LESS! {f} (?:QUARTER|HALF|NUM|DUR) UNIT?", read_less_after),
    (r"NUM NUM NUM", _spoken_pair),
    (r"NUM NUM (?:UNIT)?", _spoken_pair),
    (r"(?:QUARTER|HALF) (?:PAST|AFTER|LESS|TO|BEFORE)", _of_the_hour),
    (r"(?:AND|LESS) {f} (?:QUARTER|HALF)", _of_the_hour),
    (r"NUM DASH! NUM", _hyphenated),
    (r"(?:NUM|TIME|COMPACT|PAIRDOT|CLK) HOUR? ISH? COMMA? AMPM!", _half_of_day),
    (r"(?:NUM|TIME|COMPACT|PAIRDOT|CLK) HOUR!", _marked),
)

SHARED_CLOCKS = rules(
    (r"CLK AND! {f} (?:QUARTER|HALF|THREEQ)", _added),
    (r"TIME!", _digital),
    (r"(?:AT|AROUND) {f} PAIRDOT!", _pair_after_date),
    (r"(?:DAY|PART) (?:COMMA|AT|AROUND|FROM|UNTIL|BEFORE|AFTER)* PAIRDOT!", _pair_after_date),
    (r"(?:NUM|COMPACT|CLK) ISH!", _ish),
    (r"(?:NUM|CLK|TIME) {f} POINT!", _point),
    (r"POINT! {f} (?:CLK)", _point),
    (r"POINT!", _point),
)
