"""A vendor that takes its time holds nobody up: several people are sent to at once, one person never twice at once."""

from __future__ import annotations

from dataclasses import replace
from threading import Barrier, BrokenBarrierError

import pytest

from bot.doing import owe_reply
from bot.replies import Line, Reply
from models.enums import Channel
from tests.bot.stage import I, heard
from workers import relay


@pytest.fixture
def meeting(stage):
    """An SMS line whose calls return only when two are under way; whether each met another."""
    line = stage.lines[Channel.SMS]
    line.capabilities = replace(line.capabilities, is_remote=True)
    barrier, met, send = Barrier(2), [], line.send

    def slow(message):
        try:
            barrier.wait(timeout=5)
            met.append(True)
        except BrokenBarrierError:
            met.append(False)
        return send(message)

    for who in ("+14155550101", "+14155550102"):
        stage.say("hello", heard(I.GREET), who=who, channel=Channel.SMS)
    line.send = slow
    return met


def owe(stage, addresses):
    with stage.runtime.transaction() as session:
        for number, address in enumerate(addresses):
            identity_id = (
                session.connection()
                .exec_driver_sql("SELECT id FROM identities WHERE address = %s", (address,))
                .scalar_one()
            )
            reply = Reply((Line("thanks"),))
            owe_reply(session, reply, key=f"k{number}", now=stage.runtime.now(), identity_id=identity_id)


def test_two_people_are_sent_to_at_once(stage, meeting):
    owe(stage, ["+14155550101", "+14155550102"])
    assert relay.drain(stage.runtime) == 2
    assert meeting == [True, True]


def test_one_person_is_sent_to_one_by_one(stage, meeting):
    owe(stage, ["+14155550101", "+14155550101"])
    assert relay.drain(stage.runtime) == 1
    assert meeting == [False]
