"""Databases for tests: an empty migrated one in a few milliseconds, most of them used again.

Copying the template costs some 50 ms and as much again in the server; deleting the few rows of a test costs 10.
"""

from __future__ import annotations

from itertools import count
from typing import Any

import psycopg2

from models.migrate import migrate
from models.session import open_engine
from workers.embedded import EmbeddedPostgres

TEMPLATE = "template_parley"
MOST_USES = 300  # then its dead rows are worth a new one

# Whoever is still connected is cut off, as a drop would do; rows go without triggers, which guard against just that.
_CUT_OFF = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    """
_EMPTY = """
    DO $$
    DECLARE
        name text;
        is_used boolean;
    BEGIN
        SET LOCAL session_replication_role = replica;
        FOR name IN
            SELECT quote_ident(relname) FROM pg_class
            WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
        LOOP
            EXECUTE 'SELECT EXISTS (SELECT FROM ' || name || ')' INTO is_used;
            IF is_used THEN
                EXECUTE 'DELETE FROM ' || name;
            END IF;
        END LOOP;
        PERFORM setval(quote_ident(sequencename)::regclass, start_value, false)
        FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
    END $$
    """
# Everything a test may have changed of the schema: columns, constraints, triggers, indexes, functions, settings.
_SHAPE = """
    SELECT
        (SELECT md5(string_agg(concat(attrelid, relname, attname, atttypid, attnotnull), ',' ORDER BY attrelid, attnum))
         FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace),
        (SELECT md5(string_agg(concat(oid, convalidated), ',' ORDER BY oid)) FROM pg_constraint),
        (SELECT md5(string_agg(concat(oid, tgenabled), ',' ORDER BY oid)) FROM pg_trigger),
        (SELECT md5(string_agg(concat(indexrelid, indisvalid), ',' ORDER BY indexrelid)) FROM pg_index),
        (SELECT md5(string_agg(concat(oid, prosrc), ',' ORDER BY oid)) FROM pg_proc
         WHERE pronamespace = 'public'::regnamespace),
        (SELECT count(*) FROM pg_db_role_setting),
        (SELECT string_agg(version_num, ',') FROM alembic_version)
    """


class Databases:
    """Copies of one migrated template on one server."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server
        self._numbers = count()
        self._free: list[str] = []
        self._uses: dict[str, int] = {}
        self._shape: Any = None

    def prepare(self) -> None:
        """Make the template."""
        self._run(f"CREATE DATABASE {TEMPLATE}")
        engine = open_engine(self.server.url(TEMPLATE))
        migrate(engine)
        engine.dispose()

    def new(self) -> str:
        """The address of an empty database that nobody has used."""
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        self._uses[name] = 0
        return self.server.url(name)

    def take(self) -> str:
        """The address of an empty database, used before or not."""
        url = self.server.url(self._free.pop()) if self._free else self.new()
        self._uses[_name(url)] += 1
        return url

    def give_back(self, url: str) -> None:
        """Empty it for the next test; one whose schema a test changed is dropped."""
        name = _name(url)
        if self._uses[name] < MOST_USES and self._emptied(name):
            self._free.append(name)
        else:
            self.drop(url)

    def drop(self, url: str) -> None:
        """Take it away, whoever is connected."""
        self._run(f"DROP DATABASE IF EXISTS {_name(url)} WITH (FORCE)")

    def _emptied(self, name: str) -> bool:
        with psycopg2.connect(self.server.url(name)) as connection, connection.cursor() as cursor:
            cursor.execute(_CUT_OFF)
            cursor.execute(_SHAPE)
            shape = cursor.fetchone()
            if self._shape is None:
                self._shape = self._shape_of_template()
            is_whole = shape == self._shape
            if is_whole:
                cursor.execute(_EMPTY)
        connection.close()
        return is_whole

    def _shape_of_template(self) -> Any:
        with psycopg2.connect(self.server.url(TEMPLATE)) as connection, connection.cursor() as cursor:
            cursor.execute(_SHAPE)
            shape = cursor.fetchone()
        connection.close()
        return shape

    def _run(self, statement: str) -> None:
        connection = psycopg2.connect(self.server.url("postgres"))
        connection.autocommit = True
        try:
            connection.cursor().execute(statement)
        finally:
            connection.close()


def _name(url: str) -> str:
    return url.split("/")[3].split("?")[0]
