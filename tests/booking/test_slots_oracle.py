"""The slot engine against brute force, around the clock changes of zones with odd rules."""

import dataclasses
import zoneinfo
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from booking import slots
from booking.schedule import Override, Reason, Rule, Schedule, Seats, Slot, Terms
from booking.slots import free_slots, judge, judge_wall, next_free, search
from tests.booking.slot_oracle import Oracle, walls

zoneinfo.reset_tzpath(())

CHANGES = {
    ("America/New_York", date(2026, 3, 8)): 23,
    ("America/New_York", date(2026, 11, 1)): 25,
    ("Europe/Berlin", date(2026, 3, 29)): 23,
    ("Europe/Berlin", date(2026, 10, 25)): 25,
    ("Australia/Lord_Howe", date(2026, 4, 5)): 24.5,
    ("Australia/Lord_Howe", date(2026, 10, 4)): 23.5,
    ("Africa/Cairo", date(2026, 4, 24)): 23,
    ("Africa/Cairo", date(2026, 10, 29)): 25,
    ("America/Santiago", date(2026, 4, 4)): 25,
    ("America/Santiago", date(2026, 9, 6)): 23,
    ("Africa/Casablanca", date(2026, 2, 15)): 25,
    ("Africa/Casablanca", date(2026, 3, 22)): 23,
    ("America/Vancouver", date(2026, 3, 8)): 23,
    ("America/Vancouver", date(2026, 11, 1)): 24,
    ("Asia/Kathmandu", date(2026, 5, 10)): 24,
    ("Antarctica/Troll", date(2026, 3, 29)): 22,
    ("Antarctica/Troll", date(2026, 10, 25)): 26,
}
"""Days on which something happens, or pointedly does not (Vancouver stays on summer time), and their hours."""

# The whole of 30 December 2011 is missing; the clocks of 1 November 2009 go from 00:01 back to 23:01 the day before.
TORTURE = [("Pacific/Apia", date(2011, 12, 30)), ("America/St_Johns", date(2009, 11, 1))]

minutes = st.one_of(st.integers(0, 1439), st.sampled_from([0, 60, 90, 120, 150, 180, 540, 1020, 1380, 1410]))
ends = st.one_of(st.integers(0, 2000), st.sampled_from([0, 60, 120, 180, 1020, 1380, 1440, 1560]))


@st.composite
def questions(draw: st.DrawFn, days: list[tuple[str, date]]) -> tuple[Schedule, Terms, datetime, date]:
    """A schedule, terms and a now, all near a day of a zone."""
    zone, day = draw(st.sampled_from(days))
    midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    now = midnight + timedelta(minutes=draw(st.integers(-3000, 1500)), seconds=draw(st.sampled_from([0, 0, 1, 59])))
    near = day.weekday()
    rules = st.builds(
        Rule,
        weekday=st.integers(-2, 3).map(lambda n: (near + n) % 7),
        start_minute=minutes,
        end_minute=ends,
    )
    overrides = st.builds(
        Override,
        on=st.integers(-3, 3).map(lambda n: day + timedelta(days=n)),
        start_minute=st.none() | minutes,
        end_minute=st.none() | ends,
        is_closed=st.booleans(),
    )
    terms = Terms(
        duration_minutes=draw(st.sampled_from([30, 15, 45, 60, 1, 100, 240, 1500])),
        buffer_before_minutes=draw(st.sampled_from([0, 0, 5, 40])),
        buffer_after_minutes=draw(st.sampled_from([0, 0, 10, 55])),
        lead_time_minutes=draw(st.sampled_from([0, 0, 0, 1, 90, 1440])),
        horizon_days=draw(st.sampled_from([4, 4, 3, 2, 1, 0])),
        granularity_minutes=draw(st.sampled_from([30, 15, 10, 25, 45, 60, 97, 720])),
        capacity=draw(st.sampled_from([1, 1, 6])),
    )
    start = int(midnight.timestamp()) // 60
    spans = st.tuples(st.integers(-500, 4000), st.integers(1, 600)).map(lambda s: (start + s[0], start + s[0] + s[1]))
    schedule = Schedule(
        zone,
        tuple(draw(st.lists(rules, min_size=1, max_size=8))),
        tuple(draw(st.lists(overrides, max_size=4))),
        tuple(draw(st.lists(spans, min_size=draw(st.sampled_from([0, 4])), max_size=10))),
    )
    if terms.capacity > 1:
        schedule = with_classes(draw, schedule, terms, now, day)
    return schedule, terms, now, day


