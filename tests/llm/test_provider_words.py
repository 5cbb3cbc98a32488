"""What providers write about their day, in six languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llm.context import Offered
from llm.grammar import OfflineInterpreter
from tests.llm.interpreter_town import context

REQUEST = (Offered("Yes", is_yes=True), Offered("No", is_no=True), Offered("Other time"))
SAID = {
    "approve": ("approve", "aprobar", "aprovar", "accepter", "annehmen", "accettare"),
    "decline": ("decline", "rechazar", "recusar", "refuser", "ablehnen", "rifiutare"),
    "counter": ("how about Thursday at 4", "mejor el jueves a las 4", "melhor na quinta às 16h", "plutôt jeudi à 16h",
                "lieber Donnerstag um 16 Uhr", "meglio giovedì alle 16"),
    "agenda": ("what do I have tomorrow?", "¿qué tengo mañana?", "o que tenho amanhã?", "qu'est-ce que j'ai demain ?",
               "was habe ich morgen?", "cosa ho domani?"),
    "done": ("done", "terminado", "terminei", "terminé", "erledigt", "ho finito"),
    "no_show": ("she didn't show up", "no se presentó", "o cliente não apareceu", "la cliente n'est pas venue",
                "die Kundin ist nicht gekommen", "il cliente non si è presentato"),
    "block": ("block Friday afternoon", "bloquea el viernes por la tarde", "bloqueia sexta à tarde",
              "bloquez vendredi après-midi", "Freitag Nachmittag sperren", "blocca venerdì pomeriggio"),
    "ill": ("I'm sick today", "estoy enferma hoy", "estou doente hoje", "je suis malade aujourd'hui",
            "ich bin heute krank", "oggi sono malata"),
}  # fmt: skip
CASES = [
    pytest.param(act, language, words, id=f"{language}-{act}")
    for act, said in SAID.items()
    for language, words in zip(("en", "es", "pt", "fr", "de", "it"), said, strict=True)
]


@pytest.mark.parametrize(("act", "language", "words"), CASES)
def test_a_providers_words_are_understood(act: str, language: str, words: str) -> None:
    given = context({"is_provider": True}, language)
    if act in ("approve", "decline", "counter"):
        given = replace(given, options=REQUEST)
    understood = OfflineInterpreter().interpret(words, given)
    assert [str(one) for one in understood.acts] == [act]
    assert understood.unread == ()
