"""The free and taken time of services, as frozen input of the slot engine: one statement for one service, at most three
for any number of them, whatever the span.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, column, text
from sqlalchemy.orm import Session

from booking.errors import NotFound
from booking.prepared import Prepared, select_list
from booking.schedule import Override, Rule, Schedule, Seats, Terms
from models.base import Instant


def load_schedule(
    session: Session, *, service_id: UUID, start_at: datetime, end_at: datetime, without: UUID | None = None
) -> tuple[Schedule, Terms]:
    """What decides the free times of one service for visits that start in the span. Raises NotFound.

    `without`: a booking that is to be moved, whose own time counts as free.
    """
    span = {"service_id": service_id, "start_at": start_at, "end_at": end_at, "without": without}
    row = SCHEDULE.run(session.connection(), span).first()
    if row is None:
        raise NotFound
    return schedule_of(row, row, row.classes), terms_of(row)


def load_schedules(
    session: Session,
    *,
    service_ids: Iterable[UUID],
    start_at: datetime,
    end_at: datetime,
    without: UUID | None = None,
) -> dict[UUID, tuple[Schedule, Terms]]:
    """The same for many services, in two statements (three with classes); unknown services are left out."""
    by_text = {str(service_id): service_id for service_id in service_ids}
    asked = {"service_ids": "{" + ",".join(by_text) + "}", "start_at": start_at, "end_at": end_at}
    connection = session.connection()
    rows = connection.execute(SCHEDULES, asked).all()
    taken = {one.service_id: one for one in connection.execute(TAKEN, asked | {"without": without})}
    classes: dict[str, Any] = {}
    if any(row.capacity > 1 for row in rows):
        classes = dict(tuple(row) for row in connection.execute(CLASSES_OF_MANY, asked))
    return {by_text[row.id]: (schedule_of(row, taken.get(row.id), classes.get(row.id)), terms_of(row)) for row in rows}


def schedule_of(row: Any, spans: Any, classes: Sequence[Any] | None) -> Schedule:
    """The schedule in a row of `SCHEDULE_COLUMNS`, with `lows` and `highs` of what is taken, and `CLASSES`."""
    return Schedule(
        time_zone=row.time_zone,
        rules=_rules(row.rules),
        overrides=_overrides(row.overrides),
        taken=tuple(zip(spans.lows, spans.highs, strict=True)) if spans and spans.lows else (),
        classes=_classes(classes) if classes else (),
    )


@lru_cache(maxsize=4096)
def _terms(*values: int) -> Terms:
    return Terms(*values)


def terms_of(row: Any) -> Terms:
    """The terms in a row of `SCHEDULE_COLUMNS`."""
    return _terms(
        row.duration_minutes,
        row.buffer_before_minutes,
        row.buffer_after_minutes,
        row.lead_time_minutes,
        row.horizon_days,
        row.granularity_minutes,
        row.capacity,
    )


@lru_cache(maxsize=4096)
def _rules(packed: str | None) -> tuple[Rule, ...]:
    numbers = sorted(int(number) for number in packed[1:-1].split(",")) if packed else ()
    return tuple(Rule(number // 100_000_000, number // 10_000 % 10_000, number % 10_000) for number in numbers)


@lru_cache(maxsize=4096)
def _overrides(packed: str | None) -> tuple[Override, ...]:
    return tuple(Override(date.fromisoformat(on), *values) for on, *values in json.loads(packed or "[]"))


def _classes(packed: Sequence[tuple[str, str, int, int]]) -> tuple[Seats, ...]:
    return tuple(
        Seats(datetime.fromisoformat(start), datetime.fromisoformat(end), taken, capacity)
        for start, end, taken, capacity in packed
    )


# Each rule as one number, weekday, start and end: the cheapest that many rows can be made into.
_RULES = "array_agg(r.weekday * 100000000 + r.start_minute * 10000 + r.end_minute)::text"
_OVERRIDES = "json_agg(json_build_array(o.on_date, o.start_minute, o.end_minute, o.is_closed) ORDER BY o.on_date)::text"
_NEAR = "o.on_date BETWEEN (:start_at - interval '3 days')::date AND (:end_at + interval '3 days')::date"
_SPANS = """array_agg(floor(date_part('epoch', lower(x.during)) / 60)::int) AS lows,
    array_agg(ceil(date_part('epoch', upper(x.during)) / 60)::int) AS highs"""
SCHEDULE_COLUMNS = {
    **{name: f"s.{name}" for name in Terms.__dataclass_fields__},
    "time_zone": "p.time_zone",
    "rules": f"(SELECT {_RULES} FROM availability_rules r WHERE r.provider_id = s.provider_id)",
    "overrides": f"(SELECT {_OVERRIDES} FROM availability_overrides o WHERE o.provider_id = s.provider_id AND {_NEAR})",
    "lows": "t.lows",
    "highs": "t.highs",
}
CLASSES = """CASE WHEN s.capacity > 1 THEN (
    SELECT json_agg(json_build_array(k.start_at, k.end_at, k.seats_taken, k.capacity)) FROM class_sessions k
    WHERE k.service_id = s.id AND k.start_at <= :end_at AND k.end_at >= :start_at) END"""
# What a visit starting in the span could touch: its buffers and its length are added to the span.
_REACH = """tstzrange(
    :start_at - make_interval(mins => s.buffer_before_minutes),
    :end_at + make_interval(mins => s.duration_minutes + s.buffer_after_minutes), '[]')"""
# A booking that is to be moved, or a class that nobody else is in, does not stand in its own way.
_NOT_ITS_OWN = """(c.booking_id = :without OR c.class_id = (
    SELECT k.id FROM bookings v JOIN class_sessions k ON k.id = v.class_id
    WHERE v.id = :without AND k.seats_taken = 1)) IS NOT TRUE"""
SCHEDULE_TABLES = f"""
services s JOIN providers p ON p.id = s.provider_id CROSS JOIN LATERAL (
    SELECT {_SPANS} FROM (
        SELECT c.during FROM service_resources sr JOIN claims c ON c.resource_id = sr.resource_id
        WHERE sr.service_id = s.id AND c.during && {_REACH} AND {_NOT_ITS_OWN}
        UNION ALL
        SELECT b.during FROM busy_blocks b WHERE b.provider_id = s.provider_id AND b.during && {_REACH}
    ) x
) t
"""
SPAN_TYPES = (
    bindparam("start_at", type_=Instant()),
    bindparam("end_at", type_=Instant()),
    bindparam("without", type_=Uuid),
)
SPAN_KINDS = {"start_at": "timestamptz", "end_at": "timestamptz", "without": "uuid", "service_id": "uuid"}
_WHOLE = {"id": "s.id", **SCHEDULE_COLUMNS, "classes": CLASSES}
_WHOLE_SELECT = f"SELECT {select_list(_WHOLE)} FROM {SCHEDULE_TABLES}"
SCHEDULE = Prepared("schedule", f"{_WHOLE_SELECT} WHERE s.id = :service_id", SPAN_KINDS, columns=_WHOLE)

# For many services the same is joined as sets: one look into each table, not one for each service.
_TERMS = ", ".join(f"s.{name}" for name in Terms.__dataclass_fields__)
_IDS = "CAST(:service_ids AS uuid[])"
_SETS = f"""
WITH wanted AS MATERIALIZED (
    SELECT s.id, s.provider_id, {_TERMS}, p.time_zone FROM services s JOIN providers p ON p.id = s.provider_id
    WHERE s.id = ANY({_IDS}))
