"""Rules for a stretch from a time of one day to a time of another: the rest of the one, the days between, the start of
the other."""

from __future__ import annotations

from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.clocks import of_item
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.values import Day, Item, Stretch, Tick, add_days

_MOST_DAYS = 31


def _crossing(reader: Reader, found: list[Item], place: int) -> Result:
    days, clocks = [item.value for item in of(found, "DAY")], [of_item(item) for item in of(found, "CLK", "NUM")]
    times = [time for time in clocks if time is not None]
    if len(times) < 2:
        return None
    if one(found, "AND") is not None and one(found, "BETWEEN") is None:
        return None
    if len(days) == 1:
        days.insert(0, Day(span=Days(reader.frame.today, reader.frame.today)))
    start, _ = resolve(days[0], reader.frame)
    if start is None or start.first is None:
        return None
    end, _ = resolve(days[1], reader.frame, since=start.first)
    if end is None or end.first is None or not 0 < (end.first - start.first).days <= _MOST_DAYS:
        return None
    return _pieces(Day(span=start), Day(span=end), times)


def _pieces(first: Day, last: Day, times: list[Tick]) -> Result:
    made: list[tuple[str, object]] = [("DAY", first), ("CSPAN", Stretch(times[0], None)), ("OR", None)]
    begin, end = add_days(first.span.first, 1), add_days(last.span.first, -1)
    if begin <= end:
        made += [("SPAND", Days(begin, end)), ("CSPAN", Stretch(Tick(0), Tick(1440))), ("OR", None)]
    return [*made, ("DAY", last), ("CSPAN", Stretch(None, times[1]))]


_S = "(?:COMMA|AT|ON|THE|OF)*"
_TO = "(?:TO|DTO|UNTIL|DASH|AND|LESS)"

_CLK = "(?:CLK|NUM)"

CROSSING = rules(
    (rf"(?:FROM|DFROM|BETWEEN|ON|THE)* DAY! {_S} {_CLK} {_TO} {_S} DAY {_S} {_CLK}", _crossing),
    (
        rf"(?:FROM|DFROM|BETWEEN|AT|THE)* {_CLK} {_S} DAY! {_S} (?:TO|DTO|UNTIL|DASH|AND|AT) {_S} {_CLK} {_S} DAY",
        _crossing,
    ),
    (rf"(?:FROM|DFROM|BETWEEN|AT|THE)* {_CLK} {_S} DAY! {_TO} {_S} DAY {_S} {_CLK}", _crossing),
    (rf"(?:FROM|DFROM|BETWEEN)+ {_S} {_CLK} {_TO} {_S} DAY! {_S} {_CLK}", _crossing),
)
