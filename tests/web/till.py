"""A provider who is paid when something is booked, and short ways through a payment at the sandbox."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text

from booking import upkeep
from booking.gateways.port import Till
from booking.payment_cards import PaymentCard, payments_of
from booking.types import Actor, BookingCard
from bot import paylinks, tills
from bot.dialogue.wording import pay_link
from bot.replies import Reply
from tests.booking import houses
from tests.web.site import Site
from workers import relay

TILL = Till("sandbox")
_CUT = {"duration_minutes": 60, "granularity_minutes": 30, "price_minor": 4000}
SERVICES = [
    _CUT | {"name": "Cut", "payment": "full", "cancellation_hours": 24},
    _CUT | {"name": "Colour", "payment": "deposit", "deposit_minor": 1000},
]
ASKED = [_CUT | {"name": "Wedding", "payment": "full"}]


@dataclass
class Shop:
    """A site with a provider that is paid, and its customers."""

    site: Site
    house: houses.House

    @property
    def runtime(self) -> Any:
        """The site's."""
        return self.site.runtime

    def book(self, service: str = "Cut", **identity: Any) -> BookingCard:
        """Tomorrow at ten, agreed to by a customer."""
        services = [one for card in (self.house.provider, *self.house.others) for one in card.services]
        of = next(one for one in services if one.name == service)
        return self.house.book(self.house.identity(**identity), of=of, till=self.runtime.till, now=self.runtime.now())

    def link(self, booking: BookingCard) -> str:
        """A new address of its pay page, as a message brings it."""
        reply = Reply((), (), (pay_link(booking.id),))
        with self.runtime.transaction() as session:
            assert booking.identity_id
            told = paylinks.with_addresses(session, reply, identity_id=booking.identity_id, now=self.runtime.now())
        return told.links[0].path

    def payments(self, booking: BookingCard) -> tuple[PaymentCard, ...]:
        """All payments and refunds."""
        with self.runtime.transaction() as session:
            return payments_of(session, booking_id=booking.id)

    def payments_of_all(self) -> list[PaymentCard]:
        """Every booking's payments and refunds."""
        with self.runtime.transaction() as session:
            ids = session.execute(text("SELECT DISTINCT booking_id FROM payments")).scalars().all()
            return [one for booking_id in ids for one in payments_of(session, booking_id=booking_id)]

    def open(self, booking: BookingCard) -> UUID:
        """Press the button of the pay page; the payment's id."""
        assert tills.open_checkout(self.runtime, booking_id=booking.id, language="en")
        return self.payments(booking)[-1].id

    def told(self, event: tuple[bytes, dict[str, str]]) -> None:
        """An event of the sandbox arrives."""
        tills.take_event(self.runtime, self.runtime.sandbox.read_event(*event, now=self.runtime.now()))

    def pay(self, booking: BookingCard) -> UUID:
        """Pay what is asked; the payment's id."""
        payment_id = self.open(booking)
        self.told(self.runtime.sandbox.pay(self.payments(booking)[-1].checkout_id))
        return payment_id

    def approve(self, booking: BookingCard) -> None:
        """The provider says yes."""
        owner = Actor.provider(booking.provider_id)
        self.house.do("approve", owner, booking.id, now=self.runtime.now(), till=self.runtime.till)

    def cancel(self, booking: BookingCard, *, by_provider: bool = False) -> None:
        """Called off by one side."""
        assert booking.identity_id
        actor = Actor.provider(booking.provider_id) if by_provider else Actor.customer(booking.identity_id)
        self.house.do("cancel", actor, booking.id, now=self.runtime.now())

    def pass_time(self, **length: float) -> None:
        """The clock goes on, and what the clock does is done."""
        self.runtime.clock.advance(timedelta(**length).total_seconds())
        with self.runtime.transaction() as session:
            upkeep.expire_holds(session, now=self.runtime.now(), limit=9)
            upkeep.close_past(session, now=self.runtime.now(), limit=9)

    def settle(self) -> None:
        """Everything that is owed is carried out."""
        while relay.drain(self.runtime):
            pass

    def contents(self) -> dict[str, str]:
        """What every table holds, as a digest."""
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        with self.runtime.engine.connect() as connection:
            tables = sorted(connection.execute(text(names)).scalars())
            digest = "SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM {} t"
            return {name: connection.execute(text(digest.format(name))).scalar_one() for name in tables}


def open_shop(site: Site) -> Shop:
    """The provider on a site."""
    paid = houses.provider("till-cuts", services=SERVICES, address="1 Till Lane, Ghent", phone="+3225550101")
    asked = houses.provider("till-asks", services=ASKED, auto_confirm=False, phone="+3225550102")
    return Shop(site, houses.load_house(site.runtime.engine, paid, asked))


def page_text(answer: Any) -> str:
    """What a page says, in one line."""
    main = answer.text.partition("<main")[2]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", "<main" + main)).split())


def own_post(client: Any, path: str, **more: Any) -> Any:
    """A form of our own page."""
    return client.post(path, headers={"Origin": "http://localhost"} | more.pop("headers", {}), **more)
