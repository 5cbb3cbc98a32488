"""Telephone and card numbers in a message: digits with whatever between them, and digits spoken as words."""

from __future__ import annotations

import re

from llm.text import Token, pieces

Span = tuple[int, int]
_SIGN = "[number]"
# Digits in groups. Dates, clock times and lists of days have few digits or signs of their own, and stay.
_DIGITS = re.compile(r"\+?\(?\d(?:[^\w\n]{0,3}_?[^\w\n]{0,2}\d){6,}|\d{5,}")
_DATE = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[-/.]\d{1,2}"
_ITEM = rf"(?:{_DATE}|\d{{1,2}}:\d{{2}}|\d{{1,2}})"
_GAP = r"(?:\s?[,;&+]\s?|\s?[-\u2013]\s?|[ T]|\s?/\s?)"
_TIMES = re.compile(rf"{_ITEM}(?:{_GAP}{_ITEM})*")
_DAYS = re.compile(r"\d{1,2}(?:\s?[,;/&]\s?\d{1,2})+")
_MARKED = re.compile(r"\d[-/.:]\d")
_MOST_DAY = 31

_ONES = (
    "oh o zero nought null nil one two three four five six seven eight nine "
    "cero uno dos tres cuatro cinco seis siete ocho nueve um dois quatro sete oito nove meia "
    "un deux trois quatre cinq sept huit neuf "
    "eins zwei zwo drei vier funf fuenf sechs sieben acht neun due tre quattro cinque sei sette otto nove"
)
_TEENS = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve "
    "dez onze doze treze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove "
    "dix douze treize quatorze quinze seize "
    "zehn elf zwolf zwoelf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn "
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
)
_TENS = (
    "twenty thirty forty fourty fifty sixty seventy eighty ninety "
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa "
    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa "
    "vingt vingts trente quarante cinquante soixante septante huitante nonante "
    "zwanzig dreissig vierzig funfzig fuenfzig sechzig siebzig achtzig neunzig "
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
)
_DIGIT = frozenset(_ONES.split())
_NUMBER = _DIGIT | frozenset(f"{_TEENS} {_TENS} double triple treble doble doppel plus mas mais piu".split())
_JOINED = re.compile(
    r"(?:ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)und(?:zwanzig|dreissig|vierzig|funfzig|fuenfzig|sechzig|"
    r"siebzig|achtzig|neunzig)|(?:venti?|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?)"
    r"(?:uno?|due|tre|quattro|cinque|sei|sette|otto|nove)|veinti(?:uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"
)
_LINKS = frozenset({"and", "y", "e", "et", "und"})
_FEW, _MANY = 3, 5


def without_numbers(text: str) -> str:
    """The text with long numbers blotted out."""
    for start, end in reversed(_spoken(text)):
        text = text[:start] + _SIGN + text[end:]
    return _DIGITS.sub(lambda found: found.group() if _is_time(found.group()) else _SIGN, text)


def _is_time(digits: str) -> bool:
    """Whether a run of digits is nothing but dates, clock times and days; a bare list of days goes upwards."""
    if not _TIMES.fullmatch(digits):
        return False
    if _DAYS.fullmatch(digits):
        days = [int(day) for day in re.findall(r"\d+", digits)]
        return days == sorted(set(days)) and days[0] > 0 and days[-1] <= _MOST_DAY
    return bool(_MARKED.search(digits)) and not re.search(r"\d \d+ \d", digits)


def _spoken(text: str) -> list[Span]:
    """Runs of number words: three single digits side by side, or five numbers of any kind."""
    found: list[Span] = []
    words = pieces(text)
    at = 0
    while at < len(words):
        end = _run_end(text, words, at)
        run = [word for word in words[at:end] if _is_number(word)]
        if run and _is_long(text, run):
            found.append((run[0].start, run[-1].end))
        at = max(end, at + 1)
    return found


def _run_end(text: str, words: tuple[Token, ...], at: int) -> int:
    """The first place after `at` that does not go on with numbers."""
    while at < len(words):
        word = words[at]
        is_link = word.norm in _LINKS or word.text in "-,./+("
        if not _is_number(word) and not is_link:
            return at
        at += 1
    return at


def _is_number(word: Token) -> bool:
    return word.norm in _NUMBER or word.norm.isdigit() or bool(_JOINED.fullmatch(word.norm))


def _is_long(text: str, run: list[Token]) -> bool:
    spoken = [word for word in run if not word.norm.isdigit()]
    if not spoken:
        return False
    if len(run) >= _MANY:
        return True
    is_plain = not any(sign in text[run[0].start : run[-1].end] for sign in ",./")
    return is_plain and len(run) >= _FEW and all(word.norm in _DIGIT or len(word.norm) == 1 for word in run)
