"""The zone of whoever writes, where it is known: told by the browser, or of a country that has but one. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import phonenumbers
from babel.core import get_global

from bot.replies import Line, Moment, Reply
from bot.state import State

MAX_ZONE = 64


@cache
def known_zone(name: str | None) -> str | None:
    """The name if it is a place's zone of the IANA base, else None ("UTC" and "Etc/GMT+3" are nobody's town)."""
    if not name or len(name) > MAX_ZONE or "/" not in name or name.startswith("Etc/"):
        return None
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return name if name in available_timezones() else None


@cache
def zone_of_phone(phone: str | None) -> str | None:
    """The zone of the country of an +E.164 number, when all its clocks go alike."""
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(phone or ""))
    except phonenumbers.NumberParseException:
        return None
    return _zones_by_country().get(region or "")


@cache
def _zones_by_country() -> dict[str, str]:
    """The zone of each country that has one; Büsingen's is Berlin's by another name."""
    found: dict[str, list[str]] = {}
    for zone, country in sorted(get_global("zone_territories").items()):
        if known_zone(zone):
            found.setdefault(country, []).append(zone)
    return {country: zones[0] for country, zones in found.items() if len({_clock(zone) for zone in zones}) == 1}


def _clock(zone: str) -> tuple[object, ...]:
    """The distance from UTC in every month of a year."""
    return tuple(datetime(2026, month, 15, tzinfo=ZoneInfo(zone)).utcoffset() for month in range(1, 13))


def zone_of(payloads: Iterable[Mapping[str, Any]], phone: str | None) -> str | None:
    """The zone that the newest of these messages tells, else that of the phone number."""
    told = [zone for payload in payloads if (zone := known_zone(payload.get("zone")))]
    return told[-1] if told else zone_of_phone(phone)


def differs(zone: str | None, other: str, at: datetime) -> bool:
    """Whether the clocks of two zones stand apart at this moment."""
    return zone is not None and at.astimezone(ZoneInfo(zone)).utcoffset() != at.astimezone(ZoneInfo(other)).utcoffset()


def told_apart(state: State, reply: Reply | None, zone: str | None) -> tuple[State, Reply | None]:
    """Say once whose local time it is, where the first times of a reply are not those of the reader's clock."""
    moment = _first_apart(reply, zone) if reply is not None and zone is not None else None
    if moment is None or reply is None or moment.zone == state.told_zone:
        return state, reply
    said = Line("zone.local", {"zone": Moment(moment.at, moment.zone, "place")})
    return replace(state, told_zone=moment.zone), replace(reply, lines=(*reply.lines, said))


def _first_apart(reply: Reply, zone: str) -> Moment | None:
    said = (*reply.lines, *(option.label for option in reply.options))
    moments = [value for one in said for value in one.values.values() if isinstance(value, Moment)]
    return next((one for one in moments if one.style != "place" and differs(zone, one.zone, one.at)), None)
