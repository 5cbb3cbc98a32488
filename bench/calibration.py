"""How sure the offline reader says it is against how often it is right, on the shared booking dialogues.

The curve from which `llm.online.SURE` was chosen: what a threshold costs in questions, and what they are about.
"""

from __future__ import annotations

import importlib
import json
import sys
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

from bench import sgd_adapter
from llm.context import Context
from llm.grammar import OfflineInterpreter
from llm.intents import Understanding
from llm.online import SURE, needs_model

SHARED = Path(__file__).parents[2] / "shared" / "sgd"
THRESHOLDS = (0.2, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)


class _Listening:
    """The offline reader, which remembers how sure it was and whether a model would be asked."""

    def __init__(self) -> None:
        self._offline = OfflineInterpreter()
        self.last: tuple[Understanding, str, Context] | None = None

    def interpret(self, text: str, context: Context) -> Understanding:
        heard = self._offline.interpret(text, context)
        self.last = heard, text, context
        return heard


def main() -> None:
    """Print the curve as one line of JSON."""
    if not SHARED.exists():
        print(json.dumps({"bench": "calibration", "skipped": "no shared booking dialogues beside the repository"}))
        return
    scorer, library = _tools()
    rows = list(library.read_jsonl(str(SHARED / "turns_train_services.jsonl.gz")))
    providers = scorer.load_providers([str(SHARED / "providers_train_services.jsonl")])
    turns = [_turn(scorer, row, providers) for row in rows]
    bookings = len({row["dialogue_id"] for row in rows if row["gold"]["active_intent"] == "book"})
    asked = sum(is_asked for _, _, is_asked in turns)
    print(
        json.dumps(
            {
                "bench": "calibration",
                "turns": len(turns),
                "bookings": bookings,
                "threshold": SURE,
                "questions_per_booking": round(asked / max(1, bookings), 3),
                "right_where_asked": _share([right for _, right, is_asked in turns if is_asked]),
                "right_elsewhere": _share([right for _, right, is_asked in turns if not is_asked]),
                "curve": [_point(turns, below, above) for below, above in _bins()],
            }
        )
    )


def _tools() -> tuple[ModuleType, ModuleType]:
    sys.path.insert(0, str(SHARED / "tools"))
    try:
        return importlib.import_module("score_turns"), importlib.import_module("sgdlib")
    finally:
        sys.path.remove(str(SHARED / "tools"))


def _turn(scorer: ModuleType, row: dict[str, Any], providers: Any) -> tuple[float, bool, bool]:
    """How sure, whether nothing of the turn was wrong, and whether a model would be asked."""
    listening = _Listening()
    sgd_adapter._INTERPRETER = listening
    faults: list[Any] = []
    scorer.score(sgd_adapter.interpret, [row], providers, errors=faults)
    assert listening.last is not None
    wrong = {what for fault in faults for what in fault["wrong"]} - {"state"}  # what talks remember is not read
    return listening.last[0].confidence, not wrong, needs_model(*listening.last)


def _bins() -> list[tuple[float, float]]:
    edges = (0.0, *THRESHOLDS, 1.01)
    return list(pairwise(edges))


def _point(turns: list[tuple[float, bool, bool]], first: float, last: float) -> dict[str, Any]:
    inside = [right for sure, right, _ in turns if first <= sure < last]
    return {"from": first, "below": last, "turns": len(inside), "right": _share(inside)}


def _share(rights: list[bool]) -> float | None:
    return round(sum(rights) / len(rights), 3) if rights else None


if __name__ == "__main__":
    main()
