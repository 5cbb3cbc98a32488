"""What a provider asks about the own business: how full, who stays away, who did not come, how many."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from booking.customer_cards import Seen
from booking.folding import fold
from booking.types import ProviderCard
from bot.desk import DayTime, Desk
from bot.dialogue import earning
from bot.dialogue.day import days_meant
from bot.dialogue.meaning import own_provider
from bot.dialogue.wording import Decision, line, moment, say
from bot.periods import Period, month_of, period_meant
from bot.replies import Day, Length, Line, Phrase
from bot.state import State
from llm.intents import Understanding

USUAL_AWAY = 60  # days
LONGEST_AWAY = 1100
MAX_LISTED = 15
LONGEST = timedelta(days=366)
_NUMBERS = (
    ("one", "a", "un", "una", "uno", "um", "uma", "une", "ein", "einem", "einer"),
    ("two", "dos", "dois", "duas", "deux", "zwei", "due"),
    ("three", "tres", "trois", "drei", "tre"),
    ("four", "cuatro", "quatro", "quatre", "vier", "quattro"),
    ("five", "cinco", "cinq", "funf", "fünf", "cinque"),
    ("six", "seis", "sechs", "sei"),
)
_COUNT = {word: number for number, words in enumerate(_NUMBERS, 1) for word in words}
_UNIT_DAYS = {
    1: r"d[ií]as?|days?|jours?|tage?n?|giorn[oi]|dias?",
    7: r"weeks?|semanas?|semaines?|wochen?|settiman[ae]",
    30: r"months?|mes(?:es)?|m[eê]s|mois|monat(?:e|en)?|mes[ei]",
    365: r"years?|años?|anos?|ans?|jahr(?:e|en)?|ann[oi]",
}
_SAYS_SPAN = re.compile(rf"\b({_UNIT_DAYS[7]}|yesterday|ayer|ontem|hier|gestern|ieri)\b", re.IGNORECASE)
_ALL_UNITS = "|".join(_UNIT_DAYS.values())
_LENGTH = re.compile(rf"\b(\d{{1,3}}|{'|'.join(_COUNT)})\s+({_ALL_UNITS})\b", re.IGNORECASE)


def numbers(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Answers from the provider's own rows; money is told by `earning`."""
    provider = own_provider(desk)
    for flag, answer in _ANSWERS.items():
        if provider is not None and flag in heard.details.flags:
            return answer(state, heard, text, desk, provider)
    return earning.numbers(state, heard, text, desk)


def _full(state: State, heard: Understanding, text: str, desk: Desk, provider: ProviderCard) -> Decision:
    days = [day for day in desk.business.times(*days_meant(heard, provider, desk)) if day.open_minutes]
    if not days:
        return say(state, line("day.closed_days"))
    lines = [_fullness(day) for day in days]
    booked, opened = sum(day.booked_minutes for day in days), sum(day.open_minutes for day in days)
    if len(days) > 1:
        share = round(100 * booked / opened)
        lines.append(line("asked.full_in_all", booked=Length(booked), open=Length(opened), percent=share))
    return say(state, *lines)


def _fullness(day: DayTime) -> Line:
    booked, opened = Length(day.booked_minutes), Length(day.open_minutes)
    share = round(100 * day.booked_minutes / day.open_minutes)
    return line("asked.full", day=Day(day.on), booked=booked, open=opened, percent=share)


def _lapsed(state: State, heard: Understanding, text: str, desk: Desk, provider: ProviderCard) -> Decision:
    today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date()
    since = today - timedelta(days=days_away(text))
    seen = desk.business.not_seen_since(since)
    if not seen:
        return say(state, line("asked.all_seen", day=Day(since)))
    head = line("asked.not_seen", day=Day(since))
    return say(state, head, *(_seen(one, provider) for one in seen[:MAX_LISTED]))


def days_away(text: str) -> int:
    """How long "two months" are, in days; about two months when nothing is said."""
    found = _LENGTH.search(fold(text))
    if found is None:
        return USUAL_AWAY
    word, unit = found[1].casefold(), found[2].casefold()
    count = int(word) if word.isdigit() else _COUNT[word]
    days = next((days for days, words in _UNIT_DAYS.items() if re.fullmatch(words, unit)), 30)
    return min(max(1, count * days), LONGEST_AWAY)


def _missed(state: State, heard: Understanding, text: str, desk: Desk, provider: ProviderCard) -> Decision:
    period = _period(state, heard, text, desk, provider, usual=month_of)
    today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date()
    last = max(period.first, min(period.last, today))  # nobody has missed what is still to come
    missed = desk.business.missed(period.first, last)
    if not missed:
        return say(state, line("asked.none_missed", first=Day(period.first), last=Day(last)))
    head = line("asked.missed", first=Day(period.first), last=Day(last))
    return say(state, head, *(_seen(one, provider) for one in missed[:MAX_LISTED]))


def _seen(one: Seen, provider: ProviderCard) -> Line:
    when = moment(one.start_at, provider.time_zone, "day")
    return line("asked.seen", name=one.name or Phrase("word.customer"), when=when)


def _count(state: State, heard: Understanding, text: str, desk: Desk, provider: ProviderCard) -> Decision:
    first, last = _days_of_count(state, heard, text, desk, provider)
    counted = desk.business.counted(first, last)
    in_all = sum(many for status, many in counted.items() if status in _COUNTED)
    head = line("asked.count", n=in_all, count=in_all, first=Day(first), last=Day(last))
    parts = [
        line("asked.count_of", count=counted[status], status=Phrase(f"status.{status}"))
        for status in (*_COUNTED, "no_show", "cancelled")
        if counted.get(status)
    ]
    return say(state, head, *(parts if len(parts) > 1 or not in_all else ()))


_COUNTED = ("completed", "confirmed", "awaiting_payment", "pending")


def _days_of_count(
    state: State, heard: Understanding, text: str, desk: Desk, provider: ProviderCard
) -> tuple[date, date]:
    when = heard.details.when
    days = next((choice.days for choice in when.choices if choice.days), None) if when else None
    if days is not None and days.first is not None:  # also days to come
        last = days.last or days.first
        return days.first, min(last, days.first + LONGEST)
    period = _period(state, heard, text, desk, provider)
    return period.first, period.last


def _period(
    state: State,
    heard: Understanding,
    text: str,
    desk: Desk,
    provider: ProviderCard,
    usual: Callable[[date], Period] | None = None,
) -> Period:
    """The days that are asked about; `usual` when none are said."""
    today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date()
    if usual and heard.details.when is None and not _SAYS_SPAN.search(text):
        return usual(today)
    return period_meant(heard.details.when, text, today, state.language or provider.language, provider.country)


Answer = Callable[[State, Understanding, str, Desk, ProviderCard], Decision]
_ANSWERS: dict[str, Answer] = {"full": _full, "lapsed": _lapsed, "missed": _missed, "count": _count}
