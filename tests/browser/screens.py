"""Pictures of the pages: `python -m tests.browser.screens OUTDIR` plays a talk on a demo town and writes PNGs."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from models.migrate import migrate
from models.session import open_engine
from tests.browser.chromium import open_browser
from tests.browser.house import House, PassingClock, open_house
from tests.browser.phones import chips, is_online, said, write
from workers.embedded import throwaway_postgres, throwaway_redis

MORNING = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)
SIZES = {320: 640, 768: 1000, 1280: 860}
PROVIDER = "ana-lopez-hair"


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with throwaway_postgres() as postgres, throwaway_redis() as redis, open_browser() as browser:
        engine = open_engine(postgres.url("postgres"))
        migrate(engine)
        engine.dispose()
        clock = PassingClock(MORNING)
        with open_house(postgres.url("postgres"), redis.url, clock=clock) as house:
            for scheme in ("light", "dark"):
                for width, height in SIZES.items():
                    _pictures(browser, house, folder, scheme, width, height)


def _pictures(browser: Any, house: House, folder: Path, scheme: str, width: int, height: int) -> None:
    size = {"width": width, "height": height}
    context = browser.new_context(
        viewport=size, color_scheme=scheme, locale="en-US", timezone_id="America/Los_Angeles", has_touch=width < 600
    )
    page = context.new_page()
    page.clock.set_system_time(house.runtime.now())
    page.goto(f"{house.url}/chat")
    is_online(page)
    _shoot(page, folder / f"start-{width}-{scheme}.png")
    page.locator("#customer .who").click()
    page.locator(".pick").nth(3).wait_for()
    _shoot(page, folder / f"list-{width}-{scheme}.png")
    page.goto(f"{house.url}/chat?to={PROVIDER}")
    is_online(page)
    _talk(page, folder, width, scheme)
    page.goto(f"{house.url}/p/{PROVIDER}")
    _shoot(page, folder / f"page-{width}-{scheme}.png", is_whole=True)
    context.close()


def _talk(page: Any, folder: Path, width: int, scheme: str) -> None:
    write(page, "Can I get a haircut tomorrow at 3?")
    page.locator("#customer .chip").first.wait_for()
    _shoot(page, folder / f"offer-{width}-{scheme}.png")
    page.locator("#customer .chips").last.locator(".chip").first.click()
    _show(page, "provider", width)
    chips(page, "Approve", side="provider").last.wait_for()
    _shoot(page, folder / f"request-{width}-{scheme}.png")
    chips(page, "Approve", side="provider").last.click()
    _show(page, "customer", width)
    said(page, "you're booked").last.wait_for()
    write(page, "Is there parking?")
    page.wait_for_timeout(600)
    _shoot(page, folder / f"booked-{width}-{scheme}.png")
    write(page, "Please cancel it")
    page.wait_for_timeout(600)
    page.locator("#customer .chips").last.locator(".chip").first.click()
    page.wait_for_timeout(600)


def _show(page: Any, side: str, width: int) -> None:
    if width < 900:
        page.click(f"#tab-{side}")


def _shoot(page: Any, path: Path, *, is_whole: bool = False) -> None:
    page.wait_for_timeout(450)
    page.screenshot(path=str(path), full_page=is_whole)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screens"))
