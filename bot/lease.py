"""The rows of a turn: taking the lease of a conversation, reading what is unread, and saving what came of it.

A lease is one UPDATE with an expiry and a fence, so no connection is held while a model is thinking.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, String, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking.guards import Guard, is_on
from models.base import Instant

LEASE = timedelta(seconds=30)
BROKEN_WAIT = timedelta(seconds=5)  # doubled each time
CLOCKS_APART = timedelta(seconds=2)
MAX_FAILURES = 3

_TAKE = text(
    """
    WITH taken AS (
        UPDATE conversations SET lease_fence = lease_fence + 1, lease_until = :until
        WHERE id = :id AND (lease_until IS NULL OR lease_until <= :now)
        RETURNING id, identity_id, provider_id, state, lease_fence, handed_off_at
    )
    SELECT t.id, t.state, t.lease_fence, t.handed_off_at, t.provider_id AS talk_provider_id,
        i.id AS identity_id, i.channel, i.account, i.address, i.name, i.phone, i.language,
        i.provider_id AS own_provider_id, i.opted_out_at,
        EXISTS (SELECT FROM bookings b WHERE b.identity_id = i.id AND b.end_at > :now
            AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')) AS has_booking,
        EXISTS (SELECT FROM customers c WHERE c.locked_out_at IS NOT NULL AND (c.phone = i.address OR c.id IN (
            SELECT l.customer_id FROM customer_identities l WHERE l.identity_id = i.id))) AS may_be_locked_out,
        EXISTS (SELECT FROM pictures x WHERE x.conversation_id = t.id AND x.booking_id IS NULL) AS has_pictures
    FROM taken t JOIN identities i ON i.id = t.identity_id
    """
).bindparams(bindparam("now", type_=Instant()), bindparam("until", type_=Instant()))

_UNREAD = text(
    """
    SELECT id, text, payload, sent_at, received_at FROM messages
    WHERE conversation_id = :id AND direction = 'in' AND turn_at IS NULL ORDER BY sent_at, seq LIMIT 50
    """
).columns(id=Uuid, sent_at=Instant(), received_at=Instant())

# Words mean what was last shown before they were written, not what is being sent meanwhile.
_OPTIONS = text(
    """
    SELECT o.id, o.action, o.label FROM options o
    WHERE o.conversation_id = :id AND o.is_open AND o.outbox_id = (
        SELECT p.outbox_id FROM options p JOIN outbox b ON b.id = p.outbox_id
        WHERE p.conversation_id = :id AND p.is_open AND p.created_at <= :written_at
            AND b.state IN ('sending', 'unknown', 'sent')
        ORDER BY p.created_at DESC, b.seq DESC LIMIT 1)
    ORDER BY o.position
    """
).bindparams(bindparam("written_at", type_=Instant()))

_PRESSED = text("SELECT action, label, outbox_id FROM options WHERE id = :option_id AND conversation_id = :id")

_STILL_MINE = text("SELECT 1 FROM conversations WHERE id = :id AND lease_fence = :fence FOR UPDATE")

# One statement for all that a finished turn writes of itself. Of the options only what was on the table is closed: a
# notice that arrives during the turn stays open. What was chosen says so to pages; the first time counts.
_SAVE = text(
    """
    WITH saved AS (
        UPDATE conversations SET state = :state, lease_until = NULL, last_turn_at = :now, failures = 0,
            provider_id = coalesce(:provider_id, provider_id)
        WHERE id = :id
    ), taken_up AS (
        UPDATE messages SET turn_at = :now WHERE id = ANY(:ids)
    ), seen AS (
        UPDATE identities SET last_inbound_at = greatest(last_inbound_at, :seen_at), unreachable_at = NULL
        WHERE id = :identity_id
    ), on_table AS (
        SELECT o.id FROM options o JOIN outbox b ON b.id = o.outbox_id
        WHERE o.conversation_id = :id AND o.is_open AND (o.created_at, b.seq) <= (
            SELECT p.created_at, s.seq FROM options p JOIN outbox s ON s.id = p.outbox_id WHERE p.id = :option_id)
    )
    UPDATE options SET is_open = is_open AND id NOT IN (SELECT id FROM on_table),
        used_at = CASE WHEN id = :chosen_id THEN coalesce(used_at, :now) ELSE used_at END
    WHERE conversation_id = :id AND (id = :chosen_id OR id IN (SELECT id FROM on_table))
    """
).bindparams(
    bindparam("state", type_=JSONB),
    bindparam("now", type_=Instant()),
    bindparam("seen_at", type_=Instant()),
    bindparam("provider_id", type_=Uuid),
    bindparam("ids", type_=ARRAY(Uuid)),
    bindparam("chosen_id", type_=String),
)

_READ = text("UPDATE messages SET turn_at = :now WHERE id = ANY(:ids)").bindparams(
    bindparam("now", type_=Instant()), bindparam("ids", type_=ARRAY(Uuid))
)

_RELEASE = text("UPDATE conversations SET lease_until = NULL WHERE id = :id AND lease_fence = :fence")

_BREAK = text(
    """
    UPDATE conversations SET failures = failures + 1,
        lease_until = CAST(:now AS timestamptz) + make_interval(secs => :seconds * power(2, failures))
    WHERE id = :id AND lease_fence = :fence RETURNING failures
    """
).bindparams(bindparam("now", type_=Instant()))

_FORGIVE = text("UPDATE conversations SET failures = 0, lease_until = NULL WHERE id = :id AND lease_fence = :fence")

_WAITING = text(
    """
    SELECT m.conversation_id FROM messages m JOIN conversations c ON c.id = m.conversation_id
    WHERE m.direction = 'in' AND m.turn_at IS NULL AND (c.lease_until IS NULL OR c.lease_until <= :now)
    GROUP BY m.conversation_id ORDER BY min(m.seq) LIMIT :limit
    """
).bindparams(bindparam("now", type_=Instant()))


@dataclass(frozen=True, slots=True)
class Unread:
    """One inbound message that no turn has taken up."""

    id: UUID
    text: str
    payload: dict[str, Any]
    sent_at: datetime
    received_at: datetime

    @property
    def written_at(self) -> datetime:
        """By when it was written. Vendors tell whole seconds, and their clock is not ours."""
        return min(self.received_at, self.sent_at + CLOCKS_APART)


@dataclass(frozen=True, slots=True)
class OpenOption:
    """A choice that a typed number or word may mean."""

    id: str
    action: dict[str, Any]
    label: str


@dataclass(frozen=True, slots=True)
class Lease:
    """A conversation that is ours for a while, with all that its turn starts from."""

    conversation_id: UUID
    fence: int
    row: Any
    unread: tuple[Unread, ...]
    options: tuple[OpenOption, ...]


def waiting_conversations(session: Session, *, now: datetime, limit: int = 100) -> tuple[UUID, ...]:
    """Conversations with unread messages that nobody is working on, longest waiting first."""
    return tuple(session.connection().execute(_WAITING, {"now": now, "limit": limit}).scalars())


def take(session: Session, conversation_id: UUID, *, now: datetime) -> Lease | None:
    """Take the lease; None when somebody has it or nothing is unread."""
    connection = session.connection()
    row = connection.execute(_TAKE, {"id": conversation_id, "now": now, "until": now + LEASE}).one_or_none()
    if row is None:
        return None
    unread = tuple(Unread(*found) for found in connection.execute(_UNREAD, {"id": conversation_id}))
    if not unread:
        release(session, conversation_id, row.lease_fence)
        return None
    shown = {"id": conversation_id, "written_at": min(message.written_at for message in unread)}
    options = tuple(OpenOption(*found) for found in connection.execute(_OPTIONS, shown))
    return Lease(conversation_id, row.lease_fence, row, unread, options)


def pressed(session: Session, conversation_id: UUID, option_id: str) -> Any:
    """The stored option behind a button of this conversation; None for a forged or foreign one."""
    return session.connection().execute(_PRESSED, {"option_id": option_id, "id": conversation_id}).one_or_none()


def is_still_mine(session: Session, lease: Lease) -> bool:
    """Whether nobody took the conversation over; locks its row until the end of the transaction."""
    if not is_on(Guard.FENCE):
        return True
    values = {"id": lease.conversation_id, "fence": lease.fence}
    return session.connection().execute(_STILL_MINE, values).scalar() is not None


def save(
    session: Session,
    lease: Lease,
    *,
    state: dict[str, Any],
    provider_id: UUID | None,
    read: tuple[Unread, ...],
    now: datetime,
    leaves_offer: bool = False,
    chosen_id: str | None = None,
) -> None:
    """Write down a finished turn and give the lease back.

    With `leaves_offer` the options on the table stay open; `chosen_id` is the one that was pressed or meant.
    """
    values = {
        "id": lease.conversation_id,
        "state": state,
        "now": now,
        "provider_id": provider_id,
        "ids": [message.id for message in read],
        "identity_id": lease.row.identity_id,
        "seen_at": max(message.sent_at for message in read),
        "option_id": lease.options[0].id if lease.options and not leaves_offer else None,
        "chosen_id": chosen_id,
    }
    session.connection().execute(_SAVE, values)


def release(session: Session, conversation_id: UUID, fence: int) -> None:
    """Give the lease back without a turn."""
    session.connection().execute(_RELEASE, {"id": conversation_id, "fence": fence})


def note_failure(session: Session, lease: Lease, *, now: datetime) -> bool:
    """Count a broken turn and wait a little; True when it broke too often to be tried again."""
    seconds = BROKEN_WAIT.total_seconds()
    values = {"id": lease.conversation_id, "fence": lease.fence, "now": now, "seconds": seconds}
    failures = session.connection().execute(_BREAK, values).scalar() or 0
    return failures >= MAX_FAILURES


def give_up(session: Session, lease: Lease, *, messages: tuple[Unread, ...], now: datetime) -> None:
    """Lay the messages of a turn aside, so that they no longer block the talk."""
    connection = session.connection()
    connection.execute(_READ, {"ids": [message.id for message in messages], "now": now})
    connection.execute(_FORGIVE, {"id": lease.conversation_id, "fence": lease.fence})
