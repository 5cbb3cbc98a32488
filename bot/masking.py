"""Removes card numbers from what people type, before it is stored, logged or read by a model."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Digits as people write them in groups; a leading + is a telephone number.
_RUN = re.compile(r"(?<![\d+])\d(?:[\s.\-\u2013]{0,2}\d){12,}")
MOST_GROUPS = 6
_GROUP = re.compile(r"\d+")
# First digits and length of the card networks (ISO/IEC 7812): a chance hit on another number is then rare.
_CARD = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|(?:5[0-9]|2[2-7]|6[0-9]|3[5689])\d{14}|3[47]\d{13}|3[0689]\d{12}|62\d{17}"
)


def mask_cards(text: str) -> str:
    """The text with every card number replaced by dots and its last four digits."""
    return _RUN.sub(lambda match: _masked(match.group()), text)


def _masked(run: str) -> str:
    """One run of groups of digits; a card may have a date or another number beside it."""
    parts: list[str] = []
    end = 0
    for first, last in _cards_in(run):
        parts += [run[end:first], f"•••• {re.sub(r'[^0-9]', '', run[first:last])[-4:]}"]
        end = last
    return "".join([*parts, run[end:]])


def _cards_in(run: str) -> Iterator[tuple[int, int]]:
    """Where cards stand: whole groups of digits that together are a card's number, none twice."""
    groups = [match.span() for match in _GROUP.finditer(run)]
    start = 0
    while start < len(groups):
        ends = [i for i in range(start, len(groups)) if _is_card(run[groups[start][0] : groups[i][1]])]
        if ends:
            yield groups[start][0], groups[ends[-1]][1]
            start = ends[-1]
        start += 1


def _is_card(written: str) -> bool:
    """Few groups, or digit by digit: a list of small numbers is no card."""
    groups = _GROUP.findall(written)
    digits = "".join(str(int(char)) for char in "".join(groups))
    is_written_so = len(groups) <= MOST_GROUPS or len(groups) == len(digits)
    return is_written_so and bool(_CARD.fullmatch(digits)) and _passes_luhn(digits)


def _passes_luhn(digits: str) -> bool:
    """The check digit (ISO/IEC 7812)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
