"""What is owed to the outside world: put in the transaction that owes it, claimed with a lease, settled with a fence.

Entries of one recipient go out one at a time and in order. A sender that died mid-call leaves its entry `unknown`: the
outside may have it, and only an entry whose repetition does no harm is tried again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking.guards import Guard, is_on
from models.base import Instant
from models.chat import OutboxEntry
from models.enums import OutboxState

OUTBOX = OutboxEntry.__table__


@dataclass(frozen=True, slots=True)
class Owed:
    """An entry to be put; `due_at` None means at once."""

    kind: str
    dedupe_key: str
    payload: dict[str, Any]
    identity_id: UUID | None = None
    provider_id: UUID | None = None
    booking_id: UUID | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A claimed entry. `was_unknown`: an earlier attempt may have reached the outside."""

    id: UUID
    seq: int
    kind: str
    payload: dict[str, Any]
    identity_id: UUID | None
    provider_id: UUID | None
    booking_id: UUID | None
    created_at: datetime
    due_at: datetime
    attempts: int
    fence: int
    was_unknown: bool = False


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a claimed entry."""

    entry: Entry
    state: OutboxState
    note: str = ""
    retry_at: datetime | None = None


def put(
    session: Session,
    *,
    kind: str,
    dedupe_key: str,
    payload: dict[str, Any],
    now: datetime,
    due_at: datetime | None = None,
    identity_id: UUID | None = None,
    provider_id: UUID | None = None,
    booking_id: UUID | None = None,
) -> bool:
    """Owe something; False when the same was put before."""
    owed = Owed(kind, dedupe_key, payload, identity_id, provider_id, booking_id, due_at)
    return put_all(session.connection(), (owed,), now=now) == 1


def put_all(connection: Connection, owed: Iterable[Owed], *, now: datetime) -> int:
    """Owe several things in their order, in one statement; how many are new."""
    entries = packed(owed, now)
    if entries == "[]":
        return 0
    return connection.execute(PUT, {"entries": entries, "now": now}).rowcount


def packed(owed: Iterable[Owed], now: datetime) -> str:
    """The entries as the JSON that `INSERT_OWED` reads."""
    rows = [
        {
            "kind": entry.kind,
            "dedupe_key": entry.dedupe_key,
            "payload": entry.payload,
            "identity_id": _plain(entry.identity_id),
            "provider_id": _plain(entry.provider_id),
            "booking_id": _plain(entry.booking_id),
            "due_at": (entry.due_at or now).isoformat(),
        }
        for entry in owed
    ]
    return json.dumps(rows)


def claim(session: Session, *, now: datetime, limit: int, lease_seconds: int = 30) -> tuple[Entry, ...]:
    """Take what is due, in order, at most one entry of each recipient; the attempt is counted before it is made.

    Commit before sending. Entries whose lease ran out come back as `was_unknown`.
    """
    connection = session.connection()
    connection.execute(GIVE_UP_LEASES, {"now": now})
    until = now + timedelta(seconds=lease_seconds)
    rows = connection.execute(CLAIM, {"now": now, "limit": limit, "lease_until": until})
    return tuple(sorted((Entry(**row) for row in rows.mappings()), key=lambda entry: entry.seq))


def settle(
    session: Session,
    *,
    entry: Entry,
    state: OutboxState,
    now: datetime,
    note: str = "",
    retry_at: datetime | None = None,
) -> bool:
    """Write down what became of an entry; False when its lease has passed to somebody else."""
    return bool(settle_many(session, settlements=(Settlement(entry, state, note, retry_at),), now=now))


def settle_many(session: Session, *, settlements: Sequence[Settlement], now: datetime) -> frozenset[UUID]:
    """The same for many entries in one statement; the ids of those that were still ours."""
    if not settlements:
        return frozenset()
    rows = [
        {
            "id": str(one.entry.id),
            "fence": one.entry.fence,
            "state": OutboxState(one.state).value,
            "note": one.note[:200],
            "retry_at": one.retry_at and one.retry_at.isoformat(),
        }
        for one in settlements
    ]
    fenced = {"settlements": json.dumps(rows), "now": now, "is_fenced": is_on(Guard.FENCE)}
    return frozenset(session.connection().execute(SETTLE, fenced).scalars())


def drop_for(session: Session, *, identity_id: UUID, now: datetime) -> None:
    """Owe a person nothing any more: whoever is erased gets no message."""
    session.connection().execute(DROP_FOR, {"identity_id": identity_id, "now": now})


def oldest_due(session: Session, *, now: datetime) -> datetime | None:
    """Since when the oldest due entry waits."""
    return session.connection().execute(OLDEST_DUE, {"now": now}).scalar()


def dead_letters(session: Session) -> int:
    """How many entries were given up."""
    return session.connection().execute(DEAD_LETTERS).scalar() or 0


def _plain(value: UUID | None) -> str | None:
    return None if value is None else str(value)


_UNSETTLED = "('pending', 'sending', 'retry', 'unknown')"
INSERT_OWED = """
INSERT INTO outbox (kind, dedupe_key, payload, identity_id, provider_id, booking_id, created_at, due_at)
SELECT e.kind, e.dedupe_key, e.payload, e.identity_id, e.provider_id, e.booking_id, :now, e.due_at
FROM jsonb_to_recordset(CAST(:entries AS jsonb)) AS e(kind text, dedupe_key text, payload jsonb, identity_id uuid,
    provider_id uuid, booking_id uuid, due_at timestamptz)
