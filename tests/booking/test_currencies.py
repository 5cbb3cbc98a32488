"""Amounts in the smallest unit count as the payment service counts."""

from __future__ import annotations

import pytest

from booking.currencies import chargeable, exponent_of


@pytest.mark.parametrize(
    ("currency", "decimals"),
    [("USD", 2), ("eur", 2), ("HUF", 2), ("TWD", 2), ("ISK", 2), ("UGX", 2), ("JPY", 0), ("mga", 0), ("KWD", 3)],
)
def test_decimals_of_the_smallest_unit(currency: str, decimals: int) -> None:
    assert exponent_of(currency) == decimals


@pytest.mark.parametrize(
    ("minor", "currency", "charged"),
    [(1999, "USD", 1999), (1999, "JPY", 1999), (1999, "ISK", 1900), (1999, "ugx", 1900), (1999, "KWD", 1990)],
)
def test_only_what_can_be_charged_is_charged(minor: int, currency: str, charged: int) -> None:
    assert chargeable(minor, currency) == charged
