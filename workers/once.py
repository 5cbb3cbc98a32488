"""What a process of ours makes once and keeps: its runtime and its connection to Redis, both after any fork."""

from __future__ import annotations

from functools import cache

from redis import Redis

from bot.runtime import Runtime
from bot.settings import BadSettings, settings
from workers import relay
from workers.queue import announce, connect


@cache
def runtime() -> Runtime:
    """The runtime of this process. Raises BadSettings without a database address."""
    address = settings().database_url
    if address is None:
        raise BadSettings("Parley cannot start:\n  DATABASE_URL: is not set, and no embedded server was started")
    return Runtime(settings(), database_url=address.get_secret_value())


@cache
def redis_connection() -> Redis | None:
    """This process's connection for wake-ups; None without an address."""
    address = settings().redis_url
    return None if address is None else connect(address.get_secret_value())


def tell_pages() -> None:
    """Have the relay tell open web pages of new messages through Redis."""
    relay.on_web_message = lambda conversation_ids: announce(redis_connection(), conversation_ids)
