"""Providers and what they offer: services, resources, hours, busy time, facts and entry codes."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Numeric, String, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB, TSTZRANGE, Range
from sqlalchemy.orm import Mapped

from models.base import Base, key, one_of, personal, plain, secret, words
from models.enums import ActorKind, Assistant, DiscountKind, ImageKind, PaymentPolicy, Plan, ResourceKind

NOW = sql("now()")


def owned(**options: Any) -> Any:
    """Foreign key to the provider that owns the row."""
    return plain(ForeignKey("providers.id", ondelete="CASCADE"), **options)


class Provider(Base):
    """A business that can be booked."""

    __tablename__ = "providers"
    id: Mapped[uuid.UUID] = key()
    slug: Mapped[str] = plain(String(64), unique=True)
    name: Mapped[str] = personal(String(120))
    profession: Mapped[str] = plain(String(80))
    profession_key: Mapped[str] = plain(String(80), server_default="")  # folded, for search
    bio: Mapped[str] = personal(String(2000), server_default="")
    photo: Mapped[str | None] = personal(String(200))
    logo: Mapped[str | None] = plain(String(200))
    header_image: Mapped[str | None] = plain(String(200))
    colour_primary: Mapped[str] = plain(String(7), server_default="#1f6f5c")
    colour_accent: Mapped[str] = plain(String(7), server_default="#f2a65a")
    time_zone: Mapped[str] = plain(String(64))
    city: Mapped[str] = plain(String(80), server_default="")
    city_key: Mapped[str] = plain(String(80), server_default="")
    country: Mapped[str] = plain(String(2), server_default="US")
    address: Mapped[str] = personal(String(200), server_default="")
    phone: Mapped[str | None] = personal(String(32))
    is_phone_proven: Mapped[bool] = plain(server_default=sql("true"))  # who writes from it speaks for the business
    email: Mapped[str | None] = personal(String(254))  # proven: who reads mail there may sign in
    email_wanted: Mapped[str | None] = personal(String(254))  # to become that, once the link in a mail is opened
    currency: Mapped[str] = plain(String(3))
    language: Mapped[str] = plain(String(8), server_default="en")
    rating: Mapped[Any] = plain(Numeric(2, 1), nullable=True)
    is_active: Mapped[bool] = plain(server_default=sql("true"))
    auto_confirm: Mapped[bool] = plain(server_default=sql("false"))
    assistant: Mapped[str] = plain(words(Assistant), server_default=Assistant.AUTOMATIC.value)
    plan: Mapped[str] = plain(words(Plan), server_default=Plan.FREE.value)
    trial_ends_at: Mapped[datetime | None] = plain()
    subscription_id: Mapped[str | None] = plain(String(255), unique=True)  # at the payment service
    subscription_customer: Mapped[str | None] = plain(String(255))
    subscription_ends_at: Mapped[datetime | None] = plain()  # end of the time that is paid
    subscription_asked_at: Mapped[datetime | None] = plain()
    subscription_checkout: Mapped[str | None] = plain(String(255))  # the last one opened, at the payment service
    pix_key: Mapped[str | None] = personal(String(77))  # may be a phone or tax number
    payout_account: Mapped[str | None] = plain(String(64), unique=True)  # at the payment service
    is_payout_ready: Mapped[bool] = plain(server_default=sql("false"))
    news_seen_at: Mapped[datetime | None] = plain()  # what came later is new on the provider's pages
    policy_version: Mapped[int] = plain(server_default=sql("1"))
    created_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        one_of("plan", Plan),
        one_of("assistant", Assistant),
        Index("ix_providers_profession_city", "profession_key", "city_key"),
    )


class FormerSlug(Base):
    """A name that a provider's public address had: printed codes still lead there, and nobody else gets it."""

    __tablename__ = "former_slugs"
    slug: Mapped[str] = plain(String(64), primary_key=True)
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    left_at: Mapped[datetime] = plain()


class ProviderImage(Base):
    """A logo, header image or photo, re-encoded; its id is its address. The provider's row names the one shown."""

    __tablename__ = "provider_images"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned()
    kind: Mapped[str] = plain(words(ImageKind))
    content: Mapped[bytes] = personal(LargeBinary)
    width: Mapped[int] = plain()
    height: Mapped[int] = plain()
    created_at: Mapped[datetime] = plain()
    __table_args__ = (
        UniqueConstraint("provider_id", "kind"),
        one_of("kind", ImageKind),
        CheckConstraint("octet_length(content) <= 2097152", name="small"),
    )


