"""What somebody asks for who offers services here: its values, what can be wrong with them, its address. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

from booking.currencies import exponent_of
from booking.errors import BookingError
from booking.folding import fold
from booking.places import currency_of

SHORTEST, LONGEST = 5, 12 * 60  # of a visit, in minutes
MOST_MINOR = 100_000_000
LENGTHS = {"name": 120, "profession": 80, "city": 80, "service": 120}
SLUG_LENGTH = 40
# Addresses that would pass for the house's own.
RESERVED = frozenset(
    word
    for row in Path(__file__).with_name("reserved.txt").read_text(encoding="utf-8").splitlines()
    for word in row.split()
    if not row.startswith("#")
)


class AlreadyProvider(BookingError):
    """The identity speaks for a business already."""

    code = "already_provider"


class HasVisits(BookingError):
    """The identity has visits ahead as a customer, which nobody could see to if it spoke for a business."""

    code = "has_visits"


class TooMany(BookingError):
    """Too many businesses signed up in the last hour."""

    code = "too_many"
    is_retryable = True


class BadField(BookingError):
    """A field cannot be kept: `fault` is missing, too_long, unwritable or out_of_range."""

    code = "bad_field"

    def __init__(self, field: str, fault: str) -> None:
        super().__init__(f"{field}: {fault}")
        self.field = field
        self.fault = fault


@dataclass(frozen=True, slots=True)
class NewProvider:
    """All that a business needs to be booked. `price` is a decimal number in `currency`, "" the country's own.

    `hours`: (weekday, start, end) in local minutes, 0 is Monday; an end past 1440 is on the next day. `language` is the
    one spoken while signing up.
    """

    name: str
    profession: str
    city: str
    country: str
    time_zone: str
    service: str
    price: str
    minutes: int
    hours: tuple[tuple[int, int, int], ...]
    currency: str = ""
    language: str = "en"


def faults_of(wanted: NewProvider) -> Iterator[BadField]:
    """Everything that is wrong with it, in the order of its fields."""
    for field, longest in LENGTHS.items():
        fault = fault_of(getattr(wanted, field), longest)
        if fault:
            yield BadField(field, fault)
    minor = minor_of(wanted)
    if minor is None or not 0 <= minor <= MOST_MINOR:
        yield BadField("price", "out_of_range")
    if not SHORTEST <= wanted.minutes <= LONGEST:
        yield BadField("minutes", "out_of_range")
    if not wanted.hours or len(wanted.hours) > 42:
        yield BadField("hours", "missing" if not wanted.hours else "too_long")


def fault_of(text: str, longest: int) -> str | None:
    """What is wrong with one line of text: missing, too_long, or unwritable (NUL and other control characters)."""
    if not text.strip():
        return "missing"
    if any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in text):
        return "unwritable"
    return "too_long" if len(text) > longest else None


def currency_for(wanted: NewProvider, now: datetime) -> str:
    """What was said, else what people pay with there."""
    return wanted.currency or currency_of(wanted.country, on=now.date())


def price_minor(price: str, currency: str) -> int | None:
    """A decimal price in the currency's smallest unit; None for no number."""
    try:
        amount = Decimal(price).scaleb(exponent_of(currency))
    except InvalidOperation:
        return None
    return int(amount.to_integral_value()) if amount.is_finite() and abs(amount) < 10**12 else None


def minor_of(wanted: NewProvider, currency: str = "") -> int | None:
    """The price in the smallest unit of a currency; None for no number."""
    return price_minor(wanted.price, currency or wanted.currency or "EUR")


def slugs_for(wanted: NewProvider) -> Iterator[str]:
    """Addresses for the business, the best first: its name, with its city, with a number."""
    name = slug_of(wanted.name) or slug_of(wanted.profession) or "provider"
    city = slug_of(wanted.city)
    with_city = f"{name}-{city}"[:SLUG_LENGTH].strip("-") if city else name
    yield from (slug for slug in dict.fromkeys((name, with_city)) if slug not in RESERVED)
    number = 2
    while True:
        yield f"{with_city}-{number}"
        number += 1


def slug_of(text: str) -> str:
    """The letters and digits of a text that an address takes: `Ana's Salão` becomes `anas-salao`."""
    plain = fold(text).replace("'", "").replace("’", "").replace("ß", "ss")
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in plain)
    return "-".join(part for part in kept.split("-") if part)[:SLUG_LENGTH].strip("-")
