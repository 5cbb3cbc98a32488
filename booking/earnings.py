"""What a provider earned, day by day: by link from the ledger, on site by the price of completed visits.

Days are the provider's own; amounts are in the smallest unit of each line's currency.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, Uuid
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earned import Earnings
from booking.types import Actor
from models.base import Instant
from models.sql import typed


@dataclass(frozen=True, slots=True)
class Owner:
    """Something that is a provider's own and no customer's."""

    provider_id: UUID
    identity_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One payment or refund, and the visit that it is for."""

    id: UUID
    at: datetime
    kind: str
    status: str
    amount_minor: int
    currency: str
    fee_minor: int
    service: str
    start_at: datetime
    customer: str | None
    is_with_house: bool = False  # a refund that failed once it had left the provider's account


def load_earnings(
    session: Session, *, actor: Actor, provider_id: UUID, zone: str, first: date, last: date
) -> tuple[Earnings, ...]:
    """Earnings of each day and currency with something in it, from `first` to `last` in the zone. Raises NotFound."""
    authorize(actor, Action.SEE_MONEY, Owner(provider_id))
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    edges = [_midnight(day, zone) for day in (*days, last + timedelta(days=1))]
    rows = session.connection().execute(EARNED, {"provider_id": provider_id, "edges": edges})
    return tuple(
        Earnings(days[slot - 1], currency, *(int(amount) for amount in amounts)) for slot, currency, *amounts in rows
    )


def load_payment_lines(
    session: Session, *, actor: Actor, provider_id: UUID, limit: int = 50
) -> tuple[PaymentLine, ...]:
    """Payments and refunds that were asked for, the newest first. Raises NotFound."""
    authorize(actor, Action.SEE_MONEY, Owner(provider_id))
    rows = session.connection().execute(LINES, {"provider_id": provider_id, "limit": limit})
    return tuple(PaymentLine(**row._mapping) for row in rows)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger as it is exported."""

    id: int
    at: datetime
    provider: str
    time_zone: str
    booking_id: UUID
    payment_id: UUID
    kind: str
    amount_minor: int
    currency: str
    service: str


def ledger_lines(
    session: Session, *, slug: str | None = None, first: date | None = None, last: date | None = None
) -> Iterator[LedgerLine]:
    """The ledger, oldest first, a few lines in memory at a time; days are those of each line's provider."""
    connection = session.connection().execution_options(yield_per=500)
    wide = {
        "slug": slug,
        # No zone is further from UTC than a day; what is too much is left out below.
        "start_at": _midnight(first, "UTC") - timedelta(days=1) if first else None,
        "end_at": _midnight(last, "UTC") + timedelta(days=2) if last else None,
    }
    for row in connection.execute(LEDGER, wide):
        line = LedgerLine(**row._mapping)
        on = line.at.astimezone(ZoneInfo(line.time_zone)).date()
        if (first is None or on >= first) and (last is None or on <= last):
            yield line


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


EARNED = typed(
    """
WITH edges AS (SELECT CAST(:edges AS timestamptz[]) AS at),
moved AS (
    SELECT width_bucket(l.at, edges.at) AS slot, l.currency,
        sum(l.amount_minor) FILTER (WHERE l.kind = 'payment') AS paid,
        sum(CASE l.kind WHEN 'refund' THEN l.amount_minor WHEN 'refund_back' THEN -l.amount_minor END) AS returned,
        sum(CASE l.kind WHEN 'fee' THEN l.amount_minor WHEN 'fee_back' THEN -l.amount_minor END) AS fees,
        0 AS on_site, 0 AS visits
    FROM ledger l, edges
    WHERE l.provider_id = :provider_id AND l.at >= edges.at[1] AND l.at < edges.at[cardinality(edges.at)]
    GROUP BY 1, 2
), visited AS (
    SELECT width_bucket(b.start_at, edges.at), b.currency, 0, 0, 0,
        sum(greatest(b.price_minor - b.paid_minor + b.refunded_minor, 0)), count(*)
    FROM bookings b, edges
    WHERE b.provider_id = :provider_id AND b.status = 'completed'
        AND b.start_at >= edges.at[1] AND b.start_at < edges.at[cardinality(edges.at)]
    GROUP BY 1, 2
)
SELECT slot, currency, coalesce(sum(paid), 0) AS paid, coalesce(sum(returned), 0) AS returned,
    coalesce(sum(fees), 0) AS fees, sum(on_site) AS on_site, sum(visits) AS visits
FROM (SELECT * FROM moved UNION ALL SELECT * FROM visited) AS both_ways GROUP BY 1, 2 ORDER BY 1, 2
""",
    provider_id=Uuid,
    edges=ARRAY(Instant()),
)
LINES = typed(
    """
SELECT p.id, p.updated_at AS at, p.kind, p.status, p.amount_minor, p.currency, p.fee_minor, s.name AS service,
    b.start_at, coalesce(b.attendee_name, c.name) AS customer,
    p.kind = 'refund' AND p.status = 'failed' AND p.account IS NOT NULL AND p.checkout_id IS NOT NULL AS is_with_house
FROM payments p JOIN bookings b ON b.id = p.booking_id JOIN services s ON s.id = b.service_id
JOIN customers c ON c.id = b.customer_id
WHERE p.provider_id = :provider_id ORDER BY p.updated_at DESC, p.id LIMIT :limit
""",
    provider_id=Uuid,
).columns(id=Uuid, at=Instant(), start_at=Instant())
LEDGER = typed(
    """
SELECT l.id, l.at, p.slug AS provider, p.time_zone, l.booking_id, l.payment_id, l.kind, l.amount_minor, l.currency,
    s.name AS service
FROM ledger l JOIN providers p ON p.id = l.provider_id JOIN bookings b ON b.id = l.booking_id
JOIN services s ON s.id = b.service_id
WHERE (CAST(:slug AS text) IS NULL OR p.slug = :slug)
    AND (CAST(:start_at AS timestamptz) IS NULL OR l.at >= :start_at)
    AND (CAST(:end_at AS timestamptz) IS NULL OR l.at < :end_at)
ORDER BY l.id
""",
    start_at=Instant(),
    end_at=Instant(),
).columns(at=Instant(), booking_id=Uuid, payment_id=Uuid)
