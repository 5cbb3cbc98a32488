"""In the chat: the provider asks for the plan and is told of limits, the customer never hears of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.catalogue import languages
from bot.settings import Settings
from llm.grammar import OfflineInterpreter
from models.enums import Channel
from tests.bot.stage import Stage, provider

PHONE = "+351210000001"
WILLOW = {"who": PHONE, "channel": Channel.WHATSAPP}
ASKED = {
    "en": ("my plan", "Your plan: Pro"),
    "es": ("ver mi plan", "Su plan: Pro"),
    "pt": ("meu plano", "Seu plano: Pro"),
    "fr": ("ma formule", "Votre formule : Pro"),
    "de": ("mein Tarif", "Ihr Tarif: Pro"),
    "it": ("il mio piano", "Il Suo piano: Pro"),
}


def opened(address: str, settings: Settings) -> Stage:
    stage = Stage(address, settings)
    stage.runtime._interpreter = OfflineInterpreter()
    cut = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30}
    stage.load({"providers": [provider("willow", phone=PHONE, services=[cut])]})
    return stage


@pytest.fixture
def house(database_url: str, make_settings: Callable[..., Settings]) -> Iterator[Stage]:
    """One booking a month is allowed."""
    stage = opened(database_url, make_settings(FREE_BOOKINGS=1, FREE_CUSTOMERS=5))
    yield stage
    stage.runtime.close()


def ask(stage: Stage, words: str) -> str:
    """The answer to the provider, on WhatsApp, where addresses stand in the text."""
    stage.say(words, **WILLOW)
    return stage.told(PHONE, Channel.WHATSAPP)[-1].text.replace("\u00a0", " ")


def visit(stage: Stage, who: str, words: str) -> None:
    stage.say(f"I'd like a {words}", who=who)
    stage.press(stage.option("yes", who=who), who=who)


def test_the_provider_asks_for_the_plan(house):
    answer = ask(house, "which plan am I on?")
    assert "Your plan: Free" in answer
    assert "Bookings this month: 0 of 1" in answer
    assert "Customers: 0 of 5" in answer
    assert "/in/" in answer
    house.change("UPDATE providers SET plan = 'pro'")
    assert "Bookings this month" not in ask(house, "my plan")


@pytest.mark.parametrize("language", languages())
def test_in_every_language(house, language):
    house.change(f"UPDATE providers SET language = '{language}', plan = 'pro'")
    words, answer = ASKED[language]
    assert answer in ask(house, words)


def test_the_provider_is_told_and_the_customer_hears_no_reason(house):
    ask(house, "hello")
    visit(house, "bo", "cut at Willow tomorrow at 10am")
    assert "They are used up" in " ".join(one.text for one in house.told(PHONE, Channel.WHATSAPP))
    house.say("I'd like a cut at Willow tomorrow at 2pm", who="cy")
    said = house.told("cy")[-1].text
    assert "Willow isn't taking bookings at the moment" in said
    without_reason(said)
    assert house.one("SELECT count(*) FROM bookings") == 1


NEAR = {
    "en": "4 of the 5 in your free plan. Once they are used up",
    "de": "4 von den 5 Ihres kostenlosen Tarifs",
    "fr": "4 sur les 5 de votre formule",
    "es": "4 de las 5 de su plan",
    "pt": "4 das 5 do seu plano",
    "it": "4 delle 5 del Suo piano",
}


@pytest.mark.parametrize("language", languages())
def test_at_four_fifths_the_provider_is_told_and_the_customer_books_as_before(
    database_url: str, make_settings: Callable[..., Settings], language: str
) -> None:
    stage = opened(database_url, make_settings(FREE_BOOKINGS=5, FREE_CUSTOMERS=99))
    stage.change(f"UPDATE providers SET language = '{language}'")
    try:
        ask(stage, "hello")
        for number in range(4):
            visit(stage, f"bo{number}", f"cut at Willow tomorrow at {10 + number}:00")
        told = " ".join(one.text for one in stage.told(PHONE, Channel.WHATSAPP)).replace("\u00a0", " ")
        assert NEAR[language] in told
        assert stage.one("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 4
        without_reason(" ".join(one.text for one in stage.told("bo3")))
    finally:
        stage.runtime.close()


def without_reason(said: str) -> None:
    assert not any(word in said.lower() for word in ("plan", "limit", "month", "pro", "used up"))


@pytest.mark.parametrize(
    "words", ["is Willow free tomorrow?", "a cut at Willow", "what times does Willow have on Thursday?", "Willow"]
)
def test_nothing_is_offered_that_would_be_refused(house, words):
    visit(house, "bo", "cut at Willow tomorrow at 10am")
    house.say(words, who="cy")
    assert "Willow isn't taking bookings at the moment" in house.told("cy")[-1].text
    without_reason(house.told("cy")[-1].text)


def test_an_offer_made_before_the_last_place_went_is_refused_at_its_yes(house):
    """Two are offered the last place of the month; the second to say yes hears no reason."""
    for who, hour in (("bo", 10), ("cy", 2)):
        house.say(f"I'd like a cut at Willow tomorrow at {hour}", who=who)
    for who in ("bo", "cy"):
        house.press(house.option("yes", who=who), who=who)
    assert "cannot be booked at the moment" in house.told("cy")[-1].text
    without_reason(house.told("cy")[-1].text)
    assert house.one("SELECT count(*) FROM bookings") == 1


def test_who_was_here_before_is_offered_times_when_no_new_customer_would_be(database_url, make_settings):
    stage = Stage(database_url, make_settings(FREE_CUSTOMERS=1))
    stage.runtime._interpreter = OfflineInterpreter()
    stage.load({"providers": [provider("willow", phone=PHONE)]})
    visit(stage, "bo", "cut at Willow tomorrow at 10am")
    stage.say("I'd like a cut at Willow tomorrow at 2pm", who="cy")
    assert "isn't taking bookings" in stage.told("cy")[-1].text
    visit(stage, "bo", "cut at Willow tomorrow at 2pm")
    assert stage.one("SELECT count(*) FROM bookings") == 2
    stage.runtime.close()


def test_a_visit_that_stands_is_moved_within_a_full_plan(house):
    visit(house, "bo", "cut at Willow tomorrow at 10am")
    house.say("move it to 2pm", who="bo")
    house.press(house.option("yes", who="bo"), who="bo")
    assert house.one("SELECT local_start FROM bookings") == "2026-06-02T14:00"
