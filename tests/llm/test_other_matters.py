"""What is not about a booking: one's own calendar, the weather, the past. It leaves no date behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llm.context import Offered
from llm.grammar import OfflineInterpreter
from llm.intents import Intent
from tests.llm.interpreter_town import context

SAID = """
en: where were you between 7:30 and 9:30?
en: what did you do yesterday?
en: Can you please check the weather there for March 7th
en: tell me my free schedule on the 9th
es: ¿dónde estabas ayer a las 5?
es: qué hiciste el sábado
es: mira si tengo libre el viernes en mi agenda
pt: onde você estava ontem às 15h?
pt: o que você fez no sábado?
pt: vê na minha agenda se estou livre na sexta
fr: où étiez-vous hier à 15 h ?
fr: qu'est-ce que tu as fait vendredi
fr: regardez si je suis libre le 11
de: wo warst du gestern um 17 Uhr?
de: was haben Sie am Samstag gemacht?
de: schau mal in meinen Kalender, ob ich am 11. frei bin
it: dov'eri ieri alle 17?
it: cosa hai fatto sabato?
it: guarda sul mio calendario se sono libera il giorno 11
"""
CASES = [tuple(line.split(": ", 1)) for line in SAID.strip().splitlines()]
READER = OfflineInterpreter()


@pytest.mark.parametrize(("language", "words"), CASES)
def test_other_matters_leave_no_date(language: str, words: str) -> None:
    understood = READER.interpret(words, context({}, language))
    assert understood.acts == (Intent.OFF_TOPIC,)
    assert understood.details.when is None


@pytest.mark.parametrize("asked", ["confirm", "option"])
def test_a_yes_before_a_question_about_the_weather_takes_no_date_from_it(asked: str) -> None:
    given = context({"asked": asked, "options": asked == "option", "proposal": asked == "confirm"})
    understood = READER.interpret("Sounds good. What's the weather like there on Friday?", given)
    assert set(understood.acts) == {Intent.CONFIRM, Intent.OFF_TOPIC}
    assert understood.details.when is None


def test_what_a_visit_or_the_business_needs_is_kept() -> None:
    later = READER.interpret("what did you do on Saturday? Can I come in on Monday at 3?", context({}))
    assert later.has(Intent.BOOK)
    assert later.details.when is not None
    assert "Saturday" not in later.details.when.text
    earned = READER.interpret("what did I earn last week?", context({"is_provider": True}))
    assert earned.acts == (Intent.NUMBERS,)
    assert earned.details.when is not None
    free = READER.interpret("I'm free on Friday at 3", context({"asked": "day"}))
    assert free.details.when is not None


def test_a_wish_beside_the_choice_of_a_provider_is_kept() -> None:
    given = context({"asked": "option"})
    shown = tuple(Offered(one.name, provider=one.token) for one in given.providers)
    understood = READER.interpret("please make an appointment at Shear Joy Salon", replace(given, options=shown))
    assert set(understood.acts) == {Intent.CHOOSE, Intent.BOOK}


def test_a_no_takes_back_only_the_wish_of_its_own_sentence() -> None:
    understood = READER.interpret("No, don't worry about it. I would like to book a haircut", context({}))
    assert set(understood.acts) >= {Intent.REJECT, Intent.BOOK}
