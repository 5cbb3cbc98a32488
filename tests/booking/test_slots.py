"""The slot engine on days a person can check with a calendar in hand."""

import dataclasses
import zoneinfo
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from booking.schedule import Override, Part, Reason, Rule, Schedule, Seats, Slot, Terms
from booking.slots import day_bounds, free_slots, group_by_part, judge, judge_wall, next_free, search

zoneinfo.reset_tzpath(())

NEW_YORK = "America/New_York"
KATHMANDU = "Asia/Kathmandu"
HALF_HOURS = Terms(duration_minutes=30, granularity_minutes=30)
MONDAY = date(2026, 6, 1)


def at(text: str) -> datetime:
    """'06-01 09:30' in UTC of 2026."""
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)


def epoch(text: str) -> int:
    return int(at(text).timestamp()) // 60


def hm(hours: int, minutes: int = 0) -> int:
    return hours * 60 + minutes


def starts(schedule: Schedule, terms: Terms, day: date, now: datetime) -> list[str]:
    """UTC clock times of the free slots of a local day."""
    return [f"{slot.start_at:%H:%M}" for slot in free_slots(schedule, terms, *day_bounds(schedule.time_zone, day), now)]


def utc_day(*rules: tuple[int, int], overrides=(), taken=(), classes=()) -> Schedule:
    """A schedule in UTC with these hours on every day."""
    weekly = tuple(Rule(weekday, *rule) for weekday in range(7) for rule in rules)
    spans = tuple((epoch(start), epoch(end)) for start, end in taken)
    return Schedule("UTC", weekly, tuple(overrides), spans, tuple(classes))


EARLY = at("06-01 00:00")


def test_a_skipped_hour_is_not_offered():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(1), hm(4)),))
    found = starts(schedule, HALF_HOURS, date(2026, 3, 8), at("03-07 12:00"))
    assert found == ["06:00", "06:30", "07:00", "07:30"]  # 01:00 01:30 | 03:00 03:30 local


def test_hours_set_within_a_gap_open_after_it_on_their_own_grid():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(2, 15), hm(4)),))
    found = starts(schedule, HALF_HOURS, date(2026, 3, 8), at("03-07 12:00"))
    assert found == ["07:15"]  # 03:15; 02:15 and 02:45 do not exist, 03:45 would end after 04:00


def test_hours_wholly_within_a_gap_do_not_happen():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(2), hm(3)),))
    assert starts(schedule, HALF_HOURS, date(2026, 3, 8), at("03-07 12:00")) == []
    assert starts(schedule, HALF_HOURS, date(2026, 3, 15), at("03-07 12:00")) == ["06:00", "06:30"]


def test_a_skipped_wall_time_is_named_and_its_neighbours_offered():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(1), hm(4)),))
    verdict = judge_wall(schedule, HALF_HOURS, datetime(2026, 3, 8, 2, 30), at("03-07 12:00"))
    assert verdict.reason is Reason.NO_SUCH_TIME
    assert [slot.start_at for slot in verdict.alternatives] == [at("03-08 07:00"), at("03-08 06:30"), at("03-08 07:30")]


def test_of_a_doubled_hour_the_first_is_listed_and_the_second_can_be_asked_for():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(0, 30), hm(3)),))
    now = at("10-31 12:00")
    assert starts(schedule, HALF_HOURS, date(2026, 11, 1), now) == ["04:30", "05:00", "05:30", "07:00", "07:30"]
    wall = datetime(2026, 11, 1, 1, 30)
    assert judge_wall(schedule, HALF_HOURS, wall, now).slot == Slot(at("11-01 05:30"), at("11-01 06:00"))
    assert judge_wall(schedule, HALF_HOURS, wall, now, fold=1).slot == Slot(at("11-01 06:30"), at("11-01 07:00"))


def test_a_visit_over_a_clock_change_lasts_as_long_as_any_other():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(1), hm(5)),))
    terms = dataclasses.replace(HALF_HOURS, duration_minutes=120)
    spring = starts(schedule, terms, date(2026, 3, 8), at("03-07 12:00"))
    assert spring == ["06:00", "06:30", "07:00"]  # 3 hours are left of 4
    autumn = starts(schedule, terms, date(2026, 11, 1), at("10-31 12:00"))
    assert autumn == ["05:00", "05:30", "07:00", "07:30", "08:00"]  # 5 hours, the doubled one listed once


