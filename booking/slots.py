"""The slot engine: which times are free, why a time is not, and what is near it. Pure: `now` is always told.

A visit must lie within the opening hours; with its buffers, which may stick out of them, it must not overlap what is
taken. Visits start on the grid of the hours they start in: whole steps of wall time from opening, so that hours which
meet or overlap each keep their own, except that hours from midnight go on with the grid of those that they continue.
Times that the clocks skip are never offered; of times that come twice lists show the first, and `judge` takes both.
Lengths are elapsed time, the horizon is counted in local dates. A class in the calendar can be joined while seats are
left, although its own claim is among what is taken.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TypeVar

from booking.hours import Hours, Span, Window, opening_hours
from booking.schedule import Part, Reason, Schedule, Seats, Slot, Terms, Verdict
from booking.wallclock import DAY, WallClock, day_number, instant_of, minutes_down, minutes_up, wall_clock

Key = TypeVar("Key")
Piece = tuple[int, int, int]
"""A span of instants in which visits may start, and the instant from which its grid is counted."""

_NEVER = (1 << 60, 1 << 60)
_MOST_KEPT = 40_000
# Beyond this, no zone makes a difference, and the clocks of the year 9999 are not worth working out.
_FAR = timedelta(days=400)


def free_slots(
    schedule: Schedule, terms: Terms, start_at: datetime, end_at: datetime, now: datetime
) -> tuple[Slot, ...]:
    """Free slots that start at or after start_at and before end_at, by start."""
    clock, low, high = _bookable(schedule, terms, now)
    return _free_between(schedule, terms, clock, max(low, minutes_up(start_at)), min(high, minutes_up(end_at)))


def search(
    schedules: Iterable[tuple[Key, Schedule, Terms]],
    start_at: datetime,
    end_at: datetime,
    now: datetime,
    limit_each: int,
) -> tuple[tuple[Key, tuple[Slot, ...]], ...]:
    """The first free slots of many schedules, in the order given; those with none are left out."""
    since, until = minutes_up(start_at), minutes_up(end_at)
    found = []
    for key, schedule, terms in schedules:
        clock, low, high = _bookable(schedule, terms, now)
        slots = _free_between(schedule, terms, clock, max(low, since), min(high, until), limit_each)
        if slots:
            found.append((key, slots))
    return tuple(found)


def next_free(
    schedule: Schedule, terms: Terms, now: datetime, after: datetime | None = None, limit: int = 1
) -> tuple[Slot, ...]:
    """The first free slots, by start; with `after` those that start at or after it."""
    clock, low, high = _bookable(schedule, terms, now)
    if after is not None:
        low = max(low, minutes_up(after))
    found: list[Slot] = []
    width = 2 * DAY
    while low < high and len(found) < limit:
        until = min(high, low + width)
        found += _free_between(schedule, terms, clock, low, until)
        low, width = until, width * 4
    return tuple(found[:limit])


def judge(schedule: Schedule, terms: Terms, start_at: datetime, now: datetime, *, alternatives: int = 3) -> Verdict:
    """Whether a visit may start at start_at; if not, the first reason and the nearest free slots, closest first."""
    seats = next((seats for seats in schedule.classes if seats.start_at == start_at), None)
    reason = _reason_against(schedule, terms, start_at, now, seats)
    if reason is not None:
        return Verdict(reason, _nearest(schedule, terms, start_at, now, alternatives))
    if seats is not None:
        return Verdict(slot=_class_slot(seats))
    return Verdict(slot=_shelf(terms.duration_minutes, terms.capacity)[minutes_down(start_at)])


def judge_wall(
    schedule: Schedule, terms: Terms, wall: datetime, now: datetime, fold: int = 0, *, alternatives: int = 3
) -> Verdict:
    """Judge a naive local time; fold 1 is the second time it comes. Near a time that is skipped is after the gap."""
    if wall.tzinfo is not None:
        raise ValueError("a wall time has no zone")
    as_if_utc = wall.replace(tzinfo=UTC, fold=0)
    if not now - _FAR < as_if_utc < now + _FAR + timedelta(days=terms.horizon_days):
        return judge(schedule, terms, as_if_utc, now, alternatives=alternatives)
    minute = minutes_down(as_if_utc)
    clock = wall_clock(schedule.time_zone, minute, minute)
    start_at = instant_of(clock.last(minute) if fold else clock.first(minute))
    if clock.is_skipped(minute):
        return Verdict(Reason.NO_SUCH_TIME, _nearest(schedule, terms, start_at, now, alternatives))
    within = timedelta(seconds=wall.second, microseconds=wall.microsecond)
    return judge(schedule, terms, start_at + within, now, alternatives=alternatives)


def group_by_part(slots: Sequence[Slot], time_zone: str) -> dict[Part, tuple[Slot, ...]]:
    """Slots by the part of the local day they start in; all three parts are there, in order."""
    grouped: dict[Part, list[Slot]] = {part: [] for part in Part}
    for slot in slots:
        minute = minutes_down(slot.start_at)
        hour = wall_clock(time_zone, minute, minute).wall(minute) % DAY // 60
        grouped[Part.MORNING if hour < 12 else Part.AFTERNOON if hour < 17 else Part.EVENING].append(slot)
    return {part: tuple(of_part) for part, of_part in grouped.items()}


def day_bounds(zone: str, day: date) -> tuple[datetime, datetime]:
    """First instant of a local date and of the next; 22 to 26 hours apart."""
    midnight = day_number(day) * DAY
    clock = wall_clock(zone, midnight, midnight + DAY)
    return instant_of(clock.first(midnight)), instant_of(clock.first(midnight + DAY))


def _bookable(schedule: Schedule, terms: Terms, now: datetime) -> tuple[WallClock, int, int]:
    """The clock around now, and the UTC minutes from the lead time to the end of the horizon."""
    clock, high = _until_horizon(schedule.time_zone, minutes_down(now), terms.horizon_days)
    return clock, minutes_up(now) + terms.lead_time_minutes, high


@lru_cache(maxsize=512)
def _until_horizon(time_zone: str, now: int, days: int) -> tuple[WallClock, int]:
    """The clock from now on, and the end of the last local date that can be booked; kept for searches of many."""
    clock = wall_clock(time_zone, now, now + (days + 3) * DAY)
    return clock, clock.first((clock.wall(now) // DAY + days + 1) * DAY)


def _free_between(
    schedule: Schedule, terms: Terms, clock: WallClock, low: int, high: int, limit: int | None = None
) -> tuple[Slot, ...]:
    """Free slots that start from low to before high, both already within lead time and horizon."""
    if low >= high:
        return ()
    hours = opening_hours(schedule, clock, low, high + terms.duration_minutes)
    starts = _free_starts(_pieces(hours, terms, clock, low, high), sorted(schedule.taken), terms)
    if schedule.classes:
        return _with_classes(starts, schedule, hours, terms, clock, low, high)[:limit]
    return tuple(map(_shelf(terms.duration_minutes, terms.capacity).__getitem__, starts[:limit]))


def _pieces(hours: Hours, terms: Terms, clock: WallClock, low: int, high: int) -> list[Piece]:
    """Where visits of this length may start as far as the hours go, cut at changes of the clock; by start."""
    pieces = []
    since, until, offset = clock.calm(low)
    for first, last, grid in _start_spans(hours, terms.duration_minutes, low, high):
        if since - offset <= first and last <= until - offset:
            pieces.append((first, last, grid - offset))
        else:
            pieces += [(start, end, grid - shift) for start, end, shift in clock.stretches(first, last)]
            since, until, offset = clock.calm(last)
    return pieces


def _start_spans(hours: Hours, duration: int, low: int, high: int) -> Iterator[Window]:
    """For each window the spans from low to high in which a visit may start and still end before closing."""
    spans, at = hours.spans, 0
    for opens, closes, grid in hours.windows:
        while at < len(spans) and spans[at][1] <= opens:
            at += 1
        beside = at
        while beside < len(spans) and spans[beside][0] < closes:
            first = max(opens, spans[beside][0], low)
            last = min(closes, spans[beside][1] - duration + 1, high)
            if first < last:
                yield first, last, grid
            beside += 1


def _free_starts(pieces: list[Piece], taken: list[Span], terms: Terms) -> list[int]:
    """Grid times of the pieces whose visit, buffers included, overlaps nothing taken; by time, each once."""
    rounds = _disjoint_rounds(pieces)
    if len(rounds) == 1:
        return _swept(rounds[0], taken, terms)
    return sorted({start for disjoint in rounds for start in _swept(disjoint, taken, terms)})


def _disjoint_rounds(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces dealt out so that within a round none overlap: one round unless hours overlap."""
    rounds = []
    while pieces:
        disjoint, rest, until = [], [], 0
        for piece in pieces:
            if piece[0] >= until:
                disjoint.append(piece)
                until = piece[1]
            else:
                rest.append(piece)
        rounds.append(disjoint)
        pieces = rest
    return rounds


