"""Opening hours in words ("Mon-Fri 9-6, Sat 10-2, closed Wed afternoon") to weekly spans.

Hours without am or pm are working hours: 9-6 is 9:00 to 18:00, 1-5 is 13:00 to 17:00. What was not understood is
told and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from llm.hours_marks import WEEK, Kind, Mark, read_marks, spaced
from llm.text import normalise
from llm.when.values import Part, Tick

Weekly = tuple[tuple[int, int, int], ...]  # (weekday, start minute, end minute), 0 is Monday, in order
_Spans = list[tuple[int, int]]
_NOON, _DAY = 720, 1440
_LONGEST = 14 * 60  # a working day that is longer was meant otherwise


@dataclass(frozen=True, slots=True)
class HoursSaid:
    """One clause: what it says of these days. `days` is None where none were named.

    `kind` is SPAN (open then), CLOSED (all day), PAUSE (not then), UNTIL or SINCE (one side of what stands).
    """

    kind: Kind
    days: frozenset[int] | None
    spans: tuple[tuple[int, int], ...] = ()
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class HoursRead:
    """What a text says about the week. `unread` holds the words that were not understood, as written.

    `bare` are the days that were named with nothing said about them ("Mon-Sat").
    """

    clauses: tuple[HoursSaid, ...]
    unread: tuple[str, ...] = ()
    bare: frozenset[int] = frozenset()

    @property
    def days(self) -> frozenset[int]:
        """Every day that was named."""
        return frozenset().union(*(clause.days or () for clause in self.clauses))

    @property
    def lacks_days(self) -> bool:
        """Hours were said, and of no day."""
        return any(clause.days is None and clause.kind is not Kind.PAUSE for clause in self.clauses)

    def weekly(self, before: Iterable[tuple[int, int, int]] = ()) -> Weekly:
        """The week after this was said of a week of those hours. Hours of no day are of the days open before."""
        week: dict[int, _Spans] = {day: [] for day in WEEK}
        for day, start, end in sorted(before):
            week[day].append((start, end))
        was_open = frozenset(day for day in WEEK if week[day])
        touched: set[int] = set()
        for clause in self.clauses:
            days = clause.days if clause.days is not None else (frozenset(touched) or was_open)
            for day in days:
                week[day] = _after(week[day], clause, day in touched)
            touched |= days if clause.kind in (Kind.SPAN, Kind.CLOSED) else set()
        return tuple((day, start, end) for day in sorted(week) for start, end in sorted(week[day]))


def is_habit(text: str, language: str) -> bool:
    """Whether one weekday is meant as every one of its kind: French and Italian say it with the article."""
    habit = _HABITS.get(language)
    return habit is not None and habit.search(normalise(text)) is not None


_HABITS = {
    "fr": re.compile(r"\bfermee?s? le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \d)"),
    "it": re.compile(r"\bchius[oai] (?:il|la) (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?! \d)"),
}


def read_hours(text: str, language: str) -> HoursRead:
    """Hours as people write them, in one of the six languages. Never raises; nothing read is an empty answer."""
    text = spaced(text[:2000])
    marks = read_marks(text, language)
    unread = [text[mark.start : mark.end] for mark in marks if mark.kind is Kind.UNREAD]
    clauses: list[HoursSaid] = []
    bare: frozenset[int] = frozenset()
    for part in _clauses(_reduced(marks)):
        said = _said(part)
        if said is not None:
            clauses.append(said)
        elif any(mark.kind in _TELLING or mark.kind is Kind.PART for mark in part):
            unread.append(text[part[0].start : part[-1].end])
            bare |= _named(part) or frozenset()
    return HoursRead(_with_rest(clauses), tuple(unread), bare - _REST)


def _after(spans: _Spans, clause: HoursSaid, is_touched: bool) -> _Spans:
    """The spans of one day after a clause."""
    if clause.kind is Kind.CLOSED:
        return []
    if clause.kind is Kind.SPAN:
        fresh = list(clause.spans)
        overlaps = any(a < d and c < b for a, b in spans for c, d in fresh)
        return fresh if overlaps or not is_touched else sorted(spans + fresh)
    if clause.kind is Kind.UNTIL:
        return [(a, min(b, clause.spans[0][1])) for a, b in spans if a < clause.spans[0][1]]
    if clause.kind is Kind.SINCE:
        return [(max(a, clause.spans[0][0]), b) for a, b in spans if b > clause.spans[0][0]]
    if clause.part is not None:
        return _without_part(spans, clause.part)
    return [left for span in spans for left in _without(span, clause.spans)]


def _without(span: tuple[int, int], gone: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    pieces = [span]
    for start, end in gone:
        pieces = [
            (a, b) for first, last in pieces for a, b in ((first, min(last, start)), (max(first, end), last)) if a < b
        ]
    yield from sorted(set(pieces))


def _without_part(spans: _Spans, part: Part) -> _Spans:
    """A morning ends at the day's own break, and at noon where there is none."""
    early = [span for span in spans if span[0] < _NOON]
    late = [span for span in spans if span[0] >= _NOON]
    if part.name == "morning":
        return late or [(max(a, _NOON), b) for a, b in spans if b > _NOON]
    if part.name == "afternoon" and early:
        return early if late else [(a, min(b, _NOON)) for a, b in early]
    end = part.end or _DAY
    return [left for span in spans for left in _without(span, ((part.start, max(end, _DAY)),))]


