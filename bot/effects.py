"""Performs what is owed: composes a message from rows, renders it for the channel, sends it, says what became of it.

The one sending path: consent, reply window and quiet hours are looked at here, at the moment of sending.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking import read
from booking.outbox import Entry, Settlement
from booking.schedule import Slot
from booking.slots import next_free
from booking.types import BookingCard
from bot import notices, recipients
from bot.channels.port import ChannelPort, OutboundMessage, SendError, SendErrorKind, ShownLink, ShownOption
from bot.formats import value_text
from bot.recipients import Recipient
from bot.render import render
from bot.replies import Reply, reply_from_json
from bot.runtime import Runtime, no_network_in_transaction
from models.base import Instant
from models.enums import Channel, OutboxState

log = logging.getLogger("parley.effects")
MAX_ATTEMPTS = 6
QUIET_FROM, QUIET_TO = time(21), time(8)
OTHERS_LOOKED_AT = 40

_OPTIONS_OF = text(
    "SELECT outbox_id, id FROM options WHERE outbox_id = ANY(:ids) ORDER BY outbox_id, position"
).bindparams(bindparam("ids", type_=ARRAY(Uuid)))
_ADD_OPTION = text(
    """
    INSERT INTO options (id, conversation_id, outbox_id, position, label, action, created_at)
    VALUES (:id, :conversation_id, :outbox_id, :position, :label, :action, :now)
    """
).bindparams(bindparam("action", type_=JSONB), bindparam("now", type_=Instant()))
_ADD_MESSAGE = text(
    """
    INSERT INTO messages (conversation_id, direction, channel, account, outside_id, text, payload, sent_at, received_at,
        outbox_id, delivery)
    VALUES (:conversation_id, 'out', :channel, :account, :outside_id, :text, :payload, :now, :now, :outbox_id, 'sent')
    ON CONFLICT DO NOTHING
    """
).bindparams(bindparam("payload", type_=JSONB), bindparam("now", type_=Instant()))
_SENT_TEXT = text("SELECT text FROM messages WHERE outbox_id = :id").bindparams(bindparam("id", type_=Uuid))
_UNREACHABLE = text("UPDATE identities SET unreachable_at = :now WHERE id = :id").bindparams(
    bindparam("now", type_=Instant())
)
_OPTED_OUT = text("UPDATE identities SET opted_out_at = coalesce(opted_out_at, :now) WHERE id = :id").bindparams(
    bindparam("now", type_=Instant())
)


@dataclass(frozen=True, slots=True)
class Ready:
    """A composed message that waits for its call to the channel."""

    entry: Entry
    recipient: Recipient
    message: OutboundMessage
    outside_id: str | None = None  # of the message to edit, for a mark


@dataclass(frozen=True, slots=True)
class Sent:
    """What a send led to, and the message that was sent, if it was."""

    settlement: Settlement
    ready: Ready | None = None
    outside_id: str = ""
    fault: SendErrorKind | None = None


def prepare(session: Session, runtime: Runtime, entries: tuple[Entry, ...]) -> list[Ready | Settlement]:
    """Compose every entry in the claiming transaction; those that are not to be sent come back settled."""
    people = recipients.by_identity(session, (e.identity_id for e in entries if e.identity_id))
    cards = {e.id: read.find_booking(session, booking_id=e.booking_id) for e in entries if e.booking_id}
    owners = recipients.of_providers(session, _owners(session, entries, cards), runtime.channels, now=runtime.now())
    used = _existing_options(session, entries)
    made: list[Ready | Settlement] = []
    for entry in entries:
        to = people.get(entry.identity_id) if entry.identity_id else owners.get(entry.provider_id)  # type: ignore[arg-type]
        made.append(_prepare_one(session, runtime, entry, to, cards.get(entry.id), used.get(entry.id)))
    return made


def _owners(
    session: Session, entries: tuple[Entry, ...], cards: Mapping[UUID, BookingCard | None]
) -> list[tuple[UUID, Channel | None]]:
    """Providers to write to, each with the channel that the customer of the booking used."""
    wanted = [e for e in entries if e.identity_id is None and e.provider_id]
    asking = {card.identity_id for e in wanted if (card := cards.get(e.id)) and card.identity_id}
    channels = {i: r.channel for i, r in recipients.by_identity(session, asking).items()}
    hints = []
    for entry in wanted:
        card = cards.get(entry.id)
        hints.append((entry.provider_id, channels.get(card.identity_id) if card and card.identity_id else None))
    return hints  # type: ignore[return-value]


def _existing_options(session: Session, entries: tuple[Entry, ...]) -> dict[UUID, list[str]]:
    """Ids of buttons made by an earlier attempt: they may be on a phone already."""
    again = [entry.id for entry in entries if entry.attempts > 1]
    found: dict[UUID, list[str]] = {}
    if again:
        for row in session.connection().execute(_OPTIONS_OF, {"ids": again}):
            found.setdefault(row.outbox_id, []).append(row.id)
    return found


def _prepare_one(
    session: Session,
    runtime: Runtime,
    entry: Entry,
    to: Recipient | None,
    card: BookingCard | None,
    option_ids: list[str] | None,
) -> Ready | Settlement:
    if to is None:
        return Settlement(entry, OutboxState.DEAD, "no address to write to")
    channel = runtime.channels.get(to.channel)
    if channel is None:
        return Settlement(entry, OutboxState.DEAD, f"channel {to.channel} is not set up")
    try:
        return _COMPOSE[entry.kind](session, runtime, entry, to, channel, card, option_ids)
    except Exception as error:
        log.exception("entry cannot be composed", extra={"entry": str(entry.id)})
        return Settlement(entry, OutboxState.DEAD, f"cannot be composed: {type(error).__name__}")


def _compose_reply(
    session: Session,
    runtime: Runtime,
    entry: Entry,
    to: Recipient,
    channel: ChannelPort,
    card: BookingCard | None,
    option_ids: list[str] | None,
) -> Ready | Settlement:
    reply = reply_from_json(entry.payload)
    return _rendered(session, runtime, entry, to, channel, reply, option_ids)


def _compose_notice(
    session: Session,
    runtime: Runtime,
    entry: Entry,
    to: Recipient,
    channel: ChannelPort,
    card: BookingCard | None,
    option_ids: list[str] | None,
) -> Ready | Settlement:
    now = runtime.now()
    if card is None:
        return Settlement(entry, OutboxState.SKIPPED, "the booking is gone")
    later = _after_quiet_hours(entry, card, now)
    if later is not None:
        return Settlement(entry, OutboxState.RETRY, "quiet hours", later)
    to_provider = entry.identity_id is None
    offers = entry.payload["template"] in notices.WITH_ALTERNATIVES and not to_provider
    slots = _other_times(session, card, now) if offers else ()
    reply = notices.compose(entry.payload, card, to_provider, slots)
    if reply is None:
        return Settlement(entry, OutboxState.SKIPPED, "no longer true")
    return _rendered(session, runtime, entry, to, channel, reply, option_ids)


def _after_quiet_hours(entry: Entry, card: BookingCard, now: datetime) -> datetime | None:
    """When a reminder may be sent instead of at night; None to send it now."""
    if entry.payload["template"] != "reminder":
        return None
    local = now.astimezone(ZoneInfo(card.time_zone))
    if QUIET_TO <= local.time() < QUIET_FROM:
        return None
    day = local.date() + timedelta(days=1) if local.time() >= QUIET_FROM else local.date()
    morning = datetime.combine(day, QUIET_TO, local.tzinfo).astimezone(UTC)
    return morning if morning < card.start_at - timedelta(hours=1) else None


def _other_times(session: Session, card: BookingCard, now: datetime) -> tuple[Slot, ...]:
    end = card.start_at + timedelta(days=14)
    start = min(now, card.start_at)
    schedule, terms = read.load_schedule(session, service_id=card.service_id, start_at=start, end_at=end)
    found = next_free(schedule, terms, now, after=max(now, card.start_at - timedelta(hours=3)), limit=OTHERS_LOOKED_AT)
    # The time that was just said no to is free again, and no offer.
    return tuple(slot for slot in found if slot.end_at <= card.start_at or slot.start_at >= card.end_at)[:3]


def _rendered(
    session: Session,
    runtime: Runtime,
    entry: Entry,
    to: Recipient,
    channel: ChannelPort,
    reply: Reply,
    option_ids: list[str] | None,
) -> Ready | Settlement:
    """The reply in words, its options stored so that a press can be understood before it is on any screen."""
    refusal = _refusal(to, reply)
    if refusal:
        return Settlement(entry, OutboxState.SKIPPED, refusal)
    now = runtime.now()
    ids = option_ids if option_ids and len(option_ids) == len(reply.options) else None
    fresh = ids is None
    ids = ids or [secrets.token_urlsafe(9) for _ in reply.options]
    shown = render(
        reply,
        language=to.language,
        capabilities=channel.capabilities,
        option_ids=ids,
        base_url=runtime.settings.public_base_url,
        at=now,
    )
    if fresh:
        _store_options(session, entry, to, reply, shown.options, now)
    message = OutboundMessage(
        address=to.address,
        text=shown.text,
        options=shown.options,
        links=shown.links,
        language=to.language,
        entry_id=entry.id,
        at=now,
        template=reply.template,
        template_values=_template_values(reply, to.language),
        is_window_open=to.is_window_open(channel.capabilities.reply_window_hours, now),
    )
    return Ready(entry, to, message)


def _template_values(reply: Reply, language: str) -> tuple[str, ...]:
    """What fills an approved template: provider, service, time, price, customer, in this order."""
    if reply.template is None:
        return ()
    return tuple(value_text(value, language) for value in reply.lines[0].values.values())


def _refusal(to: Recipient, reply: Reply) -> str:
    """Why this person must not be written to now; empty when they may."""
    if to.is_opted_out and not reply.is_last_word and (reply.is_notice or to.channel is Channel.SMS):
        return "opted out"
    return "unreachable" if to.is_unreachable and reply.is_notice else ""


def _store_options(
    session: Session, entry: Entry, to: Recipient, reply: Reply, shown: tuple[ShownOption, ...], now: datetime
) -> None:
    rows = [
        {
            "id": option.id,
            "conversation_id": to.conversation_id,
            "outbox_id": entry.id,
            "position": position,
            "label": option.label[:200],
            "action": dict(reply.options[position].action),
            "now": now,
        }
        for position, option in enumerate(shown)
    ]
    if rows:
        session.connection().execute(_ADD_OPTION, rows)


def _compose_mark(
    session: Session,
    runtime: Runtime,
    entry: Entry,
    to: Recipient,
    channel: ChannelPort,
    card: BookingCard | None,
    option_ids: list[str] | None,
) -> Ready | Settlement:
    """The pressed message again, without its buttons and with the choice that was made."""
    original = session.connection().execute(_SENT_TEXT, {"id": UUID(entry.payload["outbox_id"])}).scalar()
    if original is None:
        return Settlement(entry, OutboxState.SKIPPED, "the message is gone")
    words = f"{original}\n\n✓ {entry.payload['label']}"
    return Ready(entry, to, OutboundMessage(to.address, words), entry.payload["outside_id"])


_COMPOSE: dict[str, Callable[..., Ready | Settlement]] = {
    "reply": _compose_reply,
    "notice": _compose_notice,
    "mark": _compose_mark,
}


# ------------------------------------------------------------------ sending


def send(runtime: Runtime, ready: Ready) -> Sent:
    """The call to the channel, outside any transaction; every fault becomes a settlement."""
    no_network_in_transaction()
    channel = runtime.channels[ready.recipient.channel]
    try:
        if ready.outside_id is not None:
            channel.mark_used(ready.recipient.address, ready.outside_id, ready.message.text)
            return Sent(Settlement(ready.entry, OutboxState.SENT))
        outside_id = _found_earlier(channel, ready) or channel.send(ready.message)
    except SendError as error:
        return _failed(ready, error, runtime.now())
    return Sent(Settlement(ready.entry, OutboxState.SENT), ready, outside_id)


def _found_earlier(channel: ChannelPort, ready: Ready) -> str | None:
    """After an attempt with an unknown end: the message, if the vendor can say that it has it."""
    look_up = getattr(channel, "find_sent", None)
    return look_up(ready.message, since=ready.entry.created_at) if ready.entry.was_unknown and look_up else None


def _failed(ready: Ready, error: SendError, now: datetime) -> Sent:
    entry = ready.entry
    note = f"{error.kind.value} {error.code}".strip()
    if error.kind in (SendErrorKind.RETRY, SendErrorKind.UNKNOWN) and entry.attempts < MAX_ATTEMPTS:
        state = OutboxState.UNKNOWN if error.kind is SendErrorKind.UNKNOWN else OutboxState.RETRY
        wait = timedelta(seconds=error.retry_after or 2.0 ** min(entry.attempts, 8))
        return Sent(Settlement(entry, state, note, now + wait), ready, fault=error.kind)
    return Sent(Settlement(entry, OutboxState.DEAD, note), ready, fault=error.kind)


def record(session: Session, sent: list[Sent], *, now: datetime) -> list[UUID]:
    """Write down sent messages and lasting faults; the web conversations that have something new."""
    rows = [_message_row(one.ready, one.outside_id, now) for one in sent if one.ready and one.fault is None]
    if rows:
        session.connection().execute(_ADD_MESSAGE, rows)
    for one in sent:
        if one.ready and one.fault in (SendErrorKind.UNREACHABLE, SendErrorKind.OPTED_OUT):
            statement = _UNREACHABLE if one.fault is SendErrorKind.UNREACHABLE else _OPTED_OUT
            session.connection().execute(statement, {"id": one.ready.recipient.identity_id, "now": now})
    return [
        one.ready.recipient.conversation_id
        for one in sent
        if one.ready and one.fault is None and one.ready.recipient.channel is Channel.WEB
    ]


def _message_row(ready: Ready, outside_id: str, now: datetime) -> dict[str, Any]:
    return {
        "conversation_id": ready.recipient.conversation_id,
        "channel": ready.recipient.channel.value,
        "account": ready.recipient.account,
        "outside_id": outside_id,
        "text": ready.message.text,
        "payload": _shown(ready.message.options, ready.message.links),
        "now": now,
        "outbox_id": ready.entry.id,
    }


def _shown(options: tuple[ShownOption, ...], links: tuple[ShownLink, ...]) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    if options:
        shown["options"] = [{"id": option.id, "label": option.label} for option in options]
    if links:
        shown["links"] = [{"url": link.url, "label": link.label} for link in links]
    return shown
