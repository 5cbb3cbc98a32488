"""A person's own pages and the calendar page in a browser: small and large, by keyboard, without axe faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from bot import signin
from bot.replies import Line, Link, Reply
from tests.browser.conftest import AXE, every_view
from tests.browser.house import House
from tests.browser.test_accessibility import violations
from tests.browser.test_booking_form import ANA, fill, is_within, reach

pytestmark = pytest.mark.browser


def book(page: Any, house: House) -> None:
    """By the form, in this browser."""
    page.goto(f"{house.url}{ANA}/book")
    page.locator(".time").nth(2).click()
    page.locator("#name").wait_for()
    fill(page)
    page.locator("#details button").click()
    page.locator("form[data-once] button").click()
    page.wait_for_selector("h1:has-text('Request sent')")


def status(house: House) -> str:
    with house.runtime.transaction() as session:
        return str(session.execute(text("SELECT status FROM bookings")).scalar_one())


def sign_in(page: Any, house: House) -> None:
    """As the provider, by the link that the chat would get."""
    with house.runtime.transaction() as session:
        identity_id = session.execute(
            text(
                "SELECT i.id FROM identities i JOIN providers p ON p.id = i.provider_id WHERE p.slug = 'ana-lopez-hair'"
            )
        ).scalar()
        reply = Reply((Line("page.provider"),), links=(Link("link.money", "in:money"),))
        sent = signin.with_addresses(session, reply, identity_id=identity_id, now=house.runtime.now())
    page.goto(house.url + sent.links[0].path)
    page.locator("form button").click()
    page.wait_for_url("**/money")


@pytest.mark.parametrize("width", [320, 1280])
def test_a_visit_is_moved_and_cancelled(quiet_house: House, open_page: Callable[..., Any], width: int) -> None:
    page = open_page(quiet_house.url + ANA, width=width)
    book(page, quiet_house)
    page.click("text=Keep my bookings")
    page.wait_for_url("**/me")
    page.locator(".visits a").click()
    page.click("a:has-text('Move')")
    page.locator(".time").nth(5).click()
    page.wait_for_selector("text=Move this visit")
    page.click("button:has-text('Move it')")
    page.wait_for_selector("text=That is done.")
    assert status(quiet_house) == "pending"
    page.click("text=Cancel this visit")
    page.wait_for_selector("h1:has-text('Cancel this visit?')")
    assert status(quiet_house) == "pending"
    page.click("button:has-text('Cancel it')")
    page.wait_for_selector("text=That is done.")
    assert status(quiet_house) == "cancelled"


def test_erasing_by_keyboard_needs_the_tick(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(quiet_house.url + ANA)
    book(page, quiet_house)
    page.goto(f"{quiet_house.url}/me/erase")
    reach(page, "form button")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert page.url.endswith("/me/erase")
    assert status(quiet_house) == "pending"
    page.reload()
    reach(page, "input[name=sure]")
    page.keyboard.press("Space")
    reach(page, "form button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Your data is erased.")
    assert status(quiet_house) == "cancelled"


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire")
@every_view
def test_no_page_has_a_serious_fault(
    quiet_house: House, open_page: Callable[..., Any], width: int, scheme: str
) -> None:
    page = open_page(f"{quiet_house.url}/me", width=width, color_scheme=scheme, reduced_motion="reduce")
    assert (violations(page), is_within(page)) == ([], True)
    book(page, quiet_house)
    page.goto(f"{quiet_house.url}/me")
    assert (violations(page), is_within(page)) == ([], True)
    page.locator(".visits a").click()
    path = page.url
    for rest in ("", "/move", "/cancel"):
        page.goto(path + rest)
        assert (rest, violations(page), is_within(page)) == (rest, [], True)
    page.goto(f"{quiet_house.url}/me/erase")
    assert (violations(page), is_within(page)) == ([], True)


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire")
@pytest.mark.parametrize("width", [320, 1280])
def test_the_calendar_address_is_made_and_shown(quiet_house: House, open_page: Callable[..., Any], width: int) -> None:
    page = open_page(quiet_house.url + ANA, width=width)
    sign_in(page, quiet_house)
    page.goto(f"{quiet_house.url}/settings/calendar")
    assert (violations(page), is_within(page)) == ([], True)
    page.click("text=Make an address")
    page.locator("#copy").wait_for()
    assert (violations(page), is_within(page)) == ([], True)
    feed = page.request.get(page.locator("textarea").input_value())
    assert feed.text().startswith("BEGIN:VCALENDAR")
    page.click("text=End the address")
    page.wait_for_selector("text=The address no longer works.")


def test_the_owner_sees_edit_and_no_form(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(quiet_house.url + ANA)
    sign_in(page, quiet_house)
    page.goto(quiet_house.url + ANA)
    assert page.locator("text=Edit this page").count() == 1
    assert page.locator("text=Book without chatting").count() == 0
