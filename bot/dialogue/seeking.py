"""Questions about no business in particular ("how much is a haircut in San Jose?"): those it may be about."""

from __future__ import annotations

from dataclasses import replace

from bot.desk import Desk
from bot.dialogue import questions
from bot.dialogue.arranging import advance
from bot.dialogue.wishes import with_details
from bot.dialogue.wording import Decision, with_lead
from bot.replies import Line
from bot.state import State, Wish
from llm.intents import Details, Topic


def found(state: State, details: Details, text: str, desk: Desk) -> Decision | None:
    """The businesses to choose from, with prices if these were asked for; the answer where there is but one.

    None where nothing was said that one could look for.
    """
    sought = with_details(state, details, desk)
    if not is_sought(sought.wish):
        return None
    is_cheap = sought.wish.is_cheap or Topic.PRICE in details.topics
    decision = advance(replace(sought.with_wish(is_cheap=is_cheap), misses=0), desk)
    is_one = decision.state.wish.provider_id is not None
    return with_lead(decision, questions.answer(decision.state, desk, details, text) if is_one else ())


def is_sought(wish: Wish) -> bool:
    """Whether businesses can be looked for, and none is chosen."""
    return not wish.provider_id and bool(wish.trade or wish.service_name or wish.city)


def without_which(lead: tuple[Line, ...]) -> tuple[Line, ...]:
    """The answers without "which business?": whoever is shown businesses to choose from is asked that already."""
    return tuple(said for said in lead if said.key != "answer.which_provider")
