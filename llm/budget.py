"""How often a model may be asked: counts per talk, person and day, and a breaker that rests after failures.

Counted in one process alone; all times are seconds of a monotonic clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

HOUR = 3600.0
DAY = 24 * HOUR

Stopwatch = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Limits:
    """The most questions to a model: of one talk in an hour, of one person and of everybody in a day."""

    per_talk: int = 10
    per_person: int = 30
    per_day: int = 2000


@dataclass(slots=True)
class _Window:
    """Counts since `start`, forgotten after `seconds`."""

    seconds: float
    start: float
    counts: Counter[str] = field(default_factory=Counter)

    def at(self, now: float) -> Counter[str]:
        if now - self.start >= self.seconds:
            self.start = now
            self.counts.clear()
        return self.counts


class Budget:
    """Counts questions and refuses those over a limit. Safe for several threads."""

    def __init__(self, limits: Limits, stopwatch: Stopwatch) -> None:
        self._limits = limits
        self._stopwatch = stopwatch
        self._lock = Lock()
        now = stopwatch()
        self._talks, self._people, self._all = _Window(HOUR, now), _Window(DAY, now), _Window(DAY, now)

    def spend(self, talk: str, person: str) -> bool:
        """Count one question of this person in this talk; False, and nothing counted, when a limit is reached."""
        now = self._stopwatch()
        with self._lock:
            counted = (
                (self._talks.at(now), talk, self._limits.per_talk),
                (self._people.at(now), person, self._limits.per_person),
                (self._all.at(now), "all", self._limits.per_day),
            )
            if any(counts[key] >= most for counts, key, most in counted):
                return False
            for counts, key, _ in counted:
                counts[key] += 1
            return True


class Breaker:
    """Opens after `most` failures in a row and lets one trial through after `rest` seconds. Safe for threads."""

    def __init__(self, stopwatch: Stopwatch, *, most: int = 3, rest: float = 60.0) -> None:
        self._stopwatch = stopwatch
        self._most, self._rest = most, rest
        self._failures = 0
        self._closed_until = float("-inf")
        self._lock = Lock()

    def lets_through(self) -> bool:
        """Whether to try now; with an open breaker that has rested, this caller is the one trial."""
        now = self._stopwatch()
        with self._lock:
            if self._failures < self._most:
                return True
            if now < self._closed_until:
                return False
            self._closed_until = now + self._rest
            return True

    def note(self, is_well: bool) -> None:
        """How a try ended."""
        with self._lock:
            self._failures = 0 if is_well else self._failures + 1
            if self._failures >= self._most:
                self._closed_until = self._stopwatch() + self._rest
