"""Words of a message as the grammars see them: blind to accents, case and typographic signs, with offsets kept.

`normalise` keeps the length of the text, so every place found in the one is a place in the other.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_MARK = "\u0300"  # stands for any combining mark; dropped from Token.norm
_SIGNS = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u0060\u00b4\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    "\u2026": ".",
    "\u00df": "\u00df",
    "\u00aa": "\u00aa",
    "\u00ba": "\u00ba",
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\w\s]|_", re.UNICODE)
_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign: `text[start:end]` as written, `norm` as compared."""

    text: str
    norm: str
    start: int
    end: int


class _Table(dict[int, str]):
    """A translation table that fills itself, one character at a time."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if unicodedata.combining(char):
        return _MARK
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if char.isspace():
        return "\n" if char in "\n\r" else " "
    plain = unicodedata.normalize("NFKD", char)
    base = plain[0].lower() if plain and all(map(unicodedata.combining, plain[1:])) else char.lower()
    return base if len(base) == 1 else char


_TABLE = _Table()


def normalise(text: str) -> str:
    """Lower case without accents, straight quotes and plain hyphens, always as long as `text`."""
    return text.translate(_TABLE)


def fold(word: str) -> str:
    """One word as `Token.norm` has it: normalised, "ß" written "ss", combining marks gone."""
    return normalise(word).replace(_MARK, "").replace("\u00df", "ss")


def tokens(text: str) -> tuple[Token, ...]:
    """Words (an apostrophe inside stays: "don't"), numbers and single signs, in order, with their places."""
    return _split(text, _WORD)


def pieces(text: str) -> tuple[Token, ...]:
    """Like `tokens`, finer: apostrophes part words, and digits part from letters ("5pm" is two, "l'une" three)."""
    return _split(text, _PIECE)


def _split(text: str, pattern: re.Pattern[str]) -> tuple[Token, ...]:
    plain = normalise(text).replace(_MARK, "\u02b0")  # a letter, so that a decomposed accent does not part a word
    found = []
    for match in pattern.finditer(plain):
        start, end = match.span()
        norm = match.group().replace("\u02b0", "").replace("\u00df", "ss")
        found.append(Token(text[start:end], norm, start, end))
    return tuple(found)
