"""Values that are found by their form: e-mail and web addresses, phone numbers, money, minutes, numbers of people."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llm.text import normalise

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "a couple of": 2, "both": 2,
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "quince": 15, "veinte": 20, "treinta": 30, "dois": 2, "duas": 2, "quatro": 4, "dez": 10,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "zehn": 10,
    "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "dieci": 10,
}  # fmt: skip
_N = r"(?P<n>\d{1,4}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_PEOPLE = (
    r"(?:people|persons?|adults?|guests?|of us|pax|personas?|adultos?|pessoas?|personnes?|personen|leute|persone|"
    r"kids|children|ninos|hijos)"
)
_CURRENCY = r"(?:\$|€|£|usd|eur|gbp|dollars?|bucks|euros?|pounds?|quid|dolares|pesos|reais|r\$|mxn)"
_AMOUNT = r"(?P<amount>\d{1,5}(?:[.,]\d{2})?)"
_MOST_MINUTES = 600

_CAP_WORDS = (
    r"under|below|not over|not above|not more than|tops|que no pasen? de|no mas de|como mucho|maximo de|por debajo de|"
    r"less than|up to|at most|no more than|max(?:imum)?|cheaper than|menos de|hasta|maximo|por menos de|"
    r"no mas de|(?:gastar(?:me)?|pagar) mas de|nao (?:mais|passe|passem) de|"
    r"(?:gastar|pagar|dar) mais (?:de|do que|que)|"
    r"no maximo|pas plus de|(?:depenser|payer|mettre) plus de|au maximum|non piu di|(?:spendere|pagare) piu di|"
    r"al massimo|nicht mehr als|(?:spend|pay) more than|ate|moins de|jusqu'a|unter|bis zu|hochstens|meno di|fino a|"
    r"budget(?: is| of)?|presupuesto de"
)
_CAP = rf"\b(?:{_CAP_WORDS})\s+(?:{_CURRENCY}\s?)?{_AMOUNT}\s?(?P<unit>{_CURRENCY})?(?![\d:])"
_SECOND_AMOUNT = _AMOUNT.replace("amount", "amount2")
_MONEY = rf"(?:{_CURRENCY}\s?{_AMOUNT}\b|(?<![\d:]){_SECOND_AMOUNT}\s?{_CURRENCY}(?!\w))"
_MINUTE_WORDS = r"minutes?|mins?|minutos?|minuten?|minuti|minuto|'"
_MINUTES = rf"(?<![\w:]){_N}[\s-]?(?:{_MINUTE_WORDS})(?!\w)(?!\s+(?:past|to|before|after)\b)"
_QUARTER = (
    r"\b(?:(?:a )?quarter of an hour|(?:un )?cuarto de hora|eine[r]? viertelstunde|viertelstunde|un quart d'heure|"
    r"un quarto d'ora|um quarto de hora)(?!\w)"
)
_HALF_HOUR = r"\b(?:half an hour|media hora|eine halbe stunde|meia hora|une demi-heure|mezz'?ora)(?!\w)"
_PARTY_WORDS = r"party of|table for|mesa para|somos|seremos|siamo(?: in)?|wir sind(?: zu)?|nous sommes"
_KIN = (
    r"boys|girls|sons|daughters|friends|sisters|brothers|hijas|hermanas|hermanos|amigas|amigos|filhos|filhas|criancas|"
    r"fils|filles|enfants|soeurs|kinder|sohne|tochter|jungs|figli|figlie|bambini|ragazzi|sorelle|fratelli"
)
_FOR_KIN = rf"\b(?:for|para|pra|pour|fur|per)\s(?:\w+\s){{0,2}}{_N.replace('?P<n>', '?P<n3>')}\s(?:{_KIN})(?!\w)"
_PARTY = rf"{_FOR_KIN}|(?<!\w){_N}\s{_PEOPLE}(?!\w)|\b(?:{_PARTY_WORDS})\s(?P<n2>\d{{1,3}}|{'|'.join(_NUMBERS)})(?!\w)"

_STARS = r"(?:stars?|estrellas?|estrelas?|etoiles?|sterne|stelle)"
_LEAST = (
    r"(?:at least|min(?:imum)?(?: of)?|over|above|more than|better than|rated|al menos|minimo|mas de|como minimo|"
    r"pelo menos|au moins|mindestens|almeno)"
)
_OR_MORE = r"(?:or (?:more|better|above|up|higher)|o mas|ou mais|et plus|o piu|and (?:up|above|over))"
_SCORE = r"(?P<amount>[1-5](?:[.,]\d)?)"
_RATING = (
    rf"\b{_LEAST}\s+(?:an?\s+)?{_SCORE}\s?(?:\+\s?)?{_STARS}"
    rf"|\b{_SCORE.replace('amount', 'amount2')}\s?(?:\+\s?{_STARS}?|{_STARS}\s{_OR_MORE})"
)

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    ("url", re.compile(r"(?:https?://|www\.)\S{1,300}")),
    ("phone", re.compile(r"(?<![\w:/.])\+?\d[\d ().\-/]{7,20}\d(?![\w:/])")),
    ("cap", re.compile(_CAP)),
    ("rating", re.compile(_RATING)),
    ("money", re.compile(_MONEY)),
    ("minutes", re.compile(_MINUTES)),
    ("minutes_half", re.compile(_HALF_HOUR)),
    ("minutes_quarter", re.compile(_QUARTER)),
    ("party", re.compile(_PARTY)),
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value and its place in the text. `number` is minutes, people or money in whole hundredths."""

    kind: str
    start: int
    end: int
    text: str
    number: int | None = None


def find_values(text: str) -> list[Value]:
    """Values in a text, none inside another; the kinds are tried in the order of `_FORMS`."""
    plain = normalise(text)
    found: list[Value] = []
    for kind, form in _FORMS:
        for match in form.finditer(plain):
            value = _value(kind, match, text)
            if value and not any(value.start < other.end and other.start < value.end for other in found):
                found.append(value)
    return found


def _value(kind: str, match: re.Match[str], text: str) -> Value | None:
    start, end = match.span()
    said = text[start:end]
    if kind == "phone":
        digits = [char for char in said if char.isdigit()]
        if not 8 <= len(digits) <= 15 or _is_date(said):
            return None
        return Value("phone", start, end, ("+" if said.startswith("+") else "") + "".join(digits))
    if kind in ("cap", "money", "rating"):
        return _money(kind, match, said)
    if kind == "minutes_half":
        return Value("minutes", start, end, said, 30)
    if kind == "minutes_quarter":
        return Value("minutes", start, end, said, 15)
    if kind in ("minutes", "party"):
        return _count(kind, match, said)
    return Value(kind, start, end, said)


def _is_date(said: str) -> bool:
    return bool(re.fullmatch(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}.*", said))


def _money(kind: str, match: re.Match[str], said: str) -> Value | None:
    named = match.groupdict()
    amount = named.get("amount") or named.get("amount2")
    if amount is None or (kind == "cap" and not re.search(_CURRENCY, match.group())):
        return None
    return Value(kind, *match.span(), said, round(float(amount.replace(",", ".")) * 100))


def _count(kind: str, match: re.Match[str], said: str) -> Value | None:
    named = match.groupdict()
    word = named.get("n") or named.get("n2") or named.get("n3") or ""
    number = int(word) if word.isdigit() else _NUMBERS.get(word, 0)
    if not 0 < number <= (_MOST_MINUTES if kind == "minutes" else 99):
        return None
    return Value(kind, *match.span(), said, number)
