"""A provider's own bookings in a span, whatever became of them, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Uuid, bindparam, tuple_
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earnings import Owner
from booking.read import CARDS, B, card_of
from booking.types import Actor, BookingCard
from models.base import Instant


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ends: after the booking that starts then and has this id."""

    start_at: datetime
    booking_id: UUID


BEGINNING = Place(datetime(1, 1, 2, tzinfo=UTC), UUID(int=0))


def bookings_page(
    session: Session,
    *,
    actor: Actor,
    provider_id: UUID,
    start_at: datetime,
    end_at: datetime,
    most: int,
    after: Place = BEGINNING,
) -> tuple[BookingCard, ...]:
    """At most `most` bookings that start in the span, by start. Raises NotFound."""
    authorize(actor, Action.VIEW, Owner(provider_id))
    values = {
        "provider_id": provider_id,
        "start_at": start_at,
        "end_at": end_at,
        "after_at": after.start_at,
        "after_id": after.booking_id,
        "most": most,
    }
    return tuple(card_of(row) for row in session.connection().execute(PAGE, values))


PAGE = (
    CARDS.where(
        B.c.provider_id == bindparam("provider_id"),
        B.c.start_at >= bindparam("start_at"),
        B.c.start_at < bindparam("end_at"),
        tuple_(B.c.start_at, B.c.id)
        > tuple_(bindparam("after_at", type_=Instant()), bindparam("after_id", type_=Uuid)),
    )
    .order_by(B.c.start_at, B.c.id)
    .limit(bindparam("most"))
)
