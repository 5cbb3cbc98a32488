"""Finds the words of a message that name a person: known given names, what follows "my name is", capitals inside.

Meant for hiding, so it finds rather too much than too little; words of the vocabulary and of the lists shown stay.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from llm.lexicon import LANGUAGES, given_names, load
from llm.text import Token, fold, normalise, pieces
from llm.when.lexicon import lexicon

Span = tuple[int, int]
_LONGEST = 4  # words of one name
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_NOUNS_ARE_CAPITAL = frozenset({"de"})
_TELLS = re.compile(
    r"\b(?:my name(?:'?s| is)|name's|call me|ask for|signed|me llamo|mi nombre es|se llama|me chamo|meu nome e|"
    r"o nome e|chama se|je m'appelle|mon nom est|s'appelle|mein name ist|ich heisse|ich heiße|heisst|heiße|"
    r"mi chiamo|il mio nome e|si chiama|a nombre de|em nome de|au nom de|auf den namen|a nome di|"
    r"under the name(?: of)?|in the name of|named|"
    r"(?:mr|mrs|ms|miss|sir|dr|mister|sr|sra|srta|senor|senora|don|dona|doña|dom|frau|herr|herrn|madame|monsieur|mme|"
    r"mlle|signora|signor|signorina|sig|dott|dottor|dottoressa)\.?|"
    r"my (?:son|daughter|wife|husband|mum|mom|dad|friend|brother|sister|kid|boy|girl|partner|boss|mother|father|"
    r"aunt|uncle|cousin|neighbou?r|colleague|girlfriend|boyfriend|niece|nephew)|"
    r"mi (?:hijo|hija|mujer|esposa|marido|esposo|madre|padre|amigo|amiga|hermano|hermana|novio|novia|jefe|jefa|tia|"
    r"tio|prima|primo)|"
    r"(?:meu|minha) (?:filho|filha|mulher|esposa|marido|mae|pai|amigo|amiga|irmao|irma|namorado|namorada|chefe|tia|"
    r"tio)|"
    r"(?:mon|ma) (?:fils|fille|femme|mari|mere|pere|ami|amie|frere|soeur|copain|copine|patron|tante|oncle)|"
    r"meine?[nrm]? (?:sohn|tochter|frau|mann|mutter|vater|freund|freundin|bruder|schwester|chef|tante|onkel|kollegin)|"
    r"(?:il mio|la mia|mio|mia) (?:figlio|figlia|moglie|marito|madre|padre|amico|amica|fratello|sorella|capo|zia|"
    r"zio))\b[\s:,]*"
)
# "I'm Marisol": only where nothing but the end, or a few small words, comes after
_SAYS = re.compile(
    r"\b(?:i'?m|i am|this is|it'?s|soy|habla|aqui|sou|aqui e|e o|e a|je suis|c'?est|ici|ich bin|hier ist|hier spricht|"
    r"sono|qui e)\s+"
)
_AFTER_A_NAME = re.compile(
    r"here|from|again|and|y|e|et|und|aqui|hier|ici|qui|with|i|can|could|would|is|speaking|quiero|querria|quisiera|"
    r"queria|ich|je|vorrei|voglio|gostaria"
)


@lru_cache(maxsize=len(LANGUAGES))
def known_words(language: str) -> frozenset[str]:
    """Words that the reader of this language has a use for."""
    own = language if language in LANGUAGES else "en"
    return load(own).vocabulary | frozenset(fold(word) for word in lexicon(own).known)


@lru_cache(maxsize=len(LANGUAGES))
def _long_words(language: str) -> tuple[str, ...]:
    return tuple(word for word in known_words(language) if len(word) > 4)


def find_people(text: str, language: str, keep: frozenset[str] = frozenset()) -> tuple[Span, ...]:
    """Places of names of people; `keep` are folded words of public names, which stay."""
    words = _camel_parted(text)
    plain = normalise(text)
    told = {match.end() for match in _TELLS.finditer(plain)}
    said = {match.end() for match in _SAYS.finditer(plain)}
    reader = _Reader(text, words, language, keep)
    spans: list[Span] = []
    at = 0
    while at < len(words):
        size = reader.size_at(at, words[at].start in told, words[at].start in said)
        if size:
            spans.append((words[at].start, words[at + size - 1].end))
        at += max(size, 1)
    return tuple(spans)


def _camel_parted(text: str) -> tuple[Token, ...]:
    """Words, and the parts of a word with a capital inside."""
    found = []
    for piece in (one for one in pieces(text) if one.norm.isalnum()):
        cuts = [piece.start, *(piece.start + match.start() for match in _CAMEL.finditer(piece.text)), piece.end]
        for start, end in pairwise(cuts):
            found.append(Token(text[start:end], fold(text[start:end]), start, end))
    return tuple(found)


class _Reader:
    """Looks at the words of one message."""

    def __init__(self, text: str, words: tuple[Token, ...], language: str, keep: frozenset[str]) -> None:
        self._text, self._words, self._language, self._keep = text, words, language, keep
        self._tells_capitals = language not in _NOUNS_ARE_CAPITAL and any(char.islower() for char in text)

    def size_at(self, at: int, is_told: bool, is_said: bool) -> int:
        """How many words from here are one name; 0 when none starts here."""
        if not self._is_first(at, is_told, is_said):
            return 0
        size = 1
        while size < _LONGEST and self._goes_on(at + size):
            size += 1
        return size

    def _is_first(self, at: int, is_told: bool, is_said: bool) -> bool:
        word = self._words[at]
        if not word.norm.isalpha() or len(word.norm) < 2 or word.norm in self._keep:
            return False
        given, also = given_names()
        if word.norm in given:
            return True
        is_capital = word.text[:1].isupper()
        if word.norm in also:
            return (is_capital and self._tells_capitals and not self._starts_sentence(at)) or is_told
        if self._is_use_of(word.norm):
            return False
        if is_told or (is_said and self._ends_after(at)):
            return True
        return is_capital and self._tells_capitals and not self._starts_sentence(at)

    def _goes_on(self, at: int) -> bool:
        """A further word of the same name: beside the last one, and of no other use."""
        if at >= len(self._words):
            return False
        before, word = self._words[at - 1], self._words[at]
        between = self._text[before.end : word.start]
        if not word.norm.isalpha() or len(word.norm) < 2 or between.strip("-'’ ._") or "\n" in between:
            return False
        given, also = given_names()
        return word.norm not in self._keep and (word.norm in given | also or not self._is_use_of(word.norm))

    def _starts_sentence(self, at: int) -> bool:
        before = self._text[: self._words[at].start].rstrip(" \"'«“¿¡(")
        return not before or before[-1] in ".!?…:\n;"

    def _ends_after(self, at: int) -> bool:
        """Whether the clause ends with this word or the next one, or goes on with a small word."""
        for after in (at + 1, at + 2):
            if after >= len(self._words):
                return True
            gap = self._text[self._words[after - 1].end : self._words[after].start]
            if gap.strip() or _AFTER_A_NAME.fullmatch(self._words[after].norm):
                return True
        return False

    def _is_use_of(self, norm: str) -> bool:
        """Whether the readers know the word, or one that it is a slip of."""
        if norm in self._keep or norm in known_words(self._language) or norm in known_words("en"):
            return True
        if len(norm) < 5:
            return False
        near = process.extractOne(norm, _long_words(self._language), scorer=OSA.distance, score_cutoff=1)
        return near is not None
