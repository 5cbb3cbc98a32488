"""Rules for spans of the day, open ends, and numbers that are times only where they stand ("at 5", "3 or 4")."""

from __future__ import annotations

from dataclasses import replace
from llm.when.reader import Reader, Result, of, one, rules
from llm.when.symbols import BACK
from llm.when.values import Item, Length, Part, Tick



