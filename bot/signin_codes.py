"""Signing in from the site: somebody names a provider, and that provider's own chat or mail gets a code and a link.

The site does the same for everybody: it notes the request and owes a look (`ask`). Whether there is such a provider is
found out later, where nobody can measure it. A code works once, for ten minutes, five attempts, and only in the browser
that asked. Where the chat takes no free words any more, the code goes by an approved template or by mail.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import String, Uuid
from sqlalchemy.orm import Session

from booking.outbox import Entry, Settlement, put
from bot import recipients, signin
from bot.catalogue import wording
from bot.contact import BadField, read_email, read_phone
from bot.dialogue.wording import line
from bot.mail.port import Mail
from bot.recipients import Recipient
from bot.replies import Link, Reply
from bot.runtime import Runtime
from models.base import Instant
from models.enums import OutboxState
from models.sql import typed

ASKED, CODE = "sign_in", "sign_in_code"  # kinds of outbox entries
TEMPLATE = "sign_in"  # of the kind "authentication": its one variable is the code
LIFETIME = timedelta(minutes=10)
DIGITS = 6
ATTEMPTS = 5
MOST = ((timedelta(minutes=10), 3), (timedelta(days=1), 20))  # codes to one provider
KEPT = timedelta(days=2)
MOST_TYPED = 254


def ask(session: Session, who: str, *, language: str, now: datetime) -> str:
    """Note that somebody wants to come in; the secret by which his browser is known again."""
    secret = secrets.token_urlsafe(24)
    values = {"browser_hash": _hash(secret), "now": now, "expires_at": now + LIFETIME}
    session.connection().execute(_FORGET, {"before": now - KEPT})
    session.connection().execute(_ASK, values)
    payload = {"who": who.strip()[:MOST_TYPED], "browser": values["browser_hash"], "language": language}
    put(session, kind=ASKED, dedupe_key=f"{ASKED}:{values['browser_hash']}", payload=payload, now=now)
    return secret


def look(runtime: Runtime, entry: Entry) -> Settlement:
    """Owe the code to the provider that was named, if there is one and it did not get too many."""
    now = runtime.now()
    with runtime.transaction() as session:
        found = _found(session, runtime, entry.payload["who"], now)
        if found is None:
            return Settlement(entry, OutboxState.SKIPPED, "nobody")
        provider_id, identity_id, email = found
        if _is_too_often(session, provider_id, now):
            return Settlement(entry, OutboxState.SKIPPED, "too often")
        values = {"provider_id": provider_id, "identity_id": identity_id, "email": email, "now": now}
        browser = entry.payload["browser"]
        if session.connection().execute(_NAME, values | {"browser_hash": browser}).rowcount != 1:
            return Settlement(entry, OutboxState.SKIPPED, "over")
        payload = {"browser": browser, "language": entry.payload["language"], "template": "sign_in"}
        # A mail is nobody's entry: with the provider's name on it, it would hold up notices while the server is away.
        kind = CODE if identity_id else "mail"
        put(session, kind=kind, dedupe_key=f"{CODE}:{browser}", payload=payload, now=now, identity_id=identity_id)
    return Settlement(entry, OutboxState.SENT)


def compose(session: Session, entry: Entry, *, now: datetime) -> Reply | None:
    """The code and a link for the provider's chat; None when nobody waits for it any more."""
    code = _fresh_code(session, entry, now)
    if code is None:
        return None
    return Reply((line("signin.code", code=code),), links=(Link("link.signin", "in:desk"),), template=TEMPLATE)


def compose_mail(session: Session, runtime: Runtime, entry: Entry) -> Mail | None:
    """The same for the provider's proven address."""
    now = runtime.now()
    row = session.connection().execute(_MAIL_OF, {"browser_hash": entry.payload["browser"]}).first()
    code = _fresh_code(session, entry, now) if row else None
    if row is None or code is None:
        return None
    language = entry.payload["language"]
    link = runtime.settings.public_base_url + signin.mail_link(session, row.provider_id, now=now)
    text = wording(language, "signin.mail").format(name=row.name, code=code, link=link)
    return Mail(row.email, wording(language, "signin.subject"), text, str(entry.id), now)


def enter(session: Session, secret: str, typed_code: str, *, now: datetime, device: str = "") -> str | None:
    """Use a code up: the secret of the new session; None for one that does not work, whatever the reason."""
    browser = _hash(secret)
    connection = session.connection()
    row = connection.execute(_TRY, {"browser_hash": browser, "most": ATTEMPTS, "now": now}).first()
    given = "".join(digit for digit in typed_code if digit.isdecimal())
    expected = row.code_hash if row and row.code_hash else _hash("")
    if not hmac.compare_digest(_code_hash(browser, given), expected) or row is None:
        return None
    if connection.execute(_USE, {"browser_hash": browser, "now": now}).first() is None:
        return None
    return signin.open_session(session, row.provider_id, row.identity_id, row.email, now=now, device=device)


def _fresh_code(session: Session, entry: Entry, now: datetime) -> str | None:
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    browser = entry.payload["browser"]
    values = {"browser_hash": browser, "code_hash": _code_hash(browser, code), "now": now}
    return code if session.connection().execute(_SET_CODE, values).rowcount == 1 else None


