"""Words of cancelling that give nothing up: what is moved instead, and what is only supposed."""

from __future__ import annotations

from llm.draft import Draft, is_used
from llm.intents import Intent, Topic
from llm.scan import Match, Reading

_NEAR = 4  # words between an "if" and what it supposes


def moves_instead(draft: Draft) -> None:
    """ "I can't make it, can we move it?", "I can't on Friday, is Monday free?": nothing is given up."""
    when = draft.entities.when
    is_asked = draft.has(Intent.BOOK) or Topic.TIMES in draft.topics or draft.reading.has("change")
    names_another = when is not None and bool(when.choices and (when.excluded or is_asked)) and is_used(draft, "when")
    is_soft = all("no" in match.cues for match in draft.reading.with_cue("cancel"))
    if is_soft and (draft.has(Intent.MOVE) or names_another):
        draft.drop(Intent.CANCEL, Intent.ASK)
        draft.topics.clear()
        draft.add(Intent.MOVE)


def only_supposes(draft: Draft) -> None:
    """ "What if I have to cancel?" cancels nothing."""
    reading = draft.reading
    supposed = [match for match in reading.with_cue("cancel") if _is_supposed(match, reading)]
    if not supposed or len(supposed) < len(reading.with_cue("cancel")):
        return
    draft.drop(Intent.CANCEL)
    if reading.words[supposed[0].start].sentence in reading.questions and not draft.topics:
        draft.topics.append(Topic.POLICY)
        draft.add(Intent.ASK)


def _is_supposed(match: Match, reading: Reading) -> bool:
    before = reading.words[max(0, match.start - _NEAR) : match.start]
    sentence = reading.words[match.start].sentence
    places = [match.start - len(before) + place for place, word in enumerate(before) if word.sentence == sentence]
    return any(one.end - 1 in places for one in reading.with_cue("cond"))
