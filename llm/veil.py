"""Blots out what tells who somebody is, before words leave for a model: numbers, addresses, ids, names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from llm.people import find_people
from llm.spoken import without_numbers
from llm.text import Token, fold, pieces

_STREET = (
    r"street|st|avenue|ave|road|rd|lane|ln|drive|boulevard|blvd|square|court|terrace|gardens|crescent|mews|highway|hwy|"
    r"parkway|pkwy|circle|grove|close"
)
_STREET_OR_WORD = r"Way|Place|Pl|Park|Hill|Row|Trail|Walk|Green|Dr|Ct"  # only with a capital
_STREET_END = r"strasse|straße|str|weg|platz|allee|gasse|ring|damm|ufer|markt|chaussee|hof"
_STREET_BEFORE = (
    r"calle|c/|avenida|avda|av|pza|paseo|carretera|rua|r\.|travessa|praça|praca|alameda|estrada|rue|avenue|boulevard|"
    r"bd|bld|chemin|impasse|quai|allée|allee|viale|v\.le|piazza|p\.za|corso|vicolo"
)
_BEFORE_OR_WORD = r"place|plaza|pl\.|camino|ronda|cours|largo|via|an der|an den|am|auf der|unter den|im"
_OF = r"de la|de|du|des|del|do|da|dos|di|della|dei"
_WORD = r"[^\W\d_][\w'’.-]{0,30}"
# "Am Freitag um 4", "une place le 12", "at 5 or when you close": with such a word in it, it is no street.
_NO_NAME = (
    "um gegen ab so vor nach bis von und oder besten liebsten stau wochenende morgen vormittag nachmittag abend mittag "
    "at before after around about on the or and when of to in for from by free left open available am pm min mins "
    "minutes people kids doing us we you need le les la el las los a à às alle dalle o ou y e et pour para per libre "
    "libres livre libero "
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag "
    "sonnabend sonntag lunes martes miércoles miercoles jueves viernes sábado sabado domingo segunda terça terca "
    "quarta quinta sexta lundi mardi mercredi jeudi vendredi samedi dimanche lunedì lunedi martedì martedi mercoledì "
    "mercoledi giovedì giovedi venerdì venerdi domenica "
    "januar jänner februar märz april mai juni juli august september oktober november dezember"
)
_NAME = rf"(?!(?:{'|'.join(_NO_NAME.split())})\b){_WORD}"
_AT = r"(?:@|\(at\)|\[at\]|\{at\}|\bat\b|\barroba\b|\barrobas\b|\bchiocciola\b|\bklammeraffe\b|\barobase\b)"
_DOT = r"(?:\.|\(dot\)|\[dot\]|\bdot\b|\bpunto\b|\bponto\b|\bpoint\b|\bpunkt\b)"
_DOMAIN = r"(?:com|org|net|edu|gov|info|io|co|es|mx|ar|pt|br|fr|ca|de|at|ch|it|uk|us|au|eu|example|test|me|app|dev)"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("[email]", re.compile(r"[^\s@<>]{1,64}\s?@\s?[^\s@<>]{1,255}(?:\s\.\s?[a-z]{2,10}\b)?")),
    (
        "[email]",
        re.compile(
            rf"(?:[\w+-]{{1,30}}\s{_DOT}\s){{0,2}}[\w.+-]{{1,64}}\s{{0,2}}{_AT}\s{{0,2}}[\w-]{{1,63}}(?:\s{{0,2}}{_DOT}\s{{0,2}}[\w-]{{1,63}}){{0,3}}?"
            rf"\s{{0,2}}{_DOT}\s{{0,2}}{_DOMAIN}\b",
            re.IGNORECASE,
        ),
    ),
    ("[link]", re.compile(r"(?:https?://|www\.)\S{1,400}", re.IGNORECASE)),
    (
        "[link]",
        re.compile(r"\b[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.(?:com|org|net|io|me|app|info)\b\S{0,200}", re.IGNORECASE),
    ),
    ("[id]", re.compile(r"\b[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b", re.IGNORECASE)),
    ("[handle]", re.compile(r"(?<!\w)@\w{2,64}")),
    ("[address]", re.compile(rf"\b\d{{1,5}}[a-z]?,?\s+(?:{_NAME}\s+){{1,4}}(?:{_STREET})\b\.?", re.IGNORECASE)),
    (
        "[address]",
        re.compile(rf"\b\d{{1,5}}[a-zA-Z]?,?\s+(?:[A-Z][\w'’.-]{{0,30}}\s+){{1,3}}(?:{_STREET_OR_WORD})\b\.?"),
    ),
    ("[address]", re.compile(rf"\b[^\W\d_]{{2,30}}(?:{_STREET_END})\.?\s+\d{{1,4}}\s?[a-z]?\b", re.IGNORECASE)),
    (
        "[address]",
        re.compile(
            rf"\b[^\W\d_]{{2,30}}(?:er|en)?[\s-](?:{_STREET_END})\.?\s+\d{{1,4}}\s?[a-z]?\b(?!\s?(?:uhr|:\d))",
            re.IGNORECASE,
        ),
    ),
    (
        "[address]",
        re.compile(
            rf"\b\d{{1,5}}(?:\s?(?:bis|ter|[a-d]))?,?\s+(?:{_STREET_BEFORE})\.?\s+(?:{_WORD}\s?){{1,4}}", re.IGNORECASE
        ),
    ),
    (
        "[address]",
        re.compile(
            rf"(?<!\w)(?:{_STREET_BEFORE})\.?\s+(?:{_WORD},?\s+){{1,4}}(?:n[ºo°.]{{1,2}}\s?)?\d{{1,5}}\b"
            r"(?!\s?(?:uhr|h\b|:\d|am\b|pm\b))",
            re.IGNORECASE,
        ),
    ),
    (
        "[address]",
        re.compile(
            rf"(?<!\w)(?:{_BEFORE_OR_WORD})\s+(?:(?:{_OF})\s+){{0,2}}(?:{_NAME},?\s+){{1,2}}(?:n[ºo°.]{{1,2}}\s?)?"
            r"\d{1,4}[a-z]?\b(?!\s?(?:uhr|h\b|:\d|am\b|pm\b|min))",
            re.IGNORECASE,
        ),
    ),
    ("[address]", re.compile(rf"\b\d{{1,5}},?\s+(?:place|cours)\s+(?:(?:{_OF})\s|d['’])\s?{_WORD}", re.IGNORECASE)),
    ("[address]", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")),
    ("[address]", re.compile(r"\b\d{4,5}-\d{3,4}\b")),
    (
        "[address]",
        re.compile(
            r"\b(?:apt|apartment|flat|suite|unit|piso|apto|wohnung|interno)\.?\s?#?\d{1,4}\s?[a-z]?\b", re.IGNORECASE
        ),
    ),
    ("[id]", re.compile(r"\b(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[\w-]{12,}\b")),
)
_MOST = 4000
_INSIDE, _MISTYPED = 5, 5  # letters of a name that is found inside another word, or with a slip


def veil(
    text: str,
    names: Iterable[str] = (),
    *,
    language: str = "en",
    keep: frozenset[str] = frozenset(),
    is_chat: bool = True,
) -> str:
    """The text without e-mail, web and street addresses, telephone and card numbers, ids, and people's names.

    `names` are those that are known, `keep` folded words of public names. With `is_chat` unknown people are looked for.
    """
    text = _plain(text[:_MOST])
    for sign, form in _FORMS:
        text = form.sub(sign, text)
    text = without_numbers(text)
    spans = set(_known_names(text, names))
    if is_chat:
        spans |= set(find_people(text, language, keep))
    return cover(text, spans, "[name]")


def cover(text: str, spans: Iterable[tuple[int, int]], sign: str) -> str:
    """The text with a sign for these places; what stands in brackets already stays."""
    end_of_last = len(text) + 1
    for start, end in sorted(spans, reverse=True):
        if end <= end_of_last and not _is_sign(text, start, end):
            text = text[:start] + sign + text[end:]
            end_of_last = start
    return re.sub(rf"{re.escape(sign)}(?:[\s'’-]*{re.escape(sign)})+", sign, text)


def _is_sign(text: str, start: int, end: int) -> bool:
    return text[max(start - 1, 0) : start] == "[" and text[end : end + 1] == "]"


def _plain(text: str) -> str:
    """Without invisible characters, and digits of any script as 0 to 9."""
    kept = (char for char in text if unicodedata.category(char) not in ("Cf", "Me") and char != "\ufe0f")
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in kept)


def _known_names(text: str, names: Iterable[str]) -> Iterable[tuple[int, int]]:
    """Words that are, hold or nearly are a part of these names."""
    parts = {part for name in names for part in _parts(name)}
    if not parts:
        return
    for word in pieces(text):
        if any(_is_name(word, part) for part in parts):
            yield word.start, word.end


def _is_name(word: Token, part: str) -> bool:
    if word.norm == part or word.norm == part + "s":
        return True
    if len(part) >= _INSIDE and part in word.norm:
        return True
    return len(part) >= _MISTYPED and OSA.distance(word.norm, part, score_cutoff=1) <= 1


def _parts(name: str) -> list[str]:
    """The words of a name that are long enough not to hit half of a language."""
    words = [fold(piece.text) for piece in pieces(name)]
    return [word for word in words if len(word) > 2]
