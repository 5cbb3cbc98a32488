"""Coupon codes: found in what people write, told before the yes, and used up by a booking."""

import pytest

from bot.codes import taken_out
from tests.bot.stage import I, at, heard, provider

LIVE = frozenset({"SUMMER10", "FRIENDS"})


@pytest.mark.parametrize(
    ("text", "rest", "code"),
    [
        ("I have a code SUMMER10", "I have", "SUMMER10"),
        ("SUMMER10", "", "SUMMER10"),
        ("summer10 please", "please", "SUMMER10"),
        ("Haircut tomorrow at 3 with the discount code WINTER5, please", "Haircut tomorrow at 3 , please", "WINTER5"),
        ("tengo el código VERANO15", "tengo", "VERANO15"),
        ("meu cupom é AMIGOS20", "", "AMIGOS20"),
        ("j'ai le code ETE2026", "j'ai", "ETE2026"),
        ("mein Gutscheincode lautet HERBST5", "mein", "HERBST5"),
        ("ho il codice SCONTO15", "ho", "SCONTO15"),
        ("yes, with code friends", "yes,", "FRIENDS"),
        ("my promo code: Xmas-25", "", "XMAS-25"),
        ("haircut at 5pm, code: Summer 10", "haircut at 5pm,", "SUMMER10"),
        ("my voucher is summer-10, thanks", ", thanks", "SUMMER10"),
        ("use SUMMER 10 please", "use please", "SUMMER10"),
    ],
)
def test_a_code_is_found_and_taken_out(text, rest, code):
    assert taken_out(text, LIVE) == (rest, code)


@pytest.mark.parametrize(
    "text",
    [
        "is there a dress code tonight?",
        "haircut for two friends on Friday",
        "the zip code 94107",
        "WHAT IS YOUR DISCOUNT CODE FOR TODAY",
        "tomorrow at 10",
        "mail me at summer10@example.com",
        "any day this summer 10 am",
    ],
)
def test_other_words_are_no_code(text):
    assert taken_out(text, LIVE) == (text, None)


def test_codes_of_others_are_known_where_a_word_announces_them():
    """Before it is known whom a message is for."""
    assert taken_out("haircut at 5pm with coupon friends", frozenset(), LIVE) == ("haircut at 5pm", "FRIENDS")
    assert taken_out("FRIENDS", frozenset(), LIVE) == ("FRIENDS", None)


@pytest.fixture
def sale(stage):
    coupon = {"name": "Summer", "kind": "coupon", "code": "SUMMER10", "percent": 10, "max_uses": 1}
    stage.load({"providers": [provider("willow", phone="+351210000001", discounts=[coupon])]})
    return stage


def last(stage, who="guest"):
    return stage.told(who)[-1].text


def test_the_price_with_the_code_is_told_before_the_yes_and_booked(sale):
    sale.offer(at(2, 10))
    assert "€40.00" in last(sale)
    sale.say("I have a code SUMMER10")
    assert "€36.00" in last(sale)
    assert "Summer: instead of €40.00." in last(sale)
    sale.press(sale.option("yes"))
    (booked,) = sale.rows("SELECT price_minor, list_price_minor FROM bookings")
    assert tuple(booked) == (3600, 4000)


def test_a_yes_with_a_code_in_it_agrees_to_nothing_yet(sale):
    sale.offer(at(2, 10))
    sale.ear.said["yes,"] = heard(I.CONFIRM)  # what is left to be interpreted
    sale.say("yes, with code SUMMER10")
    assert sale.bookings() == []
    assert "€36.00" in last(sale)


def test_an_unknown_code_is_told_once_and_changes_nothing(sale):
    sale.offer(at(2, 10))
    sale.say("code NOPE99")
    assert "The code NOPE99 cannot be used for this." in last(sale)
    assert "€40.00" in last(sale)
    sale.press(sale.option("yes"))
    assert sale.rows("SELECT price_minor, discount_id FROM bookings")[0] == (4000, None)


def test_who_comes_second_to_the_last_use_is_asked_again_at_the_full_price(sale):
    for who, hour in (("guest", 10), ("other", 12)):
        sale.offer(at(2, hour), who=who)
        sale.say("SUMMER10", who=who)
        assert "€36.00" in last(sale, who)
    sale.press(sale.option("yes"))
    sale.press(sale.option("yes", who="other"), who="other")
    assert len(sale.bookings()) == 1
    assert "The code SUMMER10 cannot be used for this." in last(sale, "other")
    assert "€40.00" in last(sale, "other")
    sale.press(sale.option("yes", who="other"), who="other")
    assert sorted(row[0] for row in sale.rows("SELECT price_minor FROM bookings")) == [3600, 4000]


def test_no_interpreter_reads_the_code(sale):
    read = []
    sale.ear.before = read.append
    sale.say("a haircut with code SUMMER10 please")
    assert read == ["a haircut please"]
