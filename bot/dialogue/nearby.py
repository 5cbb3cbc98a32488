"""Where somebody is: nobody here has a map, so the assistant says so and asks for the city. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.desk import Desk
from bot.dialogue.arranging import MAX_LISTED
from bot.dialogue.wording import Decision, line, option, say
from bot.replies import Option, Reply
from bot.state import State
from llm.context import Asked
from llm.intents import Details


def asks_where(state: State, details: Details) -> bool:
    """Whether something near by is wanted, with nothing said that tells where."""
    is_near = bool(details.flags & {"near_me", "near_place"})
    return is_near and not state.wish.city and not state.wish.provider_id


def ask_city(state: State, details: Details, desk: Desk) -> Decision:
    """What cannot be seen from here, and the cities to choose from."""
    said = line("near.place", place=details.place) if details.place else line("near.where")
    return say(replace(state, asked=Asked.CITY, proposal=None), said, options=_cities(state, desk))


def located(state: State, desk: Desk) -> Decision:
    """A position on the map came, which is of no use: what is being looked for can be had in these cities."""
    wish = state.wish
    if wish.provider_id or not (wish.trade or wish.service_name):
        return Decision(state, Reply(()))
    return Decision(replace(state, asked=Asked.CITY, proposal=None), Reply((), options=_cities(state, desk)))


def _cities(state: State, desk: Desk) -> tuple[Option, ...]:
    found = desk.providers(trade=state.wish.trade, service_name=None if state.wish.trade else state.wish.service_name)
    cities = sorted({provider.city for provider in found if provider.city})
    return tuple(option("option.plain", {"do": "city", "city": city}, text=city) for city in cities[:MAX_LISTED])
