"""From the phrases that explain a message to acts and details, judged by what was asked and what is on the table."""

from __future__ import annotations

from llm.answers import is_plain_no, read_no, read_yes
from llm.asides import (
    forget_now,
    forget_time_of_farewell,
    has_changed_mind,
    is_only_to_wait,
    is_same_time,
    is_why,
    leads_on,
    only_mentions,
    stands_after_but,
)
from llm.choosing import ORDINALS, read_choice
from llm.context import Asked, Context
from llm.details import confidence_of, details_of
from llm.draft import (
    CONFIRMS,
    Draft,
    agrees,
    begins_clause,
    beside,
    is_idle,
    is_of_other_matters,
    is_used,
    own_values,
    tells_more,
)
from llm.entities import Entities
from llm.giving_up import moves_instead, only_supposes
from llm.giving_way import give_way
from llm.intents import Intent, Topic, Understanding
from llm.moving import leave_the_offered_day, shift_a_visit
from llm.names import person_name
from llm.provider_acts import after_all, provider_acts
from llm.scan import Match, Reading

_BESIDE_A_QUESTION = {Intent.GREET, Intent.THANK, Intent.CONFIRM}
_FREE_TEXT = frozenset({Asked.MESSAGE, Asked.REASON})
_SOUGHT = frozenset({Asked.TRADE, Asked.CITY})
_FEW_WORDS = 3
_SEEKING = {Intent.ALTERNATIVES, Intent.INFORM, Intent.GREET}
# cue -> act, where the one is the other whatever was asked
_PLAIN = {
    "greet": Intent.GREET, "thank": Intent.THANK, "help": Intent.HELP, "human": Intent.HUMAN, "stop": Intent.STOP,
    "start": Intent.START, "erase": Intent.ERASE, "wait": Intent.WAIT, "book": Intent.BOOK, "see": Intent.BOOK,
    "search": Intent.SEARCH, "alt": Intent.ALTERNATIVES, "alt_time": Intent.ALTERNATIVES, "move": Intent.MOVE,
    "cancel": Intent.CANCEL, "list": Intent.LIST, "repeat": Intent.REPEAT, "late": Intent.RUNNING_LATE,
    "waitlist": Intent.WAITLIST, "pay": Intent.PAY, "paid": Intent.PAID, "receipt": Intent.RECEIPT,
    "review": Intent.REVIEW, "complain": Intent.COMPLAIN, "off": Intent.OFF_TOPIC,
}  # fmt: skip
_FLAGS = {
    "near": "near_me", "cheap": "cheap", "best": "best_rated", "any_provider": "any_provider",
    "any_time": "any_time", "all": "all", "for_other": "for_someone_else",
    "pair": "pair", "own_name": "own_name",
}  # fmt: skip
_RELATIVE = {"later": "later", "earlier": "earlier", "other_day": "other_day"}
_CARRIERS = frozenset(
    {
        Intent.PAY, Intent.PAID, Intent.RECEIPT, Intent.REVIEW, Intent.COMPLAIN, Intent.WAITLIST, Intent.HUMAN,
        Intent.STOP, Intent.START, Intent.LANGUAGE, Intent.RUNNING_LATE, Intent.BOOK, Intent.SEARCH, Intent.MOVE,
        Intent.CANCEL, Intent.CHOOSE, Intent.LIST, Intent.REPEAT,
    }
)  # fmt: skip


def understand(
    text: str, reading: Reading, entities: Entities, context: Context, language: str, is_sure: bool
) -> Understanding:
    """The understanding of a message that was explained in one language."""
    draft = Draft(text, reading, entities, context, unread=set(reading.unread))
    for place, match in enumerate(reading.matches):
        _take(draft, match, place)
    draft.used = beside(draft)
    forget_time_of_farewell(draft)
    draft.relative = draft.relative or entities.relative
    leave_the_offered_day(draft)
    draft.person = person_name(text, reading, entities.found, context, draft.unread)
    if context.is_provider:
        provider_acts(draft)
    _free_text(draft)
    read_choice(draft)
    read_no(draft)
    read_yes(draft)
    _ask(draft)
    _values(draft)
    _last(draft)
    if context.is_provider:
        after_all(draft)
    if not draft.acts:
        draft.add(Intent.UNKNOWN)
    forget_now(draft)
    details = details_of(draft)
    return Understanding(
        acts=tuple(draft.acts),
        details=details,
        language=language,
        language_is_sure=is_sure,
        unread=tuple(reading.words[place].norm for place in sorted(draft.unread)),
        confidence=confidence_of(draft),
    )


