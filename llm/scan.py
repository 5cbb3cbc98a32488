"""Words of a message, and the best way to explain them by phrases of a lexicon and names of the context."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from llm.lexicon import FILLER, Lexicon, State
from llm.match import slips
from llm.text import pieces

MOST_WORDS = 240
_SHORTEST_SLIP = 5  # letters; shorter words are too near to one another ("cook", "book")
_SHORTEST_COMPOUND, _SHORTEST_HEAD = 9, 5
_ENDS = frozenset(".!;\n…")
_SHORT_FORMS = frozenset({"dr", "dra", "mr", "mrs", "ms", "sr", "sra", "prof", "st", "dott", "m", "mme", "mlle"})
_KEPT_SIGNS = frozenset("?&+%$€£")
_ORDINAL = re.compile(r"\b(?:am|vom|bis|zum|der|den|dem|ab|beim) \d{1,2}$", re.IGNORECASE)  # as German writes them
_DROPPED = frozenset("\ufe0f\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")

# Cues that say little by themselves give way to others that explain the same words.
_WEIGHT = {
    FILLER: 0.3,
    "ask.other": 0.45,
    "neg": 0.5,
    "soft": 0.9,
    "book_soft": 0.5,
    "change": 0.8,
    "greet": 0.9,
    "no_later": 1.3,
    "bye": 1.15,
    "firm": 1.4,
    "alt": 1.15,
    "ordinal": 1.6,
    "choose": 1.6,
    "p.counter": 1.3,
    "cond": 0.6,
    "instead": 0.4,
}
_ENTITY_BONUS = 0.35
_PAUSE = 0.05  # of two phrases that explain as much, the one without a comma in it


@dataclass(frozen=True, slots=True)
class Word:
    """A word as compared, its place in the text, and the sentence it stands in."""

    norm: str
    start: int
    end: int
    sentence: int
    after_comma: bool = False
    is_name_like: bool = False  # written with a capital inside a sentence


@dataclass(frozen=True, slots=True)
class Entity:
    """Words `start:end` that mean a name, a time or a value."""

    kind: str
    start: int
    end: int
    token: str | None = None
    tokens: tuple[str, ...] = ()
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """Words `start:end` explained by a phrase (with the entities inside it) or by an entity alone."""

    cues: tuple[str, ...]
    start: int
    end: int
    entities: tuple[Entity, ...] = ()
    score: float = 0.0


@dataclass(slots=True)
class Reading:
    """A message explained in one language."""

    language: str
    words: tuple[Word, ...]
    matches: list[Match]
    unread: list[int] = field(default_factory=list)  # places of words that nothing explains
    corrected: set[int] = field(default_factory=set)
    questions: frozenset[int] = frozenset()  # sentences that end in a question mark
    norms: tuple[str, ...] = ()  # the words as they are spelt
    is_gist: bool = False  # whether some of it was only guessed from telling words

    def has(self, cue: str) -> bool:
        """Whether a phrase of this cue is part of the explanation."""
        return any(cue in match.cues for match in self.matches)

    def with_cue(self, *cues: str) -> list[Match]:
        """Phrases of any of these cues, in the order in which they were said."""
        return [match for match in self.matches if any(cue in match.cues for cue in cues)]


def split(text: str) -> tuple[tuple[Word, ...], frozenset[int], bool]:
    """Words of a text, sentences that are questions, and whether there were too many words to read them all."""
    words: list[Word] = []
    questions: set[int] = set()
    sentence = 0
    comma = False
    last_end = 0
    for piece in pieces(text):
        sign = piece.norm
        if "\n" in text[last_end : piece.start] and words and words[-1].sentence == sentence:
            sentence += 1
        last_end = piece.end
        if len(words) >= MOST_WORDS:
            return tuple(words), frozenset(questions), True
        if not sign:
            continue  # a mark that belongs to no letter
        if sign.isalnum() or sign in _KEPT_SIGNS or (ord(sign[0]) > 0x2010 and sign not in _DROPPED):
            is_first = not words or words[-1].sentence != sentence
            is_name_like = not is_first and piece.text[:1].isupper() and not piece.text.isupper()
            words.append(Word(sign, piece.start, piece.end, sentence, comma, is_name_like))
            comma = False
            if sign == "?":
                questions.add(sentence)
                sentence += 1
        elif sign in _ENDS and not _is_inside(text, piece.start) and not _is_short_form(text, words, sign):
            sentence += bool(words) and words[-1].sentence == sentence
        elif sign in ",:-":
            comma = True
    return tuple(words), frozenset(questions), False


def _is_short_form(text: str, words: list[Word], sign: str) -> bool:
    """Whether a full stop only shortens a word, or a second name to its initial ("Timothy M. Han")."""
    if sign != "." or not words:
        return False
    last = words[-1]
    is_initial = last.end - last.start == 1 and text[last.start].isupper()
    return last.norm in _SHORT_FORMS or (is_initial and len(words) > 1 and words[-2].is_name_like)


def _is_inside(text: str, at: int) -> bool:
    """Whether a mark ends no sentence: "3.5", and "vom 14. bis 17. zu"."""
    is_decimal = 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()
    return is_decimal or (text[at] == "." and _ORDINAL.search(text[max(0, at - 12) : at]) is not None)


def explain(
    words: tuple[Word, ...],
    questions: frozenset[int],
    entities: list[Entity],
    lexicon: Lexicon,
    is_allowed: Callable[[str], bool],
    may_correct: bool = True,
) -> Reading:
    """The explanation of the words that leaves least unread."""
    corrections = _corrections(words, entities, lexicon) if may_correct else {}
    norms = [corrections.get(place, word.norm) for place, word in enumerate(words)]
    starts: dict[int, list[Entity]] = {}
    served = {(entity.start, entity.end) for entity in entities if entity.kind == "service"}
    for entity in entities:
        if entity.kind == "trade" and (entity.start, entity.end) in served:
            continue
        starts.setdefault(entity.start, []).append(entity)
    matches = [_alone(entity) for entity in entities]
    pauses = frozenset(place for place, word in enumerate(words) if word.after_comma)
    walk = _Walk(lexicon, norms, [word.sentence for word in words], pauses, starts, is_allowed, matches)
    for place in range(len(words)):
        walk.from_state(lexicon.root, place, place, ())
    chosen = _best(matches, len(words))
    covered = {place for match in chosen for place in range(match.start, match.end)}
    unread = [place for place in range(len(words)) if place not in covered and norms[place] not in lexicon.fillers]
    unread = [place for place in unread if words[place].norm not in _KEPT_SIGNS]
    kept = [match for match in chosen if match.cues != (FILLER,)]
    return Reading(lexicon.language, words, kept, unread, set(corrections), questions, tuple(norms))


def _alone(entity: Entity) -> Match:
    size = entity.end - entity.start
    weight = size * (1 + _ENTITY_BONUS) + 0.05 * (size - 1)  # one long name rather than two short ones
    return Match((f"@{entity.kind}",), entity.start, entity.end, (entity,), weight)


@dataclass(slots=True)
class _Walk:
    """Follows all phrases that begin at a word, through words and entities alike."""

    lexicon: Lexicon
    norms: list[str]
    sentences: list[int]
    pauses: frozenset[int]  # words after a comma
    starts: dict[int, list[Entity]]
    is_allowed: Callable[[str], bool]
    out: list[Match]

    def from_state(self, state: State, first: int, at: int, inside: tuple[Entity, ...], is_skip: bool = False) -> None:
        cues = tuple(cue for cue in state.cues if self.is_allowed(cue))
        if cues and not is_skip:
            size = at - first - (self.norms[at - 1] == "?")  # a question mark explains no word
            pauses = sum(place in self.pauses for place in range(first + 1, at))
            self.out.append(Match(cues, first, at, inside, _score(cues, size, inside) - _PAUSE * pauses))
        if at >= len(self.norms) or self.sentences[at] != self.sentences[first]:
            return
        after = self.lexicon.step(state, self.norms[at])
        if after is not None:
            self.from_state(after, first, at + 1, inside)
        if first < at and self.norms[at] in self.lexicon.skipped:
            self.from_state(state, first, at + 1, inside, is_skip=True)
        for entity in self.starts.get(at, ()):
            after = self.lexicon.step(state, f"@{entity.kind}")
            if after is not None:
                self.from_state(after, first, entity.end, (*inside, entity))


def _score(cues: tuple[str, ...], size: int, inside: tuple[Entity, ...]) -> float:
    weight = max(_WEIGHT.get(cue, _WEIGHT.get(cue.partition(".")[0], 1.0)) for cue in cues)
    held = sum(entity.end - entity.start for entity in inside) * _ENTITY_BONUS
    return size * weight + held + (size - 1) * 0.25 * weight


def _best(matches: list[Match], size: int) -> list[Match]:
    ending: dict[int, list[Match]] = {}
    for match in matches:
        ending.setdefault(match.end, []).append(match)
    best: list[tuple[float, Match | None, int]] = [(0.0, None, 0)]
    for end in range(1, size + 1):
        choice = (best[end - 1][0], None, end - 1)
        for match in ending.get(end, ()):
            score = best[match.start][0] + match.score
            if score > choice[0]:
                choice = (score, match, match.start)
        best.append(choice)
    chosen = []
    at = size
    while at > 0:
        _, match, before = best[at]
        if match is not None:
            chosen.append(match)
        at = before
    return chosen[::-1]


def _corrections(words: tuple[Word, ...], entities: list[Entity], lexicon: Lexicon) -> dict[int, str]:
    known = {place for entity in entities for place in range(entity.start, entity.end)}
    found: dict[int, str] = {}
    near = slips(lexicon.spelled, _SHORTEST_SLIP)
    for place, word in enumerate(words):
        if word.is_name_like and lexicon.language != "de":
            continue
        if place in known or word.norm in lexicon.vocabulary or not word.norm.isalpha() or len(found) > 24:
            continue
        better = _squeezed(word.norm, lexicon) or _unshrunk(word.norm, lexicon) or near(word.norm)
        better = better or _head(word.norm, lexicon)
        if better:
            found[place] = better
    return found


_SMALL = re.compile(r"^(\w{3,20}?)(?:ec|c)?(?:it|ill|iñ|inh|in)[oae]s?$")


def _unshrunk(word: str, lexicon: Lexicon) -> str | None:
    """The known word that a small name is made of ("mensajito", "ratinho"); English and German have none."""
    small = _SMALL.match(word) if lexicon.language in ("es", "pt", "it") else None
    stems = (small[1], small[1][:-2] + "c" if small[1].endswith("qu") else small[1]) if small else ()
    return next((stem + end for stem in stems for end in ("o", "a", "e", "") if stem + end in lexicon.vocabulary), None)


def _head(word: str, lexicon: Lexicon) -> str | None:
    """The known word at the end of a German compound ("Tramhaltestelle", "Bankkonto"), which says what it is."""
    if lexicon.language != "de" or len(word) < _SHORTEST_COMPOUND:
        return None
    heads = (word[cut:] for cut in range(3, len(word) - _SHORTEST_HEAD + 1))
    return next((head for head in heads if head in lexicon.vocabulary), None)


def _squeezed(word: str, lexicon: Lexicon) -> str | None:
    """A known word under a drawn-out one ("yesss", "siiii")."""
    if len(word) < 3 or len(word) > 24:
        return None
    for most in (1, 2):
        short = "".join(char for place, char in enumerate(word) if word[max(0, place - most) : place] != char * most)
        if short != word and short in lexicon.vocabulary:
            return short
    return None
