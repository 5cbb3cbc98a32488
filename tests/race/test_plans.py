"""The last booking that a plan allows, on real connections, with its control."""

from functools import partial

from booking.errors import NotBookable
from booking.guards import Guard, switched_off
from booking.plans import Limits
from tests.booking.houses import HOUR, TEN, load_house
from tests.race.racing import failures, successes, together


def race(engine, **fields):
    """Five people, each at a time of their own, where two may book."""
    house = load_house(engine)
    guests = [house.identity() for _ in range(5)]
    two = Limits(bookings_a_month=2)
    calls = [partial(house.book, guest, TEN + n * HOUR, limits=two) for n, guest in enumerate(guests)]
    return together(*calls, **fields)


def test_the_last_bookings_of_a_plan_have_one_taker_each(engine):
    results = race(engine)
    assert len(successes(results)) == 2
    assert {type(error) for error in failures(results)} == {NotBookable}


def test_control_without_its_lock_everybody_is_the_last(engine):
    with switched_off(Guard.PLAN_LIMIT):
        results = race(engine, meet_at="counted")
    assert len(successes(results)) == 5
