"""Telegram by long polling, for a machine that has no public address.

Telegram keeps an update until a later one is asked for, and the inbox stores each once: a crash loses and doubles none.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from threading import Event
from typing import Any

from redis import Redis

from bot import inbox
from bot.channels.port import NotGenuine, SendError, SendErrorKind
from bot.channels.telegram import TelegramChannel, parse_update
from bot.runtime import Runtime
from models.enums import Channel
from workers.queue import wake

SHORT_PAUSE_SECONDS = 2.0
LONG_PAUSE_SECONDS = 30.0  # when only a person can mend it: a wrong token, a second poller

_log = logging.getLogger(__name__)


def serve(runtime: Runtime, connection: Redis | None, stopping: Event) -> int:
    """Poll until asked to stop; the exit code. Nothing to do without a token, or where a webhook is configured."""
    channel = runtime.channels.get(Channel.TELEGRAM)
    if not isinstance(channel, TelegramChannel) or runtime.settings.telegram_webhook_secret is not None:
        sys.stderr.write("Nothing to poll: set TELEGRAM_BOT_TOKEN and leave TELEGRAM_WEBHOOK_SECRET empty.\n")
        return 0
    offset: int | None = None
    has_webhook = True
    while not stopping.is_set():
        try:
            if has_webhook:
                channel.delete_webhook()  # while one is set, Telegram refuses to be polled
                has_webhook = False
            offset = poll_once(runtime, channel, connection, offset)
        except SendError as error:
            is_ours = error.kind is SendErrorKind.CONFIG
            _log.warning("polling failed: %s", error)
            stopping.wait(error.retry_after or (LONG_PAUSE_SECONDS if is_ours else SHORT_PAUSE_SECONDS))
        except Exception:
            _log.exception("updates could not be stored")  # they are asked for again
            stopping.wait(SHORT_PAUSE_SECONDS)
    return 0


def poll_once(runtime: Runtime, channel: TelegramChannel, connection: Redis | None, offset: int | None) -> int | None:
    """Wait for updates, store them, wake a worker; the offset to go on from. Raises SendError."""
    updates = channel.get_updates(offset)
    is_new = [_store(runtime, channel.account, update) for update in updates]
    if any(is_new):
        wake(connection)
    return int(updates[-1]["update_id"]) + 1 if updates else offset


def _store(runtime: Runtime, account: str, update: Mapping[str, Any]) -> bool:
    try:
        message = parse_update(update, account, now=runtime.now())
    except NotGenuine:
        _log.warning("an update could not be read")
        return False
    if message is None:
        return False
    with runtime.transaction() as session:
        return inbox.accept(session, message, now=runtime.now()) is not None
