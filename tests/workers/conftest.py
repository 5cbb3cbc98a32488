"""A small town and a way to write to it, for tests of the parts that work in the background."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from booking.setup import load_town
from bot import inbox
from bot.channels.port import InboundMessage
from bot.runtime import Runtime
from models.enums import Channel

TOWN = {
    "providers": [
        {
            "slug": "ana",
            "name": "Ana Reyes",
            "profession": "hairdresser",
            "city": "San Jose",
            "phone": "+14085550101",
            "timezone": "America/Los_Angeles",
            "currency": "USD",
            "auto_confirm": True,
            "services": [{"name": "Haircut", "duration_minutes": 30, "price_minor": 4000}],
            "hours": [{"weekday": day, "start": "09:00", "end": "18:00"} for day in range(7)],
        }
    ]
}


@pytest.fixture
def database_url(new_database_url: str) -> str:
    """One that nobody uses afterwards: a process that outlives its test finds nothing."""
    return new_database_url


@pytest.fixture
def town(runtime: Runtime) -> Runtime:
    """The runtime of a house with one hairdresser."""
    with runtime.transaction() as session:
        load_town(session, TOWN, now=runtime.now())
    return runtime


Say = Callable[..., UUID | None]


def write(runtime: Runtime, words: str, *, visitor: str, number: int = 0, seconds_ago: float = 0) -> UUID | None:
    """Store a message as a door does; no wake-up."""
    sent_at = runtime.now() - timedelta(seconds=seconds_ago)
    message = InboundMessage(
        channel=Channel.WEB,
        account="",
        address=visitor,
        outside_id=f"{visitor}:{number}",
        sent_at=sent_at,
        text=words,
        entry_code="slug:ana",
    )
    with runtime.transaction() as session:
        return inbox.accept(session, message, now=runtime.now())


@pytest.fixture
def say(town: Runtime) -> Say:
    """Write to the town: `say(words, visitor=..., number=...)`."""
    return lambda words, **about: write(town, words, **about)


@pytest.fixture
def replies(town: Runtime) -> Callable[[str], list[str]]:
    """What a visitor has been answered so far."""

    def read(visitor: str) -> list[str]:
        with town.transaction() as session:
            rows = session.execute(
                text(
                    "SELECT m.text FROM messages m JOIN conversations c ON c.id = m.conversation_id "
                    "JOIN identities i ON i.id = c.identity_id "
                    "WHERE i.address = :visitor AND m.direction = 'out' ORDER BY m.seq"
                ),
                {"visitor": visitor},
            )
            return list(rows.scalars())

    return read
