"""Signing up by chat: one yes to what was shown, the code to print on every channel, and nobody's model told who."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from booking.plan_limits import used
from booking.plans import Use
from bot.state import state_from_json, state_to_json
from llm.grammar import OfflineInterpreter
from models.enums import CHATS, Channel
from tests.bot.stage import Stage
from tests.codes import read_qr

ALL = "I want to offer my services. I'm Rita, barber in Lisbon, cut 15 euros 30 min, Mon-Fri 9-6"
ROWS = {
    "providers": "id, created_at",
    "services": "id, provider_id, created_at",
    "resources": "id, provider_id",
    "availability_rules": "id, provider_id",
    "entry_codes": "provider_id, created_at",
}


@pytest.fixture
def talk(stage: Stage) -> Iterator[Stage]:
    """The house with the reader that the product has."""
    stage.runtime._interpreter = OfflineInterpreter()
    yield stage
    stage.runtime._interpreter = stage.ear


def sign_up(stage: Stage, words: str = ALL, **who: Any) -> None:
    stage.say(words, **who)
    stage.press(stage.option("sign_up_yes", **who), **who)


def state_of(stage: Stage, who: str = "guest") -> dict[str, Any]:
    sql = "SELECT c.state FROM conversations c JOIN identities i ON i.id = c.identity_id WHERE i.address = :who"
    return dict(stage.one(sql, who=who))


def rows_of(stage: Stage, slug: str) -> dict[str, list[dict[str, Any]]]:
    """All rows of one business but for what is random or a moment."""
    found = {}
    for table, random in ROWS.items():
        key = "id" if table == "providers" else "provider_id"
        sql = f"SELECT * FROM {table} WHERE {key} = (SELECT id FROM providers WHERE slug = :slug)"
        rows = [dict(row._mapping) for row in stage.rows(sql, slug=slug)]
        left = [{name: value for name, value in row.items() if name not in random.split(", ")} for row in rows]
        found[table] = sorted(left, key=str)
    return found


@pytest.mark.parametrize("channel", CHATS)
def test_the_code_to_print_holds_exactly_the_link(talk: Stage, channel: Channel) -> None:
    sign_up(talk, channel=channel)
    last = talk.told(channel=channel)[-1]
    page = f"{talk.runtime.settings.public_base_url}/p/rita"
    shown = last.text + " ".join(link.url for link in last.links)
    assert page in shown
    if channel is Channel.SMS:
        assert last.picture is None
        assert f"{page}/qr/web.png" in shown
    else:
        assert last.picture
        assert read_qr(last.picture.content) == [page]
        assert last.picture.url == f"{page}/qr/web.png"
        assert last.picture.path == "/p/rita/qr/web.png"


def test_the_web_chat_keeps_where_the_code_is_shown(talk: Stage) -> None:
    sign_up(talk)
    kept = talk.rows("SELECT payload->>'picture' FROM messages WHERE payload ? 'picture'")
    assert [row[0] for row in kept] == ["/p/rita/qr/web.png"]


def test_every_channel_ends_in_the_same_rows(talk: Stage) -> None:
    made = []
    for channel in CHATS:
        talk.empty()
        talk.load()
        sign_up(talk, channel=channel)
        made.append(rows_of(talk, "rita"))
    assert made[0]["services"]
    assert all(one == made[0] for one in made)


def test_one_message_and_eight_answers_end_in_the_same_rows(talk: Stage) -> None:
    sign_up(talk)
    at_once = rows_of(talk, "rita")
    talk.empty()
    talk.load()
    for words in ("I want to offer my services", "Rita", "barber", "Lisbon", "cut", "15 euros", "30", "Mon-Fri 9-6"):
        talk.say(words)
    talk.press(talk.option("sign_up_yes"))
    assert rows_of(talk, "rita") == at_once


def test_an_older_yes_does_not_agree_to_what_was_changed(talk: Stage) -> None:
    talk.say(ALL)
    older = talk.option("sign_up_yes")
    talk.say("no, 20 euros")
    talk.press(older)
    assert talk.spoken()[-1][0] == "stale"
    assert talk.rows("SELECT 1 FROM providers WHERE slug = 'rita'") == []
    talk.press(talk.option("sign_up_yes"))
    assert (
        talk.one("SELECT price_minor FROM services s JOIN providers p ON p.id = s.provider_id AND slug = 'rita'")
        == 2000
    )


def test_the_same_yes_twice_makes_one_business(talk: Stage) -> None:
    talk.say(ALL)
    yes = talk.option("sign_up_yes")
    talk.press(yes)
    talk.press(yes)
    assert talk.one("SELECT count(*) FROM providers WHERE name = 'Rita'") == 1
    assert talk.spoken()[-1] == ["stale"]


@pytest.mark.parametrize(
    "words", ["yes, but not now", "yes?", "maybe", "hm", "no", "wait", "yes but what does it cost"]
)
def test_nothing_but_a_clear_yes_makes_it(talk: Stage, words: str) -> None:
    talk.say(ALL)
    talk.say(words)
    assert talk.one("SELECT count(*) FROM providers WHERE name = 'Rita'") == 0


@pytest.mark.parametrize("words", ["yes", "yes, create it", "yes please", "ok, make my page"])
def test_a_clear_yes_in_words_does(talk: Stage, words: str) -> None:
    talk.say(ALL)
    talk.say(words)
    assert talk.one("SELECT count(*) FROM providers WHERE name = 'Rita'") == 1


def test_nothing_is_kept_of_who_left(talk: Stage) -> None:
    talk.say(ALL)
    assert "business" in state_of(talk)
    talk.say("never mind")
    assert "business" not in state_of(talk)
    assert talk.one("SELECT count(*) FROM commands") == 0


def test_what_is_known_so_far_survives_in_the_state(talk: Stage) -> None:
    talk.say(ALL)
    raw = state_of(talk)
    state = state_from_json(raw)
    assert state.business
    assert state.business.hours[0] == (0, 540, 1080)
    assert state_to_json(state) == raw


def test_no_model_hears_who_signs_up(stage: Stage) -> None:
    stage.say("I want to offer my services")
    assert stage.ear.contexts == []  # nobody is asked what that means
    stage.say("Rita Sousa")
    assert [context.sender.is_for_person for context in stage.ear.contexts] == [True]


def test_the_identity_is_the_providers_own_and_its_requests_arrive_there(talk: Stage) -> None:
    sign_up(talk, who="rita", channel=Channel.TELEGRAM)
    talk.say("Hi, a cut on Tuesday at 3pm please", who="joe", entry_code="slug:rita")
    talk.say("yes", who="joe")
    assert "New request" in talk.told("rita", Channel.TELEGRAM)[-1].text
    talk.press(talk.option("approve", "rita", Channel.TELEGRAM), who="rita", channel=Channel.TELEGRAM)
    assert [status for status, _ in talk.bookings()] == ["confirmed"]


def test_words_to_a_person_are_no_sign_up(talk: Stage) -> None:
    talk.say("hello", entry_code="slug:oak")
    talk.say("person")
    talk.say("I want to offer my services")
    assert "sign_up.hello" not in sum(talk.spoken(), [])
    assert talk.outbox("reply")[-1].payload["lines"][0]["key"] == "relay.from_customer"


def test_a_stop_is_a_stop_also_there(talk: Stage) -> None:
    talk.say("I want to offer my services", channel=Channel.SMS)
    talk.say("STOP", channel=Channel.SMS)
    assert talk.one("SELECT count(*) FROM identities WHERE opted_out_at IS NOT NULL") == 1


def test_the_test_visit_is_answered_and_goes_away(talk: Stage) -> None:
    sign_up(talk)
    talk.say("test")
    assert [status for status, _ in talk.bookings()] == ["pending"]
    talk.say("test")
    assert talk.spoken()[-1] == ["try.there"]
    assert len(talk.bookings()) == 1
    talk.press(talk.option("approve"))
    assert [status for status, _ in talk.bookings()] == ["confirmed"]
    texts = [message.text for message in talk.told()]
    assert any("you're booked: Cut with Rita" in text for text in texts)
    talk.clock.advance(29 * 60)
    talk.settle()
    assert [status for status, _ in talk.bookings()] == ["confirmed"]
    talk.clock.advance(2 * 60)
    talk.settle()
    assert [status for status, _ in talk.bookings()] == ["cancelled"]
    assert talk.one("SELECT count(*) FROM claims") == 0
    assert talk.one("SELECT state FROM outbox WHERE kind = 'end_test'") == "sent"


def test_a_test_visit_counts_for_no_plan(talk: Stage) -> None:
    sign_up(talk)
    talk.say("test")
    card = talk.card("rita")
    with talk.runtime.transaction() as session:
        tried, _ = used(session.connection(), card.id, card.time_zone, now=talk.clock.now())
    assert tried == Use(0, 0)
    talk.say("a cut on Tuesday at 3pm please", who="joe", entry_code="slug:rita")
    talk.say("yes", who="joe")
    with talk.runtime.transaction() as session:
        real, _ = used(session.connection(), card.id, card.time_zone, now=talk.clock.now())
    assert real == Use(1, 1)


def test_a_test_visit_that_was_declined_is_not_touched_again(talk: Stage) -> None:
    sign_up(talk)
    talk.say("test")
    talk.press(talk.option("decline"))
    talk.clock.advance(31 * 60)
    talk.settle()
    assert [status for status, _ in talk.bookings()] == ["declined"]


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "{name}", "'; DROP TABLE providers; --", "%s", "\u202eevil", "🙂"]
)
def test_hostile_names_are_kept_as_they_are(talk: Stage, name: str) -> None:
    talk.say("I want to offer my services")
    for words in (name, "barber", "Lisbon", "cut", "15 euros", "30", "Mon-Fri 9-6"):
        talk.say(words)
    talk.press(talk.option("sign_up_yes"))
    assert talk.one("SELECT count(*) FROM providers WHERE name = :name", name=name) == 1


@pytest.mark.parametrize(
    ("words", "said"), [("x" * 130, "sign_up.fault.too_long"), ("a\x07b", "sign_up.fault.unwritable")]
)
def test_what_cannot_be_kept_is_asked_for_again(talk: Stage, words: str, said: str) -> None:
    talk.say("I want to offer my services")
    talk.say(words)
    assert talk.spoken()[-1] == [said, "sign_up.ask.name"]
