"""What was earned on a day or in all, as frozen values. Pure; amounts are in the smallest unit of their currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Earnings:
    """What was earned in one currency, on one day or on several together (`on` is the first)."""

    on: date
    currency: str
    paid_minor: int = 0  # by link
    returned_minor: int = 0
    fees_minor: int = 0  # kept by the platform, less what it gave back
    on_site_minor: int = 0
    visits: int = 0  # completed

    @property
    def online_minor(self) -> int:
        """What is left of payments by link; below zero where more was given back than came in."""
        return self.paid_minor - self.returned_minor - self.fees_minor

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened."""
        return not (self.paid_minor or self.returned_minor or self.fees_minor or self.on_site_minor or self.visits)


def in_all(earnings: Sequence[Earnings]) -> tuple[Earnings, ...]:
    """The same, all days of a currency together, in the order of the currencies."""
    return tuple(_together(currency, earnings) for currency in sorted({one.currency for one in earnings}))


def _together(currency: str, earnings: Sequence[Earnings]) -> Earnings:
    own = [one for one in earnings if one.currency == currency]
    return Earnings(
        min(one.on for one in own),
        currency,
        sum(one.paid_minor for one in own),
        sum(one.returned_minor for one in own),
        sum(one.fees_minor for one in own),
        sum(one.on_site_minor for one in own),
        sum(one.visits for one in own),
    )
