"""What is said when a visit stands already: a time that is for this visit, and what else is heard in the same words."""

from __future__ import annotations

import re
from dataclasses import replace

from llm import options
from llm.context import Asked
from llm.draft import CONFIRMS, Draft, is_used, own_values
from llm.intents import Choice, Intent, Topic
from llm.text import normalise

_AT_REST = frozenset({Asked.NOTHING, Asked.ANYTHING_ELSE, Asked.NAME})
_SAID_OF_A_TIME = frozenset(
    {
        Intent.MOVE,
        Intent.INFORM,
        Intent.ASK,
        Intent.BOOK,
        Intent.ALTERNATIVES,
        Intent.REPEAT,
        Intent.REJECT,
        Intent.CONFIRM,
    }
)
_FROM_TO = re.compile(r"(?:from|von|vom|da|dal|dalle|dalla|de|del|das|du|do|desde)\b|\d.* auf \d")
_BY_HOW_MUCH = re.compile(
    r".*\b(?:(?P<later>later|spater|danach|dopo|piu tardi|mas tarde|despues|mais tarde|depois|plus tard)|"
    r"(?P<earlier>earlier|fruher|eher|vorher|prima|antes|mais cedo|plus tot))"
)
# Wishes beside which a "no" that answers nothing is but a part of the story.
_BESIDE_NO = (Intent.ASK, Intent.SEARCH, Intent.BOOK, Intent.HUMAN, Intent.COMPLAIN, Intent.LIST, Intent.MOVE)


def leave_the_offered_day(draft: Draft) -> None:
    """ "On Tuesday I have the parents' evening, Friday would do": at an offer the other time is the one meant."""
    when, held = draft.entities.when, draft.context.proposal
    if draft.context.asked not in CONFIRMS or when is None or held is None or len(when.choices) != 2:
        return
    first, second = (replace(when, choices=(choice,), doubts=frozenset()) for choice in when.choices)
    if not options.fits(first, held) or options.fits(second, held) or not _has_words_between(draft):
        return
    draft.entities = replace(draft.entities, when=replace(when, choices=when.choices[1:], excluded=when.choices[:1]))


def _has_words_between(draft: Draft) -> bool:
    """Whether something is told between two times, and a comma parts them."""
    told = sorted({(one.start, one.end) for one in draft.entities.found if one.kind == "when"})
    if len(told) < 2:
        return False
    between = range(min(end for _, end in told), max(start for start, _ in told))
    words = draft.reading.words
    return any(place in draft.unread for place in between) and any(
        words[place].after_comma for place in (*between, between.stop)
    )


def _names_another(draft: Draft) -> bool:
    when = draft.entities.when
    return when is not None and is_used(draft, "when") and bool(when.choices and when.excluded)


def _is_of_a_story(draft: Draft) -> bool:
    """Whether nothing begins with a "no", drops or denies what was said."""
    said = draft.reading.with_cue("no", "drop", "denied")
    return not any({"drop", "denied"} & set(match.cues) or match.start == 0 for match in said)


def _goes_to_the_end(draft: Draft) -> None:
    """ "Move it from Thursday to Friday", "von 14 auf 16 Uhr": of what would be a span the end is where it goes."""
    when = draft.entities.when
    if when is None or len(when.choices) != 1 or not _FROM_TO.match(normalise(when.text)):
        return
    days, clock = when.choices[0].days, when.choices[0].clock
    left, right = when.choices[0], when.choices[0]
    if days and clock is None and days.grain == "day" and days.first and days.last and days.first != days.last:
        left, right = Choice(replace(days, last=days.first)), Choice(replace(days, first=days.last))
    elif (
        days is None and clock and clock.part is None and not clock.is_exact and clock.start_minute and clock.end_minute
    ):
        left = Choice(None, replace(clock, end_minute=clock.start_minute))
        right = Choice(None, replace(clock, start_minute=clock.end_minute))
    if left != right:
        draft.entities = replace(draft.entities, when=replace(when, choices=(right,), excluded=(left,)))


def _is_shifted(draft: Draft) -> bool:
    """ "An hour later": counted from the visit that stands, not from now."""
    when = draft.entities.when
    if when is None or not _is_for_a_visit(draft):
        return False
    found = _BY_HOW_MUCH.fullmatch(normalise(when.text).strip())
    if found is None:
        return False
    relative = "earlier" if found["earlier"] else "later"
    draft.entities = replace(draft.entities, when=replace(when, choices=(), relative=relative))
    draft.relative = relative
    return True


