"""The how-to says how many messages and clicks it takes to start: as many as the talks and the browser's test need."""

from __future__ import annotations

import re
from pathlib import Path

from tests.browser.test_signing_up import CLICKS, FIELDS
from tests.dialogues.script import read_talk

ROOT = Path(__file__).parent
GUIDE = (ROOT.parent / "docs" / "how-to" / "start-as-a-provider.md").read_text(encoding="utf-8")


def said_until_approved(path: Path, language: str | None = None) -> int:
    """The provider's messages up to the step after which a first booking is confirmed."""
    talk = read_talk(path, {}, language)
    provider = talk.steps[0].speaker
    count = 0
    for step in talk.steps:
        count += step.speaker == provider
        if step.bookings and step.bookings[-1].endswith(" confirmed"):
            return count
    raise AssertionError("no booking is ever confirmed")


def told(row: str) -> list[int]:
    found = re.search(rf"^\| {row} \| (.*) \|$", GUIDE, re.MULTILINE)
    assert found, row
    return [int(number) for number in re.findall(r"\d+", found[1])]


def test_one_message_a_yes_a_test_and_an_approval() -> None:
    path = ROOT / "dialogues" / "talks" / "en" / "sign_up_in_one_message.txt"
    assert told("chat, everything in one message") == [said_until_approved(path)]


def test_one_answer_at_a_time_in_any_language() -> None:
    path = ROOT / "dialogues" / "stories" / "sign_up.txt"
    counts = {said_until_approved(path, language) for language in ("en", "es", "pt", "fr", "de", "it")}
    assert [*counts] == told("chat, one answer at a time")


def test_clicks_and_fields_of_the_site() -> None:
    assert told("site") == [len(CLICKS), len(FIELDS)]
