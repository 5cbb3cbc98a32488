"""Coupon codes in what people write: found and taken out before the rest is interpreted. Pure."""

from __future__ import annotations

import re

_CUE = (
    r"(?:discount|promo(?:tion)?|coupon|voucher|rabatt|gutschein|descuento|desconto|réduction|sconto)?[\s-]*"
    r"(?:codes?|código|codigo|codice|coupons?|cup[oó]n|cupom|gutschein(?:code)?|rabattcode|voucher|buono|promo)"
)
_AROUND = (
    r"(?:\b(?:with|using|use|usando|con|com|avec|mit)\s+)?"
    r"(?:\b(?:the|an?|my|el|un|mi|o|um|meu|le|mon|den|einen|meinen|il|mio)\s+)?"
)
_JOIN = r"(?:\s+(?:is|es|é|est|ist|lautet|called|de|di|von))?[\s:=\"'«“„]+"
_TOKEN = r"[A-Za-z0-9][A-Za-z0-9_-]{2,23}"
_SAID = re.compile(rf"{_AROUND}\b{_CUE}{_JOIN}(?P<code>{_TOKEN})\b[\"'»”“]?", re.IGNORECASE)
_ALONE = re.compile(rf"(?<![\w@./-]){_TOKEN}(?![\w@/-])")


def taken_out(text: str, live: frozenset[str]) -> tuple[str, str | None]:
    """The text without the code in it, and the code in capitals; without one, the text as it is.

    `live` are the codes of the provider the talk is about: they need no word that announces them.
    """
    for found in _SAID.finditer(text):
        if _is_code(found["code"], text, live):
            return _without(text, found), found["code"].upper()
    for found in _ALONE.finditer(text):
        word = found[0]
        if word.upper() in live and (word.isupper() or _has_digit(word)):
            return _without(text, found), word.upper()
    return text, None


def _is_code(word: str, text: str, live: frozenset[str]) -> bool:
    is_shouted = word.isupper() and text != text.upper()
    return word.upper() in live or (_has_digit(word) and not word.isdecimal()) or is_shouted


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _without(text: str, found: re.Match[str]) -> str:
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
