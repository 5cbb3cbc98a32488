"""Small words before and between days: Portuguese "para", "menos", and short weekdays joined by "or"."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from llm.when import Frame, find

SATURDAY = datetime(2026, 11, 21, 10)
PT = {"language": "pt", "country": "BR"}
ES = {"language": "es", "country": "ES"}


def days(words, **frame):
    found = find(words, Frame(now=SATURDAY, **frame))
    return [choice.days.first for choice in found.when.choices if choice.days], [
        choice.days.first for choice in found.when.excluded if choice.days
    ]


@pytest.mark.parametrize(
    "words", ["quero um corte para sexta", "pra sexta", "marcar para a sexta", "pode ser pra sexta?"]
)
def test_para_names_the_day_in_portuguese(words):
    assert days(words, **PT) == ([date(2026, 11, 27)], [])


@pytest.mark.parametrize(("words", "frame"), [("qualquer dia menos sexta", PT), ("cualquier día menos el viernes", ES)])
def test_menos_takes_the_day_out(words, frame):
    assert days(words, **frame)[1] == [date(2026, 11, 27)]


def test_para_still_counts_down_to_the_hour():
    clock = find("dez para as três", Frame(now=SATURDAY, expects_time=True, **PT)).when.choices[0].clock
    assert clock.start_minute % 720 == 2 * 60 + 50


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("wed or thurs", [date(2026, 11, 25), date(2026, 11, 26)]),
        ("tue or wed", [date(2026, 11, 24), date(2026, 11, 25)]),
    ],
)
def test_short_weekdays_vouch_for_each_other(words, expected):
    assert days(words)[0] == expected


@pytest.mark.parametrize("words", ["we wed in May or so they say", "the sat nav or the phone"])
def test_everyday_words_are_no_days(words):
    found = find(words, Frame(now=SATURDAY))
    assert found is None or not [c for c in found.when.choices if c.days and c.days.is_one_day]
