"""Customers made of recorded dialogues: what each wants, and the sentences that were said for it, with their labels."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

SOMEWHERE = "San Jose"  # the town of who is booked by name and listed in none
NOW = "2019-03-01T16:00:00+00:00"  # the Friday on which the recorded dialogues play, eight in the morning there
TRADES = {
    "Services_1": ("hair salon", "Haircut", "I would like a haircut."),
    "Services_2": ("dentist", "Check-up", "I need a dentist appointment."),
    "Services_3": ("doctor", "Consultation", "I need to see a doctor."),
    "Services_4": ("therapist", "Session", "I need to see a therapist."),
}


@dataclass(frozen=True)
class Sentence:
    """Words with what they mean: native act names, and by slot the canonical value and how it was put."""

    text: str
    acts: frozenset[str] = frozenset()
    said: dict[str, tuple[str, str]] = field(default_factory=dict)
    requested: tuple[str, ...] = ()
    is_plain: bool = False  # a short answer to what was asked, made here


@dataclass
class Goal:
    """What one customer wants, and the sentences to say it with."""

    service: str
    provider: str
    on: date
    at: str
    city: str
    opening: Sentence
    says: dict[str, list[Sentence]] = field(default_factory=dict)
    yes: list[Sentence] = field(default_factory=list)

    def told_day(self) -> str:
        """The day as the assistant writes it."""
        return f"{self.on:%B} {self.on.day}"

    def told_time(self) -> str:
        """The time as the assistant writes it."""
        hour, minute = map(int, self.at.split(":"))
        return f"{hour % 12 or 12}:{minute:02} {'PM' if hour >= 12 else 'AM'}"

    def plain(self, slot: str) -> Sentence:
        """A slot in plain words."""
        value, words = {
            "date": (self.on.isoformat(), f"on {self.told_day()}"),
            "time": (self.at, f"at {self.told_time()}"),
            "city": (self.city, f"in {self.city}"),
            "provider_name": (self.provider, f"{self.provider} please"),
        }[slot]
        return Sentence(words, frozenset({"INFORM"}), {slot: (value, words)}, is_plain=True)


class BadDialogues(Exception):
    """A file that is not in the form of recorded dialogues; says which, and where."""


def has_dialogues(folder: Path) -> bool:
    """Whether a folder holds recorded dialogues, or is a file of them."""
    return bool(_files(folder, "dialogues"))


def _files(folder: Path, kind: str) -> list[Path]:
    if folder.is_file():
        is_wanted = kind == "dialogues" and ".jsonl" in folder.name
        return [folder] if is_wanted else _files(folder.parent, kind) if kind == "providers" else []
    return sorted(path for path in folder.glob(f"{kind}*.jsonl*"))


def _rows(folder: Path, kind: str) -> Iterator[dict[str, Any]]:
    """The rows of our trades; others lie beside them. Raises BadDialogues."""
    for path in _files(folder, kind):
        try:
            raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            lines = raw.decode("utf-8").splitlines()
        except (OSError, EOFError, UnicodeDecodeError) as fault:
            raise BadDialogues(f"{path.name} cannot be read: {fault}") from fault
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line) if line.strip() else {"service": ""}
                is_ours = row["service"] in TRADES
            except (ValueError, KeyError, TypeError) as fault:
                raise BadDialogues(f"{path.name}, line {number}: no row of {kind}") from fault
            if is_ours:
                yield row


def goals(folder: Path) -> list[Goal]:
    """One customer for each dialogue that ends in a booking and speaks of nothing else. Raises BadDialogues."""
    cities = {place[:2]: place[2] for place in _listed(folder)}
    found = []
    for talk in _rows(folder, "dialogues"):
        try:
            gold = talk["gold"]
            if gold and talk["services"] == [talk["service"]]:
                found.append(_goal(talk, {**gold, "city": _city(talk, cities)}))
        except (KeyError, ValueError, TypeError, AttributeError, IndexError) as fault:
            raise BadDialogues(f"dialogue {talk.get('dialogue_id')}: {fault!r}") from fault
    random.Random(7).shuffle(found)
    return found


def _listed(folder: Path) -> list[tuple[str, str, str]]:
    """Service, name and city of every provider of the lists whose city is known."""
    rows = _rows(folder, "providers")
    return [(row["service"], row["provider_name"], row["city"]) for row in rows if row.get("city")]


def _city(talk: dict[str, Any], cities: dict[tuple[str, str], str]) -> str:
    """Where a booking is: as was said, else as is listed; else nobody said and it does not matter."""
    gold = talk["gold"]
    return gold.get("city") or cities.get((talk["service"], gold["provider_name"])) or SOMEWHERE


def _goal(talk: dict[str, Any], gold: dict[str, str]) -> Goal:
    sentences = [_sentence(turn) for turn in talk["turns"]]
    on = date.fromisoformat(gold["date"])
    goal = Goal(talk["service"], gold["provider_name"], on, gold["time"], gold["city"], sentences[0])
    for sentence in sentences:
        for slot, (value, _) in sentence.said.items():
            if value == gold.get(slot):
                goal.says.setdefault(slot, []).append(sentence)
        if sentence.acts == {"AFFIRM"}:
            goal.yes.append(sentence)
    return goal


def _sentence(turn: dict[str, Any]) -> Sentence:
    said = {slot: (one["value"], one["text"]) for slot, one in turn["said"].items()}
    acts = frozenset(
        f"{act[0]}:{act[2]}" if act[0] == "INFORM_INTENT" and len(act) > 2 else act[0] for act in turn["acts"]
    )
    return Sentence(turn["text"], acts, said, tuple(turn.get("requested") or ()))


def towns(folder: Path) -> dict[str, dict[str, Any]]:
    """A town for each trade with all its providers, listed or booked, open every day, each with one service."""
    found: dict[str, dict[str, Any]] = {}
    booked = {(goal.service, goal.provider, goal.city) for goal in goals(folder)}
    for code, name, city in dict.fromkeys([*_listed(folder), *sorted(booked)]):
        trade, service, _ = TRADES[code]
        providers = found.setdefault(code, {"providers": []})["providers"]
        providers.append(
            {
                "slug": f"p{len(providers)}",
                "name": name,
                "profession": trade,
                "city": city,
                "timezone": "America/Los_Angeles",
                "currency": "USD",
                "auto_confirm": True,
                "services": [{"name": service, "duration_minutes": 30, "price_minor": 4000}],
                "hours": [{"weekday": day, "start": "09:00", "end": "20:00"} for day in range(7)],
            }
        )
    return found


def around(town: dict[str, Any], goal: Goal) -> dict[str, Any]:
    """The providers of the goal's city and a few others."""
    here = [p for p in town["providers"] if p["city"] == goal.city]
    there = [p for p in town["providers"] if p["city"] != goal.city][:12]
    return {"providers": here[:30] + [p for p in here[30:] if p["name"] == goal.provider] + there}


