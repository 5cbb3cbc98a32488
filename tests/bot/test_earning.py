"""A provider asks what came in, and for a way to the page that shows it; and how a visit is paid is told beforehand."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot import signin, tills
from llm.grammar import OfflineInterpreter
from models.enums import Channel
from tests.bot.stage import Stage, at, provider

PHONE = "+351210000001"
WILLOW = {"who": PHONE, "channel": Channel.WHATSAPP}


def town(**fields) -> dict:
    cut = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30}
    paid = cut | {"name": "Colour", "price_minor": 9000, "payment": "deposit", "deposit_minor": 3000}
    return {"providers": [provider("willow", phone=PHONE, services=[cut, paid], **fields), provider("oak")]}


@pytest.fixture
def house(stage: Stage) -> Stage:
    """The house with the interpreter that people meet."""
    stage.runtime._interpreter = OfflineInterpreter()
    stage.empty()
    stage.load(town())
    return stage


def ask(stage: Stage, words: str) -> str:
    """The answer to the provider, on WhatsApp, where addresses stand in the text."""
    stage.say(words, **WILLOW)
    return stage.told(PHONE, Channel.WHATSAPP)[-1].text.replace("\u00a0", " ")


def visit(stage: Stage, who: str, words: str) -> None:
    """A visit at Willow that is asked for and agreed to."""
    stage.say(f"I'd like a {words}", who=who)
    stage.press(stage.option("yes", who=who), who=who)


def live(stage: Stage) -> None:
    """One visit paid on site, one with a deposit by link, both held on Tuesday; and one of whom nobody knows yet."""
    visit(stage, "bo", "cut at Willow tomorrow at 10am")
    card = stage.card()
    stage.change("UPDATE bookings SET status = 'completed'")
    colour = next(one for one in card.services if one.name == "Colour")
    visit(stage, "cy", "colour at Willow tomorrow at 2pm")
    booking_id = stage.one("SELECT id FROM bookings WHERE service_id = :id", id=colour.id)
    assert tills.open_checkout(stage.runtime, booking_id=booking_id, language="en")
    checkout_id = stage.one("SELECT checkout_id FROM payments WHERE booking_id = :id", id=booking_id)
    sandbox = stage.runtime.sandbox
    tills.take_event(stage.runtime, sandbox.read_event(*sandbox.pay(checkout_id), now=stage.runtime.now()))
    stage.change("UPDATE bookings SET status = 'completed'")
    visit(stage, "di", "cut at Willow next Tuesday at 10am")
    stage.settle()


@pytest.mark.parametrize(
    ("language", "words", "link", "site", "visits"),
    [
        ("en", "how much did I make this week?", "by link: €30.00", "by the prices: €100.00", "visits: 2"),
        ("es", "¿cuánto gané esta semana?", "por enlace: 30,00€", "según los precios: 100,00€", "realizadas: 2"),
        ("pt", "quanto ganhei esta semana?", "por link: 30,00€", "pelos preços: 100,00€", "realizados: 2"),
        ("fr", "combien j'ai gagné cette semaine ?", "lien: 30,00€", "d'après les prix: 100,00€", "terminés: 2"),
        ("de", "Wie viel habe ich diese Woche verdient?", "bezahlt: 30,00€", "laut Preisen: 100,00€", "Termine: 2"),
        ("it", "quanto ho guadagnato questa settimana?", "con link: 30,00€", "ai prezzi: 100,00€", "conclusi: 2"),
    ],
)
def test_what_came_in_this_week_is_told_by_link_and_on_site_apart(house, language, words, link, site, visits):
    live(house)
    house.change("UPDATE providers SET language = :language", language=language)
    told = ask(house, words)
    shown = told.replace(" ", "")
    assert [part for part in (link, site, visits, "/in/") if part.replace(" ", "") not in shown] == [], told


def test_other_days_are_other_sums_and_are_named(house):
    live(house)
    for words in ("how much did I make last week", "what did I earn yesterday", "how much did I make last month"):
        told = ask(house, words)
        assert "No payment came in and no visit was completed." in told
        assert "€" not in told
    assert "Sunday, May 31:" in ask(house, "what did I earn yesterday")
    assert "€30.00" in ask(house, "what did I earn today")  # the money of tomorrow's visit came today
    assert "€100.00" not in ask(house, "what did I earn today")
    assert "From Friday, May 1 to Sunday, May 31:" in ask(house, "how much did I make last month")


def test_what_was_given_back_and_the_fees_are_told_apart(house):
    live(house)
    house.change(
        """
        INSERT INTO ledger (at, provider_id, booking_id, payment_id, kind, amount_minor, currency)
        SELECT at, provider_id, booking_id, payment_id, kinds.kind, kinds.amount, currency FROM ledger,
            (VALUES ('refund', 1000), ('fee', 225), ('fee_back', 75)) AS kinds (kind, amount)
        """
    )
    told = ask(house, "how much did I make this week?")
    for part in ("Paid by link: €30.00", "Given back: €10.00", "Fees: €1.50", "Left for you: €18.50"):
        assert part in told


def test_another_provider_is_told_nothing_of_it(house):
    live(house)
    house.change("UPDATE identities SET provider_id = (SELECT id FROM providers WHERE slug = 'oak')")
    assert "No payment came in" in ask(house, "how much did I make this week?")


@pytest.mark.parametrize(
    "words", ["settings", "ajustes", "configurações", "paramètres", "Einstellungen", "impostazioni"]
)
def test_the_word_for_settings_brings_a_way_in(house, words):
    token = re.search(r"/in/(\S+)", ask(house, words))
    assert token
    with house.runtime.transaction() as session:
        entered = signin.enter(session, token[1], now=house.runtime.now())
        assert entered
        here = signin.find(session, entered[0], now=house.runtime.now())
    assert entered[1] == "/settings"
    assert here
    assert here.provider_id == house.card().id


def test_a_customer_is_given_no_way_in(house):
    for words in ("settings", "how much did I make this week?", "log in"):
        house.say(words, who="bo")
    assert house.one("SELECT count(*) FROM links WHERE action LIKE 'sign_in%'") == 0
    assert not any(link.url for message in house.told("bo") for link in message.links if "/in/" in link.url)


@pytest.fixture
def connected(database_url, make_settings) -> Iterator[Stage]:
    """A house where money goes to the providers' own accounts. The service is never reached."""
    settings = make_settings(
        STRIPE_SECRET_KEY="sk_test_1",
        STRIPE_WEBHOOK_SECRET="whsec_1",
        STRIPE_BASE_URL="http://127.0.0.1:9",
        STRIPE_CONNECT=True,
    )
    made = Stage(database_url, settings)
    made.runtime._interpreter = OfflineInterpreter()
    made.load(town())
    yield made
    made.runtime.close()


def test_without_an_account_the_proposal_says_that_it_is_paid_there(connected):
    connected.say("I'd like a colour at Willow tomorrow at 2pm", who="cy")
    told = connected.told("cy")[-1].text
    assert "You pay when you are there." in told
    connected.press(connected.option("yes", who="cy"), who="cy")
    assert connected.bookings() == [("confirmed", at(2, 14))]


def test_with_one_that_is_ready_it_asks_for_the_deposit(connected):
    connected.change("UPDATE providers SET payout_account = 'acct_1', is_payout_ready = true WHERE slug = 'willow'")
    connected.say("I'd like a colour at Willow tomorrow at 2pm", who="cy")
    told = connected.told("cy")[-1].text
    assert "a deposit of €30.00 through a secure link" in told
    assert "You pay when you are there." not in told
    connected.press(connected.option("yes", who="cy"), who="cy")
    assert connected.bookings() == [("awaiting_payment", at(2, 14))]
