"""Drains the outbox: claim and compose in one transaction, send outside any, settle in another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import cache
from uuid import UUID

from sqlalchemy.exc import DBAPIError

from booking import outbox
from booking.outbox import Settlement
from bot import calls, effects, sending
from bot.calls import Call
from bot.effects import Ready
from bot.runtime import Runtime
from bot.sending import Sent
from models.enums import OutboxState

log = logging.getLogger("parley.relay")
BATCH = 100
SENDERS = 8  # a vendor's answer takes a tenth of a second: one at a time would be ten messages a second
LEASE_SECONDS = 30
SENDING_TIME = timedelta(seconds=15)  # what is left of a lease then covers the slowest call and the settling

Made = Ready | Settlement | Call

on_web_message: Callable[[list[UUID]], None] | None = None
"""Set by a process with Redis: told which web conversations have something new."""


def drain(runtime: Runtime, limit: int = BATCH) -> int:
    """Send one batch of what is due; how many entries were settled. Call again until it is 0."""
    begun_at = runtime.now()
    try:
        made = _claim(runtime, limit)
    except DBAPIError:
        log.exception("a batch broke: composing one by one")
        made = _claim(runtime, limit, is_careful=True)
    if not made:
        return 0
    sent = _send_all(runtime, made, begun_at + SENDING_TIME)
    _settle(runtime, sent)
    return len(sent)


def _send_all(runtime: Runtime, made: list[Made], until: datetime) -> list[Sent]:
    """Every call, several over the network at once: no two are to the same person, so their order says nothing."""
    ready = [item for item in made if isinstance(item, Ready)]
    remote = [runtime.channels[item.recipient.channel].capabilities.is_remote for item in ready]
    if sum(remote) + sum(isinstance(item, Call) for item in made) < 2:
        return [_send(runtime, item, until) for item in made]
    return list(_senders().map(lambda item: _send(runtime, item, until), made))


@cache
def _senders() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(SENDERS, thread_name_prefix="send")


def _claim(runtime: Runtime, limit: int, *, is_careful: bool = False) -> list[Made]:
    with runtime.transaction() as session:
        entries = outbox.claim(session, now=runtime.now(), limit=limit, lease_seconds=LEASE_SECONDS)
        return effects.prepare(session, runtime, entries, is_careful=is_careful) if entries else []


def _send(runtime: Runtime, item: Made, until: datetime) -> Sent:
    """Send while the lease certainly lasts; a call after it might be the second for the same message."""
    if isinstance(item, Settlement):
        return Sent(item)
    now = runtime.now()
    if now > until:
        return Sent(Settlement(item.entry, OutboxState.RETRY, "no time left", now))
    if isinstance(item, Call):
        return Sent(calls.carry_out(runtime, item))
    return sending.send(runtime, item)


def _settle(runtime: Runtime, sent: list[Sent]) -> None:
    settlements: list[Settlement] = [one.settlement for one in sent]
    with runtime.transaction() as session:
        now = runtime.now()
        mine = outbox.settle_many(session, settlements=settlements, now=now)
        fresh = sending.record(session, [one for one in sent if one.settlement.entry.id in mine], now=now)
    if fresh and on_web_message is not None:
        try:
            on_web_message(fresh)
        except Exception:
            log.warning("web pages were not nudged")
