"""The ledger: what the platform keeps of payments and gives back with refunds, and that nobody rewrites it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from booking import money, payments, refunds
from booking.gateways.port import Checkout, CheckoutStatus, Refund, RefundStatus, Till
from booking.payment_cards import find_payment, payments_of
from booking.read import find_booking
from models.enums import BookingStatus
from tests.booking.houses import NOW, TEN, House, load_house, provider

CONNECT = Till("stripe", needs_account=True, fee_bps=750)


@pytest.fixture
def house(engine) -> House:
    """A cut for 39.99, and an account that can take money; 7.5 % of it are 2.99925, so 2.99."""
    cut = {"name": "Cut", "duration_minutes": 60, "price_minor": 3999, "granularity_minutes": 30, "payment": "full"}
    made = load_house(engine, provider(services=[cut]))
    ready(engine)
    return made


def ready(engine, slug: str = "%") -> None:
    """Give providers an account that can take money."""
    given = text("UPDATE providers SET payout_account = 'acct_' || slug, is_payout_ready = true WHERE slug LIKE :slug")
    with engine.begin() as connection:
        connection.execute(given, {"slug": slug})


def paid(house: House, start_at=TEN, till: Till = CONNECT) -> tuple[UUID, UUID]:
    """A booking that was paid for: its id and that of its payment."""
    card = house.book(house.identity(), start_at, till=till)
    assert card.status is BookingStatus.AWAITING_PAYMENT
    with Session(house.engine) as session:
        (payment,) = payments_of(session, booking_id=card.id)
        checkout = Checkout(
            f"cs_{payment.id}", CheckoutStatus.COMPLETE, True, card.due_minor, card.currency, payment.id, None, "pi_1"
        )
        payments.record_checkout(session, checkout, cause="test", now=NOW)
        session.commit()
    return card.id, payment.id


def give_back(house: House, booking_id: UUID, amount_minor: int) -> UUID:
    """A refund that is done; its id."""
    with Session(house.engine) as session:
        before = {one.id for one in payments_of(session, booking_id=booking_id)}
        money.owe_refunds(session.connection(), find_booking(session, booking_id=booking_id), amount_minor, now=NOW)
        (made,) = (one for one in payments_of(session, booking_id=booking_id) if one.id not in before)
        session.commit()
    tell(house, made.id, RefundStatus.DONE)
    return made.id


def tell(house: House, refund_id: UUID, status: RefundStatus) -> None:
    with Session(house.engine) as session:
        row = find_payment(session, payment_id=refund_id)
        told = Refund(f"re_{refund_id}", status, row.amount_minor, row.currency, refund_id)
        refunds.record_refund(session, told, now=NOW + timedelta(days=1))
        session.commit()


def lines(house: House) -> list[tuple[str, int]]:
    return [(row.kind, row.amount_minor) for row in house.rows("SELECT kind, amount_minor FROM ledger ORDER BY id")]


def net(house: House) -> int:
    signs = {"payment": 1, "refund": -1, "refund_back": 1, "fee": -1, "fee_back": 1}
    return sum(signs[kind] * amount for kind, amount in lines(house))


def test_the_fee_of_a_payment_stands_beside_it(house):
    paid(house)
    assert lines(house) == [("payment", 3999), ("fee", 299)]


def test_without_an_account_of_his_own_nothing_is_kept(house):
    paid(house, till=Till("stripe", fee_bps=750))
    assert lines(house) == [("payment", 3999)]


def test_a_whole_refund_gives_the_whole_fee_back(house):
    booking_id, _ = paid(house)
    give_back(house, booking_id, 3999)
    assert lines(house) == [("payment", 3999), ("fee", 299), ("refund", 3999), ("fee_back", 299)]
    assert net(house) == 0


def test_parts_of_it_give_parts_of_the_fee_back_and_together_all_of_it(house):
    booking_id, _ = paid(house)
    for amount in (1333, 1333, 1333):
        give_back(house, booking_id, amount)
    # 299 / 3 = 99.67, 299 * 2 / 3 = 199.33: 100, 99 more, and 100 more.
    assert [amount for kind, amount in lines(house) if kind == "fee_back"] == [100, 99, 100]
    assert net(house) == 0


def test_the_fee_comes_again_with_a_refund_that_came_back_and_only_its_own(house):
    booking_id, _ = paid(house)
    give_back(house, booking_id, 1333)
    second = give_back(house, booking_id, 1333)
    tell(house, second, RefundStatus.FAILED)
    assert lines(house)[-2:] == [("refund_back", 1333), ("fee", 99)]
    assert net(house) == 3999 - 1333 - (299 - 100)


@pytest.mark.parametrize("change", ["UPDATE ledger SET amount_minor = 1", "DELETE FROM ledger WHERE kind = 'fee'"])
def test_no_line_is_changed_or_taken_out(house, change):
    paid(house)
    with pytest.raises(IntegrityError, match="append-only"), house.engine.begin() as connection:
        connection.execute(text(change))
    assert lines(house) == [("payment", 3999), ("fee", 299)]


def test_no_line_goes_with_a_payment_or_a_booking(house):
    booking_id, payment_id = paid(house)
    for table, row in (("payments", payment_id), ("bookings", booking_id)):
        with pytest.raises(IntegrityError, match="append-only"), house.engine.begin() as connection:
            connection.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": row})


def test_all_of_a_provider_goes_when_the_provider_is_erased(engine):
    cut = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, "payment": "full"}
    house = load_house(engine, provider(services=[cut]), provider("oak", services=[cut]))
    ready(engine)
    paid(house)
    paid(House(engine, house.others[0]))
    assert len(lines(house)) == 4
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM providers WHERE slug = 'willow'"))
    left = house.rows("SELECT DISTINCT p.slug FROM ledger l JOIN providers p ON p.id = l.provider_id")
    assert [row.slug for row in left] == ["oak"]
