"""What a model's answer may add to what the offline reader understood. It fills gaps; it never overrules, never agrees.

The words that the offline reader left unread stay unread, so nothing becomes a yes here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.fuzz import ratio

from llm.context import Asked, Context, Named, Offered
from llm.intents import Details, Intent, Topic, Understanding, When
from llm.schema import Answer
from llm.text import normalise
from llm.when import Frame, find

_WEAK = frozenset({Intent.UNKNOWN, Intent.OFF_TOPIC})
_ERRANDS = frozenset(
    {Intent.BOOK, Intent.SEARCH, Intent.MOVE, Intent.CANCEL, Intent.LIST, Intent.REPEAT, Intent.ALTERNATIVES}
)
_TELLING = _ERRANDS | {Intent.INFORM, Intent.CHOOSE, Intent.ASK}
_TIME_IS_ASKED = frozenset({Asked.DAY, Asked.TIME, Asked.DAY_OR_TIME, Asked.MERIDIEM, Asked.WHICH_DATE, Asked.NEW_TIME})
_ALIKE = 82.0  # "evening" for "eveniing", "wednesday" for "wensday"; not "tuesday" for "thursday", which is 80
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Shown:
    """The lists that a question to a model showed, in its order; a number means a place in them, from 1."""

    options: tuple[Offered, ...] = ()
    providers: tuple[Named, ...] = ()
    services: tuple[Named, ...] = ()
    trades: tuple[Named, ...] = ()
    cities: tuple[Named, ...] = ()


def merge(heard: Understanding, answer: Answer, text: str, context: Context, shown: Shown) -> Understanding:
    """The offline understanding with what the model adds to it; the same object when that is nothing."""
    details = _details(heard.details, answer, text, context, shown)
    acts = _acts(heard, answer, details, context)
    if details == heard.details and acts == heard.acts:
        return heard
    return replace(heard, acts=acts, details=details, interpreter="online")


def _acts(heard: Understanding, answer: Answer, details: Details, context: Context) -> tuple[Intent, ...]:
    kept = [] if _WEAK.issuperset(heard.acts) else list(heard.acts)
    for act in answer.acts:
        if act not in kept and _may_add(act, kept, answer, details, context):
            kept.append(act)
    if details != heard.details and not set(kept) & _TELLING:
        kept.append(Intent.INFORM)
    return tuple(kept) or heard.acts


def _may_add(act: Intent, kept: Sequence[Intent], answer: Answer, details: Details, context: Context) -> bool:
    if act is Intent.CONFIRM or (act in _ERRANDS and _ERRANDS & set(kept)):
        return False
    if act is Intent.CANCEL:  # said again when it is asked about, it would be a yes
        return context.asked is not Asked.CONFIRM_CANCEL
    if act is Intent.CHOOSE:
        return details.option is not None
    if act is Intent.REJECT:  # only of a proposal, which then falls; other refusals may be carried out
        return context.proposal is not None and Intent.CONFIRM not in kept
    if act is Intent.INFORM:
        return details != Details()
    if act is Intent.ASK:
        return bool(details.topics)
    if act is Intent.OFF_TOPIC:
        return not kept
    return act is not Intent.HELP or not kept


def _details(said: Details, answer: Answer, text: str, context: Context, shown: Shown) -> Details:
    """The gaps filled. A choice is filled only where nothing was chosen, and never with an agreement or refusal."""
    service = said.service or _token(shown.services, answer.service)
    topics = answer.topics if Intent.ASK in answer.acts else ()
    return replace(
        said,
        when=said.when or _when(answer, text, context),
        service=service,
        services=said.services or ((service,) if service else ()),
        provider=said.provider or (None if "provider" in said.denied else _token(shown.providers, answer.provider)),
        trade=said.trade or _token(shown.trades, answer.trade),
        city=said.city or _token(shown.cities, answer.city),
        option=said.option if said.option is not None else _option(answer, context, shown),
        topics=_topics(said.topics, topics),
        flags=said.flags | answer.flags,
    )


def _topics(said: tuple[Topic, ...], more: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """Those of both; a topic without a name gives way to one with."""
    both = tuple(dict.fromkeys((*said, *more)))
    named = tuple(topic for topic in both if topic is not Topic.OTHER)
    return named or both


def _token(named: tuple[Named, ...], number: int | None) -> str | None:
    return named[number - 1].token if number is not None and 1 <= number <= len(named) else None


def _option(answer: Answer, context: Context, shown: Shown) -> int | None:
    """The place of an offered time, provider or service. Any other choice might act, so it is the person's to make."""
    number = answer.option
    if Intent.CHOOSE not in answer.acts or number is None or not 1 <= number <= len(shown.options):
        return None
    chosen = context.options[number - 1]
    is_offer = chosen.starts_at is not None or chosen.provider is not None or chosen.service is not None
    return number - 1 if is_offer and not (chosen.is_yes or chosen.is_no) else None


def _when(answer: Answer, text: str, context: Context) -> When | None:
    """What our own grammar reads in the words that the model points at, if they are the customer's."""
    found = None
    if answer.time_words and is_said(answer.time_words, text):
        read = find(answer.time_words, frame_of(context))
        found = read.when if read else None
    if answer.relative and Intent.ALTERNATIVES in answer.acts:
        return replace(found, relative=answer.relative) if found else When((), relative=answer.relative)
    return found


def frame_of(context: Context) -> Frame:
    """What words of time are read against, the same as the offline reader's."""
    return Frame(
        now=context.now,
        language=context.language,
        country=context.country,
        focus_on=context.focus_on,
        focus_minute=context.focus_minute,
        open_minutes=context.open_minutes,
        time_zone=context.time_zone,
        sender_now=context.sender_now,
        expects_time=context.asked in _TIME_IS_ASKED,
    )


def is_said(words: str, text: str) -> bool:
    """Whether each word is one of the text's, up to its spelling, and each number exactly."""
    said = _WORD.findall(normalise(text))
    return all(_is_among(word, said) for word in _WORD.findall(normalise(words)))


def _is_among(word: str, said: list[str]) -> bool:
    if word.isdigit() or len(word) < 3:
        return word in said
    return any(not other.isdigit() and ratio(word, other) >= _ALIKE for other in said)
