"""What a provider has not seen yet: changes that others made to bookings, words of customers, questions that wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.types import Actor
from models.base import Instant
from models.sql import typed

SHOWN = 40


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of news. `kind` is the action on a booking, `wrote` or `asked`; times are instants."""

    kind: str
    at: datetime
    booking_id: UUID | None
    conversation_id: UUID | None
    name: str | None
    service: str | None
    start_at: datetime | None
    is_new: bool


@dataclass(frozen=True, slots=True)
class Pulse:
    """What a page compares to know that something happened, and what its badge shows."""

    version: str
    count: int


@dataclass(frozen=True, slots=True)
class _Owned:
    """The news of a business, for `authorize`."""

    provider_id: UUID
    identity_id: UUID | None = None


def load_news(session: Session, *, actor: Actor, provider_id: UUID) -> tuple[Item, ...]:
    """The latest first, with what has not been seen marked. Raises NotFound."""
    authorize(actor, Action.SEE_DESK, _Owned(provider_id))
    rows = session.connection().execute(_NEWS, {"provider_id": provider_id, "limit": SHOWN})
    return tuple(Item(*row) for row in rows)


def load_pulse(session: Session, *, actor: Actor, provider_id: UUID) -> Pulse:
    """Cheap enough to be asked every few seconds. Raises NotFound."""
    authorize(actor, Action.SEE_DESK, _Owned(provider_id))
    row = session.connection().execute(_PULSE, {"provider_id": provider_id}).one()
    return Pulse(f"{row.change or 0}.{row.word or 0}.{row.drafts}.{row.setup or 0}", row.count)


def mark_seen(session: Session, *, actor: Actor, provider_id: UUID, until: datetime) -> None:
    """Everything up to an instant has been seen; what came later stays new. Raises NotFound."""
    authorize(actor, Action.SEE_DESK, _Owned(provider_id))
    session.connection().execute(_SEEN, {"provider_id": provider_id, "until": until})


_KINDS = {"provider_id": Uuid}
_OTHERS = "k.actor_kind <> 'provider' AND k.action <> 'close_past'"
_WHO = """JOIN conversations t ON t.id = {0}.conversation_id JOIN identities i ON i.id = t.identity_id
     LEFT JOIN customer_identities ci ON ci.identity_id = i.id AND ci.provider_id = {0}.provider_id
     LEFT JOIN customers c ON c.id = ci.customer_id"""
_NEWS = typed(
    f"""
WITH mine AS (SELECT id, coalesce(news_seen_at, created_at) AS seen_at FROM providers WHERE id = :provider_id)
SELECT n.kind, n.at, n.booking_id, n.conversation_id, n.name, n.service, n.start_at, n.at > mine.seen_at
FROM mine CROSS JOIN LATERAL (
    (SELECT k.action AS kind, k.at, k.booking_id, CAST(NULL AS uuid) AS conversation_id,
        coalesce(b.attendee_name, c.name) AS name, s.name AS service, b.start_at, k.id AS seq
     FROM changes k JOIN bookings b ON b.id = k.booking_id JOIN services s ON s.id = b.service_id
     JOIN customers c ON c.id = b.customer_id
     WHERE k.provider_id = mine.id AND {_OTHERS} ORDER BY k.id DESC LIMIT :limit)
    UNION ALL
    (SELECT 'wrote', w.created_at, NULL, w.conversation_id, coalesce(c.name, i.name), NULL, NULL, w.seq
     FROM thread_words w {_WHO.format("w")}
     WHERE w.provider_id = mine.id AND w.author = 'customer' ORDER BY w.seq DESC LIMIT :limit)
    UNION ALL
    (SELECT 'asked', d.created_at, NULL, d.conversation_id, coalesce(c.name, i.name), NULL, NULL, 0
     FROM drafts d {_WHO.format("d")}
     WHERE d.provider_id = mine.id AND d.state = 'open' ORDER BY d.created_at DESC LIMIT :limit)
) n ORDER BY n.at DESC, n.seq DESC LIMIT :limit
""",
    **_KINDS,
)
_PULSE = typed(
    f"""
SELECT
    (SELECT max(id) FROM changes WHERE provider_id = p.id) AS change,
    (SELECT max(seq) FROM thread_words WHERE provider_id = p.id) AS word,
    (SELECT count(*) FROM drafts WHERE provider_id = p.id AND state = 'open') AS drafts,
    (SELECT count(*) FROM setup_changes WHERE provider_id = p.id) AS setup,
    (SELECT count(*) FROM (
        SELECT 1 FROM (SELECT k.at FROM changes k
            WHERE k.provider_id = p.id AND {_OTHERS} ORDER BY k.id DESC LIMIT 100) k WHERE k.at > m.seen_at
        UNION ALL SELECT 1 FROM (SELECT w.created_at FROM thread_words w
            WHERE w.provider_id = p.id AND w.author = 'customer' ORDER BY w.seq DESC LIMIT 100) w
            WHERE w.created_at > m.seen_at
        UNION ALL SELECT 1 FROM drafts d WHERE d.provider_id = p.id AND d.state = 'open' AND d.created_at > m.seen_at
        LIMIT 100) new) AS count
FROM providers p CROSS JOIN LATERAL (SELECT coalesce(p.news_seen_at, p.created_at) AS seen_at) m
WHERE p.id = :provider_id
""",
    **_KINDS,
)
_SEEN = typed(
    """
UPDATE providers SET news_seen_at = greatest(news_seen_at, :until) WHERE id = :provider_id
""",
    **_KINDS,
    until=Instant,
)
