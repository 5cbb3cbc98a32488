"""Which of the supported languages a message is written in, from its small words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from llm.lexicon import available, load

_ENOUGH = 0.9
_AHEAD = 0.5
_WEAK = 0.45  # weight of a word that a language knows but does not live on


@lru_cache(maxsize=1)
def _weights() -> dict[str, dict[str, float]]:
    """word -> language -> weight: the fewer languages have it, the more it tells."""
    weights: dict[str, dict[str, float]] = {}
    for code in available():
        lexicon = load(code)
        for word in lexicon.vocabulary | lexicon.strong:
            weights.setdefault(word, {})[code] = 1.0 if word in lexicon.strong else _WEAK
    return {word: _shared(having) for word, having in weights.items()}


def _shared(having: dict[str, float]) -> dict[str, float]:
    """Weights of a word, less for every other language that has it too."""
    total = sum(having.values())
    return {code: weight * weight / total for code, weight in having.items()}


def find_language(words: Sequence[str], so_far: str, text: str = "") -> tuple[str, bool]:
    """The language of a message and whether its words make that sure; else the language of the talk so far."""
    scores = dict.fromkeys(available(), 0.0)
    weights = _weights()
    for word in words[:60]:
        for code, weight in weights.get(word, {}).items():
            scores[code] += weight
    for sign, code in _SIGNS.items():
        if sign in text[:400]:
            scores[code] = scores.get(code, 0.0) + 0.7
    ranked = sorted(scores, key=lambda code: (-scores[code], code != so_far))
    first = ranked[0]
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    is_sure = scores[first] >= _ENOUGH and scores[first] - second >= _AHEAD
    if is_sure or (scores[first] - scores.get(so_far, 0.0) > 0.3):
        return first, is_sure
    return so_far, is_sure


_SIGNS = {
    "¿": "es",
    "¡": "es",
    "ñ": "es",
    "ã": "pt",
    "õ": "pt",
    "ß": "de",
    "ä": "de",
    "ü": "de",
    "œ": "fr",
    "ê": "fr",
    "ù": "fr",
}
