"""A database that is used again is as empty and as whole as a new one."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg2
import pytest
from sqlalchemy.orm import Session

from booking.setup import load_town
from models.session import open_engine
from tests.bot.stage import MONDAY, TOWN
from tests.databases import Databases


@pytest.fixture
def url(databases: Databases) -> Iterator[str]:
    address = databases.take()
    yield address
    databases.drop(address)


def run(url: str, statement: str) -> None:
    with psycopg2.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(statement)
    connection.close()


def one(url: str, statement: str) -> object:
    with psycopg2.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        (value,) = cursor.fetchone() or (None,)
    connection.close()
    return value


def test_rows_and_numbers_are_gone_and_whoever_is_connected_is_cut_off(databases: Databases, url: str) -> None:
    engine = open_engine(url)
    with Session(engine) as session, session.begin():
        load_town(session, TOWN, now=MONDAY)
    assert one(url, "SELECT count(*) FROM providers") == len(TOWN["providers"])
    left = psycopg2.connect(url)
    run(url, "SELECT nextval('outbox_seq_seq')")
    databases.give_back(url)
    assert databases.take() == url
    assert one(url, "SELECT (SELECT count(*) FROM providers) + (SELECT count(*) FROM services)") == 0
    assert one(url, "SELECT nextval('outbox_seq_seq')") == 1
    with pytest.raises(psycopg2.Error):
        left.cursor().execute("SELECT 1")
    left.close()
    engine.dispose()


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE claims DROP CONSTRAINT {exclusion}",
        "ALTER TABLE providers ADD COLUMN odd int",
        "ALTER TABLE bookings DISABLE TRIGGER ALL",
        "CREATE TABLE odd (id int)",
        "ALTER TABLE messages RENAME TO gone",
        "UPDATE alembic_version SET version_num = '0001'",
    ],
)
def test_one_that_a_test_changed_is_not_used_again(databases: Databases, url: str, change: str) -> None:
    exclusion = one(url, "SELECT conname FROM pg_constraint WHERE contype = 'x' AND conrelid = 'claims'::regclass")
    run(url, change.format(exclusion=exclusion))
    databases.give_back(url)
    other = databases.take()
    assert other != url
    databases.give_back(other)
