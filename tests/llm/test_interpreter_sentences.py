"""Own labelled sentences: each must give exactly its acts, and its details."""

from __future__ import annotations

from typing import Any

import pytest

from llm.grammar import OfflineInterpreter
from tests.llm.interpreter_town import context, faults, rows

LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
CASES = [
    pytest.param(row, language, id=f"{language}-{row['text'][:40]}") for language in LANGUAGES for row in rows(language)
]


@pytest.mark.parametrize(("row", "language"), CASES)
def test_a_labelled_sentence_is_understood(row: dict[str, Any], language: str) -> None:
    understood = OfflineInterpreter().interpret(row["text"], context(row, language))
    assert not faults(row, understood), understood
    if understood.language_is_sure:
        assert understood.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_found_against_the_talk_so_far(language: str) -> None:
    other = "es" if language == "en" else "en"
    long = [row for row in rows(language) if len(row["text"].split()) >= 3]
    found = [OfflineInterpreter().interpret(row["text"], context(row, other)).language == language for row in long]
    assert sum(found) >= 0.97 * len(found), f"{sum(found)} of {len(found)}"


@pytest.mark.parametrize("text", ["3:30", "12", "ok", "Ana", "no", "👍", "Leo"])
def test_numbers_names_and_words_of_all_languages_leave_the_language_unsure(text: str) -> None:
    understood = OfflineInterpreter().interpret(text, context({}, "es"))
    assert not understood.language_is_sure
    assert understood.language == "es"
