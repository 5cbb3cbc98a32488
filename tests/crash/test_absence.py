"""A provider falls ill, and processes are killed at every step of it: the same end, and no message twice.

Real subprocesses of `python -m workers`. Each killed life is compared with one in which nobody was killed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from datetime import timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, text

from booking import absence, read, service
from booking.setup import load_town
from booking.types import Actor, Person, Proposal
from bot.runtime import Runtime
from models.people import Identity
from tests.crash.test_crash import ROOT, let_leases_run_out, own_redis, wait_until, write
from tests.workers.conftest import TOWN

__all__ = ["own_redis"]  # a fixture
SLOW = pytest.mark.slow  # each starts half a dozen processes
OWNER, VISITORS = "owner", ("v0", "v1", "v2")
ZONE = ZoneInfo("America/Los_Angeles")

DYING = """
    import importlib, os, signal, sys

    path, left = sys.argv[1], [int(sys.argv[2])]
    module, name = path.rsplit(".", 1)
    holder = importlib.import_module(module)
    real = getattr(holder, name)

    def die(*given, **named):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    setattr(holder, name, die)
    """
DYING_WORKER = f"""{DYING}
    from workers import jobs

    jobs.drain()
"""
DYING_CLOCK = f"""{DYING}
    from workers import clock, once

    clock._let_go(once.runtime())
"""


@pytest.fixture
def house(database_url, make_settings):
    """A runtime on the machine's clock: a hairdresser with a chat of her own, and three visits in two days."""
    runtime = Runtime(make_settings(), database_url=database_url)
    with runtime.transaction() as session:
        load_town(session, TOWN, now=runtime.now())
        ana = read.load_provider_by_slug(session, slug="ana")
        session.execute(insert(Identity).values(id=uuid4(), channel="web", address=OWNER, provider_id=ana.id))
    for hour, visitor in enumerate(VISITORS, 10):
        book(runtime, visitor, hour)
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


def day_off(house: Runtime):
    return house.now().astimezone(ZONE).date() + timedelta(days=2)


def book(house: Runtime, visitor: str, hour: int) -> UUID:
    identity_id, day = uuid4(), day_off(house)
    start_at = house.now().astimezone(ZONE).replace(hour=hour, minute=0, second=0, microsecond=0)
    start_at = start_at.replace(year=day.year, month=day.month, day=day.day)
    with house.transaction() as session:
        session.execute(insert(Identity).values(id=identity_id, channel="web", address=visitor))
        ana = read.load_provider_by_slug(session, slug="ana")
        return service.request(
            session,
            actor=Actor.customer(identity_id),
            command_id=f"book:{visitor}",
            cause="test",
            now=house.now(),
            proposal=Proposal(ana.id, ana.services[0].id, start_at, 4000, "USD", ana.policy_version),
            person=Person(identity_id),
        ).booking.id


def dies_at(start, script: str, point: str, after: int = 0) -> None:
    assert start("-c", textwrap.dedent(script), point, str(after)).wait() == -signal.SIGKILL


def is_settled(house: Runtime) -> bool:
    """Nothing is unread, and nothing is owed by now."""
    owed = "SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'skipped', 'dead') AND due_at <= :now"
    unread = "SELECT count(*) FROM messages WHERE direction = 'in' AND turn_at IS NULL"
    with house.transaction() as session:
        counts = session.execute(text(f"SELECT ({owed}) + ({unread})"), {"now": house.now()})
        return counts.scalar_one() == 0


def live_on(house: Runtime, start) -> None:
    """What half a minute does, and then everything that is due is done by processes that nobody kills."""
    let_leases_run_out(house)
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: is_settled(house))


def work(house: Runtime, start) -> None:
    """Workers that end, one after the other, until everything that is due is done: nobody else is at work then."""

    def is_done() -> bool:
        assert start("-c", "from workers import jobs; jobs.drain()").wait() == 0
        return is_settled(house)

    wait_until(is_done)


