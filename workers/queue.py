"""Wake-ups: one coalesced nudge on the queue, which holds no facts. Losing one costs two seconds, not a message."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

if TYPE_CHECKING:
    from rq import Queue

QUEUE = "parley"
WAKE_KEY = "parley:wake"
WEB_CHANNEL = "parley:web"
WAKE_KEY_SECONDS = 5
RESULT_SECONDS = 60  # 0 is slower: the job is then deleted in a step of its own
FAILURE_SECONDS = 3600
JOB_SECONDS = 120

_log = logging.getLogger(__name__)


def connect(redis_url: str) -> Redis:
    """A connection for wake-ups: it gives up soon, because a door waits for it."""
    return Redis.from_url(
        redis_url, socket_timeout=1.0, socket_connect_timeout=0.5, retry=Retry(NoBackoff(), 1), health_check_interval=30
    )


def work_queue(connection: Redis) -> Queue:
    """The queue that workers listen to; JSON only, so that Redis cannot make a worker run code of its choice."""
    from rq import Queue
    from rq.serializers import JSONSerializer

    return Queue(QUEUE, connection=connection, serializer=JSONSerializer)


def wake(connection: Redis | None) -> bool:
    """Make a worker look at what is due. False when Redis cannot be reached: then the clock's sweep finds the work.

    A nudge that is already waiting is enough, so many calls cost one job. Call it after the commit. Never raises.
    """
    if connection is None:
        return False
    try:
        if connection.set(WAKE_KEY, 1, nx=True, ex=WAKE_KEY_SECONDS):
            _enqueue(connection)
    except (RedisError, OSError) as error:
        _log.warning("wake-up lost: %s", type(error).__name__)
        return False
    return True


def announce(connection: Redis | None, conversation_ids: Iterable[UUID]) -> None:
    """Tell the open pages which web conversations have something new. Never raises: pages also look by themselves."""
    if connection is None:
        return
    try:
        with connection.pipeline(transaction=False) as pipe:
            for conversation_id in conversation_ids:
                pipe.publish(WEB_CHANNEL, str(conversation_id))
            pipe.execute()
    except (RedisError, OSError) as error:
        _log.warning("pages not told: %s", type(error).__name__)


def _enqueue(connection: Redis) -> None:
    work_queue(connection).enqueue_call(
        "workers.jobs.drain", timeout=JOB_SECONDS, result_ttl=RESULT_SECONDS, failure_ttl=FAILURE_SECONDS
    )
