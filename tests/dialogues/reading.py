"""Reads what people are told back into statements: which wording of the catalogue a line is, and what fills its gaps.

Knows the wordings and the names of months and days (CLDR), and nothing of what the assistant meant to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from string import Formatter

from babel import Locale

from bot.catalogue import catalogue, languages

STATUSES = (
    "held", "pending", "awaiting_payment", "confirmed", "completed", "declined", "cancelled", "expired", "no_show",
)  # fmt: skip
_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-"})
_NUMBER = r"\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d\d)?(?!\d)|\d+(?:[.,]\d\d)?(?!\d)"
_SIGN = r"(?:r\$|us ?\$|\$ ?us|[$€£]|\b(?:usd|eur|gbp|brl|mxn|chf|cad)\b)"
_MONEY = re.compile(rf"{_SIGN} ?(?P<a>{_NUMBER})|(?<![\d.,:])(?P<b>{_NUMBER}) ?{_SIGN}")
_CLOCK = r"(?<![\d:])(?P<h>\d{1,2})(?::| h )(?P<min>\d\d)(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?![\d:])"
_CLOCKS = re.compile(_CLOCK)
_NUMBERED = re.compile(r"^\d{1,2}\) ")
_LONGEST = 500  # a line beyond it is a person's prose


def flat(text: str) -> str:
    """Small letters without accents or typographic signs, as any channel may show them; lines and spaces stay."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign)).translate(_SIGNS)
    return re.sub(r"[^\S\n]+", " ", bare)


@dataclass(frozen=True, slots=True)
class At:
    """A day, a time of day, or both, as told; `weekday` where one stands before the date."""

    on: date | None
    minute: int | None
    weekday: int | None = None

    @property
    def is_whole(self) -> bool:
        """Both a day and a time."""
        return self.on is not None and self.minute is not None


@dataclass(frozen=True, slots=True)
class Statement:
    """A line and the wordings that it may be (several keys may share one), with the texts in their gaps."""

    text: str
    keys: frozenset[str] = frozenset()
    parts: Mapping[str, str] = field(default_factory=dict)
    weight: int = 0  # letters of the wording itself

    @property
    def is_cut(self) -> bool:
        """Shortened to fit a text message."""
        return self.text.endswith("...")

    @property
    def city(self) -> str | None:
        """The city in which somebody is said to be; where nobody is may be any place that was asked about."""
        return None if "search.not_in_city" in self.keys else self.parts.get("city")


@dataclass(frozen=True, slots=True)
class Told:
    """One message, read."""

    language: str
    lines: tuple[Statement, ...]
    labels: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    key: str
    pattern: re.Pattern[str]
    rank: tuple[int, int, int]  # letters of its own, gaps of a known kind, and as few others as can be
    lines: int


@cache
def _forms(language: str) -> tuple[_Form, ...]:
    wordings = {(key, one) for key, forms in catalogue(language).forms.items() for one in forms}
    return tuple(_form(key, wording, language) for key, wording in sorted(wordings))


def _form(key: str, wording: str, language: str) -> _Form:
    pattern, gaps, weight, kinds = "", [], 0, _kinds(language)
    for literal, gap, _, _ in Formatter().parse(wording):
        spoken = re.escape(flat(literal))
        pattern += _with_articles(spoken) if (language, gap) == ("pt", "provider") else spoken
        weight += sum(map(str.isalpha, literal))
        if gap is not None:
            pattern += f"(?P={gap})" if gap in gaps else f"(?P<{gap}>{kinds.get(gap, '.+?')})"
            gaps.append(gap)
    typed = sum(gap in kinds for gap in gaps)
    rank = (weight, typed, typed - len(gaps) - 9 * ("text" in gaps))  # a {text} may be anything
    return _Form(key, re.compile(pattern), rank, wording.count("\n") + 1)


def _with_articles(literal: str) -> str:
    """The words before the name of a business in Portuguese, perhaps joined to its article ("no", "do")."""
    for plain, said in (("com", "(?:com|n[oa])"), ("de", "d[eoa]"), ("para", "para(?: [oa])?"), ("a", "ao?")):
        literal = re.sub(rf"(?<![a-z]){plain}\\ $", f"{said} ", literal)
    return literal if re.search(r"[a-z)\]?] $|: $", literal) else f"{literal}(?:[oa] )?"


