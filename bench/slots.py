"""Free slots against the direct transcription of the rule and against a bare sorted sweep, measured side by side.

Prints one line of JSON. `times_faster` is the transcription's time over the engine's; `of_sweep` is the engine's over
that of a loop without zones, buffers, overrides and finished slots (goal: at most 2).
"""

import json
import math
import random
import sys
import timeit
import zoneinfo
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.slots_database import from_database
from booking import slots
from booking.schedule import Rule, Schedule, Terms

Span = tuple[int, int]
ZONE = "America/New_York"
NOW = datetime(2026, 3, 2, 5, tzinfo=UTC)  # midnight there, six days before the clocks change
OPENS, CLOSES = 540, 1020
TERMS = Terms(duration_minutes=30, horizon_days=400, granularity_minutes=15)
ROUNDS = 7


def windows_of(days: int) -> list[Span]:
    """Opening hours as UTC minutes, for the contestants that know no zones."""
    midnights = [datetime(2026, 3, 2, tzinfo=ZoneInfo(ZONE)) + timedelta(days=n) for n in range(days)]
    return [
        tuple(int((day + timedelta(minutes=minute)).timestamp()) // 60 for minute in (OPENS, CLOSES))
        for day in midnights
    ]


def schedule_of(windows: list[Span], bookings: int, seed: int = 1, zone: str = ZONE) -> Schedule:
    """Nine to five on every day, with so many bookings strewn over the open hours, by start."""
    dice = random.Random(seed)
    taken = []
    for _ in range(bookings):
        start = dice.choice(windows)[0] + dice.randrange(0, CLOSES - OPENS, 15)
        taken.append((start, start + dice.choice((15, 30, 45, 60))))
    return Schedule(zone, tuple(Rule(weekday, OPENS, CLOSES) for weekday in range(7)), taken=tuple(sorted(taken)))


def transcription(windows: list[Span], taken: tuple[Span, ...]) -> list[int]:
    """For every start, look at every booking."""
    length, free = TERMS.duration_minutes, []
    for opens, closes in windows:
        for start in range(opens, closes - length + 1, TERMS.granularity_minutes):
            for taken_start, taken_end in taken:
                if taken_start < start + length and taken_end > start:
                    break
            else:
                free.append(start)
    return free


def sweep(windows: list[Span], taken: tuple[Span, ...]) -> list[int]:
    """The least that can be done: one pass over both, whole minutes in and out."""
    spans, length, step, free = sorted(taken), TERMS.duration_minutes, TERMS.granularity_minutes, []
    at = busy = 0
    for opens, closes in windows:
        start = opens
        while start + length <= closes:
            while at < len(spans) and spans[at][0] < start + length:
                if spans[at][1] > busy:
                    busy = spans[at][1]
                at += 1
            if busy <= start:
                free.append(start)
                start += step
            else:
                start += -(-(busy - start) // step) * step
    return free


def seconds(*contestants: Callable[[], object]) -> list[float]:
    """Best time of each, taken in turns so that a noisy moment hits all."""
    counts = [max(1, int(0.01 / max(timeit.timeit(run, number=1), 1e-7))) for run in contestants]
    best = [math.inf] * len(contestants)
    for _ in range(ROUNDS):
        for n, (run, count) in enumerate(zip(contestants, counts, strict=True)):
            if count > 1 or best[n] is math.inf:
                best[n] = min(best[n], timeit.timeit(run, number=count) / count)
    return best


def engine(schedule: Schedule, days: int) -> Callable[[], tuple[slots.Slot, ...]]:
    end_at = NOW + timedelta(days=days)
    return lambda: slots.free_slots(schedule, TERMS, NOW, end_at, NOW)


def cell(days: int, bookings: int) -> dict[str, object]:
    """One size: microseconds and ratios, after checking that all three agree."""
    windows = windows_of(days)
    schedule = schedule_of(windows, bookings)
    run = engine(schedule, days)
    found = [int(slot.start_at.timestamp()) // 60 for slot in run()]
    if not found == sweep(windows, schedule.taken) == transcription(windows, schedule.taken):
        raise SystemExit(f"contestants disagree for {days} days and {bookings} bookings")
    ours, swept, transcribed = seconds(
        run, lambda: sweep(windows, schedule.taken), lambda: transcription(windows, schedule.taken)
    )
    return {
        "days": days,
        "bookings": bookings,
        "slots": len(found),
        "us": round(ours * 1e6, 1),
        "times_faster": round(transcribed / ours, 2),
        "of_sweep": round(ours / swept, 2),
    }


def growth() -> float:
    """Exponent of cost when days and bookings grow together; 1 is proportional."""
    points = []
    for days in (23, 46, 91, 183, 365):
        (best,) = seconds(engine(schedule_of(windows_of(days), days * 5000 // 365), days))
        points.append((math.log(days), math.log(best)))
    middle_x, middle_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)


def first_call() -> dict[str, object]:
    """30 days and 200 bookings when no slot of this length was ever made, against the bare sweep."""
    windows = windows_of(30)
    schedule = schedule_of(windows, 200)
    run = engine(schedule, 30)

    def afresh() -> None:
        slots._shelf.cache_clear()
        run()

    fresh, swept = seconds(afresh, lambda: sweep(windows, schedule.taken))
    return {"first_call_us": round(fresh * 1e6, 1), "first_call_of_sweep": round(fresh / swept, 2)}


def many_providers() -> dict[str, object]:
    """One day of 500 providers in three zones, three slots each, already loaded."""
    zones = (ZONE, "Europe/Berlin", "Asia/Kathmandu")
    windows = windows_of(1)
    asked = [(n, schedule_of(windows, 6, n, zones[n % 3]), TERMS) for n in range(500)]
    (best,) = seconds(lambda: slots.search(asked, NOW, NOW + timedelta(days=1), NOW, 3))
    return {"search_500_ms": round(best * 1e3, 2)}


# Further parts of the line, each a function that returns its figures; those with a database belong here too.
PARTS: list[Callable[[], dict[str, object]]] = [first_call, many_providers, from_database]


def main() -> None:
    """Measure everything and print the line."""
    zoneinfo.reset_tzpath(())
    cells = [cell(days, bookings) for days in (1, 30, 365) for bookings in (0, 200, 5000)]
    line: dict[str, object] = {"bench": "slots", "cells": cells, "growth_exponent": round(growth(), 2)}
    for part in PARTS:
        line |= part()
    print(json.dumps(line))


if __name__ == "__main__":
    main()
