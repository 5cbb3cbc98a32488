"""The rows of payments, refunds and the ledger: asked for, given up and owed back in the transaction of the change.

Locks: the booking's row first, then its payments. Calls to a payment service are owed in the outbox (`refund`,
`end_checkout`, `look_up`) and carried out by workers; what they find out is written by `booking/payments.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Connection, Uuid

from booking.gateways.port import Till
from booking.guards import Guard, is_on
from booking.notices import money_notice
from booking.outbox import Owed, put_all
from booking.policy import PIX, fee_minor, till_for
from booking.records import Order, Step
from booking.types import BookingCard
from models.base import Instant
from models.enums import BookingStatus
from models.sql import typed

AWAITING = BookingStatus.AWAITING_PAYMENT


def follow(connection: Connection, before: BookingCard, after: BookingCard, step: Step, order: Order) -> None:
    """What a change of a booking means for its money: ask for it, stop asking, give it back."""
    if after.status is AWAITING and before.status is not AWAITING:
        ask(connection, after, till_for(order.till, after), now=order.now)
    if before.status is AWAITING and after.status is not AWAITING:  # also other attempts, when one was paid
        stop_asking(connection, [after.id], now=order.now)
    if step.terms is not None or (before.extra_minor and not after.extra_minor):
        stop_asking(connection, [after.id], now=order.now)
    if step.extra_minor:
        ask(connection, after, till_for(order.till, after), now=order.now, amount_minor=step.extra_minor)
    if step.refund_minor:
        owe_refunds(connection, after, step.refund_minor, now=order.now)


def ask(
    connection: Connection, booking: BookingCard, till: Till | None, *, now: datetime, amount_minor: int | None = None
) -> None:
    """A payment that is waited for, with whose account it goes to; nothing is opened at the service yet.

    Of what is due when the booking is made, or of another amount.
    """
    assert till is not None, "nothing is due where no money is taken"
    amount_minor = booking.due_minor if amount_minor is None else amount_minor
    values = {
        "provider_id": booking.provider_id,
        "booking_id": booking.id,
        "amount_minor": amount_minor,
        "currency": booking.currency,
        "gateway": till.gateway,
        "needs_account": till.needs_account,
        "fee_minor": fee_minor(amount_minor, till.fee_bps, booking.currency) if till.needs_account else 0,
        "now": now,
    }
    connection.execute(ASK, values)


def stop_asking(connection: Connection, booking_ids: Sequence[UUID], *, now: datetime) -> None:
    """Nothing is owed for these bookings any more: what nobody can pay is over, open checkouts are to be ended."""
    if not booking_ids:
        return
    connection.execute(DROP_UNOPENED, {"booking_ids": list(booking_ids), "now": now})
    owe_endings(connection, connection.execute(OPENED, {"booking_ids": list(booking_ids)}).all(), now=now)


def owe_endings(connection: Connection, opened: Iterable[Any], *, now: datetime) -> None:
    """Have these checkouts ended at the service, once each. Rows of (id, booking_id)."""
    owed = [
        Owed("end_checkout", f"end:{row.id}", {"payment_id": str(row.id)}, booking_id=row.booking_id) for row in opened
    ]
    put_all(connection, owed, now=now)


def owe_look_up(connection: Connection, payment_id: UUID, booking_id: UUID, *, now: datetime) -> None:
    """Have the service asked what became of a payment or refund; at most once a minute."""
    minute = now.strftime("%Y%m%d%H%M")
    owed = Owed("look_up", f"look:{payment_id}:{minute}", {"payment_id": str(payment_id)}, booking_id=booking_id)
    put_all(connection, (owed,), now=now)


def owe_refunds(
    connection: Connection, booking: BookingCard, amount_minor: int, *, now: datetime, only: UUID | None = None
) -> None:
    """Owe an amount back out of what was paid, the latest payment first; `only` one payment's money.

    The booking's own count of it is kept by the caller.
    """
    paid = connection.execute(PAID, {"booking_id": booking.id, "only": only}).all()
    owed = []
    for row in paid:
        left = row.left_minor if is_on(Guard.REFUND_ONCE) else row.amount_minor
        part = int(min(left, amount_minor))
        if part > 0:
            owed.append(_refund(connection, booking, row, part, now))
            amount_minor -= part
    put_all(connection, owed, now=now)


def _refund(connection: Connection, booking: BookingCard, paid: Any, part: int, now: datetime) -> Owed:
    refund_id = uuid4()
    values = {
        "id": refund_id,
        "refund_of": paid.id,
        "amount_minor": part,
        "idempotency_key": f"refund:{refund_id}",
        "now": now,
    }
    connection.execute(ADD_REFUND, values)
    if paid.gateway == PIX:  # only the provider can give it back
        told = money_notice("pix_return", booking, refund_id, part, booking.currency)
        return next(owed for owed in told if owed.provider_id)
    return Owed("refund", f"refund:{refund_id}", {"payment_id": str(refund_id)}, booking_id=booking.id)


def enter(connection: Connection, payment_id: UUID, kind: str, amount_minor: int, *, now: datetime) -> None:
    """A line of the ledger, and what the platform keeps or gives back with it.

    `payment` and its `fee`; `refund` and its `fee_back`; `refund_back` for a refund that came back, with a new `fee`.
    """
    values = {"payment_id": payment_id, "kind": kind, "amount_minor": amount_minor, "now": now}
    connection.execute(ENTER, values)
    connection.execute(ENTER_FEE[kind], {"payment_id": payment_id, "now": now})


IDS = ARRAY(Uuid)
ASK = typed(
    """
