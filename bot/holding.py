"""One line that asks for a moment, when a turn waits long for a model: put and sent by a thread of its own.

Put under the turn's lease and dedupe key, so that a turn has at most one, before its answer and never after it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.orm import Session

from booking import outbox
from booking.guards import Guard, is_on
from booking.outbox import Entry
from bot import lease
from bot.lease import Lease
from bot.runtime import Runtime
from llm.language import find_language
from llm.text import tokens

log = logging.getLogger("parley.holding")
KIND = "holding"
SECONDS = 3.0

_WAITS = text(
    """
    SELECT EXISTS (SELECT FROM messages WHERE id = :message_id AND turn_at IS NULL)
        AND EXISTS (SELECT FROM conversations WHERE id = :conversation_id AND lease_fence = :fence)
    """
).bindparams(bindparam("message_id", type_=Uuid), bindparam("conversation_id", type_=Uuid))


@contextmanager
def ready(runtime: Runtime, held: Lease, words: str, send: Callable[[], object] | None) -> Iterator[None]:
    """Run the block; when it takes more than three seconds, owe the line and call `send` in another thread.

    `words` tell the language. Without `send` there is nobody to send a line in time, so none is put.
    """
    if send is None:
        yield
        return
    line = _HoldingLine(runtime, held, words, send)
    timer = Timer(SECONDS, line.put_and_send)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        line.close()


class _HoldingLine:
    """The line of one turn, until the turn has heard enough."""

    def __init__(self, runtime: Runtime, held: Lease, words: str, send: Callable[[], object]) -> None:
        self._runtime, self._held, self._words, self._send = runtime, held, words, send
        self._lock = Lock()
        self._is_closed = False

    def close(self) -> None:
        """From now on nothing is put; a line that is being put is committed first, and so stands before the answer."""
        with self._lock:
            self._is_closed = True

    def put_and_send(self) -> None:
        """Never raises: the turn does not depend on it."""
        try:
            with self._lock:
                is_put = not self._is_closed and self._put()
            if is_put:
                self._send()
        except Exception:
            log.exception("no holding line", extra={"conversation": str(self._held.conversation_id)})

    def _put(self) -> bool:
        held, message_id = self._held, self._held.unread[0].id
        language, _ = find_language([token.norm for token in tokens(self._words[:400])], "", self._words)
        where = {"message": str(message_id), "conversation": str(held.conversation_id), "fence": held.fence}
        with self._runtime.transaction() as session:
            return lease.is_still_mine(session, held) and outbox.put(
                session,
                kind=KIND,
                dedupe_key=f"{KIND}:{message_id}",
                payload=where | {"language": language},
                identity_id=held.row.identity_id,
                now=self._runtime.now(),
            )


def is_still_true(session: Session, entry: Entry) -> bool:
    """Whether the turn still waits, with nobody else; a line that may have been sent before is not sent again."""
    if not is_on(Guard.HOLDING):
        return True
    where = entry.payload
    values = {
        "message_id": UUID(where["message"]),
        "conversation_id": UUID(where["conversation"]),
        "fence": where["fence"],
    }
    return entry.attempts == 1 and bool(session.connection().execute(_WAITS, values).scalar())
