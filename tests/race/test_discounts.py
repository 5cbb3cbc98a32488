"""The last use of a coupon on real connections, with its control."""

from functools import partial

from booking.errors import Changed
from booking.guards import Guard, switched_off
from tests.booking.houses import HOUR, TEN, load_house, provider
from tests.booking.test_discounts import COUPON, ask, proposed
from tests.race.racing import failures, successes, together


def race(engine, **fields):
    """Five people, each at a time of their own, with a coupon that may be used twice."""
    house = load_house(engine, provider(discounts=[COUPON | {"max_uses": 2}]))
    guests = [house.identity() for _ in range(5)]
    agreed = [proposed(house, guest, "SUMMER10", TEN + HOUR * n) for n, guest in enumerate(guests)]
    calls = [partial(ask, house, guest, proposal) for guest, proposal in zip(guests, agreed, strict=True)]
    return together(*calls, **fields)


def test_the_last_use_of_a_coupon_has_one_taker(engine):
    results = race(engine)
    assert len(successes(results)) == 2
    assert {type(error) for error in failures(results)} == {Changed}


def test_control_without_its_lock_everybody_is_the_last(engine):
    with switched_off(Guard.LAST_USE):
        results = race(engine, meet_at="quoted")
    assert len(successes(results)) == 5