def _swept(pieces: list[Piece], taken: list[Span], terms: Terms) -> list[int]:
    """One pass over disjoint pieces and what is taken, both by start: the grid times that nothing forbids.

    A taken span forbids starts from `start - ahead` to before `end + behind`.
    """
    step, behind = terms.granularity_minutes, terms.buffer_before_minutes
    ahead = terms.duration_minutes + terms.buffer_after_minutes - 1
    starts: list[int] = []
    spans = iter(taken)
    start, end = next(spans, _NEVER)
    at = 0
    for first, last, grid in pieces:
        if at < first:
            at = first
        while start - ahead < last:
            if start - ahead > at:
                starts += range(at + (grid - at) % step, start - ahead, step)
            if end + behind > at:
                at = end + behind
            start, end = next(spans, _NEVER)
        if at < last:
            starts += range(at + (grid - at) % step, last, step)
            at = last
    return starts


def _with_classes(
    starts: list[int], schedule: Schedule, hours: Hours, terms: Terms, clock: WallClock, low: int, high: int
) -> tuple[Slot, ...]:
    """Slots of the starts, with the classes that still have seats in the place of what starts when they do."""
    slots = dict(zip(starts, map(_shelf(terms.duration_minutes, terms.capacity).__getitem__, starts), strict=True))
    for seats in schedule.classes:
        start = minutes_down(seats.start_at)
        slots.pop(start, None)
        if (
            low <= start < high
            and seats.taken < seats.capacity
            and not clock.is_second(start)
            and _against_hours(hours, clock, terms, seats.start_at, seats.end_at) is None
        ):
            slots[start] = _class_slot(seats)
    return tuple(slots[start] for start in sorted(slots))


