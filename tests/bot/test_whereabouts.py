"""Whose clock somebody lives by: told by a browser or by the country of a phone; never guessed, and used with care."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.whereabouts import differs, known_zone, zone_of, zone_of_phone
from llm.grammar import OfflineInterpreter
from models.enums import Channel
from tests.bot.stage import at, provider

NEW_YORK, TOKYO = "America/New_York", "Asia/Tokyo"


@pytest.mark.parametrize(
    "name", ["../etc/passwd", "UTC", "Etc/GMT+3", "Mars/Olympus", "", None, "Europe/Paris\n", "a" * 400]
)
def test_what_is_no_place_is_no_zone(name):
    assert known_zone(name) is None


def test_a_browser_tells_a_zone_and_the_newest_counts():
    assert known_zone(NEW_YORK) == NEW_YORK
    assert zone_of([{"zone": NEW_YORK}, {}, {"zone": TOKYO}], None) == TOKYO
    assert zone_of([{"zone": "Mars/Olympus"}], "+81312345678") == TOKYO


@pytest.mark.parametrize(
    ("phone", "zone"),
    [
        ("+81312345678", TOKYO),
        ("+4930123456", "Europe/Berlin"),
        ("+442071838750", "Europe/London"),
        ("+14085550101", None),  # the United States have many
        ("+34911234567", None),  # Spain has the Canaries
        ("+5511912345678", None),
        ("nonsense", None),
        (None, None),
    ],
)
def test_only_a_country_with_one_clock_tells_its_zone(phone, zone):
    assert zone_of_phone(phone) == zone


def test_zones_differ_only_where_their_clocks_do():
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert differs("Europe/Paris", "Europe/Madrid", summer) is False
    assert differs("Europe/Lisbon", "Europe/Madrid", summer) is True
    assert differs(None, "Europe/Madrid", summer) is False


LISBON = {"providers": [provider("willow", timezone="Europe/Lisbon")]}  # an hour before UTC in summer
HONOLULU = "Pacific/Honolulu"


@pytest.fixture
def talking(stage):
    """A stage in Lisbon on which the product's own interpreter listens; it is nine on a Monday morning there."""
    stage.runtime.interpreter = OfflineInterpreter()
    stage.empty()
    stage.load(LISBON)
    return stage


def _proposed(stage, who="guest", channel=Channel.WEB):
    return stage.told(who, channel)[-1].text


def test_days_count_where_the_sender_is_across_midnight(talking):
    """At nine on Monday in Lisbon it is ten on Sunday evening in Honolulu: tomorrow is Monday."""
    talking.say("a cut at Willow tomorrow at 3pm", zone=HONOLULU)
    assert "June 1" in _proposed(talking) or "1 June" in _proposed(talking)
    talking.say("a cut at Willow tomorrow at 3pm", who="neighbour", zone="Europe/Lisbon")
    assert "2 June" in _proposed(talking, "neighbour")
    talking.say("a cut at Willow tomorrow at 3pm", who="stranger")
    assert "2 June" in _proposed(talking, "stranger")


def test_the_zone_of_the_place_is_told_once_to_whom_it_is_another(talking):
    talking.say("a cut at Willow tomorrow at 3pm", zone=HONOLULU)
    assert "Times are local time in Lisbon." in _proposed(talking)
    assert "3:00" in _proposed(talking) or "15:00" in _proposed(talking)
    talking.say("4pm instead", zone=HONOLULU)
    assert "local time in" not in _proposed(talking)
    talking.say("yes please", zone=HONOLULU)
    assert talking.bookings() == [("confirmed", at(1, 15))]  # 16:00 in Lisbon


@pytest.mark.parametrize("zone", ["Europe/Lisbon", "Europe/London", "../etc/passwd", None])
def test_nothing_is_said_of_zones_where_the_clocks_go_alike_or_are_unknown(talking, zone):
    talking.say("a cut at Willow tomorrow at 3pm", zone=zone)
    assert "local time in" not in _proposed(talking)


def test_a_phone_of_a_country_with_one_clock_tells_where_its_owner_is(talking):
    talking.clock.put(at(1, 20))  # nine in the evening in Lisbon, five on Tuesday morning in Tokyo
    talking.say("a cut at Willow tomorrow at 3pm", who="+81312345678", channel=Channel.WHATSAPP)
    said = _proposed(talking, "+81312345678", Channel.WHATSAPP)
    assert "3 June" in said
    assert "local time in Lisbon" in said
    talking.say("a cut at Willow tomorrow at 3pm", who="+14085550101", channel=Channel.WHATSAPP)
    said = _proposed(talking, "+14085550101", Channel.WHATSAPP)
    assert "2 June" in said
    assert "local time in" not in said


def test_the_language_tells_nothing_of_where_somebody_is(talking):
    talking.clock.put(at(1, 20))
    talking.say("um corte na Willow amanhã às 15h", language="pt-BR")
    assert "2 de junho" in _proposed(talking)
    assert "hora local" not in _proposed(talking)
