"""Seats of group classes where they meet moves, changes into another service, and run-out requests."""

from __future__ import annotations

import pytest

from booking.errors import SlotRefused
from booking.schedule import Reason
from booking.types import Actor
from models.enums import BookingStatus
from tests.booking.houses import HOUR, TEN, load_house, provider
from tests.booking.test_differences import TILL, change, look, named, pay

YOGA = {"name": "Yoga", "duration_minutes": 60, "price_minor": 1000, "capacity": 2}
TALK = {"name": "Talk", "duration_minutes": 60, "price_minor": 100}
LESSON, CLASS, COURSE = (
    {"name": name, "duration_minutes": minutes, "price_minor": price, "granularity_minutes": 30, "payment": "full"}
    | {"capacity": capacity}
    for name, minutes, price, capacity in (("Lesson", 60, 4000, 1), ("Class", 60, 1500, 2), ("Course", 120, 9000, 5))
)


def test_a_seat_moved_to_its_own_hour_is_kept_in_a_full_class(engine):
    house = load_house(engine, provider(services=[YOGA]))
    people = [house.identity() for _ in range(2)]
    cards = [house.book(person) for person in people]
    moved = house.do("reschedule", Actor.customer(people[0]), cards[0].id, start_at=TEN)
    assert moved.booking.start_at == TEN
    assert house.rows("SELECT seats_taken FROM class_sessions") == [(2,)]


def test_a_seat_is_not_moved_to_its_own_hour_once_that_is_over(engine):
    house = load_house(engine, provider(auto_confirm=False, services=[YOGA]))
    waiting = house.book(house.identity())
    with pytest.raises(SlotRefused) as refused:
        house.do("counter", house.owner, waiting.id, start_at=TEN, now=TEN + HOUR / 2)
    assert refused.value.reason is Reason.PAST
    again = house.do("counter", house.owner, waiting.id, start_at=TEN, now=TEN - HOUR).booking
    assert (again.start_at, house.rows("SELECT seats_taken FROM class_sessions")) == (TEN, [(1,)])


def test_a_class_of_run_out_requests_gives_way_to_another_service(engine):
    house = load_house(engine, provider(auto_confirm=False, services=[YOGA, TALK]))
    waiting = house.book(house.identity(), TEN + 48 * HOUR)
    assert waiting.deadline_at is not None
    late = waiting.deadline_at
    taken = house.book(house.identity(), TEN + 48 * HOUR, now=late, of=house.provider.services[1])
    assert taken.status is BookingStatus.PENDING
    statuses = house.rows("SELECT status FROM bookings WHERE id = :id", id=waiting.id)
    assert statuses == [(BookingStatus.EXPIRED,)]
    assert house.rows("SELECT count(*) FROM class_sessions") == [(0,)]


def test_a_run_out_request_stands_in_nobodys_way_while_the_class_has_a_seat(engine):
    house = load_house(engine, provider(auto_confirm=False, services=[YOGA]))
    waiting = house.book(house.identity(), TEN + 48 * HOUR)
    house.book(house.identity(), TEN + 48 * HOUR, now=waiting.deadline_at)
    assert house.rows("SELECT seats_taken FROM class_sessions") == [(2,)]  # the clock ends it, not the next visitor
    third = house.book(house.identity(), TEN + 48 * HOUR, now=waiting.deadline_at)
    assert third.status is BookingStatus.PENDING
    assert house.rows("SELECT status FROM bookings WHERE id = :id", id=waiting.id) == [(BookingStatus.EXPIRED,)]


# ------------------------------------------------------------------ from and to a service with seats


@pytest.fixture
def studio(engine):
    """A private lesson, a small class and a large one, all with the same teacher, paid when they are booked."""
    return load_house(engine, provider(services=[LESSON, CLASS, COURSE]))


def paid(house, name, start_at=TEN):
    """Who booked and paid a service, and the booking."""
    guest = house.identity()
    card = house.book(guest, start_at, of=named(house, name), till=TILL)
    pay(house, card.id)
    return guest, card.id


def held(house):
    """What is held: (service, seats or None, hours) of each, in the order of time."""
    sql = """
SELECT s.name, k.seats_taken, lower(c.during), upper(c.during) FROM claims c
LEFT JOIN class_sessions k ON k.id = c.class_id LEFT JOIN bookings b ON b.id = c.booking_id
JOIN services s ON s.id = coalesce(k.service_id, b.service_id) ORDER BY 3"""
    return [tuple(row) for row in house.rows(sql)]


