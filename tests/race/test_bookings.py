"""Races for bookings on real connections. Each has a control: the same race with its guard off shows the fault."""

import random
import threading
from functools import partial

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from booking import guards, service, setup
from booking.errors import SlotRefused, WrongState
from booking.guards import Guard, switched_off
from booking.schedule import Reason
from booking.types import Actor
from models.enums import BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, load_house, provider
from tests.race.racing import failures, interrupted, successes, together

OVERLAPS = """
SELECT count(*) FROM bookings a JOIN bookings b ON a.provider_id = b.provider_id AND a.id < b.id
    AND tstzrange(a.start_at, a.end_at) && tstzrange(b.start_at, b.end_at)
WHERE a.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')
    AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')
"""
BROKEN_CHAINS = """
SELECT count(*) FROM (
    SELECT from_status, lag(to_status) OVER (PARTITION BY booking_id ORDER BY id) AS before FROM changes
) x WHERE from_status IS DISTINCT FROM before
"""
LIVE_WITHOUT_CLAIM = """
SELECT count(*) FROM bookings b WHERE b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')
    AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.booking_id = b.id)
"""


def number(house, sql):
    return house.rows(sql)[0][0]


def bookers(house, starts):
    return [partial(house.book, house.identity(), start) for start in starts]


def test_twenty_connections_on_one_slot_make_one_booking(house):
    results = together(*bookers(house, [TEN] * 20), meet_at="judged")
    assert len(successes(results)) == 1
    assert {error.reason for error in failures(results)} == {Reason.TAKEN}
    assert number(house, "SELECT count(*) FROM bookings") == 1


def test_control_without_the_constraint_one_slot_is_sold_many_times(house):
    with switched_off(Guard.CLAIMS):
        results = together(*bookers(house, [TEN] * 20), meet_at="judged")
    assert len(successes(results)) == 20
    assert number(house, OVERLAPS) == 190


def test_overlapping_times_and_two_resources_have_one_winner_and_no_deadlock(house):
    """Every visit occupies a second resource too; starts lie half an hour apart, so neighbours collide."""
    with house.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO resources (provider_id, kind, name) SELECT id, 'room', 'R' FROM providers"
        )
        connection.exec_driver_sql(
            "INSERT INTO service_resources SELECT s.id, r.id FROM services s JOIN resources r USING (provider_id) "
            "ON CONFLICT DO NOTHING"
        )
    for round_number in range(5):
        start = TEN + 24 * HOUR * round_number
        results = together(*bookers(house, [start, start + HOUR / 2] * 6), meet_at="judged")
        assert len(successes(results)) == 1
        assert {type(error) for error in failures(results)} == {SlotRefused}
    assert number(house, "SELECT count(*) FROM claims") == 10


def _request_and_approve(house, identity_id, start_at):
    card = house.book(identity_id, start_at)
    return house.do("approve", house.owner, card.id).booking


def test_of_two_overlapping_requests_one_can_be_approved(strict_house):
    calls = [partial(_request_and_approve, strict_house, strict_house.identity(), at) for at in (TEN, TEN + HOUR / 2)]
    results = together(*calls, meet_at="judged")
    assert [card.status for card in successes(results)] == [BookingStatus.CONFIRMED]
    assert [type(error) for error in failures(results)] == [SlotRefused]


def test_control_without_the_constraint_both_are_approved(strict_house):
    calls = [partial(_request_and_approve, strict_house, strict_house.identity(), at) for at in (TEN, TEN + HOUR / 2)]
    with switched_off(Guard.CLAIMS):
        results = together(*calls, meet_at="judged")
    assert [card.status for card in results] == [BookingStatus.CONFIRMED] * 2
    assert number(strict_house, OVERLAPS) == 1


def _two_approvals(house):
    card = house.book(house.identity())
    approve = partial(house.do, "approve", house.owner, card.id)
    return together(approve, approve, meet_at="decided")


def test_one_request_is_approved_once(strict_house):
    results = _two_approvals(strict_house)
    assert len(successes(results)) == 1
    assert [type(error) for error in failures(results)] == [WrongState]
    assert number(strict_house, "SELECT version FROM bookings") == 2


