"""Prepared statements: made once for each connection, kept over rollbacks, with what goes before them."""

from sqlalchemy import event, text

from booking.prepared import Prepared
from tests.booking.houses import NOW

ADD = Prepared(
    "add",
    "SELECT :first + :second AS total, :first AS first, :at::timestamptz AS at",
    {"first": "integer", "second": "integer", "at": "timestamptz", "name": "text"},
    columns=("total", "first", "at"),
    before="INSERT INTO heartbeats (name, beat_at) VALUES (:name, :at);",
)


def test_a_connection_prepares_once_and_keeps_it_over_a_rollback(engine):
    seen = []
    event.listen(engine, "before_cursor_execute", lambda *args: seen.append(args[2].split()[0]))
    with engine.connect() as connection:
        for name in ("a", "b"):
            row = ADD.run(connection, {"first": 2, "second": 3, "at": NOW, "name": name}).one()
            assert (row.total, row.first, row.at) == (5, 2, NOW)
            assert connection.execute(text("SELECT name FROM heartbeats")).scalar() == name
            connection.rollback()
    assert seen.count("PREPARE") == 1


def test_another_connection_prepares_for_itself(engine):
    for _ in range(2):
        with engine.connect() as connection:
            assert ADD.run(connection, {"first": 1, "second": 1, "at": NOW, "name": "a"}).one().total == 2
        engine.dispose()


def test_two_statements_of_one_name_do_not_meet(engine):
    one, two = Prepared("same", "SELECT 1", {}), Prepared("same", "SELECT 2", {})
    assert one.name != two.name
