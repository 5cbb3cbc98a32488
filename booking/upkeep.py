"""What time alone does to bookings: run-out holds expire, past visits are closed. Many at once, skipping locked rows.

Both can be called at any moment by any number of clocks: a row is changed once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Connection, Uuid, bindparam, insert, text
from sqlalchemy.orm import Session

from booking import money
from booking.access import Action
from booking.claims import give_back, require_free
from booking.differences import end_extras
from booking.errors import SlotRefused
from booking.guards import Guard, is_on
from booking.lifecycle import advance
from booking.notices import Occasion, owed_by
from booking.outbox import put_all
from booking.schedule import Reason
from booking.types import Actor
from models.base import Instant
from models.bookings import Change
from models.enums import ActorKind, BookingStatus

CLOCK = ActorKind.CLOCK
UNPAID = BookingStatus.AWAITING_PAYMENT.value


def expire_holds(session: Session, *, now: datetime, limit: int = 200) -> tuple[UUID, ...]:
    """Expire requests that nobody answered or paid for in time; the ids of those expired.

    A hold with an open checkout stays until the payment service has ended it: that is asked for here, and the hold
    expires when the answer is recorded.
    """
    connection = session.connection()
    money.owe_endings(connection, connection.execute(DUE_CHECKOUTS, {"now": now, "limit": limit}).all(), now=now)
    end_extras(connection, now=now, limit=limit)
    due = connection.execute(_holds(DUE_HOLDS), {"now": now, "limit": limit}).all()
    return _carry_out(connection, Action.EXPIRE, due, now)


def expire_hold(session: Session, *, booking_id: UUID, now: datetime) -> bool:
    """Expire one hold that has run out and has no open checkout; whether it was one."""
    connection = session.connection()
    due = connection.execute(_holds(DUE_HOLD), {"now": now, "booking_id": booking_id}).all()
    return bool(_carry_out(connection, Action.EXPIRE, due, now))


def _holds(statements: tuple[Any, Any]) -> Any:
    """With the guard, only holds without a checkout that can still be paid."""
    return statements[0] if is_on(Guard.DEAD_FIRST) else statements[1]


def close_past(session: Session, *, now: datetime, limit: int = 200) -> tuple[UUID, ...]:
    """Complete confirmed visits that are over; their ids."""
    due = session.connection().execute(DUE_VISITS, {"now": now, "limit": limit}).all()
    return _carry_out(session.connection(), Action.CLOSE_PAST, due, now)


def forget_commands(session: Session, *, now: datetime) -> int:
    """Delete commands whose result nobody will ask for any more; how many."""
    return session.connection().execute(FORGET_COMMANDS, {"now": now}).rowcount


def make_way(
    connection: Connection,
    facts: Any,
    reload: Callable[[], Any],
    *,
    service_id: UUID,
    start_at: datetime,
    now: datetime,
    actor: Actor,
    is_any_time: bool = False,
) -> Any:
    """The facts with which the visit may start at start_at; SlotRefused if it may not.

    When it is only run-out holds that stand in the way they expire here: the constraint cannot read the clock.
    """
    where: dict[str, Any] = {"service_id": service_id, "start_at": start_at, "now": now}
    try:
        require_free(connection, facts, **where, actor=actor, is_any_time=is_any_time)
    except SlotRefused as refused:
        if refused.reason not in (Reason.TAKEN, Reason.FULL) or not is_on(Guard.RETIREMENT):
            raise
        if not _carry_out(connection, Action.EXPIRE, connection.execute(_holds(RUN_OUT), where).all(), now):
            raise
        facts = reload()
        require_free(connection, facts, **where, actor=actor, is_any_time=is_any_time)
    return facts


def _carry_out(connection: Connection, action: Action, due: Sequence[Any], now: datetime) -> tuple[UUID, ...]:
    """Change rows that are locked by this transaction, and leave for each what every change leaves."""
    if not due:
        return ()
    to = {row.id: advance(BookingStatus(row.status), action, CLOCK) for row in due}
    (status,) = set(to.values())
    ids = [row.id for row in due]
    connection.execute(CHANGE_ALL, {"booking_ids": ids, "status": status.value, "now": now})
    connection.execute(WRITE_CHANGES, _change_rows(due, action, status, now))
    give_back(connection, booking_ids=ids, class_ids=[row.class_id for row in due if row.class_id])
    money.stop_asking(connection, [row.id for row in due if row.status == UNPAID], now=now)
    occasions = (_occasion(row, action, status) for row in due)
    put_all(connection, [owed for occasion in occasions for owed in owed_by(occasion, now=now)], now=now)
    return tuple(ids)


def _occasion(row: Any, action: Action, status: BookingStatus) -> Occasion:
    return Occasion(
        action=action,
        by=CLOCK,
        status=status,
        booking_id=row.id,
        version=row.version + 1,
        start_at=row.start_at,
        provider_id=row.provider_id,
        identity_id=row.identity_id,
        waited_for=ActorKind(row.waiting_on) if row.waiting_on else None,
        was=BookingStatus(row.status),
    )


def _change_rows(due: Sequence[Any], action: Action, status: BookingStatus, now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "at": now,
            "provider_id": row.provider_id,
            "booking_id": row.id,
            "actor_kind": CLOCK.value,
            "action": action.value,
            "from_status": row.status,
            "to_status": status.value,
            "command_id": f"{action.value}:{row.id}:{row.version + 1}",
            "cause": "clock",
        }
        for row in due
    ]


def _due(where: str, **kinds: Any) -> Any:
    columns = "id, provider_id, identity_id, class_id, status, version, waiting_on, start_at"
    statement = text(f"SELECT {columns} FROM bookings WHERE {where} FOR NO KEY UPDATE SKIP LOCKED")
    types = (bindparam("now", type_=Instant()), *(bindparam(name, type_=kind) for name, kind in kinds.items()))
    return statement.bindparams(*types).columns(
        id=Uuid, provider_id=Uuid, identity_id=Uuid, class_id=Uuid, start_at=Instant()
    )


IDS = ARRAY(Uuid)
_RUN_OUT = "status IN ('held', 'pending', 'awaiting_payment') AND deadline_at <= :now"
_IS_OPEN = """
    SELECT 1 FROM payments y WHERE y.booking_id = bookings.id AND y.status = 'pending' AND y.kind = 'payment'
        AND y.expires_at IS NOT NULL
