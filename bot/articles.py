"""Portuguese says "no Salão Bela" and "na Clínica Sorriso", but "com Ana Souza": names of places take their article.

Which one is told by the first word of the name; a name that begins with none of these words stands as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.catalogue import language_of

_HE = frozenset(
    {
        "salão", "estúdio", "studio", "instituto", "centro", "consultório", "espaço", "ateliê", "atelier", "spa",
        "laboratório", "gabinete", "hospital", "hotel", "cabeleireiro", "restaurante", "bar", "café", "pet",
        "hostel", "ginásio", "clube", "escritório", "grupo",
    }
)  # fmt: skip
_SHE = frozenset(
    {
        "clínica", "barbearia", "oficina", "escola", "academia", "estética", "casa", "loja", "policlínica",
        "farmácia", "autoescola", "fisioterapia", "manicure", "padaria", "lavandaria", "lavanderia", "associação",
    }
)  # fmt: skip
_JOINED = {"com": "n", "em": "n", "de": "d", "por": "pel", "para": "para ", "a": "a"}
_BEFORE = re.compile(rf"\b({'|'.join(_JOINED)}) (?=\{{provider\}})")
_DOES = re.compile(r"(^|[.;] )(?=\{provider\} \w)")  # "O Salão Bela confirma", at the beginning of a sentence


def with_articles(pattern: str, values: Mapping[str, object], language: str) -> str:
    """A wording with "com {provider}" and the like as the language says them of this provider."""
    if language_of(language) != "pt" or "provider" not in values:
        return pattern
    first = str(values["provider"]).casefold().split(" ", 1)[0]
    if first not in _HE | _SHE:
        return pattern
    letter = "o" if first in _HE else "a"
    pattern = _DOES.sub(lambda found: found[1] + (letter if found[1] == "; " else letter.upper()) + " ", pattern)
    return _BEFORE.sub(lambda found: _joined(found[1], letter), pattern)


def _joined(word: str, letter: str) -> str:
    return "à " if (word, letter) == ("a", "a") else f"{_JOINED[word]}{letter} "
