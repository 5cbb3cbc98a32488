"""Pictures of the pages: `python -m tests.browser.screens OUTDIR` plays a talk on a demo town and writes PNGs.

By default those that the README shows; with --all every page, wide and narrow, light and dark.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from booking.setup import empty_house, load_town
from models.migrate import migrate
from models.session import open_engine
from tests.browser.chromium import open_browser
from tests.browser.house import TOWN, House, PassingClock, open_house
from tests.browser.phones import chips, is_online, said, write
from tests.browser.test_desk import fill
from tests.browser.test_money import link as way_in
from workers.embedded import throwaway_postgres, throwaway_redis
from workers.migration import give_providers_addresses

MORNING = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)
SIZES = {320: 640, 768: 1000, 1280: 860}
PROVIDER = "ana-lopez-hair"
TRAINER = "marcus-reed-training"  # is paid when something is booked
BUSINESS = {
    "name": "Rita's Barbershop",
    "trade": "barber",
    "city": "Lisbon",
    "service": "Haircut and beard",
    "price": "15 euros",
    "minutes": "30",
    "hours": "Mon-Fri 9-6, Sat 10-2, closed Wed afternoon",
}
README = {
    "booked-1280-light",
    "booked-1280-dark",
    "offer-320-light",
    "request-320-dark",
    "page-1280-light",
    "pay-link-1280-light",
    "pay-320-light",
    "sandbox-320-light",
    "paid-320-light",
    "refund-320-dark",
    "desk-320-light",
    "talk-320-light",
    "week-1280-light",
    "settings-320-light",
    "book-320-light",
    "check-320-light",
    "me-320-light",
    "start-form-320-light",
    "start-right-320-light",
    "start-done-320-light",
    "hours-320-light",
    "look-1280-dark",
    "poster-1280-light",
    "sign-in-320-light",
}


def main(folder: Path, wanted: set[str] | None) -> None:
    """Write pictures into a folder: those wanted by name, or all."""
    folder.mkdir(parents=True, exist_ok=True)
    with throwaway_postgres() as postgres, throwaway_redis() as redis, open_browser() as browser:
        engine = open_engine(postgres.url("postgres"))
        migrate(engine)
        engine.dispose()
        clock = PassingClock(MORNING)
        with open_house(postgres.url("postgres"), redis.url, clock=clock) as house:
            for scheme in ("light", "dark"):
                for width, height in SIZES.items():
                    if wanted is None or any(name.endswith(f"{width}-{scheme}") for name in wanted):
                        _start_anew(house, clock)
                        _pictures(browser, house, _Album(folder, wanted, f"{width}-{scheme}"), width, height)


def _start_anew(house: House, clock: PassingClock) -> None:
    clock.restart()
    with house.runtime.transaction() as session:
        empty_house(session)
        load_town(session, json.loads(TOWN.read_text(encoding="utf-8")), now=house.runtime.now())
    give_providers_addresses(house.runtime)


@dataclass(frozen=True, slots=True)
class _Album:
    folder: Path
    wanted: set[str] | None
    kind: str

    def add(self, page: Any, name: str, *, is_whole: bool = False) -> None:
        page.wait_for_timeout(450)
        if self.wanted is None or f"{name}-{self.kind}" in self.wanted:
            page.screenshot(path=str(self.folder / f"{name}-{self.kind}.png"), full_page=is_whole)


def _pictures(browser: Any, house: House, album: _Album, width: int, height: int) -> None:
    size = {"width": width, "height": height}
    context = browser.new_context(
        viewport=size,
        color_scheme=album.kind.split("-")[1],
        locale="en-US",
        timezone_id="America/Los_Angeles",
        has_touch=width < 600,
    )
    page = context.new_page()
    page.clock.set_system_time(house.runtime.now())
    page.goto(f"{house.url}/chat")
    is_online(page)
    album.add(page, "start")
    page.locator("#customer .who").click()
    page.locator(".pick").nth(3).wait_for()
    album.add(page, "list")
    page.goto(f"{house.url}/chat?to={PROVIDER}")
    is_online(page)
    _talk(page, album, width)
    page.goto(f"{house.url}/p/{PROVIDER}")
    album.add(page, "page", is_whole=True)
    page.goto(f"{house.url}/p/{PROVIDER}/book")
    album.add(page, "book")
    _form(page, house, album)
    _pay(page, house, album)
    _desk(page, house, album)
    _settings(page, house, album)
    _start(page, house, album)
    context.close()


def _settings(page: Any, house: House, album: _Album) -> None:
    """The way in by code, colours, and a poster; somebody is signed in."""
    for path, name in (("/in", "sign-in"), ("/settings/look", "look")):
        page.goto(f"{house.url}{path}")
        album.add(page, name)
    page.goto(f"{house.url}/settings/share/web/poster")
    album.add(page, "poster", is_whole=True)


def _form(page: Any, house: House, album: _Album) -> None:
    """A visit is booked by the form, and looked at on the person's own page."""
    page.locator(".time").nth(2).click()
    page.locator("#name").wait_for()
    page.fill("#name", "Bo Berg")
    page.fill("#phone", "(408) 555-0177")
    page.locator("#details button").click()
    page.locator("form[data-once]").wait_for()
    album.add(page, "check", is_whole=True)
    page.locator("form[data-once] button").click()
    page.wait_for_url("**/booked/**")
    album.add(page, "form-sent", is_whole=True)
    page.goto(f"{house.url}/me")
    album.add(page, "me", is_whole=True)
    page.goto(f"{house.url}/me/erase")
    album.add(page, "erase", is_whole=True)


