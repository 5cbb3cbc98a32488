"""Paying in a browser: the pay page, the sandbox's page, the receipt; the way to Stripe; and that all can use them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from bot import paylinks
from bot.dialogue.wording import pay_link
from bot.replies import Reply
from tests.booking import houses
from tests.browser.conftest import AXE
from tests.browser.house import House
from tests.browser.phones import chips, eventually, is_online, said, write
from tests.browser.test_accessibility import violations
from tests.wire.stripe_stub import running_stripe
from webhooks import checkout

pytestmark = pytest.mark.browser

TRAINER = "marcus-reed-training"  # of the demo town: is paid when something is booked
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def booked_link(house: House, page: Any) -> str:
    """Book a training in the web chat; the address in the answer's button."""
    is_online(page)
    write(page, "Personal training on Thursday at 5pm, please")
    chips(page, "Book it").last.click()
    link = page.locator("#customer a[href*='/pay/']").last
    link.wait_for()
    return str(link.get_attribute("href"))


def test_from_the_chat_to_the_payment_and_back(house: House, open_page: Callable[..., Any]) -> None:
    chat = open_page(f"{house.url}/chat?to={TRAINER}")
    link = booked_link(house, chat)
    page = open_page(link, width=320, height=640)
    assert page.evaluate(OVERFLOW) == 0
    assert re.search(r"until 9:30\sAM\.", page.inner_text("main"))
    page.keyboard.press("Tab")  # the one button is the first thing that the keyboard reaches
    assert page.evaluate("document.activeElement.textContent") == "Pay $90.00"
    page.keyboard.press("Enter")
    page.wait_for_url("**/sandbox/checkout/**")
    assert "no money is moved" in page.inner_text("main")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/paid/**")
    page.get_by_role("heading", name="You’re booked").wait_for()
    assert re.search(r"Paid to\s+Marcus Reed", page.inner_text("main"))
    assert page.locator("#print").is_visible()
    page.emulate_media(media="print")
    assert not page.locator("#print").is_visible()
    assert page.locator(".pay-receipt").is_visible()
    said(chat, "you're booked").last.wait_for()
    said(chat, "Paid and booked", side="provider").last.wait_for()
    chat.locator("#customer a[href*='/pay/']").first.wait_for()
    chat.set_viewport_size({"width": 320, "height": 400})
    is_longer = "document.querySelector('{}').scrollHeight > document.querySelector('{}').clientHeight"
    assert [chat.evaluate(is_longer.format(one, one)) for one in ("#customer .scroll", "#customer", "body")] == [
        True,
        False,
        False,
    ]


def test_a_failed_payment_is_made_again(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/chat?to={TRAINER}")
    page.goto(booked_link(house, page))
    page.locator("form button").click()
    page.locator("button[value=fail]").click()
    page.get_by_role("heading", name="Pay to book").wait_for()
    page.locator("form button").click()
    page.locator("button[value=pay]").click()
    page.get_by_role("heading", name="You’re booked").wait_for()


def test_the_page_after_paying_finds_out_by_itself(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/chat?to={TRAINER}")
    page.goto(booked_link(house, page))
    page.locator("form button").click()
    page.wait_for_url("**/sandbox/checkout/**")
    checkout_id = re.search(r"sbx_\w+", page.url)
    assert checkout_id
    page.locator("button[value=leave]").click()
    page.get_by_role("heading", name="Checking your payment").wait_for()
    house.runtime.sandbox.pay(checkout_id[0])  # in another window; its event gets lost
    page.get_by_role("heading", name="You’re booked").wait_for()


# ------------------------------------------------------------------ for everybody


def a_link(house: House) -> str:
    """The pay page of a new booking that waits."""
    town = houses.load_house(
        house.runtime.engine,
        houses.provider(
            "till-cuts",
            services=[{"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "payment": "full"}],
            address="1 Till Lane, Ghent",
        ),
    )
    booking = town.book(town.identity(), till=house.runtime.till, now=house.runtime.now())
    assert booking.identity_id
    with house.runtime.transaction() as session:
        reply = paylinks.with_addresses(
            session,
            Reply((), (), (pay_link(booking.id),)),
            identity_id=booking.identity_id,
            now=house.runtime.now(),
        )
    return house.url + reply.links[0].path


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_every_page_can_be_used_by_all(
    quiet_house: House, open_page: Callable[..., Any], scheme: str, language: str
) -> None:
    link = a_link(quiet_house)
    page = open_page(
        link, width=320, height=640, color_scheme=scheme, reduced_motion="reduce", extra_http_headers={
            "Accept-Language": language
        },
    )  # fmt: skip
    seen = []

    def look() -> None:
        seen.append(page.inner_text("h1"))
        assert violations(page) == [], seen
        assert page.evaluate(OVERFLOW) == 0, seen

    look()
    page.locator("form button").click()
    page.wait_for_url("**/sandbox/**")
    look()
    page.locator("button[value=leave]").click()
    page.wait_for_url("**/paid/**")
    look()
    page.goto(link)
    page.locator("form button").click()
    page.locator("button[value=pay]").click()
    page.locator(".pay-receipt").wait_for()
    look()
    page.goto(quiet_house.url + "/pay/nobody")
    look()
    assert len(set(seen)) == 5


# ------------------------------------------------------------------ the way to Stripe


@pytest.fixture
def shop(database_url: str, redis_url: str, tmp_path: Any) -> Any:
    """A house whose payments are taken by a stand-in for Stripe at another origin."""
    from tests.browser.conftest import MORNING
    from tests.browser.house import PassingClock, open_house

    clock = PassingClock(MORNING)
    with running_stripe("sk_test_page", "whsec_page", now=clock.now) as stripe:
        settings = {
            "STRIPE_SECRET_KEY": "sk_test_page",
            "STRIPE_WEBHOOK_SECRET": "whsec_page",
            "STRIPE_BASE_URL": stripe.url,
            "PARLEY_HOME": str(tmp_path),
        }
        with open_house(database_url, redis_url, clock=clock, has_worker=False, **settings) as house:
            yield house, stripe


def test_the_browser_follows_to_stripe(shop: Any, open_page: Callable[..., Any]) -> None:
    house, stripe = shop
    page = open_page(a_link(house))
    assert "secure page of Stripe" in page.inner_text("main")
    page.locator("form button").click()
    page.wait_for_url(f"{stripe.url}/c/pay/**")


def test_without_the_pages_own_policy_it_would_not(shop: Any, browser: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    house, stripe = shop
    monkeypatch.setattr(checkout, "_targets", lambda: "'self'")
    page = browser.new_page()
    page.goto(a_link(house))
    with page.expect_console_message(lambda said: "form-action" in said.text):
        page.locator("form button").click()
    page.wait_for_timeout(300)
    assert not page.url.startswith(stripe.url)
    page.close()


def test_the_policy_names_stripes_own_pages(shop: Any, open_page: Callable[..., Any]) -> None:
    house, stripe = shop
    page = open_page(a_link(house))
    answer = page.request.get(page.url)
    targets = re.search(r"form-action ([^;]+)", answer.headers["content-security-policy"])
    assert targets
    assert targets[1] == f"'self' https://checkout.stripe.com {stripe.url}"
    eventually(page, "document.readyState === 'complete'")
