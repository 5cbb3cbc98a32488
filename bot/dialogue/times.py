"""From what was said about time to slots: which ones fit, which to show, and why a wanted time cannot be had."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.schedule import Reason, Slot
from bot.desk import Desk
from llm.intents import Choice, Clock, Days, Doubt, When

SEARCH_DAYS = 14
FAR_DAYS = 90
FARTHEST_DAYS = 400
FIRST_DAY, LAST_DAY = date(1971, 1, 1), date(2999, 1, 1)
SOON_AFTER = timedelta(minutes=30)  # one visit follows another
NOTICE = timedelta(minutes=15)  # nobody offers a time that begins this minute unless it is asked for
SHOWN = 3
HALF_DAY = 720
AGAIN = "again"  # a `When.relative` of ours: the slots that were shown, as far as they are still free
DAY_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class Hit:
    """One slot is what was asked for."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class Offers:
    """Several slots fit; these are shown. `is_other` says that they are not what was asked for."""

    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The wanted time cannot be had. `wall` is the time in question, None when a span was wanted."""

    reason: Reason | None
    wall: datetime | None
    alternatives: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class WhichHalf:
    """Both halves of the day are possible."""

    morning: Slot
    evening: Slot


@dataclass(frozen=True, slots=True)
class WhichDay:
    """The words leave the day open between these."""

    days: tuple[date, ...]


Finding = Hit | Offers | Refused | WhichHalf | WhichDay


class Finder:
    """Finds slots of one service for one talk. Local wall times are the provider's.

    With `then`, a service that is to follow, slots with no room for it afterwards are offered only if all are such.
    """

    def __init__(
        self, desk: Desk, service_id: UUID, zone: str, *, moving: UUID | None = None, then: UUID | None = None
    ) -> None:
        self._desk = desk
        self._then = then
        self._service_id = service_id
        self._zone = ZoneInfo(zone)
        self._moving = moving
        self._today = desk.now.astimezone(self._zone).date()

    def find(self, when: When | None, shown: tuple[datetime, ...] = ()) -> Finding:
        """What to say to a wish; `shown` are the slots that "later" and "another day" are compared with."""
        if when is None or (not when.choices and not when.relative and not when.prefer):
            return self._soonest()
        if when.doubts & {Doubt.WEEKDAY_DATE, Doubt.DAY_MONTH}:
            days = tuple(dict.fromkeys(c.days.first for c in when.choices if c.days and c.days.first))
            if len(days) > 1 or (days and Doubt.WEEKDAY_DATE in when.doubts):
                return WhichDay(days)
        if when.relative == AGAIN:
            return self._again(shown)
        if when.relative and shown:
            return self._relative(when, shown)
        return self._wanted(when)

    def _again(self, shown: tuple[datetime, ...]) -> Finding:
        still = [slot for at in shown for slot in self._free(at, at + timedelta(minutes=1))]
        return Offers(tuple(still)) if still else self._soonest()

    def _wanted(self, when: When) -> Finding:
        choices = when.choices or (Choice(),)
        if len(choices) == 1 and _is_point(choices[0]) and not when.excluded:
            return self._point(choices[0])
        found = [slot for choice in choices for slot in self._fitting(choice, when.excluded)]
        slots = tuple(dict.fromkeys(found))
        if not slots:
            return self._nothing(choices[0])
        if when.prefer == "earliest":
            in_good_time = slots if when.choices else self._in_good_time(slots) or slots
            return Hit(min(in_good_time, key=lambda slot: slot.start_at))
        if when.prefer == "latest":
            return Hit(max(self._first_day(slots), key=lambda slot: slot.start_at))
        half = self._undecided(choices, slots)
        if half:
            return half
        return Hit(slots[0]) if len(slots) == 1 else Offers(self._show(slots, choices))

    def _point(self, choice: Choice) -> Finding:
        """A day and an exact time."""
        assert choice.days is not None
        assert choice.days.first is not None
        assert choice.clock is not None
        walls = [_wall(choice.days.first, minute) for minute in _readings(choice.clock)]
        verdicts = [(wall, self._desk.judge(self._service_id, wall, moving=self._moving)) for wall in walls]
        free = [self._slot_at(wall) for wall, verdict in verdicts if verdict.is_free]
        hits = [slot for slot in free if slot]
        if len(hits) == 2:
            return WhichHalf(hits[0], hits[1])
        if hits:
            return Hit(hits[0])
        wall, verdict = min(verdicts, key=lambda pair: _weight(pair[1].reason))
        near = self._near(wall, verdict.alternatives)
        if choice.clock.is_approximate and near and _minutes_apart(self._local(near[0]), wall) <= 60:
            return Offers(near)
        return Refused(verdict.reason, wall, near)

    def _near(self, wall: datetime, alternatives: tuple[Slot, ...]) -> tuple[Slot, ...]:
        return tuple(sorted(alternatives, key=lambda slot: slot.start_at))[:SHOWN]

    def _slot_at(self, wall: datetime) -> Slot | None:
        start_at = wall.replace(tzinfo=self._zone).astimezone(UTC)
        found = self._free(start_at, start_at + timedelta(minutes=1))
        return found[0] if found else None

    def _soonest(self) -> Finding:
        slots = self._in_good_time(self._between(self._today, self._today + timedelta(days=SEARCH_DAYS)))
        slots = slots or self._in_good_time(self._between(self._today, self._today + timedelta(days=FAR_DAYS)))
        if not slots:
            return Refused(None, None, ())
        return Offers(self._one_a_day(slots) if len({self._local(s).date() for s in slots}) > 1 else spread(slots))

    def _in_good_time(self, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
        return tuple(slot for slot in slots if slot.start_at >= self._desk.now + NOTICE)

    def _relative(self, when: When, shown: tuple[datetime, ...]) -> Finding:
        local = sorted(at.astimezone(self._zone) for at in shown)
        first, last = local[0], local[-1]
        clock = next((c.clock for c in when.choices if c.clock), None)
        if when.relative == "earlier":
            slots = [s for s in self._between(self._today, first.date()) if self._local(s) < _naive(first)]
            same_day = [s for s in slots if self._local(s).date() == first.date()]
            slots = (same_day or slots)[-SHOWN:]
        elif when.relative == "other_day":
            start = last.date() + timedelta(days=1)
            slots = list(self._one_a_day(self._between(start, start + timedelta(days=SEARCH_DAYS))))
        else:
            end = last.date() + timedelta(days=SEARCH_DAYS)
            slots = [s for s in self._between(last.date(), end) if self._local(s) > _naive(last)]
            same_day = [s for s in slots if self._local(s).date() == last.date()]
            slots = list(spread(same_day)) if same_day else slots[:SHOWN]
        fitting = [s for s in slots if clock is None or _fits(clock, self._local(s))] or slots
        return Offers(tuple(fitting[:SHOWN])) if fitting else Refused(None, None, self._soon())

    def _soon(self) -> tuple[Slot, ...]:
        soonest = self._soonest()
        return soonest.slots if isinstance(soonest, Offers) else ()

    def _fitting(self, choice: Choice, excluded: tuple[Choice, ...]) -> Iterator[Slot]:
        first, last = self._bounds(choice.days)
        slots = self._between(first, last)
        if not slots and choice.days is None:
            slots = self._between(first, first + timedelta(days=FAR_DAYS))
        for slot in slots:
            local = self._local(slot)
            fits = _day_fits(choice.days, local.date()) and (choice.clock is None or _fits(choice.clock, local))
            if fits and not any(_is_excluded(ban, local) for ban in excluded):
                yield slot

    def _bounds(self, days: Days | None) -> tuple[date, date]:
        if days is None:
            return self._today, self._today + timedelta(days=SEARCH_DAYS)
        end = self._today + timedelta(days=FARTHEST_DAYS)
        first = min(max(days.first or self._today, self._today), end)
        return first, min(days.last or first + timedelta(days=FAR_DAYS), end)

    def _undecided(self, choices: tuple[Choice, ...], slots: tuple[Slot, ...]) -> WhichHalf | None:
        """An exact time with an open half of the day, on no certain day, for which both halves are free."""
        clocks = [c.clock for c in choices if c.clock and c.clock.is_exact and c.clock.is_meridiem_open]
        if not clocks:
            return None
        early = [s for s in slots if self._local(s).hour < 12]
        late = [s for s in slots if self._local(s).hour >= 12]
        return WhichHalf(early[0], late[0]) if early and late else None

    def _nothing(self, choice: Choice) -> Refused:
        """Nothing in the wanted span: other slots of its days, else the next ones after it."""
        first, last = self._bounds(choice.days)
        same = [s for s in self._between(first, last) if _day_fits(choice.days, self._local(s).date())]
        if not same:
            later = self._between(first, first + timedelta(days=SEARCH_DAYS))
            same = list(later or self._between(first, first + timedelta(days=FAR_DAYS)) or self._soon())[:SHOWN]
        if choice.clock and choice.clock.start_minute is not None:
            wanted = choice.clock.start_minute
            same = sorted(same, key=lambda s: abs(_minute(self._local(s)) - wanted))[:SHOWN]
        shown = tuple(sorted(spread(same), key=lambda slot: slot.start_at))
        day = choice.days.first if choice.days and choice.days.is_one_day else None
        wall = _wall(day, 0) if day else None
        return Refused(None, wall, shown)

    def _show(self, slots: tuple[Slot, ...], choices: tuple[Choice, ...]) -> tuple[Slot, ...]:
        """Alternatives that were named each get a place; else a spread over the day or one a day."""
        ordered = tuple(sorted(slots, key=lambda slot: slot.start_at))
        if len({self._local(slot).date() for slot in ordered}) == 1:
            return spread(ordered)
        return self._one_a_day(ordered)

    def _one_a_day(self, slots: Iterable[Slot]) -> tuple[Slot, ...]:
        firsts: dict[date, Slot] = {}
        for slot in slots:
            firsts.setdefault(self._local(slot).date(), slot)
        if len(firsts) < SHOWN:
            return tuple(sorted(spread(tuple(slots)), key=lambda slot: slot.start_at))
        return tuple(firsts.values())[:SHOWN]

    def _first_day(self, slots: tuple[Slot, ...]) -> list[Slot]:
        day = min(self._local(slot).date() for slot in slots)
        return [slot for slot in slots if self._local(slot).date() == day]

    def _between(self, first: date, last: date) -> tuple[Slot, ...]:
        """Free slots of whole local days, both included; a span that ends before it starts (an old offer) has none."""
        if last < first:
            return ()
        start = datetime.combine(first, time(), self._zone).astimezone(UTC)
        end = datetime.combine(last + timedelta(days=1), time(), self._zone).astimezone(UTC)
        return self._free(start, end)

    def _free(self, start: datetime, end: datetime) -> tuple[Slot, ...]:
        slots = self._desk.free_slots(self._service_id, start, end, moving=self._moving)
        return self._followed(slots) if self._then and slots else slots

    def _followed(self, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
        assert self._then is not None
        first, last = slots[0].end_at, max(slot.end_at for slot in slots) + SOON_AFTER
        starts = [slot.start_at for slot in self._desk.free_slots(self._then, first, last)]
        nexts = {slot: bisect_left(starts, slot.end_at) for slot in slots}
        fitting = (slot for slot, at in nexts.items() if at < len(starts) and starts[at] <= slot.end_at + SOON_AFTER)
        return tuple(fitting) or slots

    def _local(self, slot: Slot) -> datetime:
        return _naive(slot.start_at.astimezone(self._zone))


def spread(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """At most SHOWN of the slots: the first, one in the middle, one towards the end."""
    listed = tuple(slots)
    if len(listed) <= SHOWN:
        return listed
    places = [round(i * (len(listed) - 1) / (SHOWN - 1)) for i in range(SHOWN)]
    return tuple(listed[i] for i in places)


def exact_when(local: datetime) -> When:
    """A naive wall time as if it had been said in full."""
    minute = _minute(local)
    return When(choices=(Choice(Days(local.date(), local.date()), Clock(minute, minute)),))


def _is_point(choice: Choice) -> bool:
    return bool(choice.days and choice.days.is_one_day and choice.clock and choice.clock.is_exact)


def _readings(clock: Clock) -> tuple[int, ...]:
    assert clock.start_minute is not None
    if clock.is_meridiem_open:
        return clock.start_minute % DAY_MINUTES, (clock.start_minute + HALF_DAY) % DAY_MINUTES
    return (clock.start_minute,)


def _wall(day: date, minute: int) -> datetime:
    """A wall time of a day; the ends of the calendar, where no zone can be applied, count as far away."""
    return datetime.combine(min(max(day, FIRST_DAY), LAST_DAY), time()) + timedelta(minutes=minute)


def _naive(local: datetime) -> datetime:
    return local.replace(tzinfo=None)


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute


def _minutes_apart(a: datetime, b: datetime) -> float:
    return abs((a - b).total_seconds()) / 60


def _weight(reason: Reason | None) -> int:
    """Which refusal of two readings to tell: the one that comes closest to a booking."""
    order = (Reason.TAKEN, Reason.FULL, Reason.OFF_GRID, Reason.TOO_LONG, Reason.LEAD_TIME)
    return order.index(reason) if reason in order else len(order)


def _day_fits(days: Days | None, day: date) -> bool:
    return days is None or days.weekdays is None or day.weekday() in days.weekdays


def _fits(clock: Clock, local: datetime) -> bool:
    """Whether a visit starting at this wall time is what the clock words mean."""
    minute = _minute(local)
    if clock.is_exact:
        slack = 30 if clock.is_approximate else 0
        return any(abs(minute - reading) <= slack for reading in _readings(clock))
    spans = [(clock.start_minute, clock.end_minute)]
    if clock.is_meridiem_open:
        spans.append((_later(clock.start_minute), _later(clock.end_minute)))
    return any(_inside(minute, start, end) or _inside(minute + DAY_MINUTES, start, end) for start, end in spans)


def _later(minute: int | None) -> int | None:
    return None if minute is None else minute + HALF_DAY


def _inside(minute: int, start: int | None, end: int | None) -> bool:
    if start is None and minute >= DAY_MINUTES:
        return False
    if end is None and minute >= DAY_MINUTES:
        return False
    return (start is None or minute >= start) and (end is None or minute < end)


def _is_excluded(ban: Choice, local: datetime) -> bool:
    if ban.days is not None:
        day = local.date()
        inside = (ban.days.first is None or day >= ban.days.first) and (ban.days.last is None or day <= ban.days.last)
        if not (inside and _day_fits(ban.days, day)):
            return False
    return ban.clock is None or _fits(ban.clock, local)
