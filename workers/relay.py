"""Drains the outbox: claim and compose in one transaction, send outside any, settle in another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from uuid import UUID

from booking import outbox
from booking.outbox import Settlement
from bot import effects
from bot.effects import Ready, Sent
from bot.runtime import Runtime

log = logging.getLogger("parley.relay")
SENDERS = 8  # calls to vendors that run at once: one takes a tenth of a second, and a worker must not wait for each
BATCH = 40  # with SENDERS at a time and 10 s for the slowest answer, all are settled before the lease ends
LEASE_SECONDS = 60

on_web_message: Callable[[list[UUID]], None] | None = None
"""Set by a process with Redis: told which web conversations have something new."""


def drain(runtime: Runtime, limit: int = BATCH) -> int:
    """Send one batch of what is due; how many entries were settled. Call again until it is 0."""
    with runtime.transaction() as session:
        entries = outbox.claim(session, now=runtime.now(), limit=limit, lease_seconds=LEASE_SECONDS)
        made = effects.prepare(session, runtime, entries) if entries else []
    if not made:
        return 0
    sent = _send_all(runtime, made)
    _settle(runtime, sent)
    return len(sent)


def _send_all(runtime: Runtime, made: list[Ready | Settlement]) -> list[Sent]:
    """All calls, several at once: no two are to the same person, so their order says nothing."""
    ready = [item for item in made if isinstance(item, Ready)]
    settled = [Sent(item) for item in made if isinstance(item, Settlement)]
    remote = sum(runtime.channels[item.recipient.channel].capabilities.is_remote for item in ready)
    if remote < 2:
        return settled + [effects.send(runtime, item) for item in ready]
    return settled + list(_senders().map(lambda item: effects.send(runtime, item), ready))


@cache
def _senders() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(SENDERS, thread_name_prefix="send")


def _settle(runtime: Runtime, sent: list[Sent]) -> None:
    settlements: list[Settlement] = [one.settlement for one in sent]
    with runtime.transaction() as session:
        now = runtime.now()
        mine = outbox.settle_many(session, settlements=settlements, now=now)
        fresh = effects.record(session, [one for one in sent if one.settlement.entry.id in mine], now=now)
    if fresh and on_web_message is not None:
        try:
            on_web_message(fresh)
        except Exception:
            log.warning("web pages were not nudged")
