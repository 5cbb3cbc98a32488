"""The callables that the shared scorers take: thin adapters over what the bot itself uses.

`python -m bench.understanding --calibration` prints the share of labelled sentences right per confidence.
"""

from __future__ import annotations

import sys

from bench.sgd_adapter import interpret
from bench.when_adapter import when

__all__ = ["interpret", "when"]


def calibration() -> list[str]:
    """One line a bucket of confidence: how many fresh labelled sentences, and the share that is right."""
    import json

    from llm.grammar import OfflineInterpreter
    from tests.llm.interpreter_town import HERE, context, faults

    reader = OfflineInterpreter()
    buckets: dict[int, list[bool]] = {}
    for file in sorted((HERE / "fresh").glob("*.jsonl")):
        for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            understood = reader.interpret(row["text"], context(row, file.stem))
            buckets.setdefault(int(understood.confidence * 10), []).append(not faults(row, understood))
    return [f"{key / 10:.1f}  {len(right):4d}  {sum(right) / len(right):.2f}" for key, right in sorted(buckets.items())]


if __name__ == "__main__" and "--calibration" in sys.argv:
    print("\n".join(calibration()))
