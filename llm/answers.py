"""Yes and no, judged by what was asked: a yes is spoken, and nothing beside it speaks against it."""

from __future__ import annotations

from llm.context import Asked, Context
from llm.draft import CONFIRMS, YES_ASKED, Draft, is_of_other_matters, is_used, own_values
from llm.intents import Intent, Topic
from llm.scan import Match, Reading

# Acts beside which an agreement is none: something else is wanted first.
_AGAINST_YES = frozenset(
    {
        Intent.ALTERNATIVES, Intent.WAIT, Intent.REPEAT, Intent.COMPLAIN, Intent.HUMAN, Intent.STOP, Intent.ERASE,
        Intent.WAITLIST, Intent.LIST, Intent.RUNNING_LATE, Intent.LANGUAGE, Intent.START, Intent.REVIEW,
    }
)  # fmt: skip
_POLAR = {"yes", "soft", "like"}
# What a question about the terms asks before anything is agreed.
_TERMS = frozenset(
    {Topic.PRICE, Topic.WHO, Topic.TIME, Topic.DATE, Topic.DURATION, Topic.OTHER, Topic.TIMES, Topic.STATUS}
)
_POLITE = {
    "polite_if",
    "yes",
    "soft",
    "no",
    "thank",
    "greet",
    "yes_act",
    "like",
    "wait",
    "that_is_it",
    "filler",
    "changed",
}


def read_no(draft: Draft) -> None:
    """Refusals, by what they answer."""
    context, reading = draft.context, draft.reading
    said_no = [
        match for match in reading.with_cue("no", "drop") if "cancel" not in match.cues or is_plain_no(draft, match)
    ]
    refusals = [match for match in said_no if _is_own_clause(match, reading)]
    later = reading.with_cue("no_later")
    draft.unread.update(
        match.start for match in said_no if match not in refusals and not _asks_in_the_negative(match, reading)
    )
    _negations(draft)
    if reading.has("keep"):
        draft.drop(Intent.CANCEL)
        draft.add(Intent.REJECT)
    if reading.has("denied") and not refusals:
        draft.add(Intent.REJECT)
    if later:
        is_open = context.asked != Asked.NOTHING or bool(context.options)
        draft.add(Intent.REJECT if is_open or refusals else Intent.WAIT)
    is_bare = not set(draft.acts) - {Intent.OFF_TOPIC}
    if reading.has("later") and context.asked in CONFIRMS and is_bare and _has_no_time(context):
        draft.relative = None
        draft.add(Intent.REJECT)
    ours = [entity for entity in own_values(draft) if not is_of_other_matters(draft, entity)]
    if reading.has("alt_time") and context.asked in CONFIRMS and _has_no_time(context) and not ours:
        draft.drop(Intent.ALTERNATIVES)
        draft.add(Intent.REJECT)
    if later and _has_no_time(context) and context.asked in CONFIRMS and not ours:
        draft.drop(Intent.ALTERNATIVES)
    when = draft.entities.when
    if context.asked in CONFIRMS and when is not None and when.excluded and is_used(draft, "when"):
        draft.add(Intent.REJECT)
    if refusals:
        draft.acts.insert(0, Intent.REJECT) if Intent.REJECT not in draft.acts else None
    if reading.has("changed") and context.asked in CONFIRMS and Intent.REJECT not in draft.acts:
        draft.add(Intent.REJECT)
    farewells = [match for match in reading.with_cue("bye") if not _is_part_of_question(match, reading)]
    is_dropped = reading.has("drop") and not draft.has(Intent.BOOK) and not own_values(draft)
    if farewells or is_dropped:  # "never mind, book the 13th" goes on
        draft.add(Intent.BYE)
    if context.asked == Asked.ANYTHING_ELSE and draft.acts == [Intent.THANK]:
        draft.add(Intent.BYE)
    if context.asked == Asked.ANYTHING_ELSE and draft.has(Intent.REJECT):
        if reading.has("help") and reading.has("no"):
            draft.drop(Intent.HELP)  # "no, thanks for your help"
        if not set(draft.acts) - {Intent.REJECT, Intent.THANK, Intent.GREET, Intent.BYE, Intent.CANCEL, Intent.WAIT}:
            draft.add(Intent.BYE)
        draft.drop(Intent.REJECT, Intent.CANCEL, Intent.WAIT)


