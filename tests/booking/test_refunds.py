"""Refunds that a payment service refuses or fails: each is its own, and none goes out twice or is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from booking import refunds
from booking.errors import WrongState
from booking.gateways.port import (
    SAVED_FAILURE,
    EventKind,
    GatewayError,
    GatewayErrorKind,
    PaymentEvent,
    Refund,
    RefundOrder,
    RefundStatus,
)
from booking.gateways.sandbox import SandboxGateway
from booking.payment_cards import News, find_payment, payments_of
from booking.read import find_booking
from booking.types import Actor
from bot import notices, tills
from bot.catalogue import languages
from bot.channels.port import Capabilities
from bot.render import render
from bot.runtime import Runtime
from tests.booking.houses import HOUR, NOW, TEN
from tests.booking.paying import booked, drain, paid_house, rows_of

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


# ------------------------------------------------------------------ what is told after it failed


def told_of(house, template):
    """Whom a notice is owed to: the customer, the provider."""
    sql = "SELECT count(identity_id), count(provider_id) FROM outbox WHERE payload->>'template' = :template"
    return tuple(house.rows(sql, template=template)[0])


def given_back(house, runtime):
    """A refund that is done; its id here and at the service."""
    refund_id = cancelled(house, runtime, booked(house, runtime))
    assert tills._refund(runtime, refund_id) == "ended"
    return refund_id, row(runtime, refund_id).checkout_id


def take(runtime, signed):
    return tills.take_event(runtime, runtime.gateway.read_event(*signed, now=runtime.now()))


def net(house):
    sql = "SELECT kind, sum(amount_minor) FROM ledger GROUP BY kind"
    sums = dict(tuple(one) for one in house.rows(sql))
    return sums["payment"] - sums.get("refund", 0) + sums.get("refund_back", 0)


def done_after_failed(house, runtime, refund_id, outside_id):
    """The service says that it is done, after it said that it failed."""
    assert take(runtime, runtime.gateway.fail_refund(outside_id)) is News.FAILED
    assert (row(runtime, refund_id).status, net(house)) == ("failed", 4000)
    told = Refund(outside_id, RefundStatus.DONE, 4000, "EUR", refund_id)
    event = PaymentEvent("sandbox", "done after all", EventKind.REFUND, refund=told)
    return tills.take_event(runtime, event)


def test_old_news_of_a_refund_that_failed_since_are_not_believed(house, runtime):
    """Events come in any order: the service is asked, and says that it failed."""
    refund_id, outside_id = given_back(house, runtime)
    assert done_after_failed(house, runtime, refund_id, outside_id) is News.OPEN
    drain(runtime)
    assert (row(runtime, refund_id).status, net(house)) == ("failed", 4000)
    assert told_of(house, "refund_arrived") == (0, 0)
    assert house.rows("SELECT refunded_minor FROM bookings") == [(0,)]


def test_a_refund_that_worked_after_all_is_written_down_and_told(house, runtime):
    refund_id, outside_id = given_back(house, runtime)
    done_after_failed(house, runtime, refund_id, outside_id)
    with runtime.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE sandbox_refunds SET fault = ''")
    drain(runtime)
    assert (row(runtime, refund_id).status, net(house)) == ("done", 0)
    assert told_of(house, "refund_arrived") == (1, 1)
    assert house.rows("SELECT refunded_minor FROM bookings") == [(4000,)]
    tills.look_up(runtime, refund_id)
    assert net(house) == 0


@pytest.mark.parametrize(
    ("account", "is_late", "template"),
    [
        ("acct_1", True, "refund_failed_house"),  # taken back from the account, and come back to the house
        ("acct_1", False, "refund_failed"),  # never taken back
        (None, True, "refund_failed"),
    ],
)
def test_the_provider_is_told_where_the_money_of_a_failed_refund_is(house, runtime, account, is_late, template):
    card = booked(house, runtime)
    with runtime.transaction() as session:
        session.execute(text("UPDATE payments SET account = :account"), {"account": account})
    refund_id = cancelled(house, runtime, card)
    if is_late:
        tills._refund(runtime, refund_id)
        take(runtime, runtime.gateway.fail_refund(row(runtime, refund_id).checkout_id))
    else:
        runtime.gateway.failures = [GatewayError(K.REFUSED, "charge_disputed")]
        tills._refund(runtime, refund_id)
    assert told_of(house, template) == (1, 1)
    others = {"refund_failed", "refund_failed_house"} - {template}
    assert told_of(house, *others) == (0, 0)


@pytest.mark.parametrize("language", languages())
def test_it_says_so_in_every_language(house, runtime, language):
    booking_id = booked(house, runtime).id
    with runtime.transaction() as session:
        card = find_booking(session, booking_id=booking_id)
    payload = {"template": "refund_failed_house", "amount_minor": 4000, "currency": "EUR"}
    reply = notices.compose(payload, card, True, ())
    said = render(reply, language=language, capabilities=Capabilities(), option_ids=[], base_url="", at=NOW).text
    account = {"de": "Konto", "es": "cuenta", "fr": "compte", "it": "conto", "pt": "conta", "en": "account"}
    assert account[language] in said


def test_who_did_not_come_gets_nothing_back(house, runtime):
    card = booked(house, runtime)
    there = TEN + HOUR
    done = house.do("mark_no_show", house.owner, card.id, now=there).booking
    assert (done.paid_minor, done.refunded_minor) == (4000, 0)
    for verb, actor in (("cancel", Actor.customer(card.identity_id)), ("cancel", house.owner), ("waive", house.owner)):
        with pytest.raises(WrongState):
            house.do(verb, actor, card.id, now=there)
    assert rows_of(runtime, card, "refund") == []
