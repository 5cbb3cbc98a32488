"""The only writer of threads: what a provider and a customer say to each other, who answers there, open questions.

A provider may write to whoever booked there, asked for a person there, or waits for an answer from there.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import TextClause, Uuid
from sqlalchemy.orm import Session

from booking.errors import NotFound
from bot.talks import AssistantCard, DraftCard, Known, OpenTalk, Reached, Thread, Word
from models.base import Instant
from models.enums import Assistant, Author, DraftState
from models.sql import typed

MAX_OPEN = 3  # questions of one thread that wait at the same time
_PAIR = {"provider_id": Uuid, "talk": Uuid}

_NOTE = typed(
    """
    INSERT INTO thread_words (provider_id, conversation_id, author, text, created_at)
    VALUES (:provider_id, :talk, :author, :text, :now)
    """,
    now=Instant,
    **_PAIR,
)
_FIND = """
    SELECT c.identity_id, p.name AS provider,
        coalesce((SELECT k.name FROM customer_identities ci JOIN customers k ON k.id = ci.customer_id
            WHERE ci.provider_id = p.id AND ci.identity_id = i.id), i.name, '') AS name,
        c.handed_off_at IS NOT NULL AND c.provider_id = p.id AS is_here,
        c.handed_off_at IS NOT NULL AND c.provider_id IS DISTINCT FROM p.id AS is_elsewhere
    FROM conversations c JOIN identities i ON i.id = c.identity_id JOIN providers p ON p.id = :provider_id
    WHERE c.id = :talk AND i.provider_id IS NULL AND (
        (c.provider_id = p.id AND c.handed_off_at IS NOT NULL)
        OR EXISTS (SELECT FROM customer_identities k WHERE k.provider_id = p.id AND k.identity_id = i.id)
        OR EXISTS (SELECT FROM thread_words w WHERE w.provider_id = p.id AND w.conversation_id = c.id)
        OR EXISTS (SELECT FROM drafts d WHERE d.provider_id = p.id AND d.conversation_id = c.id))
