"""From nothing to a first approved booking on a small phone: the form, the link with its code, a test, an approval."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from tests.browser.conftest import AXE
from tests.browser.house import House
from tests.browser.phones import is_online
from tests.browser.test_accessibility import violations
from tests.codes import read_qr

pytestmark = pytest.mark.browser
FIELDS = {
    "name": "Rita's Barbershop",
    "trade": "barber",
    "city": "Lisbon",
    "service": "Haircut and beard",
    "price": "15 euros",
    "minutes": "30",
    "hours": "Mon-Fri 9-6, Sat 10-2, closed Wed afternoon",
}
CLICKS = ("Offer your services", "Go on", "Create my page", "Open my chat", "Try a test request", "Approve")


def picture(page: Any, name: str) -> None:
    """Kept where somebody wants to look at it."""
    folder = os.environ.get("PARLEY_PICTURES")
    if folder:
        page.wait_for_timeout(300)
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def is_calm(page: Any, width: int) -> None:
    """Nothing serious for axe, and nothing wider than the screen."""
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    if AXE.exists():
        assert violations(page) == []


def fill(page: Any, fields: dict[str, str] = FIELDS) -> None:
    for name, value in fields.items():
        page.fill(f"#{name}", value)


@pytest.mark.parametrize("width", [320, 1280])
def test_from_nothing_to_a_first_approved_booking(house: House, open_page: Callable[..., Any], width: int) -> None:
    page = open_page(f"{house.url}/chat", width=width, height=740, reduced_motion="reduce")
    clicks = []

    def click(found: Any) -> None:
        clicks.append(found.inner_text().strip())
        found.click()

    is_online(page)
    picture(page, f"home-{width}")
    click(page.locator(".start-here:visible").first)
    page.wait_for_url("**/start")
    is_calm(page, width)
    picture(page, f"start-{width}")
    fill(page)
    click(page.get_by_role("button", name="Go on"))
    page.get_by_role("heading", name="Is this right?").wait_for()
    is_calm(page, width)
    picture(page, f"right-{width}")
    click(page.get_by_role("button", name="Create my page"))
    page.wait_for_url("**/start/done")
    is_calm(page, width)
    picture(page, f"done-{width}")
    link = page.locator(".start-link").get_attribute("href")
    assert read_qr(page.locator(".start-code").screenshot()) == [link]
    click(page.get_by_role("link", name="Open my chat"))
    is_online(page)
    code = page.locator("#customer .pictures img").last
    code.wait_for()
    page.wait_for_function("element => element.complete && element.naturalWidth > 0", arg=code.element_handle())
    picture(page, f"own-chat-{width}")
    click(page.locator("#customer .chip", has_text="Try a test request"))
    approve = page.locator("#customer .chip", has_text="Approve").last
    approve.wait_for()
    click(approve)
    page.locator("#customer .bubble", has_text="you're booked").last.wait_for()
    picture(page, f"approved-{width}")
    assert tuple(clicks) == CLICKS
    with house.runtime.transaction() as session:
        status = session.execute(text("SELECT status FROM bookings")).scalars().all()
    assert status == ["confirmed"]


@pytest.mark.parametrize("width", [320, 1280])
def test_faults_stand_at_their_fields(house: House, open_page: Callable[..., Any], width: int) -> None:
    page = open_page(f"{house.url}/start", width=width, color_scheme="dark", reduced_motion="reduce")
    fill(page, FIELDS | {"city": "Springfield", "price": "a lot", "hours": "9 to 5"})
    page.select_option("#country", "US")
    page.get_by_role("button", name="Go on").press("Enter")
    page.locator("#price-fault").wait_for()
    for name in ("price", "hours", "time_zone"):
        assert page.locator(f"#{name}").get_attribute("aria-invalid") == "true"
    is_calm(page, width)
    picture(page, f"start-faults-{width}")


def test_it_works_without_a_script(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/start", java_script_enabled=False)
    fill(page)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Create my page").click()
    page.wait_for_url("**/start/done")
    assert page.locator(".start-link").get_attribute("href") == f"{house.url}/p/ritas-barbershop"
