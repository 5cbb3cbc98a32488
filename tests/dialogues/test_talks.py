"""Plays every talk of `talks/`, and some of them again through the program that everybody can run."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.dialogues.checks import faults_of
from tests.dialogues.script import NOW, Talk, read_talk
from tests.dialogues.stage import House, OwnHouse, Stage, load_town, phones_of
from tests.dialogues.truth import Truth

FILES = sorted(Path(__file__).with_name("talks").rglob("*.txt"))


@cache
def _town(name: str) -> dict[str, Any]:
    return load_town(name)


def _town_of(path: Path) -> str:
    """Read before the talk, because the talk's people depend on it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.removeprefix("town: ") for line in lines if line.startswith("town: ")), "bay")


def _read(path: Path) -> Talk:
    return read_talk(path, phones_of(_town(_town_of(path))))


def _cases(talks: list[Talk]) -> list[Any]:
    return [pytest.param(talk, id=talk.path.stem, marks=_marks(talk)) for talk in talks]


def _marks(talk: Talk) -> list[pytest.MarkDecorator]:
    reason = talk.headers.get("expect-fail")
    return [pytest.mark.xfail(reason=reason, strict=True)] if reason else []


TALKS = [_read(path) for path in FILES]


@pytest.mark.parametrize("talk", _cases(TALKS))
def test_talk(talk: Talk, own_house: House) -> None:
    play(talk, own_house)


@pytest.mark.parametrize("talk", _cases([talk for talk in TALKS if "process" in talk.headers]))
def test_talk_through_the_program(talk: Talk, program: House) -> None:
    play(talk, program)


def play(talk: Talk, house: House) -> None:
    """Every step with its expectations; the first fault ends the talk and shows it as far as it went."""
    town = _town(_town_of(talk.path))
    stage = Stage(house, talk, town)
    town = stage.town
    truth = Truth(town)
    now = datetime.fromisoformat(talk.headers.get("now", NOW))
    for step in talk.steps:
        now += timedelta(seconds=step.seconds)
        try:
            turn = stage.take(step)
            if "sets-up" in talk.headers:
                assert isinstance(house, OwnHouse)
                truth.learn(house.town())
            faults = list(faults_of(turn, talk, town, now, truth))
        except AssertionError as fault:
            faults = [str(fault)]
        if faults:
            pytest.fail(f"{stage.transcript()}\n\nAT {step.source}\n  " + "\n  ".join(faults), pytrace=False)


def test_every_talk_ends_with_a_look_at_the_rows() -> None:
    assert [talk.path.name for talk in TALKS if talk.steps[-1].bookings is None] == []


def test_there_are_enough_talks_of_every_kind() -> None:
    channels = [p.channel for talk in TALKS for p in talk.people.values() if p.channel]
    assert len(TALKS) >= 60
    assert {"web", "telegram", "whatsapp", "sms"} <= set(channels)
    count = Counter(talk.path.parent.name for talk in TALKS)
    assert count["es"] >= 30
    assert min(count[language] for language in ("pt", "fr", "de", "it")) >= 10
