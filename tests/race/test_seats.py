"""Races for the last seat of a class between visits that become another service. Each has a control."""

from functools import partial

import pytest

from booking.guards import Guard, switched_off
from booking.schedule import Reason
from booking.types import Actor
from tests.booking.houses import HOUR, TEN, load_house, provider
from tests.race.racing import failures, successes, together

SERVICES = [
    {"name": name, "duration_minutes": 60, "price_minor": price, "granularity_minutes": 30, "capacity": capacity}
    for name, price, capacity in (("Lesson", 4000, 1), ("Class", 1500, 2))
]
LATER = TEN + 4 * HOUR
COUNTED = """
SELECT k.seats_taken, k.capacity, (SELECT count(*) FROM bookings b WHERE b.class_id = k.id) FROM class_sessions k
"""
HOLDERS = """
SELECT count(*) FROM bookings b WHERE b.class_id IS NULL AND b.status = 'confirmed'
    AND NOT EXISTS (SELECT FROM claims c WHERE c.booking_id = b.id)
"""


@pytest.fixture
def studio(engine):
    return load_house(engine, provider(services=SERVICES))


def becomes(house, service, of, start_at, to):
    """A call that makes a visit of `service` at `start_at` one of the other at `to`."""
    guest = house.identity()
    card = house.book(guest, start_at, of=service)
    return partial(house.do, "reschedule", Actor.customer(guest), card.id, start_at=to, service_id=of.id)


def race_for_the_last_seat(house, *, against_a_booking, meet_at="judged"):
    lesson, group = house.provider.services
    house.book(house.identity(), LATER, of=group)
    calls = [becomes(house, lesson, group, TEN + index * HOUR, LATER) for index in range(2)]
    if against_a_booking:
        calls[1] = partial(house.book, house.identity(), LATER, of=group)
    return together(*calls, meet_at=meet_at)


@pytest.mark.parametrize("against_a_booking", [False, True], ids=["two changes", "a change and a booking"])
def test_the_last_seat_has_one_taker(studio, against_a_booking):
    results = race_for_the_last_seat(studio, against_a_booking=against_a_booking)
    assert len(successes(results)) == 1
    assert [error.reason for error in failures(results)] == [Reason.FULL]
    assert studio.rows(COUNTED) == [(2, 2, 2)]
    assert studio.rows(HOLDERS) == [(0,)]


@pytest.mark.parametrize("against_a_booking", [False, True], ids=["two changes", "a change and a booking"])
def test_control_without_the_row_lock_the_last_seat_is_given_twice(studio, against_a_booking):
    with switched_off(Guard.SEATS):
        results = race_for_the_last_seat(studio, against_a_booking=against_a_booking, meet_at="counted")
    assert failures(results) == []
    assert studio.rows(COUNTED) == [(2, 2, 3)]


def race_for_a_time(house):
    """A seat becomes a lesson while somebody books a lesson at that hour."""
    lesson, group = house.provider.services
    change = becomes(house, group, lesson, TEN, LATER)
    return together(change, partial(house.book, house.identity(), LATER, of=lesson), meet_at="judged")


def test_a_seat_and_a_booking_that_want_one_time(studio):
    results = race_for_a_time(studio)
    assert len(successes(results)) == 1
    assert [error.reason for error in failures(results)] == [Reason.TAKEN]
    assert studio.rows(HOLDERS) == [(0,)]
    held = studio.rows("SELECT count(*) FROM class_sessions")[0][0]
    assert held == (1 if results[1] in successes(results) else 0), "who was refused keeps the seat, who moved left it"


def test_control_without_the_constraint_both_have_it(studio):
    with switched_off(Guard.CLAIMS):
        results = race_for_a_time(studio)
    assert failures(results) == []
    assert studio.rows("SELECT count(*) FROM bookings WHERE start_at = :at", at=LATER) == [(2,)]


def test_many_who_change_to_and_fro_never_deadlock_and_each_holds_one_place(studio):
    lesson, group = studio.provider.services
    calls = [becomes(studio, group, lesson, TEN, LATER + index * HOUR) for index in range(2)]
    calls += [becomes(studio, lesson, group, TEN + (index + 1) * HOUR, LATER + 3 * HOUR) for index in range(2)]
    assert failures(together(*calls, meet_at="judged")) == []
    assert studio.rows(COUNTED) == [(2, 2, 2)]
    assert studio.rows(HOLDERS) == [(0,)]
