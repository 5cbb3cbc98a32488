"""Addresses that notices go to, by their hash: how many went there today, and whether they are wanted and arrive.

The one writer of these rows. A stop belongs to the address: whoever types it again changes nothing.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.base import Instant
from models.sql import typed

PATH = "/mail/"
DAY = timedelta(days=1)
GIVEN_UP = timedelta(days=30)  # a mailbox that refused may exist again


@dataclass(frozen=True, slots=True)
class Counted:
    """An address after its notices were counted; `counted` are those of about a day, these among them."""

    stop_path: str
    is_stopped: bool
    is_unreachable: bool
    counted: int


def count(session: Session, wanted: Mapping[str, int], *, now: datetime) -> dict[str, Counted]:
    """Count so many notices more to each address; how it stands with each. Rows are taken in one order."""
    hashes = {_hash(email): email for email in wanted}
    rows = [
        {"address_hash": digest, "stop_token": secrets.token_urlsafe(18), "n": wanted[email]}
        for digest, email in sorted(hashes.items())
    ]
    values = {"wanted": json.dumps(rows), "now": now, "day_ago": now - DAY, "given_up": now - GIVEN_UP}
    found = session.connection().execute(_COUNT, values)
    return {
        hashes[row.address_hash]: Counted(
            f"{PATH}{row.stop_token}", row.stopped_at is not None, bool(row.is_unreachable), row.counted
        )
        for row in found
    }


def mark_unreachable(session: Session, email: str, *, now: datetime) -> None:
    """No notice goes there for a while."""
    session.connection().execute(_UNREACHABLE, {"address_hash": _hash(email), "now": now})


def is_stopped(session: Session, token: str) -> bool | None:
    """Whether the address of a mail wants no more; None for a token of no mail."""
    row = session.connection().execute(_FIND, {"stop_token": token}).first()
    return None if row is None else row.stopped_at is not None


def stop(session: Session, token: str, *, now: datetime | None) -> bool:
    """Send no more notices there, or with None send them again; False for a token of no mail."""
    return session.connection().execute(_STOP, {"stop_token": token, "now": now}).rowcount == 1


def _hash(email: str) -> str:
    return hashlib.sha256(email.lower().encode()).hexdigest()


_NOW = Instant()
_COUNT = typed(
    """
    INSERT INTO mail_addresses AS m (address_hash, stop_token, counted_from, counted)
    SELECT w.address_hash, w.stop_token, :now, w.n
    FROM jsonb_to_recordset(CAST(:wanted AS jsonb)) AS w(address_hash text, stop_token text, n integer)
    ON CONFLICT (address_hash) DO UPDATE SET
        counted = CASE WHEN m.counted_from <= :day_ago THEN EXCLUDED.counted ELSE m.counted + EXCLUDED.counted END,
        counted_from = CASE WHEN m.counted_from <= :day_ago THEN EXCLUDED.counted_from ELSE m.counted_from END
    RETURNING address_hash, stop_token, stopped_at, counted, unreachable_at > :given_up AS is_unreachable
    """,
    now=_NOW,
    day_ago=_NOW,
    given_up=_NOW,
)
_UNREACHABLE = typed("UPDATE mail_addresses SET unreachable_at = :now WHERE address_hash = :address_hash", now=_NOW)
_FIND = typed("SELECT stopped_at FROM mail_addresses WHERE stop_token = :stop_token")
_STOP = typed("UPDATE mail_addresses SET stopped_at = :now WHERE stop_token = :stop_token", now=_NOW)