def _is_part_of_question(match: Match, reading: Reading) -> bool:
    """ "Nichts mehr frei am Vormittag?": words of a farewell that a question goes on with."""
    sentence = reading.words[match.start].sentence
    is_last = match.end >= len(reading.words) or reading.words[match.end].norm == "?"
    return sentence in reading.questions and not is_last


def _has_no_time(context: Context) -> bool:
    return context.proposal is None or context.proposal.starts_at is None


def is_plain_no(draft: Draft, match: Match) -> bool:
    """ "I can't make it": a no to what is offered; without an offer it gives up what is booked."""
    is_offer = draft.context.asked in (Asked.CONFIRM, Asked.CONFIRM_MOVE, Asked.OPTION)
    return "no" in match.cues and (is_offer or bool(draft.context.options))


_BEFORE_NO = frozenset(
    ("ah", "oh", "uy", "ay", "ui", "ach", "och", "um", "uh", "er", "eh", "hm", "hmm", "mmm", "sorry", "pues", "well",
     "and", "y", "e", "aber", "but", "ok")
)  # fmt: skip


_NONE_OF_THEM = frozenset(
    ("ninguno", "ninguna", "neither", "nenhum", "nenhuma", "aucun", "aucune", "keiner", "keine", "nessuno", "nessuna")
)


def _is_own_clause(match: Match, reading: Reading) -> bool:
    """Whether a "no" stands at the beginning of a clause, or is more than the bare word."""
    if _asks_in_the_negative(match, reading):
        return False
    if match.end - match.start > 1 or match.start == 0 or _is_none_of_them(match, reading):
        return True
    word, before = reading.words[match.start], reading.words[match.start - 1]
    if word.after_comma or word.sentence != before.sentence:
        return True
    if before.norm in _BEFORE_NO and (match.start == 1 or reading.words[match.start - 2].sentence != word.sentence):
        return True
    if match.end < len(reading.words):
        return False
    covered = {place for one in reading.matches for place in range(one.start, one.end)}
    return any(one.end == match.start for one in reading.matches) and covered.issuperset(range(match.start))


def _is_none_of_them(match: Match, reading: Reading) -> bool:
    """ "To be honest neither, ...", but not "ninguna peluquería"."""
    words, end = reading.words, match.end
    ends = end == len(words) or words[end].after_comma or words[end].sentence != words[match.start].sentence
    return ends and reading.norms[match.start] in _NONE_OF_THEM


def _asks_in_the_negative(match: Match, reading: Reading) -> bool:
    """ "¿No tienes algo más temprano?" refuses nothing."""
    word = reading.words[match.start]
    if match.end - match.start > 1 or word.sentence not in reading.questions or match.end >= len(reading.words):
        return False
    after = reading.words[match.end]
    return after.sentence == word.sentence and not after.after_comma and after.norm != "?"


def _negations(draft: Draft) -> None:
    """A bare "not" turns what follows it; before anything else it stays unread."""
    matches = draft.reading.matches
    for place, match in enumerate(matches):
        if match.cues != ("neg",):
            continue
        after = matches[place + 1] if place + 1 < len(matches) else None
        is_near = (
            after is not None and after.start - match.end <= 1 and not draft.reading.words[after.start].after_comma
        )
        cues = set(after.cues) if after is not None and is_near else set()
        if cues & _POLAR:
            draft.add(Intent.REJECT)
        elif cues & {"book", "move", "cancel", "search"}:
            draft.drop(Intent.BOOK, Intent.MOVE, Intent.CANCEL, Intent.SEARCH)
            draft.refused += [one for one in after.entities if one.kind in ("service", "provider")] if after else []
            draft.add(Intent.REJECT)
        elif after is not None and is_near and after.entities and after.entities[0].kind in ("provider", "service"):
            draft.refused += after.entities
            draft.denied.update(entity.kind for entity in after.entities)
            draft.add(Intent.REJECT)
        else:
            draft.unread.add(match.start)


