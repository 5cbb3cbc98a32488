"""While a model is slow: one line that asks for a moment, in the right language, once, and never after the answer."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from booking import outbox
from booking.guards import Guard, switched_off
from bot import engine, holding, lease
from bot.channels.port import SendError, SendErrorKind
from models.enums import Channel
from tests.bot.stage import I, heard
from workers import relay

ENGLISH = "One moment, please, I am looking into it."


class Slow:
    """A turn that thinks, in a thread, until told to go on."""

    def __init__(self, stage, words="squibble the blorp", *, asks_others=True, **more):
        stage.ear.asks_others = asks_others
        self.stage, self.words, self.goes_on, self.thinking = stage, words, Event(), Event()
        stage.ear.said[words] = heard(I.GREET)
        stage.ear.before = self.think
        self.conversation_id = stage.accept(words, **more)

    def think(self, text):
        self.stage.ear.before = lambda text: None
        self.thinking.set()
        assert self.goes_on.wait(30)

    def lines(self):
        return self.stage.outbox(holding.KIND)

    def owed(self):
        """Wait for the line to be owed."""
        deadline = time.monotonic() + 20
        while not self.lines():
            assert time.monotonic() < deadline, "no line"
            time.sleep(0.01)


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(holding, "SECONDS", 0.02)


def slow_turn(slow, send, meanwhile):
    with ThreadPoolExecutor(1) as pool:
        turn = pool.submit(engine.take_turn, slow.stage.runtime, slow.conversation_id, send=send)
        try:
            assert slow.thinking.wait(20)
            meanwhile()
        finally:
            slow.goes_on.set()
        return turn.result(20)


def states(stage):
    return [(row.kind, row.state) for row in stage.outbox()]


def texts(stage, **where):
    return [message.text for message in stage.told(**where)]


def test_a_machine_that_is_only_slow_itself_asks_for_no_moment(stage):
    slow = Slow(stage, asks_others=False)
    slow_turn(slow, stage.drain, lambda: time.sleep(0.2))
    assert not slow.lines()


def test_it_is_sent_while_the_turn_waits_and_the_answer_comes_after(stage):
    slow, sent = Slow(stage), Event()

    def send():
        stage.drain()
        sent.set()

    def meanwhile():
        assert sent.wait(20)
        assert texts(stage) == [ENGLISH]

    assert slow_turn(slow, send, meanwhile)
    stage.drain()
    assert len(texts(stage)) == 2
    assert texts(stage)[1] != ENGLISH
    assert states(stage) == [("holding", "sent"), ("reply", "sent")]


def test_a_quick_turn_has_none(stage, monkeypatch):
    monkeypatch.setattr(holding, "SECONDS", 3.0)
    stage.ear.said["hi"] = heard(I.GREET)
    assert engine.take_turn(stage.runtime, stage.accept("hi"), send=stage.drain)
    assert states(stage) == [("reply", "pending")]


def test_what_has_not_gone_out_when_the_answer_is_ready_is_skipped(stage):
    slow = Slow(stage)
    assert slow_turn(slow, lambda: None, slow.owed)
    stage.drain()
    assert states(stage) == [("holding", "skipped"), ("reply", "sent")]
    assert ENGLISH not in texts(stage)


def test_control_without_the_guard_it_goes_out_beside_the_answer(stage):
    slow = Slow(stage)
    assert slow_turn(slow, lambda: None, slow.owed)
    with switched_off(Guard.HOLDING):
        stage.drain()
    assert states(stage) == [("holding", "sent"), ("reply", "sent")]


def late_put(stage):
    """The thread comes to its put when the turn has ended already."""
    slow, made = Slow(stage), []

    class Late(holding._HoldingLine):
        def __init__(self, *given):
            super().__init__(*given)
            made.append(self)

        def put_and_send(self):
            pass

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(holding, "_HoldingLine", Late)
        assert slow_turn(slow, stage.drain, lambda: None)
    holding._HoldingLine.put_and_send(made[0])
    return slow


def test_nothing_is_put_after_the_turn(stage):
    assert late_put(stage).lines() == []


def test_a_turn_that_was_taken_over_has_no_line_of_the_first_worker(stage):
    assert taken_over(stage) == []


def test_control_without_the_fence_it_has(stage):
    with switched_off(Guard.FENCE):
        assert len(taken_over(stage)) == 1


def taken_over(stage):
    """The lease runs out before the line is put, and somebody else has the turn."""
    slow, may_put = Slow(stage), Event()
    ended = Event()

    class Waiting(holding._HoldingLine):
        def put_and_send(self):
            may_put.wait(20)
            super().put_and_send()
            ended.set()

    def meanwhile():
        stage.clock.advance(lease.LEASE.total_seconds() + 1)
        with stage.runtime.transaction() as session:
            assert lease.take(session, slow.conversation_id, now=stage.clock.now())
        may_put.set()
        assert ended.wait(20)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(holding, "_HoldingLine", Waiting)
        slow_turn(slow, lambda: None, meanwhile)
    return slow.lines()


def test_a_turn_that_is_tried_again_has_no_second_line(stage):
    slow, sent = Slow(stage), Event()
    stage.ear.said[slow.words] = RuntimeError("broke")

    def send():
        stage.drain()
        sent.set()

    assert not slow_turn(slow, send, lambda: sent.wait(20))
    stage.ear.said[slow.words] = heard(I.GREET)
    stage.clock.advance(60)
    slow.thinking, slow.goes_on = Event(), Event()
    stage.ear.before = slow.think
    assert slow_turn(slow, stage.drain, lambda: time.sleep(0.5))
    stage.drain()
    assert texts(stage).count(ENGLISH) == 1


def claimed_and_lost(stage):
    """The sender of the line dies in its call; the turn goes on waiting."""
    slow = Slow(stage)

    def meanwhile():
        slow.owed()
        with stage.runtime.transaction() as session:
            entries = outbox.claim(session, now=stage.clock.now(), limit=9, lease_seconds=5)
        assert [entry.kind for entry in entries] == [holding.KIND]
        stage.clock.advance(6)
        stage.drain()

    assert slow_turn(slow, lambda: None, meanwhile)
    stage.drain()


def test_after_a_crash_in_the_call_it_is_not_sent_again(stage):
    claimed_and_lost(stage)
    assert states(stage) == [("holding", "skipped"), ("reply", "sent")]
    assert len(texts(stage)) == 1


def test_control_without_the_guard_it_is_sent_again(stage):
    with switched_off(Guard.HOLDING):
        claimed_and_lost(stage)
    assert states(stage) == [("holding", "sent"), ("reply", "sent")]


@pytest.mark.parametrize("kind", [SendErrorKind.RETRY, SendErrorKind.UNKNOWN, SendErrorKind.CONFIG])
def test_a_line_that_cannot_be_sent_does_not_hold_up_the_answer(stage, kind):
    slow, tried = Slow(stage), Event()
    stage.lines[Channel.WEB].faults.append(SendError(kind, "x", retry_after=600))

    def send():
        relay.drain(stage.runtime)
        tried.set()

    assert slow_turn(slow, send, lambda: tried.wait(20))
    stage.drain()
    assert states(stage) == [("holding", "skipped"), ("reply", "sent")]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("can I squibble the blorp on Friday please?", "One moment"),
        ("¿puedo ir el viernes por la tarde, por favor?", "Un momento, por favor, lo"),
        ("queria marcar um corte na sexta à tarde, por favor", "Só um momento"),
        ("bonjour, je voudrais venir vendredi après-midi", "Un instant"),
        ("ich möchte gern am Freitag zum Haarschnitt kommen", "Einen Moment"),
        ("vorrei prenotare un taglio per venerdì pomeriggio", "Un momento, per favore"),
    ],
)
def test_it_is_in_the_language_of_the_message(stage, words, start):
    slow, sent = Slow(stage, words), Event()

    def send():
        stage.drain()
        sent.set()

    assert slow_turn(slow, send, lambda: sent.wait(20))
    assert texts(stage)[0].startswith(start)


def test_who_opted_out_of_sms_is_not_asked_to_wait(stage):
    where = {"who": "+15550100", "channel": Channel.SMS}
    stage.say("STOP", **where)
    before = len(texts(stage, **where))
    slow, tried = Slow(stage, **where), Event()

    def send():
        stage.drain()
        tried.set()

    assert slow_turn(slow, send, lambda: tried.wait(20))
    assert [(row.state, row.note) for row in slow.lines()] == [("skipped", "opted out")]
    assert len(texts(stage, **where)) == before
