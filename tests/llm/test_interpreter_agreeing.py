"""Agreement told of what was shown ("the details are correct"), people who are looked for, and ways to write a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llm.context import Named
from llm.grammar import OfflineInterpreter
from llm.intents import Intent, Understanding
from tests.llm.interpreter_town import context

CONFIRM = {"asked": "confirm", "proposal": True}
IS_RIGHT = (
    ("en", "Yes, that booking was made correctly"),
    ("en", "all of the details are right"),
    ("en", "you understood me correctly"),
    ("es", "los datos son correctos"),
    ("es", "sí, lo ha entendido bien"),
    ("pt", "a marcação está correta"),
    ("pt", "sim, os dados estão certos"),
    ("fr", "les informations sont exactes"),
    ("fr", "oui, le rendez-vous est correct"),
    ("de", "der Termin stimmt so"),
    ("de", "alle Angaben sind richtig"),
    ("it", "l'appuntamento è corretto"),
    ("it", "i dati sono giusti"),
)
IS_NOT_RIGHT = (
    ("en", "the booking was not made correctly"),
    ("en", "the details are right except the day"),
    ("en", "are the details correct?"),
    ("en", "if the details are correct"),
    ("es", "los datos no son correctos"),
    ("es", "¿los datos son correctos?"),
    ("pt", "a marcação não está correta"),
    ("fr", "le rendez-vous n'est pas correct"),
    ("fr", "les informations sont exactes ?"),
    ("de", "der Termin stimmt so nicht"),
    ("de", "wenn der Termin stimmt"),
    ("it", "i dati non sono corretti"),
    ("it", "l'appuntamento è corretto?"),
)
IN_A_TOWN = (
    ("en", "I want someone in San Jose"),
    ("en", "I need a person in Palo Alto"),
    ("es", "necesito a alguien en Madrid"),
    ("pt", "quero alguém em Madrid"),
    ("fr", "je veux quelqu'un à Madrid"),
    ("de", "ich brauche jemanden in Madrid"),
    ("it", "vorrei qualcuno a Madrid"),
)
SOMEBODY_ELSE = (
    ("en", "I want someone else"),
    ("en", "get me somebody else please"),
    ("es", "quiero a otra persona"),
    ("es", "necesito a alguien más"),
    ("de", "ich möchte jemand anderen"),
)


def _hear(text: str, language: str = "en", **row: object) -> Understanding:
    return OfflineInterpreter().interpret(text, context(row, language))


@pytest.mark.parametrize(("language", "text"), IS_RIGHT)
def test_that_all_is_right_is_a_yes(language: str, text: str) -> None:
    assert _hear(text, language, **CONFIRM).is_spoken_yes


@pytest.mark.parametrize(("language", "text"), IS_NOT_RIGHT)
def test_that_not_all_is_right_is_none(language: str, text: str) -> None:
    assert not _hear(text, language, **CONFIRM).is_spoken_yes


@pytest.mark.parametrize(("language", "text"), IN_A_TOWN)
def test_somebody_in_a_town_is_looked_for(language: str, text: str) -> None:
    understood = _hear(text, language)
    assert (understood.has(Intent.SEARCH), understood.has(Intent.HUMAN)) == (True, False)
    assert understood.details.city


@pytest.mark.parametrize(("language", "text"), SOMEBODY_ELSE)
def test_somebody_else_is_another_place_and_no_talk(language: str, text: str) -> None:
    understood = _hear(text, language, **CONFIRM)
    assert (understood.has(Intent.ALTERNATIVES), understood.has(Intent.HUMAN)) == (True, False)


@pytest.mark.parametrize("text", ["I need a person", "I want to talk to someone in San Jose", "get me somebody"])
def test_a_person_to_talk_to_stays_one(text: str) -> None:
    assert _hear(text).has(Intent.HUMAN)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("in San Jsoe please", "sj"),
        ("a dentist in Sna Jose", "sj"),
        ("somewhere around Palo Atlo", "palo"),
        ("in San June", None),
        ("in San Joel", None),
        ("in Palo Verde", None),
    ],
)
def test_a_short_slip_is_seen_beside_the_rest_of_the_name(text: str, city: str | None) -> None:
    """Only where a word of the name stands beside it, and not in a word that is another one."""
    assert _hear(text, asked="city").details.city == city


@pytest.mark.parametrize(
    ("text", "provider"),
    [
        ("Shear & Comb please", "shear"),
        ("shear and comb please", "shear"),
        ("Shear&Comb", "shear"),
        ("Chop Salon & Spa please", "chop"),
        ("chop salon and spa", "chop"),
        ("Tijeras y Peine, por favor", "tijeras"),
        ("tijeras & peine", "tijeras"),
        ("Fern and Moss", "and"),
        ("Fern & Moss", "fern"),
    ],
)
def test_an_and_in_a_name_is_written_in_any_way(text: str, provider: str) -> None:
    named = (
        Named("shear", "Shear & Comb"),
        Named("chop", "Chop Salon & Spa"),
        Named("tijeras", "Tijeras y Peine"),
        Named("fern", "Fern & Moss"),
        Named("and", "Fern and Moss"),
    )
    understood = OfflineInterpreter().interpret(text, replace(context({"asked": "option"}), providers=named))
    assert understood.details.provider == provider
    assert understood.unread == ()