def is_right(rows: list[dict[str, Any]], town: dict[str, Any], goal: Goal) -> bool:
    """Whether one booking stands, and it is the one that was wanted."""
    slugs = [p["slug"] for p in town["providers"] if p["name"] == goal.provider and p["city"] == goal.city]
    wanted = (f"{goal.on.isoformat()}T{goal.at}", "confirmed")
    found = [(row["local_start"], row["status"]) for row in rows if row["provider"] in slugs]
    return len(rows) == 1 and found == [wanted]


class Customer:
    """Answers the assistant until the goal is booked."""

    def __init__(self, goal: Goal, dice: random.Random) -> None:
        self.goal, self.dice = goal, dice
        self.said: Counter[str] = Counter()

    def answer(self, text: str, labels: list[str]) -> tuple[Sentence, bool]:
        """The next words to what the assistant wrote, and whether they are a yes."""
        goal = self.goal
        if "Book it" in labels:
            return self._to_proposal(text)
        if any(goal.provider in label for label in labels) or "Show more" in labels or "Which one" in text:
            return self.tell("provider_name"), False
        if "would you like to book" in text:
            return Sentence(TRADES[goal.service][2], frozenset({"INFORM_INTENT:book"})), False
        if "city" in goal.says and not self.said["city"] and "free" not in text:
            return self.tell("city"), False
        return self.tell("date" if self.said["date"] <= self.said["time"] else "time"), False

    def _to_proposal(self, text: str) -> tuple[Sentence, bool]:
        goal = self.goal
        if goal.provider not in text:
            named = {"provider_name": (goal.provider, goal.provider)}
            return Sentence(f"No, at {goal.provider} please.", frozenset({"NEGATE", "INFORM"}), named), False
        if f"{goal.told_day()} at" not in text:
            return self.tell("date"), False
        if goal.told_time() not in text:
            return self.tell("time"), False
        plain = Sentence("Yes, that is right.", frozenset({"AFFIRM"}), is_plain=True)
        return (self.dice.choice(goal.yes) if goal.yes else plain), True

    def tell(self, slot: str) -> Sentence:
        """A recorded sentence that says it, the first time; plain words after that."""
        self.said[slot] += 1
        recorded = self.goal.says.get(slot, [])
        return recorded[-self.said[slot]] if len(recorded) >= self.said[slot] else self.goal.plain(slot)


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
