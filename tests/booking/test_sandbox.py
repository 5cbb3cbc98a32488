"""What only the sandbox has: its page behind a signed address, payments that come late, and one payer at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from booking.gateways.port import Checkout, CheckoutOrder, CheckoutStatus, GatewayError, RefundOrder
from booking.gateways.sandbox import SandboxGateway
from bot.runtime import NetworkInTransaction


@pytest.fixture
def gateway(runtime) -> SandboxGateway:
    return SandboxGateway(runtime.transaction, secret=b"one", base_url="https://parley.test/", now=runtime.now)


@pytest.fixture
def order(runtime) -> CheckoutOrder:
    return CheckoutOrder(
        payment_id=uuid4(),
        booking_id=uuid4(),
        amount_minor=4500,
        currency="EUR",
        title="Haarschnitt bei Müller & Söhne",
        expires_at=runtime.now() + timedelta(minutes=15),
        idempotency_key="payment:1:checkout:1",
        return_url="https://parley.test/pay/t0ken",
        language="de",
    )


def signature_in(checkout: Checkout) -> str:
    return parse_qs(urlsplit(checkout.url or "").query)["s"][0]


def test_the_page_shows_the_order(gateway, order):
    made = gateway.start_checkout(order)
    assert urlsplit(made.url).path == f"/sandbox/checkout/{made.id}"
    assert made.url.startswith("https://parley.test/sandbox/")
    page = gateway.page(made.id, signature_in(made))
    assert page.checkout == made
    assert (page.title, page.language) == (order.title, "de")
    assert (page.return_url, page.expires_at) == (order.return_url, order.expires_at)


def test_the_same_instant_in_another_zone_is_the_same_order(gateway, order):
    made = gateway.start_checkout(order)
    abroad = replace(order, expires_at=order.expires_at.astimezone(ZoneInfo("America/Lima")))
    assert gateway.start_checkout(abroad) == made


def test_the_page_needs_the_address_that_was_given_out(gateway, order, runtime):
    made = gateway.start_checkout(order)
    other = gateway.start_checkout(
        CheckoutOrder(**{name: getattr(order, name) for name in order.__slots__} | {"idempotency_key": "k2"})
    )
    for wrong in ("", "0" * 32, "é", signature_in(other), signature_in(made)[:-1]):
        with pytest.raises(GatewayError):
            gateway.page(made.id, wrong)
    with pytest.raises(GatewayError):
        gateway.page("sbx_unknown", signature_in(made))


def test_a_late_payment_comes_only_when_it_is_asked_for(gateway, order, runtime, clock):
    made = gateway.start_checkout(order)
    gateway.end_checkout(made.id)
    clock.advance(3600)
    with pytest.raises(GatewayError):
        gateway.pay(made.id)
    event = gateway.read_event(*gateway.pay(made.id, even_if_ended=True), now=clock.now())
    assert (event.checkout.status, event.checkout.is_paid) == (CheckoutStatus.COMPLETE, True)
    with pytest.raises(GatewayError):
        gateway.pay(made.id, even_if_ended=True)


def race(count: int, call) -> list[bool]:
    def attempt(_: int) -> bool:
        try:
            return bool(call())
        except GatewayError:
            return False

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(attempt, range(count)))


def test_five_presses_of_pay_are_one_payment(gateway, order):
    made = gateway.start_checkout(order)
    assert sorted(race(5, lambda: gateway.pay(made.id))) == [False] * 4 + [True]


def test_five_repeated_orders_at_once_are_one_checkout(gateway, order):
    ids: list[str] = []
    race(5, lambda: ids.append(gateway.start_checkout(order).id) or True)
    assert len(ids) == 5
    assert len(set(ids)) == 1


def test_refunds_at_once_do_not_give_back_more_than_was_paid(gateway, order):
    made = gateway.start_checkout(order)
    gateway.pay(made.id)
    payment_ref = gateway.find_checkout(made.id).payment_ref

    def give_back() -> bool:
        return bool(gateway.refund(RefundOrder(uuid4(), payment_ref, 2000, "EUR", f"refund:{uuid4()}")))

    assert sum(race(5, give_back)) == 2


def test_it_is_outside_like_any_other_service(gateway, order, runtime):
    """It is called between transactions, never in one: then Stripe can take its place."""
    with runtime.transaction(), pytest.raises(NetworkInTransaction):
        gateway.start_checkout(order)
