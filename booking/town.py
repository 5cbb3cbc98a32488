"""The town file: providers with their services, hours and facts as strict values, read from and written to plain dicts.

`parse_town` refuses unknown keys and bad values with the path of the fault; `plain_town` gives the one normal form,
every default filled in and every list in its stored order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from babel.core import Locale, UnknownLocaleError, get_global
from babel.numbers import list_currencies
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from booking.errors import BadTown
from booking.pix import is_key

MINUTES_A_DAY = 1440


def _writable(text: str) -> str:
    """PostgreSQL stores neither NUL nor lone surrogates."""
    if any(letter == "\x00" or "\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("must not hold NUL or half characters")
    return text


def _line(longest: int, shortest: int = 1) -> Any:
    limits = StringConstraints(strip_whitespace=True, min_length=shortest, max_length=longest)
    return Annotated[str, limits, AfterValidator(_writable)]


def _count(least: int, most: int) -> Any:
    return Annotated[int, Field(ge=least, le=most)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class TownService(_Strict):
    """A service; times in minutes, money in the currency's smallest unit."""

    name: _line(120)
    duration_minutes: _count(1, MINUTES_A_DAY)
    price_minor: _count(0, 2_000_000_000)
    buffer_before_minutes: _count(0, MINUTES_A_DAY) = 0
    buffer_after_minutes: _count(0, MINUTES_A_DAY) = 0
    lead_time_minutes: _count(0, 525_600) = 0
    horizon_days: _count(0, 1_100) = 60
    granularity_minutes: _count(1, MINUTES_A_DAY) = 15
    cancellation_hours: _count(0, 8_760) = 24
    late_refund_percent: _count(0, 100) = 0
    payment: Literal["none", "deposit", "full"] = "none"
    deposit_minor: _count(0, 2_000_000_000) = 0
    capacity: _count(1, 10_000) = 1
    virtual: bool = False


class TownHours(_Strict):
    """Weekly hours, local; 0 is Monday; an end at or before the start is on the next day."""

    weekday: _count(0, 6)
    start: str
    end: str


class TownOverride(_Strict):
    """A dated exception: closed (all day, or a span) or an extra opening."""

    date: str
    start: str | None = None
    end: str | None = None
    closed: bool = False


class TownBusy(_Strict):
    """Local wall times taken by something else."""

    start: str
    end: str


class TownFact(_Strict):
    """A true sentence about a topic."""

    topic: _line(40)
    text: _line(1000)


class TownDiscount(_Strict):
    """A lower price by rule; dates are local and both included, `service` is a service's name."""

    name: _line(80)
    kind: Literal["nth_visit", "returning", "coupon"]
    percent: _count(0, 100) = 0
    amount_off_minor: _count(0, 2_000_000_000) = 0
    nth: _count(0, 1_000) = 0
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9_-]{2,23}$")] | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    max_uses: _count(1, 1_000_000) | None = None
    max_uses_per_customer: _count(1, 1_000_000) | None = None
    service: str | None = None


class TownProvider(_Strict):
    """One business."""

    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
    name: _line(120)
    profession: _line(80)
    city: _line(80, 0) = ""
    address: _line(200, 0) = ""
    phone: Annotated[str, StringConstraints(pattern=r"^\+[1-9][0-9]{6,14}$")] | None = None
    timezone: str
    currency: str
    language: str = "en"
    auto_confirm: bool = False
    pix_key: _line(77) | None = None
    rating: Annotated[float, Field(ge=0, le=5)] | None = None
    services: tuple[TownService, ...] = ()
    hours: tuple[TownHours, ...] = ()
    overrides: tuple[TownOverride, ...] = ()
    busy: tuple[TownBusy, ...] = ()
    facts: tuple[TownFact, ...] = ()
    discounts: tuple[TownDiscount, ...] = ()


class Town(_Strict):
    """Everything in a town file."""

    providers: tuple[TownProvider, ...] = ()


def parse_town(town: object) -> Town:
    """A town file's value as frozen models. Raises BadTown with the path of the first fault."""
    try:
        parsed = Town.model_validate(_tupled(town))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise BadTown(_path(first["loc"]), first["msg"]) from None
    for path, fault in _faults(parsed):
        raise BadTown(path, fault)
    return parsed


def plain_town(town: Town) -> dict[str, Any]:
    """The normal form of a town: defaults filled in, providers by slug, hours and times in order."""
    return {"providers": [_plain_provider(provider) for provider in sorted(town.providers, key=lambda p: p.slug)]}


