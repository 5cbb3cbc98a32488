"""What a provider asks about the own business, answered from its rows inside the turn's transaction."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from booking import customers, read
from booking.claims import at_any_time, terms_for
from booking.customer_cards import CustomerCard, Regular, Seen
from booking.customer_list import load_some
from booking.hours import Span, opening_hours
from booking.schedule import Schedule, Verdict
from booking.slots import day_bounds, judge_wall
from booking.types import Actor, ProviderCard
from booking.wallclock import instant_of, minutes_down, minutes_up, wall_clock
from bot.desk import DayTime
from bot.namesakes import alike

WIDEST = timedelta(days=62)


class OwnBusiness:
    """Fulfils `bot.desk.Business` for one provider; without one every answer is empty."""

    def __init__(self, session: Session, provider: ProviderCard | None, now: datetime) -> None:
        self._session, self._provider, self._now = session, provider, now
        self._actor = Actor.provider(provider.id) if provider else None

    def customer(self, customer_id: UUID) -> CustomerCard | None:
        """What is known of a customer."""
        if self._actor is None:
            return None
        return customers.load_customer(self._session, actor=self._actor, customer_id=customer_id)

    def namesakes(self, name: str) -> tuple[Regular, ...]:
        """The own customers whom a name that was said may mean, the latest first."""
        return self._regulars(alike(name, customers.names_of(self._session, actor=self._actor))) if self._actor else ()

    def regular(self, customer_id: UUID) -> Regular | None:
        """One of the own customers."""
        return next(iter(self._regulars((customer_id,))), None)

    def _regulars(self, ids: tuple[UUID, ...]) -> tuple[Regular, ...]:
        if self._provider is None or self._actor is None or not ids:
            return ()
        whose = {"actor": self._actor, "provider_id": self._provider.id}
        return load_some(self._session, customer_ids=ids, now=self._now, **whose)

    def locked_out(self) -> tuple[CustomerCard, ...]:
        """Who books nothing for the same day since a no-show."""
        return customers.locked_out(self._session, actor=self._actor) if self._actor else ()

    def not_seen_since(self, day: date) -> tuple[Seen, ...]:
        """Customers without a visit since a local day."""
        if self._actor is None:
            return ()
        since, _ = self._bounds(day, day)
        return customers.not_seen_since(self._session, actor=self._actor, since=since, now=self._now)

    def missed(self, first: date, last: date) -> tuple[Seen, ...]:
        """Visits of these local days to which nobody came."""
        if self._actor is None:
            return ()
        start_at, end_at = self._bounds(first, last)
        return customers.missed_between(self._session, actor=self._actor, start_at=start_at, end_at=end_at)

    def counted(self, first: date, last: date) -> dict[str, int]:
        """Bookings of these local days by status."""
        if self._actor is None:
            return {}
        start_at, end_at = self._bounds(first, last)
        return customers.counted(self._session, actor=self._actor, start_at=start_at, end_at=end_at)

    def times(self, first: date, last: date) -> tuple[DayTime, ...]:
        """How these local days are filled. What is taken by no visit is time off and counts as closed."""
        provider = self._provider
        if provider is None or not provider.services:
            return ()
        last = min(last, first + WIDEST)
        start_at, end_at = self._bounds(first, last)
        ids = [service.id for service in provider.services]
        found = read.load_schedules(self._session, service_ids=ids, start_at=start_at, end_at=end_at)
        cards = read.agenda(self._session, provider_id=provider.id, start_at=start_at, end_at=end_at)
        visits = [(minutes_down(card.start_at), minutes_up(card.end_at)) for card in cards]
        schedules = [schedule for schedule, _ in found.values()]
        shortest = min(service.duration_minutes for service in provider.services)
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return tuple(self._day(day, schedules, visits, shortest) for day in days)

    def judge_any_time(self, service_id: UUID, wall: datetime, *, moving: UUID | None = None) -> Verdict:
        """Whether only the opening hours stand against a wall time."""
        around = wall.replace(tzinfo=UTC)
        span = {"start_at": around - timedelta(days=2), "end_at": around + timedelta(days=2)}
        schedule, terms = read.load_schedule(self._session, service_id=service_id, without=moving, **span)
        if self._actor is not None:
            schedule, terms = at_any_time(schedule, terms_for(self._actor, terms))
        return judge_wall(schedule, terms, wall, self._now, alternatives=0)

    def _day(self, day: date, schedules: list[Schedule], visits: list[Span], shortest: int) -> DayTime:
        assert self._provider is not None
        zone = self._provider.time_zone
        low, high = (minutes_down(at) for at in day_bounds(zone, day))
        hours = opening_hours(schedules[0], wall_clock(zone, low, high), low, high)
        open_spans = _cut(hours.spans, low, high)
        taken = sorted({span for schedule in schedules for span in schedule.taken})
        off = [span for span in taken if not any(span[0] < end and start < span[1] for start, end in visits)]
        open_spans = _without(open_spans, off)
        free = _without(open_spans, taken)
        gaps = _cut(free, max(low, minutes_up(self._now)), high)
        booked = _length(open_spans) - _length(_without(open_spans, visits))
        shown = tuple((instant_of(start), instant_of(end)) for start, end in gaps if end - start >= shortest)
        return DayTime(day, _length(open_spans), booked, shown)

    def _bounds(self, first: date, last: date) -> tuple[datetime, datetime]:
        zone = self._provider.time_zone if self._provider else "UTC"
        return day_bounds(zone, first)[0], day_bounds(zone, last)[1]


def _cut(spans: list[Span], low: int, high: int) -> list[Span]:
    """The parts of sorted spans between two minutes."""
    return [(max(start, low), min(end, high)) for start, end in spans if start < high and end > low]


def _without(spans: list[Span], others: list[Span]) -> list[Span]:
    """The spans with others taken out of them."""
    for low, high in others:
        kept = []
        for start, end in spans:
            kept += [part for part in ((start, min(end, low)), (max(start, high), end)) if part[0] < part[1]]
        spans = kept
    return spans


def _length(spans: list[Span]) -> int:
    return sum(end - start for start, end in spans)
