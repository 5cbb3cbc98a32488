"""Compiles the words of a language into a table that the lexer looks up, longest phrase first."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from rapidfuzz.distance import OSA

from llm.text import fold, pieces
from llm.when.symbols import NAMES
from llm.when.values import Part

LANGUAGES = ("en", "es", "pt", "fr", "de", "it")

Meaning = tuple[str, object]  # symbol character and value


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase and the items it stands for."""

    words: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    is_weak: int = 0  # 1: needs company or to be alone, 2: needs company


@dataclass(slots=True)
class Lexicon:
    """All words of one language."""

    language: str
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    fuzzy: dict[str, dict[str, Entry]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)  # every word of every phrase
    mendable: dict[str, set[str]] = field(default_factory=dict)  # longer words of time, by first letter
    spelt_right: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()
    suits: frozenset[str] = frozenset()  # words of agreement that may follow a time ("5 works")
    closings: re.Pattern[str] | None = None
    homonyms: tuple[tuple[Any, ...], ...] = ()

    def mended(self, word: str) -> str:
        """The word of a phrase that this one was meant to be, or the word itself ("semnana que viene")."""
        if len(word) < 5 or word in self.known or word in self.spelt_right:
            return word
        return _mended(self.language, word)

    def near(self, word: str) -> Entry | None:
        """The entry that a mistyped word stands for, if exactly one is near enough."""
        return _near(self.language, word)


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; English for one we do not have."""
    module = importlib.import_module(f"llm.when.lang.{language if language in LANGUAGES else 'en'}")
    built = Lexicon(
        language=language,
        spelt_right=frozenset(module.SPELT_RIGHT.split()),
        ordinals=frozenset(module.ORDINAL_ENDINGS.split()),
        flags=frozenset(module.FLAGS.split()),
        suits=frozenset(fold(word) for word in module.SUITS.split()),
        closings=re.compile(module.CLOSINGS),
        homonyms=tuple(module.HOMONYMS),
    )
    for key, phrases in module.WORDS.items():
        _add(built, key, phrases, module.PARTS)
    for value, words in module.numbers().items():
        for word in words:
            _insert(built, word, ((NAMES["NUM"], value),), 0)
    for value, words in module.ordinals().items():
        for word in words:
            _insert(built, word, ((NAMES["ORD"], value),), 0)
    for row in built.entries.values():
        for entry in row:
            _remember(built, entry)
    for entries in built.entries.values():
        entries.sort(key=lambda entry: -len(entry.words))
    return built


_NO_TIME = {
    NAMES[name]
    for name in (
        *("BLOCK", "COUNT", "COMMA", "HOLIDAY", "NO", "NOT", "CORRECT", "POSTNOT"),
        *("ONE", "ANYDAY", "OR", "ISH", "THE", "OF", "MORE", "LAST", "ASAP"),
    )
}


def _remember(built: Lexicon, entry: Entry) -> None:
    built.known.update(entry.words)
    if entry.meanings[0][0] in _NO_TIME or entry.is_weak:
        return
    for word in entry.words:
        if len(word) >= 5 and word.isalpha():
            built.mendable.setdefault(word[0], set()).add(word)


@lru_cache(maxsize=8192)
def _mended(language: str, word: str) -> str:
    found = set()
    for known in lexicon(language).mendable.get(word[0], ()):
        if abs(len(known) - len(word)) > 1 or OSA.distance(known, word, score_cutoff=1) > 1:
            continue
        if len(known) >= 6 or sorted(set(known)) == sorted(set(word)):
            found.add(known)
    turned = [known for known in found if sorted(known) == sorted(word)]  # two letters in the other order
    best = turned if len(turned) == 1 else list(found)
    return best[0] if len(best) == 1 else word


def _add(built: Lexicon, key: str, phrases: str, parts: dict[str, tuple[str, int, int | None]]) -> None:
    weakness = len(key) - len(key.rstrip("?"))
    meanings = tuple(_meaning(piece.strip(), parts) for piece in key.rstrip("?").split("+"))
    is_fuzzy = meanings[0][0] in _FUZZY and not weakness
    for phrase in phrases.split("|"):
        phrase = phrase.strip()
        if not phrase:
            continue
        _insert(built, phrase, meanings, weakness)
        word = fold(phrase)
        if is_fuzzy and len(word) >= 5 and word.isalpha():
            for letter in {word[0], word[1]}:
                built.fuzzy.setdefault(letter, {}).setdefault(word, Entry((word,), meanings))


_FUZZY = {NAMES[name] for name in ("WD", "MONTH", "REL", "PART", "POINT", "WDSET")}


def _meaning(text: str, parts: dict[str, tuple[str, int, int | None]]) -> Meaning:
    name, _, raw = text.partition(" ")
    value: object = raw or None
    if name == "PART":
        value = Part(*parts[raw])
    elif raw.lstrip("-").isdigit():
        value = int(raw)
    return NAMES[name], value


def _insert(built: Lexicon, phrase: str, meanings: tuple[Meaning, ...], is_weak: int) -> None:
    for form in {phrase, phrase.replace("-", " "), phrase.replace("'", ""), _spelt_out(phrase)}:
        words = tuple(token.norm for token in pieces(form))
        if words:
            row = built.entries.setdefault(words[0], [])
            if all(entry.words != words for entry in row):
                row.append(Entry(words, meanings, is_weak))


def _spelt_out(phrase: str) -> str:
    """German umlauts as they are typed without them."""
    return phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


@lru_cache(maxsize=4096)
def _near(language: str, word: str) -> Entry | None:
    built = lexicon(language)
    if word in built.spelt_right:
        return None
    best, best_distance, is_tie = None, 9, False
    for known, entry in built.fuzzy.get(word[0], {}).items():
        allowed = 2 if len(known) >= 8 else 1
        if abs(len(known) - len(word)) > allowed or (known[0] != word[0] and known[1:2] != word[:1]):
            continue
        distance = OSA.distance(known, word, score_cutoff=allowed)
        if len(known) == 5 and sorted(set(known)) != sorted(set(word)):
            continue  # so short a word only with its own letters, in another order or twice
        if distance <= allowed and distance <= best_distance:
            is_tie = distance == best_distance and best is not None and best.meanings != entry.meanings
            best, best_distance = entry, distance
    return None if is_tie else best
