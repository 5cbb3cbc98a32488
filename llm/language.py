"""Which of the supported languages a message is written in, from its small words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from llm.lexicon import available, load

_ENOUGH = 0.9
_AHEAD = 0.5


@lru_cache(maxsize=1)
def _weights() -> dict[str, dict[str, float]]:
    """word -> language -> weight: the fewer languages have it, the more it tells."""
    weights: dict[str, dict[str, float]] = {}
    strong = {code: load(code).strong for code in available()}
    for word in set().union(*strong.values()):
        having = [code for code, words in strong.items() if word in words]
        for code in having:
            weights.setdefault(word, {})[code] = 1.0 / len(having) ** 1.5
    return weights


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
