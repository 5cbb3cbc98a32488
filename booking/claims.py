"""Times taken and given back. One statement reads every fact about a request under shared locks; the exclusion
constraint on claims decides; seats of a class are counted under the row lock of the class.

Order of locks, the same everywhere: command, booking, services and resources (shared), classes by id, claims.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Connection, Uuid
from sqlalchemy.orm import Session

from booking import guards
from booking.errors import SlotRefused
from booking.guards import Guard
from booking.lock_outs import from_tomorrow, locked_services, terms_if_locked
from booking.prepared import Prepared, select_list
from booking.schedule import Reason, Rule, Schedule, Terms
from booking.schedules import (
    CLASSES,
    SCHEDULE_COLUMNS,
    SCHEDULE_TABLES,
    SPAN_KINDS,
    load_schedule,
    schedule_of,
    terms_of,
)
from booking.slots import judge
from booking.types import Actor
from models.base import Instant
from models.enums import ActorKind
from models.sql import typed

LOOK_BACK = timedelta(days=3)
LOOK_AHEAD = timedelta(days=21)
PROVIDER_HORIZON_DAYS = 1_100
FAR_MINUTES = 10_000_000
ATTEMPTS = 5

LOCKS = """
SELECT 1 FROM services WHERE id = :service_id FOR SHARE;
SELECT 1 FROM resources WHERE id IN (SELECT resource_id FROM service_resources WHERE service_id = :service_id)
    ORDER BY id FOR SHARE;
