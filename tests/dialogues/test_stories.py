"""The same story told in six languages ends in the same rows: bookings, changes and what is owed to whom."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.dialogues.checks import faults_of
from tests.dialogues.script import LANGUAGES, NOW, read_talk
from tests.dialogues.stage import House, Stage, load_town, phones_of

STORIES = sorted(Path(__file__).with_name("stories").glob("*.txt"))
OF_A_ROW = {
    "bookings": ("provider", "service", "customer", "status", "starts_at", "local_start", "price_minor", "currency"),
    "changes": ("from_status", "to_status", "actor", "action"),
    "outbox": ("kind", "state", "template"),
}
Rows = dict[str, list[tuple[Any, ...]]]


@cache
def _town(language: str) -> dict[str, Any]:
    """The town, with providers who speak this language."""
    town = deepcopy(load_town("bay"))
    for provider in town["providers"]:
        provider["language"] = language
    return town


def play(path: Path, language: str, house: House) -> tuple[Rows, Stage]:
    """The rows at the end of a story, and how it went; a step that goes wrong fails."""
    town = _town(language)
    talk = read_talk(path, phones_of(town), language)
    stage = Stage(house, talk, town)
    town = stage.town
    now = datetime.fromisoformat(NOW)
    for step in talk.steps:
        now += timedelta(seconds=step.seconds)
        try:
            faults = list(faults_of(stage.take(step), talk, town, now))
        except AssertionError as fault:
            faults = [str(fault)]
        if faults:
            pytest.fail(f"{stage.transcript()}\n\nAT {step.source}\n  " + "\n  ".join(faults), pytrace=False)
    return {what: _kept(stage.rows(what), names) for what, names in OF_A_ROW.items()}, stage


def _kept(rows: list[dict[str, Any]], names: tuple[str, ...]) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


@pytest.fixture(scope="module")
def english(own_house: House) -> Callable[[Path], Rows]:
    """The rows at the end of a story in English, each story played once."""
    return cache(lambda path: play(path, "en", own_house)[0])


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_all_languages_end_in_the_same_rows(
    language: str, path: Path, own_house: House, english: Callable[[Path], Rows]
) -> None:
    expected = english(path)
    rows, stage = play(path, language, own_house)
    assert rows == expected, stage.transcript()


def test_there_are_stories_enough() -> None:
    assert len(STORIES) >= 12
