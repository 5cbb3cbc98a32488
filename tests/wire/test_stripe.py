"""Stripe against two stand-ins of others: a Checkout page that can be opened and paid, and payments with refunds.

`emulate` has pages and signed events, but neither inline prices nor times of expiry, refunds, accounts or kept answers;
`localstripe` has payments and refunds, but neither Checkout nor accounts nor kept answers, and gives back more than was
paid. What both lack is tested against our own stand-in (tests/conformance).
"""

from __future__ import annotations

import queue
import re
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import requests

from booking.gateways.port import (
    CheckoutOrder,
    CheckoutStatus,
    EventKind,
    GatewayError,
    GatewayErrorKind,
    NotGenuine,
    RefundOrder,
    RefundStatus,
)
from booking.gateways.stripe import StripeGateway
from tests.wire.programs import free_port, running_module
from tests.wire.shops import running_shop

pytestmark = pytest.mark.wire

SECRET = "whsec_wire"
PRICE = "price_haircut"
Told = tuple[bytes, dict[str, str]]


@pytest.fixture(scope="module")
def door() -> Iterator[tuple[str, queue.Queue[Told]]]:
    """A webhook address that keeps what comes."""
    told: queue.Queue[Told] = queue.Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            told.put((body, {"Stripe-Signature": self.headers.get("Stripe-Signature", "")}))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/webhooks/stripe", told
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, door) -> Iterator[str]:
    prices = {PRICE: ("Haircut", 4500, "usd")}
    with running_shop(tmp_path_factory.mktemp("emulate"), webhook_url=door[0], secret=SECRET, prices=prices) as url:
        yield url


@pytest.fixture
def next_event(door) -> Callable[[], Told]:
    """The next event that is posted."""
    return lambda: door[1].get(timeout=30)


@pytest.fixture
def gateway(shop: str) -> StripeGateway:
    return StripeGateway("sk_test_wire", SECRET, base_url=shop)


def order(**more: Any) -> CheckoutOrder:
    given = {
        "payment_id": uuid4(),
        "booking_id": uuid4(),
        "amount_minor": 4500,
        "currency": "USD",
        "title": "Haircut",
        "expires_at": datetime.now(UTC) + timedelta(minutes=45),
        "idempotency_key": f"payment:{uuid4()}:checkout:1",
        "return_url": "https://parley.test/pay/t0ken",
        "price_ref": PRICE,
    }
    return CheckoutOrder(**given | more)


def test_a_checkout_page_is_opened_and_paid_and_its_signed_event_read(gateway, shop, next_event):
    ordered = order()
    made = gateway.start_checkout(ordered)
    assert (made.status, made.is_paid, made.payment_id) == (CheckoutStatus.OPEN, False, ordered.payment_id)
    page = requests.get(made.url or "", timeout=10).text
    assert "Haircut" in page
    assert "$45.00" in page
    action = re.search(r'action="([^"]+)"', page)
    assert action
    paid = requests.post(shop + action[1], data={"email": "bo@example.com"}, allow_redirects=False, timeout=10)
    assert (paid.status_code, paid.headers["Location"]) == (302, ordered.return_url)

    body, headers = next_event()
    event = gateway.read_event(body, headers, now=datetime.now(UTC))
    assert event.kind is EventKind.CHECKOUT
    assert event.checkout == gateway.find_checkout(made.id)
    assert (event.checkout.status, event.checkout.is_paid) == (CheckoutStatus.COMPLETE, True)
    assert event.checkout.payment_id == ordered.payment_id
    assert (event.checkout.amount_minor, event.checkout.currency) == (4500, "USD")
    with pytest.raises(NotGenuine):
        gateway.read_event(body.replace(b"complete", b"expired!"), headers, now=datetime.now(UTC))
    with pytest.raises(NotGenuine):
        gateway.read_event(body, headers, now=datetime.now(UTC) + timedelta(minutes=6))
    assert gateway.end_checkout(made.id).is_paid


