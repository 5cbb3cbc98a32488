"""Speaking on the chat page: a browser whose microphone beeps, and a server that hears words in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from tests.browser.chromium import NO_BROWSER, chromium_path, open_browser
from tests.browser.conftest import AXE, MORNING, every_view
from tests.browser.house import House, PassingClock, open_house
from tests.browser.phones import is_online, said
from tests.browser.test_accessibility import violations
from tests.wire.ears import Ears, running_ears

pytestmark = pytest.mark.browser

HEARD = "Can I get a haircut tomorrow at 3?"
LATER = "(() => { const now = performance.now.bind(performance); performance.now = () => now() + %d; })()"
NO_MICROPHONE = (
    "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError')); 0"
)
NOTE_IDS = """(() => {
    const append = FormData.prototype.append;
    window.ids = [];
    FormData.prototype.append = function (name, ...value) {
        if (name === "client_id") window.ids.push(value[0]);
        return append.call(this, name, ...value);
    };
})()"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if chromium_path() is None:
        pytest.skip(NO_BROWSER)
    with open_browser("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream") as opened:
        yield opened


@pytest.fixture
def ears() -> Iterator[Ears]:
    with running_ears() as running:
        yield running


@pytest.fixture
def house(database_url: str, redis_url: str, tmp_path: Path, ears: Ears) -> Iterator[House]:
    settings = {"TRANSCRIPTION_MODEL": "ears", "TRANSCRIPTION_BASE_URL": ears.url, "PARLEY_HOME": str(tmp_path)}
    with open_house(database_url, redis_url, clock=PassingClock(MORNING), **settings) as opened:
        yield opened


def stored(house: House) -> list[str]:
    with house.runtime.transaction() as session:
        return list(session.execute(text("SELECT text FROM messages WHERE direction = 'in' ORDER BY seq")).scalars())


def start(page: Any) -> Any:
    """Press the microphone, and wait until it records."""
    button = page.get_by_role("button", name="Record a voice message")
    button.click()
    page.locator('.record[aria-pressed="true"]').wait_for()
    return button


def speak(page: Any) -> None:
    """A note of a second."""
    button = start(page)
    page.locator(".recorder-clock", has_text="0:01").wait_for()
    button.click()


def test_a_spoken_wish_is_heard_and_read_as_typed(house: House, ears: Ears, open_page: Callable[..., Any]) -> None:
    ears.says.append(HEARD)
    page = open_page(f"{house.url}/chat?to=ana-lopez-hair")
    is_online(page)
    speak(page)
    page.locator("#customer .line.mine", has_text="Voice message").locator(".tick").wait_for()
    said(page, f'I heard: "{HEARD}"').wait_for()
    said(page, "June 2 at 3:00 PM").first.wait_for()
    [form] = ears.forms
    assert form["file"][:4] == b"\x1aE\xdf\xa3"
    assert len(form["file"]) > 1000
    assert stored(house) == [HEARD]
    page.reload()
    page.locator("#customer .line.mine", has_text=HEARD).wait_for()
    assert page.locator("#customer .line.mine").count() == 1


def test_by_keyboard_alone_and_with_second_thoughts(house: House, ears: Ears, open_page: Callable[..., Any]) -> None:
    ears.says.append("hello")
    page = open_page(f"{house.url}/chat")
    is_online(page)
    page.focus("#customer-message")
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "record":
            break
    for stop in ("Escape", "cross"):
        page.keyboard.press("Enter")
        page.locator('.record[aria-pressed="true"]').wait_for()
        if stop == "cross":
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Enter")
        else:
            page.keyboard.press(stop)
        page.locator('.record[aria-pressed="false"]').wait_for()
        assert page.evaluate("document.activeElement.className") == "record"
    assert page.locator("#customer .line").count() == 0
    page.keyboard.press("Enter")
    page.locator(".recorder-clock", has_text="0:01").wait_for()
    page.keyboard.press("Enter")
    said(page, 'I heard: "hello"').wait_for()
    assert stored(house) == ["hello"]


