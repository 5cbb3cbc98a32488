"""Sentences that set up a business ("haircut is 30 now", "add beard trim 20 min 15 euros"), read offline.

Only what was said: whose price it is, whether it may be and in which currency is decided by who asks. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from llm.intents import Intent
from llm.set_up_words import cue, topics
from llm.text import normalise

_MOST = 600
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "r$": "BRL", "chf": "CHF"}
_NAMES = {
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD", "dollars": "USD", "bucks": "USD",
    "dolares": "USD", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "reais": "BRL", "real": "BRL",
    "brl": "BRL", "pesos": "", "peso": "", "franken": "CHF", "francs": "CHF", "franchi": "CHF", "chf": "CHF",
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:[.,']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_MARKED = re.compile(
    rf"(?P<sign>r\$|chf|[€$£])\s?(?P<a>{_NUMBER})|(?P<b>{_NUMBER})\s?(?:(?P<after>[€$£])|(?P<word>{'|'.join(_NAMES)})\b)"
)
_BARE = re.compile(rf"(?<![\w.,:/-])(?:{_NUMBER})(?![\w:/%-]|[.,]\d)")
_HOURS = r"h|hr|hrs|hours?|horas?|heures?|stunden?|std|ore"
_MINUTES = r"min|mins|minutes?|minutos?|minuten|minuti|minuto|'"
_LENGTH = re.compile(
    rf"(?<![\w.,])(?:(?P<h>\d{{1,2}})(?P<half>[.,]5)?\s?(?:{_HOURS})(?![a-z])(?:\s?(?:and|y|e|et|und)?\s?(?P<hm>\d{{1,2}})"
    rf"(?:\s?(?:{_MINUTES}))?(?!\w))?|(?P<m>\d{{1,3}})\s?(?:{_MINUTES})(?![a-z])|(?P<one>half an hour|an hour|one hour|"
    r"media hora|una hora|meia hora|uma hora|une demi-heure|une heure|eine halbe stunde|eine stunde|mezz'?ora|un'ora))"
)
_HALVES = ("half", "media", "meia", "demi", "halbe", "mezz")
_DAYS = re.compile(r"(?<![\w.,])(?P<n>\d{1,3})\s?(?:days?|dias?|jours?|tagen?|tage|giorn[oi])(?!\w)")
_NOTICE_HOURS = re.compile(rf"(?<![\w.,])(?P<n>\d{{1,4}})\s?(?:{_HOURS})(?![a-z])")
_QUOTES = " \t\n,.;:!-–()\"'“”«»"


class Setting(StrEnum):
    """What is to be set."""

    SERVICE = "service"  # price or length, or both, of one that there is
    ADD = "add"
    STOP = "stop"
    DEPOSIT = "deposit"
    NOTICE = "notice"  # until when cancelling costs nothing
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class SetUpSaid:
    """One wish. `amount` in whole units of `currency` (None: not said), `minutes` and `hours` as said."""

    setting: Setting
    amount: Decimal | None = None
    currency: str | None = None
    minutes: int | None = None
    hours: int | None = None
    name: str = ""  # of a service that is to be added
    topic: str = ""
    text: str = ""  # of a fact, as it was written
    is_none: bool = False  # "no deposit"


def read_set_up(text: str, language: str, acts: Iterable[Intent], services: Sequence[str]) -> SetUpSaid | None:
    """What a sentence sets up; None when it is about something else. `services` are the names that there are."""
    text = text[:_MOST].strip()
    plain = normalise(text)
    acts = frozenset(acts)
    if not text or text.endswith("?"):
        return None
    for read in (_fact_told, _deposit, _notice, _stop, _add, _service, _fact):
        said = read(text, plain, language, acts, services)
        if said is not None:
            return said
    return None


def service_named(text: str, names: Sequence[str]) -> str | None:
    """The one name that stands in the text, whole or by a word that only it has."""
    plain = normalise(text)
    whole = [name for name in names if re.search(rf"(?<!\w){re.escape(normalise(name))}(?!\w)", plain)]
    if whole:
        return max(whole, key=len)
    words = {name: set(re.findall(r"\w{4,}", normalise(name))) for name in names}
    said = set(re.findall(r"\w{4,}", plain))
    found = [name for name, own in words.items() if own & said]
    return found[0] if len(found) == 1 else None


def _deposit(
    text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]
) -> SetUpSaid | None:
    if not cue(language, "deposit").search(plain):
        return None
    amount, currency, _ = _money(plain, is_bare_allowed=True)
    is_none = amount is None and cue(language, "none").search(plain) is not None
    return SetUpSaid(Setting.DEPOSIT, amount, currency, is_none=is_none)


def _notice(text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]) -> SetUpSaid | None:
    """ "Cancellation 48 hours"."""
    if not cue(language, "notice").search(plain):
        return None
    days, hours = _DAYS.search(plain), _NOTICE_HOURS.search(plain)
    if days is None and hours is None:
        return None
    return SetUpSaid(Setting.NOTICE, hours=int(hours["n"]) if hours else 24 * int(days["n"]) if days else None)


def _stop(text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]) -> SetUpSaid | None:
    is_meant = cue(language, "stop").search(plain) and service_named(text, services)
    return SetUpSaid(Setting.STOP) if is_meant else None


def _add(text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]) -> SetUpSaid | None:
    found = cue(language, "add").search(plain)
    if found is None or found.start() > 30:
        return None
    minutes, length_at = _length(plain)
    amount, currency, money_at = _money(_blanked(plain, length_at), is_bare_allowed=True)
    rest = _blanked(_blanked(_blanked(plain, length_at), money_at), found.span())
    return SetUpSaid(Setting.ADD, amount, currency, minutes, name=_name(text, rest, language))


def _service(
    text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]
) -> SetUpSaid | None:
    """ "Haircut is 30 now", "haircut takes 45 minutes", "colour 2 h, 80 euros"."""
    minutes, length_at = _length(plain)
    is_priced = bool(acts & {Intent.SET_PRICE, Intent.SET_SERVICE}) or cue(language, "price").search(plain)
    amount, currency, _ = _money(_blanked(plain, length_at), is_bare_allowed=bool(is_priced))
    is_meant = bool(acts & {Intent.SET_PRICE, Intent.SET_SERVICE})
    is_timed = minutes is not None and (amount is not None or cue(language, "lasts").search(plain))
    if not is_meant and (service_named(text, services) is None or not (amount if is_priced else is_timed)):
        return None
    return SetUpSaid(Setting.SERVICE, amount, currency, minutes)


def _fact_told(
    text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]
) -> SetUpSaid | None:
    """ "Remember that the bell is broken": the words after it, as they were written."""
    found = cue(language, "fact").match(plain)
    said = text[found.end() :].strip(" ,:") if found else ""
    if len(said) < 4:
        return None
    return SetUpSaid(Setting.FACT, topic=_topic(normalise(said)) or _subject(said), text=_capital(said))


def _fact(text: str, plain: str, language: str, acts: frozenset[Intent], services: Sequence[str]) -> SetUpSaid | None:
    """ "Parking is behind the house": about something that customers ask, and said to nobody by name."""
    topic = _topic(plain)
    if Intent.WRITE in acts or not topic or len(plain.split()) < 3 or not cue(language, "copula").search(plain):
        return None
    return SetUpSaid(Setting.FACT, topic=topic, text=_capital(text))


def _topic(plain: str) -> str:
    return next((topic for topic, words in topics() if words.search(plain)), "")


def _subject(said: str) -> str:
    words = re.findall(r"\w{3,}", normalise(said))
    return max(words[:4], key=len, default="other")[:40]


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _length(plain: str) -> tuple[int | None, tuple[int, int]]:
    """Minutes of a length of time, and where it stands."""
    found = _LENGTH.search(plain)
    if found is None:
        return None, (0, 0)
    if found["one"]:
        return 30 if any(half in found["one"] for half in _HALVES) else 60, found.span()
    if found["m"]:
        return int(found["m"]), found.span()
    return int(found["h"]) * 60 + (30 if found["half"] else 0) + int(found["hm"] or 0), found.span()


def _money(plain: str, *, is_bare_allowed: bool) -> tuple[Decimal | None, str | None, tuple[int, int]]:
    """An amount with its currency (None where none was said), and where it stands; two bare numbers are none."""
    marked = _MARKED.search(plain)
    if marked is not None:
        sign = marked["sign"] or marked["after"]
        code = _SIGNS[sign] if sign else _NAMES[marked["word"]]
        return _decimal(marked["a"] or marked["b"]), code or None, marked.span()
    bare = list(_BARE.finditer(plain))
    if not is_bare_allowed or len(bare) != 1:
        return None, None, (0, 0)
    return _decimal(bare[0].group()), None, bare[0].span()


def _decimal(written: str) -> Decimal:
    """ "1.200", "30,50", "1,200.00"."""
    written = written.replace("'", "")
    cut = max(written.rfind("."), written.rfind(","))
    if cut < 0 or len(written) - cut - 1 == 3:
        return Decimal(re.sub(r"[.,]", "", written))
    return Decimal(re.sub(r"[.,]", "", written[:cut]) + "." + written[cut + 1 :])


def _blanked(plain: str, span: tuple[int, int]) -> str:
    return plain[: span[0]] + " " * (span[1] - span[0]) + plain[span[1] :]


def _name(text: str, rest: str, language: str) -> str:
    """What is left is the name: from the first word that tells something to the last."""
    telling = [
        match
        for match in re.finditer(r"[^\s,;:]+", rest)
        if not cue(language, "rest").fullmatch(match.group().strip("."))
    ]
    if not telling:
        return ""
    first, last = telling[0].start(), telling[-1].end()
    return _capital(" ".join(text[first:last].strip(_QUOTES).split()))[:120] if rest[first:last].strip() else ""
