"""What is said when a visit stands already: a time that is for this visit, and what else is heard in the same words."""

from __future__ import annotations

from dataclasses import replace

from llm.context import Asked
from llm.draft import Draft, is_used, own_values
from llm.intents import Intent, Topic

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


def shift_a_visit(draft: Draft) -> None:
    """ "Actually, could it be earlier, like 2:30?" and "Monday won't do, Tuesday?" move it; a named time wins."""
    when = draft.entities.when
    if _is_wished_later(draft):
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
    if draft.has(Intent.CANCEL) and is_at_rest and not reading.has("hedge") and not reading.has("cond"):
        draft.drop(Intent.WAIT)  # "take me out on Thursday, I'll be in touch"
    if draft.has(Intent.MOVE) and is_at_rest and context.has_booking:
        draft.drop(Intent.ALTERNATIVES)
    if draft.has(Intent.LIST) and not own_values(draft):
        draft.drop(Intent.BOOK)  # "when is it that I have to come"
    if draft.has(Intent.STOP) and reading.has("keep"):
        draft.drop(Intent.STOP)  # "stop, don't cancel it!"
