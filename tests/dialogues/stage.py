"""Plays a talk step by step, in this process or through `python -m bot --json`, and keeps what everybody was told."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from booking.setup import dump_town
from bot.settings import Settings
from tests.dialogues.script import NOW, Person, Step, Talk
from workers.replay import Replay

ROOT = Path(__file__).resolve().parent.parent.parent
TOWNS = Path(__file__).with_name("towns")


def load_town(name: str) -> dict[str, Any]:
    """A town file of these tests, as the dict that it is."""
    return json.loads((TOWNS / f"{name}.json").read_text(encoding="utf-8"))


def phones_of(town: Mapping[str, Any]) -> dict[str, str]:
    """The town's providers: phone by slug."""
    return {provider["slug"]: provider["phone"] for provider in town["providers"]}


class House(Protocol):
    """Something that plays the lines of the replay protocol."""

    def play(self, op: dict[str, Any], *, and_more: bool = False) -> list[dict[str, Any]]:
        """One line in, its events out; with `and_more` nobody answers before the next line."""


class PatientReplay(Replay):
    """The replay, which can also let several messages come in before they are answered."""

    is_waiting = False

    def _settle(self) -> None:
        if not self.is_waiting:
            super()._settle()


class OwnHouse:
    """The replay in this process."""

    def __init__(self, database_url: str, settings: Settings) -> None:
        self.replay = PatientReplay(database_url, datetime.fromisoformat(NOW), settings)

    def play(self, op: dict[str, Any], *, and_more: bool = False) -> list[dict[str, Any]]:
        """One line in, its events out."""
        self.replay.is_waiting = and_more
        return list(self.replay.play(json.dumps(op)))

    def town(self) -> dict[str, Any]:
        """The town as it is set up now."""
        with self.replay._runtime.transaction() as session:
            return dump_town(session)


