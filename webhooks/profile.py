"""What a provider's public page shows, worded in the provider's language and zone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import quote_plus
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name
from sqlalchemy.orm import Session

from booking.read import entry_code_of, load_provider_by_slug, load_schedule
from booking.schedule import Part, Slot
from booking.slots import free_slots, group_by_part
from booking.types import ProviderCard, ServiceCard
from bot.formats import length_text, locale_of, moment_text, money_text, plain, span_text, weekday_text
from bot.links import EntryLink, entry_links
from bot.replies import Length, Moment, Money, Span, Weekday
from bot.runtime import Runtime
from models.enums import PaymentPolicy
from webhooks.wording import language_of, words

DAYS_SHOWN = 3
DAYS_SEARCHED = 28
PER_PART = 5


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service as a line of the page."""

    id: str
    name: str
    length: str
    price: str
    notes: tuple[str, ...]
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class DayView:
    """Free times of one local day: for each part that has any its name, the times and how many more there are.

    A time comes with the sentence that asks for it in the chat.
    """

    label: str
    parts: tuple[tuple[str, tuple[tuple[str, str], ...], int], ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything the template needs."""

    card: ProviderCard
    language: str
    words: Mapping[str, str]
    services: tuple[ServiceView, ...]
    hours: tuple[tuple[str, tuple[str, ...], bool], ...]  # weekday, opening spans or "closed", whether it is today
    days: tuple[DayView, ...]
    chosen: ServiceView | None
    zone: str
    map_url: str | None
    initials: str
    description: str
    ways_in: tuple[EntryLink, ...]
    photo: str | None = None  # paths of pictures
    header_image: str | None = None


def load_profile(
    runtime: Runtime, slug: str, service_id: str | None, reading: Callable[[str], str] = str
) -> Profile | None:
    """The page of a provider, with free times of the service asked for or of the first; None for nobody.

    One who takes no bookings has neither times nor ways in. `reading` makes the language of the page of the
    provider's.
    """
    now = runtime.now()
    with runtime.transaction() as session:
        card = load_provider_by_slug(session, slug=slug)
        if card is None:
            return None
        card = replace(card, language=reading(card.language))
        chosen = _chosen(card, service_id) if card.is_active else None
        slots = _free(session, chosen, now) if chosen else ()
        code = entry_code_of(session, provider_id=card.id) or ""
    is_open = card.is_active
    ways_in = entry_links(runtime.settings, slug=card.slug, code=code, language=card.language) if is_open else ()
    return _profile(card, chosen, slots, ways_in, now)


def initials(name: str) -> str:
    """One or two letters that stand for a name."""
    letters = [word[0] for word in name.split() if word[0].isalnum()]
    return "".join(letters[:2]).upper() or "?"


def _chosen(card: ProviderCard, service_id: str | None) -> ServiceCard | None:
    found = (service for service in card.services if str(service.id) == service_id)
    return next(found, card.services[0] if card.services else None)


def _free(session: Session, service: ServiceCard, now: datetime) -> tuple[Slot, ...]:
    until = now + timedelta(days=DAYS_SEARCHED)
    schedule, terms = load_schedule(session, service_id=service.id, start_at=now, end_at=until)
    return free_slots(schedule, terms, now, until, now)


def _profile(
    card: ProviderCard,
    chosen: ServiceCard | None,
    slots: tuple[Slot, ...],
    ways_in: tuple[EntryLink, ...],
    now: datetime,
) -> Profile:
    language = language_of(card.language)
    said = words(language)
    services = tuple(_service(card, service, service is chosen, language) for service in card.services)
    place = "page.description" if card.city else "page.description.nowhere"
    where = ", ".join(part for part in (card.address, card.city) if part)
    return Profile(
        card=card,
        language=language,
        words=said,
        services=services,
        hours=_hours(card, language, now),
        days=_days(card, chosen, slots, language) if chosen else (),
        chosen=next((service for service in services if service.is_chosen), None),
        zone=zone_name(card, language, now),
        map_url=f"https://www.google.com/maps/search/?api=1&query={quote_plus(where)}" if card.address else None,
        initials=initials(card.name),
        description=said[place].format(profession=card.profession.capitalize(), city=card.city),
        ways_in=ways_in,
        photo=image_path(card.photo or card.logo),
        header_image=image_path(card.header_image),
    )


def image_path(image_id: str | None) -> str | None:
    """Where a provider's picture is shown."""
    return f"/i/{image_id}.jpg" if image_id else None


def _service(card: ProviderCard, service: ServiceCard, is_chosen: bool, language: str) -> ServiceView:
    price = money_text(Money(service.price_minor, service.currency), card.language, card.country)
    return ServiceView(
        id=str(service.id),
        name=service.name,
        length=length_text(Length(service.duration_minutes), card.language),
        price=price if service.price_minor else words(language)["page.free"],
        notes=tuple(_notes(card, service, words(language))),
        is_chosen=is_chosen,
    )


def _notes(card: ProviderCard, service: ServiceCard, said: Mapping[str, str]) -> list[str]:
    notes = []
    if service.is_virtual:
        notes.append(said["page.online"])
    if service.capacity > 1:
        notes.append(said["page.class"].format(count=service.capacity))
    if service.payment == PaymentPolicy.DEPOSIT:
        amount = money_text(Money(service.deposit_minor, service.currency), card.language, card.country)
        notes.append(said["page.deposit"].format(amount=amount))
    if service.payment == PaymentPolicy.FULL:
        notes.append(said["page.prepaid"])
    notes.append(said["page.approval"].format(name=card.name) if service.needs_approval else said["page.instant"])
    if service.cancellation_hours:
        notes.append(said["page.cancel"].format(hours=service.cancellation_hours))
    return notes


def _hours(card: ProviderCard, language: str, now: datetime) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
    today = now.astimezone(ZoneInfo(card.time_zone)).weekday()
    lines = []
    for weekday in range(7):
        opens = [Span(start, end) for day, start, end in card.hours if day == weekday]
        spans = tuple(span_text(span, card.language, card.country) for span in opens)
        name = weekday_text(Weekday(weekday), card.language)
        lines.append((name[:1].upper() + name[1:], spans or (words(language)["page.closed"],), weekday == today))
    return tuple(lines)


def _days(card: ProviderCard, service: ServiceCard, slots: tuple[Slot, ...], language: str) -> tuple[DayView, ...]:
    zone = ZoneInfo(card.time_zone)
    by_day: dict[object, list[Slot]] = {}
    for slot in slots:
        by_day.setdefault(slot.start_at.astimezone(zone).date(), []).append(slot)
        if len(by_day) > DAYS_SHOWN:
            break
    return tuple(_day(card, service, of_day, language) for of_day in list(by_day.values())[:DAYS_SHOWN])


def _day(card: ProviderCard, service: ServiceCard, slots: list[Slot], language: str) -> DayView:
    parts = []
    label = _told(card, slots[0].start_at, "day")
    asked = words(language)["page.ask"]
    for part, of_part in group_by_part(slots, card.time_zone).items():
        if of_part:
            times = [_told(card, slot.start_at, "time") for slot in of_part[:PER_PART]]
            shown = tuple((time, plain(asked.format(service=service.name, day=label, time=time))) for time in times)
            parts.append((words(language)[_PART_WORDS[part]], shown, max(0, len(of_part) - PER_PART)))
    return DayView(label[:1].upper() + label[1:], tuple(parts))


def _told(card: ProviderCard, at: datetime, style: str) -> str:
    return moment_text(Moment(at, card.time_zone, style), card.language, card.country)


def zone_name(card: ProviderCard, language: str, now: datetime) -> str:
    """In which zone the times of a page are told."""
    local = now.astimezone(ZoneInfo(card.time_zone))
    name = get_timezone_name(local, width="long", locale=locale_of(language, card.country))
    return words(language)["page.zone"].format(zone=f"{name} ({card.time_zone.split('/')[-1].replace('_', ' ')})")


_PART_WORDS = {Part.MORNING: "page.morning", Part.AFTERNOON: "page.afternoon", Part.EVENING: "page.evening"}
