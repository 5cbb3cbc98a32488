"""Settings in a browser: wide and narrow, by keyboard alone, without a script, and for everybody."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from tests.browser.conftest import AXE, every_view
from tests.browser.house import House
from tests.browser.phones import door, is_online, write
from tests.browser.test_accessibility import violations
from tests.browser.test_money import picture
from tests.codes import read_qr
from webhooks.settings.forms import SUBJECTS

pytestmark = pytest.mark.browser

PROVIDER = "ana-lopez-hair"
PAGES = ["/settings", *(f"/settings/{subject}" for subject in SUBJECTS), "/settings/services/new"]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def signed_in(house: House, open_page: Callable[..., Any], **options: Any) -> Any:
    page = open_page(door(house), reduced_motion="reduce", **options)
    page.locator("form button").click()
    page.wait_for_url("**/settings")
    return page


def kept(page: Any) -> None:
    """Wait until the page says that it was saved."""
    page.get_by_role("status").filter(has_text="Saved.").wait_for()


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire")
@every_view
def test_every_page_is_for_everybody(
    quiet_house: House, open_page: Callable[..., Any], width: int, scheme: str
) -> None:
    page = signed_in(quiet_house, open_page, width=width, color_scheme=scheme)
    for path in [*PAGES, "/settings/share/web/poster"]:
        page.goto(quiet_house.url + path)
        assert violations(page) == [], path
        assert page.evaluate(OVERFLOW) == 0, path
        picture(page, f"{path.strip('/').replace('/', '-')}-{width}-{scheme}")
    small = page.evaluate(
        """() => [...document.querySelectorAll("main button, main input:not([type=hidden]), main select")]
            .filter((one) => !one.classList.contains("hidden-text") && one.type !== "checkbox" && one.type !== "radio")
            .map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0 && box.height < 44).length"""
    )
    assert small == 0


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire")
@pytest.mark.parametrize("width", [320, 1280])
def test_signing_in_by_code(house: House, open_page: Callable[..., Any], width: int) -> None:
    """The code is read on the provider's phone beside the customer's, and typed on the site."""
    page = open_page(f"{house.url}/in", width=width, reduced_motion="reduce")
    assert violations(page) == []
    picture(page, f"in-{width}")
    page.keyboard.press("Tab")
    page.keyboard.type(PROVIDER)
    page.keyboard.press("Enter")
    page.wait_for_url("**/in/code")
    assert violations(page) == []
    assert page.evaluate(OVERFLOW) == 0
    picture(page, f"in-code-{width}")
    code = ""
    for _ in range(200):
        with house.runtime.transaction() as session:
            said = session.execute(text("SELECT text FROM messages WHERE direction = 'out'")).scalars().all()
        found = [match[0] for one in said if (match := re.search(r"\b\d{6}\b", one))]
        if found:
            code = found[-1]
            break
        page.wait_for_timeout(50)
    page.fill("#code", "000000" if code != "000000" else "000001")
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    assert violations(page) == []
    page.fill("#code", code)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk")


def test_a_service_by_keyboard_alone(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = signed_in(quiet_house, open_page)

    def reach(name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.innerText || document.activeElement.name || ''").startswith(name):
                return
        raise AssertionError(f"the keyboard never reaches {name}")

    reach("Services")
    page.keyboard.press("Enter")
    page.wait_for_url("**/settings/services")
    reach("Add a service")
    page.keyboard.press("Enter")
    page.wait_for_url("**/services/new")
    reach("name")
    page.keyboard.type("Braids for a party")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("15")
    page.keyboard.press("Tab")
    page.keyboard.type("12.50")
    page.keyboard.press("Enter")
    kept(page)
    assert page.get_by_role("link", name="Braids for a party").is_visible()


@pytest.mark.parametrize("has_script", [True, False])
def test_hours_at_320_pixels(quiet_house: House, open_page: Callable[..., Any], has_script: bool) -> None:
    page = signed_in(quiet_house, open_page, width=320, height=640, java_script_enabled=has_script, has_touch=True)
    page.goto(f"{quiet_house.url}/settings/hours")
    page.get_by_role("button", name=re.compile("More hours.*Sunday")).tap()
    page.get_by_label("Sunday 3: from").fill("20:00")
    page.get_by_label("Sunday 3: until").fill("21:45")
    page.get_by_role("button", name="Monday: take these hours away").tap()
    page.locator("#s0-0").wait_for(state="detached")
    assert page.get_by_label("Sunday 3: from").input_value() == "20:00"
    assert page.get_by_label("Monday: from").input_value() == "14:00"
    covered = "(one) => document.elementFromPoint(160, one.getBoundingClientRect().y + 24) !== one"
    assert page.get_by_role("button", name="Save").last.evaluate(covered) is False
    page.get_by_role("button", name="Save").last.tap()
    kept(page)
    assert page.get_by_label("Sunday 3: until").input_value() == "21:45"
    page.goto(f"{quiet_house.url}/p/{PROVIDER}")
    hours = page.locator("table.hours tr")
    assert "9:45" in hours.filter(has_text="Sunday").inner_text()
    assert "9:00" not in hours.filter(has_text="Monday").inner_text()


def test_enter_in_a_time_saves(quiet_house: House, open_page: Callable[..., Any]) -> None:
    """Else it would press the first button that there is: take these hours away."""
    page = signed_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/settings/hours")
    rows = page.locator(".span-row").count()
    page.locator(".span-row input").first.press("Enter")
    kept(page)
    assert page.locator(".span-row").count() == rows


def test_colours_are_tried_as_they_are_chosen(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = signed_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/settings/look")
    page.locator("#colour_primary").fill("#202020")
    page.locator("#colour_accent").fill("#303030")
    assert page.locator("#try").evaluate("(one) => getComputedStyle(one).backgroundColor") == "rgb(32, 32, 32)"
    assert page.locator(".try-mark").evaluate("(one) => getComputedStyle(one).backgroundColor") == "rgb(48, 48, 48)"
    assert page.locator("#contrast").inner_text() == "Hard to tell apart (contrast 1.2, needed 3)."
    page.get_by_role("button", name="Save").first.click()
    offered = page.get_by_role("button", name=re.compile("Take #"))
    offered.wait_for()
    assert violations(page) == []
    picture(page, "look-refused")
    offered.click()
    kept(page)
    page.locator("#contrast", has_text="Easy to tell apart").wait_for()


def test_a_refusal_is_read_out_and_told_beside_the_field(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = signed_in(quiet_house, open_page, width=320)
    page.goto(f"{quiet_house.url}/settings/profile")
    page.fill("#phone", "call me")
    page.get_by_role("button", name="Save").first.click()
    page.get_by_role("alert").wait_for()
    assert page.locator("#phone").input_value() == "call me"
    assert page.locator("#phone").get_attribute("aria-invalid") == "true"
    assert violations(page) == []
    picture(page, "profile-refused-320")


def test_a_picture_is_sent_from_the_disk(quiet_house: House, open_page: Callable[..., Any]) -> None:
    from tests.web.test_settings import picture as bytes_of

    page = signed_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/settings/look")
    file = {"name": "logo.png", "mimeType": "image/png", "buffer": bytes_of("PNG", (300, 200))}
    page.locator("#logocontent").set_input_files(file)
    page.get_by_role("button", name="Upload").first.click()
    kept(page)
    shown = page.get_by_role("img", name="Logo")
    assert shown.evaluate("(one) => one.complete && one.naturalWidth") == 300


def test_codes_as_they_are_drawn_lead_to_their_links(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = signed_in(quiet_house, open_page, width=320)
    page.goto(f"{quiet_house.url}/settings/share")
    url = page.locator(".code-url").first.inner_text()
    assert url == f"{quiet_house.url}/p/{PROVIDER}"
    assert read_qr(page.locator(".set-code").first.screenshot()) == [url]
    page.get_by_role("link", name="Poster").first.click()
    page.wait_for_url("**/poster")
    assert read_qr(page.screenshot(full_page=True)) == [url]
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert read_qr(page.screenshot(full_page=True)) == [url]


def test_signing_out_one_browser_from_another(quiet_house: House, open_page: Callable[..., Any]) -> None:
    first, second = signed_in(quiet_house, open_page), signed_in(quiet_house, open_page, width=320)
    first.goto(f"{quiet_house.url}/settings/access")
    other = first.locator("form[action*='/browsers/']").filter(has_not_text="this one")
    mine = first.locator("li", has_text="this one").locator("form").get_attribute("action")
    target = next(one.get_attribute("action") for one in other.all() if one.get_attribute("action") != mine)
    first.locator(f"form[action='{target}'] button").click()
    kept(first)
    second.goto(f"{quiet_house.url}/settings")
    second.get_by_role("heading", name="Please sign in").wait_for()
    picture(second, "needed-320")


def test_a_chat_is_connected_by_its_code(house: House, open_page: Callable[..., Any]) -> None:
    """The code is made on the site and written in a chat that nobody knew."""
    page = signed_in(house, open_page)
    page.goto(f"{house.url}/settings/access")
    before = page.locator("form[action*='/chats/']").count()
    page.get_by_role("button", name="Connect another chat").click()
    said = page.locator(".link-code").inner_text()
    picture(page, "access-code")
    chat = open_page(f"{house.url}/chat")
    is_online(chat)
    write(chat, said)
    chat.locator("#customer .line.theirs").first.wait_for()
    page.goto(f"{house.url}/settings/access")
    assert page.locator("form[action*='/chats/']").count() == before + 1
