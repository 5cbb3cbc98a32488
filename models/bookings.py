"""Bookings, the claims that make double booking impossible, payments, and the records of every change."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, String, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB, TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped

from models.base import Base, key, one_of, personal, plain, sensitive, words
from models.enums import ActorKind, BookingStatus, LedgerKind, PaymentKind, PaymentStatus
from models.providers import NOW, owned


class ClassSession(Base):
    """One date of a group class: its claims are taken once, its seats are handed out under a row lock."""

    __tablename__ = "class_sessions"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned()
    service_id: Mapped[uuid.UUID] = plain(ForeignKey("services.id", ondelete="CASCADE"))
    start_at: Mapped[datetime] = plain()
    end_at: Mapped[datetime] = plain()
    capacity: Mapped[int] = plain()
    seats_taken: Mapped[int] = plain(server_default=text("0"))
    __table_args__ = (
        UniqueConstraint("service_id", "start_at"),
        CheckConstraint("seats_taken BETWEEN 0 AND capacity", name="seats"),
    )


class Booking(Base):
    """One visit of one customer. Price and policy are pinned when the proposal is made."""

    __tablename__ = "bookings"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned()
    service_id: Mapped[uuid.UUID] = plain(ForeignKey("services.id"))
    customer_id: Mapped[uuid.UUID] = plain(ForeignKey("customers.id"), index=True)
    identity_id: Mapped[uuid.UUID | None] = plain(ForeignKey("identities.id", ondelete="SET NULL"), index=True)
    class_id: Mapped[uuid.UUID | None] = plain(ForeignKey("class_sessions.id"), index=True)
    status: Mapped[str] = plain(words(BookingStatus))
    version: Mapped[int] = plain(server_default=text("1"))
    waiting_on: Mapped[str | None] = plain(words(ActorKind))
    start_at: Mapped[datetime] = plain()
    end_at: Mapped[datetime] = plain()
    expected_at: Mapped[datetime | None] = plain()  # later than start_at, when the provider runs late
    is_moved_by_provider: Mapped[bool] = plain(server_default=text("false"))  # to a time the customer did not choose
    time_zone: Mapped[str] = plain(String(64))
    local_start: Mapped[str] = plain(String(16))  # wall time as promised, YYYY-MM-DDTHH:MM
    price_minor: Mapped[int] = plain()
    list_price_minor: Mapped[int | None] = plain()  # before a discount; none without one
    discount_id: Mapped[uuid.UUID | None] = plain(ForeignKey("discounts.id", ondelete="SET NULL"))
    deposit_minor: Mapped[int] = plain(server_default=text("0"))
    currency: Mapped[str] = plain(String(3))
    payment: Mapped[str] = plain(String(8), server_default="none")
    cancellation_hours: Mapped[int] = plain(server_default=text("24"))
    late_refund_percent: Mapped[int] = plain(server_default=text("0"))
    is_late_moved: Mapped[bool] = plain(server_default=text("false"))  # by its customer: a cancel is late ever after
    due_minor: Mapped[int] = plain(server_default=text("0"))  # asked for when it was agreed
    paid_minor: Mapped[int] = plain(server_default=text("0"))  # sums of its payments, kept by their writer
    refunded_minor: Mapped[int] = plain(server_default=text("0"))  # given back or owed back
    policy_version: Mapped[int] = plain(server_default=text("1"))
    attendee_name: Mapped[str | None] = personal(String(120))
    notes: Mapped[str] = sensitive(String(2000), server_default="")
    meeting_link: Mapped[str | None] = plain(String(300))
    deadline_at: Mapped[datetime | None] = plain()
    displaced_until: Mapped[datetime | None] = plain()  # it holds no time: the customer may choose another until then
    cancelled_at: Mapped[datetime | None] = plain()
    cancelled_by: Mapped[str | None] = plain(words(ActorKind))
    cancellation_reason: Mapped[str | None] = sensitive(String(500))
    created_at: Mapped[datetime] = plain(server_default=NOW)
    updated_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        one_of("status", BookingStatus),
        CheckConstraint("end_at > start_at", name="span"),
        Index("ix_bookings_provider_start", "provider_id", "start_at"),
        Index(
            "ix_bookings_deadline",
            "deadline_at",
            postgresql_where=text("status IN ('held', 'pending', 'awaiting_payment')"),
        ),
        Index(
            "ix_bookings_extra",
            "deadline_at",
            postgresql_where=text("status = 'confirmed' AND deadline_at IS NOT NULL"),
        ),
        Index("ix_bookings_discount", "discount_id", postgresql_where=text("discount_id IS NOT NULL")),
        Index("ix_bookings_displaced", "displaced_until", postgresql_where=text("displaced_until IS NOT NULL")),
        Index("ix_bookings_ending", "end_at", postgresql_where=text("status = 'confirmed'")),
    )


class Claim(Base):
    """A resource taken for a time, buffers included. No two overlap, whoever writes them."""

    __tablename__ = "claims"
    id: Mapped[uuid.UUID] = key()
    resource_id: Mapped[uuid.UUID] = plain(ForeignKey("resources.id", ondelete="CASCADE"))
    during: Mapped[Range[datetime]] = plain(TSTZRANGE())
    # Deferred, so that the claims can be tried first: no booking row is written for a slot that is gone.
    booking_id: Mapped[uuid.UUID | None] = plain(
        ForeignKey("bookings.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"), index=True
    )
    class_id: Mapped[uuid.UUID | None] = plain(ForeignKey("class_sessions.id", ondelete="CASCADE"), index=True)
    __table_args__ = (
        ExcludeConstraint(("resource_id", "="), ("during", "&&"), using="gist", name="ex_claims_no_overlap"),
        CheckConstraint("(booking_id IS NULL) <> (class_id IS NULL)", name="one_owner"),
        CheckConstraint("NOT isempty(during)", name="not_empty"),
    )


class Change(Base):
    """Append-only audit line: what happened to a booking, by whom, because of what."""

    __tablename__ = "changes"
    id: Mapped[int] = plain(BigInteger, Identity(), primary_key=True)
    at: Mapped[datetime] = plain()
    provider_id: Mapped[uuid.UUID] = owned()
    booking_id: Mapped[uuid.UUID] = plain(ForeignKey("bookings.id", ondelete="CASCADE"), index=True)
    actor_kind: Mapped[str] = plain(words(ActorKind))
    actor_id: Mapped[uuid.UUID | None] = plain()
    action: Mapped[str] = plain(String(24))
    from_status: Mapped[str | None] = plain(words(BookingStatus))
    to_status: Mapped[str] = plain(words(BookingStatus))
    command_id: Mapped[str] = plain(String(120))
    cause: Mapped[str] = plain(String(80), server_default="")  # message:<id>, clock, event:<id>
    details: Mapped[dict[str, Any]] = plain(JSONB, server_default=text("'{}'"))
    __table_args__ = (Index("ix_changes_latest", "provider_id", "id"),)


class Command(Base):
    """A change once asked for: the same command again gets the first result."""

    __tablename__ = "commands"
    id: Mapped[str] = plain(String(120), primary_key=True)
    payload_hash: Mapped[str] = plain(String(64))
    result: Mapped[dict[str, Any]] = plain(JSONB)
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime | None] = plain()


class Payment(Base):
    """Money asked for or returned for a booking; amounts in the currency's smallest unit, never below zero.

    A payment with `expires_at` has, or may have, a checkout that can be paid until it is known to be dead.
    """

    __tablename__ = "payments"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    booking_id: Mapped[uuid.UUID] = plain(ForeignKey("bookings.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = plain(words(PaymentKind))
    amount_minor: Mapped[int] = plain(BigInteger)
    currency: Mapped[str] = plain(String(3))
    status: Mapped[str] = plain(words(PaymentStatus))
    gateway: Mapped[str] = plain(String(12))
    attempt: Mapped[int] = plain(server_default=text("1"))
    checkout_id: Mapped[str | None] = plain(String(255), unique=True)  # the service's id of the checkout or refund
    payment_ref: Mapped[str | None] = plain(String(255))  # what a refund refers to
    refund_of: Mapped[uuid.UUID | None] = plain(ForeignKey("payments.id", ondelete="CASCADE"), index=True)
    account: Mapped[str | None] = plain(String(64))  # whose account the money went to, when not the house's
    fee_minor: Mapped[int] = plain(BigInteger, server_default=text("0"))
    fault: Mapped[str] = plain(String(80), server_default="")
    idempotency_key: Mapped[str | None] = plain(String(255), unique=True)
    ordered: Mapped[dict[str, Any]] = plain(JSONB, server_default=text("'{}'"))  # the rest of what was asked for
    expires_at: Mapped[datetime | None] = plain()
    looked_at: Mapped[datetime | None] = plain()  # when the service was last asked
    created_at: Mapped[datetime] = plain(server_default=NOW)
    updated_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        one_of("status", PaymentStatus),
        one_of("kind", PaymentKind),
        CheckConstraint("amount_minor >= 0", name="amount"),
        Index("ix_payments_pending", "created_at", postgresql_where=text("status = 'pending'")),
    )


class LedgerEntry(Base):
    """Append-only, which a trigger enforces: money that moved; `kind` says which way, amounts are never below zero.

    A provider's own is payment - refund + refund_back - fee + fee_back.
    """

    __tablename__ = "ledger"
    id: Mapped[int] = plain(BigInteger, Identity(), primary_key=True)
    at: Mapped[datetime] = plain()
    provider_id: Mapped[uuid.UUID] = owned()
    booking_id: Mapped[uuid.UUID] = plain(ForeignKey("bookings.id", ondelete="CASCADE"))
    payment_id: Mapped[uuid.UUID] = plain(ForeignKey("payments.id", ondelete="CASCADE"))
    kind: Mapped[str] = plain(words(LedgerKind))
    amount_minor: Mapped[int] = plain(BigInteger)
    currency: Mapped[str] = plain(String(3))
    __table_args__ = (
        one_of("kind", LedgerKind),
        CheckConstraint("amount_minor >= 0", name="amount"),
        Index("ix_ledger_provider_at", "provider_id", "at"),
    )


class Receipt(Base):
    """The id of a vendor's event, kept for ever, so that an event counts once."""

    __tablename__ = "receipts"
    source: Mapped[str] = plain(String(20), primary_key=True)
    outside_id: Mapped[str] = plain(String(255), primary_key=True)
    received_at: Mapped[datetime] = plain(server_default=NOW)
