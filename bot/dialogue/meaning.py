"""What a provider's words may be taken for: whom they name, and whether anything is left that nobody read."""

from __future__ import annotations

import re

from booking.folding import fold
from booking.types import BookingCard, ProviderCard
from bot.desk import Desk
from bot.talks import Known
from llm.intents import Intent, Understanding

I = Intent  # noqa: E741


def is_plain(heard: Understanding, *cards: BookingCard) -> bool:
    """Whether words may be acted on: one thing said, nothing unread but the names of those they are about."""
    names = " ".join(f"{card.attendee_name or ''} {card.customer_name or ''}" for card in cards).casefold().split()
    is_mixed = any(map(heard.has, (I.WAIT, I.REJECT, I.BYE))) or (heard.has(I.APPROVE) and heard.has(I.DECLINE))
    return not is_mixed and all(word in names for unread in heard.unread for word in unread.casefold().split())


def is_named(card: BookingCard, heard: Understanding) -> bool:
    """Whether a part of the customer's name was said; a name is often all that the interpreter could not read."""
    said = " ".join((heard.details.person_name or "", *heard.unread)).casefold().split()
    names = f"{card.attendee_name or ''} {card.customer_name or ''}".casefold().split()
    return any(word in names for word in said)


def own_provider(desk: Desk) -> ProviderCard | None:
    """The business that the speaker speaks for."""
    own = desk.speaker.own_provider_id
    return desk.provider(own) if own else None


def customers_named(text: str, desk: Desk) -> tuple[Known, ...]:
    """Customers of whose name a word is said: those with most words of it said, one for each conversation."""
    said = set(_words(text))
    scored = [(len(said & set(_words(one.name))), one) for one in desk.known_customers()]
    best = max((score for score, _ in scored), default=0)
    return tuple(one for score, one in scored if score and score == best)


def _words(text: str) -> list[str]:
    return re.findall(r"\w{2,}", fold(text))
