"""What was earned on which day: by link from the ledger, on site from completed visits, in the provider's own days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from booking.earned import Earnings, in_all
from booking.earnings import load_earnings, load_payment_lines
from booking.errors import NotFound
from booking.types import CLOCK, OPERATOR, Actor
from tests.booking.houses import TEN, House, load_house, provider
from tests.booking.test_ledger import give_back, paid, ready

TUESDAY = date(2026, 6, 2)


def service(**fields):
    return {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30} | fields


def earned(house: House, first: date, last: date, zone: str = "Etc/UTC") -> tuple[Earnings, ...]:
    with Session(house.engine) as session:
        return load_earnings(
            session, actor=house.owner, provider_id=house.provider.id, zone=zone, first=first, last=last
        )


def move_ledger(house: House, at: datetime) -> None:
    """Put every line of the ledger at an instant, past the rule that nobody does."""
    with house.engine.begin() as connection:
        connection.execute(text("ALTER TABLE ledger DISABLE TRIGGER keep_ledger"))
        connection.execute(text("UPDATE ledger SET at = :at"), {"at": at})
        connection.execute(text("ALTER TABLE ledger ENABLE TRIGGER keep_ledger"))


def complete(house: House, booking_id) -> None:
    with house.engine.begin() as connection:
        connection.execute(text("UPDATE bookings SET status = 'completed' WHERE id = :id"), {"id": booking_id})


@pytest.mark.parametrize(
    ("currency", "price", "deposit", "fee", "part", "fee_back"),
    [
        ("JPY", 5000, 2000, 150, 1000, 75),
        ("KWD", 12500, 5000, 370, 2000, 148),
        ("ISK", 450000, 180000, 13500, 50000, 3750),
    ],
)
def test_link_and_site_are_told_apart_in_every_currency(engine, currency, price, deposit, fee, part, fee_back):
    """A deposit, of which 7.5 % are kept, and the rest paid there; a part of the deposit is given back."""
    cut = service(price_minor=price, payment="deposit", deposit_minor=deposit)
    house = load_house(engine, provider(currency=currency, services=[cut]))
    ready(engine)
    booking_id, _ = paid(house)
    complete(house, booking_id)
    move_ledger(house, TEN)
    assert earned(house, TUESDAY, TUESDAY) == (Earnings(TUESDAY, currency, deposit, 0, fee, price - deposit, 1),)
    give_back(house, booking_id, part)
    (one,) = earned(house, TUESDAY, TUESDAY)
    assert one == Earnings(TUESDAY, currency, deposit, part, fee - fee_back, price - deposit, 1)
    assert one.online_minor == deposit - part - (fee - fee_back)


def test_days_are_those_of_the_provider(engine):
    house = load_house(engine, provider(services=[service(payment="full")]))
    ready(engine)
    paid(house)
    # 23:30 on the second in New York, 12:30 on the third in Tokyo.
    move_ledger(house, datetime(2026, 6, 3, 3, 30, tzinfo=UTC))
    for zone, on in (("America/New_York", date(2026, 6, 2)), ("Asia/Tokyo", date(2026, 6, 3))):
        assert [one.on for one in earned(house, date(2026, 6, 1), date(2026, 6, 7), zone)] == [on]


@pytest.mark.parametrize(("hour", "on"), [(3, "2026-03-07"), (4, "2026-03-07"), (5, "2026-03-08")])
def test_the_day_of_a_clock_change_has_its_own_length(engine, hour, on):
    """New York on 8 March 2026 has 23 hours: from 05:00 UTC to 04:00 UTC of the ninth."""
    house = load_house(engine, provider(services=[service(payment="full")]))
    ready(engine)
    paid(house)
    move_ledger(house, datetime(2026, 3, 8, hour, tzinfo=UTC))
    found = earned(house, date(2026, 3, 1), date(2026, 3, 31), "America/New_York")
    assert [one.on.isoformat() for one in found] == [on]
    move_ledger(house, datetime(2026, 3, 9, 4, tzinfo=UTC))
    found = earned(house, date(2026, 3, 1), date(2026, 3, 31), "America/New_York")
    assert [one.on for one in found] == [date(2026, 3, 9)]


def test_visits_to_come_and_called_off_are_no_income(engine):
    house = load_house(engine, provider())
    card = house.book(house.identity())
    assert earned(house, TUESDAY, TUESDAY) == ()
    complete(house, card.id)
    assert earned(house, TUESDAY, TUESDAY) == (Earnings(TUESDAY, "EUR", on_site_minor=4000, visits=1),)


def test_a_visit_that_was_paid_by_link_is_not_counted_twice(engine):
    house = load_house(engine, provider(services=[service(payment="full")]))
    ready(engine)
    booking_id, _ = paid(house)
    complete(house, booking_id)
    move_ledger(house, TEN)
    assert earned(house, TUESDAY, TUESDAY) == (Earnings(TUESDAY, "EUR", 4000, 0, 300, 0, 1),)


def test_nothing_of_others_and_nothing_for_others(engine):
    house = load_house(engine, provider(services=[service(payment="full")]), provider("oak"))
    ready(engine, "willow")
    paid(house)
    other = house.others[0].id
    with Session(engine) as session:
        for actor in (Actor.provider(other), Actor.customer(uuid4()), CLOCK, OPERATOR):
            span = {"zone": "Etc/UTC", "first": TUESDAY, "last": TUESDAY}
            with pytest.raises(NotFound):
                load_earnings(session, actor=actor, provider_id=house.provider.id, **span)
            with pytest.raises(NotFound):
                load_payment_lines(session, actor=actor, provider_id=house.provider.id)
        own = Actor.provider(other)
        assert load_payment_lines(session, actor=own, provider_id=other) == ()
        assert len(load_payment_lines(session, actor=house.owner, provider_id=house.provider.id)) == 1


def test_days_of_one_currency_are_put_together():
    days = [
        Earnings(date(2026, 6, 2), "EUR", 100, 30, 5, 7, 1),
        Earnings(date(2026, 6, 1), "EUR", 1, 2, 3, 4, 5),
        Earnings(date(2026, 6, 1), "CHF", 9),
    ]
    assert in_all(days) == (
        Earnings(date(2026, 6, 1), "CHF", 9),
        Earnings(date(2026, 6, 1), "EUR", 101, 32, 8, 11, 6),
    )
    assert in_all([]) == ()
