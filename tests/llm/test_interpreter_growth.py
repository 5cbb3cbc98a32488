"""A long message costs no more for each word than a short one, and what is beyond the cut costs nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from llm.grammar import OfflineInterpreter
from tests.llm.interpreter_town import context

HOSTILE = (
    "yes no not but ",
    "book a haircut, ",
    "how much is a haircut on friday ",
    "tomorow wensdya febuary ",
    "no. ",
    "is ",
    "1 2 3:45 12/13/14 ",
    "with dr ana lopez smith ",
    "can you do friday or monday or ",
    "zzqx wwpt kkrd ",
)
CONFIRM = {"asked": "confirm", "proposal": True}
READER = OfflineInterpreter()


def _calls(work: Callable[[], Any]) -> int:
    """How many functions are called, of ours and of the language: the same on every machine."""
    count = 0

    def note(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        del frame, argument
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def _cost(text: str) -> int:
    return _calls(lambda: READER.interpret(text, context(CONFIRM)))


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_words_are_at_most_a_little_more_than_twice_the_work(piece: str) -> None:
    text = piece * 300
    READER.interpret(text, context(CONFIRM))  # what is loaded once is not counted
    costs = [_cost(text[:size]) for size in (400, 800)]
    assert costs[1] <= 2.6 * costs[0]


@pytest.mark.parametrize("piece", [*HOSTILE, "a", "🙂", "a@", "("])
def test_what_is_beyond_the_cut_is_free(piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    READER.interpret(text, context(CONFIRM))
    assert _cost(text) <= 1.1 * _cost(text[:2_001])


def test_work_that_grows_with_the_square_would_be_seen() -> None:
    words = ["no"] * 800

    def pairs(size: int) -> Callable[[], Any]:
        return lambda: [len(one) for one in words[:size] for _ in words[:size] if len(one)]

    assert _calls(pairs(800)) > 2.6 * _calls(pairs(400))
