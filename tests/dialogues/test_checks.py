"""The checks that hold in every talk find what they are for: each is shown a forged turn that is wrong in one way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.dialogues.checks import faults_of
from tests.dialogues.counting import is_free
from tests.dialogues.script import BadTalk, Expected, Person, Step, Talk, read_talk
from tests.dialogues.stage import Told, Turn, load_town, phones_of

TOWN = load_town("bay")
NOW = datetime(2026, 5, 5, 16, tzinfo=UTC)
MARIA = Person("maria", "+14085550001", "whatsapp", "Maria Lopez")
JOE = Person("joe", "+14085550002", "sms", "Joe Miller")
ANA = Person("ana", "+14085550101")
TALK = Talk(Path("forged.txt"), "Forged", {"maria": MARIA, "joe": JOE, "ana": ANA}, ())
ROW = {
    "provider": "ana",
    "service": "Haircut",
    "customer": MARIA.address,
    "status": "confirmed",
    "local_start": "2026-05-08T15:00",
    "price_minor": 4500,
}
CHANGE = {"action": "request", "actor": "customer", "cause": "message"}
BOOKED = Told(
    MARIA.address, "whatsapp", "You're booked: Haircut with Ana's Salon, Friday, May 8 at 3:00 PM (PDT), $45.00."
)
YES = Step("maria! yes", speaker="maria", words="yes", is_agreeing=True)
RIGHT = Turn(YES, [BOOKED], [ROW], [CHANGE], [CHANGE], [])


def faults(turn: Turn) -> list[str]:
    return list(faults_of(turn, TALK, TOWN, NOW))


def told(text: str, *options: str, to: Person = MARIA, channel: str = "whatsapp") -> Told:
    return Told(to.address, channel, text, tuple((f"o{i}", label) for i, label in enumerate(options)))


def with_step(**values: Any) -> Turn:
    return replace(RIGHT, step=replace(YES, **values))


def test_a_right_turn_has_no_fault() -> None:
    assert faults(RIGHT) == []


@pytest.mark.parametrize(
    ("turn", "fault"),
    [
        (with_step(is_agreeing=False), "without a word of agreement"),
        (replace(RIGHT, new_changes=[{**CHANGE, "actor": "provider"}]), "in the name of the provider"),
        (replace(RIGHT, bookings=[{**ROW, "status": "pending"}]), "not in the rows"),
        (replace(RIGHT, bookings=[{**ROW, "local_start": "2026-05-08T16:00"}]), "not in the rows"),
        (replace(RIGHT, bookings=[{**ROW, "customer": JOE.address}]), "not in the rows"),
        (replace(RIGHT, told=[told("Haircut: $40.00")]), "a price of nothing that is named"),
        (replace(RIGHT, told=[told("Which?", "Ana's Salon, San Jose: $30.00")]), "a price of nothing that is named"),
        (replace(RIGHT, told=[told("Joe has it.")]), "reads 'Joe'"),
        (replace(RIGHT, told=[told(f"Call {JOE.address}")]), "reads"),
        (replace(RIGHT, told=[]), "got 0 answers"),
        (replace(RIGHT, told=[BOOKED, BOOKED]), "got 2 answers"),
        (replace(RIGHT, told=[BOOKED, told("x" * 307, to=JOE, channel="sms")]), "letters in a text message"),
        (replace(RIGHT, told=[BOOKED, told("Reply YES", to=JOE, channel="sms")]), "a carrier's word"),
        (
            replace(RIGHT, told=[told("Haircut with Ana's Salon", "Fri, May 8, 3:00 PM")]),
            "'fri, may 8, 3:00 pm' is offered and not free",
        ),
        (with_step(expected=(Expected("has", (("Saturday",),)),)), "was not told 'Saturday'"),
        (with_step(expected=(Expected("not", (("Friday",),)),)), "was told 'Friday'"),
        (with_step(expected=(Expected("options", (("Book it",),)),)), "was offered []"),
        (with_step(expected=(Expected("silent"),)), "should not have been told"),
        (with_step(expected=(Expected("has", (("booking",),), who="ana"),)), "ana was not told"),
        (with_step(bookings=()), "the rows are"),
        (with_step(changes=("request", "cancel")), "the changes are"),
    ],
)
def test_a_wrong_turn_is_found(turn: Turn, fault: str) -> None:
    assert any(fault in found for found in faults(turn)), faults(turn)


@pytest.mark.parametrize(
    ("slug", "service", "at", "free"),
    [
        ("ana", "Haircut", "2026-05-08T15:45", True),
        ("ana", "Haircut", "2026-05-08T15:30", False),  # Maria's visit
        ("ana", "Haircut", "2026-05-10T11:00", False),  # Sunday
        ("ana", "Haircut", "2026-05-08T17:30", False),  # would end after closing
        ("ana", "Haircut", "2026-05-05T08:45", False),  # past
        ("nora", "Training session", "2026-05-08T07:00", False),  # closed that day
        ("paws", "Dog wash", "2026-05-06T11:30", False),  # busy until noon
        ("lucia", "Sesión", "2026-05-05T19:00", False),  # asks for 12 hours
    ],
)
def test_the_plain_count_of_free_times(slug: str, service: str, at: str, free: bool) -> None:
    assert is_free(TOWN, slug, service, datetime.fromisoformat(at), [ROW], NOW) is free


@pytest.mark.parametrize("line", ["maria = whatsapp", "somebody: hello", "> told before anybody spoke", "+soon"])
def test_a_line_that_is_no_part_of_the_form_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_text(f"# Bad\n{line}\n")
    with pytest.raises(BadTalk):
        read_talk(path, phones_of(TOWN))
