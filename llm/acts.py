"""From the phrases that explain a message to acts and details, judged by what was asked and what is on the table."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from llm import options
from llm.context import Asked, Context
from llm.entities import Entities
from llm.intents import Details, Intent, Topic, Understanding, When
from llm.names import person_name
from llm.provider_acts import after_all, provider_acts
from llm.scan import Entity, Match, Reading

CONFIRMS = frozenset({Asked.CONFIRM, Asked.CONFIRM_CANCEL, Asked.CONFIRM_MOVE})
_FREE_TEXT = frozenset({Asked.MESSAGE, Asked.REASON})
_VALUES = ("when", "provider", "service", "city", "trade", "party", "money")
_ABOUT_TIME = {"ask.times", "ask.time", "ask.date", "ask.status"}
_FEW_WORDS = 3
_OTHER_VALUES = ("email", "phone", "minutes")

# cue -> act, where the one is the other whatever was asked
_PLAIN = {
    "greet": Intent.GREET, "thank": Intent.THANK, "help": Intent.HELP, "human": Intent.HUMAN, "stop": Intent.STOP,
    "start": Intent.START, "erase": Intent.ERASE, "wait": Intent.WAIT, "book": Intent.BOOK, "search": Intent.SEARCH,
    "alt": Intent.ALTERNATIVES, "alt_time": Intent.ALTERNATIVES, "see": Intent.BOOK, "move": Intent.MOVE, "cancel": Intent.CANCEL,
    "list": Intent.LIST, "repeat": Intent.REPEAT, "late": Intent.RUNNING_LATE, "waitlist": Intent.WAITLIST,
    "pay": Intent.PAY, "paid": Intent.PAID, "receipt": Intent.RECEIPT, "review": Intent.REVIEW,
    "complain": Intent.COMPLAIN, "off": Intent.OFF_TOPIC,
}  # fmt: skip
_FLAGS = {
    "near": "near_me", "cheap": "cheap", "best": "best_rated", "any_provider": "any_provider",
    "any_time": "any_time", "all": "all", "for_other": "for_someone_else",
}  # fmt: skip
_RELATIVE = {"later": "later", "earlier": "earlier", "other_day": "other_day"}
# Questions to which a yes is an answer; to the others a value is, and a "yes" before it is only a manner of speaking.
_YES_ASKED = CONFIRMS | {Asked.NOTHING, Asked.OPTION, Asked.ANYTHING_ELSE}
# Acts beside which an agreement is none: something else is wanted first.
_AGAINST_YES = frozenset(
    {
        Intent.ALTERNATIVES, Intent.WAIT, Intent.REPEAT, Intent.COMPLAIN, Intent.HUMAN, Intent.STOP, Intent.ERASE,
        Intent.WAITLIST, Intent.LIST, Intent.RUNNING_LATE,
    }
)  # fmt: skip
_CARRIERS = frozenset(
    {
        Intent.PAY,
        Intent.PAID,
        Intent.RECEIPT,
        Intent.REVIEW,
        Intent.COMPLAIN,
        Intent.WAITLIST,
        Intent.HUMAN,
        Intent.STOP,
        Intent.START,
        Intent.LANGUAGE,
        Intent.RUNNING_LATE,
        Intent.BOOK,
        Intent.SEARCH,
        Intent.MOVE,
        Intent.CANCEL,
        Intent.CHOOSE,
        Intent.LIST,
    }
)


@dataclass(slots=True)
class Draft:
    """What has been understood so far."""

    text: str
    reading: Reading
    entities: Entities
    context: Context
    acts: list[Intent] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    used: list[Entity] = field(default_factory=list)  # entities that stand for values of this message
    refused: list[Entity] = field(default_factory=list)
    unread: set[int] = field(default_factory=set)
    relative: str | None = None
    is_only_polite: bool = False  # "ok" with nothing to agree to
    option: int | None = None
    language: str | None = None
    person: str | None = None
    free_text: str | None = None

    def add(self, act: Intent) -> None:
        """Another act, once."""
        if act not in self.acts:
            self.acts.append(act)

    def drop(self, *acts: Intent) -> None:
        """Take acts back."""
        self.acts = [act for act in self.acts if act not in acts]

    def has(self, *acts: Intent) -> bool:
        """Whether any of these acts was understood."""
        return any(act in self.acts for act in acts)


def understand(
    text: str, reading: Reading, entities: Entities, context: Context, language: str, is_sure: bool
) -> Understanding:
    """The understanding of a message that was explained in one language."""
    draft = Draft(text, reading, entities, context, unread=set(reading.unread))
    for place, match in enumerate(reading.matches):
        _take(draft, match, place)
    draft.used = _beside(draft)
    _forget_time_of_farewell(draft)
    draft.relative = draft.relative or entities.relative
    draft.person = person_name(text, reading, entities.found, context, draft.unread)
    if context.is_provider:
        provider_acts(draft)
    _free_text(draft)
    _choose(draft)
    _no(draft)
    _yes(draft)
    _ask(draft)
    _values(draft)
    _last(draft)
    if context.is_provider:
        after_all(draft)
    if not draft.acts:
        draft.add(Intent.UNKNOWN)
    _forget_now(draft)
    details = _details(draft)
    return Understanding(
        acts=tuple(draft.acts),
        details=details,
        language=language,
        language_is_sure=is_sure,
        unread=tuple(reading.words[place].norm for place in sorted(draft.unread)),
        confidence=_confidence(draft),
    )


def _take(draft: Draft, match: Match, place: int) -> None:
    """Acts that a phrase means by itself."""
    draft.used += match.entities
    for cue in match.cues:
        if (cue == "book" and "alt_time" in match.cues) or (cue == "cancel" and _is_plain_no(draft, match)):
            continue
        if cue in _PLAIN:
            draft.add(_PLAIN[cue])
        elif cue in _FLAGS:
            draft.flags.add(_FLAGS[cue])
        elif cue in _RELATIVE:
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
        elif cue == "denied":
            draft.refused += match.entities
            draft.denied.update(entity.kind for entity in match.entities)


def _is_plain_no(draft: Draft, match: Match) -> bool:
    """ "I can't make it": a no to what is offered; without an offer it gives up what is booked."""
    is_offer = draft.context.asked in (Asked.CONFIRM, Asked.CONFIRM_MOVE, Asked.OPTION)
    return "no" in match.cues and (is_offer or bool(draft.context.options))


def _is_short_question(draft: Draft, match: Match) -> bool:
    """Whether a bare word ("address") stands for a question: with a mark, almost alone, or after another question."""
    reading = draft.reading
    sentence = reading.words[match.start].sentence
    size = sum(word.sentence == sentence for word in reading.words)
    return sentence in reading.questions or size <= _FEW_WORDS or bool(draft.topics)


def _forget_time_of_farewell(draft: Draft) -> None:
    """ "That's all for today" and "not now" say nothing about when."""
    for match in draft.reading.with_cue("bye", "that_is_it", "no_later"):
        draft.used = [e for e in draft.used if not (e.kind == "when" and 0 <= e.start - match.end <= 1)]


def _forget_now(draft: Draft) -> None:
    """ "I don't want to book it now" says nothing about when."""
    when = draft.entities.when
    if when is None or not draft.has(Intent.REJECT) or draft.acts[-1] not in (Intent.REJECT, Intent.INFORM):
        return
    clock = when.choices[0].clock if len(when.choices) == 1 else None
    now = draft.context.now
    if clock is not None and clock.is_exact and clock.start_minute == now.hour * 60 + now.minute and not draft.unread:
        draft.used = [entity for entity in draft.used if entity.kind != "when"]
        draft.drop(Intent.INFORM)


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


def _choose(draft: Draft) -> None:
    """One of the offered options, by number, place, time, name or label."""
    context = draft.context
    if not context.options:
        return
    option = options.by_label(draft.text, context)
    if option is None:
        option = _by_ordinal(draft)
    if option is None and draft.entities.when and _is_used(draft, "when") and not draft.has(Intent.ALTERNATIVES):
        option = options.by_time(draft.entities.when, context.options)
    if option is None:
        option = _by_name(draft)
    if (
        option is None
        and draft.reading.has("like")
        and len(context.options) == 1
        and not context.options[0].is_yes
        and context.asked in _YES_ASKED
    ):
        option = 0
    if option is not None and not draft.reading.with_cue("denied"):
        draft.option = option
        draft.add(Intent.CHOOSE)
        draft.drop(Intent.SEARCH, Intent.ALTERNATIVES)


def _by_ordinal(draft: Draft) -> int | None:
    count = len(draft.context.options)
    for match in draft.reading.matches:
        for cue in match.cues:
            if cue == "ordinal.last":
                return count - 1
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


def _is_used(draft: Draft, kind: str) -> bool:
    return any(entity.kind == kind for entity in draft.used)


def _no(draft: Draft) -> None:
    """Refusals, by what they answer."""
    context, reading = draft.context, draft.reading
    said_no = [match for match in reading.with_cue("no") if "cancel" not in match.cues or _is_plain_no(draft, match)]
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
    if reading.has("later") and context.asked in CONFIRMS and not draft.acts and _has_no_time(context):
        draft.relative = None
        draft.add(Intent.REJECT)
    if refusals:
        draft.acts.insert(0, Intent.REJECT) if Intent.REJECT not in draft.acts else None
    if reading.has("changed") and context.asked in CONFIRMS and Intent.REJECT not in draft.acts:
        draft.add(Intent.REJECT)
    if reading.has("bye"):
        draft.add(Intent.BYE)
    if context.asked == Asked.ANYTHING_ELSE and draft.acts == [Intent.THANK]:
        draft.add(Intent.BYE)
    if context.asked == Asked.ANYTHING_ELSE and draft.has(Intent.REJECT):
        if not set(draft.acts) - {Intent.REJECT, Intent.THANK, Intent.GREET, Intent.BYE, Intent.CANCEL, Intent.WAIT}:
            draft.add(Intent.BYE)
        draft.drop(Intent.REJECT, Intent.CANCEL, Intent.WAIT)


def _has_no_time(context: Context) -> bool:
    return context.proposal is None or context.proposal.starts_at is None


def _is_own_clause(match: Match, reading: Reading) -> bool:
    """Whether a "no" stands at the beginning of a clause, or is more than the bare word."""
    if _asks_in_the_negative(match, reading):
        return False
    if match.end - match.start > 1 or match.start == 0:
        return True
    word, before = reading.words[match.start], reading.words[match.start - 1]
    if word.after_comma or word.sentence != before.sentence:
        return True
    previous = [one for one in reading.matches if one.end <= match.start]
    free = {place for place in range(match.start) if not any(m.start <= place < m.end for m in reading.matches)}
    is_last = match.end == len(reading.words)
    return bool(previous) and previous[-1].end == match.start and not free and is_last


def _asks_in_the_negative(match: Match, reading: Reading) -> bool:
    """ "¿No tienes algo más temprano?" refuses nothing."""
    word = reading.words[match.start]
    if match.end - match.start > 1 or word.sentence not in reading.questions or match.end >= len(reading.words):
        return False
    after = reading.words[match.end]
    return after.sentence == word.sentence and not after.after_comma and after.norm != "?"


_POLITE = {"yes", "soft", "no", "thank", "greet", "yes_act", "like", "wait", "that_is_it", "filler", "changed"}
_POLAR = {"yes", "soft", "like"}


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
            draft.drop(*(_PLAIN[cue] for cue in cues if cue in _PLAIN))
            draft.add(Intent.REJECT)
        elif after is not None and is_near and after.entities and after.entities[0].kind in ("provider", "service"):
            draft.refused += after.entities
            draft.denied.update(entity.kind for entity in after.entities)
            draft.add(Intent.REJECT)
        else:
            draft.unread.add(match.start)


def _yes(draft: Draft) -> None:
    """Agreement: spoken, not asked, and not beside anything that speaks against it."""
    context, reading = draft.context, draft.reading
    if context.asked == Asked.ANYTHING_ELSE and draft.has(Intent.BYE):
        return
    if reading.has("hostile"):
        draft.add(Intent.OFF_TOPIC)
        return
    if reading.has("hedge") and not draft.has(Intent.REJECT):
        draft.add(Intent.WAIT)
    agreed = _agreement(draft)
    if context.asked == Asked.CONFIRM_CANCEL and draft.has(Intent.CANCEL) and not draft.has(Intent.REJECT):
        draft.drop(Intent.CANCEL)
        agreed = True
    if not agreed or draft.has(*_AGAINST_YES, Intent.REJECT):
        return
    if draft.has(Intent.CANCEL) or (draft.has(Intent.MOVE) and context.asked != Asked.CONFIRM_MOVE):
        return
    if context.asked not in _YES_ASKED and (draft.option is not None or _own_values(draft)):
        return
    draft.acts.insert(0, Intent.CONFIRM)
    if draft.option is not None and context.proposal is None and context.asked == Asked.OPTION:
        draft.drop(Intent.CONFIRM)
    if context.asked in CONFIRMS and not _own_values(draft):
        draft.drop(Intent.BOOK)


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
    if asked_to_act and (_own_values(draft) or not is_open) and context.asked != Asked.ANYTHING_ELSE:
        draft.acts += [Intent.BOOK] if (_is_used(draft, "when") or not is_open) and not draft.has(Intent.BOOK) else []
        asked_to_act = False
    if asked_to_act or (reading.has("like") and draft.option is None):
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
    return not any(set(one.cues) - {"yes", "soft", "greet"} for one in others) and not any(
        reading.words[place].sentence == sentence for place in reading.unread
    )


def _is_inside(match: Match, reading: Reading) -> bool:
    """Whether a single word of agreement is but a word of something else ("which cards do you accept?")."""
    if match.end - match.start > 1:
        return False
    first = match.start
    while first and _is_same_clause(reading, first):
        first -= 1
    before = [one for one in reading.matches if first <= one.start < match.start]
    is_open = any(place in reading.unread for place in range(first, match.start))
    return is_open or any(not set(one.cues) & _POLITE for one in before)


def _is_same_clause(reading: Reading, place: int) -> bool:
    word, before = reading.words[place], reading.words[place - 1]
    return word.sentence == before.sentence and not word.after_comma


def _ask(draft: Draft) -> None:
    """Questions that no topic was found for, when they are about something."""
    reading = draft.reading
    if not draft.topics and any(_is_asked_alone(match, reading) for match in reading.with_cue("@service")):
        if not set(draft.acts) - {Intent.GREET, Intent.THANK, Intent.CONFIRM} and not _is_used(draft, "when"):
            draft.topics.append(Topic.SERVICES)
            draft.add(Intent.ASK)
    asks_more = any(set(match.cues) <= {"ask.other", "filler"} for match in reading.with_cue("ask.other")) or (
        reading.questions and draft.unread
    )
    others = [act for act in draft.acts if act not in (Intent.GREET, Intent.THANK, Intent.CONFIRM, Intent.REJECT)]
    if asks_more and not draft.topics and not others and not _has_values(draft) and _is_question(draft):
        draft.topics.append(Topic.OTHER)
        draft.add(Intent.ASK)
    if draft.has(Intent.OFF_TOPIC) and draft.topics == [Topic.OTHER]:
        draft.topics.clear()
        draft.drop(Intent.ASK)


def _is_asked_alone(match: Match, reading: Reading) -> bool:
    """Whether a service is all that a question names ("balayage?")."""
    sentence = reading.words[match.start].sentence
    return sentence in reading.questions and not any(
        reading.words[one.start].sentence == sentence for one in reading.matches if one is not match
    )


def _is_question(draft: Draft) -> bool:
    return bool(draft.reading.questions) or draft.reading.has("ask.other")


def _has_values(draft: Draft) -> bool:
    return any(entity.kind in _VALUES for entity in draft.used)


def _values(draft: Draft) -> None:
    """INFORM for values that no other act carries; at a confirmation values other than its own stay unread."""
    context = draft.context
    if draft.option is None:
        draft.unread.update(entity.start for entity in draft.used if entity.kind == "number")
    if draft.has(Intent.OFF_TOPIC):
        return
    own = _own_values(draft)
    if draft.has(Intent.CONFIRM) and (context.asked in CONFIRMS or context.proposal is not None):
        for entity in own:
            if not _agrees(draft, entity):
                draft.unread.update(range(entity.start, entity.end))
        own = [entity for entity in own if not _agrees(draft, entity)]
    is_carried = draft.has(*_CARRIERS) and not draft.has(Intent.REJECT)
    has_flag = draft.flags & {"any_provider", "any_time"} or draft.person
    if (own or has_flag) and not is_carried:
        draft.add(Intent.INFORM)


def _own_values(draft: Draft) -> list[Entity]:
    """Values that are told, neither refused nor asked about."""
    told = [entity for entity in draft.used if entity.kind in _VALUES or entity.kind in _OTHER_VALUES]
    return [entity for entity in told if entity not in draft.refused and not _belongs_to_question(draft, entity)]


def _belongs_to_question(draft: Draft, entity: Entity) -> bool:
    """Whether a value is what a question is about ("how much is a haircut", "are you open on Friday")."""
    words = draft.reading.words
    for match in draft.reading.matches:
        asked = {cue for cue in match.cues if cue.startswith("ask.")} - {"ask.other"}
        if not asked or (entity.kind == "when" and asked <= _ABOUT_TIME):
            continue
        if match.start <= entity.start < match.end:
            return True
        same = words[match.start].sentence == words[entity.start].sentence
        if same and match.end <= entity.start <= match.end + 3 and not words[entity.start].after_comma:
            return True
    return False


def _agrees(draft: Draft, entity: Entity) -> bool:
    """Whether a value says again what the proposal holds."""
    proposal = draft.context.proposal
    if proposal is None:
        return False
    if entity.kind == "when" and draft.entities.when and proposal.starts_at:
        when = draft.entities.when
        return len(when.choices) == 1 and not when.excluded and options.fits(when, proposal)
    if entity.kind in ("provider", "service"):
        named = draft.context.providers if entity.kind == "provider" else draft.context.services
        held = proposal.provider if entity.kind == "provider" else proposal.service
        names = {entity.token} | {one.name for one in named if one.token == entity.token}
        return held is not None and held in names
    return False


def _last(draft: Draft) -> None:
    """Acts by elimination."""
    context = draft.context
    if draft.is_only_polite and len(draft.acts) > 1:
        draft.drop(Intent.CONFIRM)
    if draft.relative and not draft.has(Intent.REJECT, Intent.CHOOSE, Intent.MOVE, Intent.BYE, Intent.OFF_TOPIC):
        draft.add(Intent.ALTERNATIVES)
        draft.drop(Intent.CONFIRM)
    if draft.has(Intent.MOVE) and context.asked == Asked.CONFIRM and context.proposal is not None:
        draft.drop(Intent.MOVE)
        draft.add(Intent.INFORM if _own_values(draft) else Intent.ALTERNATIVES)
    if draft.has(Intent.SEARCH) and draft.topics and not {e.kind for e in _own_values(draft)} - {"trade"}:
        draft.drop(Intent.SEARCH)
    if draft.has(Intent.ALTERNATIVES) and draft.reading.has("hedge"):
        draft.drop(Intent.WAIT)
    if draft.has(Intent.ALTERNATIVES) and draft.topics in ([Topic.TIMES], [Topic.OTHER]):
        draft.topics.clear()
        draft.drop(Intent.ASK)
    if draft.has(Intent.ALTERNATIVES) and _names_a_time(draft):
        draft.relative = None
        draft.drop(Intent.ALTERNATIVES)
        _values(draft)
    _seek(draft)
    _book_or_search(draft)
    if draft.has(Intent.BOOK) and draft.has(Intent.MOVE, Intent.CANCEL, Intent.REPEAT):
        draft.drop(Intent.BOOK)
    if draft.reading.has("change") and context.has_booking and context.asked == Asked.NOTHING:
        if draft.acts == [Intent.INFORM] and context.proposal is None and not context.options:
            draft.acts = [Intent.MOVE]
    if len(draft.acts) > 1 and draft.has(Intent.HELP):
        draft.drop(Intent.HELP)


def _names_a_time(draft: Draft) -> bool:
    """Whether a time of day was said, so that "another time" is this one."""
    when = draft.entities.when
    if when is None or not any(entity.kind == "when" for entity in _own_values(draft)):
        return False
    return any(choice.clock is not None and choice.clock.is_exact for choice in when.choices)


def _seek(draft: Draft) -> None:
    """Bare words of seeking ("show me") are a search when they name what is sought, as are wishes about a trade."""
    kinds = {entity.kind for entity in _own_values(draft)}
    wishes = draft.flags & {"near_me", "cheap", "best_rated"}
    is_bare = draft.reading.has("search_soft") and set(draft.acts) <= {Intent.INFORM, Intent.GREET, Intent.CONFIRM}
    if is_bare and (kinds & {"trade", "city", "service"} or wishes):
        draft.add(Intent.SEARCH)
        draft.drop(Intent.INFORM, Intent.CONFIRM)
    elif draft.acts in ([Intent.INFORM], []) and wishes:
        is_offer = draft.context.asked in CONFIRMS or bool(draft.context.options)
        draft.acts = [Intent.ALTERNATIVES if is_offer else Intent.SEARCH]


def _book_or_search(draft: Draft) -> None:
    """A provider is looked for before a visit is booked, unless the visit has a time or a provider already."""
    reading, context = draft.reading, draft.context
    kinds = {entity.kind for entity in _own_values(draft)}
    is_settled = bool(kinds & {"when", "provider"})
    if draft.has(Intent.BOOK) and reading.has("see") and not reading.has("book") and not is_settled:
        if not context.options and context.proposal is None:
            draft.drop(Intent.BOOK)
            draft.add(Intent.SEARCH)
    if draft.has(Intent.BOOK) and draft.has(Intent.SEARCH):
        draft.drop(Intent.SEARCH if is_settled else Intent.BOOK)


def _details(draft: Draft) -> Details:
    wanted = [entity for entity in draft.used if entity not in draft.refused]
    if draft.has(Intent.OFF_TOPIC):
        wanted = []
    tokens = {kind: [e.token for e in wanted if e.kind == kind and e.token] for kind in _VALUES}
    services = tuple(dict.fromkeys(token for e in wanted if e.kind == "service" for token in (e.tokens or ())))
    values = {value.kind: value for value in draft.entities.values.values()}
    when = draft.entities.when if _is_used(draft, "when") and not draft.has(Intent.OFF_TOPIC) else None
    if draft.relative and not draft.has(Intent.OFF_TOPIC):
        when = replace(when, relative=draft.relative) if when else When((), relative=draft.relative)
    cap = values.get("cap")
    return Details(
        when=when,
        service=services[0] if services else None,
        services=services,
        provider=_only(tokens["provider"]),
        trade=_only(tokens["trade"]),
        city=tokens["city"][-1] if tokens["city"] else None,
        option=draft.option,
        topics=tuple(dict.fromkeys(draft.topics)),
        language=draft.language,
        person_name=draft.person or _named(draft),
        phone=values["phone"].text if "phone" in values else None,
        email=values["email"].text if "email" in values else None,
        party_size=values["party"].number if "party" in values and not draft.has(Intent.HUMAN) else None,
        price_max_minor=cap.number if cap else None,
        amount_minor=values["money"].number if "money" in values else None,
        minutes=values["minutes"].number if "minutes" in values else None,
        flags=frozenset(draft.flags),
        denied=frozenset(draft.denied),
        free_text=draft.free_text,
    )


def _named(draft: Draft) -> str | None:
    """The customer whom a provider names."""
    places = [e for e in draft.used if e.kind == "name"]
    if not places:
        return None
    words = draft.reading.words
    return draft.text[words[places[0].start].start : words[places[0].end - 1].end]


def _only(tokens: list[str]) -> str | None:
    """The last one said, when it stands for a change of mind; two different ones in a row say neither."""
    return tokens[-1] if tokens else None


def _beside(draft: Draft) -> list[Entity]:
    """Used entities, with the service that the words of a trade name too ("haircut"); a known service is no trade."""
    held = {(e.start, e.end) for e in draft.used}
    both = draft.used + [e for e in draft.entities.found if (e.start, e.end) in held and e not in draft.used]
    known = {(e.start, e.end) for e in both if e.kind == "service" and e.token}
    return [e for e in both if not (e.kind == "trade" and (e.start, e.end) in known)]


def _confidence(draft: Draft) -> float:
    if draft.has(Intent.UNKNOWN):
        return 0.1
    words = max(1, len(draft.reading.words))
    missing = len(draft.unread) / words
    slips = len(draft.reading.corrected) / words
    return round(max(0.2, 0.98 - 1.2 * missing - 0.4 * slips), 3)
