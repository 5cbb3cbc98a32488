"""What people ask while they sign up a business: what it costs, whether an app is needed, what can be changed later."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_SENTENCES = re.compile(r"[^.?!\n]+[.?!\n]*")
_MOST = 1500  # characters


def questions_in(text: str) -> tuple[tuple[str, ...], str]:
    """What is asked, of "free", "app" and "change", in the order in which it is asked, and the other sentences."""
    asked: list[str] = []
    rest = []
    for sentence in _SENTENCES.findall(text[:_MOST]):
        found = next((kind for kind, words in _asked().items() if words.search(sentence.strip(" ¿¡"))), None)
        if found is None:
            rest.append(sentence)
        elif found not in asked:
            asked.append(found)
    return tuple(asked), "".join(rest).strip() if asked else text


@cache
def _asked() -> dict[str, re.Pattern[str]]:
    """Kind of question -> how it is asked, in all languages. The price last: "app" and "later" say more."""
    said: dict[str, list[str]] = {"app": [], "change": [], "free": []}
    for row in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            head, _, words = row.partition(": ")
            said[head.split()[0]].append(words)
    return {kind: re.compile("|".join(words), re.IGNORECASE) for kind, words in said.items()}
