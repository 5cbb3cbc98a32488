"""How a provider comes into the site: by a link from his own chat, which works once and soon runs out.

A reply names the page; the token is made when the message is sent, and only its hash is kept. The session that it opens
ends by itself, when the provider signs out, or when the chat that it came from no longer speaks for the provider.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, String, Uuid
from sqlalchemy.orm import Session

from booking.types import Actor
from bot.replies import Link, Reply
from models.base import Instant
from models.sql import typed

SCHEME = "in:"
PAGES = {"money": "/money"}  # what a link may lead to
LIFETIME = timedelta(minutes=15)
SIGNED_IN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser that acts for a provider."""

    token_hash: str
    provider_id: UUID
    identity_id: UUID

    @property
    def actor(self) -> Actor:
        """As whom it acts."""
        return Actor.provider(self.provider_id)


def with_addresses(session: Session, reply: Reply, *, identity_id: UUID, now: datetime) -> Reply:
    """The reply with real addresses. Who speaks for no provider gets none."""
    if not any(link.path.startswith(SCHEME) for link in reply.links):
        return reply
    links = (_addressed(session, link, identity_id, now) for link in reply.links)
    return replace(reply, links=tuple(link for link in links if link is not None))


def enter(session: Session, token: str, *, now: datetime) -> tuple[str, str] | None:
    """Use a link up: the secret of the new session and the path of the page; None for one that does not work."""
    values = {"token_hash": _hash(token), "actions": [_action(page) for page in PAGES], "now": now}
    row = session.connection().execute(_USE, values).first()
    if row is None:
        return None
    made = secrets.token_urlsafe(32)
    opened = {
        "token_hash": _hash(made),
        "provider_id": row.provider_id,
        "identity_id": row.identity_id,
        "expires_at": now + SIGNED_IN,
        "now": now,
    }
    session.connection().execute(_FORGET, {"now": now})
    session.connection().execute(_OPEN, opened)
    return made, PAGES[row.action.partition(":")[2]]


def find(session: Session, secret: str, *, now: datetime) -> SignedIn | None:
    """Whose session a secret is; None when it is over, or the chat it came from is no longer the provider's."""
    row = session.connection().execute(_FIND, {"token_hash": _hash(secret), "now": now}).first()
    return SignedIn(row.token_hash, row.provider_id, row.identity_id) if row else None


def end(session: Session, signed_in: SignedIn, *, now: datetime, everywhere: bool = False) -> None:
    """Sign out, here or wherever somebody is signed in for the same provider."""
    values = {"provider_id": signed_in.provider_id, "now": now}
    only = {"only": None if everywhere else signed_in.token_hash}
    session.connection().execute(_END, values | only)


def _addressed(session: Session, link: Link, identity_id: UUID, now: datetime) -> Link | None:
    if not link.path.startswith(SCHEME):
        return link
    token = secrets.token_urlsafe(24)
    values = {
        "token_hash": _hash(token),
        "action": _action(link.path.removeprefix(SCHEME)),
        "identity_id": identity_id,
        "expires_at": now + LIFETIME,
        "now": now,
    }
    is_own = session.connection().execute(_ADD, values).rowcount == 1
    return Link(link.label, f"/in/{token}") if is_own else None


def _action(page: str) -> str:
    return f"sign_in:{page}"


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


_NOW = Instant()
_IDS: dict[str, Any] = {"provider_id": Uuid, "identity_id": Uuid}
_ADD = typed(
    """
    INSERT INTO links (token_hash, action, actor_kind, provider_id, identity_id, expires_at, created_at)
    SELECT :token_hash, :action, 'provider', i.provider_id, i.id, :expires_at, :now
    FROM identities i WHERE i.id = :identity_id AND i.provider_id IS NOT NULL
    """,
    identity_id=Uuid,
    expires_at=_NOW,
    now=_NOW,
)
_USE = typed(
    """
    UPDATE links l SET used_at = :now FROM identities i
    WHERE l.token_hash = :token_hash AND l.action = ANY(:actions) AND l.used_at IS NULL AND l.expires_at > :now
        AND i.id = l.identity_id AND i.provider_id = l.provider_id
    RETURNING l.provider_id, l.identity_id, l.action
    """,
    actions=ARRAY(String),
    now=_NOW,
).columns(**_IDS)
_OPEN = typed(
    """
    INSERT INTO web_sessions (token_hash, provider_id, identity_id, created_at, expires_at)
    VALUES (:token_hash, :provider_id, :identity_id, :now, :expires_at)
    """,
    **_IDS,
    expires_at=_NOW,
    now=_NOW,
)
_FIND = typed(
    """
    SELECT s.token_hash, s.provider_id, s.identity_id FROM web_sessions s
    JOIN identities i ON i.id = s.identity_id AND i.provider_id = s.provider_id
    WHERE s.token_hash = :token_hash AND s.ended_at IS NULL AND s.expires_at > :now
    """,
    now=_NOW,
).columns(**_IDS)
_END = typed(
    """
    UPDATE web_sessions SET ended_at = :now
    WHERE provider_id = :provider_id AND ended_at IS NULL AND (CAST(:only AS text) IS NULL OR token_hash = :only)
    """,
    provider_id=Uuid,
    now=_NOW,
)
_FORGET = typed("DELETE FROM web_sessions WHERE expires_at <= :now", now=_NOW)
