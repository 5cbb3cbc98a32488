"""Notice is counted in elapsed time, to the second, across a change of the clocks too."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from booking.policy import (
    answer_deadline,
    due_at_booking_minor,
    is_late_cancel,
    needs_payment_now,
    refund_minor,
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
    terms = {"start_at": START, "cancellation_hours": 24, "cancelled_at": START - before, "cancelled_by": by}
    assert refund_minor(1500, **terms) == back


def test_what_is_due_when_booking():
    assert due_at_booking_minor("none", 5000, 1000) == 0
    assert due_at_booking_minor("deposit", 5000, 1000) == 1000
    assert due_at_booking_minor("full", 5000, 1000) == 5000
    assert not needs_payment_now("full", 5000, 1000)  # no gateway yet: paid on site


def test_an_answer_is_due_within_a_day_and_before_the_visit():
    assert answer_deadline(START - timedelta(hours=30), START) == START - timedelta(hours=6)
    assert answer_deadline(START - timedelta(hours=3), START) == START
