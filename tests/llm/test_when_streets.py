"""Streets that bear a date: no time is read in them, and the time beside them is."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from llm.intents import Choice
from llm.when import Frame, find

NOW = datetime(2026, 11, 20, 10, 30)  # noqa: DTZ001 - wall time
COUNTRY = {"en": "US", "es": "ES", "pt": "BR", "fr": "FR", "de": "DE", "it": "IT"}


def choices(language: str, text: str) -> tuple[Choice, ...]:
    found = find(text, Frame(now=NOW, language=language, country=COUNTRY[language]))
    return found.when.choices if found else ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I need a ride to 1416 First Street"),
        ("en", "it's 1532 20th Street, apartment 4B"),
        ("es", "vivo en la calle 2 de mayo 14"),
        ("pt", "moro na rua 25 de março, 310"),
        ("fr", "c'est au 3 rue du 8 mai 1945"),
        ("de", "Straße des 17. Juni 135"),
        ("it", "abito in via XX settembre 12"),
        ("it", "siamo in via 20 settembre"),
    ],
)
def test_a_street_is_no_time(language: str, text: str) -> None:
    assert choices(language, text) == ()


@pytest.mark.parametrize(
    ("language", "text", "day", "minute"),
    [
        ("en", "1532 20th Street tomorrow at 11 am", date(2026, 11, 21), 660),
        ("es", "mañana a las 16:30 en la avenida 9 de julio 100", date(2026, 11, 21), 990),
        ("pt", "avenida 9 de julho 100 amanhã às 15h", date(2026, 11, 21), 900),
        ("fr", "demain à 15h, 12 avenue du 11 novembre", date(2026, 11, 21), 900),
        ("de", "morgen um 15 Uhr am Platz des 18. März", date(2026, 11, 21), 900),
        ("it", "domani alle 15 in piazza 4 novembre 7", date(2026, 11, 21), 900),
    ],
)
def test_the_time_beside_a_street_is_read(language: str, text: str, day: date, minute: int) -> None:
    (choice,) = choices(language, text)
    assert choice.days is not None
    assert choice.clock is not None
    assert (choice.days.first, choice.clock.start_minute) == (day, minute)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "une place du 8 mai au matin ?", date(2027, 5, 8)),
        ("es", "¿hay plaza el 2 de mayo?", date(2027, 5, 2)),
        ("it", "un corso il 20 settembre", date(2027, 9, 20)),
        ("en", "the 1st, st john's parish hall", date(2026, 12, 1)),
    ],
)
def test_a_free_place_is_no_street(language: str, text: str, day: date) -> None:
    days = choices(language, text)[0].days
    assert days is not None
    assert days.first == day


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "demain à 10h"), ("pt", "amanhã às 11h"), ("de", "morgen um 9 Uhr")]
)
def test_a_morning_hour_written_by_the_24_hour_clock_leaves_nothing_open(language: str, text: str) -> None:
    clock = choices(language, text)[0].clock
    assert clock is not None
    assert not clock.is_meridiem_open


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "demain à 3h"), ("de", "morgen um 4 Uhr"), ("es", "mañana a las 9")]
)
def test_other_hours_stay_open(language: str, text: str) -> None:
    clock = choices(language, text)[0].clock
    assert clock is not None
    assert clock.is_meridiem_open