def end(house: Runtime) -> dict[str, object]:
    """What is left: closed days, what became of visits, and how often each line was told to whom."""
    told = """
        SELECT i.address, count(*) FILTER (WHERE m.text LIKE '%can''t make it%') AS asked,
            count(*) FILTER (WHERE m.text LIKE 'Closed:%') AS closed,
            count(*) FILTER (WHERE m.text LIKE '%is off: %') AS off,
            count(*) FILTER (WHERE m.text LIKE '%Moved: %') AS moved
        FROM messages m JOIN conversations c ON c.id = m.conversation_id JOIN identities i ON i.id = c.identity_id
        WHERE m.direction = 'out' GROUP BY i.address ORDER BY i.address
    """
    with house.transaction() as session:
        run = session.execute
        return {
            "closed": run(text("SELECT count(*) FROM availability_overrides WHERE is_closed")).scalar_one(),
            "visits": [
                (row.status, row.displaced_until is not None)
                for row in run(text("SELECT status, displaced_until FROM bookings ORDER BY local_start, id"))
            ],
            "claims": run(text("SELECT count(*) FROM claims")).scalar_one(),
            "told": {row.address: tuple(row)[1:] for row in run(text(told))},
        }


AFTER_THE_YES = {
    "closed": 1,
    "visits": [("confirmed", True)] * 3,
    "claims": 0,
    "told": {"owner": (0, 1, 0, 0), "v0": (1, 0, 0, 0), "v1": (1, 0, 0, 0), "v2": (1, 0, 0, 0)},
}


def say_yes(house: Runtime, start) -> None:
    """The preview was answered, and the yes has come in."""
    write(house, OWNER, f"I'm ill on {day_off(house):%B %-d}")
    work(house, start)
    write(house, OWNER, "yes", 1)


def test_nobody_is_killed(house, start):
    """The life that all others must end like."""
    say_yes(house, start)
    live_on(house, start)
    assert end(house) == AFTER_THE_YES


@pytest.mark.parametrize(
    ("point", "after"),
    [
        ("booking.absence._given_up", 2),  # two are, in a transaction that never ends
        pytest.param("bot.lease.save", 0, marks=SLOW),  # everything is done and nothing committed
        pytest.param("workers.relay.drain", 0, marks=SLOW),  # committed, and nobody told
        ("bot.sending.send", 2),  # two of four were sent
        pytest.param("workers.relay._settle", 0, marks=SLOW),  # sent, and nothing written down
    ],
)
def test_a_worker_killed_on_the_way_from_the_yes_to_the_last_message(house, start, point, after):
    say_yes(house, start)
    dies_at(start, DYING_WORKER, point, after)
    live_on(house, start)
    assert end(house) == AFTER_THE_YES


@pytest.mark.parametrize("point", ["booking.changing.write_change", pytest.param("workers.relay._settle", marks=SLOW)])
def test_a_worker_killed_while_a_customer_takes_another_time(house, start, point):
    say_yes(house, start)
    work(house, start)
    write(house, "v1", "1", 1)
    dies_at(start, DYING_WORKER, point)
    live_on(house, start)
    left = end(house)
    assert left["visits"].count(("confirmed", False)) == 1
    assert (left["claims"], left["told"]["v1"]) == (1, (1, 0, 0, 1))


@pytest.mark.parametrize(("point", "after"), [("booking.absence._let_go", 1)])
def test_a_clock_killed_while_it_calls_off_what_nobody_answered(house, start, point, after):
    say_yes(house, start)
    work(house, start)
    with house.transaction() as session:
        session.execute(text("UPDATE bookings SET displaced_until = :now"), {"now": house.now()})
    dies_at(start, DYING_CLOCK, point, after)
    assert end(house)["visits"] == [("confirmed", True)] * 3
    live_on(house, start)
    wait_until(lambda: end(house)["visits"] == [("cancelled", False)] * 3 and is_settled(house))
    left = end(house)
    assert left["told"] == {"owner": (0, 1, 3, 0), **dict.fromkeys(VISITORS, (1, 0, 1, 0))}
    with house.transaction() as session:
        assert absence.let_go(session, now=house.now()) == ()


def test_two_chats_that_say_yes_at_once_are_one(house, start):
    """The business has a second chat; both were shown the same visits."""
    with house.transaction() as session:
        ana = read.load_provider_by_slug(session, slug="ana")
        session.execute(insert(Identity).values(id=uuid4(), channel="web", address="partner", provider_id=ana.id))
    for address in (OWNER, "partner"):
        write(house, address, f"I'm ill on {day_off(house):%B %-d}")
    work(house, start)
    for address in (OWNER, "partner"):
        write(house, address, "yes", 1)
    for _ in range(2):
        start("-m", "workers", "worker")
    live_on(house, start)
    left = end(house)
    assert left["told"] == AFTER_THE_YES["told"] | {"partner": (0, 1, 0, 0)}
    assert (left["closed"], left["visits"]) == (1, AFTER_THE_YES["visits"])
