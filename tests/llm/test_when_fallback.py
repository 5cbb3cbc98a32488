"""Dates written with the months of other languages, and what must not be taken for one."""

import pytest

from tests.llm.when_notation import read


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"),
    [
        ("en", "US", "3 grudnia 2026", "12-03"),
        ("en", "US", "12 декабря", "12-12"),
        ("en", "GB", "is it free on 3 aralık?", "12-03"),
        ("en", "US", "25 de dezembro", "12-25"),
        ("de", "DE", "14 iulie", "07-14"),
        ("es", "ES", "12 декабря, por favor", "12-12"),
    ],
)
def test_a_date_of_another_language_is_read(language, country, text, expected):
    assert read(text, language, country) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "3 kids"),
        ("en", "we are 2 people"),
        ("en", "5 mars bars and 2 drinks"),
        ("en", "flat 12 tower, please"),
        ("en", "35 grudnia"),
        ("en", "3,5 maj"),
        ("es", "somos 4 amigos."),
        ("fr", "pour 2 enfants"),
        ("de", "2 Kinder, 1 Hund"),
        ("it", "siamo in 3 amiche"),
        ("pt", "12 fotos"),
    ],
)
def test_a_counted_thing_is_no_date(language, text):
    assert read(text, language, "US") == "nothing"
