"""From what a message says about days and clocks to one `When`: alternatives, refusals, corrections, wishes."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from llm.intents import Days, Doubt, Repeat, When
from llm.when.clocks import with_part
from llm.when.following import next_one
from llm.when.frame import Found, Frame
from llm.when.reader import Reader
from llm.when.series import counted
from llm.when.settle import ClockSaid, Pick, to_choices
from llm.when.symbols import BACK, NAMES
from llm.when.values import Day, Item, Length, Part, Stretch, Tick, add_days, monday
from llm.when.windows import span_with_part

_DAY_LIKE = {"DAY", "SPANW", "SPANM", "SPAND", "WDSET", "ANYDAY"}
_CLOCK_LIKE = {"CLK", "CSPAN", "PART"}
_LINKS = {
    NAMES[name]
    for name in (
        "COMMA",
        "AND",
        "OR",
        "ON",
        "THE",
        "OF",
        "AT",
        "IN",
        "THIS",
        "FOR",
        "AROUND",
        "DASH",
        "NEXT",
        "DAYWORD",
    )
}
_LEADS = {
    NAMES[name]
    for name in (
        "ON",
        "THE",
        "OF",
        "AT",
        "IN",
        "THIS",
        "FROM",
        "DFROM",
        "AROUND",
        "FOR",
        "NOT",
        "EXCEPT",
        "EVERY",
        "UNTIL",
        "BETWEEN",
        "DAYWORD",
    )
}
_WISHES = {"EARLIEST": "earliest", "ASAP": "earliest", "LATEST": "latest"}
_RELATIONS = {"LATER": "later", "EARLIER": "earlier", "OTHERDAY": "other_day"}


@dataclass(slots=True)
class _Talk:
    """What has been gathered so far."""

    picks: list[Pick]
    used: list[int]
    prefer: str | None = None
    relative: str | None = None
    repeat: Repeat | None = None
    is_correcting: bool = False
    refusing: str = ""  # NOT or EXCEPT while it lasts, with the kinds already refused
    last_atom: int = -9
    is_any_day: bool = False


def gather(reader: Reader, text: str) -> Found | None:
    """The one `When` of a message, or None where it says nothing about time."""
    talk = _Talk([], [])
    for place, item in enumerate(reader.items):
        _hear(talk, reader, place, item)
    picks = [pick for pick in talk.picks if not pick.is_refused]
    refused = [pick for pick in talk.picks if pick.is_refused]
    _share(picks)
    doubts: set[Doubt] = set()
    choices = to_choices(picks, reader.frame, doubts)
    excluded = to_choices(refused, reader.frame, set())
    if not (choices or excluded or talk.prefer or talk.relative or talk.repeat):
        return None
    spans = _spans(reader, talk.used)
    if not choices and (later := next_one(refused, excluded, text, spans[-1][1], reader.words.language)):
        choices, spans = (later[0],), (*spans, later[1])
    said = " ".join(text[start:end] for start, end in spans)
    when = When(choices, excluded, talk.prefer, talk.relative, talk.repeat, frozenset(doubts), said)
    return Found(when, spans)


def _hear(talk: _Talk, reader: Reader, place: int, item: Item) -> None:
    name = BACK[item.symbol]
    if name in _DAY_LIKE or name in _CLOCK_LIKE or name == "MOMENT":
        _hear_atom(talk, reader, place, item, name)
    elif name in ("NOT", "EXCEPT"):
        _hear_refusal(talk, reader, place, name)
    elif name == "POSTNOT" and not reader.is_at(place - 1, "OR"):  # "is Saturday free or is it full?"
        _refuse_last(talk, reader, place, 3)
    elif name in ("NO", "CORRECT"):
        _hear_correction(talk, reader, place, name)
    else:
        _hear_wish(talk, reader, place, item, name)


def _hear_wish(talk: _Talk, reader: Reader, place: int, item: Item, name: str) -> None:
    if name in _WISHES:
        talk.prefer = _WISHES[name]
    elif name in _RELATIONS:
        talk.relative = _RELATIONS[name]
    elif name == "REP":
        _hear_repeat(talk, item.value)
    elif name == "DUR" and talk.repeat is not None and not item.value.minutes:
        talk.repeat = counted(talk.repeat, item.value)
    elif name == "NUM" and talk.repeat is not None and reader.is_at(place + 1, "COUNT") and 1 <= item.value <= 100:
        talk.repeat = replace(talk.repeat, count=item.value)
    elif name == "SAMETIME" and item.value == "now":
        _put_clock(talk, Tick(60 * reader.frame.now.hour + reader.frame.now.minute), is_new=False)
    elif name == "SAMETIME" and reader.frame.focus_minute is not None:
        _put_clock(talk, Tick(reader.frame.focus_minute), is_new=False)
    else:
        if name not in ("COMMA", "AND", "OR", "ON", "THE", "OF", "AT", "IN", "WORD", "DASH", "THIS", "NEXT", "DAYWORD"):
            talk.refusing = ""
        if name == "COMMA" or (name == "WORD" and "+" in talk.refusing):
            talk.refusing = ""
        return
    talk.used.append(place)


def _hear_repeat(talk: _Talk, repeat: Repeat) -> None:
    """ "Fridays, every two weeks": the weekday is one of a row, not any."""
    talk.repeat = repeat
    for pick in talk.picks:
        days = pick.day
        if isinstance(days, Days) and days.weekdays is not None and len(days.weekdays) == 1 and days.last is None:
            pick.day = Day(weekday=min(days.weekdays))


def _hear_refusal(talk: _Talk, reader: Reader, place: int, name: str) -> None:
    is_closing = place + 1 >= len(reader.items) or reader.is_at(place + 1, "COMMA", "STOP", "DOT", "OR")
    if name == "NOT" and is_closing and talk.picks and _is_near(reader, talk.last_atom, place, 2):
        _refuse_last(talk, reader, place, 3)
        return
    talk.refusing = name
    talk.used.append(place)


def _refuse_last(talk: _Talk, reader: Reader, place: int, reach: int) -> None:
    if talk.picks and _is_near(reader, talk.last_atom, place, reach):
        talk.picks[-1].is_refused = True
        talk.used.append(place)


def _hear_correction(talk: _Talk, reader: Reader, place: int, name: str) -> None:
    following = reader.items[place + 1] if place + 1 < len(reader.items) else None
    if name == "NO" and following is not None and BACK[following.symbol] == "DAY" and following.value.is_plural:
        talk.refusing = "NOT"
        return
    if name == "CORRECT" and reader.items[place].value == "post":
        _keep_last(talk)
        return
    is_after = any(not pick.is_refused for pick in talk.picks)
    if name == "NO" and is_after and not _has_atom_after(reader, place):
        if _is_near(reader, talk.last_atom, place, 1) and "no_after" in reader.words.flags:
            _refuse_last(talk, reader, place, 1)
        return
    if name == "CORRECT" and not _has_atom_after(reader, place):
        _keep_last(talk)
        return
    talk.is_correcting = is_after
    talk.refusing = "" if name == "CORRECT" else talk.refusing


def _keep_last(talk: _Talk) -> None:
    """ "the 13th instead", said last: an earlier day is refused."""
    days = [pick for pick in talk.picks if not pick.is_refused and pick.day is not None]
    for pick in days[:-1]:
        pick.is_refused = True


def _has_atom_after(reader: Reader, place: int) -> bool:
    return any(BACK[item.symbol] in _DAY_LIKE | _CLOCK_LIKE | {"MOMENT"} for item in reader.items[place + 1 :])


def _is_near(reader: Reader, first: int, last: int, words: int) -> bool:
    between = reader.shape[first + 1 : last]
    return first >= 0 and sum(symbol not in _LINKS for symbol in between) <= words


def _hear_atom(talk: _Talk, reader: Reader, place: int, item: Item, name: str) -> None:
    between = reader.shape[talk.last_atom + 1 : place] if talk.last_atom >= 0 else ""
    is_linked = NAMES["OR"] in between or NAMES["AND"] in between
    if talk.is_correcting:
        _drop_same_kind(talk, name)
    if name == "MOMENT":
        if talk.picks and talk.picks[-1].clock is not None and not is_linked:
            return
        talk.picks.append(Pick(moment=item.value))
    elif name == "SPAND" and talk.repeat is not None and item.value.first is None:
        talk.repeat = replace(talk.repeat, until=item.value.last)
    elif name in _DAY_LIKE:
        _put_day(
            talk,
            _day_value(item, name, reader.frame, talk.repeat is not None),
            is_linked or NAMES["WORD"] in between,
            is_linked,
        )
    else:
        _put_clock(talk, item.value, is_new=is_linked)
    talk.is_correcting = False
    talk.last_atom = place
    talk.used.append(place)


def _drop_same_kind(talk: _Talk, name: str) -> None:
    """A corrected value is refused; what it did not touch stays."""
    is_day = name in _DAY_LIKE
    refused: list[Pick] = []
    kept: list[Pick] = []
    for pick in talk.picks:
        if pick.is_refused:
            refused.append(pick)
            continue
        taken = pick.day if is_day else pick.clock
        if taken is not None:
            refused.append(Pick(day=taken, is_refused=True) if is_day else Pick(clock=taken, is_refused=True))
        rest = Pick(clock=pick.clock) if is_day else Pick(day=pick.day)
        if (rest.day is not None or rest.clock is not None) and rest not in kept:
            kept.append(rest)
    talk.picks = refused + kept[-1:]


def _day_value(item: Item, name: str, frame: Frame, is_repeated: bool = False) -> Day | Days:
    if name == "DAY":
        day: Day = item.value
        if day.is_plural and is_repeated:
            return replace(day, is_plural=False)
        if day.is_plural and day.weekday is not None:
            return Days(frame.today, None, frozenset({day.weekday}), "open")
        return day
    if name == "WDSET":
        return Days(frame.today, None, frozenset(range(item.value)), "open")
    if name == "ANYDAY":
        return Days(None, None, grain="open")
    return item.value


def _put_day(talk: _Talk, day: Day | Days, is_new: bool, is_linked: bool = False) -> None:
    if talk.refusing:
        _put_refused(talk, day=day)
        return
    last = next((pick for pick in reversed(talk.picks) if not pick.is_refused and pick.moment is None), None)
    if last is None or (last.day is not None and (is_new or _joined(last.day, day) is None)):
        joined = None if last is None or last.day is None else _joined(last.day, day)
        if joined is None or (is_new and not _is_wider(last.day, day)):
            talk.picks.append(Pick(day=day))
            return
    if last.day is None and last.clock is not None and is_linked and any(pick.day is not None for pick in talk.picks):
        last.day = next(pick.day for pick in reversed(talk.picks) if pick.day is not None)
        talk.picks.append(Pick(day=day))
        return
    last.day = day if last.day is None else _joined(last.day, day)


def _is_wider(old: Day | Days, new: Day | Days) -> bool:
    return (isinstance(old, Days) and (old.weekdays is not None or old.first is None)) or (
        isinstance(new, Days) and isinstance(old, Day)
    )


def _joined(old: Day | Days, new: Day | Days) -> Day | Days | None:
    """One day said in two places: "any weekday ... next week", "Monday ... of next week"."""
    if isinstance(old, Days) and isinstance(new, Days):
        if old.first is None and old.last is None:
            return new
        if new.first is None and new.last is None:
            return old
        if old.weekdays is not None and new.weekdays is None:
            return replace(new, weekdays=old.weekdays)
        if new.weekdays is not None and old.weekdays is None:
            return replace(old, weekdays=new.weekdays)
        return None
    week, day = (old, new) if isinstance(old, Days) else (new, old)
    if not (isinstance(week, Days) and isinstance(day, Day)):
        return _one_day(old, new) or _one_day(new, old)
    if week.grain == "week" and day.weekday is not None and day.number is None and day.span is None and not day.turn:
        first = add_days(monday(week.first), day.weekday) if week.first else None
        return Day(span=Days(first, first)) if first else None
    if week.first is None and week.last is None:
        return day
    return None


def _one_day(old: Day | Days, new: Day | Days) -> Day | None:
    """ "Friday ... 19/05": the weekday and the date of one day."""
    if not (isinstance(old, Day) and isinstance(new, Day)):
        return None
    is_bare = old.weekday is not None and old.number is None and old.span is None and not old.turn
    if is_bare and new.number is not None and new.weekday is None:
        return replace(new, weekday=old.weekday)
    return old if old == new else None


def _put_refused(talk: _Talk, day: Day | Days | None = None, clock: ClockSaid | None = None) -> None:
    last = talk.picks[-1] if talk.picks and talk.picks[-1].is_refused else None
    if clock is not None and last is not None and last.clock is None and talk.refusing.endswith("+day"):
        last.clock = clock
    elif day is not None and last is not None and last.day is None and talk.refusing.endswith("+clock"):
        last.day = day
    else:
        talk.picks.append(Pick(day=day, clock=clock, is_refused=True))
    talk.refusing = talk.refusing.split("+")[0] + ("+day" if day is not None else "+clock")


def _put_clock(talk: _Talk, clock: ClockSaid, is_new: bool) -> None:
    is_free = any(isinstance(pick.day, Days) and pick.day.first is None and not pick.is_refused for pick in talk.picks)
    if talk.refusing and not (is_free and talk.refusing.endswith("+day")):
        _put_refused(talk, clock=clock)
        return
    last = next((pick for pick in reversed(talk.picks) if not pick.is_refused), None)
    if last is None:
        talk.picks.append(Pick(clock=clock))
        return
    if last.moment is not None:
        if isinstance(clock, Tick) or is_new:
            talk.picks.append(Pick(clock=clock))
        return
    if last.clock is None:
        last.clock = clock
        return
    merged = None if is_new else _merged(last.clock, clock)
    if merged is not None:
        last.clock = merged
    elif last.clock != clock:
        talk.picks.append(Pick(clock=clock))


def _merged(old: ClockSaid, new: ClockSaid) -> ClockSaid | None:
    if isinstance(old, Part) and isinstance(new, Tick):
        return with_part(new, old)
    if isinstance(new, Part) and isinstance(old, Tick):
        return with_part(old, new) if old.is_open else old
    if isinstance(old, Part) and isinstance(new, Stretch):
        return span_with_part(new, old)
    if isinstance(new, Part) and isinstance(old, Stretch):
        return span_with_part(old, new)
    if isinstance(old, Part) and isinstance(new, Part) and old.name == new.name:
        return new if (new.end or 1440) - new.start < (old.end or 1440) - old.start else old
    if isinstance(old, Stretch) and isinstance(new, Tick) and (old.start is None or old.end is None):
        return new
    if isinstance(old, Tick) and isinstance(new, Stretch) and _lies_in(old, new):
        return old
    if isinstance(old, Stretch) and isinstance(new, Stretch):
        if old.end is None and old.start and new.start is None and new.end:
            return Stretch(old.start, new.end)
        if old.start is None and old.end and new.end is None and new.start:
            return Stretch(new.start, old.end)
    return None


def _lies_in(time: Tick, span: Stretch) -> bool:
    """Whether a wider span only says again when that time is ("at 3:30. I will come after lunch")."""
    if time.is_open or (span.start is None) == (span.end is None):
        return False
    side = span.start or span.end
    if side is None or side.is_open:
        return False
    return time.minute >= side.minute if span.start is not None else time.minute <= side.minute


def _share(picks: list[Pick]) -> None:
    """Alternatives share what was said once: "Monday or Tuesday afternoon", "3 or 4 on Monday"."""
    for one, after in zip(picks[-2::-1], picks[:0:-1], strict=False):
        if one.moment is None and after.moment is None:
            if one.clock is None and one.day is not None:
                one.clock = after.clock
            if one.day is None:
                one.day = after.day
    for before, one in itertools.pairwise(picks):
        if one.day is None and one.moment is None and before.moment is None:
            one.day = before.day


def _spans(reader: Reader, used: list[int]) -> tuple[tuple[int, int], ...]:
    """Places of the text that were read, with the small words that lead into them; touching ones become one."""
    taken = set(used)
    for place in used:
        before = place - 1
        while before >= 0 and before not in taken and reader.shape[before] in _LEADS:
            taken.add(before)
            before -= 1
    spans: list[tuple[int, int]] = []
    last = -2
    for place in sorted(taken):
        item = reader.items[place]
        gap = reader.shape[last + 1 : place]
        if spans and last >= 0 and all(symbol in _LINKS for symbol in gap):
            spans[-1] = (spans[-1][0], max(spans[-1][1], item.end))
        else:
            spans.append((item.start, item.end))
        last = place
    return tuple(spans)


__all__ = ["Length", "gather"]
