"""What can be chosen as time zone and currency of a business, and the forms in which that is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from babel.numbers import get_currency_name

from booking import places
from booking.edits import SetCurrency, SetTimeZone
from booking.setups import Setup
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.settings.forms import Sheet, language_of_setup, seen_now

ZONE, CURRENCY = "/settings/zone", "/settings/currency"

Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ZoneAsked:
    """What another zone comes to, in words, and the form that agrees to it."""

    form: Sheet
    zone: str
    now: str
    visits: tuple[tuple[str, str, str, bool], ...]  # what, before, after, whether outside of the hours
    more: int


def choices(here: SignedIn, setup: Setup) -> Mapping[str, object]:
    """The fresh forms of both, with what can be chosen."""
    zone, currency = setup.business["time_zone"], setup.business["currency"]
    language = language_of_setup(setup)
    return {
        "zone_form": Sheet(ZONE, {"time_zone": zone}, seen_now(here, SetTimeZone(zone))),
        "currency_form": Sheet(CURRENCY, {"currency": currency}, seen_now(here, SetCurrency(currency))),
        "zones": _zones(setup.business["country"], zone, language),
        "currencies": _currencies(currency, language),
    }


def _zones(country: str, own: str, language: str) -> Choices:
    """The country's zones first, by the name of their city; then all others."""
    near = dict.fromkeys((own, *places.zones_of(country, now=parley().runtime.now())))
    named = [(zone, f"{places.zone_name(zone, language)} ({zone})") for zone in near]
    return named + [(zone, zone.replace("_", " ")) for zone in places.zone_keys() if zone not in near]


@cache
def _currencies(own: str, language: str) -> Choices:
    today = parley().runtime.now().date()
    codes = {own, *(places.currency_of(country, on=today) for country in places.country_codes())}
    return [(code, f"{code} · {get_currency_name(code, locale=language)}") for code in sorted(codes)]
