"""Processes killed between a call to the payment service and what they meant to write of it: one checkout, one refund.

Real subprocesses against a Stripe of our own, which is another process for them and remembers what it was asked.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import requests
from sqlalchemy import insert, text

from booking import read, service
from booking.payment_cards import payments_of
from booking.setup import load_town
from booking.types import Actor, Person, Proposal
from bot import paylinks, tills
from bot.dialogue.wording import pay_link
from bot.replies import Reply
from bot.runtime import Runtime
from models.people import Identity
from tests.crash.test_crash import ROOT, let_leases_run_out, own_redis, wait_until
from tests.wire.stripe_stub import running_stripe
from tests.workers.conftest import TOWN

__all__ = ["own_redis"]  # a fixture
CUT = {"name": "Haircut", "duration_minutes": 30, "price_minor": 4000, "payment": "full"}
PAID_TOWN = {"providers": [TOWN["providers"][0] | {"services": [CUT]}]}


@pytest.fixture
def stub():
    with running_stripe("sk_test_1", "whsec_one", now=lambda: datetime.now(UTC)) as running:
        yield running


@pytest.fixture
def keys(stub):
    return {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_WEBHOOK_SECRET": "whsec_one", "STRIPE_BASE_URL": stub.url}


@pytest.fixture
def house(database_url, make_settings, keys):
    """A runtime on the machine's clock, with the same keys as the subprocesses."""
    runtime = Runtime(make_settings(**keys), database_url=database_url)
    with runtime.transaction() as session:
        load_town(session, PAID_TOWN, now=runtime.now())
    yield runtime
    runtime.close()


@pytest.fixture
def start(database_url, own_redis, keys):
    """A function that starts a part as a process of its own; all are killed at the end."""
    running = []
    own = {"DATABASE_URL": database_url, "REDIS_URL": own_redis.url, "PARLEY_ENV": "test", "SECRET_KEY": "test-" * 8}

    def begin(*arguments: str, **more: str) -> subprocess.Popen[bytes]:
        running.append(subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=os.environ | own | keys | more))
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.wait()


def waiting(house: Runtime) -> tuple[UUID, str]:
    """A visit the day after tomorrow that waits for its payment: the booking, and the path in the message."""
    identity_id, now = uuid4(), house.now()
    start_at = (now + timedelta(days=2)).replace(hour=19, minute=0, second=0, microsecond=0)
    with house.transaction() as session:
        session.execute(insert(Identity).values(id=identity_id, channel="web", address="guest"))
        ana = read.load_provider_by_slug(session, slug="ana")
        (cut,) = ana.services
        card = service.request(
            session,
            actor=Actor.customer(identity_id),
            command_id="c1",
            cause="test",
            now=now,
            proposal=Proposal(ana.id, cut.id, start_at, 4000, "USD", ana.policy_version),
            person=Person(identity_id),
            till=house.till,
        ).booking
        reply = Reply((), links=(pay_link(card.id),))
        (link,) = paylinks.with_addresses(session, reply, identity_id=identity_id, now=now).links
    return card.id, link.path


def state(house: Runtime) -> tuple[str, int, int]:
    with house.transaction() as session:
        return tuple(session.execute(text("SELECT status, paid_minor, refunded_minor FROM bookings")).one())


def rows_of(house: Runtime, booking_id: UUID, kind: str) -> list[tuple[str, int]]:
    with house.transaction() as session:
        found = payments_of(session, booking_id=booking_id)
    return [(row.status, row.amount_minor) for row in found if row.kind == kind]


def ledger(house: Runtime) -> list[tuple[str, int]]:
    with house.transaction() as session:
        found = session.execute(text("SELECT kind, amount_minor FROM ledger ORDER BY id"))
        return [tuple(row) for row in found]


def made(stub, prefix: str) -> list[str]:
    return [name for name in stub.things if name.startswith(prefix)]


def calls_are_settled(house: Runtime) -> bool:
    kinds = "('refund', 'end_checkout', 'look_up')"
    with house.transaction() as session:
        owed = f"SELECT count(*) FROM outbox WHERE kind IN {kinds} AND state NOT IN ('sent', 'skipped', 'dead')"
        return session.execute(text(owed)).scalar_one() == 0


