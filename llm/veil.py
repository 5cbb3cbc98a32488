"""Blots out what tells who somebody is, before words leave for a model: numbers, addresses, ids, names."""

from __future__ import annotations

import re
from collections.abc import Iterable

_STREET = r"street|st|avenue|ave|road|rd|lane|ln|drive|boulevard|blvd|square|court|terrace"
_STREET_END = r"strasse|straße|str|weg|platz|allee"
_STREET_BEFORE = r"calle|avenida|av|plaza|paseo|rua|travessa|rue|boulevard|place|via|viale|piazza|corso"
_WORD = r"[^\W\d_][\w'’.-]{0,30}"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("[email]", re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,255}")),
    ("[link]", re.compile(r"(?:https?://|www\.)\S{1,400}", re.IGNORECASE)),
    ("[id]", re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE)),
    ("[handle]", re.compile(r"(?<!\w)@\w{2,64}")),
    ("[address]", re.compile(rf"\b\d{{1,5}}[a-z]?,?\s+(?:{_WORD}\s+){{1,4}}(?:{_STREET})\b\.?", re.IGNORECASE)),
    ("[address]", re.compile(rf"\b[^\W\d_]{{2,30}}(?:{_STREET_END})\.?\s+\d{{1,4}}[a-z]?\b", re.IGNORECASE)),
    ("[address]", re.compile(rf"\b\d{{1,5}},?\s+(?:{_STREET_BEFORE})\s+(?:{_WORD}\s?){{1,4}}", re.IGNORECASE)),
    ("[address]", re.compile(rf"\b(?:{_STREET_BEFORE})\.?\s+(?:{_WORD},?\s+){{1,4}}\d{{1,5}}\b", re.IGNORECASE)),
    ("[id]", re.compile(r"\b(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[\w-]{12,}\b")),
)
# Digits in groups. Dates and clock times have few digits or signs of their own, and stay.
_DIGITS = re.compile(r"\+?\(?\d(?:[\s().\-/\u2010-\u2014]{0,3}\d){6,}")
_TIME = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T,]+\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?:[ ,]+\d{1,2})?"
)
_MOST = 4000


def veil(text: str, names: Iterable[str] = ()) -> str:
    """The text without e-mail, web and street addresses, telephone and card numbers, ids, and these names."""
    text = text[:_MOST]
    parts = {part for name in names for part in _parts(name)}
    for part in sorted(parts, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "[name]", text, flags=re.IGNORECASE)
    for sign, form in _FORMS:
        text = form.sub(sign, text)
    return _DIGITS.sub(lambda found: found.group() if _TIME.fullmatch(found.group()) else "[number]", text)


def _parts(name: str) -> list[str]:
    """A whole name, and each of its words that is long enough not to hit half of a language."""
    whole = name.strip()
    return [part for part in (whole, *whole.split()) if len(part) > 2]
