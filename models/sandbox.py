"""What the sandbox payment service remembers. It stands for a service outside: no foreign key leads from it to ours."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String, text
from sqlalchemy.orm import Mapped

from models.base import Base, plain, secret


class SandboxCheckout(Base):
    """A checkout page of the sandbox. `ended_at`: closed before anybody paid."""

    __tablename__ = "sandbox_checkouts"
    id: Mapped[str] = plain(String(64), primary_key=True)
    idempotency_key: Mapped[str] = plain(String(255), unique=True)
    fingerprint: Mapped[str] = plain(String(64))  # of the whole order: another one under the same key is refused
    payment_id: Mapped[uuid.UUID] = plain()
    booking_id: Mapped[uuid.UUID] = plain()
    amount_minor: Mapped[int] = plain(BigInteger)
    currency: Mapped[str] = plain(String(3))
    title: Mapped[str] = plain(String(300))
    language: Mapped[str] = plain(String(8))
    return_url: Mapped[str] = secret(String(500))
    account: Mapped[str | None] = plain(String(64))
    fee_minor: Mapped[int] = plain(BigInteger)
    expires_at: Mapped[datetime] = plain()
    payment_ref: Mapped[str | None] = plain(String(64), unique=True)
    is_paid: Mapped[bool] = plain(server_default=text("false"))
    has_failed: Mapped[bool] = plain(server_default=text("false"))
    ended_at: Mapped[datetime | None] = plain()
    created_at: Mapped[datetime] = plain()
    __table_args__ = (
        CheckConstraint("amount_minor > 0", name="amount"),
        CheckConstraint("NOT (is_paid AND has_failed)", name="one_outcome"),
    )


class SandboxRefund(Base):
    """Money that the sandbox gave back; `fault` says why it came back to us after all."""

    __tablename__ = "sandbox_refunds"
    id: Mapped[str] = plain(String(64), primary_key=True)
    idempotency_key: Mapped[str] = plain(String(255), unique=True)
    fingerprint: Mapped[str] = plain(String(64))
    checkout_id: Mapped[str] = plain(ForeignKey("sandbox_checkouts.id", ondelete="CASCADE"), index=True)
    refund_id: Mapped[uuid.UUID] = plain()
    amount_minor: Mapped[int] = plain(BigInteger)
    fault: Mapped[str] = plain(String(80), server_default="")
    created_at: Mapped[datetime] = plain()
    __table_args__ = (CheckConstraint("amount_minor > 0", name="amount"),)
