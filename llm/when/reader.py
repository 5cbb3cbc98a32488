"""The state of one reading: items, their symbols as a string, and the loop that applies rules to them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from llm.when.frame import Frame
from llm.when.lexicon import Lexicon
from llm.when.symbols import NAMES, pattern
from llm.when.values import Item

Result = tuple[str, object] | list[tuple[str, object]] | None
Action = Callable[["Reader", list[Item], int], Result]
Rule = tuple[re.Pattern[str], str, Action]

_MOST_REWRITES = 150  # of one rule; bounds hostile texts


def rules(*table: tuple[str, Action]) -> tuple[Rule, ...]:
    """Compiles (pattern, action) pairs."""
    return tuple((*pattern(text), action) for text, action in table)


class Reader:
    """Items of one message on their way from words to days and clocks."""

    __slots__ = ("frame", "items", "shape", "words")

    def __init__(self, items: list[Item], frame: Frame, words: Lexicon) -> None:
        self.items = items
        self.frame = frame
        self.words = words
        self.shape = "".join([item.symbol for item in items])

    def apply(self, table: Sequence[Rule]) -> None:
        """Rewrites with every rule in turn, each as often as it fits."""
        for compiled, anchor, action in table:
            if not anchor or anchor in self.shape:
                self._apply_one(compiled, action)

    def _apply_one(self, compiled: re.Pattern[str], action: Action) -> None:
        place = 0
        for _ in range(_MOST_REWRITES):
            match = compiled.search(self.shape, place)
            if match is None:
                return
            first, last = match.span()
            result = action(self, self.items[first:last], first)
            if result is None:
                place = first + 1
                continue
            self._replace(first, last, result if isinstance(result, list) else [result])
            place = first

    def _replace(self, first: int, last: int, made: list[tuple[str, object]]) -> None:
        start, end = self.items[first].start, self.items[last - 1].end
        new = [Item(NAMES[name], value, start, end, is_word=True) for name, value in made]
        self.items[first:last] = new
        self.shape = self.shape[:first] + "".join([item.symbol for item in new]) + self.shape[last:]

    def symbol_at(self, place: int) -> str:
        """The symbol at a place, or an empty string beyond the ends."""
        return self.shape[place] if 0 <= place < len(self.shape) else ""

    def is_at(self, place: int, *names: str) -> bool:
        """Whether one of these classes stands at that place."""
        symbol = self.symbol_at(place)
        return bool(symbol) and any(NAMES[name] == symbol for name in names)

    def has(self, name: str) -> bool:
        """Whether the message holds such an item."""
        return NAMES[name] in self.shape


def of(items: list[Item], *names: str) -> list[Item]:
    """The items of these classes, in order."""
    wanted = [NAMES[name] for name in names]
    return [item for item in items if item.symbol in wanted]


def one(items: list[Item], *names: str) -> Item | None:
    """The first item of these classes."""
    return next(iter(of(items, *names)), None)
