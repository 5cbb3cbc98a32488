"""Seats of group classes where they meet moves and run-out requests."""

from __future__ import annotations

from booking.types import Actor
from models.enums import BookingStatus
from tests.booking.houses import HOUR, TEN, load_house, provider

YOGA = {"name": "Yoga", "duration_minutes": 60, "price_minor": 1000, "capacity": 2}
TALK = {"name": "Talk", "duration_minutes": 60, "price_minor": 100}


def test_a_seat_moved_to_its_own_hour_is_kept_in_a_full_class(engine):
    house = load_house(engine, provider(services=[YOGA]))
    people = [house.identity() for _ in range(2)]
    cards = [house.book(person) for person in people]
    moved = house.do("reschedule", Actor.customer(people[0]), cards[0].id, start_at=TEN)
    assert moved.booking.start_at == TEN
    assert house.rows("SELECT seats_taken FROM class_sessions") == [(2,)]


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
