"""What a visit may cost by a town file and a row, for the checker of talks: discounts, differences, parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def parts_of(price_minor: int, now_minor: int) -> set[int]:
    """A price, what of it is paid when booking, and the rest."""
    return {price_minor, now_minor, price_minor - now_minor}


def prices_of(provider: Mapping[str, Any], service: Mapping[str, Any]) -> set[int]:
    """The list price, and what each of the provider's discounts makes of it."""
    price = service["price_minor"]
    less = [
        price * one.get("percent", 0) // 100 + one.get("amount_off_minor", 0) for one in provider.get("discounts", ())
    ]
    return {price, *(price - minor for minor in less)}


def amounts_of_service(providers: Iterable[Mapping[str, Any]], service: Mapping[str, Any]) -> set[int]:
    """All sums that may be told of a service."""
    own = (one for one in providers if any(service is kept for kept in one["services"]))
    prices = {price for one in own for price in prices_of(one, service)}
    return {part for price in prices for part in parts_of(price, min(service.get("deposit_minor", 0), price))}


def amounts_of_row(row: Mapping[str, Any], provider: Mapping[str, Any]) -> set[int]:
    """All sums that may be told of a booking: its price, what was paid, kept, goes back, and differences."""
    paid, back = row.get("paid_minor", 0), row.get("refunded_minor", 0)
    held, due = paid - back, row.get("due_minor", 0)
    services = provider["services"]
    late = next(one for one in services if one["name"] == row["service"]).get("late_refund_percent", 0)
    prices = {price for one in services for price in prices_of(provider, one)}
    differences = {abs(price - held) for price in prices} if held else set()
    return parts_of(row["price_minor"], due) | {paid, back, held, due - held, paid * late // 100} | differences


def earned(rows: Iterable[Mapping[str, Any]]) -> set[int]:
    """What a provider may be told to have earned by these bookings: by link, given back, left, and paid on site."""
    kept = list(rows)
    paid, back = (sum(row.get(name, 0) for row in kept) for name in ("paid_minor", "refunded_minor"))
    over = [row for row in kept if row["status"] == "completed"]
    rests = [row["price_minor"] - row.get("paid_minor", 0) + row.get("refunded_minor", 0) for row in over]
    return {paid, back, paid - back, sum(max(rest, 0) for rest in rests)}