def _with_rest(clauses: list[HoursSaid]) -> tuple[HoursSaid, ...]:
    """ "The rest" are the days that were not named; so are hours of no day beside days that are closed."""
    named = [clause.days for clause in clauses if clause.days not in (None, _REST)]
    rest = WEEK.difference(*(days or () for days in named))
    are_others_closed = bool(named) and all(clause.kind is Kind.CLOSED for clause in clauses if clause.days is not None)
    return tuple(
        replace(one, days=rest)
        if one.days == _REST or (one.days is None and one.kind is Kind.SPAN and are_others_closed)
        else one
        for one in clauses
    )


_REST = frozenset((7,))
_PREDICATES = frozenset((Kind.SPAN, Kind.UNTIL, Kind.SINCE, Kind.CLOSED, Kind.PAUSE, Kind.EXCEPT))
_TIMES = frozenset((Kind.SPAN, Kind.UNTIL, Kind.SINCE))
_TELLING = _PREDICATES | {Kind.DAYS}


def _reduced(marks: list[Mark]) -> list[Mark]:
    """ "Every day except Sunday" is six days; nothing is left of what was not read."""
    left: list[Mark] = []
    marks = [mark for mark in marks if mark.kind is not Kind.UNREAD]
    place = 0
    while place < len(marks):
        mark = marks[place]
        is_less = mark.kind is Kind.EXCEPT and left and left[-1].kind is Kind.DAYS and left[-1].days is not None
        if is_less:
            place, gone = _run_of_days(marks, place + 1)
            before = left.pop()
            left.append(Mark(Kind.DAYS, before.start, before.end, days=(before.days or WEEK) - gone))
        else:
            left.append(mark)
            place += 1
    return left


def _run_of_days(marks: list[Mark], place: int) -> tuple[int, frozenset[int]]:
    gone: frozenset[int] = frozenset()
    while place < len(marks) and marks[place].kind in (Kind.DAYS, Kind.JOINED):
        gone |= marks[place].days or frozenset()
        place += 1
    return place, gone


def _clauses(marks: list[Mark]) -> Iterator[list[Mark]]:
    clause: list[Mark] = []
    is_parted = False
    for place, mark in enumerate(marks):
        if mark.kind is Kind.PARTED:
            is_parted = True
            continue
        if mark.kind in _TELLING and _begins(clause, mark, is_parted, marks[place + 1 :]):
            yield clause
            clause = []
        clause.append(mark)
        is_parted = is_parted and mark.kind is Kind.JOINED
    if clause:
        yield clause


