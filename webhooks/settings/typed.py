"""What was typed into a form, read into values of edits; what cannot be read raises BadEdit as a bad value does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from booking.currencies import exponent_of
from booking.edits import BadEdit, Fault
from booking.town import minute_of

_WHOLE = re.compile(r"[0-9]{1,9}")
_AMOUNT = re.compile(r"([0-9]{1,10})(?:[.,]([0-9]{1,3}))?")
MOST_LETTERS = 20_000


class Typed:
    """The fields of one form, by name."""

    def __init__(self, form: Mapping[str, str]) -> None:
        self.values = {name: value[:MOST_LETTERS] for name, value in form.items()}

    def line(self, name: str) -> str:
        """One line; blanks around it, which phones add by themselves, are no part of it."""
        return self.values.get(name, "").strip(" ")

    def lines(self, name: str) -> str:
        """Several lines; a browser sends each end of a line as two letters."""
        return self.values.get(name, "").replace("\r\n", "\n")

    def flag(self, name: str) -> bool:
        """Whether a box is ticked."""
        return name in self.values

    def whole(self, name: str) -> int:
        """A whole number."""
        found = self.maybe(name)
        if found is None:
            raise BadEdit(name, Fault.MISSING)
        return found

    def maybe(self, name: str) -> int | None:
        """A whole number, or None for an empty field."""
        text = self.line(name)
        if not text:
            return None
        if not _WHOLE.fullmatch(text):
            raise BadEdit(name, Fault.OUT_OF_RANGE)
        return int(text)

    def money(self, name: str, currency: str) -> int:
        """An amount in the currency's smallest unit, of "45", "45.5" or "45,50"."""
        text = self.line(name)
        if not text:
            raise BadEdit(name, Fault.MISSING)
        found = _AMOUNT.fullmatch(text.replace(currency, "").strip(" \u00a0"))
        exponent = exponent_of(currency)
        if not found or len(found[2] or "") > exponent:
            raise BadEdit(name, Fault.MALFORMED)
        return int(Decimal(f"{found[1]}.{found[2] or 0}").scaleb(exponent))

    def minute(self, name: str) -> int | None:
        """Minutes since midnight of "09:30", or None for an empty field."""
        text = self.line(name)[:5]
        try:
            return minute_of(text) if text else None
        except ValueError:
            raise BadEdit(name, Fault.MALFORMED) from None

    def day(self, name: str) -> date | None:
        """The date in "2026-12-24", or None for an empty field."""
        text = self.line(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise BadEdit(name, Fault.MALFORMED) from None


def amount_text(minor: int, currency: str) -> str:
    """An amount as it is typed: "45.00"."""
    return f"{Decimal(minor).scaleb(-exponent_of(currency)):f}"
