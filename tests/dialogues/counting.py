"""A plain count of free times over a town file: slow, obvious, and with nothing of the product in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

LIVE = ("held", "pending", "awaiting_payment", "confirmed")


def is_free(
    town: Mapping[str, Any],
    slug: str,
    service_name: str,
    at: datetime,
    bookings: list[dict[str, Any]],
    now: datetime,
) -> bool:
    """Whether a visit can start then: open, not in the past or too soon, nothing in the way. Naive wall times."""
    provider = next(p for p in town["providers"] if p["slug"] == slug)
    service = service_of(provider, service_name)
    wall_now = now.astimezone(ZoneInfo(provider["timezone"])).replace(tzinfo=None)
    begin, end = _taken(at, service)
    if at < wall_now + timedelta(minutes=service.get("lead_time_minutes", 0)):
        return False
    if not any(start <= at and at + _length(service) <= until for start, until in _open(provider, at.date())):
        return False
    busy = [(datetime.fromisoformat(b["start"]), datetime.fromisoformat(b["end"])) for b in provider.get("busy", [])]
    for row in bookings:
        if row["provider"] == slug and row["status"] in LIVE:
            busy.append(_taken(datetime.fromisoformat(row["local_start"]), service_of(provider, row["service"])))
    return not any(begin < b_end and b_begin < end for b_begin, b_end in busy)


def service_of(provider: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A provider's service by its name."""
    return next(service for service in provider["services"] if service["name"] == name)


def _length(service: Mapping[str, Any]) -> timedelta:
    return timedelta(minutes=service["duration_minutes"])


def _taken(at: datetime, service: Mapping[str, Any]) -> tuple[datetime, datetime]:
    before = timedelta(minutes=service.get("buffer_before_minutes", 0))
    return at - before, at + _length(service) + timedelta(minutes=service.get("buffer_after_minutes", 0))


def _open(provider: Mapping[str, Any], on: date) -> Iterator[tuple[datetime, datetime]]:
    if any(o["date"] == on.isoformat() and o.get("closed") for o in provider.get("overrides", [])):
        return
    for hours in provider["hours"]:
        if hours["weekday"] == on.weekday():
            day = on.isoformat()
            yield datetime.fromisoformat(f"{day}T{hours['start']}"), datetime.fromisoformat(f"{day}T{hours['end']}")
