"""What only Stripe has: the forms it gets, failures and their meaning, accounts, plans, and its events."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

import pytest
import requests
import stripe as library

from booking.gateways.port import (
    CheckoutOrder,
    CheckoutStatus,
    EventKind,
    GatewayError,
    GatewayErrorKind,
    NotGenuine,
    PaymentEvent,
    RefundOrder,
    RefundStatus,
)
from booking.gateways.stripe import StripeGateway
from tests.wire.programs import ROOT
from tests.wire.stripe_stub import Fault, SignedEvent, StripeStub, running_stripe

K = GatewayErrorKind
ACCOUNT = "acct_1ready"
PATIENCE = 1.0


@pytest.fixture
def stub(clock, monkeypatch) -> Iterator[StripeStub]:
    monkeypatch.setattr(library.HTTPClient, "INITIAL_DELAY", 0.01)
    monkeypatch.setattr(library.HTTPClient, "MAX_DELAY", 0.02)
    with running_stripe("sk_test_1", "whsec_one", now=clock.now) as running:
        running.ready_account(ACCOUNT)
        yield running


@pytest.fixture
def gateway(stub) -> StripeGateway:
    return StripeGateway("sk_test_1", "whsec_one", base_url=stub.url, timeout=PATIENCE)


@pytest.fixture
def order(clock) -> CheckoutOrder:
    return CheckoutOrder(
        payment_id=UUID(int=1),
        booking_id=UUID(int=2),
        amount_minor=4500,
        currency="USD",
        title="Haircut & colour, Tue 2 Jun 15:00",
        expires_at=clock.now() + timedelta(minutes=45),
        idempotency_key="payment:1:checkout:1",
        return_url="https://parley.test/pay/t0ken",
        language="pt",
    )


@pytest.fixture
def refund_order(gateway, stub, order) -> RefundOrder:
    made = gateway.start_checkout(order)
    stub.pay(made.id)
    payment_ref = gateway.find_checkout(made.id).payment_ref
    assert payment_ref
    return RefundOrder(UUID(int=3), payment_ref, 2000, "USD", "payment:3:refund:1")


def fault_of(call, *arguments) -> GatewayError:
    with pytest.raises(GatewayError) as stopped:
        call(*arguments)
    return stopped.value


# ------------------------------------------------------------------ what is sent


def test_the_form_of_a_checkout(gateway, stub, order):
    gateway.start_checkout(order)
    (call,) = stub.calls
    ours = {"payment_id": str(UUID(int=1)), "booking_id": str(UUID(int=2))}
    product = {"name": "Haircut & colour, Tue 2 Jun 15:00"}
    excluded = call.form.pop("excluded_payment_method_types")
    assert call.form == {
        "mode": "payment",
        "submit_type": "book",
        "line_items": [
            {"price_data": {"currency": "usd", "unit_amount": "4500", "product_data": product}, "quantity": "1"}
        ],
        "expires_at": str(1_780_300_800 + 45 * 60),
        "client_reference_id": str(UUID(int=1)),
        "metadata": ours | {"amount_minor": "4500", "currency": "USD"},
        "payment_intent_data": {"metadata": ours},
        "adaptive_pricing": {"enabled": "false"},
        "locale": "pt",
        "success_url": "https://parley.test/pay/t0ken",
        "cancel_url": "https://parley.test/pay/t0ken",
    }
    assert {"boleto", "oxxo", "konbini", "sepa_debit", "us_bank_account", "customer_balance"} <= set(excluded)
    assert not {"card", "link", "pix"} & set(excluded)
    assert call.headers["idempotency-key"] == "payment:1:checkout:1"
    assert call.headers["stripe-version"] == "2026-10-28.endive"
    assert stub.problems == []


def test_every_excluded_method_is_one_that_the_library_knows(gateway, stub, order):
    from stripe.params.checkout import _session_create_params as params

    source = Path(params.__file__).read_text()
    gateway.start_checkout(order)
    assert all(f'"{name}"' in source for name in stub.calls[0].form["excluded_payment_method_types"])


def test_a_stored_price_and_an_account_and_pix(gateway, stub, order):
    stored = stub.price(4500, "BRL")
    sent = replace(order, currency="BRL", account=ACCOUNT, fee_minor=450)
    gateway.start_checkout(sent)
    form = stub.calls[-1].form
    assert form["payment_method_options"] == {"pix": {"expires_after_seconds": "900"}}
    destination = form["payment_intent_data"]
    assert destination["transfer_data"] == {"destination": ACCOUNT}
    assert destination["application_fee_amount"] == "450"
    made = gateway.start_checkout(replace(order, currency="BRL", price_ref=stored, idempotency_key="k2"))
    assert stub.calls[-1].form["line_items"] == [{"price": stored, "quantity": "1"}]
    assert (made.amount_minor, made.currency) == (4500, "BRL")
    assert stub.problems == []


@pytest.mark.parametrize(("amount_minor", "currency"), [(4600, "USD"), (4500, "EUR")])
def test_a_stored_price_that_says_something_else_is_never_shown(gateway, stub, order, amount_minor, currency):
    error = fault_of(gateway.start_checkout, replace(order, price_ref=stub.price(amount_minor, currency)))
    assert (error.kind, error.code) == (K.REFUSED, "price_differs")
    assert [session["status"] for session in stub._of("checkout.session")] == ["expired"]


def test_a_refund_through_an_account_takes_transfer_and_fee_back(gateway, stub, order):
    for fee_minor, wanted in ((450, {"reverse_transfer", "refund_application_fee"}), (0, {"reverse_transfer"})):
        key = f"k{fee_minor}"
        made = gateway.start_checkout(replace(order, account=ACCOUNT, fee_minor=fee_minor, idempotency_key=key))
        stub.pay(made.id)
        payment_ref = gateway.find_checkout(made.id).payment_ref or ""
        back = RefundOrder(uuid4(), payment_ref, 4500, "USD", f"r{key}", is_through_account=True, has_fee=fee_minor > 0)
        assert gateway.refund(back).status is RefundStatus.DONE
        form = stub.calls[-1].form
        assert {name for name in form if form[name] == "true"} == wanted
        assert form["metadata"] == {"refund_id": str(back.refund_id)}


def test_an_account_that_takes_no_money_is_refused(gateway, order):
    for account in ("acct_nobody", gateway.create_account(uuid4(), "DE", None, "a1").account):
        assert fault_of(gateway.start_checkout, replace(order, account=account)).kind is K.REFUSED


def test_the_library_is_imported_where_it_is_used_only():
    """It takes a while, and whoever has no account never needs it."""
    look = "import sys, booking.gateways.port, booking.gateways.sandbox; sys.exit('stripe' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False, cwd=ROOT).returncode == 0


# ------------------------------------------------------------------ the stand-in is no pushover

GOOD: dict[str, Any] = {
    "mode": "payment",
    "success_url": "https://parley.test",
    "expires_at": 1_780_300_800 + 2700,
    "line_items[0][quantity]": 1,
    "line_items[0][price_data][currency]": "usd",
    "line_items[0][price_data][unit_amount]": 4500,
    "line_items[0][price_data][product_data][name]": "Haircut",
}
WRONG: dict[str, dict[str, Any]] = {
    "an enum": {"mode": "pay"},
    "a field that never was": {"colour": "red"},
    "a field inside that never was": {"line_items[0][price_data][product_data][colour]": "red"},
    "a fraction": {"line_items[0][price_data][unit_amount]": "45.5"},
    "a date in words": {"expires_at": "tomorrow"},
    "methods as they were given before": {"payment_method_types[0]": "card"},
    "a young field misused": {"adaptive_pricing[enabled]": "true"},
    "under half an hour": {"expires_at": 1_780_300_800 + 1799},
    "over a day": {"expires_at": 1_780_300_800 + 86_401},
    "too little": {"line_items[0][price_data][unit_amount]": 49},
    "a fee from nobody's account": {"payment_intent_data[application_fee_amount]": 5},
    "card excluded": {"excluded_payment_method_types[0]": "card"},
}


def ask(stub: StripeStub, form: dict[str, Any], path: str = "/v1/checkout/sessions", **headers: str) -> Any:
    """A request as a program without the library would make it."""
    head = {"Authorization": "Bearer sk_test_1", "Content-Type": "application/x-www-form-urlencoded", **headers}
    return requests.post(stub.url + path, data=urlencode(form), headers=head, timeout=10)


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_request_is_refused(stub, what):
    assert ask(stub, GOOD).status_code == 200
    assert ask(stub, GOOD | WRONG[what]).status_code == 400


def test_a_wrong_refund_and_account_and_link_are_refused(stub):
    for path, form in {
        "/v1/refunds": {"payment_intent": "pi_1", "sum": 5},
        "/v1/accounts": {"country": "DE", "colour": "red"},
        "/v1/account_links": {"account": ACCOUNT},
        "/v1/billing_portal/sessions": {"customer": "cus_1"},
    }.items():
        assert ask(stub, form, path).status_code == 400
    assert len(stub.problems) >= 4


def test_the_stand_in_keeps_answers_by_key(stub):
    key = {"Idempotency-Key": "k"}
    first, again = ask(stub, GOOD, **key), ask(stub, GOOD, **key)
    assert first.json() == again.json()
    assert "idempotent-replayed" not in first.headers
    assert again.headers["idempotent-replayed"] == "true"
    other = ask(stub, GOOD | {"expires_at": GOOD["expires_at"] + 1}, **key)
    assert (other.status_code, other.json()["error"]["type"]) == (400, "idempotency_error")
    stub.faults.append(Fault(500))
    assert [ask(stub, GOOD, **{"Idempotency-Key": "k5"}).status_code for _ in range(2)] == [500, 500]
    assert requests.get(stub.url + "/v1/refunds/re_1", timeout=10).status_code == 401


# ------------------------------------------------------------------ failures and what they mean

FAULTS: list[tuple[Fault, GatewayErrorKind, str]] = [
    (Fault(400, "amount_too_large"), K.REFUSED, "amount_too_large"),
    (Fault(402, "card_declined"), K.REFUSED, "card_declined"),
    (Fault(401), K.CONFIG, "api_error"),
    (Fault(403, "account_invalid"), K.CONFIG, "account_invalid"),
    (Fault(404, "resource_missing"), K.REFUSED, "resource_missing"),
    (Fault(409, "idempotency_key_in_use"), K.RETRY, "idempotency_key_in_use"),
    (Fault(409, "lock_timeout"), K.RETRY, "lock_timeout"),
    (Fault(429, "rate_limit"), K.RETRY, "rate_limit"),
    (Fault(400, "rate_limit"), K.RETRY, "rate_limit"),
    (Fault(500, is_saved=False), K.RETRY, "api_error"),
    (Fault(503, is_saved=False), K.RETRY, "api_error"),
    (Fault(502, is_saved=False, body=b"<h1>Bad gateway</h1>"), K.RETRY, "http_502"),
    (Fault(400, body=b'{"error": "no"}'), K.UNKNOWN, "unreadable"),
    (Fault(200, body=b"[]"), K.UNKNOWN, "unreadable"),
    (Fault(200, body=b"null"), K.UNKNOWN, "unreadable"),
    (Fault(400, body=b'{"error": {"code": "No such card of Bo +1555"}}'), K.REFUSED, "http_400"),
    (Fault(200, body=b"<h1>Hello</h1>"), K.UNKNOWN, "unreadable"),
    (Fault(200, body=b'{"id": "cs_1", "object": "checkout.session"}'), K.UNKNOWN, "unreadable"),
    (Fault(0), K.UNKNOWN, "connection"),
    (Fault(200, after=PATIENCE * 2), K.UNKNOWN, "connection"),
]


@pytest.mark.parametrize(("fault", "kind", "code"), FAULTS, ids=[f"{n} {f[0].status}" for n, f in enumerate(FAULTS)])
def test_a_failed_call_says_what_to_do(gateway, stub, order, fault, kind, code):
    stub.faults.extend([fault] * 3)
    error = fault_of(gateway.start_checkout, order)
    assert (error.kind, error.code) == (kind, code)
    stub.faults.clear()
    assert gateway.start_checkout(order).status is CheckoutStatus.OPEN


@pytest.mark.parametrize("fault", [Fault(0), Fault(500), Fault(429), Fault(200, body=b"no")])
def test_a_call_that_only_reads_is_never_in_doubt(gateway, stub, order, fault):
    made = gateway.start_checkout(order)
    stub.faults.extend([fault] * 3)
    assert fault_of(gateway.find_checkout, made.id).kind is K.RETRY


def test_nobody_there_means_nothing_happened(order):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        gateway = StripeGateway("sk_test_1", "whsec_one", base_url=f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert fault_of(gateway.start_checkout, order).kind is K.RETRY


def test_doubt_about_an_early_attempt_stays(gateway, stub, order):
    """First the connection breaks after the request was sent, then nobody listens: it may have happened."""
    stub.faults.append(Fault(0))
    attempts: list[int] = []

    original = type(gateway._wire).request

    def request(self: Any, method: str, url: str, *rest: Any, **more: Any) -> Any:
        attempts.append(1)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            dead = f"http://127.0.0.1:{taken.getsockname()[1]}/"
            return original(self, method, url if len(attempts) == 1 else dead, *rest, **more)

    type(gateway._wire).request = request
    try:
        assert fault_of(gateway.start_checkout, order).kind is K.UNKNOWN
    finally:
        type(gateway._wire).request = original
    assert len(attempts) == 3


def test_doubt_about_one_call_is_not_doubt_about_the_next(gateway, stub, order, monkeypatch):
    stub.faults.extend([Fault(0)] * 3)
    assert fault_of(gateway.start_checkout, order).kind is K.UNKNOWN
    original = type(gateway._wire).request
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        moved = lambda wire, method, url, *rest, **more: original(wire, method, dead, *rest, **more)  # noqa: E731
        monkeypatch.setattr(type(gateway._wire), "request", moved)
        assert fault_of(gateway.start_checkout, order).kind is K.RETRY


def test_a_short_fault_is_not_noticed(gateway, stub, order):
    for fault in (Fault(500, is_saved=False), Fault(409), Fault(0), Fault(0, is_done=True)):
        stub.faults.append(fault)
        assert gateway.start_checkout(order).status is CheckoutStatus.OPEN
    assert len(stub._of("checkout.session")) == 1


def test_an_answer_that_got_lost_is_found_by_repeating(gateway, stub, order):
    stub.faults.extend([Fault(0, is_done=True), Fault(0), Fault(0)])
    made = gateway.start_checkout(order)
    assert len(stub._of("checkout.session")) == 1
    assert made.url


def test_a_saved_failure_needs_another_key(gateway, stub, order):
    stub.faults.append(Fault(500))
    for _ in range(2):
        assert fault_of(gateway.start_checkout, order).code == "saved_failure"
    assert gateway.start_checkout(replace(order, idempotency_key="payment:1:checkout:2")).url


def test_money_given_back_behind_a_saved_failure_is_found(gateway, stub, refund_order):
    """Another key would give it back twice."""
    stub.faults.append(Fault(500, is_done=True))
    found = gateway.refund(refund_order)
    assert (found.status, found.amount_minor, found.refund_id) == (RefundStatus.DONE, 2000, UUID(int=3))
    assert [one["amount"] for one in stub._of("refund")] == [2000]


def test_money_given_back_whose_answer_was_lost_is_found_behind_a_refusal(gateway, stub, refund_order):
    """Told as failed, the provider would give it back once more."""
    given = gateway.refund(refund_order)  # and nobody heard of it
    stub.saved.clear()  # nor does the service know the key any more
    stub.faults.append(Fault(400, "charge_disputed"))
    assert gateway.refund(refund_order) == given
    assert [one["amount"] for one in stub._of("refund")] == [2000]


def test_a_refund_that_is_ordered_again_is_looked_for_first(gateway, stub, refund_order):
    """The money may have gone all the same, and become visible since."""
    given = gateway.refund(refund_order)
    again = replace(refund_order, idempotency_key="refund:3:2", is_again=True)
    assert gateway.refund(again) == given
    assert [one["amount"] for one in stub._of("refund")] == [2000]
    other = replace(again, refund_id=UUID(int=4))
    assert gateway.refund(other).id != given.id


def test_a_saved_failure_with_no_money_given_back_is_told(gateway, stub, refund_order):
    stub.faults.append(Fault(500))
    assert fault_of(gateway.refund, refund_order).code == "saved_failure"
    assert stub._of("refund") == []


def test_no_word_of_a_person_is_in_an_error(gateway, stub, order):
    stub.faults.append(
        Fault(400, body=b'{"error": {"type": "invalid_request_error", "message": "Bo +1555 has no card"}}')
    )
    assert str(fault_of(gateway.start_checkout, order)) == "refused invalid_request_error"


# ------------------------------------------------------------------ accounts and plans


def test_a_provider_gets_an_account(gateway, stub, clock):
    provider_id = uuid4()
    made = gateway.create_account(provider_id, "BR", "ana@example.com", "provider:1:account")
    assert not made.is_ready
    assert gateway.create_account(provider_id, "BR", "ana@example.com", "provider:1:account") == made
    links = [gateway.account_link(made.account, "https://parley.test/a", "https://parley.test/b") for _ in range(2)]
    assert links[0] != links[1]
    assert not gateway.find_account(made.account).is_ready
    event = gateway.read_event(*stub.finish_onboarding(made.account), now=clock.now())
    assert (event.kind, event.account) == (EventKind.ACCOUNT, gateway.find_account(made.account))
    assert event.account
    assert event.account.is_ready
    assert stub.problems == []


def test_a_provider_subscribes(gateway, stub, clock):
    provider_id, price = uuid4(), stub.price(2900, "EUR")
    first = gateway.start_subscription(provider_id, price, None, "https://parley.test/plan", "provider:1:plan:1")
    event = gateway.read_event(*stub.subscribe(first.url.rpartition("/")[2]), now=clock.now())
    assert event.kind is EventKind.SUBSCRIPTION
    told = event.subscription
    assert told
    assert (told.provider_id, told.status, told.is_active) == (provider_id, "active", True)
    assert told.ends_at == clock.now() + timedelta(days=30)
    assert gateway.find_subscription(told.id) == told
    assert gateway.billing_portal(told.customer, "https://parley.test/plan").endswith(told.customer)
    again = gateway.start_subscription(provider_id, price, told.customer, "https://parley.test/plan", "k2")
    assert again.url != first.url
    assert stub.calls[-1].form["customer"] == told.customer
    assert stub.problems == []
    stub.things[told.id]["status"] = "canceled"
    assert not gateway.find_subscription(told.id).is_active


# ------------------------------------------------------------------ events


@pytest.fixture
def read(gateway, clock):
    def read(told: SignedEvent) -> PaymentEvent:
        return gateway.read_event(*told, now=clock.now())

    return read


def test_a_slow_payment_is_neither_paid_nor_failed_until_it_is(gateway, stub, order, read):
    made = gateway.start_checkout(order)
    states = [read(stub.pay_slowly(made.id)).checkout, gateway.find_checkout(made.id)]
    assert [(state.status, state.is_paid, state.has_failed) for state in states] == [("complete", False, False)] * 2
    assert all(state.payment_ref is None for state in states)
    assert gateway.end_checkout(made.id).status is CheckoutStatus.COMPLETE
    arrived = read(stub.arrive(made.id)).checkout
    assert (arrived.is_paid, arrived.has_failed) == (True, False)
    assert arrived == gateway.find_checkout(made.id)


def test_events_mean_the_same_in_any_order(gateway, stub, order, read):
    made = gateway.start_checkout(order)
    stub.pay_slowly(made.id)
    stub.arrive(made.id)
    kinds = {event["type"]: read(stub.signed(event)) for event in reversed(stub.events)}
    assert kinds["checkout.session.async_payment_succeeded"].checkout.is_paid
    assert not kinds["checkout.session.completed"].checkout.is_paid
    assert len({event.id for event in kinds.values()}) == len(kinds)


def test_refund_events(gateway, stub, refund_order, read):
    made = gateway.refund(refund_order)
    refund = stub.things[made.id]
    for kind in ("refund.created", "refund.updated"):
        assert read(stub.signed(stub.emit(kind, refund))).refund == made
    charge = {"id": "ch_1", "object": "charge", "amount_refunded": 2000}
    assert read(stub.signed(stub.emit("charge.refunded", charge))).kind is EventKind.OTHER
    older = {**charge, "refunds": {"object": "list", "data": [refund]}}
    assert read(stub.signed(stub.emit("charge.refunded", older))).refund == made
    for status, meaning in {"pending": "pending", "requires_action": "pending", "canceled": "failed"}.items():
        refund["status"] = status
        assert read(stub.signed(stub.emit("refund.updated", refund))).refund.status == meaning
    refund["metadata"] = {"order": "of somebody else"}
    assert read(stub.signed(stub.emit("refund.updated", refund))).refund.refund_id is None


INVOICE: dict[str, Any] = {
    "id": "in_1",
    "object": "invoice",
    "customer": "cus_1",
    "parent": {"subscription_details": {"subscription": "sub_1", "metadata": {"provider_id": str(UUID(int=9))}}},
    "lines": {"data": [{"period": {"start": 1_780_300_800, "end": 1_782_892_800}}]},
}


def test_invoices_tell_of_their_subscription(stub, read):
    paid = read(stub.signed(stub.emit("invoice.paid", INVOICE))).subscription
    assert (paid.id, paid.customer, paid.provider_id) == ("sub_1", "cus_1", UUID(int=9))
    assert (paid.status, paid.ends_at) == ("active", datetime(2026, 7, 1, 8, tzinfo=UTC))
    assert read(stub.signed(stub.emit("invoice.payment_failed", INVOICE))).subscription.status == "past_due"
    alone = {**INVOICE, "parent": None}
    assert read(stub.signed(stub.emit("invoice.paid", alone))).kind is EventKind.OTHER


@pytest.mark.parametrize(
    "kind", ["charge.dispute.created", "charge.dispute.closed", "payment_intent.payment_failed", "plan.created", "x"]
)
def test_other_events_are_only_remembered(stub, read, kind):
    event = stub.emit(kind, {"id": "any_1"})
    assert read(stub.signed(event)) == PaymentEvent("stripe", event["id"], EventKind.OTHER)


def test_what_is_not_ours_is_only_remembered(gateway, stub, order, read):
    made = gateway.start_checkout(order)
    stub.pay(made.id)
    session, account = stub.things[made.id], stub.things[ACCOUNT]
    for event in (
        stub.emit("checkout.session.completed", session, account=ACCOUNT),
        stub.emit("checkout.session.completed", session, is_live=True),
        stub.emit("checkout.session.completed", {**session, "mode": "subscription"}),
        stub.emit("account.updated", account, account="acct_other"),
    ):
        assert read(stub.signed(event)).kind is EventKind.OTHER
    foreign = {**session, "metadata": {"payment_id": "4711"}}
    assert read(stub.signed(stub.emit("checkout.session.completed", foreign))).checkout.payment_id is None


def test_stripe_says_the_amount_and_our_own_word_counts_only_where_it_does_not(gateway, stub, order, read):
    session = stub.things[gateway.start_checkout(order).id]
    for told, wanted in (
        ({"amount_total": 1, "currency": "eur"}, (1, "EUR")),
        ({"amount_total": 0, "currency": "usd"}, (0, "USD")),
        ({"amount_total": None, "currency": None}, (4500, "USD")),
    ):
        checkout = read(stub.signed(stub.emit("checkout.session.completed", {**session, **told}))).checkout
        assert (checkout.amount_minor, checkout.currency) == wanted


def test_an_event_without_an_id_is_known_by_its_body(gateway, stub, order, clock):
    stub.pay(gateway.start_checkout(order).id)
    (event,) = stub.events[-1:]
    bodies = [json.dumps({"type": event["type"], "data": event["data"], "n": n}).encode() for n in (1, 1, 2)]
    ids = [gateway.read_event(body, stub.sign(body), now=clock.now()).id for body in bodies]
    assert ids[0] == ids[1] != ids[2]


def test_without_a_secret_no_event_is_genuine(stub, clock, order, gateway):
    """Anybody can sign with an empty secret."""
    body, _ = stub.pay(gateway.start_checkout(order).id)
    signature = library.WebhookSignature.generate_signature_header(body.decode(), "", int(clock.now().timestamp()))
    open_door = StripeGateway("sk_test_1", "", base_url=stub.url)
    with pytest.raises(NotGenuine):
        open_door.read_event(body, {"Stripe-Signature": signature}, now=clock.now())


def test_a_live_key_hears_live_events_only(stub, clock, gateway, order):
    live = StripeGateway("sk_live_1", "whsec_one", base_url=stub.url)
    session = stub.things[gateway.start_checkout(order).id]
    kinds = [
        live.read_event(*stub.signed(stub.emit("checkout.session.expired", session, is_live=is_live)), now=clock.now())
        for is_live in (True, False)
    ]
    assert [event.kind for event in kinds] == [EventKind.CHECKOUT, EventKind.OTHER]


def test_one_right_signature_among_several_is_enough(stub, clock, gateway, order):
    """As while the secret of the endpoint is being changed."""
    body, headers = stub.pay(gateway.start_checkout(order).id)
    stamp, _, right = headers["Stripe-Signature"].partition(",")
    wrong = "v1=" + "0" * 64
    for value in (f"{stamp},{wrong},{right}", f"{stamp},{right},{wrong},v0=abc"):
        assert gateway.read_event(body, {"Stripe-Signature": value}, now=clock.now()).checkout
    with pytest.raises(NotGenuine):
        gateway.read_event(body, {"Stripe-Signature": f"{stamp},{wrong},{right.replace('v1', 'v0')}"}, now=clock.now())


def test_two_times_in_one_proof_do_not_help(stub, clock, gateway, order):
    """The time that was signed is the time that counts."""
    body, headers = stub.pay(gateway.start_checkout(order).id)
    old = headers["Stripe-Signature"]
    clock.advance(86_400)
    fresh = f"t={int(clock.now().timestamp())}"
    for value in (f"{fresh},{old}", f"{old},{fresh}", f" {fresh},{old}"):
        with pytest.raises(NotGenuine):
            gateway.read_event(body, {"Stripe-Signature": value}, now=clock.now())


def test_a_thin_event_cannot_be_read(stub, clock, gateway):
    body = json.dumps({"id": "evt_1", "object": "v2.core.event", "type": "v2.core.account.closed", "livemode": False})
    with pytest.raises(ValueError):
        gateway.read_event(body.encode(), stub.sign(body.encode()), now=clock.now())


@pytest.mark.parametrize("secret", ["", " "])
def test_without_a_secret_nothing_is_genuine(stub, clock, gateway, order, secret):
    careless = StripeGateway("sk_test_1", secret, base_url=stub.url)
    body, _ = stub.pay(gateway.start_checkout(order).id)
    forged = library.WebhookSignature.generate_signature_header(body.decode(), secret, int(clock.now().timestamp()))
    with pytest.raises(NotGenuine):
        careless.read_event(body, {"Stripe-Signature": forged}, now=clock.now())