def test_closing_within_a_doubled_hour_is_at_its_first_coming():
    schedule = Schedule(NEW_YORK, (Rule(6, hm(0), hm(1, 30)),))
    assert starts(schedule, HALF_HOURS, date(2026, 11, 1), at("10-31 12:00")) == ["04:00", "04:30", "05:00"]


def test_a_closure_covers_both_comings_of_a_doubled_hour():
    closed = Override(date(2026, 11, 1), hm(0), hm(1, 30), is_closed=True)
    schedule = Schedule(NEW_YORK, (Rule(6, hm(0), hm(3)),), (closed,))
    now = at("10-31 12:00")
    assert starts(schedule, HALF_HOURS, date(2026, 11, 1), now) == ["07:00", "07:30"]
    assert judge(schedule, HALF_HOURS, at("11-01 06:00"), now).reason is Reason.CLOSED  # second 01:00
    assert judge(schedule, HALF_HOURS, at("11-01 06:30"), now).is_free  # second 01:30


def test_closing_at_the_midnight_the_clocks_are_put_back_at_keeps_the_doubled_hour():
    # Cairo: Thursday 24:00 is 23:00 again, so Thursday 22:00 to 24:00 are three hours.
    schedule = Schedule("Africa/Cairo", (Rule(3, hm(22), hm(24)),))
    terms = dataclasses.replace(HALF_HOURS, duration_minutes=150)
    assert starts(schedule, terms, date(2026, 10, 29), at("10-28 12:00")) == ["19:00", "19:30"]


def test_hours_over_midnight_are_one_evening():
    schedule = utc_day(overrides=[Override(MONDAY, hm(22), hm(2))])
    found = free_slots(schedule, dataclasses.replace(HALF_HOURS, duration_minutes=180), EARLY, at("06-03 00:00"), EARLY)
    assert [f"{slot.start_at:%d %H:%M}" for slot in found] == ["01 22:00", "01 22:30", "01 23:00"]


@pytest.mark.parametrize("end", [hm(2), hm(26)])
def test_an_end_after_midnight_can_be_written_both_ways(end):
    schedule = utc_day(overrides=[Override(MONDAY, hm(23), end)])
    assert starts(schedule, HALF_HOURS, date(2026, 6, 2), EARLY) == ["00:00", "00:30", "01:00", "01:30"]


def test_hours_that_go_on_from_midnight_keep_the_grid_of_the_evening():
    schedule = Schedule("UTC", (Rule(0, hm(18), hm(24)), Rule(1, 0, hm(2))))
    terms = Terms(duration_minutes=30, granularity_minutes=50)
    assert starts(schedule, terms, MONDAY, EARLY)[-2:] == ["23:00", "23:50"]
    assert starts(schedule, terms, date(2026, 6, 2), EARLY) == ["00:40", "01:30"]
    alone = dataclasses.replace(schedule, rules=schedule.rules[1:])
    assert starts(alone, terms, date(2026, 6, 2), EARLY) == ["00:00", "00:50"]


def test_a_place_that_never_closes_counts_from_every_midnight():
    schedule = utc_day((0, 0))
    terms = Terms(duration_minutes=100, granularity_minutes=500)
    assert starts(schedule, terms, MONDAY, EARLY) == ["00:00", "08:20", "16:40"]
    assert starts(schedule, terms, date(2026, 6, 2), EARLY) == ["00:00", "08:20", "16:40"]


def test_hours_that_meet_keep_their_own_grids_and_are_open_throughout():
    schedule = utc_day((hm(9), hm(10)), (hm(10), hm(11)))
    terms = Terms(duration_minutes=30, granularity_minutes=40)
    assert starts(schedule, terms, MONDAY, EARLY) == ["09:00", "09:40", "10:00"]  # 10:40 would end after 11:00


def test_hours_that_overlap_offer_both_grids_once_each():
    schedule = utc_day((hm(9), hm(11)), (hm(10), hm(12)), (hm(9), hm(10)))
    terms = Terms(duration_minutes=30, granularity_minutes=45)
    assert starts(schedule, terms, MONDAY, EARLY) == ["09:00", "09:45", "10:00", "10:30", "10:45", "11:30"]


