"""One offer to each person, some minutes after the first booking in a chat: a page of one's own, by a link."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from booking import outbox
from booking.types import BookingCard
from bot.replies import Line, Link, Reply
from models.enums import LIVE_STATUSES

KIND = "account"
AFTER = timedelta(minutes=5)
AT_MOST_LATE = timedelta(hours=1)


def owe(session: Session, card: BookingCard, *, now: datetime) -> None:
    """Owe the offer. There is one for each identity, ever."""
    outbox.put(
        session,
        kind=KIND,
        dedupe_key=f"account:{card.identity_id}",
        payload={},
        identity_id=card.identity_id,
        booking_id=card.id,
        now=now,
        due_at=now + AFTER,
    )


def compose(card: BookingCard | None, *, due_at: datetime, now: datetime) -> Reply | None:
    """The offer; None when the booking is over already, or the talk long ago."""
    if card is None or card.status not in LIVE_STATUSES or now > due_at + AT_MOST_LATE:
        return None
    return Reply((Line("account.offer"),), links=(Link("link.account", "me:"),), is_notice=True)