"""
_NOW = bindparam("now", type_=Instant())
PUT = text(f"{INSERT_OWED} ON CONFLICT (dedupe_key) DO NOTHING").bindparams(_NOW)

GIVE_UP_LEASES = text(
    """
UPDATE outbox SET state = 'unknown', lease_until = NULL WHERE id IN (
    SELECT id FROM outbox WHERE state = 'sending' AND lease_until <= :now FOR UPDATE SKIP LOCKED)
"""
).bindparams(_NOW)

# An entry waits while an earlier one of the same recipient is due or under way; a reminder for next week holds up
# nothing. The order is by seq: it is given in the transaction, and turns of one conversation follow one another.
CLAIM = (
    text(
        f"""
WITH due AS (
    SELECT o.id, o.state FROM outbox o
    WHERE o.state IN ('pending', 'retry', 'unknown') AND o.due_at <= :now AND NOT EXISTS (
        SELECT 1 FROM outbox earlier
        WHERE coalesce(earlier.identity_id, earlier.provider_id) = coalesce(o.identity_id, o.provider_id)
            AND earlier.seq < o.seq AND earlier.state IN {_UNSETTLED}
            AND (earlier.due_at <= :now OR earlier.state <> 'pending'))
    ORDER BY o.seq LIMIT :limit FOR UPDATE OF o SKIP LOCKED)
UPDATE outbox SET state = 'sending', fence = outbox.fence + 1, attempts = outbox.attempts + 1,
    lease_until = :lease_until
FROM due WHERE outbox.id = due.id
RETURNING outbox.id, outbox.seq, outbox.kind, outbox.payload, outbox.identity_id, outbox.provider_id,
    outbox.booking_id, outbox.created_at, outbox.due_at, outbox.attempts, outbox.fence,
    due.state = 'unknown' AS was_unknown
"""
    )
    .bindparams(_NOW, bindparam("lease_until", type_=Instant()))
    .columns(
        id=Uuid,
        payload=JSONB,
        identity_id=Uuid,
        provider_id=Uuid,
        booking_id=Uuid,
        created_at=Instant(),
        due_at=Instant(),
    )
)

SETTLE = (
    text(
        """
UPDATE outbox SET state = s.state, note = s.note, lease_until = NULL, due_at = coalesce(s.retry_at, outbox.due_at),
    settled_at = CASE WHEN s.state IN ('sent', 'skipped', 'dead') THEN CAST(:now AS timestamptz) END
FROM jsonb_to_recordset(CAST(:settlements AS jsonb)) AS s(id uuid, fence bigint, state text, note text,
    retry_at timestamptz)
WHERE outbox.id = s.id AND (NOT :is_fenced OR (outbox.fence = s.fence AND outbox.state = 'sending'))
RETURNING outbox.id
"""
    )
    .bindparams(_NOW)
    .columns(id=Uuid)
)
OLDEST_DUE = (
    text(f"SELECT min(due_at) AS due_at FROM outbox WHERE state IN {_UNSETTLED} AND due_at <= :now")
    .bindparams(_NOW)
    .columns(due_at=Instant())
)
DROP_FOR = text(
    """
UPDATE outbox SET state = 'skipped', note = 'erased', settled_at = :now
WHERE identity_id = :identity_id AND state IN ('pending', 'retry', 'unknown')
"""
).bindparams(_NOW, bindparam("identity_id", type_=Uuid))
DEAD_LETTERS = text("SELECT count(*) FROM outbox WHERE state = 'dead'")
