"""What is owed is sent once, in order, to those who may be written to, and never lost."""

from datetime import timedelta

import pytest

from booking import outbox
from booking.service import cancel, reschedule
from booking.types import Actor
from bot import sending
from bot.channels.port import SendError, SendErrorKind
from models.enums import Channel, OutboxState
from tests.bot.stage import I, at, heard
from workers import relay

TG = {"who": "77", "channel": Channel.TELEGRAM}
SMS = {"who": "+3519", "channel": Channel.SMS}


def greeting_owed(stage, **where):
    """One reply in the outbox, not sent yet."""
    stage.ear.said["hello"] = heard(I.GREET)
    stage.accept("hello", **where)
    stage.turns()
    return stage.lines[where.get("channel", Channel.WEB)]


@pytest.mark.parametrize(
    ("error", "state", "wait"),
    [
        (SendError(SendErrorKind.RETRY), "retry", 2),
        (SendError(SendErrorKind.RETRY, retry_after=77), "retry", 77),
        (SendError(SendErrorKind.UNKNOWN), "unknown", 2),
        (SendError(SendErrorKind.WINDOW), "dead", None),
        (SendError(SendErrorKind.OPTED_OUT), "dead", None),
        (SendError(SendErrorKind.UNREACHABLE), "dead", None),
        (SendError(SendErrorKind.PERMANENT, "400"), "dead", None),
        (SendError(SendErrorKind.CONFIG, "401"), "retry", 300),
        (ValueError("an adapter's own fault"), "unknown", 2),
    ],
)
def test_each_fault_of_a_send_leads_to_its_state_and_time(stage, error, state, wait):
    line = greeting_owed(stage, **TG)
    line.faults.append(error)
    assert relay.drain(stage.runtime) == 1
    (entry,) = stage.outbox()
    assert entry.state == state
    assert line.sent == []
    if wait is None:
        assert entry.settled_at is not None
        assert relay.drain(stage.runtime) == 0
        return
    assert entry.due_at == stage.clock.now() + timedelta(seconds=wait)
    stage.clock.advance(wait - 1)
    assert stage.drain() == 0
    stage.clock.advance(1)
    assert stage.drain() == 1
    assert stage.outbox()[0].state == "sent"
    assert len(line.sent) == 1


def test_faults_that_last_are_written_down_with_the_person(stage):
    line = greeting_owed(stage, **TG)
    line.faults.append(SendError(SendErrorKind.UNREACHABLE))
    stage.drain()
    assert stage.one("SELECT unreachable_at IS NOT NULL FROM identities WHERE address = '77'")
    other = greeting_owed(stage, **SMS)
    other.faults.append(SendError(SendErrorKind.OPTED_OUT, "21610"))
    stage.drain()
    assert stage.one("SELECT opted_out_at IS NOT NULL FROM identities WHERE address = '+3519'")


def test_retries_end_in_a_dead_letter(stage):
    line = greeting_owed(stage, **TG)
    line.faults = [SendError(SendErrorKind.RETRY) for _ in range(sending.MAX_ATTEMPTS)]
    for _ in range(sending.MAX_ATTEMPTS):
        assert relay.drain(stage.runtime) == 1
        stage.clock.advance(256)
    (entry,) = stage.outbox()
    assert (entry.state, entry.attempts) == ("dead", sending.MAX_ATTEMPTS)
    with stage.runtime.transaction() as session:
        assert outbox.dead_letters(session) == 1


def test_an_unknown_end_is_not_repeated_for_ever(stage):
    line = greeting_owed(stage, **TG)
    line.faults = [SendError(SendErrorKind.UNKNOWN) for _ in range(9)]
    while relay.drain(stage.runtime):
        stage.clock.advance(300)
    assert stage.outbox()[0].attempts == sending.MAX_UNKNOWN


def test_one_broken_send_does_not_take_the_batch_with_it(stage):
    line = greeting_owed(stage, who="1", channel=Channel.TELEGRAM)
    greeting_owed(stage, who="2", channel=Channel.TELEGRAM)
    line.faults.append(KeyError("adapter"))
    stage.drain()
    assert [entry.state for entry in stage.outbox()] == ["unknown", "sent"]


