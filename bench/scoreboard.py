"""Whole talks against the real bot: customers who speak sentences of recorded dialogues until they are booked.

`python -m bench.scoreboard [--dialogues DIR] [--count N] [--typos] [--show]` prints one line of JSON: bookings as they
should be, wrong ones, those made without a yes, messages a booking and milliseconds a turn. Without the recorded
dialogues it says so.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.settings import read_settings  # noqa: E402
from models.migrate import migrate  # noqa: E402
from models.session import open_engine  # noqa: E402
from workers.embedded import throwaway_postgres  # noqa: E402
from workers.replay import Replay  # noqa: E402

DIALOGUES = ROOT.parent / "shared" / "sgd"
NOW = "2019-03-01T16:00:00+00:00"  # the Friday on which the recorded dialogues play, eight in the morning there
TRADES = {
    "Services_1": ("hair salon", "Haircut", "I would like a haircut."),
    "Services_2": ("dentist", "Check-up", "I need a dentist appointment."),
    "Services_3": ("doctor", "Consultation", "I need to see a doctor."),
}
MOST_TURNS = 14


@dataclass
class Goal:
    """What one customer wants, and the sentences to say it with."""

    service: str
    provider: str
    on: date
    at: str
    city: str
    opening: str
    says: dict[str, list[str]] = field(default_factory=dict)
    yes: list[str] = field(default_factory=list)

    def told_day(self) -> str:
        return f"{self.on:%B} {self.on.day}"

    def told_time(self) -> str:
        hour, minute = map(int, self.at.split(":"))
        return f"{hour % 12 or 12}:{minute:02} {'PM' if hour >= 12 else 'AM'}"


def goals(folder: Path, count: int) -> list[Goal]:
    """Customers from the recorded dialogues that end in one booking and speak of nothing else."""
    rows = (folder / "providers_train_services.jsonl").read_text(encoding="utf-8").splitlines()
    known = {(row["provider_name"], row.get("city")) for row in map(json.loads, rows)}
    found = []
    with gzip.open(folder / "dialogues_train_services.jsonl.gz", "rt", encoding="utf-8") as lines:
        for raw in lines:
            talk = json.loads(raw)
            gold = talk["gold"]
            place = (gold["provider_name"], gold.get("city")) if gold else None
            if gold and gold.get("city") and place in known and talk["services"] == [talk["service"]]:
                found.append(_goal(talk, gold))
    random.Random(7).shuffle(found)
    return found[:count]


def _goal(talk: dict[str, Any], gold: dict[str, str]) -> Goal:
    goal = Goal(
        talk["service"],
        gold["provider_name"],
        date.fromisoformat(gold["date"]),
        gold["time"],
        gold["city"],
        talk["turns"][0]["text"],
    )
    for turn in talk["turns"]:
        acts = {act[0] for act in turn["acts"]}
        for slot, said in turn["said"].items():
            if said["value"] == gold.get(slot):
                goal.says.setdefault(slot, []).append(turn["text"])
        if acts == {"AFFIRM"}:
            goal.yes.append(turn["text"])
    return goal


def town_of(folder: Path) -> dict[str, dict[str, Any]]:
    """A town for each trade with all its recorded providers, open every day, each with one service."""
    towns: dict[str, dict[str, Any]] = {}
    for raw in (folder / "providers_train_services.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(raw)
        if "city" not in row:
            continue
        trade, service, _ = TRADES[row["service"]]
        providers = towns.setdefault(row["service"], {"providers": []})["providers"]
        providers.append(
            {
                "slug": f"p{len(providers)}",
                "name": row["provider_name"],
                "profession": trade,
                "city": row["city"],
                "timezone": "America/Los_Angeles",
                "currency": "USD",
                "auto_confirm": True,
                "services": [{"name": service, "duration_minutes": 30, "price_minor": 4000}],
                "hours": [{"weekday": day, "start": "09:00", "end": "20:00"} for day in range(7)],
            }
        )
    return towns


@dataclass
class Outcome:
    """How one talk ended."""

    kind: str  # right | wrong | none
    turns: int
    without_yes: bool
    lines: list[str]
    seconds: list[float]


class Customer:
    """Plays one goal against the replay."""

    def __init__(self, replay: Replay, goal: Goal, dice: random.Random, typos: bool) -> None:
        self.replay, self.goal, self.dice, self.typos = replay, goal, dice, typos
        self.said: Counter[str] = Counter()
        self.lines: list[str] = []
        self.seconds: list[float] = []

    def play(self) -> Outcome:
        words, is_yes, without_yes = self.goal.opening, False, False
        for turn in range(MOST_TURNS):
            reply = self.say(words)
            if "You're booked" in reply["text"]:
                without_yes = not is_yes
                return Outcome(self.judge(), turn + 1, without_yes, self.lines, self.seconds)
            words, is_yes = self.answer(reply)
        return Outcome("none", MOST_TURNS, without_yes, self.lines, self.seconds)

    def say(self, words: str) -> dict[str, Any]:
        words = mistyped(words, self.dice) if self.typos else words
        self.lines.append(f"> {words}")
        start = time.perf_counter()
        op = {"op": "say", "channel": "whatsapp", "from": "+14155550000", "name": "Kim", "text": words}
        events = list(self.replay.play(json.dumps(op)))
        self.seconds.append(time.perf_counter() - start)
        mine = [e for e in events if e["event"] == "message" and e["to"] == "+14155550000"]
        text = "\n".join(e["text"] for e in mine)
        self.lines.append(text)
        return {"text": text, "options": [o["label"] for e in mine for o in e["options"]]}

    def answer(self, reply: dict[str, Any]) -> tuple[str, bool]:
        """The next words, and whether they are a yes."""
        goal, labels, text = self.goal, reply["options"], reply["text"]
        if "Book it" in labels:
            if goal.provider not in text:
                return f"No, at {goal.provider} please.", False
            if f"{goal.told_day()} at" not in text:
                return self.tell("date"), False
            if goal.told_time() not in text:
                return self.tell("time"), False
            return (self.dice.choice(goal.yes) if goal.yes else "Yes, that is right."), True
        if any(goal.provider in label for label in labels):
            return self.tell("provider_name"), False
        if "Show more" in labels or "Which one" in text:
            return self.tell("provider_name"), False
        if "would you like to book" in text:
            return TRADES[goal.service][2], False
        if "city" in goal.says and not self.said["city"] and "free" not in text:
            return self.tell("city"), False
        return self.tell("date" if self.said["date"] <= self.said["time"] else "time"), False

    def tell(self, slot: str) -> str:
        """A recorded sentence that says it, the first time; plain words after that."""
        self.said[slot] += 1
        recorded = self.goal.says.get(slot, [])
        if len(recorded) >= self.said[slot]:
            return recorded[-self.said[slot]]
        plain = {
            "date": f"on {self.goal.told_day()}",
            "time": f"at {self.goal.told_time()}",
            "city": f"in {self.goal.city}",
            "provider_name": f"{self.goal.provider} please",
        }
        return plain[slot]

    def judge(self) -> str:
        events = list(self.replay.play('{"op":"dump","what":"bookings"}'))
        rows = next(e["rows"] for e in events if e["event"] == "rows")
        wanted = f"{self.goal.on.isoformat()}T{self.goal.at}"
        slug = next(p["slug"] for p in self.town["providers"] if _is(p, self.goal))
        right = len(rows) == 1 and rows[0]["local_start"] == wanted and rows[0]["provider"] == slug
        return "right" if right else "wrong"

    town: dict[str, Any] = {}


def _is(provider: dict[str, Any], goal: Goal) -> bool:
    return provider["name"] == goal.provider and provider["city"] == goal.city


def mistyped(words: str, dice: random.Random) -> str:
    """One slip for every few words: a letter lost, doubled or swapped with its neighbour."""
    kept = words.split(" ")
    for place, word in enumerate(kept):
        if len(word) > 3 and word.isalpha() and dice.random() < 0.2:
            at = dice.randrange(1, len(word) - 1)
            slip = dice.choice(("lost", "doubled", "swapped"))
            if slip == "lost":
                word = word[:at] + word[at + 1 :]
            elif slip == "doubled":
                word = word[:at] + word[at] + word[at:]
            else:
                word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            kept[place] = word
    return " ".join(kept)


def main() -> None:
    """Play and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dialogues", type=Path, default=DIALOGUES)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--typos", action="store_true")
    parser.add_argument("--show", action="store_true", help="print the talks that went wrong")
    options = parser.parse_args()
    if not (options.dialogues / "dialogues_train_services.jsonl.gz").exists():
        print(json.dumps({"bench": "scoreboard", "skipped": f"no recorded dialogues in {options.dialogues.name}"}))
        return
    towns = town_of(options.dialogues)
    dice = random.Random(11)
    outcomes = []
    with throwaway_postgres() as server:
        engine = open_engine(server.url())
        migrate(engine)
        engine.dispose()
        replay = Replay(server.url(), datetime.fromisoformat(NOW).astimezone(UTC), read_settings())
        for goal in goals(options.dialogues, options.count):
            town = _around(towns[goal.service], goal)
            list(replay.play(json.dumps({"op": "reset", "now": NOW, "town": town})))
            customer = Customer(replay, goal, dice, options.typos)
            customer.town = town
            outcome = customer.play()
            outcomes.append(outcome)
            if options.show and (outcome.kind != "right" or outcome.without_yes):
                print(f"--- {outcome.kind} {goal.provider} {goal.on} {goal.at}")
                print("\n".join(outcome.lines))
        replay.close()
    print(json.dumps(summary(outcomes)))


def _around(town: dict[str, Any], goal: Goal) -> dict[str, Any]:
    """The providers of the goal's city and a few others."""
    here = [p for p in town["providers"] if p["city"] == goal.city]
    there = [p for p in town["providers"] if p["city"] != goal.city][:12]
    return {"providers": here[:30] + [p for p in here[30:] if p["name"] == goal.provider] + there}


def summary(outcomes: list[Outcome]) -> dict[str, Any]:
    """The figures of one line."""
    kinds = Counter(outcome.kind for outcome in outcomes)
    times = [second * 1e3 for outcome in outcomes for second in outcome.seconds]
    cut = statistics.quantiles(times, n=20)
    booked = [outcome.turns for outcome in outcomes if outcome.kind == "right"]
    return {
        "bench": "scoreboard",
        "talks": len(outcomes),
        "right": kinds["right"],
        "wrong": kinds["wrong"],
        "not_booked": kinds["none"],
        "booked_without_a_yes": sum(outcome.without_yes for outcome in outcomes),
        "messages_per_booking": round(statistics.mean(booked), 1) if booked else None,
        "turn_p50_ms": round(cut[9], 1),
        "turn_p95_ms": round(cut[18], 1),
    }


if __name__ == "__main__":
    main()
