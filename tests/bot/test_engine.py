"""Turns: one at a time, never lost, never silent; several messages once, presses and commands each for themselves."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier, Event

import pytest
from sqlalchemy import event

from booking.guards import Guard, switched_off
from bot import engine, lease
from models.enums import Channel
from tests.bot.stage import I, at, heard, when


def unread(stage):
    return stage.one("SELECT count(*) FROM messages WHERE direction = 'in' AND turn_at IS NULL")


def test_two_workers_at_once_take_one_turn(stage):
    stage.ear.said["hello"] = heard(I.GREET)
    conversation_id = stage.accept("hello")
    both = Barrier(2)

    def work(_):
        both.wait()
        return engine.take_turn(stage.runtime, conversation_id)

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(work, range(2))) == [False, True]
    assert len(stage.ear.contexts) == 1
    assert len(stage.spoken()) == 1


def slow_worker(stage, meanwhile):
    """A worker whose interpreter thinks until its lease has run out and `meanwhile` was done by another."""
    stage.ear.said |= {"book it": heard(I.GREET), "again": heard(I.GREET)}
    conversation_id = stage.accept("book it")
    thinking, goes_on = Event(), Event()

    def think(text):
        stage.ear.before = lambda text: None
        thinking.set()
        assert goes_on.wait(20)

    stage.ear.before = think
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(engine.take_turn, stage.runtime, conversation_id)
        assert thinking.wait(20)
        stage.clock.advance(lease.LEASE.total_seconds() + 1)
        meanwhile(conversation_id)
        goes_on.set()
        return slow.result(20)


def state_written_by_another(stage, conversation_id):
    """The successor takes the turn, and the talk goes on."""
    assert engine.take_turn(stage.runtime, conversation_id)
    stage.change('UPDATE conversations SET state = \'{"language": "es"}\' WHERE id = :id', id=conversation_id)


def test_a_worker_that_thought_too_long_writes_nothing(stage):
    assert slow_worker(stage, lambda found: state_written_by_another(stage, found)) is False
    assert stage.one("SELECT state FROM conversations WHERE last_turn_at IS NOT NULL") == {"language": "es"}
    assert len(stage.spoken()) == 1
    assert unread(stage) == 0


def test_control_without_the_fence_it_overwrites_what_its_successor_did(stage):
    with switched_off(Guard.FENCE):
        assert slow_worker(stage, lambda found: state_written_by_another(stage, found)) is True
    assert stage.one("SELECT state FROM conversations WHERE last_turn_at IS NOT NULL") != {"language": "es"}


def test_the_lease_of_a_dead_worker_runs_out(stage):
    stage.ear.said["hello"] = heard(I.GREET)
    conversation_id = stage.accept("hello")
    with stage.runtime.transaction() as session:
        assert lease.take(session, conversation_id, now=stage.clock.now()) is not None
    assert engine.take_turn(stage.runtime, conversation_id) is False
    assert stage.turns() == 0
    stage.clock.advance(lease.LEASE.total_seconds())
    assert stage.turns() == 1
    assert unread(stage) == 0


def attempts_until_answered(stage, who="guest"):
    """Seconds waited before each attempt, until something was said."""
    waited, since = [], 0
    while not stage.spoken(who):
        before = len(stage.ear.contexts)
        stage.turns()
        if len(stage.ear.contexts) > before:
            waited.append(since)
            since = 0
        stage.clock.advance(1)
        since += 1
        assert sum(waited) + since < 200
    return waited


def test_a_turn_that_breaks_is_tried_again_later_and_given_up_with_an_apology(stage):
    stage.ear.said["poison"] = RuntimeError("the interpreter broke")
    stage.accept("poison")
    waited = attempts_until_answered(stage)
    assert len(waited) == lease.MAX_FAILURES
    assert waited[0] == 0
    assert waited[1] >= 5
    assert waited[2] > waited[1]
    assert stage.spoken() == [["sorry.fault"]]
    assert unread(stage) == 0
    stage.say("hello", heard(I.GREET))
    assert stage.spoken()[1][-1] == "greet.any"


def test_a_broken_dialogue_is_answered_too(stage, monkeypatch):
    def broken(*args):
        raise KeyError("dialogue")

    monkeypatch.setattr("bot.dialogue.decide", broken)
    stage.accept("hello")
    assert len(attempts_until_answered(stage)) == lease.MAX_FAILURES
    assert stage.spoken() == [["sorry.fault"]]


def test_a_turn_that_breaks_before_it_begins_is_answered_too(stage, monkeypatch):
    stage.accept("hello")

    def broken(*args):
        raise KeyError("start")

    monkeypatch.setattr("bot.entering.entered", broken)
    for _ in range(60):
        stage.turns()
        stage.clock.advance(1)
    assert stage.spoken() == [["sorry.fault"]]
    assert unread(stage) == 0


def test_other_conversations_go_on_while_one_is_broken(stage):
    stage.ear.said |= {"poison": RuntimeError("no"), "hello": heard(I.GREET)}
    stage.accept("poison", who="ill")
    stage.accept("hello", who="well")
    assert stage.turns() == 1
    assert len(stage.spoken("well")) == 1
    assert stage.spoken("ill") == []


def test_what_was_written_after_a_poisonous_press_is_still_answered(stage):
    stage.offer(at(2, 10))
    option_id = stage.option("yes")
    stage.change('UPDATE options SET action = \'{"do": "yes"}\' WHERE id = :id', id=option_id)  # lacks its number
    stage.accept(option_id=option_id)
    stage.clock.advance(1)
    stage.ear.said["hello"] = heard(I.THANK)
    stage.accept("hello")
    for _ in range(60):
        stage.turns()
        stage.clock.advance(1)
    assert stage.spoken()[1] == ["sorry.fault"]
    assert stage.spoken()[2] == ["thanks"]
    assert unread(stage) == 0


def test_a_message_that_arrives_during_a_turn_is_taken_by_the_next(stage):
    stage.ear.said |= {"one": heard(I.GREET), "two": heard(I.THANK)}
    conversation_id = stage.accept("one")

    def arrives(text):
        stage.ear.before = lambda text: None
        stage.accept("two")

    stage.ear.before = arrives
    assert engine.take_turn(stage.runtime, conversation_id)
    assert unread(stage) == 1
    assert engine.take_turn(stage.runtime, conversation_id)
    assert [keys[-1] for keys in stage.spoken()] == ["greet.any", "thanks"]


def test_several_messages_are_one_turn_and_one_reply(stage):
    stage.ear.said["hi\na cut\ntomorrow"] = heard(I.GREET)
    for words in ("hi", "a cut", "tomorrow"):
        stage.accept(words)
        stage.clock.advance(1)
    assert stage.turns() == 1
    assert len(stage.spoken()) == 1


def test_a_press_and_words_are_turns_of_their_own_in_order(stage):
    stage.offer(at(2, 10))
    stage.ear.said |= {"thanks": heard(I.THANK), "wait": heard(I.WAIT)}
    stage.accept("wait")
    stage.clock.advance(1)
    stage.accept(option_id=stage.option("yes"))
    stage.clock.advance(1)
    stage.accept("thanks")
    assert stage.turns() == 3
    assert [keys[0] for keys in stage.spoken()[1:]] == ["wait.fine", "booked.confirmed", "thanks"]
    assert stage.bookings() == [("confirmed", at(2, 10))]


@pytest.mark.parametrize("order", [("cut please", "STOP"), ("STOP", "cut please")])
def test_a_carriers_stop_counts_also_among_other_messages(stage, order):
    stage.ear.said["cut please"] = heard(I.BOOK)
    for words in order:
        stage.accept(words, who="+3519", channel=Channel.SMS)
        stage.clock.advance(1)
    assert stage.turns() == 2
    assert stage.one("SELECT opted_out_at IS NOT NULL FROM identities WHERE address = '+3519'") is True


@pytest.mark.parametrize("words", ["ARRET", "please don't write any more"])
def test_a_stop_that_the_vendor_recognised_is_recorded_and_not_answered_twice(stage, words):
    stage.accept(words, who="+3519", channel=Channel.SMS, opt_out="STOP")
    stage.settle()
    assert stage.one("SELECT opted_out_at IS NOT NULL FROM identities WHERE address = '+3519'") is True
    assert stage.told("+3519", Channel.SMS) == []
    stage.accept("UNSTOP", who="+3519", channel=Channel.SMS, opt_out="START")
    stage.settle()
    assert stage.one("SELECT opted_out_at IS NULL FROM identities WHERE address = '+3519'") is True


def test_a_person_who_writes_again_can_be_reached_again(stage):
    stage.say("hello", heard(I.GREET))
    stage.change("UPDATE identities SET unreachable_at = now() WHERE address = 'guest'")
    stage.say("hello")
    assert stage.one("SELECT unreachable_at FROM identities WHERE address = 'guest'") is None


def statements(stage, act):
    """How many statements `act` sends, the transaction's own words aside."""
    seen = []

    def note(connection, cursor, statement, *rest):
        seen.append(statement)

    event.listen(stage.runtime.engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(stage.runtime.engine, "before_cursor_execute", note)
    return seen


def test_a_turn_needs_few_statements(stage):
    """Small talk: take, unread, options, directory's version; fence, owe, save: 7.

    An offer adds one read of the schedule: 8, and a second for a time outside of what was read first: 9. A booking by
    button adds to the 7 the option, a savepoint (2) and the core's two round trips: 12. The first on a connection
    prepares both of these: 14; the first of a customer writes the customer in 3: 17.
    """
    stage.say("warm up", heard(I.GREET))
    stage.ear.said["hello"] = heard(I.GREET)
    conversation_id = stage.accept("hello")
    seen = statements(stage, lambda: engine.take_turn(stage.runtime, conversation_id))
    assert len(seen) <= 7, seen

    card = stage.card()
    wanted = heard(I.BOOK, provider=str(card.id), service=str(card.services[0].id), when=when(at(2, 10)))
    stage.ear.said["a cut"] = wanted
    stage.accept("a cut")
    seen = statements(stage, lambda: engine.take_turn(stage.runtime, conversation_id))
    assert len(seen) <= 9, seen
    stage.drain()

    stage.accept(option_id=stage.option("yes"))
    seen = statements(stage, lambda: engine.take_turn(stage.runtime, conversation_id))
    assert len(seen) <= 18, seen  # one of them owes the offer of an account
    assert stage.bookings() == [("confirmed", at(2, 10))]


def test_statements_do_not_grow_with_the_number_of_waiting_messages(stage):
    stage.say("warm up", heard(I.GREET))
    for number in range(30):
        conversation_id = stage.accept(f"word {number}")
        stage.clock.advance(1)
    seen = statements(stage, lambda: engine.take_turn(stage.runtime, conversation_id))
    assert len(seen) <= 7, seen
    assert unread(stage) == 0


def test_an_interpreter_must_not_be_called_inside_a_transaction(stage):
    from bot.runtime import NetworkInTransaction, no_network_in_transaction

    stage.ear.before = lambda text: no_network_in_transaction()
    stage.say("hello", heard(I.GREET))
    assert stage.spoken()[0][-1] == "greet.any"
    with stage.runtime.transaction(), pytest.raises(NetworkInTransaction):
        no_network_in_transaction()
    with stage.runtime.transaction(), pytest.raises(NetworkInTransaction), stage.runtime.transaction():
        pass


def test_sent_at_decides_what_tomorrow_is(stage):
    stage.accept("hello", sent_at=stage.clock.now() - timedelta(days=1))
    stage.turns()
    assert stage.ear.contexts[0].now.date() == (stage.clock.now() - timedelta(days=1)).date()