def _take(draft: Draft, match: Match, place: int) -> None:
    """Acts that a phrase means by itself."""
    draft.used += match.entities
    for cue in match.cues:
        if (cue == "book" and "alt_time" in match.cues) or (cue == "cancel" and is_plain_no(draft, match)):
            continue
        if cue in _PLAIN:
            draft.add(_PLAIN[cue])
        elif cue in _FLAGS:
            draft.flags.add(_FLAGS[cue])
        elif cue in _RELATIVE and not leads_on(draft, match):
            draft.relative = _RELATIVE[cue]
        elif cue.startswith("language.to_"):
            draft.language = cue[-2:]
            draft.add(Intent.LANGUAGE)
        elif cue.startswith("ask.") and cue != "ask.other":
            draft.topics.append(Topic(cue[4:]))
            draft.add(Intent.ASK)
        elif cue.startswith("bare.") and _is_short_question(draft, match):
            draft.topics.append(Topic(cue[5:]))
            draft.add(Intent.ASK)
        elif cue == "ask_first":
            draft.topics.append(Topic.OTHER)  # "or do I need to book?"
            draft.add(Intent.ASK)
        elif cue == "denied" and _is_split(draft, match):
            draft.add(Intent.REJECT)  # "no, just the cut"
        elif cue == "denied":
            draft.refused += match.entities
            draft.denied.update(entity.kind for entity in match.entities)


def _is_split(draft: Draft, match: Match) -> bool:
    return any(word.after_comma for word in draft.reading.words[match.start + 1 : match.end])


def _is_short_question(draft: Draft, match: Match) -> bool:
    """Whether a bare word ("address") stands for a question: with a mark, almost alone, or after another question."""
    reading = draft.reading
    sentence = reading.words[match.start].sentence
    size = sum(word.sentence == sentence for word in reading.words)
    return sentence in reading.questions or size <= _FEW_WORDS or bool(draft.topics)


def _free_text(draft: Draft) -> None:
    if draft.context.asked not in _FREE_TEXT:
        return
    if draft.acts and not draft.unread and draft.has(Intent.STOP, Intent.CANCEL, Intent.HELP, Intent.WAIT, Intent.BYE):
        return
    if draft.reading.with_cue("no", "no_later", "bye") and not draft.unread:
        return
    draft.free_text = draft.text.strip()
    draft.unread.clear()
    draft.add(Intent.INFORM)


def _ask(draft: Draft) -> None:
    """Questions that no topic was found for, when they are about something."""
    reading = draft.reading
    is_alone = any(_is_asked_alone(match, reading) for match in reading.with_cue("@service"))
    is_free = not draft.topics and not set(draft.acts) - _BESIDE_A_QUESTION and not is_used(draft, "when")
    if is_alone and is_free:
        draft.topics.append(Topic.SERVICES)
        draft.add(Intent.ASK)
    asks_more = any(set(match.cues) <= {"ask.other", "filler"} for match in reading.with_cue("ask.other")) or (
        reading.questions and draft.unread
    )
    idle = {Intent.GREET, Intent.THANK, Intent.CONFIRM, Intent.REJECT} | ({Intent.CHOOSE} & _chosen_before(draft))
    others = set(draft.acts) - idle
    tells = tells_more(draft) and not (Intent.CHOOSE in idle and draft.has(Intent.CHOOSE))
    if asks_more and not draft.topics and not others and not tells and _is_question(draft):
        draft.topics.append(Topic.OTHER)
        draft.add(Intent.ASK)
    if draft.has(Intent.OFF_TOPIC) and draft.topics == [Topic.OTHER]:
        draft.topics.clear()
        draft.drop(Intent.ASK)


def _chosen_before(draft: Draft) -> set[Intent]:
    """A choice that a question of another clause follows ("the second is good, do I bring anything?")."""
    words = draft.reading.words
    chosen = [match.end for match in draft.reading.with_cue("@when", *ORDINALS)]
    asked = [one.start for one in draft.reading.with_cue("ask.other")]
    is_apart = bool(chosen and asked) and chosen[-1] <= asked[0] and begins_clause(words, asked[0])
    return {Intent.CHOOSE} if is_apart else set()


def _is_asked_alone(match: Match, reading: Reading) -> bool:
    """Whether a service is all that a question names ("balayage?")."""
    sentence = reading.words[match.start].sentence
    return sentence in reading.questions and not any(
        reading.words[one.start].sentence == sentence for one in reading.matches if one is not match
    )


