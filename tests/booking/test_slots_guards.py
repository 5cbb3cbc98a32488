"""Each rule of the slot engine matters: with the rule left out, or the code for it broken, brute force disagrees."""

import dataclasses
import zoneinfo
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from booking import hours, slots
from booking.schedule import Override, Rule, Schedule, Seats, Terms
from booking.wallclock import WallClock
from tests.booking.slot_oracle import Oracle

zoneinfo.reset_tzpath(())

# Saturday noon before the Sunday on which New York has 01:00 to 02:00 twice.
CHANGE = date(2026, 11, 1)
NOW = datetime(2026, 10, 31, 16, 10, tzinfo=UTC)
SPAN = (NOW - timedelta(days=2), NOW + timedelta(days=6))
CLASS_AT = datetime(2026, 11, 1, 19, 15, tzinfo=UTC)


def minute(day: int, hour: int, past: int = 0) -> int:
    """UTC minute of November 2026; day 0 is 31 October."""
    return int((datetime(2026, 10, 31, hour, past, tzinfo=UTC) + timedelta(days=day)).timestamp()) // 60


TERMS = Terms(
    duration_minutes=60,
    buffer_before_minutes=20,
    buffer_after_minutes=10,
    lead_time_minutes=90,
    horizon_days=3,
    granularity_minutes=25,
    capacity=4,
)
SCHEDULE = Schedule(
    "America/New_York",
    rules=(
        Rule(5, 780, 1440),
        Rule(6, 0, 300),
        Rule(6, 780, 1200),
        Rule(6, 1000, 1380),
        Rule(0, 1200, 120),
        Rule(1, 540, 1020),  # shut by an override
        Rule(2, 540, 1020),  # beyond the horizon
    ),
    overrides=(
        Override(CHANGE, 1020, 1050, is_closed=True),
        Override(date(2026, 11, 2), 480, 600),
        Override(date(2026, 11, 3), is_closed=True),
        Override(date(2026, 11, 3), 600, 900),
        Override(CHANGE, 60, 90, is_closed=True),
    ),
    taken=(
        (minute(1, 23), minute(2, 0)),
        (minute(1, 19, 15), minute(1, 20, 15)),
        (minute(0, 20, 10), minute(0, 21, 5)),
    ),
    classes=(Seats(CLASS_AT, CLASS_AT + timedelta(hours=1), 1, 4),),
)


def found(schedule: Schedule = SCHEDULE, terms: Terms = TERMS) -> list[tuple[datetime, datetime, int]]:
    listed = slots.free_slots(schedule, terms, *SPAN, NOW)
    return [(slot.start_at, slot.end_at, slot.seats_left) for slot in listed]


def expected() -> list[tuple[datetime, datetime, int]]:
    return Oracle(SCHEDULE, TERMS, NOW, CHANGE).free(*SPAN)


def test_engine_and_oracle_agree_where_every_rule_has_work():
    assert found() == expected()


WITHOUT_TERM = {
    "duration": {"duration_minutes": 1},
    "buffer before": {"buffer_before_minutes": 0},
    "buffer after": {"buffer_after_minutes": 0},
    "lead time": {"lead_time_minutes": 0},
    "horizon": {"horizon_days": 60},
    "granularity": {"granularity_minutes": 5},
    "capacity": {"capacity": 1},
}
WITHOUT_PART = {
    "zone": {"time_zone": "America/Panama"},  # New York's winter time all the year
    "taken": {"taken": ()},
    "classes": {"classes": ()},
    **{f"rule {n}": {"rules": SCHEDULE.rules[:n] + SCHEDULE.rules[n + 1 :]} for n in range(5)},
    **{
        f"override {n}": {"overrides": SCHEDULE.overrides[:n] + SCHEDULE.overrides[n + 1 :]}
        for n in range(len(SCHEDULE.overrides))
    },
}


@pytest.mark.parametrize("weaker", WITHOUT_TERM.values(), ids=WITHOUT_TERM)
def test_every_term_matters(weaker):
    assert found(terms=dataclasses.replace(TERMS, **weaker)) != expected()


@pytest.mark.parametrize("weaker", WITHOUT_PART.values(), ids=WITHOUT_PART)
def test_every_part_of_the_schedule_matters(weaker):
    assert found(schedule=dataclasses.replace(SCHEDULE, **weaker)) != expected()


def first_coming(clock: WallClock, wall: int) -> int:
    return clock.first(wall)


def one_offset(clock: WallClock, low: int, high: int) -> list[tuple[int, int, int]]:
    """A span as if no clock changed within it."""
    return [(low, high, clock.offsets[-1])]


BROKEN: dict[str, tuple[object, str, Callable]] = {
    "closures end at the second coming": (WallClock, "last", first_coming),
    "grids follow the wall": (WallClock, "stretches", one_offset),
    "evenings hand their grid on": (hours, "_carried_grid", lambda yesterday: 0),
    "windows that overlap both count": (slots, "_disjoint_rounds", lambda pieces: [pieces]),
    "windows that touch are one": (hours, "merged", lambda windows: [(start, end) for start, end, _ in windows]),
    "closures are taken out": (hours, "_without", lambda spans, cuts: spans),
    "hours run on past midnight": (hours, "_times", lambda start, end: (start or 0, end or 1440)),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_code_broken_on_purpose_is_found_out(monkeypatch, broken):
    monkeypatch.setattr(*broken)
    assert found() != expected()
