"""What belongs to what: agreement that only leads into a question, and times beside matters that are not ours."""

from __future__ import annotations

import pytest

from llm.grammar import OfflineInterpreter
from llm.intents import Intent, Topic, Understanding
from tests.llm.interpreter_town import context

CONFIRM = {"asked": "confirm", "proposal": True}
LEADS = (
    ("en", "right, what's the address"),
    ("en", "ok, where do I park?"),
    ("en", "go ahead, tell me the price"),
    ("en", "alright, do you take cards?"),
    ("es", "adelante, dime el precio"),
    ("es", "bueno, ¿dónde están?"),
    ("es", "siga, dígame cuánto cuesta"),
    ("pt", "pode falar, qual é o endereço?"),
    ("fr", "allez-y, dites-moi le prix"),
    ("fr", "bon, c'est à quelle adresse ?"),
    ("de", "gut, wie ist die Adresse?"),
    ("de", "nur zu, was kostet das?"),
    ("it", "avanti, mi dica il prezzo"),
    ("it", "bene, qual è l'indirizzo?"),
)
AGREES_AND_ASKS = (
    ("en", "yes, and what does it cost?"),
    ("en", "yes, what's the address?"),
    ("en", "Go ahead. What's the address?"),
    ("es", "sí, ¿y cuánto cuesta?"),
    ("es", "sí, ¿dónde están?"),
    ("pt", "sim, e quanto custa?"),
    ("fr", "oui, et combien ça coûte ?"),
    ("de", "ja, und was kostet das?"),
    ("it", "sì, e quanto costa?"),
)


def _hear(text: str, language: str = "en", **row: object) -> Understanding:
    return OfflineInterpreter().interpret(text, context(row, language))


def _day(understood: Understanding) -> str | None:
    when = understood.details.when
    return str(when.choices[0].days.first) if when and when.choices and when.choices[0].days else None


@pytest.mark.parametrize(("language", "text"), LEADS)
def test_a_word_that_leads_into_a_question_is_no_yes(language: str, text: str) -> None:
    understood = _hear(text, language, **CONFIRM)
    assert not understood.is_spoken_yes
    assert Intent.CONFIRM not in understood.acts
    assert Intent.ASK in understood.acts


@pytest.mark.parametrize(("language", "text"), AGREES_AND_ASKS)
def test_a_yes_beside_a_question_stays_a_yes(language: str, text: str) -> None:
    understood = _hear(text, language, **CONFIRM)
    assert understood.is_spoken_yes
    assert Intent.ASK in understood.acts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I just checked my calendar, actually I need to change it to the 12th", "2026-03-12"),
        ("Add it to my calendar please, and could we make it Friday instead", "2026-03-06"),
        ("don't add it to my calendar but book me for Thursday", "2026-03-05"),
    ],
)
def test_a_calendar_that_is_mentioned_takes_no_day_away(text: str, day: str) -> None:
    assert _day(_hear(text, **CONFIRM)) == day


@pytest.mark.parametrize(
    "text", ["what's on my calendar tomorrow?", "add Friday to my calendar", "will it rain on Friday?"]
)
def test_a_day_of_other_matters_is_none_of_ours(text: str) -> None:
    understood = _hear(text)
    assert understood.acts == (Intent.OFF_TOPIC,)
    assert understood.details.when is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "not this Friday, the next one"),
        ("en", "Not this Friday, the following one please"),
        ("es", "este viernes no, el siguiente"),
        ("pt", "esta sexta não, a próxima"),
        ("fr", "pas ce vendredi, le suivant"),
        ("de", "nicht diesen Freitag, den nächsten"),
        ("it", "non questo venerdì, il prossimo"),
    ],
)
def test_the_next_one_is_a_week_after_the_day_refused(language: str, text: str) -> None:
    understood = _hear(text, language, asked="day")
    assert understood.details.when is not None
    assert [str(one.days.first) for one in understood.details.when.excluded if one.days] == ["2026-03-06"]
    assert _day(understood) == "2026-03-13"


@pytest.mark.parametrize("text", ["any time except Wednesday morning", "next week, except Wednesday morning"])
def test_a_morning_is_taken_out_of_its_day_alone(text: str) -> None:
    when = _hear(text, asked="day").details.when
    assert when is not None
    (refused,) = when.excluded
    assert refused.days is not None
    assert refused.days.first is not None
    assert refused.days.first.weekday() == 2
    assert refused.clock is not None
    assert refused.clock.part == "morning"


def test_a_pause_before_a_question_does_not_make_us_wait() -> None:
    understood = _hear("wait, is this a person")
    assert understood.acts == (Intent.ASK,)
    assert understood.details.topics == (Topic.IS_BOT,)
    assert _hear("wait", **CONFIRM).acts == (Intent.WAIT,)


def test_a_change_of_mind_that_goes_on_ends_no_talk() -> None:
    understood = _hear("Never mind, book it for Thursday at 10:30", **CONFIRM)
    assert Intent.BYE not in understood.acts
    assert _day(understood) == "2026-03-05"
    assert Intent.BYE in _hear("never mind", **CONFIRM).acts


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "a dentist in Marseille", "Marseille"),
        ("en", "dentist in oakland", "Oakland"),
        ("es", "un dentista en Zaragoza", "Zaragoza"),
        ("pt", "um dentista em Lisboa", "Lisboa"),
        ("fr", "un dentiste à Marseille", "Marseille"),
        ("de", "ein Zahnarzt in Hamburg", "Hamburg"),
        ("it", "un dentista a Napoli", "Napoli"),
    ],
)
def test_a_city_that_nobody_has_is_heard_in_its_words(language: str, text: str, place: str) -> None:
    understood = _hear(text, language)
    assert understood.details.place == place
    assert understood.details.city is None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "is there a dentist near Union Station?", "Union Station"),
        ("en", "a dentist near 12 Main Street", "12 Main Street"),
        ("es", "un dentista cerca de la estación de Atocha", "estación de Atocha"),
        ("fr", "un dentiste près de la gare de Lyon", "gare de Lyon"),
    ],
)
def test_a_station_or_a_street_is_a_place_to_be_near(language: str, text: str, place: str) -> None:
    understood = _hear(text, language)
    assert Intent.SEARCH in understood.acts
    assert "near_place" in understood.details.flags
    assert understood.details.place == place


@pytest.mark.parametrize(
    "text", ["a dentist near me", "book a dentist in advance", "a dentist in San Jose", "a haircut in the morning"]
)
def test_what_is_no_unknown_place(text: str) -> None:
    assert _hear(text).details.place is None
