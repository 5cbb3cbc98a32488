"""Server-sent events of one conversation: catch up from the table, then wait to be woken and look again.

No database connection is held while waiting. A stream ends after some minutes and the browser opens the next one
with the id of the last event; when a process has too many streams they end at once, and become polling by that.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from flask import Response, request

from bot import inbox
from webhooks.hub import Bell
from webhooks.parley import Parley
from webhooks.transcript import News, load_news

LIFE_SECONDS = 240.0
HEARTBEAT_SECONDS = 10.0
ALONE_SECONDS = 4.0  # between looks while Redis is away
POLL_MS = 4000
RETRY_MS = 1000
WATCHED_SECONDS = 20.0


def stream_response(parley: Parley, address: str) -> Response:
    """The event stream of a web address, from the seq that the browser saw last."""
    response = Response(events(parley, address, last_seen()), mimetype="text/event-stream")
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Accel-Buffering"] = "no"
    return response


def last_seen() -> int:
    """The seq after which to begin: `Last-Event-ID` of a reconnect, else the `after` of the address; 0 if nonsense."""
    for raw in (request.headers.get("Last-Event-ID"), request.args.get("after")):
        if raw and raw.isascii() and raw.isdigit() and len(raw) <= 18:
            return int(raw)
    return 0


def events(parley: Parley, address: str, after: int) -> Iterator[str]:
    """The text of the stream."""
    feed = _Feed(parley, address, after)
    with parley.hub.bell(address) as bell:
        yield f"retry: {RETRY_MS if bell else POLL_MS}\n\n"
        if bell is None:
            yield from feed.look()
            return
        ends_at = parley.runtime.stopwatch() + LIFE_SECONDS * random.uniform(0.8, 1.2)
        while not parley.hub.is_closed and parley.runtime.stopwatch() < ends_at:
            bell.event.clear()  # before looking: what comes in meanwhile rings again
            yield from feed.look()
            bell.conversation_id = feed.conversation_id
            yield from _wait(parley, bell)


def _wait(parley: Parley, bell: Bell) -> Iterator[str]:
    """Wait for a ring, or long enough to look anyway; a comment then shows whether somebody still listens."""
    seconds = HEARTBEAT_SECONDS if parley.hub.is_listening else ALONE_SECONDS
    if not bell.event.wait(seconds):
        yield ": still here\n\n"


class _Feed:
    """What one stream has told already."""

    def __init__(self, parley: Parley, address: str, after: int) -> None:
        self._parley = parley
        self._address = address
        self._after = after
        self._told: set[int] = set()
        self._used: frozenset[str] | None = None
        self._provider: dict[str, Any] | None = None
        self.conversation_id: str | None = None
        self._watched_until = 0.0

    def look(self) -> Iterator[str]:
        """Events for what is new in the table."""
        news = load_news(self._parley.runtime, self._address, after=self._after)
        if news.talk is None:
            return
        if self.conversation_id is None:
            self.conversation_id = str(news.talk.id)
        self._note_watched(news.talk.id)
        yield from self._messages(news)
        yield from self._changes(news)

    def _note_watched(self, conversation_id: UUID) -> None:
        """Say now and then that the page is open: what is told here is not mailed."""
        runtime = self._parley.runtime
        if runtime.stopwatch() < self._watched_until:
            return
        self._watched_until = runtime.stopwatch() + WATCHED_SECONDS
        with runtime.transaction() as session:
            inbox.note_watched(session, conversation_id, now=runtime.now())

    def _messages(self, news: News) -> Iterator[str]:
        for message in news.messages:
            if message.seq not in self._told:
                self._told.add(message.seq)
                self._after = max(self._after, message.seq)
                yield event("message", message.as_json(), self._after)

    def _changes(self, news: News) -> Iterator[str]:
        assert news.talk is not None
        if self._used is not None and (fresh := news.used - self._used):
            yield event("used", {"ids": sorted(fresh)})
        self._used = news.used
        if news.talk.provider and news.talk.provider != self._provider:
            self._provider = news.talk.provider
            yield event("provider", news.talk.provider)


def event(name: str, fields: dict[str, Any], seq: int | None = None) -> str:
    """One event; JSON has no line breaks of its own, so it is one data line."""
    head = "" if seq is None else f"id: {seq}\n"
    return f"{head}event: {name}\ndata: {json.dumps(fields, ensure_ascii=False)}\n\n"
