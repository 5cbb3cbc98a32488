"""The offline interpreter: no model, no network, one pure function from a turn and its context to an understanding.

The way of a turn: words (`scan`), names, times and values (`entities`), the phrases that explain most
of it in the likeliest languages (`lexicon`), and what those phrases mean after what was asked (`acts`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from llm.acts import understand
from llm.context import Asked, Context
from llm.draft import CONFIRMS
from llm.entities import Entities, find_entities
from llm.gist import with_gists
from llm.intents import Intent, Understanding, When
from llm.language import find_language
from llm.lexicon import Lexicon, available, load
from llm.match import names
from llm.scan import Reading, Word, explain, split
from llm.text import fold

from llm.when import Frame, find  # isort: skip

_TIME_IS_ASKED = frozenset({"day", "time", "day_or_time", "meridiem", "which_date", "new_time"})
_MOST_CHARACTERS = 2000
_FOREIGN = 0.4  # how much better a reading in another than the likeliest language must be
_TOO_LONG = "…"
_ADDRESS = re.compile(r"\S{1,64}@\S+|\w{1,12}://\S+|www\.\S+")  # bounded: hostile texts have no end of signs
_STRAY_QUOTE = re.compile(r"(?<=\w)\"(?=\w)")  # o"clock


class OfflineInterpreter:
    """The embedded `Interpreter`."""

    def warm(self) -> None:
        """Load the words of all languages now, so that the first message does not wait for them."""
        for code in available():
            load(code)
            read("x", Context(now=datetime.fromisoformat("2000-01-01"), language=code))

    def interpret(self, text: str, context: Context) -> Understanding:
        """Read one turn. Never raises: what cannot be read is UNKNOWN, and never a yes."""
        try:
            return read(text, context)
        except Exception:  # a fault of the grammar must not silence the talk
            return Understanding((Intent.UNKNOWN,), language=context.language, unread=(text[:80],), confidence=0.0)


def read(text: str, context: Context) -> Understanding:
    """As `OfflineInterpreter.interpret`, without the net below it."""
    text = _STRAY_QUOTE.sub("'", text)
    is_long = len(text) > _MOST_CHARACTERS
    words, _, is_cut = split(text[:_MOST_CHARACTERS])
    text = text[: words[-1].end] if words and (is_cut or is_long) else text[:_MOST_CHARACTERS]
    written = text
    norms, unnamed = _without_names(text, words, context)
    language, is_sure = find_language(norms, context.language, unnamed)
    tried = _languages(language, is_sure, context.language)
    readings = [_read_in(code, text, context) for code in tried]
    best = min(readings, key=lambda read: _cost(read[0]) + _FOREIGN * (read[0].language != tried[0]))
    reading, entities, text = best
    language, is_sure = _settle(language, is_sure, reading, tried)
    reading = with_gists(reading, entities.found, load(reading.language), _allowed(context), context.asked in CONFIRMS)
    done = _as_written(understand(text, reading, entities, context, language, is_sure), written, reading.language)
    if is_cut or is_long:
        return _with_unread(done, _TOO_LONG)
    return done


def _languages(found: str, is_sure: bool, so_far: str) -> list[str]:
    known = available()
    wanted = [found] if is_sure else [so_far, found, "en", "es"]
    return list(dict.fromkeys(code for code in wanted if code in known)) or ["en"]


def _cost(reading: Reading) -> float:
    explained = sum(match.score for match in reading.matches)
    return len(reading.unread) + 0.3 * len(reading.corrected) - 0.2 * explained


def _settle(language: str, is_sure: bool, reading: Reading, tried: list[str]) -> tuple[str, bool]:
    if is_sure or reading.language == tried[0]:
        return language if is_sure else reading.language, is_sure
    return reading.language, bool(reading.matches) and not reading.unread and len(reading.words) > 1


def _without_names(text: str, words: tuple[Word, ...], context: Context) -> tuple[list[str], str]:
    """Words and text without the names of places and people who are known here: they are nobody's language."""
    norms = tuple(word.norm for word in words)
    people = {fold(part) for name in context.sender.names for part in name.split()}
    for address in _ADDRESS.finditer(text):
        text = text.replace(address.group(), " " * len(address.group()))
    hits = names("provider", context.providers).find_whole(norms) if context.providers else []
    hits += names("city", context.cities).find_whole(norms) if context.cities else []
    spans = [(words[hit.start].start, words[hit.end - 1].end) for hit in hits]
    spans += [(word.start, word.end) for word in words if word.norm in people and text[word.start].isupper()]
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return [word.norm for word in words if not text[word.start : word.end].isspace()], text


def _read_in(code: str, text: str, context: Context) -> tuple[Reading, Entities, str]:
    lexicon = load(code)
    text = _spelt(text, lexicon)
    words, questions, _ = split(text)
    entities = find_entities(text, words, context, lexicon, _find_when)
    may_correct = context.asked != Asked.NAME
    reading = explain(words, questions, entities.found, lexicon, _allowed(context), may_correct)
    return reading, entities, text


def _spelt(text: str, lexicon: Lexicon) -> str:
    """The text with the short forms of chats written out ("dont", "u")."""
    form = _short_forms(lexicon.language)
    if form is None:
        return text
    return form.sub(lambda found: lexicon.spelling[found.group().casefold()], text)


def _as_written(done: Understanding, written: str, code: str) -> Understanding:
    """With the words for a person as they were typed ("u", "tá"), not as they were read."""
    said = done.details.free_text
    if said is None or said in written:
        return done
    starts = (word.start for word in split(written)[0])
    kept = next((written[at:].strip() for at in starts if _spelt(written[at:], load(code)).strip() == said), said)
    return replace(done, details=replace(done.details, free_text=kept))


@lru_cache(maxsize=8)
def _short_forms(code: str) -> re.Pattern[str] | None:
    forms = sorted(load(code).spelling, key=len, reverse=True)
    return (
        re.compile(rf"(?<![\w'’@./-])(?:{'|'.join(map(re.escape, forms))})(?![\w'’@/-])", re.IGNORECASE)
        if forms
        else None
    )


def _allowed(context: Context) -> Callable[[str], bool]:
    """Which cues can be meant at all: a provider's by a provider, the third option when there are three."""
    count = len(context.options)

    def is_allowed(cue: str) -> bool:
        kind, _, name = cue.partition(".")
        if kind == "p":
            return context.is_provider
        if kind == "ordinal":
            return count > 1 and (not name.isdigit() or int(name) <= count)
        return kind != "choose" or count > 1

    return is_allowed


def _find_when(
    text: str, context: Context, language: str, expects: bool
) -> tuple[When, tuple[tuple[int, int], ...]] | None:
    frame = Frame(
        now=context.now,
        language=language,
        country=context.country,
        focus_on=context.focus_on,
        focus_minute=context.focus_minute,
        open_minutes=context.open_minutes,
        time_zone=context.time_zone,
        sender_now=context.sender_now,
        expects_time=expects or context.asked.value in _TIME_IS_ASKED,
    )
    found = find(text, frame)
    return (found.when, found.spans) if found else None


def _with_unread(done: Understanding, word: str) -> Understanding:
    return Understanding(
        done.acts, done.details, done.language, done.language_is_sure, (*done.unread, word), min(done.confidence, 0.3)
    )
