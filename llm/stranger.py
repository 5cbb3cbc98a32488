"""Somebody is named whom nobody here is called: "with Dr. Gallagher", where no provider bears that name."""

from __future__ import annotations

from llm.draft import Draft, is_used
from llm.full_names import ADDRESSED, is_name
from llm.intents import Intent
from llm.scan import Word

_WITH = {
    "en": frozenset({"with", "see", "visit"}),
    "es": frozenset({"con"}),
    "pt": frozenset({"com"}),
    "fr": frozenset({"avec", "chez"}),
    "de": frozenset({"mit", "bei"}),
    "it": frozenset({"con", "da", "dal", "dalla"}),
}
# "I come with Peter": somebody comes along.
_ALONG = frozenset(
    {"come", "coming", "go", "going", "along", "together", "here", "ir", "voy", "vengo", "vamos", "junto", "juntos"}
    | {"vou", "venir", "viens", "viendrai", "ensemble", "komme", "kommen", "zusammen", "vengo", "veniamo", "insieme"}
)
_NOUNS_ARE_CAPITAL = ("de",)


def is_stranger_named(draft: Draft) -> bool:
    """Whether somebody unknown is asked for by name, in a message that wants a visit."""
    if draft.context.is_provider or is_used(draft, "provider") or draft.person:
        return False
    if not draft.has(Intent.BOOK, Intent.SEARCH, Intent.INFORM):
        return False
    words = draft.reading.words
    with_ = _WITH.get(draft.reading.language, frozenset())
    told = {place for entity in draft.used for place in range(entity.start, entity.end)}
    withs = [place for place, word in enumerate(words) if word.norm in with_]
    return any(
        _names_one(draft, words, told, place + 1) for place in withs if not (place and words[place - 1].norm in _ALONG)
    )


def _names_one(draft: Draft, words: tuple[Word, ...], told: set[int], start: int) -> bool:
    place = start
    while place < len(words) and words[place].norm in ADDRESSED:
        place += 1
    needed = 2 if place == start and draft.reading.language in _NOUNS_ARE_CAPITAL else 1
    names = 0
    for at in range(place, min(len(words), place + 4)):
        if at in told or words[at].sentence != words[start].sentence or words[at].after_comma:
            break
        if len(words[at].norm) > 1 and not (at in draft.unread and is_name(words[at])):
            break
        names += len(words[at].norm) > 1
    return names >= needed
