"""The name of a person in a message: told, or the plain answer to the question for it."""

from __future__ import annotations

from llm.context import Asked, Context
from llm.lexicon import given_names, load
from llm.scan import Entity, Reading

_MOST_WORDS = 4
_KIN = {"<fam>", "<kin>"}


def person_name(text: str, reading: Reading, entities: list[Entity], context: Context, unread: set[int]) -> str | None:
    """The name as it was written, its words taken out of `unread`; None when nobody is named."""
    for match in reading.with_cue("name_is", "name_weak", "for_other"):
        is_strong = "name_is" in match.cues
        start = _after_relation(text, reading, match.end) if is_strong else match.end
        places = _run(text, reading, entities, start, is_strong)
        if places and (is_strong or all(place in unread for place in places)):
            return _said(text, reading, places, unread)
    if context.asked != Asked.NAME or "?" in text:
        return None
    meant = {cue for match in reading.matches for cue in match.cues} - {
        "yes",
        "soft",
        "greet",
        "thank",
        "@provider",
        "name_weak",
    }
    classes = load(reading.language).classes
    kin = [place for place, word in enumerate(reading.words) if _KIN & set(classes.get(word.norm, ()))]
    first = kin[-1] + 1 if kin else 0  # "my wife" is no name, "my wife Rose" has one
    places = [place for place in sorted(unread) if reading.words[place].norm.isalpha() and place >= first]
    if not places and not kin and len(reading.words) <= _MOST_WORDS and not reading.matches:
        places = [place for place, word in enumerate(reading.words) if word.norm.isalpha()]
    if places and len(places) <= _MOST_WORDS and not meant:
        return _said(text, reading, list(range(places[0], places[-1] + 1)), unread)
    return None


def _after_relation(text: str, reading: Reading, start: int) -> int:
    """Past the words for who it is: "in the name of my wife, Claudia"."""
    for place in range(start + 1, min(len(reading.words), start + _MOST_WORDS)):
        word = reading.words[place]
        if word.after_comma and text[word.start].isupper() and not text[reading.words[start].start].isupper():
            return place
    return start


def _run(text: str, reading: Reading, entities: list[Entity], start: int, is_strong: bool) -> list[int]:
    """Words after `start` that can be a name: as far as they are capitalised, or unknown."""
    known = load(reading.language).vocabulary
    held = {place for one in entities if one.kind != "provider" for place in range(one.start, one.end)}
    places: list[int] = []
    for place in range(start, min(len(reading.words), start + _MOST_WORDS)):
        word = reading.words[place]
        is_capital = text[word.start].isupper()
        is_new = word.norm not in known
        if (
            place in held
            or not word.norm.isalpha()
            or (place > start and (word.after_comma or word.sentence != reading.words[start].sentence))
        ):
            break
        is_named = is_capital or is_strong or word.norm in given_names()[0]
        if not (is_capital if is_strong and not is_new else is_new and is_named):
            break
        places.append(place)
    return places


def _said(text: str, reading: Reading, places: list[int], unread: set[int]) -> str:
    unread.difference_update(places)
    return text[reading.words[places[0]].start : reading.words[places[-1]].end]
