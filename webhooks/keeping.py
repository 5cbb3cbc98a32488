"""Whose a booking is, as its pages see it, and the one offer to keep an account after the first booking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from booking.read import bookings_of_identity
from booking.types import BookingCard
from bot.accounts import Me
from webhooks.me_forms import form_token

PATH = "/me/keep"


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a page about a booking says to the person at this browser."""

    is_mine: bool = False
    offer: str = ""  # the token of the form that keeps an account; "" where none is offered


NOBODYS = Keeping()


def keeping_of(session: Session, booking: BookingCard, here: Me | None, *, now: datetime) -> Keeping:
    """Whether the booking is the person's, and the offer while it is the only one and nobody is signed in."""
    if here is None or here.identity_id != booking.identity_id:
        return NOBODYS
    is_offered = not here.token_hash and _is_first(session, booking, now)
    return Keeping(True, form_token(here, PATH) if is_offered else "")


def _is_first(session: Session, booking: BookingCard, now: datetime) -> bool:
    assert booking.identity_id is not None
    asked: dict[str, Any] = {"identity_id": booking.identity_id, "now": now}
    return sum(len(bookings_of_identity(session, **asked, upcoming=upcoming)) for upcoming in (True, False)) == 1
