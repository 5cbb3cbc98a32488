"""Paying by Pix in chat: the code for the customer, the button for the provider, and what both are told."""

import pytest

from bot.catalogue import languages, wording
from bot.channels.twilio import SMS, WHATSAPP
from bot.dialogue.wording import line
from bot.render import render
from bot.replies import Link, Reply
from llm.context import Context
from llm.grammar import OfflineInterpreter
from models.enums import Channel
from tests.bot.stage import MONDAY, I, at, heard, provider
from tests.codes import fields_of, is_whole

KEY = "123e4567-e12b-12d1-a456-426655440000"
PHONE = "+351210000001"
CUT = {"name": "Corte", "duration_minutes": 60, "price_minor": 8050, "granularity_minutes": 30, "payment": "full"}


@pytest.fixture
def salon(stage):
    owner = provider("willow", phone=PHONE, currency="BRL", pix_key=KEY, services=[CUT])
    stage.load({"providers": [owner]})
    stage.booked(at(2, 10))
    return stage


LINKS = {"en": "link", "es": "enlace", "pt": "link", "fr": "lien", "de": "Link", "it": "link"}


@pytest.mark.parametrize("needs_approval", [False, True])
@pytest.mark.parametrize("deposit", [0, 2000])
@pytest.mark.parametrize("language", languages())
def test_the_proposal_names_the_code_and_no_link(stage, language, deposit, needs_approval):
    cut = CUT | {"payment": "deposit" if deposit else "full", "deposit_minor": deposit}
    owner = provider("willow", phone=PHONE, currency="BRL", pix_key=KEY, services=[cut])
    stage.load({"providers": [owner | {"auto_confirm": not needs_approval}]})
    stage.say("hello", heard(I.LANGUAGE, language=language))
    stage.offer(at(2, 10))
    assert wording(language, "word.by_a_pix_code") in last(stage)
    assert LINKS[language] not in last(stage)
    if not needs_approval:
        stage.press(stage.option("yes"))
        told = last(stage)
        assert LINKS[language] not in told.partition("000201")[0]
        assert told.count("Pix") == 2  # what keeps the time, and what to do with the code


def last(stage, *whom):
    return stage.told(*whom)[-1].text


def as_provider(stage):
    return {"who": PHONE, "channel": Channel.WEB}


def test_the_customer_gets_the_code_in_the_chat(salon):
    assert salon.one("SELECT status FROM bookings") == "awaiting_payment"
    code = next(row for row in last(salon).splitlines() if row.startswith("000201"))
    assert fields_of(fields_of(code)["26"])["01"] == KEY
    assert fields_of(code)["54"] == "80.50"
    assert is_whole(code)
    salon.say("send me the link again", heard(I.PAY))
    assert code in last(salon)


def test_the_provider_presses_paid_and_both_know(salon):
    salon.press(salon.option("pix_paid", **as_provider(salon)), **as_provider(salon))
    assert salon.one("SELECT status FROM bookings") == "confirmed"
    assert "Noted as paid" in last(salon, PHONE)
    assert "Corte" in last(salon)
    assert salon.rows("SELECT kind, amount_minor FROM ledger") == [("payment", 8050)]


@pytest.mark.parametrize("words", ["Maria has paid", "a cliente pagou", "recebi o pix", "o pix da Maria chegou"])
def test_the_provider_says_it_and_is_asked_who(salon, words):
    given = Context(now=MONDAY.replace(tzinfo=None), language="en" if "has" in words else "pt", is_provider=True)
    salon.say(words, OfflineInterpreter().interpret(words, given), **as_provider(salon))
    assert salon.one("SELECT status FROM bookings") == "awaiting_payment"
    assert "Which of them has paid?" in last(salon, PHONE)
    salon.press(salon.option("pix_paid", **as_provider(salon)), **as_provider(salon))
    assert salon.one("SELECT status FROM bookings") == "confirmed"


def test_a_customer_who_says_so_has_the_provider_asked_to_look(salon):
    for _ in range(3):  # one notice
        salon.say("I already paid", heard(I.PAID))
    assert len([one for one in salon.told(PHONE) if "were paid by Pix" in one.text]) == 1
    assert "A Pix goes straight to Willow" in last(salon)
    assert "says that R$80.50 were paid by Pix" in last(salon, PHONE)
    salon.press(salon.option("pix_paid", **as_provider(salon)), **as_provider(salon))
    assert salon.one("SELECT status FROM bookings") == "confirmed"


def test_a_customer_who_sends_that_action_does_nothing(salon):
    salon.press(salon.option("pix_paid", **as_provider(salon)))
    assert salon.one("SELECT status FROM bookings") == "awaiting_payment"


def test_what_goes_back_the_provider_gives_and_says_so(salon):
    salon.press(salon.option("pix_paid", **as_provider(salon)), **as_provider(salon))
    salon.say("cancel", heard(I.CANCEL))
    salon.press(salon.option("yes"))
    assert "back to" in last(salon, PHONE)
    salon.press(salon.option("pix_returned", **as_provider(salon)), **as_provider(salon))
    assert "Noted as given back" in last(salon, PHONE)
    assert salon.rows("SELECT kind, amount_minor FROM ledger ORDER BY id") == [("payment", 8050), ("refund", 8050)]
    assert salon.rows("SELECT 1 FROM outbox WHERE kind = 'refund'") == []


@pytest.mark.parametrize("language", languages())
def test_by_sms_no_code_is_sent_that_could_be_cut(language):
    """Real codes are up to 230 letters, and an SMS of four parts is cut where it is too long."""
    code = "00020101021226" + "ab c" * 50 + "6304A1B2"
    link = Link("link.pay", "pay:1")
    lines = (line("pix.copy", provider="Salão Flor"), line("pix.code", code=code))
    shown = render(
        Reply(lines, (), (link,)), language=language, capabilities=SMS, option_ids=[], base_url="http://x.example"
    )
    assert "0002" not in shown.text
    assert LINKS[language].casefold() in shown.text.casefold()
    assert "http://x.example/pay:1" in shown.text
    whole = render(
        Reply(lines, (), (link,)), language=language, capabilities=WHATSAPP, option_ids=[], base_url="http://x.example"
    )
    assert code in whole.text
