"""What every change leaves behind: its command with the result, the new state by compare-and-set, an audit line."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Boolean, Connection, Uuid, text

from booking import guards
from booking.access import Action
from booking.errors import CommandConflict
from booking.gateways.port import Till
from booking.guards import Guard
from booking.plans import UNLIMITED, Limits
from booking.types import Actor, BookingCard
from models.base import Instant
from models.enums import LIVE_STATUSES, ActorKind, BookingStatus
from models.sql import typed

COMMANDS_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Order:
    """One asked-for change: who, what, under which command, because of what, when."""

    actor: Actor
    action: Action
    command_id: str
    cause: str
    now: datetime
    tell_actor: bool = False
    till: Till | None = None
    limits: Limits = UNLIMITED
    is_any_time: bool = False  # a provider's own word: also outside of the opening hours


@dataclass(frozen=True, slots=True)
class Step:
    """The state a booking goes to. What is None keeps its value.

    Except `waiting_on`, `deadline_at` and `displaced_until`.
    """

    status: BookingStatus
    waiting_on: ActorKind | None = None
    deadline_at: datetime | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None
    local_start: str | None = None
    expected_at: datetime | None = None
    is_moved_by_provider: bool | None = None
    cancelled_by: ActorKind | None = None
    reason: str | None = None
    due_minor: int | None = None  # to be paid before it is booked
    refund_minor: int = 0  # to be given back
    service_id: UUID | None = None  # another service, with its terms by column
    terms: dict[str, Any] | None = None
    is_late_moved: bool | None = None
    extra_minor: int = 0  # to be asked for while the visit stands
    displaced_until: datetime | None = None  # it gives its time up; None: it has one
    details: dict[str, Any] = field(default_factory=dict)


def payload_hash(action: Action, actor: Actor, *parts: object) -> str:
    """What a command is about, in 64 characters; instants count as instants, however they are written."""
    plain = [repr(part.astimezone(UTC) if isinstance(part, datetime) else part) for part in parts]
    return hashlib.sha256("|".join((action, actor.kind, str(actor.id), *plain)).encode()).hexdigest()


def claim_command(connection: Connection, order: Order, *, booking_id: UUID, hashed: str) -> bool:
    """True when the command is new. False when it was carried out before; then its result stands.

    A second call with the same command waits for the first to commit. Raises CommandConflict for another payload.
    """
    if not guards.is_on(Guard.COMMANDS):
        return True
    values = command_values(order, booking_id, hashed)
    if connection.execute(CLAIM_COMMAND, values).first() is not None:
        return True
    known = connection.execute(COMMAND, {"command_id": order.command_id}).one()
    require_same(known.payload_hash, hashed)
    return False


def require_same(known: str, hashed: str) -> None:
    """Raise CommandConflict when a command id comes back with another payload."""
    if known != hashed:
        raise CommandConflict


def command_values(order: Order, booking_id: UUID, hashed: str) -> dict[str, Any]:
    """Bind values of `INSERT_COMMAND`."""
    return {
        "command_id": order.command_id,
        "payload_hash": hashed,
        "result": json.dumps({"booking_id": str(booking_id)}),
        "now": order.now,
        "expires_at": order.now + COMMANDS_KEPT,
    }


def compare_and_set(connection: Connection, card: BookingCard, step: Step, *, now: datetime) -> bool:
    """Write the step to the booking if it still is what `card` shows; False when somebody changed it in between."""
    is_live = step.status.value in LIVE
    values = {
        "booking_id": card.id,
        "old_status": card.status.value,
        "old_version": card.version,
        "is_compared": guards.is_on(Guard.COMPARE_AND_SET),
        "status": step.status.value,
        "waiting_on": step.waiting_on and step.waiting_on.value,
        "deadline_at": step.deadline_at,
        "start_at": step.start_at,
        "end_at": step.end_at,
        "local_start": step.local_start,
        "expected_at": step.expected_at,
        "is_moved_by_provider": step.is_moved_by_provider,
        "cancelled_at": now if step.cancelled_by else None,
        "cancelled_by": step.cancelled_by and step.cancelled_by.value,
        "reason": step.reason and step.reason[:500],
        "due_minor": step.due_minor,
        "refund_minor": step.refund_minor,
        "is_late_moved": step.is_late_moved,
        "displaced_until": step.displaced_until,
        "has_time": is_live and step.displaced_until is None,
        "now": now,
    }
    return connection.execute(COMPARE_AND_SET, values).rowcount == 1


def tell_in_zone(connection: Connection, provider_id: UUID, time_zone: str, now: datetime) -> None:
    """Tell a provider's visits that are still to come by the clock of another zone; their instants stay."""
    zone = ZoneInfo(time_zone)
    rows = connection.execute(_COMING, {"provider_id": provider_id, "now": now}).all()
    for row in rows:
        wall = row.start_at.astimezone(zone).strftime("%Y-%m-%dT%H:%M")
        connection.execute(_TELL, {"id": row.id, "time_zone": time_zone, "local_start": wall})


