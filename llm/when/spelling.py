"""Mends mistyped words of time before they are read: by their phrase, by their neighbours, or by themselves.

The shorter a word, the more must stand beside it: "por la maana" is mended by its phrase, "atnes de las 5" by the
clock behind it, "settimanna" by its length alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from llm.lexicon import given_names
from llm.lexicon import load as words_of_talk
from llm.when.lexicon import Entry, Lexicon, lexicon
from llm.when.symbols import NAMES

_SHORTEST = 4
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_KEYS = {char: (line, place) for line, row in enumerate(_ROWS) for place, char in enumerate(row)}
_NO_TIME = frozenset(NAMES[name] for name in ("BLOCK", "COUNT", "COMMA", "HOLIDAY", "NO", "CORRECT"))
_NEVER_BESIDE = _NO_TIME | frozenset(
    NAMES[name] for name in ("POSTNOT", "ONE", "ISH", "THE", "OF", "MORE", "ASAP", "SAMETIME")
)
_COMPANY = frozenset(
    NAMES[name]
    for name in (
        *("NUM", "ORD", "WD", "MONTH", "REL", "PART", "POINT", "AT", "AMPM", "HOUR", "UNIT", "HALF", "QUARTER", "NEXT"),
        *("EVERY", "BETWEEN", "ANYDAY", "DAYWORD", "BEFORE", "AFTER", "EXCEPT"),
    )
)


@dataclass(slots=True)
class _Table:
    """One language: the words of time by what is left of them without one letter, and their phrases."""

    near: dict[str, set[str]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[Entry, int]]] = field(default_factory=dict)
    meanings: dict[str, frozenset[object]] = field(default_factory=dict)
    beside: set[str] = field(default_factory=set)  # may be mended beside words of time
    company: set[str] = field(default_factory=set)


@lru_cache(maxsize=8)
def _table(language: str) -> _Table:
    table = _Table()
    for row in lexicon(language).entries.values():
        for entry in row:
            _enter(table, entry)
    return table


def _enter(table: _Table, entry: Entry) -> None:
    symbol = entry.meanings[0][0]
    if len(entry.words) == 1:
        word = entry.words[0]
        table.meanings[word] = frozenset(entry.meanings)
        if symbol in _COMPANY:
            table.company.add(word)
        if symbol not in _NEVER_BESIDE and entry.is_weak < 2:
            table.beside.add(word)
    if symbol in _NO_TIME:
        return
    for place, word in enumerate(entry.words):
        if len(word) >= _SHORTEST and word.isalpha():
            table.phrases.setdefault(word, []).append((entry, place))
            for form in _shortened(word):
                table.near.setdefault(form, set()).add(word)


def _shortened(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}


def slip_cost(known: str, typed: str) -> int | None:
    """How unlikely a slip of the finger makes `typed` of `known`: 1 or 2 for the usual ones, None for more than one."""
    if len(typed) == len(known):
        apart = [place for place in range(len(known)) if known[place] != typed[place]]
        if len(apart) == 1:
            return 2 if _are_neighbours(known[apart[0]], typed[apart[0]]) else 4
        is_swap = len(apart) == 2 and apart[1] == apart[0] + 1
        return 1 if is_swap and known[apart[0]] == typed[apart[1]] and known[apart[1]] == typed[apart[0]] else None
    longer, shorter = (typed, known) if len(typed) > len(known) else (known, typed)
    if len(longer) - len(shorter) != 1:
        return None
    place = next((at for at in range(len(shorter)) if longer[at] != shorter[at]), len(shorter))
    if longer[place + 1 :] != shorter[place:]:
        return None
    is_doubled = place > 0 and longer[place] == longer[place - 1]
    return 1 if is_doubled else 2 if longer is known else 4


def _are_neighbours(one: str, other: str) -> bool:
    if one not in _KEYS or other not in _KEYS:
        return False
    return all(abs(a - b) <= 1 for a, b in zip(_KEYS[one], _KEYS[other], strict=True))


@lru_cache(maxsize=8192)
def _candidates(language: str, word: str) -> tuple[tuple[int, str], ...]:
    """The words of time that this one may have been meant to be, the likeliest first."""
    table = _table(language)
    known = set().union(*(table.near.get(form, ()) for form in _shortened(word)))
    costs = [(cost, one) for one in known if (cost := slip_cost(one, word)) is not None]
    return tuple(sorted(costs))


@lru_cache(maxsize=8192)
def _is_right(language: str, word: str) -> bool:
    """Whether the word is one that people write on purpose; a given name ("Sara") is no slip of "sera"."""
    words = lexicon(language)
    kept = (words.known, words.spelt_right, words_of_talk(language).vocabulary, given_names()[0])
    return any(word in one for one in kept)


def mended(norms: Sequence[str], place: int, words: Lexicon) -> str:
    """The word at that place as it was meant, or as it stands."""
    word = norms[place]
    if not _SHORTEST <= len(word) <= 20 or not word.isalpha():
        return word
    found = _candidates(words.language, word)
    if _is_right(words.language, word):  # "à parti de lundi": a word, but not there
        return (_by_phrase(norms, place, words, found, 3) if word not in words.known else None) or word
    if not found:
        return words.mended(word)
    return _by_phrase(norms, place, words, found) or _by_company(norms, place, words, found) or words.mended(word)


def _by_phrase(
    norms: Sequence[str], place: int, words: Lexicon, found: tuple[tuple[int, str], ...], shortest: int = 2
) -> str | None:
    """The word that makes a phrase, of that many words at least, with the words around it."""
    fitting = [(cost, one) for cost, one in found if _makes_phrase(norms, place, words, one, shortest)]
    best = [one for cost, one in fitting if cost == fitting[0][0]]
    return best[0] if len(best) == 1 else None


def _makes_phrase(norms: Sequence[str], place: int, words: Lexicon, word: str, shortest: int) -> bool:
    for entry, at in _table(words.language).phrases[word]:
        first = place - at
        size = len(entry.words)
        if size < shortest or first < 0 or first + size > len(norms):
            continue
        if all(norms[first + i] == entry.words[i] for i in range(size) if i != at):
            return True
    return False


def _by_company(norms: Sequence[str], place: int, words: Lexicon, found: tuple[tuple[int, str], ...]) -> str | None:
    """The likeliest word, where a number or a word of time stands beside it."""
    table = _table(words.language)
    kept = [(cost, one) for cost, one in found if one in table.beside and (cost < 4 or len(one) > _SHORTEST + 1)]
    if not kept or not _has_company(norms, place, table):
        return None
    best = [one for cost, one in kept if cost == kept[0][0]]
    return best[0] if len({table.meanings[one] for one in best}) == 1 else None


def _has_company(norms: Sequence[str], place: int, table: _Table) -> bool:
    around = (*norms[max(0, place - 2) : place], *norms[place + 1 : place + 4])
    return any(word in table.company or word[:1].isdigit() for word in around)
