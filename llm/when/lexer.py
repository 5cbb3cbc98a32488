"""Text to items: numeric forms by shape, words by the lexicon of the language, mistyped ones by nearness."""

from __future__ import annotations

import re

from llm.text import normalise
from llm.when.lexicon import Entry, Lexicon
from llm.when.spelling import mended
from llm.when.symbols import NAMES
from llm.when.values import Item, Part

LONGEST = 2000  # characters that are read; nobody writes more about one appointment
MOST_ITEMS = 300

_SHAPES = re.compile(
    r"(?P<block>(?<=\d:\d\d)\+\d\d:?\d\d(?!\d)|[$€£]\s?\d[\d.,]*|\(\d{3}\)\s?\d{3}-\d{4}|\+\d[\d\s()-]{6,}|\d{3,}-\d{4,}(?:-\d+)*|\d{6,}(?!\d*:)"
    r"|\d[\d.,]*\s?(?:%|€|£|\$|usd\b|eur\b|euros?\b|reais\b|dollars?\b|mb\b|cst\b(?<!\d cst))"
    r"|0[.,]\d+(?:/\d+)*(?!\d|\s?(?:h|st|uur|or[ae]))|\d{3,}[.,]\d+|\d+[.,]\d{3,}(?!\d)"
    r"|\d+,\d(?!\d|\s?(?:h|st|min|heure|hora|or[ae]|tag|jour|dia|gior|we|wo|sem|day))|(?:\d+-){3,}\d+|\d+/\d+[.,]\d+|[a-z]+-\d+(?:-\w+)+|[a-z]+\d+[a-z]+\d*\w*|https?:\S+|\S+@\S+\.\w+|\d{3,}-\d{1,2}-\d{1,2}-\d{4})"
    r"|(?P<iso>\d{4}([-/.])\s?\d{1,2}\3\s?\d{1,2}(?!\d))"
    r"|(?P<dmy>\d{1,2}\s?([-/.])\s?\d{1,2}\s?\5(?:\s?\d{4}|\d{2})(?![\d:]|[.]\d|-\d(?!\d?[./]\d)|\s?(?:uhr|h)\b))"
    r"|(?P<time>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))"
    r"|(?P<my>(?:0?[1-9]|1[0-2])\s?[/.]\s?20\d\d(?!\d))"
    r"|(?P<ym>20\d\d\s?/\s?(?:0?[1-9]|1[0-2])(?![\d/]))"
    r"|(?P<dot>\d{1,2}\.\d{1,2}(?!\d)(?:\.(?=\s*\S))?)"
    r"|(?P<slash>\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<num>\d+)"
    r"|(?P<word>[^\W\d_\u02b0](?:[^\W\d_]|\u02b0)*)"
    r"|(?P<nl>\n+)"
    r"|(?P<sign>[^\w\s]|_)",
)
_RAISED = ("º", "ª", "°", "o", "ro", "er")  # behind a full stop: "1.º"
_CLOSED_HOURS = re.compile(r"0\d")
_WORD, _BLOCK = NAMES["WORD"], NAMES["BLOCK"]
_AFTER_NUMBER = frozenset(NAMES[name] for name in ("NUM", "TIME", "COMPACT", "PAIRDOT"))
_PASSING = frozenset(NAMES[name] for name in ("REL", "NOW", "HOUR"))
_CLOCK_WORDS = frozenset(NAMES[name] for name in ("AT", "HALF", "QUARTER", "THREEQ", "PAST", "AROUND"))
_ABBREVIATED = frozenset(NAMES[name] for name in ("WD", "MONTH", "UNIT", "AMPM", "HOUR", "SEPT"))


class _Piece:
    __slots__ = ("end", "kind", "norm", "start")

    def __init__(self, kind: str, norm: str, start: int, end: int) -> None:
        self.kind, self.norm, self.start, self.end = kind, norm, start, end


def scan(text: str, words: Lexicon) -> list[Item]:
    """All items of the text in order; what no lexicon knows is a WORD."""
    plain = normalise(text[:LONGEST]).replace("\u0300", "\u02b0")
    found = []
    for match in _SHAPES.finditer(plain):
        norm = match.group().replace("\u02b0", "").replace("\u00df", "ss")
        kind = match.lastgroup or ""
        found.append(_Piece(kind, norm, match.start(), match.end()))
    _mend(found, words)
    items: list[Item] = []
    place = 0
    while place < len(found) and len(items) < MOST_ITEMS:
        place = _take(found, place, words, items)
    for item in items:
        if item.symbol == _WORD:
            item.width = int(text[item.start].isupper())
    return _without_closings(items, plain, words)


def _mend(found: list[_Piece], words: Lexicon) -> None:
    norms = [piece.norm for piece in found]
    for place, piece in enumerate(found[: 2 * MOST_ITEMS]):
        if piece.kind == "word":
            piece.norm = norms[place] = mended(norms, place, words)


def _without_closings(items: list[Item], plain: str, words: Lexicon) -> list[Item]:
    """The day in "that's all for today" is no date."""
    if words.closings is None:
        return items
    for match in words.closings.finditer(plain):
        start = next(match.start(group) for group in range(1, (match.re.groups or 0) + 1) if match.group(group))
        for item in items:
            if item.start <= start < item.end and item.symbol in _PASSING:
                item.symbol = _BLOCK
    return items