class SetupChange(Base):
    """Append-only audit line of a provider's set-up: what was changed, by whom, because of what."""

    __tablename__ = "setup_changes"
    id: Mapped[uuid.UUID] = key()
    at: Mapped[datetime] = plain()
    provider_id: Mapped[uuid.UUID] = owned()
    actor_kind: Mapped[str] = plain(words(ActorKind))
    actor_id: Mapped[uuid.UUID | None] = plain()
    subject: Mapped[str] = plain(String(24))
    before: Mapped[dict[str, Any]] = personal(JSONB)
    after: Mapped[dict[str, Any]] = personal(JSONB)
    command_id: Mapped[str] = plain(String(120), unique=True)
    cause: Mapped[str] = plain(String(80), server_default="")
    __table_args__ = (Index("ix_setup_changes_provider_at", "provider_id", "at"),)


class Service(Base):
    """Something a provider does, with its price and booking terms."""

    __tablename__ = "services"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    position: Mapped[int] = plain(server_default=sql("0"))
    name: Mapped[str] = plain(String(120))
    description: Mapped[str] = plain(String(1000), server_default="")
    duration_minutes: Mapped[int] = plain()
    price_minor: Mapped[int] = plain()
    buffer_before_minutes: Mapped[int] = plain(server_default=sql("0"))
    buffer_after_minutes: Mapped[int] = plain(server_default=sql("0"))
    lead_time_minutes: Mapped[int] = plain(server_default=sql("0"))
    horizon_days: Mapped[int] = plain(server_default=sql("60"))
    granularity_minutes: Mapped[int] = plain(server_default=sql("15"))
    cancellation_hours: Mapped[int] = plain(server_default=sql("24"))
    needs_approval: Mapped[bool | None] = plain()
    payment: Mapped[str] = plain(words(PaymentPolicy), server_default=PaymentPolicy.NONE.value)
    deposit_minor: Mapped[int] = plain(server_default=sql("0"))
    late_refund_percent: Mapped[int] = plain(server_default=sql("0"))  # of what was paid, on a late cancel
    price_ref: Mapped[str | None] = plain(String(255))  # a price stored at the payment service
    is_virtual: Mapped[bool] = plain(server_default=sql("false"))
    capacity: Mapped[int] = plain(server_default=sql("1"))
    is_active: Mapped[bool] = plain(server_default=sql("true"))
    created_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        UniqueConstraint("provider_id", "name"),
        one_of("payment", PaymentPolicy),
        CheckConstraint("duration_minutes BETWEEN 1 AND 1440", name="duration"),
        CheckConstraint("price_minor >= 0 AND deposit_minor >= 0 AND deposit_minor <= price_minor", name="price"),
        CheckConstraint("late_refund_percent BETWEEN 0 AND 100", name="late_refund"),
        CheckConstraint("capacity >= 1 AND granularity_minutes >= 1", name="capacity"),
    )


class Discount(Base):
    """A lower price by rule. How often it was used is counted from the bookings that were made with it."""

    __tablename__ = "discounts"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned()
    service_id: Mapped[uuid.UUID | None] = plain(ForeignKey("services.id", ondelete="CASCADE"), index=True)  # or all
    name: Mapped[str] = plain(String(80))
    kind: Mapped[str] = plain(words(DiscountKind))
    percent: Mapped[int] = plain(server_default=sql("0"))
    amount_off_minor: Mapped[int] = plain(server_default=sql("0"))  # taken off after the percentage
    nth: Mapped[int] = plain(server_default=sql("0"))  # each n-th visit, or after how many one is returning
    code: Mapped[str | None] = plain(String(24))
    valid_from: Mapped[date | None] = plain()  # local dates of booking, both included
    valid_until: Mapped[date | None] = plain()
    max_uses: Mapped[int | None] = plain()
    max_uses_per_customer: Mapped[int | None] = plain()
    is_active: Mapped[bool] = plain(server_default=sql("true"))
    created_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        one_of("kind", DiscountKind),
        UniqueConstraint("provider_id", "name"),
        Index("uq_discounts_code", "provider_id", "code", unique=True, postgresql_where=sql("is_active")),
        CheckConstraint("percent BETWEEN 0 AND 100 AND amount_off_minor >= 0", name="off"),
        CheckConstraint("(kind = 'coupon') = (code IS NOT NULL)", name="code"),
    )