"""
_LOOK_AT = typed(_FIND, **_PAIR)
_REACH = typed(f"{_FIND} FOR UPDATE OF c", **_PAIR)
_TAKE_OVER = typed(
    "UPDATE conversations SET handed_off_at = :now, provider_id = :provider_id WHERE id = :talk", now=Instant, **_PAIR
)
_GIVE_BACK = typed(
    """
    UPDATE conversations SET handed_off_at = NULL
    WHERE id = :talk AND provider_id = :provider_id AND handed_off_at IS NOT NULL RETURNING identity_id
    """,
    **_PAIR,
)
_COME_BACK = typed(
    "UPDATE conversations SET handed_off_at = NULL WHERE id = :talk AND handed_off_at IS NOT NULL", talk=Uuid
)
_OPEN_TALKS = typed(
    """
    SELECT c.id, coalesce(i.name, '') AS name,
        (SELECT max(w.created_at) FROM thread_words w
         WHERE w.provider_id = c.provider_id AND w.conversation_id = c.id AND w.author = 'customer') AS heard_at
    FROM conversations c JOIN identities i ON i.id = c.identity_id
    WHERE c.provider_id = :provider_id AND c.handed_off_at IS NOT NULL
    ORDER BY c.handed_off_at DESC LIMIT 20
    """,
    provider_id=Uuid,
)
_CUSTOMERS = typed(
    """
    SELECT c.id, coalesce(k.name, i.name, '') AS name
    FROM (SELECT identity_id FROM customer_identities WHERE provider_id = :provider_id
        UNION SELECT t.identity_id FROM thread_words w JOIN conversations t ON t.id = w.conversation_id
        WHERE w.provider_id = :provider_id) own
    JOIN identities i ON i.id = own.identity_id JOIN conversations c ON c.identity_id = i.id
    LEFT JOIN customer_identities ci ON ci.identity_id = i.id AND ci.provider_id = :provider_id
    LEFT JOIN customers k ON k.id = ci.customer_id
    WHERE coalesce(k.name, i.name) IS NOT NULL
        OR EXISTS (SELECT FROM thread_words w WHERE w.provider_id = :provider_id AND w.conversation_id = c.id)
    ORDER BY i.last_inbound_at DESC NULLS LAST LIMIT 1000
    """,
    provider_id=Uuid,
)
_WORDS = typed(
    """
    SELECT author, text, created_at FROM (
        SELECT * FROM thread_words WHERE provider_id = :provider_id AND conversation_id = :talk
        ORDER BY seq DESC LIMIT :limit) latest
    ORDER BY seq
    """,
    **_PAIR,
)
_THREADS = typed(
    """
    SELECT c.id, coalesce(k.name, i.name) AS name, i.channel, latest.text, latest.author, latest.created_at,
        c.handed_off_at IS NOT NULL AND c.provider_id = :provider_id AS is_ours,
        coalesce(m.assistant, p.assistant) AS assistant,
        (SELECT count(*) FROM drafts d
         WHERE d.provider_id = p.id AND d.conversation_id = c.id AND d.state = 'open') AS questions
    FROM (SELECT conversation_id FROM thread_words WHERE provider_id = :provider_id
        UNION SELECT conversation_id FROM drafts WHERE provider_id = :provider_id AND state = 'open') own
    JOIN conversations c ON c.id = own.conversation_id JOIN identities i ON i.id = c.identity_id
    JOIN providers p ON p.id = :provider_id
    LEFT JOIN customer_identities ci ON ci.identity_id = i.id AND ci.provider_id = p.id
    LEFT JOIN customers k ON k.id = ci.customer_id
    LEFT JOIN thread_modes m ON m.conversation_id = c.id AND m.provider_id = p.id
    JOIN LATERAL (
        SELECT w.text, w.author, w.created_at FROM (
            SELECT text, author, created_at, seq FROM thread_words
            WHERE provider_id = p.id AND conversation_id = c.id
            UNION ALL
            SELECT question, 'customer', created_at, 0 FROM drafts
            WHERE provider_id = p.id AND conversation_id = c.id AND state = 'open') w
        ORDER BY w.created_at DESC, w.seq DESC LIMIT 1) latest ON true
    ORDER BY latest.created_at DESC LIMIT :limit
    """,
    provider_id=Uuid,
)
_ASSISTANT = typed(
    """
    SELECT coalesce(m.assistant, p.assistant) AS assistant,
        EXISTS (SELECT FROM identities i WHERE i.provider_id = p.id AND i.unreachable_at IS NULL
            AND i.opted_out_at IS NULL) AS is_reachable,
        (SELECT count(*) FROM drafts d
         WHERE d.provider_id = p.id AND d.conversation_id = :talk AND d.state = 'open') AS waiting
    FROM providers p LEFT JOIN thread_modes m ON m.provider_id = p.id AND m.conversation_id = :talk
    WHERE p.id = :provider_id
    """,
    **_PAIR,
)
_SET_MODE = typed(
    """
    INSERT INTO thread_modes (provider_id, conversation_id, assistant) VALUES (:provider_id, :talk, :assistant)
    ON CONFLICT (provider_id, conversation_id) DO UPDATE SET assistant = excluded.assistant
    """,
    **_PAIR,
)
_PUT_DRAFT = typed(
    """
    INSERT INTO drafts (provider_id, conversation_id, question, text, created_at)
    VALUES (:provider_id, :talk, :question, :text, :now) RETURNING id
    """,
    now=Instant,
    **_PAIR,
)
_DRAFTS = typed(
    """
    SELECT d.id, d.conversation_id, coalesce(k.name, i.name) AS name, d.question, d.text, d.state, d.created_at
    FROM drafts d JOIN conversations c ON c.id = d.conversation_id JOIN identities i ON i.id = c.identity_id
    LEFT JOIN customer_identities ci ON ci.identity_id = i.id AND ci.provider_id = d.provider_id
    LEFT JOIN customers k ON k.id = ci.customer_id
    WHERE d.provider_id = :provider_id AND (d.id = :id OR (:id IS NULL AND d.state = 'open'))
    ORDER BY d.created_at LIMIT 50
    """,
    provider_id=Uuid,
    id=Uuid,
).columns(id=Uuid, conversation_id=Uuid, created_at=Instant())
_SETTLE = typed(
    """
    UPDATE drafts SET state = :state, settled_at = :now
    WHERE id = :id AND provider_id = :provider_id AND state = 'open' RETURNING conversation_id
    """,
    id=Uuid,
    provider_id=Uuid,
    now=Instant,
)


# ------------------------------------------------------------------ reading


def open_talks(session: Session, *, provider_id: UUID) -> tuple[OpenTalk, ...]:
    """Customers whom a person of this provider answers, latest first."""
    rows = session.connection().execute(_OPEN_TALKS, {"provider_id": provider_id})
    return tuple(OpenTalk(row.id, row.name or None, row.heard_at) for row in rows)


def customers(session: Session, *, provider_id: UUID) -> tuple[Known, ...]:
    """Who can be written to, who wrote last first: customers with a name, and who wrote to the provider."""
    return tuple(Known(*row) for row in session.connection().execute(_CUSTOMERS, {"provider_id": provider_id}))


def look_at(session: Session, *, provider_id: UUID, conversation_id: UUID) -> Reached:
    """Whose conversation it is and who answers there, if the provider may write to it; raises NotFound otherwise."""
    return _reached(session, _LOOK_AT, provider_id, conversation_id)


def words_of(session: Session, *, provider_id: UUID, conversation_id: UUID, limit: int = 100) -> tuple[Word, ...]:
    """The latest messages of a thread, oldest first; empty for what is not the provider's."""
    values = {"provider_id": provider_id, "talk": conversation_id, "limit": limit}
    return tuple(
        Word(Author(row.author), row.text, row.created_at) for row in session.connection().execute(_WORDS, values)
    )


