"""The language of short messages: found at once whatever the talk's language was, and not turned by a name."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from llm.context import Context, Named
from llm.grammar import OfflineInterpreter
from llm.lexicon import LANGUAGES

HERE = Path(__file__).parent / "languages"
ENOUGH = 0.95  # at first sight 0.91 (pt, it) to 1.0 (en) were found
PROVIDERS = (Named("1", "Peluquería La Tijera"), Named("2", "Chez Marie"), Named("3", "Friseur Schmidt"))
NAMES = (
    "Maria Lopez", "Hans Müller", "João da Silva", "Señora García", "Jean-Luc Dupont", "Bruno Rossi", "Emma",
    "São Paulo", "München", "Peluquería La Tijera", "Chez Marie", "Friseur Schmidt", "Clínica Dental Sol", "ok",
    "10 am", "2", "👍", "balayage", "brushing", "persona", "START", "wow", "john@example.com",
)  # fmt: skip
BORROWED = {
    "en": ("a balayage please", "ciao, see you on friday", "haircut with João at 5", "my name is Jürgen Müller"),
    "es": ("con Hans Müller el viernes", "ok, perfect, a las 3", "me llamo Jürgen", "quiero un check-up"),
    "pt": (
        "com o Hans Müller na sexta",
        "ok, thanks, até amanhã",
        "me chamo José García",
        "quero um check-up na sexta",
    ),
    "fr": ("avec João da Silva vendredi", "ok thanks, à demain", "pour Emma García", "un check-up lundi"),
    "de": ("ich heiße José García", "ok thanks, bis morgen", "mit João am Freitag", "einen Check-up am Montag"),
    "it": ("mi chiamo Jürgen Müller", "ok thanks, a domani", "con João venerdì", "un check-up lunedì"),
}


def _language(text: str, so_far: str) -> tuple[str, bool]:
    context = Context(now=datetime(2026, 3, 2, 9), language=so_far, providers=PROVIDERS)
    found = OfflineInterpreter().interpret(text, context)
    return found.language, found.language_is_sure


def _messages(language: str) -> list[str]:
    return (HERE / f"{language}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_messages_tell_their_language(language: str) -> None:
    messages = _messages(language)
    assert len(messages) >= 60
    others = [code for code in LANGUAGES if code != language]
    missed = [(text, so_far) for text in messages for so_far in others if _language(text, so_far) != (language, True)]
    assert len(missed) <= (1 - ENOUGH) * len(messages) * len(others), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_in_the_talks_language_stays_in_it(language: str) -> None:
    turned = [text for text in _messages(language) if _language(text, language)[0] != language]
    assert turned == []


@pytest.mark.parametrize("so_far", LANGUAGES)
def test_a_name_or_a_word_of_all_languages_turns_no_talk(so_far: str) -> None:
    turned = [name for name in NAMES if _language(name, so_far)[1] and _language(name, so_far)[0] != so_far]
    assert turned == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_borrowed_word_turns_no_talk(language: str) -> None:
    assert [text for text in BORROWED[language] if _language(text, language)[0] != language] == []
