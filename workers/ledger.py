"""The ledger as CSV, a line at a time: dates of each provider's own zone, amounts as decimals and in minor units."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from decimal import Decimal
from typing import TextIO
from zoneinfo import ZoneInfo

from booking.currencies import exponent_of
from booking.earnings import LedgerLine

COLUMNS = (
    "id",
    "date",
    "time",
    "provider",
    "kind",
    "amount",
    "currency",
    "amount_minor",
    "service",
    "booking",
    "payment",
)
# What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_csv(lines: Iterable[LedgerLine], out: TextIO) -> int:
    """Write a header and every line, the amounts of what went out below zero; how many lines."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    count = 0
    for line in lines:
        writer.writerow(_row(line))
        count += 1
    return count


def _row(line: LedgerLine) -> tuple[object, ...]:
    local = line.at.astimezone(ZoneInfo(line.time_zone))
    minor = line.amount_minor if line.kind in ("payment", "refund_back", "fee_back") else -line.amount_minor
    return (
        line.id,
        local.date().isoformat(),
        local.isoformat(timespec="seconds"),
        line.provider,
        line.kind,
        _decimal(minor, line.currency),
        line.currency,
        minor,
        _inert(line.service),
        line.booking_id,
        line.payment_id,
    )


def _decimal(minor: int, currency: str) -> str:
    """With as many decimals as the currency has where it is charged, never in scientific form."""
    return format(Decimal(minor).scaleb(-exponent_of(currency)), "f")


def _inert(text: str) -> str:
    """Words that no spreadsheet calculates. https://owasp.org/www-community/attacks/CSV_Injection"""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
