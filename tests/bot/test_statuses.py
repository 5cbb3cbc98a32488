"""What vendors say of our messages: heard also when it comes before the message is stored, and obeyed."""

from concurrent.futures import ThreadPoolExecutor

from bot import inbox
from bot.channels.port import StatusChange
from models.enums import Channel
from tests.bot.stage import I, heard

GUEST = "+14155550177"
SAID = StatusChange(Channel.SMS, "sms-1", "delivered")
REFUSED = StatusChange(Channel.SMS, "sms-1", "failed", "21610", is_opt_out=True)


def told(stage, change):
    with stage.runtime.transaction() as session:
        return inbox.record_status(session, change, now=stage.clock.now())


def delivery(stage):
    return stage.one("SELECT delivery FROM messages WHERE direction = 'out'")


def opted_out(stage):
    return stage.one("SELECT opted_out_at IS NOT NULL FROM identities WHERE address = :guest", guest=GUEST)


def test_a_status_that_comes_first_waits_for_its_message(stage):
    for status in ("queued", "delivered", "delivered", "sent"):
        assert told(stage, StatusChange(Channel.SMS, "sms-1", status)) is False
    stage.say("hello", heard(I.GREET), channel=Channel.SMS, who=GUEST)
    assert delivery(stage) == "delivered"
    assert stage.rows("SELECT * FROM early_statuses") == []


def test_a_status_of_nothing_is_forgotten_after_a_day(stage):
    told(stage, SAID)
    stage.clock.advance(25 * 3600)
    told(stage, StatusChange(Channel.SMS, "sms-2", "delivered"))
    assert [row.outside_id for row in stage.rows("SELECT * FROM early_statuses")] == ["sms-2"]


def test_who_is_only_reported_to_have_opted_out_has(stage):
    stage.say("hello", heard(I.GREET), channel=Channel.SMS, who=GUEST)
    assert told(stage, REFUSED)
    assert opted_out(stage)
    before = len(stage.told(GUEST, Channel.SMS))
    stage.say("hello", heard(I.GREET), channel=Channel.SMS, who=GUEST)
    assert len(stage.told(GUEST, Channel.SMS)) == before


def test_also_when_the_report_comes_first(stage):
    told(stage, REFUSED)
    stage.say("hello", heard(I.GREET), channel=Channel.SMS, who=GUEST)
    assert (delivery(stage), opted_out(stage)) == ("failed", True)


def test_any_other_failure_is_no_opt_out(stage):
    stage.say("hello", heard(I.GREET), channel=Channel.SMS, who=GUEST)
    assert told(stage, StatusChange(Channel.SMS, "sms-1", "failed", "30008"))
    assert not opted_out(stage)


def test_a_status_during_the_storing_is_not_lost(stage):
    """The relay has stored the message and not yet committed: the status finds no row, the row finds the status."""
    stage.accept("hello", channel=Channel.SMS, who=GUEST)
    with ThreadPoolExecutor(1) as pool:
        with stage.runtime.transaction() as session:
            session.connection().exec_driver_sql(
                "INSERT INTO messages (conversation_id, direction, channel, outside_id, sent_at, delivery)"
                " SELECT id, 'out', 'sms', 'sms-1', now(), 'sent' FROM conversations"
            )
            pool.submit(told, stage, SAID).result(20)
            inbox.take_up_statuses(session, ["sms-1"], now=stage.clock.now())
            late = pool.submit(told, stage, StatusChange(Channel.SMS, "sms-1", "read"))
        assert late.result(20) is True
    assert delivery(stage) == "read"
