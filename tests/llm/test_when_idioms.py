"""Words that look like a time and are none, or another: idioms, names, what has been."""

from __future__ import annotations

import pytest

from tests.llm.when_notation import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "als erstes möchte ich wissen, was ein Haarschnitt kostet"),
        ("fr", "en premier je voudrais savoir le prix"),
        ("fr", "tout d'abord, c'est combien ?"),
        ("it", "per prima cosa vorrei sapere quanto costa"),
        ("it", "la prima cosa che volevo chiedere è il prezzo"),
        ("it", "prima di tutto, quanto costa?"),
        ("es", "antes de nada, ¿cuánto cuesta?"),
        ("es", "lo primero, ¿dónde estáis?"),
        ("pt", "a primeira coisa é saber o preço"),
        ("pt", "antes de mais, quanto custa?"),
    ],
)
def test_first_of_all_is_no_time(language, text):
    assert read(text, language, language.upper()) == "nothing"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "first thing Monday", "11-23 @6:00-9:00"),
        ("de", "Montag als erstes", "11-23 @6:00-9:00"),
        ("de", "gleich als erstes am Montag", "11-23 @6:00-9:00"),
        ("fr", "lundi en premier", "11-23 @7:00-9:00"),
        ("it", "lunedì come prima cosa", "11-23 @6:00-9:00"),
        ("pt", "primeira coisa na segunda", "11-23 @6:00-9:00"),
    ],
)
def test_first_thing_on_a_day_is_early(language, text, expected):
    assert read(text, language, language.upper()) == expected


def test_the_first_that_there_is_stays_a_wish_for_the_earliest():
    assert read("lo primero que tengas", "es", "ES") == "earliest"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "cita con Inmaculada"),
        ("es", "me llamo Inmaculada"),
        ("it", "un taglio con Immacolata"),
        ("it", "mi chiamo Immacolata"),
    ],
)
def test_a_person_is_no_feast(language, text):
    assert read(text, language, language.upper()) == "nothing"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "el día de la Inmaculada", "12-08"),
        ("it", "all'Immacolata", "12-08"),
        ("en", "good Friday", "03-26"),  # Easter 2027 is on 28 March
        ("de", "Pfingstmontag", "05-17"),
        ("fr", "le jeudi de l'Ascension", "05-06"),
        ("en", "Thanksgiving", "11-26"),
        ("en", "Memorial Day", "05-31"),
        ("fr", "le jour des morts", "11-02"),
    ],
)
def test_feasts_fall_on_their_days(language, text, expected):
    assert read(text, language, "US" if language == "en" else language.upper()) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "habt ihr nichts anderes?"),
        ("pt", "já fiz o pix"),
        ("es", "quiero reservar una hora"),
        ("es", "masaje de una hora"),
        ("en", "I called last night"),
        ("en", "I was there yesterday afternoon"),
        ("en", "yesterday at 3 nobody answered"),
        ("es", "ayer por la tarde nadie contestó"),
        ("pt", "liguei ontem à noite"),
        ("fr", "j'ai appelé hier à 15h"),
        ("de", "gestern abend war keiner da"),
        ("it", "ieri sera non c'era nessuno"),
    ],
)
def test_what_is_no_wish_for_a_time(language, text):
    assert read(text, language, {"en": "US", "pt": "BR"}.get(language, language.upper())) == "nothing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la de las 10", "@10:00? !meridiem"),
        ("mi cita de las 5 de la tarde", "@17:00"),
        ("de las 10 a las 12", "@10:00-12:00"),
        ("de las 9 de la mañana hasta las 2 de la tarde", "@9:00-14:00"),
        ("de las 17 en adelante", "@17:00-"),
        ("necesito una hora para el viernes", "11-20"),
        ("dentro de una hora", "11-18 @11:00"),
        ("a la una y media de la tarde", "@13:30"),
    ],
)
def test_hours_in_spanish(text, expected):
    assert read(text, "es", "ES") == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("o das 14h", "@14:00"), ("das 14h às 16h", "@14:00-16:00"), ("para já", "11-18 @10:00")]
)
def test_hours_in_portuguese(text, expected):
    assert read(text, "pt", "BR") == expected
