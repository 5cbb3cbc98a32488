"""A provider who is paid by Pix says that the money is there, or that it was given back."""

from __future__ import annotations

from datetime import timedelta

from booking.types import BookingCard
from bot.desk import Desk
from bot.dialogue.wording import Decision, customer_name, line, moment, option, say
from bot.state import State
from llm.intents import Understanding
from models.enums import BookingStatus

WORDS = frozenset({"pix_paid", "pix_returned"})
AHEAD = timedelta(days=400)
MAX_LISTED = 8


def ask_who(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Maria has paid": which one is pressed, for a booking is not paid by half a sentence."""
    awaited = [card for card in desk.agenda(desk.now, desk.now + AHEAD) if _is_awaited(card)]
    if not awaited:
        return say(state, line("pay.nothing"))
    options = tuple(
        option(
            "option.request",
            {"do": "pix_paid", "booking": str(card.id)},
            name=customer_name(card),
            when=moment(card.start_at, card.time_zone, "short"),
        )
        for card in awaited[:MAX_LISTED]
    )
    return say(state, line("provider.which_paid"), options=options)


def _is_awaited(card: BookingCard) -> bool:
    return card.status is BookingStatus.AWAITING_PAYMENT and card.takes_pix


def said(word: str, card: BookingCard) -> str:
    """The key of what is said after it was noted."""
    if word == "pix_returned":
        return "provider.pix_returned"
    return "provider.pix_paid" if card.status is BookingStatus.CONFIRMED else "provider.pix_too_late"
