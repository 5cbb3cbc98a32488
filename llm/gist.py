"""What a sentence is about when no phrase explains it: telling words in their order, with anything between them.

Such a guess never agrees to anything, and it makes the reading less sure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from llm.lexicon import Lexicon
from llm.scan import Entity, Match, Reading

_WIDEST_GAP = 6  # words
_MOST_WORDS = 60  # of a sentence
_MOST_STEPS = 6_000
_TELLING = 2  # words that make a second guess of a sentence
# Cues that say nothing of what is wanted, or that a guess must not take away.
_KEPT = frozenset(
    {
        "neg",
        "cond",
        "hedge",
        "hostile",
        "near",
        "cheap",
        "best",
        "all",
        "for_other",
        "pair",
        "greet",
        "thank",
        "p.walk_in",
    }
)
_IDLE = _KEPT | {"filler", "book_soft", "search_soft", "soft", "yes", "ask.other", "polite_if", "like", "name_weak"}


# What nobody wants who says "not" beside it.
_WISHES = frozenset({"book", "search", "pay", "review", "receipt", "list", "repeat", "paid", "start", "erase", "human"})
_ACROSS = 0.3  # what a guess is less likely by when it goes on into another clause
_REFUSES = frozenset({"cancel", "no"})
_NOT = "<not>"
_JOIN = "<join>"
_AGREES = frozenset({"yes", "yes_act", "soft", "like", "that_is_it"})
# Which of two guesses of a size is likelier: what is rarer says more.
_LEAN = {
    "p.write": 3.0,
    "ask.policy": 1.0,
    "waitlist": 0.6,
    "p.ill": 0.5,
    "p.no_show": 0.4,
    "p.set_hours": 0.4,
    "move": 0.3,
    "p.numbers": 1.0,
    "p.missed": 1.0,
    "ask.parking": 1.0,
    "book": -0.5,
    "search": -0.25,
    "no": -0.1,
}
# What providers say of a visit, too; the other wishes of customers give way to the matters of a provider.
_OF_BOTH = frozenset({"move", "cancel", "late"})
# Questions that go on to what they are about.
_ABOUT = frozenset({"ask.price", "ask.duration", "ask.other"})


@dataclass(frozen=True, slots=True)
class Gist:
    """A phrase with gaps that was found: its cues, its words, and how many of them are telling."""

    cues: tuple[str, ...]
    places: tuple[int, ...]
    size: int

    @property
    def start(self) -> int:
        """Place of the first word."""
        return self.places[0]

    @property
    def end(self) -> int:
        """Place after the last word."""
        return self.places[-1] + 1


def with_gists(
    reading: Reading,
    entities: list[Entity],
    lexicon: Lexicon,
    is_allowed: Callable[[str], bool],
    is_strict: bool,
) -> Reading:
    """The reading with what its sentences are about. With `is_strict` no word becomes read, and no refusal is lost."""
    if not lexicon.gist.ends:
        return reading
    search = _Search(reading, entities, lexicon, is_allowed)
    chosen = [gist for gist in search.best() if _adds(gist, reading, lexicon)]
    if not chosen:
        return reading
    matches = reading.matches
    for gist in chosen:
        matches = [_without(match, gist, is_strict, lexicon, reading) for match in matches]
        matches = [*(match for match in matches if match.cues or match.entities), _as_match(gist, reading)]
    is_strict = is_strict or any(_AGREES & set(match.cues) for match in matches)
    explained = set() if is_strict else {place for gist in chosen for place in gist.places}
    return replace(
        reading,
        matches=sorted(matches, key=lambda match: (match.start, match.end)),
        unread=[place for place in reading.unread if place not in explained],
        is_gist=True,
    )


def _as_match(gist: Gist, reading: Reading) -> Match:
    end, words = gist.end, reading.words
    while _ABOUT & set(gist.cues) and end < len(words) and words[end].sentence == words[gist.start].sentence:
        end += 1
    return Match(gist.cues, gist.start, end)


def _adds(gist: Gist, reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a guess explains what the phrases of its sentence do not; other matters stay other matters."""
    sentence = reading.words[gist.start].sentence
    told = [
        match
        for match in reading.matches
        if reading.words[match.start].sentence == sentence and any(_is_telling(cue) for cue in match.cues)
    ]
    if not told:
        return True
    if any("off" in match.cues and match.end - match.start > 1 for match in told):
        return False
    beside = [match for match in told if match.start < gist.end and gist.start < match.end]
    weight = gist.size + ("ask.policy" in gist.cues)  # what it costs to cancel is asked with the words of cancelling
    for match in beside:
        size = _size(range(match.start, match.end), reading, lexicon)
        is_inside = gist.start <= match.start and match.end <= gist.end
        if size > weight or (size == weight and not (is_inside and match.end - match.start < len(gist.places))):
            return False
    return bool(set(gist.places) & set(reading.unread)) or len(beside) == len(told)


def _is_telling(cue: str) -> bool:
    return cue not in _IDLE and not cue.startswith(("@", "bare."))


def _without(match: Match, gist: Gist, is_strict: bool, lexicon: Lexicon, reading: Reading) -> Match:
    """A shorter phrase inside a guess keeps its values, not its meaning."""
    if not (gist.start <= match.start and match.end <= gist.end):
        return match
    kept = {cue for cue in match.cues if cue in _KEPT or cue.startswith("@")}
    if set(gist.places).issuperset(range(match.start, match.end)):
        kept.discard("neg")  # the guess has this "not" in it
    if is_strict:
        kept |= {cue for cue in match.cues if cue in ("no", "drop", "denied", "no_later", "wait", "instead")}
    return replace(match, cues=tuple(cue for cue in match.cues if cue in kept))


