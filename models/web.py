"""Sessions of the site: a provider who came in by a link from the chat."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped

from models.base import Base, plain, secret
from models.providers import owned


class WebSession(Base):
    """One browser that may act for a provider, as long as the chat it came from still speaks for that provider."""

    __tablename__ = "web_sessions"
    token_hash: Mapped[str] = secret(String(64), primary_key=True)
    provider_id: Mapped[uuid.UUID] = owned(index=True)
    identity_id: Mapped[uuid.UUID] = plain(ForeignKey("identities.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = plain()
    expires_at: Mapped[datetime] = plain(index=True)
    ended_at: Mapped[datetime | None] = plain()  # signed out, here or everywhere
