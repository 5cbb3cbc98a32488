"""Typed values as text, per language and country; expected strings by hand from the languages' own habits."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.formats import country_of_zone, value_text
from bot.replies import Day, Length, Moment, Money, Score, Span, Weekday

AT = datetime(2026, 12, 4, 14, 0, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("words")


@pytest.mark.parametrize(
    ("language", "zone", "style", "expected"),
    [
        ("en", "America/New_York", "full", "Friday, December 4 at 9:00 AM (EST)"),
        ("en", "Europe/London", "full", "Friday, 4 December at 14:00 (GMT)"),
        ("en", "America/Sao_Paulo", "full", "Friday, 4 December at 11:00 am (UTC-3)"),
        ("en", "Asia/Kathmandu", "full", "Friday, 4 December at 7:45 pm (UTC+5:45)"),
        ("es", "Europe/Madrid", "full", "viernes, 4 de diciembre, 15:00 (CET)"),
        ("es", "America/Mexico_City", "full", "viernes, 4 de diciembre, 8:00 a.m. (CST)"),
        ("en", "America/New_York", "day", "Friday, December 4"),
        ("en", "America/New_York", "time", "9:00 AM"),
        ("en", "America/New_York", "short", "Fri, Dec 4, 9:00 AM"),
        ("es", "Europe/Madrid", "short", "vie 4 dic, 15:00"),
        ("es", "Europe/Madrid", "until", "el vie 4 dic, 15:00"),
        ("es", "Europe/Madrid", "today", "las 15:00"),
        ("en", "America/New_York", "until", "Fri, Dec 4, 9:00 AM"),
        ("en", "America/New_York", "today", "9:00 AM"),
    ],
)
def test_moment(language, zone, style, expected):
    assert value_text(Moment(AT, zone, style), language) == expected


@pytest.mark.parametrize(
    ("language", "zone", "full", "short"),
    [
        ("en", "America/New_York", "Friday, December 4 at 9:00 AM (EST)", "Fri, Dec 4, 9:00 AM"),
        ("es", "Europe/Madrid", "viernes, 4 de diciembre, 15:00 (CET)", "vie 4 dic, 15:00"),
        ("pt", "America/Sao_Paulo", "sexta-feira, 4 de dezembro, às 11:00 (horário de Brasília)", "sex 4 dez, 11:00"),
        ("pt", "Europe/Lisbon", "sexta-feira, 4 de dezembro, às 14:00 (hora de Lisboa)", "sexta 4 dez, 14:00"),
        ("fr", "Europe/Paris", "vendredi 4 décembre à 15:00 (CET)", "ven 4 déc, 15:00"),
        ("de", "Europe/Berlin", "Freitag, 4. Dezember um 15:00 Uhr (MEZ)", "Fr, 4. Dez, 15:00"),
        ("it", "Europe/Rome", "venerdì 4 dicembre alle 15:00 (ora italiana)", "ven 4 dic, 15:00"),
    ],
)
@pytest.mark.usefixtures("own_words")
def test_moment_in_every_language_of_the_product(language, zone, full, short):
    assert value_text(Moment(AT, zone), language) == full
    assert value_text(Moment(AT, zone, "short"), language) == short


@pytest.mark.parametrize(
    ("language", "country", "money", "length", "weekday", "far"),
    [
        ("es", "ES", "1.234,50 €", "24 horas", "lunes", "lun 4 ene 2027, 10:00"),
        ("pt", "BR", "€ 1.234,50", "24 horas", "segunda-feira", "seg 4 jan 2027, 10:00"),
        ("fr", "FR", "1 234,50 €", "24 heures", "lundi", "lun 4 janv 2027, 10:00"),
        ("de", "DE", "1.234,50 €", "24 Stunden", "Montag", "Mo, 4. Jan 2027, 10:00"),
        ("it", "IT", "1.234,50 €", "24 ore", "lunedì", "lun 4 gen 2027, 10:00"),
    ],
)
@pytest.mark.usefixtures("own_words")
def test_other_values_in_every_language_of_the_product(language, country, money, length, weekday, far):
    assert value_text(Money(123450, "EUR"), language, country) == money
    assert value_text(Length(1440), language, country) == length
    assert value_text(Weekday(0), language, country) == weekday
    assert value_text(Score("4.8"), language, country) == "4,8"
    moment = Moment(datetime(2027, 1, 4, 9, tzinfo=UTC), "Europe/Berlin", "short")
    assert value_text(moment, language, country, 2026) == far


@pytest.mark.usefixtures("own_words")
def test_the_first_of_a_month_is_an_ordinal_in_french():
    assert value_text(Day(date(2026, 12, 1)), "fr") == "mardi 1er décembre"
    assert value_text(Day(date(2026, 12, 11)), "fr") == "vendredi 11 décembre"


def test_the_same_instant_is_another_day_elsewhere():
    assert (
        value_text(Moment(datetime(2026, 12, 4, 20, tzinfo=UTC), "Asia/Tokyo", "day"), "en") == "Saturday, 5 December"
    )


def test_summer_and_winter_have_their_own_zone_label():
    summer = Moment(datetime(2026, 7, 3, 13, tzinfo=UTC), "Europe/Berlin")
    assert value_text(summer, "en").endswith("15:00 (CEST)")


def test_year_is_told_only_when_it_is_another():
    moment = Moment(AT, "Europe/London", "day")
    assert value_text(moment, "en", year=2026) == "Friday, 4 December"
    assert value_text(moment, "en", year=2025) == "Friday, 4 December 2026"
    assert value_text(Day(date(2027, 1, 4)), "es", year=2026) == "lunes, 4 de enero de 2027"
    assert value_text(Day(date(2027, 1, 4)), "en", "US", year=2026) == "Monday, January 4, 2027"


def test_country_given_decides_the_clock():
    assert value_text(Moment(AT, "Europe/London", "time"), "en", "US") == "2:00 PM"
    assert value_text(Span(9 * 60, 17 * 60 + 30), "en", "GB") == "09:00 - 17:30"
    assert value_text(Span(9 * 60, 24 * 60), "en") == "9:00 AM - 12:00 AM"


@pytest.mark.parametrize(
    ("money", "language", "country", "expected"),
    [
        (Money(3500, "USD"), "en", "US", "$35.00"),
        (Money(3500, "EUR"), "en", "DE", "€35.00"),
        (Money(3500, "EUR"), "es", "ES", "35,00 €"),
        (Money(3500, "JPY"), "en", "JP", "¥3,500"),
        (Money(3505, "KWD"), "en", None, "KWD 3.505"),  # thousandths
        (Money(350505, "IQD"), "en", None, "IQD 350.505"),  # CLDR shows none: it must not round a price
        (Money(350000, "IQD"), "en", None, "IQD 350"),
        (Money(350000, "ISK"), "en", None, "ISK 3,500"),  # hundredths for the payment service, whole ones for people
        (Money(4000, "CHF"), "en", None, "CHF 40.00"),
        (Money(4000, "CHF"), "de", "CH", "CHF 40.00"),
        (Money(123456, "MXN"), "es", "MX", "$1,234.56"),
    ],
)
def test_money(money, language, country, expected):
    assert value_text(money, language, country) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Length(45), "45 min"),
        (Length(60), "1 hr"),
        (Length(90), "1 hr 30 min"),
        (Length(120), "2 hours"),
        (Length(150), "2 hr 30 min"),
        (Length(1440), "24 hours"),
        (Length(0), "0 min"),
        (Weekday(0), "Monday"),
        (("Cut", "Colour", "Wash"), "Cut, Colour, and Wash"),
        (("Cut",), "Cut"),
        ((), ""),
        (7, "7"),
        ("As it is", "As it is"),
    ],
)
def test_other_values(value, expected):
    assert value_text(value, "en") == expected


def test_country_of_zone_knows_old_names():
    assert country_of_zone("Asia/Calcutta") == country_of_zone("Asia/Kolkata") == "IN"
    assert country_of_zone("America/Buenos_Aires") == "AR"
    assert country_of_zone("UTC") is None


@pytest.mark.parametrize(
    ("language", "zone", "expected"),
    [
        ("pt", "Europe/Lisbon", "às 14:00"),
        ("it", "Europe/Rome", "alle 15:00"),
        ("de", "Europe/Berlin", "15:00 Uhr"),
        ("fr", "Europe/Paris", "15:00"),
    ],
)
@pytest.mark.usefixtures("own_words")
def test_until_a_time_of_today_in_every_language_of_the_product(language, zone, expected):
    assert value_text(Moment(AT, zone, "today"), language) == expected
