"""From a WhatsApp message to a Checkout page paid in a browser to "you're booked" on both sides, over the wire."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from bot.runtime import Clock, SystemClock
from tests.browser.chromium import NO_BROWSER, chromium_path, open_browser
from tests.wire.house import BOB, House, open_house
from tests.wire.programs import free_port
from tests.wire.shops import running_shop
from tests.wire.twilio_shop import WHATSAPP, Emulator, Phone, running_emulator

pytestmark = [pytest.mark.wire, pytest.mark.browser]

BOB_PHONE = "+14155550191"
PRICE = "price_haircut"
SECRET = "whsec_wire"
NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture
def emulator(tmp_path: Path) -> Iterator[Emulator]:
    (tmp_path / "twilio").mkdir()
    with running_emulator(tmp_path / "twilio") as started:
        yield started


@pytest.fixture
def house(emulator: Emulator, make_settings: Callable[..., Any], database_url: str, tmp_path: Path) -> Iterator[House]:
    """Bob is paid when something is booked, at a price that is stored in the shop; the clock is the machine's."""
    (tmp_path / "stripe").mkdir()
    port = free_port()
    stripe = {
        "STRIPE_SECRET_KEY": "sk_test_wire",
        "STRIPE_WEBHOOK_SECRET": SECRET,
        "STRIPE_BASE_URL": f"http://localhost:{port}",  # where its pages say they are
    }
    clock: Clock = SystemClock()
    with open_house(make_settings, database_url, clock, **emulator.settings, **stripe) as opened:
        emulator.point_to(opened)
        with opened.runtime.transaction() as session:
            session.execute(text("UPDATE services SET payment = 'full', price_ref = :price"), {"price": PRICE})
        webhook = f"{opened.url}/webhooks/stripe"
        prices = {PRICE: ("Haircut", 4500, "usd")}
        with running_shop(tmp_path / "stripe", webhook_url=webhook, secret=SECRET, prices=prices, port=port):
            yield opened


@pytest.fixture
def page() -> Iterator[Any]:
    if chromium_path() is None:
        pytest.skip(NO_BROWSER)
    with open_browser() as browser:
        context = browser.new_context(locale="en-US")
        context.route(re.compile("^https:"), lambda route: route.abort())  # fonts from elsewhere
        yield context.new_page()


def a_weekday() -> str:
    """A working day about a week from now, as people write it."""
    day = datetime.now(NEW_YORK) + timedelta(days=7)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return f"{day:%B} {day.day}"


def test_from_a_message_to_a_paid_booking(house: House, emulator: Emulator, page: Any) -> None:
    me = Phone(emulator, house, "whatsapp:+14155569001", f"whatsapp:{WHATSAPP}")
    bob = Phone(emulator, house, f"whatsapp:{BOB_PHONE}", f"whatsapp:{WHATSAPP}")
    bob.say("hello")  # opens the reply window
    day = a_weekday()
    offer = me.say(f"BOOK {BOB} haircut on {day} at 10am please")
    assert f"{day} at 10:00 AM" in offer
    assert "You pay $45.00" in offer
    held = me.say("1")
    assert house.bookings()[0][:2] == ("bob-cuts", "awaiting_payment")
    link = re.search(rf"{re.escape(house.url)}/pay/\S+", held)
    assert link, held
    assert "Paid and booked" not in bob.newest()

    page.goto(link[0])
    assert "secure page of Stripe" in page.inner_text("main")
    page.get_by_role("button", name="Pay $45.00").click()
    page.wait_for_url(f"{house.runtime.settings.stripe_base_url}/**")
    assert "$45.00" in page.inner_text("body")
    page.locator("input[name=email]").fill("kim@example.com")
    page.locator("form button").first.click()
    page.wait_for_url(f"{house.url}/paid/**")
    page.get_by_role("heading", name="You’re booked").wait_for()
    assert "Paid to" in page.inner_text("main")

    house.work()
    assert house.bookings()[0][:2] == ("bob-cuts", "confirmed")
    assert "you're booked" in me.newest()
    assert "Paid: $45.00" in me.newest()
    assert "Paid and booked" in bob.newest()
    changes = house.rows("SELECT cause FROM changes WHERE action = 'record_payment'")
    assert len(changes) == 1
    asked = house.rows("SELECT status, amount_minor, payment_ref FROM payments")
    assert [(row.status, row.amount_minor) for row in asked] == [("paid", 4500)]
    assert [row.source for row in house.rows("SELECT source FROM receipts")] == ["stripe"]  # its signed event came
