"""Free time worked out by brute force, minute by minute, from the rules as they are told to people.

It shares no code with the engine: it looks up every minute of some days in the zone, paints the open ones and the taken
ones, and tries every start. Slow, and meant to be obviously right.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from booking.schedule import Reason, Schedule, Terms

MINUTE = timedelta(minutes=1)
DAYS_EACH_SIDE = 11


class Walls:
    """Every minute of the days around a date, with what the wall shows then."""

    def __init__(self, zone: str, around: date) -> None:
        first = datetime(around.year, around.month, around.day, tzinfo=UTC) - timedelta(days=DAYS_EACH_SIDE)
        self.first = int(first.timestamp()) // 60
        local = [(first + MINUTE * n).astimezone(ZoneInfo(zone)) for n in range(2 * DAYS_EACH_SIDE * 1440)]
        self.shown = [moment.replace(tzinfo=None, fold=0) for moment in local]
        self.is_second = [moment.fold == 1 for moment in local]
        self.minutes_of: dict[datetime, list[int]] = {}
        for at, wall in enumerate(self.shown):
            self.minutes_of.setdefault(wall, []).append(at)

    def reached(self, wall: datetime, which: int = 0) -> int:
        """When the wall shows this time (0 first, -1 last), or the first time after it that it does show."""
        while wall not in self.minutes_of:
            wall += MINUTE
        return self.minutes_of[wall][which]

    def at(self, instant: datetime) -> int:
        return int(instant.timestamp()) // 60 - self.first

    def instant(self, at: int) -> datetime:
        return datetime.fromtimestamp((self.first + at) * 60, UTC)


@lru_cache(maxsize=64)
def walls(zone: str, around: date) -> Walls:
    return Walls(zone, around)


class Oracle:
    """All answers for one schedule, for `now` and horizons within a week of the date it is built around."""

    def __init__(self, schedule: Schedule, terms: Terms, now: datetime, around: date) -> None:
        self.schedule, self.terms, self.now = schedule, terms, now
        self.walls = walls(schedule.time_zone, around)
        self.is_open = bytearray(len(self.walls.shown))
        self.is_taken = bytearray(len(self.walls.shown))
        self.on_grid: set[int] = set()
        self.classes = {seats.start_at: seats for seats in schedule.classes}
        days = [around + timedelta(days=n) for n in range(3 - DAYS_EACH_SIDE, DAYS_EACH_SIDE - 3)]
        for day in days:
            for opens, closes in self._hours_of(day):
                self._open(day, opens, closes)
        for day in days:
            self._close(day)
        for start, end in schedule.taken:
            for minute in range(start, end):
                if 0 <= minute - self.walls.first < len(self.is_taken):
                    self.is_taken[minute - self.walls.first] = 1

    def _hours_of(self, day: date) -> list[tuple[datetime, datetime]]:
        """Openings that begin on a date, in naive local time."""
        overrides = [override for override in self.schedule.overrides if override.on == day]
        shut = any(o.is_closed and o.start_minute is None and o.end_minute is None for o in overrides)
        spans = (
            [] if shut else [(r.start_minute, r.end_minute) for r in self.schedule.rules if r.weekday == day.weekday()]
        )
        spans += [
            (o.start_minute or 0, 1440 if o.end_minute is None else o.end_minute) for o in overrides if not o.is_closed
        ]
        return [clock_times(day, *span) for span in spans]

    def _open(self, day: date, opens: datetime, closes: datetime) -> None:
        grid_from = opens
        if opens.time() == datetime.min.time():
            continued = [
                start
                for start, end in self._hours_of(day - timedelta(days=1))
                if end == opens and start.time() != datetime.min.time()
            ]
            grid_from = min(continued, default=opens)
        for at in range(self.walls.reached(opens), self.walls.reached(closes)):
            self.is_open[at] = 1
            since = (self.walls.shown[at] - grid_from) // MINUTE
            if since % self.terms.granularity_minutes == 0:
                self.on_grid.add(at)

    def _close(self, day: date) -> None:
        for override in self.schedule.overrides:
            if override.on != day or not override.is_closed:
                continue
            if override.start_minute is None and override.end_minute is None:
                continue
            end = 1440 if override.end_minute is None else override.end_minute
            since, until = clock_times(day, override.start_minute or 0, end)
            for at in range(self.walls.reached(since), self.walls.reached(until, -1)):
                self.is_open[at] = 0

    def refusal(self, start_at: datetime) -> Reason | None:
        """The first reason against a start, in the order of `Reason`."""
        terms, at = self.terms, self.walls.at(start_at)
        seats = self.classes.get(start_at)
        end_at = seats.end_at if seats else start_at + timedelta(minutes=terms.duration_minutes)
        if start_at < self.now:
            return Reason.PAST
        if start_at - self.now < timedelta(minutes=terms.lead_time_minutes):
            return Reason.LEAD_TIME
        today = self.now.astimezone(ZoneInfo(self.schedule.time_zone)).date()
        if (self.walls.shown[at].date() - today).days > terms.horizon_days:
            return Reason.HORIZON
        if not self.is_open[at]:
            return Reason.CLOSED
        if not all(self.is_open[self.walls.at(start_at) : -((self.walls.instant(0) - end_at) // MINUTE)]):
            return Reason.TOO_LONG
        if at not in self.on_grid or self.walls.instant(at) != start_at:
            return Reason.OFF_GRID
        if seats:
            return Reason.FULL if seats.taken >= seats.capacity else None
        busy = self.is_taken[
            at - terms.buffer_before_minutes : at + terms.duration_minutes + terms.buffer_after_minutes
        ]
        return Reason.TAKEN if any(busy) else None

    def free(self, start_at: datetime, end_at: datetime) -> list[tuple[datetime, datetime, int]]:
        """What a list of free slots must hold: (start, end, seats left)."""
        found = []
        for at in sorted(self.on_grid):
            start = self.walls.instant(at)
            if start_at <= start < end_at and not self.walls.is_second[at] and self.refusal(start) is None:
                found.append(self._slot(start))
        return found

    def _slot(self, start: datetime) -> tuple[datetime, datetime, int]:
        if seats := self.classes.get(start):
            return start, seats.end_at, seats.capacity - seats.taken
        return start, start + timedelta(minutes=self.terms.duration_minutes), self.terms.capacity

    def nearest(self, start_at: datetime, count: int) -> list[tuple[datetime, datetime, int]]:
        """The closest free slots anywhere, of two equally close the earlier first."""
        everything = self.free(self.walls.instant(0), self.walls.instant(len(self.walls.shown) - 1))
        return sorted(everything, key=lambda slot: (abs(slot[0] - start_at), slot[0]))[:count]


def clock_times(day: date, start_minute: int, end_minute: int) -> tuple[datetime, datetime]:
    """Wall minutes of a date as naive local times; an end not after the start is the next day."""
    midnight = datetime(day.year, day.month, day.day)
    end = midnight + timedelta(minutes=end_minute)
    start = midnight + timedelta(minutes=start_minute)
    return start, end if end > start else end + timedelta(days=1)
