"""The desk in a browser: for everybody, by keyboard, on a phone and on a wide screen; an open page hears the news."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from booking import service
from booking.read import load_provider_by_slug
from booking.types import Actor, BookingCard
from bot import inbox, threads, writing
from bot.booking_form import WebRequest, request_from_web
from bot.channels.port import InboundMessage
from bot.contact import Contact
from models.enums import Author, Channel
from tests.browser.conftest import AXE, every_view
from tests.browser.house import House
from tests.browser.test_accessibility import violations
from tests.browser.test_money import link, picture

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire"),
]
SLUG = "ana-lopez-hair"
ZONE = ZoneInfo("America/Los_Angeles")


def booked(house: House, name: str, day: int, hour: int, minute: int = 0, *, is_approved: bool = True) -> BookingCard:
    """Somebody books the first service of Ana's for a day of June, by her own clock."""
    with house.runtime.transaction() as session:
        ana = load_provider_by_slug(session, slug=SLUG)
    made = request_from_web(
        house.runtime,
        WebRequest(
            slug=SLUG,
            service_id=ana.services[0].id,
            start_at=datetime(2026, 6, day, hour, minute, tzinfo=ZONE),
            contact=Contact(name, ""),
            key=str(uuid4()),
            language="en",
            visitor=name,
        ),
    )
    if is_approved and made.booking.status == "pending":
        with house.runtime.transaction() as session:
            order = {"actor": Actor.provider(ana.id), "command_id": str(uuid4()), "cause": "test"}
            service.approve(session, booking_id=made.booking.id, now=house.runtime.now(), **order)
    return made.booking


def fill(house: House) -> None:
    """A week with visits, two requests, a question and a talk."""
    with house.runtime.transaction() as session:
        session.execute(text("UPDATE providers SET auto_confirm = false, created_at = created_at - interval '9 days'"))
    for name, day, hour in (("Maria Fernanda", 2, 10), ("Tom Baker", 2, 14), ("Aiko", 3, 11), ("Joe Little", 5, 14)):
        booked(house, name, day, hour)
    cards = [booked(house, name, 4, hour, is_approved=False) for name, hour in (("Lena Stark", 10), ("Bo Berg", 14))]
    with house.runtime.transaction() as session:
        talk = inbox.ensure_conversation(session, InboundMessage(Channel.WEB, "", "Bo Berg", "", house.runtime.now()))
        whose = {"provider_id": cards[0].provider_id, "conversation_id": talk}
        now = house.runtime.now()
        threads.put_draft(session, **whose, question="Do you do weddings, too?", answer="", now=now)
        threads.note(session, **whose, author=Author.CUSTOMER, words="Can I bring my dog?", now=now)
        later = now + timedelta(seconds=1)
        writing.write_to(session, **whose, words="Sure, if it likes scissors.", key="k", now=later)


def come_in(house: House, open_page: Callable[..., Any], **options: Any) -> Any:
    page = open_page(link(house), reduced_motion="reduce", **options)
    page.get_by_role("button", name="Sign in").press("Enter")
    page.wait_for_url("**/money")
    return page