def _is_question(draft: Draft) -> bool:
    return bool(draft.reading.questions) or draft.reading.has("ask.other")


def _values(draft: Draft) -> None:
    """INFORM for values that no other act carries; at a confirmation values other than its own stay unread."""
    context = draft.context
    if draft.option is None:
        alone = {match.start for match in draft.reading.with_cue("@number")}
        draft.unread.update(one.start for one in draft.used if one.kind == "number" and one.start in alone)
    own = own_values(draft)
    if draft.has(Intent.OFF_TOPIC):
        own = [entity for entity in own if not is_of_other_matters(draft, entity)]
    if draft.has(Intent.CONFIRM) and (context.asked in CONFIRMS or context.proposal is not None):
        for entity in own:
            if not agrees(draft, entity):
                draft.unread.update(range(entity.start, entity.end))
        own = [entity for entity in own if not agrees(draft, entity)]
        if any(stands_after_but(draft, entity) for entity in own):
            draft.drop(Intent.CONFIRM)  # "yes, but with Bob"
    is_carried = draft.has(*_CARRIERS) and not draft.has(Intent.REJECT)
    if draft.has(Intent.REJECT) and context.asked in CONFIRMS:
        own = [entity for entity in own if not is_why(draft, entity)]
    has_flag = draft.flags & {"any_provider", "any_time"} or draft.person
    has_flag = has_flag or (not draft.acts and draft.flags & {"pair", "for_someone_else", "own_name"})
    if (own or has_flag) and not is_carried:
        draft.add(Intent.INFORM)


def _is_denied(draft: Draft, cue: str) -> bool:
    """ "Don't stop writing to me": the word before the order takes it back, or is not understood."""
    denied = {match.end for match in draft.reading.with_cue("neg", "denied")}
    return all(match.start in denied or match.start - 1 in draft.unread for match in draft.reading.with_cue(cue))


def _is_but_a_word(draft: Draft, cue: str) -> bool:
    """Whether an order is only one word of a sentence that goes on to what was not understood."""
    is_word = all(match.end - match.start == 1 for match in draft.reading.with_cue(cue))
    return is_word and bool(draft.unread) and len(draft.reading.words) > _FEW_WORDS


def _last(draft: Draft) -> None:
    """Acts by elimination."""
    context = draft.context
    at_rest = is_idle(draft)
    if draft.is_only_polite and len(draft.acts) > 1:
        draft.drop(Intent.CONFIRM)
    if draft.relative and not draft.has(Intent.REJECT, Intent.CHOOSE, Intent.MOVE, Intent.BYE, Intent.OFF_TOPIC):
        draft.add(Intent.ALTERNATIVES)
        draft.drop(Intent.CONFIRM)
    if draft.has(Intent.MOVE) and context.asked == Asked.CONFIRM and context.proposal is not None:
        draft.drop(Intent.MOVE)
        draft.add(Intent.INFORM if own_values(draft) else Intent.ALTERNATIVES)
    if draft.has(Intent.SEARCH) and draft.topics and not {e.kind for e in own_values(draft)} - {"trade"}:
        draft.drop(Intent.SEARCH)
    if draft.has(Intent.ALTERNATIVES) and draft.reading.has("hedge"):
        draft.drop(Intent.WAIT)
    if draft.relative and draft.has(Intent.ALTERNATIVES) and not own_values(draft):
        draft.drop(Intent.BOOK)
    is_filler = all(match.end - match.start <= _FEW_WORDS for match in draft.reading.with_cue("wait"))
    is_going_on = bool(own_values(draft)) or bool(draft.topics)  # "wait, is this a person?"
    if draft.has(Intent.WAIT) and is_going_on and is_filler and not draft.reading.has("hedge"):
        draft.drop(Intent.WAIT)
        if draft.topics and not draft.has(Intent.CONFIRM) and is_only_to_wait(draft):
            draft.drop(Intent.REJECT)  # "no wait, how much is it"
    if draft.has(Intent.ALTERNATIVES) and draft.topics in ([Topic.TIMES], [Topic.OTHER]):
        draft.topics.clear()
        draft.drop(Intent.ASK)
    if draft.has(Intent.ALTERNATIVES) and _names_a_time(draft):
        draft.relative = None
        draft.drop(Intent.ALTERNATIVES)
        _values(draft)
    if context.asked == Asked.ANYTHING_ELSE and draft.topics:
        draft.drop(Intent.ALTERNATIVES)
    if draft.has(Intent.START) and (own_values(draft) or draft.has(Intent.BOOK, Intent.SEARCH, Intent.MOVE)):
        draft.drop(Intent.START)  # "I'd like to start at half past twelve"
        _values(draft)
    if draft.has(Intent.STOP) and (_is_denied(draft, "stop") or _is_but_a_word(draft, "stop")):
        draft.drop(Intent.STOP)
    if draft.has(Intent.CANCEL):
        moves_instead(draft)
    only_supposes(draft)
    if draft.has(Intent.SEARCH) and (at_rest or context.asked in _SOUGHT):
        draft.drop(Intent.ALTERNATIVES)  # "find me a new doctor", with nothing shown yet
    _seek(draft)
    _book_or_search(draft)
    if draft.has(Intent.BOOK) and draft.has(Intent.MOVE, Intent.CANCEL, Intent.REPEAT):
        draft.drop(Intent.BOOK)
    is_asked_more = context.asked == Asked.ANYTHING_ELSE and context.proposal is None and not context.options
    is_at_rest = context.has_booking and (at_rest or is_asked_more)
    if is_at_rest and draft.acts == [Intent.INFORM] and has_changed_mind(draft):
        draft.acts = [Intent.MOVE]
    if is_at_rest and is_used(draft, "when") and _refuses_and_tells(draft):
        draft.acts = [Intent.MOVE]  # "Thursday is no good any more, could I do Friday"
    if is_at_rest and is_same_time(draft):
        draft.acts = [Intent.MOVE]  # "I have yoga on Thursday, Friday same time?"
    shift_a_visit(draft)
    if len(draft.acts) > 1 and draft.has(Intent.HELP):
        draft.drop(Intent.HELP)
    if draft.has(Intent.OFF_TOPIC) and len(draft.acts) > 1 and own_values(draft):
        only_mentions(draft)
    give_way(draft)


