"""What being away means for visits: which of them stand in a closure, and what of them goes back. Pure.

A closure is an edit of `booking/edits.py`; days are the provider's own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from booking.edits import SetOverride
from booking.schedule import Override
from booking.types import BookingCard
from models.enums import LIVE_STATUSES, ActorKind, BookingStatus

Closure = SetOverride
DAY = 1440
EARLIEST, LATEST = date(1970, 1, 1), date(9000, 1, 1)  # a form may say any day, and no clock goes that far


def span_of(closure: Closure, time_zone: str) -> tuple[datetime, datetime]:
    """From the first instant that a closure may touch to the last."""
    first, last = (max(EARLIEST, min(day, LATEST)) for day in (closure.first, closure.last or closure.first))
    return _at(first, 0, time_zone), _at(last, 2 * DAY, time_zone)


def affected(cards: Iterable[BookingCard], closures: Iterable[Closure], now: datetime) -> tuple[BookingCard, ...]:
    """The visits to come that stand in one of the closures and still have their time, by start."""
    closures = tuple(closures)
    found = (
        card
        for card in cards
        if card.status in LIVE_STATUSES and card.displaced_until is None and card.start_at > now
        if any(_is_in(card, closure) for closure in closures)
    )
    return tuple(sorted(found, key=lambda card: (card.start_at, card.id)))


def seen_of(cards: Iterable[BookingCard]) -> str:
    """A word for these visits as they are: another one, or one that changed, makes another word."""
    told = ",".join(sorted(f"{card.id}:{card.version}" for card in cards))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def back_minor(card: BookingCard) -> int:
    """What goes back if the visit does not take place, in the smallest unit of its currency."""
    return card.paid_minor - card.refunded_minor


def can_choose(card: BookingCard) -> bool:
    """Whether a displaced visit is offered another time; a request is declined, an unpaid time given up."""
    return card.status is BookingStatus.CONFIRMED


def is_request(card: BookingCard) -> bool:
    """Whether it is the provider's to answer."""
    return card.status is BookingStatus.PENDING and card.waiting_on in (None, ActorKind.PROVIDER)


def _is_in(card: BookingCard, closure: Closure) -> bool:
    """Whole days close what begins on them, a span of a day what touches it."""
    on = date.fromisoformat(card.local_start[:10])
    last = closure.last or closure.first
    if closure.start_minute is None or closure.end_minute is None:
        return closure.first <= on <= last
    day = max(closure.first, on - timedelta(days=1))
    while day <= min(last, on + timedelta(days=1)):
        end = closure.end_minute if closure.end_minute > closure.start_minute else closure.end_minute + DAY
        start_at, end_at = (_at(day, minute, card.time_zone) for minute in (closure.start_minute, end))
        if card.start_at < end_at and card.end_at > start_at:
            return True
        day += timedelta(days=1)
    return False


def _at(day: date, minute: int, time_zone: str) -> datetime:
    days, minute = divmod(minute, DAY)
    wall = datetime.combine(day + timedelta(days=days), time(minute // 60, minute % 60), ZoneInfo(time_zone))
    return wall.astimezone(UTC)


def hours_of_day(
    week: Iterable[tuple[int, int, int]], overrides: Iterable[Override], day: date
) -> tuple[tuple[int, int], ...]:
    """The open spans that begin on a day, in local wall minutes: the rules, extra openings, less what is closed."""
    own = [one for one in overrides if one.on == day]
    is_shut = any(one.is_closed and one.start_minute is None and one.end_minute is None for one in own)
    spans = [] if is_shut else [_ordered(start, end) for weekday, start, end in week if weekday == day.weekday()]
    spans += [_ordered(one.start_minute or 0, one.end_minute or DAY) for one in own if not one.is_closed]
    gone = [_ordered(one.start_minute or 0, one.end_minute or DAY) for one in own if one.is_closed and _is_timed(one)]
    for low, high in gone:
        pieces = (piece for start, end in spans for piece in ((start, min(end, low)), (max(start, high), end)))
        spans = [(start, end) for start, end in pieces if start < end]
    return _joined(sorted(set(spans)))


def _ordered(start: int, end: int) -> tuple[int, int]:
    return start, end if end > start else end + DAY


def _is_timed(one: Override) -> bool:
    return one.start_minute is not None or one.end_minute is not None


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
