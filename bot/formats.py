"""Times, money, days and lengths as text, per language and country (CLDR through Babel), with plain spaces only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_time, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_precision
from babel.units import format_unit

from booking.currencies import exponent_of
from bot.catalogue import language_of, wording
from bot.replies import Day, Length, Moment, Money, Phrase, Score, Span, Value, Weekday

_HOURS = {"en": "hr"}
_LETTER_BY_DIGIT = re.compile(r"(?<=[A-Za-z])(?=\d)")
# What people call the zones they live in and next to, where that is not the international letters.
_OWN_ZONES = {
    "de": {"CET": "MEZ", "CEST": "MESZ", "WET": "WEZ", "WEST": "WESZ", "EET": "OEZ", "EEST": "OESZ"},
    "pt": {"-03": "horário de Brasília", "WET": "hora de Lisboa", "WEST": "hora de Lisboa"},
    "it": {"CET": "ora italiana", "CEST": "ora italiana"},
}
# Where English is written as at home; elsewhere its numbers keep the point ("€35.00" in Berlin).
_ENGLISH = frozenset(
    ["AU", "BW", "CA", "GB", "IE", "IN", "JM", "KE", "MT", "NG", "NZ", "PH", "SG", "TT", "UG", "US", "ZA", "ZW"]
)
_MONTH_FIRST = frozenset({"US", "CA", "PH"})
# Narrow, no-break and thin spaces that Babel puts in, and invisible direction marks.
_SPACES = dict.fromkeys((0xA0, 0x2007, 0x2009, 0x202F), " ") | dict.fromkeys((0x200B, 0x200E, 0x200F, 0x2060), None)


@dataclass(frozen=True, slots=True)
class DateWords:
    """How a language writes a date with its weekday, long and short, and joins it to a time."""

    long: str
    short: str
    year: str
    joined: str


_AMERICAN = DateWords("EEEE, MMMM d", "EEE, MMM d", ", y", "{day} at {time}")
_SPANISH = DateWords("EEEE, d 'de' MMMM", "EEE d MMM", " 'de' y", "{day}, {time}")
_WORDS = {
    "en": DateWords("EEEE, d MMMM", "EEE d MMM", " y", "{day} at {time}"),
    "es": _SPANISH,
    "pt": DateWords("EEEE, d 'de' MMMM", "EEE d MMM", " 'de' y", "{day}, às {time}"),
    "fr": DateWords("EEEE d MMMM", "EEE d MMM", " y", "{day} à {time}"),
    "de": DateWords("EEEE, d. MMMM", "ccc, d. LLL", " y", "{day} um {time} Uhr"),
    "it": DateWords("EEEE d MMMM", "EEE d MMM", " y", "{day} alle {time}"),
}
# How what stands behind "until" is joined to it: a time of today, and a date with its time.
_UNTIL = {"es": ("las {}", "el {}"), "pt": ("às {}", "{}"), "de": ("{} Uhr", "{} Uhr"), "it": ("alle {}", "a {}")}
_AT_HOME = {("pt", "EUR"): "PT"}  # "40,00 €" in Portugal, also where no time tells the country
_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))  # bidirectional embeddings and overrides


def plain(text: str) -> str:
    """The text with ordinary spaces in place of typographic ones, and without invisible marks."""
    return text.translate(_SPACES)


@cache
def country_of_zone(zone: str) -> str | None:
    """ISO code of the country a time zone lies in, or None ("UTC")."""
    name = get_global("zone_aliases").get(zone, zone)
    territory = get_global("zone_territories").get(name)
    # ZZ is "nowhere", 001 the world.
    return None if territory in (None, "ZZ", "001") else territory


@cache
def locale_of(language: str, country: str | None = None) -> Locale:
    """The language as written in a country, where CLDR knows that; international English elsewhere abroad."""
    language = language_of(language)
    for name in (f"{language}_{country}", "en_001") if country else ():
        if name.startswith(language):
            try:
                return Locale.parse(name)
            except (UnknownLocaleError, ValueError):
                continue
    return Locale.parse(language)


def _date_words(language: str, country: str | None) -> DateWords:
    language = language_of(language)
    if language == "en" and (country is None or country in _MONTH_FIRST):
        return _AMERICAN
    return _WORDS.get(language, _WORDS["en"])


def _date_text(on: date, language: str, country: str | None, *, short: bool, year: int | None) -> str:
    words = _date_words(language, country)
    pattern = words.short if short else words.long
    if year is not None and on.year != year:
        pattern += words.year.replace("'de' ", "") if short else words.year
    if on.day == 1 and language_of(language) == "fr":
        pattern = pattern.replace(" d ", " d'er' ")
    text = format_date(on, pattern, locale=locale_of(language, country))
    return text.replace(".", "") if short and language_of(language) != "de" else text


def _time_text(at: time, language: str, country: str | None) -> str:
    return format_time(at, "short", locale=locale_of(language, country))


def zone_label(local: datetime, language: str = "en") -> str:
    """What the language calls the zone, its usual abbreviation, or its distance from UTC where it has none."""
    name = local.tzname() or "UTC"
    own = _OWN_ZONES.get(language_of(language), {}).get(name)
    if own or name.isalpha():
        return own or name
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


def moment_text(moment: Moment, language: str, country: str | None = None, year: int | None = None) -> str:
    """An instant in its zone. The year is told only when it is not `year` (None: never)."""
    local = moment.at.astimezone(ZoneInfo(moment.zone))
    if moment.style == "place":
        is_somewhere = country_of_zone(moment.zone) is not None
        place = get_timezone_location(moment.zone, locale=locale_of(language), return_city=True)
        return place if is_somewhere else zone_label(local, language)
    country = country or country_of_zone(moment.zone)
    clock = _time_text(local.timetz().replace(tzinfo=None), language, country)
    if moment.style == "time":
        return clock
    if moment.style == "today":
        return _UNTIL.get(language_of(language), ("{}",))[0].format(clock)
    is_short = moment.style in ("short", "until")
    day = _date_text(local.date(), language, country, short=is_short, year=year)
    if moment.style == "day":
        return day
    if moment.style == "short":
        return f"{day}, {clock}"
    if moment.style == "until":
        return _UNTIL.get(language_of(language), ("", "{}"))[1].format(f"{day}, {clock}")
    return _date_words(language, country).joined.format(day=day, time=clock) + f" ({zone_label(local, language)})"


def money_text(money: Money, language: str, country: str | None = None) -> str:
    """An amount with its currency; more decimals than usual only where the amount has them."""
    country = country or _AT_HOME.get((language_of(language), money.currency))
    amount = Decimal(money.minor).scaleb(-exponent_of(money.currency))
    locale = locale_of(language, None if language_of(language) == "en" and country not in _ENGLISH else country)
    is_usual = amount == round(amount, get_currency_precision(money.currency))
    told = format_currency(
        amount, money.currency, locale=locale, currency_digits=is_usual, decimal_quantization=is_usual
    )
    return _LETTER_BY_DIGIT.sub("\N{NO-BREAK SPACE}", told)  # CLDR sets "CHF 40" apart, Babel does not


def length_text(length: Length, language: str) -> str:
    """A duration in hours and minutes: "45 min", "1 hr 30 min"; whole hours from two on in words, "24 hours"."""
    hours, minutes = divmod(length.minutes, 60)
    if hours > 1 and not minutes:
        return plain(format_unit(hours, "hour", "long", locale=locale_of(language)))
    hour = _HOURS.get(language_of(language), "h")
    shown = [f"{n} {unit}" for n, unit in ((hours, hour), (minutes, "min")) if n]
    return " ".join(shown) or "0 min"


def span_text(span: Span, language: str, country: str | None = None) -> str:
    """Opening hours of one day: "9:00 AM - 5:00 PM"."""
    ends = (span.start_minute, span.end_minute)
    first, last = (_time_text(time(m // 60 % 24, m % 60), language, country) for m in ends)
    return f"{first} - {last}"


def weekday_text(weekday: Weekday, language: str) -> str:
    """The day's name."""
    return locale_of(language).days["stand-alone"]["wide"][weekday.number]


def unmasked(text: str) -> str:
    """Without the invisible signs that turn the order of all that follows, so that a name cannot rewrite a sentence."""
    return text.translate(_TURNS)


def value_text(value: Value, language: str, country: str | None = None, year: int | None = None) -> str:
    """Any value of a line as text with plain spaces."""
    match value:
        case str() | int():
            text = unmasked(str(value))
        case tuple():
            items = [value_text(item, language, country, year) for item in value]
            text = format_list(items, style="standard", locale=locale_of(language, country)) if items else ""
        case Moment():
            text = moment_text(value, language, country, year)
        case Money():
            text = money_text(value, language, country)
        case Day():
            text = _date_text(value.on, language, country, short=False, year=year)
        case Span():
            text = span_text(value, language, country)
        case Weekday():
            text = weekday_text(value, language)
        case Length():
            text = length_text(value, language)
        case Score():
            text = format_decimal(Decimal(value.stars), locale=locale_of(language, country))
        case Phrase():
            text = wording(language, value.key)
    return plain(text)