def read_yes(draft: Draft) -> None:
    """Agreement: spoken, not asked, and not beside anything that speaks against it."""
    context, reading = draft.context, draft.reading
    if context.asked == Asked.ANYTHING_ELSE and draft.has(Intent.BYE):
        return
    if reading.has("hostile"):
        draft.add(Intent.OFF_TOPIC)
        return
    is_wish = context.asked == Asked.NOTHING and draft.has(Intent.BOOK, Intent.MOVE, Intent.SEARCH)
    if reading.has("hedge") and not draft.has(Intent.REJECT) and not is_wish:
        draft.add(Intent.WAIT)
    agreed = _agreement(draft)
    if context.asked == Asked.CONFIRM_CANCEL and draft.has(Intent.CANCEL) and not draft.has(Intent.REJECT):
        draft.drop(Intent.CANCEL)
        agreed = True
    if not agreed or draft.has(*_AGAINST_YES, Intent.REJECT):
        return
    if draft.has(Intent.CANCEL) or (draft.has(Intent.MOVE) and context.asked != Asked.CONFIRM_MOVE):
        return
    is_answered = draft.option is not None or own_values(draft) or draft.flags & {"any_provider", "any_time"}
    if context.asked not in YES_ASKED and is_answered:
        return
    if context.asked in CONFIRMS and (_is_only_half(draft) or _chooses_another(draft)):
        return
    draft.acts.insert(0, Intent.CONFIRM)
    _doubt(draft)
    if draft.option is not None and context.proposal is None and context.asked == Asked.OPTION:
        draft.drop(Intent.CONFIRM)
    if context.asked in CONFIRMS and not own_values(draft):
        draft.drop(Intent.BOOK)


def _is_only_half(draft: Draft) -> bool:
    """ "Ok so how much is it", "ok bye": words that go on to something else agree to nothing."""
    reading = draft.reading
    firm = [match for match in reading.with_cue("yes", "yes_act", "like", "that_is_it") if "soft" not in match.cues]
    if draft.has(Intent.BYE) and not firm and not reading.has("that_is_it"):
        return True
    others = [m for m in reading.matches if any(cue.startswith("ask.") or cue == "off" for cue in m.cues)]
    agreed = firm or reading.with_cue("soft")
    if any(_is_one_clause(reading, one.end - 1, other.start) for one in agreed for other in others):
        return True
    if agreed and all(_only_leads(one, others, reading) for one in agreed):
        return True
    return not firm and bool(_TERMS & set(draft.topics))


def _only_leads(agreed: Match, others: list[Match], reading: Reading) -> bool:
    """ "Right, what's the address", "go ahead, tell me the price": words that lead into a question beside them."""
    sentence = reading.words[agreed.start].sentence
    is_before = any(agreed.start < other.start and reading.words[other.start].sentence == sentence for other in others)
    return "lead" in agreed.cues and is_before


def _chooses_another(draft: Draft) -> bool:
    """Whether an option was named that is not the one which agrees."""
    if draft.option is None:
        return False
    option, held = draft.context.options[draft.option], draft.context.proposal
    is_same = held is not None and option.starts_at is not None and option.starts_at == held.starts_at
    return not (option.is_yes or is_same)


def _is_one_clause(reading: Reading, first: int, last: int) -> bool:
    return first < last and all(_is_same_clause(reading, place) for place in range(first + 1, last + 1))


