"""A person's data: all of it is given out, all of it goes, and nothing of anybody else's does. Over every column."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import LargeBinary, Uuid, insert, select, text
from sqlalchemy.dialects.postgresql import JSONB

from booking.erasure import (
    BLANKED,
    HOLDINGS,
    NOT_A_CUSTOMERS,
    Fate,
    ahead_of,
    blank_of,
    erase,
    export_data,
    forget_address,
)
from booking.errors import Changed, NotFound
from booking.types import Actor
from bot import accounts, paylinks
from bot.contact import Contact
from models.tables import metadata
from tests.web.site import Site
from tests.web.test_web_requests import BO, TUESDAY_TEN, ask


class TestEveryTable:
    def test_is_a_persons_or_says_why_not(self) -> None:
        assert set(HOLDINGS) | set(NOT_A_CUSTOMERS) == set(metadata.tables)
        assert set(HOLDINGS).isdisjoint(NOT_A_CUSTOMERS)

    @pytest.mark.parametrize("name", sorted(HOLDINGS))
    def test_of_a_person_leaves_no_classified_column_filled(self, name: str) -> None:
        classified = [column for column in metadata.tables[name].columns if column.info["privacy"] in BLANKED]
        fate = HOLDINGS[name][1]
        if fate is Fate.KEPT:
            assert classified == []
        if fate is Fate.BLANKED:
            assert classified
            assert [blank_of(column) for column in classified if not column.primary_key] != []

    def test_that_refers_to_a_person_is_one_of_a_persons(self) -> None:
        """A new table with a foreign key to people, their talks or their bookings cannot be forgotten."""
        of_people = {"identities", "conversations", "customers", "bookings", "messages", "pictures", "accounts"}
        referring = {
            table.name
            for table in metadata.tables.values()
            if {key.column.table.name for key in table.foreign_keys} & of_people
        }
        businesses = {"claims", "web_sessions", "sign_in_requests"}
        assert referring - set(HOLDINGS) == businesses


def run(site: Site, doing: Any, **arguments: Any) -> Any:
    with site.runtime.transaction() as session:
        return doing(session, now=site.runtime.now(), **arguments)


def erased(site: Site, identity_id: UUID, **more: Any) -> None:
    actor = Actor.customer(identity_id)
    with site.runtime.transaction() as session:
        told = {one.booking.id: one.back_minor for one in ahead_of(session, actor=actor, now=site.runtime.now())}
        erase(session, actor=actor, command_id=str(uuid4()), cause="t", now=site.runtime.now(), told=told, **more)


def fill(site: Site, identity_id: UUID, mark: str) -> None:
    """Put the mark into every personal, sensitive and secret column of every table for this person."""
    with site.runtime.transaction() as session:
        connection, now = session.connection(), site.runtime.now()
        talk = connection.execute(
            text(
                "INSERT INTO conversations (identity_id) VALUES (:id) ON CONFLICT (identity_id) DO UPDATE "
                "SET created_at = now() RETURNING id"
            ).columns(id=Uuid),
            {"id": str(identity_id)},
        ).scalar_one()
        provider, booking = connection.execute(
            text("SELECT provider_id, id FROM bookings WHERE identity_id = :id LIMIT 1").columns(
                provider_id=Uuid, id=Uuid
            ),
            {"id": str(identity_id)},
        ).one()
        known = {"conversation_id": talk, "identity_id": identity_id, "provider_id": provider, "booking_id": booking}
        made: dict[str, Any] = {}
        for name in (
            "outbox",
            "messages",
            "options",
            "pictures",
            "picture_links",
            "recordings",
            "drafts",
            "thread_words",
            "account_sessions",
            "links",
        ):
            table = metadata.tables[name]
            row: dict[str, Any] = {}
            for column in table.columns:
                if column.name in known and column.name != "booking_id":
                    row[column.name] = known[column.name]
                elif column.name in ("outbox_id", "message_id", "picture_id"):
                    row[column.name] = made[
                        {"outbox_id": "outbox", "message_id": "messages"}.get(column.name, "pictures")
                    ]
                elif column.info["privacy"] in BLANKED:
                    row[column.name] = marked(column, mark)
                elif not column.nullable and column.server_default is None and column.default is None:
                    row[column.name] = filler(column, now)
            if name == "outbox":
                row |= {"dedupe_key": f"x{mark}"[:60].replace(mark, "y"), "state": "sent"}
                row.pop("provider_id")
            statement = insert(table).values(row)
            made[name] = connection.execute(
                statement.returning(table.c.id) if "id" in table.c else statement.returning(*table.primary_key)
            ).scalar()
        for name, (of, _) in HOLDINGS.items():
            table = metadata.tables[name]
            columns = [
                column
                for column in table.columns
                if column.info["privacy"] in BLANKED and not column.primary_key and name != "identities"
            ]
            if columns:
                connection.execute(
                    table.update()
                    .where(text(of.replace(":person", f"'{identity_id}'")))
                    .values({column: marked(column, mark) for column in columns})
                )
        connection.execute(
            text("UPDATE identities SET name = :mark, phone = :short, address = :mark WHERE id = :id"),
            {"mark": mark, "short": mark[:32], "id": str(identity_id)},
        )


def marked(column: Any, mark: str) -> Any:
    if isinstance(column.type, JSONB):
        return {"said": mark}
    if isinstance(column.type, LargeBinary):
        return mark.encode()
    return mark[: column.type.length or 99]


def filler(column: Any, now: Any) -> Any:
    kind = str(column.type).upper()
    if "TIMESTAMP" in kind or "DATETIME" in kind:
        return now + timedelta(days=1)
    if isinstance(column.type, JSONB):
        return {}
    words = {"direction": "in", "channel": "web", "kind": "reply", "author": "customer", "actor_kind": "customer"}
    return words.get(column.name, 1 if "INT" in kind else "x")


def found(site: Site, mark: str) -> set[str]:
    """Tables in which the mark stands anywhere at all."""
    short = mark[:20]
    tables = set()
    with site.runtime.transaction() as session:
        for table in metadata.tables.values():
            for row in session.connection().execute(select(table)).mappings():
                shown = " ".join(
                    bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else str(value)
                    for value in row.values()
                )
                if short in shown:
                    tables.add(table.name)
    return tables


class TestErasing:
    MARK = "Mark" + "7c1e" * 12

    def test_every_column_is_given_out_and_emptied(self, site: Site) -> None:
        made = ask(site)
        fill(site, made.identity_id, self.MARK)
        with_marks = {
            name
            for name, table in metadata.tables.items()
            if name in HOLDINGS and any(column.info["privacy"] in BLANKED for column in table.columns)
        }
        assert found(site, self.MARK) == with_marks
        given = run(site, export_data, actor=Actor.customer(made.identity_id))["data"]
        told = json.loads(json.dumps(given))
        for name in with_marks:
            table = metadata.tables[name]
            for column in table.columns:
                if column.info["privacy"] == "secret":
                    assert all(column.name not in row for row in told.get(name, ()))
                elif column.info["privacy"] in BLANKED:
                    said = str([row[column.name] for row in told[name]])
                    in_bytes = base64.b64encode(self.MARK.encode()).decode()
                    assert self.MARK[:20] in said or in_bytes[:20] in said, (name, column.name)
        erased(site, made.identity_id)
        assert found(site, self.MARK) == set()

    def test_the_business_keeps_its_books_without_the_name(self, site: Site) -> None:
        made = ask(site)
        site.runtime.clock.advance(3 * 24 * 3600)  # type: ignore[attr-defined]
        erased(site, made.identity_id)
        row = site.scalar("SELECT row_to_json(b) FROM bookings b")
        assert (row["price_minor"], row["currency"], row["attendee_name"]) == (4500, "USD", None)
        assert site.scalar("SELECT row_to_json(c) FROM customers c")["name"] is None
        assert site.scalar("SELECT count(*) FROM changes") > 0

    def test_visits_to_come_are_cancelled_and_the_provider_is_told(self, site: Site) -> None:
        made = ask(site)
        erased(site, made.identity_id)
        assert site.scalar("SELECT status FROM bookings") == "cancelled"
        assert site.scalar("SELECT count(*) FROM claims") == 0
        templates = site.scalar("SELECT array_agg(payload->>'template') FROM outbox WHERE provider_id IS NOT NULL")
        assert "cancelled_by_customer" in templates
        waiting = "SELECT count(*) FROM outbox WHERE identity_id IS NOT NULL AND state <> 'skipped'"
        assert site.scalar(waiting) == 0

    def test_only_what_was_told_is_done(self, site: Site) -> None:
        made = ask(site)
        with pytest.raises(Changed):
            run(site, erase, actor=Actor.customer(made.identity_id), command_id="e", cause="t", told={})
        assert site.scalar("SELECT name FROM customers") == "Bo Berg"
        assert site.scalar("SELECT status FROM bookings") == "pending"

    def test_others_lose_and_see_nothing(self, site: Site) -> None:
        mine = ask(site)
        other = ask(site, Contact("Cy Other", "+12125550188"), "k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        before = run(site, export_data, actor=Actor.customer(other.identity_id))
        assert "Bo Berg" not in json.dumps(before)
        erased(site, mine.identity_id)
        after = run(site, export_data, actor=Actor.customer(other.identity_id))
        assert after["data"] == before["data"]

    def test_who_typed_anothers_phone_neither_sees_nor_erases_his_record(self, site: Site) -> None:
        ask(site)
        eve = ask(site, Contact("Eve", BO.phone), "k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        given = json.dumps(run(site, export_data, actor=Actor.customer(eve.identity_id)))
        assert "Bo Berg" not in given
        assert "bo@example.org" not in given
        erased(site, eve.identity_id)
        assert site.scalar("SELECT name FROM customers WHERE name IS NOT NULL") == "Bo Berg"
        assert (
            site.scalar("SELECT status FROM bookings WHERE attendee_name IS NULL AND start_at = :at", at=TUESDAY_TEN)
            == "pending"
        )
        filed = site.scalar("SELECT count(DISTINCT customer_id) FROM bookings")
        assert filed == 2

    def test_who_typed_a_phone_first_cannot_take_the_name_off_later_visits(self, site: Site) -> None:
        eve = ask(site, Contact("Eve", BO.phone))
        ask(site, BO, "k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        given = json.dumps(run(site, export_data, actor=Actor.customer(eve.identity_id)))
        assert "Bo Berg" not in given
        erased(site, eve.identity_id)
        assert site.scalar("SELECT attendee_name FROM bookings WHERE status = 'pending'") == "Bo Berg"
        assert site.scalar("SELECT count(*) FROM customers WHERE phone = :phone", phone=BO.phone) == 1

    def test_sessions_and_links_end(self, site: Site) -> None:
        made = ask(site)
        with site.runtime.transaction() as session:
            secret = accounts.open_session(session, made.identity_id, now=site.runtime.now())
        erased(site, made.identity_id)
        with site.runtime.transaction() as session:
            assert accounts.find(session, secret, now=site.runtime.now()) is None
            token = made.page_path.rpartition("/")[2]
            assert paylinks.find(session, token, now=site.runtime.now(), action=paylinks.BOOKED) is None

    def test_a_business_is_not_erased_as_a_person(self, site: Site) -> None:
        site.conversation("v-owner")
        own = site.scalar(
            "UPDATE identities SET provider_id = (SELECT id FROM providers WHERE slug = 'ana-hair')"
            " WHERE address = 'v-owner' RETURNING id"
        )
        for doing in (export_data, ahead_of):
            with pytest.raises(NotFound):
                run(site, doing, actor=Actor.customer(own))

    def test_the_address_stays_for_one_last_answer_and_then_goes(self, site: Site) -> None:
        made = ask(site, visitor="v-1")
        at = site.runtime.now()
        erased(site, made.identity_id, keeps_address=True)
        assert site.scalar("SELECT address FROM identities WHERE id = :id", id=made.identity_id) == "v-1"
        assert run(site, forget_address, identity_id=made.identity_id, erased_at=at)
        assert site.scalar("SELECT count(*) FROM identities WHERE address = 'v-1'") == 0

    def test_not_of_one_who_came_back_in_between(self, site: Site) -> None:
        made = ask(site, visitor="v-1")
        at = site.runtime.now()
        erased(site, made.identity_id, keeps_address=True)
        site.runtime.clock.advance(5)  # type: ignore[attr-defined]
        ask(site, visitor="v-1", key="k2")
        assert not run(site, forget_address, identity_id=made.identity_id, erased_at=at)
        assert site.scalar("SELECT name FROM customers WHERE name IS NOT NULL") == "Bo Berg"


def test_money_that_goes_back_with_an_erasure_was_told(site: Site) -> None:
    site.scalar("UPDATE providers SET auto_confirm = true WHERE slug = 'ana-hair' RETURNING 1")
    made = ask(
        site,
        service_id=UUID(str(site.scalar("SELECT id FROM services WHERE name = 'Colour'"))),
        start_at=TUESDAY_TEN + timedelta(days=7),
    )
    site.scalar("UPDATE bookings SET status = 'confirmed', paid_minor = 3000, version = 2 RETURNING 1")
    [ahead] = run(site, ahead_of, actor=Actor.customer(made.identity_id))
    assert ahead.back_minor == 3000
