"""Says in the database that a long-running part lives: `/readyz` and the doctor read it."""

from __future__ import annotations

import logging
from datetime import datetime

from sqlalchemy import text

from bot.runtime import Runtime

BEAT_SECONDS = 5.0
FRESH_SECONDS = 30.0

_UPSERT = text(
    """
    INSERT INTO heartbeats (name, beat_at) VALUES (:name, :now)
    ON CONFLICT (name) DO UPDATE SET beat_at = EXCLUDED.beat_at
    """
)
_READ = text("SELECT name, beat_at FROM heartbeats")

_last: dict[tuple[str, str], float] = {}
_log = logging.getLogger(__name__)


def beat(runtime: Runtime, name: str) -> None:
    """Write that `name` lives, at most every few seconds. Never raises: who cannot write is soon seen as dead."""
    key = (runtime.database_url, name)
    at = runtime.stopwatch()
    if at - _last.get(key, float("-inf")) < BEAT_SECONDS:
        return
    try:
        with runtime.transaction() as session:
            session.execute(_UPSERT, {"name": name, "now": runtime.now()})
        _last[key] = at
    except Exception as error:
        _log.warning("heartbeat of %s not written: %s", name, type(error).__name__)


def last_beats(runtime: Runtime) -> dict[str, datetime]:
    """When each part was last heard of."""
    with runtime.transaction() as session:
        return {row.name: row.beat_at for row in session.execute(_READ)}
