"""What web processes tell others through Redis. Nothing depends on it arriving: every call may fail in silence.

After a failure Redis is left alone for a moment, so that its absence does not slow every request down.
"""

from __future__ import annotations

import logging
import threading
import time

from redis import Redis, RedisError

from workers import queue

logger = logging.getLogger(__name__)

WEB_CHANNEL = "parley:web"
REST_SECONDS = 3.0


class Nudges:
    """One shared, short-tempered Redis connection pool."""

    def __init__(self, redis_url: str | None) -> None:
        self._redis = queue.connect(redis_url) if redis_url else None
        self._rest_until = 0.0
        self._wanted = threading.Event()
        self._caller: threading.Thread | None = None
        self._starting = threading.Lock()

    def wake(self) -> None:
        """Ask a worker to look for new messages. Calls that come while one is under way share the next: none waits."""
        if self._redis is None:
            return
        self._wanted.set()
        if self._caller is None:
            with self._starting:
                if self._caller is None:
                    self._caller = threading.Thread(target=self._keep_calling, name="wake", daemon=True)
                    self._caller.start()

    def _keep_calling(self) -> None:
        while True:
            self._wanted.wait()
            self._wanted.clear()  # first: who asks from now on is answered by another call
            if (redis := self._awake()) and not queue.wake(redis):
                self._rest()

    def announce(self, conversation_id: str) -> None:
        """Tell the streams of other web processes about a conversation."""
        if redis := self._awake():
            try:
                redis.publish(WEB_CHANNEL, conversation_id)
            except (RedisError, OSError):
                self._rest()

    def count(self, key: str, seconds: int) -> tuple[int, int]:
        """How often this was called with the key in the window, and the seconds left of it. Without Redis: 0, 0."""
        if not (redis := self._awake()):
            return 0, 0
        try:
            with redis.pipeline(transaction=True) as pipe:
                pipe.set(key, 0, ex=seconds, nx=True)
                pipe.incr(key)
                pipe.ttl(key)
                _, count, left = pipe.execute()
            return count, max(left, 1)
        except (RedisError, OSError):
            self._rest()
            return 0, 0

    def is_up(self) -> bool:
        """Whether Redis answers now."""
        try:
            return self._redis is not None and bool(self._redis.ping())
        except (RedisError, OSError):
            return False

    def _awake(self) -> Redis | None:
        return self._redis if time.monotonic() >= self._rest_until else None

    def _rest(self) -> None:
        self._rest_until = time.monotonic() + REST_SECONDS
        logger.warning("redis is away; workers find new messages by their sweep")
