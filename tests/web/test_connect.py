"""Accounts of the providers' own, over the wire: set up from the money page, paid into with a fee, and taken back from.

Every form that the service gets is checked against Stripe's description by the stand-in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from booking import service
from booking.payment_cards import payments_of
from booking.read import load_provider_by_slug
from booking.types import Actor, BookingCard, Person, Proposal, ProviderCard
from bot import tills
from models.enums import BookingStatus, PaymentPolicy
from tests.web.site import Site
from tests.web.test_signing_in import ORIGIN, chat_of, come_in, form_tokens
from tests.wire.stripe_stub import Fault, SignedEvent, StripeStub
from workers import relay

FEE_BPS = 750


@pytest.fixture
def site(make_site: Callable[..., Site], stub: StripeStub) -> Site:
    """A house where money goes to the providers' own accounts, and 7.5 % of it are kept."""
    return make_site(
        STRIPE_SECRET_KEY="sk_test_1",
        STRIPE_WEBHOOK_SECRET="whsec_one",
        STRIPE_BASE_URL=stub.url,
        STRIPE_CONNECT=True,
        PLATFORM_FEE_BPS=FEE_BPS,
    )


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    """The provider's browser, signed in."""
    return come_in(site, chat_of(site))


def press(client: FlaskClient) -> Any:
    """The button under payouts."""
    token = form_tokens(client)["/money/payouts"]
    return client.post("/money/payouts", data={"form_token": token}, headers=ORIGIN)


def tell(site: Site, told: SignedEvent) -> int:
    body, headers = told
    return site.app.test_client().post("/webhooks/stripe", data=body, headers=headers).status_code


def drain(site: Site) -> None:
    while relay.drain(site.runtime):
        pass


def provider(site: Site) -> ProviderCard:
    with site.runtime.transaction() as session:
        card = load_provider_by_slug(session, slug="ana-hair")
    assert card
    return card


def account(site: Site) -> str:
    return site.scalar("SELECT payout_account FROM providers WHERE slug = 'ana-hair'")


def posted(stub: StripeStub, path: str) -> list[Any]:
    return [call for call in stub.calls if (call.method, call.path) == ("POST", path)]


def made_ready(site: Site, stub: StripeStub, client: FlaskClient) -> str:
    press(client)
    assert tell(site, stub.finish_onboarding(account(site))) == 200
    drain(site)
    assert provider(site).is_payout_ready
    return account(site)


# ------------------------------------------------------------------ setting up


