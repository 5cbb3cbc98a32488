"""Watches the embedded servers of `make run`: one that ended is started again, one that keeps ending stops everything.

A thread of its own, begun after the parts were forked. Servers that it starts again live as long as it does.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from workers.children import CannotStart
from workers.embedded import EmbeddedServer

LOOK_SECONDS = 0.5
WINDOW_SECONDS = 60.0
MAX_RESTARTS = 3  # in a window


class Watch:
    """Looks after servers until it is closed. `say` gets a sentence for people, `stop` ends the whole program."""

    def __init__(
        self, watched: Sequence[EmbeddedServer], *, say: Callable[[str], None], stop: Callable[[], None]
    ) -> None:
        self.gave_up = ""
        self._watched = watched
        self._say = say
        self._stop = stop
        self._restarts: list[float] = []
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._look_after, name="watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Look no longer; waits for a restart that is under way."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def _look_after(self) -> None:
        while not self._closing.wait(LOOK_SECONDS):
            for server in self._watched:
                if server.has_ended() and not self._restarted(server):
                    self._stop()
                    return

    def _restarted(self, server: EmbeddedServer) -> bool:
        """Whether a server that ended runs again; if not, `gave_up` says why."""
        now = time.monotonic()
        self._restarts = [at for at in self._restarts if now - at < WINDOW_SECONDS]
        if len(self._restarts) >= MAX_RESTARTS:
            self.gave_up = f"{server.name} ended again and again: look at {server.log}"
            return False
        self._restarts.append(now)
        self._say(f"{server.name} has ended by itself and is started again")
        try:
            server.start()
        except (CannotStart, OSError) as fault:
            self.gave_up = f"{server.name} ended and cannot be started again. {fault}"
            return False
        self._say(f"{server.name} runs again")
        return True
