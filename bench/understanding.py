"""How well messages are understood: one line of JSON over the shared time expressions and booking dialogues.

Milliseconds are those of the processor. Also offers the callables that the shared scorers take: `when` and `interpret`.
"""

from __future__ import annotations

import importlib.util
import json
import re
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from bench import sgd_adapter, spelling
from bench.sgd_adapter import interpret
from bench.when_adapter import when
from llm.context import Context, Interpreter
from llm.intents import Understanding

__all__ = ["interpret", "when"]

SHARED = Path(__file__).resolve().parents[2] / "shared"
HOSTILE = ("tomorow wensdya febuary " * 500)[:10_000]
HOSTILE_TURNS = (
    HOSTILE,
    "yes no not but " * 667,
    "dr tran salon san jos " * 455,
    "1 2 3:45 12/13/14 " * 556,
    "a" * 10_000,
    "book a haircut, " * 625,
    "how much is a haircut on friday " * 313,
    "no. " * 2500,
    "can you do friday or monday or " * 323,
)
_MONTH_FIRST = ("en-US",)
_TIMELY = re.compile(
    r"\b(?:today|tonight|tomorrow|now|asap|week|weekend|month|morning|afternoon|evening|night|noon|midday|o.?clock|[ap]\.?m"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march)\b|\d(?:st|nd|rd|th|:\d\d| ?[ap]\.?m)\b",
    re.IGNORECASE,
)
Reading = Callable[[str, datetime, str], Any]


