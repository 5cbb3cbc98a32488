"""Tokens by which programs act for a provider: shown once, within scopes, until they run out or are revoked."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earnings import Owner
from booking.errors import NotFound
from booking.types import Actor
from models.base import Instant
from models.enums import Scope
from models.sql import typed

PREFIX = "parley_"  # by which a token is recognised where it should not be
MAX_NAME = 60
MOST = 20
LONGEST = timedelta(days=366)


class TooMany(Exception):
    """The provider has as many tokens as anybody needs."""


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of a token; never the token itself."""

    id: UUID
    provider_id: UUID
    name: str
    scopes: frozenset[Scope]
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


def make_token(
    session: Session,
    *,
    actor: Actor,
    provider_id: UUID,
    name: str,
    scopes: Iterable[Scope],
    lasts: timedelta,
    now: datetime,
) -> str:
    """A new token, which nobody can be shown again. Raises NotFound, TooMany, ValueError."""
    authorize(actor, Action.MANAGE_TOKENS, Owner(provider_id))
    granted = sorted(set(scopes))
    if not granted or not timedelta() < lasts <= LONGEST:
        raise ValueError("a token needs a scope and an end")
    token = PREFIX + secrets.token_urlsafe(32)
    values = {
        "provider_id": provider_id,
        "name": name,
        "token_hash": _hash(token),
        "scopes": " ".join(granted),
        "now": now,
        "expires_at": now + lasts,
    }
    session.connection().execute(_LOCK, {"provider_id": provider_id})
    if session.connection().execute(_ADD, values | {"most": MOST}).rowcount != 1:
        raise TooMany
    return token


def tokens_of(session: Session, *, actor: Actor, provider_id: UUID, now: datetime) -> tuple[Token, ...]:
    """The provider's tokens that still work, newest first. Raises NotFound."""
    authorize(actor, Action.MANAGE_TOKENS, Owner(provider_id))
    rows = session.connection().execute(_LIST, {"provider_id": provider_id, "now": now})
    return tuple(_token(row) for row in rows)


def revoke_token(session: Session, *, actor: Actor, provider_id: UUID, token_id: UUID, now: datetime) -> None:
    """The token works no more. Raises NotFound for one that is not this provider's, or works no more already."""
    authorize(actor, Action.MANAGE_TOKENS, Owner(provider_id))
    values = {"id": token_id, "provider_id": provider_id, "now": now}
    if session.connection().execute(_REVOKE, values).rowcount != 1:
        raise NotFound


def find_token(session: Session, shown: str, *, now: datetime) -> Token | None:
    """Whose a token is; None for one that is unknown, too old or revoked. Remembers the day."""
    row = session.connection().execute(_FIND, {"token_hash": _hash(shown), "now": now}).first()
    if row is None:
        return None
    if row.used_at is None or now - row.used_at > timedelta(days=1):
        session.connection().execute(_USE, {"id": row.id, "now": now})
    return _token(row)


def _token(row: Any) -> Token:
    scopes = frozenset(Scope(word) for word in row.scopes.split())
    return Token(row.id, row.provider_id, row.name, scopes, row.created_at, row.expires_at, row.used_at)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


_NOW = Instant()
_COLUMNS = "id, provider_id, name, scopes, created_at, expires_at, used_at"
_KINDS: dict[str, Any] = {
    "id": Uuid,
    "provider_id": Uuid,
    "created_at": _NOW,
    "expires_at": _NOW,
    "used_at": _NOW,
}
_WORKS = "revoked_at IS NULL AND expires_at > :now"
_LOCK = typed("SELECT 1 FROM providers WHERE id = :provider_id FOR NO KEY UPDATE", provider_id=Uuid)
_ADD = typed(
    f"""
    INSERT INTO api_tokens (provider_id, name, token_hash, scopes, created_at, expires_at)
    SELECT :provider_id, :name, :token_hash, :scopes, :now, :expires_at
    WHERE (SELECT count(*) FROM api_tokens WHERE provider_id = :provider_id AND {_WORKS}) < :most
    """,
    provider_id=Uuid,
    now=_NOW,
    expires_at=_NOW,
)
_LIST = typed(
    f"SELECT {_COLUMNS} FROM api_tokens WHERE provider_id = :provider_id AND {_WORKS} ORDER BY created_at DESC, id",
    provider_id=Uuid,
    now=_NOW,
).columns(**_KINDS)
_REVOKE = typed(
    f"UPDATE api_tokens SET revoked_at = :now WHERE id = :id AND provider_id = :provider_id AND {_WORKS}",
    id=Uuid,
    provider_id=Uuid,
    now=_NOW,
)
_FIND = typed(f"SELECT {_COLUMNS} FROM api_tokens WHERE token_hash = :token_hash AND {_WORKS}", now=_NOW).columns(
    **_KINDS
)
_USE = typed("UPDATE api_tokens SET used_at = :now WHERE id = :id", id=Uuid, now=_NOW)
