"""The statements of a request: one that reads all facts under shared locks, one that writes all there is to write."""

from __future__ import annotations

from sqlalchemy import text

from booking import guards
from booking.claims import FACTS, LOCKS
from booking.guards import Guard
from booking.outbox import INSERT_OWED
from booking.prepared import Prepared, select_list
from booking.records import INSERT_COMMAND
from booking.schedules import SCHEDULE_TABLES, SPAN_KINDS


def opening() -> Prepared:
    """The statement that reads all facts, with the guards as they are."""
    return OPENINGS[guards.is_on(Guard.COMMANDS), guards.is_on(Guard.SHARED_LOCK)]


_FACTS = {
    **FACTS,
    "customer_id": "cu.id",
    "customer_name": "cu.name",
    "customer_phone": "cu.phone",
    "customer_email": "cu.email",
    "customer_language": "cu.language",
    "command_hash": "co.payload_hash",
    "command_result": "co.result",
}
_FACTS_SELECT = f"""
SELECT {select_list(_FACTS)} FROM {SCHEDULE_TABLES}
LEFT JOIN customer_identities ci ON ci.provider_id = s.provider_id AND ci.identity_id = :identity_id
LEFT JOIN customers cu ON cu.id = ci.customer_id
LEFT JOIN commands co ON co.id = :command_id
WHERE s.id = :service_id
"""
_FACTS_KINDS = SPAN_KINDS | {
    "identity_id": "uuid",
    "command_id": "text",
    "payload_hash": "text",
    "result": "jsonb",
    "now": "timestamptz",
    "expires_at": "timestamptz",
}
SAVEPOINT = "SAVEPOINT request;"
UNDO = text("ROLLBACK TO SAVEPOINT request")


def _opening_statement(*, has_command: bool, has_lock: bool) -> Prepared:
    before = SAVEPOINT + (f"{INSERT_COMMAND};" if has_command else "") + (LOCKS if has_lock else "")
    return Prepared("request_facts", _FACTS_SELECT, _FACTS_KINDS, columns=_FACTS, before=before)


OPENINGS = {
    (has_command, has_lock): _opening_statement(has_command=has_command, has_lock=has_lock)
    for has_command in (True, False)
    for has_lock in (True, False)
}

BOOKED = (
    "provider_id",
    "service_id",
    "customer_id",
    "identity_id",
    "class_id",
    "start_at",
    "end_at",
    "time_zone",
    "local_start",
    "price_minor",
    "list_price_minor",
    "discount_id",
    "deposit_minor",
    "currency",
    "payment",
    "cancellation_hours",
    "late_refund_percent",
    "due_minor",
    "policy_version",
    "attendee_name",
    "deadline_at",
)
_TAKEN = """
taken AS (
    INSERT INTO claims (resource_id, during, booking_id)
    SELECT resource_id, tstzrange(:taken_from, :taken_until), :booking_id FROM service_resources
    WHERE service_id = :service_id ORDER BY resource_id
    ON CONFLICT DO NOTHING RETURNING 1),
kept AS (
    SELECT 1 FROM (SELECT count(*) AS wanted FROM service_resources WHERE service_id = :service_id) w
    WHERE w.wanted > 0 AND w.wanted = (SELECT count(*) FROM taken)),
"""
_WRITTEN = f"""
booked AS (
    INSERT INTO bookings (id, status, version, waiting_on, created_at, updated_at, {", ".join(BOOKED)})
    SELECT :booking_id, :status, 1, :waiting_on, :now, :now, {", ".join(f":{name}" for name in BOOKED)} FROM kept
    RETURNING 1),
told AS (
    INSERT INTO changes (at, provider_id, booking_id, actor_kind, actor_id, action, to_status, command_id, cause)
    SELECT :now, :provider_id, :booking_id, :actor_kind, :actor_id, 'request', :status, :command_id, :cause FROM kept),
owed AS ({INSERT_OWED}, kept ON CONFLICT (dedupe_key) DO NOTHING)
SELECT count(*) FROM booked
"""
_UUIDS = (
    "booking_id",
    "provider_id",
    "service_id",
    "customer_id",
    "identity_id",
    "class_id",
    "actor_id",
    "discount_id",
)
_INSTANTS = ("start_at", "end_at", "deadline_at", "taken_from", "taken_until", "now")
_NUMBERS = (
    "price_minor",
    "list_price_minor",
    "deposit_minor",
    "cancellation_hours",
    "late_refund_percent",
    "due_minor",
    "policy_version",
)
_WORDS = ("status", "waiting_on", "time_zone", "local_start", "currency", "payment", "attendee_name")
_WRITE_KINDS = (
    dict.fromkeys(_UUIDS, "uuid")
    | dict.fromkeys(_INSTANTS, "timestamptz")
    | dict.fromkeys(_NUMBERS, "integer")
    | dict.fromkeys((*_WORDS, "entries", "actor_kind", "command_id", "cause"), "text")
)
WRITE_WITH_CLAIMS = Prepared("request_write", f"WITH {_TAKEN} {_WRITTEN}", _WRITE_KINDS)
WRITE_ALONE = Prepared("request_write_alone", f"WITH kept AS (SELECT 1), {_WRITTEN}", _WRITE_KINDS)
