"""Imports every table, so that the metadata is whole: for migrations and for tests over all columns."""

from __future__ import annotations

from models import bookings, chat, people, providers, sandbox, threads, web
from models.base import Base

metadata = Base.metadata
__all__ = ["bookings", "chat", "metadata", "people", "providers", "sandbox", "threads", "web"]
