"""The pro plan over the wire: bought from the money page, told by events that are asked after, changed and ended.

Every form that the service gets is checked against Stripe's description by the stand-in.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from bot import plans
from tests.web.site import Site
from tests.web.test_connect import drain, posted, provider, tell
from tests.web.test_signing_in import ORIGIN, chat_of, come_in, form_tokens
from tests.wire.stripe_stub import Fault, NotPayable, StripeStub


@pytest.fixture
def site(make_site: Callable[..., Site], stub: StripeStub) -> Site:
    """A house that sells a plan."""
    return make_site(
        STRIPE_SECRET_KEY="sk_test_1",
        STRIPE_WEBHOOK_SECRET="whsec_one",
        STRIPE_BASE_URL=stub.url,
        PRO_PRICE_REF=stub.price(2900, "EUR"),
        FREE_BOOKINGS=20,
        FREE_CUSTOMERS=9,
    )


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    """The provider's browser, signed in."""
    return come_in(site, chat_of(site))


def anew(site: Site) -> FlaskClient:
    """Signed in once more: a session of the browser ends by itself."""
    return come_in(site, site.scalar("SELECT id FROM identities WHERE provider_id IS NOT NULL LIMIT 1"))


def press(client: FlaskClient) -> Any:
    """The button under the plan."""
    token = form_tokens(client)["/money/plan"]
    return client.post("/money/plan", data={"form_token": token}, headers=ORIGIN)


def row(site: Site) -> tuple[str, str | None]:
    told = site.scalar("SELECT plan || ' ' || coalesce(subscription_id, '') FROM providers WHERE slug = 'ana-hair'")
    return tuple(told.split(" "))


def subscribed(site: Site, stub: StripeStub, client: FlaskClient) -> str:
    """Bought, and told; the subscription's id."""
    assert tell(site, stub.subscribe(press(client).location.rpartition("/")[2])) == 200
    drain(site)
    return row(site)[1] or ""


def changed(stub: StripeStub, subscription: str, status: str, kind: str = "customer.subscription.updated") -> Any:
    """What it is from now on, and the event that says so."""
    stub.things[subscription]["status"] = status
    return stub.emit(kind, stub.things[subscription])


