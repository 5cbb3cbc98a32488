"""Opening the database: one place that knows how its address must be written and how connections are set up."""

from __future__ import annotations

import zoneinfo
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import make_url

# Zone data comes from the pinned tzdata package alone: the system's copy differs between machines.
zoneinfo.reset_tzpath(())


def database_url(address: str) -> str:
    """The address with the driver named; SQLAlchemy 2.1 would read a bare `postgresql://` as psycopg 3.

    Accepts the `postgres://` and `postgresql://` forms that hosts hand out.
    """
    for prefix in ("postgres://", "postgresql://"):
        if address.startswith(prefix):
            return "postgresql+psycopg2://" + address.removeprefix(prefix)
    return address


def open_engine(address: str, *, pool_size: int = 5, max_overflow: int = 10, **options: Any) -> Engine:
    """An engine with the session's zone fixed to UTC and short waits for locks.

    A waiting statement fails after 10 s and a lock after 5 s: a chat must answer.
    """
    url = make_url(database_url(address))
    settings = "-c timezone=UTC -c lock_timeout=5000 -c statement_timeout=10000"
    settings += " -c idle_in_transaction_session_timeout=30000"
    return create_engine(
        url,
        pool_size=pool_size,
        max_overflow=max_overflow,
        pool_pre_ping=False,
        hide_parameters=True,  # they hold people's words, and errors end up in logs
        connect_args={"options": settings, "connect_timeout": 5},
        **options,
    )
