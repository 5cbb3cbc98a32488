"""Somebody is named whom nobody here is called: no other provider is taken instead, and it shows."""

from __future__ import annotations

from datetime import datetime

import pytest

from llm.context import Context, Named
from llm.grammar import OfflineInterpreter

PROVIDERS = (
    Named("han", "Timothy H. Han, DDS"),
    Named("lopez", "Ana Lopez"),
    Named("salon", "Marta's Salon"),
)


def details(text: str, language: str = "en", **more: object):
    context = Context(
        now=datetime(2026, 11, 18, 10, 0),  # noqa: DTZ001 - wall time
        language=language,
        providers=PROVIDERS,
        services=(Named("cut", "Haircut", ("corte de pelo", "corte de cabelo", "coupe", "Haarschnitt", "taglio")),),
        trades=(Named("Dentist", "Dentist"),),
        **more,
    )
    return OfflineInterpreter().interpret(text, context).details


@pytest.mark.parametrize(
    "text",
    [
        "I want to visit the dentist Dr. Timothy M. Gallagher",
        "a haircut with Timothy Gallagher tomorrow at 3",
        "book me a haircut with Maria Lopez on friday",
    ],
)
def test_a_first_name_alone_is_not_somebody_of_another_name(text: str) -> None:
    assert details(text).provider is None


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("a haircut with Timothy tomorrow at 3", "han"),
        ("a haircut with Dr. Han on Friday", "han"),
        ("a haircut with Lopez please", "lopez"),
        ("a haircut with Timothy H. Han, Friday works", "han"),
        ("book Ana Lopez for Friday", "lopez"),
        ("a haircut with Timothy Friday at 3", "han"),
        ("a haircut at Marta's Salon", "salon"),
        ("a haircut with Marta Gallagher", "salon"),  # she may work there
    ],
)
def test_part_of_a_name_is_still_enough(text: str, token: str) -> None:
    assert details(text).provider == token


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a haircut with Xavier Gallagher tomorrow at 3"),
        ("en", "I want to see Dr. Gallagher for a haircut"),
        ("es", "un corte de pelo con Xavier Gallagher mañana a las 5"),
        ("pt", "corte de cabelo com o Xavier Gallagher amanhã"),
        ("fr", "une coupe avec Xavier Gallagher demain à 15h"),
        ("de", "ein Haarschnitt bei Frau Gallagher morgen um 15 Uhr"),
        ("it", "un taglio da Xavier Gallagher domani alle 15"),
    ],
)
def test_an_unknown_name_shows(language: str, text: str) -> None:
    assert "unknown_name" in details(text, language).flags


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a haircut with Ana Lopez tomorrow"),
        ("en", "I come with Peter, a haircut at 3"),
        ("en", "book a haircut for Emma tomorrow"),
        ("en", "a haircut with a wash on Tuesday"),
        ("de", "ein Haarschnitt mit Waschen morgen um 15 Uhr"),
        ("es", "un corte de pelo con Ana el martes"),
    ],
)
def test_no_stranger_is_seen_where_none_is_asked_for(language: str, text: str) -> None:
    assert "unknown_name" not in details(text, language).flags


def test_nobody_is_a_stranger_to_a_provider() -> None:
    assert "unknown_name" not in details("book Xavier Gallagher in with Peter Pan at 3", is_provider=True).flags
