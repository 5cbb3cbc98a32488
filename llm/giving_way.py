"""Of two acts that the same words may mean the more telling one stays."""

from __future__ import annotations

from llm.context import Asked
from llm.draft import Draft, begins_clause, is_used, own_values
from llm.intents import Intent, Topic
from llm.moving import say_of_a_visit
from llm.place import seeks_near

# "I paid for my booking": what these are about is booked already, or chosen.
_OVER_BOOKING = (
    Intent.PAY, Intent.PAID, Intent.RECEIPT, Intent.REVIEW, Intent.RUNNING_LATE, Intent.WAITLIST,
)  # fmt: skip
_WHERE = frozenset({Topic.ADDRESS, Topic.OTHER, Topic.PAYMENT})
# "I don't want the visit any more", "I don't want to talk to a machine": with nothing asked the "not" is part of it.
_REFUSED_WITH = (
    Intent.CANCEL, Intent.PAY, Intent.RECEIPT, Intent.HUMAN, Intent.STOP, Intent.ERASE, Intent.RUNNING_LATE,
)  # fmt: skip


def give_way(draft: Draft) -> None:
    """Of two acts that the same words may mean the more telling one stays."""
    if (
        draft.has(*_OVER_BOOKING)
        or Topic.STATUS in draft.topics
        or (draft.has(Intent.CHOOSE) and not _asks_for_a_visit(draft))
    ):
        draft.drop(Intent.BOOK)
    words = draft.reading.words
    refused = {match.end for match in draft.reading.with_cue("no", "neg", "denied")}
    wished = {match.start for match in draft.reading.with_cue("book") if not begins_clause(words, match.start)}
    if draft.has(Intent.REJECT) and refused & wished:
        draft.drop(Intent.BOOK)  # "I don't | want my beard trimmed"
    say_of_a_visit(draft)
    if draft.has(Intent.RUNNING_LATE, Intent.COMPLAIN):
        draft.drop(Intent.OFF_TOPIC, Intent.REPEAT, *((Intent.WAIT,) if draft.has(Intent.RUNNING_LATE) else ()))
    if draft.has(Intent.SEARCH) and draft.topics == [Topic.HOURS] and not draft.reading.questions:
        draft.topics.clear()  # "a salon that opens on Sundays"
        draft.drop(Intent.ASK)
    if draft.has(Intent.RUNNING_LATE) and all(one.end - one.start == 1 for one in draft.reading.with_cue("complain")):
        draft.drop(Intent.COMPLAIN)  # "the traffic is terrible"
    if draft.has(Intent.COMPLAIN):
        draft.drop(Intent.PAID)  # "I paid a fortune and it looks awful"
    if draft.has(Intent.LIST) and set(draft.topics) <= {Topic.DATE, Topic.TIME, Topic.TIMES, Topic.STATUS, Topic.OTHER}:
        draft.topics.clear()
        draft.drop(Intent.ASK)
    if draft.has(Intent.LIST):
        draft.drop(Intent.HUMAN)  # "remind me, is it Wednesday?"
    _give_way_to_questions(draft)


def _give_way_to_questions(draft: Draft) -> None:
    """The same beside people, places and rules that are asked about."""
    if draft.has(Intent.HUMAN) and _seeks_somebody(draft):
        draft.drop(Intent.HUMAN)
        draft.add(Intent.SEARCH)
    if draft.has(Intent.HUMAN, Intent.LANGUAGE) and not own_values(draft):
        draft.drop(Intent.SEARCH, *((Intent.MOVE, Intent.COMPLAIN) if draft.has(Intent.LANGUAGE) else ()))
    if draft.has(Intent.PAY, Intent.REVIEW) and draft.topics and set(draft.topics) <= _WHERE:
        draft.topics.clear()
        draft.drop(Intent.ASK)
    if Topic.ADDRESS in draft.topics:
        draft.drop(Intent.OFF_TOPIC)  # "how do I get there by bus"
    if draft.topics == [Topic.ADDRESS] and not is_used(draft, "provider") and seeks_near(draft):
        draft.topics.clear()
        draft.drop(Intent.ASK, Intent.INFORM)
        draft.add(Intent.SEARCH)
    if Topic.POLICY in draft.topics:
        draft.drop(Intent.CANCEL, Intent.RUNNING_LATE, Intent.PAY, Intent.REPEAT, Intent.ALTERNATIVES)
        draft.relative = None
    if draft.has(Intent.WAITLIST):
        draft.drop(Intent.HUMAN, Intent.ALTERNATIVES)
    is_refusal = set(draft.acts) <= {Intent.REJECT, Intent.BYE, *_REFUSED_WITH}
    if draft.has(*_REFUSED_WITH) and is_refusal and draft.context.asked == Asked.NOTHING:
        draft.drop(Intent.REJECT, Intent.BYE)  # "I don't want the appointment any more", "the link, I can't find it"
    if Topic.LANGUAGES in draft.topics:
        draft.drop(Intent.LANGUAGE, Intent.HUMAN)
        draft.language = None
    if draft.has(Intent.WAIT) and {entity.kind for entity in own_values(draft)} == {"minutes"}:
        draft.drop(Intent.INFORM)


def _seeks_somebody(draft: Draft) -> bool:
    """ "I want someone in San José" looks for somebody, and does not talk to a person."""
    is_told = not {"city", "trade"}.isdisjoint(entity.kind for entity in own_values(draft))
    return is_told and all("someone" in match.cues for match in draft.reading.with_cue("human"))


def _asks_for_a_visit(draft: Draft) -> bool:
    """ "Book me in with Ana", where she is one of those shown: a choice, and a wish beside it."""
    has_time = draft.option is None or draft.context.options[draft.option].starts_at is not None
    return not has_time and not draft.reading.has("like") and not draft.reading.has("see")