def test_a_checkout_is_ended_and_that_is_told(gateway, shop, next_event):
    made = gateway.start_checkout(order())
    assert gateway.end_checkout(made.id).status is CheckoutStatus.EXPIRED
    assert gateway.end_checkout(made.id).status is CheckoutStatus.EXPIRED
    event = gateway.read_event(*next_event(), now=datetime.now(UTC))
    assert event.checkout == gateway.find_checkout(made.id)
    assert event.checkout.status is CheckoutStatus.EXPIRED
    assert "no longer available" in requests.get(f"{shop}/checkout/{made.id}", timeout=10).text


def test_what_this_stand_in_does_not_have_is_refused_and_not_believed(gateway):
    for wrong in (order(price_ref=None), order(price_ref="price_unknown")):
        with pytest.raises(GatewayError) as stopped:
            gateway.start_checkout(wrong)
        assert stopped.value.kind is GatewayErrorKind.REFUSED
    with pytest.raises(GatewayError):
        gateway.find_checkout("cs_unknown")


# ------------------------------------------------------------------ payments and refunds


LEFT_BEHIND = Path(tempfile.gettempdir()) / "localstripe.pickle"  # where it keeps its state, whatever it is told


@pytest.fixture(scope="module")
def till(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::", 0))
    except OSError:
        pytest.skip("localstripe listens on IPv6 and there is none")
    was_there, port = LEFT_BEHIND.exists(), free_port()
    url = f"http://127.0.0.1:{port}"
    folder = tmp_path_factory.mktemp("localstripe")
    try:
        with running_module("localstripe", ["--port", str(port), "--from-scratch"], ready_url=url, folder=folder):
            yield url
    finally:
        if not was_there:
            LEFT_BEHIND.unlink(missing_ok=True)


def post(till: str, path: str, **form: Any) -> str:
    """The id of what a request made."""
    return requests.post(f"{till}/v1/{path}", data=form, auth=("sk_test_wire", ""), timeout=10).json()["id"]


def pay(till: str) -> str:
    """A payment by card, confirmed; its id."""
    card = {"card[number]": "4242424242424242", "card[exp_month]": 12, "card[exp_year]": 2030, "card[cvc]": "123"}
    method = post(till, "payment_methods", type="card", **card)
    intent = post(till, "payment_intents", amount=4500, currency="usd", payment_method=method)
    return post(till, f"payment_intents/{intent}/confirm")


def give_back(payment_ref: str, amount_minor: int) -> RefundOrder:
    refund_id = uuid4()
    return RefundOrder(refund_id, payment_ref, amount_minor, "USD", f"payment:{refund_id}:refund:1")


def test_payments_are_given_back_whole_and_in_parts(till):
    gateway = StripeGateway("sk_test_wire", SECRET, base_url=till)
    for amounts in ((4500,), (1500, 3000)):
        payment_ref = pay(till)
        for amount in amounts:
            asked = give_back(payment_ref, amount)
            given = gateway.refund(asked)
            assert (given.status, given.amount_minor, given.currency) == (RefundStatus.DONE, amount, "USD")
            assert given.refund_id == asked.refund_id
            assert gateway.find_refund(given.id) == given


def test_what_was_never_paid_is_not_given_back(till):
    """Localstripe breaks where it lists what was given back of an unpaid payment: it is asked again."""
    gateway = StripeGateway("sk_test_wire", SECRET, base_url=till)
    unpaid = post(till, "payment_intents", amount=4500, currency="usd")
    for payment_ref, kind in ((unpaid, GatewayErrorKind.RETRY), ("pi_unknown", GatewayErrorKind.REFUSED)):
        with pytest.raises(GatewayError) as stopped:
            gateway.refund(give_back(payment_ref, 100))
        assert stopped.value.kind is kind
    with pytest.raises(GatewayError):
        gateway.find_refund("re_unknown")


def test_a_refund_is_found_again_among_those_of_its_payment(till):
    """The way back after a failure that Stripe saved."""
    gateway = StripeGateway("sk_test_wire", SECRET, base_url=till)
    payment_ref = pay(till)
    asked = [give_back(payment_ref, amount) for amount in (1000, 1200)]
    made = [gateway.refund(one) for one in asked]
    assert [gateway._refund_made(one) for one in asked] == made
    unknown = RefundOrder(UUID(int=5), payment_ref, 1000, "USD", "k")
    assert gateway._refund_made(unknown) is None
