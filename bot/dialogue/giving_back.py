"""A provider gives back what a late cancel had kept: "refund Maria", pressed before it is done."""

from __future__ import annotations

import re

from booking.folding import fold
from booking.types import BookingCard
from bot.desk import Desk
from bot.dialogue.meaning import is_named
from bot.dialogue.wording import Decision, booking_values, customer_name, line, moment, option, say
from bot.replies import Line, Money, Option
from bot.state import State
from llm.intents import Intent, Understanding

_SAID = re.compile(
    r"\b(?:refund|reimburse|waive|(?:money|deposit|payment|it)(?: \w+)? back|reembols\w*|devuelv\w*|devolv\w*|"
    r"estorn\w*|rembours\w*|ren(?:ds|dez|dre)\b.*\bargent|erstatt\w*|ruckerstatt\w*|(?:geld|anzahlung)\b.*\bzuruck\w*|"
    r"rimbors\w*|(?:restitui\w*|rida\w*)\b.*\b(?:soldi|acconto|caparra))\b"
)
# What these words are taken for by themselves.
_MEANT = frozenset(
    (Intent.UNKNOWN, Intent.ASK, Intent.INFORM, Intent.SEARCH, Intent.HAND_BACK, Intent.OPEN, Intent.CONFIRM)
)


def ask(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """Whose money, and how much of it; None where nothing was kept, or something else is said."""
    if not set(heard.acts) <= _MEANT or "?" in text or not _SAID.search(fold(text)):
        return None
    kept = desk.kept()
    meant = [card for card in kept if is_named(card, heard)]
    if not kept or (heard.details.people and not meant):
        return None
    told = meant or list(kept)
    return say(state, *(_line(card) for card in told), options=tuple(_button(card, len(told)) for card in told))


def _line(card: BookingCard) -> Line:
    amount = Money(card.paid_minor - card.refunded_minor, card.currency)
    return line("provider.waive_ask", **booking_values(card), customer=customer_name(card), amount=amount)


def _button(card: BookingCard, n: int) -> Option:
    action = {"do": "waive", "booking": str(card.id)}
    if n == 1:
        return option("option.waive", action | {"yes": True})
    return option(
        "option.request", action, name=customer_name(card), when=moment(card.start_at, card.time_zone, "short")
    )