def test_the_button_leads_to_one_checkout_however_often_it_is_pressed(site, stub, ana):
    answers = [press(ana) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [303] * 3
    assert len({answer.location for answer in answers}) == 1
    form = posted(stub, "/v1/checkout/sessions")[0].form
    assert form["mode"] == "subscription"
    assert form["metadata"] == {"provider_id": str(provider(site).id)}
    assert form["line_items"][0]["price"] == site.runtime.settings.pro_price_ref
    assert form["success_url"] == f"{site.runtime.settings.public_base_url}/money"
    assert row(site) == ("free", "")  # coming back, too, proves nothing


def test_the_open_checkout_is_used_again_the_next_day_and_a_new_one_opened_after_its_end(site, stub, ana, clock):
    clock.advance(timedelta(hours=15, minutes=50).total_seconds())  # it is 23:50, and the key has a date in it
    ana = anew(site)
    first = press(ana).location
    clock.advance(timedelta(minutes=20).total_seconds())
    assert press(ana).location == first
    assert len(posted(stub, "/v1/checkout/sessions")) == 1
    clock.advance(timedelta(hours=25).total_seconds())
    ana = anew(site)
    second = press(ana).location
    assert second not in (first, "")
    with pytest.raises(NotPayable):  # of the two only one can be paid
        stub.subscribe(first.rpartition("/")[2])
    stub.subscribe(second.rpartition("/")[2])


def test_who_has_paid_and_is_not_told_of_yet_is_not_asked_to_pay_again(site, stub, ana):
    stub.subscribe(press(ana).location.rpartition("/")[2])  # its events never come
    assert "/p/cus_" in press(ana).location
    assert row(site)[0] == "pro"
    assert len(posted(stub, "/v1/checkout/sessions")) == 1


def test_of_two_clicks_on_both_sides_of_midnight_one_checkout_is_left(site, stub, ana, monkeypatch):
    """The first has asked the service and not yet written it down when the second is through."""
    keep, asked, inside = plans._order, [], []

    def order(runtime, known, price):
        asked.append(keep(runtime, known, price))
        if len(asked) > 1:
            return asked[-1]
        inside.append(press(ana).location)
        return asked[0] + ":yesterday"

    monkeypatch.setattr(plans, "_order", order)
    location = press(ana).location
    assert len(posted(stub, "/v1/checkout/sessions")) == 2
    sessions = [thing for thing in stub.things.values() if thing["object"] == "checkout.session"]
    assert sorted(one["status"] for one in sessions) == ["expired", "open"]
    assert location == inside[0] == next(one["url"] for one in sessions if one["status"] == "open")


def test_what_is_bought_counts_once_it_was_asked_for_and_the_button_then_changes_it(site, stub, ana):
    before = ana.get("/money").text
    assert "Your plan: Free" in before
    assert "Bookings this month: 0 of 20" in before
    assert "Customers: 0 of 9" in before
    subscription = subscribed(site, stub, ana)
    assert row(site) == ("pro", subscription)
    assert ("GET", f"/v1/subscriptions/{subscription}") in [(call.method, call.path) for call in stub.calls]
    after = ana.get("/money").text
    assert "Your plan: Pro, paid until" in after
    assert "of 20" not in after
    press(ana)
    (portal,) = posted(stub, "/v1/billing_portal/sessions")
    assert portal.form["customer"] == stub.things[subscription]["customer"]
    assert len(posted(stub, "/v1/checkout/sessions")) == 1


def test_events_twice_late_and_out_of_order_end_where_the_service_stands(site, stub, ana):
    subscription = subscribed(site, stub, ana)
    begun = stub.events[-1]
    ended = changed(stub, subscription, "canceled", "customer.subscription.deleted")
    for event in (ended, ended, begun, {**begun, "id": "evt_late"}):
        assert tell(site, stub.signed(event)) == 200
        drain(site)
        assert row(site) == ("free", subscription)
    assert site.scalar("SELECT count(*) FROM outbox WHERE kind = 'look_up_plan'") == 3  # begun, ended, late


def test_a_card_that_is_tried_again_keeps_the_plan_and_one_given_up_does_not(site, stub, ana):
    subscription = subscribed(site, stub, ana)
    for status, plan in (("past_due", "pro"), ("unpaid", "free"), ("active", "pro")):
        tell(site, stub.signed(changed(stub, subscription, status)))
        drain(site)
        assert row(site)[0] == plan


def test_who_comes_back_buys_with_the_same_name_at_the_service(site, stub, ana):
    first = subscribed(site, stub, ana)
    tell(site, stub.signed(changed(stub, first, "canceled", "customer.subscription.deleted")))
    drain(site)
    second = subscribed(site, stub, ana)
    assert second != first
    assert row(site)[0] == "pro"
    assert posted(stub, "/v1/checkout/sessions")[-1].form["customer"] == stub.things[first]["customer"]
    tell(site, stub.signed({**changed(stub, first, "canceled"), "id": "evt_old"}))
    drain(site)
    assert row(site) == ("pro", second)


def test_a_renewal_that_is_never_told_ends_after_three_days(site, stub, ana, clock):
    subscribed(site, stub, ana)
    for days, said in ((32, "Pro"), (1, "Free")):
        clock.advance(timedelta(days=days).total_seconds())
        assert f"Your plan: {said}" in anew(site).get("/money").text


def test_while_the_service_is_away_the_question_waits_and_is_asked_again(site, stub, ana, clock):
    address = press(ana).location
    told = stub.subscribe(address.rpartition("/")[2])
    stub.faults.extend([Fault(503, is_saved=False)] * 3)
    assert tell(site, told) == 200
    drain(site)
    assert row(site)[0] == "free"
    clock.advance(600)
    drain(site)
    assert row(site)[0] == "pro"


def test_a_subscription_of_nobody_here_is_nobodys(site, stub, ana):
    subscription = subscribed(site, stub, ana)
    thing = {**stub.things[subscription], "id": "sub_other", "metadata": {"sold": "elsewhere"}}
    assert tell(site, stub.signed(stub.emit("customer.subscription.updated", thing))) == 200
    assert site.scalar("SELECT count(*) FROM outbox WHERE kind = 'look_up_plan'") == 1
    assert row(site) == ("pro", subscription)


def test_a_service_that_does_not_answer_is_told(site, stub, ana):
    stub.faults.extend([Fault(503, is_saved=False)] * 3)
    answer = press(ana)
    assert (answer.status_code, answer.location) == (303, "/money?away=1")
    assert press(ana).location.startswith(stub.url)


def test_strangers_and_other_forms_reach_nothing(site, stub, ana):
    assert site.app.test_client().post("/money/plan", headers=ORIGIN).status_code == 403
    tokens = form_tokens(ana)
    for token in ("", "x", tokens["/out"]):
        assert ana.post("/money/plan", data={"form_token": token}, headers=ORIGIN).status_code == 403
    assert stub.calls == []


def test_where_no_plan_is_sold_there_is_no_button(make_site, stub):
    site = make_site(STRIPE_SECRET_KEY="sk_test_1", STRIPE_WEBHOOK_SECRET="whsec_one", STRIPE_BASE_URL=stub.url)
    client = come_in(site, chat_of(site))
    assert "/money/plan" not in form_tokens(client)
    assert "Your plan" not in client.get("/money").text
    assert stub.calls == []
