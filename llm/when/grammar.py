"""The order in which the rules read a message: dates, lengths, clocks, days, ranges, then the whole."""

from __future__ import annotations

from llm.when import clocks, crossing, dates, days, lengths, parts, series, windows
from llm.when.fallback import fall_back
from llm.when.frame import Found, Frame
from llm.when.gather import gather
from llm.when.lexer import scan
from llm.when.lexicon import LANGUAGES, Lexicon, lexicon
from llm.when.mend import MENDING, SPOKEN_DIGITS
from llm.when.past import without_past_questions
from llm.when.reader import Reader, Rule
from llm.when.streets import without_streets
from llm.when.symbols import NAMES, pattern
from llm.when.values import Item

_LAYERS: tuple[tuple[Rule, ...], ...] = (
    dates.DATES,
    lengths.LENGTHS,
    dates.DOTTED_RANGES,
    series.EVERY,
    days.RELATIVE,
    clocks.SPOKEN,
    days.DAYS,
    clocks.SHARED_CLOCKS,
    windows.AROUND,
    days.RANGES,
    parts.PARTED,
    windows.SPANS,
    dates.DOTTED,
    days.DAYS,
    days.RANGES,
    clocks.SHARED_CLOCKS,
    windows.AROUND,
    windows.SPANS,
    days.CARDINALS,
    days.UNITS,
    crossing.CROSSING,
    windows.POINTS,
    parts.PARTED,
    days.DAYS,
    series.ENDS,
)
_COMPANY = frozenset(
    NAMES[name]
    for name in (
        "NUM",
        "ORD",
        "COMPACT",
        "TIME",
        "WD",
        "MONTH",
        "PART",
        "REL",
        "PAIRDOT",
        "PAIRSLASH",
        "DATE",
        "POINT",
        "THIS",
        "NEXT",
        "COMING",
        "AT",
        "SLASH",
        "AFTERNEXT",
    )
)
_PAIRING = frozenset(NAMES[name] for name in ("OR", "DASH", "SLASH"))
_USHERS = _COMPANY | frozenset(
    NAMES[name]
    for name in (
        "ON",
        "IN",
        "EVERY",
        "NOT",
        "EXCEPT",
        "FROM",
        "DFROM",
        "TO",
        "DTO",
        "UNTIL",
        "BETWEEN",
        "BEFORE",
        "AFTER",
        "OF",
        "AMPM",
        "LAST",
        "OR",
        "BEGIN",
        "UNIT",
        "REST",
        "HOUR",
    )
)
_SIDES = frozenset(NAMES[name] for name in ("FROM", "AFTER", "BEFORE", "BETWEEN"))
_GREETING = frozenset((NAMES["PART"], NAMES["MORROW"]))
_SKIPPED = frozenset(NAMES[name] for name in ("COMMA", "THE", "OF", "DASH", "DOT", "AND"))


def find(text: str, frame: Frame) -> Found | None:
    """All that the text says about time, read in the language of the frame; None where it says nothing."""
    words = lexicon(frame.language if frame.language in LANGUAGES else "en")
    text = without_streets(without_past_questions(text, words.language), words.language)
    items = _with_company(scan(text, words), frame)
    reader = Reader(items, frame, words)
    if not items:
        return fall_back(text, frame)
    if NAMES["WORD"] in reader.shape:
        reader.apply(MENDING)
    reader.apply(SPOKEN_DIGITS)
    reader.apply(_homonyms(words))
    for layer in _LAYERS:
        reader.apply(layer)
    return gather(reader, text) or fall_back(text, frame)


def _with_company(items: list[Item], frame: Frame) -> list[Item]:
    """Everyday words ("may", "sun") count as time only beside other words of time, or alone."""
    _without_greeting(items, frame)
    is_short = sum(item.symbol not in _SKIPPED for item in items) <= 1
    for place, item in enumerate(items):
        if item.is_weak and not (is_short and item.is_weak != 2) and not _has_company(items, place):
            item.symbol = NAMES["WORD"]
    return items


def _without_greeting(items: list[Item], frame: Frame) -> None:
    """ "Morning, can I ..." greets; "Morgen, ich hätte gern ..." too."""
    if frame.expects_time or len(items) < 3 or items[0].symbol not in _GREETING:
        return
    if items[1].symbol in (NAMES["COMMA"], NAMES["STOP"]) and items[2].symbol in (NAMES["WORD"], NAMES["BLOCK"]):
        items[0].symbol = NAMES["BLOCK"]


def _is_paired(items: list[Item], place: int) -> bool:
    """ "Tue or wed", "mon/wed": two short weekdays vouch for each other."""
    if items[place].symbol != NAMES["WD"]:
        return False
    for step in (-1, 1):
        link, other = place + step, place + 2 * step
        if 0 <= other < len(items) and items[link].symbol in _PAIRING and items[other].symbol == NAMES["WD"]:
            return True
    return False


def _has_company(items: list[Item], place: int) -> bool:
    if _is_paired(items, place):
        return True
    before = _neighbour(items, place, -1)
    after = _neighbour(items, place, 1)
    is_opening = before is None and items[place].symbol == NAMES["WD"] and items[place].value != 6
    if is_opening and after is not None and after.symbol in _SIDES:
        return True  # "do ab 17h", but not "so nach fünf"
    if items[place].symbol == NAMES["PART"] and after is not None and after.symbol == NAMES["ON"]:
        return True
    return (before is not None and before.symbol in _USHERS and before.symbol != NAMES["AT"]) or (
        after is not None and after.symbol in _COMPANY
    )


def _neighbour(items: list[Item], place: int, step: int) -> Item | None:
    place += step
    while 0 <= place < len(items) and items[place].symbol in _SKIPPED:
        place += step
    return items[place] if 0 <= place < len(items) else None


_COMPILED: dict[str, tuple[Rule, ...]] = {}


def _homonyms(words: Lexicon) -> tuple[Rule, ...]:
    """The few rules of a language that settle a word with two meanings by its neighbours."""
    if words.language not in _COMPILED:
        _COMPILED[words.language] = tuple(_homonym(*row) for row in words.homonyms)
    return _COMPILED[words.language]


def _homonym(text: str, place: int, name: str, value: object, only: object = None) -> Rule:
    """`only`: the rule is for the words that carry this value, not for all of their class."""

    def settle(reader: Reader, found: list[Item], _: int) -> None:
        if only is not None and found[place].value != only:
            return
        found[place].symbol = NAMES[name]
        found[place].value = value if value is not None else found[place].value
        reader.shape = "".join([item.symbol for item in reader.items])

    return (*pattern(text), settle)
