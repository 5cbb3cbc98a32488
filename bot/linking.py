"""Makes a chat identity a provider's own, by a code that is shown once, works once and soon runs out; and undoes it."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.orm import Session

from bot.channels.twilio_forms import canonical
from bot.settings import Settings
from models.base import Instant
from models.enums import Channel
from models.sql import typed

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
_CHATS = typed(
    """
    SELECT id, channel, address, name, last_inbound_at FROM identities WHERE provider_id = :provider_id
    ORDER BY last_inbound_at DESC NULLS LAST, channel, address
    """,
    provider_id=Uuid,
).columns(id=Uuid, last_inbound_at=Instant())
_LOCK = typed("SELECT email FROM providers WHERE id = :provider_id FOR NO KEY UPDATE", provider_id=Uuid)
# A number that was let go is not given back to the provider at the next start.
_RELEASE = typed(
    """
    WITH gone AS (
        UPDATE identities SET provider_id = NULL WHERE id = :id AND provider_id = :provider_id RETURNING address)
    UPDATE providers p SET is_phone_proven = p.is_phone_proven AND p.phone IS DISTINCT FROM gone.address
    FROM gone WHERE p.id = :provider_id RETURNING p.id
    """,
    id=Uuid,
    provider_id=Uuid,
)
_OWN = text("UPDATE identities SET provider_id = :provider_id WHERE id = :id").bindparams(
    bindparam("provider_id", type_=Uuid)
)


class LastWayIn(Exception):
    """Without this chat the provider could not come in any more."""


@dataclass(frozen=True, slots=True)
class OwnChat:
    """A chat that speaks for a provider."""

    id: UUID
    channel: Channel
    address: str
    name: str | None
    last_inbound_at: datetime | None


@dataclass(frozen=True, slots=True)
class Way:
    """How a code is said on a channel: by a link, or as a text to a number."""

    channel: Channel
    url: str
    number: str = ""


def own_chats(session: Session, *, provider_id: UUID) -> tuple[OwnChat, ...]:
    """The chats of a provider, the one written from last first."""
    rows = session.connection().execute(_CHATS, {"provider_id": provider_id})
    return tuple(OwnChat(row.id, Channel(row.channel), row.address, row.name, row.last_inbound_at) for row in rows)


def release(session: Session, *, provider_id: UUID, identity_id: UUID) -> bool:
    """The chat speaks for the provider no more; False when it did not. Raises LastWayIn."""
    email = session.connection().execute(_LOCK, {"provider_id": provider_id}).scalar()
    chats = {chat.id for chat in own_chats(session, provider_id=provider_id)}
    if identity_id not in chats:
        return False
    if len(chats) == 1 and not email:
        raise LastWayIn
    values = {"id": identity_id, "provider_id": provider_id}
    return session.connection().execute(_RELEASE, values).first() is not None


def ways(settings: Settings, code: str) -> tuple[Way, ...]:
    """How a code is used on each channel that is set up."""
    text = f"LINK {code}"
    found = []
    if settings.telegram_bot_token and settings.telegram_bot_name:
        bot_name = settings.telegram_bot_name.lstrip("@")
        found.append(Way(Channel.TELEGRAM, f"https://t.me/{bot_name}?start={PREFIX}{code}"))
    if settings.twilio_whatsapp_from:
        number = canonical(settings.twilio_whatsapp_from)
        found.append(Way(Channel.WHATSAPP, f"https://wa.me/{number.lstrip('+')}?text={quote(text)}", number))
    if settings.twilio_sms_from:
        number = canonical(settings.twilio_sms_from)
        found.append(Way(Channel.SMS, f"sms:{number}?body={quote(text)}", number))
    return tuple(found)


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
