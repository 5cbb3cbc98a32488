"""Who may act on the web: browsers signed in by a link or code, who asks to come in, and programs with a token."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, text
from sqlalchemy.orm import Mapped

from models.base import Base, key, personal, plain, secret
from models.providers import owned


class WebSession(Base):
    """One browser that may act for a provider, as long as the chat or address it came from is still that provider's."""

    __tablename__ = "web_sessions"
    token_hash: Mapped[str] = secret(String(64), primary_key=True)
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    id: Mapped[uuid.UUID] = plain(unique=True, server_default=text("gen_random_uuid()"))  # to name it on a page
    identity_id: Mapped[uuid.UUID | None] = plain(ForeignKey("identities.id", ondelete="CASCADE"), index=True)
    email: Mapped[str | None] = personal(String(254))
    device: Mapped[str] = personal(String(60), server_default="")  # as far as the browser tells: "Firefox, Android"
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime] = plain(index=True)
    ended_at: Mapped[datetime | None] = plain()  # signed out, here or everywhere
    __table_args__ = (CheckConstraint("(identity_id IS NULL) <> (email IS NULL)", name="one_way_in"),)


class SignInRequest(Base):
    """Somebody at a browser wants to come in; the code goes to the provider that was named, and comes back by it."""

    __tablename__ = "sign_in_requests"
    browser_hash: Mapped[str] = secret(String(64), primary_key=True)
    provider_id: Mapped[uuid.UUID | None] = plain(ForeignKey("providers.id", ondelete="CASCADE"))
    identity_id: Mapped[uuid.UUID | None] = plain(ForeignKey("identities.id", ondelete="CASCADE"))
    email: Mapped[str | None] = personal(String(254))
    code_hash: Mapped[str | None] = secret(String(64))
    attempts: Mapped[int] = plain(server_default=text("0"))
    created_at: Mapped[datetime] = plain(index=True)
    expires_at: Mapped[datetime] = plain()
    used_at: Mapped[datetime | None] = plain()


class ApiToken(Base):
    """What a program shows to act for a provider, within its scopes. Only the hash is kept."""

    __tablename__ = "api_tokens"
    id: Mapped[uuid.UUID] = key()
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    name: Mapped[str] = personal(String(60))
    token_hash: Mapped[str] = secret(String(64), unique=True)
    scopes: Mapped[str] = plain(String(200))  # words with spaces between
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime] = plain()
    used_at: Mapped[datetime | None] = plain()  # on which day it was used last
    revoked_at: Mapped[datetime | None] = plain()


class CalendarFeed(Base):
    """The secret address of a provider's calendar feed. Only its hash is kept."""

    __tablename__ = "calendar_feeds"
    provider_id: Mapped[uuid.UUID] = owned(primary_key=True)
    token_hash: Mapped[str] = secret(String(64), unique=True)
    created_at: Mapped[datetime] = plain()
