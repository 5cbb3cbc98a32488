"""A browser for each file, whose event loop is gone after it; a house with demo town and worker where it is wanted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import NO_BROWSER, chromium_path, open_browser
from tests.browser.house import House, PassingClock, open_house

# Monday, 1 June 2026, 9:00 in San Jose: Ana's salon is open tomorrow at three.
MORNING = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)
AXE = Path(__file__).parents[1] / "wire" / "node_modules" / "axe-core" / "axe.min.js"
# Narrow and wide, light and dark; every mixture of them in the full run only.
every_view = pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (320, "dark"),
        (1280, "light"),
        pytest.param(320, "light", marks=pytest.mark.slow),
        pytest.param(1280, "dark", marks=pytest.mark.slow),
    ],
)


@pytest.fixture
def database_url(new_database_url: str) -> str:
    """One that nobody uses afterwards: a process that outlives its test finds nothing."""
    return new_database_url


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if chromium_path() is None:
        pytest.skip(NO_BROWSER)
    with open_browser() as opened:
        yield opened


@pytest.fixture
def house(database_url: str, redis_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, redis_url, clock=PassingClock(MORNING), PARLEY_HOME=str(tmp_path)) as opened:
        yield opened


@pytest.fixture
def quiet_house(database_url: str, redis_url: str, tmp_path: Path) -> Iterator[House]:
    """A house without a worker: nobody answers but the test."""
    clock = PassingClock(MORNING)
    with open_house(database_url, redis_url, clock=clock, has_worker=False, PARLEY_HOME=str(tmp_path)) as opened:
        yield opened


@pytest.fixture
def open_page(browser: Any) -> Iterator[Callable[..., Any]]:
    """A function that opens a page in a fresh context; a script error or a refused resource fails the test."""
    contexts: list[Any] = []
    faults: list[str] = []

    def open_(url: str, *, width: int = 1280, height: int = 860, **options: Any) -> Any:
        shape = {"viewport": {"width": width, "height": height}, "locale": "en-US"}
        contexts.append(browser.new_context(**(shape | options)))
        page = contexts[-1].new_page()
        page.set_default_timeout(int(os.environ.get("PARLEY_BROWSER_TIMEOUT_MS", "20000")))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
        page.goto(url)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert faults == []