"""
FACTS = {
    "id": "s.id",
    "provider_id": "s.provider_id",
    "service_name": "s.name",
    "is_service_active": "s.is_active",
    "price_minor": "s.price_minor",
    "payment": "s.payment",
    "deposit_minor": "s.deposit_minor",
    "cancellation_hours": "s.cancellation_hours",
    "late_refund_percent": "s.late_refund_percent",
    "is_payout_ready": "p.is_payout_ready",
    "needs_approval": "s.needs_approval",
    "slug": "p.slug",
    "provider_name": "p.name",
    "provider_address": "p.address",
    "is_active": "p.is_active",
    "auto_confirm": "p.auto_confirm",
    "currency": "p.currency",
    "policy_version": "p.policy_version",
    "pix_key": "p.pix_key",
    "city": "p.city",
    "takes_pix": "(p.pix_key IS NOT NULL AND p.currency = 'BRL' AND NOT p.is_payout_ready)",
    "has_discounts": "EXISTS (SELECT FROM discounts d WHERE d.provider_id = s.provider_id AND d.is_active)",
    **SCHEDULE_COLUMNS,
}
_FACTS = f"SELECT {select_list(FACTS)} FROM {SCHEDULE_TABLES} WHERE s.id = :service_id"
LOCKED_FACTS = Prepared("facts", _FACTS, SPAN_KINDS, columns=FACTS, before=LOCKS)
UNLOCKED_FACTS = Prepared("facts", _FACTS, SPAN_KINDS, columns=FACTS)
CLASSES_THEN = Prepared("classes", f"SELECT {CLASSES} FROM services s WHERE s.id = :service_id", SPAN_KINDS)


def load_facts(connection: Connection, *, service_id: UUID, start_at: datetime, without: UUID | None = None) -> Any:
    """Everything that decides whether a booking can be at start_at, standing still until the transaction ends."""
    values = {"service_id": service_id, "start_at": start_at, "end_at": start_at, "without": without}
    locked = guards.is_on(Guard.SHARED_LOCK)
    return (LOCKED_FACTS if locked else UNLOCKED_FACTS).run(connection, values).one()


def require_free(
    connection: Connection,
    facts: Any,
    *,
    service_id: UUID,
    start_at: datetime,
    now: datetime,
    actor: Actor,
    is_any_time: bool = False,
) -> None:
    """Raise SlotRefused, without alternatives yet, unless the visit may start at start_at.

    `is_any_time`: a provider's own hours do not stand against it, what is taken does.
    """
    where: dict[str, Any] = {"service_id": service_id, "start_at": start_at, "now": now, "by": actor}
    terms = terms_if_locked(connection, terms_of(facts), time_zone=facts.time_zone, **where)
    classes = None
    if terms.capacity > 1:
        key = {"service_id": service_id, "start_at": start_at, "end_at": start_at}
        classes = CLASSES_THEN.run(connection, key).scalar()
    schedule, terms = schedule_of(facts, facts, classes), terms_for(actor, terms)
    if is_any_time and actor.kind is ActorKind.PROVIDER:
        schedule, terms = at_any_time(schedule, terms)
    verdict = judge(schedule, terms, start_at, now, alternatives=0)
    if verdict.reason is not None:
        raise SlotRefused(verdict.reason)


def with_alternatives(
    session: Session,
    refused: SlotRefused,
    *,
    service_id: UUID,
    start_at: datetime,
    now: datetime,
    actor: Actor,
    without: UUID | None = None,
    is_any_time: bool = False,
) -> SlotRefused:
    """The refusal with the nearest free slots of the days around, read after everything was undone."""
    around = max(start_at, now)
    if refused.reason is Reason.HORIZON:
        _, terms = load_schedule(session, service_id=service_id, start_at=now, end_at=now)
        around = min(around, now + timedelta(days=terms_for(actor, terms).horizon_days))
    schedule, terms = load_schedule(
        session, service_id=service_id, start_at=around - LOOK_BACK, end_at=around + LOOK_AHEAD, without=without
    )
    if actor.id is not None and service_id in locked_services(session.connection(), actor.id):
        terms = from_tomorrow(terms, schedule.time_zone, now)
    verdict = judge(_around(schedule, around), terms_for(actor, terms), start_at, now)
    reason = refused.reason if is_any_time else verdict.reason or refused.reason
    return SlotRefused(reason, verdict.alternatives)


def _around(schedule: Schedule, around: datetime) -> Schedule:
    """Nothing is known of what lies outside of the days that were read: it counts as taken."""
    first, last = (int(at.timestamp()) // 60 for at in (around - LOOK_BACK, around + LOOK_AHEAD))
    outside = ((first - FAR_MINUTES, first), (last, last + FAR_MINUTES))
    return replace(schedule, taken=(*schedule.taken, *outside))


def terms_for(actor: Actor, terms: Terms) -> Terms:
    """A provider may move visits closer and further than customers may book them; paid late is not booked late."""
    if actor.kind not in (ActorKind.PROVIDER, ActorKind.GATEWAY):
        return terms
    return replace(terms, lead_time_minutes=0, horizon_days=max(terms.horizon_days, PROVIDER_HORIZON_DAYS))


def at_any_time(schedule: Schedule, terms: Terms) -> tuple[Schedule, Terms]:
    """The same with hours that never close and a grid of minutes: only what is taken stands against a visit."""
    rules = tuple(Rule(weekday, 0, 1440) for weekday in range(7))
    return replace(schedule, rules=rules, overrides=()), replace(terms, granularity_minutes=1)


def taken_span(start_at: datetime, end_at: datetime, terms: Terms) -> tuple[datetime, datetime]:
    """The visit with its buffers: what a claim takes."""
    before, after = timedelta(minutes=terms.buffer_before_minutes), timedelta(minutes=terms.buffer_after_minutes)
    return start_at - before, end_at + after


def move_claims(
    connection: Connection, *, booking_id: UUID, service_id: UUID, taken: tuple[datetime, datetime]
) -> bool:
    """Give up a booking's claims and take others; False when somebody was first: then the caller must roll back.

    Two moves cannot wait for each other: each goes to a time that was seen free, which nobody can be giving up.
    """
    connection.execute(GIVE_UP, {"booking_ids": [booking_id]})
    guards.reached("given_up")
    values = {"booking_id": booking_id, "service_id": service_id, "taken_from": taken[0], "taken_until": taken[1]}
    counted = connection.execute(TAKE, values).one()
    return counted.taken == counted.wanted > 0


def lock_classes(connection: Connection, *, class_id: UUID | None, service_id: UUID, start_at: datetime) -> None:
    """Lock the class that is left and the one that is joined, in the order of their ids."""
    if guards.is_on(Guard.SEATS):
        connection.execute(LOCK_CLASSES, {"class_id": class_id, "service_id": service_id, "start_at": start_at})


def take_seat(
    connection: Connection,
    *,
    provider_id: UUID,
    service_id: UUID,
    start_at: datetime,
    end_at: datetime,
    taken: tuple[datetime, datetime],
    capacity: int,
) -> UUID | Reason:
    """A seat in the class of that time, which is put on the calendar when it is the first; else the reason why not."""
    key = {"service_id": service_id, "start_at": start_at}
    for _ in range(ATTEMPTS):
        class_id = _seat_in_class(connection, key)
        if class_id is not None:
            return class_id
        if connection.execute(FIND_CLASS, key).scalar() is not None:
            return Reason.FULL
        opened = connection.execute(
            OPEN_CLASS, {**key, "provider_id": provider_id, "end_at": end_at, "capacity": capacity}
        ).scalar()
        if opened is not None:
            values = {"class_id": opened, "service_id": service_id, "taken_from": taken[0], "taken_until": taken[1]}
            counted = connection.execute(TAKE_FOR_CLASS, values).one()
            return opened if counted.taken == counted.wanted > 0 else Reason.TAKEN
    return Reason.FULL


def _seat_in_class(connection: Connection, key: dict[str, Any]) -> UUID | None:
    if guards.is_on(Guard.SEATS):
        return connection.execute(TAKE_SEAT, key).scalar()
    found = connection.execute(COUNT_SEATS, key).first()  # only in a test that shows why the lock is there
    guards.reached("counted")
    if found is None or found.seats_taken >= found.capacity:
        return None
    connection.execute(WRITE_SEATS, {"class_id": found.id, "seats": found.seats_taken + 1})
    return found.id


def give_back(connection: Connection, *, booking_ids: Sequence[UUID], class_ids: Sequence[UUID]) -> None:
    """Free what these bookings took. `class_ids` names a class once for every seat; a class without visitors goes."""
    connection.execute(GIVE_UP, {"booking_ids": list(booking_ids)})
    if class_ids:
        classes = {"class_ids": list(class_ids)}
        for statement in (LOCK_CLASSES_LEFT, LEAVE_SEATS, CLOSE_EMPTY):
            connection.execute(statement, classes)


IDS = ARRAY(Uuid)
_SPAN = {"service_id": Uuid, "taken_from": Instant(), "taken_until": Instant()}
_KEY = {"service_id": Uuid, "start_at": Instant()}


def _take(owner: str) -> str:
    return f"""
