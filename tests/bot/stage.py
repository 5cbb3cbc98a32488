"""A small house with recording channels and a way to speak in it, for tests of the turn engine and the relay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

from sqlalchemy import text

from booking import read
from booking.setup import empty_house, load_town
from booking.types import Person, ProviderCard
from bot import engine, inbox
from bot.channels.port import Capabilities, FetchError, FetchFault, InboundMessage, OutboundMessage
from bot.provider_identities import ensure_provider_identities
from bot.runtime import Runtime, StandingClock, no_network_in_transaction
from bot.settings import Settings
from llm.context import Asked, Context, Sender
from llm.intents import Choice, Clock, Days, Details, Intent, Understanding, When
from llm.voice import NotHeard, VoiceNote
from models.enums import Channel
from workers import relay

MONDAY = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
I = Intent  # noqa: E741


def provider(slug: str, **fields: Any) -> dict[str, Any]:
    """A provider in UTC, open every day from 8 to 20, with a cut of an hour at 40 euros."""
    return {
        "slug": slug,
        "name": slug.title(),
        "profession": "hairdresser",
        "city": "Lisbon",
        "timezone": "Etc/UTC",
        "currency": "EUR",
        "auto_confirm": True,
        "services": [{"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30}],
        "hours": [{"weekday": day, "start": "08:00", "end": "20:00"} for day in range(7)],
    } | fields


TOWN = {
    "providers": [
        provider("willow", phone="+351210000001"),
        provider("oak", phone="+351210000002", auto_confirm=False),
    ]
}


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant in June 2026."""
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC)


def when(moment: datetime) -> When:
    """What is said by a full day and time."""
    minute = moment.hour * 60 + moment.minute
    return When((Choice(Days(moment.date(), moment.date()), Clock(minute, minute)),))


def heard(*acts: Intent, unread: tuple[str, ...] = (), **details: Any) -> Understanding:
    """An understanding with these acts and details."""
    return Understanding(acts, Details(**details), unread=unread)


class Ear:
    """An interpreter that returns what the test says it heard, word for word of the message."""

    def __init__(self) -> None:
        self.said: dict[str, Understanding | Exception] = {}
        self.contexts: list[Context] = []
        self.before: Callable[[str], None] = lambda text: None

    def interpret(self, text: str, context: Context) -> Understanding:
        self.contexts.append(context)
        self.before(text)
        found = self.said.get(text, Understanding((I.UNKNOWN,), unread=(text,)))
        if isinstance(found, Exception):
            raise found
        return found


class Hearing:
    """A transcriber for recordings that are their own words."""

    def __init__(self) -> None:
        self.notes: list[VoiceNote] = []

    def transcribe(self, note: VoiceNote, sender: Sender, *, seconds: float) -> str | NotHeard:
        no_network_in_transaction()
        self.notes.append(note)
        words = note.content.decode()
        return NotHeard(words.removeprefix("!")) if words.startswith("!") else words


@dataclass
class Line:
    """A channel that keeps what it is given; `faults` are raised first, one a send."""

    channel: Channel
    capabilities: Capabilities
    account: str = ""
    sent: list[OutboundMessage] = field(default_factory=list)
    marked: list[tuple[str, str, str]] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    files: dict[str, bytes | FetchError] = field(default_factory=dict)  # what its vendor keeps, by reference
    fetched: list[str] = field(default_factory=list)
    _numbers: Any = field(default_factory=lambda: count(1))

    def send(self, message: OutboundMessage) -> str:
        if self.faults:
            raise self.faults.pop(0)
        self.sent.append(message)
        return f"{self.channel}-{next(self._numbers)}"

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        self.acknowledged.append(callback_id)

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        if self.faults:
            raise self.faults.pop(0)
        self.marked.append((address, outside_id, text))

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        no_network_in_transaction()
        self.fetched.append(outside_id)
        found = self.files.get(outside_id, FetchError(FetchFault.GONE))
        if isinstance(found, FetchError):
            raise found
        return found


CAPABILITIES = {
    Channel.WEB: Capabilities(max_buttons=8, pictures="inline"),
    Channel.TELEGRAM: Capabilities(max_buttons=8, pictures="upload"),
    Channel.WHATSAPP: Capabilities(has_links=False, reply_window_hours=24, pictures="url"),
    Channel.SMS: Capabilities(has_links=False, is_gsm=True),
}


