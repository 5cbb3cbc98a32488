"""A customer who did not come: flagged, nothing given back, no visit of the same day until the provider lifts it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from booking import service
from booking.errors import SlotRefused, WrongState
from booking.guards import Guard, switched_off
from booking.lock_outs import from_tomorrow
from booking.schedule import Reason, Terms
from booking.types import Actor
from models.enums import BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, House, load_house, provider

DAY = timedelta(days=1)
AFTER = TEN + 2 * HOUR  # Tuesday noon


@pytest.fixture
def house(engine) -> House:
    return load_house(engine, provider(), provider("oak"))


def missed(house: House, **person) -> Actor:
    """Somebody who booked for ten and did not come."""
    customer = house.identity(**person)
    card = house.book(customer, TEN, phone=person.get("phone"))
    house.do("mark_no_show", house.owner, card.id, now=TEN + HOUR)
    return Actor.customer(customer)


def refusal(house: House, identity_id, start_at: datetime, now: datetime = AFTER, **more) -> Reason | None:
    """Why a visit is refused; None when it is booked."""
    try:
        house.book(identity_id, start_at, now=now, **more)
    except SlotRefused as refused:
        return refused.reason
    return None


def test_nothing_goes_back_and_the_record_counts_it_once(house):
    missed(house)
    assert house.rows("SELECT no_show_count, locked_out_at FROM customers") == [(1, TEN + HOUR)]
    assert house.rows("SELECT refunded_minor, status FROM bookings") == [(0, "no_show")]
    assert house.rows("SELECT count(*) FROM outbox WHERE kind = 'refund'") == [(0,)]
    assert house.rows("SELECT to_status, action FROM changes ORDER BY id DESC LIMIT 1") == [("no_show", "mark_no_show")]


def test_today_is_refused_as_too_soon_and_tomorrow_is_not(house):
    person = missed(house)
    assert refusal(house, person.id, TEN + 6 * HOUR) is Reason.LEAD_TIME
    assert refusal(house, person.id, TEN + DAY) is None


def test_the_guard_is_what_refuses(house):
    person = missed(house)
    with switched_off(Guard.LOCK_OUT):
        assert refusal(house, person.id, TEN + 6 * HOUR) is None


def test_the_refusal_names_times_from_tomorrow_on_and_says_no_more_than_any_other(house):
    person = missed(house)
    with pytest.raises(SlotRefused) as refused:
        house.book(person.id, TEN + 6 * HOUR, now=AFTER)
    assert str(refused.value) == "lead_time"
    assert refused.value.alternatives
    assert all(slot.start_at.date() == (TEN + DAY).date() for slot in refused.value.alternatives)


def test_a_visit_of_tomorrow_is_not_moved_to_today_either(house):
    person = missed(house)
    card = house.book(person.id, TEN + DAY, now=AFTER)
    with pytest.raises(SlotRefused) as refused:
        house.do("reschedule", person, card.id, now=AFTER, start_at=TEN + 6 * HOUR)
    assert refused.value.reason is Reason.LEAD_TIME
    moved = house.do("reschedule", house.owner, card.id, now=AFTER, start_at=TEN + 6 * HOUR)
    assert moved.booking.start_at == TEN + 6 * HOUR


def test_others_and_other_providers_are_as_before(house):
    person = missed(house)
    assert refusal(house, house.identity(), TEN + 6 * HOUR) is None
    neighbour = House(house.engine, house.others[0])
    assert refusal(neighbour, person.id, TEN + 7 * HOUR) is None


def test_a_proven_number_is_the_same_person_and_a_typed_one_is_not(house):
    missed(house, phone="+34600000001")
    by_whatsapp = house.identity(channel="whatsapp", address="+34600000001")
    assert refusal(house, by_whatsapp, TEN + 6 * HOUR) is Reason.LEAD_TIME
    assert refusal(house, house.identity(), TEN + 6 * HOUR, phone="+34600000001") is None


def test_lifted_it_is_over_and_the_count_stays(house):
    person = missed(house)
    card_id = house.rows("SELECT id FROM bookings")[0][0]
    lifted = house.do("lift_lock_out", house.owner, card_id, now=AFTER, command_id="lift")
    assert lifted.booking.status is BookingStatus.NO_SHOW
    assert refusal(house, person.id, TEN + 6 * HOUR) is None
    assert house.rows("SELECT no_show_count, locked_out_at FROM customers") == [(1, None)]
    assert house.do("lift_lock_out", house.owner, card_id, now=AFTER, command_id="lift").is_repeat
    with pytest.raises(WrongState):
        house.do("lift_lock_out", house.owner, card_id, now=AFTER)


def test_what_took_place_is_no_reason_to_lift_anything(house):
    card = house.book(house.identity(), TEN)
    house.do("complete", house.owner, card.id, now=TEN)
    with pytest.raises(WrongState):
        house.do("lift_lock_out", house.owner, card.id, now=AFTER)


@pytest.mark.parametrize(
    ("now", "zone", "minutes"),
    [
        (datetime(2026, 6, 2, 12, 0, tzinfo=UTC), "Etc/UTC", 720),
        (datetime(2026, 6, 2, 12, 0, 30, tzinfo=UTC), "Etc/UTC", 719),  # midnight itself can be had
        (datetime(2026, 6, 2, 12, 0, tzinfo=UTC), "Asia/Tokyo", 180),  # it is nine in the evening there
        (datetime(2026, 10, 24, 23, 30, tzinfo=UTC), "Europe/Madrid", 1410),  # half past one of a day of 25 hours
    ],
)
def test_it_reaches_to_the_next_midnight_of_the_place(now, zone, minutes):
    terms = Terms(duration_minutes=30)
    assert from_tomorrow(terms, zone, now) == replace(terms, lead_time_minutes=minutes)
    slower = replace(terms, lead_time_minutes=3000)
    assert from_tomorrow(slower, zone, now) == slower


def test_the_clock_closing_the_visit_first_changes_nothing(house):
    customer = house.identity()
    card = house.book(customer, TEN)
    with Session(house.engine) as session:
        assert service.close_past(session, now=TEN + HOUR) == (card.id,)
        session.commit()
    house.do("mark_no_show", house.owner, card.id, now=TEN + HOUR)
    assert refusal(house, customer, TEN + 6 * HOUR) is Reason.LEAD_TIME
    assert NOW < TEN
