"""The audit lines as plain values for export: what was done to which booking, or set up, by which side, when.

Nobody's name: of a set-up the fields are told that changed, not what they hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge
from operator import itemgetter
from typing import Any

from sqlalchemy import DateTime, String, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking.access import Action
from booking.edits import Change

_LINES = (
    text(
        """
    SELECT c.id, c.at, p.slug AS provider, c.booking_id, c.actor_kind AS actor, c.action, c.from_status, c.to_status,
        c.cause, c.details
    FROM changes c JOIN providers p ON p.id = c.provider_id
    WHERE CAST(:slug AS text) IS NULL OR p.slug = :slug ORDER BY c.id
    """
    )
    .bindparams(bindparam("slug", type_=String))
    .columns(at=DateTime(timezone=True))
)


_SET_UPS = (
    text(
        """
    SELECT c.id, c.at, p.slug AS provider, c.actor_kind AS actor, c.subject, c.before, c.after, c.cause
    FROM setup_changes c JOIN providers p ON p.id = c.provider_id
    WHERE CAST(:slug AS text) IS NULL OR p.slug = :slug ORDER BY c.at, c.id
    """
    )
    .bindparams(bindparam("slug", type_=String))
    .columns(at=DateTime(timezone=True), before=JSONB, after=JSONB)
)


def audit_lines(session: Session, *, slug: str | None = None) -> Iterator[dict[str, Any]]:
    """Every change, oldest first, as JSON can hold it; with `slug` those of one provider."""
    return merge(_of_bookings(session, slug), _of_set_ups(session, slug), key=itemgetter("at"))


def _of_bookings(session: Session, slug: str | None) -> Iterator[dict[str, Any]]:
    for row in session.connection().execute(_LINES, {"slug": slug}).mappings():
        yield dict(row) | {"at": row["at"].isoformat(), "booking_id": str(row["booking_id"])}


def _of_set_ups(session: Session, slug: str | None) -> Iterator[dict[str, Any]]:
    """The same columns; there is no booking and no status."""
    for row in session.connection().execute(_SET_UPS, {"slug": slug}).mappings():
        told = {name: row[name] for name in ("provider", "actor", "cause")}
        changed = Change(row["subject"], row["before"], row["after"])
        yield told | {
            "id": str(row["id"]),
            "at": row["at"].isoformat(),
            "booking_id": None,
            "action": Action.SET_UP.value,
            "from_status": None,
            "to_status": None,
            "details": {"subject": changed.subject, "fields": list(changed.fields)},
        }
