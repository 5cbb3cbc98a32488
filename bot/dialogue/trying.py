"""A provider looks at the own business as its customers do: a visit asked for, to be answered, and taken away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from booking.errors import BookingError
from booking.types import BookingCard
from bot.commands import Done, TryVisit
from bot.desk import Desk
from bot.dialogue.meaning import own_provider
from bot.dialogue.wording import Decision, booking_values, line, proposal_of, request_options, say
from bot.state import State
from models.enums import ActorKind, BookingStatus

_WORDS = "test, try it, try, prueba, probar, probarlo, teste, testar, essai, essayer, tester, testen, prova"
WORDS = frozenset(_WORDS.split(", "))
SOONEST = timedelta(hours=1)
AHEAD = timedelta(days=31)


def is_wanted(text: str) -> bool:
    """Whether a message asks for it and nothing else."""
    return text.strip(" .!\"'«»“”").casefold() in WORDS


def try_visit(state: State, action: Any, desk: Desk) -> Decision:
    """Ask for the first free time of the first service, unless such a visit waits already."""
    provider = own_provider(desk)
    if provider is None or not provider.services:
        return say(state, line("try.nothing"))
    waiting = next((card for card in desk.my_bookings() if card.provider_id == provider.id), None)
    if waiting is not None:
        return _again(state, waiting)
    first = desk.now + SOONEST
    for service in provider.services:
        slots = desk.free_slots(service.id, first, first + AHEAD)
        if slots:
            proposal = proposal_of(provider, service, slots[0].start_at, desk.quote(service, None), None)
            return Decision(state.quiet(), command=TryVisit(proposal))
    return say(state, line("try.nothing"))


def _again(state: State, card: BookingCard) -> Decision:
    is_open = card.status is BookingStatus.PENDING and card.waiting_on is not ActorKind.CUSTOMER
    return say(state, line("try.there", **booking_values(card)), options=request_options(card) if is_open else ())


def conclude(state: State, result: Done | BookingError) -> Decision:
    """The request itself comes as every request does."""
    if isinstance(result, BookingError) or result.booking is None:
        return say(state, line("try.nothing"))
    return say(state, line("try.made", **booking_values(result.booking)))


PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {"try": try_visit}
