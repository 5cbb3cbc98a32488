"""Free times to choose from on a page: a row of days, and one day's times by morning, afternoon and evening."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from booking.read import load_schedule
from booking.schedule import Part, Slot
from booking.slots import free_slots, group_by_part
from booking.types import ProviderCard
from bot.formats import moment_text
from bot.replies import Moment

DAYS_A_ROW = 6
LONGEST = timedelta(days=92)
FIRST_YEAR, LAST_YEAR = 2000, 2200
PART_WORDS = {Part.MORNING: "page.morning", Part.AFTERNOON: "page.afternoon", Part.EVENING: "page.evening"}


@dataclass(frozen=True, slots=True)
class Choice:
    """A day (as a date) or a time (as an instant in UTC) that can be chosen."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Picking:
    """What is free of one service. `earlier` and `later` are the days that other rows of days begin with."""

    days: tuple[Choice, ...] = ()
    parts: tuple[tuple[str, tuple[Choice, ...]], ...] = ()
    day: str = ""
    earlier: str | None = None
    later: str | None = None


def load_picking(
    session: Session,
    card: ProviderCard,
    service_id: UUID,
    *,
    words: Mapping[str, str],
    language: str,
    now: datetime,
    day: str | None = None,
    at: datetime | None = None,
    moving: UUID | None = None,
) -> Picking:
    """The days with free times, and the times of the day asked for, of the chosen time, or of the first."""
    until = now + LONGEST
    schedule, terms = load_schedule(session, service_id=service_id, start_at=now, end_at=until, without=moving)
    zone = ZoneInfo(card.time_zone)
    by_day: dict[date, list[Slot]] = {}
    for slot in free_slots(schedule, terms, now, until, now):
        by_day.setdefault(slot.start_at.astimezone(zone).date(), []).append(slot)
    if not by_day:
        return Picking()
    days = list(by_day)
    chosen = _chosen_day(days, day, at and at.astimezone(zone).date())
    row = days.index(chosen) // DAYS_A_ROW * DAYS_A_ROW

    def tell(slot: Slot, style: str) -> str:
        told = moment_text(Moment(slot.start_at, card.time_zone, style), language, card.country)
        return told[:1].upper() + told[1:]

    parts = (
        (words[PART_WORDS[part]], tuple(Choice(instant(s.start_at), tell(s, "time"), s.start_at == at) for s in slots))
        for part, slots in group_by_part(by_day[chosen], card.time_zone).items()
        if slots
    )
    return Picking(
        days=tuple(
            Choice(one.isoformat(), tell(by_day[one][0], "day"), one == chosen) for one in days[row : row + DAYS_A_ROW]
        ),
        parts=tuple(parts),
        day=tell(by_day[chosen][0], "day"),
        earlier=days[row - DAYS_A_ROW].isoformat() if row else None,
        later=days[row + DAYS_A_ROW].isoformat() if row + DAYS_A_ROW < len(days) else None,
    )


def instant(at: datetime) -> str:
    """An instant as an address or a field carries it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_instant(text: str | None) -> datetime | None:
    """An instant of `instant`; None for anything else, and for years in which no zone can be reckoned with."""
    try:
        at = datetime.strptime(text or "", "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return at if FIRST_YEAR <= at.year <= LAST_YEAR else None


def _chosen_day(days: list[date], asked: str | None, of_time: date | None) -> date:
    wanted = next((one for one in days if one.isoformat() == asked), of_time)
    return wanted if wanted in days else next((one for one in days if of_time and one >= of_time), days[0])
