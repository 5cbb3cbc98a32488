"""Whole talks against the real bot: customers made of recorded dialogues, clean and mistyped, and our own talks.

`python -m bench.scoreboard [--interpreter offline|openai] [--dialogues DIR] [--count N] [--show]` prints a table and
one line of JSON. DIR holds recorded dialogues (`dialogues*.jsonl`, maybe gzipped, with `providers*.jsonl`), talk files
(`*.txt`, towns in `towns/`), or both, or is one such file. The model is that of OPENAI_BASE_URL, else our own stub.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench import customers  # noqa: E402
from bench.customers import Customer, Goal, Sentence, around, is_right, mistyped  # noqa: E402
from bench.stub_model import StubModel, serving  # noqa: E402
from bot.settings import Settings, read_settings  # noqa: E402
from models.migrate import migrate  # noqa: E402
from models.session import open_engine  # noqa: E402
from tests.dialogues.checks import faults_of  # noqa: E402
from tests.dialogues.script import NOW, BadTalk, Talk, read_talk  # noqa: E402
from tests.dialogues.stage import TOWNS, OwnHouse, Stage, Told, phones_of, told_of  # noqa: E402
from tests.dialogues.truth import Truth  # noqa: E402
from workers.embedded import throwaway_postgres  # noqa: E402

RECORDED = ROOT.parent / "shared" / "sgd"
TALKS = ROOT / "tests" / "dialogues" / "talks"
ADDRESS = "+14155550000"
MOST_TURNS = 14
_TRADES = ", ".join(customers.TRADES)
# What a talk may spend is for the operator; here everybody who would ask does.
UNLIMITED = {"OPENAI_PER_CONVERSATION": 10**6, "OPENAI_PER_SENDER": 10**6, "OPENAI_PER_DAY": 10**6}


@dataclass
class Outcome:
    """How one talk ended, and what it took."""

    group: str
    is_mistyped: bool = False
    kind: str = "none"  # right | wrong | none
    bookings: int = 0  # that stand at the end as they should
    without_yes: int = 0
    lies: list[str] = field(default_factory=list)
    statements: int = 0
    calls: int = 0
    calls_on: Counter[str] = field(default_factory=Counter)  # press | plain | sentence
    tokens: int = 0
    seconds: list[float] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Bench:
    """The bot in this process on a database of its own, and the meter of its model."""

    def __init__(self, database_url: str, settings: Settings, model: StubModel | None = None) -> None:
        self.house = OwnHouse(database_url, settings)
        self._model = model

    def turn(self, outcome: Outcome, op: dict[str, Any], sentence: Sentence | None, kind: str) -> list[Told]:
        """One message in, what everybody is told; time, calls and tokens are added to the outcome."""
        if self._model:
            self._model.meaning = sentence
        meter = self.house.replay.interpreter
        calls, tokens = getattr(meter, "calls", 0), getattr(meter, "tokens", 0)
        start = time.perf_counter()
        events = self.house.play(op)
        outcome.seconds.append(time.perf_counter() - start)
        asked = getattr(meter, "calls", 0) - calls
        outcome.calls += asked
        outcome.calls_on[kind] += asked
        outcome.tokens += getattr(meter, "tokens", 0) - tokens
        return [told_of(event) for event in events if event["event"] == "message"]

    def rows(self) -> list[dict[str, Any]]:
        """The bookings as they are now."""
        events = self.house.play({"op": "dump", "what": "bookings"})
        return next(event["rows"] for event in events if event["event"] == "rows")

    # -------------------------------------------------------------- recorded dialogues

    def play_goal(self, goal: Goal, town: dict[str, Any], *, is_mistyped: bool, seed: int) -> Outcome:
        """One customer, until a booking stands or it gives up."""
        self.house.play({"op": "reset", "now": customers.NOW, "town": town})
        outcome = Outcome(customers.TRADES[goal.service][0], is_mistyped)
        dice, truth, now = random.Random(seed), Truth(town), datetime.fromisoformat(customers.NOW)
        customer, sentence, is_yes = Customer(goal, dice), goal.opening, False
        for _ in range(MOST_TURNS):
            words = mistyped(sentence.text, dice) if is_mistyped else sentence.text
            op = {"op": "say", "channel": "whatsapp", "from": ADDRESS, "name": "Kim", "text": words}
            told = self.turn(outcome, op, sentence, "plain" if sentence.is_plain and not is_mistyped else "sentence")
            rows = self.rows()
            outcome.lies += [fault for one in told for fault in truth.faults(one, rows, now)]
            mine = [one for one in told if one.to == ADDRESS]
            text = "\n".join(one.text for one in mine)
            outcome.lines += [f"> {words}", text]
            if rows:
                outcome.kind = "right" if is_right(rows, town, goal) else "wrong"
                outcome.bookings = int(outcome.kind == "right")
                outcome.without_yes = int(not is_yes)
                break
            sentence, is_yes = customer.answer(text, [label for one in mine for _, label in one.options])
        outcome.statements = truth.statements
        return outcome

    # -------------------------------------------------------------- talk files

    def play_talk(self, talk: Talk, town: dict[str, Any], group: str) -> Outcome:
        """One talk file with all that it expects, to its end or its first fault."""
        outcome = Outcome(group)
        stage = Stage(_Metered(self, outcome), talk, town)
        town = stage.town  # who signs up in the talk comes in
        truth, own = Truth(town), Truth(town)
        now = datetime.fromisoformat(talk.headers.get("now", NOW))
        for step in talk.steps:
            now += timedelta(seconds=step.seconds)
            try:
                turn = stage.take(step)
            except AssertionError as fault:
                outcome.faults.append(str(fault))
                break
            if "sets-up" in talk.headers:
                for one in (truth, own):
                    one.learn(self.house.town())
            outcome.lies += [fault for told in turn.told for fault in own.faults(told, turn.bookings, now)]
            outcome.faults += faults_of(turn, talk, town, now, truth)
            if outcome.faults:
                break
        outcome.kind = _kind_of(outcome.faults)
        outcome.bookings = (
            0 if outcome.faults else sum(row["status"] == "confirmed" for row in stage.turns[-1].bookings)
        )
        outcome.without_yes = sum("without a word of agreement" in fault for fault in outcome.faults)
        outcome.statements = own.statements
        outcome.lines = [stage.transcript(), *outcome.faults]
        return outcome


def _kind_of(faults: list[str]) -> str:
    if not faults:
        return "right"
    return "wrong" if any(fault.startswith("the rows are") for fault in faults) else "none"


class _Metered:
    """The house of a talk file: what people write or press is measured, the rest is not."""

    def __init__(self, bench: Bench, outcome: Outcome) -> None:
        self._bench, self._outcome = bench, outcome

    def play(self, op: dict[str, Any], *, and_more: bool = False) -> list[dict[str, Any]]:
        """One line in, its events out."""
        if and_more or op["op"] not in ("say", "press"):
            return self._bench.house.play(op, and_more=and_more)
        is_press = op["op"] == "press" or op.get("text", "").strip().isdigit()
        told = self._bench.turn(self._outcome, op, None, "press" if is_press else "sentence")
        return [one.as_event() for one in told] + [{"event": "done"}]


def read_talks(folder: Path) -> Iterator[tuple[Talk, dict[str, Any], str]]:
    """The talk files below a folder with their towns, and the names of their groups. Raises BadTalk."""
    at = folder.parent if folder.is_file() else folder
    paths = [folder] if folder.is_file() and folder.suffix == ".txt" else sorted(folder.rglob("*.txt"))
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines()
        name = next((line.removeprefix("town: ") for line in lines if line.startswith("town: ")), "bay")
        places = [place / f"{name}.json" for place in (at / "towns", at.parent / "towns", TOWNS)]
        town_file = next((place for place in places if place.exists()), None)
        if town_file is None:
            raise BadTalk(f"{path.name}: there is no town {name}")
        town = json.loads(town_file.read_text(encoding="utf-8"))
        talk = read_talk(path, phones_of(town))
        if "expect-fail" not in talk.headers:
            yield talk, town, f"talks {path.parent.name}"


# ------------------------------------------------------------------ all of them


def play_all(bench: Bench, folders: Iterable[Path], count: int | None) -> Iterator[Outcome]:
    """Every customer of the folders clean, then mistyped; then every talk file."""
    for folder in folders:
        if customers.has_dialogues(folder):
            towns = customers.towns(folder)
            for is_mistyped in (False, True):
                for seed, goal in enumerate(customers.goals(folder)[:count]):
                    town = around(towns[goal.service], goal)
                    yield bench.play_goal(goal, town, is_mistyped=is_mistyped, seed=seed)
        for talk, town, group in list(read_talks(folder))[:count]:
            yield bench.play_talk(talk, town, group)


def summary(outcomes: list[Outcome]) -> dict[str, Any]:
    """The figures of some talks; messages, calls and tokens of all of them are shared out among the right bookings."""
    kinds = Counter(outcome.kind for outcome in outcomes)
    times = [second * 1e3 for outcome in outcomes for second in outcome.seconds]
    cut = statistics.quantiles(times, n=20) if len(times) > 1 else [0.0] * 19
    bookings = sum(outcome.bookings for outcome in outcomes)
    per = {
        "messages_per_booking": sum(len(outcome.seconds) for outcome in outcomes),
        "model_calls_per_booking": sum(outcome.calls for outcome in outcomes),
        "tokens_per_booking": sum(outcome.tokens for outcome in outcomes),
    }
    return {
        "talks": len(outcomes),
        "right": kinds["right"],
        "wrong": kinds["wrong"],
        "not_booked": kinds["none"],
        "booked_without_a_yes": sum(outcome.without_yes for outcome in outcomes),
        "false_statements": sum(len(outcome.lies) for outcome in outcomes),
        "statements": sum(outcome.statements for outcome in outcomes),
        **{name: round(value / bookings, 2) if bookings else None for name, value in per.items()},
        "turn_p50_ms": round(cut[9], 1),
        "turn_p95_ms": round(cut[18], 1),
    }


def calls_on(outcomes: list[Outcome], kind: str) -> int:
    """Questions to the model about messages of one kind."""
    return sum(outcome.calls_on[kind] for outcome in outcomes)


_COLUMNS = {
    "talks": "talks", "right": "right", "wrong": "wrong", "not_booked": "none", "booked_without_a_yes": "no yes",
    "false_statements": "false", "statements": "checked", "messages_per_booking": "messages",
    "model_calls_per_booking": "calls", "tokens_per_booking": "tokens", "turn_p50_ms": "p50 ms",
    "turn_p95_ms": "p95 ms",
}  # fmt: skip


def table(sets: dict[str, dict[str, Any]]) -> str:
    """One row for each set, to be read by a person (and by Markdown)."""
    rows = [["", *_COLUMNS.values()]]
    rows += [
        [name, *("-" if figures[key] is None else str(figures[key]) for key in _COLUMNS)]
        for name, figures in sets.items()
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def score(interpreter: str, folders: list[Path], count: int | None = None, *, show: bool = False) -> dict[str, Any]:
    """Play everything on a database of its own and return the figures. Prints the talks that went wrong with `show`."""
    with throwaway_postgres() as server:
        engine = open_engine(server.url())
        migrate(engine)
        engine.dispose()
        return score_on(server.url(), interpreter, folders, count, show=show)


def score_on(
    database_url: str, interpreter: str, folders: list[Path], count: int | None = None, *, show: bool = False
) -> dict[str, Any]:
    """The same on a migrated database, which is emptied."""
    with ExitStack() as stack:
        is_stub = interpreter == "openai" and not os.environ.get("OPENAI_BASE_URL")
        model = stack.enter_context(serving()) if is_stub else None
        bench = Bench(database_url, settings_for(interpreter, model), model)
        stack.callback(bench.house.replay.close)
        outcomes = []
        for outcome in play_all(bench, folders, count):
            outcomes.append(outcome)
            if show and (outcome.kind != "right" or outcome.without_yes or outcome.lies):
                print(f"--- {outcome.group} {outcome.kind}", *outcome.lines, *outcome.lies, sep="\n")
    return figures_of(interpreter + (" (stub)" if is_stub else ""), outcomes)


def settings_for(interpreter: str, model: StubModel | None = None) -> Settings:
    """The settings of a house that reads with this interpreter."""
    house = {"PARLEY_ENV": "test", "PARLEY_DEMO": "true", "SECRET_KEY": "bench-" * 8}
    if interpreter == "offline":
        return read_settings(**house, OPENAI_API_KEY=None)
    stub = {"OPENAI_API_KEY": "stub", "OPENAI_BASE_URL": model.base_url, "OPENAI_MODEL": "stub"} if model else {}
    return read_settings(**house, **UNLIMITED, **stub)


def figures_of(interpreter: str, outcomes: list[Outcome]) -> dict[str, Any]:
    """The line of JSON: all talks together, and each set alone."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(outcome.group + (" mistyped" if outcome.is_mistyped else ""), []).append(outcome)
    return {
        "bench": "scoreboard",
        "interpreter": interpreter,
        **summary(outcomes),
        "model_calls_on_presses": calls_on(outcomes, "press"),
        "model_calls_on_plain_answers": calls_on(outcomes, "plain"),
        "sets": {name: summary(group) for name, group in groups.items()},
    }


def main() -> None:
    """Play and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--interpreter", choices=["offline", "openai"], default="offline")
    parser.add_argument("--dialogues", type=Path, help="a folder or a file; without it the recorded and our own talks")
    parser.add_argument("--count", type=int, help="the first so many of each set")
    parser.add_argument("--show", action="store_true", help="print the talks that went wrong")
    options = parser.parse_args()
    folders = [options.dialogues] if options.dialogues else [RECORDED, TALKS]
    if options.dialogues and not options.dialogues.exists():
        parser.error(f"there is no {options.dialogues}")
    try:
        figures = score(options.interpreter, folders, options.count, show=options.show)
    except (customers.BadDialogues, BadTalk) as fault:
        sys.exit(str(fault))
    if not figures["talks"]:
        sys.exit(f"Nothing to play in {options.dialogues or RECORDED}: no dialogues*.jsonl(.gz) of {_TRADES}, no *.txt")
    print(table({**figures["sets"], "all": figures}))
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
