""" "Not this Friday, the next one": a refused weekday, and a week later wished for."""

from __future__ import annotations

import re

from llm.intents import Choice, Days
from llm.when.settle import Pick
from llm.when.values import Day, add_days

_BUT = "but|rather|better|sino|mejor|mas sim|mais plutôt|mais|plutôt|sondern|lieber|ma|meglio"
_LEAD = rf"[\s,;.:–-]*(?:(?:{_BUT}) )?"
_NEXT = {
    "en": r"(?:(?:on )?the )?(?:next|following)(?: one| week)?|the (?:one|week) after(?: that)?|(?:a|one) week later",
    "es": r"(?:el|la) (?:siguiente|pr[oó]xim[oa]|otr[oa]|de la semana (?:siguiente|que viene)|que viene)",
    "pt": r"(?:n?[ao] )?(?:pr[oó]xim[oa]|seguinte|outr[ao])|a da semana (?:seguinte|que vem)",
    "fr": r"(?:le |la |celui )(?:prochaine?|suivante?|d['’]apr[eè]s|de la semaine prochaine)",
    "de": r"(?:den |der |am )?(?:(?:[üu]e?ber)?n[äa]e?chsten?|folgenden|danach|darauf)|eine woche sp[äa]e?ter",
    "it": r"(?:il |la |quello |quella )(?:prossim[oa]|successiv[oa]|seguente|dopo|della settimana (?:prossima|dopo))",
}
_FORM = {
    language: re.compile(
        rf"{_LEAD}(?:{body})(?=[\s,.;!?)]*(?:$|please|por favor|bitte|merci|grazie|[,.;!?]))", re.IGNORECASE
    )
    for language, body in _NEXT.items()
}
_WEEK = 7


def next_one(
    refused: list[Pick], excluded: tuple[Choice, ...], text: str, at: int, language: str
) -> tuple[Choice, tuple[int, int]] | None:
    """A week after the refused weekday, with its span, where the text from `at` on asks for the next one."""
    if len(refused) != 1 or len(excluded) != 1 or language not in _FORM:
        return None
    day, days = refused[0].day, excluded[0].days
    if not isinstance(day, Day) or day.weekday is None or days is None or days.first is None or not days.is_one_day:
        return None
    asked = _FORM[language].match(text, at)
    if asked is None:
        return None
    later = add_days(days.first, _WEEK)
    return Choice(Days(later, later), excluded[0].clock), asked.span()
