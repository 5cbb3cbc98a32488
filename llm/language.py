"""Which of the supported languages a message is written in, from its small words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from llm.lexicon import Lexicon, available, load

_ENOUGH = 0.65
_AHEAD = 0.4
_WEAKEST = 0.15  # weight of a word that only guesses know
_WEAK = 0.45  # weight of a word that a language knows but does not live on
_SIGN = 0.7  # weight of a letter that one language writes
_LONG = 5  # letters of a word whose end is looked at


@lru_cache(maxsize=1)
def _weights() -> dict[str, dict[str, float]]:
    """word -> language -> weight: the fewer languages have it, the more it tells."""
    weights: dict[str, dict[str, float]] = {}
    for code in available():
        lexicon = load(code)
        for word in lexicon.vocabulary | lexicon.strong:
            weights.setdefault(word, {})[code] = _weight(word, lexicon)
    return {word: _shared(having) for word, having in weights.items()}


def _weight(word: str, lexicon: Lexicon) -> float:
    if word in lexicon.strong:
        return 1.0
    return _WEAKEST if word in lexicon.guessed else _WEAK


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
    if any(scores.values()):  # a name alone ("Hans Müller") is no language
        for word in words[:60]:
            for code, weight in _ending(word).items() if word not in weights else ():
                scores[code] += weight
        for code, weight in _letters(text[:400]):
            scores[code] += weight
    ranked = sorted(scores, key=lambda code: (-scores[code], code != so_far))
    first = ranked[0]
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    is_sure = scores[first] >= _ENOUGH and scores[first] - second >= _AHEAD and _is_told(words, first)
    if is_sure or (scores[first] - scores.get(so_far, 0.0) > 0.3):
        return first, is_sure
    return so_far, is_sure


def _is_told(words: Sequence[str], code: str) -> bool:
    """Whether more than one word of two letters ("10 am") speaks for a language."""
    own = [word for word in words[:60] if code in _weights().get(word, {})]
    return len(own) > 1 or any(len(word) > 2 for word in own)


def _ending(word: str) -> dict[str, float]:
    """What the end of a word that nobody knows tells."""
    if len(word) < _LONG:
        return {}
    return next((dict.fromkeys(codes.split(), _WEAK) for end, codes in _ENDINGS if word.endswith(end)), {})


def _letters(text: str) -> Iterator[tuple[str, float]]:
    """What letters and signs tell that only some languages write, each once; words with a capital may be names."""
    text = _CAPITAL.sub("", text)
    for letters, codes in _LETTERS:
        if any(letter in text for letter in letters):
            known = codes.split()
            yield from ((code, _SIGN / len(known) ** 0.5) for code in known)


_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ]\w*")
_LETTERS = (
    ("¿¡ñ", "es"),
    ("ãõ", "pt"),
    ("ß", "de"),
    ("äö", "de"),
    ("ü", "de"),
    ("œîûëï", "fr"),
    ("êâôç", "fr pt"),
    ("è", "fr it"),
    ("ùà", "fr it pt"),
    ("òì", "it"),
    ("íúóá", "es pt"),
    ("é", "fr es pt it"),
)
_ENDINGS = (
    ("cao", "pt"), ("coes", "pt"), ("inho", "pt"), ("inha", "pt"), ("agem", "pt"), ("endo", "pt es it"),
    ("cion", "es"), ("ciones", "es"), ("zione", "it"), ("zioni", "it"), ("issimo", "it"), ("issima", "it"),
    ("tion", "fr en"), ("ez", "fr"), ("eux", "fr"), ("eau", "fr"), ("ement", "fr"), ("ung", "de"), ("lich", "de"),
    ("ieren", "de"), ("keit", "de"), ("heit", "de"), ("chen", "de"), ("ing", "en"), ("ight", "en"), ("are", "it"),
    ("ire", "it fr"), ("iamo", "it"), ("arme", "es"), ("ado", "es pt"), ("ato", "it"),
)  # fmt: skip
