"""How many messages one person may get: far above any talk, so that two programs answering each other come to rest.

The web chat is not counted: its door already limits who writes. A provider's own phone has a larger budget, because
what it gets comes from many customers, each with a budget of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.orm import Session

from bot.recipients import Recipient
from models.base import Instant
from models.enums import Channel

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PER_HOUR, PER_DAY = 600, 2000
PROVIDER_PER_HOUR, PROVIDER_PER_DAY = 1000, 5000
LOOKED_AT = 2 * PROVIDER_PER_DAY
OVER = "over budget"  # the note of what was not sent for it

_SENT = (
    text(
        """
    SELECT wanted.id, count(*) FILTER (WHERE m.received_at > :hour_ago) AS hour, count(*) AS day
    FROM unnest(:ids) AS wanted(id) CROSS JOIN LATERAL (
        SELECT received_at, direction FROM messages WHERE conversation_id = wanted.id ORDER BY seq DESC LIMIT :most
    ) AS m
    WHERE m.direction = 'out' AND m.received_at > :day_ago GROUP BY wanted.id
    """
    )
    .bindparams(
        bindparam("ids", type_=ARRAY(Uuid)),
        bindparam("hour_ago", type_=Instant()),
        bindparam("day_ago", type_=Instant()),
    )
    .columns(id=Uuid)
)
_SKIPPED = text(
    "SELECT count(*) FROM outbox WHERE state = 'skipped' AND note = :note AND settled_at > :day_ago"
).bindparams(bindparam("day_ago", type_=Instant()))


@dataclass(frozen=True, slots=True)
class Spent:
    """What a talk has been sent in the last hour and the last day."""

    hour: int = 0
    day: int = 0

    def is_over(self, *, is_provider: bool) -> bool:
        """Whether the next message is one too many."""
        if is_provider:
            return self.hour >= PROVIDER_PER_HOUR or self.day >= PROVIDER_PER_DAY
        return self.hour >= PER_HOUR or self.day >= PER_DAY


def spent(session: Session, people: Iterable[Recipient], *, now: datetime) -> dict[UUID, Spent]:
    """What was sent, by talk; only talks that a budget holds for."""
    ids = list({to.conversation_id for to in people if to.channel is not Channel.WEB})
    if not ids:
        return {}
    values = {"ids": ids, "hour_ago": now - HOUR, "day_ago": now - DAY, "most": LOOKED_AT}
    rows = session.connection().execute(_SENT, values)
    return {row.id: Spent(row.hour, row.day) for row in rows}


def skipped(session: Session, *, now: datetime) -> int:
    """How many messages of the last day were not sent because somebody had got too many."""
    return session.connection().execute(_SKIPPED, {"note": OVER, "day_ago": now - DAY}).scalar() or 0