def with_classes(draw: st.DrawFn, schedule: Schedule, terms: Terms, now: datetime, day: date) -> Schedule:
    """The same with a few classes where they can be joined, most of them as long as the terms say."""
    free = Oracle(schedule, terms, now, day).free(now, now + timedelta(days=6))
    if not free:
        return schedule
    chosen = draw(st.lists(st.sampled_from(free), max_size=3, unique=True))
    classes = []
    for start_at, end_at, _ in chosen:
        longer = timedelta(minutes=draw(st.sampled_from([0, 0, 20])))
        classes.append(Seats(start_at, end_at + longer, draw(st.integers(0, 6)), 6))
    own = tuple((int(c.start_at.timestamp()) // 60, int(c.end_at.timestamp()) // 60) for c in classes)
    return dataclasses.replace(schedule, taken=schedule.taken + own, classes=tuple(classes))


def plain(found: tuple[Slot, ...]) -> list[tuple[datetime, datetime, int]]:
    return [(slot.start_at, slot.end_at, slot.seats_left) for slot in found]


def check_list(question: tuple[Schedule, Terms, datetime, date], since: int, width: int) -> None:
    schedule, terms, now, day = question
    start_at = now + timedelta(minutes=since)
    end_at = start_at + timedelta(minutes=width)
    oracle = Oracle(schedule, terms, now, day)
    expected = oracle.free(start_at, end_at)
    assert plain(free_slots(schedule, terms, start_at, end_at, now)) == expected
    everything = oracle.free(start_at, now + timedelta(days=7))
    assert plain(next_free(schedule, terms, now, start_at, limit=3)) == everything[:3]
    found = search([("a", schedule, terms), ("b", Schedule(schedule.time_zone), terms)], start_at, end_at, now, 2)
    assert [(key, plain(few)) for key, few in found] == ([("a", expected[:2])] if expected else [])


def check_judge(question: tuple[Schedule, Terms, datetime, date], pick: int, seconds: int) -> None:
    schedule, terms, now, day = question
    oracle = Oracle(schedule, terms, now, day)
    soon = range(oracle.walls.at(now) - 60, oracle.walls.at(now) + 4 * 1440)
    grid = sorted(oracle.on_grid.intersection(soon))
    start_at = now.replace(second=0) + timedelta(minutes=pick, seconds=seconds)
    if grid and pick % 4:
        start_at = oracle.walls.instant(grid[pick % len(grid)]) + timedelta(seconds=seconds)
    verdict = judge(schedule, terms, start_at, now, alternatives=3)
    assert verdict.reason == oracle.refusal(start_at)
    if verdict.is_free:
        assert verdict.alternatives == ()
        assert plain((verdict.slot,)) == [oracle._slot(start_at)]
    else:
        assert plain(verdict.alternatives) == oracle.nearest(start_at, 3)


def check_wall(question: tuple[Schedule, Terms, datetime, date], pick: int, fold: int) -> None:
    schedule, terms, now, day = question
    oracle = Oracle(schedule, terms, now, day)
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=pick)
    verdict = judge_wall(schedule, terms, wall, now, fold)
    shown = oracle.walls.minutes_of.get(wall)
    if shown is None:
        assert verdict.reason is Reason.NO_SUCH_TIME
        assert plain(verdict.alternatives) == oracle.nearest(oracle.walls.instant(oracle.walls.reached(wall)), 3)
    else:
        assert verdict == judge(schedule, terms, oracle.walls.instant(shown[-1 if fold else 0]), now)


quick = settings(deadline=None, max_examples=120, suppress_health_check=list(HealthCheck), derandomize=True)
thorough = settings(quick, max_examples=4000, derandomize=False)
any_question = questions(list(CHANGES))
odd_question = questions(TORTURE)
spans = {"since": st.integers(-1000, 2500), "width": st.integers(1, 80).map(lambda n: n * 97)}
picks = {"pick": st.integers(-200, 6000), "seconds": st.sampled_from([0, 0, 0, 0, 1, 30, 59])}
folds = {"pick": st.one_of(st.integers(-1440, 1600), st.integers(0, 240)), "fold": st.integers(0, 1)}


@quick
@given(question=any_question, **spans)
def test_lists_hold_what_brute_force_finds(question, since, width):
    check_list(question, since, width)


@quick
@given(question=any_question, **picks)
def test_judge_gives_the_reason_brute_force_gives(question, pick, seconds):
    check_judge(question, pick, seconds)


@quick
@given(question=any_question, **folds)
def test_wall_times_are_judged_as_the_instants_they_mean(question, pick, fold):
    check_wall(question, pick, fold)


@settings(quick, max_examples=60)
@given(question=odd_question, pick=picks["pick"], **spans)
def test_lost_and_doubled_dates(question, pick, since, width):
    check_list(question, since, width)
    check_judge(question, pick, 0)


@pytest.mark.slow
@pytest.mark.timeout(0)
@thorough
@given(question=any_question, **spans)
def test_lists_thoroughly(question, since, width):
    check_list(question, since, width)


@pytest.mark.slow
@pytest.mark.timeout(0)
@thorough
@given(question=any_question, **picks)
def test_judge_thoroughly(question, pick, seconds):
    check_judge(question, pick, seconds)


@pytest.mark.slow
@pytest.mark.timeout(0)
@thorough
@given(question=any_question, **folds)
def test_wall_times_thoroughly(question, pick, fold):
    check_wall(question, pick, fold)


@pytest.mark.slow
@pytest.mark.timeout(0)
@settings(thorough, max_examples=2000)
@given(question=odd_question, pick=picks["pick"], **spans)
def test_lost_and_doubled_dates_thoroughly(question, pick, since, width):
    check_list(question, since, width)
    check_judge(question, pick, 0)


@pytest.mark.parametrize(
    ("place", "hours_long"), CHANGES.items(), ids=lambda v: str(v[0]) if isinstance(v, tuple) else ""
)
def test_the_days_tested_are_as_long_as_claimed(place, hours_long):
    zone, day = place
    shown = walls(zone, day).shown
    assert sum(wall.date() == day for wall in shown) == hours_long * 60
    start_at, end_at = slots.day_bounds(zone, day)
    assert end_at - start_at == timedelta(hours=hours_long)
    assert start_at.astimezone(ZoneInfo(zone)).date() == day
    assert (start_at - timedelta(minutes=1)).astimezone(ZoneInfo(zone)).date() == day - timedelta(days=1)
