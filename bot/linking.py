"""Makes a chat identity a provider's own, by a code that is shown once, works once and soon runs out."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.orm import Session

from models.base import Instant

LIFETIME = timedelta(minutes=30)
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH = 10  # of 31 letters: some 8e14 codes, of which a handful live at a time
PREFIX = "link_"  # in a Telegram deep link

_SAID = re.compile(rf"\s*link[\s:_-]+([{LETTERS}]{{{LENGTH}}})\s*", re.IGNORECASE)
_KEEP = text(
    """
    INSERT INTO links (token_hash, action, actor_kind, provider_id, expires_at)
    VALUES (:token_hash, 'own_identity', 'provider', :provider_id, :expires_at)
    """
).bindparams(bindparam("provider_id", type_=Uuid), bindparam("expires_at", type_=Instant()))
_USE = text(
    """
    UPDATE links SET used_at = :now
    WHERE token_hash = :token_hash AND action = 'own_identity' AND used_at IS NULL AND expires_at > :now
    RETURNING provider_id
    """
).bindparams(bindparam("now", type_=Instant()))
_FIND = text(
    """
    SELECT provider_id FROM links
    WHERE token_hash = :token_hash AND action = 'own_identity' AND used_at IS NULL AND expires_at > :now
    """
).bindparams(bindparam("now", type_=Instant()))
_OWN = text("UPDATE identities SET provider_id = :provider_id WHERE id = :id").bindparams(
    bindparam("provider_id", type_=Uuid)
)


def make_code(session: Session, *, provider_id: UUID, now: datetime) -> str:
    """A fresh code for one provider; only its hash is kept."""
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    session.connection().execute(
        _KEEP, {"token_hash": _hash(code), "provider_id": provider_id, "expires_at": now + LIFETIME}
    )
    return code


def find_code(words: str, entry_code: str | None = None) -> str | None:
    """The code in "LINK 7F3K9Q2MAB" or in a deep link's payload."""
    if entry_code and entry_code.startswith(PREFIX):
        return entry_code.removeprefix(PREFIX).upper()
    found = _SAID.fullmatch(words[:80])
    return found[1].upper() if found else None


def provider_of(session: Session, *, code: str, now: datetime) -> UUID | None:
    """The provider that a code would make a chat's own; uses nothing up."""
    return session.connection().execute(_FIND, {"token_hash": _hash(code), "now": now}).scalar()


def redeem(session: Session, *, code: str, identity_id: UUID, now: datetime) -> UUID | None:
    """Give the identity to the code's provider; None for a code that is unknown, used or too old."""
    connection = session.connection()
    provider_id = connection.execute(_USE, {"token_hash": _hash(code), "now": now}).scalar()
    if provider_id is not None:
        connection.execute(_OWN, {"provider_id": provider_id, "id": identity_id})
    return provider_id


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
