"""The desk of a provider with 3,000 visits, 1,000 customers and 300 talks: everything is found by an index."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from booking import customer_list, news
from bot import threads
from tests.web.programs import provider_id
from tests.web.site import Site
from tests.web.test_desk import text_of
from tests.web.test_signing_in import chat_of, come_in
from webhooks import hub

MANY = """
WITH us AS (SELECT p.id, s.id AS service_id FROM providers p JOIN services s ON s.provider_id = p.id
    WHERE p.slug = 'ana-hair' AND s.name = 'Haircut'),
people AS (INSERT INTO customers (id, provider_id, name, phone, created_at)
    SELECT gen_random_uuid(), us.id, 'Person ' || n, '+1555' || (1000000 + n), :now - interval '1 day' * n
    FROM us, generate_series(1, 1000) n RETURNING id, provider_id),
numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM people)
INSERT INTO bookings (id, provider_id, customer_id, service_id, start_at, end_at, status, local_start, time_zone,
    price_minor, currency, created_at)
SELECT gen_random_uuid(), us.id, numbered.id, us.service_id, :now + interval '1 hour' * (k * 1000 + n - 2500),
    :now + interval '1 hour' * (k * 1000 + n - 2499), 'confirmed', '2026-01-01T10:00', 'America/New_York',
    4500, 'USD', :now
FROM us, numbered, generate_series(0, 2) k RETURNING 1
"""
CHANGES = """
INSERT INTO changes (at, provider_id, booking_id, actor_kind, action, to_status, command_id)
SELECT b.created_at - interval '1 hour', b.provider_id, b.id, 'customer', 'request', 'confirmed', 'many:' || b.id
FROM bookings b RETURNING 1
"""
TALKS = """
WITH who AS (INSERT INTO identities (id, channel, address)
    SELECT gen_random_uuid(), 'web', 'many-' || n FROM generate_series(1, 300) n RETURNING id),