class Program:
    """`python -m bot --json`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def play(self, op: dict[str, Any], *, and_more: bool = False) -> list[dict[str, Any]]:
        """One line in, its events out."""
        assert not and_more, "the program answers every line"
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(op) + "\n")
        self._process.stdin.flush()
        events = []
        while not events or events[-1]["event"] not in ("done", "error"):
            events.append(json.loads(self._process.stdout.readline()))
        return events


@contextmanager
def running_program(database_url: str) -> Iterator[Program]:
    """The program on an empty migrated database."""
    command = [sys.executable, "-m", "bot", "--json", "--now", NOW, "--database", database_url]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Program(process)
        assert process.stdin
        process.stdin.close()
        assert process.wait(20) == 0


@dataclass(frozen=True, slots=True)
class Told:
    """One message that somebody was sent."""

    to: str  # address
    channel: str
    text: str
    options: tuple[tuple[str, str], ...] = ()  # id, label
    links: tuple[str, ...] = ()
    picture: str | None = None

    @property
    def everything(self) -> str:
        """All that can be read of it."""
        shown = ["@photo"] if self.picture else []
        return "\n".join([self.text, *(label for _, label in self.options), *self.links, *shown])

    def as_event(self) -> dict[str, Any]:
        """The reverse of `told_of`."""
        options = [{"id": option_id, "label": label} for option_id, label in self.options]
        plain = {"to": self.to, "channel": self.channel, "text": self.text, "links": list(self.links)}
        shown = {"picture": self.picture} if self.picture else {}
        return {"event": "message", "options": options, **plain, **shown}


@dataclass(slots=True)
class Turn:
    """A step as it went."""

    step: Step
    told: list[Told]
    bookings: list[dict[str, Any]]
    changes: list[dict[str, Any]]  # all so far
    new_changes: list[dict[str, Any]]
    money: list[dict[str, Any]]
    businesses: list[dict[str, Any]] = field(default_factory=list)  # those that signed up

    def told_to(self, person: Person) -> list[Told]:
        """What a person was sent in this turn, on its channel (a provider: on any)."""
        return [t for t in self.told if t.to == person.address and person.channel in (None, t.channel)]


@dataclass(slots=True)
class Stage:
    """One talk being played."""

    house: House
    talk: Talk
    town: dict[str, Any]
    turns: list[Turn] = field(default_factory=list)
    _last: dict[str, Told] = field(default_factory=dict)  # by address: the latest with options
    _channel: dict[str, str] = field(default_factory=dict)  # of providers, where they were written to last
    _pay_link: dict[str, str] = field(default_factory=dict)  # by address: the latest

    def __post_init__(self) -> None:
        if self.talk.has_sign_ups:
            self.town = deepcopy(self.town)
        self._play({"op": "reset", "now": self.talk.headers.get("now", NOW), "town": self.town})

    def take(self, step: Step) -> Turn:
        """Play a step and look at the rows afterwards."""
        told = [t for t in self._play(self._op(step), and_more=step.is_first_of_several) if t]
        for message in told:
            if message.options:
                self._last[message.to] = message
            self._channel[message.to] = message.channel
            for link in pay_links(message):
                self._pay_link[message.to] = link
        before = len(self.turns[-1].changes) if self.turns else 0
        changes = self.rows("changes")
        turn = Turn(step, told, self.rows("bookings"), changes, changes[before:], self.rows("payments"))
        if self.talk.has_sign_ups:
            turn.businesses = self._newcomers()
        self.turns.append(turn)
        return turn

    def offered_to(self, person: Person) -> list[str]:
        """The labels of the latest options that a person was shown."""
        last = self._last.get(person.address)
        return [label for _, label in last.options] if last else []

    def transcript(self) -> str:
        """The talk so far, to be read by a person."""
        names = {person.address: person.name for person in self.talk.people.values()}
        parts = [f"# {self.talk.title}"]
        for turn in self.turns:
            parts.append(f"\n{turn.step.source}")
            for told in turn.told:
                parts.append(
                    f"    <{names.get(told.to, told.to)} {told.channel}> " + told.text.replace("\n", "\n      ")
                )
                if told.options and "\n1) " not in told.text:
                    parts.append("      " + " ".join(f"[{label}]" for _, label in told.options))
        rows = self.turns[-1].bookings if self.turns else []
        parts += ["", *(f"= {row_text(row)}" for row in rows)]
        return "\n".join(parts)

    def _newcomers(self) -> list[dict[str, Any]]:
        """Who is in no town file; the town of the talk takes them in, so that what is told of them can be checked."""
        known = {provider["slug"] for provider in self.town["providers"] if "address_of" not in provider}
        rows = [row for row in self.rows("providers") if row["slug"] not in known]
        self.town["providers"] = [p for p in self.town["providers"] if p["slug"] in known] + [*map(_as_town, rows)]
        return rows

    def _op(self, step: Step) -> dict[str, Any]:
        if step.speaker is None:
            return {"op": "advance", "seconds": step.seconds}
        person = self.talk.people[step.speaker]
        if step.outcome is not None:
            assert person.address in self._pay_link, f"{person.name} was not sent a pay link"
            return {"op": "pay", "token": self._pay_link[person.address], "outcome": step.outcome}
        channel = person.channel or self._channel.get(person.address, "whatsapp")
        op: dict[str, Any] = {"channel": channel, "from": person.address}
        if person.full_name and channel in ("whatsapp", "telegram"):
            op["name"] = person.full_name
        if step.to:
            op["to"] = step.to
        if step.option is None:
            return op | {"op": "say"} | _said(step.words)
        return op | {"op": "press", "option": self._option_id(person, step.option)}

    def _option_id(self, person: Person, wanted: str) -> str:
        last = self._last.get(person.address)
        offered = last.options if last else ()
        for option_id, label in offered:
            if wanted.casefold() in label.casefold():
                return option_id
        raise AssertionError(f"{person.name} was not offered [{wanted}], but {[label for _, label in offered]}")

    def rows(self, what: str) -> list[dict[str, Any]]:
        """Rows of one kind, as the replay dumps them."""
        events = self.house.play({"op": "dump", "what": what})
        return next(event["rows"] for event in events if event["event"] == "rows")

    def _play(self, op: dict[str, Any], *, and_more: bool = False) -> list[Told]:
        events = self.house.play(op, and_more=and_more)
        assert events[-1]["event"] == "done", events[-1]
        return [told_of(event) for event in events if event["event"] == "message"]


_KINDS = {"photo": "image"}


def _said(words: str) -> dict[str, Any]:
    """The text of a line, and what comes along with it."""
    if not words.startswith("@"):
        return {"text": words}
    kind, _, rest = words[1:].partition(" ")
    kind = _KINDS.get(kind, kind)
    if kind == "voice":
        return {"media": [{"kind": kind, "said": rest}]}
    return {"text": rest, "media": [{"kind": kind}]}


def told_of(event: dict[str, Any]) -> Told:
    """A message as the replay tells of it."""
    options = tuple((option["id"], option["label"]) for option in event["options"])
    return Told(event["to"], event["channel"], event["text"], options, tuple(event["links"]), event.get("picture"))


def pay_links(told: Told) -> list[str]:
    """The addresses of pay pages in a message."""
    return [word for word in (*told.links, *told.text.split()) if "/pay/" in word]


def money_text(row: dict[str, Any]) -> str:
    """A payment or refund as talks write it."""
    return f"{row['kind']} {row['amount_minor']} {row['status']}"


def _as_town(row: dict[str, Any]) -> dict[str, Any]:
    """The provider as a town file has it; its phone is the address from which it signed up."""
    parts = [text.rsplit(", ", 2) for text in row["services"]]
    services = [
        {"name": name, "duration_minutes": int(minutes.split()[0]), "price_minor": int(price)}
        for name, minutes, price in parts
    ]
    spans = [(int(day), *map(int, span.split("-"))) for day, span in (text.split() for text in row["hours"])]
    clock = "{:02}:{:02}".format
    hours = [
        {"weekday": day, "start": clock(*divmod(start, 60)), "end": clock(*divmod(end, 60))}
        for day, start, end in spans
    ]
    phone = row["addresses"][0].split()[1] if row["addresses"] else None
    plain = {name: row[name] for name in ("slug", "name", "profession", "city", "currency", "language", "auto_confirm")}
    return plain | {
        "timezone": row["time_zone"],
        "services": services,
        "hours": hours,
        "phone": phone,
        "address_of": row["addresses"],
    }


def business_text(row: dict[str, Any]) -> str:
    """A provider's rows as talks write them."""
    place = f"{row['city']} {row['country']} {row['time_zone']}"
    parts = (row["name"], row["profession"], place, f"{row['currency']} {row['language']}")
    return f"{row['slug']}: " + " | ".join((*parts, "; ".join(row["services"]), ", ".join(row["hours"])))


def row_text(row: dict[str, Any]) -> str:
    """A booking's row as talks write it."""
    return f"{row['provider']} {row['service']} {row['local_start']} {row['status']}"
