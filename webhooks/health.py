"""Whether the process lives (`/healthz`) and whether a booking can be taken (`/readyz`).

Redis is told but not needed: without it workers find new messages by their sweep.
"""

from __future__ import annotations

from datetime import datetime

from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from booking import outbox
from bot.runtime import Runtime
from models.migrate import is_current
from webhooks.parley import parley

blueprint = Blueprint("health", __name__)

MAX_AGE_SECONDS = 30.0
PARTS = ("clock", "worker")

_BEATS = text("SELECT split_part(name, ':', 1) AS part, max(beat_at) AS beat_at FROM heartbeats GROUP BY 1")


@blueprint.get("/healthz")
def live() -> Response:
    """The process answers."""
    return jsonify(status="ok")


@blueprint.get("/readyz")
def ready() -> Response:
    """200 when a message would become a booking, else 503 and what is missing."""
    house = parley()
    state = {"database": database_state(house.runtime), "redis": "ok" if house.nudges.is_up() else "away"}
    state |= beat_states(house.runtime) if state["database"] == "ok" else dict.fromkeys(PARTS, "unknown")
    is_ready = all(state[part] == "ok" for part in ("database", *PARTS))
    response = jsonify(ready=is_ready, **state, **_owed(house.runtime, state["database"]))
    response.status_code = 200 if is_ready else 503
    return response


def _owed(runtime: Runtime, database: str) -> dict[str, float | int]:
    """For monitoring, no reason to be out of service: how long the oldest due entry waits, how many were given up."""
    if database != "ok":
        return {}
    now = runtime.now()
    try:
        with runtime.transaction() as session:
            oldest, dead = outbox.oldest_due(session, now=now), outbox.dead_letters(session)
    except SQLAlchemyError:
        return {}
    return {"oldest_due_seconds": round((now - oldest).total_seconds(), 1) if oldest else 0, "dead_letters": dead}


def database_state(runtime: Runtime) -> str:
    """ok, away, or old when migrations are missing."""
    try:
        return "ok" if is_current(runtime.engine) else "old"
    except SQLAlchemyError:
        return "away"


def beat_states(runtime: Runtime) -> dict[str, str]:
    """For clock and worker: ok, silent (too long ago) or missing."""
    now = runtime.now()
    try:
        with runtime.transaction() as session:
            beats: dict[str, datetime] = {row.part: row.beat_at for row in session.execute(_BEATS)}
    except SQLAlchemyError:
        return dict.fromkeys(PARTS, "unknown")
    return {part: _state_of(beats.get(part), now) for part in PARTS}


def _state_of(beat_at: datetime | None, now: datetime) -> str:
    if beat_at is None:
        return "missing"
    return "ok" if abs((now - beat_at).total_seconds()) < MAX_AGE_SECONDS else "silent"