made AS (INSERT INTO conversations (id, identity_id) SELECT gen_random_uuid(), id FROM who RETURNING id)
INSERT INTO thread_words (id, provider_id, conversation_id, author, text, created_at)
SELECT gen_random_uuid(), p.id, made.id, 'customer', 'word ' || n, :now
FROM made, providers p, generate_series(1, 10) n WHERE p.slug = 'ana-hair' RETURNING 1
"""

CUSTOMER = re.compile(r'<li><a href="(/desk/customers/[^"]+)"')


@pytest.fixture
def busy(site: Site) -> Site:
    for statement in (MANY, CHANGES, TALKS):
        site.scalar(statement, now=site.runtime.now())
    return site


OF_MANY = """
ALTER TABLE {0} ALTER COLUMN provider_id SET (n_distinct = 500);
ANALYZE {0}
"""


def plan(site: Site, statement: Any, *, of_many: tuple[str, ...] = (), **values: Any) -> str:
    """How a statement is carried out where whole tables are read only if nothing else leads to the rows.

    Tables in `of_many` are planned for as if they held the rows of five hundred providers.
    """
    with site.runtime.engine.connect() as connection, Session(connection) as session:  # nothing of it stays
        for table in of_many:
            session.execute(text(OF_MANY.format(table)))
        session.execute(text("SET LOCAL enable_seqscan = off"))
        compiled = statement.compile(session.connection(), compile_kwargs={"render_postcompile": True})
        asked = session.connection().exec_driver_sql(
            f"EXPLAIN {compiled}", compiled.construct_params(values, escape_names=False)
        )
        return "\n".join(row[0] for row in asked)


@pytest.mark.parametrize(
    ("statement", "more"),
    [
        (news._PULSE, {}),
        (news._NEWS, {"limit": 40}),
        (customer_list._ALL, {"most": 51, "skip": 0, "ids": None}),
        (threads._THREADS, {"limit": 100}),
        (threads._OPEN_TALKS, {}),
        (threads._CUSTOMERS, {}),
        (threads._DRAFTS, {"id": None}),
    ],
    ids=["pulse", "news", "customers", "threads", "open talks", "known", "drafts"],
)
def test_no_statement_of_the_desk_reads_a_whole_table(busy: Site, statement: Any, more: dict[str, Any]) -> None:
    values: dict[str, UUID | Any] = {"provider_id": provider_id(busy), "now": busy.runtime.now()} | more
    names = statement.compile().params
    shown = plan(busy, statement, **{name: value for name, value in values.items() if name in names})
    grows = ("bookings", "changes", "customers", "conversations", "thread_words", "drafts", "customer_identities")
    read = [table for table in grows if f"Seq Scan on {table} " in shown]
    assert read == [], shown


def test_the_pulse_reads_its_own_changes_from_the_end(busy: Site) -> None:
    shown = plan(busy, news._PULSE, of_many=("changes",), provider_id=provider_id(busy))
    assert "ix_changes_latest" in shown
    assert "pk_changes" not in shown


def test_a_customer_beyond_the_list_is_found(busy: Site) -> None:
    ana: FlaskClient = come_in(busy, chat_of(busy))
    zoe = busy.scalar("UPDATE customers SET created_at = :at, name = 'Zoë Last' WHERE name = 'Person 77' RETURNING id",
                      at=busy.runtime.now())  # fmt: skip
    busy.scalar("DELETE FROM bookings WHERE customer_id = :zoe RETURNING 1", zoe=zoe)
    assert "Zoë Last" not in text_of(ana, "/desk/customers")  # without a visit the last of a thousand
    assert "Zoë Last" in text_of(ana, "/desk/customers?q=zoe")


def people(client: FlaskClient, query: str) -> list[str]:
    return CUSTOMER.findall(client.get(f"/desk/customers?{query}").get_data(as_text=True))


def test_customers_come_by_the_page_in_as_many_statements_as_few(busy: Site) -> None:
    """All thousand are there once, fifty on a page; a search asks for the names first, and no page reads more rows."""
    ana: FlaskClient = come_in(busy, chat_of(busy))
    fetched: list[tuple[str, int]] = []

    def note(_connection: Any, cursor: Any, statement: str, *_rest: Any) -> None:
        fetched.append((statement, cursor.rowcount))

    event.listen(busy.runtime.engine, "after_cursor_execute", note)
    shown = people(ana, "")
    listing = len(fetched)
    assert max(rows for _, rows in fetched) == 51
    assert (listing, len(shown)) == (4, 50)
    fetched.clear()
    assert len(people(ana, "q=person 99")) == 11  # 99 and 990 to 999
    assert len(fetched) == 5
    seen = [one for number in range(1, 22) for one in people(ana, f"page={number}")]
    assert len(seen) == len(set(seen)) == 1000
    assert 'rel="next"' not in ana.get("/desk/customers?page=20").get_data(as_text=True)
    for odd in ("0", "-1", "x", "99999", "9" * 30, "²"):
        assert ana.get(f"/desk/customers?page={odd}").status_code == 200


def test_the_list_of_customers_is_one_pass_over_the_visits(busy: Site) -> None:
    """Also where the tables were never analysed, when the planner takes all of them to be small."""
    shown = plan(busy, customer_list._ALL, provider_id=provider_id(busy), now=busy.runtime.now(), most=51, skip=0,
                 ids=None)  # fmt: skip
    assert shown.count(" on bookings") == 1
    assert "Aggregate" in shown.split(" on bookings")[0]
    assert "Nested Loop" not in shown.split("Aggregate")[1].split(" on customers")[0]


def test_customers_in_a_chat_come_before_open_desks(site: Site, monkeypatch: Any) -> None:
    """Fifty desks leave streams for the chat, and no message of a chat wakes a desk."""
    bells = hub.Hub(None)
    hung = [bells._hang(hub.Bell(f"desk:{n}", is_desk=True)) for n in range(50)]
    desks = [bell for bell in hung if bell]
    assert len(desks) == hub.MAX_DESKS < hub.MAX_STREAMS
    chat = bells._hang(hub.Bell("somebody"))
    assert chat is not None
    bells.ring("a talk that nobody has open")
    assert chat.event.is_set()
    assert not any(desk.event.is_set() for desk in desks)