def test_control_without_compare_and_set_it_is_approved_twice(strict_house):
    with switched_off(Guard.COMPARE_AND_SET):
        results = _two_approvals(strict_house)
    assert len(successes(results)) == 2
    assert number(strict_house, "SELECT count(*) FROM changes WHERE action = 'approve'") == 2
    assert number(strict_house, BROKEN_CHAINS) == 1


def _swap(house, meet_at):
    first, second = house.identity(), house.identity()
    one, two = house.book(first, TEN), house.book(second, TEN + HOUR)
    return together(
        partial(house.do, "reschedule", Actor.customer(first), one.id, start_at=TEN + HOUR),
        partial(house.do, "reschedule", Actor.customer(second), two.id, start_at=TEN),
        meet_at=meet_at,
    )


def test_two_bookings_that_want_to_swap_are_both_told_that_the_time_is_taken(house):
    results = _swap(house, "changed")
    assert [error.reason for error in failures(results)] == [Reason.TAKEN] * 2
    assert number(house, OVERLAPS) == 0
    assert number(house, "SELECT count(*) FROM claims") == 2
    assert number(house, "SELECT max(version) FROM bookings") == 1


def test_control_a_move_that_gives_up_its_time_first_deadlocks(house):
    with switched_off(Guard.JUDGE_FIRST):
        results = _swap(house, "given_up")
    assert [
        getattr(error.orig, "pgcode", None) for error in failures(results) if isinstance(error, OperationalError)
    ] == ["40P01"]


def _moves(house, actor, booking_id, seed):
    chance = random.Random(seed)
    told = []
    for _ in range(6):
        start_at = TEN + HOUR / 2 * chance.randrange(-4, 14)
        try:
            told.append(house.do("reschedule", actor, booking_id, start_at=start_at))
        except SlotRefused as refused:
            told.append(refused)
    return told


def test_many_moves_at_once_never_deadlock_and_never_overlap(house):
    people = [house.identity() for _ in range(6)]
    cards = [house.book(person, TEN + HOUR * index) for index, person in enumerate(people)]
    calls = [
        partial(_moves, house, Actor.customer(person), card.id, seed)
        for seed, (person, card) in enumerate(zip(people, cards, strict=True))
    ]
    results = together(*calls)
    assert failures(results) == []
    assert any(not isinstance(told, SlotRefused) for one in results for told in one)
    assert number(house, OVERLAPS) == 0
    assert number(house, LIVE_WITHOUT_CLAIM) == 0
    assert number(house, BROKEN_CHAINS) == 0
    assert number(house, "SELECT count(*) FROM claims") == 6


def _cancel_against_approve(house):
    customer = Actor.customer(house.identity())
    card = house.book(customer.id)
    return together(
        partial(house.do, "cancel", customer, card.id),
        partial(house.do, "approve", house.owner, card.id),
        meet_at="decided",
    )


def test_a_cancellation_outlives_an_approval_at_the_same_moment(strict_house):
    cancelled, approved = _cancel_against_approve(strict_house)
    assert cancelled.booking.status is BookingStatus.CANCELLED
    assert isinstance(approved, WrongState) or approved.booking.status is BookingStatus.CONFIRMED
    assert number(strict_house, "SELECT status FROM bookings") == "cancelled"
    assert number(strict_house, "SELECT count(*) FROM claims") == 0
    assert number(strict_house, BROKEN_CHAINS) == 0


def test_control_without_compare_and_set_both_decide_on_a_state_that_is_gone(strict_house):
    with switched_off(Guard.COMPARE_AND_SET):
        results = _cancel_against_approve(strict_house)
    assert failures(results) == []
    assert number(strict_house, BROKEN_CHAINS) == 1


def _expire(house, at):
    with Session(house.engine) as session:
        expired = service.expire_holds(session, now=at, limit=10)
        session.commit()
    return expired


