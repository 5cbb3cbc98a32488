"""Streets that bear a date or an ordinal: "Avenida 9 de Julho 100" and "1416 First Street" are places, not times."""

from __future__ import annotations

import re
from functools import cache

from llm.text import normalise
from llm.when.lexicon import lexicon
from llm.when.symbols import NAMES

_HOUSE = r"(?:,? (?:n\.? ?|no\.? ?|num\.? ?|numero |# ?)?\d{1,5}\b(?![:.h]\d|h\b| ?(?:[ap]\.?m\b|uhr|heures|ore)))?"
_FIRST_TO_TENTH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
# MONTH stands for any month's name in the language. Words that also mean a free place ("une place", "hay plaza") or a
# lesson ("corso") are left out, or need the "of" that a name has.
_STREETS = {
    "en": rf"(?:\d{{2,5}},? )?(?:[nsew]\.? |north |south |east |west )?(?:\d{{1,3}}(?:st|nd|rd|th)|{_FIRST_TO_TENTH}) "
    r"(?:street|st|avenue|ave|road|rd|boulevard|blvd)\b",
    "es": rf"(?:calle|c/|avenida|avda\.?|av\.?|paseo|plaza del?|carretera) (?:del? )?\d{{1,2}} de MONTH{_HOUSE}",
    "pt": r"(?:rua|r\.|avenida|av\.?|praca|travessa|largo|alameda|estrada) (?:de |do )?"
    rf"(?:\d{{1,2}}[oº]?|primeiro) de MONTH{_HOUSE}",
    "fr": r"(?:\d{1,4}(?: ?bis| ?ter)?,? )?(?:rue|avenue|av\.?|boulevard|bd|(?<!une )(?<!la )(?<!ma )place|quai) du "
    r"(?:\d{1,2}|premier|onze|quatre|huit)(?:er)? MONTH(?: \d{4})?",
    "de": r"(?:\w{0,20}stra(?:ss|ß)e|str\.|platz|allee) des \d{1,2}\.? ?MONTH(?: \d{1,4}\b(?!\.\d| ?uhr))?",
    "it": rf"(?:via|viale|v\.le|piazza|p\.za|largo|vicolo) (?:[ivx]{{1,5}}|\d{{1,2}}|primo|quattro) MONTH{_HOUSE}",
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    symbol = NAMES["MONTH"]
    entries = [entry for row in lexicon(language).entries.values() for entry in row if entry.meanings[0][0] == symbol]
    months = {entry.words[0] for entry in entries if len(entry.words) == 1 and len(entry.words[0]) > 2}
    any_month = rf"(?:{'|'.join(map(re.escape, sorted(months, key=len, reverse=True)))})\b"
    return re.compile(rf"(?<!\w)(?:{_STREETS[language].replace('MONTH', any_month)})")


def without_streets(text: str, language: str) -> str:
    """The text with such streets, and their house numbers, blotted out, each letter where it was."""
    for found in _pattern(language).finditer(normalise(text)):
        text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
    return text