def test_a_crash_between_sending_and_settling_loses_nothing(stage, monkeypatch):
    line = greeting_owed(stage, **TG)
    with monkeypatch.context() as patched:
        patched.setattr(relay, "_settle", lambda *args: (_ for _ in ()).throw(SystemExit))
        with pytest.raises(SystemExit):
            relay.drain(stage.runtime)
    assert len(line.sent) == 1
    assert stage.outbox()[0].state == "sending"
    assert stage.drain() == 0
    stage.clock.advance(relay.LEASE_SECONDS)
    seen = []
    monkeypatch.setattr(line, "find_sent", lambda message, since: seen.append(since) or "found", raising=False)
    assert stage.drain() == 1
    (entry,) = stage.outbox()
    assert (entry.state, entry.attempts) == ("sent", 2)
    assert len(line.sent) == 1, "the vendor had it"
    assert seen == [entry.created_at]
    assert stage.one("SELECT outside_id FROM messages WHERE direction = 'out'") == "found"


def test_without_a_vendor_to_ask_it_is_sent_again(stage, monkeypatch):
    line = greeting_owed(stage, **TG)
    with monkeypatch.context() as patched:
        patched.setattr(relay, "_settle", lambda *args: (_ for _ in ()).throw(SystemExit))
        with pytest.raises(SystemExit):
            relay.drain(stage.runtime)
    stage.clock.advance(relay.LEASE_SECONDS)
    assert stage.drain() == 1
    assert len(line.sent) == 2
    assert stage.one("SELECT count(*) FROM messages WHERE direction = 'out'") == 1


def test_a_late_settler_writes_nothing(stage):
    greeting_owed(stage, **TG)
    with stage.runtime.transaction() as session:
        (late,) = outbox.claim(session, now=stage.clock.now(), limit=9)
    stage.clock.advance(30)
    assert stage.drain() == 1
    with stage.runtime.transaction() as session:
        assert not outbox.settle(session, entry=late, state=OutboxState.DEAD, now=stage.clock.now())
    assert stage.outbox()[0].state == "sent"


def test_nothing_is_sent_when_the_lease_is_nearly_over(stage, monkeypatch):
    line = greeting_owed(stage, who="1", channel=Channel.TELEGRAM)
    greeting_owed(stage, who="2", channel=Channel.TELEGRAM)
    real = line.send

    def slow(message):
        stage.clock.advance(20)
        return real(message)

    monkeypatch.setattr(line, "send", slow)
    assert relay.drain(stage.runtime) == 2
    assert [entry.state for entry in stage.outbox()] == ["sent", "retry"]
    assert stage.drain() == 1
    assert [message.address for message in line.sent] == ["1", "2"]


def test_an_entry_that_breaks_its_transaction_costs_only_itself(stage):
    greeting_owed(stage, who="1", channel=Channel.TELEGRAM)
    line = greeting_owed(stage, who="2", channel=Channel.TELEGRAM)
    poison = '{"template": "x", "outside_id": "1", "label": "x", "outbox_id": "' + "0" * 32 + '"}'
    stage.change("UPDATE outbox SET kind = 'mark', payload = CAST(:p AS jsonb) WHERE seq = 1", p=poison)
    stage.change("ALTER TABLE messages RENAME COLUMN text TO body")
    with pytest.raises(Exception, match="text"):
        stage.runtime and stage.rows("SELECT text FROM messages")
    from bot import effects

    with stage.runtime.transaction() as session:
        entries = outbox.claim(session, now=stage.clock.now(), limit=9)
        made = effects.prepare(session, stage.runtime, entries, is_careful=True)
    assert [type(one).__name__ for one in made] == ["Settlement", "Ready"]
    assert made[0].state is OutboxState.RETRY
    assert line.sent == []


def test_what_cannot_be_composed_is_a_dead_letter_and_holds_up_nothing(stage):
    stage.ear.said |= {"hello": heard(I.GREET), "thanks": heard(I.THANK)}
    stage.accept("hello")
    stage.turns()
    stage.accept("thanks")
    stage.turns()
    stage.change("UPDATE outbox SET payload = '{}' WHERE seq = 1")
    stage.drain()
    assert [entry.state for entry in stage.outbox()] == ["dead", "sent"]


