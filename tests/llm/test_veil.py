"""What tells who somebody is does not leave; what tells when and what does."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest

from llm.context import Sender
from llm.grammar import OfflineInterpreter
from llm.intents import Intent, Understanding
from llm.online import ClientSettings, OnlineInterpreter
from llm.veil import veil
from tests.llm.interpreter_town import context, rows
from tests.llm.model_stub import StubClient

CANARIES = (
    "zaphod.canary@example.org",
    "+1 415 555 0177",
    "(415) 555-0177",
    "0151 23456789",
    "+34 612 34 56 78",
    "4111 1111 1111 1111",
    "6c1d2f3a-0b4e-4c77-9b1e-2f8a6d3c5e71",
    "https://book.example/manage/tok_9f8e7d6c5b4a",
    "742 Evergreen Terrace",
    "Calle Mayor 14",
    "Hauptstraße 12",
    "12 rue de Rivoli",
    "@zaphod_canary",
    "pk_live9f8e7d6c5b4a",
)


@pytest.mark.parametrize("canary", CANARIES)
@pytest.mark.parametrize("around", ["{}", "call me: {}, please", "I'm at {} tomorrow at 3"])
def test_canaries_are_blotted_out(canary, around):
    left = veil(around.format(canary))
    parts = [part for part in canary.replace("-", " ").split() if len(part) > 3]
    assert not [part for part in parts or [canary] if part in left], left


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow at 3:30 pm",
        "on 2026-03-14 at 15:00",
        "03/04/2026 10:30",
        "14.3.2026",
        "the 14th or the 15th, between 2 and 4",
        "a cut for 2 people under $45",
        "mañana a las 10:30 o el viernes 12",
        "in 2 weeks, 90 minutes",
        "August 12 at 3, the earliest 5, the best 3",
        "a place 5 minutes away",
    ],
)
def test_times_and_wishes_stay(text):
    assert veil(text) == text


def test_names_are_blotted_out():
    assert veil("it's Marisol, MARISOL VEGA", ("Marisol Vega",)) == "it's [name], [name]"
    assert veil("a cut on Monday", ("A", "Mo")) == "a cut on Monday"


@pytest.mark.parametrize(
    "text", ["1" * 10_000, "a@" * 5_000, "rue " * 3_000, "1 a " * 3_000, "(" * 9_000, "+1-" * 4_000]
)
def test_hostile_text_is_done_with_quickly(text):
    assert len(veil(text)) < 20_000


class Unsure:
    """The offline reader, sure of nothing: everything is asked that may be."""

    def interpret(self, text, where):
        heard = OfflineInterpreter().interpret(text, where)
        return Understanding((Intent.UNKNOWN,), heard.details, heard.language, unread=("x",), confidence=0.0)


def test_no_canary_in_any_payload():
    """Every labelled sentence with something private in it, by a sender with a name and keys."""
    client = StubClient()
    settings = ClientSettings(api_key="sk-canarykey", base_url="http://127.0.0.1:9/v1", model="m")
    reader = OnlineInterpreter(Unsure(), settings, client=client)
    chance = random.Random(7)
    sender = Sender("talk-canary-1", "person-canary-2", ("Zaphodina Quux", "+14155550177"))
    lines = [row for language in ("en", "es") for row in rows(language)]
    for row in chance.sample(lines, 300):
        where = replace(context(row), is_provider=False, sender=sender)
        budgetless = replace(sender, talk=f"talk-canary-{row['text']}", person=f"person-canary-{row['text']}")
        reader.interpret(f"{row['text']} {chance.choice(CANARIES)} Zaphodina", replace(where, sender=budgetless))
    assert len(client.bodies) > 150
    sent = json.dumps([body | {"timeout": None} for body in client.bodies], ensure_ascii=False).casefold()
    tokens = ("canary", "zaphod", "quux", "555", "evergreen", "rivoli", "4111", "9f8e7d")
    assert not [token for token in tokens if token in sent]
