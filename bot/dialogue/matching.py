"""Which stored fact answers a question: by the words that they share. Nothing is made up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from booking.folding import fold
from booking.types import Fact

SHORTEST, STEM = 4, 5
_GRAMMAR = (
    "about also anything been before could does doing done ever from have having here into just know like long many "
    "more much need only over please possible should some someone something take tell than that their them then there "
    "these they thing this those time visit want were what when where which while will with would your yours "
    "algo algun alguna antes como con cual cuando cuanto donde ellos esta estan este hace hacer hasta hola para pero "
    "porque puede puedo quien quiero saber sobre tener tengo tiene tienen tienes todo ustedes vosotros "
    "alguma algum aqui fazer isso mais mesmo onde pode posso qual quando quanto quero tambem tenho voce voces "
    "avec avez avoir bien cette combien comment dans dois elle elles etes etre faire faut mais nous peut peux "
    "plus pour pourquoi puis quand quel quelle quelque sont tout votre vous "
    "auch bitte dann dass denn dort eine einen einer etwas gibt habe haben hatte hier ihnen ihre kann kein keine "
    "konnen konnte mein meine mich nicht noch oder schon sein sind uber wann warum welche wenn werden wird wollen "
    "aver anche avere avete cosa dove essere fare hanno mica molto nella perche prima puoi qualche quale questo sono "
    "tutto vorrei vostro"
)
_SAYS_NOTHING = frozenset(_GRAMMAR.split())


def matching(text: str, facts: Sequence[Fact]) -> tuple[list[Fact], bool]:
    """The facts that share most with a question, and whether that is enough to be sure that they answer it.

    A word of a fact's topic counts twice; one word of its text alone makes nobody sure, and a short one says nothing.
    """
    asked = _words(text)
    scored = [(*_score(asked, fact), fact) for fact in facts]
    best = max((score for score, _, _ in scored), default=0)
    found = [fact for score, is_telling, fact in scored if score and score == best and (score > 1 or is_telling)]
    return found[:2], bool(found) and best > 1


def _score(asked: set[str], fact: Fact) -> tuple[int, bool]:
    """How much a fact shares with what is asked, and whether a long word is among it."""
    of_topic = _met(asked, _words(fact.topic))
    of_text = _met(asked, _words(fact.text)) - of_topic
    return 2 * len(of_topic) + len(of_text), any(len(word) >= STEM for word in of_text)


def _met(asked: set[str], words: set[str]) -> set[str]:
    return {one for one in asked if any(_is_same(one, other) for other in words)}


def _is_same(one: str, other: str) -> bool:
    """ "Park" and "parking", "insured" and "insurance": the beginning decides."""
    length = min(STEM, len(one), len(other))
    return one[:length] == other[:length]


def _words(text: str) -> set[str]:
    """Words of some length; those of grammar say nothing."""
    words = re.findall(r"\w+", fold(text))
    return {word for word in words if len(word) >= SHORTEST and word not in _SAYS_NOTHING}
