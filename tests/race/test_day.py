"""The provider's word against the customer's at the same moment: one of them stands, and only its effects do."""

from functools import partial

import pytest

from booking.errors import WrongState
from booking.guards import Guard, switched_off
from booking.types import Actor
from tests.booking.houses import HOUR, TEN, load_house, provider
from tests.race.racing import failures, interrupted, successes, together


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


def told_late(house):
    """The same delay is confirmed from two chats at once."""
    card = house.book(house.identity())
    late = partial(house.do, "delay", house.owner, card.id, expected_at=TEN + HOUR / 4)
    return together(late, late, meet_at="decided")


def test_two_words_of_one_delay_tell_the_customer_once(house):
    results = told_late(house)
    assert len(successes(results)) == 1
    assert [type(error) for error in failures(results)] == [WrongState]
    assert house.rows("SELECT count(*) FROM outbox WHERE payload->>'template' = 'delayed'") == [(1,)]


def test_control_without_comparing_both_words_are_taken(house):
    with switched_off(Guard.COMPARE_AND_SET):
        results = told_late(house)
    assert len(successes(results)) == 2
    assert house.rows("SELECT count(*) FROM changes WHERE action = 'delay'") == [(2,)]


def moved_or_cancelled(house):
    customer = house.identity()
    card = house.book(customer)
    return together(
        partial(house.do, "reschedule", house.owner, card.id, start_at=TEN + 3 * HOUR),
        partial(house.do, "cancel", Actor.customer(customer), card.id),
        meet_at="decided",
    )


def test_a_move_and_a_cancel_end_cancelled_or_the_move_finds_nothing(house):
    """Whoever comes first: a cancel after a move is of the moved visit; a move after a cancel is refused."""
    results = moved_or_cancelled(house)
    assert house.rows("SELECT status FROM bookings") == [("cancelled",)]
    assert house.rows("SELECT count(*) FROM claims") == [(0,)]
    chain = house.rows("SELECT from_status, to_status FROM changes ORDER BY id")
    assert [tuple(row) for row in chain[1:]] in (
        [("confirmed", "cancelled")],
        [("confirmed", "confirmed"), ("confirmed", "cancelled")],
    )
    assert len(successes(results)) == len(chain) - 1


def moved_meanwhile(house):
    """The customer cancels after the provider's move was decided on and before it is written."""
    customer = house.identity()
    card = house.book(customer)
    cancel = partial(house.do, "cancel", Actor.customer(customer), card.id)
    with interrupted("decided", by=cancel):
        house.do("reschedule", house.owner, card.id, start_at=TEN + 3 * HOUR)


def test_a_move_of_what_was_just_cancelled_is_refused(house):
    with pytest.raises(WrongState):
        moved_meanwhile(house)
    assert house.rows("SELECT status, (SELECT count(*) FROM claims) FROM bookings") == [("cancelled", 0)]


def test_control_without_comparing_a_cancelled_visit_is_moved_and_stands(house):
    with switched_off(Guard.COMPARE_AND_SET):
        moved_meanwhile(house)
    assert house.rows("SELECT status FROM bookings") == [("confirmed",)]
