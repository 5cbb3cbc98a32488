"""Questions about what somebody did or where they were: the times in them are no times of a visit.

What a provider asks about the business ("what did I earn last week?") asks about nobody else and is kept.
"""

from __future__ import annotations

import re

_REST = r"\b[^.?!\n]{0,120}"  # to the end of the sentence; bounded
_ASKED = {
    "en": (
        r"(?:where|who|what|why|how) (?:were|was) (?:you|u|he|she|they)"
        r"|(?:what|where|who|how) did (?:you|u|he|she|they) (?:do|go|eat|meet|sleep|spend|watch|end up|get up to)"
        r"|what have you been (?:doing|up to)"
    ),
    "es": (
        r"(?:d[oó]nde|con qui[eé]n|qu[eé]|c[oó]mo) (?:estabas?|estuviste|estuvo|estaban|hac[ií]as?|hiciste|hizo"
        r"|hicieron|comiste|comi[oó]|fuiste|anduviste)"
    ),
    "pt": (
        r"(?:onde|com quem|por onde) (?:(?:você|voce|vc|tu|ele|ela|o senhor|a senhora) )?(?:estava|estavas|esteve"
        r"|estiveste|andou|andava|foi|foste)"
        r"|(?:o )?que (?:é que )?(?:(?:você|voce|vc|tu|ele|ela) )?(?:fez|fizeste|fazia|comeu|andou a fazer)"
    ),
    "fr": (
        r"où (?:étiez[- ]vous|étais[- ]tu|était[- ](?:il|elle)|tu étais|vous étiez)"
        r"|où (?:avez[- ]vous été|êtes[- ]vous allée?s?)"
        r"|ou (?:etiez[- ]vous|etais[- ]tu|tu etais|vous etiez)|(?:tu étais|vous étiez) où"
        r"|qu[’'](?:avez[- ]vous|as[- ]tu|a[- ]t[- ](?:il|elle)) fait|que (?:faisiez[- ]vous|faisais[- ]tu)"
        r"|qu[’']est[- ]ce que (?:tu as|vous avez|tu faisais|vous faisiez)(?: fait)?|(?:tu as|vous avez) fait quoi"
    ),
    "de": (
        r"wo (?:warst du|waren sie|war (?:er|sie)|wart ihr|bist du gewesen|sind sie gewesen)"
        r"|was (?:hast du|haben sie|hat (?:er|sie))\b[^.?!\n]{0,60}\b(?:gemacht|getan|gegessen|getrieben)"
        r"|was (?:machtest du|machten sie|tatest du)|mit wem (?:warst du|waren sie)"
    ),
    "it": (
        r"dov[’']? ?(?:e )?(?:eri|era|eravate)|dove (?:eri|era|sei stat[oa]|è stat[oa]|sei andat[oa]|è andat[oa])"
        r"|(?:che )?cosa (?:hai|ha|avete) (?:fatto|mangiato)|(?:che )?cosa (?:facevi|faceva|facevate)"
        r"|che (?:hai|ha) fatto|con chi (?:eri|era|sei stat[oa])"
    ),
}
_PATTERNS = {code: re.compile(rf"(?<!\w)(?:{asked}){_REST}", re.IGNORECASE) for code, asked in _ASKED.items()}


def without_past_questions(text: str, language: str) -> str:
    """The text with such questions blotted out, each letter where it was."""
    found = _PATTERNS.get(language)
    return text if found is None else found.sub(lambda one: " " * len(one.group()), text)
