"""Free times of a service on a day, for anybody: what the public page shows, and nothing more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from booking.read import load_provider_by_slug, load_schedule
from booking.schedule import Part, Slot
from booking.slots import day_bounds, free_slots, group_by_part
from booking.types import ProviderCard, ServiceCard
from webhooks.api.models import Code, Fault, FreeTimes, Provider, Service, SlotsAsked, Time, Times
from webhooks.api.operation import operation
from webhooks.api.refusals import Answer, Refused
from webhooks.parley import parley

FARTHEST = timedelta(days=4000)


@operation("GET", "/booking", query=SlotsAsked, answers={200: FreeTimes, 404: Fault})
def free_times(asked: SlotsAsked) -> Answer:
    """Free times of a service on a day."""
    house = parley().runtime
    now = house.now()
    with house.transaction() as session:
        card = active_provider(session, asked.slug)
        service = service_of(card, UUID(asked.service) if asked.service else None)
        day = date.fromisoformat(asked.date) if asked.date else now.astimezone(ZoneInfo(card.time_zone)).date()
        slots = _free(session, card, service, day, now)
    by_part = group_by_part(slots, card.time_zone)
    times = {part: times_of(by_part[part], card.time_zone) for part in Part}
    return Answer.of(
        200,
        FreeTimes(
            provider=_provider(card),
            services=[service_told(one) for one in card.services],
            service=service_told(service),
            date=day,
            slots=Times(**times),
        ),
    )


def active_provider(session: Session, slug: str) -> ProviderCard:
    """The provider of a public page. Refused with 404 for nobody, and for one that takes no bookings."""
    card = load_provider_by_slug(session, slug=slug)
    if card is None or not card.is_active:
        raise Refused(404, Code.NOT_FOUND)
    return card


def service_of(card: ProviderCard, service_id: UUID | None) -> ServiceCard:
    """One of the provider's services, the first when none is named. Refused with 404 for any other."""
    found = next((one for one in card.services if service_id in (None, one.id)), None)
    if found is None:
        raise Refused(404, Code.NOT_FOUND)
    return found


def service_told(card: ServiceCard) -> Service:
    """A service as anybody may see it."""
    return Service(
        id=card.id,
        name=card.name,
        duration_minutes=card.duration_minutes,
        price_minor=card.price_minor,
        currency=card.currency,
    )


def times_of(slots: Iterable[Slot], time_zone: str) -> list[Time]:
    """Slots in the provider's own zone."""
    zone = ZoneInfo(time_zone)
    return [Time(starts_at=slot.start_at.astimezone(zone), ends_at=slot.end_at.astimezone(zone)) for slot in slots]


def _provider(card: ProviderCard) -> Provider:
    return Provider(
        slug=card.slug, name=card.name, profession=card.profession, city=card.city, time_zone=card.time_zone
    )


def _free(session: Session, card: ProviderCard, service: ServiceCard, day: date, now: datetime) -> tuple[Slot, ...]:
    if abs(day - now.date()) > FARTHEST:  # nobody can book there, and clocks end near the year 9999
        return ()
    first, until = day_bounds(card.time_zone, day)
    schedule, terms = load_schedule(session, service_id=service.id, start_at=first, end_at=until)
    return free_slots(schedule, terms, first, until, now)
