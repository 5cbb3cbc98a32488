"""The last resort where the grammar read nothing: dateparser names the month of a date in another language.

It is asked once, for "12 декабря" or "3 grudnia" alone, and believed only for what stands there: the day must be the
number that was written, and year, weekday and clock are never taken from it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from llm.intents import Choice, When
from llm.lexicon import load
from llm.text import normalise
from llm.when.calendar import resolve
from llm.when.frame import Found, Frame
from llm.when.lexicon import LANGUAGES, lexicon
from llm.when.values import Day

_READ = 400  # characters of the message that are looked at
_OTHERS = ["cs", "da", "de", "es", "fr", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk"]
_DATE = re.compile(
    r"(?<![\w$€£.,/:+-])(?P<day>[0-3]?\d)[.º]?\s{1,2}(?:de\s)?(?P<word>[^\W\d_](?:[^\W\d_]|\u0300){2,13})"
    r"(?:\s(?:de\s)?(?P<year>20\d\d))?(?=\s*(?:[.,;!?)]|$))"
)


def fall_back(text: str, frame: Frame) -> Found | None:
    """The day that is written with the month of a language other than the frame's; None otherwise. Never raises."""
    match = _DATE.search(normalise(text[:_READ]))
    if match is None or not 1 <= int(match["day"]) <= 31:
        return None
    start, end = match.span()
    word = text[match.start("word") : match.end("word")].lower()
    month = None if _is_known(match["word"], frame) else _month(word, int(match["day"]))
    if month is None:
        return None
    said = Day(number=int(match["day"]), month=month, year=int(match["year"]) if match["year"] else None)
    days, doubts = resolve(said, frame)
    if days is None:
        return None
    return Found(When((Choice(days),), doubts=frozenset(doubts), text=text[start:end]), ((start, end),))


def _is_known(word: str, frame: Frame) -> bool:
    """Whether the word is one of the talk's own language: then the number counts it ("3 kids")."""
    language = frame.language if frame.language in LANGUAGES else "en"
    plain = word.replace("\u0300", "")
    return plain in lexicon(language).known or plain in load(language).vocabulary


@lru_cache(maxsize=2048)
def _month(word: str, day: int) -> int | None:
    """The month that the word names in some language, if dateparser also gives the day back."""
    import dateparser

    settings: dict[str, object] = {
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month"],
        "PARSERS": ["absolute-time"],
    }
    try:
        read = dateparser.parse(f"{day} {word}", languages=_OTHERS, settings=settings)  # type: ignore[arg-type]
    except Exception:
        return None
    is_bare = read is not None and (read.day, read.hour, read.minute) == (day, 0, 0)
    return read.month if read is not None and is_bare else None
