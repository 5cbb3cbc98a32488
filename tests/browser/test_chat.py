"""The chat as a person uses it: typed, pressed, by keyboard, offline and on a small screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from tests.browser.house import House, open_house
from tests.browser.phones import chips, eventually, is_online, said, write

pytestmark = pytest.mark.browser

PROVIDER = "ana-lopez-hair"
REQUEST = "can I get a haircut tomorrow at 3?"


def address(house: House) -> str:
    with house.runtime.transaction() as session:
        return str(session.execute(text("SELECT address FROM identities WHERE address LIKE 'v-%'")).scalar_one())


def stored(house: House) -> list[str]:
    with house.runtime.transaction() as session:
        return list(session.execute(text("SELECT text FROM messages WHERE direction = 'in' ORDER BY seq")).scalars())


def test_a_haircut_is_asked_for_approved_and_told(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/chat?to={PROVIDER}")
    is_online(page)
    is_online(page, "provider")
    write(page, REQUEST)
    said(page, "June 2 at 3:00 PM").first.wait_for()
    page.locator("#customer .chips").last.locator(".chip").first.click()
    chips(page, "Approve", side="provider").click()
    said(page, "you're booked").last.wait_for()
    with house.runtime.transaction() as session:
        [(status, local_start)] = session.execute(text("SELECT status, local_start FROM bookings")).all()
    assert (status, local_start) == ("confirmed", "2026-06-02T15:00")


def test_the_same_by_keyboard_alone(house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{house.url}/chat")
    is_online(page)
    page.keyboard.press("Shift+Tab")  # from the message box backwards to the examples and the head of the phone
    for _ in range(12):
        if page.evaluate("document.activeElement.classList.contains('who')"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.locator(".pick").nth(3).wait_for()
    page.keyboard.type("ana")
    page.locator(".picker-list li:not([hidden])").nth(1).wait_for(state="detached")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "customer-message"
    page.keyboard.type(REQUEST)
    page.keyboard.press("Enter")
    said(page, "June 2 at 3:00 PM").first.wait_for()
    for _ in range(8):
        if page.evaluate("document.activeElement.classList.contains('chip')"):
            break
        page.keyboard.press("Shift+Tab")
    while page.evaluate("document.activeElement.previousElementSibling?.classList.contains('chip')"):
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "customer-message"
    chips(page, "Approve", side="provider").wait_for()


def test_an_example_starts_the_talk(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    page.locator(".example").first.click()
    page.locator("#customer .line.mine .tick").wait_for()
    assert stored(quiet_house) == ["Can I get a haircut tomorrow at 3?"]
    page.locator("#customer .typing").wait_for()
    assert page.locator("#customer .empty").is_hidden()
    quiet_house.say(address(quiet_house), "Sure.")
    said(page, "Sure.").wait_for()
    page.locator("#customer .typing").wait_for(state="hidden")


def test_enter_sends_and_shift_enter_breaks_the_line(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")
    page.locator("#customer .line.mine .tick").wait_for()
    page.keyboard.press("Enter")  # nothing to send
    assert stored(quiet_house) == ["one\ntwo"]


def test_what_is_written_offline_goes_out_once_later(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    page.context.set_offline(True)
    write(page, "first")
    write(page, "second")
    page.locator("#customer .note", has_text="offline").wait_for()
    assert page.locator("#customer .line.waiting").count() == 2
    assert stored(quiet_house) == []
    page.context.set_offline(False)
    page.locator("#customer .line.mine .tick").nth(1).wait_for()
    assert stored(quiet_house) == ["first", "second"]
    page.reload()
    page.locator("#customer .line.mine").nth(1).wait_for()
    assert page.locator("#customer .line.mine").count() == 2


def test_a_lost_answer_does_not_send_twice(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    lost: list[int] = []

    def lose(route: Any) -> None:
        lost.append(route.fetch().status)
        route.abort()

    page.route("**/chat/messages", lose, times=1)
    write(page, "only once")
    page.locator("#customer .line.mine .tick").wait_for()
    eventually(page, "!Object.keys(localStorage).some((key) => key.startsWith('parley.outbox'))")
    assert lost == [202]
    assert stored(quiet_house) == ["only once"]
    assert page.locator("#customer .line.mine").count() == 1


def test_a_message_that_cannot_go_is_kept_over_a_reload(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    page.route("**/chat/messages", lambda route: route.fulfill(status=503, headers={"Retry-After": "600"}, body="{}"))
    write(page, "patience")
    page.locator("#customer .line.waiting").wait_for()
    page.unroute("**/chat/messages")
    page.reload()
    page.locator("#customer .line.mine .tick").wait_for()
    assert stored(quiet_house) == ["patience"]


def test_a_choice_is_made_once_and_stays_made(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    write(page, "hello")
    page.locator("#customer .line.mine .tick").wait_for()
    quiet_house.say(address(quiet_house), "Which day?", options=("Monday", "Tuesday"))
    chips(page, "Tuesday").click()
    page.locator("#customer .line.mine", has_text="Tuesday").locator(".tick").wait_for()
    assert page.locator("#customer .chip:visible").count() == 1
    assert page.locator("#customer .chip.chosen").is_disabled()
    page.reload()
    page.locator("#customer .chip.chosen", has_text="Tuesday").wait_for()


def test_a_new_cookie_is_fetched_when_the_old_is_not_ours(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    page.context.clear_cookies()
    write(page, "who am I?")
    page.locator("#customer .line.mine .tick").wait_for()
    assert stored(quiet_house) == ["who am I?"]


def test_nothing_that_is_written_becomes_markup(quiet_house: House, open_page: Callable[..., Any]) -> None:
    hostile = '<img src=x onerror="alert(1)"> javascript:alert(1) https://example.com/a?b=1).'
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    write(page, hostile)
    page.locator("#customer .line.mine .tick").wait_for()
    quiet_house.say(address(quiet_house), hostile)
    said(page, "onerror").wait_for()
    assert page.locator("#customer .log img").count() == 0
    links = page.locator("#customer .words a")
    assert links.evaluate_all("all => all.map((link) => link.href)") == ["https://example.com/a?b=1"] * 2
    assert "noopener" in links.first.get_attribute("rel")


def test_two_windows_of_one_visitor_show_the_same(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    other = page.context.new_page()
    other.goto(f"{quiet_house.url}/chat")
    is_online(page)
    is_online(other)
    write(page, "from the first window")
    other.locator("#customer .line.mine", has_text="from the first window").wait_for()
    quiet_house.say(address(quiet_house), "to both")
    said(page, "to both").wait_for()
    said(other, "to both").wait_for()
    assert other.locator("#customer .line").count() == 2


def test_too_long_a_message_is_told_and_not_sent(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    write(page, "ñ" * 5001)
    page.locator("#customer .note", has_text="too long").wait_for()
    assert page.locator("#customer .line").count() == 0
    page.fill("#customer-message", "short")
    page.locator("#customer .note").wait_for(state="hidden")


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_is_wider_than_the_screen(quiet_house: House, open_page: Callable[..., Any], width: int) -> None:
    page = open_page(f"{quiet_house.url}/chat", width=width, height=640)
    is_online(page)
    write(page, "a" * 300)
    page.locator("#customer .line.mine .tick").wait_for()
    quiet_house.say(address(quiet_house), "x " * 200, options=("Tuesday, 2 June at 3:00 PM (PDT)", "A" * 60, "Other"))
    said(page, "x x").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("#customer .scroll").evaluate("log => log.scrollWidth <= log.clientWidth")
    box = page.locator("#customer .send").bounding_box()
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= 640
    page.goto(f"{quiet_house.url}/p/{PROVIDER}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_small_screen_a_tab_shows_the_providers_phone(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat?to={PROVIDER}", width=390, height=780)
    is_online(page)
    assert page.locator("#provider").is_hidden()
    phone = page.evaluate(f"fetch('/chat/providers?q={PROVIDER.replace('-', '+')}').then((answer) => answer.status)")
    assert phone == 200
    with quiet_house.runtime.transaction() as session:
        number = session.execute(text("SELECT phone FROM providers WHERE slug = :slug"), {"slug": PROVIDER}).scalar()
    quiet_house.say(str(number), "A request", options=("Approve", "Decline"))
    page.locator("#tab-provider .badge").wait_for()
    page.click("#tab-provider")
    assert page.locator("#customer").is_hidden()
    chips(page, "Approve", side="provider").wait_for()
    assert page.locator("#tab-provider .badge").is_hidden()


def test_a_stream_that_breaks_is_opened_again(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    write(page, "hello")
    page.locator("#customer .line.mine .tick").wait_for()
    page.context.set_offline(True)
    page.locator('#customer .state[data-state="offline"]').wait_for()
    quiet_house.say(address(quiet_house), "said meanwhile")
    page.context.set_offline(False)
    said(page, "said meanwhile").wait_for()
    is_online(page)


def test_who_writes_too_fast_is_told_and_nothing_is_lost(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    answer = {"status": 429, "headers": {"Retry-After": "1"}, "body": '{"error": "slow_down"}'}
    page.route("**/chat/messages", lambda route: route.fulfill(**answer), times=1)
    write(page, "again and again")
    page.locator("#customer .note", has_text="That was fast").wait_for()
    page.locator("#customer .line.mine .tick").wait_for()
    page.locator("#customer .note").wait_for(state="hidden")
    assert stored(quiet_house) == ["again and again"]


def test_a_refused_message_can_be_tried_again(quiet_house: House, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{quiet_house.url}/chat")
    is_online(page)
    answer = {"status": 400, "body": '{"error": "malformed"}'}
    page.route("**/chat/messages", lambda route: route.fulfill(**answer), times=1)
    write(page, "try me")
    page.locator("#customer .line.failed").wait_for()
    page.locator("#customer .again").click()
    page.locator("#customer .line.mine .tick").wait_for()
    assert page.locator("#customer .line").count() == 1
    assert stored(quiet_house) == ["try me"]


def test_outside_a_demo_there_is_one_phone(
    database_url: str, redis_url: str, open_page: Callable[..., Any], tmp_path: Any
) -> None:
    with open_house(database_url, redis_url, has_worker=False, PARLEY_DEMO="false", PARLEY_HOME=str(tmp_path)) as house:
        page = open_page(f"{house.url}/chat?to={PROVIDER}&say=Haircut+please")
        is_online(page)
        assert page.locator(".phone").count() == 1
        assert page.locator("#customer-message").input_value() == "Haircut please"
        assert stored(house) == []
        page.locator("#customer .send").click()
        page.locator("#customer .line.mine .tick").wait_for()
