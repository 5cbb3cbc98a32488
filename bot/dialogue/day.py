"""A provider's day: what is booked, who is next, and what is still free."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from booking.types import BookingCard, ProviderCard
from bot.desk import DayTime, Desk
from bot.dialogue.calling_off import AHEAD
from bot.dialogue.meaning import begins, own_provider
from bot.dialogue.wording import Decision, customer_name, line, moment, say, status_of
from bot.replies import Day, Line
from bot.state import State
from llm.intents import Choice, Clock, Intent, Understanding
from models.enums import BookingStatus

MOST_DAYS = 14
MAX_LISTED = 20
MAX_GAPS = 12
SHORTEST = timedelta(microseconds=1)
NEXT = (BookingStatus.CONFIRMED, BookingStatus.AWAITING_PAYMENT)


def _agenda(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    provider = own_provider(desk)
    if provider is None:
        return say(state, line("help.provider"))
    if "next" in heard.details.flags and not _says_when(heard):
        return _next(state, desk)
    first, last = days_meant(heard, provider, desk)
    if "gaps" in heard.details.flags:
        return _gaps(state, provider, desk.business.times(first, last), _clock(heard))
    zone = ZoneInfo(provider.time_zone)
    start = datetime.combine(first, time(), zone).astimezone(UTC)
    end = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
    choices = heard.details.when.choices if heard.details.when else ()
    cards = desk.agenda(start, end)
    cards = tuple(card for card in cards if not choices or any(_is_on(card, choice) for choice in choices))
    return say(state, *_lines(cards, first, last))


def days_meant(heard: Understanding, provider: ProviderCard, desk: Desk) -> tuple[date, date]:
    """First and last local day that words are about, at most two weeks; today when they name none."""
    when = heard.details.when
    today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date()
    days = [choice.days for choice in (when.choices or when.excluded) if choice.days] if when else []
    firsts = [one.first for one in days if one.first]
    lasts = [one.last or one.first for one in days if one.last or one.first]
    first = min(firsts, default=today)
    last = max(filter(None, lasts), default=first)
    return first, min(max(last, first), first + timedelta(days=MOST_DAYS - 1))


def _says_when(heard: Understanding) -> bool:
    return heard.details.when is not None and bool(heard.details.when.choices)


def _clock(heard: Understanding) -> Clock | None:
    choices = heard.details.when.choices if heard.details.when else ()
    return next((choice.clock for choice in choices if choice.clock), None)


def _lines(cards: tuple[BookingCard, ...], first: date, last: date) -> tuple[Line, ...]:
    if not cards:
        key = "agenda.none_day" if first == last else "agenda.none"
        return (line(key, day=Day(first)),)
    style = "time" if first == last else "short"
    head = line("agenda.head_day", day=Day(first)) if first == last else line("agenda.head")
    shown = cards[:MAX_LISTED]
    return (head, *(_over(card) if card.local_start[:10] < first.isoformat() else item(card, style) for card in shown))


def _is_on(card: BookingCard, choice: Choice) -> bool:
    """Whether a visit begins on the days of a choice, or goes on into them past midnight."""
    ends = (card.end_at - SHORTEST).astimezone(ZoneInfo(card.time_zone))
    if begins(card, choice) or ends.date().isoformat() == card.local_start[:10]:
        return begins(card, choice)
    return begins(replace(card, local_start=f"{ends.date()}T00:00"), choice)


def _over(card: BookingCard) -> Line:
    """A visit that began before the day, with both its times."""
    told = item(card)
    return replace(
        told, key="agenda.item_over", values={**told.values, "until": moment(card.end_at, card.time_zone, "time")}
    )


def item(card: BookingCard, style: str = "short") -> Line:
    """One visit in a list."""
    return line(
        "agenda.item",
        when=moment(card.start_at, card.time_zone, style),
        service=card.service_name,
        customer=customer_name(card),
        status=status_of(card),
    )


# ------------------------------------------------------------------ the next one


def _next(state: State, desk: Desk) -> Decision:
    """Who comes next, with what the provider wants to know before opening the door."""
    ahead = desk.agenda(desk.now, desk.now + AHEAD)
    card = next((one for one in ahead if one.start_at > desk.now and one.status in NEXT), None)
    if card is None:
        return say(state, line("day.nobody_next"))
    when = moment(card.expected_at or card.start_at, card.time_zone)
    said = [line("day.next", when=when, service=card.service_name, customer=customer_name(card))]
    return say(state, *said, *_about(card, desk))


def _about(card: BookingCard, desk: Desk) -> list[Line]:
    known = desk.business.customer(card.customer_id)
    if known is None:
        return []
    lines = []
    if known.phone:
        lines.append(line("day.phone", phone=known.phone))
    if known.notes.strip():
        lines.append(line("day.notes", text=known.notes.strip()))
    if known.no_shows:
        lines.append(line("day.no_shows", n=known.no_shows, count=known.no_shows))
    return lines


# ------------------------------------------------------------------ free time


def _gaps(state: State, provider: ProviderCard, days: tuple[DayTime, ...], clock: Clock | None) -> Decision:
    """The free spans of the opening hours that are long enough for some service."""
    spans = [(day, gap) for day in days for gap in day.gaps if _is_within(gap, clock, provider.time_zone)]
    if not spans:
        is_closed = all(not day.open_minutes for day in days)
        key = "day.closed" if is_closed else "day.no_gaps"
        return say(state, line(key if len(days) == 1 else f"{key}_days", day=Day(days[0].on)) if days else line(key))
    if len(days) == 1:
        head = line("day.gaps", day=Day(days[0].on))
        return say(state, head, *(_gap(gap, provider.time_zone) for _, gap in spans[:MAX_GAPS]))
    lines = []
    for day in days:
        own = [gap for of, gap in spans if of is day]
        if own:
            lines += [line("day.gaps", day=Day(day.on)), *(_gap(gap, provider.time_zone) for gap in own)]
    return say(state, *lines[: 2 * MAX_GAPS])


def _gap(gap: tuple[datetime, datetime], zone: str) -> Line:
    return line("day.gap", start=moment(gap[0], zone, "time"), end=moment(gap[1], zone, "time"))


def _is_within(gap: tuple[datetime, datetime], clock: Clock | None, zone: str) -> bool:
    """Whether a gap touches the part of the day that was asked about."""
    if clock is None:
        return True
    low, high = ((at.astimezone(ZoneInfo(zone)).hour * 60 + at.astimezone(ZoneInfo(zone)).minute) for at in gap)
    if clock.is_exact:
        return low <= (clock.start_minute or 0) < high
    return (clock.end_minute is None or low < clock.end_minute) and (
        clock.start_minute is None or high > clock.start_minute
    )


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    Intent.AGENDA: _agenda,
    Intent.LIST: _agenda,
}
