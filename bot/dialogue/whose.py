"""Whose visit it is: the answer to who comes, and "one for my husband, too" after a visit was booked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.desk import Desk
from bot.dialogue import several
from bot.dialogue.arranging import advance
from bot.dialogue.wishes import with_details
from bot.dialogue.wording import Decision
from bot.state import State
from llm.context import Asked
from llm.intents import Details, Intent, Understanding

OWN_NAME = "own_name"


def spoken(state: State, heard: Understanding, desk: Desk) -> Decision | None:
    """The name of who comes, or that the customer's own will do; None for anything else."""
    if not several.must_name(state.wish):
        return None
    if heard.details.person_name:
        named = state.with_wish(attendee_name=heard.details.person_name, is_for_other=False)
        return advance(with_details(named, heard.details, desk), desk)
    is_own = OWN_NAME in heard.details.flags or heard.acts == (Intent.REJECT,)
    return own_name(state, {}, desk) if is_own and state.asked is Asked.NAME else None


def own_name(state: State, action: Any, desk: Desk) -> Decision:
    """The visit stands in the customer's own name, whoever comes."""
    return advance(state.with_wish(is_for_other=False), desk)


def like_the_last(state: State, details: Details, desk: Desk) -> State:
    """ "And one for my husband": the visit that was just booked again, after it unless another time is said."""
    is_about_people = several.OTHERS in details.flags or details.party_size
    named = (details.service, details.provider, details.trade, details.city, state.wish.service_id)
    if state.flow or state.booking_id is None or not is_about_people or any(named):
        return state
    card = desk.booking(state.booking_id)
    if card is None or card not in desk.my_bookings():
        return state
    wish = replace(
        state.wish, provider_id=card.provider_id, service_id=card.service_id, is_for_other=True, is_next=True
    )
    return replace(state, wish=replace(wish, when=None if details.when else several.after(card)))