def threads_of(session: Session, *, provider_id: UUID, limit: int = 100) -> tuple[Thread, ...]:
    """The provider's threads, latest first."""
    rows = session.connection().execute(_THREADS, {"provider_id": provider_id, "limit": limit})
    return tuple(
        Thread(
            row.id,
            row.name,
            row.channel,
            row.text,
            Author(row.author),
            row.created_at,
            row.is_ours,
            Assistant(row.assistant),
            row.questions,
        )
        for row in rows
    )


def assistant_of(session: Session, *, provider_id: UUID, conversation_id: UUID) -> AssistantCard:
    """How a question is answered there. Raises NotFound for a provider that is gone."""
    values = {"provider_id": provider_id, "talk": conversation_id}
    row = session.connection().execute(_ASSISTANT, values).one_or_none()
    if row is None:
        raise NotFound
    return AssistantCard(Assistant(row.assistant), row.is_reachable and row.waiting < MAX_OPEN)


def draft(session: Session, *, provider_id: UUID, draft_id: UUID) -> DraftCard | None:
    """One question of the provider's; None for a foreign or unknown id."""
    return next(iter(_drafts(session, provider_id, draft_id)), None)


def open_drafts(session: Session, *, provider_id: UUID) -> tuple[DraftCard, ...]:
    """Questions that wait for the provider, oldest first."""
    return _drafts(session, provider_id, None)


def _drafts(session: Session, provider_id: UUID, draft_id: UUID | None) -> tuple[DraftCard, ...]:
    rows = session.connection().execute(_DRAFTS, {"provider_id": provider_id, "id": draft_id})
    return tuple(
        DraftCard(row.id, row.conversation_id, row.name, row.question, row.text, DraftState(row.state), row.created_at)
        for row in rows
    )


# ------------------------------------------------------------------ writing


def reach(session: Session, *, provider_id: UUID, conversation_id: UUID) -> Reached:
    """As `look_at`, and nobody else changes who answers there meanwhile."""
    return _reached(session, _REACH, provider_id, conversation_id)


def _reached(session: Session, statement: TextClause, provider_id: UUID, conversation_id: UUID) -> Reached:
    values = {"provider_id": provider_id, "talk": conversation_id}
    row = session.connection().execute(statement, values).one_or_none()
    if row is None:
        raise NotFound
    return Reached(row.identity_id, row.provider, row.name or None, row.is_here, row.is_elsewhere)


def note(
    session: Session, *, provider_id: UUID, conversation_id: UUID, author: Author, words: str, now: datetime
) -> None:
    """Keep one message that was passed on."""
    values = {"provider_id": provider_id, "talk": conversation_id, "author": author.value, "text": words, "now": now}
    session.connection().execute(_NOTE, values)


def take_over(session: Session, *, provider_id: UUID, conversation_id: UUID, now: datetime) -> None:
    """From now on a person of this provider answers there."""
    session.connection().execute(_TAKE_OVER, {"provider_id": provider_id, "talk": conversation_id, "now": now})


def give_back(session: Session, *, provider_id: UUID, conversation_id: UUID) -> UUID | None:
    """The assistant answers again; the customer's identity, or None where no person of this provider answered."""
    values = {"provider_id": provider_id, "talk": conversation_id}
    return session.connection().execute(_GIVE_BACK, values).scalar()


def come_back(session: Session, *, conversation_id: UUID) -> None:
    """The customer wants the assistant again."""
    session.connection().execute(_COME_BACK, {"talk": conversation_id})


def set_mode(session: Session, *, provider_id: UUID, conversation_id: UUID, mode: Assistant) -> None:
    """How the assistant answers in this thread alone."""
    values = {"provider_id": provider_id, "talk": conversation_id, "assistant": mode.value}
    session.connection().execute(_SET_MODE, values)


def put_draft(
    session: Session, *, provider_id: UUID, conversation_id: UUID, question: str, answer: str, now: datetime
) -> UUID:
    """Keep a question that waits for the provider; `answer` is what the stored facts say to it, or empty."""
    values = {
        "provider_id": provider_id,
        "talk": conversation_id,
        "question": question,
        "text": answer,
        "now": now,
    }
    made: UUID = session.connection().execute(_PUT_DRAFT, values).scalar_one()
    return made


def settle_draft(session: Session, *, provider_id: UUID, draft_id: UUID, state: DraftState, now: datetime) -> bool:
    """End a question, once: False when it was ended before or is not the provider's."""
    values = {"provider_id": provider_id, "id": draft_id, "state": state.value, "now": now}
    return session.connection().execute(_SETTLE, values).scalar() is not None
