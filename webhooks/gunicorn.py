"""gunicorn's configuration: threads, because live streams wait; no control socket; no log of who asked for what.

`WEB_PROCESSES` chooses the number of processes.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

from gunicorn import util

from bot.settings import settings

_settings = settings()

wsgi_app = "webhooks.wsgi:app"
bind = f"{'0.0.0.0' if _settings.environment == 'production' else '127.0.0.1'}:{_settings.port}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_PROCESSES", "1"))
threads = 64
timeout = 60
graceful_timeout = 5
keepalive = 5
control_socket_disable = True
loglevel = "warning"
accesslog = None
access_log_format = "%(m)s %(U)s %(s)s %(M)sms"  # neither query strings nor addresses, should it be switched on
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None


def post_worker_init(worker: Any) -> None:
    """End the open streams first when the process is told to stop: they would keep it waiting."""
    util.close_graceful = aside(util.close_graceful)
    hub = worker.wsgi.extensions["parley"].hub
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
        _before(number, hub.close)


def aside(close: Callable[[socket.socket], None], most: int = 32) -> Callable[[socket.socket], None]:
    """The same closing on a thread of its own, for so many connections at once; more are cut.

    gunicorn waits up to two seconds for the other end to close, on the thread that serves everybody.
    """
    room = threading.BoundedSemaphore(most)

    def linger(connection: socket.socket) -> None:
        try:
            close(connection)
        finally:
            room.release()

    def act(connection: socket.socket) -> None:
        if room.acquire(blocking=False):
            threading.Thread(target=linger, args=(connection,), name="closing", daemon=True).start()
        else:
            connection.close()

    return act


def _before(number: signal.Signals, action: Any) -> None:
    former = signal.getsignal(number)

    def act(signum: int, frame: FrameType | None) -> None:
        action()
        if callable(former):
            former(signum, frame)

    signal.signal(number, act)