def _class_slot(seats: Seats) -> Slot:
    return Slot(seats.start_at, seats.end_at, seats.capacity - seats.taken)


def _reason_against(
    schedule: Schedule, terms: Terms, start_at: datetime, now: datetime, seats: Seats | None
) -> Reason | None:
    """The first rule that refuses a visit at start_at; seats are of the class that starts then."""
    minute = minutes_down(start_at)
    if start_at < now:
        return Reason.PAST
    if start_at < now + timedelta(minutes=terms.lead_time_minutes):
        return Reason.LEAD_TIME
    clock, _, high = _bookable(schedule, terms, now)
    last_day = clock.wall(minutes_down(now)) // DAY + terms.horizon_days
    if minute >= high + DAY or clock.wall(minute) // DAY > last_day:
        return Reason.HORIZON
    end_at = seats.end_at if seats else start_at + timedelta(minutes=terms.duration_minutes)
    hours = opening_hours(schedule, clock, minute, minutes_up(end_at))
    reason = _against_hours(hours, clock, terms, start_at, end_at)
    if reason is None and seats:
        return Reason.FULL if seats.taken >= seats.capacity else None
    if reason is None and _is_taken(schedule.taken, terms, minute):
        return Reason.TAKEN
    return reason


def _against_hours(hours: Hours, clock: WallClock, terms: Terms, start_at: datetime, end_at: datetime) -> Reason | None:
    """Whether opening hours or grid refuse a visit."""
    minute = minutes_down(start_at)
    span = hours.span_at(minute)
    if span is None:
        return Reason.CLOSED
    if minutes_up(end_at) > span[1]:
        return Reason.TOO_LONG
    wall = clock.wall(minute)
    on_grid = any(
        opens <= minute < closes and (wall - grid) % terms.granularity_minutes == 0
        for opens, closes, grid in hours.windows
    )
    return None if on_grid and minute == minutes_up(start_at) else Reason.OFF_GRID


def _is_taken(taken: tuple[Span, ...], terms: Terms, minute: int) -> bool:
    """Whether a visit from this minute, buffers included, overlaps anything taken."""
    low = minute - terms.buffer_before_minutes
    high = minute + terms.duration_minutes + terms.buffer_after_minutes
    return any(start < high and end > low for start, end in taken)


def _nearest(schedule: Schedule, terms: Terms, start_at: datetime, now: datetime, count: int) -> tuple[Slot, ...]:
    """The free slots closest to start_at, of two equally close the earlier first."""
    clock, low, high = _bookable(schedule, terms, now)
    middle, reach = minutes_down(start_at), DAY
    while count > 0 and low < high:
        since, until = max(low, middle - reach), min(high, middle + reach + 2)
        found = _free_between(schedule, terms, clock, since, until)
        if len(found) >= count or (since == low and until == high):
            return tuple(sorted(found, key=lambda slot: (abs(slot.start_at - start_at), slot.start_at))[:count])
        reach *= 4
    return ()


class _Shelf(dict[int, Slot]):
    """Slots of one length by starting minute, each made once: they are frozen, and many ask for the same ones."""

    def __init__(self, duration: int, seats: int) -> None:
        self.length, self.seats = timedelta(minutes=duration), seats

    def __missing__(self, minute: int) -> Slot:
        if len(self) >= _MOST_KEPT:
            self.clear()
        start_at = instant_of(minute)
        slot = self[minute] = Slot(start_at, start_at + self.length, self.seats)
        return slot


@lru_cache(maxsize=16)
def _shelf(duration: int, seats: int) -> _Shelf:
    return _Shelf(duration, seats)
