"""Which provider a talk is for: by a link's code, by the page, and by nobody again."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import text

from booking import editing
from booking.edits import EditProfile
from booking.types import Actor
from bot import engine, inbox
from bot.channels.port import ANYONE, InboundMessage
from models.enums import Channel
from tests.bot.stage import I, heard


def arrives(stage, number, words, entry_code):
    runtime = stage.runtime
    message = InboundMessage(
        Channel.WEB, "", "visitor", f"in-{number}", runtime.now(), text=words, entry_code=entry_code
    )
    with runtime.transaction() as session:
        conversation_id = inbox.accept(session, message, now=runtime.now())
    assert engine.take_turn(runtime, conversation_id)
    with runtime.transaction() as session:
        state = session.execute(text("SELECT state FROM conversations WHERE id = :id"), {"id": conversation_id})
        return state.scalar_one()


def test_a_page_names_its_provider_and_anyone_leaves_it(stage):
    state = arrives(stage, 1, "hello", "slug:willow")
    assert state["home_provider_id"] == state["wish"]["provider_id"]
    assert "home_provider_id" not in arrives(stage, 2, "hello", ANYONE)


def test_another_page_changes_the_provider(stage):
    first = arrives(stage, 1, "hello", "slug:willow")["home_provider_id"]
    assert arrives(stage, 2, "hello", "slug:oak")["home_provider_id"] != first


def test_anyone_from_the_start_changes_nothing(stage):
    assert "home_provider_id" not in arrives(stage, 1, "hello", ANYONE)


def test_a_page_that_does_not_exist_is_nobodys(stage):
    assert "home_provider_id" not in arrives(stage, 1, "hello", "slug:nobody")


def test_a_link_with_a_former_address_leads_to_its_provider(stage):
    oak = arrives(stage, 1, "hello", "slug:oak")["home_provider_id"]
    code = stage.one("SELECT code FROM entry_codes WHERE provider_id = :id", id=oak)
    with stage.runtime.transaction() as session:
        actor, edit = Actor.provider(UUID(oak)), EditProfile(slug="elm")
        editing.apply(session, actor, UUID(oak), edit, command_id="elm", cause="test", now=stage.runtime.now())
    arrives(stage, 2, "hello", "slug:willow")
    assert arrives(stage, 3, "hello", "slug:oak")["home_provider_id"] == oak
    arrives(stage, 4, "hello", "slug:willow")
    assert arrives(stage, 5, "hello", code)["home_provider_id"] == oak


def handed_to_oak(stage):
    stage.say("hello", heard(I.GREET), entry_code="slug:oak")
    stage.say("a person please", heard(I.HUMAN))
    return stage.one("SELECT c.provider_id FROM conversations c WHERE c.handed_off_at IS NOT NULL")


def test_while_a_person_answers_another_code_does_not_take_the_talk_away(stage):
    oak = handed_to_oak(stage)
    stage.say("and you?", heard(I.GREET), entry_code="slug:willow")
    assert stage.one("SELECT provider_id FROM conversations WHERE handed_off_at IS NOT NULL") == oak
    assert stage.spoken()[-1] == ["human.handed"]
    assert "Oak" in stage.told()[-1].text
    stage.say("I am here", heard(I.GREET), entry_code="slug:oak")
    assert stage.outbox()[-1].payload["lines"][0]["values"]["text"] == "I am here"
    assert stage.outbox()[-1].provider_id == oak


def test_the_way_back_is_open_from_another_page_too(stage):
    handed_to_oak(stage)
    stage.say("assistant", heard(I.HAND_BACK), entry_code="slug:willow")
    assert stage.spoken()[-1] == ["human.back"]
    stage.say("hi", heard(I.GREET), entry_code="slug:willow")
    assert stage.spoken()[-1] == ["greet.provider"]
    assert "Willow" in stage.told()[-1].text


def test_anyones_page_while_a_person_answers_still_reaches_the_person(stage):
    oak = handed_to_oak(stage)
    stage.say("still there?", heard(I.GREET), entry_code=ANYONE)
    assert stage.outbox()[-1].provider_id == oak
