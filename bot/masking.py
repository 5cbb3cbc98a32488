"""Removes card numbers from what people type, before it is stored, logged or read by a model."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"(?<![\d+])\d(?:[ -]?\d){12,18}(?!\d)")


def _is_card(digits: str) -> bool:
    """The Luhn check (ISO/IEC 7812)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def mask_cards(text: str) -> str:
    """The text with every card number replaced by dots and its last four digits."""

    def replace(match: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", match.group())
        return f"•••• {digits[-4:]}" if _is_card(digits) else match.group()

    return _DIGITS.sub(replace, text)
