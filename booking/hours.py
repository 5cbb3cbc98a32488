"""Opening hours as instants: weekly rules and dated overrides laid on the wall clock of a zone.

How clock changes are read: hours open and close when the wall first shows the time, and a time that the wall skips is
the instant after the gap. A closure lasts until the wall last shows its end, so that no time said to be closed is sold.
"""

from bisect import bisect_right
from dataclasses import dataclass

from booking.schedule import Override, Schedule
from booking.wallclock import DAY, WallClock, day_number

Span = tuple[int, int]
"""Half-open (start, end) in UTC minutes."""
Window = tuple[int, int, int]
"""Hours of one rule or extra opening: start, end, and the wall minute from which its starting times are counted."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours around a span: windows by start, as they were set, and what they come to without closures."""

    windows: list[Window]
    spans: list[Span]

    def span_at(self, instant: int) -> Span | None:
        """The open span an instant lies in."""
        at = bisect_right(self.spans, (instant, 1 << 60)) - 1
        return self.spans[at] if at >= 0 and instant < self.spans[at][1] else None


def opening_hours(schedule: Schedule, clock: WallClock, low: int, high: int) -> Hours:
    """All hours that touch the instants from low to high; the clock must know both."""
    # Where clocks went back over midnight (St John's until 2011), a date had begun before the wall showed it again.
    first_day, last_day = clock.wall(low) // DAY, clock.wall(high) // DAY + clock.is_second(high)
    windows = _on_clock(_on_wall(schedule, first_day, last_day), clock, low)
    spans = merged(windows)
    if schedule.overrides and (cuts := _cuts(schedule.overrides, clock)):
        spans = _without(spans, cuts)
    return Hours(windows, spans)


def merged(windows: list[Window]) -> list[Span]:
    """Sorted windows joined where they overlap or touch."""
    if not windows:
        return []
    spans = []
    start, end, _ = windows[0]
    for next_start, next_end, _ in windows:
        if next_start > end:
            spans.append((start, end))
            start, end = next_start, next_end
        elif next_end > end:
            end = next_end
    spans.append((start, end))
    return spans


def _on_wall(schedule: Schedule, first_day: int, last_day: int) -> list[Window]:
    """Windows in wall minutes that can touch the days from first to last, by start."""
    week: list[list[Span]] = [[], [], [], [], [], [], []]
    latest = DAY
    for rule in schedule.rules:
        start, end = _times(rule.start_minute, rule.end_minute)
        week[rule.weekday].append((start, end))
        if end > latest:
            latest = end
    extra, shut = _dated(schedule.overrides) if schedule.overrides else ({}, set())
    for spans in extra.values():
        latest = max(latest, *(end for _, end in spans))
    first_day -= (latest - 1) // DAY
    yesterday = _hours_from(first_day - 1, week, extra, shut)
    windows = []
    for day in range(first_day, last_day + 1):
        today = _hours_from(day, week, extra, shut)
        for start, end in today:
            grid = start if start else _carried_grid(yesterday)
            windows.append((day * DAY + start, day * DAY + end, day * DAY + grid))
        yesterday = today
    windows.sort()
    return windows


def _times(start: int | None, end: int | None) -> Span:
    """Wall minutes from the midnight before, the end after the start; None is midnight."""
    start = start or 0
    end = DAY if end is None else end
    return start, end if end > start else end + DAY


def _dated(overrides: tuple[Override, ...]) -> tuple[dict[int, list[Span]], set[int]]:
    """Extra openings by day number, and the days on which the rules do not open."""
    extra: dict[int, list[Span]] = {}
    shut: set[int] = set()
    for override in overrides:
        if not override.is_closed:
            extra.setdefault(day_number(override.on), []).append(_times(override.start_minute, override.end_minute))
        elif override.start_minute is None and override.end_minute is None:
            shut.add(day_number(override.on))
    return extra, shut


def _hours_from(day: int, week: list[list[Span]], extra: dict[int, list[Span]], shut: set[int]) -> list[Span]:
    """Hours that begin on a day."""
    spans = [] if day in shut else week[(day + 3) % 7]  # day 0 was a Thursday
    return spans + extra[day] if day in extra else spans


def _carried_grid(yesterday: list[Span]) -> int:
    """Where hours that open at midnight count their grid from: where those that they continue began, else midnight.

    Only hours that themselves began at midnight start anew, so that the grid of a place that never closes is daily.
    """
    return min((start - DAY for start, end in yesterday if end == DAY and start), default=0)


def _on_clock(walls: list[Window], clock: WallClock, low: int) -> list[Window]:
    """The same windows in UTC minutes, their grids still on the wall; windows that a gap swallows are left out."""
    windows = []
    since, until, offset = clock.calm(low)
    for start, end, grid in walls:
        if since <= start and end < until:
            windows.append((start - offset, end - offset, grid))
            continue
        opens, closes = clock.first(start), clock.first(end)
        if opens < closes:
            windows.append((opens, closes, grid))
        since, until, offset = clock.calm(closes)
    return windows


def _cuts(overrides: tuple[Override, ...], clock: WallClock) -> list[Span]:
    """Spans taken out by closures with times, joined and by start."""
    cuts = []
    for override in overrides:
        if override.is_closed and not (override.start_minute is None and override.end_minute is None):
            midnight = day_number(override.on) * DAY
            start, end = _times(override.start_minute, override.end_minute)
            cuts.append((clock.first(midnight + start), clock.last(midnight + end), 0))
    cuts.sort()
    return merged(cuts)


def _without(spans: list[Span], cuts: list[Span]) -> list[Span]:
    """Spans less the cuts; both sorted and disjoint."""
    left = []
    ends = [end for _, end in cuts]
    for start, end in spans:
        at = bisect_right(ends, start)
        while at < len(cuts) and cuts[at][0] < end:
            if cuts[at][0] > start:
                left.append((start, cuts[at][0]))
            start, at = cuts[at][1], at + 1
        if start < end:
            left.append((start, end))
    return left