INSERT INTO payments (provider_id, booking_id, kind, amount_minor, currency, status, gateway, attempt, account,
    fee_minor, created_at, updated_at)
SELECT p.id, :booking_id, 'payment', :amount_minor, :currency, 'pending', :gateway,
    1 + (SELECT count(*) FROM payments o WHERE o.booking_id = :booking_id AND o.kind = 'payment'),
    CASE WHEN :needs_account THEN p.payout_account END, :fee_minor, :now, :now
FROM providers p WHERE p.id = :provider_id
""",
    provider_id=Uuid,
    booking_id=Uuid,
    now=Instant(),
)
DROP_UNOPENED = typed(
    """
UPDATE payments SET status = 'expired', updated_at = :now
WHERE booking_id = ANY(:booking_ids) AND kind = 'payment' AND status = 'pending' AND expires_at IS NULL
""",
    booking_ids=IDS,
    now=Instant(),
)
OPENED = typed(
    """
SELECT id, booking_id FROM payments
WHERE booking_id = ANY(:booking_ids) AND kind = 'payment' AND status = 'pending' AND expires_at IS NOT NULL
ORDER BY id FOR UPDATE
""",
    booking_ids=IDS,
).columns(id=Uuid, booking_id=Uuid)
PAID = typed(
    """
SELECT p.id, p.gateway, p.amount_minor, p.amount_minor - coalesce((
    SELECT sum(r.amount_minor) FROM payments r WHERE r.refund_of = p.id AND r.status <> 'failed'), 0) AS left_minor
FROM payments p
WHERE p.booking_id = :booking_id AND p.kind = 'payment' AND p.status = 'paid'
    AND (CAST(:only AS uuid) IS NULL OR p.id = :only)
ORDER BY p.created_at DESC, p.id FOR UPDATE
""",
    booking_id=Uuid,
    only=Uuid,
).columns(id=Uuid)
ADD_REFUND = typed(
    """
INSERT INTO payments (id, provider_id, booking_id, kind, amount_minor, currency, status, gateway, payment_ref,
    refund_of, account, fee_minor, idempotency_key, created_at, updated_at)
SELECT :id, p.provider_id, p.booking_id, 'refund', :amount_minor, p.currency, 'pending', p.gateway, p.payment_ref,
    p.id, p.account, p.fee_minor, :idempotency_key, :now, :now
FROM payments p WHERE p.id = :refund_of
""",
    id=Uuid,
    refund_of=Uuid,
    now=Instant(),
)
ENTER = typed(
    """
INSERT INTO ledger (at, provider_id, booking_id, payment_id, kind, amount_minor, currency)
SELECT :now, provider_id, booking_id, id, :kind, :amount_minor, currency FROM payments WHERE id = :payment_id
""",
    payment_id=Uuid,
    now=Instant(),
)
_FEE = "INSERT INTO ledger (at, provider_id, booking_id, payment_id, kind, amount_minor, currency) SELECT :now, "
# In proportion to all that is given back so far, so that a whole refund in parts gives back the whole fee.
_FEE_BACK = """
SELECT r.*, back.after - back.before AS part FROM payments r JOIN payments p ON p.id = r.refund_of
CROSS JOIN LATERAL (SELECT sum(d.amount_minor) AS given FROM payments d
    WHERE d.refund_of = p.id AND d.status = 'done') done
CROSS JOIN LATERAL (SELECT
    div(2 * p.fee_minor * done.given + p.amount_minor, 2 * p.amount_minor) AS after,
    div(2 * p.fee_minor * (done.given - r.amount_minor) + p.amount_minor, 2 * p.amount_minor) AS before) back
WHERE r.id = :payment_id AND p.account IS NOT NULL AND p.fee_minor > 0
"""
ENTER_FEE = {
    kind: typed(_FEE + sql, payment_id=Uuid, now=Instant())
    for kind, sql in {
        "payment": """
            provider_id, booking_id, id, 'fee', fee_minor, currency FROM payments
            WHERE id = :payment_id AND account IS NOT NULL AND fee_minor > 0""",
        "refund": f"""
            provider_id, booking_id, id, 'fee_back', part, currency FROM ({_FEE_BACK}) AS given WHERE part > 0""",
        "refund_back": """
            provider_id, booking_id, payment_id, 'fee', amount_minor, currency FROM ledger
            WHERE payment_id = :payment_id AND kind = 'fee_back'""",
    }.items()
}