def test_a_closed_date_loses_the_hours_that_begin_on_it_only():
    closed = Override(date(2026, 6, 2), is_closed=True)
    schedule = utc_day((hm(23), hm(1)), overrides=[closed])
    assert starts(schedule, HALF_HOURS, date(2026, 6, 2), EARLY) == ["00:00", "00:30"]  # Monday's evening
    assert starts(schedule, HALF_HOURS, date(2026, 6, 3), EARLY) == ["23:00", "23:30"]


def test_an_extra_opening_stands_on_a_closed_date():
    overrides = [Override(MONDAY, is_closed=True), Override(MONDAY, hm(14), hm(15))]
    schedule = utc_day((hm(9), hm(17)), overrides=overrides)
    assert starts(schedule, HALF_HOURS, MONDAY, EARLY) == ["14:00", "14:30"]


def test_a_closed_span_leaves_the_grid_as_it_was():
    schedule = utc_day((hm(9), hm(12)), overrides=[Override(MONDAY, hm(9, 50), hm(10, 40), is_closed=True)])
    assert starts(schedule, HALF_HOURS, MONDAY, EARLY) == ["09:00", "11:00", "11:30"]


def test_a_closed_span_also_ends_the_evening_before():
    closed = Override(date(2026, 6, 2), hm(0, 30), hm(5), is_closed=True)
    schedule = utc_day((hm(23), hm(2)), overrides=[closed])
    assert starts(schedule, HALF_HOURS, date(2026, 6, 2), EARLY) == ["00:00", "23:00", "23:30"]


def test_buffers_keep_away_from_what_is_taken_but_not_from_closing():
    schedule = utc_day((hm(11), hm(14)), taken=[("06-01 12:00", "06-01 13:00")])
    terms = Terms(30, buffer_before_minutes=15, buffer_after_minutes=10, granularity_minutes=5)
    found = starts(schedule, terms, MONDAY, EARLY)
    assert found == ["11:00", "11:05", "11:10", "11:15", "11:20", "13:15", "13:20", "13:25", "13:30"]


def test_visits_may_touch():
    schedule = utc_day((hm(9), hm(11)), taken=[("06-01 09:30", "06-01 10:00")])
    assert starts(schedule, HALF_HOURS, MONDAY, EARLY) == ["09:00", "10:00", "10:30"]


def test_what_is_taken_may_come_in_any_order_and_overlap():
    taken = [("06-01 10:30", "06-01 10:40"), ("06-01 09:00", "06-01 11:00"), ("05-30 00:00", "06-01 08:30")]
    schedule = utc_day((hm(8), hm(12)), taken=taken)
    assert starts(schedule, HALF_HOURS, MONDAY, EARLY) == ["08:30", "11:00", "11:30"]


@pytest.mark.parametrize(("seconds", "first"), [(0, "10:00"), (1, "10:30"), (59, "10:30")])
def test_lead_time_counts_to_the_second(seconds, first):
    terms = dataclasses.replace(HALF_HOURS, lead_time_minutes=60)
    now = at("06-01 09:00") + timedelta(seconds=seconds)
    assert starts(utc_day((hm(8), hm(12))), terms, MONDAY, now)[0] == first
    assert judge(utc_day((hm(8), hm(12))), terms, at("06-01 10:00"), now).reason == (
        Reason.LEAD_TIME if seconds else None
    )


def test_now_itself_can_be_booked_and_a_second_ago_is_past():
    schedule = utc_day((hm(8), hm(12)))
    assert judge(schedule, HALF_HOURS, at("06-01 09:00"), at("06-01 09:00")).is_free
    late = at("06-01 09:00") + timedelta(seconds=1)
    assert judge(schedule, HALF_HOURS, at("06-01 09:00"), late).reason is Reason.PAST


