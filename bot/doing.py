"""What every command is carried out with: the turn's transaction, who speaks, and the arguments writers take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from booking import outbox, read
from booking.gateways.port import Till
from booking.plans import Limits
from booking.types import BookingCard
from bot.desk import Speaker
from bot.facts import actor_of
from bot.replies import Reply, reply_to_json


@dataclass(frozen=True, slots=True)
class Doing:
    """What every command is carried out with."""

    session: Session
    speaker: Speaker
    language: str | None
    command_id: str
    cause: str
    now: datetime
    till: Till | None
    limits: Limits

    def change(self) -> dict[str, Any]:
        """The arguments that every writer of the core takes."""
        return {
            "actor": actor_of(self.speaker),
            "command_id": self.command_id,
            "cause": self.cause,
            "now": self.now,
        }


def visits(doing: Doing) -> tuple[BookingCard, ...]:
    """The speaker's visits to come."""
    return read.bookings_of_identity(doing.session, identity_id=doing.speaker.identity_id, now=doing.now)


def tell_provider(doing: Doing, card: BookingCard, template: str, *, once: str | None = None) -> None:
    """Owe the provider of a booking a notice, once per command, or per booking and `once`."""
    outbox.put(
        doing.session,
        kind="notice",
        dedupe_key=f"{once or doing.command_id}:{template}:{card.id}",
        payload={"template": template},
        provider_id=card.provider_id,
        booking_id=card.id,
        now=doing.now,
    )


def owe_reply(
    session: Session,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    identity_id: UUID | None = None,
    provider_id: UUID | None = None,
) -> bool:
    """Put a reply in the outbox, once per key; False when it was there before."""
    return outbox.put(
        session,
        kind="reply",
        dedupe_key=f"reply:{key}",
        payload=reply_to_json(reply),
        identity_id=identity_id,
        provider_id=provider_id,
        now=now,
    )
