"""The doors of payment services: whatever is not a genuine, fresh event is refused and leaves no trace."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

import pytest
import redis

from bot.provider_identities import ensure_provider_identities
from models.enums import Channel
from tests.web.site import Site
from tests.web.till import Shop, open_shop, own_post
from workers import jobs

KEY, SECRET = "sk_test_doors", "whsec_doors"
DOORS = ("stripe", "sandbox")
Signed = tuple[bytes, dict[str, str]]


class Door:
    """One of the two, with a way to sign."""

    def __init__(self, name: str, shop: Shop) -> None:
        self.name, self.shop = name, shop

    def post(self, body: bytes, headers: dict[str, str] | None = None, **more: Any) -> int:
        """The status of the answer."""
        client = self.shop.site.visitor_without_page()
        return client.post(f"/webhooks/{self.name}", data=body, headers=headers or {}, **more).status_code

    def sign(self, body: bytes, *, age: int = 0, secret: str = SECRET) -> dict[str, str]:
        """Headers that prove a body."""
        clock = self.shop.runtime.clock
        clock.advance(-age)
        try:
            if self.name == "sandbox":
                return self.shop.runtime.sandbox.sign(body)
            stamp = int(clock.now().timestamp())
            mac = hmac.new(secret.encode(), b"%d." % stamp + body, hashlib.sha256).hexdigest()
            return {"Stripe-Signature": f"t={stamp},v1={mac}"}
        finally:
            clock.advance(age)

    @property
    def header(self) -> str:
        """Where the signature stands."""
        return "Stripe-Signature" if self.name == "stripe" else "Sandbox-Signature"


@pytest.fixture(params=DOORS)
def door(request: pytest.FixtureRequest, make_site: Callable[..., Site]) -> Door:
    settings = {"STRIPE_SECRET_KEY": KEY, "STRIPE_WEBHOOK_SECRET": SECRET} if request.param == "stripe" else {}
    return Door(request.param, open_shop(make_site(**settings)))


def an_event(door: Door, booking: Any, **more: Any) -> bytes:
    """What either service would say of a payment that was made: the checkout has our own ids."""
    payment = door.shop.payments(booking)[-1]
    if door.name == "sandbox":
        told = {
            "id": "cs_1", "status": "complete", "is_paid": True, "amount_minor": 4000, "currency": "EUR",
            "payment_id": str(payment.id), "url": None, "payment_ref": "pay_1", "has_failed": False,
        } | more  # fmt: skip
        return json.dumps({"id": "evt_1", "type": "checkout.completed", "checkout": told}).encode()
    session = {
        "id": "cs_1", "object": "checkout.session", "status": "complete", "payment_status": "paid",
        "amount_total": more.get("amount_minor", 4000), "currency": more.get("currency", "eur").lower(),
        "client_reference_id": more.get("payment_id", str(payment.id)), "payment_intent": "pay_1", "mode": "payment",
        "metadata": {"payment_id": more.get("payment_id", str(payment.id)), "booking_id": str(booking.id)},
    }  # fmt: skip
    event = {"id": "evt_1", "object": "event", "type": "checkout.session.completed", "livemode": False, "account": None}
    return json.dumps(event | {"data": {"object": session}}).encode()


def test_a_genuine_event_is_taken_once_however_often_it_comes(door: Door) -> None:
    booking = door.shop.book()
    body = an_event(door, booking)
    assert [door.post(body, door.sign(body)) for _ in range(5)] == [200] * 5
    assert [(one.kind, one.status) for one in door.shop.payments(booking)] == [("payment", "paid")]
    assert door.shop.site.scalar("SELECT status FROM bookings") == "confirmed"
    assert door.shop.site.scalar("SELECT count(*) FROM ledger") == 1
    before = door.shop.contents()
    later = body.replace(b"evt_1", b"evt_2")  # the same news under another id
    assert door.post(later, door.sign(later)) == 200
    changed = {name for name, digest in door.shop.contents().items() if digest != before[name]}
    assert changed == {"receipts"}


@pytest.mark.parametrize("heard_by", ["the door", "the page that people come back to"])
def test_news_of_a_payment_wake_the_workers_and_both_sides_are_told(
    make_site: Callable[..., Site], redis_url: str, heard_by: str
) -> None:
    """At once, and not when the clock comes by."""
    with redis.Redis.from_url(redis_url) as connection:
        connection.flushall()
        shop = open_shop(make_site(redis_url))
        with shop.runtime.transaction() as session:
            ensure_provider_identities(session, accounts=dict.fromkeys(Channel, ""), is_demo=True)
        booking = shop.book(channel="web", address="payer")
        payment_id = shop.open(booking)
        body, headers = shop.runtime.sandbox.pay(shop.payments(booking)[-1].checkout_id)
        shop.settle()
        client = shop.site.visitor_without_page()
        if heard_by == "the door":
            assert client.post("/webhooks/sandbox", data=body, headers=headers).status_code == 200
        else:
            assert own_post(client, f"/paid/{payment_id}/check", headers={"X-Parley": "1"}).json == {"has_news": True}
        assert connection.blpop("rq:queue:parley", timeout=5)
    jobs.work_off(shop.runtime)  # what the job does
    told = "SELECT string_agg(text, ' ') FROM messages WHERE direction = 'out'"
    assert "you're booked" in shop.site.scalar(told)
    assert "Paid and booked" in shop.site.scalar(told)


def bad_requests(door: Door, body: bytes) -> dict[str, Signed]:
    good = door.sign(body)[door.header]
    header, half = door.header, b'{"id":"e","type":"checkout.completed"}'
    return {
        "unsigned": (body, {}),
        "empty signature": (body, {header: ""}),
        "words": (body, {header: "yes it is me"}),
        "no time": (body, {header: good.partition(",")[2]}),
        "no mac": (body, {header: good.partition(",")[0]}),
        "another body": (body + b" ", {header: good}),
        "cut short": (body[:-2], {header: good}),
        "old": (body, door.sign(body, age=301)),
        "of the future": (body, door.sign(body, age=-301)),
        "time moved": (body, {header: "t=1780300900," + good.partition(",")[2]}),
        "no ascii": (body, {header: good[:-2] + "ÿÿ"}),
        "huge signature": (body, {header: "t=1,v1=" + "a" * 10_000}),
        "the other's header": (body, {"Stripe-Signature": good, "Sandbox-Signature": good} | {header: "t=1,v1=a"}),
        "nothing": (b"", door.sign(b"")),
        "no json": (b"\x00\xff{", door.sign(b"\x00\xff{")),
        "a list": (b"[]", door.sign(b"[]")),
        "null": (b"null", door.sign(b"null")),
        "a number": (b"7", door.sign(b"7")),
        "empty": (b"{}", door.sign(b"{}")),
        "deep": (b"[" * 50_000, door.sign(b"[" * 50_000)),
        "no checkout": (half, door.sign(half)),
    }


def test_whatever_is_not_an_event_is_refused_and_writes_nothing(door: Door) -> None:
    body = an_event(door, door.shop.book())
    before = door.shop.contents()
    requests = bad_requests(door, body)
    statuses = {name: door.post(*request) for name, request in requests.items()}
    assert {name: status for name, status in statuses.items() if not 400 <= status < 500} == {}
    assert door.post(b"x" * 300_000, door.sign(b"x" * 300_000)) == 413
    assert door.shop.contents() == before
    assert door.post(body, door.sign(body)) == 200  # and the true one still counts


def test_events_of_another_secret_are_refused(door: Door) -> None:
    body = an_event(door, door.shop.book())
    mac = hmac.new(b"whsec_other", b"%d." % int(door.shop.runtime.now().timestamp()) + body, hashlib.sha256).hexdigest()
    stamp = int(door.shop.runtime.now().timestamp())
    assert door.post(body, {door.header: f"t={stamp},v1={mac}"}) == 403


def test_what_is_not_ours_is_taken_and_changes_no_money(door: Door) -> None:
    booking = door.shop.book()
    before = door.shop.contents()
    strangers = [
        an_event(door, booking, payment_id="00000000-0000-0000-0000-000000000007"),
        an_event(door, booking).replace(b"checkout.", b"coupon.").replace(b"evt_1", b"evt_2"),
    ]
    if door.name == "stripe":
        live = an_event(door, booking).replace(b'"livemode": false', b'"livemode": true').replace(b"evt_1", b"evt_3")
        foreign = an_event(door, booking).replace(b'"account": null', b'"account": "acct_other"')
        strangers += [live, foreign.replace(b"evt_1", b"evt_4")]
    for body in strangers:
        assert door.post(body, door.sign(body)) == 200
    changed = {name for name, digest in door.shop.contents().items() if digest != before[name]}
    assert changed <= {"receipts"}


@pytest.mark.parametrize("wrong", [{"amount_minor": 1}, {"amount_minor": 400_000}, {"currency": "USD"}])
def test_another_amount_or_currency_books_nothing_and_goes_back(door: Door, wrong: dict[str, Any]) -> None:
    booking = door.shop.book()
    body = an_event(door, booking, **wrong)
    assert door.post(body, door.sign(body)) == 200
    assert door.shop.site.scalar("SELECT status FROM bookings") == "awaiting_payment"
    assert [(one.kind, one.status) for one in door.shop.payments(booking)] == [
        ("payment", "paid"),
        ("refund", "pending"),
    ]


def test_news_in_another_order_end_the_same(door: Door) -> None:
    if door.name == "stripe":
        pytest.skip("the sandbox has all of these events; Stripe's orders are in tests/conformance")
    shop, ends = door.shop, []
    for turned in (False, True):
        booking = shop.book() if not turned else shop.book("Colour", address="b")
        shop.open(booking)
        checkout = shop.payments(booking)[-1].checkout_id
        events = [shop.runtime.sandbox.abandon(checkout), shop.runtime.sandbox.pay(checkout, even_if_ended=True)]
        for body, headers in reversed(events) if turned else events:
            assert door.post(body, headers) == 200
        ends.append([(one.kind, one.status) for one in shop.payments(booking)])
        shop.cancel(booking, by_provider=True)
    assert ends[0] == ends[1] == [("payment", "paid")]


def test_when_the_database_is_away_it_is_asked_for_again(door: Door) -> None:
    body = an_event(door, door.shop.book())
    door.shop.site.scalar("ALTER TABLE receipts RENAME TO gone; SELECT 1")
    client = door.shop.site.visitor_without_page()
    answer = client.post(f"/webhooks/{door.name}", data=body, headers=door.sign(body))
    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) > 0
    door.shop.site.scalar("ALTER TABLE gone RENAME TO receipts; SELECT 1")
    assert door.post(body, door.sign(body)) == 200
    assert door.shop.site.scalar("SELECT status FROM bookings") == "confirmed"


@pytest.mark.parametrize("name", DOORS)
def test_without_its_settings_a_door_is_shut(make_site: Callable[..., Site], name: str) -> None:
    settings: dict[str, str] = {} if name == "stripe" else {"STRIPE_SECRET_KEY": KEY, "STRIPE_WEBHOOK_SECRET": SECRET}
    door = Door(name, open_shop(make_site(**settings)))
    body = an_event(door, door.shop.book())
    assert door.post(body, door.sign(body)) == 403


def test_a_key_without_a_webhook_secret_takes_no_event(make_site: Callable[..., Site]) -> None:
    door = Door("stripe", open_shop(make_site(STRIPE_SECRET_KEY=KEY)))
    body = an_event(door, door.shop.book())
    for secret in ("", SECRET):
        assert door.post(body, door.sign(body, secret=secret)) == 403


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
@pytest.mark.parametrize("name", DOORS)
def test_only_posts_are_taken(site: Site, name: str, method: str) -> None:
    assert site.visitor_without_page().open(f"/webhooks/{name}", method=method).status_code == 405
