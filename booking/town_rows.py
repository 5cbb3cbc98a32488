"""Between a town file and rows of tables: a provider with all that is its own, either way.

`booking/setup.py` writes and reads the rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.dialects.postgresql import Range

from booking.folding import fold
from booking.town import (
    TownBusy,
    TownDiscount,
    TownFact,
    TownHours,
    TownOverride,
    TownProvider,
    TownService,
    busy_span,
    country_of,
    minute_of,
    override_minutes,
    rounded_rating,
    wall_of,
    zone_of,
)

TOWN_SOURCE = "town"
NAMED = ("slug", "name", "profession", "city", "address", "phone")
SAME_NAMES = (*NAMED, "currency", "language", "auto_confirm", "pix_key")
Row = dict[str, Any]


def provider_row(provider: TownProvider, provider_id: UUID, now: datetime) -> Row:
    """Of a provider that is active."""
    return {
        "id": provider_id,
        "slug": provider.slug,
        "name": provider.name,
        "profession": provider.profession,
        "profession_key": fold(provider.profession)[:80],
        "time_zone": provider.timezone,
        "city": provider.city,
        "city_key": fold(provider.city)[:80],
        "country": country_of(provider),
        "address": provider.address,
        "phone": provider.phone,
        "is_phone_proven": True,
        "pix_key": provider.pix_key,
        "currency": provider.currency,
        "language": provider.language,
        "rating": None if provider.rating is None else rounded_rating(provider.rating),
        "is_active": True,
        "auto_confirm": provider.auto_confirm,
        "created_at": now,
    }


def service_row(service: TownService, provider_id: UUID, position: int, now: datetime) -> Row:
    """Of a service at its place in the list."""
    fields = service.model_dump(exclude={"virtual"})
    return {
        "id": uuid4(),
        "provider_id": provider_id,
        "position": position,
        "is_virtual": service.virtual,
        "is_active": True,
        "created_at": now,
        **fields,
    }


def discount_row(discount: TownDiscount, provider_id: UUID, service_id: UUID | None, now: datetime) -> Row:
    """Of a discount; `service_id` where it is for one service."""
    days = {name: getattr(discount, name) for name in ("valid_from", "valid_until")}
    return {
        **discount.model_dump(exclude={"service", *days}),
        **{name: day and date.fromisoformat(day) for name, day in days.items()},
        "id": uuid4(),
        "provider_id": provider_id,
        "service_id": service_id,
        "is_active": True,
        "created_at": now,
    }


def rule_row(provider_id: UUID, hours: TownHours) -> Row:
    """Of weekly hours, in minutes of the local day."""
    start, end = minute_of(hours.start), minute_of(hours.end)
    return {"provider_id": provider_id, "weekday": hours.weekday, "start_minute": start, "end_minute": end}


def override_row(provider_id: UUID, override: TownOverride) -> Row:
    """Of the hours of one date."""
    start, end = override_minutes(override)
    return {
        "provider_id": provider_id,
        "on_date": date.fromisoformat(override.date),
        "start_minute": start,
        "end_minute": end,
        "is_closed": override.closed,
    }


def busy_rows(owners: list[tuple[UUID, TownProvider]]) -> Iterator[Row]:
    """Of every busy time of (provider, its town entry)."""
    for provider_id, provider in owners:
        zone = zone_of(provider.timezone)
        for busy in provider.busy:
            yield {"provider_id": provider_id, "during": Range(*busy_span(busy, zone)), "source": TOWN_SOURCE}


def fact_row(provider_id: UUID, fact: TownFact, position: int) -> Row:
    """Of a fact at its place in the list."""
    return {"provider_id": provider_id, "topic": fact.topic, "text": fact.text, "position": position}


def town_provider(row: Any, parts: dict[str, list[Any]]) -> TownProvider:
    """A row of providers with the rows of its parts, by name, as the town file has it."""
    return TownProvider(
        **{name: row[name] for name in SAME_NAMES},
        timezone=row["time_zone"],
        rating=None if row["rating"] is None else float(row["rating"]),
        services=tuple(_town_service(service) for service in parts["services"]),
        hours=tuple(_town_hours(rule) for rule in parts["hours"]),
        overrides=tuple(_town_override(override) for override in parts["overrides"]),
        busy=tuple(_town_busy(block["during"], row["time_zone"]) for block in parts["busy"]),
        facts=tuple(TownFact(topic=fact["topic"], text=fact["text"]) for fact in parts["facts"]),
        discounts=tuple(_town_discount(one, parts["services"]) for one in parts["discounts"]),
    )


def _town_discount(row: Any, services: list[Any]) -> TownDiscount:
    same = {name: row[name] for name in TownDiscount.model_fields if name in row and not name.startswith("valid_")}
    days = {name: row[name] and row[name].isoformat() for name in ("valid_from", "valid_until")}
    service = next((one["name"] for one in services if one["id"] == row["service_id"]), None)
    return TownDiscount(**same, **days, service=service)


def _town_service(row: Any) -> TownService:
    fields = {name: row[name] for name in TownService.model_fields if name != "virtual"}
    return TownService(**fields, virtual=row["is_virtual"])


def _town_hours(row: Any) -> TownHours:
    # The file writes an end on the next day as the wall time it is.
    end = row["end_minute"]
    return TownHours(
        weekday=row["weekday"], start=wall_of(row["start_minute"]), end=wall_of(end if end <= 1440 else end - 1440)
    )


def _town_override(row: Any) -> TownOverride:
    start, end = row["start_minute"], row["end_minute"]
    return TownOverride(
        date=row["on_date"].isoformat(),
        start=None if start is None else wall_of(start),
        end=None if end is None else wall_of(end if end <= 1440 else end - 1440),
        closed=row["is_closed"],
    )


def _town_busy(during: Range[datetime], zone_name: str) -> TownBusy:
    start, end = (f"{at.astimezone(zone_of(zone_name)):%Y-%m-%dT%H:%M}" for at in (during.lower, during.upper))
    return TownBusy(start=start, end=end)
