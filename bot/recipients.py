"""Where something goes: one person's identity, or the best of a provider's own, and in which language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.orm import Session

from bot.channels.port import ChannelPort
from models.base import Instant
from models.enums import Channel

_COLUMNS = """
    i.id AS identity_id, i.channel, i.account, i.address, i.provider_id, i.last_inbound_at, i.opted_out_at,
    i.unreachable_at, c.id AS conversation_id,
    coalesce(c.state->>'language', i.language, own.language, talk.language, 'en') AS language
FROM identities i
    LEFT JOIN conversations c ON c.identity_id = i.id
    LEFT JOIN providers own ON own.id = i.provider_id
    LEFT JOIN providers talk ON talk.id = c.provider_id
"""
_TYPES = {"identity_id": Uuid, "provider_id": Uuid, "conversation_id": Uuid, "last_inbound_at": Instant()}
_BY_ID = (
    text(f"SELECT {_COLUMNS} WHERE i.id = ANY(:ids)").bindparams(bindparam("ids", type_=ARRAY(Uuid))).columns(**_TYPES)
)
_OWN = (
    text(f"SELECT {_COLUMNS} WHERE i.provider_id = ANY(:ids) ORDER BY i.last_inbound_at DESC NULLS LAST, i.id")
    .bindparams(bindparam("ids", type_=ARRAY(Uuid)))
    .columns(**_TYPES)
)
_CONVERSE = text(
    """
    INSERT INTO conversations (identity_id) VALUES (:identity_id)
    ON CONFLICT (identity_id) DO UPDATE SET identity_id = EXCLUDED.identity_id RETURNING id
    """
)
PREFERRED = (Channel.WHATSAPP, Channel.TELEGRAM, Channel.SMS, Channel.WEB)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """What a mail to an address that somebody typed depends on. `is_proven`: a link that was sent there was opened."""

    is_proven: bool
    stop_path: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address and all that sending to it depends on."""

    identity_id: UUID
    conversation_id: UUID
    channel: Channel
    account: str
    address: str
    language: str
    last_inbound_at: datetime | None
    is_opted_out: bool
    is_unreachable: bool
    is_provider: bool = False
    is_over_budget: bool = False
    mailbox: Mailbox | None = None  # by mail

    def is_window_open(self, hours: float | None, now: datetime) -> bool:
        """Whether free text may be sent: always without a window, else some minutes less than it lasts."""
        return _is_window_open(self.last_inbound_at, hours, now)


def _is_window_open(last: datetime | None, hours: float | None, now: datetime) -> bool:
    if hours is None:
        return True
    return last is not None and now - last < timedelta(hours=hours) - timedelta(minutes=10)


def by_identity(session: Session, ids: Iterable[UUID]) -> dict[UUID, Recipient]:
    """Recipients by identity id, in one statement."""
    wanted = list(set(ids))
    if not wanted:
        return {}
    rows = session.connection().execute(_BY_ID, {"ids": wanted})
    return {row.identity_id: _recipient(session, row) for row in rows}


def of_providers(
    session: Session,
    wanted: Iterable[tuple[UUID, Channel | None]],
    channels: Mapping[Channel, ChannelPort],
    *,
    now: datetime,
) -> dict[UUID, Recipient]:
    """The identity to write to for each provider: where it wrote last, else the channel of the occasion.

    One whose reply window is closed comes last: a request that only a template could tell might reach nobody.
    """
    hints = dict(wanted)
    if not hints:
        return {}
    hours = {channel: port.capabilities.reply_window_hours for channel, port in channels.items()}
    best: dict[UUID, Any] = {}
    for row in session.connection().execute(_OWN, {"ids": list(hints)}):
        if Channel(row.channel) not in hours or row.opted_out_at or row.unreachable_at:
            continue
        chosen = best.get(row.provider_id)
        if chosen is None or _rank(row, hints, hours, now) < _rank(chosen, hints, hours, now):
            best[row.provider_id] = row
    return {provider_id: _recipient(session, row) for provider_id, row in best.items()}


def _rank(
    row: Any, hints: dict[UUID, Channel | None], hours: Mapping[Channel, float | None], now: datetime
) -> tuple[bool, float, bool, int]:
    last: datetime | None = row.last_inbound_at
    channel = Channel(row.channel)
    is_closed = not _is_window_open(last, hours[channel], now)
    return (
        is_closed,
        -last.timestamp() if last else 0.0,
        channel != hints.get(row.provider_id),
        PREFERRED.index(channel),
    )


def _recipient(session: Session, row: Any) -> Recipient:

    conversation_id = row.conversation_id
    if conversation_id is None:
        values = {"identity_id": row.identity_id}
        conversation_id = session.connection().execute(_CONVERSE, values).scalar_one()
    return Recipient(
        identity_id=row.identity_id,
        conversation_id=conversation_id,
        channel=Channel(row.channel),
        account=row.account,
        address=row.address,
        language=row.language,
        last_inbound_at=row.last_inbound_at,
        is_opted_out=row.opted_out_at is not None,
        is_unreachable=row.unreachable_at is not None,
        is_provider=row.provider_id is not None,
    )
