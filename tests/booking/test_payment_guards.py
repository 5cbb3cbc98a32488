"""Each rule that keeps money in step with the slot, and the fault that appears when it is off."""

from __future__ import annotations

from dataclasses import replace

import pytest

from booking.errors import Changed, SlotRefused
from booking.gateways.port import CheckoutStatus
from booking.guards import Guard, switched_off
from booking.payment_cards import News
from booking.types import Actor
from bot import tills
from models.enums import BookingStatus
from tests.booking.houses import HOUR, NOW, TEN
from tests.booking.paying import (
    MINUTE,
    booked,
    drain,
    look,
    make_runtime,
    paid_event,
    paid_house,
    pay,
    press,
    status_of,
    tick,
    waiting,
)

S = BookingStatus


@pytest.fixture
def house(engine):
    return paid_house(engine)


@pytest.fixture
def runtime(house, database_url, clock, make_settings):
    clock.put(NOW)
    made = make_runtime(database_url, clock, make_settings())
    yield made
    made.close()


# ------------------------------------------------------------------ told twice


def told_again(house, runtime):
    card = waiting(house, runtime)
    event = paid_event(runtime, press(runtime, card))
    tills.take_event(runtime, event)
    tills.take_event(runtime, event)
    tills.take_event(runtime, replace(event, id="another"))
    return card


def test_a_payment_counts_once_however_often_it_is_told(house, runtime):
    card = told_again(house, runtime)
    assert tuple(status_of(house, card)) == ("confirmed", 4000, 0)
    assert look(runtime).faults == []
    assert house.rows("SELECT count(*) FROM ledger")[0][0] == 1


def test_control_without_receipts_it_counts_each_time(house, runtime):
    with switched_off(Guard.PAID_ONCE):
        card = told_again(house, runtime)
    assert status_of(house, card).paid_minor == 12000
    assert house.rows("SELECT count(*) FROM ledger WHERE kind = 'payment'")[0][0] == 3


def test_an_event_is_taken_by_its_receipt_alone(house, runtime):
    """The second time not even the rows are asked: what it says may be long out of date."""
    card = waiting(house, runtime)
    checkout_id = press(runtime, card)
    gone = runtime.gateway.read_event(*runtime.gateway.abandon(checkout_id), now=runtime.now())
    assert tills.take_event(runtime, gone) is News.ENDED
    assert tills.take_event(runtime, gone) is News.KNOWN
    assert house.rows("SELECT count(*) FROM receipts WHERE outside_id = :id", id=gone.id)[0][0] == 1


# ------------------------------------------------------------------ a hold ends after its checkout


def run_out_with_an_open_checkout(house, runtime):
    """The hold is over, the customer stands at the open checkout, and somebody else wants the time."""
    card = waiting(house, runtime)
    checkout_id = press(runtime, card)
    runtime.clock.put(NOW + 31 * MINUTE)
    with runtime.engine.begin() as connection:  # as at Stripe, where no checkout is open for less than half an hour
        connection.exec_driver_sql("UPDATE sandbox_checkouts SET expires_at = expires_at + interval '20 minutes'")
    tick(runtime)
    try:
        other = house.book(house.identity(), TEN, now=runtime.now(), till=None)
    except SlotRefused:
        other = None
    return card, other, pay(runtime, checkout_id)


def test_a_time_is_not_sold_while_somebody_may_be_paying_for_it(house, runtime):
    card, other, news = run_out_with_an_open_checkout(house, runtime)
    assert (other, news) == (None, News.BOOKED)
    assert status_of(house, card).status == "confirmed"


def test_control_a_hold_that_ends_first_is_paid_for_in_vain(house, runtime):
    with switched_off(Guard.DEAD_FIRST):
        card, other, news = run_out_with_an_open_checkout(house, runtime)
    assert (other.status, news) == (S.CONFIRMED, News.RETURNED)
    assert status_of(house, card).status == "expired"


def test_the_time_is_free_once_the_checkout_is_dead(house, runtime):
    card = waiting(house, runtime)
    checkout_id = press(runtime, card)
    runtime.clock.put(NOW + 31 * MINUTE)
    tick(runtime)
    assert status_of(house, card).status == "awaiting_payment"
    drain(runtime)
    assert status_of(house, card).status == "expired"
    assert runtime.gateway.find_checkout(checkout_id).status is CheckoutStatus.EXPIRED
    assert house.book(house.identity(), TEN, now=runtime.now()).status is S.CONFIRMED


# ------------------------------------------------------------------ amounts


def paid_with(house, runtime, change):
    card = waiting(house, runtime)
    checkout_id = press(runtime, card)
    with runtime.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE sandbox_checkouts SET {change}")
    return card, pay(runtime, checkout_id)


@pytest.mark.parametrize(("change", "paid"), [("amount_minor = 100", 100), ("currency = 'USD'", 4000)])
def test_another_amount_or_currency_goes_back(house, runtime, change, paid):
    card, news = paid_with(house, runtime, change)
    assert news is News.RETURNED
    assert tuple(status_of(house, card)) == ("awaiting_payment", paid, paid)
    assert drain(runtime) == 1
    assert look(runtime).net_minor(str(card.id)) == 0


