"""Refunds that a payment service refuses or fails: each is its own, and none goes out twice or is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from booking import refunds
from booking.gateways.port import (
    SAVED_FAILURE,
    GatewayError,
    GatewayErrorKind,
    RefundOrder,
)
from booking.gateways.sandbox import SandboxGateway
from booking.payment_cards import find_payment, payments_of
from bot import tills
from bot.runtime import Runtime
from tests.booking.houses import NOW, TEN
from tests.booking.paying import booked, paid_house

K = GatewayErrorKind


@pytest.fixture
def house(engine):
    return paid_house(engine)


class Stubborn(SandboxGateway):
    """The sandbox, which fails some refunds the way that Stripe may."""

    failures: list[GatewayError]
    orders: list[RefundOrder]

    def refund(self, order):
        self.orders.append(order)
        if self.failures:
            raise self.failures.pop(0)
        return super().refund(order)


@pytest.fixture
def runtime(database_url, clock, make_settings):
    clock.put(NOW)
    holder = []
    gateway = Stubborn(lambda: holder[0].transaction(), secret=b"s", base_url="https://p.test", now=clock.now)
    gateway.failures, gateway.orders = [], []
    holder.append(Runtime(make_settings(), database_url=database_url, clock=clock, gateway=gateway))
    yield holder[0]
    holder[0].close()


def cancelled(house, runtime, card) -> UUID:
    """Called off by its provider; the id of the refund that is owed."""
    house.do("cancel", house.owner, card.id)
    with runtime.transaction() as session:
        return next(one.id for one in payments_of(session, booking_id=card.id) if one.kind == "refund")


def row(runtime, refund_id):
    with runtime.transaction() as session:
        return find_payment(session, payment_id=refund_id)


def test_two_refunds_that_are_refused_are_both_told(house, runtime):
    cards = [booked(house, runtime, TEN + timedelta(hours=2 * number)) for number in range(2)]
    owed = [cancelled(house, runtime, card) for card in cards]
    for refund_id in owed:
        runtime.gateway.failures = [GatewayError(K.REFUSED, "charge_disputed")]
        assert tills._refund(runtime, refund_id) == "failed"
    assert [row(runtime, refund_id).status for refund_id in owed] == ["failed", "failed"]
    told = house.rows("SELECT payload->>'payment_id' FROM outbox WHERE payload->>'template' = 'refund_failed'")
    assert sorted(one[0] for one in told) == sorted(str(one) for one in owed for _ in range(2))


def test_a_failure_that_the_service_saved_is_tried_under_another_key(house, runtime):
    refund_id = cancelled(house, runtime, booked(house, runtime))
    runtime.gateway.failures = [GatewayError(K.REFUSED, SAVED_FAILURE)]
    with pytest.raises(GatewayError) as stopped:
        tills._refund(runtime, refund_id)
    assert stopped.value.kind is K.RETRY
    assert row(runtime, refund_id).status == "pending"
    assert tills._refund(runtime, refund_id) == "ended"
    assert row(runtime, refund_id).status == "done"
    first, second = runtime.gateway.orders
    assert (first.is_again, second.is_again) == (False, True)
    assert first.idempotency_key != second.idempotency_key
    assert replace(first, idempotency_key="", is_again=True) == replace(second, idempotency_key="")


@pytest.mark.parametrize("fee_minor", [0, 400])
def test_the_fee_is_taken_back_only_where_there_was_one(house, runtime, fee_minor):
    card = booked(house, runtime)
    with runtime.transaction() as session:
        session.execute(text("UPDATE payments SET fee_minor = :fee, account = 'acct_1'"), {"fee": fee_minor})
    refund_id = cancelled(house, runtime, card)
    with runtime.transaction() as session:
        order = refunds.refund_order(session, payment_id=refund_id, now=runtime.now())
    assert (order.is_through_account, order.has_fee) == (True, bool(fee_minor))
