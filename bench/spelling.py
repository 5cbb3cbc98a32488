"""How people spell in chats, and how they slip on the keys: the same message always comes out the same.

Neither ever touches a digit, so that what is meant stays readable to a person.
"""

from __future__ import annotations

import random
import re
import zlib

# How a word or a phrase is written by thumbs. Longest first, so that "tomorrow morning" goes before "tomorrow".
_CHAT = {
    "day after tomorrow": "day after 2moro", "tomorrow": "tmrw", "tonight": "2nite", "today": "2day",
    "monday": "mon", "tuesday": "tues", "wednesday": "weds", "thursday": "thurs", "friday": "fri",
    "saturday": "sat", "sunday": "sun", "january": "jan", "february": "feb", "march": "mar", "april": "apr",
    "morning": "morn", "afternoon": "arvo", "evening": "eve", "weekend": "wkend", "week": "wk", "next": "nxt",
    "o'clock": "oclock", "please": "pls", "thank you": "ty", "thanks": "thx", "you": "u", "your": "ur", "are": "r",
    "for": "4", "to": "2", "appointment": "appt", "okay": "k", "great": "gr8", "before": "b4", "about": "abt",
    "because": "cuz", "want to": "wanna", "going to": "gonna", "see": "c", "between": "btwn", "minutes": "mins",
    "could": "cud", "would": "wud", "should": "shud", "something": "smth", "people": "ppl", "message": "msg",
}  # fmt: skip
_SECOND = {"tomorrow": "2moro", "wednesday": "wed", "thursday": "thur", "please": "plz", "afternoon": "aft"}
_NEVER_BY_A_NUMBER = frozenset({"for", "to"})  # "4" and "2" beside figures are figures
_FORM = re.compile(rf"(?<![\w'])(?:{'|'.join(sorted(_CHAT, key=len, reverse=True))})(?![\w'])")
_WORD = re.compile(r"[^\W\d_]{4,}")
_WORDS_A_SLIP = 6
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def chat(text: str) -> str:
    """The message in lower case, without apostrophes and full stops, with words cut as in chats."""
    rng = _rng("chat", text)
    plain = text.lower().replace("’", "'")
    short = _FORM.sub(lambda found: _shortened(found, rng), plain)
    return re.sub(r"[.!]+(?=\s|$)", "", short.replace("'", ""))


def _shortened(found: re.Match[str], rng: random.Random) -> str:
    word = found.group()
    if word in _NEVER_BY_A_NUMBER and _is_beside_a_number(found):
        return word
    return rng.choice([_CHAT[word], _SECOND.get(word, _CHAT[word])])


def _is_beside_a_number(found: re.Match[str]) -> bool:
    """Whether a figure, or a word that may stand for one, is near: "from 2 to 4" must not become "from 2 2 4"."""
    near = found.string[max(0, found.start() - 12) : found.end() + 12]
    return bool(re.search(r"\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon", near))


def mistyped(text: str) -> str:
    """The message with one slip in about six words: letters swapped, one dropped, doubled, or its neighbour hit."""
    rng = _rng("typed", text)
    words = list(_WORD.finditer(text))
    count = min(len(words), max(1, round(len(text.split()) / _WORDS_A_SLIP)))
    for found in sorted(rng.sample(words, count), key=lambda one: -one.start()):
        text = text[: found.start()] + _slip(found.group(), rng) + text[found.end() :]
    return text


def _slip(word: str, rng: random.Random) -> str:
    place = rng.randrange(1, len(word) - 1)  # the first letter is rarely missed
    head, char, after, tail = word[:place], word[place], word[place + 1], word[place + 2 :]
    kind = rng.randrange(4)
    if kind == 0:
        return head + after + char + tail
    if kind == 1:
        return head + after + tail
    return head + (char + char if kind == 2 else _neighbour(char, rng)) + after + tail


def _neighbour(char: str, rng: random.Random) -> str:
    row = next((row for row in _ROWS if char.lower() in row), "")
    place = row.find(char.lower())
    near = [row[at] for at in (place - 1, place + 1) if row and 0 <= at < len(row)]
    return rng.choice(near) if near else char


def _rng(name: str, text: str) -> random.Random:
    return random.Random(zlib.crc32(f"{name}:{text}".encode()))
