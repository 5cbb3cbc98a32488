"""A provider who is paid by Pix says that the money is there, or that it was given back."""

from __future__ import annotations

import re
from datetime import timedelta

from booking.folding import fold
from booking.types import BookingCard
from bot.desk import Desk
from bot.dialogue.meaning import is_named
from bot.dialogue.wording import Decision, customer_name, line, moment, option, say
from bot.state import State
from llm.intents import Intent, Understanding
from models.enums import BookingStatus

WORDS = frozenset({"pix_paid", "pix_returned"})
AHEAD = timedelta(days=400)
MAX_LISTED = 8
_MAY_SAY_PAID = frozenset((Intent.PAID, Intent.DONE, Intent.INFORM, Intent.ASK, Intent.UNKNOWN))
_SAYS_PAID = re.compile(
    r"\b(?:pix|paid|payment|pagou|pagaram|pago|paga|pagamento|pagado|transferiu|paye|payee|bezahlt|gezahlt|pagato)\b"
)


def ask_who(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """ "Maria has paid", "recebi o pix": which one is pressed, for a booking is not paid by half a sentence.

    None where nobody is waited for, or something else is said.
    """
    if not set(heard.acts) <= _MAY_SAY_PAID or "?" in text or not _SAYS_PAID.search(fold(text)):
        return None
    awaited = [card for card in desk.agenda(desk.now, desk.now + AHEAD) if _is_awaited(card)]
    awaited = [card for card in awaited if is_named(card, heard)] or awaited
    if not awaited:
        return None
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
