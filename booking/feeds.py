"""The calendar feed of a business: a secret address, of which only the hash is kept, and the visits behind it.

Whoever has the address can read; renewing it ends the old one, revoking it ends it without another.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earnings import Owner
from booking.types import Actor
from models.base import Instant
from models.enums import BookingStatus
from models.sql import typed

BACK = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class FeedLine:
    """A visit in its provider's calendar."""

    booking_id: UUID
    status: BookingStatus
    version: int
    start_at: datetime
    end_at: datetime
    time_zone: str
    changed_at: datetime
    service_name: str
    visitor: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A business's calendar: how it is called and told, and its visits by start."""

    name: str
    language: str
    country: str
    address: str
    lines: tuple[FeedLine, ...]


def make_feed(session: Session, *, actor: Actor, provider_id: UUID, now: datetime) -> str:
    """A fresh secret for the feed's address; one that was there stops working. Raises NotFound."""
    authorize(actor, Action.SET_UP, Owner(provider_id))
    secret = secrets.token_urlsafe(32)
    values = {"provider_id": provider_id, "token_hash": _hash(secret), "now": now}
    session.connection().execute(_MAKE, values)
    return secret


def revoke_feed(session: Session, *, actor: Actor, provider_id: UUID) -> bool:
    """End the feed; False when there was none. Raises NotFound."""
    authorize(actor, Action.SET_UP, Owner(provider_id))
    return session.connection().execute(_REVOKE, {"provider_id": provider_id}).rowcount == 1


def feed_made_at(session: Session, *, actor: Actor, provider_id: UUID) -> datetime | None:
    """Since when the present address works; None without one. Raises NotFound."""
    authorize(actor, Action.SET_UP, Owner(provider_id))
    return session.connection().execute(_MADE_AT, {"provider_id": provider_id}).scalar()


def load_feed(session: Session, secret: str, *, now: datetime) -> Feed | None:
    """What an address shows now: visits that stand or took place, from some weeks ago on; None for no such address."""
    connection = session.connection()
    provider = connection.execute(_PROVIDER, {"token_hash": _hash(secret)}).first()
    if provider is None:
        return None
    rows = connection.execute(_LINES, {"provider_id": provider.id, "since": now - BACK})
    lines = tuple(FeedLine(**dict(row._mapping) | {"status": BookingStatus(row.status)}) for row in rows)
    return Feed(provider.name, provider.language, provider.country, provider.address, lines)


def changed_at(session: Session, booking_id: UUID) -> datetime:
    """When a booking was last changed."""
    return session.connection().execute(_CHANGED, {"booking_id": booking_id}).scalar_one()


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


_MAKE = typed(
    """
    INSERT INTO calendar_feeds (provider_id, token_hash, created_at) VALUES (:provider_id, :token_hash, :now)
    ON CONFLICT (provider_id) DO UPDATE SET token_hash = :token_hash, created_at = :now
    """,
    provider_id=Uuid,
    now=Instant(),
)
_REVOKE = typed("DELETE FROM calendar_feeds WHERE provider_id = :provider_id", provider_id=Uuid)
_MADE_AT = typed("SELECT created_at FROM calendar_feeds WHERE provider_id = :provider_id", provider_id=Uuid).columns(
    created_at=Instant()
)
_PROVIDER = typed(
    """
    SELECT p.id, p.name, p.language, p.country, p.address FROM calendar_feeds f JOIN providers p ON p.id = f.provider_id
    WHERE f.token_hash = :token_hash
    """
).columns(id=Uuid)
_CHANGED = typed("SELECT updated_at FROM bookings WHERE id = :booking_id", booking_id=Uuid).columns(
    updated_at=Instant()
)
_LINES = typed(
    """
    SELECT b.id AS booking_id, b.status, b.version, b.start_at, b.end_at, b.time_zone, b.updated_at AS changed_at,
        s.name AS service_name, coalesce(b.attendee_name, c.name, '') AS visitor
    FROM bookings b JOIN services s ON s.id = b.service_id JOIN customers c ON c.id = b.customer_id
    WHERE b.provider_id = :provider_id AND b.end_at > :since
        AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed', 'completed', 'no_show')
        AND b.displaced_until IS NULL
    ORDER BY b.start_at DESC, b.id LIMIT 5000
    """,
    provider_id=Uuid,
    since=Instant(),
).columns(booking_id=Uuid, start_at=Instant(), end_at=Instant(), changed_at=Instant())