def _refuses_and_tells(draft: Draft) -> bool:
    others = set(draft.acts) - {Intent.REJECT}
    asks_times = {Intent.ASK} if draft.topics == [Topic.TIMES] else set()
    if any(entity.kind == "when" for match in draft.reading.with_cue("no") for entity in match.entities):
        return False  # "I won't be able to come tomorrow": no other time is told
    return draft.has(Intent.REJECT) and bool(others) and others <= {Intent.INFORM, Intent.ALTERNATIVES} | asks_times


def _names_a_time(draft: Draft) -> bool:
    """Whether a time of day was said, so that "another time" is this one."""
    when = draft.entities.when
    if when is None or not any(entity.kind == "when" for entity in own_values(draft)):
        return False
    return any(choice.clock is not None and choice.clock.is_exact for choice in when.choices)


def _seek(draft: Draft) -> None:
    """Bare words of seeking ("show me") are a search when they name what is sought, as are wishes about a trade."""
    kinds = {entity.kind for entity in own_values(draft)}
    wishes = draft.flags & {"near_me", "cheap", "best_rated"} or {"rating", "money"} & {e.kind for e in draft.used}
    is_bare = draft.reading.has("search_soft") and set(draft.acts) <= {Intent.INFORM, Intent.GREET, Intent.CONFIRM}
    if is_bare and (kinds & {"trade", "city", "service"} or wishes):
        draft.add(Intent.SEARCH)
        draft.drop(Intent.INFORM, Intent.CONFIRM)
    elif draft.has(Intent.ALTERNATIVES) and "trade" in kinds and set(draft.acts) <= _SEEKING and is_idle(draft):
        draft.acts = [act for act in draft.acts if act is Intent.GREET] + [Intent.SEARCH]  # "I need another dentist"
    elif draft.acts in ([Intent.INFORM], []) and wishes:
        is_offer = draft.context.asked in CONFIRMS or bool(draft.context.options)
        draft.acts = [Intent.ALTERNATIVES if is_offer else Intent.SEARCH]


def _book_or_search(draft: Draft) -> None:
    """A provider is looked for before a visit is booked, unless the visit has a time or a provider already."""
    reading, context = draft.reading, draft.context
    kinds = {entity.kind for entity in own_values(draft)}
    is_settled = bool(kinds & {"when", "provider"})
    is_offered = bool(context.options) or context.proposal is not None
    is_vague = reading.has("see") and not reading.has("book") and not is_settled and not is_offered
    if draft.has(Intent.BOOK) and is_vague:
        draft.drop(Intent.BOOK)
        draft.add(Intent.SEARCH)
    if draft.has(Intent.BOOK) and draft.has(Intent.SEARCH):
        draft.drop(Intent.SEARCH if is_settled else Intent.BOOK)
