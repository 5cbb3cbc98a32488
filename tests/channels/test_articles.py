"""Names of businesses with their article, in Portuguese only."""

from __future__ import annotations

import pytest

from bot.articles import with_articles


@pytest.mark.parametrize(
    ("wording", "provider", "language", "expected"),
    [
        ("Corte com {provider}, sexta", "Salão Bela", "pt", "Corte no {provider}, sexta"),
        ("Corte com {provider}", "Clínica Sorriso", "pt", "Corte na {provider}"),
        ("Corte com {provider}", "Ana Souza", "pt", "Corte com {provider}"),
        ("Corte com {provider}", "Salão Bela", "es", "Corte com {provider}"),
        ("reservas de {provider}.", "Barbearia Alfama", "pt-BR", "reservas da {provider}."),
        ("Perguntei a {provider};", "Barbearia Alfama", "pt", "Perguntei à {provider};"),
        ("Tarde; {provider} pede aviso", "Salão Bela", "pt", "Tarde; o {provider} pede aviso"),
        ("{provider} confirma", "Clínica Sorriso", "pt", "A {provider} confirma"),
        ("{provider}: {text}", "Clínica Sorriso", "pt", "{provider}: {text}"),
    ],
)
def test_a_place_takes_its_article(wording: str, provider: str, language: str, expected: str) -> None:
    assert with_articles(wording, {"provider": provider}, language) == expected
