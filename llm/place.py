"""A place that nobody here has: "a barber in Marseille", "near Union Station"; its words, as they were written."""

from __future__ import annotations

from llm.context import Asked
from llm.draft import Draft, is_used
from llm.intents import Intent

_IN = frozenset({"in", "en", "em", "dans", "ad"})
_AT = frozenset({"es", "it", "fr"})  # languages in which "a" leads to a place; elsewhere it is an article
_NEAR = frozenset({"near", "around", "nearby", "pres", "nahe", "vicino", "cerca", "perto", "naehe"})
_BETWEEN = frozenset(
    {"the", "to", "of", "de", "del", "da", "do", "dos", "la", "el", "le", "les", "du", "des", "a", "al", "alla", "au",
     "von", "vom", "dem", "der", "den", "lo", "l", "d"}
)  # fmt: skip
_NO_PLACE = frozenset({"advance", "person", "general", "town", "hurry", "eile", "ruhe", "persona", "privado", "casa"})
_HERE = frozenset(
    {"me", "us", "here", "my", "our", "mi", "aqui", "mim", "nos", "moi", "ici", "nous", "mir", "uns", "hier", "qui",
     "noi", "casa", "by", "you", "work"}
)  # fmt: skip
_LONGEST = 5  # words
_FEW = 3


def unknown_place(draft: Draft) -> tuple[str | None, bool]:
    """The words of an unknown place, and whether something near it was meant; (None, False) for no such words."""
    if is_used(draft, "city") or is_used(draft, "provider"):
        return None, False
    if draft.context.asked is Asked.CITY and draft.acts == [Intent.UNKNOWN]:
        places = sorted(draft.unread)
        return (_said(draft, places[0], places[-1] + 1), False) if 0 < len(places) <= _FEW else (None, False)
    if not draft.has(Intent.SEARCH, Intent.BOOK, Intent.INFORM) or not is_used(draft, "trade"):
        return None, False
    words = draft.reading.words
    for place, word in enumerate(words):
        is_in = word.norm in _IN or (word.norm == "a" and draft.reading.language in _AT)
        if word.norm in _NEAR or is_in:
            found = _after(draft, place)
            if found is not None:
                return found, word.norm in _NEAR
    return None, False


def seeks_near(draft: Draft) -> bool:
    """Whether a trade is looked for near something, which no question about an address is."""
    words = draft.reading.words
    traded = {words[entity.start].sentence for entity in draft.used if entity.kind == "trade"}
    return any(word.norm in _NEAR and word.sentence in traded for word in words)


def _after(draft: Draft, place: int) -> str | None:
    """The words of a name behind a preposition."""
    words, sentence = draft.reading.words, draft.reading.words[place].sentence
    is_near = words[place].norm in _NEAR
    told = {
        at for entity in draft.used if entity.kind not in ("trade", "number") for at in range(entity.start, entity.end)
    }
    first = place + 1
    while is_near and first < len(words) and words[first].norm in _BETWEEN and words[first].sentence == sentence:
        first += 1
    end = first
    while end < min(len(words), first + _LONGEST) and words[end].sentence == sentence and end not in told:
        if not (_may_be_near(draft, end) if is_near else _is_name(draft, end)):
            break
        end += 1
    while end > first and words[end - 1].norm in _BETWEEN:
        end -= 1
    if end == first:
        return None
    is_last = end == len(words) or words[end].sentence != sentence
    is_written_so = all(words[at].is_name_like for at in range(first, end))
    is_plain = is_last or (is_written_so and draft.reading.language != "de")
    return _said(draft, first, end) if is_near or is_plain else None


def _is_name(draft: Draft, place: int) -> bool:
    word = draft.reading.words[place]
    is_free = place in draft.unread or word.is_name_like
    return is_free and len(word.norm) > 1 and word.norm.isalpha() and word.norm not in _NO_PLACE


def _may_be_near(draft: Draft, place: int) -> bool:
    """Anything but "near me" and "near by": "12 Main Street", "the station"."""
    word = draft.reading.words[place]
    return word.norm.isalnum() and word.norm not in _HERE and not word.after_comma


def _said(draft: Draft, first: int, end: int) -> str:
    words = draft.reading.words
    said = draft.text[words[first].start : words[end - 1].end]
    return said.title() if said.islower() else said
