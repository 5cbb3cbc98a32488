"""The provider's word against the customer's at the same moment: one of them stands, and only its effects do."""

from functools import partial

import pytest

from booking.errors import WrongState
from booking.guards import Guard, switched_off
from booking.types import Actor
from tests.booking.houses import HOUR, TEN, load_house, provider
from tests.race.racing import failures, successes, together


@pytest.fixture
def house(engine):
    return load_house(engine, provider())


def missed_or_cancelled(house):
    """Both say something else about one visit, having seen it confirmed."""
    customer = house.identity()
    card = house.book(customer)
    late = {"now": TEN + HOUR}
    return together(
        partial(house.do, "mark_no_show", house.owner, card.id, **late),
        partial(house.do, "cancel", Actor.customer(customer), card.id, **late),
        meet_at="decided",
    )


def test_a_no_show_and_a_cancel_leave_one_end_and_its_effects(house):
    results = missed_or_cancelled(house)
    assert len(successes(results)) == 1
    assert [type(error) for error in failures(results)] == [WrongState]
    status, locked, count, told = house.rows(
        """SELECT b.status, c.locked_out_at IS NOT NULL, c.no_show_count,
            (SELECT count(*) FROM outbox WHERE payload->>'template' = 'cancelled_by_customer')
        FROM bookings b JOIN customers c ON c.id = b.customer_id"""
    )[0]
    assert (status, locked, count, told) in [("no_show", True, 1, 0), ("cancelled", False, 0, 1)]


def test_control_without_comparing_both_are_carried_out(house):
    with switched_off(Guard.COMPARE_AND_SET):
        results = missed_or_cancelled(house)
    assert len(successes(results)) == 2
    assert house.rows("SELECT no_show_count FROM customers") == [(1,)]
    assert house.rows("SELECT count(*) FROM outbox WHERE payload->>'template' = 'cancelled_by_customer'") == [(1,)]
