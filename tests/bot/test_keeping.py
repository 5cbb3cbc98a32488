"""What is kept and what is forgotten: audit lines without names, commands only for their time."""

from __future__ import annotations

import json
from datetime import timedelta
from threading import Event

from sqlalchemy import text

from booking import editing, service
from booking.audit import audit_lines
from booking.edits import EditProfile
from booking.records import COMMANDS_KEPT
from booking.types import Actor
from tests.bot.stage import at
from workers import clock


def lines(stage, **where):
    with stage.runtime.transaction() as session:
        return list(audit_lines(session, **where))


def test_every_change_is_a_line_and_names_nobody(stage):
    stage.booked(at(3, 10), name="Ophelia Quill", phone="+351999888777")
    stage.booked(at(3, 12), slug="oak", name="Ophelia Quill")
    found = lines(stage)
    assert [(one["provider"], one["actor"], one["to_status"]) for one in found] == [
        ("willow", "customer", "confirmed"),
        ("oak", "customer", "pending"),
    ]
    said = "\n".join(map(json.dumps, found))
    assert "Ophelia" not in said
    assert "999888777" not in said
    assert [one["provider"] for one in lines(stage, slug="oak")] == ["oak"]
    assert lines(stage, slug="nobody") == []


def test_what_is_set_up_and_what_is_entered_at_the_desk_is_a_line_too(stage):
    """By the provider, in the order in which it was done; of a set-up the fields, not what they hold."""
    stage.booked(at(3, 10), slug="oak")
    owner = {"actor": Actor.provider(stage.card("oak").id), "now": stage.clock.now() + timedelta(minutes=5)}
    with stage.runtime.transaction() as session:
        booking_id = session.connection().execute(text("SELECT id FROM bookings")).scalar_one()
        edit = EditProfile(name="Ophelia's", phone="+351999888777")
        editing.apply(session, owner["actor"], owner["actor"].id, edit, command_id="a", cause="web", now=owner["now"])
        later = owner | {"now": owner["now"] + timedelta(minutes=5)}
        service.approve(session, booking_id=booking_id, command_id="b", cause="desk", **later)
    found = lines(stage)
    assert [(one["action"], one["actor"], one["cause"]) for one in found][1:] == [
        ("set_up", "provider", "web"),
        ("approve", "provider", "desk"),
    ]
    assert found[1]["details"] == {"subject": "profile", "fields": ["name", "phone"]}
    assert {tuple(sorted(one)) for one in found} == {tuple(sorted(found[0]))}  # the same columns in each
    assert "Ophelia" not in json.dumps(found)
    assert "999888777" not in json.dumps(found)
    assert lines(stage, slug="willow") == []


def test_commands_are_forgotten_when_their_time_is_over(stage):
    stage.booked(at(3, 10))
    count = "SELECT count(*) FROM commands"
    kept = stage.one(count)
    assert kept >= 1
    clock.forget_commands(stage.runtime)
    assert stage.one(count) == kept
    stage.clock.advance((COMMANDS_KEPT - timedelta(seconds=1)).total_seconds())
    clock.forget_commands(stage.runtime)
    assert stage.one(count) == kept
    stage.clock.advance(1)
    clock.forget_commands(stage.runtime)
    assert stage.one(count) == 0


def link(stage, action, expires_at):
    sql = """INSERT INTO links (token_hash, action, actor_kind, expires_at) VALUES (:hash, :action, 'customer', :at)"""
    stage.change(sql, hash=f"{action} {expires_at}", action=action, at=expires_at)


def test_links_are_forgotten_a_month_after_they_ran_out(stage):
    """Those to pay pages, to sign in, and any other."""
    now, month = stage.runtime.now(), timedelta(days=30)
    for action in ("pay", "in", "picture"):
        link(stage, action, now - month)
        link(stage, action, now - month + timedelta(seconds=1))
        link(stage, action, now + month)
    clock.forget_links(stage.runtime)
    kept = "SELECT action, count(*), min(expires_at) FROM links GROUP BY action ORDER BY action"
    soonest = now - month + timedelta(seconds=1)
    assert stage.rows(kept) == [("in", 2, soonest), ("pay", 2, soonest), ("picture", 2, soonest)]


def test_the_clock_forgets_by_itself(stage):
    stage.booked(at(3, 10))
    link(stage, "pay", at(1, 8))
    stage.clock.advance(COMMANDS_KEPT.total_seconds())
    stopping = Event()

    class Once:
        is_set = stopping.is_set

        def wait(self, _seconds):
            stopping.set()

    clock.serve(stage.runtime, None, Once())
    with stage.runtime.transaction() as session:
        assert session.execute(text("SELECT count(*) FROM commands")).scalar() == 0
        assert session.execute(text("SELECT count(*) FROM links")).scalar() == 0
