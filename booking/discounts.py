"""Discounts of a provider as they stand for one person, and the price that a request is really made for.

A use is a booking made with a discount that was not declined, cancelled or left to expire, so what is given up comes
back by itself. Who books with a limited discount holds its row until the booking is written: the last use has one
taker.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Uuid, text

from booking import guards
from booking.errors import Changed
from booking.guards import Guard
from booking.policy import Priced, quote
from booking.types import Discount, Proposal, Quote
from models.enums import DiscountKind
from models.sql import typed


def load_quote(
    connection: Connection,
    service: Priced,
    *,
    provider_id: UUID,
    identity_id: UUID | None,
    code: str | None,
    time_zone: str,
    now: datetime,
) -> Quote:
    """The price of a visit to this service for this person, if it is booked now."""
    return _quote(_discounts(connection, provider_id, identity_id), service, code, time_zone, now)[0]


def require_quote(
    connection: Connection, facts: Any, proposal: Proposal, identity_id: UUID | None, *, now: datetime
) -> Quote:
    """The quote that was proposed, found once more under the locks. `facts`: a row of `claims.FACTS`.

    Raises Changed when it is another one by now.
    """
    if not facts.has_discounts:
        found = Quote(facts.price_minor, facts.price_minor)
        return _same(found, proposal)
    found, chosen = _found(connection, facts, proposal, identity_id, now)
    _same(found, proposal)
    if chosen is not None and chosen.is_limited and guards.is_on(Guard.LAST_USE):
        connection.execute(LOCK_DISCOUNT, {"id": chosen.id})
        found, _ = _found(connection, facts, proposal, identity_id, now)
    guards.reached("quoted")
    return _same(found, proposal)


def list_codes(connection: Connection) -> dict[UUID, frozenset[str]]:
    """The coupon codes of all providers that have discounts; those without coupons have none."""
    rows = connection.execute(CODES)
    return {row.provider_id: frozenset(code for code in row.codes if code) for row in rows}


def _same(found: Quote, proposal: Proposal) -> Quote:
    listed = proposal.price_minor if proposal.list_price_minor is None else proposal.list_price_minor
    told = (proposal.price_minor, listed, proposal.discount_id)
    if (found.price_minor, found.list_price_minor, found.discount_id) != told:
        raise Changed
    return found


def _found(
    connection: Connection, facts: Any, proposal: Proposal, identity_id: UUID | None, now: datetime
) -> tuple[Quote, Discount | None]:
    rows = _discounts(connection, proposal.provider_id, identity_id)
    return _quote(rows, facts, proposal.code, facts.time_zone, now)


def _discounts(connection: Connection, provider_id: UUID, identity_id: UUID | None) -> list[Any]:
    values = {"provider_id": provider_id, "identity_id": identity_id}
    return list(connection.execute(DISCOUNTS, values))


def _quote(
    rows: list[Any], service: Priced, code: str | None, time_zone: str, now: datetime
) -> tuple[Quote, Discount | None]:
    discounts = [_discount(row) for row in rows]
    visits = rows[0].visits if rows else 0
    found = quote(service, discounts, visits, code, now.astimezone(ZoneInfo(time_zone)).date())
    return found, next((one for one in discounts if one.id == found.discount_id), None)


def _discount(row: Any) -> Discount:
    fields = {name: getattr(row, name) for name in Discount.__dataclass_fields__}
    return Discount(**fields | {"kind": DiscountKind(row.kind)})


# The person is who the provider knows under this identity: visits under another address count too.
DISCOUNTS = typed(
    """
WITH person AS (
    SELECT customer_id FROM customer_identities WHERE provider_id = :provider_id AND identity_id = :identity_id)
SELECT d.id, d.name, d.kind, d.service_id, d.percent, d.amount_off_minor, d.nth, d.code, d.valid_from, d.valid_until,
    d.max_uses, d.max_uses_per_customer, u.uses, u.own_uses, u.own_live_uses,
    (SELECT count(*) FROM bookings v WHERE v.customer_id = (SELECT customer_id FROM person)
        AND v.provider_id = :provider_id AND v.status = 'completed') AS visits
FROM discounts d CROSS JOIN LATERAL (
    SELECT count(*) AS uses, count(*) FILTER (WHERE b.customer_id = p.customer_id) AS own_uses,
        count(*) FILTER (WHERE b.customer_id = p.customer_id
            AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')) AS own_live_uses
    FROM bookings b LEFT JOIN person p ON true
    WHERE b.discount_id = d.id AND b.status NOT IN ('declined', 'cancelled', 'expired')
) u
WHERE d.provider_id = :provider_id AND d.is_active ORDER BY d.name
""",
    provider_id=Uuid,
    identity_id=Uuid,
).columns(id=Uuid, service_id=Uuid)
LOCK_DISCOUNT = typed("SELECT 1 FROM discounts WHERE id = :id FOR UPDATE", id=Uuid)
CODES = text(
    "SELECT provider_id, array_agg(code) AS codes FROM discounts WHERE is_active GROUP BY provider_id"
).columns(provider_id=Uuid)