def _size(places: Iterable[int], reading: Reading, lexicon: Lexicon) -> int:
    """How many telling words: a time or a price is one, however long."""
    values = [one for match in reading.matches for one in match.entities]
    inside = {place for one in values for place in range(one.start + 1, one.end)}
    first = {one.start for one in values}
    return sum(
        place in first or (reading.norms[place] not in lexicon.fillers and place not in inside) for place in places
    )


def _lean(gist: Gist) -> float:
    return max(_LEAN.get(cue, 0.0) for cue in gist.cues)


class _Search:
    """Looks for all phrases with gaps in the sentences of a message, in bounded work."""

    def __init__(
        self, reading: Reading, entities: list[Entity], lexicon: Lexicon, is_allowed: Callable[[str], bool]
    ) -> None:
        self.reading = reading
        self.lexicon = lexicon
        self.is_allowed = is_allowed
        self.steps = 0
        self.found: list[Gist] = []
        self.starts: dict[int, list[Entity]] = {}
        for entity in entities:
            self.starts.setdefault(entity.start, []).append(entity)

    def best(self) -> list[Gist]:
        """The fullest of each sentence."""
        chosen = []
        for _, group in groupby(range(len(self.reading.words)), key=lambda place: self.reading.words[place].sentence):
            places = list(group)[:_MOST_WORDS]
            self.found = []
            for place in places:
                self._walk(0, place, places[-1] + 1, ())
            chosen += self._of_clauses()
        return chosen

    def _of_clauses(self) -> list[Gist]:
        """The fullest guess of a sentence, and those of its other clauses."""
        chosen: list[Gist] = []
        own = [gist for gist in self.found if any(cue.startswith("p.") for cue in gist.cues)]
        left = [gist for gist in self.found if gist in own or _OF_BOTH & set(gist.cues)] if own else self.found
        while left:
            best = max(left, key=self._fullness)
            same = [gist for gist in left if gist.places == best.places]
            chosen.append(replace(best, cues=tuple(sorted({cue for gist in same for cue in gist.cues}))))
            left = [gist for gist in left if gist.size >= _TELLING and self._is_apart(best, gist)]
        return chosen

    def _fullness(self, gist: Gist) -> tuple[float, int, int]:
        across = _ACROSS * any(map(self._begins, range(gist.start + 1, gist.end)))
        return gist.size + _lean(gist) - across, len(gist.places), -gist.end

    def _is_apart(self, one: Gist, other: Gist) -> bool:
        """Whether a new clause begins between two guesses, at a comma or at a word that joins clauses."""
        first, second = sorted((one, other), key=lambda gist: gist.start)
        return first.end <= second.start and any(map(self._begins, range(first.end, second.start + 1)))

    def _begins(self, place: int) -> bool:
        joins = _JOIN in self.lexicon.classes.get(self.reading.norms[place], ())
        return joins or self.reading.words[place].after_comma

    def _walk(self, node: int, at: int, end: int, places: tuple[int, ...]) -> None:
        graph, norms = self.lexicon.gist, self.reading.norms
        edges, is_gap = graph.edges[node], node in graph.gaps
        if node in graph.ends:
            self._end(node, places)
        for place in range(at, min(end, at + _WIDEST_GAP + 1)):
            self.steps += 1
            if self.steps > _MOST_STEPS:
                return
            norm = norms[place]
            for label in (norm, *self.lexicon.classes.get(norm, ())):
                for after in edges.get(label, ()):
                    self._walk(after, place + 1, end, (*places, place))
            for entity in self.starts.get(place, ()):
                for after in edges.get(f"@{entity.kind}", ()):
                    self._walk(after, entity.end, end, (*places, *range(entity.start, entity.end)))
            if not (places and (is_gap or norm in self.lexicon.skipped)):
                return

    def _end(self, node: int, places: tuple[int, ...]) -> None:
        cues = tuple(sorted(cue for cue in self.lexicon.gist.ends[node] if self.is_allowed(cue)))
        if _REFUSES & set(cues) and self._not_reaches_over_a_comma(places):
            return
        if cues and not (_WISHES & set(cues) and self._is_negated(places)):
            size = _size(places, self.reading, self.lexicon)
            if size or "book" in cues:
                self.found.append(Gist(cues, places, size))

    def _not_reaches_over_a_comma(self, places: tuple[int, ...]) -> bool:
        """ "I have *not* been for ages, when *can I come*" cancels nothing."""
        words, norm = self.reading.words, self.reading.norms[places[0]]
        is_not = _NOT in self.lexicon.classes.get(norm, ())
        return is_not and any(words[place].after_comma for place in range(places[0] + 1, places[-1] + 1))

    def _is_negated(self, places: tuple[int, ...]) -> bool:
        words, sentence = self.reading.words, self.reading.words[places[0]].sentence
        first = places[0]
        while first > max(0, places[0] - 3) and not words[first].after_comma:
            first -= 1
        return any(
            _NOT in self.lexicon.classes.get(self.reading.norms[place], ())
            for place in range(first, places[-1])
            if place not in places and self.reading.words[place].sentence == sentence
        )
