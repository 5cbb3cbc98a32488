"""The words around the chat and on pages: `webhooks/words/<language>.json`, and by subject in `<language>/*.json`.

What the assistant says comes from its own catalogue; these are labels and notes of pages only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from flask import Response, after_this_request, request

FOLDER = Path(__file__).parent / "words"
FALLBACK = "en"
LANGUAGES = ("en", *sorted(path.stem for path in FOLDER.glob("*.json") if path.stem != FALLBACK))


@cache
def words(language: str) -> Mapping[str, str]:
    """All words of a language; English where it has none."""
    return _read(FALLBACK) | (_read(language) if language in LANGUAGES else {})


def language_of(tag: str | None) -> str:
    """The language of ours that a tag such as "pt-BR" asks for."""
    code = (tag or "").replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else FALLBACK


def page_language() -> str:
    """The language for a page that belongs to nobody: what the browser likes best among ours."""
    return wished_language() or FALLBACK


def wished_language() -> str | None:
    """What the browser likes best among our languages, regions aside ("es-MX" is Spanish); None for none of them.

    Caches are told that the answer depends on it.
    """
    after_this_request(_tell_caches)
    codes = (tag.replace("_", "-").split("-")[0].lower() for tag in request.accept_languages.values())
    return next((code for code in codes if code in LANGUAGES), None)


def _tell_caches(response: Response) -> Response:
    response.vary.add("Accept-Language")
    return response


def visitors_language(own: str) -> str:
    """The language for a page of somebody's: what the browser likes best among ours, else the owner's."""
    wished = wished_language()
    return own if wished is None or wished == language_of(own) else wished


def script_words(language: str) -> dict[str, str]:
    """The words that the page's script needs: those whose keys begin with "js."."""
    return {key.removeprefix("js."): value for key, value in words(language).items() if key.startswith("js.")}


@cache
def _read(language: str) -> dict[str, str]:
    read: dict[str, str] = {}
    for path in (FOLDER / f"{language}.json", *sorted((FOLDER / language).glob("*.json"))):
        read |= json.loads(path.read_text(encoding="utf-8"))
    return read
