"""Payments and refunds as frozen values, and what can become of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.read import find_booking
from booking.types import BookingCard
from models.base import Instant
from models.sql import typed


class News(StrEnum):
    """What became of something that a payment service told."""

    BOOKED = "booked"
    RETURNED = "returned"  # paid, cannot be booked: on its way back
    KNOWN = "known"
    UNKNOWN = "unknown"
    OPEN = "open"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class PaymentCard:
    """One payment or refund as it stands."""

    id: UUID
    booking_id: UUID
    provider_id: UUID
    kind: str
    amount_minor: int
    currency: str
    status: str
    gateway: str
    attempt: int
    checkout_id: str | None
    payment_ref: str | None
    account: str | None
    fee_minor: int
    expires_at: datetime | None
    created_at: datetime
    idempotency_key: str | None = None

    @property
    def may_be_paid(self) -> bool:
        """Whether a checkout may be open for it."""
        return self.kind == "payment" and self.status == "pending" and self.expires_at is not None


def find_payment(session: Session, *, payment_id: UUID) -> PaymentCard | None:
    """One payment or refund."""
    row = session.connection().execute(PAYMENT, {"id": payment_id}).first()
    return PaymentCard(**row._mapping) if row else None


def payments_of(session: Session, *, booking_id: UUID) -> tuple[PaymentCard, ...]:
    """All payments and refunds of a booking, oldest first."""
    rows = session.connection().execute(PAYMENTS_OF, {"booking_id": booking_id})
    return tuple(PaymentCard(**row._mapping) for row in rows)


def entered_at(session: Session, *, booking_id: UUID) -> dict[UUID, datetime]:
    """When each payment of a booking was received, and each refund done, by their ids: from the ledger."""
    rows = session.connection().execute(ENTERED_AT, {"booking_id": booking_id})
    return {row.payment_id: row.at for row in rows}


def locked(session: Session, booking_id: UUID) -> BookingCard | None:
    """The booking, which nobody else changes until this transaction ends."""
    session.connection().execute(LOCK_BOOKING, {"booking_id": booking_id})
    return find_booking(session, booking_id=booking_id)


COLUMNS = ", ".join(PaymentCard.__dataclass_fields__)
KINDS: dict[str, Any] = {
    "id": Uuid,
    "booking_id": Uuid,
    "provider_id": Uuid,
    "expires_at": Instant(),
    "created_at": Instant(),
}
# Not FOR UPDATE: rows that only name the booking are written meanwhile by those who hold its payments.
LOCK_BOOKING = typed("SELECT 1 FROM bookings WHERE id = :booking_id FOR NO KEY UPDATE", booking_id=Uuid)
PAYMENT = typed(f"SELECT {COLUMNS} FROM payments WHERE id = :id", id=Uuid).columns(**KINDS)
PAYMENTS_OF = typed(
    f"SELECT {COLUMNS} FROM payments WHERE booking_id = :booking_id ORDER BY created_at, kind, attempt, id",
    booking_id=Uuid,
).columns(**KINDS)
ENTERED_AT = typed(
    """
SELECT payment_id, min(at) AS at FROM ledger
WHERE booking_id = :booking_id AND kind IN ('payment', 'refund') GROUP BY payment_id
""",
    booking_id=Uuid,
).columns(payment_id=Uuid, at=Instant())
