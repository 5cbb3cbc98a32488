"""The pay page of a booking whose time to pay ends while its checkout is open."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert

from booking import read, service
from booking.types import Actor, Person, Proposal
from bot import paylinks, tills
from bot.dialogue.wording import pay_link
from bot.replies import Reply
from models.enums import BookingStatus
from models.people import Identity
from tests.web.site import Site

TUESDAY = datetime(2026, 6, 9, 14, tzinfo=UTC)  # ten in the morning in New York


@pytest.fixture
def waiting(site: Site) -> tuple[UUID, str]:
    """An approved visit that waits for its deposit: the booking, and the address in the message."""
    runtime, identity_id = site.runtime, uuid4()
    change = {"cause": "test", "now": runtime.now()}
    with runtime.transaction() as session:
        session.execute(insert(Identity).values(id=identity_id, channel="web", address="guest"))
        ana = read.load_provider_by_slug(session, slug="ana-hair")
        colour = next(one for one in ana.services if one.name == "Colour")
        proposal = Proposal(ana.id, colour.id, TUESDAY, colour.price_minor, colour.currency, ana.policy_version)
        customer, owner = Actor.customer(identity_id), Actor.provider(ana.id)
        card = service.request(
            session, actor=customer, command_id="c1", proposal=proposal, person=Person(identity_id), **change
        ).booking
        agreed = service.approve(
            session, actor=owner, command_id="c2", booking_id=card.id, till=runtime.till, **change
        ).booking
        assert agreed.status is BookingStatus.AWAITING_PAYMENT
        reply = Reply((), links=(pay_link(card.id),))
        (link,) = paylinks.with_addresses(session, reply, identity_id=identity_id, now=runtime.now()).links
    return card.id, link.path


def test_after_the_end_the_page_asks_the_service_under_an_address_that_there_is(site, clock, waiting):
    booking_id, path = waiting
    assert tills.open_checkout(site.runtime, booking_id=booking_id, language="en")
    clock.advance(13 * 3600)
    visitor = site.app.test_client()
    page = visitor.get(path)
    (asking,) = re.findall(r'action="([^"]+)" id="check"', page.text)
    answer = visitor.post(asking, headers={"X-Parley": "1"})
    assert (answer.status_code, answer.json) == (200, {"has_news": True})
    with site.runtime.transaction() as session:
        assert read.find_booking(session, booking_id=booking_id).status is BookingStatus.EXPIRED
