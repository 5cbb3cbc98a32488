"""A person's own data: given out whole, and erased, by the privacy class of every column.

A person is one identity, with what it booked, wrote and was told. `HOLDINGS` says which rows of which table those are
and what becomes of them; all other tables are named in `NOT_A_CUSTOMERS`, with the reason. Bookings stay as rows of the
provider's books without a name. A record that a provider keeps under a phone that was only typed is somebody else's.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, LargeBinary, Table, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking import outbox, service
from booking.access import Action, authorize
from booking.errors import Changed, NotFound
from booking.policy import refund_of_cancel
from booking.read import bookings_of_identity
from booking.types import Actor, BookingCard
from models.base import Instant
from models.enums import ActorKind
from models.sql import typed
from models.tables import metadata

BLANKED = frozenset({"personal", "sensitive", "secret"})
EXPORTED = frozenset({"none", "personal", "sensitive"})


class Fate(StrEnum):
    """What becomes of a person's rows when they are erased."""

    KEPT = "kept"  # nothing of a person is in them
    BLANKED = "blanked"  # by class: what is personal, sensitive or secret is emptied
    DELETED = "deleted"


_TALKS = "SELECT id FROM conversations WHERE identity_id = :person"
_PHONE = "coalesce(i.phone, CASE WHEN i.channel IN ('whatsapp', 'sms') THEN i.address END)"
# A record is this person's when its phone is proven to be, or when nobody else has anything to do with it.
_OWN = f"""
    SELECT c.id FROM customers c JOIN customer_identities ci ON ci.customer_id = c.id
    JOIN identities i ON i.id = ci.identity_id WHERE ci.identity_id = :person AND (c.phone = {_PHONE} OR NOT EXISTS (
        SELECT 1 FROM customer_identities o WHERE o.customer_id = c.id AND o.identity_id <> :person
        UNION ALL SELECT 1 FROM bookings b WHERE b.customer_id = c.id AND (
            b.identity_id <> :person OR (b.identity_id IS NULL AND c.phone IS NOT NULL))))
"""
_BOOKINGS = f"""
    SELECT b.id FROM bookings b WHERE b.identity_id = :person OR (b.identity_id IS NULL AND b.customer_id IN ({_OWN}))
"""

# In the order in which they are erased: conditions look at tables further down.
HOLDINGS: dict[str, tuple[str, Fate]] = {
    "ledger": (f"booking_id IN ({_BOOKINGS})", Fate.KEPT),
    "payments": (f"booking_id IN ({_BOOKINGS})", Fate.KEPT),
    "changes": (f"booking_id IN ({_BOOKINGS})", Fate.KEPT),
    "bookings": (f"id IN ({_BOOKINGS})", Fate.BLANKED),
    "customers": (f"id IN ({_OWN})", Fate.BLANKED),
    "customer_identities": ("identity_id = :person", Fate.DELETED),
    "picture_links": (
        f"picture_id IN (SELECT p.id FROM pictures p WHERE p.conversation_id IN ({_TALKS}))",
        Fate.DELETED,
    ),
    "pictures": (f"conversation_id IN ({_TALKS})", Fate.DELETED),
    "recordings": (f"message_id IN (SELECT m.id FROM messages m WHERE m.conversation_id IN ({_TALKS}))", Fate.DELETED),
    "options": (f"conversation_id IN ({_TALKS})", Fate.DELETED),
    "drafts": (f"conversation_id IN ({_TALKS})", Fate.DELETED),
    "thread_words": (f"conversation_id IN ({_TALKS})", Fate.DELETED),
    "thread_modes": (f"conversation_id IN ({_TALKS})", Fate.KEPT),
    "messages": (f"conversation_id IN ({_TALKS})", Fate.BLANKED),
    "outbox": (
        "identity_id = :person OR payload->>'email' IN (SELECT email FROM accounts WHERE identity_id = :person)",
        Fate.BLANKED,
    ),
    "conversations": ("identity_id = :person", Fate.BLANKED),
    "links": ("identity_id = :person", Fate.DELETED),
    "account_sessions": ("identity_id = :person", Fate.DELETED),
    "accounts": ("identity_id = :person", Fate.DELETED),
    "identities": ("id = :person", Fate.BLANKED),
}
_BUSINESS = "a business's own"
_MACHINE = "nothing of a person is in it"
NOT_A_CUSTOMERS: dict[str, str] = {
    **dict.fromkeys(
        (
            "api_tokens",
            "availability_overrides",
            "availability_rules",
            "busy_blocks",
            "calendar_feeds",
            "class_sessions",
            "discounts",
            "entry_codes",
            "former_slugs",
            "provider_facts",
            "provider_images",
            "providers",
            "resources",
            "service_resources",
            "services",
            "setup_changes",
            "sign_in_requests",
            "web_sessions",
        ),
        _BUSINESS,
    ),
    "mail_addresses": "a hash of an address, not of a person: it keeps mail from where it is not wanted",
    **dict.fromkeys(
        (
            "claims",
            "commands",
            "directory_version",
            "early_statuses",
            "heartbeats",
            "receipts",
            "sandbox_checkouts",
            "sandbox_refunds",
        ),
        _MACHINE,
    ),
}


@dataclass(frozen=True, slots=True)
class Ahead:
    """A visit to come that is cancelled with an erasure, and what goes back for it."""

    booking: BookingCard
    back_minor: int


@dataclass(frozen=True, slots=True)
class _Own:
    identity_id: UUID
    provider_id: UUID | None = None


