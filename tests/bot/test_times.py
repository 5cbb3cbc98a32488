"""Wishes against slots: what is found, what is asked back, what is refused and offered instead."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from booking.schedule import Reason, Rule, Schedule, Slot, Terms, Verdict
from booking.slots import free_slots, judge_wall
from bot.dialogue.times import AGAIN, Finder, Hit, Offers, Refused, WhichDay, WhichHalf
from llm.intents import Choice, Clock, Days, Doubt, When
from tests.bot.test_consent import whens

SERVICE = UUID(int=1)
NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)  # a Monday
MON, TUE, WED, THU, FRI, SAT, SUN = (date(2026, 6, day) for day in range(1, 8))


class FakeDesk:
    """The slot engine over one schedule; nothing else of a desk is asked for here."""

    def __init__(self, schedule, now=NOW):
        self.schedule, self.now = schedule, now
        self.terms = Terms(60, granularity_minutes=60)

    def free_slots(self, service_id: UUID, start_at: datetime, end_at: datetime, *, moving=None) -> tuple[Slot, ...]:
        assert start_at <= end_at, "a span that ends before it begins cannot be read from the database"
        return free_slots(self.schedule, self.terms, start_at, end_at, self.now)

    def judge(self, service_id: UUID, wall: datetime, *, moving=None) -> Verdict:
        return judge_wall(self.schedule, self.terms, wall, self.now)


def minutes(day, hour):
    return int(datetime(day.year, day.month, day.day, hour, tzinfo=UTC).timestamp()) // 60


WEEK = tuple(Rule(day, 9 * 60, 17 * 60) for day in range(5))
LATE_WEEK = tuple(Rule(day, 6 * 60, 22 * 60) for day in range(7))
TAKEN = ((minutes(TUE, 15), minutes(TUE, 16)),)


def find(when, *, rules=WEEK, taken=TAKEN, shown=(), now=NOW, zone="Etc/UTC"):
    return Finder(FakeDesk(Schedule(zone, rules, taken=taken), now), SERVICE, zone).find(when, shown)


def days(first, last=None, **more):
    return Days(first, last or first, **more)


def clock(hour, until=None, **more):
    return Clock(hour * 60, (hour if until is None else until) * 60, **more)


def said(*choices, **more):
    return When(tuple(Choice(*choice) for choice in choices), **more)


def starts(finding):
    """What is shown, as (day, hour)."""
    if isinstance(finding, Hit):
        slots = (finding.slot,)
    elif isinstance(finding, WhichHalf):
        slots = (finding.morning, finding.evening)
    else:
        slots = finding.slots if isinstance(finding, Offers) else finding.alternatives
    return [(slot.start_at.day, slot.start_at.hour) for slot in slots]


def test_a_full_day_and_time_that_is_free_is_a_hit():
    finding = find(said((days(TUE), clock(10))))
    assert isinstance(finding, Hit)
    assert starts(finding) == [(2, 10)]


def test_one_that_is_taken_is_refused_with_the_nearest():
    finding = find(said((days(TUE), clock(15))))
    assert isinstance(finding, Refused)
    assert finding.reason is Reason.TAKEN
    assert {(2, 14), (2, 16)} <= set(starts(finding))


@pytest.mark.parametrize(
    ("day", "hour", "reason"),
    [(SAT, 10, Reason.CLOSED), (TUE, 20, Reason.CLOSED), (MON, 7, Reason.PAST), (date(2027, 6, 1), 10, Reason.HORIZON)],
)
def test_a_refusal_carries_its_reason(day, hour, reason):
    finding = find(said((days(day), clock(hour))))
    assert isinstance(finding, Refused)
    assert finding.reason is reason


def test_three_o_clock_is_the_half_of_the_day_that_is_open():
    finding = find(said((days(WED), clock(3, is_meridiem_open=True))))
    assert isinstance(finding, Hit)
    assert starts(finding) == [(3, 15)]


def test_with_both_halves_open_it_is_asked_which():
    finding = find(said((days(WED), clock(8, is_meridiem_open=True))), rules=LATE_WEEK)
    assert isinstance(finding, WhichHalf)
    assert starts(finding) == [(3, 8), (3, 20)]


def test_noon_with_an_open_half_is_not_tomorrow():
    finding = find(said((days(WED), clock(12, is_meridiem_open=True))))
    assert starts(finding)[0] == (3, 12)


def test_a_day_alone_offers_a_spread_of_it():
    finding = find(said((days(WED), None)))
    assert isinstance(finding, Offers)
    assert starts(finding)[0] == (3, 9)
    assert starts(finding)[-1] == (3, 16)
    assert len(starts(finding)) == 3


def test_a_window_offers_only_what_is_inside():
    finding = find(said((days(WED), clock(13, 16))))
    assert starts(finding) == [(3, 13), (3, 14), (3, 15)]


def test_several_days_offer_one_a_day():
    finding = find(said((days(MON, SUN), clock(9, 12))))
    assert [day for day, _ in starts(finding)] == [1, 2, 3]


def test_weekdays_narrow_a_span():
    finding = find(said((days(MON, SUN, weekdays=frozenset({3})), clock(10))))
    assert starts(finding) == [(4, 10)]


def test_what_is_excluded_is_not_offered():
    finding = find(said((days(TUE, THU), clock(10)), excluded=(Choice(days(TUE)), Choice(days(WED)))))
    assert starts(finding) == [(4, 10)]


def test_an_excluded_time_of_day():
    finding = find(said((days(WED), None), excluded=(Choice(None, clock(9, 16)),)))
    assert starts(finding) == [(3, 16)]


def test_earliest_and_latest():
    assert starts(find(said((days(WED, FRI), None), prefer="earliest"))) == [(3, 9)]
    assert starts(find(said((days(WED), None), prefer="latest"))) == [(3, 16)]


SHOWN = (datetime(2026, 6, 3, 11, tzinfo=UTC),)


@pytest.mark.parametrize(
    ("relative", "check"),
    [
        ("later", lambda found: all(day == 3 and hour > 11 for day, hour in found)),
        ("earlier", lambda found: all(day == 3 and hour < 11 for day, hour in found)),
        ("other_day", lambda found: all(day > 3 for day, _ in found)),
        (AGAIN, lambda found: found == [(3, 11)]),
    ],
)
def test_words_that_compare_with_what_was_shown(relative, check):
    found = starts(find(When((), relative=relative), shown=SHOWN))
    assert found
    assert check(found)


def test_earlier_than_a_slot_that_has_passed_is_no_fault():
    passed = (datetime(2026, 5, 20, 11, tzinfo=UTC),)
    assert isinstance(find(When((), relative="earlier"), shown=passed), Offers | Refused)


def test_alternatives_that_were_named_are_all_offered():
    finding = find(said((days(WED), clock(10)), (days(THU), clock(11))))
    assert isinstance(finding, Offers)
    assert starts(finding) == [(3, 10), (4, 11)]


def test_a_weekday_that_disagrees_with_its_date_is_asked_about():
    finding = find(said((days(WED), None), (days(date(2026, 6, 10)), None), doubts=frozenset({Doubt.WEEKDAY_DATE})))
    assert finding == WhichDay((WED, date(2026, 6, 10)))


def test_nothing_free_on_the_day_offers_what_comes_after():
    finding = find(said((days(SAT), None)))
    assert isinstance(finding, Refused)
    assert finding.reason is None
    assert [day for day, _ in starts(finding)][0] == 8


def test_nothing_at_all():
    assert find(None, rules=()) == Refused(None, None, ())
    assert find(said((days(WED), None)), rules=()).alternatives == ()


def test_no_wish_offers_the_soonest():
    assert starts(find(None))[0] == (1, 9)


def test_days_that_have_passed_are_no_fault():
    for when in (said((days(date(2026, 5, 1), date(2026, 5, 9)), None)), said((days(date(2026, 5, 1)), clock(10)))):
        assert isinstance(find(when), Refused)


def test_an_hour_that_the_clocks_skip_is_refused():
    gap = date(2027, 3, 28)  # Berlin, 02:00 to 03:00
    finding = find(
        said((days(gap), Clock(150, 150))),
        rules=tuple(Rule(day, 0, 1440) for day in range(7)),
        now=datetime(2027, 3, 27, 8, tzinfo=UTC),
        zone="Europe/Berlin",
    )
    assert isinstance(finding, Refused)
    assert finding.reason is Reason.NO_SUCH_TIME
    assert all(slot.start_at > datetime(2027, 3, 27, tzinfo=UTC) for slot in finding.alternatives)


@settings(max_examples=300)
@given(whens(), st.sampled_from([(), SHOWN, (NOW - timedelta(days=90),)]))
def test_whatever_is_wished_only_free_slots_are_found(when, shown):
    finding = find(when, shown=shown)
    if isinstance(finding, WhichDay):
        return
    free = {
        slot.start_at
        for slot in free_slots(
            Schedule("Etc/UTC", WEEK, taken=TAKEN),
            Terms(60, granularity_minutes=60),
            NOW,
            NOW + timedelta(days=90),
            NOW,
        )
    }
    for day, hour in starts(finding):
        assert any((at.day, at.hour) == (day, hour) for at in free)
