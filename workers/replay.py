"""Plays a talk as JSON lines through the real inbox, engine, outbox and renderer, with a clock that stands.

One process, every channel, no network: what would be sent is written to standard output.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import text

from booking import absence, payments, upkeep
from booking.errors import BookingError
from booking.gateways.port import CheckoutOrder, GatewayError
from booking.payment_cards import PaymentCard, payments_of
from booking.read import find_booking
from booking.setup import empty_house, load_town
from booking.types import BookingCard
from bot import engine, inbox, paylinks, tills
from bot.channels.port import Capabilities, FetchError, FetchFault, InboundMessage, Media, OutboundMessage
from bot.provider_identities import ensure_provider_identities
from bot.runtime import Runtime, StandingClock
from bot.settings import Settings
from llm.context import Interpreter, Sender
from llm.voice import NotHeard, VoiceNote
from models.enums import CHATS, BookingStatus, Channel
from workers import relay
from workers.worker import preload

OUTCOMES = ("paid", "failed", "abandoned", "late")
ROUNDS = 200  # more than any turn leads to; a loop must end
CAPABILITIES = {
    Channel.WEB: Capabilities(max_buttons=6, pictures="inline"),
    Channel.TELEGRAM: Capabilities(max_buttons=8, pictures="upload"),
    Channel.WHATSAPP: Capabilities(
        max_buttons=0, max_text=1600, has_links=False, reply_window_hours=24, pictures="url"
    ),
    Channel.SMS: Capabilities(max_buttons=0, max_text=1600, has_links=False, is_gsm=True),
}

KINDS = ("image", "voice", "video", "sticker", "location", "contact", "document", "other")
# A grey point: https://www.w3.org/Graphics/GIF/spec-gif89a.txt
SMALLEST_PICTURE = base64.b64decode("R0lGODdhAQABAIAAAICAgAAAACwAAAAAAQABAAACAkQBADs=")

_ROWS = {
    "bookings": """
        SELECT b.id, p.slug AS provider, s.name AS service, i.address AS customer, b.status, b.start_at AS starts_at,
            b.local_start, b.price_minor, b.currency, b.due_minor, b.paid_minor, b.refunded_minor,
            b.displaced_until
        FROM bookings b JOIN providers p ON p.id = b.provider_id JOIN services s ON s.id = b.service_id
            LEFT JOIN identities i ON i.id = b.identity_id
        ORDER BY (SELECT min(c.id) FROM changes c WHERE c.booking_id = b.id)
    """,
    "providers": """
        SELECT p.slug, p.name, p.profession, p.city, p.country, p.time_zone, p.currency, p.language, p.auto_confirm,
            ARRAY(SELECT i.channel || ' ' || i.address FROM identities i WHERE i.provider_id = p.id ORDER BY 1)
                AS addresses,
            ARRAY(SELECT s.name || ', ' || s.duration_minutes || ' min, ' || s.price_minor FROM services s
                WHERE s.provider_id = p.id AND s.is_active ORDER BY s.position) AS services,
            ARRAY(SELECT a.weekday || ' ' || a.start_minute || '-' || a.end_minute FROM availability_rules a
                WHERE a.provider_id = p.id ORDER BY a.weekday, a.start_minute) AS hours
        FROM providers p ORDER BY p.created_at, p.slug
    """,
    "changes": """
        SELECT booking_id AS booking, from_status, to_status, actor_kind AS actor, cause, at, action
        FROM changes ORDER BY id
    """,
    "messages": """
        SELECT m.direction, m.channel, CASE WHEN m.direction = 'in' THEN i.address ELSE m.account END AS "from",
            CASE WHEN m.direction = 'in' THEN m.account ELSE i.address END AS "to", m.text, m.sent_at AS at
        FROM messages m JOIN conversations c ON c.id = m.conversation_id JOIN identities i ON i.id = c.identity_id
        ORDER BY m.seq
    """,
    "payments": """
        SELECT booking_id AS booking, kind, amount_minor, currency, status, gateway, attempt, fault, created_at AS at
        FROM payments ORDER BY created_at, kind, attempt, id
    """,
    "ledger": """
        SELECT l.booking_id AS booking, l.kind, l.amount_minor, l.currency, p.status, l.at
        FROM ledger l JOIN payments p ON p.id = l.payment_id ORDER BY l.id
    """,
    "pictures": """
        SELECT b.id AS booking, i.address AS customer, p.width, p.height, p.created_at AS at FROM pictures p
        JOIN conversations c ON c.id = p.conversation_id JOIN identities i ON i.id = c.identity_id
        LEFT JOIN bookings b ON b.id = p.booking_id ORDER BY p.created_at, p.position
    """,
    "outbox": """
        SELECT o.id, o.kind, o.state, o.payload->>'template' AS template, o.dedupe_key, o.booking_id AS booking,
            o.due_at, o.attempts, o.note
        FROM outbox o ORDER BY o.seq
    """,
}


class BadLine(ValueError):
    """A line that cannot be played; the text says why."""


class RecordingChannel:
    """A channel that hands what it is given to the listener, with the capabilities of the real one."""

    account = ""

    def __init__(self, channel: Channel, emit: Callable[[dict[str, Any]], None], files: Mapping[str, bytes]) -> None:
        self.channel = channel
        self._files = files
        self.capabilities = CAPABILITIES[channel]
        self._emit = emit
        self._ids = count(1)

    def send(self, message: OutboundMessage) -> str:
        """Emit the message."""
        self._emit(
            {
                "event": "message",
                "channel": self.channel.value,
                "to": message.address,
                "text": message.text,
                "options": [{"id": option.id, "label": option.label} for option in message.options],
                "links": [link.url for link in message.links],
            }
            | ({"picture": str(message.picture.id)} if message.picture else {})
        )
        return f"replay-{message.entry_id or next(self._ids)}"

    def acknowledge(self, callback_id: str, text: str = "") -> None:
        """Nothing waits for it."""

    def mark_used(self, address: str, outside_id: str, text: str) -> None:
        """Nothing to edit."""

    def fetch(self, outside_id: str, *, most_bytes: int, seconds: float) -> bytes:
        """What a line of the talk brought along."""
        if outside_id not in self._files:
            raise FetchError(FetchFault.GONE)
        return self._files[outside_id]


class _ReadsAloud:
    """Hears a voice note of a talk, whose recording is its words."""

    def transcribe(self, note: VoiceNote, sender: Sender, *, seconds: float) -> str | NotHeard:
        return note.content.decode() or NotHeard.EMPTY


class Replay:
    """One house and its clock."""

    def __init__(self, database_url: str, now: datetime, settings: Settings) -> None:
        self._events: list[dict[str, Any]] = []
        self._clock = StandingClock(now)
        self._files: dict[str, bytes] = {}
        channels = {channel: RecordingChannel(channel, self._events.append, self._files) for channel in CHATS}
        self._runtime = Runtime(
            settings, database_url=database_url, clock=self._clock, channels=channels, transcriber=_ReadsAloud()
        )
        self._numbers = count(1)
        preload(self._runtime)

    @property
    def interpreter(self) -> Interpreter:
        """What reads the messages, to be asked what it spent."""
        return self._runtime.interpreter

    def load(self, town: dict[str, Any]) -> None:
        """Add a town's providers to the house."""
        with self._runtime.transaction() as session:
            load_town(session, town, now=self._clock.now())
            ensure_provider_identities(session, accounts=dict.fromkeys(Channel, ""), is_demo=True)

    def play(self, line: str) -> Iterator[dict[str, Any]]:
        """One line in, its events out, closed by `done` or `error`; the house lives on after a bad one."""
        self._events.clear()
        try:
            self._op(_parsed(line))
        except (BadLine, BookingError) as error:
            yield from self._events
            yield {"event": "error", "message": str(error)}
            return
        yield from self._events
        yield {"event": "done"}

    def _op(self, op: dict[str, Any]) -> None:
        ops: dict[str, Callable[[dict[str, Any]], None]] = {
            "say": self._say,
            "press": self._press,
            "pay": self._pay,
            "advance": self._advance,
            "dump": self._dump,
            "reset": self._reset,
        }
        if op.get("op") not in ops:
            raise BadLine(f"op must be one of {', '.join(ops)}")
        ops[op["op"]](op)

    def _say(self, op: dict[str, Any]) -> None:
        media = self._media(op)
        self._receive(op, text=_text(op, "text") if "text" in op or not media else "", media=media)

    def _media(self, op: dict[str, Any]) -> tuple[Media, ...]:
        """What comes along: {"kind": "image"}, {"kind": "voice", "said": "..."}, or any other kind."""
        raw = op.get("media", [])
        if not isinstance(raw, list) or not all(isinstance(item, dict) and item.get("kind") in KINDS for item in raw):
            raise BadLine(f"media must be a list of objects with a kind: {', '.join(KINDS)}")
        return tuple(self._kept(item) for item in raw)

    def _kept(self, item: dict[str, Any]) -> Media:
        reference = f"file-{next(self._numbers)}"
        if item["kind"] == "voice":
            self._files[reference] = _text(item, "said").encode()
        elif item["kind"] == "image":
            self._files[reference] = SMALLEST_PICTURE
        return Media(item["kind"], reference)

    def _press(self, op: dict[str, Any]) -> None:
        self._receive(op, option_id=_text(op, "option"))

    def _receive(self, op: dict[str, Any], **said: Any) -> None:
        channel = _channel(op)
        slug = op.get("to")
        message = InboundMessage(
            channel=channel,
            account="",
            address=_text(op, "from"),
            outside_id=op.get("id") or f"replay-in-{next(self._numbers)}",
            sent_at=self._clock.now(),
            name=op.get("name"),
            entry_code=f"slug:{slug}" if slug else None,
            **said,
        )
        with self._runtime.transaction() as session:
            inbox.accept(session, message, now=self._clock.now())
        self._settle()

    def _pay(self, op: dict[str, Any]) -> None:
        """Play the customer on the checkout page behind a pay link."""
        outcome = op.get("outcome", "paid")
        if outcome not in OUTCOMES:
            raise BadLine(f"outcome must be one of {', '.join(OUTCOMES)}")
        with self._runtime.transaction() as session:
            link = paylinks.find(session, _text(op, "token").rpartition("/")[2], now=self._clock.now())
            booking = find_booking(session, booking_id=link.booking_id) if link else None
        if booking is None:
            raise BadLine("no such token")
        checkout_id = self._checkout_of(booking, is_late=outcome == "late")
        if outcome == "late" and booking.status is BookingStatus.AWAITING_PAYMENT and booking.deadline_at:
            self._clock.put(max(self._clock.now(), booking.deadline_at + timedelta(seconds=1)))
            self._settle()
        self._told(checkout_id, outcome)
        self._settle()

    def _checkout_of(self, booking: BookingCard, *, is_late: bool) -> str:
        """The checkout that the link leads to: opened now, or the one that was."""
        tills.open_checkout(self._runtime, booking_id=booking.id, language="en")
        with self._runtime.transaction() as session:
            asked = [p for p in payments_of(session, booking_id=booking.id) if p.kind == "payment"]
        opened = [payment.checkout_id for payment in asked if payment.checkout_id]
        if opened:
            return opened[-1]
        if not asked or not is_late:
            raise BadLine("nothing can be paid here now")
        return self._opened_before(asked[-1])

    def _opened_before(self, payment: PaymentCard) -> str:
        """A checkout that somebody had opened in time and left open: its payment comes when the hold is over."""
        order = CheckoutOrder(
            payment_id=payment.id,
            booking_id=payment.booking_id,
            amount_minor=payment.amount_minor,
            currency=payment.currency,
            title="late",
            expires_at=self._clock.now() + timedelta(minutes=1),
            idempotency_key=f"late:{payment.id}",
            return_url=self._runtime.settings.public_base_url,
        )
        return self._runtime.sandbox.start_checkout(order).id

    def _told(self, checkout_id: str, outcome: str) -> None:
        sandbox = self._runtime.sandbox
        if outcome == "abandoned":
            return  # nobody comes back, and nobody tells us
        try:
            if sandbox.find_checkout(checkout_id).is_paid:
                return  # a second press of the same button
            if outcome == "failed":
                told = sandbox.fail(checkout_id)
            else:
                told = sandbox.pay(checkout_id, even_if_ended=outcome == "late")
        except GatewayError as error:
            raise BadLine(f"the checkout cannot be used: {error.code}") from None
        body, headers = told
        tills.take_event(self._runtime, sandbox.read_event(body, headers, now=self._clock.now()))

    def _advance(self, op: dict[str, Any]) -> None:
        seconds = op.get("seconds")
        if not isinstance(seconds, int | float) or isinstance(seconds, bool) or seconds < 0:
            raise BadLine("seconds must be a number, not below 0")
        self._clock.advance(seconds)
        self._settle()

    def _settle(self) -> None:
        """Let everything happen that is due now: turns, the clock's work, sending."""
        for _ in range(ROUNDS):
            with self._runtime.transaction() as session:
                now = self._clock.now()
                upkeep.expire_holds(session, now=now, limit=100)
                absence.let_go(session, now=now, limit=100)
                payments.owe_look_ups(session, now=now)
                upkeep.close_past(session, now=now, limit=100)
                waiting = engine.waiting_conversations(session, now=now)
            turns = sum([engine.take_turn(self._runtime, conversation_id) for conversation_id in waiting])
            sent = relay.drain(self._runtime)
            if not turns and not sent:
                return

    def _dump(self, op: dict[str, Any]) -> None:
        what = op.get("what")
        if what not in _ROWS:
            raise BadLine(f"what must be one of {', '.join(_ROWS)}")
        with self._runtime.transaction() as session:
            rows = session.connection().execute(text(_ROWS[what])).mappings().all()
        self._events.append({"event": "rows", "what": what, "rows": [_plain(row) for row in rows]})

    def _reset(self, op: dict[str, Any]) -> None:
        town = op.get("town", {"providers": []})
        now = _instant(op.get("now"))
        if not isinstance(town, dict):
            raise BadLine("town must be an object")
        with self._runtime.transaction() as session:
            empty_house(session)
            load_town(session, town, now=now)
            ensure_provider_identities(session, accounts=dict.fromkeys(Channel, ""), is_demo=True)
        self._clock.put(now)

    def close(self) -> None:
        """Give the connections back."""
        self._runtime.close()


def _parsed(line: str) -> dict[str, Any]:
    try:
        op = json.loads(line)
    except ValueError as error:
        raise BadLine(f"not JSON: {error}") from None
    if not isinstance(op, dict):
        raise BadLine("a line must be a JSON object")
    return op


def _text(op: dict[str, Any], name: str) -> str:
    value = op.get(name)
    if not isinstance(value, str) or (name != "text" and not value):
        raise BadLine(f"{name} must be a text")
    return value


def _channel(op: dict[str, Any]) -> Channel:
    with suppress(ValueError):
        return Channel(op.get("channel", "web"))
    raise BadLine(f"channel must be one of {', '.join(Channel)}")


def _instant(value: Any) -> datetime:
    try:
        at = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadLine("now must be an ISO instant") from None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _plain(row: Any) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value if isinstance(value, int | float | str | bool | list | None) else str(value)


def play_lines(replay: Replay, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Every line's events in order; blank lines are passed over."""
    for line in lines:
        if line.strip():
            yield from replay.play(line)
