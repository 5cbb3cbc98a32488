"""How many days a length of days or weeks is ("two weeks off from the 3rd"), read apart from when it begins."""

from __future__ import annotations

from llm.when.lexer import scan
from llm.when.lexicon import lexicon
from llm.when.symbols import BACK

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MOST = 366


def days_said(text: str, language: str) -> int | None:
    """The days of "two weeks", "10 days"; None where no such length was said."""
    items = scan(text, lexicon(language))
    for place, item in enumerate(items[1:], 1):
        before, name = items[place - 1], BACK[item.symbol]
        unit = item.value if name == "UNIT" else "day" if name == "DAYWORD" else None
        count = before.value if BACK[before.symbol] == "NUM" else 1 if BACK[before.symbol] == "ONE" else None
        if unit in _DAYS and isinstance(count, int) and 0 < count * _DAYS[unit] <= _MOST:
            return count * _DAYS[unit]
    return None
