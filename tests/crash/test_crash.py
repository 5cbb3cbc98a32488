"""Processes killed and Redis emptied at the worst moments: no message is lost and none is answered twice.

Real subprocesses of `python -m workers`, real servers; the tests wait for a state, never for a time.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import redis
from sqlalchemy import text

from booking.setup import load_town
from bot import inbox
from bot.channels.port import InboundMessage
from bot.runtime import Runtime
from models.enums import Channel
from tests.workers.conftest import TOWN
from workers.embedded import throwaway_redis
from workers.queue import connect, wake

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 90
ASK = "can I get a haircut on Wednesday at 3 pm?"


@pytest.fixture
def own_redis():
    """A Redis that this test may kill."""
    with throwaway_redis() as server:
        yield server


@pytest.fixture
def house(database_url, make_settings):
    """A runtime on the machine's clock, as the subprocesses have."""
    runtime = Runtime(make_settings(), database_url=database_url)
    with runtime.transaction() as session:
        load_town(session, TOWN, now=runtime.now())
    yield runtime
    runtime.close()


@pytest.fixture
def start(database_url, own_redis):
    """A function that starts a part as a process of its own; all are killed at the end."""
    running = []
    environment = os.environ | {"DATABASE_URL": database_url, "REDIS_URL": own_redis.url, "PARLEY_ENV": "test"}

    def begin(*arguments: str) -> subprocess.Popen[bytes]:
        running.append(subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=environment))
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.wait()


def kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def write(house: Runtime, visitor: str, words: str = ASK, number: int = 0, sent_at: datetime | None = None) -> bool:
    message = InboundMessage(
        channel=Channel.WEB,
        account="",
        address=visitor,
        outside_id=f"{visitor}:{number}",
        sent_at=sent_at or house.now(),
        text=words,
        entry_code="slug:ana",
    )
    with house.transaction() as session:
        return inbox.accept(session, message, now=house.now()) is not None


def answered(house: Runtime) -> dict[str, int]:
    """How many replies each visitor has got."""
    with house.transaction() as session:
        rows = session.execute(
            text(
                "SELECT i.address, count(m.id) FILTER (WHERE m.direction = 'out') AS replies FROM identities i "
                "JOIN conversations c ON c.identity_id = i.id LEFT JOIN messages m ON m.conversation_id = c.id "
                "WHERE i.provider_id IS NULL GROUP BY i.address"
            )
        )
        return {row.address: row.replies for row in rows}


def is_settled(house: Runtime) -> bool:
    """Nothing is unread and nothing is owed."""
    with house.transaction() as session:
        unread = session.execute(text("SELECT count(*) FROM messages WHERE direction = 'in' AND turn_at IS NULL"))
        owed = session.execute(text("SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'skipped', 'dead')"))
        return unread.scalar_one() == 0 and owed.scalar_one() == 0


def wait_until(is_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.1)


def test_a_message_whose_wake_up_was_lost_is_answered(house, start):
    """The door was killed after its commit and before its wake-up."""
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    write(house, "v1")
    wait_until(lambda: is_settled(house))
    assert answered(house) == {"v1": 1}


SLOW_TURN = """
    import sys, time
    from datetime import timedelta
    from bot import lease
    from llm.grammar import OfflineInterpreter
    from workers import jobs, once

    lease.LEASE = timedelta(seconds=1)

    class Slow(OfflineInterpreter):
        def interpret(self, text, context):
            open(sys.argv[1], "w").close()
            time.sleep(600)

    once.runtime()._interpreter = Slow()
    jobs.drain()
"""


def test_a_worker_killed_in_the_middle_of_a_turn_loses_nothing(house, start, tmp_path):
    write(house, "v1")
    mark = tmp_path / "in the turn"
    victim = start("-c", textwrap.dedent(SLOW_TURN), str(mark))
    wait_until(mark.exists)
    kill(victim)
    assert answered(house) == {"v1": 0}
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: is_settled(house))
    assert answered(house) == {"v1": 1}