def load(path: Path) -> ModuleType:
    """A scorer that lies outside the tree, as a module."""
    spec = importlib.util.spec_from_file_location(f"shared_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def by_dateparser(text: str, reference: datetime, locale: str) -> Any:
    """What dateparser makes of the whole message, else of the first date that it finds in it."""
    import dateparser
    from dateparser.search import search_dates

    settings: Any = {
        "RELATIVE_BASE": reference,
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "MDY" if locale in _MONTH_FIRST else "DMY",
    }
    try:
        read = dateparser.parse(text, languages=[locale[:2]], settings=settings)
        found = None if read else search_dates(text, languages=[locale[:2]], settings=settings)
    except Exception:
        return None
    moment = read or (found[0][1] if found else None)
    return None if moment is None else _either(moment.replace(tzinfo=None))


def _either(moment: datetime) -> list[dict[str, Any]]:
    """As a whole day and as a time of day: dateparser does not say which was read, so the better one counts."""
    return [
        {"start": moment.date(), "end": None, "grain": "day"},
        {"start": moment, "end": None, "grain": "minute"},
    ]


def expressions(read: Reading, step: int = 1) -> dict[str, Any]:
    """Percent right per language and class, percent left alone where there is nothing, and milliseconds."""
    score = load(SHARED / "when" / "score.py")
    right: dict[str, list[bool]] = defaultdict(list)
    spent: list[float] = []
    for row in _rows()[::step]:
        reference = datetime.fromisoformat(row["reference"])
        start = time.thread_time()
        raw = read(row["text"], reference, row["locale"])
        spent.append(1000 * (time.thread_time() - start))
        readings = [score.Found(one) for one in (raw if isinstance(raw, list) else [raw]) if one is not None] or [None]
        is_right = any(score.match(one, row["expect"], reference, row["cls"])[0] for one in readings)
        for key in _keys(row):
            right[key].append(is_right)
    figures = {key: round(100 * statistics.mean(values), 1) for key, values in sorted(right.items())}
    return {"messages": len(spent), "right": figures, **timing(spent)}


def _rows() -> list[dict[str, Any]]:
    files = sorted((SHARED / "when").glob("*.jsonl"))
    return [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]


def _keys(row: dict[str, Any]) -> list[str]:
    if row["expect"]["kind"] in ("none", "choice"):
        return [row["expect"]["kind"]]
    return [row["lang"], row["cls"]]


def timing(spent: list[float]) -> dict[str, float]:
    """Messages in a second, and milliseconds for one."""
    ordered = sorted(spent)
    return {
        "per_second": round(1000 * len(spent) / sum(spent)),
        "median_ms": round(statistics.median(ordered), 3),
        "p99_ms": round(ordered[int(0.99 * len(ordered))], 3),
    }


def quiet(read: Reading, step: int = 1) -> dict[str, Any]:
    """Recorded turns that tell no date or time: how many, and the percent of those without a word of time left alone.

    A turn may name a day that is none of the booking's ("how is the weather on the 7th?"): what counts is that nothing
    is found where no word or sign of time stands.
    """
    _, rows, _ = _shared_dialogues()
    reference = datetime(2019, 3, 1, 10, 0)  # noqa: DTZ001 - wall time
    texts = [row["user_text"] for row in rows if not _tells_a_time(row) and not _TIMELY.search(row["user_text"])][
        ::step
    ]
    found = sum(read(text, reference, "en-US") is not None for text in texts)
    return {"messages": len(texts), "left_alone": round(100 - 100 * found / len(texts), 2)}


def hostile_ms() -> float:
    """Milliseconds for ten thousand characters of mistyped words of time."""
    reference = datetime(2026, 11, 18, 10, 0)  # noqa: DTZ001 - wall time
    when("warm", reference, "en-US")
    start = time.thread_time()
    when(HOSTILE, reference, "en-US")
    return round(1000 * (time.thread_time() - start), 1)


class _Timed:
    """An interpreter, and the milliseconds of each of its messages."""

    def __init__(self, inner: Interpreter) -> None:
        self.inner = inner
        self.spent: list[float] = []
        self.context: Context | None = None

    def interpret(self, text: str, context: Context) -> Understanding:
        start = time.thread_time()
        understood = self.inner.interpret(text, context)
        self.spent.append(1000 * (time.thread_time() - start))
        self.context = context
        return understood


def interpreting() -> dict[str, Any]:
    """The figures of the dialogues, with the time that the whole interpreter takes for one message of them."""
    inner = sgd_adapter._INTERPRETER
    timed = sgd_adapter._INTERPRETER = _Timed(inner)
    try:
        figures = dialogues()
    finally:
        sgd_adapter._INTERPRETER = inner
    assert timed.context is not None
    hostile = []
    for text in HOSTILE_TURNS:
        start = time.thread_time()
        inner.interpret(text[:10_000], timed.context)
        hostile.append(1000 * (time.thread_time() - start))
    return {**figures, "message": timing(timed.spent), "hostile_10kb_ms": round(max(hostile), 1)}


def dialogues() -> dict[str, Any]:
    """The shared turn scorer's figures for every recorded turn, and for each trade alone."""
    scored = _scored(lambda text: text, lambda row: True)
    figures = {service: _plain(named) for service, named in scored.items() if not service.startswith("_")}
    return {**figures.pop("ALL"), "trades": figures}


def spelled(step: int = 1) -> dict[str, dict[str, float]]:
    """Date and time together, on the turns that tell one: clean, in chat spelling, with a slip in about six words.

    `step` takes one turn in so many.
    """
    forms = {"clean": str, "chat": spelling.chat, "mistyped": spelling.mistyped}
    scored = {name: _scored(form, _tells_a_time, step) for name, form in forms.items()}
    return {
        name: {key: round(one["date+time"], 4) for key, one in all_of.items() if key[0] != "_"}
        for name, all_of in scored.items()
    }


def _tells_a_time(row: dict[str, Any]) -> bool:
    return not {"date", "time"}.isdisjoint(row["gold"]["said"])


def _scored(form: Callable[[str], str], is_wanted: Callable[[dict[str, Any]], bool], step: int = 1) -> dict[str, Any]:
    """The scorer's figures by trade for the turns that are wanted, each with its text in another form."""
    score, rows, providers = _shared_dialogues()
    chosen = [{**row, "user_text": form(row["user_text"])} for row in rows if is_wanted(row)][::step]
    figures: dict[str, Any] = score.score(interpret, chosen, providers)
    return figures


@lru_cache(maxsize=1)
def _shared_dialogues() -> tuple[ModuleType, list[dict[str, Any]], dict[str, Any]]:
    """The scorer, the turns and the names of the shared dialogues."""
    folder = SHARED / "sgd"
    sys.path.insert(0, str(folder / "tools"))
    try:
        score = load(folder / "tools" / "score_turns.py")
    finally:
        sys.path.remove(str(folder / "tools"))
    rows = list(score.sgdlib.read_jsonl(str(folder / "turns_train_services.jsonl.gz")))
    return score, rows, score.load_providers([str(folder / "providers_train_services.jsonl")])


def _plain(figures: dict[str, Any]) -> dict[str, float]:
    return {
        name: round(value, 4 if name != "turns" else 0)
        for name, value in figures.items()
        if isinstance(value, float | int) and name != "inform_intent"
    }


def main() -> None:
    """Measure and print the line, or say why not."""
    if not (SHARED / "when" / "score.py").exists():
        print(json.dumps({"bench": "understanding", "skipped": "the shared expressions are not here"}))
        return
    line: dict[str, Any] = {"bench": "understanding", "when": expressions(when), "hostile_10kb_ms": hostile_ms()}
    line["dateparser_alone"] = _totals(expressions(by_dateparser))
    if (SHARED / "sgd" / "tools" / "score_turns.py").exists():
        line["quiet"] = quiet(when)
        line["dialogues"] = interpreting()
        line["date_and_time"] = spelled()
    print(json.dumps(line))


def _totals(figures: dict[str, Any]) -> dict[str, Any]:
    """The figures without the classes."""
    right = {key: value for key, value in figures["right"].items() if len(key) == 2 or key == "none"}
    return {**figures, "right": right}


def calibration() -> list[str]:
    """One line a bucket of confidence: how many fresh labelled sentences, and the share that is right."""
    from llm.grammar import OfflineInterpreter
    from tests.llm.interpreter_town import HERE, context, faults

    reader = OfflineInterpreter()
    buckets: dict[int, list[bool]] = {}
    for file in sorted((HERE / "fresh").glob("*.jsonl")):
        for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            understood = reader.interpret(row["text"], context(row, file.stem))
            buckets.setdefault(int(understood.confidence * 10), []).append(not faults(row, understood))
    return [f"{key / 10:.1f}  {len(right):4d}  {sum(right) / len(right):.2f}" for key, right in sorted(buckets.items())]


if __name__ == "__main__":
    if "--calibration" in sys.argv:
        print("\n".join(calibration()))
    else:
        main()
