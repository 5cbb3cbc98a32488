"""Mail with a link to a person's own pages: to a proven address to come in, to a typed one to prove it.

The token is made when the mail is. What is owed holds only the typed address, or the identity.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.outbox import Entry, put
from bot import accounts
from bot.catalogue import wording
from bot.mail.port import Mail
from bot.runtime import Runtime
from models.base import Instant
from models.sql import typed


def owe_sign_in(session: Session, email: str, *, language: str, now: datetime) -> None:
    """Owe a way in to whoever proved this address; whether anybody did is found out later."""
    payload = {"template": "account_in", "email": email, "language": language}
    put(session, kind="mail", dedupe_key=f"account_in:{uuid4().hex}", payload=payload, now=now)


def owe_proof(session: Session, identity_id: UUID, email: str, *, language: str, now: datetime) -> None:
    """Note the address as this person's wish, and owe a link to it."""
    session.connection().execute(_WANT, {"identity_id": identity_id, "email": email, "now": now})
    payload = {"template": "account_email", "email": email, "language": language}
    put(
        session,
        kind="mail",
        dedupe_key=f"account_email:{uuid4().hex}",
        payload=payload,
        identity_id=identity_id,
        now=now,
    )


def compose_sign_in(session: Session, runtime: Runtime, entry: Entry) -> Mail | None:
    """The way in; None when nobody proved this address."""
    email = entry.payload["email"]
    identity_id = accounts.proven_by(session, email)
    return _mail(session, runtime, entry, identity_id, email, proves=False) if identity_id else None


def compose_proof(session: Session, runtime: Runtime, entry: Entry) -> Mail | None:
    """The link that proves an address; None when another one was typed since."""
    email = entry.payload["email"]
    me = accounts.load_me(session, entry.identity_id) if entry.identity_id else None
    if me is None or me.email != email or me.is_email_proven:
        return None
    return _mail(session, runtime, entry, me.identity_id, email, proves=True)


def _mail(session: Session, runtime: Runtime, entry: Entry, identity_id: UUID, email: str, *, proves: bool) -> Mail:
    now, language = runtime.now(), entry.payload["language"]
    path = accounts.make_link(session, identity_id, now=now, proves_email=proves)
    key = "account.mail.proof" if proves else "account.mail"
    text = wording(language, key).format(link=f"{runtime.settings.public_base_url}{path}")
    return Mail(email, wording(language, "account.subject"), text, str(entry.id), now)


_WANT = typed(
    """
    INSERT INTO accounts AS a (identity_id, email, created_at) VALUES (:identity_id, :email, :now)
    ON CONFLICT (identity_id) DO UPDATE SET email = :email,
        email_proven_at = CASE WHEN lower(a.email) = lower(:email) THEN a.email_proven_at END
    """,
    identity_id=Uuid,
    now=Instant(),
)
