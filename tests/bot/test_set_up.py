"""Set-up by sentence and hours of single days: shown, saved once, asked again where a piece is missing."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from booking import edits
from booking.edits import SetOverride
from booking.schedule import Override
from bot.dialogue import away_days
from bot.edit_json import edit_from_json, edit_to_json
from llm.grammar import OfflineInterpreter
from llm.intents import Choice, Clock, Days, When
from models.enums import Channel
from tests.bot.stage import Stage, at, provider

PHONE = "+351210000001"
WILLOW = {"who": PHONE, "channel": Channel.WHATSAPP}
TUESDAY = date(2026, 6, 2)


@pytest.fixture
def house(stage: Stage) -> Stage:
    stage.runtime._interpreter = OfflineInterpreter()
    stage.empty()
    stage.load({"providers": [provider("willow", phone=PHONE)]})
    return stage


def ask(stage: Stage, words: str) -> str:
    """The answer to the provider."""
    stage.say(words, **WILLOW)
    return stage.told(PHONE, Channel.WHATSAPP)[-1].text.replace("\u00a0", " ")


def price(stage: Stage) -> int:
    return stage.one("SELECT price_minor FROM services WHERE is_active")


def test_nothing_is_saved_before_the_yes(house):
    assert "€40.00 → €30.00" in ask(house, "cut is 30 now")
    assert price(house) == 4000
    assert "Saved." in ask(house, "yes")
    assert price(house) == 3000


def test_a_yes_that_is_pressed_twice_saves_once(house):
    ask(house, "cut is 30 now")
    button = house.option("setup_yes", **WILLOW)
    house.press(button, **WILLOW)
    house.press(button, **WILLOW)
    assert "like that already" in house.told(PHONE, Channel.WHATSAPP)[-1].text
    assert len(house.rows("SELECT 1 FROM setup_changes WHERE before <> after")) == 1


def test_what_was_changed_elsewhere_meanwhile_is_shown_anew(house):
    ask(house, "cut is 30 now")
    house.change("UPDATE services SET price_minor = 5000")
    answer = ask(house, "yes")
    assert "€50.00 → €30.00" in answer
    assert price(house) == 5000
    assert "Saved." in ask(house, "yes")
    assert price(house) == 3000


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("take a 90 euro deposit for cut", "more than the price"),
        ("cut is 30 dollars now", "in EUR"),
        ("cut takes 0 min", "cannot save it like that"),
        ("add shave", "how long does it take, and what does it cost"),
        ("change the price of cut", "What shall Cut cost"),
    ],
)
def test_what_is_wrong_or_missing_is_told_or_asked_for(house, words, answer):
    assert answer in ask(house, words)
    assert (price(house), house.rows("SELECT 1 FROM setup_changes")) == (4000, [])


def test_a_piece_that_was_missing_is_put_to_what_was_said(house):
    ask(house, "add shave")
    assert "New: Shave, 20 min, €15.00" in ask(house, "20 min 15")
    ask(house, "yes")
    assert [row.name for row in house.rows("SELECT name FROM services ORDER BY position")] == ["Cut", "Shave"]


def test_a_price_that_was_agreed_stays(house):
    house.say("a cut at Willow on June 3 at 10:00")
    house.say("yes")
    assert house.bookings() == [("confirmed", at(3, 10))]
    assert "1 visit that is booked already stays" in ask(house, "cut is 30 now")
    ask(house, "yes")
    assert house.one("SELECT price_minor FROM bookings") == 4000


@pytest.mark.parametrize(
    "edit",
    [
        edits.AddService(name="Cut", duration_minutes=30, price_minor=900),
        edits.EditService(service_id=uuid4(), price_minor=0),
        edits.StopService(uuid4()),
        edits.SetWeek(((0, 540, 1080), (5, 600, 840)), (0, 5)),
        edits.SetPolicy(service_id=uuid4(), payment="deposit", deposit_minor=1000),
        edits.AddFact("parking", "Behind the house; \u00fc \u202e"),
        edits.SetFact(uuid4(), text="New words"),
    ],
)
def test_an_edit_is_the_same_after_its_button(edit):
    assert edit_from_json(edit_to_json(edit)) == edit


# ------------------------------------------------------------------ which days and hours are meant


def meant(*choices: Choice, **said) -> away_days.Meant:
    given = {"days_said": None, "has_default": False, "closing": 1080} | said
    return away_days.meant(When(choices) if choices else None, TUESDAY, **given)


@pytest.mark.parametrize(
    ("choices", "said", "closures"),
    [
        ([Choice(Days(TUESDAY, TUESDAY))], {}, [SetOverride(TUESDAY)]),
        ([], {"has_default": True}, [SetOverride(TUESDAY)]),  # "I'm ill"
        ([Choice(None, Clock(840, 960))], {}, [SetOverride(TUESDAY, None, True, 840, 960)]),  # "block 2 to 4"
        ([Choice(Days(TUESDAY, TUESDAY), Clock(900, None))], {}, [SetOverride(TUESDAY, None, True, 900, 1440)]),
        (  # an afternoon goes on to closing time
            [Choice(Days(TUESDAY, TUESDAY), Clock(720, 1080, part="afternoon"))],
            {"closing": 1140},
            [SetOverride(TUESDAY, None, True, 720, 1140)],
        ),
        (  # "two weeks from today"
            [Choice(Days(TUESDAY, None, grain="open"))],
            {"days_said": 14},
            [SetOverride(TUESDAY, TUESDAY + timedelta(days=13))],
        ),
        (  # days that are over are left out
            [Choice(Days(TUESDAY - timedelta(days=1), TUESDAY + timedelta(days=1)))],
            {},
            [SetOverride(TUESDAY, TUESDAY + timedelta(days=1))],
        ),
    ],
)
def test_which_days_and_hours_are_meant(choices, said, closures):
    assert list(meant(*choices, **said).closures) == closures


@pytest.mark.parametrize(
    ("choices", "lacks"),
    [
        ([], "day"),
        ([Choice(Days(TUESDAY, None, grain="open"))], "until"),
        ([Choice(Days(TUESDAY, TUESDAY), Clock(900, 900))], "end"),
    ],
)
def test_what_is_missing_is_asked_for(choices, lacks):
    assert meant(*choices).lacks == lacks


def test_a_day_that_is_over_is_told():
    assert meant(Choice(Days(TUESDAY - timedelta(days=3), TUESDAY - timedelta(days=3)))).is_over


def test_opening_hours_in_a_closure_leaves_the_rest_of_it_closed():
    closed = [Override(TUESDAY, 720, 1080, True)]
    after = away_days.after(closed, away_days.opening(TUESDAY, (840, 960), closed))
    assert sorted((one.start_minute, one.end_minute) for one in after) == [(720, 840), (960, 1080)]
