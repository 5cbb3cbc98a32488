"""Drains the outbox: claim and compose in one transaction, send outside any, settle in another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from uuid import UUID

from booking import outbox
from booking.outbox import Settlement
from bot import effects
from bot.effects import Ready, Sent
from bot.runtime import Runtime

log = logging.getLogger("parley.relay")
BATCH = 100

on_web_message: Callable[[list[UUID]], None] | None = None
"""Set by a process with Redis: told which web conversations have something new."""


def drain(runtime: Runtime, limit: int = BATCH) -> int:
    """Send one batch of what is due; how many entries were settled. Call again until it is 0."""
    with runtime.transaction() as session:
        entries = outbox.claim(session, now=runtime.now(), limit=limit)
        made = effects.prepare(session, runtime, entries) if entries else []
    if not made:
        return 0
    sent = [effects.send(runtime, item) if isinstance(item, Ready) else Sent(item) for item in made]
    _settle(runtime, sent)
    return len(sent)


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