def minute_of(wall: str) -> int:
    """Minutes since midnight of `HH:MM`; 24:00 is 1440. Raises ValueError."""
    hour, colon, minute = wall.partition(":")
    if not (len(hour) == len(minute) == 2 and colon and (hour + minute).isascii() and (hour + minute).isdigit()):
        raise ValueError("must be a time like 09:00")
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > MINUTES_A_DAY:
        raise ValueError("is no time of day")
    return minutes


def wall_of(minute: int) -> str:
    """`HH:MM` of minutes since midnight, up to 24:00."""
    return f"{minute // 60:02}:{minute % 60:02}"


def busy_span(busy: TownBusy, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants of a busy time; where the clocks change inside, the longest reading."""
    start, end = (datetime.fromisoformat(wall) for wall in (busy.start, busy.end))
    return min(_readings(start, zone)), max(_readings(end, zone))


def country_of(provider: TownProvider) -> str:
    """The country of the phone; else that of the zone; else of the currency when it has just one; else US."""
    if provider.phone:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(provider.phone))
        if region and len(region) == 2 and region.isalpha():
            return region
    territories = get_global("zone_territories")
    zone = get_global("zone_aliases").get(provider.timezone, provider.timezone)
    territory = territories.get(provider.timezone) or territories.get(zone)
    if territory and territory not in ("001", "ZZ"):
        return territory
    homes = _homes_of(provider.currency)
    return homes[0] if len(homes) == 1 else "US"


def override_minutes(override: TownOverride) -> tuple[int | None, int | None]:
    """Start and end in wall minutes, None where not given."""
    start, end = override.start, override.end
    return (None if start is None else minute_of(start)), (None if end is None else minute_of(end))


def _tupled(value: object) -> object:
    """Lists as tuples all the way down: strict models with frozen fields take nothing else."""
    if isinstance(value, list):
        return tuple(_tupled(item) for item in value)
    if isinstance(value, dict):
        return {key: _tupled(item) for key, item in value.items()}
    return value


def _path(parts: Iterable[str | int]) -> str:
    steps = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)
    return steps.removeprefix(".") or "town"


def _faults(town: Town) -> Iterator[tuple[str, str]]:
    """What the shapes alone cannot refuse, in the order of the file."""
    slugs: set[str] = set()
    for index, provider in enumerate(town.providers):
        path = f"providers[{index}]"
        if provider.slug in slugs:
            yield f"{path}.slug", f"{provider.slug} is there twice"
        slugs.add(provider.slug)
        yield from _provider_faults(provider, path)
        yield from _service_faults(provider, path)
        yield from _discount_faults(provider, path)
        yield from _time_faults(provider, path)


def _provider_faults(provider: TownProvider, path: str) -> Iterator[tuple[str, str]]:
    if zone_of(provider.timezone) is None:
        yield f"{path}.timezone", "is no known time zone"
    if provider.currency not in list_currencies():
        yield f"{path}.currency", "is no known currency"
    if provider.pix_key is not None and (provider.currency != "BRL" or not is_key(provider.pix_key)):
        yield f"{path}.pix_key", "must be a Pix key, of a provider who is paid in BRL"
    if not is_language(provider.language):
        yield f"{path}.language", "is no known language"


def _service_faults(provider: TownProvider, path: str) -> Iterator[tuple[str, str]]:
    names: set[str] = set()
    for index, service in enumerate(provider.services):
        place = f"{path}.services[{index}]"
        if service.name.casefold() in names:
            yield f"{place}.name", f"{service.name} is there twice"
        names.add(service.name.casefold())
        if service.deposit_minor > service.price_minor:
            yield f"{place}.deposit_minor", "is more than the price"
        if service.payment == "deposit" and not service.deposit_minor:
            yield f"{place}.deposit_minor", "must be given when the payment is a deposit"


def _discount_faults(provider: TownProvider, path: str) -> Iterator[tuple[str, str]]:
    services = {service.name for service in provider.services}
    seen: set[str] = set()
    for index, discount in enumerate(provider.discounts):
        place = f"{path}.discounts[{index}]"
        for name, word in (("name", discount.name), ("code", discount.code)):
            if word is not None and f"{name} {word}" in seen:
                yield f"{place}.{name}", f"{word} is there twice"
            seen.add(f"{name} {word}")
        if (discount.kind == "coupon") != (discount.code is not None):
            yield f"{place}.code", "belongs to a coupon, and each coupon has one"
        if discount.kind == "nth_visit" and discount.nth < 2:
            yield f"{place}.nth", "must be at least 2: each n-th visit"
        if not discount.percent and not discount.amount_off_minor:
            yield f"{place}.percent", "or amount_off_minor must be given"
        if discount.service is not None and discount.service not in services:
            yield f"{place}.service", "is none of the services"
        for name, day in (("valid_from", discount.valid_from), ("valid_until", discount.valid_until)):
            if day is not None and not _is_date(day):
                yield f"{place}.{name}", "must be a date like 2026-12-24"


def _time_faults(provider: TownProvider, path: str) -> Iterator[tuple[str, str]]:
    for index, hours in enumerate(provider.hours):
        yield from _clock_faults(f"{path}.hours[{index}]", hours.start, hours.end)
    for index, override in enumerate(provider.overrides):
        place = f"{path}.overrides[{index}]"
        if not _is_date(override.date):
            yield f"{place}.date", "must be a date like 2026-12-24"
        yield from _clock_faults(place, override.start, override.end)
        if not override.closed and (override.start is None or override.end is None):
            yield place, "must be closed, or open from a start to an end"
    for index, busy in enumerate(provider.busy):
        yield from _busy_faults(f"{path}.busy[{index}]", busy)


def _clock_faults(place: str, start: str | None, end: str | None) -> Iterator[tuple[str, str]]:
    for name, wall in (("start", start), ("end", end)):
        try:
            minute = 0 if wall is None else minute_of(wall)
        except ValueError as error:
            yield f"{place}.{name}", str(error)
        else:
            if name == "start" and minute == MINUTES_A_DAY:
                yield f"{place}.start", "must be before 24:00"


def _busy_faults(place: str, busy: TownBusy) -> Iterator[tuple[str, str]]:
    walls = []
    for name, text in (("start", busy.start), ("end", busy.end)):
        wall = _local_wall(text)
        if wall is None:
            yield f"{place}.{name}", "must be a local time like 2026-12-24T09:00, in whole minutes and without offset"
        else:
            walls.append(wall)
    if len(walls) == 2 and walls[1] <= walls[0]:
        yield f"{place}.end", "must be after the start"


def _local_wall(text: str) -> datetime | None:
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        return None
    is_plain = wall.tzinfo is None and not wall.second and not wall.microsecond and 1970 < wall.year < 2200
    return wall if is_plain else None


def _is_date(text: str) -> bool:
    try:
        on = date.fromisoformat(text)
    except ValueError:
        return False
    return 1970 < on.year < 2200 and on.isoformat() == text


@cache
def zone_of(name: str) -> ZoneInfo | None:
    """The zone of that name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def is_language(code: str) -> bool:
    """Whether a tag such as "pt" or "pt-BR" names a language."""
    try:
        return bool(Locale.parse(code, sep="-"))
    except (UnknownLocaleError, ValueError):
        return False


@cache
def _homes_of(currency: str) -> tuple[str, ...]:
    """The territories where a currency is legal tender now."""
    return tuple(
        territory
        for territory, periods in get_global("territory_currencies").items()
        if any(code == currency and end is None and is_tender for code, _, end, is_tender in periods)
    )


def _readings(wall: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    first, second = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first, second


def _plain_provider(provider: TownProvider) -> dict[str, Any]:
    plain = provider.model_dump(mode="python")
    plain["rating"] = None if provider.rating is None else float(rounded_rating(provider.rating))
    plain["services"] = [service.model_dump() for service in provider.services]
    plain["hours"] = [hours.model_dump() for hours in sorted(provider.hours, key=_hours_order)]
    plain["overrides"] = [override.model_dump() for override in sorted(provider.overrides, key=_override_order)]
    walls = sorted((_local_wall(busy.start), _local_wall(busy.end)) for busy in provider.busy)
    plain["busy"] = [{"start": f"{start:%Y-%m-%dT%H:%M}", "end": f"{end:%Y-%m-%dT%H:%M}"} for start, end in walls]
    plain["facts"] = [fact.model_dump() for fact in provider.facts]
    plain["discounts"] = [one.model_dump() for one in sorted(provider.discounts, key=lambda one: one.name)]
    for name in ("discounts", "pix_key"):
        if not plain[name]:
            del plain[name]  # files from before there were any are in normal form too
    return plain


def rounded_rating(rating: float) -> Decimal:
    """A rating to one decimal, as it is stored."""
    return Decimal(str(rating)).quantize(Decimal("0.1"))


def _hours_order(hours: TownHours) -> tuple[int, int, int]:
    return hours.weekday, minute_of(hours.start), minute_of(hours.end)


def _override_order(override: TownOverride) -> tuple[str, int, int, bool]:
    start, end = override_minutes(override)
    return override.date, -1 if start is None else start, -1 if end is None else end, override.closed
