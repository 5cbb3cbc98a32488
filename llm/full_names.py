"""Names written in full: what is a name by its capital, and when a part of one stands beside another name."""

from __future__ import annotations

from llm.context import Named
from llm.match import GENERIC, TITLES, Hit, plain_words, without_titles
from llm.scan import Word

ADDRESSED = TITLES | {"doctor", "doutor", "doutora", "docteur", "dottor", "dottore", "dottoressa", "senor", "senora"}


def is_name(word: Word) -> bool:
    """Whether a word is written like a name."""
    return word.is_name_like and word.norm.isalpha() and len(word.norm) > 1 and word.norm not in ADDRESSED


def is_contradicted(
    hit: Hit, words: tuple[Word, ...], named: tuple[Named, ...], known: frozenset[str], taken: frozenset[int]
) -> bool:
    """Whether part of a name is said beside another name: "Timothy Gallagher" is not "Timothy Han".

    `known` holds the words of the language and `taken` the places that mean something else: these are no names.
    """
    if hit.is_whole or hit.token is None:
        return False
    forms = [name for one in named if one.token == hit.token for name in (one.name, *one.also)]
    whole = {word for name in forms for word in plain_words(name)}
    said = {word.norm for word in words[hit.start : hit.end]}
    if not {word for word in without_titles(tuple(whole)) if word not in GENERIC and len(word) > 1} - said:
        return False
    beside = {place for place in (_before(words, hit.start), _after(words, hit.end)) if place is not None} - taken
    return any(is_name(words[at]) and words[at].norm not in known and words[at].norm not in whole for at in beside)


def _before(words: tuple[Word, ...], start: int) -> int | None:
    is_joined = start > 0 and words[start - 1].sentence == words[start].sentence and not words[start].after_comma
    return start - 1 if is_joined else None


def _after(words: tuple[Word, ...], end: int) -> int | None:
    """The place of the word after a name, past the initial of a second one."""
    at = end
    while at < len(words) and len(words[at].norm) == 1 and words[at].norm.isalpha():
        at += 1
    is_joined = at < len(words) and words[at].sentence == words[end - 1].sentence and not words[at].after_comma
    return at if is_joined else None
