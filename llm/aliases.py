"""Numbers in place of the names of providers, who often are people: a model needs only to tell one from another."""

from __future__ import annotations

from llm import match
from llm.context import Named
from llm.match import Hit
from llm.people import known_words
from llm.text import Token, pieces

_GLUED = 6  # letters of a name that is recognised without its spaces


class Aliases:
    """Hides the names of `named` in several texts; `shown` is who `[provider 1]`, `[provider 2]`, ... stand for."""

    def __init__(self, named: tuple[Named, ...], language: str) -> None:
        self._by_token = {one.token: one for one in named}
        self._index = match.names("provider", named)
        self._known = known_words(language)
        self._numbers: dict[str, int] = {}

    @property
    def shown(self) -> tuple[Named, ...]:
        """Those that were mentioned, in the order of their numbers."""
        return tuple(self._by_token[token] for token in self._numbers)

    def hide(self, text: str) -> str:
        """The text with a sign for every name; one that fits several providers has no number."""
        words = tuple(word for word in pieces(text) if word.norm.isalnum())
        found = [(words[hit.start].start, words[hit.end - 1].end, self._sign(hit.token)) for hit in self._hits(words)]
        for start, end, sign in reversed(found):
            text = text[:start] + sign + text[end:]
        return text

    def _sign(self, token: str | None) -> str:
        if token is None:
            return "[provider]"
        return f"[provider {self._numbers.setdefault(token, len(self._numbers) + 1)}]"

    def _hits(self, words: tuple[Token, ...]) -> list[Hit]:
        norms = tuple(self._mended(word.norm) for word in words)
        hits = self._index.find_whole(norms)
        taken = {place for hit in hits for place in range(hit.start, hit.end)}
        rest = tuple("" if place in taken else norm for place, norm in enumerate(norms))
        hits += [hit for hit in self._index.find_part(rest) if not self._known.issuperset(rest[hit.start : hit.end])]
        hits += [Hit("provider", None, place, place + 1) for place, norm in enumerate(rest) if self._is_glued(norm)]
        return _apart(hits)

    def _mended(self, norm: str) -> str:
        """The word of a name that a mistyped one is meant to be."""
        if len(norm) < 4 or not norm.isalpha() or norm in self._known or norm in self._index.by_word:
            return norm
        base = norm.removesuffix("s")
        return base if base in self._index.by_word else match.nearest(norm, self._index.spelled) or norm

    def _is_glued(self, norm: str) -> bool:
        if len(norm) < _GLUED or norm in self._known:
            return False
        joined = ("".join(name) for name in self._index.whole if len(name) > 1)
        return any(len(name) >= _GLUED and name in norm for name in joined)


def _apart(hits: list[Hit]) -> list[Hit]:
    """In their order, each word in one of them only."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
