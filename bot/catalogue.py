"""The words of every language: `bot/locale/<language>.po`, symbolic keys, `{name}` placeholders, plural forms by n."""

from __future__ import annotations

import gettext
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "locale"
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language: its wordings by key (several where a key has plural forms) and its plural rule."""

    language: str
    forms: Mapping[str, tuple[str, ...]]
    plural: Callable[[int], int]

    def wording(self, key: str, n: int | None = None) -> str:
        """The wording for a key, in the plural form of `n`. Raises KeyError."""
        forms = self.forms[key]
        if n is None or len(forms) == 1:
            return forms[0]
        return forms[min(self.plural(n), len(forms) - 1)]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, by code."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.po")))


def language_of(tag: str | None) -> str:
    """The language to speak for a tag such as "pt-br"; English when there is no catalogue for it."""
    code = (tag or "").replace("_", "-").split("-")[0].lower()
    return code if code in languages() else FALLBACK


@cache
def catalogue(language: str) -> Catalogue:
    """One language's catalogue, parsed at its first use in the process."""
    with (FOLDER / f"{language}.po").open("rb") as file:
        parsed = read_po(file, locale=language, abort_invalid=True)
    forms = {}
    for message in parsed:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            found = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            if found and found[0]:
                forms[key] = found
    return Catalogue(language, forms, gettext.c2py(parsed.plural_expr))


def wording(language: str, key: str, n: int | None = None) -> str:
    """The wording for a key, in English where the language lacks it. Raises KeyError: a key is never shown."""
    own = catalogue(language_of(language))
    return own.wording(key, n) if key in own.forms else catalogue(FALLBACK).wording(key, n)


def placeholders(text: str) -> frozenset[str]:
    """The names in braces in a wording."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