def test_the_button_opens_one_account_and_a_fresh_address_each_time(site, stub, ana):
    answers = [press(ana) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [303] * 3
    assert len({answer.location for answer in answers}) == 3
    assert all(answer.location.startswith(f"{stub.url}/setup/") for answer in answers)
    (made,) = posted(stub, "/v1/accounts")
    assert made.form["metadata"] == {"provider_id": str(provider(site).id)}
    assert made.form["country"] == provider(site).country
    assert "email" not in made.form
    links = posted(stub, "/v1/account_links")
    assert {call.form["account"] for call in links} == {account(site)}
    base = site.runtime.settings.public_base_url
    assert links[0].form["return_url"] == f"{base}/money/payouts/back"
    assert links[0].form["refresh_url"] == f"{base}/money/payouts/again"
    assert not provider(site).is_payout_ready


def test_an_answer_or_a_commit_that_was_lost_makes_no_second_account(site, stub, ana):
    stub.faults.append(Fault(0, is_done=True))
    assert press(ana).location.startswith(stub.url)
    first = account(site)
    site.scalar("UPDATE providers SET payout_account = NULL RETURNING 1")
    assert press(ana).location.startswith(stub.url)
    assert account(site) == first
    keys = {call.headers["idempotency-key"] for call in posted(stub, "/v1/accounts")}
    assert len(keys) == 1
    assert len([thing for thing in stub.things.values() if thing["object"] == "account"]) == 1


def test_a_service_that_does_not_answer_is_told_and_nothing_is_lost(site, stub, ana):
    stub.faults.extend([Fault(503, is_saved=False)] * 3)
    answer = press(ana)
    assert (answer.status_code, answer.location) == (303, "/money?away=1")
    assert "Stripe does not answer right now" in ana.get(answer.location).text
    assert account(site) is None
    assert press(ana).location.startswith(stub.url)


def test_coming_back_is_no_proof_and_the_account_is_asked(site, stub, ana):
    press(ana)
    assert ana.get("/money/payouts/back").location == "/money"
    assert not provider(site).is_payout_ready
    stub.finish_onboarding(account(site))
    assert ana.get("/money/payouts/back").status_code == 303
    assert provider(site).is_payout_ready
    assert 'class="button money-quiet" type="submit">Account details' in ana.get("/money").text


def test_the_way_back_to_setting_up_makes_a_new_address_for_an_account_that_is_there(site, stub, ana):
    assert ana.get("/money/payouts/again").location == "/money"
    assert posted(stub, "/v1/accounts") == []
    press(ana)
    assert ana.get("/money/payouts/again").location.startswith(f"{stub.url}/setup/")
    assert len(posted(stub, "/v1/accounts")) == 1


def test_strangers_and_other_forms_reach_nothing(site, stub, ana):
    stranger = site.app.test_client()
    for path in ("/money/payouts/back", "/money/payouts/again", "/money"):
        assert stranger.get(path).status_code == 403
    assert stranger.post("/money/payouts", headers=ORIGIN).status_code == 403
    tokens = form_tokens(ana)
    for token in ("", "x", tokens["/out"]):
        assert ana.post("/money/payouts", data={"form_token": token}, headers=ORIGIN).status_code == 403
    foreign = {"Origin": "https://evil.example"}
    data = {"form_token": tokens["/money/payouts"]}
    assert ana.post("/money/payouts", data=data, headers=foreign).status_code == 403
    assert stub.calls == []


def test_an_account_is_switched_on_and_off_by_what_the_service_says_when_asked(site, stub, ana):
    made_ready(site, stub, ana)
    on = stub.events[-1]
    thing = stub.things[account(site)]
    thing["payouts_enabled"] = False
    off = stub.emit("account.updated", thing, account=account(site))
    assert tell(site, stub.signed(off)) == 200
    drain(site)
    assert not provider(site).is_payout_ready
    late = {**on, "id": "evt_late"}  # an event of yesterday that says ready: the account is asked, and says no
    assert tell(site, stub.signed(late)) == 200
    assert tell(site, stub.signed(off)) == 200
    drain(site)
    assert not provider(site).is_payout_ready


def test_an_account_of_nobody_here_is_nobodys(site, stub, ana):
    stub.ready_account("acct_1other")
    assert tell(site, stub.signed(stub.events[-1])) == 200
    drain(site)
    assert site.scalar("SELECT count(*) FROM outbox WHERE kind = 'look_up_account'") == 0
    assert not provider(site).is_payout_ready


def test_where_money_goes_to_the_house_there_is_nothing_to_set_up(make_site, stub):
    site = make_site(STRIPE_SECRET_KEY="sk_test_1", STRIPE_WEBHOOK_SECRET="whsec_one", STRIPE_BASE_URL=stub.url)
    client = come_in(site, chat_of(site))
    assert "/money/payouts" not in form_tokens(client)
    for path in ("/money/payouts/back",):
        assert client.get(path).status_code == 404
    assert client.get("/money/payouts/again").status_code == 303
    assert stub.calls == []


# ------------------------------------------------------------------ paid, with a fee, and given back


def book(site: Site) -> BookingCard:
    """A colour for 120 dollars with a deposit of 30, tomorrow at 16:00 in New York."""
    card = provider(site)
    colour = next(one for one in card.services if one.name == "Colour")
    assert colour.payment == PaymentPolicy.DEPOSIT
    site.scalar("UPDATE providers SET auto_confirm = true RETURNING 1")
    identity_id = site.scalar(
        "INSERT INTO identities (channel, address) VALUES ('web', :address) RETURNING id", address=uuid4().hex
    )
    start = site.runtime.now().replace(day=2, hour=20, minute=0)
    with site.runtime.transaction() as session:
        outcome = service.request(
            session,
            actor=Actor.customer(identity_id),
            command_id=f"c{uuid4()}",
            cause="test",
            now=site.runtime.now(),
            proposal=Proposal(card.id, colour.id, start, colour.price_minor, colour.currency, card.policy_version),
            person=Person(identity_id),
            till=site.runtime.till,
        )
    return outcome.booking


def pay(site: Site, stub: StripeStub, card: BookingCard) -> str:
    """Pay the checkout of a booking on its page, and have that told; the payment's id at the service."""
    assert tills.open_checkout(site.runtime, booking_id=card.id, language="en")
    with site.runtime.transaction() as session:
        (payment,) = payments_of(session, booking_id=card.id)
    assert payment.checkout_id
    assert tell(site, stub.pay(payment.checkout_id)) == 200
    return stub.things[payment.checkout_id]["payment_intent"]


def call_off(site: Site, card: BookingCard, by: Actor) -> None:
    """A cancel, and all that it owes is done."""
    now = site.runtime.now()
    with site.runtime.transaction() as session:
        service.cancel(session, actor=by, command_id="off", cause="test", now=now, booking_id=card.id)
    drain(site)


def ledger(site: Site) -> list[tuple[str, int]]:
    lines = site.scalar("SELECT string_agg(kind || ' ' || amount_minor, ',' ORDER BY id) FROM ledger")
    return [(kind, int(amount)) for kind, amount in (line.split() for line in (lines or "").split(",") if line)]


def status(site: Site, booking_id: UUID) -> str:
    return site.scalar("SELECT status FROM bookings WHERE id = :id", id=booking_id)


def test_without_a_ready_account_a_visit_is_booked_and_paid_on_site(site, stub, ana):
    press(ana)  # opened, and not set up
    card = book(site)
    assert (card.status, card.due_minor) == (BookingStatus.CONFIRMED, 0)
    assert site.scalar("SELECT count(*) FROM payments") == 0


def test_a_payment_goes_to_the_provider_less_the_fee_and_comes_back_with_it(site, stub, ana):
    own = made_ready(site, stub, ana)
    card = book(site)
    assert (card.status, card.due_minor) == (BookingStatus.AWAITING_PAYMENT, 3000)
    intent = pay(site, stub, card)
    assert status(site, card.id) == "confirmed"
    (ordered,) = posted(stub, "/v1/checkout/sessions")
    destination = ordered.form["payment_intent_data"]
    assert destination["transfer_data"] == {"destination": own}
    assert destination["application_fee_amount"] == "225"
    assert ledger(site) == [("payment", 3000), ("fee", 225)]

    call_off(site, card, Actor.provider(card.provider_id))
    (refund,) = posted(stub, "/v1/refunds")
    assert (refund.form["payment_intent"], refund.form["amount"]) == (intent, "3000")
    assert (refund.form["reverse_transfer"], refund.form["refund_application_fee"]) == ("true", "true")
    assert ledger(site) == [("payment", 3000), ("fee", 225), ("refund", 3000), ("fee_back", 225)]


def test_a_part_of_it_comes_back_with_its_part_of_the_fee(site, stub, ana):
    """Called off too late, where half goes back: 1500 of 3000, and half of 225 is 112.5."""
    made_ready(site, stub, ana)
    site.scalar(
        "UPDATE services SET cancellation_hours = 72, late_refund_percent = 50 WHERE name = 'Colour' RETURNING 1"
    )
    card = book(site)
    pay(site, stub, card)
    call_off(site, card, Actor.customer(card.identity_id))
    (refund,) = posted(stub, "/v1/refunds")
    assert refund.form["amount"] == "1500"
    assert (refund.form["reverse_transfer"], refund.form["refund_application_fee"]) == ("true", "true")
    assert ledger(site) == [("payment", 3000), ("fee", 225), ("refund", 1500), ("fee_back", 113)]


def test_a_refund_that_fails_stands_out_on_the_money_page(site, stub, ana):
    made_ready(site, stub, ana)
    card = book(site)
    pay(site, stub, card)
    call_off(site, card, Actor.provider(card.provider_id))
    shown = ana.get("/money").text
    assert "given back" in shown
    assert "is-bad" not in shown
    (made,) = [thing["id"] for thing in stub.things.values() if thing["object"] == "refund"]
    assert tell(site, stub.fail_refund(made)) == 200
    shown = ana.get("/money").text
    assert '<li class="is-bad">' in shown
    assert "give it back yourself" not in shown  # it was taken from the provider's account and came back to the house
    assert "failed: the money is with whoever runs this service" in shown
    assert ledger(site)[-2:] == [("refund_back", 3000), ("fee", 225)]
