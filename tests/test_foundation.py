"""The test foundation itself: databases are fresh, the clock stands, the network guard bites."""

import socket

import pytest
import redis
from sqlalchemy import text

from bot.runtime import NetworkInTransaction


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_gets_an_empty_database(runtime, turn):
    with runtime.transaction() as session:
        assert session.execute(text("SELECT count(*) FROM heartbeats")).scalar() == 0
        session.execute(text("INSERT INTO heartbeats (name, beat_at) VALUES ('x', now())"))


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_gets_an_empty_redis(redis_url, turn):
    with redis.Redis.from_url(redis_url) as connection:
        assert connection.incr("x") == 1


def test_a_network_call_inside_a_transaction_is_refused_and_noted(runtime, network_offences):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        with pytest.raises(NetworkInTransaction), runtime.transaction():
            socket.create_connection(address)
        assert len(network_offences) == 1
        network_offences.clear()
        socket.create_connection(address).close()


def test_no_test_reaches_the_outside():
    with pytest.raises(AssertionError, match=r"192\.0\.2\.1"):
        socket.create_connection(("192.0.2.1", 80))


def test_the_clock_stands(clock):
    before = clock.now()
    assert clock.now() == before
    clock.advance(90)
    assert (clock.now() - before).total_seconds() == 90