UNSENT = """
    import os, signal
    from workers import jobs, once, relay

    def die(runtime, limit=100):
        os.kill(os.getpid(), signal.SIGKILL)

    jobs.relay.drain = die
    jobs.drain()
"""


def test_a_worker_killed_between_its_turn_and_its_sending_loses_nothing(house, start):
    write(house, "v1")
    assert start("-c", textwrap.dedent(UNSENT)).wait() == -signal.SIGKILL
    assert answered(house) == {"v1": 0}
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: is_settled(house))
    assert answered(house) == {"v1": 1}


def test_redis_emptied_at_any_moment(house, start, own_redis):
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    is_over = threading.Event()

    def empty() -> None:
        with redis.Redis.from_url(own_redis.url) as connection:
            while not is_over.wait(0.01):
                connection.flushall()

    emptying = threading.Thread(target=empty)
    emptying.start()
    try:
        with connect(own_redis.url) as connection:
            for number in range(30):
                write(house, f"v{number}")
                wake(connection)
        wait_until(lambda: is_settled(house))
    finally:
        is_over.set()
        emptying.join()
    assert answered(house) == {f"v{number}": 1 for number in range(30)}


def test_redis_killed_and_back_again(house, start, own_redis):
    worker = start("-m", "workers", "worker")
    clock = start("-m", "workers", "clock")
    write(house, "before")
    wait_until(lambda: is_settled(house))
    own_redis.kill()
    write(house, "without")
    wait_until(lambda: is_settled(house))  # the clock does the work itself
    own_redis.start()
    write(house, "after")
    wait_until(lambda: is_settled(house))
    assert answered(house) == {"before": 1, "without": 1, "after": 1}
    assert (worker.poll(), clock.poll()) == (None, None)


def let_leases_run_out(house: Runtime) -> None:
    """What half a minute of waiting does."""
    with house.transaction() as session:
        for table in ("conversations", "outbox"):
            session.execute(
                text(f"UPDATE {table} SET lease_until = :now WHERE lease_until > :now"), {"now": house.now()}
            )


@pytest.mark.slow
def test_workers_killed_again_and_again(house, start, own_redis):
    start("-m", "workers", "clock")
    for done in (0, 20, 40):
        victim = start("-m", "workers", "worker")
        for number in range(20):
            write(house, f"v{done + number}")
        with connect(own_redis.url) as connection:
            wake(connection)
        wait_until(lambda done=done: sum(answered(house).values()) > done)  # in the middle of it
        kill(victim)
    start("-m", "workers", "worker")
    let_leases_run_out(house)
    wait_until(lambda: is_settled(house))
    assert answered(house) == {f"v{number}": 1 for number in range(60)}


def test_the_same_message_five_times_at_once_and_out_of_order(house, start):
    """Two messages of each visitor, each delivered five times in parallel, the later one first."""
    new: list[bool] = []
    began = house.now() - timedelta(seconds=10)
    words = ("can I get a haircut", "on Thursday at 4 pm please")

    def deliver(visitor: str, number: int) -> None:
        new.append(write(house, visitor, words[number], number, began + timedelta(seconds=number)))

    threads = [
        threading.Thread(target=deliver, args=(f"v{visitor}", number))
        for visitor in range(4)
        for number in (1, 0)
        for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(new) == 8
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: is_settled(house))
    assert answered(house) == {f"v{visitor}": 1 for visitor in range(4)}  # two short messages, one answer
    with house.transaction() as session:
        replies = session.execute(text("SELECT text FROM messages WHERE direction = 'out'")).scalars().all()
    assert [reply for reply in replies if "Thursday" not in reply or "4:00" not in reply] == []


def test_two_workers_share_the_work_and_double_none_of_it(house, start, own_redis):
    for _ in range(2):
        start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    with connect(own_redis.url) as connection:
        for number in range(60):
            write(house, f"v{number}")
            if number % 7 == 0:
                wake(connection)
    wait_until(lambda: is_settled(house))
    assert answered(house) == {f"v{number}": 1 for number in range(60)}
