"""axe-core finds no serious or critical fault, in light and dark, large and small."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from tests.browser.conftest import AXE, every_view
from tests.browser.house import House
from tests.browser.phones import is_online, said, write

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire"),
]

SCHEMES = ["light", "dark"]
# What moves has come to rest; a change of colour that another one replaced never says that it has.
STILL = """Promise.race([
    Promise.allSettled(document.getAnimations().map((each) => each.finished)),
    new Promise((go_on) => setTimeout(go_on, 2000)),
])"""


def violations(page: Any) -> list[tuple[str, str]]:
    """Serious and critical faults: (rule, first element)."""
    page.evaluate(STILL)
    found = page.evaluate(AXE.read_text(encoding="utf-8") + "; axe.run()")["violations"]
    return [
        (fault["id"], fault["nodes"][0]["html"][:200]) for fault in found if fault["impact"] in ("serious", "critical")
    ]


def test_the_check_finds_faults(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat", reduced_motion="reduce")
    page.evaluate("document.querySelector('.send').removeAttribute('aria-label')")
    assert "button-name" in dict(violations(page))


@every_view
def test_the_chat(quiet_house: House, open_page: Callable[..., Any], scheme: str, width: int) -> None:
    options = {"color_scheme": scheme, "reduced_motion": "reduce", "width": width}
    page = open_page(f"{quiet_house.url}/chat?to=ana-lopez-hair", **options)
    is_online(page)
    assert violations(page) == []
    write(page, "hello")
    page.locator("#customer .line.mine .tick").wait_for()
    with quiet_house.runtime.transaction() as session:
        visitor = session.execute(text("SELECT address FROM identities WHERE address LIKE 'v-%'")).scalar_one()
    quiet_house.say(visitor, "Which?", options=("One", "Two"))
    quiet_house.say(visitor, "Which now?", options=("Three", "Four"), links=("Directions",))
    said(page, "Which now?").wait_for()
    page.locator("#customer .chip", has_text="One").click()
    page.locator("#customer .line.mine .tick").nth(1).wait_for()
    assert violations(page) == []
    page.locator("#customer .who").click()
    page.locator(".picker .pick").nth(3).wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", ["/p/ana-lopez-hair", "/p/clinica-sol-dental", "/p/nobody"])
def test_pages(quiet_house: House, open_page: Callable[..., Any], scheme: str, path: str) -> None:
    page = open_page(quiet_house.url + path, color_scheme=scheme, reduced_motion="reduce")
    assert violations(page) == []