def shift_a_visit(draft: Draft) -> None:
    """ "Actually, could it be earlier, like 2:30?" and "Monday won't do, Tuesday?" move it; a named time wins."""
    when = draft.entities.when
    if _is_wished_later(draft) or _is_shifted(draft):
        draft.acts = [Intent.MOVE]
        draft.topics.clear()
        return
    if when is None or not _is_for_a_visit(draft):
        return
    if not when.choices or not (when.relative in ("earlier", "later") or when.excluded):
        return
    draft.acts = [Intent.MOVE]
    draft.topics.clear()
    if any(choice.clock is not None and choice.clock.is_exact for choice in when.choices):
        draft.relative = None
        draft.entities = replace(draft.entities, when=replace(when, relative=None))


def _is_wished_later(draft: Draft) -> bool:
    """ "Could my haircut be a little later?": with a visit that stands and nothing else on the table."""
    if draft.relative not in ("earlier", "later") or not draft.has(Intent.ALTERNATIVES) or not _is_at_rest(draft):
        return False
    told = {entity.kind for entity in own_values(draft)}
    return told <= {"service", "when"} and set(draft.acts) <= _SAID_OF_A_TIME and set(draft.topics) <= {Topic.TIMES}


def _is_at_rest(draft: Draft) -> bool:
    context = draft.context
    is_free = context.asked in _AT_REST and context.proposal is None and not context.options
    return is_free and context.has_booking


def _is_for_a_visit(draft: Draft) -> bool:
    """Whether nothing is on the table but the visit that stands, and nothing is told but a time."""
    if not _is_at_rest(draft) or not is_used(draft, "when"):
        return False
    others = {entity.kind for entity in own_values(draft)} - {"when"}
    return not (others or draft.flags or set(draft.acts) - _SAID_OF_A_TIME or set(draft.topics) - {Topic.TIMES})


def say_of_a_visit(draft: Draft) -> None:
    """What is said of a visit that stands takes the lesser readings of the same words with it."""
    context, reading = draft.context, draft.reading
    is_at_rest = context.asked == Asked.NOTHING and context.proposal is None and not context.options
    if draft.has(Intent.RUNNING_LATE) and is_at_rest:
        draft.drop(Intent.ALTERNATIVES)
        draft.relative = None  # "missed the bus, ten minutes too late"
        if draft.topics == [Topic.DURATION] and not reading.questions:
            draft.topics.clear()
            draft.drop(Intent.ASK)  # "it takes me another ten minutes"
    if draft.has(Intent.PAY) and Topic.PARKING in draft.topics:
        draft.drop(Intent.PAY)
    is_asked = context.asked == Asked.CONFIRM and context.proposal is not None and bool(reading.questions)
    if draft.has(Intent.BOOK) and is_asked and {one.kind for one in own_values(draft)} == {"when"}:
        draft.drop(Intent.BOOK)  # "is 17:00 on the same day possible?"
        draft.add(Intent.INFORM)
    if draft.has(Intent.CANCEL) and is_at_rest and not reading.has("hedge") and not reading.has("cond"):
        draft.drop(Intent.WAIT)  # "take me out on Thursday, I'll be in touch"
    if draft.has(Intent.MOVE) and is_at_rest and context.has_booking:
        draft.drop(Intent.ALTERNATIVES)
    if draft.has(Intent.RECEIPT):
        draft.drop(Intent.PAID, Intent.ALTERNATIVES)  # "could I have in writing what I paid the other time"
    if draft.has(Intent.ERASE) and not context.has_booking:
        draft.drop(Intent.CANCEL)  # "take out all you have of me, I'm not coming any more"
    if draft.has(Intent.PAY) and context.has_booking and draft.topics == [Topic.PAYMENT]:
        draft.topics.clear()
        draft.drop(Intent.ASK)  # "how do I pay now, there came no link"
    if draft.has(Intent.LIST):
        draft.drop(Intent.WAIT)  # "is it Friday or Saturday, I don't know any more"
    if draft.has(Intent.REJECT) and draft.has(Intent.INFORM) and not reading.questions and _names_another(draft):
        draft.drop(Intent.ALTERNATIVES)  # "Tuesday won't do, but Friday would be good"
    if draft.has(Intent.LIST) and context.asked in CONFIRMS and is_used(draft, "when"):
        draft.drop(Intent.LIST)  # "on Tuesday I have football, Thursday?"
        draft.add(Intent.INFORM)
    if draft.has(Intent.MOVE) and not context.is_provider:
        _goes_to_the_end(draft)
    if draft.has(Intent.CHOOSE, Intent.MOVE):
        draft.drop(Intent.LIST)  # "the Wednesday one, I'm free then"
    if is_at_rest and draft.has(*_BESIDE_NO) and _is_of_a_story(draft):
        draft.drop(Intent.REJECT)  # "I'm away next week, where could I go": nothing lies on the table
    if draft.has(Intent.LIST) and not own_values(draft):
        draft.drop(Intent.BOOK)  # "when is it that I have to come"
    if draft.has(Intent.STOP) and reading.has("keep"):
        draft.drop(Intent.STOP)  # "stop, don't cancel it!"