def _take(found: list[_Piece], place: int, words: Lexicon, items: list[Item]) -> int:
    """Appends the items that begin at this piece and returns the next place."""
    piece = found[place]
    entry = _longest(found, place, words)
    is_longer = entry is not None and len(entry.words) > 1
    if piece.norm in ("a", "p") and not is_longer and _is_glued(piece, items):
        items.append(Item(NAMES["AMPM"], piece.norm, piece.start, piece.end))
        return _past_full_stop(found, place + 1, items)
    if entry is not None and not (piece.kind == "num" and len(entry.words) == 1):
        last = found[place + len(entry.words) - 1]
        for symbol, value in entry.meanings:
            items.append(Item(symbol, value, piece.start, last.end, 0, True, entry.is_weak))
        return _past_full_stop(found, place + len(entry.words), items)
    if piece.kind == "word":
        return _take_word(found, place, words, items)
    if piece.kind == "sign" or piece.kind == "nl":
        symbol = NAMES["STOP"] if piece.kind == "nl" else _WORD
        items.append(Item(symbol, piece.norm, piece.start, piece.end))
        return place + 1
    return _take_number(found, place, words, items)


def _longest(found: list[_Piece], place: int, words: Lexicon) -> Entry | None:
    for entry in words.entries.get(found[place].norm, ()):
        size = len(entry.words)
        if size == 1 or (
            place + size <= len(found) and all(found[place + i].norm == entry.words[i] for i in range(1, size))
        ):
            if size > 1 and found[place].kind == "num" and found[place].end != found[place + 1].start:
                continue
            return entry
    return None


def _past_full_stop(found: list[_Piece], place: int, items: list[Item]) -> int:
    """An abbreviation swallows its full stop ("Mon. 5")."""
    last = items[-1]
    if last.symbol in _ABBREVIATED and last.end - last.start <= 5 and place < len(found):
        dot = found[place]
        if dot.norm == "." and dot.start == last.end:
            last.end = dot.end
            return place + 1
    return place


def _is_glued(piece: _Piece, items: list[Item]) -> bool:
    """ "5p", "11a": the letter touches the number."""
    return bool(items) and items[-1].end == piece.start and items[-1].symbol in _AFTER_NUMBER


def _take_word(found: list[_Piece], place: int, words: Lexicon, items: list[Item]) -> int:
    piece = found[place]
    is_owner = place + 1 < len(found) and found[place + 1].norm == "'" and found[place + 1].start == piece.end
    entry = words.near(piece.norm) if 5 <= len(piece.norm) <= 14 and not is_owner else None
    if entry is not None:
        for symbol, value in entry.meanings:
            items.append(Item(symbol, value, piece.start, piece.end, 0, True))
    else:
        items.append(Item(_WORD, piece.norm, piece.start, piece.end))
    return place + 1


def _take_number(found: list[_Piece], place: int, words: Lexicon, items: list[Item]) -> int:
    piece = found[place]
    norm = piece.norm
    if piece.kind != "num":
        symbol, value = _SHAPED[piece.kind](norm)
        is_led = piece.kind == "dot" and norm.startswith("0")  # "06.45": written by the 24-hour clock
        items.append(Item(symbol, value, piece.start, piece.end, 20 if is_led else len(norm)))
        return place + 1
    size = len(norm)
    symbol = NAMES["NUM"] if size <= 2 else NAMES["COMPACT"] if size <= 4 else _BLOCK
    item = Item(symbol, int(norm[:9]), piece.start, piece.end, size)
    if norm.startswith("0") and size == 2:
        item.width = 20  # "08": written by the 24-hour clock
    items.append(item)
    place += 1
    if symbol == NAMES["NUM"] and place < len(found) and _is_ordinal_ending(found, place, words, items):
        item.symbol = NAMES["ORD"]
        is_double = found[place].norm == "." and place + 1 < len(found) and found[place + 1].norm in _RAISED
        place += is_double and found[place + 1].start == found[place].end
        item.end = found[place].end
        return place + 1
    return place


def _is_ordinal_ending(found: list[_Piece], place: int, words: Lexicon, items: list[Item]) -> bool:
    item = items[-1]
    ending = found[place]
    after = found[place + 1] if place + 1 < len(found) else ending
    is_touching = ending.start == item.end and after.start == ending.end
    if ending.norm == "." and is_touching and after.norm in _RAISED:
        return True
    if ending.start - item.end > 0 and not (ending.norm in words.ordinals and "st nd rd th".find(ending.norm) >= 0):
        return False
    if ending.norm == "." and len(items) > 1 and items[-2].symbol in _CLOCK_WORDS:
        return False
    if ending.norm == "." and ending.start == item.end and "dot_ordinals" in words.flags and 1 <= item.value <= 31:
        return True
    is_small = item.value <= 10 or words.language != "es" or ending.norm in ("º", "ª")
    return is_small and ending.norm in words.ordinals and ending.norm != "."


def _two(text: str) -> tuple[int, int]:
    first, second = re.findall(r"\d+", text)[:2]
    return int(first), int(second)


def _shape_time(text: str) -> tuple[str, object]:
    hour, minute = _two(text)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return _BLOCK, text
    return NAMES["TIME"], (hour, minute, bool(_CLOSED_HOURS.match(text)) or hour > 12)


def _shape_pair(symbol: str) -> object:
    return lambda text: (NAMES[symbol], (*_two(text), text.count(".") > 1, len(text.split(".")[-1].strip()) == 2))


def _shape_date(kind: str) -> object:
    def shape(text: str) -> tuple[str, object]:
        return NAMES["DATE"], (kind, tuple(int(n) for n in re.findall(r"\d+", text)))

    return shape


_SHAPED = {
    "block": lambda text: (_BLOCK, text),
    "iso": _shape_date("iso"),
    "dmy": _shape_date("dmy"),
    "my": _shape_date("my"),
    "ym": _shape_date("ym"),
    "time": _shape_time,
    "dot": _shape_pair("PAIRDOT"),
    "slash": lambda text: (NAMES["PAIRSLASH"], _two(text)),
}

__all__ = ["Item", "Part", "scan"]