def _approve_while_expiring(house, point):
    """The clock comes when the approval is at the point; the approval was asked for a second before the deadline."""
    card = house.book(house.identity())
    with interrupted(point, partial(_expire, house, card.deadline_at)) as expired:
        try:
            approved = house.do("approve", house.owner, card.id, now=NOW)
        except WrongState as refused:
            approved = refused
    return approved, expired[0], card


def test_an_approval_that_was_decided_before_the_clock_came_is_refused(strict_house):
    approved, expired, card = _approve_while_expiring(strict_house, "decided")
    assert isinstance(approved, WrongState)
    assert expired == (card.id,)
    assert number(strict_house, "SELECT status FROM bookings") == "expired"
    assert number(strict_house, "SELECT count(*) FROM claims") == 0


def test_the_clock_passes_over_what_is_just_being_approved(strict_house):
    approved, expired, _ = _approve_while_expiring(strict_house, "changed")
    assert approved.booking.status is BookingStatus.CONFIRMED
    assert expired == ()
    assert number(strict_house, LIVE_WITHOUT_CLAIM) == 0


def test_control_without_compare_and_set_an_expired_booking_is_confirmed_with_no_claim(strict_house):
    with switched_off(Guard.COMPARE_AND_SET):
        approved, expired, card = _approve_while_expiring(strict_house, "decided")
    assert approved.booking.status is BookingStatus.CONFIRMED
    assert expired == (card.id,)
    assert number(strict_house, LIVE_WITHOUT_CLAIM) == 1


def _yoga_house(engine, capacity):
    yoga = {"name": "Yoga", "duration_minutes": 60, "price_minor": 1000, "capacity": capacity}
    return load_house(engine, provider(services=[yoga]))


def _five_times(house, meet_at=None):
    customer = house.identity()
    call = partial(house.book, customer, command_id="same")
    return together(*[call] * 5, meet_at=meet_at)


def test_the_same_command_five_times_at_once_books_once(engine):
    house = _yoga_house(engine, 10)
    results = _five_times(house)
    assert failures(results) == []
    assert len({card.id for card in results}) == 1
    assert number(house, "SELECT count(*) FROM bookings") == 1
    assert number(house, "SELECT seats_taken FROM class_sessions") == 1


def test_control_without_command_ids_it_books_more_than_once(engine):
    house = _yoga_house(engine, 10)
    with switched_off(Guard.COMMANDS):
        _five_times(house, "judged")
    assert number(house, "SELECT count(*) FROM bookings") > 1


def test_the_same_change_five_times_at_once_is_made_once(strict_house):
    card = strict_house.book(strict_house.identity())
    approve = partial(strict_house.do, "approve", strict_house.owner, card.id, command_id="same")
    results = together(*[approve] * 5)
    assert failures(results) == []
    assert sorted(outcome.is_repeat for outcome in results) == [False, True, True, True, True]
    assert number(strict_house, "SELECT version FROM bookings") == 2


@pytest.mark.parametrize("is_open", [True, False], ids=["class already on the calendar", "first visitors"])
def test_a_class_of_five_takes_five_of_twelve(engine, is_open):
    house = _yoga_house(engine, 5)
    if is_open:
        house.book(house.identity())
    results = together(*bookers(house, [TEN] * (11 if is_open else 12)), meet_at="judged")
    assert number(house, "SELECT count(*) FROM bookings") == 5
    assert number(house, "SELECT seats_taken FROM class_sessions") == 5
    assert {error.reason for error in failures(results)} == {Reason.FULL}


def test_control_without_the_row_lock_a_class_is_overbooked(engine):
    house = _yoga_house(engine, 5)
    house.book(house.identity())
    with switched_off(Guard.SEATS):
        together(*bookers(house, [TEN] * 11), meet_at="counted")
    assert number(house, "SELECT count(*) FROM bookings") == 12
    assert number(house, "SELECT seats_taken FROM class_sessions") == 2


