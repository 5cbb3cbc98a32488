"""Where a business is: the country and time zone of a city, and a country's currency and languages. Pure.

Names of cities and countries are those of CLDR in six languages, and of `cities.txt`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers
from babel.core import Locale, get_global
from babel.dates import get_timezone_location
from babel.languages import get_official_languages
from babel.numbers import get_territory_currencies

from booking.folding import fold

LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
# Of countries with few people outside their first zone: nobody else is asked which it is.
ONE_CLOCK = frozenset({"ES", "PT", "CL", "EC", "NZ", "DE", "CN", "UA", "UZ", "MY", "CY"})
# The zone that stands for all with the same clock in its country, where it is not the first of the list.
BEST_KNOWN = ("America/Sao_Paulo", "Australia/Sydney", "Australia/Brisbane", "America/Argentina/Buenos_Aires")
# Where "dollars" or "$" are the country's own.
_DOLLARS = frozenset(
    ("USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "UYU", "SGD", "HKD", "TWD", "JMD", "TTD", "BSD", "BBD")
)
_ALSO = {
    "usa": "US", "us": "US", "u.s.": "US", "america": "US", "uk": "GB", "u.k.": "GB", "england": "GB",
    "scotland": "GB", "wales": "GB", "great britain": "GB", "inglaterra": "GB", "angleterre": "GB",
    "inghilterra": "GB", "grossbritannien": "GB", "holland": "NL", "holanda": "NL", "brasil": "BR", "mexico": "MX",
    "eeuu": "US", "eua": "US", "ee.uu.": "US", "gran bretagna": "GB", "gran bretana": "GB", "gra-bretanha": "GB",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A country (ISO 3166-1 alpha-2) and one of its time zones."""

    country: str
    time_zone: str


def find_city(name: str, *, country: str | None = None) -> Place | None:
    """Where a city is; of several of that name the one in `country`, else the best known. None when it is not known."""
    found = _cities().get(fold(name), ())
    return next((place for place in found if place.country == country), found[0] if found else None)


def find_country(name: str) -> str | None:
    """The code of a country from its name in one of our languages; None when it is not known."""
    return _countries().get(fold(name))


def country_of_phone(phone: str | None) -> str | None:
    """The country of an E.164 number, as a guess where somebody is; None when it tells none."""
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(phone or ""))
    except phonenumbers.NumberParseException:
        return None
    return region if region and len(region) == 2 and region.isalpha() else None


def zones_of(country: str, *, now: datetime) -> tuple[str, ...]:
    """The zones of a country whose clocks differ at some time of the year, each once; the best known ones first."""
    by_clock: dict[tuple[object, object], str] = {}
    rows = _zones().get(country, ())
    for zone in sorted(rows, key=lambda zone: zone not in BEST_KNOWN):
        months = (now.replace(month=1, day=1), now.replace(month=7, day=1))
        by_clock.setdefault(
            (months[0].astimezone(ZoneInfo(zone)).utcoffset(), months[1].astimezone(ZoneInfo(zone)).utcoffset()), zone
        )  # type: ignore[arg-type]
    zones = tuple(by_clock.values())
    return zones[:1] if country in ONE_CLOCK else zones


def zone_keys() -> tuple[str, ...]:
    """All zones that a place on earth has, by name."""
    return tuple(sorted({zone for zones in _zones().values() for zone in zones}))


def country_of_zone(zone: str) -> str | None:
    """The country that a time zone belongs to; None for one of no country, or none at all."""
    return next((country for country, zones in _zones().items() if zone in zones), None)


def currency_of(country: str, *, on: date) -> str:
    """What people pay with in a country."""
    found = get_territory_currencies(country, on, on)
    return str(found[0]) if found else "USD"


def has_dollars(country: str) -> bool:
    """Whether "$" is what people pay with there."""
    return any(code in _DOLLARS for code in get_territory_currencies(country))


def zone_name(zone: str, language: str) -> str:
    """What the city of a zone is called in a language."""
    return str(get_timezone_location(zone, Locale.parse(language), return_city=True))


def language_of(country: str, spoken: str) -> str:
    """The language of ours that a business there greets people in: the one spoken, if it is official there."""
    official = [code for code in get_official_languages(country, de_facto=True) if code in LANGUAGES]
    return spoken if spoken in official or not official else official[0]


def country_name(country: str, language: str) -> str:
    """What a country is called in a language."""
    return str(Locale.parse(language).territories.get(country, country))


@cache
def country_codes() -> tuple[str, ...]:
    """All countries that have a zone of their own."""
    return tuple(sorted(_zones()))


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    """Zones by country, in the order of the zone database, which puts the most populous ones first."""
    zones: dict[str, list[str]] = defaultdict(list)
    known = available_timezones()
    for row in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            country, _, zone = row.split("\t")[:3]
            zones[country] += [zone] if zone in known else []
    return {country: tuple(names) for country, names in zones.items() if names}


@cache
def _cities() -> dict[str, tuple[Place, ...]]:
    found: dict[str, dict[Place, None]] = defaultdict(dict)
    for row in Path(__file__).with_name("cities.txt").read_text(encoding="utf-8").splitlines():
        zone, _, names = row.partition(": ")
        place = None if row.startswith("#") else Place(country_of_zone(zone) or "", zone)
        for name in names.split("|") if place else ():
            found[fold(name)][place] = None  # type: ignore[index]
    for country, zones in _zones().items():
        for zone in zones:
            for name in _names_of(zone):
                found[name][Place(country, zone)] = None
    return {name: tuple(places) for name, places in found.items()}


def _names_of(zone: str) -> set[str]:
    """What the city of a zone is called in our languages."""
    if zone.startswith(("Antarctica/", "Arctic/")):
        return set()
    locales = [Locale.parse(code) for code in LANGUAGES]
    told = {get_timezone_location(zone, locale, return_city=True) for locale in locales}
    return {fold(name) for name in told if name} | {fold(zone.rpartition("/")[2].replace("_", " "))}


@cache
def _countries() -> dict[str, str]:
    names = {
        fold(name): code
        for tag in LANGUAGES
        for code, name in Locale.parse(tag).territories.items()
        if len(code) == 2 and code in get_global("territory_currencies")
    }
    return names | _ALSO
