"""Our own calls over the wire to a Stripe that loses answers, is away, and tells nothing: one checkout, one refund."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import stripe as library

from booking import payments, service
from booking.gateways.port import GatewayError, GatewayErrorKind, Till
from booking.gateways.stripe import StripeGateway
from booking.outbox import Settlement
from booking.payment_cards import News, payments_of
from bot import tills
from bot.runtime import Runtime
from models.enums import BookingStatus, OutboxState
from tests.booking.houses import NOW, House, load_house, provider
from tests.booking.paying import Stopped, claim, settle
from tests.wire.stripe_stub import Fault, StripeStub, running_stripe

K = GatewayErrorKind
MINUTE = timedelta(minutes=1)
LOST = Fault(0, is_done=True)
BUSY = Fault(503, is_saved=False)
ATTEMPTS = 3  # the library's own, for one call of ours
SERVICE = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, "payment": "full"}


@pytest.fixture
def stub(clock, monkeypatch) -> Iterator[StripeStub]:
    monkeypatch.setattr(library.HTTPClient, "INITIAL_DELAY", 0.01)
    monkeypatch.setattr(library.HTTPClient, "MAX_DELAY", 0.02)
    clock.put(NOW)
    with running_stripe("sk_test_1", "whsec_one", now=clock.now) as running:
        yield running
        assert running.problems == []


@pytest.fixture
def runtime(stub, database_url, clock, make_settings) -> Iterator[Runtime]:
    gateway = StripeGateway("sk_test_1", "whsec_one", base_url=stub.url, timeout=30)
    made = Runtime(make_settings(), database_url=database_url, clock=clock, gateway=gateway)
    yield made
    made.close()


@pytest.fixture
def house(engine) -> House:
    return load_house(engine, provider(services=[SERVICE]))


@pytest.fixture
def card(house, runtime):
    made = house.book(house.identity(), till=Till("stripe"))
    assert made.status is BookingStatus.AWAITING_PAYMENT
    return made


@pytest.fixture
def press(runtime, card) -> Callable[[], str | None]:
    return lambda: tills.open_checkout(runtime, booking_id=card.id, language="en")


def rows_of(runtime: Runtime, card: Any, kind: str = "payment") -> list[Any]:
    with runtime.transaction() as session:
        return [row for row in payments_of(session, booking_id=card.id) if row.kind == kind]


def made(stub: StripeStub, prefix: str) -> list[str]:
    return [name for name in stub.things if name.startswith(prefix)]


def status_of(house: House) -> tuple[str, int, int]:
    return tuple(house.rows("SELECT status, paid_minor, refunded_minor FROM bookings")[0])


def carry_out(runtime: Runtime) -> list[OutboxState]:
    """One round of the relay for calls, one after the other."""
    done = []
    for entry in claim(runtime):
        is_call = entry.kind in tills.CALLS
        told = tills.carry_out(runtime, entry) if is_call else Settlement(entry, OutboxState.SKIPPED)
        settle(runtime, told)
        done += [told.state] if is_call else []
    return done


def test_a_checkout_whose_answer_is_lost_is_opened_once(stub, runtime, card, press):
    stub.faults.append(LOST)
    assert press() == press()
    orders = [call for call in stub.calls if (call.method, call.path) == ("POST", "/v1/checkout/sessions")]
    assert len(orders) == 2
    assert len({call.headers["idempotency-key"] for call in orders}) == 1
    assert made(stub, "cs_") == [rows_of(runtime, card)[0].checkout_id]


def test_one_that_was_never_attached_is_had_again(stub, runtime, card, press, monkeypatch):
    """Our process ended with the answer in its hand."""

    def stop(*_, **__):
        raise Stopped

    monkeypatch.setattr(payments, "attach_checkout", stop)
    with pytest.raises(Stopped):
        press()
    monkeypatch.undo()
    assert press()
    assert made(stub, "cs_") == [rows_of(runtime, card)[0].checkout_id]


def test_one_that_is_busy_is_there_again(stub, runtime, card, press):
    stub.faults.extend([BUSY] * ATTEMPTS)
    with pytest.raises(GatewayError) as stopped:
        press()
    assert stopped.value.kind is K.RETRY
    assert press() == press()
    assert len(made(stub, "cs_")) == 1


def test_a_payment_that_nobody_told_of_is_found(stub, house, runtime, card, press):
    press()
    payment = rows_of(runtime, card)[0]
    assert tills.look_up(runtime, payment.id) is News.OPEN
    stub.pay(payment.checkout_id)
    assert tills.look_up(runtime, payment.id) is News.BOOKED
    assert status_of(house) == ("confirmed", 4000, 0)


@pytest.mark.parametrize(("is_paid", "end"), [(True, ("confirmed", 4000, 0)), (False, ("expired", 0, 0))])
def test_at_the_end_of_the_hold_its_session_is_ended_or_was_paid(
    stub, house, runtime, card, press, clock, is_paid, end
):
    """Stripe keeps a session open for half an hour and more: longer than what is left of the hold."""
    clock.advance(600)
    press()
    checkout_id = rows_of(runtime, card)[0].checkout_id
    clock.put(NOW + 30 * MINUTE)
    if is_paid:
        stub.pay(checkout_id)
    with runtime.transaction() as session:
        service.expire_holds(session, now=runtime.now())
    assert status_of(house)[0] == "awaiting_payment"
    assert stub.things[checkout_id]["status"] == ("complete" if is_paid else "open")
    stub.faults.extend([BUSY] * ATTEMPTS)
    assert carry_out(runtime) == [OutboxState.RETRY]
    clock.advance(2)
    assert carry_out(runtime) == [OutboxState.SENT]
    assert status_of(house) == end
    assert stub.things[checkout_id]["status"] == ("complete" if is_paid else "expired")


@pytest.mark.parametrize("fault", [LOST, BUSY, Fault(500), Fault(500, is_done=True)])
def test_a_refund_goes_out_once_whatever_happens_to_the_answer(stub, house, runtime, card, press, clock, fault):
    press()
    payment = rows_of(runtime, card)[0]
    stub.pay(payment.checkout_id)
    tills.look_up(runtime, payment.id)
    house.do("cancel", house.owner, card.id)
    stub.faults.extend([fault] * ATTEMPTS)
    for _ in range(6):
        carry_out(runtime)
        clock.advance(30)
    assert [row.status for row in rows_of(runtime, card, "refund")] == ["done"]
    assert len(made(stub, "re_")) == 1
    assert status_of(house) == ("cancelled", 4000, 4000)
    assert house.rows("SELECT count(*) FROM ledger WHERE kind = 'refund'")[0][0] == 1
