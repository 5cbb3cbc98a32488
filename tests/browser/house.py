"""A whole house in one process for pages to be looked at: servers, a demo town, the site on loopback, a worker."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from werkzeug.serving import make_server

from booking.setup import load_town
from bot import inbox
from bot.channels.port import InboundMessage
from bot.runtime import Clock, Runtime
from bot.settings import read_settings
from models.enums import Channel
from webhooks.app import create_app
from workers import jobs, relay
from workers.migration import give_providers_addresses

TOWN = Path(__file__).parents[2] / "workers" / "demo_town.json"

_SAY = text(
    """
    INSERT INTO messages (id, conversation_id, direction, channel, text, payload, sent_at, received_at)
    VALUES (:id, :conversation_id, :direction, 'web', :text, :payload, :now, :now)
    """
).bindparams(bindparam("payload", type_=JSONB))


class PassingClock:
    """A clock that starts at an instant and then runs."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self.restart()

    def restart(self) -> None:
        """Go back to the start."""
        self._began = time.monotonic()

    def now(self) -> datetime:
        """The start and what has passed since."""
        passed = time.monotonic() - self._began
        return datetime.fromtimestamp(self._start.timestamp() + passed, UTC)


@dataclass(frozen=True, slots=True)
class House:
    """Where the site is, and the runtime behind it."""

    url: str
    runtime: Runtime
    app: Any

    def say(self, address: str, words: str, *, options: tuple[str, ...] = (), links: tuple[str, ...] = ()) -> UUID:
        """Put an outbound message into a web conversation, as the relay does."""
        now = self.runtime.now()
        shown = [{"id": f"o{uuid4().hex[:12]}", "label": label} for label in options]
        payload = {"options": shown, "links": [{"url": f"{self.url}/p/x", "label": label} for label in links]}
        message = InboundMessage(Channel.WEB, "", address, "", now)
        with self.runtime.transaction() as session:
            conversation_id = inbox.ensure_conversation(session, message)
            values = {"id": uuid4(), "conversation_id": conversation_id, "direction": "out", "text": words, "now": now}
            session.execute(_SAY, values | {"payload": payload})
        self.app.extensions["parley"].announce(conversation_id)
        return conversation_id


@contextmanager
def open_house(
    database_url: str,
    redis_url: str | None,
    *,
    town: dict[str, Any] | None = None,
    clock: Clock | None = None,
    has_worker: bool = True,
    **settings: object,
) -> Iterator[House]:
    """The site over a migrated empty database, with the demo town; `settings` by environment name."""
    server = make_server("127.0.0.1", 0, _not_yet, threaded=True)
    url = f"http://127.0.0.1:{server.server_port}"
    base = {"PARLEY_ENV": "test", "SECRET_KEY": "test-" * 8, "PUBLIC_BASE_URL": url}
    runtime = Runtime(read_settings(**(base | settings)), database_url=database_url, clock=clock, pool_size=8)
    with runtime.transaction() as session:
        load_town(session, town or json.loads(TOWN.read_text(encoding="utf-8")), now=runtime.now())
    give_providers_addresses(runtime)
    server.app = app = create_app(runtime, redis_url)
    relay.on_web_message = lambda ids: [app.extensions["parley"].announce(id_) for id_ in ids]  # type: ignore[misc]
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    stop = threading.Event()
    threads = [threading.Thread(target=server.serve_forever, daemon=True)]
    if has_worker:
        threads.append(threading.Thread(target=_work, args=(runtime, app, stop), daemon=True))
    for thread in threads:
        thread.start()
    try:
        yield House(url, runtime, app)
    finally:
        stop.set()
        relay.on_web_message = None
        app.extensions["parley"].hub.close()
        server.shutdown()
        for thread in threads:
            thread.join(10)
        server.server_close()
        runtime.close()


def _work(runtime: Runtime, app: Any, stop: threading.Event) -> None:
    while not stop.wait(0.05):
        with suppress(Exception):
            jobs.work_off(runtime, seconds=1.0)


def _not_yet(environ: Any, start_response: Any) -> list[bytes]:
    start_response("503 Service Unavailable", [])
    return []
