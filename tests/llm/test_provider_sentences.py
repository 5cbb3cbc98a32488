"""Provider sentences in Portuguese, French, German and Italian, beyond the main acts.

Every second row of an act is kept out of sight while tuning: a class of wording is learned from the others, then the
share of these is looked at (`-s`). Floors go up, never back. No refusal is ever heard as an approval.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from llm.context import Offered, Sender
from llm.grammar import OfflineInterpreter
from llm.intents import Intent, Understanding
from tests.llm.interpreter_town import context

LANGUAGES = ("pt", "fr", "de", "it")
REQUEST = (Offered("Approve", is_yes=True), Offered("Decline", is_no=True), Offered("Other time"))
KNOWN = Sender(names=("Maria Prado", "Tom"))
FLOORS = {"pt": (23, 11), "fr": (21, 10), "de": (21, 9), "it": (22, 12)}  # of 24 in sight and of 16 kept
READER = OfflineInterpreter()
Row = tuple[str, bool, Understanding]


def rows(language: str) -> list[Row]:
    """Act, whether the row is kept out of sight, and what is understood."""
    seen: Counter[str] = Counter()
    read: list[Row] = []
    for line in Path(__file__).with_name("provider_words.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        act, *said = (part.strip() for part in line.split("|"))
        words = dict(zip(LANGUAGES, said, strict=True))[language]
        given = replace(context({"is_provider": True}, language), sender=KNOWN)
        given = replace(given, options=REQUEST) if act in ("approve", "decline") else given
        read.append((act, seen[act] % 2 == 1, READER.interpret(words, given)))
        seen[act] += 1
    return read


@pytest.mark.parametrize("language", LANGUAGES)
def test_provider_sentences_are_understood(language: str) -> None:
    right: Counter[bool] = Counter()
    count: Counter[bool] = Counter()
    for act, is_kept, understood in rows(language):
        right[is_kept] += [str(one) for one in understood.acts] == [act]
        count[is_kept] += 1
    sys.stdout.write(f"\n{language}: {right[False]} of {count[False]}, kept {right[True]} of {count[True]}\n")
    assert (count[False], count[True]) == (24, 16)
    assert right[False] >= FLOORS[language][0]
    assert right[True] >= FLOORS[language][1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_approves_nothing(language: str) -> None:
    taken = [act for act, _, understood in rows(language) if act == "decline" and understood.has(Intent.APPROVE)]
    assert taken == []
