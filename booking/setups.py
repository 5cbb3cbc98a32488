"""A provider's whole set-up, for who wants to change it: what the edits of `booking/edits.py` are about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, select
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earnings import Owner
from booking.edit_services import plain_service
from booking.edits import Week
from booking.errors import NotFound
from booking.types import Actor
from models.providers import (
    AvailabilityOverride,
    AvailabilityRule,
    Discount,
    Provider,
    ProviderFact,
    Service,
)

PROVIDERS: Table = Provider.__table__
SERVICES: Table = Service.__table__
RULES: Table = AvailabilityRule.__table__
OVERRIDES: Table = AvailabilityOverride.__table__
FACTS: Table = ProviderFact.__table__
DISCOUNTS: Table = Discount.__table__
BUSINESS = (
    *("id", "slug", "name", "profession", "bio", "photo", "logo", "header_image", "colour_primary", "colour_accent"),
    *("time_zone", "city", "country", "address", "phone", "currency", "language", "is_active", "auto_confirm"),
    "assistant",
)


@dataclass(frozen=True, slots=True)
class DatedHours:
    """Days in a row that differ from the week in the same way."""

    first: date
    last: date
    is_closed: bool
    start_minute: int | None
    end_minute: int | None


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that can be edited; plain values by the names of the edits' fields, with `id` where there is one."""

    business: Mapping[str, Any]
    services: tuple[Mapping[str, Any], ...]
    week: Week
    overrides: tuple[DatedHours, ...]
    facts: tuple[Mapping[str, Any], ...]
    discounts: tuple[Mapping[str, Any], ...]


def load_setup(session: Session, *, actor: Actor, provider_id: UUID, today: date) -> Setup:
    """The set-up as it is, exceptions from `today` on. Raises NotFound."""
    authorize(actor, Action.SET_UP, Owner(provider_id))
    connection = session.connection()
    columns = [PROVIDERS.c[name] for name in BUSINESS]
    row = connection.execute(select(*columns).where(PROVIDERS.c.id == provider_id)).mappings().first()
    if row is None:
        raise NotFound
    return Setup(
        business=dict(row),
        services=tuple(plain_service(one) for one in _active(connection, SERVICES, provider_id, "position", "name")),
        week=_week(connection, provider_id),
        overrides=_overrides(connection, provider_id, today),
        facts=tuple(_of(connection, FACTS, provider_id, "position", "id")),
        discounts=tuple(_active(connection, DISCOUNTS, provider_id, "name")),
    )


def _of(connection: Connection, table: Table, provider_id: UUID, *order: str) -> list[Mapping[str, Any]]:
    wanted = select(table).where(table.c.provider_id == provider_id).order_by(*(table.c[name] for name in order))
    return [dict(row) for row in connection.execute(wanted).mappings()]


def _active(connection: Connection, table: Table, provider_id: UUID, *order: str) -> list[Mapping[str, Any]]:
    return [row for row in _of(connection, table, provider_id, *order) if row["is_active"]]


def _week(connection: Connection, provider_id: UUID) -> Week:
    rows = _of(connection, RULES, provider_id, "weekday", "start_minute")
    return tuple((row["weekday"], row["start_minute"], row["end_minute"]) for row in rows)


def _overrides(connection: Connection, provider_id: UUID, today: date) -> tuple[DatedHours, ...]:
    """Each run of days that are alike is one."""
    rows = [row for row in _of(connection, OVERRIDES, provider_id, "on_date") if row["on_date"] >= today]
    runs: list[DatedHours] = []
    for row in rows:
        how = (row["is_closed"], row["start_minute"], row["end_minute"])
        before = next((run for run in runs if _how(run) == how and (row["on_date"] - run.last).days == 1), None)
        if before is not None:
            runs.remove(before)
        runs.append(DatedHours(before.first if before else row["on_date"], row["on_date"], *how))
    return tuple(sorted(runs, key=lambda run: (run.first, run.is_closed, run.start_minute or 0)))


def _how(run: DatedHours) -> tuple[bool, int | None, int | None]:
    return run.is_closed, run.start_minute, run.end_minute