def paid(house: Runtime, stub) -> UUID:
    booking_id, _ = waiting(house)
    assert tills.open_checkout(house, booking_id=booking_id, language="en")
    (checkout_id,) = made(stub, "cs_")
    stub.pay(checkout_id)
    with house.transaction() as session:
        payment_id = payments_of(session, booking_id=booking_id)[0].id
    tills.look_up(house, payment_id)
    assert state(house) == ("confirmed", 4000, 0)
    return booking_id


def cancel(house: Runtime, booking_id: UUID) -> None:
    with house.transaction() as session:
        owner = Actor.provider(read.load_provider_by_slug(session, slug="ana").id)
        service.cancel(session, actor=owner, command_id="c2", cause="test", now=house.now(), booking_id=booking_id)


DYING = """
    import importlib, os, signal, sys

    def die(*_, **__):
        os.kill(os.getpid(), signal.SIGKILL)

    module, name = sys.argv[1].rsplit(".", 1)
    setattr(importlib.import_module(module), name, die)
    """
DYING_WORKER = f"""{DYING}
    from workers import jobs

    jobs.drain()
"""
DYING_WEB = f"""{DYING}
    from werkzeug.serving import make_server
    from webhooks.wsgi import app

    make_server("127.0.0.1", int(sys.argv[2]), app).serve_forever()
"""


def dies_at(start, point: str) -> None:
    assert start("-c", textwrap.dedent(DYING_WORKER), point).wait() == -signal.SIGKILL


# the answer in its hand; written down, and not settled
@pytest.mark.parametrize("point", ["booking.refunds.record_refund", "workers.relay._settle"])
def test_a_worker_killed_after_it_gave_money_back_gives_it_back_once(house, start, stub, point):
    booking_id = paid(house, stub)
    cancel(house, booking_id)
    dies_at(start, point)
    assert len(made(stub, "re_")) == 1
    assert not calls_are_settled(house)
    let_leases_run_out(house)
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: calls_are_settled(house))
    assert len(made(stub, "re_")) == 1
    assert rows_of(house, booking_id, "refund") == [("done", 4000)]
    assert ledger(house) == [("payment", 4000), ("refund", 4000)]
    assert state(house) == ("cancelled", 4000, 4000)


@pytest.mark.parametrize("point", ["booking.payments.record_checkout", "workers.relay._settle"])
@pytest.mark.parametrize("is_paid", [pytest.param(False, marks=pytest.mark.slow), True])
def test_a_worker_killed_after_it_ended_a_checkout_loses_no_money(house, start, stub, point, is_paid):
    """The customer has called it off, and may have paid just before the checkout was ended."""
    booking_id, _ = waiting(house)
    assert tills.open_checkout(house, booking_id=booking_id, language="en")
    (checkout_id,) = made(stub, "cs_")
    if is_paid:
        stub.pay(checkout_id)
    cancel(house, booking_id)
    dies_at(start, point)
    let_leases_run_out(house)
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: calls_are_settled(house) and rows_of(house, booking_id, "payment")[0][0] != "pending")
    assert stub.things[checkout_id]["status"] == ("complete" if is_paid else "expired")
    assert rows_of(house, booking_id, "refund") == ([("done", 4000)] if is_paid else [])
    assert len(made(stub, "re_")) == int(is_paid)
    assert state(house) == ("cancelled", *((4000, 4000) if is_paid else (0, 0)))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_up(address: str) -> bool:
    try:
        return requests.get(f"{address}/healthz", timeout=5).ok
    except requests.RequestException:
        return False


def press(address: str, path: str) -> requests.Response:
    return requests.post(address + path, headers={"Origin": address}, allow_redirects=False, timeout=60)


def test_a_site_killed_after_it_opened_a_checkout_opens_no_second_one(house, start, stub):
    booking_id, path = waiting(house)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    script, point = textwrap.dedent(DYING_WEB), "booking.payments.attach_checkout"
    victim = start("-c", script, point, str(port), PUBLIC_BASE_URL=address)
    wait_until(lambda: is_up(address))
    with pytest.raises(requests.ConnectionError):
        press(address, path)
    assert victim.wait() == -signal.SIGKILL
    assert len(made(stub, "cs_")) == 1
    start("-c", script, "signal.nothing", str(port), PUBLIC_BASE_URL=address)
    wait_until(lambda: is_up(address))
    answer = press(address, path)
    (checkout_id,) = made(stub, "cs_")
    assert (answer.status_code, answer.headers["Location"]) == (303, stub.things[checkout_id]["url"])
    assert rows_of(house, booking_id, "payment") == [("pending", 4000)]
