"""Rules for dates in digits and with the name of a month."""

from __future__ import annotations

from dataclasses import replace
from llm.intents import Days
from llm.when.calendar import resolve
from llm.when.dates import SEP, N
from llm.when.lengths import (
    read_after_length,
    read_lasting,
    read_length_from_day,
    read_now,
    read_week_later,
    read_weekday_in_length,
)
from llm.when.ranges import NUMERIC, read_day_range, read_pair_range, read_weekday
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Day, Item, add_days
from llm.when.weeks import (
    read_both_in_week,
    read_edge,
    read_in_week,
    read_next_length,
    read_next_workdays,
    read_nth,
    read_of_month,
    read_plain_month,
    read_plain_unit,
    read_range_of_month,
    read_turn,
    read_unit_turn,
    read_week_of,
)