def _begins(clause: list[Mark], mark: Mark, is_parted: bool, ahead: list[Mark]) -> bool:
    """Whether a new clause starts at this mark."""
    kinds = [one.kind for one in clause if one.kind in _TELLING]
    if not kinds:
        return False
    has_times = any(kind in _TIMES for kind in kinds)
    if mark.kind in (Kind.EXCEPT, Kind.PAUSE):
        return True
    if mark.kind is Kind.CLOSED:
        return any(kind in _PREDICATES for kind in kinds)
    if mark.kind in _TIMES:
        is_led_by_times = kinds[0] in _TIMES
        return (is_led_by_times and Kind.DAYS in kinds) or (Kind.CLOSED in kinds and (is_parted or has_times))
    if kinds[0] is Kind.DAYS or (kinds[0] not in _TIMES and has_times):
        return any(kind in _PREDICATES for kind in kinds)
    return Kind.DAYS in kinds and is_parted and _reaches_predicate(ahead)


def _reaches_predicate(ahead: list[Mark]) -> bool:
    for mark in ahead:
        if mark.kind not in (Kind.DAYS, Kind.JOINED, Kind.PART):
            return mark.kind in _TIMES or mark.kind is Kind.CLOSED
    return False


def _said(clause: list[Mark]) -> HoursSaid | None:
    """What one clause says; None for days of which nothing is said."""
    kinds = {mark.kind for mark in clause}
    days = _named(clause)
    spans = tuple(_resolved([mark.ticks for mark in clause if mark.kind is Kind.SPAN]))
    one_side = next((mark for mark in clause if mark.kind in (Kind.UNTIL, Kind.SINCE)), None)
    part = next((mark.part for mark in clause if mark.kind is Kind.PART), None)
    is_off = bool(kinds & {Kind.CLOSED, Kind.EXCEPT, Kind.PAUSE})
    if is_off and one_side is not None:
        return _one_side(Kind.UNTIL, one_side.ticks[0], days)
    if is_off and spans:
        return HoursSaid(Kind.PAUSE, days, spans)
    if is_off and part is not None and Kind.PAUSE not in kinds:
        return HoursSaid(Kind.PAUSE, days, part=part)
    if is_off and days is not None:
        return HoursSaid(Kind.CLOSED, days)
    if spans:
        return HoursSaid(Kind.SPAN, days, spans)
    return None if one_side is None else _one_side(one_side.kind, one_side.ticks[0], days)


def _named(clause: list[Mark]) -> frozenset[int] | None:
    named = [mark.days for mark in clause if mark.kind is Kind.DAYS]
    if not named:
        return None
    return _REST if None in named else frozenset().union(*(days or () for days in named))


def _one_side(kind: Kind, tick: Tick, days: frozenset[int] | None) -> HoursSaid:
    minute = tick.minute + (_NOON if tick.is_open and tick.minute < 8 * 60 else 0)
    return HoursSaid(kind, days, ((minute, minute),))


def _resolved(pairs: list[tuple[Tick, ...]]) -> Iterator[tuple[int, int]]:
    """Spans of one day in order: an open half of the day is the one in which people work."""
    before = 0
    for first, last in pairs:
        start, end = _working(first, last, before)
        before = end
        yield start, end


def _working(first: Tick, last: Tick, before: int) -> tuple[int, int]:
    """(start, end) in minutes; an end that is not after the start is on the next day."""
    start = 0 if first.minute == _DAY else first.minute
    if first.is_open and (start < 6 * 60 or start < before) and start + _NOON < _DAY:
        start += _NOON
    end = last.minute
    if last.is_open and end <= start:
        end += _NOON
    if first.is_open and start < _NOON and end - start > _LONGEST and end > start + _NOON:
        start += _NOON
    return start, end if end > start else end + _DAY
