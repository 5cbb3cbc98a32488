"""Which days a question about earnings means."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.periods import Period, month_of, period_meant, week_of
from llm.context import Context
from llm.grammar import OfflineInterpreter
from llm.intents import Intent

WEDNESDAY, SUNDAY = date(2026, 3, 4), date(2026, 3, 8)


def days(first: str, last: str | None = None) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last or first))


def meant(words: str, language: str, country: str, today: date = WEDNESDAY) -> Period:
    now = f"{today.isoformat()}T12:00"

    context = Context(now=datetime.fromisoformat(now), language=language, country=country, is_provider=True)
    heard = OfflineInterpreter().interpret(words, context)
    assert heard.has(Intent.NUMBERS), heard
    return period_meant(heard.details.when, words, today, language, country)


@pytest.mark.parametrize(
    ("language", "country", "first"),
    [("en", "US", "2026-03-01"), ("en", "GB", "2026-03-02"), ("es", "ES", "2026-03-02"), ("de", "AT", "2026-03-02")]
    + [("pt", "BR", "2026-03-01"), ("pt", "PT", "2026-03-01"), ("es", "MX", "2026-03-01"), ("fr", "CA", "2026-03-01")],
)
def test_a_week_begins_where_it_begins_in_that_country(language, country, first):
    week = week_of(WEDNESDAY, language, country)
    assert week.first == date.fromisoformat(first)
    assert (week.last - week.first).days == 6


def test_on_a_sunday_an_american_week_has_just_begun_and_a_german_one_ends():
    assert week_of(SUNDAY, "en", "US") == days("2026-03-08", "2026-03-14")
    assert week_of(SUNDAY, "de", "DE") == days("2026-03-02", "2026-03-08")


def test_months_have_their_own_length():
    assert month_of(date(2028, 2, 29)) == days("2028-02-01", "2028-02-29")
    assert month_of(date(2026, 12, 31)) == days("2026-12-01", "2026-12-31")


THIS_WEEK, LAST_WEEK = days("2026-03-02", "2026-03-08"), days("2026-02-23", "2026-03-01")
THIS_MONTH, LAST_MONTH = days("2026-03-01", "2026-03-31"), days("2026-02-01", "2026-02-28")
TODAY, YESTERDAY = days("2026-03-04"), days("2026-03-03")


@pytest.mark.parametrize(
    ("language", "words", "period"),
    [
        ("en", "how much did I make this week?", THIS_WEEK),
        ("en", "how much did I make last week", LAST_WEEK),
        ("en", "what did I earn today", TODAY),
        ("en", "what did I earn yesterday", YESTERDAY),
        ("en", "my revenue this month", THIS_MONTH),
        ("en", "how much did I make last month", LAST_MONTH),
        ("en", "my numbers", THIS_WEEK),
        ("en", "earnings for february", LAST_MONTH),
        ("en", "how much did i earn on monday", days("2026-03-02")),
        ("en", "what did I earn on 20 february", days("2026-02-20")),
        ("en", "how much did I make this year", days("2026-01-01", "2026-12-31")),
        ("es", "¿cuánto gané esta semana?", THIS_WEEK),
        ("es", "cuánto gané la semana pasada", LAST_WEEK),
        ("es", "¿cuánto gané hoy?", TODAY),
        ("es", "cuánto gané ayer", YESTERDAY),
        ("es", "mis ingresos del mes", THIS_MONTH),
        ("es", "¿cuánto gané el mes pasado?", LAST_MONTH),
        ("fr", "combien j'ai gagné cette semaine", THIS_WEEK),
        ("fr", "combien ai-je gagné le mois dernier", LAST_MONTH),
        ("de", "Wie viel habe ich diese Woche verdient?", THIS_WEEK),
        ("de", "was habe ich letzten Monat eingenommen", LAST_MONTH),
        ("it", "quanto ho guadagnato questa settimana", THIS_WEEK),
        ("it", "quanto ho incassato oggi", TODAY),
        ("pt", "quanto faturei no mês passado", LAST_MONTH),
        ("pt", "quanto faturei hoje", TODAY),
    ],
)
def test_a_question_means_days_that_have_come(language, words, period):
    country = {"en": "GB", "es": "ES", "fr": "FR", "de": "DE", "it": "IT", "pt": "AO"}[language]
    assert meant(words, language, country) == period


def test_last_week_on_a_sunday_is_the_week_before_the_one_that_is_on():
    assert meant("how much did I make last week", "en", "US", SUNDAY) == days("2026-03-01", "2026-03-07")
    assert meant("how much did I make last week", "en", "GB", SUNDAY) == days("2026-02-23", "2026-03-01")
    assert meant("how much did I make this week", "en", "US", SUNDAY) == days("2026-03-08", "2026-03-14")
