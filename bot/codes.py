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


_NEXT = re.compile(r"[ \t]+([A-Za-z0-9]{1,23})\b")


def taken_out(text: str, live: frozenset[str], elsewhere: frozenset[str] = frozenset()) -> tuple[str, str | None]:
    """The text without the code in it, and the code in capitals; without one, the text as it is.

    `live` are the codes of the provider the talk is about: they need no word that announces them. Those `elsewhere`
    do. Both may be said in parts: "Summer 10", "summer-10".
    """
    own, known = _squeezed(live), _squeezed(live | elsewhere)
    for found in _SAID.finditer(text):
        code, end = _known(text, found["code"], found.end("code"), known)
        if code is None and _is_code(found["code"], text):
            code = found["code"].upper()
        if code is not None:
            return _without(text, found.start(), max(end, found.end())), code
    for found in _ALONE.finditer(text):
        code, end = _known(text, found[0], found.end(), own)
        said = text[found.start() : end]
        if code is not None and (said.isupper() or (_has_digit(said) and " " not in said)):
            return _without(text, found.start(), end), code
    return text, None


def _squeezed(codes: frozenset[str]) -> dict[str, str]:
    return {_squeeze(code): code for code in codes}


def _squeeze(said: str) -> str:
    return re.sub(r"[\s_-]", "", said).upper()


def _known(text: str, word: str, end: int, known: dict[str, str]) -> tuple[str | None, int]:
    """The code that a word is, alone or with the one after it, and where it ends."""
    after = _NEXT.match(text, end)
    if after is not None and _squeeze(word + after[1]) in known:
        return known[_squeeze(word + after[1])], after.end()
    return known.get(_squeeze(word)), end


def _is_code(word: str, text: str) -> bool:
    is_shouted = word.isupper() and text != text.upper()
    return (_has_digit(word) and not word.isdecimal()) or is_shouted


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _without(text: str, start: int, end: int) -> str:
    return " ".join(f"{text[:start]} {text[end:]}".split())
