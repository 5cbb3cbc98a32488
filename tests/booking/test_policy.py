"""Notice is counted in elapsed time, to the second, across a change of the clocks too."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from booking.gateways.port import Till
from booking.policy import (
    answer_deadline,
    due_at_booking_minor,
    fee_minor,
    is_late_cancel,
    pay_deadline,
    refund_minor,
    refund_of_cancel,
    takes_money,
)
from models.enums import ActorKind

START = datetime(2026, 6, 2, 10, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("before", "late"),
    [(timedelta(hours=24), False), (timedelta(hours=24) - SECOND, True), (timedelta(hours=25), False), (-SECOND, True)],
)
def test_exactly_on_time_is_not_late(before, late):
    assert is_late_cancel(START, 24, START - before) is late


def test_notice_is_elapsed_time_on_the_day_the_clocks_change():
    """Berlin puts its clocks back in the night to 25 October 2026: from 10:00 to 10:00 are 25 hours."""
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 25, 10, 0, tzinfo=berlin).astimezone(UTC)
    same_wall_time = datetime(2026, 10, 24, 10, 0, tzinfo=berlin).astimezone(UTC)
    assert not is_late_cancel(start, 25, same_wall_time)
    assert is_late_cancel(start, 25, same_wall_time + SECOND)


def test_without_a_notice_period_only_the_time_after_the_start_is_late():
    assert not is_late_cancel(START, 0, START)
    assert is_late_cancel(START, 0, START + SECOND)


@pytest.mark.parametrize(
    ("by", "before", "back"),
    [
        (ActorKind.CUSTOMER, timedelta(hours=24), 1500),
        (ActorKind.CUSTOMER, timedelta(hours=24) - SECOND, 0),
        (ActorKind.PROVIDER, timedelta(minutes=1), 1500),
    ],
)
def test_what_is_given_back(by, before, back):
    assert refund_minor(visit(), 1500, by=by, now=START - before) == back


@pytest.mark.parametrize(("by", "back"), [(ActorKind.CUSTOMER, 500), (ActorKind.PROVIDER, 1000)])
def test_what_was_moved_too_late_stays_late_for_its_customer(by, back):
    card = visit(late_refund_percent=50, is_late_moved=True, paid_minor=1000)
    assert refund_of_cancel(card, by=by, now=START - timedelta(days=90)) == back


@pytest.mark.parametrize(("minutes", "back"), [(-60, 1000), (0, 1000), (15, 1000), (16, 500)])
def test_nobody_pays_for_not_waiting_while_the_provider_is_late(minutes, back):
    card = visit(late_refund_percent=50, is_late_moved=True, paid_minor=1000, expected_at=START + timedelta(minutes=15))
    assert refund_of_cancel(card, by=ActorKind.CUSTOMER, now=START + timedelta(minutes=minutes)) == back


def visit(**fields):
    """A visit with 24 hours' notice, as far as refunds look at it."""
    given = {"start_at": START, "cancellation_hours": 24, "late_refund_percent": 0, "is_late_moved": False}
    given |= {"currency": "EUR", "paid_minor": 0, "refunded_minor": 0}
    given |= {"displaced_until": None, "is_moved_by_provider": False, "expected_at": None}
    return SimpleNamespace(**(given | fields))


def test_what_is_due_when_booking():
    assert due_at_booking_minor("none", 5000, 1000, currency="EUR", takes_money=True) == 0
    assert due_at_booking_minor("deposit", 5000, 1000, currency="EUR", takes_money=True) == 1000
    assert due_at_booking_minor("full", 5000, 1000, currency="EUR", takes_money=True) == 5000
    assert due_at_booking_minor("full", 5000, 1000, currency="EUR", takes_money=False) == 0  # then it is paid on site


def test_what_a_currency_cannot_be_charged_in_is_paid_on_site():
    assert due_at_booking_minor("full", 3505, 0, currency="KWD", takes_money=True) == 3500
    assert due_at_booking_minor("full", 150050, 0, currency="ISK", takes_money=True) == 150000
    assert due_at_booking_minor("deposit", 700, 350, currency="JPY", takes_money=True) == 350
    assert due_at_booking_minor("full", 49, 0, currency="usd", takes_money=True) == 0
    assert due_at_booking_minor("full", 50, 0, currency="USD", takes_money=True) == 50
    assert due_at_booking_minor("deposit", 5000, 20, currency="EUR", takes_money=True) == 0
    assert due_at_booking_minor("full", 49, 0, currency="JPY", takes_money=True) == 0


def test_without_a_till_or_the_account_it_needs_no_money_is_taken():
    connect = Till("stripe", needs_account=True)
    assert not takes_money(None, is_payout_ready=True)
    assert takes_money(Till("sandbox"), is_payout_ready=False)
    assert not takes_money(connect, is_payout_ready=False)
    assert takes_money(connect, is_payout_ready=True)


def test_a_late_cancel_gives_back_the_agreed_part_rounded_down():
    card, late = visit(late_refund_percent=50), START - timedelta(hours=1)
    assert refund_minor(card, 999, by=ActorKind.CUSTOMER, now=late) == 499
    assert refund_minor(card, 999, by=ActorKind.PROVIDER, now=late) == 999


def test_an_unpaid_time_is_kept_for_half_an_hour_or_after_an_approval_for_half_a_day_but_not_beyond_the_visit():
    now = datetime(2026, 6, 1, 12, tzinfo=UTC)
    far = now + timedelta(days=3)
    assert pay_deadline(now, far, was_asked=False) == now + timedelta(minutes=30)
    assert pay_deadline(now, far, was_asked=True) == now + timedelta(hours=12)
    assert pay_deadline(now, now + timedelta(minutes=5), was_asked=False) == now + timedelta(minutes=5)


def test_an_answer_is_due_within_a_day_and_before_the_visit():
    assert answer_deadline(START - timedelta(hours=30), START) == START - timedelta(hours=6)
    assert answer_deadline(START - timedelta(hours=3), START) == START


@pytest.mark.parametrize(
    ("currency", "amount", "fee"),
    [
        ("EUR", 3999, 299),  # 299.9
        ("JPY", 3999, 299),
        ("KWD", 5010, 370),  # 375, and the last digit must be 0
        ("ISK", 150000, 11200),  # 11250 hundredths: 112.50 krónur, charged in whole ones
        ("EUR", 1, 0),
    ],
)
def test_a_fee_is_rounded_down_to_what_can_be_charged(currency, amount, fee):
    assert fee_minor(amount, 750, currency) == fee


@pytest.mark.parametrize(("currency", "paid", "back"), [("EUR", 999, 499), ("KWD", 5010, 2500), ("ISK", 150100, 75000)])
def test_a_part_that_goes_back_is_one_that_can_be_charged_and_a_whole_is_whole(currency, paid, back):
    card = visit(paid_minor=paid, currency=currency, late_refund_percent=50)
    late = START - timedelta(hours=1)
    assert refund_of_cancel(card, by=ActorKind.CUSTOMER, now=late) == back
    assert refund_of_cancel(card, by=ActorKind.PROVIDER, now=late) == paid