@pytest.mark.parametrize("change", ["amount_minor = 100", "currency = 'USD'"])
def test_control_without_the_comparison_it_books(house, runtime, change):
    with switched_off(Guard.AMOUNTS):
        card, news = paid_with(house, runtime, change)
    assert news is News.BOOKED
    assert status_of(house, card).status == "confirmed"


# ------------------------------------------------------------------ giving back


def paid_twice_and_cancelled(house, runtime):
    """The first attempt was given up and paid all the same; the second was at the checkout, and was paid too."""
    card = waiting(house, runtime)
    first = press(runtime, card)
    tills.take_event(runtime, runtime.gateway.read_event(*runtime.gateway.abandon(first), now=runtime.now()))
    runtime.clock.advance(60)
    second = press(runtime, card)
    assert pay(runtime, first, late=True) is News.BOOKED
    assert pay(runtime, second) is News.RETURNED
    house.do("cancel", house.owner, card.id, now=runtime.now())
    return card


def test_of_two_payments_each_goes_back_once(house, runtime):
    card = paid_twice_and_cancelled(house, runtime)
    while drain(runtime):
        pass
    books = look(runtime)
    assert books.faults == []
    assert books.net_minor(str(card.id)) == 0
    assert [row.status for row in books.payments if row.kind == "refund"] == ["done", "done"]


def test_control_without_counting_one_goes_back_twice(house, runtime):
    with switched_off(Guard.REFUND_ONCE):
        paid_twice_and_cancelled(house, runtime)
    assert look(runtime).faults == ["cancelled: more goes back than came"]


def test_the_other_attempt_is_ended_when_one_is_paid(house, runtime):
    card = waiting(house, runtime)
    first = press(runtime, card)
    tills.take_event(runtime, runtime.gateway.read_event(*runtime.gateway.abandon(first), now=runtime.now()))
    second = press(runtime, card)
    assert pay(runtime, first, late=True) is News.BOOKED
    assert drain(runtime) == 1
    assert runtime.gateway.find_checkout(second).status is CheckoutStatus.EXPIRED
    assert [one.status for one in look(runtime).payments] == ["paid", "expired"]


def late_by_a_minute(house, runtime, told):
    """Told in time that everything goes back; the yes comes when nothing does."""
    card = booked(house, runtime)
    runtime.clock.put(TEN - 24 * HOUR + MINUTE)
    house.do("cancel", Actor.customer(card.identity_id), card.id, now=runtime.now(), told_refund_minor=told)
    return card


def test_nobody_gets_back_another_amount_than_was_told(house, runtime):
    with pytest.raises(Changed):
        late_by_a_minute(house, runtime, 4000)
    assert [tuple(row) for row in house.rows("SELECT status, refunded_minor FROM bookings")] == [("confirmed", 0)]


def test_control_a_cancel_that_pins_no_amount_gives_another(house, runtime):
    card = late_by_a_minute(house, runtime, None)
    assert tuple(status_of(house, card)) == ("cancelled", 4000, 0)


# ------------------------------------------------------------------ late


def late(house, runtime, *, is_taken=False, at=NOW + HOUR):
    card = waiting(house, runtime)
    checkout_id = press(runtime, card)
    runtime.clock.put(NOW + 31 * MINUTE)
    tick(runtime)
    drain(runtime)
    assert status_of(house, card).status == "expired"
    if is_taken:
        house.book(house.identity(), TEN + HOUR / 2, now=runtime.now())
    runtime.clock.put(at)
    return card, pay(runtime, checkout_id, late=True)


def test_late_and_still_free_is_booked(house, runtime):
    card, news = late(house, runtime)
    assert news is News.BOOKED
    assert tuple(status_of(house, card)) == ("confirmed", 4000, 0)
    assert look(runtime).faults == []


@pytest.mark.parametrize("case", [{"is_taken": True}, {"at": TEN + MINUTE}, {"at": TEN + 72 * HOUR}])
def test_late_and_taken_or_begun_goes_back_within_a_minute(house, runtime, case):
    """Also days later. Both are told, and the refund needs no more than the next round of the relay."""
    card, news = late(house, runtime, **case)
    assert news is News.RETURNED
    began = runtime.now()
    runtime.clock.advance(2)
    assert drain(runtime) == 1
    assert runtime.now() - began < MINUTE
    assert tuple(status_of(house, card)) == ("expired", 4000, 4000)
    assert look(runtime).net_minor(str(card.id)) == 0
    told = house.rows("SELECT identity_id IS NULL FROM outbox WHERE payload->>'template' = 'payment_returned'")
    assert sorted(row[0] for row in told) == [False, True]


def test_control_without_claims_a_time_is_paid_for_twice(house, runtime):
    with switched_off(Guard.CLAIMS):
        card, news = late(house, runtime, is_taken=True)
    assert news is News.BOOKED
    assert "two live bookings overlap" in look(runtime).faults


def test_a_payment_that_is_told_after_the_visit_is_no_booking(house, runtime):
    """The service was away for days: the hold could not end, and nobody was told to come."""
    card = waiting(house, runtime)
    event = paid_event(runtime, press(runtime, card))
    runtime.clock.put(TEN + 72 * HOUR)
    assert tills.take_event(runtime, event) is News.RETURNED
    tick(runtime)
    drain(runtime)
    assert tuple(status_of(house, card)) == ("expired", 4000, 4000)
