"""The words of opening hours as marks: days, spans of the day, "closed", "except", breaks, and what was not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from llm.hours_words import fillers, phrases
from llm.text import normalise
from llm.when import clocks
from llm.when.frame import Frame
from llm.when.lexer import scan
from llm.when.lexicon import lexicon
from llm.when.reader import Reader, Result, rules
from llm.when.symbols import BACK, NAMES
from llm.when.values import Item, Part, Tick

WEEK = frozenset(range(7))
_WEEKEND = frozenset((5, 6))
_WORKDAYS = frozenset(range(5))
_ANY_DAY = datetime.fromisoformat("2000-01-03T12:00")
_MORNING = Part("morning", 360, 720)
_LAST_LETTER = {"f": 4, "v": 4, "s": 5, "sa": 5, "sat": 5, "su": 6, "d": 6}


class Kind(StrEnum):
    """What a mark is."""

    DAYS = "days"
    PART = "part"  # of the day
    SPAN = "span"  # two times of day
    UNTIL = "until"  # one time of day
    SINCE = "since"
    CLOSED = "closed"
    PAUSE = "pause"
    EXCEPT = "except"
    PARTED = "parted"  # a comma, a full stop, a new line
    JOINED = "joined"  # "and"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Mark:
    """One of them, with the place in the text. `days` is None for "the rest"."""

    kind: Kind
    start: int
    end: int
    days: frozenset[int] | None = None
    part: Part | None = None
    ticks: tuple[Tick, ...] = ()


_CONNECTS = frozenset(NAMES[name] for name in ("TO", "DTO", "UNTIL", "DASH", "AT"))
_BEFORE_TO = frozenset(NAMES[name] for name in ("NUM", "HOUR", "TIME", "COMPACT", "PAIRDOT", "AMPM", "POINT"))
_AFTER_TO = frozenset(NAMES[name] for name in ("NUM", "TIME", "COMPACT", "PAIRDOT"))
_LINKS = frozenset(NAMES[name] for name in ("THE", "OF", "FROM", "DFROM", "AT", "ON", "DEL", "BETWEEN", "AROUND"))
_TICKS = frozenset(NAMES[name] for name in ("CLK", "NUM", "TIME", "COMPACT", "PAIRDOT", "POINT"))
_PARTING = frozenset(NAMES[name] for name in ("COMMA", "DOT", "STOP", "COLON"))
_JOINING = frozenset(NAMES[name] for name in ("AND", "PLUS", "SLASH"))
_SILENT = _LINKS | frozenset(
    NAMES[name] for name in ("EVERY", "IN", "HOUR", "DAYWORD", "ONE", "DASH", "THIS", "FOR", "DTO", "TO", "OPENEND")
)


def read_marks(text: str, language: str) -> list[Mark]:
    """All marks of the text in order, read in that language."""
    plain = normalise(text)
    said = [*_letter_days(plain), *_said(plain, language)]
    items = [item for item in scan(text, lexicon(language)) if not any(_overlaps(item, mark) for mark in said)]
    for item in items:
        if item.symbol == NAMES["ORD"] and language == "de":
            item.symbol = NAMES["NUM"]
    reader = Reader(_with_marks(items, said), Frame(_ANY_DAY, language), lexicon(language))
    _connect(reader)
    reader.apply(clocks.SPOKEN)
    reader.apply(_PARTED)
    return [_opening(mark, plain) for mark in _walk(reader, fillers(language))]


_OPENS = re.compile(
    r"\b(?:open(?:s|ing)?|start(?:s|ing)?|abr(?:o|e|imos|ir)|ouvr(?:e|ons|ir|ez)|offne[tn]?|mach(?:e|en)?\b.*\bauf|"
    r"apr(?:o|e|iamo)|commence|empiezo|empezamos|comeco|comecamos|comincio|iniziamo|beginne)\b"
)
_AT = re.compile(r"(?:at|a las?|a|as|um|alle|all')\b")


def _opening(mark: Mark, plain: str) -> Mark:
    """ "I open at 11" says when the day begins, not when it ends."""
    is_at = mark.kind is Kind.UNTIL and _AT.match(plain, mark.start) is not None
    return replace(mark, kind=Kind.SINCE) if is_at and _OPENS.search(plain) else mark


def spaced(text: str) -> str:
    """The text with its hyphens between numbers set apart and full stops at ends as semicolons."""
    text = re.sub(r"(?<=\d)\s*[-\u2010-\u2015]\s*(?=\d)", " - ", text)
    return re.sub(r"(?<=\d)\.(?=\s|$)", " ;", text)


def _letter_days(plain: str) -> Iterator[Mark]:
    """ "M-F", "L a V", "24/7", "2ª a 6ª"."""
    for match in re.finditer(r"\b[ml]\s?(?:-|a|to|/)\s?(f|v|s|d|sat?|su)\b", plain):
        yield Mark(Kind.DAYS, *match.span(), days=frozenset(range(_LAST_LETTER[match[1]] + 1)))
    for match in re.finditer(r"\b([2-6])(?:ª|a|\.a)?\s?(?:-|a|ate)\s?([2-6])ª", plain):
        yield Mark(Kind.DAYS, *match.span(), days=frozenset(range(int(match[1]) - 2, int(match[2]) - 1)))
    for match in re.finditer(r"\b24\s?(?:/\s?7|h(?:ours|oras|eures|rs)?\b|stunden\b|ore\b)", plain):
        whole = (Tick(0), Tick(1440))
        if match.group().endswith("7"):
            yield Mark(Kind.DAYS, match.start(), match.start() + 1, days=WEEK)
        yield Mark(Kind.SPAN, match.end() - 1, match.end(), ticks=whole)


def _said(plain: str, language: str) -> Iterator[Mark]:
    days = {"every": WEEK, "weekend": _WEEKEND, "rest": None}
    kinds = {"except": Kind.EXCEPT, "pause": Kind.PAUSE, "closed": Kind.CLOSED, "filler": Kind.JOINED}
    for match in phrases(language).finditer(plain):
        name = (match.lastgroup or "").rpartition("_")[0]
        kind = Kind.DAYS if name in days else kinds[name]
        yield Mark(kind, *match.span(), days=days.get(name))


def _overlaps(item: Item, mark: Mark) -> bool:
    return item.start < mark.end and mark.start < item.end


def _with_marks(items: list[Item], said: list[Mark]) -> list[Item]:
    made = [Item(NAMES["BLOCK"], mark, mark.start, mark.end) for mark in said]
    return sorted([*items, *made], key=lambda item: item.start)


def _parted(reader: Reader, found: list[Item], place: int) -> Result:
    """ "10 in the morning", "7 de la tarde"; "9-1 mornings" says nothing of the 1, nor "9-1, afternoons closed"."""
    after = reader.items[place + len(found)] if place + len(found) < len(reader.items) else None
    is_closed = after is not None and isinstance(after.value, Mark) and after.value.kind is Kind.CLOSED
    time = clocks.of_item(found[0])
    part = found[-1].value if isinstance(found[-1].value, Part) else _MORNING
    if time is None or is_closed or (part.name == "morning" and not 5 * 60 <= time.minute < 12 * 60):
        return None
    return "CLK", clocks.with_part(time, part)


_PARTED = rules((r"(?:NUM|TIME|CLK) HOUR? (?:OF|THE|IN|AT|ON|DEL|FROM)* (?:PART|MORROW)", _parted))


def _connect(reader: Reader) -> None:
    """ "10 to 2" is a span here and never 1:50, and "12 and 14-18" are two."""
    items = reader.items
    for place in range(1, len(items) - 1):
        before, item = items[place - 1], items[place]
        after = next((one for one in items[place + 1 :] if one.symbol not in _LINKS), None)
        if before.symbol not in _BEFORE_TO or after is None or after.symbol not in _AFTER_TO:
            continue
        if item.symbol in _CONNECTS:
            item.symbol = NAMES["DASH"]
        elif item.symbol == NAMES["AND"] and not (after.symbol == NAMES["NUM"] and after.value > 24):
            item.symbol = NAMES["PLUS"]
    reader.shape = "".join(item.symbol for item in items)


def _walk(reader: Reader, idle: frozenset[str]) -> Iterator[Mark]:
    items, place = reader.items, 0
    while place < len(items):
        marks, place = _mark(items, place, idle)
        yield from marks


def _mark(items: list[Item], place: int, idle: frozenset[str]) -> tuple[list[Mark], int]:
    """The marks of what begins here, and the next place."""
    item = items[place]
    if isinstance(item.value, Mark):
        return [item.value], place + 1
    name = BACK[item.symbol]
    if name in ("WD", "WDSET", "UNIT") or (name == "FREQ" and item.value == "day"):
        return _days(items, place)
    if (
        name in ("UNTIL", "TO", "DTO", "BEFORE", "FROM", "AFTER", "DFROM", "AT", "BETWEEN", "OF")
        or item.symbol in _TICKS
    ):
        return _times(items, place)
    simple = {"PART": Kind.PART, "EXCEPT": Kind.EXCEPT, "NOT": Kind.CLOSED, "NO": Kind.CLOSED, "LESS": Kind.EXCEPT}
    if name in simple:
        return [Mark(simple[name], item.start, item.end, part=item.value if name == "PART" else None)], place + 1
    if item.symbol in _PARTING or item.symbol in _JOINING:
        return [Mark(Kind.PARTED if item.symbol in _PARTING else Kind.JOINED, item.start, item.end)], place + 1
    if item.symbol in _SILENT or (name in ("WORD", "BLOCK") and str(item.value) in idle):
        return [], place + 1
    return [Mark(Kind.UNREAD, item.start, item.end)], place + 1


def _days(items: list[Item], place: int) -> tuple[list[Mark], int]:
    """A day, a range of days or a set of days."""
    item = items[place]
    first = _day_set(item)
    if first is None:
        return [Mark(Kind.UNREAD, item.start, item.end)], place + 1
    after = place + 1
    if after < len(items) and items[after].symbol in _CONNECTS and len(first) == 1:
        far = _past(items, after + 1, _LINKS)
        last = _day_set(items[far]) if far < len(items) else None
        if last is not None and len(last) == 1:
            return [Mark(Kind.DAYS, item.start, items[far].end, days=_stretch(min(first), min(last)))], far + 1
    return [Mark(Kind.DAYS, item.start, item.end, days=first)], after


def _day_set(item: Item) -> frozenset[int] | None:
    name, value = BACK[item.symbol], item.value
    if name == "WD":
        return frozenset((int(str(value).lstrip("p")),))
    if name == "WDSET":
        return _WORKDAYS
    if name == "UNIT" and value == "weekend":
        return _WEEKEND
    return WEEK if name == "FREQ" and value == "day" else None


def _stretch(first: int, last: int) -> frozenset[int]:
    return frozenset((first + n) % 7 for n in range((last - first) % 7 + 1))


def _past(items: list[Item], place: int, symbols: frozenset[str]) -> int:
    while place < len(items) and items[place].symbol in symbols:
        place += 1
    return place


def _times(items: list[Item], place: int) -> tuple[list[Mark], int]:
    """A span of the day, one side of it, or nothing."""
    lead = items[place]
    head = place if lead.symbol in _TICKS else _past(items, place + 1, _LINKS)
    first = _tick(items, head)
    if first is None:
        is_silent = lead.symbol in _SILENT or BACK[lead.symbol] in ("UNTIL", "BEFORE", "AFTER")
        return ([] if is_silent else [Mark(Kind.UNREAD, lead.start, lead.end)]), place + 1
    link = head + 1
    between = _CONNECTS | ({NAMES["AND"], NAMES["PLUS"]} if BACK[lead.symbol] == "BETWEEN" else set())
    if link < len(items) and items[link].symbol in between:
        far = _past(items, link + 1, _LINKS)
        last = _tick(items, far)
        if last is not None:
            return [Mark(Kind.SPAN, lead.start, items[far].end, ticks=(first, last))], far + 1
    is_until = BACK[lead.symbol] in ("UNTIL", "TO", "DTO", "BEFORE", "AT")
    is_since = BACK[lead.symbol] in ("FROM", "AFTER", "DFROM", "OF")
    kind = Kind.UNTIL if is_until else Kind.SINCE if is_since else Kind.UNREAD
    return [Mark(kind, lead.start, items[head].end, ticks=(first,))], head + 1


def _tick(items: list[Item], place: int) -> Tick | None:
    if place >= len(items):
        return None
    item = items[place]
    if item.symbol == NAMES["PART"] and isinstance(item.value, Part) and item.value.name == "noon":
        return Tick(720)
    return clocks.of_item(item) if item.symbol in _TICKS else None