def test_two_visitors_who_change_classes_crosswise_do_not_deadlock(engine):
    house = _yoga_house(engine, 5)
    people = [house.identity() for _ in range(4)]
    cards = [house.book(person, TEN if index % 2 else TEN + 2 * HOUR) for index, person in enumerate(people)]
    calls = [
        partial(
            house.do,
            "reschedule",
            Actor.customer(person),
            card.id,
            start_at=TEN + 2 * HOUR if card.start_at == TEN else TEN,
        )
        for person, card in zip(people, cards, strict=True)
    ]
    assert failures(together(*calls, meet_at="judged")) == []
    assert [tuple(row) for row in house.rows("SELECT start_at, seats_taken FROM class_sessions ORDER BY 1")] == [
        (TEN, 2),
        (TEN + 2 * HOUR, 2),
    ]


def _book_while_closing(house, start_at):
    """A booking asked for while new hours are written but not yet committed."""
    asked, results = threading.Event(), []

    def ask():
        asked.set()
        results.append(together(*bookers(house, [start_at]))[0])

    with Session(house.engine) as session:
        setup.load_town(session, {"providers": [provider(hours=[])]}, now=NOW)
        asker = threading.Thread(target=ask)
        asker.start()
        asked.wait(10)
        asker.join(0.5)
        session.commit()
    asker.join(30)
    return results[0]


def test_a_booking_waits_for_an_edit_of_the_hours_and_is_judged_by_the_new_ones(house):
    refused = _book_while_closing(house, TEN)
    assert isinstance(refused, SlotRefused)
    assert refused.reason is Reason.CLOSED


def test_control_without_the_shared_lock_it_is_booked_by_hours_that_are_no_more(house):
    with switched_off(Guard.SHARED_LOCK):
        card = _book_while_closing(house, TEN)
    assert card.status is BookingStatus.CONFIRMED
    assert number(house, "SELECT count(*) FROM availability_rules r JOIN bookings b USING (provider_id)") == 0


def test_a_run_out_hold_is_retired_once_by_whoever_comes_first(strict_house):
    hold = strict_house.book(strict_house.identity())
    calls = [partial(strict_house.book, strict_house.identity(), now=hold.deadline_at) for _ in range(6)]
    results = together(*calls)
    assert len(successes(results)) == 1
    assert {type(error) for error in failures(results)} == {SlotRefused}
    assert number(strict_house, "SELECT count(*) FROM changes WHERE action = 'expire'") == 1
    assert number(strict_house, OVERLAPS) == 0


def test_control_without_retirement_a_dead_hold_keeps_its_time(strict_house):
    hold = strict_house.book(strict_house.identity())
    with switched_off(Guard.RETIREMENT), pytest.raises(SlotRefused):
        strict_house.book(strict_house.identity(), now=hold.deadline_at)


def test_two_clocks_expire_each_hold_once(strict_house):
    for index in range(6):
        strict_house.book(strict_house.identity(), TEN + HOUR * index)
    results = together(*[partial(_expire, strict_house, TEN + 240 * HOUR)] * 4)
    assert failures(results) == []
    assert sum(len(expired) for expired in results) == 6
    assert number(strict_house, "SELECT count(*) FROM changes WHERE action = 'expire'") == 6


def test_two_first_bookings_of_one_new_person_make_one_customer(house):
    person = house.identity()
    calls = [partial(house.book, person, TEN + HOUR * index, phone="+34600000001") for index in range(4)]
    results = together(*calls, meet_at="judged")
    assert failures(results) == []
    assert len({card.customer_id for card in results}) == 1
    assert number(house, "SELECT count(*) FROM customers") == 1


def test_two_first_bookings_of_a_person_with_nothing_but_an_identity_make_one_customer(house):
    person = house.identity()
    results = together(*[partial(house.book, person, TEN + HOUR * index) for index in range(4)], meet_at="judged")
    assert failures(results) == []
    assert number(house, "SELECT count(*) FROM customers") == 1


def test_guards_cannot_be_switched_off_outside_of_a_test_run(monkeypatch):
    monkeypatch.delenv("PARLEY_TESTING")
    for attempt in (switched_off(Guard.CLAIMS), guards.watched(print)):
        with pytest.raises(guards.NotATest), attempt:
            pass
    assert all(guards.is_on(guard) for guard in Guard)