def test_messages_to_one_person_go_out_in_order(stage):
    line = greeting_owed(stage, **TG)
    stage.ear.said["thanks"] = heard(I.THANK)
    stage.accept("thanks", **TG)
    stage.turns()
    line.faults.append(SendError(SendErrorKind.RETRY))
    stage.drain()
    assert line.sent == [], "the second waits for the first"
    stage.clock.advance(2)
    stage.drain()
    assert [entry.state for entry in stage.outbox()] == ["sent", "sent"]
    assert "welcome" not in line.sent[0].text.lower()
    assert stage.spoken("77", Channel.TELEGRAM)[1] == ["thanks"]


def test_options_of_a_retried_entry_keep_their_ids(stage):
    card = stage.card()
    line = stage.lines[Channel.TELEGRAM]
    stage.ear.said["cut"] = heard(I.BOOK, provider=str(card.id), service=str(card.services[0].id))
    stage.accept("cut", **TG)
    stage.turns()
    line.faults.append(SendError(SendErrorKind.UNKNOWN))
    stage.drain()
    before = [row.id for row in stage.rows("SELECT id FROM options ORDER BY position")]
    stage.clock.advance(2)
    stage.drain()
    assert [option.id for option in line.sent[0].options] == before
    assert stage.one("SELECT count(*) FROM options") == len(before)


# ------------------------------------------------------------------ consent


def test_a_stop_is_acknowledged_once_and_then_there_is_silence(stage):
    stage.booked(at(4, 10), **SMS)
    before = len(stage.told("+3519", Channel.SMS))
    stage.say("STOP", **SMS)
    stage.say("stop.", **SMS)
    stage.say("hello", heard(I.GREET), **SMS)
    assert len(stage.told("+3519", Channel.SMS)) == before + 1
    assert stage.bookings() == [("confirmed", at(4, 10))], "the visit stays"
    stage.clock.put(at(3, 12))
    stage.settle()
    assert len(stage.told("+3519", Channel.SMS)) == before + 1, "no reminder"
    told = stage.rows("SELECT payload FROM outbox WHERE kind = 'notice' AND provider_id IS NOT NULL ORDER BY seq")
    assert [row.payload["template"] for row in told] == ["booked", "customer_opted_out"]
    stage.say("START", **SMS)
    assert len(stage.told("+3519", Channel.SMS)) == before + 2


def test_elsewhere_who_opted_out_gets_answers_and_no_notices(stage):
    stage.booked(at(4, 10), **TG)
    stage.say("leave me alone", heard(I.STOP), **TG)
    count = len(stage.told("77", Channel.TELEGRAM))
    stage.say("hello", heard(I.GREET), **TG)
    assert len(stage.told("77", Channel.TELEGRAM)) == count + 1
    stage.clock.put(at(3, 12))
    stage.settle()
    assert len(stage.told("77", Channel.TELEGRAM)) == count + 1
    reminders = [e for e in stage.outbox("notice") if e.payload["template"] == "reminder"]
    assert [e.state for e in reminders] == ["skipped", "pending"]


@pytest.mark.parametrize(("hours", "is_open"), [(23, True), (24, False)])
def test_the_reply_window_is_told_to_the_channel(stage, hours, is_open):
    where = {"who": "+3518", "channel": Channel.WHATSAPP}
    greeting_owed(stage, **where)
    stage.clock.advance(hours * 3600)
    stage.drain()
    assert stage.told("+3518", Channel.WHATSAPP)[-1].is_window_open is is_open


def test_where_the_vendor_says_that_the_window_is_closed_the_template_goes_out(stage):
    where = {"who": "+3518", "channel": Channel.WHATSAPP}
    stage.booked(at(2, 10), **where)
    line = stage.lines[Channel.WHATSAPP]
    count = len(stage.told("+3518", Channel.WHATSAPP))
    line.faults.append(SendError(SendErrorKind.WINDOW, "63016"))
    stage.clock.put(at(1, 10))
    stage.drain()
    told = stage.told("+3518", Channel.WHATSAPP)[count:]
    assert [(message.template, message.is_window_open) for message in told] == [("reminder", False)]


# ------------------------------------------------------------------ notices


def reminders(stage):
    return [e for e in stage.outbox("notice") if e.payload["template"] == "reminder"]


