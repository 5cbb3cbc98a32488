"""Talks that nobody would hold: every sentence of the other talks and some odd ones, from everybody, in any order.

No turn may break, nobody gets two answers, and what is told stays true, private and free.
"""

from __future__ import annotations

import logging
import random
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.dialogues.checks import faults_of_words
from tests.dialogues.script import NOW, Person, Step, Talk
from tests.dialogues.stage import Stage, Turn
from tests.dialogues.test_talks import TALKS, _town
from tests.dialogues.truth import Truth

STEPS = 130
ODD = [
    "", "  ", "1", "2", "9", "99", "0", "-1", "1.", "👍", "👎", "🙂🙂", "{price}", "%s", "<b>x</b>", "a" * 3000,
    "\u202eabc", "no", "yes", "sí", "start", "help", "cancel", "?", "ok", "next week", "last Monday", "31 feb",
    "at 25:00", "earlier", "later", "another day", "both", "all of them", "the first", "the last one", "none", "person",
    "done", "back",
]  # fmt: skip
PEOPLE = {
    "zeb": Person("zeb", "+14085550777", "whatsapp", "Zebedee Quux"),
    "ida": Person("ida", "700777", "telegram", "Idabel Vorn"),
    "web": Person("web", "visitor-4711", "web"),
    "txt": Person("txt", "+14085550778", "sms"),
    "ana": Person("ana", "+14085550101"),
    "smile": Person("smile", "+14085550102"),
    "sol": Person("sol", "+34915550109"),
}
TALK = Talk(Path("random.txt"), "Anything", PEOPLE, ())


def _lines(*, of_providers: bool) -> list[str]:
    return [
        step.words
        for talk in TALKS
        for step in talk.steps
        if step.words and step.speaker and (talk.people[step.speaker].channel is None) is of_providers
    ]


def _step(chance: random.Random, stage: Stage, customers: list[str], providers: list[str]) -> Step:
    if chance.random() < 0.04:
        # Odd seconds: a request for the very second at which its time begins runs out as it is made.
        return Step("+", seconds=chance.choice([61, 3607, 86413]))
    speaker = chance.choice(list(PEOPLE))
    offered = stage.offered_to(PEOPLE[speaker])
    if offered and chance.random() < 0.35:
        return Step("[press]", speaker=speaker, option=chance.choice(offered))
    own = providers if PEOPLE[speaker].channel is None else customers
    words = chance.choice(chance.choice([own, own, ODD]))
    return Step(words, speaker=speaker, words=words)


def _is_trial(turn: Turn, person: Person) -> bool:
    """Whether somebody who signed up changed a visit to the own business: both sides are told, and both are one."""
    changed = {change["booking"] for change in turn.new_changes}
    given = {one["slug"] for one in _town("bay")["providers"]}
    return any(
        row["id"] in changed and row["provider"] not in given and row["customer"] == person.address
        for row in turn.bookings
    )


@pytest.mark.parametrize(
    "seed", [2, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (*range(2), *range(3, 9)))]
)
def test_nothing_breaks(seed: int, own_house: Any, caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(seed)
    customers, providers = _lines(of_providers=False), _lines(of_providers=True)
    stage, truth = Stage(own_house, TALK, _town("bay")), Truth(_town("bay"), is_wild=True)
    now = datetime.fromisoformat(NOW)
    for _ in range(STEPS):
        step = _step(chance, stage, customers, providers)
        now += timedelta(seconds=step.seconds)
        turn = stage.take(step)
        truth.learn(own_house.town())
        faults = list(faults_of_words(turn, TALK, _town("bay"), now, truth))
        faults += [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
        if step.speaker and len(turn.told_to(PEOPLE[step.speaker])) > 1 + _is_trial(turn, PEOPLE[step.speaker]):
            faults.append("two answers")
        assert not faults, f"{stage.transcript()[-3000:]}\n{faults}"
    assert stage.turns[-1].changes, "nothing was ever booked: the random talks say nothing"
