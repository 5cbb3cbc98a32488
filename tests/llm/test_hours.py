"""Opening hours in words, in six languages: the week that each sentence means, and what is told as not understood."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from llm.hours import Weekly, is_habit, read_hours
from llm.lexicon import LANGUAGES

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

ROWS, _, CHANGES = Path(__file__).with_name("hours.txt").read_text(encoding="utf-8").partition("\n--- ")
BEFORE, _, CHANGES = CHANGES.partition("\n")


def rows(text: str) -> list[list[str]]:
    return [line.split(" | ") for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("language", "text", "week"), rows(ROWS))
def test_a_week_in_words_is_that_week(language: str, text: str, week: str) -> None:
    read = read_hours(text, language)
    assert read.weekly() == of(week)
    assert (read.unread, read.lacks_days) == ((), False)


@pytest.mark.parametrize(("language", "text", "week"), rows(CHANGES))
def test_a_change_in_words_leaves_the_other_days_as_they_are(language: str, text: str, week: str) -> None:
    read = read_hours(text, language)
    assert read.weekly(of(BEFORE)) == of(week)
    assert read.unread == ()


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Mon-Fri 9-25", ("9", "25")),
        ("Mon-Fri 9-6 from June", ("June",)),
        ("Mon-Fri 9-6; Sat same", ("same",)),
        ("whenever you like", ("whenever", "you", "like")),
        ("open late", ("late",)),
    ],
)
def test_words_that_are_not_understood_are_told(text: str, unread: tuple[str, ...]) -> None:
    assert set(unread) <= set(read_hours(text, "en").unread)


def test_days_without_hours_and_hours_without_days_are_asked_for() -> None:
    days = read_hours("Mon-Sat", "en")
    assert (days.clauses, days.bare) == ((), frozenset(range(6)))
    hours = read_hours("9 to 5", "en")
    assert hours.lacks_days
    assert hours.weekly() == ()


def test_no_text_makes_it_fail() -> None:
    chance = random.Random(20261121)
    words = [
        "mon",
        "fri",
        "closed",
        "9",
        "-",
        "6",
        "to",
        ":",
        ".",
        ",",
        "12:30",
        "am",
        "pm",
        "except",
        "the rest",
        "noon",
    ]
    words += ["99", "lunch", "ª", "é", "ß", "\u0301", "\x00", "24/7", "until", "de", "a", "y", "rest", "half"]
    for _ in range(3000):
        text = " ".join(chance.choices(words, k=chance.randint(0, 12)))
        for day, start, end in read_hours(text, chance.choice(LANGUAGES)).weekly():
            assert day in range(7), text
            assert 0 <= start < min(1440, end) <= end <= 2880, text


def of(week: str) -> Weekly:
    """The spans of "Mo Tu 9-12 13:30-18; Sa 10-14"."""
    spans = []
    for part in week.split("; "):
        words = part.split(" ")
        days = [DAYS.index(word) for word in words if word in DAYS]
        times = [tuple(minute(side) for side in word.split("-")) for word in words if word not in DAYS]
        spans += [(day, start, end) for day in days for start, end in times]
    return tuple(sorted(spans))


def minute(time: str) -> int:
    hour, _, rest = time.partition(":")
    return int(hour) * 60 + int(rest or 0)


@pytest.mark.parametrize(
    ("language", "text", "is_weekly"),
    [
        ("fr", "fermé le samedi", True),
        ("fr", "fermé samedi", False),
        ("fr", "fermé le samedi 9 mai", False),
        ("it", "chiuso il mercoledì", True),
        ("it", "chiuso mercoledì", False),
        ("en", "closed on Saturday", False),
    ],
)
def test_french_and_italian_say_every_saturday_with_an_article(language: str, text: str, is_weekly: bool) -> None:
    assert is_habit(text, language) == is_weekly
