"""Done or missed by mistake: taken back, a visit, its record and the sums are as they were before."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from booking.earnings import load_earnings
from booking.errors import NotFound, SlotRefused, WrongState
from booking.types import Actor
from models.enums import BookingStatus
from tests.booking.houses import HOUR, TEN, House, load_house, provider

S = BookingStatus
MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)


@pytest.fixture
def house(engine) -> House:
    return load_house(engine, provider())


def earned(house: House) -> list[tuple[int, int]]:
    """What the provider made on site that month, with how many visits."""
    whose = {"actor": house.owner, "provider_id": house.owner.id, "zone": "Etc/UTC"}
    with Session(house.engine) as session:
        days = load_earnings(session, first=date(2026, 6, 1), last=date(2026, 6, 30), **whose)
    return [(day.on_site_minor, day.visits) for day in days]


def record(house: House) -> list[tuple]:
    return house.rows("SELECT no_show_count, locked_out_at FROM customers")


def test_a_visit_that_is_on_goes_on_and_is_earned_once(house):
    card = house.book(house.identity(), TEN)
    before = house.rows("SELECT resource_id, during FROM claims")
    house.do("complete", house.owner, card.id, now=TEN + 5 * MINUTE)
    once = earned(house)
    assert [visits for _, visits in once] == [1]
    assert house.rows("SELECT 1 FROM claims") == []
    assert house.do("take_back", house.owner, card.id, now=TEN + 6 * MINUTE).booking.status is S.CONFIRMED
    assert house.rows("SELECT resource_id, during FROM claims") == before
    assert earned(house) == []
    house.do("complete", house.owner, card.id, now=TEN + 20 * MINUTE)
    assert earned(house) == once


def test_what_is_over_is_done_and_no_word_changes_that(house):
    card = house.book(house.identity(), TEN)
    house.do("complete", house.owner, card.id, now=TEN + 5 * MINUTE)
    with pytest.raises(WrongState):
        house.do("take_back", house.owner, card.id, now=card.end_at)
    assert house.rows("SELECT status FROM bookings") == [("completed",)]


def test_a_time_that_was_given_away_meanwhile_is_not_taken_again(house):
    card = house.book(house.identity(), TEN)
    house.do("complete", house.owner, card.id, now=TEN + 5 * MINUTE)
    other = house.book(house.identity(), TEN + 30 * MINUTE, now=TEN + 6 * MINUTE)
    with pytest.raises(SlotRefused):
        house.do("take_back", house.owner, card.id, now=TEN + 7 * MINUTE)
    assert house.rows("SELECT id, status FROM bookings ORDER BY start_at") == [
        (card.id, "completed"),
        (other.id, "confirmed"),
    ]


@pytest.mark.parametrize(("minutes", "status"), [(10, S.CONFIRMED), (90, S.COMPLETED)])
def test_who_did_come_has_missed_nothing(house, minutes, status):
    person = house.identity()
    card = house.book(person, TEN)
    house.do("mark_no_show", house.owner, card.id, now=TEN + 5 * MINUTE)
    after = TEN + minutes * MINUTE
    taken = house.do("take_back", house.owner, card.id, now=after, command_id="back")
    assert taken.booking.status is status
    assert record(house) == [(0, None)]
    assert house.book(person, TEN + 6 * HOUR, now=after).status is S.CONFIRMED  # of the same day
    assert house.do("take_back", house.owner, card.id, now=after, command_id="back").is_repeat
    assert record(house) == [(0, None)]
    assert [visits for _, visits in earned(house)] == ([1] if status is S.COMPLETED else [])


def test_another_visit_that_was_missed_still_counts(house):
    person = house.identity()
    first, second = house.book(person, TEN), house.book(person, TEN + 2 * HOUR)
    house.do("mark_no_show", house.owner, first.id, now=TEN + HOUR)
    house.do("mark_no_show", house.owner, second.id, now=TEN + 3 * HOUR)
    house.do("take_back", house.owner, first.id, now=TEN + 4 * HOUR)
    assert record(house) == [(1, TEN + 3 * HOUR)]
    house.do("take_back", house.owner, second.id, now=TEN + 4 * HOUR)
    assert record(house) == [(0, None)]


def test_what_was_lifted_stays_lifted(house):
    person = house.identity()
    first, second = house.book(person, TEN), house.book(person, TEN + 2 * HOUR)
    house.do("mark_no_show", house.owner, first.id, now=TEN + HOUR)
    house.do("lift_lock_out", house.owner, first.id, now=TEN + HOUR)
    house.do("mark_no_show", house.owner, second.id, now=TEN + 3 * HOUR)
    house.do("take_back", house.owner, second.id, now=TEN + 4 * HOUR)
    assert record(house) == [(1, None)]


def test_sums_of_past_weeks_stand(house):
    card = house.book(house.identity(), TEN)
    house.do("mark_no_show", house.owner, card.id, now=TEN + HOUR)
    with pytest.raises(WrongState):
        house.do("take_back", house.owner, card.id, now=card.end_at + WEEK + MINUTE)
    house.do("take_back", house.owner, card.id, now=card.end_at + WEEK)


def test_customers_take_nothing_back(house):
    person = house.identity()
    card = house.book(person, TEN)
    house.do("mark_no_show", house.owner, card.id, now=TEN + HOUR)
    with pytest.raises(NotFound):
        house.do("take_back", Actor.customer(person), card.id, now=TEN + HOUR)