def _doubt(draft: Draft) -> None:
    """At a proposal a condition, an "instead", a thing that is to be confirmed and a question that was not understood
    stay unread beside the agreement.
    """
    if draft.context.asked not in CONFIRMS:
        return
    doubts = {"cond", "instead", "cheap", "search_soft"} | (set() if draft.has(Intent.ASK) else {"wonder"})
    for match in draft.reading.matches:
        things = {Topic(cue[5:]) for cue in match.cues if cue.startswith("bare.")} - set(draft.topics)
        if doubts & set(match.cues) or things:
            draft.unread.add(match.start)


def _agreement(draft: Draft) -> bool:
    context, reading = draft.context, draft.reading
    firm = _spoken(reading, "yes")
    soft = _spoken(reading, "soft")
    asked_to_act = _spoken(reading, "yes_act")
    is_open = context.proposal is not None or bool(context.options) or context.asked in CONFIRMS
    if reading.has("that_is_it"):
        is_answer = context.asked in CONFIRMS or (firm and bool(context.options))
        firm = firm or is_answer
        draft.drop(Intent.BYE) if is_answer else draft.add(Intent.BYE)
    if asked_to_act and (own_values(draft) or not is_open) and context.asked != Asked.ANYTHING_ELSE:
        draft.acts += [Intent.BOOK] if (is_used(draft, "when") or not is_open) and not draft.has(Intent.BOOK) else []
        asked_to_act = False
    if asked_to_act or (_spoken(reading, "like") and draft.option is None):
        firm = True
    if _repeats_move(draft):
        firm = True
    if context.asked == Asked.ANYTHING_ELSE:
        return firm
    draft.is_only_polite = soft and not firm and not is_open
    return firm or soft


def _spoken(reading: Reading, cue: str) -> bool:
    return any(not _is_only_asked(match, reading) and not _is_inside(match, reading) for match in reading.with_cue(cue))


def _repeats_move(draft: Draft) -> bool:
    """ "Move it" at the question whether to move it."""
    if draft.context.asked != Asked.CONFIRM_MOVE or not draft.has(Intent.MOVE) or draft.unread or draft.used:
        return False
    if draft.reading.questions or draft.topics or draft.has(Intent.ALTERNATIVES):
        return False
    draft.drop(Intent.MOVE)
    return True


def _is_only_asked(match: Match, reading: Reading) -> bool:
    """Whether the words of agreement are all that a question says ("ok?", "is that good?")."""
    sentence = reading.words[match.start].sentence
    if sentence not in reading.questions:
        return False
    others = [one for one in reading.matches if one is not match and reading.words[one.start].sentence == sentence]
    if (others and _is_tag(match, reading)) or ("soft" in match.cues and any(_is_tag(one, reading) for one in others)):
        return True  # "so that's Tuesday, yeah?"
    return not any(set(one.cues) - {"yes", "soft", "greet"} for one in others) and not any(
        reading.words[place].sentence == sentence for place in reading.unread
    )


def _is_tag(match: Match, reading: Reading) -> bool:
    """Whether a word of agreement is the last thing before a question mark."""
    is_word = match.end - match.start == 1 and bool({"yes", "soft"} & set(match.cues))
    return is_word and match.end < len(reading.words) and reading.words[match.end].norm == "?"


def _is_inside(match: Match, reading: Reading) -> bool:
    """Whether a single word of agreement is but a word of something else ("which cards do you accept?")."""
    first = match.start
    while first and _is_same_clause(reading, first):
        first -= 1
    before = [one for one in reading.matches if first <= one.start < match.start]
    if any(cue.startswith("ask.") and cue != "ask.other" for one in before for cue in one.cues):
        return True
    if match.end - match.start > 1:
        return False
    is_open = any(place in reading.unread for place in range(first, match.start))
    return is_open or any(not set(one.cues) & _POLITE for one in before)


def _is_same_clause(reading: Reading, place: int) -> bool:
    word, before = reading.words[place], reading.words[place - 1]
    return word.sentence == before.sentence and not word.after_comma
