"""How a provider comes into the site: by a link from his own chat or by mail, which works once and soon runs out.

A reply names the page; the token is made when the message is sent, and only its hash is kept. The session that it opens
ends by itself, when the provider signs out, or when the chat or address that it came from is no longer the provider's.
`bot/signin_codes.py` is the other way: asked for on the site, with a code to type.
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
PAGES = {"money": "/money", "settings": "/settings", "desk": "/desk"}  # what a link may lead to
LIFETIME = timedelta(minutes=15)
SIGNED_IN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser that acts for a provider."""

    token_hash: str
    provider_id: UUID
    identity_id: UUID | None = None  # the chat it came from; None when it came by mail

    @property
    def actor(self) -> Actor:
        """As whom it acts."""
        return Actor.provider(self.provider_id)


@dataclass(frozen=True, slots=True)
class Browser:
    """One place where somebody is signed in; `channel` is how he came in, or mail."""

    id: UUID
    since: datetime
    channel: str
    device: str
    is_here: bool


def with_addresses(session: Session, reply: Reply, *, identity_id: UUID, now: datetime) -> Reply:
    """The reply with real addresses. Who speaks for no provider gets none."""
    if not any(link.path.startswith(SCHEME) for link in reply.links):
        return reply
    links = (_addressed(session, link, identity_id, now) for link in reply.links)
    return replace(reply, links=tuple(link for link in links if link is not None))


def enter(session: Session, token: str, *, now: datetime, device: str = "") -> tuple[str, str] | None:
    """Use a link up: the secret of the new session and the path of the page; None for one that does not work."""
    values = {"token_hash": _hash(token), "actions": [_action(page) for page in PAGES], "now": now}
    row = session.connection().execute(_USE, values).first()
    if row is None:
        return None
    email = row.email if row.identity_id is None else None
    made = open_session(session, row.provider_id, row.identity_id, email, now=now, device=device)
    return made, PAGES[row.action.partition(":")[2]]


def open_session(
    session: Session, provider_id: UUID, identity_id: UUID | None, email: str | None, *, now: datetime, device: str = ""
) -> str:
    """The secret of a new session of a provider who came in from this chat, or by this address."""
    made = secrets.token_urlsafe(32)
    opened = {
        "token_hash": _hash(made),
        "provider_id": provider_id,
        "identity_id": identity_id,
        "email": email,
        "device": device[:60],
        "expires_at": now + SIGNED_IN,
        "now": now,
    }
    session.connection().execute(_FORGET, {"now": now})
    session.connection().execute(_OPEN, opened)
    return made


def mail_link(session: Session, provider_id: UUID, *, now: datetime) -> str:
    """The path of a fresh link for the provider's proven address."""
    token = secrets.token_urlsafe(24)
    values = {"token_hash": _hash(token), "action": _action("desk"), "provider_id": provider_id, "now": now}
    session.connection().execute(_ADD_FOR_MAIL, values | {"expires_at": now + LIFETIME})
    return f"/in/{token}"


def find(session: Session, secret: str, *, now: datetime) -> SignedIn | None:
    """Whose session a secret is; None when it is over, or the way it came in by is no longer the provider's."""
    row = session.connection().execute(_FIND, {"token_hash": _hash(secret), "now": now}).first()
    return SignedIn(row.token_hash, row.provider_id, row.identity_id) if row else None


def is_still(session: Session, here: SignedIn, *, now: datetime) -> bool:
    """Whether somebody who was signed in a moment ago still is."""
    return session.connection().execute(_FIND, {"token_hash": here.token_hash, "now": now}).first() is not None


def browsers(session: Session, here: SignedIn, *, now: datetime) -> tuple[Browser, ...]:
    """Where somebody is signed in for the same provider, latest first."""
    rows = session.connection().execute(_BROWSERS, {"provider_id": here.provider_id, "now": now})
    return tuple(
        Browser(row.id, row.created_at, row.channel or "mail", row.device, row.token_hash == here.token_hash)
        for row in rows
    )


def end_one(session: Session, here: SignedIn, browser_id: UUID, *, now: datetime) -> bool:
    """Sign one browser of the same provider out; False when there is none of this id."""
    values = {"provider_id": here.provider_id, "id": browser_id, "now": now}
    return session.connection().execute(_END_ONE, values).rowcount == 1


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
_ADD_FOR_MAIL = typed(
    """
    INSERT INTO links (token_hash, action, actor_kind, provider_id, expires_at, created_at)
    VALUES (:token_hash, :action, 'provider', :provider_id, :expires_at, :now)
    """,
    provider_id=Uuid,
    expires_at=_NOW,
    now=_NOW,
)
_USE = typed(
    """
    UPDATE links l SET used_at = :now FROM providers p
    WHERE l.token_hash = :token_hash AND l.action = ANY(:actions) AND l.used_at IS NULL AND l.expires_at > :now
        AND p.id = l.provider_id AND CASE WHEN l.identity_id IS NULL THEN p.email IS NOT NULL
            ELSE EXISTS (SELECT FROM identities i WHERE i.id = l.identity_id AND i.provider_id = p.id) END
    RETURNING l.provider_id, l.identity_id, l.action, p.email
    """,
    actions=ARRAY(String),
    now=_NOW,
).columns(**_IDS)
_OPEN = typed(
    """
    INSERT INTO web_sessions (token_hash, provider_id, identity_id, email, device, created_at, expires_at)
    VALUES (:token_hash, :provider_id, :identity_id, :email, :device, :now, :expires_at)
    """,
    **_IDS,
    expires_at=_NOW,
    now=_NOW,
)
_FIND = typed(
    """
    SELECT s.token_hash, s.provider_id, s.identity_id FROM web_sessions s
    JOIN providers p ON p.id = s.provider_id LEFT JOIN identities i ON i.id = s.identity_id
    WHERE s.token_hash = :token_hash AND s.ended_at IS NULL AND s.expires_at > :now
        AND (i.provider_id = p.id OR lower(s.email) = lower(p.email))
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
_BROWSERS = typed(
    """
    SELECT s.id, s.token_hash, s.created_at, s.device, i.channel FROM web_sessions s
    JOIN providers p ON p.id = s.provider_id LEFT JOIN identities i ON i.id = s.identity_id
    WHERE s.provider_id = :provider_id AND s.ended_at IS NULL AND s.expires_at > :now
        AND (i.provider_id = p.id OR lower(s.email) = lower(p.email))
    ORDER BY s.created_at DESC, s.id
    """,
    provider_id=Uuid,
    now=_NOW,
).columns(id=Uuid, created_at=_NOW)
_END_ONE = typed(
    "UPDATE web_sessions SET ended_at = :now WHERE provider_id = :provider_id AND id = :id AND ended_at IS NULL",
    provider_id=Uuid,
    id=Uuid,
    now=_NOW,
)
_FORGET = typed("DELETE FROM web_sessions WHERE expires_at <= :now", now=_NOW)