def test_a_lesson_becomes_a_seat_and_the_difference_goes_back(studio):
    guest, visit = paid(studio, "Lesson")
    paid(studio, "Class", TEN + 2 * HOUR)
    card = change(studio, guest, visit, "Class", start_at=TEN + 2 * HOUR)
    assert (card.service_name, card.price_minor, card.refunded_minor, card.extra_minor) == ("Class", 1500, 2500, 0)
    assert held(studio) == [("Class", 2, TEN + 2 * HOUR, TEN + 3 * HOUR)]
    assert [(row.kind, row.amount_minor) for row in look(studio, visit)[1]] == [("payment", 4000), ("refund", 2500)]


def test_a_seat_becomes_a_lesson_at_the_same_hour_and_the_difference_is_asked_for(studio):
    guest, visit = paid(studio, "Class")
    card = change(studio, guest, visit, "Lesson")
    assert (card.service_name, card.class_id, card.paid_minor, card.extra_minor) == ("Lesson", None, 1500, 2500)
    assert held(studio) == [("Lesson", None, TEN, TEN + HOUR)]
    assert studio.rows("SELECT count(*) FROM class_sessions") == [(0,)]


def test_a_seat_becomes_one_of_a_dearer_class(studio):
    guest, visit = paid(studio, "Class")
    paid(studio, "Class")
    paid(studio, "Course", TEN + 3 * HOUR)
    card = change(studio, guest, visit, "Course", start_at=TEN + 3 * HOUR)
    assert (card.price_minor, card.extra_minor, card.end_at) == (9000, 7500, TEN + 5 * HOUR)
    assert held(studio) == [("Class", 1, TEN, TEN + HOUR), ("Course", 2, TEN + 3 * HOUR, TEN + 5 * HOUR)]


def test_who_is_alone_in_a_class_moves_it_by_half_an_hour(studio):
    guest, visit = paid(studio, "Class")
    studio.do("reschedule", Actor.customer(guest), visit, start_at=TEN + HOUR / 2)
    assert held(studio) == [("Class", 1, TEN + HOUR / 2, TEN + 1.5 * HOUR)]


@pytest.mark.parametrize(
    ("booked", "taken", "wanted", "reason"),
    [("Class", "Class", "Lesson", Reason.TAKEN), ("Lesson", "Class", "Course", Reason.TAKEN)],
    ids=["somebody else sits in the class", "another class takes the time"],
)
def test_no_place_nothing_changes(studio, booked, taken, wanted, reason):
    guest, visit = paid(studio, booked, TEN if booked == taken else TEN + 2 * HOUR)
    paid(studio, taken)
    before = look(studio, visit), held(studio)
    with pytest.raises(SlotRefused) as refused:
        change(studio, guest, visit, wanted)
    assert refused.value.reason is reason
    assert refused.value.alternatives
    assert (look(studio, visit), held(studio)) == before


def test_a_full_class_takes_nobody_and_nothing_changes(studio):
    for _ in range(2):
        paid(studio, "Class", TEN + 2 * HOUR)
    guest, visit = paid(studio, "Lesson")
    before = look(studio, visit), held(studio)
    with pytest.raises(SlotRefused) as refused:
        change(studio, guest, visit, "Class", start_at=TEN + 2 * HOUR)
    assert refused.value.reason is Reason.FULL
    assert (look(studio, visit), held(studio)) == before


def test_too_late_half_of_the_difference_goes_back_and_a_cancel_stays_late(studio):
    with studio.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE services SET late_refund_percent = 50")
    guest, visit = paid(studio, "Lesson")
    card = change(studio, guest, visit, "Class", start_at=TEN + 48 * HOUR, now=TEN - 2 * HOUR)
    assert (card.refunded_minor, card.is_late_moved) == (1250, True)
    cancelled = studio.do("cancel", Actor.customer(guest), visit, now=TEN - HOUR).booking
    assert cancelled.refunded_minor == 1250 + 1375  # half of the 27.50 that were left
    assert held(studio) == []


def test_a_seat_that_is_moved_to_a_lesson_and_back_is_a_seat_again(studio):
    guest, visit = paid(studio, "Class")
    paid(studio, "Class")
    change(studio, guest, visit, "Lesson", start_at=TEN + 2 * HOUR)
    card = change(studio, guest, visit, "Class")
    assert (card.price_minor, card.extra_minor, card.refunded_minor) == (1500, 0, 0)
    assert held(studio) == [("Class", 2, TEN, TEN + HOUR)]
