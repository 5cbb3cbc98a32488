"""What a wake-up does: turns for every conversation with unread messages, and what is due in the outbox, until none is.

Every job may run twice, late or never: the rows decide what there is to do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from uuid import UUID

from redis import RedisError

from bot import engine
from bot.logs import about
from bot.runtime import Runtime
from workers import once, relay
from workers.heartbeat import beat
from workers.queue import WAKE_KEY, wake

TURNS_BETWEEN_SENDING = 16
SENT_BETWEEN_TURNS = 32
DRAIN_SECONDS = 20.0

stopping = Event()
"""Set when this process has been asked to end: work stops after the turn in hand."""

_log = logging.getLogger(__name__)


def drain() -> int:
    """The job of a wake-up: the number of turns taken and messages sent."""
    connection = once.redis_connection()
    if connection is not None:
        with suppress(RedisError, OSError):
            connection.delete(WAKE_KEY)  # first: a message from now on makes a new wake-up
    done, is_all = work_off(once.runtime(), on_more=lambda: wake(connection))
    if not is_all:
        wake(connection)
    return done


def work_off(
    runtime: Runtime,
    *,
    seconds: float = DRAIN_SECONDS,
    name: str = "worker",
    on_more: Callable[[], object] | None = None,
) -> tuple[int, bool]:
    """Do what is due for at most so long: how much was done, and whether nothing is left. Beats as `name`.

    `on_more` is called when there is more than one worker needs at once, to wake another.
    """
    deadline = runtime.stopwatch() + seconds
    failed: set[UUID] = set()
    done = 0
    while not stopping.is_set() and runtime.stopwatch() < deadline:
        beat(runtime, name)
        waiting = _waiting(runtime, failed)
        if on_more is not None and len(waiting) >= TURNS_BETWEEN_SENDING:
            on_more()
        done += sum(_took_turn(runtime, conversation_id, failed) for conversation_id in waiting)
        sent = relay.drain(runtime, SENT_BETWEEN_TURNS)
        done += sent
        if not waiting and not sent:
            return done, True
    return done, False


def _waiting(runtime: Runtime, failed: set[UUID]) -> tuple[UUID, ...]:
    """The next few conversations; those that failed, or that another worker has, are left to a later wake-up."""
    with runtime.transaction() as session:
        limit = TURNS_BETWEEN_SENDING + len(failed)
        found = engine.waiting_conversations(session, now=runtime.now(), limit=limit)
    return tuple(conversation_id for conversation_id in found if conversation_id not in failed)


def _send_due(runtime: Runtime) -> None:
    """While a turn waits, beside it: its holding line cannot wait for the turn to end."""
    while not stopping.is_set() and relay.drain(runtime, SENT_BETWEEN_TURNS):
        pass


def _took_turn(runtime: Runtime, conversation_id: UUID, failed: set[UUID]) -> bool:
    if stopping.is_set():
        return False
    with about(conversation=conversation_id):
        try:
            if engine.take_turn(runtime, conversation_id, send=lambda: _send_due(runtime)):
                return True
        except Exception:
            _log.exception("a turn failed")
    failed.add(conversation_id)
    return False
