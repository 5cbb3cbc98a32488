"""Races for money on real connections. Each has a control: the same race with its guard off shows the fault."""

import threading
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from booking import payments, service
from booking.errors import SlotRefused, WrongState
from booking.gateways.port import Till
from booking.guards import Guard, switched_off
from booking.payment_cards import News, payments_of
from booking.types import Actor
from bot import tills
from models.enums import BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, load_house, provider
from tests.booking.paying import TURN, claim, drain, look, make_runtime, settle
from tests.race.racing import PATIENCE, failures, interrupted, successes, together

S = BookingStatus
TILL = Till("sandbox")
LATE = TEN - HOUR  # within the hours of the cancellation rule
SERVICE = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, "payment": "full"}


@pytest.fixture
def house(engine):
    loaded = load_house(engine, provider(services=[SERVICE]))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE services SET late_refund_percent = 50")
    return loaded


@pytest.fixture
def runtime(house, database_url, clock, make_settings):
    clock.put(NOW)
    made = make_runtime(database_url, clock, make_settings())
    yield made
    made.close()


def at_the_checkout(house, runtime, start_at=TEN):
    """A booking that waits, and the event that it was paid."""
    card = house.book(house.identity(), start_at, now=runtime.now(), till=TILL)
    assert tills.open_checkout(runtime, booking_id=card.id, language="en")
    with runtime.transaction() as session:
        checkout_id = payments_of(session, booking_id=card.id)[-1].checkout_id
    return card, paid_event(runtime, checkout_id)


def paid_event(runtime, checkout_id):
    return runtime.gateway.read_event(*runtime.gateway.pay(checkout_id, even_if_ended=True), now=runtime.now())


def booked(house, runtime):
    card, event = at_the_checkout(house, runtime)
    assert tills.take_event(runtime, event) is News.BOOKED
    return card


def row(house, card):
    return tuple(house.rows("SELECT status, paid_minor, refunded_minor FROM bookings WHERE id = :id", id=card.id)[0])


def rest(runtime):
    """Carry out what is owed; what the service then holds, and what does not fit."""
    while drain(runtime):
        pass
    books = look(runtime)
    return sum(books.net_minor(booking_id) for booking_id in books.bookings), books.faults


# ------------------------------------------------------------------ cancel against payment


def cancel_against_payment(house, runtime, meet_at):
    card, event = at_the_checkout(house, runtime)
    cancel = partial(house.do, "cancel", Actor.customer(card.identity_id), card.id)
    return card, together(cancel, partial(tills.take_event, runtime, event), meet_at=meet_at)


def test_a_cancel_that_meets_the_payment_gives_it_back(house, runtime):
    """Both were decided while the booking waited: the cancel sees in time that it was paid."""
    card, (_, news) = cancel_against_payment(house, runtime, "decided")
    assert (news, row(house, card)) == (News.BOOKED, ("cancelled", 4000, 4000))
    assert rest(runtime) == (0, [])


def test_control_without_compare_and_set_the_money_of_a_cancelled_visit_stays(house, runtime):
    with switched_off(Guard.COMPARE_AND_SET):
        card, _ = cancel_against_payment(house, runtime, "decided")
    assert row(house, card) == ("cancelled", 4000, 0)
    assert rest(runtime)[0] == 4000


def test_cancel_and_payment_in_any_order_end_free_and_refunded(house, runtime):
    for _ in range(12):
        card, results = cancel_against_payment(house, runtime, None)
        assert failures(results) == []
        assert results[1] in (News.BOOKED, News.RETURNED)
        assert row(house, card) == ("cancelled", 4000, 4000)
    assert rest(runtime) == (0, [])


# ------------------------------------------------------------------ the hold runs out, the time is sold again


def run_out(house, runtime):
    """A hold that expired with its checkout; the payment that came all the same; and somebody else who wants it."""
    card = house.book(house.identity(), TEN, now=NOW, till=TILL)
    assert tills.open_checkout(runtime, booking_id=card.id, language="en")
    runtime.clock.put(NOW + timedelta(minutes=31))
    with runtime.transaction() as session:
        service.expire_holds(session, now=runtime.now())
    drain(runtime)
    with runtime.transaction() as session:
        checkout_id = payments_of(session, booking_id=card.id)[-1].checkout_id
    event = paid_event(runtime, checkout_id)
    resell = partial(house.book, house.identity(), TEN + HOUR / 2, now=runtime.now())
    return card, together(partial(tills.take_event, runtime, event), resell, meet_at="judged")


