"""People: an identity is one address on one channel, a customer is a person as one provider knows them."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped

from models.base import Base, key, one_of, personal, plain, secret, sensitive, words
from models.enums import CHATS, Channel
from models.providers import NOW, owned


class Identity(Base):
    """One address on one channel. With `provider_id` it is that provider's own, and speaks for the business."""

    __tablename__ = "identities"
    id: Mapped[uuid.UUID] = key()
    channel: Mapped[str] = plain(words(Channel))
    account: Mapped[str] = plain(String(64), server_default="")  # our own number or bot
    address: Mapped[str] = personal(String(160))
    provider_id: Mapped[uuid.UUID | None] = plain(ForeignKey("providers.id", ondelete="SET NULL"), index=True)
    name: Mapped[str | None] = personal(String(120))
    phone: Mapped[str | None] = personal(String(32))
    language: Mapped[str | None] = plain(String(8))
    last_inbound_at: Mapped[datetime | None] = plain()
    opted_out_at: Mapped[datetime | None] = plain()
    unreachable_at: Mapped[datetime | None] = plain()
    created_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (UniqueConstraint("channel", "account", "address"), one_of("channel", CHATS))


class Customer(Base):
    """A person as one provider knows them."""

    __tablename__ = "customers"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned()
    name: Mapped[str | None] = personal(String(120))
    phone: Mapped[str | None] = personal(String(32))
    email: Mapped[str | None] = personal(String(254))
    language: Mapped[str | None] = plain(String(8))
    notes: Mapped[str] = sensitive(String(2000), server_default="")
    no_show_count: Mapped[int] = plain(server_default=text("0"))
    locked_out_at: Mapped[datetime | None] = plain()  # since a no-show: no same-day visits until the provider lifts it
    created_at: Mapped[datetime] = plain(server_default=NOW)
    __table_args__ = (
        Index(
            "uq_customers_provider_phone",
            "provider_id",
            "phone",
            unique=True,
            postgresql_where=text("phone IS NOT NULL"),
        ),
        Index(
            "uq_customers_provider_email",
            "provider_id",
            text("lower(email)"),
            unique=True,
            postgresql_where=text("email IS NOT NULL"),
        ),
        Index("ix_customers_provider_id", "provider_id"),
        Index("ix_customers_locked_out", "phone", postgresql_where=text("locked_out_at IS NOT NULL")),
    )


class CustomerIdentity(Base):
    """Which customer an identity is, for one provider."""

    __tablename__ = "customer_identities"
    provider_id: Mapped[uuid.UUID] = owned(primary_key=True)
    identity_id: Mapped[uuid.UUID] = plain(
        ForeignKey("identities.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    customer_id: Mapped[uuid.UUID] = plain(ForeignKey("customers.id", ondelete="CASCADE"), index=True)


class Account(Base):
    """What a person told of himself on the site, and the e-mail address that he proved to be his.

    Nothing in it was ever looked up by what somebody typed.
    """

    __tablename__ = "accounts"
    identity_id: Mapped[uuid.UUID] = plain(ForeignKey("identities.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str | None] = personal(String(120))
    phone: Mapped[str | None] = personal(String(32))
    email: Mapped[str | None] = personal(String(254))
    email_proven_at: Mapped[datetime | None] = plain()
    created_at: Mapped[datetime] = plain()
    __table_args__ = (
        Index("ix_accounts_email", text("lower(email)"), postgresql_where=text("email_proven_at IS NOT NULL")),
    )


class AccountSession(Base):
    """A browser in which a person is signed in as one identity."""

    __tablename__ = "account_sessions"
    token_hash: Mapped[str] = secret(String(64), primary_key=True)
    identity_id: Mapped[uuid.UUID] = plain(ForeignKey("identities.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime] = plain(index=True)


class MailAddress(Base):
    """Where mail went or must not go, by the hash of the address: a refusal outlives whoever typed the address."""

    __tablename__ = "mail_addresses"
    address_hash: Mapped[str] = secret(String(64), primary_key=True)
    stop_token: Mapped[str] = secret(String(32), unique=True)  # in every mail there; it can stop them, and no more
    stopped_at: Mapped[datetime | None] = plain()
    unreachable_at: Mapped[datetime | None] = plain()
    counted_from: Mapped[datetime] = plain()
    counted: Mapped[int] = plain()  # notices since then