WITH taken AS (
    INSERT INTO claims (resource_id, during, {owner})
    SELECT resource_id, tstzrange(:taken_from, :taken_until), :{owner} FROM service_resources
    WHERE service_id = :service_id ORDER BY resource_id
    ON CONFLICT DO NOTHING RETURNING 1)
SELECT (SELECT count(*) FROM taken) AS taken,
    (SELECT count(*) FROM service_resources WHERE service_id = :service_id) AS wanted
"""


GIVE_UP = typed("DELETE FROM claims WHERE booking_id = ANY(:booking_ids)", booking_ids=IDS)
TAKE = typed(_take("booking_id"), booking_id=Uuid, **_SPAN)
TAKE_FOR_CLASS = typed(_take("class_id"), class_id=Uuid, **_SPAN)
TAKE_SEAT = typed(
    """
UPDATE class_sessions SET seats_taken = seats_taken + 1
WHERE service_id = :service_id AND start_at = :start_at AND seats_taken < capacity RETURNING id
""",
    **_KEY,
).columns(id=Uuid)
FIND_CLASS = typed("SELECT 1 FROM class_sessions WHERE service_id = :service_id AND start_at = :start_at", **_KEY)
OPEN_CLASS = typed(
    """
INSERT INTO class_sessions (provider_id, service_id, start_at, end_at, capacity, seats_taken)
VALUES (:provider_id, :service_id, :start_at, :end_at, :capacity, 1) ON CONFLICT DO NOTHING RETURNING id
""",
    provider_id=Uuid,
    end_at=Instant(),
    **_KEY,
).columns(id=Uuid)
COUNT_SEATS = typed(
    "SELECT id, seats_taken, capacity FROM class_sessions WHERE service_id = :service_id AND start_at = :start_at",
    **_KEY,
).columns(id=Uuid)
WRITE_SEATS = typed("UPDATE class_sessions SET seats_taken = :seats WHERE id = :class_id", class_id=Uuid)
# No stronger lock: a booking that is written twice in its transaction has a key share of the class it sits in.
LOCK_CLASSES = typed(
    """
SELECT id FROM class_sessions WHERE id = :class_id OR (service_id = :service_id AND start_at = :start_at)
ORDER BY id FOR NO KEY UPDATE
""",
    class_id=Uuid,
    **_KEY,
)
LOCK_CLASSES_LEFT = typed(
    "SELECT id FROM class_sessions WHERE id = ANY(:class_ids) ORDER BY id FOR NO KEY UPDATE", class_ids=IDS
)
LEAVE_SEATS = typed(
    """
UPDATE class_sessions SET seats_taken = seats_taken - n.seats
FROM (SELECT id, count(*) AS seats FROM unnest(:class_ids) AS left_of(id) GROUP BY id) n
WHERE class_sessions.id = n.id
""",
    class_ids=IDS,
)
CLOSE_EMPTY = typed("DELETE FROM class_sessions WHERE id = ANY(:class_ids) AND seats_taken = 0", class_ids=IDS)
