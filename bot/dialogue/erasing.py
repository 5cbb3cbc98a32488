"""A customer's "delete my data": what goes, what stays and what is called off with it; then an explicit yes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from booking.errors import BookingError
from booking.policy import refund_of_cancel
from booking.types import BookingCard
from bot.commands import Command, Done, EraseData
from bot.desk import Desk
from bot.dialogue.wording import Decision, line, option, say, with_lead
from bot.replies import Line, Money, Reply
from bot.state import State
from llm.context import Asked
from llm.intents import Understanding
from models.enums import ActorKind


def propose(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """What an erasure comes to. The button holds what was told, so that a yes is to exactly that."""
    backs = {card: refund_of_cancel(card, by=ActorKind.CUSTOMER, now=desk.now) for card in desk.my_bookings()}
    told = {str(card.id): back for card, back in backs.items()}
    options = (
        option("option.erase", {"do": "erase_data", "yes": True, "told": told}),
        option("option.keep_data", {"do": "keep_data", "no": True}),
    )
    return say(state.at_rest(), line("erase.what"), line("erase.stays"), *_ahead(backs), options=options)


def press(state: State, action: Any, desk: Desk) -> Decision:
    """The yes."""
    return Decision(state, command=EraseData({UUID(one): back for one, back in action["told"].items()}))


def keep(state: State, action: Any, desk: Desk) -> Decision:
    """The no."""
    return say(replace(state.at_rest(), asked=Asked.ANYTHING_ELSE), line("keep.cancel"))


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """One last answer, with nothing remembered; or the proposal anew, when something changed."""
    if isinstance(result, BookingError):
        return with_lead(propose(state, Understanding(()), "", desk), (line("erase.changed"),))
    return Decision(State(language=state.language), Reply((line("erase.done"),), is_last_word=True))


def _ahead(backs: dict[BookingCard, int]) -> list[Line]:
    if not backs:
        return []
    sums: dict[str, int] = {}
    for card, back in backs.items():
        sums[card.currency] = sums.get(card.currency, 0) + back
    money = (line("erase.back", amount=Money(minor, currency)) for currency, minor in sums.items() if minor)
    return [line("erase.ahead", n=len(backs)), *money]
