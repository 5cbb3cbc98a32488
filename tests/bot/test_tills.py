"""Calls that are owed to a payment service: what each failure means, what is asked again, and how soon."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from booking import money, payments
from booking.gateways.port import CheckoutStatus, GatewayError, GatewayErrorKind
from booking.outbox import Entry
from booking.payment_cards import News
from booking.types import Actor
from bot import tills
from models.enums import OutboxState
from tests.booking.houses import HOUR, NOW, TEN, load_house, provider
from tests.booking.paying import (
    CUT,
    MINUTE,
    booked,
    drain,
    look,
    make_runtime,
    paid_house,
    press,
    rows_of,
    status_of,
    tick,
    waiting,
)

K = GatewayErrorKind


@pytest.fixture
def house(engine):
    return paid_house(engine)


@pytest.fixture
def runtime(house, database_url, clock, make_settings):
    clock.put(NOW)
    made = make_runtime(database_url, clock, make_settings())
    yield made
    made.close()


def paid_silently(house, runtime):
    """Paid at the service, whose event never comes."""
    card = waiting(house, runtime)
    runtime.gateway.pay(press(runtime, card))
    return card


def run(runtime, is_true, *, at_most):
    """The house as it runs, beat by beat of two seconds; how long it took."""
    began = runtime.now()
    while not is_true():
        assert runtime.now() - began <= at_most, "it took too long"
        runtime.clock.advance(2)
        tick(runtime)
        drain(runtime)
    return runtime.now() - began


# ------------------------------------------------------------------ what a failure means


def failing(runtime, monkeypatch, kind, error, attempts=1):
    """What becomes of an entry whose call fails in this way at this attempt."""

    def call(*_):
        raise error

    monkeypatch.setitem(tills._CALLS, kind, call)
    entry = Entry(uuid4(), 1, kind, {"payment_id": str(uuid4())}, None, None, None, NOW, NOW, attempts, 1)
    return tills.carry_out(runtime, entry)


@pytest.mark.parametrize("kind", ["refund", "end_checkout"])
@pytest.mark.parametrize("error", [GatewayError(K.RETRY), GatewayError(K.UNKNOWN), GatewayError(K.CONFIG), OSError()])
@pytest.mark.parametrize(("attempts", "seconds"), [(1, 2), (3, 8), (8, 256), (9, 300), (500, 300)])
def test_what_may_pass_is_tried_for_ever_and_less_often(runtime, monkeypatch, kind, error, attempts, seconds):
    settlement = failing(runtime, monkeypatch, kind, error, attempts)
    assert settlement.state is OutboxState.RETRY
    assert settlement.retry_at == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(("attempts", "state"), [(1, OutboxState.RETRY), (2, OutboxState.RETRY), (3, OutboxState.DEAD)])
def test_a_refusal_is_borne_twice(runtime, monkeypatch, attempts, state):
    assert failing(runtime, monkeypatch, "end_checkout", GatewayError(K.REFUSED, "no"), attempts).state is state


@pytest.mark.parametrize("kind", list(K))
def test_a_question_is_not_repeated_by_the_relay(runtime, monkeypatch, kind):
    """The clock asks again; a service that is away for hours would be met by hundreds of questions."""
    assert failing(runtime, monkeypatch, "look_up", GatewayError(kind)).state is OutboxState.SKIPPED


def test_a_fault_names_nobody(runtime, monkeypatch):
    settlement = failing(runtime, monkeypatch, "refund", ValueError("+15550001 paid"))
    assert settlement.note == "ValueError"


def test_a_service_that_is_away_for_hours_is_asked_at_the_pace_of_the_clock(house, runtime):
    card = waiting(house, runtime)
    assert press(runtime, card)
    runtime.gateway.calls.clear()
    began = runtime.now()
    while runtime.now() < began + timedelta(minutes=20):
        runtime.clock.advance(20)
        runtime.gateway.fault = "away"
        with runtime.transaction() as session:
            payments.owe_look_ups(session, now=runtime.now())
        drain(runtime)
    assert 5 <= runtime.gateway.calls.count("find") <= 10


# ------------------------------------------------------------------ opening a checkout


def test_a_lost_answer_is_had_again(house, runtime):
    card = waiting(house, runtime)
    runtime.gateway.fault = "lost"
    with pytest.raises(GatewayError):
        press(runtime, card)
    assert rows_of(runtime, card)[0].checkout_id is None
    assert press(runtime, card)
    books = look(runtime)
    assert [row.id for row in books.checkouts] == [books.payments[0].checkout_id]


def test_a_lost_answer_and_then_a_refusal_make_another_attempt(house, runtime):
    """What the first one opened has an address that nobody knows."""
    card = waiting(house, runtime)
    runtime.gateway.fault = "lost"
    with pytest.raises(GatewayError):
        press(runtime, card)
    runtime.gateway.fault = "refused"
    assert press(runtime, card)
    assert [(row.attempt, row.status) for row in rows_of(runtime, card)] == [(1, "failed"), (2, "pending")]


@pytest.mark.parametrize("fault", ["refused", "saved"])
def test_a_refused_start_is_tried_once_more_under_another_key(house, runtime, fault):
    card = waiting(house, runtime)
    runtime.gateway.fault = fault
    assert press(runtime, card)
    first, second = rows_of(runtime, card)
    assert (first.status, second.status) == ("failed", "pending")
    assert first.idempotency_key != second.idempotency_key


def test_a_checkout_that_never_was_does_not_hold_the_time(house, runtime):
    card = waiting(house, runtime)
    runtime.gateway.fault = "away"
    with pytest.raises(GatewayError):
        press(runtime, card)
    runtime.clock.put(NOW + 30 * MINUTE)
    run(runtime, lambda: status_of(house, card).status == "expired", at_most=MINUTE)
    assert [row.status for row in rows_of(runtime, card)] == ["failed"]
    assert look(runtime).checkouts == []


def test_a_payment_whose_opening_was_given_up_is_known_by_its_event(house, runtime):
    """The answer was lost, the order refused after it; then it is paid all the same."""
    card = waiting(house, runtime)
    runtime.gateway.fault = "lost"
    with pytest.raises(GatewayError):
        press(runtime, card)
    payment_id = rows_of(runtime, card)[0].id
    with runtime.transaction() as session:
        payments.drop_checkout(session, payment_id=payment_id, fault="x", now=NOW)
    (checkout,) = look(runtime).checkouts
    event = runtime.gateway.read_event(*runtime.gateway.pay(checkout.id), now=runtime.now())
    assert tills.take_event(runtime, event) is News.BOOKED
    assert look(runtime).faults == []


def test_a_service_that_was_away_is_there_again(house, runtime):
    card = waiting(house, runtime)
    for _ in range(3):
        runtime.gateway.fault = "away"
        with pytest.raises(GatewayError) as stopped:
            press(runtime, card)
        assert stopped.value.kind is K.RETRY
    assert press(runtime, card)
    assert [(row.attempt, row.status) for row in rows_of(runtime, card)] == [(1, "pending")]


# ------------------------------------------------------------------ what never arrived


def test_a_payment_without_an_event_is_found_within_five_minutes(house, runtime):
    card = paid_silently(house, runtime)
    run(runtime, lambda: status_of(house, card).status == "confirmed", at_most=5 * MINUTE)


def test_it_is_found_in_time_when_the_first_question_fails_too(house, runtime):
    card = paid_silently(house, runtime)
    runtime.gateway.fault = "away"
    assert run(runtime, lambda: status_of(house, card).status == "confirmed", at_most=5 * MINUTE) > 2 * MINUTE


def test_a_refund_whose_answer_was_lost_is_known_at_once_after(house, runtime):
    card = booked(house, runtime)
    house.do("cancel", house.owner, card.id)
    runtime.gateway.fault = "lost"
    done = lambda: [row.status for row in rows_of(runtime, card, "refund")] == ["done"]  # noqa: E731
    assert run(runtime, done, at_most=MINUTE) <= timedelta(seconds=8)
    assert len(look(runtime).refunds) == 1


@pytest.mark.parametrize("failures", [0, 1, 3])
def test_a_late_payment_for_a_time_that_is_taken_goes_back_within_a_minute(house, runtime, failures):
    card = waiting(house, runtime)
    assert press(runtime, card)
    checkout_id = rows_of(runtime, card)[0].checkout_id
    runtime.clock.put(NOW + 31 * MINUTE)
    run(runtime, lambda: status_of(house, card).status == "expired", at_most=MINUTE)
    house.book(house.identity(), TEN, now=runtime.now())
    event = runtime.gateway.read_event(*runtime.gateway.pay(checkout_id, even_if_ended=True), now=runtime.now())
    assert tills.take_event(runtime, event) is News.RETURNED
    began = runtime.now()
    for _ in range(failures):
        runtime.gateway.fault = "away"
        before = runtime.gateway.calls.count("refund")
        run(runtime, lambda before=before: runtime.gateway.calls.count("refund") > before, at_most=MINUTE)
    run(runtime, lambda: bool(look(runtime).refunds), at_most=MINUTE)
    assert runtime.now() - began <= MINUTE


def test_a_checkout_that_the_service_does_not_know_holds_the_time_until_its_end_only(house, runtime):
    """The operator went to another account: nothing that is asked there has an answer."""
    card = waiting(house, runtime)
    assert press(runtime, card)
    with runtime.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM sandbox_checkouts")
    payment = rows_of(runtime, card)[0]
    with pytest.raises(GatewayError):
        tills.look_up(runtime, payment.id)
    assert status_of(house, card).status == "awaiting_payment"
    runtime.clock.put(NOW + 30 * MINUTE)
    run(runtime, lambda: status_of(house, card).status == "expired", at_most=5 * MINUTE)


def test_an_old_refund_is_looked_for_first(house, runtime, monkeypatch):
    """After a day the service may have forgotten the key, and would give the money back once more."""
    card = booked(house, runtime)
    house.do("cancel", house.owner, card.id)
    orders = []
    keep = runtime.gateway._call

    def listening(name, act, order):
        orders.append(order) if name == "refund" else None
        return keep(name, act, order)

    monkeypatch.setattr(runtime.gateway, "_call", listening)
    runtime.gateway.fault = "lost"
    drain(runtime)
    runtime.clock.put(NOW + 21 * HOUR)
    drain(runtime)
    first, second = orders
    assert (first.is_again, second.is_again) == (False, True)
    assert replace(first, is_again=True) == second
    assert [row.status for row in rows_of(runtime, card, "refund")] == ["done"]


def test_a_checkout_that_was_paid_cannot_be_ended(house, runtime):
    card = paid_silently(house, runtime)
    runtime.clock.put(NOW + 29 * MINUTE + timedelta(seconds=50))
    opened = rows_of(runtime, card)
    with runtime.transaction() as session:
        money.owe_endings(session.connection(), opened, now=runtime.now())
    drain(runtime)
    assert status_of(house, card).status == "confirmed"
    checkout = runtime.gateway.find_checkout(rows_of(runtime, card)[0].checkout_id)
    assert (checkout.status, checkout.is_paid) == (CheckoutStatus.COMPLETE, True)


# ------------------------------------------------------------------ the last second of a cancellation

MADRID = {"timezone": "Europe/Madrid", "services": [CUT | {"cancellation_hours": 24}]}
BOUNDARIES = [
    (datetime(2026, 6, 2, 8, tzinfo=UTC), datetime(2026, 6, 1, 8, tzinfo=UTC)),
    # Clocks go forward in the night before: 24 hours before ten o'clock it was nine.
    (datetime(2027, 3, 28, 8, tzinfo=UTC), datetime(2027, 3, 27, 8, tzinfo=UTC)),
    # Clocks go back: it was eleven.
    (datetime(2026, 10, 25, 9, tzinfo=UTC), datetime(2026, 10, 24, 9, tzinfo=UTC)),
]


@pytest.mark.parametrize(("start_at", "last"), BOUNDARIES)
@pytest.mark.parametrize(("after", "back"), [(-1, 4000), (0, 4000), (1, 0), (3600, 0)])
def test_notice_is_counted_in_hours_that_pass(engine, runtime, start_at, last, after, back):
    house = load_house(engine, provider("madrid", **MADRID))
    runtime.clock.put(last - 3 * HOUR)
    card = waiting(house, runtime, start_at)
    assert press(runtime, card)
    runtime.gateway.pay(rows_of(runtime, card)[0].checkout_id)
    tills.look_up(runtime, rows_of(runtime, card)[0].id)
    customer, now = Actor.customer(card.identity_id), last + timedelta(seconds=after)
    outcome = house.do("cancel", customer, card.id, now=now, told_refund_minor=back)
    assert (outcome.booking.paid_minor, outcome.booking.refunded_minor) == (4000, back)