SELECT s.id::text, {_TERMS}, s.time_zone, r.rules, o.overrides FROM wanted s
LEFT JOIN (
    SELECT r.provider_id, {_RULES} AS rules FROM availability_rules r
    WHERE r.provider_id IN (SELECT provider_id FROM wanted) GROUP BY r.provider_id
) r ON r.provider_id = s.provider_id
LEFT JOIN (
    SELECT o.provider_id, {_OVERRIDES} AS overrides FROM availability_overrides o
    WHERE o.provider_id IN (SELECT provider_id FROM wanted) AND {_NEAR} GROUP BY o.provider_id
) o ON o.provider_id = s.provider_id
"""
SCHEDULES = (
    text(_SETS)
    .bindparams(*SPAN_TYPES[:2])
    .columns(*(column(name) for name in ("id", *Terms.__dataclass_fields__, "time_zone", "rules", "overrides")))
)
# OFFSET 0 keeps the look into the index of claims one for each resource; joined freely, a plan may compare everything.
TAKEN = (
    text(
        f"""
SELECT x.service_id::text, {_SPANS} FROM (
    SELECT s.id AS service_id, c.during FROM services s JOIN service_resources sr ON sr.service_id = s.id
    CROSS JOIN LATERAL (
        SELECT c.during FROM claims c WHERE c.resource_id = sr.resource_id AND c.during && {_REACH}
            AND {_NOT_ITS_OWN} OFFSET 0
    ) c
    WHERE s.id = ANY({_IDS})
    UNION ALL
    SELECT s.id, b.during FROM services s JOIN busy_blocks b ON b.provider_id = s.provider_id AND b.during && {_REACH}
    WHERE s.id = ANY({_IDS})
) x GROUP BY x.service_id
"""
    )
    .bindparams(*SPAN_TYPES)
    .columns(column("service_id"), column("lows"), column("highs"))
)
CLASSES_OF_MANY = text(
    f"SELECT s.id::text, {CLASSES} AS classes FROM services s WHERE s.id = ANY({_IDS}) AND s.capacity > 1"
).bindparams(*SPAN_TYPES[:2])
