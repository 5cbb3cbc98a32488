"""Which provider a talk is for: by a link's code, by the page, and by nobody again."""

from __future__ import annotations

from sqlalchemy import text

from bot import engine, inbox
from bot.channels.port import ANYONE, InboundMessage
from models.enums import Channel


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
