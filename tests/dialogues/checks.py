"""What has to hold: the expectations written in a talk, and what is true of every talk without being written.

Always: nobody's booking changes without words of agreement; what is told is true (`truth.py`); nobody reads another
customer's name or address; every line is answered once; a text message fits and asks for no carrier word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from tests.dialogues.script import Expected, Person, Talk
from tests.dialogues.stage import Told, Turn, business_text, money_text, row_text
from tests.dialogues.truth import Truth

CARRIER_WORDS = re.compile(r"\b(reply|write|send|text|answer)\W+(yes|no|stop|cancel|end|quit|unsubscribe)\b", re.I)
SMS_LETTERS = 306  # two segments of 153


def faults_of(
    turn: Turn, talk: Talk, town: Mapping[str, Any], now: datetime, truth: Truth | None = None
) -> Iterator[str]:
    """Everything that is wrong with a turn, in words. `truth` is that of the whole talk, where there is one."""
    for expected in turn.step.expected:
        yield from _unmet(expected, turn, talk)
    yield from _rows(turn)
    yield from _consent(turn, talk, town)
    yield from _answered_once(turn, talk)
    yield from faults_of_words(turn, talk, town, now, truth)


def faults_of_words(
    turn: Turn, talk: Talk, town: Mapping[str, Any], now: datetime, truth: Truth | None = None
) -> Iterator[str]:
    """What is wrong with the messages themselves, whatever was said before."""
    truth = truth or Truth(town)
    for told in turn.told:
        yield from truth.faults(told, turn.bookings, now)
        yield from _private(told, talk, town)
        yield from _fits(told)


# ------------------------------------------------------------------ what the talk expects


def _unmet(expected: Expected, turn: Turn, talk: Talk) -> Iterator[str]:
    who = expected.who or turn.step.speaker
    if who is None:
        yield "after a lapse of time, name who is told"
        return
    told = turn.told_to(talk.people[who])
    text = plain("\n".join(message.everything for message in told))
    if expected.kind == "silent" and told:
        yield f"{who} should not have been told anything"
    if expected.kind == "has":
        missing = [ways for ways in expected.pieces if not any(plain(way) in text for way in ways)]
        yield from (f"{who} was not told {' or '.join(ways)!r}" for ways in missing)
    if expected.kind == "not":
        yield from (f"{who} was told {way!r}" for ways in expected.pieces for way in ways if plain(way) in text)
    if expected.kind == "options":
        yield from _options(expected, told, who)


def _options(expected: Expected, told: list[Told], who: str) -> Iterator[str]:
    labels = [label for message in told for _, label in message.options]
    wanted = expected.pieces
    if wanted[-1] == ("...",):
        wanted = wanted[:-1]
        labels_seen = labels[: len(wanted)]
    else:
        labels_seen = labels
    fits = len(wanted) == len(labels_seen) and all(
        any(plain(way) in plain(label) for way in ways) for ways, label in zip(wanted, labels_seen, strict=True)
    )
    if not fits:
        yield f"{who} was offered {labels}, not {[' or '.join(ways) for ways in wanted]}"


def plain(text: str) -> str:
    """Text with ordinary spaces, apostrophes and small letters."""
    return " ".join(text.replace("’", "'").casefold().split())


def _rows(turn: Turn) -> Iterator[str]:
    if turn.step.bookings is not None:
        rows = tuple(row_text(row) for row in turn.bookings)
        if rows != turn.step.bookings:
            yield f"the rows are {rows}"
    if turn.step.money is not None:
        money = tuple(money_text(row) for row in turn.money)
        if money != turn.step.money:
            yield f"the money is {money}"
    if turn.step.businesses is not None:
        texts = tuple(map(business_text, turn.businesses))
        if texts != turn.step.businesses:
            yield f"the businesses are {texts}"
    if turn.step.changes is not None:
        actions = tuple(change["action"] for change in turn.changes)
        if actions != turn.step.changes:
            yield f"the changes are {actions}"


# ------------------------------------------------------------------ what holds in every talk


def _consent(turn: Turn, talk: Talk, town: Mapping[str, Any]) -> Iterator[str]:
    for change in turn.new_changes:
        if change["actor"] not in ("customer", "provider") or change["cause"] == "clock":
            continue
        if not turn.step.is_agreeing:
            yield f"{change['action']} without a word of agreement"
        elif change["actor"] not in _roles(talk.people[turn.step.speaker or ""], change, turn, town):
            yield f"{change['action']} in the name of the {change['actor']}"


def _roles(person: Person, change: Mapping[str, Any], turn: Turn, town: Mapping[str, Any]) -> set[str]:
    """As whom somebody may speak: a provider also as the customer of a visit that he tries himself."""
    if person.channel is not None and person.address not in {one["phone"] for one in town["providers"]}:
        return {"customer"}
    tried = any(row["id"] == change["booking"] and row["customer"] == person.address for row in turn.bookings)
    return {"provider", "customer"} if tried else {"provider"}


def _answered_once(turn: Turn, talk: Talk) -> Iterator[str]:
    step = turn.step
    if (
        step.speaker is None
        or step.outcome is not None
        or any(e.kind == "silent" and e.who is None for e in step.expected)
    ):
        return
    answers = len(turn.told_to(talk.people[step.speaker]))
    right = 2 if any(e.kind == "twice" and e.who is None for e in step.expected) else 1
    if answers != (0 if step.is_first_of_several else right):
        yield f"{step.speaker} got {answers} answers"


def _private(told: Told, talk: Talk, town: Mapping[str, Any]) -> Iterator[str]:
    providers = {provider["phone"] for provider in town["providers"]}
    if told.to in providers:
        return
    for person in talk.people.values():
        if person.channel is None or person.address == told.to or person.address in providers:
            continue
        secrets = [person.address, *(person.full_name.split() if person.full_name else [])]
        yield from (
            f"{told.to} reads {s!r}" for s in secrets if re.search(rf"(?<!\w){re.escape(s)}(?!\w)", told.everything)
        )


def _fits(told: Told) -> Iterator[str]:
    if told.channel == "sms" and len(told.text) > SMS_LETTERS:
        yield f"{len(told.text)} letters in a text message"
    if told.channel == "sms" and CARRIER_WORDS.search(told.text):
        yield "a text message asks for a carrier's word"
