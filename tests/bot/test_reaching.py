"""Reaching people: a provider at the next address when one is dead, anybody else at their own only."""

import pytest

from bot.channels.port import SendError, SendErrorKind
from models.enums import Channel
from tests.bot.stage import I, at, heard

OAK = "+351210000002"
DEAD = [SendErrorKind.UNREACHABLE, SendErrorKind.OPTED_OUT]


def wrote_lately(stage, *channels):
    """Oak has written on these channels, the last one latest."""
    for channel in channels:
        stage.clock.advance(60)
        stage.say("hello", heard(I.GREET), who=OAK, channel=channel)


def told_now(stage):
    """The notices owed by now: a reminder of the answer that Oak owes comes later."""
    return [row for row in stage.outbox("notice") if row.payload["template"] != "request_reminder"]


def requested(stage):
    """A request that Oak has to answer, owed and not sent yet."""
    stage.offer(at(3, 10), slug="oak")
    stage.accept(option_id=stage.option("yes"))
    stage.turns()


@pytest.mark.parametrize("kind", DEAD)
def test_a_request_goes_to_the_providers_next_address_at_once(stage, kind):
    wrote_lately(stage, Channel.SMS, Channel.TELEGRAM)
    before = len(stage.told(OAK, Channel.SMS))
    requested(stage)
    stage.lines[Channel.TELEGRAM].faults.append(SendError(kind, "403"))
    stage.drain()
    assert len(stage.told(OAK, Channel.SMS)) == before + 1
    assert {row.state for row in told_now(stage)} == {"sent"}
    stage.press(stage.option("approve", OAK, Channel.SMS), who=OAK, channel=Channel.SMS)
    assert stage.bookings() == [("confirmed", at(3, 10))]


def test_it_is_given_up_only_when_no_address_is_left(stage):
    wrote_lately(stage, Channel.SMS, Channel.TELEGRAM)
    requested(stage)
    for line in stage.lines.values():
        line.faults.append(SendError(SendErrorKind.UNREACHABLE, "gone"))
    stage.lines[Channel.WEB].faults.clear()
    stage.change("DELETE FROM identities WHERE address = :oak AND channel = 'web'", oak=OAK)
    stage.drain()
    (notice,) = told_now(stage)
    assert (notice.state, notice.attempts) == ("dead", 4)
    assert stage.one("SELECT count(*) FROM identities WHERE address = :oak AND unreachable_at IS NULL", oak=OAK) == 0


def test_what_is_owed_to_one_person_is_not_sent_to_another_address(stage):
    stage.accept("hello", channel=Channel.TELEGRAM, who="77")
    stage.lines[Channel.TELEGRAM].faults.append(SendError(SendErrorKind.UNREACHABLE, "403"))
    stage.settle()
    (reply,) = stage.outbox("reply")
    assert (reply.state, reply.attempts) == ("dead", 1)