def test_a_reminder_at_night_waits_for_the_morning_and_holds_up_no_reply(stage):
    stage.booked(at(5, 9, 30))  # reminders: the day before at 9:30, and at 7:30
    stage.clock.put(at(4, 9, 30))
    stage.settle()
    assert [e.state for e in reminders(stage)] == ["sent", "pending"]
    stage.clock.put(at(5, 7, 30))
    stage.settle()
    assert reminders(stage)[1].due_at == at(5, 8)
    count = len(stage.told())
    stage.say("hello", heard(I.GREET))
    assert len(stage.told()) == count + 1, "a reply goes out although a reminder waits"
    stage.clock.put(at(5, 8))
    stage.settle()
    assert reminders(stage)[1].state == "sent"


def test_a_reminder_is_not_put_off_until_the_visit_is_near(stage):
    stage.booked(at(5, 8, 30))  # the second reminder is due at 6:30; at 8:00 it would be too late
    stage.clock.put(at(5, 6, 30))
    stage.settle()
    assert [e.state for e in reminders(stage)] == ["sent", "sent"]


def test_a_reminder_that_comes_after_the_visit_began_is_not_sent(stage):
    stage.booked(at(5, 10))
    count = len(stage.told())
    stage.clock.put(at(5, 10))
    stage.drain()
    assert [e.state for e in reminders(stage)] == ["skipped", "skipped"]
    assert len(stage.told()) == count


def act(stage, verb, **more):
    row = stage.rows("SELECT id, identity_id, provider_id FROM bookings")[0]
    actor = Actor.customer(row.identity_id) if verb is cancel else Actor.provider(row.provider_id)
    with stage.runtime.transaction() as session:
        verb(session, actor=actor, command_id="c1", cause="test", now=stage.clock.now(), booking_id=row.id, **more)


def test_reminders_of_a_visit_that_was_cancelled_or_moved_are_skipped(stage):
    stage.booked(at(5, 12))
    act(stage, reschedule, start_at=at(6, 12))
    stage.clock.put(at(5, 11))
    stage.settle()
    assert [e.note for e in reminders(stage)[:2]] == ["no longer true", "no longer true"]
    assert reminders(stage)[2].state == "pending"


def test_a_request_that_was_withdrawn_is_not_told(stage):
    card = stage.card("oak")
    stage.ear.said["cut"] = heard(I.BOOK, provider=str(card.id), service=str(card.services[0].id))
    stage.offer(at(2, 10), slug="oak")
    stage.accept(option_id=stage.option("yes"))
    stage.turns()
    act(stage, cancel)
    stage.drain()
    stage.clock.put(at(2, 10))
    stage.settle()
    told = {e.payload["template"]: e.state for e in stage.outbox("notice")}
    assert told == {"request_received": "skipped", "request_reminder": "skipped", "cancelled_by_customer": "sent"}


def test_relayed_words_reach_only_the_right_person(stage):
    willow, oak = stage.card("willow"), stage.card("oak")
    for who, card in (("one", willow), ("two", oak)):
        stage.say(f"person at {card.slug}", heard(I.HUMAN), who=who, entry_code=f"slug:{card.slug}")
    phones = {"willow": "+351210000001", "oak": "+351210000002"}

    def heard_by(slug):
        return [m.text for line in stage.lines.values() for m in line.sent if m.address == phones[slug]]

    assert any("person at willow" in words for words in heard_by("willow"))
    assert not any("person at willow" in words for words in heard_by("oak"))
    before = len(stage.told("two"))
    stage.say("come at nine", heard(I.INFORM), who=phones["willow"])
    assert "come at nine" in stage.told("one")[-1].text
    assert len(stage.told("two")) == before
    talk = stage.one(
        "SELECT c.id FROM conversations c JOIN identities i ON i.id = c.identity_id WHERE i.address = 'two'"
    )
    forged = f'{{"do": "back", "conversation": "{talk}"}}'
    stage.change("UPDATE options SET action = CAST(:a AS jsonb) WHERE id = :id", a=forged,
                 id=stage.option("back", phones["willow"], channel_of(stage, phones["willow"])))  # fmt: skip
    stage.press(stage.rows("SELECT id FROM options WHERE action = CAST(:a AS jsonb)", a=forged)[0].id,
                who=phones["willow"], channel=channel_of(stage, phones["willow"]))  # fmt: skip
    assert stage.one("SELECT handed_off_at IS NOT NULL FROM conversations WHERE id = :id", id=talk)


def channel_of(stage, phone):
    """Where the relay wrote to a provider first."""
    return next(channel for channel, line in stage.lines.items() if any(m.address == phone for m in line.sent))