def test_of_a_late_payment_and_a_new_booking_one_gets_the_time(house, runtime):
    card, (news, other) = run_out(house, runtime)
    if news is News.BOOKED:
        assert isinstance(other, SlotRefused)
        assert (row(house, card), rest(runtime)) == (("confirmed", 4000, 0), (4000, []))
    else:
        assert (news, other.status) == (News.RETURNED, S.CONFIRMED)
        assert (row(house, card), rest(runtime)) == (("expired", 4000, 4000), (0, []))


def test_control_without_claims_both_get_it(house, runtime):
    with switched_off(Guard.CLAIMS):
        _, (news, other) = run_out(house, runtime)
    assert (news, other.status) == (News.BOOKED, S.CONFIRMED)
    assert "two live bookings overlap" in look(runtime).faults


def completes_while_it_runs_out(house, runtime, start_at):
    """All at once: the payment's event, the end that is owed to the checkout, the clock, and two who want the time."""
    runtime.clock.put(NOW)
    card, event = at_the_checkout(house, runtime, start_at)
    runtime.clock.put(NOW + timedelta(minutes=31))

    def tick():
        with runtime.transaction() as session:
            service.expire_holds(session, now=runtime.now())
        return drain(runtime)

    wishes = [partial(house.book, house.identity(), start_at, now=runtime.now()) for _ in range(2)]
    results = together(tick, partial(tills.take_event, runtime, event), tick, *wishes)
    return card, results


def test_a_checkout_that_completes_as_the_hold_runs_out_keeps_the_time(house, runtime):
    """It was paid before it was dead: whoever writes it down first, nobody else gets the time."""
    for day in range(6):
        card, results = completes_while_it_runs_out(house, runtime, TEN + 24 * HOUR * day)
        assert [type(error) for error in failures(results)] == [SlotRefused] * 2
        assert row(house, card) == ("confirmed", 4000, 0)
    assert rest(runtime) == (6 * 4000, [])


def test_control_a_hold_that_does_not_wait_for_its_checkout_is_lost(house, runtime):
    card, event = at_the_checkout(house, runtime)
    runtime.clock.put(NOW + timedelta(minutes=31))
    with switched_off(Guard.DEAD_FIRST):
        other = house.book(house.identity(), TEN, now=runtime.now())
        news = tills.take_event(runtime, event)
    assert (other.status, news, row(house, card)[0]) == (S.CONFIRMED, News.RETURNED, "expired")


# ------------------------------------------------------------------ told by everybody at once


def told_by_everybody(house, runtime):
    card, event = at_the_checkout(house, runtime)
    with runtime.transaction() as session:
        payment_id = payments_of(session, booking_id=card.id)[0].id
    others = [partial(tills.take_event, runtime, replace(event, id=f"again{number}")) for number in range(2)]
    page = partial(tills.look_up, runtime, payment_id)
    return card, together(*[partial(tills.take_event, runtime, event)] * 5, *others, page, page)


def test_the_event_five_times_and_the_return_page_book_once(house, runtime):
    card, results = told_by_everybody(house, runtime)
    assert failures(results) == []
    assert results.count(News.BOOKED) == 1
    assert set(results) <= {News.BOOKED, News.KNOWN}
    assert row(house, card) == ("confirmed", 4000, 0)
    assert look(runtime).faults == []
    assert house.rows("SELECT count(*) FROM changes WHERE action = 'record_payment'")[0][0] == 1


def test_control_without_receipts_it_is_counted_by_everybody(house, runtime):
    with switched_off(Guard.PAID_ONCE):
        card, _ = told_by_everybody(house, runtime)
    assert row(house, card)[1] >= 7 * 4000


# ------------------------------------------------------------------ two sides at once


def approve_against_expire(engine, runtime):
    """The provider decides in the last second; before it is written the clock ends the request."""
    house = load_house(engine, provider("strict", auto_confirm=False, services=[SERVICE]))
    card = house.book(house.identity(), TEN, till=TILL)
    end = card.deadline_at

    def expire():
        with runtime.transaction() as session:
            return service.expire_holds(session, now=end)

    with interrupted("decided", expire) as expired:
        approve = partial(house.do, "approve", house.owner, card.id, now=end - timedelta(seconds=1), till=TILL)
        results = together(approve)
    assert expired == [(card.id,)]
    return house, card, results


def test_a_request_that_expired_cannot_be_approved(engine, runtime):
    house, card, results = approve_against_expire(engine, runtime)
    assert [type(error) for error in failures(results)] == [WrongState]
    assert row(house, card) == ("expired", 0, 0)
    assert look(runtime).payments == []