class Resource(Base):
    """What a visit occupies: a person, a room or a tool."""

    __tablename__ = "resources"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    kind: Mapped[str] = plain(words(ResourceKind), server_default=ResourceKind.PERSON.value)
    name: Mapped[str] = personal(String(120))
    is_active: Mapped[bool] = plain(server_default=sql("true"))
    __table_args__ = (one_of("kind", ResourceKind), UniqueConstraint("provider_id", "name"))


class ServiceResource(Base):
    """A resource that every visit of a service occupies."""

    __tablename__ = "service_resources"
    service_id: Mapped[uuid.UUID] = plain(ForeignKey("services.id", ondelete="CASCADE"), primary_key=True)
    resource_id: Mapped[uuid.UUID] = plain(ForeignKey("resources.id", ondelete="CASCADE"), primary_key=True)


class AvailabilityRule(Base):
    """Weekly opening hours in local wall minutes; several a day; 0 is Monday."""

    __tablename__ = "availability_rules"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    weekday: Mapped[int] = plain()
    start_minute: Mapped[int] = plain()
    end_minute: Mapped[int] = plain()
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("start_minute BETWEEN 0 AND 1439 AND end_minute BETWEEN 0 AND 2880", name="minutes"),
    )


class AvailabilityOverride(Base):
    """A dated exception: closed (all day or a span) or extra opening."""

    __tablename__ = "availability_overrides"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    on_date: Mapped[date] = plain()
    start_minute: Mapped[int | None] = plain()
    end_minute: Mapped[int | None] = plain()
    is_closed: Mapped[bool] = plain()


class BusyBlock(Base):
    """Time taken by something outside (a calendar, a private errand): removes slots, may overlap bookings."""

    __tablename__ = "busy_blocks"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    during: Mapped[Range[datetime]] = plain(TSTZRANGE())
    source: Mapped[str] = plain(String(20), server_default="manual")
    outside_id: Mapped[str | None] = personal(String(300))
    __table_args__ = (UniqueConstraint("provider_id", "source", "outside_id"),)


class ProviderFact(Base):
    """Something true about a provider, in the provider's own words; answers are made of these."""

    __tablename__ = "provider_facts"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    topic: Mapped[str] = plain(String(40))
    text: Mapped[str] = plain(String(1000))
    position: Mapped[int] = plain(server_default=sql("0"))


class EntryCode(Base):
    """The short public code in a link or QR text: which provider a first message is for."""

    __tablename__ = "entry_codes"
    code: Mapped[str] = plain(String(32), primary_key=True)
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    created_at: Mapped[datetime] = plain(server_default=NOW)


class DirectoryVersion(Base):
    """One row that changes whenever a public fact of any provider does: caches compare it."""

    __tablename__ = "directory_version"
    id: Mapped[int] = plain(primary_key=True, autoincrement=False, server_default=sql("1"))
    version: Mapped[uuid.UUID] = plain(server_default=sql("gen_random_uuid()"))
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)


class Link(Base):
    """A secret link or code: what it allows, for whom, until when, and whether it was used. Only the hash is kept."""

    __tablename__ = "links"
    token_hash: Mapped[str] = secret(String(64), primary_key=True)
    action: Mapped[str] = plain(String(40))
    actor_kind: Mapped[str] = plain(String(12))
    provider_id: Mapped[uuid.UUID | None] = plain(ForeignKey("providers.id", ondelete="CASCADE"))
    booking_id: Mapped[uuid.UUID | None] = plain(ForeignKey("bookings.id", ondelete="CASCADE"))
    identity_id: Mapped[uuid.UUID | None] = plain(ForeignKey("identities.id", ondelete="CASCADE"))
    expires_at: Mapped[datetime] = plain()
    used_at: Mapped[datetime | None] = plain()
    created_at: Mapped[datetime] = plain(server_default=NOW)
