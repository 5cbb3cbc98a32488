"""Sentences that set up a business, in six languages, heard as the assistant hears them; and lengths of days."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from llm.context import Context, Named
from llm.grammar import OfflineInterpreter
from llm.lengths_said import days_said
from llm.set_up import SetUpSaid, read_set_up

LINES = Path(__file__).with_name("set_up.txt").read_text(encoding="utf-8").splitlines()[1:]
SERVICES = {
    "en": ("Haircut", "Colour", "Beard trim"),
    "es": ("Corte de pelo", "Color"),
    "pt": ("Corte", "Cor"),
    "fr": ("Coupe", "Couleur"),
    "de": ("Haarschnitt", "Farbe"),
    "it": ("Taglio", "Colore"),
}
NOW = datetime.fromisoformat("2026-06-01T10:00")


@pytest.mark.parametrize("line", LINES)
def test_what_a_sentence_sets_up(line: str) -> None:
    language, words, wanted = line.split(" | ")
    assert told(heard(words, language)) == wanted


def heard(words: str, language: str) -> SetUpSaid | None:
    names = SERVICES[language]
    services = tuple(Named(f"s{place}", name) for place, name in enumerate(names))
    context = Context(now=NOW, language=language, time_zone="Etc/UTC", is_provider=True, services=services)
    acts = OfflineInterpreter().interpret(words, context).acts
    return read_set_up(words, language, acts, names)


def told(said: SetUpSaid | None) -> str:
    if said is None:
        return "nothing"
    fields = {name: getattr(said, name) for name in SetUpSaid.__dataclass_fields__ if name != "setting"}
    parts = [name if value is True else f"{name}={value}" for name, value in fields.items() if value]
    return " ".join([said.setting, *parts])


@pytest.mark.parametrize(
    ("language", "words", "days"),
    [
        ("en", "two weeks off from the 3rd", 14),
        ("en", "10 days off from Monday", 10),
        ("es", "dos semanas de vacaciones desde el 3", 14),
        ("pt", "duas semanas de férias a partir do dia 3", 14),
        ("fr", "deux semaines de vacances à partir du 3", 14),
        ("de", "eine Woche frei ab Montag", 7),
        ("it", "due settimane di ferie dal 3", 14),
        ("en", "I'm off on Friday", None),
    ],
)
def test_a_length_of_days_is_read_apart_from_when_it_begins(language: str, words: str, days: int | None) -> None:
    assert days_said(words, language) == days
