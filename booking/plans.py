"""What a provider's plan allows, and when it is nearly used up. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from models.enums import Plan

NEAR_PERCENT = 80
GRACE = timedelta(days=3)
"""A renewal is told late now and then: nobody falls back to free meanwhile."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the free plan allows; 0 is no limit."""

    customers: int = 0
    bookings_a_month: int = 0

    @property
    def is_any(self) -> bool:
        """Whether there is something to count."""
        return self.customers > 0 or self.bookings_a_month > 0


UNLIMITED = Limits()


@dataclass(frozen=True, slots=True)
class Use:
    """Customers ever, and bookings made in the provider's month; those declined or expired count for nothing."""

    customers: int
    bookings: int


@dataclass(frozen=True, slots=True)
class PlanCard:
    """A provider's plan as it counts now; `until` is the end of the trial or of what is paid."""

    provider_id: UUID
    plan: Plan
    is_trial: bool
    until: datetime | None
    time_zone: str
    use: Use
    limits: Limits
    subscription_id: str | None
    subscription_customer: str | None
    is_subscribed: bool
    subscription_checkout: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to tell the provider: `kind` is customers or bookings, then near or full."""

    kind: str
    used: int
    limit: int


def effective_plan(
    plan: str, trial_ends_at: datetime | None, subscription_ends_at: datetime | None, now: datetime
) -> Plan:
    """The plan that counts now: pro while a trial or what was paid lasts; pro without an end was given by the house."""
    if is_trial(trial_ends_at, now):
        return Plan.PRO
    if plan != Plan.PRO:
        return Plan.FREE
    is_over = subscription_ends_at is not None and subscription_ends_at + GRACE <= now
    return Plan.FREE if is_over else Plan.PRO


def is_trial(trial_ends_at: datetime | None, now: datetime) -> bool:
    """Whether a trial lasts."""
    return trial_ends_at is not None and now < trial_ends_at


def month_of(now: datetime, zone: str) -> tuple[datetime, datetime]:
    """The first instants of the month that it is in the zone, and of the next one; in UTC."""
    first = now.astimezone(ZoneInfo(zone)).date().replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    start, end = (datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC) for day in (first, following))
    return start, end


def over(limits: Limits, use: Use, *, is_known: bool) -> bool:
    """Whether one more booking is too many, after `use`; a customer who was here before is no new one."""
    too_many_bookings = 0 < limits.bookings_a_month <= use.bookings
    return too_many_bookings or (not is_known and 0 < limits.customers <= use.customers)


def marks(limits: Limits, use: Use) -> tuple[Mark, ...]:
    """What has come to 80 % of its limit, or to the limit."""
    counted = (("bookings", use.bookings, limits.bookings_a_month), ("customers", use.customers, limits.customers))
    return tuple(
        Mark(f"{name}_{'full' if used >= limit else 'near'}", used, limit)
        for name, used, limit in counted
        if limit and used * 100 >= limit * NEAR_PERCENT
    )
