"""Mends small mistyped words by what stands beside them: "hlaf psat 3", "at fiive pm", "2nd of Mach".

Words as short as these are never mended on their own: too many others are one letter away.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from llm.when.lexicon import Meaning, lexicon
from llm.when.reader import Reader, rules
from llm.when.symbols import NAMES
from llm.when.values import Item

_Wanted = tuple[str, ...]
_MINUTES: _Wanted = ("HALF", "QUARTER")
_LINKS: _Wanted = ("PAST", "AFTER")


def _mend(reader: Reader, item: Item, wanted: _Wanted, shortest: int = 4) -> bool:
    """Turns an unknown word into the nearest word of the wanted classes, if there is exactly one."""
    if item.symbol != NAMES["WORD"] or not isinstance(item.value, str) or len(item.value) < shortest:
        return False
    meaning = _nearest(reader.words.language, item.value, wanted)
    if meaning is None:
        return False
    item.symbol, item.value = meaning
    item.is_word = True
    reader.shape = "".join([one.symbol for one in reader.items])
    return True


@lru_cache(maxsize=8192)
def _nearest(language: str, word: str, wanted: _Wanted) -> Meaning | None:
    built = lexicon(language)
    if (word in built.spelt_right and wanted is not _LINKS) or not word.isalpha():
        return None
    allowed = 1 if len(word) < 6 else 2
    best: dict[Meaning, int] = {}
    for known, meaning in _vocabulary(language, wanted):
        if len(word) == 3 and "NUM" in wanted and (known[0] != word[0] or len(known) != 4):
            continue
        if abs(len(known) - len(word)) <= 1 and (known[0] == word[0] or known[1] == word[0] or known[0] == word[1]):
            distance = OSA.distance(known, word, score_cutoff=allowed)
            if distance <= allowed:
                best[meaning] = min(distance, best.get(meaning, 9))
    nearest = [meaning for meaning, distance in best.items() if distance == min(best.values())]
    return nearest[0] if len(nearest) == 1 else None


@lru_cache(maxsize=64)
def _vocabulary(language: str, wanted: _Wanted) -> tuple[tuple[str, Meaning], ...]:
    symbols = {NAMES[name] for name in wanted}
    return tuple(
        (entry.words[0], entry.meanings[0])
        for row in lexicon(language).entries.values()
        for entry in row
        if len(entry.words) == 1 and len(entry.meanings) == 1 and len(entry.words[0]) >= 4
        if entry.meanings[0][0] in symbols and entry.words[0].isalpha()
    )


def _before_link(reader: Reader, found: list[Item], place: int) -> None:
    _mend(reader, found[0], _MINUTES, 3)


def _behind_minutes(reader: Reader, found: list[Item], place: int) -> None:
    _mend(reader, found[1], _LINKS, 3)


def _both(reader: Reader, found: list[Item], place: int) -> None:
    """Both words of "hlaf psat 3": only together."""
    kept = found[0].symbol, found[0].value
    if _mend(reader, found[0], _MINUTES) and not _mend(reader, found[1], _LINKS, 3):
        found[0].symbol, found[0].value = kept
        reader.shape = "".join([one.symbol for one in reader.items])


def _number_before(reader: Reader, found: list[Item], place: int) -> None:
    _mend(reader, found[0], ("NUM",), 3)


def _number_behind(reader: Reader, found: list[Item], place: int) -> None:
    _mend(reader, found[-1], ("NUM",))


def _month_behind(reader: Reader, found: list[Item], place: int) -> None:
    _mend(reader, found[-1], ("MONTH",))


def _month_before(reader: Reader, found: list[Item], place: int) -> None:
    _mend(reader, found[0], ("MONTH",))


def _day_after(reader: Reader, found: list[Item], place: int) -> None:
    """ "day ater tomorrow"."""
    if found[-1].value == 1 and _mend(reader, found[1], ("AFTER",)):
        found[-1].value = 2
        found[1].symbol = NAMES["THE"]
        reader.shape = "".join([one.symbol for one in reader.items])


def _hour_mark(reader: Reader, found: list[Item], place: int) -> None:
    """ "5 o'clokc": the o and the sign stand, the rest is near enough."""
    last = found[-1]
    is_near = isinstance(last.value, str) and last.value.isalpha() and OSA.distance("clock", last.value) <= 1
    if found[1].value == "o" and is_near:
        last.symbol = NAMES["HOUR"]
        for item in found[1:-1]:
            item.symbol = NAMES["THE"]
        reader.shape = "".join([one.symbol for one in reader.items])


def _spoken_digit(reader: Reader, found: list[Item], place: int) -> None:
    """Chat English writes "for" and "to" as digits: "4 11 am", "a quarter 2 3"."""
    digit = next((item for item in found if item.symbol == NAMES["NUM"]), None)
    if digit is None or "number_pairs" not in reader.words.flags or "half_adds" not in reader.words.flags:
        return
    if digit.is_word or digit.width != 1 or digit.value not in (2, 4):
        return
    is_quarter = found[0].symbol == NAMES["QUARTER"]
    if is_quarter and digit.value == 2:
        digit.symbol = NAMES["LESS"]
    elif not is_quarter:
        digit.symbol = NAMES["FOR"]
    reader.shape = "".join([one.symbol for one in reader.items])


_OPENERS = "(?:WORD|BLOCK|COUNT|CORRECT|COMMA|STOP)"

SPOKEN_DIGITS = rules(
    (r"QUARTER! NUM (?:NUM|POINT)", _spoken_digit),
    (rf"{_OPENERS} NUM (?:NUM|COMPACT|TIME) (?:HOUR|AMPM!)", _spoken_digit),
    (rf"{_OPENERS} NUM (?:NUM|TIME|QUARTER|HALF) (?:IN|AT|ON|THE|OF)* PART!", _spoken_digit),
    (rf"{_OPENERS} NUM THE? PART! NUM", _spoken_digit),
    (rf"{_OPENERS} NUM ONE? (?:QUARTER!|HALF) (?:PAST|LESS|TO|NUM)", _spoken_digit),
    (rf"{_OPENERS} NUM THE ORD!", _spoken_digit),
    (rf"{_OPENERS} NUM TIME!", _spoken_digit),
    (r"(?:WORD|BLOCK|COUNT) NUM (?:NEXT|THIS)? (?:REL|WD|MONTH! (?:ORD|NUM))", _spoken_digit),
)
MENDING = rules(
    (r"WORD! (?:PAST|AFTER|LESS|TO) (?:NUM|TIME|POINT)", _before_link),
    (r"(?:HALF|QUARTER) WORD! (?:NUM|TIME|POINT)", _behind_minutes),
    (r"WORD! WORD (?:NUM|TIME|POINT)", _both),
    (r"WORD! (?:AMPM|HOUR)", _number_before),
    (r"WORD! (?:IN|ON)? THE? PART", _number_before),
    (r"(?:HALF|QUARTER) (?:PAST|AFTER|TO|LESS) WORD!", _number_behind),
    (r"(?:ORD|NUM) (?:OF|THE)* WORD!", _month_behind),
    (r"WORD! THE? ORD", _month_before),
    (r"DAYWORD WORD! REL", _day_after),
    (r"NUM WORD! (?:COMMA|UNIT|WORD|DOT) WORD", _hour_mark),
)