def test_the_horizon_is_counted_in_local_dates():
    # 18:14 UTC is 23:59 of 1 June in Kathmandu, 18:15 is 2 June.
    schedule = Schedule(KATHMANDU, tuple(Rule(weekday, 0, 0) for weekday in range(7)))
    terms = dataclasses.replace(HALF_HOURS, horizon_days=1)
    last_of_tuesday, first_of_wednesday = at("06-02 17:45"), at("06-02 18:15")
    assert judge(schedule, terms, last_of_tuesday, at("06-01 18:14")).is_free
    assert judge(schedule, terms, first_of_wednesday, at("06-01 18:14")).reason is Reason.HORIZON
    assert judge(schedule, terms, first_of_wednesday, at("06-01 18:15")).is_free
    found = free_slots(schedule, terms, EARLY, at("06-09 00:00"), at("06-01 18:14"))
    assert found[-1].start_at == last_of_tuesday


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("06-01 08:30", Reason.CLOSED),
        ("06-01 12:00", Reason.CLOSED),
        ("06-01 11:45", Reason.TOO_LONG),
        ("06-01 09:10", Reason.OFF_GRID),
        ("06-01 10:00", Reason.TAKEN),
        ("06-01 10:10", Reason.OFF_GRID),
        ("05-31 09:00", Reason.PAST),
        ("09-01 09:00", Reason.HORIZON),
    ],
)
def test_each_refusal_has_its_reason(asked, reason):
    schedule = utc_day((hm(9), hm(12)), taken=[("06-01 10:00", "06-01 10:30")])
    assert judge(schedule, HALF_HOURS, at(asked), EARLY).reason is reason


def test_a_time_with_seconds_is_off_the_grid_and_may_be_too_long():
    schedule = utc_day((hm(9), hm(12)))
    assert judge(schedule, HALF_HOURS, at("06-01 09:00") + timedelta(seconds=1), EARLY).reason is Reason.OFF_GRID
    assert judge(schedule, HALF_HOURS, at("06-01 11:30") + timedelta(seconds=1), EARLY).reason is Reason.TOO_LONG


def test_alternatives_are_the_nearest_and_of_equals_the_earlier_first():
    schedule = utc_day((hm(9), hm(12)), taken=[("06-01 10:00", "06-01 11:00")])
    verdict = judge(schedule, HALF_HOURS, at("06-01 10:30"), EARLY, alternatives=4)
    assert verdict.reason is Reason.TAKEN
    assert [f"{slot.start_at:%H:%M}" for slot in verdict.alternatives] == ["11:00", "09:30", "11:30", "09:00"]
    assert judge(schedule, HALF_HOURS, at("06-01 10:30"), EARLY, alternatives=0).alternatives == ()


def test_alternatives_are_found_weeks_away():
    schedule = utc_day(overrides=[Override(date(2026, 7, 14), hm(9), hm(10))])
    verdict = judge(schedule, HALF_HOURS, at("06-01 10:30"), EARLY, alternatives=1)
    assert [slot.start_at for slot in verdict.alternatives] == [at("07-14 09:00")]


def test_what_takes_the_time_cannot_be_told_from_the_verdict():
    asked = at("06-01 10:00")
    one = utc_day((hm(9), hm(12)), taken=[("06-01 10:00", "06-01 10:30")])
    other = utc_day((hm(9), hm(12)), taken=[("06-01 10:10", "06-01 10:20"), ("06-01 10:12", "06-01 10:13")])
    assert judge(one, HALF_HOURS, asked, EARLY) == judge(other, HALF_HOURS, asked, EARLY)


@pytest.mark.parametrize(("taken", "left"), [(0, 8), (7, 1)])
def test_a_class_with_seats_is_free_although_it_takes_the_time(taken, left):
    seats = Seats(at("06-01 10:00"), at("06-01 10:30"), taken, 8)
    schedule = utc_day((hm(9), hm(11)), taken=[("06-01 09:50", "06-01 10:40")], classes=[seats])
    terms = dataclasses.replace(HALF_HOURS, capacity=8)
    found = free_slots(schedule, terms, EARLY, at("06-02 00:00"), EARLY)
    assert found == (
        Slot(at("06-01 09:00"), at("06-01 09:30"), 8),
        Slot(at("06-01 10:00"), at("06-01 10:30"), left),
    )
    assert judge(schedule, terms, at("06-01 10:00"), EARLY).slot == found[1]


def test_a_full_class_says_so():
    seats = Seats(at("06-01 10:00"), at("06-01 10:30"), 8, 8)
    schedule = utc_day((hm(9), hm(11)), taken=[("06-01 10:00", "06-01 10:30")], classes=[seats])
    terms = dataclasses.replace(HALF_HOURS, capacity=8)
    assert judge(schedule, terms, at("06-01 10:00"), EARLY).reason is Reason.FULL
    assert starts(schedule, terms, MONDAY, EARLY) == ["09:00", "09:30", "10:30"]


