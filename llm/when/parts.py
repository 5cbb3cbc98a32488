"""Rules for a part of the day beside a time or a day ("evening 5", "8 tonight", "Friday, early")."""

from __future__ import annotations

from llm.when.clocks import of_item, read_less_after, with_part
from llm.when.reader import Reader, Result, one, rules
from llm.when.symbols import BACK
from llm.when.values import Item, Part


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
        if found[-1] is beside and reader.is_at(after, "MONTH", "UNIT", "DAYWORD", "COUNT", "ORD", "OF", "DASH", "TO"):
            return None
        is_led = reader.is_at(place - 1, "THE", "DFROM", "DTO", "DAYWORD") and found[0] is beside
        if is_led and beside.value > 12 and "the_is_day" in reader.words.flags:
            return None
        if beside.value > 24 or (found[0] is beside and reader.is_at(place - 1, "MONTH", "WD")):
            return None
    time = of_item(beside)
    return None if time is None else ("CLK", with_part(time, part.value))


def _parted_beyond(reader: Reader, found: list[Item], place: int) -> Result:
    """ "8 tonight": the part belongs to the time before the day."""
    if reader.is_at(place - 1, "TO", "DTO", "DASH", "UNTIL", "AND"):
        return None
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


PARTED = rules(
    (r"CLK (?:COMMA|IN|AT|OF|THE|ON|THIS)* PART!", _parted),
    (r"PART! (?:COMMA|AT|AROUND|THE|OF)* CLK", _parted),
    (r"NUM (?:COMMA|IN|AT|OF|THE|ON|THIS)* PART!", _parted),
    (r"PART! (?:AT|AROUND|THE|OF)* (?:NUM|COMPACT)", _parted),
    (r"(?:NUM|CLK) (?:COMMA|OF)? DAY PART!", _parted_beyond),
    (r"CLK LESS! {f} (?:QUARTER|HALF)", read_less_after),
    (r"DAY COMMA? AMPM!", _part_of_day),
    (r"DAY COMMA? BEGIN!", _early_or_late),
)
