"""Somebody who did not come is offered nothing of the same day in chat, in words that tell nobody why."""

from __future__ import annotations

import pytest

from booking import service
from booking.guards import Guard, switched_off
from booking.types import Actor
from tests.bot.stage import I, Stage, at, heard, when


@pytest.fixture
def stage(stage: Stage) -> Stage:
    """Guest booked Monday at nine, did not come, and it is eleven."""
    stage.booked(at(1, 9))
    stage.clock.put(at(1, 11))
    booking_id, owner = stage.one("SELECT id FROM bookings"), Actor.provider(stage.card().id)
    with stage.runtime.transaction() as session:
        service.mark_no_show(
            session, actor=owner, command_id="missed", cause="test", now=at(1, 11), booking_id=booking_id
        )
    return stage


def offered(stage: Stage) -> str:
    stage.offer(at(1, 15))
    return stage.told()[-1].text


def test_today_is_too_soon_and_what_is_offered_is_from_tomorrow_on(stage):
    said = offered(stage)
    assert "show" not in said
    assert stage.rows("SELECT 1 FROM options WHERE action->>'do' = 'yes' AND is_open") == []
    days = stage.rows(
        "SELECT DISTINCT substr(action->>'at', 1, 10) FROM options WHERE action->>'do' = 'slot' AND is_open"
    )
    assert [day for (day,) in days] == ["2026-06-02"]


def test_the_words_are_those_of_any_lead_time(stage):
    locked = offered(stage)
    stage.change("UPDATE customers SET locked_out_at = NULL")
    stage.change("UPDATE services SET lead_time_minutes = 780")  # eleven in the morning to midnight
    assert offered(stage) == locked


def test_tomorrow_is_booked_as_ever(stage):
    stage.booked(at(2, 15))
    assert ("confirmed", at(2, 15)) in stage.bookings()


def test_a_button_of_before_is_refused_by_the_core(stage):
    stage.change("UPDATE customers SET locked_out_at = NULL")
    stage.offer(at(1, 15))
    stage.change("UPDATE customers SET locked_out_at = now()")
    stage.press(stage.option("yes"))
    assert [status for status, _ in stage.bookings()] == ["no_show"]


def test_control_without_the_guard_today_is_offered(stage):
    with switched_off(Guard.LOCK_OUT):
        stage.say("today", heard(I.BOOK, provider=str(stage.card().id), when=when(at(1, 15))))
        stage.booked(at(1, 15))
    assert ("confirmed", at(1, 15)) in stage.bookings()
