"""The words of each language as data: `xx.lex` files, read once into a `Lexicon`.

A file has classes (`= appt: appointment | visit`) and sections (`[cancel]`) of phrases parted by `|`.
In a phrase `(a|b)` is a choice, `[a]` may be missing, `<appt>` is a class, and `@when`, `@service`, ...
stand for something that was found in the message. `[spelling]` holds pairs `dont: don't`; the words of a group in
`[alike]` may each stand where another of them is written, and `~cortar` there is the persons of a verb (`verbs`).
What providers say of their day is in `xx_day.lex`. Phrases with gaps (`..`) are in `xx_gist.lex`; they tell what a
sentence is about when no phrase explains it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from llm.lexicon.verbs import persons_of
from llm.text import fold, pieces

LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
FILLER = "filler"
STRONG = "language"
SKIP = "skip"
SPELLING = "spelling"
ALIKE = "alike"

_PART = re.compile(r"<[a-z_]+>|@[a-z_]+|[()\[\]|]|[^\s()\[\]|<>@]+")
_SECTION = re.compile(r"\[[a-z0-9_.]+\]")
_HERE = Path(__file__).parent
_MOST_STATES = 20_000


class State:
    """A place in the phrases: the cues that end here, and where the next word leads. Filled when first walked."""

    __slots__ = ("cues", "nodes", "steps")

    def __init__(self, nodes: frozenset[int], cues: tuple[str, ...]) -> None:
        self.nodes = nodes
        self.cues = cues
        self.steps: dict[str, State | None] = {}


@dataclass(slots=True)
class Gists:
    """Phrases with gaps: where each leads, which cues end where, and after which nodes words may be passed over."""

    edges: list[dict[str, set[int]]] = field(default_factory=lambda: [{}])
    ends: dict[int, set[str]] = field(default_factory=dict)
    gaps: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Lexicon:
    """One language: its phrases as an automaton, and the words that it knows at all."""

    language: str
    edges: list[dict[str, set[int]]]  # node -> label -> nodes
    ends: dict[int, tuple[str, ...]]  # node -> cues
    classes: dict[str, tuple[str, ...]]  # word -> labels of the classes it belongs to
    vocabulary: frozenset[str]
    guessed: frozenset[str]  # words that only phrases with gaps have
    fillers: frozenset[str]
    strong: frozenset[str]  # words that mark the language
    skipped: frozenset[str]  # words that may stand inside any phrase
    spelling: dict[str, str]  # how people write in chats -> how it is spelt
    spelled: tuple[str, ...]  # words long enough to be mistyped
    gist: Gists
    states: dict[frozenset[int], State]
    root: State

    def step(self, state: State, word: str) -> State | None:
        """The state after one more word or `@label`; None when no phrase goes on like this."""
        try:
            return state.steps[word]
        except KeyError:
            pass
        if word not in self.vocabulary and not word.startswith("@"):
            return None
        state.steps[word] = after = self._after(state, word)
        return after

    def _after(self, state: State, word: str) -> State | None:
        labels = (word, *self.classes.get(word, ()))
        reached: set[int] = set()
        for node in state.nodes:
            for label in labels:
                reached |= self.edges[node].get(label, set())
        return self._state(frozenset(reached)) if reached else None

    def _state(self, nodes: frozenset[int]) -> State:
        if nodes in self.states:
            return self.states[nodes]
        cues = tuple(sorted({cue for node in nodes for cue in self.ends.get(node, ())}))
        state = State(nodes, cues)
        if len(self.states) < _MOST_STATES:
            self.states[nodes] = state
        return state


@lru_cache(maxsize=len(LANGUAGES))
def load(language: str) -> Lexicon:
    """The lexicon of a language; OSError when there is none, ValueError for a fault in the file."""
    plain, of_the_day, gist = (_words_of(f"{language}{part}.lex") for part in ("", "_day", "_gist"))
    return _Builder(language).build(f"{plain}\n{of_the_day}", gist)


def _words_of(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def given_names() -> tuple[frozenset[str], frozenset[str]]:
    """Given names, folded, and those of them that are words of everyday, too."""
    found: dict[str, set[str]] = {"given": set(), "also": set()}
    for line in _words_of("given.lex").splitlines():
        kind, _, words = line.partition(":")
        if kind in found:
            found[kind].update(map(fold, words.split()))
    return frozenset(found["given"] - found["also"]), frozenset(found["also"])


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """Languages that have a file."""
    return tuple(code for code in LANGUAGES if (_HERE / f"{code}.lex").exists())


class _Builder:
    """Turns the text of a file into an automaton without empty steps: one node per written word."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.classes: dict[str, str] = {}  # "<name>" -> its text
        self.members: dict[str, set[str]] = {}  # word -> classes
        self.edges: list[dict[str, set[int]]] = [{}]
        self.ends: dict[int, set[str]] = {}
        self.fillers: set[str] = set()
        self.strong: set[str] = set()
        self.skipped: set[str] = set()
        self.spelling: dict[str, str] = {}
        self.gaps: set[int] = set()
        self.alike: list[tuple[str, ...]] = []
        self.own: set[str] = set()  # words of the classes of phrases without gaps

    def build(self, text: str, gist: str) -> Lexicon:
        """Read all lines of a file, and those of its phrases with gaps."""
        self._lines(text)
        self.own = set(self.members)
        whole = self.edges, self.ends
        self.edges, self.ends = [{}], {}
        self._lines(gist)
        gists = Gists(self.edges, self.ends, self.gaps)
        self.edges, self.ends = whole
        return self._finish(gists)

    def _lines(self, text: str) -> None:
        section = ""
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.strip()
            if line.startswith("="):
                self._define(line[1:])
            elif _SECTION.fullmatch(line):
                section = line[1:-1]
            elif line and not line.startswith("#"):
                self._read(section, line, number)

    def _define(self, line: str) -> None:
        name, _, body = line.partition(":")
        label = f"<{name.strip()}>"
        self.classes[label] = body
        for phrase in body.split("|"):
            words = _words(phrase)
            if len(words) == 1:
                self.members.setdefault(words[0], set()).add(label)

    def _read(self, section: str, line: str, number: int) -> None:
        if section == SPELLING:
            pairs = (pair.partition(":") for pair in line.split("|"))
            self.spelling.update((short.strip(), full.strip()) for short, _, full in pairs)
            return
        if section == ALIKE:
            for group in line.split("|"):
                self.alike += persons_of(group.strip()[1:]) if "~" in group else [_words(group)]
            return
        if section in (STRONG, SKIP):
            chosen = self.strong if section == STRONG else self.skipped
            chosen.update(word for phrase in line.split("|") for word in _words(phrase))
            return
        for end in self._phrases(line, number):
            self.ends.setdefault(end, set()).add(section)
        if section == FILLER:
            for phrase in line.split("|"):
                words = _words(phrase) if not set(phrase) & set("()[]<@") else ()
                self.fillers.update(words if len(words) == 1 else ())

    def _phrases(self, line: str, number: int) -> set[int]:
        parts = _PART.findall(line)
        ends, rest = self._choice(parts, 0, {0})
        if rest != len(parts) or 0 in ends:
            raise ValueError(f"{self.language}.lex line {number}: brackets do not fit, or a phrase may be empty")
        return ends

    def _choice(self, parts: list[str], at: int, start: set[int]) -> tuple[set[int], int]:
        done: set[int] = set()
        current = start
        while at < len(parts) and parts[at] not in ")]":
            part = parts[at]
            if part == "|":
                done, current, at = done | current, start, at + 1
            elif part == "..":
                self.gaps |= current
                at += 1
            elif part in "([":
                inner, at = self._choice(parts, at + 1, current)
                current = inner | current if part == "[" else inner
                at += 1
            else:
                current = self._single(part, current)
                at += 1
        return done | current, at

    def _single(self, part: str, start: set[int]) -> set[int]:
        if part.startswith("@"):
            return self._label(part, start)
        if not part.startswith("<"):
            return self._sequence(_words(part), start)
        ends = self._label(part, start)
        for phrase in self.classes[part].split("|"):
            words = _words(phrase)
            if len(words) > 1:
                ends = ends | self._sequence(words, start)
        return ends

    def _sequence(self, words: tuple[str, ...], start: set[int]) -> set[int]:
        for word in words:
            start = self._label(word, start)
        return start

    def _label(self, label: str, start: set[int]) -> set[int]:
        node = len(self.edges)
        self.edges.append({})
        for before in start:
            self.edges[before].setdefault(label, set()).add(node)
        return {node}

    def _finish(self, gists: Gists) -> Lexicon:
        words = _written(self.edges + gists.edges)
        names, alike = self._stand_in(words | set(self.members) | self.fillers)
        known = _written(self.edges) | self.own | self.fillers | self.skipped
        ends = {node: tuple(sorted(cues)) for node, cues in self.ends.items()}
        root = State(frozenset({0}), ())
        return Lexicon(
            self.language,
            self.edges,
            ends,
            {word: tuple(sorted(labels)) for word, labels in names.items()},
            frozenset(words | set(names) | self.fillers | self.skipped),
            frozenset((words | set(self.members) | alike) - known),
            frozenset(self.fillers),
            frozenset(self.strong),
            frozenset(self.skipped),
            self.spelling,
            tuple(sorted(word for word in words | set(self.members) | self.fillers if len(word) >= 4)),
            gists,
            {root.nodes: root},
            root,
        )

    def _stand_in(self, known: set[str]) -> tuple[dict[str, set[str]], set[str]]:
        """The labels of each word with those of the words that are alike, and the words that are known by them only."""
        labels = {word: set(names) for word, names in self.members.items()}
        found: set[str] = set()
        for group in self.alike:
            held = [word for word in group if word in known]
            shared = {label for word in held for label in (word, *self.members.get(word, ()))}
            for word in group if held else ():
                labels.setdefault(word, set()).update(shared - {word})
                found |= {word} - known
            if self.fillers & set(held):
                self.fillers.update(group)
        return labels, found


def _written(edges: list[dict[str, set[int]]]) -> set[str]:
    return {label for step in edges for label in step if label[0] not in "<@"}


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(piece.norm for piece in pieces(phrase) if piece.norm not in "'-.,\"")
