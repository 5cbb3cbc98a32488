"""A move that comes too late for a free cancel is no way around it: the cancel stays late, wherever the visit goes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from booking.errors import Changed
from booking.types import Actor
from tests.booking.houses import HOUR, NOW, TEN
from tests.booking.paying import booked, look, make_runtime, paid_house, status_of

FAR = TEN + timedelta(days=12)
LATE = TEN - 24 * HOUR + timedelta(seconds=1)


@pytest.fixture
def house(engine):
    return paid_house(engine, cancellation_hours=24, late_refund_percent=25)


@pytest.fixture
def runtime(house, database_url, clock, make_settings):
    clock.put(NOW)
    made = make_runtime(database_url, clock, make_settings())
    yield made
    made.close()


@pytest.fixture
def card(house, runtime):
    return booked(house, runtime)


def customer(card):
    return Actor.customer(card.identity_id)


def cancelled(house, card, by, now):
    """Called off; what went back."""
    house.do("cancel", by, card.id, now=now)
    return status_of(house, card).refunded_minor


def test_moved_too_late_and_far_ahead_a_cancel_gives_the_late_part(house, runtime, card):
    house.do("reschedule", customer(card), card.id, now=LATE, start_at=FAR)
    assert cancelled(house, card, customer(card), FAR - 200 * HOUR) == 1000
    assert look(runtime).faults == []


def test_moved_to_the_second_in_time_everything_goes_back(house, card):
    house.do("reschedule", customer(card), card.id, now=TEN - 24 * HOUR, start_at=FAR)
    assert cancelled(house, card, customer(card), FAR - 24 * HOUR) == 4000


def test_further_moves_change_nothing(house, card):
    house.do("reschedule", customer(card), card.id, now=LATE, start_at=FAR)
    house.do("reschedule", customer(card), card.id, now=LATE + HOUR, start_at=FAR + 24 * HOUR)
    assert cancelled(house, card, customer(card), LATE + 2 * HOUR) == 1000


def test_the_provider_gives_everything_back_all_the_same(house, card):
    house.do("reschedule", customer(card), card.id, now=LATE, start_at=FAR)
    assert cancelled(house, card, house.owner, LATE + HOUR) == 4000


def test_a_time_that_the_provider_chose_begins_anew(house, card):
    house.do("reschedule", customer(card), card.id, now=LATE, start_at=FAR)
    house.do("reschedule", house.owner, card.id, now=LATE + HOUR, start_at=FAR + 24 * HOUR)
    assert cancelled(house, card, customer(card), FAR) == 4000


def test_who_was_told_in_time_is_told_anew_when_the_yes_comes_too_late(house, card):
    with pytest.raises(Changed):
        house.do("reschedule", customer(card), card.id, now=LATE, start_at=FAR, told_refund_minor=4000)
    assert house.rows("SELECT start_at, is_late_moved FROM bookings") == [(TEN, False)]
    house.do("reschedule", customer(card), card.id, now=LATE, start_at=FAR, told_refund_minor=1000)
    assert house.rows("SELECT start_at, is_late_moved FROM bookings") == [(FAR, True)]
