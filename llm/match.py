"""Finds the names of the context in a message: providers, services, trades and cities, mistyped or in part.

A name is found when it is meant by nothing else: what fits two names equally well is explained,
but has no token.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, wraps
from itertools import pairwise
from pathlib import Path
from typing import ParamSpec, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from llm.context import Named
from llm.text import pieces

Words = tuple[str, ...]
P, T = ParamSpec("P"), TypeVar("T")
_LONGEST = 9  # words of a name that are compared
_LONGEST_WORD = 30  # letters
_COMMON_AT = 12  # a word in this many names says little about which one is meant
_MOST_KEPT = 64
_HERE = Path(__file__).parent / "lexicon"


def _name_words(kind: str) -> frozenset[str]:
    lines = (_HERE / "names.lex").read_text(encoding="utf-8").splitlines()
    rows = (line.partition(":") for line in lines if not line.startswith("#"))
    return frozenset(word for name, _, words in rows if name == kind for word in words.split())


TITLES = _name_words("titles")
GENERIC = _name_words("generic")
_LINKS = _name_words("links")
_ANDS = _name_words("ands")


@dataclass(frozen=True, slots=True)
class Hit:
    """Words `start:end` mean a name, all of it with `is_whole`. `token` is None when several names fit as well."""

    kind: str
    token: str | None
    start: int
    end: int
    is_whole: bool = True
    is_exact: bool = True  # nothing was mistyped
    tokens: tuple[str, ...] = ()  # all that were meant, for services


def plain_words(text: str) -> Words:
    """The words of a name as they are compared."""
    return tuple(piece.norm for piece in pieces(text) if piece.norm.isalnum())


def without_titles(words: Words) -> Words:
    """The name without titles and legal forms, never empty."""
    return tuple(word for word in words if word not in TITLES) or words


def _with_and(name: str) -> list[Words]:
    """A name that joins two things by "&" or "and", as it is written, then with each other way to write that."""
    words = tuple(piece.norm for piece in pieces(name) if piece.norm.isalnum() or piece.norm in _ANDS)
    joins = {place for place in range(1, len(words) - 1) if words[place] in _ANDS}
    signs = sorted(_ANDS) if joins else ()
    ways = [tuple(sign if place in joins else word for place, word in enumerate(words)) for sign in signs]
    return [words, *(way for way in ways if way != words)] if joins else []


def nearest(word: str, choices: Sequence[str], shortest: int = 4) -> str | None:
    """The one choice that is a slip of the finger away from `word`; None when there is none, or two."""
    if not shortest <= len(word) <= _LONGEST_WORD or word.isdigit():
        return None
    most = 1 if len(word) < 8 else 2
    found = process.extract(word, choices, scorer=OSA.distance, score_cutoff=most, limit=3)
    found = [(choice, distance) for choice, distance, _ in found if _is_slip(word, choice)]
    if not found or (len(found) > 1 and found[0][1] == found[1][1]):
        return None
    return found[0][0]


def slips(choices: Sequence[str], shortest: int = 4) -> Callable[[str], str | None]:
    """`nearest` among these, which looks a word up once however often a message has it."""
    known: dict[str, str | None] = {}

    def find(word: str) -> str | None:
        if word not in known:
            known[word] = nearest(word, choices, shortest)
        return known[word]

    return find


def beside(word: str, choices: Iterable[str]) -> str | None:
    """The one choice that a short word is a slip away from, where a neighbour of it in a name stands beside it."""
    near = {one for one in choices if OSA.distance(word, one) == 1 and _is_short_slip(word, one)}
    return near.pop() if len(near) == 1 else None


def _is_short_slip(word: str, choice: str) -> bool:
    """Of three letters only two that changed places are mistyped, and of four no more than one."""
    return _is_slip(word, choice) if len(choice) > 3 else sorted(word) == sorted(choice)


def _is_slip(word: str, choice: str) -> bool:
    return len(choice) >= 4 and (word[0] == choice[0] or word[:2] == choice[1::-1] or word[1:] == choice)


@dataclass(slots=True)
class Names:
    """An index over the names of one kind."""

    kind: str
    whole: dict[Words, set[str]] = field(default_factory=dict)
    others: dict[Words, set[str]] = field(default_factory=dict)  # ways to write them, where no name is written so
    by_word: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    parts: list[tuple[str, frozenset[str], frozenset[str]]] = field(default_factory=list)  # token, telling, all
    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)  # of the names that begin with a word
    spelled: tuple[str, ...] = ()
    after: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # what stands behind a word in names
    before: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, token: str, name: str) -> None:
        """One more way to say `token`."""
        words = plain_words(name)
        written, *others = _with_and(name) or (words,)
        for said in (words, written, *others):
            known = self.others if said in others else self.whole
            for form in {said, without_titles(said)}:
                if form and len(form) <= _LONGEST:
                    known.setdefault(form, set()).add(token)
        telling = frozenset(word for word in without_titles(words) if word not in GENERIC and len(word) > 1)
        for word in telling:
            self.by_word[word].add(len(self.parts))
        self.parts.append((token, telling, frozenset(words)))

    def close(self) -> None:
        """Call once after the last name."""
        self.whole = self.others | self.whole
        sizes: dict[str, set[int]] = defaultdict(set)
        for words in self.whole:
            sizes[words[0]].add(len(words))
        self.lengths = {word: tuple(sorted(found, reverse=True)) for word, found in sizes.items()}
        for words in self.whole:
            for first, second in pairwise(words):
                if not {first, second} & TITLES and min(len(first), len(second)) > 2:
                    self.after[first].add(second)
                    self.before[second].add(first)
        self.spelled = tuple(sorted(set(self.by_word) | {word for words in self.whole for word in words}))

    def mended(self, words: Sequence[str], place: int) -> str | None:
        """A short word as it stands in a name beside the word before or after it, when it is a slip away."""
        before = words[place - 1] if place else ""
        after = words[place + 1] if place + 1 < len(words) else ""
        return beside(words[place], self.after.get(before, set()) | self.before.get(after, set()))

    def find_whole(self, words: Words) -> list[Hit]:
        """Complete names, longest first at every place."""
        hits = []
        at = 0
        while at < len(words):
            sizes = self.lengths.get(words[at], ())
            hit = next((hit for size in sizes if (hit := self._whole_at(words, at, size))), None)
            if hit:
                hits.append(hit)
            at = hit.end if hit else at + 1
        return hits

    def _whole_at(self, words: Words, at: int, size: int) -> Hit | None:
        tokens = self.whole.get(words[at : at + size]) if at + size <= len(words) else None
        if tokens is None:
            return None
        return Hit(self.kind, next(iter(tokens)) if len(tokens) == 1 else None, at, at + size)

    def find_part(self, words: Words) -> list[Hit]:
        """Runs of telling words of a name ("starks jayum" for a name with two more words)."""
        hits = []
        at = 0
        while at < len(words):
            hit = self._part_at(words, at)
            if hit:
                hits.append(hit)
            at = hit.end if hit else at + 1
        return hits

    def _part_at(self, words: Words, at: int) -> Hit | None:
        candidates = self.by_word.get(words[at])
        if not candidates or len(candidates) > 4 * _COMMON_AT:
            return None
        best: dict[int, list[int]] = defaultdict(list)
        for number in candidates:
            said, end = self._run(words, at, *self.parts[number][1:])
            best[1000 * said + 100 * said // len(self.parts[number][1])].append(number)
            best[-number - 1] = [end]
        numbers = best[max(key for key in best if key >= 0)]
        tokens = {self.parts[number][0] for number in numbers}
        end = best[-numbers[0] - 1][0]
        return Hit(self.kind, tokens.pop() if len(tokens) == 1 else None, at, end, is_whole=False)

    def _run(self, words: Words, at: int, telling: frozenset[str], whole: frozenset[str]) -> tuple[int, int]:
        seen: set[str] = set()
        end = at
        for place in range(at, min(len(words), at + _LONGEST)):
            if words[place] in telling and words[place] not in seen:
                seen.add(words[place])
                end = place + 1
            elif words[place] in whole and end == place:
                end = place + 1
            elif len(words[place]) > 1 and words[place] not in TITLES:
                break
        return len(seen), end


def _kept(make: Callable[P, T]) -> Callable[P, T]:
    """`make` with its results kept, by the very arguments first: a thousand names are long to hash."""
    by_value = lru_cache(maxsize=64)(make)
    by_place: dict[tuple[int, ...], tuple[object, T]] = {}

    @wraps(make)
    def find(*args: P.args, **kwargs: P.kwargs) -> T:
        key = tuple(map(id, args))
        kept = by_place.get(key)
        if kept is None:
            if len(by_place) >= _MOST_KEPT:
                by_place.clear()
            kept = by_place[key] = args, by_value(*args, **kwargs)  # what is kept alive keeps its id
        return kept[1]

    return find


@_kept
def names(kind: str, named: tuple[Named, ...]) -> Names:
    """The index over `named`; kept, because a talk asks with the same names again and again."""
    index = Names(kind)
    for one in named:
        for name in (one.name, *one.also):
            index.add(one.token, name)
    index.close()
    return index


@lru_cache(maxsize=8)
def ideas(file: str) -> dict[Words, str]:
    """Phrases of `concepts.lex` or `trades.lex`, each with the idea that it stands for."""
    found: dict[Words, str] = {}
    for line in (_HERE / file).read_text(encoding="utf-8").splitlines():
        idea, _, body = line.partition(":")
        if not line.startswith("#") and body:
            found.update({plain_words(phrase): idea.strip() for phrase in body.split("|")})
    return found


def is_trade_word(words: str) -> bool:
    """Whether these words name a trade in any language, one of this town or not."""
    return plain_words(words) in ideas("trades.lex")


@dataclass(slots=True)
class Services:
    """An index over services by what they are made of, so that any language and order of words finds them."""

    made_of: list[tuple[str, frozenset[str]]]
    whole: Names
    atoms: dict[Words, str]
    spelled: tuple[str, ...]  # single words that may be mistyped
    here: frozenset[str]  # tokens of the provider that is talked about

    def choose(self, said: tuple[str, ...]) -> tuple[str | None, frozenset[str]]:
        """The one service that covers most of what was said with least besides, and what it covers.

        Of services that cover different parts of it ("a cut and a colour") the one that was said first is chosen.
        """
        ranked: dict[tuple[int, int], list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for token, parts in self.made_of:
            shared = parts.intersection(said)
            if shared:
                ranked[(len(shared), -len(parts.difference(said)))].append((token, shared))
        if not ranked:
            return None, frozenset()
        best = ranked[max(ranked)]
        best = [one for one in best if one[0] in self.here] or best
        first = next(atom for atom in said if any(atom in shared for _, shared in best))
        best = [one for one in best if first in one[1]]
        tokens = {token for token, _ in best}
        return (best[0][0] if len(tokens) == 1 else None), best[0][1]


@_kept
def services(named: tuple[Named, ...]) -> Services:
    """The index over the services of a context."""
    known = ideas("concepts.lex")
    made_of = []
    atoms = dict(known)
    for one in named:
        for name in (one.name, *one.also):
            parts = frozenset(atom for atom in split_atoms(plain_words(name), known) if atom not in _EMPTY)
            atoms.update({(part,): part for part in parts if part not in known.values()})
            made_of.append((one.token, parts))
    spelled = tuple(sorted({words[0] for words in atoms if len(words) == 1 and len(words[0]) > 4}))
    here = frozenset(one.token for one in named if one.is_here)
    return Services(made_of, names("service", named), atoms, spelled, here)


_EMPTY = GENERIC - {"massage", "therapy", "yoga", "cut", "haircut", "men", "women", "kids", "style", "first", "new"}


def _size_at(words: Words, at: int, known: dict[Words, str]) -> int:
    """Length of the longest known phrase that begins here, 0 for none."""
    return next((size for size in range(min(4, len(words) - at), 0, -1) if words[at : at + size] in known), 0)


def split_atoms(words: Words, known: dict[Words, str]) -> Iterable[str]:
    """Ideas and other words that a phrase is made of, longest phrases first."""
    at = 0
    while at < len(words):
        size = _size_at(words, at, known)
        yield known[words[at : at + size]] if size else words[at]
        at += max(size, 1)


_OF_WHOM = frozenset({"kids", "men", "women"})  # words that alone are no service unless somebody has one for them


def find_services(words: Words, index: Services) -> list[Hit]:
    """Services that were named, by name or by what they consist of."""
    whole = [
        Hit(hit.kind, hit.token, hit.start, hit.end, tokens=(hit.token,))
        for hit in index.whole.find_whole(words)
        if hit.token
    ]
    groups: list[list[tuple[int, int, str]]] = []
    at = 0
    while at < len(words):
        size = _size_at(words, at, index.atoms)
        if not size:
            at += 1
            continue
        part = (at, at + size, index.atoms[words[at : at + size]])
        between = words[groups[-1][-1][1] : at] if groups else ()
        is_near = bool(groups) and len(between) <= 2 and all(word in _LINKS for word in between)
        groups[-1].append(part) if is_near else groups.append([part])
        at += size
    groups = [group for group in groups if not _is_only_of_whom(group, index)]
    named = [_widened(_from_group(group, index), whole) for group in groups]
    inside = {place for hit in named for place in range(hit.start, hit.end)}
    return named + [hit for hit in whole if hit.start not in inside]


def _widened(hit: Hit, whole: list[Hit]) -> Hit:
    """With the words before it that begin the full name of one of its services ("*teeth* cleaning and a haircut")."""
    begun = [one.start for one in whole if one.start < hit.start < one.end and one.token in hit.tokens]
    return replace(hit, start=min(begun, default=hit.start))


def _is_only_of_whom(group: list[tuple[int, int, str]], index: Services) -> bool:
    """ "man kann", "die Kinder": words for people alone, where nobody has a service for them."""
    return _OF_WHOM.issuperset(atom for _, _, atom in group) and _from_group(group, index).token is None


def _from_group(group: list[tuple[int, int, str]], index: Services) -> Hit:
    atoms = tuple(atom for _, _, atom in group)
    said = atoms
    chosen: dict[str, int] = {}  # and the place of its first word
    while said:
        token, covered = index.choose(said)
        if token is None:
            break
        chosen.setdefault(token, min(atoms.index(atom) for atom in covered))
        said = tuple(atom for atom in said if atom not in covered)
    tokens = tuple(sorted(chosen, key=chosen.__getitem__))
    first = tokens[0] if tokens else None
    return Hit("service", first, group[0][0], group[-1][1], is_whole=False, tokens=tokens)


@_kept
def trades(named: tuple[Named, ...]) -> Names:
    """The index over trades, each with all that `trades.lex` knows for it."""
    known = ideas("trades.lex")
    index = Names("trade")
    wide: dict[str, set[Words]] = {}
    for one in named:
        own = {words for name in (one.name, *one.also) for words in (plain_words(name),)}
        meant = {known[words] for words in own if words in known} or {
            known[(word,)] for words in own for word in words if (word,) in known
        }
        wide[one.token] = {words for words, idea in known.items() if idea in meant}
        for name in own:
            index.add(one.token, " ".join(name))
    said = set(index.whole)
    for token, names_of_idea in wide.items():
        for name in names_of_idea - said:
            index.add(token, " ".join(name))
    for name in known:
        index.whole.setdefault(name, set())  # a trade that nobody here has is still read as one
    index.close()
    return index
