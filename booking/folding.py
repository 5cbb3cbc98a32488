"""One way to compare names of trades and cities: without case, accents and doubled spaces."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """The text as it is compared: `São  José` becomes `sao jose`."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.split())