def test_control_without_compare_and_set_it_asks_for_money_without_holding_a_time(engine, runtime):
    with switched_off(Guard.COMPARE_AND_SET):
        house, card, results = approve_against_expire(engine, runtime)
    assert failures(results) == []
    assert row(house, card)[0] == "awaiting_payment"
    assert look(runtime).faults == ["a live booking without claims, or claims of one that is over"]


def both_cancel(house, runtime):
    card = booked(house, runtime)
    people = (Actor.customer(card.identity_id), house.owner)
    return card, together(*[partial(house.do, "cancel", actor, card.id) for actor in people], meet_at="decided")


def test_customer_and_provider_who_cancel_at_once_give_back_once(house, runtime):
    card, results = both_cancel(house, runtime)
    assert len(successes(results)) == 1
    assert [type(error) for error in failures(results)] == [WrongState]
    assert row(house, card) == ("cancelled", 4000, 4000)
    assert rest(runtime) == (0, [])


def test_control_without_compare_and_set_both_give_back(house, runtime):
    with switched_off(Guard.COMPARE_AND_SET):
        card, _ = both_cancel(house, runtime)
    assert row(house, card) == ("cancelled", 4000, 8000)


# ------------------------------------------------------------------ calls made twice


def test_many_presses_open_one_checkout(house, runtime):
    card = house.book(house.identity(), TEN, till=TILL)
    press = partial(tills.open_checkout, runtime, booking_id=card.id, language="en")
    results = together(*[press] * 6)
    assert failures(results) == []
    assert len(set(results)) == 1
    books = look(runtime)
    assert (len(books.payments), len(books.checkouts)) == (1, 1)


def two_workers_on_one_refund(house, runtime, monkeypatch, keys=None):
    """A late cancel gives half back. The first worker's lease has run out while it makes the call: both make it."""
    keep, both_call = runtime.gateway._call, threading.Barrier(2)

    def meeting(name, act, order):
        if name == "refund":
            both_call.wait(PATIENCE)
            order = replace(order, idempotency_key=f"k{next(keys)}") if keys else order
        return keep(name, act, order)

    card = booked(house, runtime)
    runtime.clock.put(LATE)
    house.do("cancel", Actor.customer(card.identity_id), card.id, now=LATE)
    first = [entry for entry in claim(runtime) if entry.kind == "refund"]
    runtime.clock.put(LATE + TURN)
    second = [entry for entry in claim(runtime) if entry.kind == "refund"]
    assert [entry.was_unknown for entry in (*first, *second)] == [False, True]
    with monkeypatch.context() as patch:
        patch.setattr(runtime.gateway, "_call", meeting)
        settlements = together(*[partial(tills.carry_out, runtime, entry) for entry in (*first, *second)])
    for settlement in settlements:
        settle(runtime, settlement)
    return card


def test_two_workers_on_one_refund_give_it_back_once(house, runtime, monkeypatch):
    card = two_workers_on_one_refund(house, runtime, monkeypatch)
    assert row(house, card) == ("cancelled", 4000, 2000)
    assert rest(runtime) == (2000, [])
    assert house.rows("SELECT count(*) FROM ledger WHERE kind = 'refund'")[0][0] == 1


def test_control_without_its_key_it_goes_back_twice(house, runtime, monkeypatch):
    two_workers_on_one_refund(house, runtime, monkeypatch, keys=iter(range(9)))
    assert rest(runtime)[0] == 0


# ------------------------------------------------------------------ nobody waits in a circle


def looks_up_while_an_event_is_written(house, runtime, lock):
    """The clock holds the payment and names the booking, which the event has locked and will not let go before."""
    card, event = at_the_checkout(house, runtime)
    with runtime.transaction() as session:
        session.execute(text(lock), {"id": card.id})

        def look_ups():
            with runtime.transaction() as other:
                other.execute(text("SET LOCAL lock_timeout = '1s'"))
                return payments.owe_look_ups(other, now=runtime.now() + timedelta(minutes=3))

        looked = together(look_ups)
        return looked, payments.record_event(session, event, now=runtime.now())


def test_asking_and_being_told_do_not_wait_for_each_other(house, runtime):
    from booking.payment_cards import LOCK_BOOKING

    lock = LOCK_BOOKING.text.replace(":booking_id", ":id")
    assert looks_up_while_an_event_is_written(house, runtime, lock) == ([1], News.BOOKED)


def test_control_a_stronger_lock_makes_them_wait(house, runtime):
    lock = "SELECT 1 FROM bookings WHERE id = :id FOR UPDATE"
    (waited,), _ = looks_up_while_an_event_is_written(house, runtime, lock)
    assert isinstance(waited, OperationalError)
