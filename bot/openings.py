"""Opening a booking elsewhere than where it was booked: by a link that was mailed, and the phone number that was typed.

Either alone opens nothing: the link may have gone to a mistyped address, and a phone number may be known to many.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from bot.paylinks import PayLink
from models.base import Instant
from models.sql import typed

WINDOW = timedelta(hours=1)
TRIES = 5


class Opening(StrEnum):
    """What came of it."""

    OPEN = "open"
    WRONG = "wrong"
    TOO_OFTEN = "too_often"


def try_phone(session: Session, link: PayLink, phone: str | None, *, now: datetime) -> Opening:
    """Hold a number (+E.164) against the one that was typed. Five wrong ones an hour are taken, and no more."""
    where = {"booking_id": link.booking_id, "identity_id": link.identity_id, "now": now}
    connection = session.connection()
    connection.execute(_LOCK, where)
    if connection.execute(_COUNT, where | {"since": now - WINDOW}).scalar_one() >= TRIES:
        return Opening.TOO_OFTEN
    if phone is not None and connection.execute(_PHONE, where).scalar() == phone:
        return Opening.OPEN
    connection.execute(_NOTE, where | {"token_hash": secrets.token_hex(32), "expires_at": now + WINDOW})
    return Opening.WRONG


_LOCK = typed("SELECT 1 FROM identities WHERE id = :identity_id FOR UPDATE", identity_id=Uuid)
_COUNT = typed(
    "SELECT count(*) FROM links WHERE booking_id = :booking_id AND action = 'wrong_phone' AND created_at > :since",
    booking_id=Uuid,
    since=Instant(),
)
_PHONE = typed("SELECT phone FROM accounts WHERE identity_id = :identity_id", identity_id=Uuid)
_NOTE = typed(
    """
    INSERT INTO links (token_hash, action, actor_kind, booking_id, identity_id, expires_at, created_at)
    VALUES (:token_hash, 'wrong_phone', 'customer', :booking_id, :identity_id, :expires_at, :now)
    """,
    booking_id=Uuid,
    identity_id=Uuid,
    expires_at=Instant(),
    now=Instant(),
)
