"""Real booking dialogues, where the shared copy is at hand: acts and intent of a sample stay above the bars."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2].parent / "shared" / "sgd"
TURNS = 1500


@pytest.fixture(scope="module")
def scores() -> dict:
    if not (SHARED / "tools" / "score_turns.py").exists():
        pytest.skip("no shared booking dialogues beside the repository")
    sys.path.insert(0, str(SHARED / "tools"))
    try:
        scorer = importlib.import_module("score_turns")
        library = importlib.import_module("sgdlib")
    finally:
        sys.path.remove(str(SHARED / "tools"))
    adapter = importlib.import_module("bench.sgd_adapter")
    turns = list(library.read_jsonl(str(SHARED / "turns_train_services.jsonl.gz")))
    providers = scorer.load_providers([str(SHARED / "providers_train_services.jsonl")])
    return scorer.score(adapter.interpret, scorer.pick(turns, TURNS, 21), providers)


@pytest.mark.parametrize(
    ("figure", "bar"), [("intent", 0.97), ("acts.set", 0.945), ("city", 0.98), ("type", 0.98), ("date+time", 0.993)]
)
def test_a_sample_of_real_dialogues_is_understood(scores: dict, figure: str, bar: float) -> None:
    assert scores["_run"]["crashed"] == 0
    assert scores["ALL"][figure] >= bar


@pytest.mark.parametrize(("form", "bar"), [("clean", 0.995), ("chat", 0.99), ("mistyped", 0.96)])
def test_day_and_time_are_read_in_every_spelling(form: str, bar: float) -> None:
    if not (SHARED / "tools" / "score_turns.py").exists():
        pytest.skip("no shared booking dialogues beside the repository")
    bench = importlib.import_module("bench.understanding")
    assert bench.spelled(step=3)[form]["ALL"] >= bar
