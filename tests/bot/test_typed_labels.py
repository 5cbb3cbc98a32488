"""What stands on a button may be typed: every label of every language is taken as that button."""

from __future__ import annotations

import unicodedata

import pytest

from bot.catalogue import catalogue, languages, placeholders
from bot.hearing import typed_label

VALUES = {
    "when": "Wed, May 6, 3:00 PM", "day": "6 mai", "text": "Maria", "service": "Tinte (90)", "price": "45,00 €",
    "name": "Ana's Salon", "city": "San José", "rating": "4.8", "length": "15 min", "zone": "Lisbon",
    "span": "9:00-18:00", "weekday": "Monday", "amount": "5,00 €", "until": "20. Mai",
}  # fmt: skip


def _labels(language: str) -> list[str]:
    forms = {key: form[0] for key, form in catalogue(language).forms.items() if key.startswith("option.")}
    filled = [form.format(**{name: VALUES[name] for name in placeholders(form)}) for form in forms.values()]
    return list(dict.fromkeys(filled))


def _plain(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


@pytest.mark.parametrize("language", languages())
def test_a_label_typed_is_its_button(language: str) -> None:
    labels = _labels(language)
    assert len(labels) > 20
    for place, label in enumerate(labels):
        ways = (
            label,
            label.lower(),
            label.upper(),
            _plain(label),
            f"{label}.",
            f" {label} ! ",
            f"{place + 1}) {label}",
        )
        for typed in ways:
            assert typed_label(typed, labels) == place, typed


@pytest.mark.parametrize("typed", ["", "?", "Book", "Book it not", "don't book it", "Book it at 4", "2) Book it"])
def test_other_words_are_no_button(typed: str) -> None:
    assert typed_label(typed, ["Book it", "Other times"]) is None


def test_two_buttons_of_one_name_are_none() -> None:
    assert typed_label("Ana", ["Ana", "Ana"]) is None