def test_next_free_looks_as_far_as_the_horizon():
    schedule = utc_day(overrides=[Override(date(2026, 12, 18), hm(9), hm(10))])
    terms = dataclasses.replace(HALF_HOURS, horizon_days=200)
    assert [slot.start_at for slot in next_free(schedule, terms, EARLY)] == [at("12-18 09:00")]
    assert next_free(schedule, dataclasses.replace(terms, horizon_days=199), EARLY) == ()
    after = next_free(schedule, terms, EARLY, after=at("12-18 09:01"), limit=5)
    assert [slot.start_at for slot in after] == [at("12-18 09:30")]


def test_search_keeps_the_order_and_leaves_out_the_full():
    open_late, open_early = utc_day((hm(15), hm(18))), utc_day((hm(9), hm(18)))
    schedules = [(1, open_late, HALF_HOURS), (2, utc_day(), HALF_HOURS), (3, open_early, HALF_HOURS)]
    found = search(schedules, EARLY, at("06-02 00:00"), EARLY, 2)
    assert [(key, [f"{slot.start_at:%H:%M}" for slot in slots]) for key, slots in found] == [
        (1, ["15:00", "15:30"]),
        (3, ["09:00", "09:30"]),
    ]


def test_parts_of_the_day_are_local():
    local = [
        datetime(2026, 6, 1, *clock, tzinfo=ZoneInfo(KATHMANDU)) for clock in [(0, 5), (11, 59), (12, 0), (16, 59)]
    ]
    local += [datetime(2026, 6, 1, *clock, tzinfo=ZoneInfo(KATHMANDU)) for clock in [(17, 0), (23, 59)]]
    slots = tuple(Slot(start.astimezone(UTC), start.astimezone(UTC)) for start in local)
    assert group_by_part(slots, KATHMANDU) == {
        Part.MORNING: slots[:2],
        Part.AFTERNOON: slots[2:4],
        Part.EVENING: slots[4:],
    }
    assert list(group_by_part((), KATHMANDU)) == ["morning", "afternoon", "evening"]


@pytest.mark.parametrize(
    ("wall", "reason"),
    [
        (datetime(9999, 12, 31, 23, 30), Reason.HORIZON),
        (datetime(2040, 6, 1, 9), Reason.HORIZON),
        (datetime(1, 1, 1), Reason.PAST),
        (datetime(2026, 5, 31, 9), Reason.PAST),
    ],
)
def test_absurd_dates_are_only_too_far(wall, reason):
    schedule = dataclasses.replace(utc_day((hm(9), hm(12))), time_zone=NEW_YORK)
    verdict = judge_wall(schedule, HALF_HOURS, wall, EARLY, alternatives=1)
    assert verdict.reason is reason
    # 1 June 09:00 and 30 July 11:30 local: the first and the last that can be booked.
    assert verdict.alternatives[0].start_at == (at("06-01 13:00") if reason is Reason.PAST else at("07-30 15:30"))


def test_a_date_that_never_was_has_no_time():
    # Samoa went from 29 to 31 December 2011.
    start_at, end_at = day_bounds("Pacific/Apia", date(2011, 12, 30))
    assert start_at == end_at == datetime(2011, 12, 30, 10, tzinfo=UTC)


def test_naive_instants_and_aware_wall_times_are_refused():
    schedule = utc_day((hm(9), hm(12)))
    with pytest.raises(TypeError):
        judge(schedule, HALF_HOURS, datetime(2026, 6, 1, 9), EARLY)
    with pytest.raises(TypeError):
        free_slots(schedule, HALF_HOURS, EARLY, at("06-02 00:00"), datetime(2026, 6, 1))
    with pytest.raises(ValueError, match="no zone"):
        judge_wall(schedule, HALF_HOURS, EARLY, EARLY)


@pytest.mark.parametrize(
    "wrong",
    [
        {"duration_minutes": 0},
        {"granularity_minutes": 0},
        {"capacity": 0},
        {"buffer_before_minutes": -1},
        {"lead_time_minutes": -1},
        {"horizon_days": -1},
    ],
)
def test_terms_that_mean_nothing_are_refused(wrong):
    with pytest.raises(ValueError, match="must"):
        dataclasses.replace(HALF_HOURS, **wrong)