def test_after_two_minutes_it_goes_by_itself(house: House, ears: Ears, open_page: Callable[..., Any]) -> None:
    ears.says.append("a long story")
    page = open_page(f"{house.url}/chat")
    is_online(page)
    start(page)
    page.wait_for_timeout(500)
    page.evaluate(LATER % 118_000)
    page.locator(".recorder-clock", has_text="1:5").wait_for()
    said(page, 'I heard: "a long story"').wait_for()
    with house.runtime.transaction() as session:
        payload = session.execute(text("SELECT payload FROM messages WHERE direction = 'in'")).scalar_one()
    assert payload["media"][0]["seconds"] == 120


def test_a_slip_of_the_finger_sends_nothing(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/chat")
    is_online(page)
    page.evaluate("performance.now = () => 0")
    start(page).click()
    page.locator("#customer .note", has_text="Nothing was recorded").wait_for()
    assert stored(house) == []


def test_what_did_not_go_is_tried_again_under_its_own_id(
    house: House, ears: Ears, open_page: Callable[..., Any]
) -> None:
    ears.says.append("only once")
    page = open_page(f"{house.url}/chat")
    is_online(page)
    page.evaluate(NOTE_IDS)
    page.route("**/chat/recordings", lambda route: route.abort(), times=1)
    speak(page)
    page.locator("#customer .line.failed").wait_for()
    page.locator("#customer .note", has_text="was not sent").wait_for()
    assert stored(house) == []
    page.locator("#customer .again").click()
    said(page, 'I heard: "only once"').wait_for()
    first, second = page.evaluate("ids")
    assert first == second
    assert page.locator("#customer .line.mine").count() == 1


def test_a_lost_answer_is_no_lost_note(house: House, ears: Ears, open_page: Callable[..., Any]) -> None:
    """The stream brings what was stored: nobody is told that it was not sent, and nobody sends it again."""
    ears.says.append("only once")
    page = open_page(f"{house.url}/chat")
    is_online(page)
    lost: list[int] = []

    def lose(route: Any) -> None:
        lost.append(route.fetch().status)
        page.locator("#customer .line.mine .tick").wait_for()
        route.abort()

    page.route("**/chat/recordings", lose, times=1)
    speak(page)
    said(page, 'I heard: "only once"').wait_for()
    page.wait_for_timeout(300)
    assert lost == [202]
    assert page.locator("#customer .line.mine").count() == 1
    assert page.locator("#customer .again").count() == 0
    assert page.locator("#customer .note").is_hidden()


def test_without_a_microphone_the_page_says_what_to_do(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/chat")
    is_online(page)
    page.evaluate(NO_MICROPHONE)
    page.click(".record")
    page.locator("#customer .note", has_text="type your message").wait_for()
    assert page.locator(".record").get_attribute("aria-pressed") == "false"
    page.fill("#customer-message", "hello")
    assert page.locator("#customer .send").is_visible()
    assert page.locator(".record").is_hidden()


def test_a_browser_that_cannot_record_has_no_button(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page("about:blank")
    page.add_init_script("delete window.MediaRecorder")
    page.goto(f"{house.url}/chat")
    is_online(page)
    assert page.locator(".record").is_hidden()
    assert page.locator("#customer .send").is_visible()


def test_where_nobody_listens_there_is_none(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    assert page.locator(".record").count() == 0
    assert page.locator("#customer .send").is_visible()


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire")
@every_view
def test_nothing_is_amiss_while_one_speaks(
    house: House, open_page: Callable[..., Any], scheme: str, width: int
) -> None:
    page = open_page(f"{house.url}/chat", width=width, height=640, color_scheme=scheme, reduced_motion="reduce")
    is_online(page)
    heights = [page.locator("#customer .composer").bounding_box()["height"]]
    assert violations(page) == []
    start(page)
    heights.append(page.locator("#customer .composer").bounding_box()["height"])
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for part in (".record", ".recorder-cancel"):
        box = page.locator(part).bounding_box()
        assert box["x"] + box["width"] <= width
        assert (box["width"], box["height"]) == (44, 44)
    assert abs(heights[0] - heights[1]) < 1, "the page does not jump"
