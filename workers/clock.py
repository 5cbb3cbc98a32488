"""The clock: every two seconds it retires what has run out and sweeps up work that a lost wake-up left behind."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event

from redis import Redis

from booking import absence, outbox, payments, service, upkeep
from bot import engine, paylinks, pictures, recordings
from bot.runtime import Runtime
from workers import jobs
from workers.heartbeat import beat
from workers.queue import wake

TICK_SECONDS = 2.0
TIDY_SECONDS = 3600.0

_log = logging.getLogger(__name__)


def tick(runtime: Runtime, connection: Redis | None) -> None:
    """One beat. A part that fails is logged and does not keep the others from their turn."""
    beat(runtime, "clock")
    _try("expire holds", lambda: _expire_holds(runtime))
    _try("let go", lambda: _let_go(runtime))
    _try("look up payments", lambda: _look_up(runtime))
    _try("close past", lambda: _close_past(runtime))
    _try("sweep", lambda: sweep(runtime, connection))


def sweep(runtime: Runtime, connection: Redis | None) -> bool:
    """Wake a worker when something is due; without Redis, do some of it here. True when something was due."""
    with runtime.transaction() as session:
        is_due = outbox.oldest_due(session, now=runtime.now()) is not None
        is_due = is_due or bool(engine.waiting_conversations(session, now=runtime.now(), limit=1))
    if is_due and not wake(connection):
        jobs.work_off(runtime, seconds=TICK_SECONDS, name="clock")
    return is_due


def serve(runtime: Runtime, connection: Redis | None, stopping: Event) -> None:
    """Tick until asked to stop; tidy up at the start and every hour."""
    tidy_at = runtime.stopwatch()
    while not stopping.is_set():
        began = runtime.stopwatch()
        tick(runtime, connection)
        if began >= tidy_at:
            tidy_at = began + TIDY_SECONDS
            _try("forget commands", lambda: forget_commands(runtime))
            _try("forget pictures", lambda: forget_pictures(runtime))
            _try("forget links", lambda: forget_links(runtime))
        stopping.wait(max(0.1, TICK_SECONDS - (runtime.stopwatch() - began)))


def forget_commands(runtime: Runtime) -> None:
    """Delete commands that were kept long enough."""
    with runtime.transaction() as session:
        upkeep.forget_commands(session, now=runtime.now())


def forget_pictures(runtime: Runtime) -> None:
    """Delete pictures of wishes that came to nothing, and recordings that nobody took up."""
    with runtime.transaction() as session:
        pictures.forget(session, now=runtime.now())
        recordings.forget(session, now=runtime.now())


def forget_links(runtime: Runtime) -> None:
    """Delete links that ran out a month ago."""
    with runtime.transaction() as session:
        paylinks.forget(session, now=runtime.now())


def _expire_holds(runtime: Runtime) -> None:
    with runtime.transaction() as session:
        service.expire_holds(session, now=runtime.now())


def _let_go(runtime: Runtime) -> None:
    with runtime.transaction() as session:
        absence.let_go(session, now=runtime.now())


def _close_past(runtime: Runtime) -> None:
    with runtime.transaction() as session:
        service.close_past(session, now=runtime.now())


def _look_up(runtime: Runtime) -> None:
    with runtime.transaction() as session:
        payments.owe_look_ups(session, now=runtime.now())


def _try(part: str, act: Callable[[], object]) -> None:
    try:
        act()
    except Exception:
        _log.exception("the clock's part %r failed", part)
