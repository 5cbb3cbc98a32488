"""What tests stand on: real embedded servers, a fresh migrated database each, a clock that stands, no outside network.

One PostgreSQL and one Redis per pytest process; `tests/databases.py` says how a database comes cheap.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import redis as redis_library
from hypothesis import settings as hypothesis_settings
from sqlalchemy import Engine

from bot.runtime import NetworkInTransaction, Runtime, StandingClock, no_network_in_transaction
from bot.settings import Settings, read_settings
from models.session import open_engine
from tests.databases import Databases
from tests.payloads import pytest_configure, pytest_sessionfinish
from workers.embedded import EmbeddedPostgres, EmbeddedRedis, throwaway_postgres, throwaway_redis

__all__ = ["pytest_configure", "pytest_sessionfinish"]  # hooks
MONDAY = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)

hypothesis_settings.register_profile("parley", deadline=None)  # timings never decide a test
hypothesis_settings.load_profile("parley")


def _forget_settings_of_the_machine() -> None:
    for field in Settings.model_fields.values():
        os.environ.pop(field.alias or "", None)
    Settings.model_config["env_file"] = None


_forget_settings_of_the_machine()


def _is_loopback(address: Any) -> bool:
    return not isinstance(address, tuple) or address[0] in {"127.0.0.1", "::1", "localhost", "0.0.0.0"}


def _guarded(original: Callable[..., Any]) -> Callable[..., Any]:
    def connect(self: socket.socket, address: Any) -> Any:
        if not _is_loopback(address):
            raise AssertionError(f"a test tried to reach {address[0]}")
        if self.family != socket.AF_UNIX:
            _note_network_in_transaction(address)
        return original(self, address)

    return connect


_offences: list[str] = []


def _note_network_in_transaction(address: Any) -> None:
    try:
        no_network_in_transaction()
    except NetworkInTransaction:
        _offences.append(f"network call to {address} while a transaction was open")
        raise


socket.socket.connect = _guarded(socket.socket.connect)  # type: ignore[method-assign]
socket.socket.connect_ex = _guarded(socket.socket.connect_ex)  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def network_offences() -> Iterator[list[str]]:
    """Fails a test in which a connection to the outside was opened inside `Runtime.transaction()`."""
    _offences.clear()
    yield _offences
    assert not _offences, _offences


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    """The server of this pytest process."""
    with throwaway_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def redis_server() -> Iterator[EmbeddedRedis]:
    """The Redis of this pytest process."""
    with throwaway_redis() as server:
        yield server


@pytest.fixture(scope="session")
def databases(postgres: EmbeddedPostgres) -> Databases:
    """The databases of this pytest process."""
    made = Databases(postgres)
    made.prepare()
    return made


@pytest.fixture(scope="session")
def make_database(databases: Databases) -> Callable[[], str]:
    """A function that makes an empty migrated database and gives its address; for fixtures of a wider scope."""
    return databases.new


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """An empty migrated database, for this test alone."""
    address = databases.take()
    yield address
    databases.give_back(address)


@pytest.fixture
def new_database_url(databases: Databases) -> Iterator[str]:
    """The same, never used before or after: for tests whose processes may outlive them."""
    address = databases.new()
    yield address
    databases.drop(address)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """The database of this test, opened."""
    opened = open_engine(database_url)
    yield opened
    opened.dispose()


@pytest.fixture
def redis_url(redis_server: EmbeddedRedis) -> str:
    """An empty Redis."""
    if not redis_server.is_running():
        redis_server.start()
    with redis_library.Redis.from_url(redis_server.url) as connection:
        connection.flushall()
    return redis_server.url


@pytest.fixture
def make_settings() -> Callable[..., Settings]:
    """Settings of a test house; keyword arguments by environment name."""

    def make(**values: object) -> Settings:
        return read_settings(**({"PARLEY_ENV": "test", "SECRET_KEY": "test-" * 8} | values))

    return make


@pytest.fixture
def clock() -> StandingClock:
    """Monday, 1 June 2026, 08:00 UTC; moves only when told."""
    return StandingClock(MONDAY)


@pytest.fixture
def runtime(database_url: str, clock: StandingClock, make_settings: Callable[..., Settings]) -> Iterator[Runtime]:
    """A runtime on this test's database, with the standing clock and nothing configured."""
    made = Runtime(make_settings(), database_url=database_url, clock=clock)
    yield made
    made.close()
