"""Edits of where a business is by the clock and what it is paid in: time zone and currency.

A booked visit keeps its instant and is told in the new zone; opening hours are wall times, and mean the new clock.
A currency stays once something was booked at a price or paid; until then prices keep their figures in the new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from babel.numbers import list_currencies
from sqlalchemy import Connection, Table, Uuid, select, update
from sqlalchemy.orm import Session

from booking.currencies import exponent_of
from booking.edit_values import MOST_MONEY
from booking.edits import BadEdit, Change, Fault, SetCurrency, SetTimeZone
from booking.errors import NotFound
from booking.hours import opening_hours
from booking.read import agenda
from booking.records import tell_in_zone
from booking.schedule import Override, Rule, Schedule
from booking.town import zone_of
from booking.types import BookingCard
from booking.wallclock import DAY, minutes_down, minutes_up, wall_clock
from models.enums import LIVE_STATUSES, BookingStatus
from models.providers import AvailabilityOverride, AvailabilityRule, Discount, Provider, Service
from models.sql import typed

PROVIDERS: Table = Provider.__table__
SERVICES: Table = Service.__table__
DISCOUNTS: Table = Discount.__table__
RULES: Table = AvailabilityRule.__table__
OVERRIDES: Table = AvailabilityOverride.__table__
FARTHEST = timedelta(days=1_200)  # beyond every horizon
GIVEN_UP = (BookingStatus.DECLINED, BookingStatus.EXPIRED, BookingStatus.CANCELLED)
_MONEY: tuple[tuple[Table, tuple[str, ...]], ...] = (
    (SERVICES, ("price_minor", "deposit_minor")),
    (DISCOUNTS, ("amount_off_minor",)),
)

_IS_PINNED = typed(
    f"""
    SELECT EXISTS (SELECT FROM payments WHERE provider_id = :provider_id)
        OR EXISTS (SELECT FROM bookings WHERE provider_id = :provider_id AND price_minor > 0
            AND status NOT IN ({", ".join(f"'{status}'" for status in GIVEN_UP)}))
    """,
    provider_id=Uuid,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A booked visit under another zone: whether it then lies outside of the opening hours."""

    booking: BookingCard
    is_outside: bool


def plan_zone(connection: Connection, provider_id: UUID, edit: SetTimeZone) -> Change:
    """The zone before and after. Raises BadEdit for one that is not known."""
    before = _own(connection, provider_id, "time_zone")
    if edit.time_zone != before and ("/" not in edit.time_zone or zone_of(edit.time_zone) is None):
        raise BadEdit("time_zone", Fault.UNKNOWN)
    return Change(edit.subject, {"time_zone": before}, {"time_zone": edit.time_zone})


def write_zone(connection: Connection, provider_id: UUID, edit: SetTimeZone, change: Change, now: datetime) -> None:
    """Write the zone, and tell visits that are still to come in it."""
    connection.execute(update(PROVIDERS).where(PROVIDERS.c.id == provider_id).values(time_zone=edit.time_zone))
    tell_in_zone(connection, provider_id, edit.time_zone, now)


def visits_in_zone(session: Session, *, provider_id: UUID, time_zone: str, now: datetime) -> tuple[Shown, ...]:
    """Visits that are still to come, as they would stand in a zone with the hours that are set."""
    found = agenda(session, provider_id=provider_id, start_at=now, end_at=now + FARTHEST)
    cards = [one for one in found if one.status in LIVE_STATUSES and one.start_at > now]
    outside = _outside(cards, _schedule(session.connection(), provider_id, time_zone)) if cards else set()
    return tuple(Shown(one, one.id in outside) for one in cards)


def _outside(cards: Sequence[BookingCard], schedule: Schedule) -> set[UUID]:
    low = minutes_down(min(one.start_at for one in cards)) - DAY
    high = minutes_up(max(one.end_at for one in cards)) + DAY
    hours = opening_hours(schedule, wall_clock(schedule.time_zone, low, high), low, high)

    def is_open(card: BookingCard) -> bool:
        span = hours.span_at(minutes_down(card.start_at))
        return span is not None and minutes_up(card.end_at) <= span[1]

    return {one.id for one in cards if not is_open(one)}


def _schedule(connection: Connection, provider_id: UUID, time_zone: str) -> Schedule:
    rules = connection.execute(
        select(RULES.c.weekday, RULES.c.start_minute, RULES.c.end_minute).where(RULES.c.provider_id == provider_id)
    )
    columns = (OVERRIDES.c.on_date, OVERRIDES.c.start_minute, OVERRIDES.c.end_minute, OVERRIDES.c.is_closed)
    dated = connection.execute(select(*columns).where(OVERRIDES.c.provider_id == provider_id))
    return Schedule(time_zone, tuple(Rule(*row) for row in rules), tuple(Override(*row) for row in dated))


def plan_currency(connection: Connection, provider_id: UUID, edit: SetCurrency) -> Change:
    """The currency and all prices before and after: the same figures. Raises BadEdit where it must stay."""
    before = _own(connection, provider_id, "currency")
    prices = _prices(connection, provider_id)
    plain = {"currency": before, "prices": prices}
    if edit.currency == before:
        return Change(edit.subject, plain, plain)
    if edit.currency not in list_currencies():
        raise BadEdit("currency", Fault.UNKNOWN)
    if connection.execute(_IS_PINNED, {"provider_id": provider_id}).scalar_one():
        raise BadEdit("currency", Fault.PINNED)
    step = exponent_of(edit.currency) - exponent_of(before)
    after = {name: [_rescaled(minor, step) for minor in row] for name, row in prices.items()}
    return Change(edit.subject, plain, {"currency": edit.currency, "prices": after})


def write_currency(connection: Connection, provider_id: UUID, edit: SetCurrency, change: Change, now: datetime) -> None:
    """Write the currency, with prices, deposits and discounts in its smallest unit."""
    connection.execute(update(PROVIDERS).where(PROVIDERS.c.id == provider_id).values(currency=edit.currency))
    for table, names in _MONEY:
        for row in connection.execute(select(table.c.id).where(table.c.provider_id == provider_id)).all():
            new = dict(zip(names, change.after["prices"][str(row.id)], strict=True))
            connection.execute(update(table).where(table.c.id == row.id).values(**new))


def _prices(connection: Connection, provider_id: UUID) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for table, names in _MONEY:
        amounts = (table.c[name] for name in names)
        for row in connection.execute(select(table.c.id, *amounts).where(table.c.provider_id == provider_id)):
            found[str(row.id)] = list(row[1:])
    return found


def _rescaled(minor: int, step: int) -> int:
    """The same figure with more or fewer decimals. Raises BadEdit for cents that would be lost."""
    scaled, lost = (minor * 10**step, 0) if step >= 0 else divmod(minor, 10**-step)
    if lost:
        raise BadEdit("currency", Fault.UNEVEN)
    if scaled > MOST_MONEY:
        raise BadEdit("currency", Fault.OUT_OF_RANGE)
    return scaled


def _own(connection: Connection, provider_id: UUID, name: str) -> Any:
    row = connection.execute(select(PROVIDERS.c[name]).where(PROVIDERS.c.id == provider_id)).first()
    if row is None:
        raise NotFound
    return row[0]
