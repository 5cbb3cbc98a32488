"""A walk-in or a caller without a number: the provider's own customers of that name are meant, and nobody else's."""

from __future__ import annotations

from uuid import uuid4

import pytest

from booking import service
from booking.errors import NotFound
from booking.types import Actor, Person, Proposal
from bot.namesakes import alike
from models.enums import Channel
from tests.bot.stage import Stage, at
from tests.bot.test_day import PHONE, ask, house, press, visit

__all__ = ["house"]
OAK = {"who": "+351210000002", "channel": Channel.WHATSAPP}


def customers(stage: Stage) -> list[str]:
    """The names on Willow's records."""
    asked = "SELECT c.name FROM customers c JOIN providers p ON p.id = c.provider_id WHERE p.slug = 'willow' ORDER BY 1"
    return [name for (name,) in stage.rows(asked)]


def enter(stage: Stage, words: str) -> str:
    ask(stage, words)
    return press(stage, "walk_yes")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("maria", {"María Silva", "Maria"}),
        ("MARÍA silva", {"María Silva"}),
        ("Mrs Silva", {"María Silva"}),
        ("Marai Silva", {"María Silva"}),  # a slip of the finger
        ("Maria Lopez", set()),
        ("Bo", {"Bo Reed"}),
        ("Ed", set()),  # no part of a word
    ],
)
def test_a_name_is_found_in_part_and_however_it_is_spelled(said, meant):
    names = {uuid4(): name for name in ("María Silva", "Maria", "Bo Reed")}
    assert {names[one] for one in alike(said, tuple(names.items()))} == meant


def test_the_same_caller_twice_is_one_customer_who_is_named_before_the_yes(house):
    assert "That is" not in ask(house, "put Maria in at 4pm for a cut")
    press(house, "walk_yes")
    said = ask(house, "put maria in tomorrow at 4pm for a cut")
    assert "That is Maria, also booked for Mon, Jun 1, 4:00 PM" in said, said
    press(house, "walk_yes")
    assert customers(house) == ["Maria"]
    house.change("UPDATE bookings SET status = 'completed' WHERE start_at < '2026-06-02'")
    house.clock.put(at(2, 9))
    assert "last here on Mon, Jun 1, 4:00 PM" in ask(house, "put María in at 11am for a cut")


def test_somebody_new_of_a_known_name_gets_a_record_of_her_own(house):
    enter(house, "put Maria in at 4pm for a cut")
    ask(house, "put Maria in at 6pm for a cut")
    assert "That is" not in press(house, "walk_new")
    press(house, "walk_yes")
    assert customers(house) == ["Maria", "Maria"]


def test_of_several_it_is_asked_who_is_meant(house):
    enter(house, "put Maria Silva in at 4pm for a cut")
    enter(house, "put Maria Lopez in at 5pm for a cut")
    assert "Who is it" in ask(house, "put Maria in tomorrow at 10am for a cut")
    assert [shown.label.partition(",")[0] for shown in house.told(PHONE, Channel.WHATSAPP)[-1].options] == [
        "Maria Lopez",
        "Maria Silva",
        "Somebody new",
    ]
    said = ask(house, "2")
    assert said.startswith("Book Maria Silva in?"), said
    press(house, "walk_yes")
    assert customers(house) == ["Maria Lopez", "Maria Silva"]
    assert (
        house.one("SELECT count(*) FROM bookings b JOIN customers c ON c.id = b.customer_id AND c.name ~ 'Silva'") == 2
    )


def test_a_number_tells_people_of_one_name_apart_and_is_kept(house):
    enter(house, "put Maria in at 4pm for a cut, +14085557777")
    assert "That is" not in ask(house, "put Maria in at 5pm for a cut, +14085558888")
    press(house, "walk_yes")
    assert "That is Maria" in ask(house, "put Maria in tomorrow at 5pm for a cut, +14085558888")
    press(house, "walk_yes")
    enter(house, "put Zoe in tomorrow at 1pm for a cut")
    enter(house, "put Zoe in tomorrow at 3pm for a cut, +14085559999")
    assert house.rows("SELECT name, phone FROM customers ORDER BY phone") == [
        ("Maria", "+14085557777"),
        ("Maria", "+14085558888"),
        ("Zoe", "+14085559999"),
    ]


def test_a_known_customer_with_a_chat_is_told_and_can_give_it_up(house):
    visit(house, "bo", "tomorrow at 10am")
    assert "I have told Bo" in enter(house, "put Bo in at 4pm for a cut")
    told = house.told("bo")[-1].text
    assert "Willow has booked you in: Cut" in told, told
    assert "4:00" in told, told
    house.press(house.option("visit", who="bo"), who="bo")
    assert "4:00" in house.told("bo")[-1].text


def test_who_wants_no_messages_gets_none(house):
    visit(house, "bo", "tomorrow at 10am")
    house.change("UPDATE identities SET opted_out_at = now() WHERE address = 'bo'")
    sent = len(house.told("bo"))
    assert "I have told" not in enter(house, "put Bo in at 4pm for a cut")
    assert len(house.told("bo")) == sent


def test_another_providers_customer_is_nobody_here(house):
    visit(house, "bo", "tomorrow at 10am")
    house.say("put Bo in at 4pm for a cut", **OAK)
    said = house.told(OAK["who"], Channel.WHATSAPP)[-1].text
    assert said.startswith("Book Bo in?"), said
    assert "That is" not in said
    oak, foreign = house.card("oak"), house.one("SELECT id FROM customers")
    cut = oak.services[0]
    wanted = Proposal(oak.id, cut.id, at(2, 15), cut.price_minor, cut.currency, oak.policy_version)
    who = {"person": Person(None, customer_id=foreign), "now": house.clock.now()}
    order = {"actor": Actor.provider(oak.id), "command_id": "one", "cause": "test"}
    with house.runtime.transaction() as session, pytest.raises(NotFound):
        service.request(session, proposal=wanted, **order, **who)