"""
_IS_DEAD = f"NOT EXISTS ({_IS_OPEN})"


def _due_holds(where: str, rest: str = "", **kinds: Any) -> tuple[Any, Any]:
    """Run-out holds that may end, and all of them."""
    return _due(f"{where} AND {_RUN_OUT} AND {_IS_DEAD} {rest}", **kinds), _due(
        f"{where} AND {_RUN_OUT} {rest}", **kinds
    )


DUE_HOLDS = _due_holds("true", "ORDER BY deadline_at, id LIMIT :limit")
DUE_HOLD = _due_holds("id = :booking_id", booking_id=Uuid)
DUE_CHECKOUTS = (
    text(
        """
SELECT y.id, y.booking_id FROM bookings JOIN payments y ON y.booking_id = bookings.id
WHERE bookings.status = 'awaiting_payment' AND bookings.deadline_at <= :now AND y.status = 'pending'
    AND y.kind = 'payment' AND y.expires_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.dedupe_key = 'end:' || y.id)
ORDER BY bookings.deadline_at LIMIT :limit
"""
    )
    .bindparams(bindparam("now", type_=Instant()))
    .columns(id=Uuid, booking_id=Uuid)
)
DUE_VISITS = _due(
    "status = 'confirmed' AND displaced_until IS NULL AND end_at <= :now ORDER BY end_at, id LIMIT :limit"
)
_IN_THE_WAY = """
SELECT coalesce(c.booking_id, v.id) FROM services s JOIN service_resources sr ON sr.service_id = s.id
JOIN claims c ON c.resource_id = sr.resource_id AND c.during && tstzrange(
    :start_at - make_interval(mins => s.buffer_before_minutes),
    :start_at + make_interval(mins => s.duration_minutes + s.buffer_after_minutes))
LEFT JOIN bookings v ON v.class_id = c.class_id
WHERE s.id = :service_id
UNION ALL
SELECT b.id FROM class_sessions k JOIN bookings b ON b.class_id = k.id
WHERE k.service_id = :service_id AND k.start_at = :start_at
"""
RUN_OUT = _due_holds(f"id IN ({_IN_THE_WAY})", service_id=Uuid, start_at=Instant())
FORGET_COMMANDS = text("DELETE FROM commands WHERE expires_at <= :now").bindparams(bindparam("now", type_=Instant()))
CHANGE_ALL = text(
    """
UPDATE bookings SET status = :status, version = version + 1, waiting_on = NULL, deadline_at = NULL, class_id = NULL,
    updated_at = :now
WHERE id = ANY(:booking_ids)
"""
).bindparams(bindparam("booking_ids", type_=IDS), bindparam("now", type_=Instant()))
WRITE_CHANGES = insert(Change.__table__)
