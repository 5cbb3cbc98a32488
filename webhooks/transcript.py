"""What was said in a web conversation, as the page shows it. Reading only; no connection is kept between calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text

from bot.runtime import Runtime
from models.enums import Channel

PAGE = 60
SETTLE = timedelta(seconds=10)  # a lower seq may become visible this long after a higher one

_CONVERSATION = text(
    """
    SELECT c.id, p.slug, p.name, i.provider_id IS NOT NULL AS is_own FROM conversations c
    JOIN identities i ON i.id = c.identity_id
    LEFT JOIN providers p ON p.id = coalesce(i.provider_id, c.provider_id)
    WHERE i.channel = :channel AND i.account = '' AND i.address = :address
    """
)

_COLUMNS = """
    SELECT m.seq, m.direction, m.text, m.payload, m.sent_at, m.outside_id, pressed.label AS pressed,
        ARRAY(SELECT p.id FROM pictures p WHERE p.message_id = m.id ORDER BY p.position) AS pictures
    FROM messages m
    LEFT JOIN options pressed
      ON pressed.id = m.payload ->> 'option_id' AND pressed.conversation_id = m.conversation_id
    WHERE m.conversation_id = :conversation_id
"""

_LATEST = text(_COLUMNS + " AND m.seq < :before ORDER BY m.seq DESC LIMIT :limit")

_NEW = text(_COLUMNS + " AND (m.seq > :after OR m.received_at > :recent) ORDER BY m.seq LIMIT :limit")

_USED = text("SELECT id FROM options WHERE conversation_id = :conversation_id AND used_at IS NOT NULL")

MAX_SEQ = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation and the provider it is with, as far as that is known. `is_own`: it speaks for that provider."""

    id: UUID
    slug: str | None
    provider_name: str | None
    is_own: bool = False

    @property
    def provider(self) -> dict[str, Any] | None:
        """The provider as the page takes it."""
        if not self.slug:
            return None
        return {"slug": self.slug, "name": self.provider_name} | ({"own": True} if self.is_own else {})


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """One bubble. `client_id` is what the page itself called a message it sent; `option_id` what was pressed."""

    seq: int
    direction: str
    text: str
    options: tuple[tuple[str, str, bool], ...]  # id, label, used
    links: tuple[tuple[str, str], ...]  # address, label
    at: datetime
    client_id: str | None
    option_id: str | None
    pictures: tuple[str, ...] = ()
    is_spoken: bool = False

    def as_json(self) -> dict[str, Any]:
        """The form in which the page gets it."""
        return {
            "seq": self.seq,
            "direction": self.direction,
            "text": self.text,
            "options": [{"id": id_, "label": label, "used": used} for id_, label, used in self.options],
            "links": [{"url": url, "label": label} for url, label in self.links],
            "at": self.at.isoformat(),
            "client_id": self.client_id,
            "option_id": self.option_id,
            "pictures": list(self.pictures),
            "is_spoken": self.is_spoken,
        }


@dataclass(frozen=True, slots=True)
class News:
    """What a look at the table brought."""

    talk: Talk | None = None
    messages: tuple[ShownMessage, ...] = ()
    used: frozenset[str] = frozenset()


def load_history(runtime: Runtime, address: str, *, before: int = MAX_SEQ) -> News:
    """The last messages of a web address, oldest first; `before` a seq for earlier ones."""
    with runtime.transaction() as session:
        talk = _talk(session, address)
        if talk is None:
            return News()
        values = {"conversation_id": talk.id, "before": before, "limit": PAGE}
        rows = session.execute(_LATEST, values).all()
        used = _used(session, talk)
    return News(talk, tuple(_shown(row, used, address) for row in reversed(rows)), used)


def load_talk(runtime: Runtime, address: str) -> Talk | None:
    """The conversation of an address of the web chat; None where nothing was said yet."""
    with runtime.transaction() as session:
        return _talk(session, address)


def load_news(runtime: Runtime, address: str, *, after: int) -> News:
    """Messages beyond a seq, and those so young that they may have been overtaken by it."""
    recent = runtime.now() - SETTLE
    with runtime.transaction() as session:
        talk = _talk(session, address)
        if talk is None:
            return News()
        values = {"conversation_id": talk.id, "after": after, "recent": recent, "limit": 10 * PAGE}
        rows = session.execute(_NEW, values).all()
        used = _used(session, talk)
    return News(talk, tuple(_shown(row, used, address) for row in rows), used)


def _talk(session: Any, address: str) -> Talk | None:
    row = session.execute(_CONVERSATION, {"channel": Channel.WEB.value, "address": address}).first()
    return Talk(row.id, row.slug, row.name, row.is_own) if row else None


def _used(session: Any, talk: Talk) -> frozenset[str]:
    return frozenset(session.execute(_USED, {"conversation_id": talk.id}).scalars())


def _shown(row: Any, used: frozenset[str], address: str) -> ShownMessage:
    payload = row.payload or {}
    prefix = f"{address}:"
    sent_here = row.direction == "in" and (row.outside_id or "").startswith(prefix)
    return ShownMessage(
        seq=row.seq,
        direction=row.direction,
        text=row.text or row.pressed or "",
        options=tuple((o["id"], o["label"], o["id"] in used) for o in payload.get("options", ())),
        links=tuple((link["url"], link["label"]) for link in payload.get("links", ())),
        at=row.sent_at,
        client_id=row.outside_id.removeprefix(prefix) if sent_here else None,
        option_id=payload.get("option_id") if row.direction == "in" else None,
        pictures=tuple(str(picture) for picture in (*row.pictures, *filter(None, (payload.get("picture"),)))),
        is_spoken=any(item.get("kind") == "voice" for item in payload.get("media", ())),
    )
