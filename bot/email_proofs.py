"""A provider's e-mail address becomes a second way in once a link that was mailed there is opened in a browser of his.

Only somebody who is signed in can ask for it, and only he can open the link: a typed address proves nothing.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.outbox import Entry, put
from bot.catalogue import wording
from bot.mail.port import Mail
from bot.runtime import Runtime
from bot.signin import SignedIn
from models.base import Instant
from models.sql import typed

LIFETIME = timedelta(hours=1)
PATH = "/settings/access/email"


def want(session: Session, here: SignedIn, email: str, *, language: str, now: datetime) -> bool:
    """Owe a link to this address; False when too many were asked for. Earlier links stop working."""
    connection = session.connection()
    if connection.execute(_COUNT, {"provider_id": str(here.provider_id), "since": now - LIFETIME}).scalar_one() >= 5:
        return False
    connection.execute(_DROP_LINKS, {"provider_id": here.provider_id})
    connection.execute(_WANT, {"provider_id": here.provider_id, "email": email})
    put(
        session,
        kind="mail",
        dedupe_key=f"own_email:{uuid4().hex}",
        payload={"template": "own_email", "provider": str(here.provider_id), "email": email, "language": language},
        now=now,
    )
    return True


def compose_mail(session: Session, runtime: Runtime, entry: Entry) -> Mail | None:
    """The link; None when another address is wanted by now."""
    now = runtime.now()
    provider_id = UUID(entry.payload["provider"])
    row = session.connection().execute(_WANTED, {"provider_id": provider_id}).first()
    if row is None or row.email_wanted != entry.payload["email"]:
        return None
    token = secrets.token_urlsafe(24)
    values = {"token_hash": _hash(token), "provider_id": provider_id, "now": now, "expires_at": now + LIFETIME}
    session.connection().execute(_ADD, values)
    language = entry.payload["language"]
    link = f"{runtime.settings.public_base_url}{PATH}/{token}"
    text = wording(language, "email.mail").format(name=row.name, link=link)
    return Mail(row.email_wanted, wording(language, "email.subject"), text, str(entry.id), now)


def prove(session: Session, here: SignedIn, token: str, *, now: datetime) -> bool:
    """The wanted address is the provider's from now on; sign-in links to the old one stop working."""
    values = {"token_hash": _hash(token), "provider_id": here.provider_id, "now": now}
    if session.connection().execute(_USE, values).first() is None:
        return False
    session.connection().execute(_DROP_SIGN_INS, {"provider_id": here.provider_id})
    return session.connection().execute(_PROVE, {"provider_id": here.provider_id}).rowcount == 1


def drop(session: Session, here: SignedIn) -> None:
    """Nobody comes in by mail any more; who did is signed out by that."""
    for statement in (_DROP_LINKS, _DROP_SIGN_INS, _DROP):
        session.connection().execute(statement, {"provider_id": here.provider_id})


def load_emails(session: Session, provider_id: UUID) -> tuple[str, str]:
    """The proven address and the one that is wanted, "" for none."""
    row = session.connection().execute(_BOTH, {"provider_id": provider_id}).one()
    return row.email or "", row.email_wanted or ""


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


_NOW = Instant()
_COUNT = typed(
    """
    SELECT count(*) FROM outbox WHERE kind = 'mail' AND payload->>'template' = 'own_email' AND created_at > :since
        AND payload->>'provider' = :provider_id
    """,
    since=_NOW,
)
_WANT = typed("UPDATE providers SET email_wanted = :email WHERE id = :provider_id", provider_id=Uuid)
_WANTED = typed("SELECT name, email_wanted FROM providers WHERE id = :provider_id", provider_id=Uuid)
_BOTH = typed("SELECT email, email_wanted FROM providers WHERE id = :provider_id", provider_id=Uuid)
_ADD = typed(
    """
    INSERT INTO links (token_hash, action, actor_kind, provider_id, expires_at, created_at)
    VALUES (:token_hash, 'own_email', 'provider', :provider_id, :expires_at, :now)
    """,
    provider_id=Uuid,
    expires_at=_NOW,
    now=_NOW,
)
_USE = typed(
    """
    UPDATE links SET used_at = :now WHERE token_hash = :token_hash AND action = 'own_email' AND used_at IS NULL
        AND expires_at > :now AND provider_id = :provider_id RETURNING provider_id
    """,
    provider_id=Uuid,
    now=_NOW,
)
_PROVE = typed(
    """
    UPDATE providers SET email = email_wanted, email_wanted = NULL WHERE id = :provider_id AND email_wanted IS NOT NULL
    """,
    provider_id=Uuid,
)
_DROP = typed("UPDATE providers SET email = NULL, email_wanted = NULL WHERE id = :provider_id", provider_id=Uuid)
_DROP_LINKS = typed("DELETE FROM links WHERE provider_id = :provider_id AND action = 'own_email'", provider_id=Uuid)
_DROP_SIGN_INS = typed(
    "DELETE FROM links WHERE provider_id = :provider_id AND identity_id IS NULL AND action LIKE 'sign_in:%'",
    provider_id=Uuid,
)
