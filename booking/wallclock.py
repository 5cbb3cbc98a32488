"""The wall clock of one zone in whole minutes: to UTC and back, over gaps and doubled hours, without datetimes.

Instants are whole UTC minutes since 1970; wall minutes are the same count of what the clock on the wall shows. Offsets
must be whole minutes, as they are everywhere since 1973.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY = 1440
_MEAN_YEAR = 525_949
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return day.toordinal() - _EPOCH_DAY


def minutes_down(instant: datetime) -> int:
    """UTC minute that an aware datetime lies in; TypeError when it is naive."""
    return (instant - _EPOCH) // _MINUTE


def minutes_up(instant: datetime) -> int:
    """First UTC minute that is not before an aware datetime; TypeError when it is naive."""
    return -((_EPOCH - instant) // _MINUTE)


def instant_of(minute: int) -> datetime:
    """Aware UTC datetime of a UTC minute."""
    return datetime.fromtimestamp(minute * 60, UTC)


class WallClock:
    """What a zone's clocks show over some years, as stretches of one offset each.

    `starts[i]` is the UTC minute in which stretch i begins, `offsets[i]` what the wall is ahead of UTC, `fresh[i]` the
    first wall minute of the stretch that no earlier stretch has shown.
    """

    __slots__ = ("fresh", "offsets", "starts")

    def __init__(self, changes: list[tuple[int, int]]) -> None:
        self.starts = [start for start, _ in changes]
        self.offsets = [offset for _, offset in changes]
        earlier = [self.offsets[0], *self.offsets]
        self.fresh = [start + max(pair) for start, *pair in zip(self.starts, self.offsets, earlier, strict=False)]
        self.starts.append(1 << 60)

    def wall(self, instant: int) -> int:
        """Wall minute shown at an instant."""
        return instant + self.offsets[bisect_right(self.starts, instant) - 1]

    def is_second(self, instant: int) -> bool:
        """Whether the wall showed the same minute before, because the clocks were put back."""
        at = bisect_right(self.starts, instant) - 1
        return instant + self.offsets[at] < self.fresh[at]

    def first(self, wall: int) -> int:
        """First instant at which the wall shows this minute; for a skipped one the instant after the gap."""
        at = bisect_right(self.fresh, wall) - 1
        return min(wall - self.offsets[at], self.starts[at + 1])

    def last(self, wall: int) -> int:
        """Last instant at which the wall shows this minute; for a skipped one the instant after the gap."""
        at = bisect_right(self.fresh, wall)
        if at < len(self.offsets) and wall >= self.starts[at] + self.offsets[at]:
            return wall - self.offsets[at]
        return self.first(wall)

    def is_skipped(self, wall: int) -> bool:
        """Whether the clocks jump over this wall minute."""
        at = bisect_right(self.fresh, wall) - 1
        return wall - self.offsets[at] >= self.starts[at + 1]

    def calm(self, instant: int) -> tuple[int, int, int]:
        """The stretch an instant lies in: (from wall minute, to before wall minute, offset).

        Between the two `first(wall)` is `wall - offset`.
        """
        at = bisect_right(self.starts, instant) - 1
        return self.fresh[at], self.starts[at + 1] + self.offsets[at], self.offsets[at]

    def stretches(self, low: int, high: int) -> Iterator[tuple[int, int, int]]:
        """The span from low to high cut at changes, as (low, high, offset), without minutes the wall shows again."""
        at = bisect_right(self.starts, low) - 1
        while low < high:
            fresh = self.fresh[at] - self.offsets[at]
            until = min(high, self.starts[at + 1])
            if max(low, fresh) < until:
                yield max(low, fresh), until, self.offsets[at]
            low, at = until, at + 1


def wall_clock(key: str, low: int, high: int) -> WallClock:
    """The clock of a zone, right from low to high; ZoneInfoNotFoundError or ValueError for a bad key."""
    return _clock_of_years(key, low // _MEAN_YEAR - 1, high // _MEAN_YEAR + 1)


@lru_cache(maxsize=2048)
def _clock_of_years(key: str, first_year: int, last_year: int) -> WallClock:
    start = first_year * _MEAN_YEAR
    changes = [(start, _offset(ZoneInfo(key), start))]
    for year in range(first_year, last_year + 1):
        changes += _changes_in(key, year)
    return WallClock(changes)


@lru_cache(maxsize=8192)
def _changes_in(key: str, year: int) -> tuple[tuple[int, int], ...]:
    """Changes of offset in one mean year after 1970, as (instant, new offset)."""
    zone = ZoneInfo(key)
    changes = []
    at, end = year * _MEAN_YEAR, (year + 1) * _MEAN_YEAR
    while at < end:
        to = min(at + DAY, end)
        if _offset(zone, at) != _offset(zone, to):
            changes.append(_change_between(zone, at, to))
        at = to
    return tuple(changes)


def _change_between(zone: ZoneInfo, low: int, high: int) -> tuple[int, int]:
    """The one change of offset after low, at or before high."""
    before = _offset(zone, low)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high, _offset(zone, high)


def _offset(zone: ZoneInfo, instant: int) -> int:
    """Minutes that the wall is ahead of UTC at an instant."""
    shift = datetime.fromtimestamp(instant * 60, zone).utcoffset()
    assert shift is not None
    return shift.days * DAY + shift.seconds // 60
