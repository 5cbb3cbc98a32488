"""Telling words with gaps between them: what a sentence is about when no phrase explains it."""

from __future__ import annotations

import time
from typing import Any

import pytest

from llm.context import Asked
from llm.grammar import OfflineInterpreter
from llm.intents import Intent, Understanding
from tests.llm.interpreter_town import context

CONFIRM = {"asked": "confirm", "proposal": True}


def _hear(text: str, language: str = "en", **row: Any) -> Understanding:
    return OfflineInterpreter().interpret(text, context(row, language))


@pytest.mark.parametrize(
    ("language", "plain", "unheard"),
    [
        ("en", "cancel my appointment", "pls bin my booking for tomorrow"),
        ("es", "quiero cancelar mi cita", "me temo que tengo que anular lo de mañana"),
    ],
)
def test_a_guess_finds_the_act_and_is_less_sure_than_a_phrase(language: str, plain: str, unheard: str) -> None:
    phrase, guess = (_hear(text, language, has_booking=True) for text in (plain, unheard))
    assert phrase.acts == guess.acts == (Intent.CANCEL,)
    assert guess.confidence < phrase.confidence


@pytest.mark.parametrize("text", ["I really don't want my beard trimmed", "we never need our hair dyed"])
def test_what_is_negated_is_not_wished(text: str) -> None:
    assert Intent.BOOK not in _hear(text).acts


@pytest.mark.parametrize("text", ["when am I free on the 9th?", "what's the weather going to be like there on Friday?"])
def test_other_matters_stay_other_matters(text: str) -> None:
    heard = _hear(text)
    assert heard.acts == (Intent.OFF_TOPIC,)
    assert heard.details.when is None


@pytest.mark.parametrize(
    "text",
    [
        "yes so long as there is somewhere for the van",
        "ok but could you squeeze my mate in as well",
        "sure once my boss has looked at the rota",
        "right, the payment page will not load though",
        "yes and shift the other one to Friday while you are at it",
    ],
)
@pytest.mark.parametrize("asked", [Asked.CONFIRM, Asked.CONFIRM_MOVE, Asked.CONFIRM_CANCEL])
def test_a_guess_beside_an_agreement_leaves_no_yes(text: str, asked: Asked) -> None:
    heard = _hear(text, asked=str(asked), proposal=True, has_booking=True)
    assert not heard.is_spoken_yes, heard


@pytest.mark.parametrize("word", ["get", "what", "book", "the", "need hair", "if frees"])
def test_gaps_cost_bounded_work(word: str) -> None:
    started = time.process_time()
    assert _hear((word + " ") * (10_000 // (len(word) + 1))).acts
    assert time.process_time() - started < 20  # a hang, not a slow machine


@pytest.mark.parametrize(
    ("language", "text"), [("en", "approve maria"), ("en", "accept maria"), ("es", "aprueba maria")]
)
def test_a_provider_may_name_a_customer_without_a_capital(language: str, text: str) -> None:
    heard = _hear(text, language, is_provider=True, asked="confirm")
    assert heard.acts == (Intent.APPROVE,)
    assert heard.details.person_name == "maria"


def test_the_words_to_a_customer_are_what_stands_after_her_name() -> None:
    heard = _hear("let maria know im running behind", is_provider=True)
    assert heard.acts == (Intent.WRITE,)
    assert (heard.details.free_text or "").casefold() == "im running behind"  # as it was typed
