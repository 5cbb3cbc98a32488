"""Mistyped forms of a sentence, one slip each, and how far a reading of one is from the reading of the sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from llm.intents import Choice, Clock, When

_WORD = re.compile(r"[^\W\d_]{4,}")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {
    key: {
        other
        for near in _ROWS[max(0, line - 1) : line + 2]
        for other in near[max(0, place - 1) : place + 2]
        if other != key
    }
    for line, row in enumerate(_ROWS)
    for place, key in enumerate(row)
}


def slips(text: str) -> Iterator[str]:
    """Every form of the text with one slip in one word of four letters or more.

    Two letters swapped, one dropped, one doubled, one hit beside its key (one neighbour by turns), or no accents.
    """
    for found in _WORD.finditer(text):
        start, word = found.start(), found.group()
        for form in sorted(set(_forms(word)) - {word}):
            yield text[:start] + form + text[start + len(word) :]


def _forms(word: str) -> Iterator[str]:
    yield "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    for place, char in enumerate(word):
        head, tail = word[:place], word[place + 1 :]
        yield head + char + char + tail
        if place:
            yield head + tail
            near = sorted(_NEIGHBOURS.get(char.lower(), ()))
            if near:
                yield head + near[(place + len(word)) % len(near)] + tail
        if tail:
            yield head + tail[0] + char + tail[1:]


def contradicts(said: When | None, read: When | None) -> bool:
    """Whether a reading claims a day or a time that the sentence does not allow; saying less is no contradiction."""
    if read is None:
        return False
    if said is None:
        return True
    if len(said.excluded) > len(read.excluded) and len(read.choices) > len(said.choices):
        return True  # a refusal that was lost is an offer
    return any(not any(_allows(one, other) for one in said.choices) for other in read.choices)


def _allows(said: Choice, read: Choice) -> bool:
    is_same_day = read.days is None or read.days == said.days
    return is_same_day and (read.clock is None or (said.clock is not None and _covers(read.clock, said.clock)))


def _covers(read: Clock, said: Clock) -> bool:
    """Whether the time meant is one of those that the reading leaves open."""
    if (read.start_minute, read.end_minute) == (said.start_minute, said.end_minute):
        return True
    shifts = (0, 720) if read.is_meridiem_open else (0,)
    return any(_lies_within(said, read, shift) for shift in shifts)


def _lies_within(said: Clock, read: Clock, shift: int) -> bool:
    start = -1 if read.start_minute is None else read.start_minute + shift
    end = 9999 if read.end_minute is None else read.end_minute + shift
    first = -1 if said.start_minute is None else said.start_minute
    last = 9999 if said.end_minute is None else said.end_minute
    return start <= first and last <= end
