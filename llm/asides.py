"""What is said by the way: a farewell, a wait, another hour after all. Its times and acts are not meant."""

from __future__ import annotations

import re

from llm.draft import Draft, agrees, is_used
from llm.intents import Intent
from llm.scan import Entity, Match
from llm.text import normalise

_FEW_WORDS = 3
_WITH_SAME_TIME = frozenset(
    {
        Intent.INFORM,
        Intent.REJECT,
        Intent.CANCEL,
        Intent.LIST,
        Intent.ASK,
        Intent.GREET,
        Intent.BYE,
        Intent.ALTERNATIVES,
    }
)
_RATHER = re.compile(r"\b(?:doch lieber|lieber doch|lieber|finalement|plutot|mejor|melhor|piuttosto|meglio|rather)\b")
_SAME_TIME = re.compile(
    r"\b(?:same (?:time|hour)|mism[oa] hora(?:rio)?|mesm[oa] hora(?:rio)?|meme (?:heure|horaire)|"
    r"(?:gleiche|selbe)[nr]? (?:uhr)?zeit|stess[oa] ora(?:rio)?)\b"
)
# "See you on Saturday": what stands before the day of a farewell.
_UNTIL_THEN = frozenset({"bis", "a", "au", "hasta", "ate", "you", "ya", "u", "until", "till", "alla", "al"})

_OF = frozenset({"de", "do", "da", "dos", "das", "del", "du", "des", "d", "di", "della", "dem", "der", "of", "the"})
_BUT = frozenset({"but", "pero", "mas", "porem", "mais", "aber", "ma"})


def forget_time_of_farewell(draft: Draft) -> None:
    """ "That's all for today" and "not now" say nothing about when."""
    long_waits = [match for match in draft.reading.with_cue("wait") if match.end - match.start > _FEW_WORDS]
    for match in draft.reading.with_cue("bye", "that_is_it", "no_later") + long_waits:
        draft.used = [e for e in draft.used if not (e.kind == "when" and 0 <= e.start - match.end <= 1)]
    if draft.has(Intent.THANK) and not set(draft.acts) - {Intent.THANK, Intent.BYE, Intent.GREET}:
        draft.used = [entity for entity in draft.used if not _is_see_you(draft, entity)]


def _is_see_you(draft: Draft, entity: Entity) -> bool:
    """ "Thanks, see you on Saturday": a day at the end of what only thanks."""
    when, words = draft.entities.when, draft.reading.words
    if entity.kind != "when" or when is None or any(one.clock for one in when.choices) or entity.end < len(words):
        return False
    return any(word.norm in _UNTIL_THEN for word in words[max(0, entity.start - 2) : entity.start + 1])


def forget_now(draft: Draft) -> None:
    """ "I don't want to book it now" says nothing about when."""
    when = draft.entities.when
    if when is None or not draft.has(Intent.REJECT) or draft.acts[-1] not in (Intent.REJECT, Intent.INFORM):
        return
    clock = when.choices[0].clock if len(when.choices) == 1 else None
    now = draft.context.now
    if clock is not None and clock.is_exact and clock.start_minute == now.hour * 60 + now.minute and not draft.unread:
        draft.used = [entity for entity in draft.used if entity.kind != "when"]
        draft.drop(Intent.INFORM)


def is_only_to_wait(draft: Draft) -> bool:
    """Whether every "no" leads into a "wait"."""
    waits = {match.start for match in draft.reading.with_cue("wait")}
    return all(match.end in waits for match in draft.reading.with_cue("no", "neg", "denied"))


def only_mentions(draft: Draft) -> None:
    """ "I just checked my calendar, make it the 7th": a thing of others that is named beside our matters."""
    others = draft.reading.with_cue("off")
    if others and all(match.end - match.start < _FEW_WORDS for match in others):
        draft.drop(Intent.OFF_TOPIC)


def has_changed_mind(draft: Draft) -> bool:
    """ "10 after all": said of what was settled."""
    return draft.reading.has("change") or (is_used(draft, "when") and _RATHER.search(normalise(draft.text)) is not None)


def is_same_time(draft: Draft) -> bool:
    """Whether another day is wanted at the hour that there is."""
    return (
        set(draft.acts) <= _WITH_SAME_TIME
        and is_used(draft, "when")
        and _SAME_TIME.search(normalise(draft.text)) is not None
    )


def stands_after_but(draft: Draft, entity: Entity) -> bool:
    """ "Yes, but with Bob"."""
    words = draft.reading.words[: entity.start]
    return any(word.norm in _BUT for word in words if word.sentence == draft.reading.words[entity.start].sentence)


def is_why(draft: Draft, entity: Entity) -> bool:
    """ "Tuesday is her birthday, no way": the day of the offer only says why it is refused."""
    when = draft.entities.when
    if entity.kind != "when" or when is None:
        return False
    return not any(choice.clock for choice in when.choices) and agrees(draft, entity)


def leads_on(draft: Draft, match: Match) -> bool:
    """ "Before the wedding": a lone word that goes on to what it stands before compares nothing."""
    after = draft.reading.words[match.end : match.end + 1]
    is_word = match.end - match.start == 1
    return is_word and any(word.norm in _OF and not word.after_comma for word in after)
