"""Addresses of pages about one booking: a secret token in each message, of which only the hash is kept.

A reply names the booking; the token is made when the message is. The page tells the truth for a long time after.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.orm import Session

from bot.replies import Link, Reply
from models.base import Instant
from models.enums import Channel

PAY, BOOKED = "pay", "booked"
SCHEMES = (f"{PAY}:", f"{BOOKED}:")
KEPT = timedelta(days=90)
FORGOTTEN_AFTER = timedelta(days=30)

_ADD = text(
    """
    INSERT INTO links (token_hash, action, actor_kind, provider_id, booking_id, identity_id, expires_at, created_at)
    SELECT :token_hash, :action, 'customer', b.provider_id, b.id, b.identity_id, :expires_at, :now
    FROM bookings b WHERE b.id = :booking_id AND b.identity_id = :identity_id
    """
).bindparams(
    bindparam("booking_id", type_=Uuid),
    bindparam("identity_id", type_=Uuid),
    bindparam("expires_at", type_=Instant()),
    bindparam("now", type_=Instant()),
)
_FIND = (
    text(
        """
    SELECT booking_id, identity_id FROM links WHERE token_hash = :token_hash AND action = :action AND expires_at > :now
    """
    )
    .bindparams(bindparam("now", type_=Instant()))
    .columns(booking_id=Uuid, identity_id=Uuid)
)

_FORGET = text("DELETE FROM links WHERE expires_at <= :before").bindparams(bindparam("before", type_=Instant()))
_CHANNEL = text("SELECT channel FROM identities WHERE id = :identity_id").bindparams(
    bindparam("identity_id", type_=Uuid)
)


@dataclass(frozen=True, slots=True)
class PayLink:
    """Which booking a token is for, and whose."""

    booking_id: UUID
    identity_id: UUID


def with_addresses(session: Session, reply: Reply, *, identity_id: UUID, now: datetime) -> Reply:
    """The reply with real addresses. A booking that is not this person's gets none."""
    if not any(link.path.startswith(SCHEMES) for link in reply.links):
        return reply
    links = (_addressed(session, link, identity_id, now) for link in reply.links)
    return replace(reply, links=tuple(link for link in links if link is not None))


def find(session: Session, token: str, *, now: datetime, action: str = PAY) -> PayLink | None:
    """What a token is for; None when there is no such one."""
    row = session.connection().execute(_FIND, {"token_hash": _hash(token), "action": action, "now": now}).first()
    return PayLink(row.booking_id, row.identity_id) if row else None


def forget(session: Session, *, now: datetime) -> int:
    """Delete links of every kind that have long run out: a page is gone by then; how many."""
    return session.connection().execute(_FORGET, {"before": now - FORGOTTEN_AFTER}).rowcount


def channel_of(session: Session, identity_id: UUID) -> Channel | None:
    """Where the person writes to us."""
    found = session.connection().execute(_CHANNEL, {"identity_id": identity_id}).scalar()
    return Channel(found) if found else None


def make(session: Session, booking_id: UUID, *, identity_id: UUID, now: datetime, action: str = PAY) -> str | None:
    """The path of a new page about a booking; None when it is not this person's."""
    token = secrets.token_urlsafe(24)
    values = {
        "token_hash": _hash(token),
        "action": action,
        "booking_id": booking_id,
        "identity_id": identity_id,
        "expires_at": now + KEPT,
        "now": now,
    }
    return f"/{action}/{token}" if session.connection().execute(_ADD, values).rowcount == 1 else None


def _addressed(session: Session, link: Link, identity_id: UUID, now: datetime) -> Link | None:
    if not link.path.startswith(SCHEMES):
        return link
    action, _, wanted = link.path.partition(":")
    booking, dot, kind = wanted.partition(".")
    path = make(session, UUID(booking), identity_id=identity_id, now=now, action=action)
    return Link(link.label, f"{path}{dot}{kind}") if path else None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