_COMING = typed(
    f"""
    SELECT id, start_at FROM bookings
    WHERE provider_id = :provider_id AND start_at > :now
        AND status IN ({", ".join(f"'{status}'" for status in LIVE_STATUSES)})
    ORDER BY id FOR NO KEY UPDATE
    """,
    provider_id=Uuid,
    now=Instant,
)
_TELL = typed("UPDATE bookings SET time_zone = :time_zone, local_start = :local_start WHERE id = :id", id=Uuid)


def write_change(connection: Connection, order: Order, card: BookingCard, step: Step) -> None:
    """Append the audit line of a change from what `card` shows to the step."""
    values = {
        "now": order.now,
        "provider_id": card.provider_id,
        "booking_id": card.id,
        "actor_kind": order.actor.kind.value,
        "actor_id": order.actor.id,
        "action": order.action.value,
        "from_status": card.status.value,
        "to_status": step.status.value,
        "command_id": order.command_id,
        "cause": order.cause[:80],
        "details": json.dumps(step.details),
    }
    connection.execute(WRITE_CHANGE, values)


LIVE = frozenset({"held", "pending", "awaiting_payment", "confirmed"})
INSERT_COMMAND = """
INSERT INTO commands (id, payload_hash, result, created_at, expires_at)
VALUES (:command_id, :payload_hash, :result, :now, :expires_at) ON CONFLICT DO NOTHING
"""
COMMAND_TYPES = {"now": Instant(), "expires_at": Instant()}
CLAIM_COMMAND = typed(f"{INSERT_COMMAND} RETURNING id", **COMMAND_TYPES)
COMMAND = text("SELECT payload_hash, result FROM commands WHERE id = :command_id")

COMPARE_AND_SET = typed(
    """
UPDATE bookings SET status = :status, version = version + 1, waiting_on = :waiting_on, deadline_at = :deadline_at,
    start_at = coalesce(:start_at, start_at), end_at = coalesce(:end_at, end_at),
    local_start = coalesce(:local_start, local_start), displaced_until = :displaced_until,
    expected_at = CASE WHEN :start_at IS NULL THEN coalesce(:expected_at, expected_at) END,
    is_moved_by_provider = coalesce(:is_moved_by_provider, is_moved_by_provider),
    class_id = CASE WHEN :has_time THEN class_id END,
    cancelled_at = coalesce(:cancelled_at, cancelled_at), cancelled_by = coalesce(:cancelled_by, cancelled_by),
    cancellation_reason = coalesce(:reason, cancellation_reason), due_minor = coalesce(:due_minor, due_minor),
    refunded_minor = refunded_minor + :refund_minor, is_late_moved = coalesce(:is_late_moved, is_late_moved),
    updated_at = :now
WHERE id = :booking_id AND (NOT :is_compared OR (status = :old_status AND version = :old_version))
""",
    booking_id=Uuid,
    now=Instant(),
    deadline_at=Instant(),
    start_at=Instant(),
    end_at=Instant(),
    expected_at=Instant(),
    is_moved_by_provider=Boolean,
    cancelled_at=Instant(),
    displaced_until=Instant(),
)
WRITE_CHANGE = typed(
    """
INSERT INTO changes (at, provider_id, booking_id, actor_kind, actor_id, action, from_status, to_status, command_id,
    cause, details)
VALUES (:now, :provider_id, :booking_id, :actor_kind, :actor_id, :action, :from_status, :to_status, :command_id,
    :cause, :details)
""",
    provider_id=Uuid,
    booking_id=Uuid,
    actor_id=Uuid,
    now=Instant(),
)
