"""Two programs that answer each other come to rest; people and providers are far from any limit."""

import pytest

from bot import budget
from models.enums import Channel
from tests.bot.stage import I, at, heard
from workers import doctor

SMS = {"who": "+14155550123", "channel": Channel.SMS}


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(budget, "PER_HOUR", 5)
    monkeypatch.setattr(budget, "PER_DAY", 8)


def echo(stage, times, **who):
    """Another program: whatever it is told it answers, a second later; how many answers it got."""
    before = len(stage.told(who["who"], who["channel"]))
    for _ in range(times):
        stage.clock.advance(1)
        stage.say("how are you", heard(I.GREET), **who)
    return len(stage.told(who["who"], who["channel"])) - before


def test_an_endless_talk_comes_to_rest_within_an_hour_and_a_day(stage, small):
    assert echo(stage, 20, **SMS) == 5
    stage.clock.advance(3600)
    assert echo(stage, 20, **SMS) == 3  # the day's eight
    stage.clock.advance(3600)
    assert echo(stage, 5, **SMS) == 0
    stage.clock.advance(24 * 3600)
    assert echo(stage, 1, **SMS) == 1
    notes = [row.note for row in stage.outbox("reply") if row.state == "skipped"]
    assert set(notes) == {budget.OVER}
    assert len(notes) == 15 + 17 + 5


def test_the_doctor_names_it(stage, small):
    assert not doctor._budget(stage.runtime).is_fault
    echo(stage, 7, **SMS)
    found = doctor._budget(stage.runtime)
    assert found.is_fault
    assert found.says.startswith("2 messages of the last day were not sent")
    stage.clock.advance(24 * 3600)
    assert not doctor._budget(stage.runtime).is_fault


def test_a_stop_is_still_acknowledged(stage, small):
    echo(stage, 7, **SMS)
    stage.say("stop", **SMS)
    assert len(stage.told(SMS["who"], Channel.SMS)) == 6


def test_others_the_web_and_providers_are_not_held_up(stage, small):
    echo(stage, 7, **SMS)
    assert echo(stage, 3, who="+14155550199", channel=Channel.SMS) == 3
    assert echo(stage, 9, who="guest", channel=Channel.WEB) == 9
    oak = {"who": "+351210000002", "channel": Channel.SMS}
    assert echo(stage, 9, **oak) == 9
    stage.booked(at(3, 10), slug="oak")
    assert "notice" in {row.kind for row in stage.outbox() if row.state == "sent"}


def test_a_lively_talk_of_a_person_is_within_it():
    assert budget.PER_HOUR >= 2 * 60  # two answers a minute for a whole hour
