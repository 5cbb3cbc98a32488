"""The pay page tells what the rows say in every state, changes nothing when it is read, and leads to one checkout."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.web.site import Site
from tests.web.till import Shop, open_shop, own_post, page_text

PREVIEWS = ("WhatsApp/2.23.20.0", "facebookexternalhit/1.1", "TelegramBot (like TwitterBot)", "Slackbot-LinkExpanding")


@pytest.fixture
def shop(site: Site) -> Shop:
    return open_shop(site)


def get(shop: Shop, path: str, language: str = "en") -> Any:
    return shop.site.visitor_without_page().get(path, headers={"Accept-Language": language})


def says(shop: Shop, path: str, language: str = "en") -> str:
    answer = get(shop, path, language)
    assert answer.status_code == 200
    return page_text(answer)


# ------------------------------------------------------------------ what it says


def test_what_is_bought_for_how_much_and_until_when(shop: Shop) -> None:
    told = says(shop, shop.link(shop.book()))
    # 08:00 in UTC, and a time is kept for half an hour.
    for part in ("Till-Cuts", "Pay to book", "until 08:30.", "Cut", "Tuesday, 2 June at 10:00 (UTC)", "€40.00"):
        assert part in told
    assert "Pay €40.00" in told
    assert "no money is moved" in told
    assert "1 Till Lane, Ghent" in told
    assert "Receipt" not in told


def test_the_same_in_german(shop: Shop) -> None:
    told = says(shop, shop.link(shop.book()), "de-BE,de;q=0.9")
    for part in ("Zahlen und buchen", "bis: 08:30.", "Dienstag, 2. Juni um 10:00 Uhr (UTC)", "40,00 €"):
        assert part in told


def test_a_deposit_says_what_stays_to_be_paid(shop: Shop) -> None:
    told = says(shop, shop.link(shop.book("Colour")))
    assert "Price €40.00 To pay there €30.00 To pay now €10.00 Pay €10.00" in told


def test_after_an_approval_the_day_of_the_deadline_is_told(shop: Shop) -> None:
    booking = shop.book("Wedding")
    assert "Nothing to pay" in says(shop, shop.link(booking))
    shop.pass_time(hours=5)
    shop.approve(booking)
    assert "until Tuesday, 2 June at 01:00 (UTC)." in says(shop, shop.link(booking))  # twelve hours from 13:00


def test_a_paid_visit_is_a_receipt(shop: Shop) -> None:
    booking = shop.book()
    link = shop.link(booking)
    shop.pass_time(minutes=4)
    payment_id = shop.pay(booking)
    number = booking.id.hex[-10:].upper()
    receipt = f"Receipt Paid to Till-Cuts Paid Monday, 1 June at 08:04 (UTC) €40.00 Number {number}"
    for path in (link, f"/paid/{payment_id}"):
        told = says(shop, path)
        assert "You’re booked" in told
        assert receipt in told
        assert "Pay €" not in told
        assert get(shop, path).text.count("<form") == 0
    assert "Bezahlt Montag, 1. Juni um 08:04 Uhr (UTC) 40,00 €" in says(shop, link, "de")
    shop.pass_time(days=2)
    told = says(shop, link)
    assert "This visit is over." in told
    assert receipt in told
    shop.pass_time(days=300)
    assert get(shop, link).status_code == 404  # links are kept for 90 days
    assert "Paid Monday, 1 June 2026 at 08:04 (UTC) €40.00" in says(shop, f"/paid/{payment_id}")


def test_a_paid_deposit_says_what_is_to_be_paid_there(shop: Shop) -> None:
    booking = shop.book("Colour")
    shop.pay(booking)
    told = says(shop, shop.link(booking))
    assert "To pay there €30.00" in told
    assert "€10.00 Number" in told


def test_back_from_the_checkout_before_any_event(shop: Shop) -> None:
    booking = shop.book()
    payment_id = shop.open(booking)
    for language, title in (("en", "Checking your payment"), ("es", "Comprobando su pago")):
        assert title in says(shop, f"/paid/{payment_id}", language)
    assert "Pay to book" in says(shop, shop.link(booking))  # from the message it can be paid all the same
    checking = own_post(shop.site.visitor_without_page(), f"/paid/{payment_id}/check", headers={"X-Parley": "1"})
    assert checking.json == {"has_news": False}


def test_the_return_page_asks_the_service_itself(shop: Shop) -> None:
    booking = shop.book()
    payment_id = shop.open(booking)
    shop.runtime.sandbox.pay(shop.payments(booking)[-1].checkout_id)  # and its event is lost
    client = shop.site.visitor_without_page()
    assert own_post(client, f"/paid/{payment_id}/check", headers={"X-Parley": "1"}).json == {"has_news": True}
    assert "You’re booked" in says(shop, f"/paid/{payment_id}")
    # Asked again, or for the first time when the event was faster than the page: there is still news for the page.
    assert own_post(client, f"/paid/{payment_id}/check", headers={"X-Parley": "1"}).json == {"has_news": True}
    without_script = own_post(client, f"/paid/{payment_id}/check")
    assert (without_script.status_code, without_script.location) == (303, f"/paid/{payment_id}")


def test_a_payment_that_failed_can_be_made_again(shop: Shop) -> None:
    booking = shop.book()
    payment_id = shop.open(booking)
    shop.told(shop.runtime.sandbox.fail(shop.payments(booking)[-1].checkout_id))
    client = shop.site.visitor_without_page()
    assert own_post(client, f"/paid/{payment_id}/check", headers={"X-Parley": "1"}).json == {"has_news": True}
    assert "Pay €40.00" in says(shop, f"/paid/{payment_id}")
    again = own_post(client, f"/paid/{payment_id}")
    assert again.status_code == 303
    assert "/sandbox/checkout/" in again.location
    assert [one.status for one in shop.payments(booking)] == ["failed", "pending"]


def test_the_time_ran_out(shop: Shop) -> None:
    link = shop.link(shop.book())
    shop.pass_time(minutes=31)
    assert "The time to pay has run out Nothing is booked" in says(shop, link)
    assert "Le délai de paiement est passé" in says(shop, link, "fr")


def test_the_time_ran_out_while_a_checkout_is_open(shop: Shop) -> None:
    booking = shop.book()
    shop.open(booking)
    link = shop.link(booking)
    shop.pass_time(minutes=31)  # the checkout is not known to be dead yet
    assert "Checking your payment" in says(shop, link)
    asks_at = re.findall(r'action="([^"]+)" id="check"', get(shop, link).text)
    assert [own_post(shop.site.visitor_without_page(), path).status_code for path in asks_at] == [303]
    shop.settle()
    assert "The time to pay has run out" in says(shop, link)


def test_cancelled_before_it_was_paid(shop: Shop) -> None:
    booking = shop.book()
    shop.cancel(booking)
    link = shop.link(booking)
    assert "This visit was cancelled Nothing is to be paid any more." in says(shop, link)
    assert "Dieser Termin ist abgesagt" in says(shop, link, "de")
    assert "Receipt" not in says(shop, link)


def test_money_on_its_way_back_and_back(shop: Shop) -> None:
    booking = shop.book()
    shop.pay(booking)
    link = shop.link(booking)
    shop.cancel(booking, by_provider=True)
    told = says(shop, link)
    assert "Your money is on its way back" in told
    assert "On its way back to you €40.00" in told
    shop.runtime.clock.advance(60)
    shop.settle()
    told = says(shop, link)
    assert "Your money was given back" in told
    assert "Given back Monday, 1 June at 08:01 (UTC) €40.00" in told
    assert "Ihr Geld wurde erstattet" in says(shop, link, "de")


def test_a_refund_that_failed_is_told(shop: Shop) -> None:
    booking = shop.book()
    shop.pay(booking)
    shop.cancel(booking, by_provider=True)
    shop.settle()
    refund = next(one for one in shop.payments(booking) if one.kind == "refund")
    shop.told(shop.runtime.sandbox.fail_refund(refund.checkout_id))
    told = says(shop, shop.link(booking))
    assert "Refund that failed Till-Cuts knows about it and settles it with you. €40.00" in told
    assert "given back" not in told.lower()


def test_a_late_cancel_keeps_the_money_and_the_receipt(shop: Shop) -> None:
    booking = shop.book()
    shop.pay(booking)
    shop.pass_time(hours=3)  # 23 hours before the visit
    shop.cancel(booking)
    told = says(shop, shop.link(booking))
    assert "This visit was cancelled" in told
    assert "Paid Monday, 1 June at 08:00 (UTC) €40.00" in told


def test_the_way_back_is_to_where_the_customer_writes(make_site: Callable[..., Site]) -> None:
    shop = open_shop(
        make_site(TWILIO_ACCOUNT_SID="AC" + "0" * 32, TWILIO_AUTH_TOKEN="t", TWILIO_WHATSAPP_FROM="+14155550100")
    )
    ways = {
        "whatsapp": 'href="https://wa.me/14155550100"',
        "web": 'href="/chat?to=till-cuts"',
        "sms": "You can close this page",
    }
    for number, (channel, way) in enumerate(ways.items()):
        booking = shop.book(channel=channel, address=f"+1415555020{number}")
        shop.cancel(booking)
        assert way in get(shop, shop.link(booking)).text


# ------------------------------------------------------------------ reading changes nothing


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_reading_changes_nothing(shop: Shop, method: str) -> None:
    booking, other = shop.book(), shop.book("Wedding", name="Kim")
    payment_id = shop.open(booking)
    paths = [shop.link(booking), shop.link(other), f"/paid/{payment_id}"]
    before = shop.contents()
    for path in paths:
        for agent in PREVIEWS:
            answer = shop.site.visitor_without_page().open(path, method=method, headers={"User-Agent": agent})
            assert answer.status_code == 200
            assert "Set-Cookie" not in answer.headers
    assert shop.contents() == before
    shop.pay(booking)
    assert shop.contents() != before


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_other_methods_are_refused(shop: Shop, method: str) -> None:
    link = shop.link(shop.book())
    answer = shop.site.visitor_without_page().open(link, method=method, headers={"X-Parley": "1"})
    assert answer.status_code == 405


def test_pages_are_kept_by_nobody_and_name_no_address_to_others(shop: Shop) -> None:
    booking = shop.book()
    payment_id = shop.open(booking)
    sandbox = own_post(shop.site.visitor_without_page(), shop.link(booking)).location
    for path in (shop.link(booking), f"/paid/{payment_id}", sandbox.removeprefix("http://localhost:8000")):
        headers = get(shop, path).headers
        assert headers["Cache-Control"] == "no-store"
        # With no-referrer a browser posts the form with "Origin: null", which would be refused.
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["X-Robots-Tag"] == "noindex"
        assert "script-src 'self'" in headers["Content-Security-Policy"]


# ------------------------------------------------------------------ the button


def test_pressing_twice_is_one_checkout(shop: Shop) -> None:
    booking = shop.book()
    client = shop.site.visitor_without_page()
    first, second = (own_post(client, shop.link(booking)) for _ in range(2))
    assert first.status_code == 303
    assert first.location == second.location
    assert shop.site.scalar("SELECT count(*) FROM sandbox_checkouts") == 1
    assert [one.status for one in shop.payments(booking)] == ["pending"]


def test_after_it_is_paid_the_button_leads_back_to_the_page(shop: Shop) -> None:
    booking = shop.book()
    shop.pay(booking)
    link = shop.link(booking)
    answer = own_post(shop.site.visitor_without_page(), link)
    assert (answer.status_code, answer.location) == (303, link)
    assert [(one.kind, one.status) for one in shop.payments(booking)] == [("payment", "paid")]


def test_a_form_of_another_site_is_refused(shop: Shop) -> None:
    booking = shop.book()
    payment_id = shop.open(booking)
    link, client = shop.link(booking), shop.site.visitor_without_page()
    before = shop.contents()
    for path in (link, f"/paid/{payment_id}", f"/paid/{payment_id}/check"):
        for headers in (
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "http://localhost", "Sec-Fetch-Site": "cross-site"},
            {},
        ):
            assert client.post(path, headers=headers).status_code == 403, (path, headers)
    assert shop.contents() == before


def test_a_service_that_is_away_is_told_and_nothing_is_lost(make_site: Callable[..., Site]) -> None:
    shop = open_shop(
        make_site(
            STRIPE_SECRET_KEY="sk_test_away", STRIPE_WEBHOOK_SECRET="whsec_away", STRIPE_BASE_URL="http://127.0.0.1:9"
        )
    )
    booking = shop.book()
    link, client = shop.link(booking), shop.site.visitor_without_page()
    answer = own_post(client, link)
    assert (answer.status_code, answer.location) == (303, f"{link}?again=1")
    assert "The payment service does not answer right now." in page_text(client.get(answer.location))
    assert [one.status for one in shop.payments(booking)] == ["pending"]


# ------------------------------------------------------------------ addresses of nobody


@pytest.mark.parametrize(
    "token",
    ["x", "A" * 32, "%00", "a%00b", "A" * 10_000, "<script>alert(1)</script>", "' OR 1=1 --", "%ff%fe", "..%2f", "💇"],
)
def test_a_guessed_token_finds_nothing(shop: Shop, token: str) -> None:
    shop.book()
    before = shop.contents()
    client = shop.site.visitor_without_page()
    for answer in (client.get(f"/pay/{token}"), own_post(client, f"/pay/{token}"), client.head(f"/pay/{token}")):
        assert answer.status_code == 404
        assert "<script>alert" not in answer.text
    assert shop.contents() == before


def test_half_a_token_or_its_hash_is_not_the_token(shop: Shop) -> None:
    link = shop.link(shop.book())
    hashed = shop.site.scalar("SELECT token_hash FROM links WHERE action = 'pay'")
    assert hashed not in link
    for path in (link[:-1], link + "A", link.swapcase(), f"/pay/{hashed}"):
        assert get(shop, path).status_code == 404


def test_a_link_of_another_kind_is_not_a_pay_link(shop: Shop) -> None:
    link = shop.link(shop.book())
    shop.site.scalar("UPDATE links SET action = 'enter' RETURNING 1")
    assert get(shop, link).status_code == 404


def test_payment_ids_of_nobody_and_of_refunds_find_nothing(shop: Shop) -> None:
    unopened = shop.book("Colour")
    booking = shop.book("Wedding")
    shop.approve(booking)
    shop.pay(booking)
    shop.cancel(booking, by_provider=True)
    refund = next(one for one in shop.payments(booking) if one.kind == "refund")
    client = shop.site.visitor_without_page()
    for payment_id in (uuid4(), refund.id, shop.payments(unopened)[0].id, "x", "0", "%00", booking.id):
        assert get(shop, f"/paid/{payment_id}").status_code == 404
        for way in ("", "/check"):
            assert own_post(client, f"/paid/{payment_id}{way}").status_code == 404


def test_a_link_runs_out_with_its_time(shop: Shop) -> None:
    booking = shop.book()
    shop.pay(booking)
    link = shop.link(booking)
    shop.runtime.clock.advance(timedelta(days=90).total_seconds() - 1)
    assert get(shop, link).status_code == 200
    shop.runtime.clock.advance(1)
    assert get(shop, link).status_code == 404


def test_names_cannot_rewrite_the_page(shop: Shop) -> None:
    nasty = "<script>alert(1)</script> {until} {{7*7}}"
    shop.site.scalar("UPDATE services SET name = :name WHERE name = 'Cut' RETURNING 1", name=nasty)
    shop.site.scalar("UPDATE providers SET name = :name WHERE slug = 'till-cuts' RETURNING 1", name=nasty)
    booking = shop.book("Colour")
    shown = get(shop, shop.link(booking)).text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {until} {{7*7}}" in shown
    sandbox = own_post(shop.site.visitor_without_page(), shop.link(booking)).location
    assert "<script>alert" not in shop.site.visitor_without_page().get(sandbox).text


# ------------------------------------------------------------------ the sandbox's own page


def checkout_page(shop: Shop, booking: Any) -> str:
    return own_post(shop.site.visitor_without_page(), shop.link(booking)).location.partition(":8000")[2]


@pytest.mark.parametrize(("outcome", "title"), [("pay", "You’re booked"), ("fail", "Pay to book"), ("leave", "Check")])
def test_the_sandbox_page_plays_every_outcome(shop: Shop, outcome: str, title: str) -> None:
    page, client = checkout_page(shop, shop.book()), shop.site.visitor_without_page()
    told = page_text(client.get(page))
    assert "€40.00" in told
    assert "no money is moved" in told
    answer = own_post(client, page, data={"outcome": outcome})
    assert answer.status_code == 303
    path = re.sub(r"^https?://[^/]+", "", answer.location)
    assert title in page_text(client.get(path))
    again = own_post(client, page, data={"outcome": "pay"})
    assert again.location == answer.location


def test_reading_the_sandbox_page_changes_nothing(shop: Shop) -> None:
    page, client = checkout_page(shop, shop.book()), shop.site.visitor_without_page()
    before = shop.contents()
    assert {client.get(page).status_code, client.head(page).status_code} == {200}
    assert own_post(client, page, data={"outcome": "steal"}).status_code == 400
    assert own_post(client, page).status_code == 400
    assert client.post(page, data={"outcome": "pay"}, headers={"Origin": "https://evil.example"}).status_code == 403
    for wrong in (page[:-1], page.partition("?")[0], page.replace("sbx_", "sbx_a"), page.replace("?s=", "?s=%00")):
        assert client.get(wrong).status_code == 404
        assert own_post(client, wrong, data={"outcome": "pay"}).status_code == 404
    assert shop.contents() == before


PRODUCTION = {
    "PARLEY_ENV": "production",
    "PUBLIC_BASE_URL": "https://localhost",
    "DATABASE_URL": "postgresql://nobody@127.0.0.1/none",
    "REDIS_URL": "redis://127.0.0.1:9",
}
STRIPE = {"STRIPE_SECRET_KEY": "sk_test_x", "STRIPE_WEBHOOK_SECRET": "whsec_x"}


@pytest.mark.parametrize("settings", [PRODUCTION, STRIPE], ids=["production", "stripe"])
def test_there_is_no_sandbox_in_production_or_beside_stripe(
    make_site: Callable[..., Site], site: Site, settings: dict[str, str]
) -> None:
    shop = open_shop(site)
    page = checkout_page(shop, shop.book())
    event = shop.runtime.sandbox.pay(shop.payments_of_all()[0].checkout_id)
    strict = make_site(**settings)
    client, before = strict.app.test_client(), shop.contents()
    assert client.get(page).status_code == 404
    assert own_post(client, page, data={"outcome": "pay"}).status_code in (403, 404)
    assert client.post("/webhooks/sandbox", data=event[0], headers=event[1]).status_code == 403
    assert shop.contents() == before
