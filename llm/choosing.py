"""Which of the offered options the phrases, times and names of a message choose."""

from __future__ import annotations

import re

from llm import options
from llm.context import Asked
from llm.draft import CONFIRMS, YES_ASKED, Draft, is_of_other_matters
from llm.intents import Intent
from llm.scan import Entity, Match

# Acts that name an offered place without choosing it.
_ELSE = (Intent.ASK, Intent.CANCEL, Intent.MOVE, Intent.ALTERNATIVES, Intent.STOP, Intent.COMPLAIN, Intent.WAIT)

# A day of the month and nothing else: "the 2nd", "el 2", "le 2e", "2."
_DAY_NUMBER = re.compile(
    r"(?:(?:on )?the |el |o |a |le |la |il |den |der |am )?(\d{1,2}) ?(?:st|nd|rd|th|[oaºª.e]|er|eme|ème)?"
)
_ASKED_FOR_A_DAY = (Asked.DAY, Asked.DAY_OR_TIME)
# Words beside which "first" still names one of the options.
_BESIDE = frozenset({"yes", "soft", "thank", "greet", "filler", "polite_if"})

ORDINALS = (*(f"ordinal.{place}" for place in (*range(1, 7), "last", "middle")), "choose.later", "choose.earlier")


def read_choice(draft: Draft) -> None:
    """One of the offered options, by number, place, time, name or label."""
    context = draft.context
    if not context.options:
        return
    option = options.by_label(draft.text, context)
    if option is None:
        option = _by_ordinal(draft)
    if option is None and draft.entities.when and _tells_a_time(draft) and not draft.has(Intent.ALTERNATIVES):
        option = options.by_time(draft.entities.when, context.options)
    if option is None:
        option = _by_day_number(draft)
    if option is None:
        option = _by_name(draft)
    if option is None and draft.unread and not draft.has(*_ELSE):
        option = options.by_words(tuple(draft.reading.words[place].norm for place in draft.unread), context.options)
        draft.unread -= draft.unread if option is not None else set()
    if (
        option is None
        and _is_liked(draft)
        and len(context.options) == 1
        and not context.options[0].is_yes
        and context.asked in YES_ASKED
    ):
        option = 0
    if option is not None and not draft.reading.with_cue("denied"):
        draft.option = option
        draft.add(Intent.CHOOSE)
        draft.drop(Intent.SEARCH, Intent.ALTERNATIVES)


def _by_day_number(draft: Draft) -> int | None:
    """ "The 2nd works": with nothing offered on such a day it is the second of several, never a yes."""
    when, offered = draft.entities.when, draft.context.options
    alone = [one for one in draft.used if one.kind == "when"]
    if when is None or len(when.choices) != 1 or len(alone) != 1 or draft.context.asked in _ASKED_FOR_A_DAY:
        return None
    number = _DAY_NUMBER.fullmatch(when.text.casefold())
    places = options.offers(offered)
    if number is None or len(places) < 2 or int(number[1]) > len(places) or any(one.is_yes for one in offered):
        return None
    if any(one.starts_at and one.starts_at.day == int(number[1]) for one in offered):
        return None
    draft.used = [one for one in draft.used if one is not alone[0]]
    return places[int(number[1]) - 1]


def _tells_a_time(draft: Draft) -> bool:
    """Whether a time was told of our matters: "will it rain on Friday?" chooses nothing."""
    told = [entity for entity in draft.used if entity.kind == "when"]
    return any(not is_of_other_matters(draft, entity) for entity in told)


def _is_liked(draft: Draft) -> bool:
    """Whether the one offer was taken by its words, and not after a "don't want"."""
    refused = {match.end for match in draft.reading.with_cue("neg", "no")}
    return any(match.start not in refused for match in draft.reading.with_cue("like"))


def _by_ordinal(draft: Draft) -> int | None:
    count = len(draft.context.options)
    offers = options.offers(draft.context.options)
    for match in draft.reading.matches:
        if _is_of_order(draft, match):
            draft.unread.update(range(match.start, match.end))
            continue
        for cue in match.cues:
            if cue == "ordinal.last":
                return offers[-1]
            if cue == "ordinal.middle":
                return offers[len(offers) // 2] if len(offers) % 2 else None
            if cue.startswith("ordinal.") and int(cue[8:]) <= count:
                return int(cue[8:]) - 1
            if cue in ("choose.later", "choose.earlier"):
                found = options.by_order(draft.context.options, cue == "choose.later")
                if found is not None:
                    draft.relative = None
                    return found
    numbers = [entity for entity in draft.used if entity.kind == "number" and not _is_negated(draft, entity)]
    if len(numbers) == 1 and 1 <= int(numbers[0].token or 0) <= count and not draft.unread:
        return int(numbers[0].token or 0) - 1
    return None


def _is_of_order(draft: Draft, match: Match) -> bool:
    """ "Confirm it with Ana first": at a proposal, a lone word beside others tells when, not which."""
    is_word = match.end - match.start == 1 and any(cue.startswith("ordinal.") for cue in match.cues)
    if not is_word or draft.context.asked not in CONFIRMS:
        return False
    return any(one is not match and not _BESIDE & set(one.cues) for one in draft.reading.matches)


def _is_negated(draft: Draft, entity: Entity) -> bool:
    return any(match.end == entity.start for match in draft.reading.with_cue("neg", "no"))


def _by_name(draft: Draft) -> int | None:
    for kind, named in (("provider", draft.context.providers), ("service", draft.context.services)):
        tokens = {one.token for one in draft.used if one.kind == kind and one not in draft.refused} - {None}
        if len(tokens) == 1 and not draft.topics:
            found = options.by_name(tokens.pop() or "", named, draft.context.options)
            if found is not None:
                return found
    return None
