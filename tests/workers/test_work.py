"""Wake-ups, the worker's job and the clock: what is due gets done, whatever happens to the nudge."""

from __future__ import annotations

import json
import socket
import zlib
from datetime import timedelta

import pytest
import redis
from sqlalchemy import text

from bot.runtime import Runtime, StandingClock
from llm.grammar import OfflineInterpreter
from workers import clock, jobs
from workers.heartbeat import beat, last_beats
from workers.queue import WAKE_KEY, announce, connect, wake, work_queue

ASK = "can I get a haircut on Wednesday at 3 pm?"


@pytest.fixture
def connection(redis_url):
    with connect(redis_url) as opened:
        yield opened


@pytest.fixture
def no_redis():
    """A connection to a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with connect(f"redis://127.0.0.1:{port}") as opened:
        yield opened


def test_many_wake_ups_are_one_job(connection):
    assert all(wake(connection) for _ in range(50))
    assert work_queue(connection).count == 1


def test_a_job_is_json_without_any_facts(connection):
    wake(connection)
    job = work_queue(connection).jobs[0]
    stored = connection.hget(job.key, "data")
    name, _instance, arguments, named = json.loads(zlib.decompress(stored))
    assert (name, arguments, named) == ("workers.jobs.drain", [], {})
    assert job.result_ttl == 60
    assert job.failure_ttl <= 3600


def test_without_redis_a_wake_up_says_so_and_raises_nothing(no_redis):
    assert wake(no_redis) is False
    assert wake(None) is False
    announce(no_redis, [])


def test_an_emptied_redis_takes_the_next_wake_up(connection):
    wake(connection)
    connection.flushall()
    wake(connection)
    assert work_queue(connection).count == 1


def test_what_was_written_is_answered_once(town, say, replies):
    say(ASK, visitor="v1")
    done, is_all = jobs.work_off(town)
    assert is_all
    assert done >= 2  # a turn and a message
    assert len(replies("v1")) == 1
    assert jobs.work_off(town) == (0, True)
    assert len(replies("v1")) == 1


def test_the_job_clears_its_key_before_it_looks(town, say, connection, monkeypatch):
    """A message that comes in while a job runs must make a wake-up of its own."""
    monkeypatch.setattr(jobs.once, "runtime", lambda: town)
    monkeypatch.setattr(jobs.once, "redis_connection", lambda: connection)
    say(ASK, visitor="v1")
    wake(connection)
    key_at_first_look = []
    monkeypatch.setattr(jobs, "beat", lambda *_about: key_at_first_look.append(connection.get(WAKE_KEY)))
    assert connection.get(WAKE_KEY)
    jobs.drain()
    assert key_at_first_look[0] is None


class Stumbling(OfflineInterpreter):
    """Fails on one word."""

    def interpret(self, text, context):
        if "boom" in text:
            raise RuntimeError("stumbled")
        return super().interpret(text, context)


def test_a_turn_that_fails_blocks_nobody(database_url, make_settings, town, say, replies):
    stumbling = Runtime(make_settings(), database_url=database_url, clock=town.clock, interpreter=Stumbling())
    for number in range(jobs.TURNS_BETWEEN_SENDING + 4):
        say("boom", visitor=f"bad{number}")
    say(ASK, visitor="good")
    jobs.work_off(stumbling)
    stumbling.close()
    assert len(replies("good")) == 1


def test_the_sweep_finds_what_no_wake_up_told_of(town, say, connection):
    assert clock.sweep(town, connection) is False
    say(ASK, visitor="v1")
    assert clock.sweep(town, connection) is True
    assert work_queue(connection).count == 1


def test_the_sweep_finds_a_reply_that_was_not_sent(town, say, connection):
    say(ASK, visitor="v1")
    jobs.work_off(town)
    with town.transaction() as session:
        session.execute(
            text("UPDATE outbox SET state = 'retry', due_at = :at"), {"at": town.now() + timedelta(minutes=1)}
        )
    assert clock.sweep(town, connection) is False
    town.clock.advance(61)
    assert clock.sweep(town, connection) is True


def test_without_redis_the_clock_does_the_work(town, say, replies, no_redis):
    say(ASK, visitor="v1")
    clock.tick(town, no_redis)
    assert len(replies("v1")) == 1
    assert set(last_beats(town)) == {"clock"}  # the worker did nothing and must not look alive


def test_a_part_of_the_clock_that_fails_keeps_no_other_from_its_turn(town, say, connection, monkeypatch):
    say(ASK, visitor="v1")
    monkeypatch.setattr(clock.service, "expire_holds", lambda *args, **kwargs: 1 / 0)
    clock.tick(town, connection)
    assert work_queue(connection).count == 1


def test_the_clock_expires_a_request_that_nobody_answered(town, say, replies, connection):
    with town.transaction() as session:
        session.execute(text("UPDATE providers SET auto_confirm = false"))
    say(ASK, visitor="v1", number=1)
    jobs.work_off(town)
    say("1", visitor="v1", number=2)
    jobs.work_off(town)
    with town.transaction() as session:
        assert session.execute(text("SELECT status FROM bookings")).scalars().all() == ["pending"]
        deadline = session.execute(text("SELECT deadline_at FROM bookings")).scalar_one()
    town.clock.put(deadline - timedelta(seconds=1))
    clock.tick(town, connection)
    with town.transaction() as session:
        assert session.execute(text("SELECT status FROM bookings")).scalars().all() == ["pending"]
    town.clock.put(deadline + timedelta(seconds=1))
    clock.tick(town, connection)
    with town.transaction() as session:
        assert session.execute(text("SELECT status FROM bookings")).scalars().all() == ["expired"]


def test_a_beat_is_seen_and_not_written_too_often(database_url, make_settings):
    moving = StandingClock(Runtime(make_settings(), database_url=database_url).now())
    runtime = Runtime(make_settings(), database_url=database_url, clock=moving)
    beat(runtime, "clock")
    moving.advance(1)
    beat(runtime, "clock")
    runtime.close()
    assert (moving.now() - last_beats(runtime)["clock"]).total_seconds() == 1
    runtime.close()


def test_a_beat_that_cannot_be_written_raises_nothing(make_settings):
    beat(Runtime(make_settings(), database_url="postgresql://nobody@127.0.0.1:1/none"), "clock")


def test_the_connection_for_wake_ups_gives_up_soon(redis_url):
    options = connect(redis_url).connection_pool.connection_kwargs
    assert options["socket_timeout"] <= 1
    assert isinstance(connect(redis_url), redis.Redis)