def export_data(session: Session, *, actor: Actor, now: datetime) -> dict[str, Any]:
    """Everything that is stored of a person, by table, in values that JSON has. Raises NotFound."""
    identity_id = _own_identity(session, actor, Action.SEE_OWN_DATA)
    tables = {
        name: [
            _plain_row(row) for row in session.connection().execute(_select(name), {"person": identity_id}).mappings()
        ]
        for name in HOLDINGS
    }
    return {"exported_at": now.isoformat(), "data": {name: rows for name, rows in tables.items() if rows}}


def ahead_of(session: Session, *, actor: Actor, now: datetime) -> tuple[Ahead, ...]:
    """The visits that an erasure would cancel now. Raises NotFound."""
    identity_id = _own_identity(session, actor, Action.ERASE_OWN_DATA)
    cards = bookings_of_identity(session, identity_id=identity_id, now=now)
    return tuple(Ahead(card, refund_of_cancel(card, by=ActorKind.CUSTOMER, now=now)) for card in cards)


def erase(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    told: Mapping[UUID, int],
    keeps_address: bool = False,
) -> None:
    """Cancel what is still to come, and erase everything of a person for good.

    `told` are the visits that the person was told of, each with what goes back: Changed when they are others by now.
    `keeps_address` leaves the address of the identity for one last answer: `forget_address` takes it, too.
    Raises NotFound, Changed, WrongState.
    """
    identity_id = _own_identity(session, actor, Action.ERASE_OWN_DATA)
    ahead = ahead_of(session, actor=actor, now=now)
    if {one.booking.id: one.back_minor for one in ahead} != dict(told):
        raise Changed
    for one in ahead:
        service.cancel(
            session,
            actor=actor,
            command_id=f"{command_id}:{one.booking.id}",
            cause=cause,
            now=now,
            booking_id=one.booking.id,
            told_refund_minor=one.back_minor,
        )
    _erase_rows(session, identity_id, now, keeps_address=keeps_address)


def forget_address(session: Session, *, identity_id: UUID, erased_at: datetime, now: datetime) -> bool:
    """Erase what came after an erasure, and the address; False for a person who has written again since."""
    if session.connection().execute(_CAME_BACK, {"person": identity_id, "since": erased_at}).first() is not None:
        return False
    _erase_rows(session, identity_id, now, keeps_address=False)
    return True


def blank_of(column: Column[Any]) -> Any:
    """What an erased column holds: nothing, or its emptiest value."""
    if column.nullable:
        return None
    if isinstance(column.type, JSONB):
        return {}
    if isinstance(column.type, LargeBinary) or column.primary_key:
        raise TypeError(f"{column} cannot be blanked: its rows must be deleted")
    return ""


def _own_identity(session: Session, actor: Actor, action: Action) -> UUID:
    if actor.id is None:
        raise NotFound
    authorize(actor, action, _Own(actor.id))  # type: ignore[arg-type]
    row = session.connection().execute(_IS_CUSTOMER, {"person": actor.id}).first()
    if row is None:
        raise NotFound
    return actor.id


def _erase_rows(session: Session, identity_id: UUID, now: datetime, *, keeps_address: bool) -> None:
    connection, values = session.connection(), {"person": identity_id}
    connection.execute(_PART, values | {"now": now})
    outbox.drop_for(session, identity_id=identity_id, now=now)
    for name, (of, fate) in HOLDINGS.items():
        if fate is Fate.DELETED:
            connection.execute(typed(f"DELETE FROM {name} WHERE {of}", person=Uuid), values)
        elif fate is Fate.BLANKED:
            _blank(connection, metadata.tables[name], of, values, keeps_address=keeps_address)


def _blank(connection: Connection, table: Table, of: str, values: dict[str, Any], *, keeps_address: bool) -> None:
    columns = [column for column in table.columns if column.info["privacy"] in BLANKED and column.name != "address"]
    statement = table.update().where(text(of).bindparams(_PERSON)).values({one: blank_of(one) for one in columns})
    connection.execute(statement, values)
    if table.name == "identities" and not keeps_address:
        connection.execute(_FORGET_ADDRESS, values)


def _select(name: str) -> Any:
    table = metadata.tables[name]
    shown = [column for column in table.columns if column.info["privacy"] in EXPORTED]
    return table.select().with_only_columns(*shown).where(text(HOLDINGS[name][0]).bindparams(_PERSON))


def _plain_row(row: Any) -> dict[str, Any]:
    return {name: _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(value, datetime):
        return value.isoformat()
    return value if value is None or isinstance(value, bool | int | float | str | dict | list) else str(value)


_PERSON = bindparam("person", type_=Uuid)
_IS_CUSTOMER = typed("SELECT 1 FROM identities WHERE id = :person AND provider_id IS NULL", person=Uuid)
_CAME_BACK = typed(
    """
    SELECT 1 FROM messages m JOIN conversations c ON c.id = m.conversation_id
    WHERE c.identity_id = :person AND m.direction = 'in' AND m.received_at > :since
    UNION ALL SELECT 1 FROM bookings WHERE identity_id = :person AND created_at > :since
    """,
    person=Uuid,
    since=Instant(),
)
_FORGET_ADDRESS = typed("UPDATE identities SET address = 'erased:' || id WHERE id = :person", person=Uuid)
# Visits that are filed under somebody else's record leave it for one without a name.
_PART = typed(
    f"""
    WITH theirs AS (
        SELECT DISTINCT provider_id, customer_id FROM bookings
        WHERE identity_id = :person AND customer_id NOT IN ({_OWN})
    ), made AS (
        INSERT INTO customers (provider_id, created_at) SELECT DISTINCT provider_id, CAST(:now AS timestamptz)
        FROM theirs RETURNING id, provider_id
    )
    UPDATE bookings b SET customer_id = made.id FROM made WHERE b.identity_id = :person
        AND b.provider_id = made.provider_id AND b.customer_id IN (SELECT customer_id FROM theirs)
    """,
    person=Uuid,
    now=Instant(),
)
