"""Wakes waiting streams when their conversation has something new: one Redis listener thread per process.

A ring is only a hint to look at the table. A stream whose conversation does not exist yet waits under no id and is
woken by every id that nobody else waits for.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from redis import Redis, RedisError

from webhooks.nudges import WEB_CHANNEL

logger = logging.getLogger(__name__)

MAX_STREAMS = 48  # of gunicorn's 64 threads: the rest stay free for everything else
MAX_STREAMS_OF_ONE = 6
MAX_DESKS = 24  # of the streams: customers in a chat come first


class Bell:
    """What one stream waits on. `conversation_id` may become known while it waits; a desk's never does."""

    def __init__(self, owner: str, *, is_desk: bool = False) -> None:
        self.owner = owner
        self.is_desk = is_desk
        self.conversation_id: str | None = None
        self.event = threading.Event()


class Hub:
    """All bells of this process, and the thread that rings them."""

    def __init__(self, redis_url: str | None) -> None:
        self._redis_url = redis_url
        self._lock = threading.Lock()
        self._bells: set[Bell] = set()
        self._owners: Counter[str] = Counter()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None
        self.is_listening = False

    @property
    def is_closed(self) -> bool:
        """Whether the process is going down and streams should end."""
        return self._closed.is_set()

    @contextmanager
    def bell(self, owner: str, *, is_desk: bool = False) -> Iterator[Bell | None]:
        """A bell for as long as a stream lives; None when there are too many, and the stream should end soon.

        A desk looks at the table by itself: messages of conversations do not ring there.
        """
        bell = self._hang(Bell(owner, is_desk=is_desk))
        try:
            yield bell
        finally:
            if bell is not None:
                self._take_down(bell)

    def ring(self, conversation_id: str) -> None:
        """Wake the streams of a conversation, or those that do not know theirs yet."""
        with self._lock:
            ours = [bell for bell in self._bells if bell.conversation_id == conversation_id]
            for bell in ours or [bell for bell in self._bells if bell.conversation_id is None and not bell.is_desk]:
                bell.event.set()

    def close(self) -> None:
        """End all streams and the listener."""
        self._closed.set()
        self._ring_all()

    def _hang(self, bell: Bell) -> Bell | None:
        with self._lock:
            if self.is_closed or self._is_full(bell):
                return None
            self._bells.add(bell)
            self._owners[bell.owner] += 1
            if self._thread is None and self._redis_url:
                self._thread = threading.Thread(target=self._listen, name="parley-web-listener", daemon=True)
                self._thread.start()
            return bell

    def _is_full(self, bell: Bell) -> bool:
        desks = sum(one.is_desk for one in self._bells)
        return (
            len(self._bells) >= MAX_STREAMS
            or self._owners.get(bell.owner, 0) >= MAX_STREAMS_OF_ONE
            or (bell.is_desk and desks >= MAX_DESKS)
        )

    def _take_down(self, bell: Bell) -> None:
        with self._lock:
            self._bells.discard(bell)
            self._owners[bell.owner] -= 1
            if not self._owners[bell.owner]:
                del self._owners[bell.owner]

    def _ring_all(self) -> None:
        with self._lock:
            for bell in self._bells:
                bell.event.set()

    def _listen(self) -> None:
        while not self.is_closed:
            try:
                self._listen_once()
            except (RedisError, OSError) as fault:
                logger.warning("redis is away (%s); streams look at the table themselves", type(fault).__name__)
            self.is_listening = False
            self._closed.wait(1.0)

    def _listen_once(self) -> None:
        # redis-py's default socket timeout of 5 s would break a connection that only listens.
        with (
            Redis.from_url(str(self._redis_url), socket_timeout=None, socket_connect_timeout=2.0) as redis,
            redis.pubsub(ignore_subscribe_messages=True) as pubsub,
        ):
            pubsub.subscribe(WEB_CHANNEL)
            self.is_listening = True
            self._ring_all()  # something may have been said while nobody listened
            while not self.is_closed:
                message = pubsub.get_message(timeout=1.0)
                if message and message["type"] == "message":
                    self.ring(message["data"].decode("ascii", "replace"))
