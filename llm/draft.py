"""What is understood of a message so far, and the values that it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from llm import options
from llm.context import Asked, Context
from llm.entities import Entities
from llm.intents import Intent, Topic
from llm.scan import Entity, Match, Reading, Word

CONFIRMS = frozenset({Asked.CONFIRM, Asked.CONFIRM_CANCEL, Asked.CONFIRM_MOVE})
# Questions to which a yes is an answer; to the others a value is, and a "yes" before it is only a manner of speaking.
YES_ASKED = CONFIRMS | {Asked.NOTHING, Asked.OPTION, Asked.ANYTHING_ELSE}
VALUES = ("when", "provider", "service", "city", "trade", "party", "money")
OTHER_VALUES = ("email", "phone", "minutes")
_ABOUT_THINGS = {"ask.price", "ask.duration"}
_NEAR = 4  # words
_ABOUT_TIME = {"ask.times", "ask.time", "ask.date", "ask.status"}


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
    questions: list[tuple[Match, set[str]]] | None = None

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


def is_used(draft: Draft, kind: str) -> bool:
    """Whether a value of this kind is part of the explanation."""
    return any(entity.kind == kind for entity in draft.used)


def is_idle(draft: Draft) -> bool:
    """Whether nothing was asked and nothing is on the table."""
    return draft.context.asked == Asked.NOTHING and draft.context.proposal is None and not draft.context.options


def told_outside(draft: Draft) -> bool:
    """Whether any value stands outside of the words that ask ("allergic to this, is your dye ok" tells none)."""
    asking = draft.reading.with_cue("ask.other")
    held = {entity for match in asking for entity in match.entities}
    asked = asking if draft.reading.is_gist else []
    return any(
        entity.kind in VALUES
        and entity not in held
        and not any(match.start <= entity.start < match.end for match in asked)
        for entity in draft.used
    )


def own_values(draft: Draft) -> list[Entity]:
    """Values that are told, neither refused nor asked about."""
    told = [entity for entity in draft.used if entity.kind in VALUES or entity.kind in OTHER_VALUES]
    return [entity for entity in told if entity not in draft.refused and not belongs_to_question(draft, entity)]


def belongs_to_question(draft: Draft, entity: Entity) -> bool:
    """Whether a value is what a question is about ("how much is a haircut", "are you open on Friday")."""
    words = draft.reading.words
    for match, asked in _questions(draft):
        if not asked:
            if entity in match.entities:
                return True
            continue
        if entity.kind == "when" and asked <= _ABOUT_TIME:
            continue
        if match.start <= entity.start < match.end:
            return True
        same = words[match.start].sentence == words[entity.start].sentence
        reach = 6 if asked & _ABOUT_THINGS else 3  # words: "how long should I keep free for the colour"
        if same and match.end <= entity.start <= match.end + reach and not words[entity.start].after_comma:
            return True
        if same and asked <= _ABOUT_THINGS and entity.kind == "service" and _is_led_by(draft, entity, match):
            return True
    return False


def _is_led_by(draft: Draft, entity: Entity, match: Match) -> bool:
    """ "The haircut for children is cheaper?": what is asked about stands before, in the same clause."""
    words = draft.reading.words[entity.start + 1 : match.start + 1]
    return 0 < match.start - entity.start <= _NEAR and not any(word.after_comma for word in words)


def _questions(draft: Draft) -> list[tuple[Match, set[str]]]:
    """Phrases that ask, with what they ask; looked for once in a message."""
    if draft.questions is None:
        asked = (
            (one, {cue for cue in one.cues if cue.startswith("ask.")} - {"ask.other"}) for one in draft.reading.matches
        )
        draft.questions = [(match, cues) for match, cues in asked if cues or "ask.other" in match.cues]
    return draft.questions


_ORDERS = frozenset(
    {"book", "book_soft", "move", "cancel", "change", "instead", "search", "search_soft", "alt", "alt_time", "yes_act"}
)


def is_of_other_matters(draft: Draft, entity: Entity) -> bool:
    """Whether a value belongs to what is not ours ("add Friday to my calendar") and to no order of its sentence.

    The nearest phrase before a value has it, else the nearest after it.
    """
    words, sentence = draft.reading.words, draft.reading.words[entity.start].sentence
    others = {"off", "hostile"}
    said = [match for match in draft.reading.matches if words[match.start].sentence == sentence]
    said = [match for match in said if (others | _ORDERS) & set(match.cues)]
    if not any(others & set(match.cues) for match in said):
        return False
    before = [match for match in said if match.start <= entity.start]
    nearest = before[-1] if before else said[0]
    return bool(others & set(nearest.cues))


def agrees(draft: Draft, entity: Entity) -> bool:
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


def beside(draft: Draft) -> list[Entity]:
    """Used entities, with the service that the words of a trade name too ("haircut"); a known service is no trade."""
    held = {(e.start, e.end) for e in draft.used}
    both = draft.used + [e for e in draft.entities.found if (e.start, e.end) in held and e not in draft.used]
    known = {(e.start, e.end) for e in both if e.kind == "service" and e.token}
    return [e for e in both if not (e.kind == "trade" and (e.start, e.end) in known)]


def asks_of_service(draft: Draft) -> bool:
    """ "I'm pregnant, is the colour a problem?": a thing that is asked about a service, known by its telling words."""
    return draft.reading.is_gist and {entity.kind for entity in own_values(draft)} <= {"service", "trade"}


def tells_more(draft: Draft) -> bool:
    """Whether a value is told beside a question, other than the service that it is about."""
    return told_outside(draft) and not asks_of_service(draft)


def begins_clause(words: Sequence[Word], place: int) -> bool:
    """Whether a clause begins with this word."""
    return place == 0 or words[place].after_comma or words[place].sentence != words[place - 1].sentence
