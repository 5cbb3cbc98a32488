"""The alphabet of the time grammar: a word class is one character, so that rules are regular expressions.

Rules are written with the names below ("HALF PAST NUM HOUR?") and compiled by `pattern`.
"""

from __future__ import annotations

import re

LEXICAL = [
    "NUM",
    "ORD",
    "COMPACT",
    "LONG",
    "TIME",
    "PAIRDOT",
    "PAIRSLASH",
    "DATE",
    "WD",
    "MONTH",
    "UNIT",
    "REL",
    "NOW",
    "PART",
    "POINT",
    "AMPM",
    "HOUR",
    "AT",
    "ON",
    "THIS",
    "NEXT",
    "COMING",
    "AFTERNEXT",
    "LAST",
    "FROM",
    "DFROM",
    "TO",
    "DTO",
    "UNTIL",
    "DASH",
    "BETWEEN",
    "AND",
    "OR",
    "BEFORE",
    "AFTER",
    "AROUND",
    "ISH",
    "IN",
    "HENCE",
    "EVERY",
    "NOT",
    "NO",
    "EXCEPT",
    "POSTNOT",
    "CORRECT",
    "HALF",
    "QUARTER",
    "THREEQ",
    "PAST",
    "LESS",
    "THE",
    "OF",
    "DAYWORD",
    "WDSET",
    "BEGIN",
    "EARLIEST",
    "LATEST",
    "ASAP",
    "SAMETIME",
    "LATER",
    "EARLIER",
    "OTHERDAY",
    "FOR",
    "COMMA",
    "DOT",
    "COLON",
    "PLUS",
    "SLASH",
    "WORD",
    "BLOCK",
    "COUNT",
    "ONE",
    "MORE",
    "YEAR",
    "ANYDAY",
    "REST",
    "HOLIDAY",
    "WEEKOF",
    "STOP",
    "OPENEND",
    "AGO",
    "HALFNEXT",
    "MORROW",
    "SEPT",
    "DEL",
    "FREQ",
    "ALTERN",
    "SAMEDAY",
    "WEEKNO",
]
BUILT = ["DAY", "SPANW", "SPANM", "SPAND", "CLK", "CSPAN", "DUR", "MOMENT", "REP"]

NAMES: dict[str, str] = {name: chr(0xE000 + place) for place, name in enumerate(LEXICAL + BUILT)}
BACK: dict[str, str] = {char: name for name, char in NAMES.items()}

_MACROS = {
    "{f}": "(?:THE|OF)*",
    "{s}": "(?:COMMA|ON|THE|OF|AT)*",
    "{n}": "(?:NUM|ORD)",
    "{to}": "(?:TO|DTO|UNTIL|DASH)",
}


def pattern(text: str) -> tuple[re.Pattern[str], str]:
    """A compiled rule and its anchor: the symbol (marked "!") that a message must hold for the rule to matter."""
    for macro, meaning in _MACROS.items():
        text = text.replace(macro, meaning)
    anchor = re.search(r"([A-Z]+)!", text)
    plain = re.sub(r"[A-Z]+", lambda name: NAMES[name.group()], re.sub(r"(?<=[A-Z])!", "", text)).replace(" ", "")
    return re.compile(plain), NAMES[anchor.group(1)] if anchor else ""
