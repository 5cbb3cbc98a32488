"""A person's own pages: who is at the other end of a browser, by a one-time link from the chat or by e-mail.

An account is one identity. Nothing is found by what somebody types: an address leads to an account only after a link
that was sent there was opened.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.types import Actor
from bot.replies import Link, Reply
from models.base import Instant
from models.enums import Channel
from models.sql import typed

SCHEME = "me:"
LIFETIME = timedelta(minutes=30)
SIGNED_IN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Me:
    """One identity, and what was typed under it."""

    identity_id: UUID
    channel: Channel
    name: str = ""
    phone: str = ""
    email: str = ""
    is_email_proven: bool = False
    token_hash: str = ""  # of the session, when signed in

    @property
    def actor(self) -> Actor:
        """As whom this person acts."""
        return Actor.customer(self.identity_id)


def load_me(session: Session, identity_id: UUID) -> Me | None:
    """Who an identity is."""
    row = session.connection().execute(_ME, {"identity_id": identity_id}).first()
    if row is None:
        return None
    return Me(
        identity_id, Channel(row.channel), row.name or "", row.phone or "", row.email or "", bool(row.is_email_proven)
    )


def make_link(session: Session, identity_id: UUID, *, now: datetime, proves_email: bool = False) -> str:
    """The path of a fresh link that signs its reader in once; `proves_email` for one that goes to the typed address."""
    token = secrets.token_urlsafe(24)
    values = {
        "token_hash": _hash(token),
        "action": "account_email" if proves_email else "account",
        "identity_id": identity_id,
        "expires_at": now + LIFETIME,
        "now": now,
    }
    session.connection().execute(_ADD, values)
    return f"/me/in/{token}"


def with_addresses(session: Session, reply: Reply, *, identity_id: UUID, now: datetime) -> Reply:
    """The reply with real addresses in place of `me:`."""
    if not any(link.path.startswith(SCHEME) for link in reply.links):
        return reply
    links = (
        Link(link.label, make_link(session, identity_id, now=now)) if link.path.startswith(SCHEME) else link
        for link in reply.links
    )
    return replace(reply, links=tuple(links))


def enter(session: Session, token: str, *, by: UUID | None, now: datetime) -> str | None:
    """Use a link up: the secret of the new session; None for one that does not work.

    A link that proves an e-mail address is for the person who typed the address, who opens it as `by`: else whoever
    types an address of somebody else could share an account with him.
    """
    values = {"token_hash": _hash(token), "by": by, "now": now}
    row = session.connection().execute(_USE, values).first()
    if row is None:
        return None
    if row.action == "account_email":
        session.connection().execute(_PROVE, {"identity_id": row.identity_id, "now": now})
    return open_session(session, row.identity_id, now=now)


def open_session(session: Session, identity_id: UUID, *, now: datetime) -> str:
    """Sign a browser in; the secret of its session."""
    made = secrets.token_urlsafe(32)
    opened = {"token_hash": _hash(made), "identity_id": identity_id, "expires_at": now + SIGNED_IN, "now": now}
    session.connection().execute(_FORGET, {"now": now})
    session.connection().execute(_OPEN, opened)
    return made


def find(session: Session, secret: str, *, now: datetime) -> Me | None:
    """Whose session a secret is; None when it is over."""
    row = session.connection().execute(_FIND, {"token_hash": _hash(secret), "now": now}).first()
    me = load_me(session, row.identity_id) if row else None
    return replace(me, token_hash=_hash(secret)) if me else None


def end(session: Session, me: Me, *, everywhere: bool = False) -> None:
    """Sign out, here or in every browser."""
    only = None if everywhere else me.token_hash
    session.connection().execute(_END, {"identity_id": me.identity_id, "only": only})


def proven_by(session: Session, email: str) -> UUID | None:
    """The account of a proven address, the latest when there are several."""
    return session.connection().execute(_BY_EMAIL, {"email": email.lower()}).scalar()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


_NOW = Instant()
_ME = typed(
    """
    SELECT i.channel, coalesce(a.name, i.name) AS name, coalesce(a.phone, i.phone) AS phone, a.email,
        a.email_proven_at IS NOT NULL AS is_email_proven
    FROM identities i LEFT JOIN accounts a ON a.identity_id = i.id WHERE i.id = :identity_id
    """,
    identity_id=Uuid,
)
_ADD = typed(
    """
    INSERT INTO links (token_hash, action, actor_kind, identity_id, expires_at, created_at)
    VALUES (:token_hash, :action, 'customer', :identity_id, :expires_at, :now)
    """,
    identity_id=Uuid,
    expires_at=_NOW,
    now=_NOW,
)
_USE = typed(
    """
    UPDATE links SET used_at = :now
    WHERE token_hash = :token_hash AND action IN ('account', 'account_email') AND used_at IS NULL
        AND expires_at > :now AND identity_id IS NOT NULL AND (action = 'account' OR identity_id = :by)
    RETURNING identity_id, action
    """,
    by=Uuid,
    now=_NOW,
).columns(identity_id=Uuid)
_PROVE = typed(
    "UPDATE accounts SET email_proven_at = coalesce(email_proven_at, :now) WHERE identity_id = :identity_id",
    identity_id=Uuid,
    now=_NOW,
)
_OPEN = typed(
    """
    INSERT INTO account_sessions (token_hash, identity_id, created_at, expires_at)
    VALUES (:token_hash, :identity_id, :now, :expires_at)
    """,
    identity_id=Uuid,
    expires_at=_NOW,
    now=_NOW,
)
_FIND = typed(
    "SELECT identity_id FROM account_sessions WHERE token_hash = :token_hash AND expires_at > :now", now=_NOW
).columns(identity_id=Uuid)
_END = typed(
    """
    DELETE FROM account_sessions
    WHERE identity_id = :identity_id AND (CAST(:only AS text) IS NULL OR token_hash = :only)
    """,
    identity_id=Uuid,
)
_FORGET = typed("DELETE FROM account_sessions WHERE expires_at <= :now", now=_NOW)
_BY_EMAIL = typed(
    """
    SELECT identity_id FROM accounts WHERE lower(email) = :email AND email_proven_at IS NOT NULL
    ORDER BY email_proven_at DESC LIMIT 1
    """
).columns(identity_id=Uuid)