def _found(session: Session, runtime: Runtime, who: str, now: datetime) -> tuple[UUID, UUID | None, str | None] | None:
    """The provider, and the chat or the address that the code goes to.

    The chat that was used last and takes words now; else one that takes the template; else the proven address.
    """
    if "@" in who:
        row = session.connection().execute(_BY_EMAIL, {"email": _email(who)}).first()
        return (row.id, None, row.email) if row else None
    names = {"phone": _phone(who), "slug": who.lower().rpartition("/")[2]}
    provider_id = session.connection().execute(_BY_NAME, names).scalar()
    if provider_id is None:
        return None
    own = recipients.of_providers(session, [(provider_id, None)], runtime.channels, now=now).get(provider_id)
    if own is not None and _arrives(runtime, own, now):
        return provider_id, own.identity_id, None
    email = session.connection().execute(_EMAIL_OF, {"provider_id": provider_id}).scalar()
    if email is not None:
        return provider_id, None, email
    return (provider_id, own.identity_id, None) if own else None


def _arrives(runtime: Runtime, to: Recipient, now: datetime) -> bool:
    """Whether a code gets there: free text while the reply window is open, else by an approved template."""
    channel = runtime.channels[to.channel]
    if to.is_window_open(channel.capabilities.reply_window_hours, now):
        return True
    has_template = getattr(channel, "has_template", None)
    return bool(has_template and has_template(TEMPLATE, to.language))


def _email(who: str) -> str | None:
    try:
        return (read_email(who) or "").lower() or None
    except BadField:
        return None


def _phone(who: str) -> str | None:
    try:
        return read_phone(who, "ZZ")
    except BadField:
        return None


def _is_too_often(session: Session, provider_id: UUID, now: datetime) -> bool:
    since = [now - window for window, _ in MOST]
    values = {"provider_id": provider_id, "short": since[0], "long": since[1]}
    session.connection().execute(_LOCK, {"provider_id": provider_id})  # several may look at once
    row = session.connection().execute(_COUNT, values).one()
    return row.short >= MOST[0][1] or row.long >= MOST[1][1]


def _code_hash(browser: str, code: str) -> str:
    return _hash(f"{browser}:{code}")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


_NOW = Instant()
_IDS: dict[str, Any] = {"provider_id": Uuid, "identity_id": Uuid}
_ASK = typed(
    "INSERT INTO sign_in_requests (browser_hash, created_at, expires_at) VALUES (:browser_hash, :now, :expires_at)",
    now=_NOW,
    expires_at=_NOW,
)
_FORGET = typed("DELETE FROM sign_in_requests WHERE created_at <= :before", before=_NOW)
_NAME = typed(
    """
    UPDATE sign_in_requests SET provider_id = :provider_id, identity_id = :identity_id, email = :email
    WHERE browser_hash = :browser_hash AND used_at IS NULL AND expires_at > :now AND provider_id IS NULL
    """,
    **_IDS,
    now=_NOW,
)
_SET_CODE = typed(
    """
    UPDATE sign_in_requests SET code_hash = :code_hash
    WHERE browser_hash = :browser_hash AND used_at IS NULL AND expires_at > :now
    """,
    now=_NOW,
)
# The same write for everybody who asked: how long it takes tells nothing.
_TRY = typed(
    """
    UPDATE sign_in_requests SET attempts = attempts + 1
    WHERE browser_hash = :browser_hash AND used_at IS NULL AND expires_at > :now AND attempts < :most
    RETURNING code_hash, provider_id, identity_id, email
    """,
    now=_NOW,
).columns(**_IDS)
_USE = typed(
    """
    UPDATE sign_in_requests r SET used_at = :now FROM providers p
    WHERE r.browser_hash = :browser_hash AND r.used_at IS NULL AND p.id = r.provider_id
        AND CASE WHEN r.identity_id IS NULL THEN lower(r.email) = lower(p.email)
            ELSE EXISTS (SELECT FROM identities i WHERE i.id = r.identity_id AND i.provider_id = p.id) END
    RETURNING r.provider_id
    """,
    now=_NOW,
)
_BY_EMAIL = typed("SELECT id, email FROM providers WHERE lower(email) = :email ORDER BY created_at LIMIT 1").columns(
    id=Uuid
)
_EMAIL_OF = typed("SELECT email FROM providers WHERE id = :provider_id", provider_id=Uuid)
_BY_NAME = typed(
    """
    SELECT provider_id FROM (
        SELECT i.provider_id, 1 AS rank FROM identities i
        WHERE i.provider_id IS NOT NULL AND (i.address = :phone OR i.phone = :phone)
        UNION ALL
        SELECT p.id, 2 FROM providers p WHERE p.slug = :slug OR (p.phone = :phone AND p.is_phone_proven)
        UNION ALL
        SELECT f.provider_id, 3 FROM former_slugs f WHERE f.slug = :slug
    ) x ORDER BY rank LIMIT 1
    """,
    phone=String,
    slug=String,
).columns(provider_id=Uuid)
_LOCK = typed("SELECT 1 FROM providers WHERE id = :provider_id FOR NO KEY UPDATE", provider_id=Uuid)
_COUNT = typed(
    """
    SELECT count(*) FILTER (WHERE created_at > :short) AS short, count(*) AS long FROM sign_in_requests
    WHERE provider_id = :provider_id AND created_at > :long
    """,
    provider_id=Uuid,
    short=_NOW,
    long=_NOW,
)
_MAIL_OF = typed(
    """
    SELECT p.id AS provider_id, p.name, p.email FROM sign_in_requests r JOIN providers p ON p.id = r.provider_id
    WHERE r.browser_hash = :browser_hash AND lower(r.email) = lower(p.email)
    """
).columns(provider_id=Uuid)
