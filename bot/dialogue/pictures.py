"""What is said about pictures: which visit they belong to, asked where several could be meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from booking.errors import BookingError
from booking.types import BookingCard
from bot.commands import Done, KeepPictures
from bot.desk import Desk
from bot.dialogue.wording import Decision, booking_values, line, moment, option, say
from bot.replies import Line, Option
from bot.state import State

MAX_LISTED = 8


@dataclass(frozen=True, slots=True)
class Said:
    """Lines about pictures, and the visits to choose from when it has to be asked."""

    lines: tuple[Line, ...] = ()
    options: tuple[Option, ...] = ()


def visits_for(state: State, desk: Desk) -> tuple[BookingCard, ...]:
    """The visits that a picture may be about; none while one is being arranged, which it then goes with."""
    if state.flow == "book":
        return ()
    if state.flow in ("move", "cancel") and state.booking_id:
        card = desk.booking(state.booking_id)
        return (card,) if card else ()
    return desk.my_bookings()


def ask_which(cards: tuple[BookingCard, ...]) -> Said:
    """The question which visit is meant."""
    options = tuple(
        option(
            "option.visit",
            {"do": "picture", "booking": str(card.id)},
            service=card.service_name,
            when=moment(card.start_at, card.time_zone, "short"),
        )
        for card in cards[:MAX_LISTED]
    )
    return Said((line("picture.which"),), options)


def kept_with(card: BookingCard) -> Line:
    """That it is kept, and with what."""
    return line("picture.kept", **booking_values(card))


def press(state: State, action: Any, desk: Desk) -> Decision:
    """The answer to the question which visit is meant."""
    card = desk.booking(UUID(action["booking"]))
    return Decision(state, command=KeepPictures(card.id)) if card else say(state, line("visit.gone"))


def conclude(state: State, command: KeepPictures, result: Done | BookingError, desk: Desk) -> Decision:
    """That it is kept, if it still was there."""
    card = None if isinstance(result, BookingError) else result.booking
    return say(state, kept_with(card) if card else line("picture.gone"))