@cache
def _kinds(language: str) -> dict[str, str]:
    """What may stand in a gap, by its name; anything in the others."""
    when = rf"(?:{_date_pattern(language)}|{_clock_pattern()})(?: uhr)?(?: \([a-z0-9 +:-]+\))?"
    weekday = _one_of(weekdays(language))
    known = catalogue(language)
    return {
        **dict.fromkeys(("when", "until", "old", "new", "day"), when),
        **dict.fromkeys(("weekday", "first", "last"), weekday),
        "price": rf"{_SIGN} ?(?:{_NUMBER})|(?:{_NUMBER}) ?{_SIGN}|{re.escape(flat(known.wording('word.free')))}",
        "status": _one_of(flat(known.wording(f"status.{status}")) for status in (*STATUSES, "displaced")),
        "count": r"\d+",
        "rating": r"\d(?:[.,]\d+)?",
        "length": r"[^,\n]*\d[^,\n]{0,20}",
        "spans": rf"{_clock_pattern()}.*",
    }


def _one_of(words: Iterable[str]) -> str:
    """Longer ones first, so that none hides behind its own beginning."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def read(text: str, labels: tuple[str, ...]) -> Told:
    """A message and its buttons in the language whose wordings explain most of it."""
    rows = [row for row in flat(text).split("\n") if row.strip()]
    numbered = [_NUMBERED.sub("", row) for row in rows if _NUMBERED.match(row)]
    rows = [row for row in rows if not _NUMBERED.match(row)]
    marked = tuple(dict.fromkeys([*numbered, *map(flat, labels)]))
    readings = [_in_language(rows, marked, language) for language in sorted(languages(), key=lambda one: one != "en")]
    return max(readings, key=lambda told: sum(one.weight for one in (*told.lines, *told.labels)))


def _in_language(rows: list[str], labels: tuple[str, ...], language: str) -> Told:
    lines, at = [], 0
    while at < len(rows):
        size, best = _longest(rows[at:], language)
        lines.append(best)
        at += size
    return Told(language, tuple(lines), tuple(_best(label, language, is_label=True) for label in labels))


def _longest(rows: list[str], language: str) -> tuple[int, Statement]:
    for size in range(min(3, len(rows)), 1, -1):
        found = _best("\n".join(rows[:size]), language, is_label=False)
        if found.keys:
            return size, found
    return 1, _best(rows[0], language, is_label=False)


@lru_cache(maxsize=20_000)
def _best(text: str, language: str, is_label: bool) -> Statement:
    """The wordings with most letters of their own that fit, and among these the most particular gaps."""
    found: list[tuple[_Form, dict[str, str]]] = []
    for form in _forms(language) if len(text) <= _LONGEST else ():
        if form.key.startswith("option.") is is_label and form.lines == text.count("\n") + 1:
            match = form.pattern.fullmatch(text)
            if match:
                found.append((form, {name: part.strip() for name, part in match.groupdict().items()}))
    if not found:
        return Statement(text)
    most = max(form.rank for form, _ in found)
    first = next(parts for form, parts in found if form.rank == most)
    return Statement(text, frozenset(form.key for form, _ in found if form.rank == most), first, most[0])


# ------------------------------------------------------------------ values


def amounts(text: str) -> list[int]:
    """All sums of money of a flat text, in hundredths."""
    return [_minor(match["a"] or match["b"]) for match in _MONEY.finditer(text)]


def _minor(number: str) -> int:
    cents = re.search(r"[.,](\d\d)$", number)
    whole = re.sub(r"\D", "", number[: cents.start()] if cents else number)
    return int(whole) * 100 + (int(cents[1]) if cents else 0)


def is_free_of_charge(text: str, language: str) -> bool:
    """The word that stands in place of a price."""
    return text == flat(catalogue(language).wording("word.free"))


def wall_of(at: At) -> datetime:
    """The wall time that was told; it has a date and a minute."""
    assert at.on is not None
    assert at.minute is not None
    return datetime(at.on.year, at.on.month, at.on.day) + timedelta(minutes=at.minute)  # noqa: DTZ001 - wall time


def statuses(text: str, language: str) -> frozenset[str]:
    """The statuses that a word may stand for."""
    known = catalogue(language)
    if flat(known.wording("status.displaced")) == text:
        return frozenset({"confirmed"})
    return frozenset(status for status in STATUSES if flat(known.wording(f"status.{status}")) == text)


def clocks(text: str) -> list[int]:
    """All times of day, in minutes after midnight."""
    return [_minute(*match.groups()) for match in _CLOCKS.finditer(text)]


def _minute(hour: str, minute: str, half: str | None) -> int:
    return (int(hour) % 12 + 12 * (half == "p") if half else int(hour)) * 60 + int(minute)


def moments(text: str, language: str, today: date) -> list[At]:
    """All days of a flat text, with the times that stand behind them; times without a day come after these."""
    found, rest, last = [], "", 0
    for match in _dates(language).finditer(text):
        found.append(_at(match, language, today))
        rest += text[last : match.start()] + " | "
        last = match.end()
    return found + [At(None, minute) for minute in clocks(rest + text[last:])]


def _at(match: re.Match[str], language: str, today: date) -> At:
    month = _months(language)[match["m1"] or match["m2"]]
    day, year = int(match["d1"] or match["d2"]), int(match["y"] or today.year)
    minute = _minute(match["h"], match["min"], match["half"]) if match["h"] else None
    try:
        on = date(year, month, day)
        if not match["y"] and on < today - timedelta(days=180):
            on = on.replace(year=year + 1)
    except ValueError:
        return At(date.min, minute)  # a day that no calendar has
    return At(on, minute, weekdays(language).get(match["wd"] or ""))


@cache
def _dates(language: str) -> re.Pattern[str]:
    return re.compile(_date_pattern(language, is_named=True))


def _date_pattern(language: str, *, is_named: bool = False) -> str:
    month, weekday = _one_of(_months(language)), _one_of(weekdays(language))
    pattern = (
        rf"(?:\b(?P<wd>{weekday})\.?,? )?\b(?:(?P<m1>{month})\.? (?P<d1>\d{{1,2}})(?![\d:])"
        rf"|(?P<d2>\d{{1,2}})(?:er|\.)? (?:de )?(?P<m2>{month})\b\.?)(?:,? (?:de )?(?P<y>\d{{4}}))?"
        rf"(?:,? (?:(?:at|um|alle|as|a) )?{_CLOCK})?"
    )
    return pattern if is_named else re.sub(r"\(\?P<\w+>", "(?:", pattern)


def _clock_pattern() -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", _CLOCK)


@cache
def _months(language: str) -> dict[str, int]:
    """Names in every form, by number."""
    forms = Locale.parse(language).months
    return {
        flat(name).rstrip("."): number
        for kind in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in forms[kind][width].items()
    }


@cache
def weekdays(language: str) -> dict[str, int]:
    """Names in every form, 0 = Monday; the dialects of a language each have their own short ones."""
    return {
        flat(name).rstrip("."): number
        for tag in _DIALECTS.get(language, (language,))
        for kind in ("format", "stand-alone")
        for width in ("wide", "abbreviated", "short")
        for number, name in Locale.parse(tag).days[kind][width].items()
        if len(name) > 1
    }


_DIALECTS = {"pt": ("pt", "pt_PT"), "de": ("de",), "es": ("es", "es_US", "es_MX")}


def minutes(text: str) -> int:
    """A length of time in whole minutes: "45 min", "1 h 30 min", "24 hours"."""
    numbers = re.findall(r"(\d+) (min|h|stunde|or[ae])", text)
    return sum(int(number) * (1 if unit == "min" else 60) for number, unit in numbers)


def each(told: Told) -> Iterator[Statement]:
    """Lines, then labels."""
    yield from told.lines
    yield from told.labels
