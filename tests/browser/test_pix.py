"""Paying by Pix, and paying a difference, in a browser: the code on the screen is read by a decoder of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from booking import service
from booking.gateways.port import PaymentEvent
from booking.types import Actor, BookingCard
from bot import paylinks, tills
from bot.dialogue.wording import pay_link
from bot.replies import Reply
from tests.booking import houses
from tests.browser.conftest import AXE, every_view
from tests.browser.house import House
from tests.browser.test_accessibility import violations
from tests.browser.test_money import picture
from tests.codes import fields_of, is_whole, read_qr

pytestmark = pytest.mark.browser

KEY = "123e4567-e12b-12d1-a456-426655440000"
CUT = {"name": "Corte de cabelo", "duration_minutes": 60, "price_minor": 8050, "payment": "full"}
COLOUR = CUT | {"name": "Coloração", "price_minor": 13000}
SALON = {"address": "Rua da Aurora, 100, Recife", "city": "Recife", "currency": "BRL", "language": "pt"}


def waiting(house: House, **fields: Any) -> tuple[houses.House, BookingCard]:
    """A visit of a salon that waits to be paid."""
    town = houses.load_house(house.runtime.engine, houses.provider("salao", services=[CUT, COLOUR], **SALON | fields))
    card = town.book(town.identity(), till=house.runtime.till, now=house.runtime.now())
    return town, card


def address(house: House, card: BookingCard) -> str:
    """Its pay page."""
    assert card.identity_id
    reply, now = Reply((), (), (pay_link(card.id),)), house.runtime.now()
    with house.runtime.transaction() as session:
        sent = paylinks.with_addresses(session, reply, identity_id=card.identity_id, now=now)
    return house.url + sent.links[0].path


def is_for_everybody(page: Any, width: int) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not AXE.exists() or violations(page) == []


@every_view
def test_what_a_phone_reads_from_the_screen_is_the_code_to_copy(quiet_house, open_page, width, scheme) -> None:
    _, card = waiting(quiet_house, pix_key=KEY)
    where = address(quiet_house, card)
    page: Any = open_page(where, width=width, color_scheme=scheme, reduced_motion="reduce", locale="pt-BR")
    code = page.locator("#pix").input_value()
    assert fields_of(code)["54"] == "80.50"
    assert is_whole(code)
    assert read_qr(page.screenshot(full_page=True)) == [code]
    assert page.get_by_role("button").count() == 1
    is_for_everybody(page, width)
    picture(page, f"pix-{width}-{scheme}")


def test_the_code_is_copied_by_its_button(quiet_house: House, open_page: Callable[..., Any]) -> None:
    _, card = waiting(quiet_house, pix_key=KEY)
    page = open_page(address(quiet_house, card), permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the code").press("Enter")
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#pix").input_value()


def dearer(house: House) -> BookingCard:
    """A visit that was paid and made a dearer one: the difference can be paid."""
    town, card = waiting(house)
    runtime = house.runtime
    where = tills.open_checkout(runtime, booking_id=card.id, language="pt")
    assert where
    tills.take_event(runtime, told(house, where))
    with runtime.transaction() as session:
        outcome = service.reschedule(
            session,
            actor=Actor.customer(card.identity_id),
            command_id="dearer",
            cause="test",
            now=runtime.now(),
            booking_id=card.id,
            start_at=card.start_at,
            service_id=town.provider.services[1].id,
            till=runtime.till,
        )
    assert outcome.booking.extra_minor == 4950
    return outcome.booking


def told(house: House, where: str) -> PaymentEvent:
    """That the checkout of this address was paid."""
    signed = house.runtime.sandbox.pay(where.rpartition("/")[2].partition("?")[0])
    return house.runtime.gateway.read_event(*signed, now=house.runtime.now())


@every_view
def test_a_difference_is_told_with_what_was_paid_and_can_be_paid(quiet_house, open_page, width, scheme) -> None:
    card = dearer(quiet_house)
    where = address(quiet_house, card)
    page: Any = open_page(where, width=width, color_scheme=scheme, reduced_motion="reduce", locale="pt-BR")
    shown = page.inner_text("main").replace("\u00a0", " ")
    assert "R$ 49,50" in shown
    assert "R$ 80,50" in shown
    is_for_everybody(page, width)
    picture(page, f"extra-{width}-{scheme}")
    page.get_by_role("button", name="49,50").press("Enter")
    page.wait_for_url("**/sandbox/checkout/**")
    page.locator("button[value=pay]").press("Enter")
    page.wait_for_url("**/paid/**")
    page.locator("body.pay-booked").wait_for()
    picture(page, f"extra-paid-{width}-{scheme}")
