"""What a provider's words may be taken for: whom and which visits they name, and whether anything was left unread."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from booking.folding import fold
from booking.types import BookingCard, ProviderCard
from bot.desk import Desk
from bot.talks import Known
from llm.intents import Choice, Clock, Intent, Understanding

I = Intent  # noqa: E741
HALF_DAY = 720


def is_plain(heard: Understanding, *cards: BookingCard) -> bool:
    """Whether words may be acted on: one thing said, nothing unread but the names of those they are about."""
    names = [word for card in cards for word in _names(card)]
    is_mixed = any(map(heard.has, (I.WAIT, I.REJECT, I.BYE))) or (heard.has(I.APPROVE) and heard.has(I.DECLINE))
    return not is_mixed and all(word in names for unread in heard.unread for word in _words(unread))


def is_named(card: BookingCard, heard: Understanding) -> bool:
    """Whether the customer was named: all words of a name that was said are theirs, or one that nobody could read."""
    names = _names(card)
    said = [_words(name) for name in _people(heard)]
    if any(words and all(word in names for word in words) for words in said):
        return True
    return any(word in names for unread in heard.unread for word in _words(unread))


def visits_meant(heard: Understanding, cards: Iterable[BookingCard]) -> tuple[BookingCard, ...]:
    """The visits that names and times point at; all of them when nothing does, none when they point elsewhere."""
    cards = tuple(cards)
    named = tuple(card for card in cards if is_named(card, heard))
    if _people(heard) and not named:
        return ()
    return at_time(heard, named or cards)


def at_time(heard: Understanding, cards: tuple[BookingCard, ...]) -> tuple[BookingCard, ...]:
    """Those of the visits that begin when it was said; a bare clock time is the next day that has one."""
    when = heard.details.when
    choices = (when.choices or when.excluded) if when else ()
    if not choices:
        return cards
    fitting = tuple(card for card in cards if any(begins(card, choice) for choice in choices))
    if any(choice.days for choice in choices) or not fitting:
        return fitting
    first = min(card.local_start[:10] for card in fitting)
    return tuple(card for card in fitting if card.local_start.startswith(first))


def begins(card: BookingCard, choice: Choice) -> bool:
    """Whether a visit begins on the days and at the time of a choice; a side that was not said fits."""
    local = datetime.fromisoformat(card.local_start)
    days = choice.days
    if days is not None:
        is_in = (days.first is None or days.first <= local.date()) and (days.last is None or local.date() <= days.last)
        if not is_in or (days.weekdays is not None and local.weekday() not in days.weekdays):
            return False
    return choice.clock is None or _is_at(choice.clock, local.hour * 60 + local.minute)


def _is_at(clock: Clock, minute: int) -> bool:
    halves = (0, HALF_DAY) if clock.is_meridiem_open else (0,)
    for half in halves:
        start = None if clock.start_minute is None else clock.start_minute + half
        end = None if clock.end_minute is None else clock.end_minute + half
        if clock.is_exact and minute == start:
            return True
        if not clock.is_exact and (start is None or start <= minute) and (end is None or minute < end):
            return True
    return False


def _people(heard: Understanding) -> tuple[str, ...]:
    told = heard.details.person_name
    return heard.details.people or ((told,) if told else ())


def _names(card: BookingCard) -> list[str]:
    return _words(f"{card.attendee_name or ''} {card.customer_name or ''}")


def own_provider(desk: Desk) -> ProviderCard | None:
    """The business that the speaker speaks for."""
    own = desk.speaker.own_provider_id
    return desk.provider(own) if own else None


def customers_named(text: str, desk: Desk) -> tuple[Known, ...]:
    """Customers of whose name a word is said: those with most words of it said, one for each conversation."""
    said = set(_words(text))
    scored = [(len(said & set(_words(one.name))), one) for one in desk.known_customers()]
    best = max((score for score, _ in scored), default=0)
    return tuple(one for score, one in scored if score and score == best)


def _words(text: str) -> list[str]:
    return re.findall(r"\w{2,}", fold(text))
