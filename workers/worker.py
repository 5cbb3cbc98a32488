"""The worker: takes wake-ups off the queue in one long-lived process that never forks, and outlives its Redis."""

from __future__ import annotations

import logging
import time
from types import FrameType
from typing import Any

from redis import Redis, RedisError
from rq import SimpleWorker
from rq.job import Job
from rq.queue import Queue
from rq.serializers import JSONSerializer
from rq.worker.base import StopRequested

from bot.runtime import Runtime
from workers import jobs, once
from workers.heartbeat import beat
from workers.queue import QUEUE, RESULT_SECONDS

IDLE_SECONDS = 10  # how long one wait for work takes, and so the longest pause between two beats
RQ_BEAT_SECONDS = 15.0

_log = logging.getLogger(__name__)


class Worker(SimpleWorker):
    """RQ's worker without its chatter: rare beats to Redis, no command channel, and signals that need no Redis."""

    max_connection_wait_time = 2.0
    _last_beat = float("-inf")
    _is_at_work = False

    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        """Beats in the database too, which is what readiness looks at; to Redis only now and then."""
        if pipeline is None:
            beat(once.runtime(), "worker")
            if time.monotonic() - self._last_beat < RQ_BEAT_SECONDS:
                return
        super().heartbeat(timeout, pipeline)
        self._last_beat = time.monotonic()

    def subscribe(self) -> None:
        """No channel: who can write to Redis must not be able to stop a worker."""

    def unsubscribe(self) -> None:
        """There is none."""

    def execute_job(self, job: Job, queue: Queue) -> None:
        """Run it here, and remember that it runs."""
        self._is_at_work = True
        try:
            super().execute_job(job, queue)
        finally:
            self._is_at_work = False

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        """Stop now when idle, else after the turn in hand."""
        jobs.stopping.set()
        self._stop_requested = True
        if not self._is_at_work:
            raise StopRequested


def preload(runtime: Runtime) -> None:
    """Load what a turn needs, so that the first message does not wait for it."""
    from bot.catalogue import catalogue, languages

    for language in languages():
        catalogue(language)
    warm = getattr(runtime.interpreter, "warm", None)
    if warm is not None:
        warm()
    for part in (runtime.interpreter, runtime.channels, runtime.engine):
        _log.debug("loaded %s", type(part).__name__)


def serve(runtime: Runtime, redis_url: str) -> None:
    """Work until asked to stop; when Redis goes away, wait for it to come back."""
    preload(runtime)
    once.tell_pages()
    while not jobs.stopping.is_set():
        try:
            connection = Redis.from_url(redis_url)
            _make_worker(connection).work(logging_level="WARNING")
        except (RedisError, OSError) as error:
            _log.warning("Redis is away: %s", type(error).__name__)
        except StopRequested:
            break
        beat(runtime, "worker")
        jobs.stopping.wait(1.0)


def _make_worker(connection: Redis) -> Worker:
    queue = Queue(QUEUE, connection=connection, serializer=JSONSerializer)
    return Worker(
        [queue],
        connection=connection,
        serializer=JSONSerializer,
        default_worker_ttl=IDLE_SECONDS + 15,
        default_result_ttl=RESULT_SECONDS,
        log_job_description=False,
    )
