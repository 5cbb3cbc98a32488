"""From gathered days and clocks to `Choice`: half of the day by the provider's hours, doubts by the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from llm.intents import Choice, Clock, Days, Doubt
from llm.when.calendar import resolve
from llm.when.frame import Frame
from llm.when.lexicon import lexicon
from llm.when.values import Day, Part, Stretch, Tick, add_days

_TWELVE_HOURS = ("US", "CA", "AU", "NZ", "IN", "PH", "MX")
_CLEARLY = 60  # minutes
ClockSaid = Tick | Stretch | Part


@dataclass(slots=True)
class Pick:
    """One alternative while it is put together."""

    day: Day | Days | None = None
    clock: ClockSaid | None = None
    is_refused: bool = False
    moment: datetime | None = None


def to_choices(picks: list[Pick], frame: Frame, doubts: set[Doubt]) -> tuple[Choice, ...]:
    """The alternatives, each once, in the order in which they were said; what is doubtful is added to `doubts`."""
    made: list[Choice] = []
    for pick in picks:
        choice = _choice(pick, frame, doubts)
        for one in (choice, _on_its_weekday(pick, choice, frame)):
            if one is not None and one not in made:
                made.append(one)
    return tuple(made)


def _on_its_weekday(pick: Pick, choice: Choice | None, frame: Frame) -> Choice | None:
    """The nearest coming day of the weekday that was said, when it is not the weekday of the date."""
    weekday = pick.day.weekday if isinstance(pick.day, Day) and pick.day.number is not None else None
    day = choice.days.first if choice is not None and choice.days is not None and choice.days.is_one_day else None
    if choice is None or day is None or weekday is None or day.weekday() == weekday:
        return None
    ahead = (weekday - day.weekday()) % 7
    nearest = add_days(day, ahead if ahead < 4 or add_days(day, ahead - 7) < frame.today else ahead - 7)
    return Choice(Days(nearest, nearest), choice.clock)


def _choice(pick: Pick, frame: Frame, doubts: set[Doubt]) -> Choice | None:
    if pick.moment is not None:
        day, minute = pick.moment.date(), pick.moment.hour * 60 + pick.moment.minute
        return Choice(Days(day, day), Clock(minute, minute))
    days = pick.day if isinstance(pick.day, Days) else None
    if isinstance(pick.day, Day):
        days, found = resolve(pick.day, frame)
        doubts |= found
        if days is None:
            return None
    clock = _clock(pick.clock, days, frame)
    if days is not None and days.first is None and days.last is None and clock is None:
        return Choice(days)
    if clock is not None and clock.is_meridiem_open:
        doubts.add(Doubt.MERIDIEM)
    if clock is not None and _is_past(days, clock, frame):
        doubts.add(Doubt.PAST)
    return Choice(days, clock)


def _is_past(days: Days | None, clock: Clock, frame: Frame) -> bool:
    if days is None or not days.is_one_day or days.first != frame.now.date() or clock.end_minute is None:
        return False
    late = clock.end_minute + (720 if clock.is_meridiem_open else 0)
    return late < frame.now.hour * 60 + frame.now.minute


def _clock(said: ClockSaid | None, days: Days | None, frame: Frame) -> Clock | None:
    if said is None:
        return None
    if isinstance(said, Part):
        return Clock(said.start, said.end, part=said.name)
    if isinstance(said, Tick):
        said_part = said.part.name if said.part else None
        minute, is_open = _settled(said.minute, said.minute, said.is_open, days, frame)
        is_open = is_open and not (said.is_written and _is_literal(frame))
        return Clock(minute, minute, is_open, said.is_approximate, said_part)
    is_open = any(side is not None and side.is_open for side in (said.start, said.end))
    start = said.start.minute if said.start else None
    end = said.end.minute if said.end else None
    base = start if start is not None else end or 0
    settled, is_open = _settled(base, end if end is not None and start is not None else base, is_open, days, frame)
    is_written = any(side is not None and side.is_written for side in (said.start, said.end))
    is_open = is_open and not (is_written and _is_literal(frame))
    step = settled - base
    return Clock(
        None if start is None else start + step,
        None if end is None else end + step,
        is_open,
        said.is_approximate,
        said.part.name if said.part else None,
    )


def _is_literal(frame: Frame) -> bool:
    """Whether people here mean the morning when they write "6:50": they would have written "18:50"."""
    return "hours_literal" in lexicon(frame.language).flags and frame.country not in _TWELVE_HOURS


def _nearer(minute: int, hours: tuple[int, int]) -> int | None:
    """Outside the hours in both halves of the day: the one an hour or more nearer to them ("at 6", open 9 to 5)."""
    far = [max(hours[0] - time, time - hours[1], 0) for time in (minute, minute + 720)]
    if abs(far[0] - far[1]) < _CLEARLY:
        return None
    return minute if far[0] < far[1] else minute + 720


def _settled(minute: int, end: int, is_open: bool, days: Days | None, frame: Frame) -> tuple[int, bool]:
    """An open am/pm by the provider's hours, and by what is already past today."""
    if not is_open:
        return minute, False
    hours = frame.open_minutes
    if hours is not None:
        fits = [hours[0] <= minute + half and end + half <= hours[1] and minute + half < hours[1] for half in (0, 720)]
        if fits[0] != fits[1]:
            return (minute, False) if fits[0] else (minute + 720, False)
        if not fits[0] and (nearer := _nearer(minute, hours)) is not None:
            return nearer, False
    now = frame.now.hour * 60 + frame.now.minute
    if days is not None and days.is_one_day and days.first == frame.now.date() and minute <= now < minute + 720:
        return minute + 720, False
    return minute, True