@every_view
def test_every_page_of_the_desk_is_for_everybody(quiet_house: House, open_page: Any, scheme, width) -> None:
    fill(quiet_house)
    page = come_in(quiet_house, open_page, width=width, color_scheme=scheme)

    def look(path: str, name: str, waits_for: str) -> None:
        page.goto(f"{quiet_house.url}{path}")
        page.get_by_text(waits_for).first.wait_for()
        assert violations(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        picture(page, f"{name}-{width}-{scheme}")

    look("/desk?day=2026-06-02", "desk-day", "Maria Fernanda")
    look("/desk?view=week&day=2026-06-02", "desk-week", "Joe Little")
    look("/desk/talks", "desk-talks", "Do you do weddings, too?")
    page.get_by_role("link", name="Bo Berg").last.click()
    page.get_by_text("Sure, if it likes scissors.").wait_for()
    assert violations(page) == []
    picture(page, f"desk-talk-{width}-{scheme}")
    look("/desk/customers", "desk-customers", "Tom Baker")
    page.get_by_role("link", name="Tom Baker").click()
    page.get_by_label("Notes").wait_for()
    assert violations(page) == []
    picture(page, f"desk-customer-{width}-{scheme}")
    look("/desk/news", "desk-news", "Lena Stark asked for")
    page.goto(f"{quiet_house.url}/desk")
    page.get_by_role("link", name="Other time").first.click()
    page.locator("a.time").first.click()
    page.get_by_role("button", name="Offer this time").wait_for()
    assert violations(page) == []
    picture(page, f"desk-booking-{width}-{scheme}")


def test_a_request_is_approved_by_keyboard(quiet_house: House, open_page: Any) -> None:
    card = booked_request(quiet_house)
    page = come_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/desk")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    button = page.get_by_role("button", name="Approve")
    for _ in range(30):
        page.keyboard.press("Tab")
        if button.evaluate("node => node === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.get_by_text("Approved. The customer is told.").wait_for()
    with quiet_house.runtime.transaction() as session:
        assert (
            session.execute(text("SELECT status FROM bookings WHERE id = :id"), {"id": card.id}).scalar() == "confirmed"
        )


def booked_request(house: House) -> BookingCard:
    with house.runtime.transaction() as session:
        session.execute(text("UPDATE providers SET auto_confirm = false"))
    return booked(house, "Lena Stark", 4, 10, is_approved=False)


def test_an_open_page_shows_a_new_request_by_itself(quiet_house: House, open_page: Any) -> None:
    page = come_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/desk")
    page.get_by_role("heading", name="Monday").wait_for()
    assert page.locator("[data-count]").is_hidden()
    booked_request(quiet_house)
    page.get_by_role("link", name="Lena Stark").wait_for()
    assert page.locator("[data-count]").inner_text() == "1"
    assert page.title().startswith("(1) ")


def test_what_somebody_is_writing_is_not_taken_away(quiet_house: House, open_page: Any) -> None:
    fill(quiet_house)
    page = come_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/desk/talks")
    box = page.get_by_label("Answer")
    box.fill("Yes, we do wed")
    booked(quiet_house, "Someone New", 9, 10, is_approved=False)
    page.wait_for_function("Number(document.querySelector('[data-count]').textContent) >= 7")
    page.wait_for_timeout(800)
    assert box.input_value() == "Yes, we do wed"


def test_news_disturb_nobody_who_looks_opens_or_stands_on_a_button(quiet_house: House, open_page: Any) -> None:
    """Only what differs is changed: focus, an opened draft and the place stay; hostile words stay words."""
    fill(quiet_house)
    with quiet_house.runtime.transaction() as session:
        session.execute(text("UPDATE drafts SET text = 'Yes, we do.'"))
    page = come_in(quiet_house, open_page, width=320)
    page.goto(f"{quiet_house.url}/desk/talks")
    page.get_by_text("Change the words").click()
    link_ = page.get_by_role("link", name="Bo Berg").last
    link_.focus()
    before = page.evaluate("[scrollY, window.kept = document.activeElement][0]")
    hostile = "<img src=x onerror=document.title='owned'> <script>alert(1)</script>"
    with quiet_house.runtime.transaction() as session:
        sender = InboundMessage(Channel.WEB, "", "visitor-2", "", quiet_house.runtime.now())
        talk = inbox.ensure_conversation(session, sender)
        provider_id = session.execute(text("SELECT id FROM providers WHERE slug = :slug"), {"slug": SLUG}).scalar()
        whose = {"provider_id": provider_id, "conversation_id": talk}
        now = quiet_house.runtime.now() + timedelta(seconds=5)
        threads.note(session, **whose, author=Author.CUSTOMER, words=hostile, now=now)
    page.get_by_text("<script>alert(1)</script>").wait_for()
    assert page.evaluate("document.activeElement === window.kept && window.kept.isConnected")
    assert page.evaluate("scrollY") == before
    assert page.locator("details[open]").count() == 1
    assert page.locator("main img, main script").count() == 0
    assert "owned" not in page.title()


def test_no_script_of_a_page_makes_markup_of_text(quiet_house: House, open_page: Any) -> None:
    page = come_in(quiet_house, open_page)
    page.goto(f"{quiet_house.url}/desk")
    tried = "try { document.querySelector('main').innerHTML = '<b>x</b>'; 'written' } catch (error) { error.name }"
    assert page.evaluate(tried) == "TypeError"
