"""A business that is being described, in chat or on a form: what is known of it, and what is missing. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from booking import places
from booking.new_provider import LENGTHS, LONGEST, MOST_MINOR, SHORTEST, NewProvider, fault_of, price_minor
from llm.hours import HoursRead, read_hours
from llm.offering import Told, read_offering, titled

FIELDS = ("name", "trade", "city", "country", "time_zone", "service", "price", "minutes", "hours")
SIMPLE = {"name": "name", "trade": "profession", "service": "service"}  # with the names under which they are kept
WHOLE_WEEK = 3  # who names as many days tells the week anew


@dataclass(frozen=True, slots=True)
class Business:
    """What is known so far; "" and None for what is not. `price` is a decimal number, `asked` the field asked for."""

    name: str = ""
    trade: str = ""
    city: str = ""
    country: str = ""
    time_zone: str = ""
    service: str = ""
    price: str = ""
    currency: str = ""
    minutes: int | None = None
    hours: tuple[tuple[int, int, int], ...] = ()
    hours_said: str = ""  # days without times, or times without days
    asked: str = ""

    @property
    def missing(self) -> str | None:
        """The first field that is not known; None when all are."""
        return next((field for field in FIELDS if getattr(self, field) in ("", None, ())), None)

    def wanted(self, language: str) -> NewProvider:
        """What a yes agrees to."""
        is_own = self.currency == "$" and places.has_dollars(self.country)
        return NewProvider(
            name=self.name,
            profession=self.trade,
            city=self.city,
            country=self.country,
            time_zone=self.time_zone,
            service=self.service,
            price=self.price,
            minutes=self.minutes or 0,
            hours=self.hours,
            currency="" if is_own else "USD" if self.currency == "$" else self.currency,
            language=language,
        )


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that was told and cannot be kept. `word` is what was not understood, where that helps."""

    field: str
    fault: str  # missing | too_long | unwritable | out_of_range | unknown | no_days | no_times | unreadable | unread
    word: str = ""


def listen(business: Business, text: str, *, language: str) -> Told:
    """What a message tells of the business."""
    is_known = partial(places.find_city, country=business.country or None)
    return read_offering(
        text,
        language=language,
        asked=business.asked,
        is_city=lambda name: is_known(name) is not None,
        is_country=lambda name: places.find_country(name) is not None,
    )


def merged(
    business: Business, told: Told, *, language: str, now: datetime, phone: str | None = None
) -> tuple[Business, tuple[Fault, ...]]:
    """The business with what was told, and what of it cannot be kept."""
    faults: list[Fault] = []
    for field in SIMPLE:
        value = getattr(told, field)
        if value is not None:
            fault = fault_of(value, LENGTHS[SIMPLE[field]])
            faults += [Fault(field, fault)] if fault else []
            business = business if fault else replace(business, **{field: titled(value) if field == "name" else value})
    for part in (_with_place, _with_price, _with_hours):
        business, more = part(business, told, language, now, phone)
        faults += more
    return business, tuple(faults)


Part = tuple[Business, list[Fault]]


def _with_place(business: Business, told: Told, language: str, now: datetime, phone: str | None) -> Part:
    if told.city is None and told.country is None:
        return business, []
    city = titled(told.city) if told.city is not None else business.city
    fault = fault_of(city, LENGTHS["city"]) if told.city is not None else None
    if fault:
        return business, [Fault("city", fault)]
    country = places.find_country(told.country) if told.country else None
    if told.country and country is None:
        return replace(business, city=city), [Fault("country", "unknown")]
    near = country or (business.country if told.city is None else "") or places.country_of_phone(phone)
    place = places.find_city(city, country=near) if city else None
    if place and (country is None or place.country == country):
        return replace(business, city=city, country=place.country, time_zone=place.time_zone), []
    return in_country(replace(business, city=city), near or "", now), []


def in_country(business: Business, country: str, now: datetime) -> Business:
    """The business in a country, with its time zone where there is but one."""
    zones = places.zones_of(country, now=now) if country else ()
    return replace(business, country=country if zones else "", time_zone=zones[0] if len(zones) == 1 else "")


def _with_price(business: Business, told: Told, language: str, now: datetime, phone: str | None) -> Part:
    faults = []
    if told.price is not None:
        minor = price_minor(told.price, told.currency if told.currency not in (None, "$") else "EUR")
        if minor is None or minor > MOST_MINOR:
            faults.append(Fault("price", "out_of_range"))
        else:
            business = replace(business, price=told.price, currency=told.currency or business.currency)
    if told.minutes is not None:
        if SHORTEST <= told.minutes <= LONGEST:
            business = replace(business, minutes=told.minutes)
        else:
            faults.append(Fault("minutes", "out_of_range"))
    return business, faults


def _with_hours(business: Business, told: Told, language: str, now: datetime, phone: str | None) -> Part:
    """Days may be told in one message and their times in the next."""
    if not told.hours:
        return business, []
    both = f"{business.hours_said} {told.hours}".strip()
    readings = [(words, read_hours(words, language)) for words in dict.fromkeys((told.hours, both))]
    words, read = next(((words, read) for words, read in readings if _is_whole(read, business)), readings[0])
    week = read.weekly(() if len(read.days) >= WHOLE_WEEK else business.hours)
    if not _is_whole(read, business) or not week:
        fault = "no_days" if read.clauses and read.lacks_days else "no_times" if read.bare else "unreadable"
        return replace(business, hours_said=words[:200]), [Fault("hours", fault)]
    return replace(business, hours=week, hours_said=""), _unread(read)


def _is_whole(read: HoursRead, business: Business) -> bool:
    return bool(read.clauses) and bool(business.hours or not read.lacks_days)


def _unread(read: HoursRead) -> list[Fault]:
    words = " ".join(read.unread)[:60]
    return [Fault("hours", "unread", words)] if any(letter.isalnum() for letter in words) else []


def groups(hours: tuple[tuple[int, int, int], ...]) -> Iterator[tuple[tuple[int, ...], tuple[tuple[int, int], ...]]]:
    """Days with the same hours together: (days, spans), in the order of their first day."""
    by_spans: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for day in range(7):
        spans = tuple((start, end) for weekday, start, end in hours if weekday == day)
        if spans:
            by_spans.setdefault(spans, []).append(day)
    yield from ((tuple(days), spans) for spans, days in by_spans.items())