def _pay(page: Any, house: House, album: _Album) -> None:
    """A visit is booked, paid on the sandbox's page, and cancelled in time."""
    page.goto(f"{house.url}/chat?to={TRAINER}")
    is_online(page)
    write(page, "Personal training on Thursday at 5pm, please")
    chips(page, "Book it").last.click()
    link = page.locator("#customer a[href*='/pay/']").last
    link.wait_for()
    album.add(page, "pay-link")
    page.goto(link.get_attribute("href"))
    album.add(page, "pay", is_whole=True)
    page.locator("form button").click()
    page.wait_for_url("**/sandbox/checkout/**")
    album.add(page, "sandbox", is_whole=True)
    page.locator("button[value=pay]").click()
    page.wait_for_url("**/paid/**")
    album.add(page, "paid", is_whole=True)
    back = page.url
    page.goto(f"{house.url}/chat?to={TRAINER}")
    is_online(page)
    write(page, "Sorry, please cancel my training on Thursday")
    chips(page, "Cancel the visit").last.click()
    said(page, "Cancelled").last.wait_for()
    album.add(page, "cancelled")
    page.goto(back)
    album.add(page, "refund", is_whole=True)


def _desk(page: Any, house: House, album: _Album) -> None:
    """A provider's own pages, with a week that has something in it."""
    fill(house)
    page.goto(way_in(house))
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Your earnings").wait_for()
    for path, name in (
        ("/desk?day=2026-06-02", "desk"),
        ("/desk?view=week&day=2026-06-02", "week"),
        ("/desk/customers", "customers"),
        ("/settings", "settings"),
        ("/settings/hours", "hours"),
        ("/settings/share", "share"),
    ):
        page.goto(f"{house.url}{path}")
        album.add(page, name)
    page.goto(f"{house.url}/desk/talks")
    page.get_by_role("link", name="Bo Berg").last.click()
    page.get_by_text("Sure, if it likes scissors.").wait_for()
    album.add(page, "talk")


def _start(page: Any, house: House, album: _Album) -> None:
    """A business signs up in a browser of its own."""
    page.context.clear_cookies()
    page.goto(f"{house.url}/start")
    album.add(page, "start-form", is_whole=True)
    for name, value in BUSINESS.items():
        page.fill(f"#{name}", value)
    page.locator(".start-form button[type=submit]").click()
    page.locator(".start-week").wait_for()
    album.add(page, "start-right", is_whole=True)
    page.locator("form button").first.click()
    page.wait_for_url("**/start/done")
    album.add(page, "start-done", is_whole=True)


def _talk(page: Any, album: _Album, width: int) -> None:
    write(page, "Can I get a haircut tomorrow at 3?")
    page.locator("#customer .chip").first.wait_for()
    album.add(page, "offer")
    page.locator("#customer .chips").last.locator(".chip").first.click()
    _show(page, "provider", width)
    chips(page, "Approve", side="provider").last.wait_for()
    album.add(page, "request")
    chips(page, "Approve", side="provider").last.click()
    _show(page, "customer", width)
    said(page, "you're booked").last.wait_for()
    write(page, "Is there parking?")
    page.wait_for_timeout(600)
    album.add(page, "booked")


def _show(page: Any, side: str, width: int) -> None:
    if width < 900:
        page.click(f"#tab-{side}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs/screens"))
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    main(arguments.folder, None if arguments.all else README)
