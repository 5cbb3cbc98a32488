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
        if row["provider"] == slug and row["status"] in LIVE and not row.get("displaced_until"):
            busy.append(_taken(datetime.fromisoformat(row["local_start"]), service_of(provider, row["service"])))
    day = at.date().isoformat()
    shut = [o for o in provider.get("overrides", []) if o.get("closed") and o.get("start") and o["date"] == day]
    busy += [(datetime.fromisoformat(f"{day}T{o['start']}"), _until(at.date(), o["end"])) for o in shut]
    return not any(begin < b_end and b_begin < end for b_begin, b_end in busy)


def learned(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """A town as it is now, with the services that are offered no more: visits may still be of them."""
    old = {one["slug"]: one for one in before["providers"]}
    providers = []
    for one in now["providers"]:
        names = {service["name"] for service in one["services"]}
        gone = [s for s in old.get(one["slug"], {}).get("services", []) if s["name"] not in names]
        providers.append({**old.get(one["slug"], {}), **one, "services": [*one["services"], *gone]})
    return {**before, "providers": providers}


def starts(row: Mapping[str, Any]) -> datetime:
    """The wall time of a booking's row."""
    return datetime.fromisoformat(row["local_start"])


def choosing_ends(row: Mapping[str, Any], provider: Mapping[str, Any]) -> datetime | None:
    """The wall time until which another time may be chosen for a visit that has none."""
    until = row.get("displaced_until")
    zone = ZoneInfo(provider["timezone"])
    return datetime.fromisoformat(until).astimezone(zone).replace(tzinfo=None) if until else None


def minute_of(at: datetime) -> int:
    """The minute of the day."""
    return at.hour * 60 + at.minute


def _until(on: date, end: str) -> datetime:
    hour, minute = map(int, end.split(":"))
    return datetime.fromisoformat(on.isoformat()) + timedelta(hours=hour, minutes=minute)


def service_of(provider: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A provider's service by its name."""
    return next(service for service in provider["services"] if service["name"] == name)


def _length(service: Mapping[str, Any]) -> timedelta:
    return timedelta(minutes=service["duration_minutes"])


def _taken(at: datetime, service: Mapping[str, Any]) -> tuple[datetime, datetime]:
    before = timedelta(minutes=service.get("buffer_before_minutes", 0))
    return at - before, at + _length(service) + timedelta(minutes=service.get("buffer_after_minutes", 0))


def _open(provider: Mapping[str, Any], on: date) -> Iterator[tuple[datetime, datetime]]:
    own = [one for one in provider.get("overrides", []) if one["date"] == on.isoformat()]
    extra = [one for one in own if not one.get("closed")]
    is_shut = any(one.get("closed") and not one.get("start") for one in own)
    for hours in [*([] if is_shut else provider["hours"]), *extra]:
        if hours.get("weekday", on.weekday()) == on.weekday():
            day = on.isoformat()
            yield datetime.fromisoformat(f"{day}T{hours['start']}"), datetime.fromisoformat(f"{day}T{hours['end']}")