class Stage:
    """One house, its clock, its lines and its ear."""

    def __init__(self, database_url: str, settings: Settings, now: datetime = MONDAY) -> None:
        self.clock = StandingClock(now)
        self.ear = Ear()
        self.lines = {channel: Line(channel, capabilities) for channel, capabilities in CAPABILITIES.items()}
        self.hearing = Hearing()
        self.runtime = Runtime(
            settings,
            database_url=database_url,
            clock=self.clock,
            interpreter=self.ear,
            channels=self.lines,
            transcriber=self.hearing,
        )
        self._numbers = count(1)

    def empty(self) -> None:
        with self.runtime.transaction() as session:
            empty_house(session)

    def load(self, town: Mapping[str, Any] = TOWN) -> None:
        with self.runtime.transaction() as session:
            load_town(session, dict(town), now=self.clock.now())
            ensure_provider_identities(session, accounts=dict.fromkeys(Channel, ""), is_demo=True)

    # -------------------------------------------------------------- speaking

    def accept(
        self, words: str = "", *, who: str = "guest", channel: Channel = Channel.WEB, **more: Any
    ) -> UUID | None:
        """Store a message as a door does, and nothing else."""
        message = InboundMessage(
            **{
                "channel": channel,
                "account": "",
                "address": who,
                "outside_id": f"in-{next(self._numbers)}",
                "sent_at": self.clock.now(),
                "text": words,
            }
            | more
        )
        with self.runtime.transaction() as session:
            return inbox.accept(session, message, now=self.clock.now())

    def turns(self) -> int:
        """Every turn that can be taken now."""
        taken = 0
        while True:
            with self.runtime.transaction() as session:
                waiting = engine.waiting_conversations(session, now=self.clock.now())
            done = sum([engine.take_turn(self.runtime, conversation_id) for conversation_id in waiting])
            taken += done
            if not done:
                return taken

    def drain(self) -> int:
        """Send all that is due now."""
        total = 0
        while sent := relay.drain(self.runtime):
            total += sent
        return total

    def settle(self) -> None:
        """Turns and sending until nothing is left to do."""
        while self.turns() + self.drain():
            pass

    def say(self, words: str, understood: Understanding | None = None, **more: Any) -> None:
        """One message, its turn and its answers."""
        if understood is not None:
            self.ear.said[words] = understood
        self.accept(words, **more)
        self.settle()

    def press(self, option_id: str, **more: Any) -> None:
        """One press, its turn and its answers."""
        self.accept(option_id=option_id, **more)
        self.settle()

    # -------------------------------------------------------------- looking

    def rows(self, sql: str, **values: Any) -> list[Any]:
        with self.runtime.transaction() as session:
            return list(session.connection().execute(text(sql), values))

    def one(self, sql: str, **values: Any) -> Any:
        """The single value of the single row."""
        found = self.rows(sql, **values)
        assert len(found) == 1, found
        return found[0][0]

    def change(self, sql: str, **values: Any) -> None:
        with self.runtime.transaction() as session:
            session.connection().execute(text(sql), values)

    def bookings(self) -> list[Any]:
        """All bookings: (status, start_at), by making."""
        return [
            (row.status, row.start_at.astimezone(UTC))
            for row in self.rows("SELECT status, start_at FROM bookings ORDER BY created_at, start_at")
        ]

    def told(self, who: str = "guest", channel: Channel = Channel.WEB) -> list[OutboundMessage]:
        """All that somebody was sent."""
        return [message for message in self.lines[channel].sent if message.address == who]

    def spoken(self, who: str = "guest", channel: Channel = Channel.WEB) -> list[list[str]]:
        """The catalogue keys of the replies owed to somebody so far, sent or not."""
        rows = self.rows(
            """SELECT o.payload FROM outbox o JOIN identities i ON i.id = o.identity_id
            WHERE o.kind = 'reply' AND i.address = :who AND i.channel = :channel ORDER BY o.seq""",
            who=who,
            channel=channel.value,
        )
        return [[line["key"] for line in row.payload["lines"]] for row in rows]

    def option(self, label: str, who: str = "guest", channel: Channel = Channel.WEB) -> str:
        """The id of the newest button whose action does this."""
        rows = self.rows(
            """SELECT o.id FROM options o JOIN conversations c ON c.id = o.conversation_id
            JOIN identities i ON i.id = c.identity_id JOIN outbox b ON b.id = o.outbox_id
            WHERE o.action->>'do' = :label AND i.address = :who AND i.channel = :channel
            ORDER BY b.seq DESC, o.position LIMIT 1""",
            label=label,
            who=who,
            channel=channel.value,
        )
        assert rows, f"nothing to press that does {label}"
        return str(rows[0][0])

    def outbox(self, kind: str = "%") -> list[Any]:
        return self.rows("SELECT * FROM outbox WHERE kind LIKE :kind ORDER BY seq", kind=kind)

    # -------------------------------------------------------------- short ways

    def card(self, slug: str = "willow") -> ProviderCard:
        with self.runtime.transaction() as session:
            found = read.load_provider_by_slug(session, slug=slug)
        assert found is not None
        return found

    def offer(self, start_at: datetime, *, slug: str = "willow", **more: Any) -> None:
        """The customer asks for a cut and is offered it: one open proposal."""
        card = self.card(slug)
        wanted = heard(I.BOOK, provider=str(card.id), service=str(card.services[0].id), when=when(start_at))
        self.say(f"cut at {slug} {start_at:%d %H:%M}", wanted, **more)

    def booked(self, start_at: datetime, *, slug: str = "willow", **more: Any) -> None:
        """The same, accepted by button."""
        self.offer(start_at, slug=slug, **more)
        where = {"who": more.get("who", "guest"), "channel": more.get("channel", Channel.WEB)}
        self.press(self.option("yes", **where), **where)


def person(identity_id: UUID) -> Person:
    """Somebody who books."""
    return Person(identity_id)


__all__ = ["MONDAY", "TOWN", "Asked", "Ear", "I", "Line", "Stage", "at", "heard", "person", "provider", "when"]
