"""Makes the call to a channel for a composed message, and says what became of it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from booking.outbox import Settlement
from bot import holding, inbox, mail_addresses
from bot.channels.port import (
    ChannelPort,
    OutboundMessage,
    SendError,
    SendErrorKind,
    ShownLink,
    ShownOption,
    ShownPicture,
)
from bot.effects import Ready
from bot.runtime import Runtime, no_network_in_transaction
from models.base import Instant
from models.enums import Channel, OutboxState

log = logging.getLogger("parley.sending")
MAX_ATTEMPTS = 16  # with waits of 2, 4, 8 ... 256 seconds: some 40 minutes
MAX_UNKNOWN = 3  # each repetition may be a second message
CONFIG_WAIT = timedelta(minutes=5)
MAX_MISCONFIGURED = 288  # a day
TOLD_OF = (Channel.WHATSAPP.value, Channel.SMS.value)  # whose vendor says what became of a message
LASTING = (SendErrorKind.UNREACHABLE, SendErrorKind.OPTED_OUT)

_ADD_MESSAGE = text(
    """
    INSERT INTO messages (conversation_id, direction, channel, account, outside_id, text, payload, sent_at, received_at,
        outbox_id, delivery)
    VALUES (:conversation_id, 'out', :channel, :account, :outside_id, :text, :payload, :now, :now, :outbox_id, 'sent')
    ON CONFLICT DO NOTHING
    """
).bindparams(bindparam("payload", type_=JSONB), bindparam("now", type_=Instant()))
_UNREACHABLE = text("UPDATE identities SET unreachable_at = :now WHERE id = :id").bindparams(
    bindparam("now", type_=Instant())
)
_OPTED_OUT = text("UPDATE identities SET opted_out_at = coalesce(opted_out_at, :now) WHERE id = :id").bindparams(
    bindparam("now", type_=Instant())
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a send led to, and the message that was sent, if it was."""

    settlement: Settlement
    ready: Ready | None = None
    outside_id: str = ""
    fault: SendErrorKind | None = None


def send(runtime: Runtime, ready: Ready) -> Sent:
    """The call to the channel, outside any transaction; every fault becomes a settlement."""
    no_network_in_transaction()
    channel = runtime.channels[ready.recipient.channel]
    try:
        if ready.outside_id is not None:
            channel.mark_used(ready.recipient.address, ready.outside_id, ready.message.text)
            return Sent(Settlement(ready.entry, OutboxState.SENT))
        outside_id = _found_earlier(channel, ready) or _sent(channel, ready.message)
    except SendError as error:
        return _failed(ready, error, runtime.now())
    except Exception as error:  # an adapter's own fault must not take the rest of the batch with it
        log.exception("channel broke", extra={"entry": str(ready.entry.id)})
        return _failed(ready, SendError(SendErrorKind.UNKNOWN, type(error).__name__), runtime.now())
    return Sent(Settlement(ready.entry, OutboxState.SENT), ready, outside_id)


def _sent(channel: ChannelPort, message: OutboundMessage) -> str:
    """Send; a reply window that the vendor says is closed is respected with the template at once."""
    try:
        return channel.send(message)
    except SendError as error:
        if error.kind is not SendErrorKind.WINDOW or not (message.template and message.is_window_open):
            raise
        return channel.send(replace(message, is_window_open=False))


def _found_earlier(channel: ChannelPort, ready: Ready) -> str | None:
    """After an attempt with an unknown end: the message, if the vendor can say that it has it."""
    look_up = getattr(channel, "find_sent", None)
    return look_up(ready.message, since=ready.entry.created_at) if ready.entry.was_unknown and look_up else None


def _failed(ready: Ready, error: SendError, now: datetime) -> Sent:
    entry = ready.entry
    note = f"{error.kind.value} {error.code}".strip()
    if entry.kind == holding.KIND:  # late, it would hold up the answer
        return Sent(Settlement(entry, OutboxState.SKIPPED, note), ready, fault=error.kind)
    wait = timedelta(seconds=error.retry_after or 2.0 ** min(entry.attempts, 8))
    again = _again(ready)
    if error.kind is SendErrorKind.RETRY and entry.attempts < MAX_ATTEMPTS:
        return Sent(Settlement(entry, again, note, now + wait), ready, fault=error.kind)
    if error.kind is SendErrorKind.UNKNOWN and entry.attempts < MAX_UNKNOWN:
        return Sent(Settlement(entry, OutboxState.UNKNOWN, note, now + wait), ready, fault=error.kind)
    if error.kind is SendErrorKind.CONFIG and entry.attempts < MAX_MISCONFIGURED:
        log.error("channel is not set up rightly", extra={"channel": ready.recipient.channel.value, "code": error.code})
        return Sent(Settlement(entry, again, note, now + CONFIG_WAIT), ready, fault=error.kind)
    if error.kind in LASTING and entry.identity_id is None:  # `record` marks this address: the next one's turn
        return Sent(Settlement(entry, OutboxState.RETRY, note, now), ready, fault=error.kind)
    return Sent(Settlement(entry, OutboxState.DEAD, note), ready, fault=error.kind)


def _again(ready: Ready) -> OutboxState:
    """The state of what will be tried again. Mail waits as pending: a retry would hold up answers in the chat."""
    if ready.recipient.channel is not Channel.MAIL:
        return OutboxState.RETRY
    return OutboxState.UNKNOWN if ready.entry.was_unknown else OutboxState.PENDING


def record(session: Session, sent: list[Sent], *, now: datetime) -> list[UUID]:
    """Write down sent messages and lasting faults; the web conversations that have something new."""
    rows = [_message_row(one.ready, one.outside_id, now) for one in sent if one.ready and one.fault is None]
    if rows:
        session.connection().execute(_ADD_MESSAGE, rows)
    told_of = [row["outside_id"] for row in rows if row["channel"] in TOLD_OF]
    if told_of:
        inbox.take_up_statuses(session, told_of, now=now)
    for one in sent:
        if one.ready and one.ready.recipient.channel is Channel.MAIL:
            if one.fault in LASTING:
                mail_addresses.mark_unreachable(session, one.ready.recipient.address, now=now)
        elif one.ready and one.fault in LASTING:
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
        "payload": _shown(ready.message.options, ready.message.links, ready.message.picture),
        "now": now,
        "outbox_id": ready.entry.id,
    }


def _shown(
    options: tuple[ShownOption, ...], links: tuple[ShownLink, ...], picture: ShownPicture | None
) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    if options:
        shown["options"] = [{"id": option.id, "label": option.label} for option in options]
    if links:
        shown["links"] = [{"url": link.url, "label": link.label} for link in links]
    if picture:
        shown["picture"] = picture.path or str(picture.id)
    return shown
