"""What a provider does on the day: running late, explaining, moving a visit, entering one outside of the hours."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from booking import service
from booking.errors import SlotRefused, WrongState
from booking.schedule import Reason
from booking.types import Actor, Person
from models.enums import BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, House, load_house, provider, request_by

QUARTER = timedelta(minutes=15)
NIGHT = TEN + 12 * HOUR  # ten in the evening; the house closes at eight


@pytest.fixture
def house(engine) -> House:
    return load_house(engine, provider(), provider("oak"))


def owed(house: House, template: str) -> list:
    return house.rows("SELECT due_at, payload FROM outbox WHERE payload->>'template' = :t ORDER BY seq", t=template)


# ------------------------------------------------------------------ running late


def test_a_delay_is_told_once_and_the_visit_keeps_its_time(house):
    card = house.book(house.identity())
    late = house.do("delay", house.owner, card.id, now=TEN - HOUR, expected_at=TEN + QUARTER).booking
    assert (late.start_at, late.expected_at, late.status) == (TEN, TEN + QUARTER, BookingStatus.CONFIRMED)
    with pytest.raises(WrongState):
        house.do("delay", house.owner, card.id, now=TEN - HOUR, expected_at=TEN + QUARTER)
    assert len(owed(house, "delayed")) == 1
    assert house.rows("SELECT lower(during) FROM claims") == [(TEN,)]


def test_a_longer_delay_is_told_again_and_none_is_no_delay(house):
    card = house.book(house.identity())
    house.do("delay", house.owner, card.id, now=TEN - HOUR, expected_at=TEN + QUARTER)
    house.do("delay", house.owner, card.id, now=TEN - HOUR, expected_at=TEN + 2 * QUARTER)
    assert [row.payload["expected_at"] for row in owed(house, "delayed")] == [
        (TEN + QUARTER).isoformat(),
        (TEN + 2 * QUARTER).isoformat(),
    ]
    with pytest.raises(WrongState):
        house.do("delay", house.owner, card.id, now=TEN - HOUR, expected_at=TEN)


def test_who_moves_a_late_visit_is_expected_at_the_new_time(house):
    customer = house.identity()
    card = house.book(customer)
    house.do("delay", house.owner, card.id, expected_at=TEN + QUARTER)
    moved = house.do("reschedule", Actor.customer(customer), card.id, start_at=TEN + 2 * HOUR).booking
    assert moved.expected_at is None


def test_a_delay_owes_no_second_set_of_reminders(house):
    card = house.book(house.identity(), TEN + 48 * HOUR)
    before = len(owed(house, "reminder"))
    house.do("delay", house.owner, card.id, expected_at=TEN + 48 * HOUR + QUARTER)
    assert before == len(owed(house, "reminder")) == 2


# ------------------------------------------------------------------ requests


def test_a_reason_given_later_is_told_once(strict_house):
    card = strict_house.book(strict_house.identity())
    strict_house.do("decline", strict_house.owner, card.id)
    told = strict_house.do("explain", strict_house.owner, card.id, reason="I am away").booking
    assert (told.status, told.cancellation_reason) == (BookingStatus.DECLINED, "I am away")
    with pytest.raises(WrongState):
        strict_house.do("explain", strict_house.owner, card.id, reason="or not")
    assert len(owed(strict_house, "declined_because")) == 1


def test_what_was_approved_has_nothing_to_explain(strict_house):
    card = strict_house.book(strict_house.identity())
    strict_house.do("approve", strict_house.owner, card.id)
    with pytest.raises(WrongState):
        strict_house.do("explain", strict_house.owner, card.id, reason="I am away")


def test_both_sides_are_reminded_three_hours_before_a_request_or_an_offer_runs_out(strict_house):
    start_at = TEN + 48 * HOUR
    card = strict_house.book(strict_house.identity(), start_at)
    (asked,) = owed(strict_house, "request_reminder")
    assert asked.due_at == NOW + 21 * HOUR
    strict_house.do("counter", strict_house.owner, card.id, now=NOW + HOUR, start_at=start_at + HOUR)
    (offered,) = owed(strict_house, "counter_reminder")
    assert offered.due_at == NOW + 22 * HOUR


def test_close_to_its_time_a_request_is_reminded_of_at_two_thirds_or_not_at_all(strict_house):
    strict_house.book(strict_house.identity(), TEN, now=TEN - 3 * HOUR)
    (asked,) = owed(strict_house, "request_reminder")
    assert asked.due_at == TEN - HOUR
    strict_house.book(strict_house.identity(), TEN + 2 * HOUR, now=TEN + 2 * HOUR - QUARTER)
    assert len(owed(strict_house, "request_reminder")) == 1


# ------------------------------------------------------------------ moving


def paid(house: House, amount: int = 4000) -> tuple[Actor, object]:
    """A visit that is paid, for which a cancel an hour before would keep everything."""
    customer = house.identity()
    card = house.book(customer)
    with Session(house.engine) as session:
        session.execute(text("UPDATE bookings SET paid_minor = :amount, cancellation_hours = 24"), {"amount": amount})
        session.commit()
    return Actor.customer(customer), card


def back(house: House, customer: Actor, card, now) -> int:
    return house.do("cancel", customer, card.id, now=now).booking.refunded_minor


def test_control_a_late_cancel_of_a_visit_as_agreed_keeps_the_money(house):
    customer, card = paid(house)
    assert back(house, customer, card, TEN - HOUR) == 0


def test_who_was_moved_by_the_provider_gets_everything_back(house):
    customer, card = paid(house)
    house.do("reschedule", house.owner, card.id, now=TEN - 2 * HOUR, start_at=TEN + HOUR)
    assert back(house, customer, card, TEN - HOUR) == 4000


def test_who_then_chose_a_time_is_held_to_it_again(house):
    customer, card = paid(house)
    house.do("reschedule", house.owner, card.id, now=TEN - 3 * HOUR, start_at=TEN + HOUR)
    house.do("reschedule", customer, card.id, now=TEN - 2 * HOUR, start_at=TEN + 2 * HOUR)
    assert back(house, customer, card, TEN - HOUR) == 0


# ------------------------------------------------------------------ outside of the hours


def walk_in(house: House, start_at, *, now=NOW, **more):
    with Session(house.engine) as session:
        card = request_by(session, house, None, start_at, now=now, actor=house.owner, name="Maria", **more).booking
        session.commit()
    return card


def test_a_provider_books_for_a_caller_by_the_same_claims(house):
    card = walk_in(house, TEN)
    assert (card.status, card.identity_id, card.customer_name, card.due_minor) == ("confirmed", None, "Maria", 0)
    with pytest.raises(SlotRefused) as refused:
        walk_in(house, TEN)
    assert refused.value.reason is Reason.TAKEN
    with pytest.raises(SlotRefused):
        house.book(house.identity(), TEN)


def do_any_time(house: House, actor: Actor, identity_id, start_at, **more):
    with Session(house.engine) as session:
        proposal, person = house.proposal(start_at), {"identity_id": identity_id}
        outcome = service.request(
            session, actor=actor, command_id=f"any:{start_at}:{actor.kind}", cause="test", now=NOW,
            proposal=proposal, person=Person(**person), is_any_time=True, **more,
        )  # fmt: skip
        session.commit()
    return outcome.booking


def test_outside_of_the_hours_only_when_it_was_said(house):
    with pytest.raises(SlotRefused) as refused:
        walk_in(house, NIGHT)
    assert refused.value.reason is Reason.CLOSED
    assert do_any_time(house, house.owner, None, NIGHT).start_at == NIGHT


def test_outside_of_the_hours_what_is_taken_is_taken(house):
    do_any_time(house, house.owner, None, NIGHT)
    with pytest.raises(SlotRefused) as refused:
        do_any_time(house, house.owner, None, NIGHT + 2 * QUARTER)
    assert refused.value.reason is Reason.TAKEN


def test_a_customer_cannot_say_it(house):
    customer = house.identity()
    with pytest.raises(SlotRefused) as refused:
        do_any_time(house, Actor.customer(customer), customer, NIGHT)
    assert refused.value.reason is Reason.CLOSED


def test_a_visit_is_moved_outside_of_the_hours_in_the_same_way(house):
    customer = house.identity()
    card = house.book(customer)
    with pytest.raises(SlotRefused):
        house.do("reschedule", house.owner, card.id, start_at=NIGHT)
    with pytest.raises(SlotRefused):
        house.do("reschedule", Actor.customer(customer), card.id, start_at=NIGHT, is_any_time=True)
    assert house.do("reschedule", house.owner, card.id, start_at=NIGHT, is_any_time=True).booking.start_at == NIGHT
