"""Words of cancelling that give nothing up: what is moved instead, and what is only supposed."""

from __future__ import annotations

from llm.draft import Draft, is_used
from llm.intents import Intent, Topic
from llm.scan import Match, Reading

_NEAR = 4  # words between an "if" and what it supposes
_SUPPOSED = {Intent.CANCEL: "cancel", Intent.RUNNING_LATE: "late"}


def moves_instead(draft: Draft) -> None:
    """ "I can't make it, can we move it?", "I can't on Friday, is Monday free?": nothing is given up."""
    when = draft.entities.when
    is_asked = draft.has(Intent.BOOK) or Topic.TIMES in draft.topics or draft.reading.has("change")
    is_asked = is_asked or (bool(draft.reading.questions) and when is not None and len(when.choices) > 1)
    names_another = when is not None and bool(when.choices and (when.excluded or is_asked)) and is_used(draft, "when")
    is_arranging = draft.context.proposal is not None or bool(draft.context.options)
    names_another = names_another or (not draft.context.has_booking and is_arranging and is_used(draft, "when"))
    is_soft = all("no" in match.cues for match in draft.reading.with_cue("cancel"))
    if is_soft and (draft.has(Intent.MOVE) or names_another):
        draft.drop(Intent.CANCEL, Intent.ASK)
        draft.topics.clear()
        draft.add(Intent.MOVE if draft.context.has_booking or draft.has(Intent.MOVE) else Intent.INFORM)


def only_supposes(draft: Draft) -> None:
    """ "What if I have to cancel?" cancels nothing, and who asks what if he is late is not late."""
    for act, cue in _SUPPOSED.items():
        _only_supposes(draft, act, cue)


def _only_supposes(draft: Draft, act: Intent, cue: str) -> None:
    reading = draft.reading
    supposed = [match for match in reading.with_cue(cue) if _is_supposed(match, reading)]
    if not draft.has(act) or not supposed or len(supposed) < len(reading.with_cue(cue)):
        return
    is_asked = reading.words[supposed[0].start].sentence in reading.questions or reading.has("ask.other")
    if act is Intent.RUNNING_LATE and not is_asked and len(draft.acts) == 1:
        return  # "sorry if I'm late"
    draft.drop(act)
    if is_asked and not draft.topics:
        draft.topics.append(Topic.POLICY)
        draft.add(Intent.ASK)


def _is_supposed(match: Match, reading: Reading) -> bool:
    before = reading.words[max(0, match.start - _NEAR) : match.start]
    sentence = reading.words[match.start].sentence
    places = [match.start - len(before) + place for place, word in enumerate(before) if word.sentence == sentence]
    return any(one.end - 1 in places for one in reading.with_cue("cond"))
