"""Which of a provider's customers a name that was said may mean: without case and accents, in part, or mistyped."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from llm.match import nearest, plain_words, without_titles


def alike(said: str, named: Collection[tuple[UUID, str]]) -> tuple[UUID, ...]:
    """Those whose name has every word that was said; where there are none, those to whom a slip of the finger leads."""
    words = without_titles(plain_words(said))
    if not words:
        return ()
    own = {one: plain_words(name) for one, name in named}
    exact = tuple(one for one, names in own.items() if all(word in names for word in words))
    return exact or tuple(
        one for one, names in own.items() if all(word in names or nearest(word, names) for word in words)
    )
