"""One suite over every payment service: what a checkout, a refund and an event mean, whoever stands behind them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from booking.gateways.port import (
    CheckoutOrder,
    CheckoutStatus,
    EventKind,
    GatewayError,
    GatewayErrorKind,
    NotGenuine,
    PaymentEvent,
    PaymentGateway,
    RefundOrder,
    RefundStatus,
)
from booking.gateways.sandbox import SandboxGateway
from bot.runtime import Runtime, StandingClock
from tests.wire.stripe_stub import NotPayable, StripeStub, running_stripe

SignedEvent = tuple[bytes, dict[str, str]]
ACCOUNT = "acct_1ready"
PATIENCE = 1.0  # seconds for each answer


@dataclass
class Subject:
    """A service under test: what a customer or a bank does there comes back as the signed event that tells it."""

    gateway: PaymentGateway
    clock: StandingClock
    pay: Callable[[str], SignedEvent]
    fail: Callable[[str], SignedEvent]
    lapse: Callable[[str], SignedEvent]
    fail_refund: Callable[[str], SignedEvent]
    sign: Callable[[bytes], dict[str, str]]
    stranger: PaymentGateway  # the same service with another secret

    def order(self, **more: Any) -> CheckoutOrder:
        payment_id = uuid4()
        made = CheckoutOrder(
            payment_id=payment_id,
            booking_id=uuid4(),
            amount_minor=4500,
            currency="USD",
            title="Haircut, Tue 2 Jun 15:00",
            expires_at=self.clock.now() + timedelta(minutes=45),
            idempotency_key=f"payment:{payment_id}:checkout:1",
            return_url="https://parley.test/pay/t0ken",
        )
        return replace(made, **more)

    def paid(self, **more: Any) -> str:
        """What a refund of a checkout that was just paid refers to."""
        checkout = self.gateway.start_checkout(self.order(**more))
        self.pay(checkout.id)
        payment_ref = self.gateway.find_checkout(checkout.id).payment_ref
        assert payment_ref
        return payment_ref

    def refund_order(self, payment_ref: str, amount_minor: int = 4500, **more: Any) -> RefundOrder:
        refund_id = uuid4()
        key = f"payment:{refund_id}:refund:1"
        return replace(RefundOrder(refund_id, payment_ref, amount_minor, "USD", key), **more)

    def read(self, told: SignedEvent) -> PaymentEvent:
        return self.gateway.read_event(*told, now=self.clock.now())


@pytest.fixture
def sandbox(runtime: Runtime, clock: StandingClock) -> Subject:
    def make(secret: bytes) -> SandboxGateway:
        return SandboxGateway(runtime.transaction, secret=secret, base_url="https://parley.test", now=runtime.now)

    gateway = make(b"one")
    return Subject(
        gateway,
        clock,
        gateway.pay,
        gateway.fail,
        gateway.abandon,
        gateway.fail_refund,
        gateway.sign,
        stranger=make(b"other"),
    )


@pytest.fixture
def stub(clock: StandingClock) -> Iterator[StripeStub]:
    """A Stripe on loopback; every form that it got must have been as Stripe describes it."""
    with running_stripe("sk_test_1", "whsec_one", now=clock.now) as running:
        running.ready_account(ACCOUNT)
        yield running
        assert running.problems == []


@pytest.fixture
def stripe(stub: StripeStub, clock: StandingClock) -> Subject:
    from booking.gateways.stripe import StripeGateway

    def make(secret: str) -> PaymentGateway:
        return StripeGateway(stub.key, secret, base_url=stub.url, timeout=PATIENCE)

    def on_page(act: Callable[[str], SignedEvent]) -> Callable[[str], SignedEvent]:
        def acted(checkout_id: str) -> SignedEvent:
            try:
                return act(checkout_id)
            except NotPayable:
                raise GatewayError(GatewayErrorKind.REFUSED, "not_open") from None

        return acted

    return Subject(
        make("whsec_one"),
        clock,
        on_page(stub.pay),
        on_page(stub.fail),
        on_page(stub.lapse),
        stub.fail_refund,
        stub.sign,
        stranger=make("whsec_other"),
    )


@pytest.fixture(params=["sandbox", "stripe"])
def subject(request: pytest.FixtureRequest) -> Subject:
    return request.getfixturevalue(request.param)


def refused(call: Callable[..., Any], *arguments: Any) -> str:
    """The short word of a refusal."""
    with pytest.raises(GatewayError) as stopped:
        call(*arguments)
    assert stopped.value.kind is GatewayErrorKind.REFUSED
    assert stopped.value.code
    return stopped.value.code


# ------------------------------------------------------------------ checkouts


def test_a_checkout_opens(subject):
    order = subject.order()
    made = subject.gateway.start_checkout(order)
    assert (made.status, made.is_paid, made.has_failed) == (CheckoutStatus.OPEN, False, False)
    assert (made.amount_minor, made.currency, made.payment_id) == (4500, "USD", order.payment_id)
    assert made.url
    assert made.url.startswith(("http://", "https://"))
    assert made.payment_ref is None
    assert subject.gateway.find_checkout(made.id) == made


def test_the_same_order_gives_the_same_checkout(subject):
    order = subject.order()
    first = subject.gateway.start_checkout(order)
    assert subject.gateway.start_checkout(order) == first
    assert subject.gateway.start_checkout(subject.order()).id != first.id


def test_a_repeated_order_is_answered_with_how_it_stands_now(subject):
    """A saved answer would say that a checkout is open which nobody can pay any more."""
    order = subject.order()
    first = subject.gateway.start_checkout(order)
    subject.gateway.end_checkout(first.id)
    assert subject.gateway.start_checkout(order).status is CheckoutStatus.EXPIRED
    subject.clock.advance(3600)
    assert subject.gateway.start_checkout(order).id == first.id


@pytest.mark.parametrize("other", [{"amount_minor": 4400}, {"currency": "EUR"}, {"payment_id": UUID(int=7)}])
def test_another_order_under_a_used_key_is_refused(subject, other):
    order = subject.order()
    first = subject.gateway.start_checkout(order)
    refused(subject.gateway.start_checkout, replace(order, **other))
    assert subject.gateway.find_checkout(first.id) == first


@pytest.mark.parametrize(("amount_minor", "currency"), [(4500, "JPY"), (12340, "KWD"), (30000, "ISK"), (990, "BRL")])
def test_amounts_are_told_as_they_were_ordered(subject, amount_minor, currency):
    made = subject.gateway.start_checkout(subject.order(amount_minor=amount_minor, currency=currency))
    event = subject.read(subject.pay(made.id))
    assert (event.checkout.amount_minor, event.checkout.currency) == (amount_minor, currency)


@pytest.mark.parametrize(("amount_minor", "currency"), [(0, "USD"), (-1, "USD"), (12345, "KWD"), (30001, "ISK")])
def test_amounts_that_cannot_be_charged_are_refused(subject, amount_minor, currency):
    refused(subject.gateway.start_checkout, subject.order(amount_minor=amount_minor, currency=currency))


def test_a_checkout_that_would_be_over_at_once_is_refused(subject):
    refused(subject.gateway.start_checkout, subject.order(expires_at=subject.clock.now() - timedelta(seconds=1)))


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr", "de", "it"])
def test_every_language_of_ours_is_taken(subject, language):
    assert subject.gateway.start_checkout(subject.order(language=language)).url


def test_a_payment_is_told(subject):
    order = subject.order()
    made = subject.gateway.start_checkout(order)
    event = subject.read(subject.pay(made.id))
    assert (event.source, event.kind) == (subject.gateway.name, EventKind.CHECKOUT)
    assert event.id
    assert event.checkout == subject.gateway.find_checkout(made.id)
    assert (event.checkout.status, event.checkout.is_paid) == (CheckoutStatus.COMPLETE, True)
    assert event.checkout.payment_id == order.payment_id
    assert event.checkout.payment_ref
    assert event.checkout.url is None


def test_a_payment_that_does_not_arrive_is_told(subject):
    made = subject.gateway.start_checkout(subject.order())
    event = subject.read(subject.fail(made.id))
    assert event.kind is EventKind.CHECKOUT
    assert (event.checkout.status, event.checkout.is_paid, event.checkout.has_failed) == ("complete", False, True)
    found = subject.gateway.find_checkout(made.id)
    assert (found.status, found.is_paid, found.has_failed) == ("complete", False, True)


def test_a_checkout_nobody_paid_is_told(subject):
    made = subject.gateway.start_checkout(subject.order())
    event = subject.read(subject.lapse(made.id))
    assert (event.kind, event.checkout.id) == (EventKind.CHECKOUT, made.id)
    assert (event.checkout.status, event.checkout.is_paid) == (CheckoutStatus.EXPIRED, False)


def test_a_checkout_is_over_when_its_time_is(subject):
    made = subject.gateway.start_checkout(subject.order())
    subject.clock.advance(45 * 60 - 1)
    assert subject.gateway.find_checkout(made.id).status is CheckoutStatus.OPEN
    subject.clock.advance(2)
    found = subject.gateway.find_checkout(made.id)
    assert (found.status, found.url) == (CheckoutStatus.EXPIRED, None)
    refused(subject.pay, made.id)


def test_an_ended_checkout_cannot_be_paid(subject):
    made = subject.gateway.start_checkout(subject.order())
    for _ in range(2):
        ended = subject.gateway.end_checkout(made.id)
        assert (ended.status, ended.is_paid, ended.url) == (CheckoutStatus.EXPIRED, False, None)
    refused(subject.pay, made.id)


def test_a_paid_checkout_cannot_be_ended(subject):
    made = subject.gateway.start_checkout(subject.order())
    subject.pay(made.id)
    ended = subject.gateway.end_checkout(made.id)
    assert (ended.status, ended.is_paid) == (CheckoutStatus.COMPLETE, True)
    assert ended.payment_ref


def test_a_checkout_is_paid_once_and_then_no_page_changes_that(subject):
    made = subject.gateway.start_checkout(subject.order())
    subject.pay(made.id)
    for act in (subject.pay, subject.fail, subject.lapse):
        refused(act, made.id)
    assert subject.gateway.find_checkout(made.id).is_paid


def test_unknown_things_are_refused(subject):
    for call in (subject.gateway.find_checkout, subject.gateway.end_checkout, subject.gateway.find_refund):
        refused(call, "nobody_knows_me")
    refused(subject.gateway.refund, subject.refund_order("nobody_knows_me"))


# ------------------------------------------------------------------ refunds


def test_everything_is_given_back_once(subject):
    order = subject.refund_order(subject.paid())
    given = subject.gateway.refund(order)
    assert (given.status, given.amount_minor, given.currency) == (RefundStatus.DONE, 4500, "USD")
    assert given.refund_id == order.refund_id
    assert subject.gateway.refund(order) == given
    assert subject.gateway.find_refund(given.id) == given


def test_a_refund_whose_answer_was_lost_is_found_under_another_key(subject):
    order = subject.refund_order(subject.paid(), 4000)
    given = subject.gateway.refund(order)
    again = replace(order, idempotency_key=f"{order.idempotency_key}-again", is_again=True)
    assert subject.gateway.refund(again) == given  # 500 are left: a second time would be refused


def test_another_refund_under_a_used_key_is_refused(subject):
    order = subject.refund_order(subject.paid(), 1000)
    subject.gateway.refund(order)
    refused(subject.gateway.refund, replace(order, amount_minor=1100))


def test_parts_are_given_back_up_to_what_was_paid(subject):
    payment_ref = subject.paid()
    for amount in (1500, 2500):
        subject.gateway.refund(subject.refund_order(payment_ref, amount))
    refused(subject.gateway.refund, subject.refund_order(payment_ref, 501))
    assert subject.gateway.refund(subject.refund_order(payment_ref, 500)).status is RefundStatus.DONE
    refused(subject.gateway.refund, subject.refund_order(payment_ref, 1))


@pytest.mark.parametrize("amount_minor", [0, -1, 4501])
def test_amounts_that_cannot_be_given_back_are_refused(subject, amount_minor):
    refused(subject.gateway.refund, subject.refund_order(subject.paid(), amount_minor))


def test_a_refund_can_fail_later_and_be_tried_again(subject):
    order = subject.refund_order(subject.paid())
    given = subject.gateway.refund(order)
    event = subject.read(subject.fail_refund(given.id))
    assert (event.kind, event.refund.id, event.refund.refund_id) == (EventKind.REFUND, given.id, order.refund_id)
    assert event.refund.status is RefundStatus.FAILED
    assert event.refund.fault
    assert subject.gateway.find_refund(given.id) == event.refund
    assert subject.gateway.refund(order) == event.refund
    again = replace(order, idempotency_key=order.idempotency_key + ":2")
    assert subject.gateway.refund(again).status is RefundStatus.DONE


def test_money_of_a_provider_with_an_account_goes_there_and_back(subject):
    payment_ref = subject.paid(account=ACCOUNT, fee_minor=450)
    order = subject.refund_order(payment_ref, 4500, is_through_account=True)
    assert subject.gateway.refund(order).status is RefundStatus.DONE


# ------------------------------------------------------------------ events


@pytest.fixture
def told(subject) -> SignedEvent:
    return subject.pay(subject.gateway.start_checkout(subject.order()).id)


def test_an_event_told_twice_is_the_same_event(subject, told):
    assert subject.read(told) == subject.read(told)


@pytest.mark.parametrize("seconds", [-299, 0, 299])
def test_an_event_may_be_five_minutes_under_way(subject, told, seconds):
    subject.clock.advance(seconds)
    assert subject.read(told).kind is EventKind.CHECKOUT


@pytest.mark.parametrize("seconds", [-302, 302, 86_400])
def test_a_captured_event_is_worth_nothing_later(subject, told, seconds):
    subject.clock.advance(seconds)
    with pytest.raises(NotGenuine):
        subject.read(told)


def signature_of(headers: dict[str, str]) -> tuple[str, str]:
    """The header that proves an event, and its value."""
    return next((name, value) for name, value in headers.items() if name.endswith("-Signature"))


def forged(headers: dict[str, str], change: Callable[[str], str]) -> dict[str, str]:
    name, value = signature_of(headers)
    return {**headers, name: change(value)}


HEADERS: dict[str, Callable[[str], str]] = {
    "empty": lambda value: "",
    "no time": lambda value: value.partition(",")[2],
    "no signature": lambda value: value.partition(",")[0],
    "another time": lambda value: value.replace("t=", "t=1"),
    "time in words": lambda value: "t=now," + value.partition(",")[2],
    "time in other digits": lambda value: "t=١٢٣," + value.partition(",")[2],
    "endless time": lambda value: "t=" + "9" * 5000 + "," + value.partition(",")[2],
    "truncated": lambda value: value[:-1],
    "other scheme": lambda value: value.replace("v1=", "v0="),
    "zeros": lambda value: value.partition("v1=")[0] + "v1=" + "0" * 64,
    "unicode": lambda value: value[:-1] + "é",
    "noise": lambda value: "\x00,=,==,t,v1",
    "many wrong ones": lambda value: value.partition(",")[0] + ",v1=" + ",v1=".join("0" * 64 for _ in range(50)),
}


@pytest.mark.parametrize("forgery", HEADERS)
def test_a_forged_proof_is_no_proof(subject, told, forgery):
    body, headers = told
    with pytest.raises(NotGenuine):
        subject.read((body, forged(headers, HEADERS[forgery])))


def test_an_event_without_proof_is_none(subject, told):
    with pytest.raises(NotGenuine):
        subject.read((told[0], {}))


def test_the_proof_of_another_body_or_secret_is_none(subject, told):
    body, headers = told
    other, _ = subject.pay(subject.gateway.start_checkout(subject.order()).id)
    wrong = [other, body + b" ", body[:-1], b"", body.replace(b"4500", b"9500"), b"\xff" + body]
    for changed in wrong:
        with pytest.raises((NotGenuine, UnicodeDecodeError)):
            subject.read((changed, headers))
    with pytest.raises(NotGenuine):
        subject.stranger.read_event(body, headers, now=subject.clock.now())


BODIES: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"payment=done",
    "truncated": b'{"id": "evt_1", "object": "event", "type": "checkout.se',
    "a list": b"[]",
    "a number": b"7",
    "a text": b'"event"',
    "null": b"null",
    "no fields": b"{}",
    "no text": b"\xff\xfe\x00{",
    "deep": b"[" * 200_000,
    "lone surrogate": b'{"id": "\\ud800", "type": 7, "object": "event"}',
    "fields of other kinds": b'{"id": [], "object": "event", "type": {"a": 1}, "data": [], "checkout": 7}',
    "checkout of another kind": b'{"id": "e", "object": "event", "type": "checkout.completed", "checkout": [1]}',
    "no object": b'{"id": "e", "object": "event", "type": "checkout.session.completed", "data": {}}',
    "empty object": b'{"id": "e", "object": "event", "type": "refund.failed", "data": {"object": {}}}',
    "huge": b'{"id": "e", "type": "' + b"x" * 3_000_000,
}


@pytest.mark.parametrize("what", BODIES)
def test_genuine_nonsense_cannot_be_read(subject, what):
    """Even a proven sender must not bring the door down."""
    body = BODIES[what]
    with pytest.raises(ValueError):
        subject.read((body, subject.sign(body)))


# ------------------------------------------------------------------ both at once


class Life:
    """What happens at one service, as words that must be the same at any other."""

    def __init__(self, subject: Subject, order: CheckoutOrder) -> None:
        self.subject = subject
        self.order = order
        self.checkout_id = subject.gateway.start_checkout(order).id
        self.refunds: list[str] = []

    def step(self, name: str, number: int) -> object:
        try:
            return getattr(self, f"_{name}")(number)
        except GatewayError as error:
            return error.kind

    def _stand(self, number: int) -> object:
        found = self.subject.gateway.find_checkout(self.checkout_id)
        has_ref, has_url = found.payment_ref is not None, found.url is not None
        return found.status, found.is_paid, found.has_failed, found.amount_minor, found.payment_id, has_ref, has_url

    def _act(self, act: Callable[[str], SignedEvent]) -> object:
        event = self.subject.read(act(self.checkout_id))
        assert event.checkout == self.subject.gateway.find_checkout(self.checkout_id)
        return event.kind, self._stand(0)

    def _pay(self, number: int) -> object:
        return self._act(self.subject.pay)

    def _fail(self, number: int) -> object:
        return self._act(self.subject.fail)

    def _lapse(self, number: int) -> object:
        return self._act(self.subject.lapse)

    def _end(self, number: int) -> object:
        return self.subject.gateway.end_checkout(self.checkout_id).status, self._stand(0)

    def _again(self, number: int) -> object:
        again = self.subject.gateway.start_checkout(self.order)
        return again.id == self.checkout_id, again.status

    def _refund(self, number: int) -> object:
        payment_ref = self.subject.gateway.find_checkout(self.checkout_id).payment_ref or "none"
        key = f"{self.order.idempotency_key}:refund:{number % 7}"
        order = RefundOrder(UUID(int=number % 7), payment_ref, 500 * (1 + number % 3), "USD", key)
        made = self.subject.gateway.refund(order)
        self.refunds += [made.id] if made.id not in self.refunds else []
        return made.status, made.amount_minor, made.refund_id, len(self.refunds)

    def _fail_refund(self, number: int) -> object:
        if not self.refunds:
            return None
        event = self.subject.read(self.subject.fail_refund(self.refunds[number % len(self.refunds)]))
        assert event.refund
        return event.kind, event.refund.status, event.refund.amount_minor, event.refund.refund_id


STEPS = ["stand", "pay", "fail", "lapse", "end", "again", "refund", "refund", "refund", "fail_refund", "wait"]


@pytest.mark.parametrize("seed", [*range(6), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(6, 40))])
def test_any_life_is_the_same_at_both_services(sandbox, stripe, clock, seed):
    """Whatever is tried, in whatever order: what holds in the sandbox holds at Stripe."""
    chance = random.Random(seed)
    order = sandbox.order()
    lives = [Life(subject, order) for subject in (sandbox, stripe)]
    for _ in range(25):
        name, number = chance.choice(STEPS), chance.randrange(1000)
        if name == "wait":
            clock.advance(600)
            continue
        if chance.random() < 0.3:
            name = "pay" if name in ("fail", "lapse") else name
        ours, theirs = (life.step(name, number) for life in lives)
        assert ours == theirs, f"{name} {number}"
