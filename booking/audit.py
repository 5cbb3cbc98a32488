"""The audit lines as plain values for export: what was done to which booking, by which side, when. Nobody's name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import DateTime, String, bindparam, text
from sqlalchemy.orm import Session

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


def audit_lines(session: Session, *, slug: str | None = None) -> Iterator[dict[str, Any]]:
    """Every change, oldest first, as JSON can hold it; with `slug` those of one provider."""
    for row in session.connection().execute(_LINES, {"slug": slug}).mappings():
        yield dict(row) | {"at": row["at"].isoformat(), "booking_id": str(row["booking_id"])}
