"""Edits of services: new ones, other values, stopping, their order, and the terms of booking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Table, func, select, update
from sqlalchemy.dialects.postgresql import insert

from booking import edit_values as values
from booking.edits import (
    AddService,
    BadEdit,
    Change,
    EditService,
    Fault,
    OrderServices,
    ServiceFields,
    SetPolicy,
    StopService,
)
from booking.errors import NotFound
from models.enums import PaymentPolicy, ResourceKind
from models.providers import Provider, Resource, Service, ServiceResource

SERVICES: Table = Service.__table__
PROVIDERS: Table = Provider.__table__
RESOURCES: Table = Resource.__table__
GIVEN: Table = ServiceResource.__table__
PERSON = "Main"
FIELDS = tuple(field.name for field in fields(ServiceFields))
INHERITED = ("lead_time_minutes", "horizon_days", "granularity_minutes", "cancellation_hours", "late_refund_percent")
TERMS = frozenset(
    {"duration_minutes", "payment", "deposit_minor", "cancellation_hours", "late_refund_percent", "approval"}
)
APPROVALS: dict[str, bool | None] = {"always": True, "never": False, "": None}
PAYMENTS = tuple(policy.value for policy in PaymentPolicy)
POLICY = ("cancellation_hours", "late_refund_percent", "lead_time_minutes", "horizon_days", "payment", "deposit_minor")
NEW: dict[str, Any] = {
    "description": "",
    "buffer_before_minutes": 0,
    "buffer_after_minutes": 0,
    "lead_time_minutes": 0,
    "horizon_days": 60,
    "granularity_minutes": 15,
    "cancellation_hours": 24,
    "late_refund_percent": 0,
    "payment": "none",
    "deposit_minor": 0,
    "capacity": 1,
    "is_virtual": False,
    "approval": "",
}
MOST_SERVICES = 200


def plan_service(connection: Connection, provider_id: UUID, edit: AddService | EditService) -> Change:
    """What a service will be. Raises BadEdit and NotFound."""
    active = _active(connection, provider_id)
    if isinstance(edit, EditService):
        before = _found(active, edit.service_id)
        base, others = before, [one for one in active if one["id"] != edit.service_id]
    else:
        before, others = {}, active
        base = NEW | {name: active[0][name] for name in INHERITED if active}
        if len(active) >= MOST_SERVICES:
            raise BadEdit("name", Fault.TOO_MANY)
    given = {name: getattr(edit, name) for name in FIELDS if getattr(edit, name) is not None}
    after = {name: given.get(name, base.get(name)) for name in FIELDS}
    _check(after, before)
    if any(one["name"].casefold() == after["name"].casefold() for one in others):
        raise BadEdit("name", Fault.TAKEN)
    return Change(edit.subject, {name: before[name] for name in FIELDS} if before else {}, after)


def write_service(
    connection: Connection, provider_id: UUID, edit: AddService | EditService, change: Change, now: datetime
) -> None:
    """Write a service; one that was stopped under the new name comes back, or gives its name up."""
    row = _columns(change.after)
    stopped = (SERVICES.c.provider_id == provider_id) & (SERVICES.c.name == row["name"]) & ~SERVICES.c.is_active
    if isinstance(edit, EditService):
        _set_aside(connection, stopped)
        connection.execute(update(SERVICES).where(SERVICES.c.id == edit.service_id).values(**row))
        return
    last = select(func.coalesce(func.max(SERVICES.c.position) + 1, 0)).where(SERVICES.c.provider_id == provider_id)
    row |= {"position": connection.execute(last).scalar_one(), "is_active": True}
    back = connection.execute(update(SERVICES).where(stopped).values(**row).returning(SERVICES.c.id)).scalar()
    service_id = back or uuid4()
    if back is None:
        owned = {"id": service_id, "provider_id": provider_id, "created_at": now}
        connection.execute(insert(SERVICES).values(**owned, **row))
    _give_person(connection, provider_id, service_id)


def plan_stop(connection: Connection, provider_id: UUID, edit: StopService) -> Change:
    """A service that is offered no more."""
    before = _found(_active(connection, provider_id), edit.service_id)
    return Change(edit.subject, {name: before[name] for name in FIELDS}, {})


def write_stop(connection: Connection, provider_id: UUID, edit: StopService, change: Change, now: datetime) -> None:
    """Its bookings keep pointing at the row."""
    connection.execute(update(SERVICES).where(SERVICES.c.id == edit.service_id).values(is_active=False))


def plan_order(connection: Connection, provider_id: UUID, edit: OrderServices) -> Change:
    """The names of the services in their order. Raises BadEdit unless each is named once."""
    active = _active(connection, provider_id)
    names = {one["id"]: one["name"] for one in active}
    if sorted(edit.service_ids) != sorted(names):
        raise BadEdit("service_ids", Fault.UNKNOWN)
    ordered = [names[one] for one in edit.service_ids]
    return Change(edit.subject, {"services": [one["name"] for one in active]}, {"services": ordered})


def write_order(connection: Connection, provider_id: UUID, edit: OrderServices, change: Change, now: datetime) -> None:
    """Number them."""
    for position, service_id in enumerate(edit.service_ids):
        connection.execute(update(SERVICES).where(SERVICES.c.id == service_id).values(position=position))


def plan_policy(connection: Connection, provider_id: UUID, edit: SetPolicy) -> Change:
    """Whether requests are confirmed by themselves, and the terms by service name. Raises BadEdit and NotFound."""
    active = _active(connection, provider_id)
    chosen = active if edit.service_id is None else [_found(active, edit.service_id)]
    given = {name: getattr(edit, name) for name in POLICY if getattr(edit, name) is not None}
    auto = select(PROVIDERS.c.auto_confirm).where(PROVIDERS.c.id == provider_id)
    was_auto = connection.execute(auto).scalar_one()
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for name, value in given.items():
        _check_field(name, value)
    for service in chosen:
        changed = service | given
        _check(changed, service)
        before[service["name"]] = {name: service[name] for name in POLICY}
        after[service["name"]] = {name: changed[name] for name in POLICY}
    is_auto = was_auto if edit.auto_confirm is None else edit.auto_confirm
    return Change(
        edit.subject,
        {"auto_confirm": was_auto, "services": before},
        {"auto_confirm": is_auto, "services": after},
    )


def write_policy(connection: Connection, provider_id: UUID, edit: SetPolicy, change: Change, now: datetime) -> None:
    """Write the terms of each service."""
    own = update(PROVIDERS).where(PROVIDERS.c.id == provider_id)
    connection.execute(own.values(auto_confirm=change.after["auto_confirm"]))
    for name, terms in change.after["services"].items():
        one = (SERVICES.c.provider_id == provider_id) & (SERVICES.c.name == name)
        connection.execute(update(SERVICES).where(one).values(**terms))


def changes_terms(change: Change) -> bool:
    """Whether an offer that was made before must be made anew."""
    if change.subject in ("policy", "time_zone", "currency"):
        return bool(change.fields)
    return change.subject == "service" and not TERMS.isdisjoint(change.fields)


def _active(connection: Connection, provider_id: UUID) -> list[dict[str, Any]]:
    wanted = (SERVICES.c.provider_id == provider_id) & SERVICES.c.is_active
    rows = connection.execute(select(SERVICES).where(wanted).order_by(SERVICES.c.position, SERVICES.c.name)).mappings()
    return [plain_service(row) for row in rows]


def plain_service(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of services by the names of an edit's fields."""
    approval = next(word for word, needs in APPROVALS.items() if needs is row["needs_approval"])
    kept = {name: row[name] for name in FIELDS if name != "approval"}
    return {"id": row["id"], **kept, "approval": approval}


def _columns(after: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: after[name] for name in FIELDS if name != "approval"}
    return kept | {"needs_approval": APPROVALS[after["approval"]]}


def _found(active: Iterable[dict[str, Any]], service_id: UUID) -> dict[str, Any]:
    found = next((one for one in active if one["id"] == service_id), None)
    if found is None:
        raise NotFound
    return found


def _check(after: Mapping[str, Any], before: Mapping[str, Any]) -> None:
    """What was there before is not asked again."""
    for name in FIELDS:
        if after.get(name) is None:
            raise BadEdit(name, Fault.MISSING)
        if not before or after[name] != before[name]:
            _check_field(name, after[name])
    if after["deposit_minor"] > after["price_minor"]:
        raise BadEdit("deposit_minor", Fault.OVER_PRICE)
    if after["payment"] == PaymentPolicy.DEPOSIT and not after["deposit_minor"]:
        raise BadEdit("deposit_minor", Fault.NO_DEPOSIT)


def _check_field(name: str, value: Any) -> None:
    if name in values.COUNTS:
        values.count(name, value)
    elif name == "name":
        values.text(name, value, longest=120)
    elif name == "description":
        values.text(name, value, longest=1000, has_lines=True, may_be_empty=True)
    elif name == "payment":
        values.one_of(name, value, PAYMENTS)
    elif name == "approval":
        values.one_of(name, value, APPROVALS)


def _set_aside(connection: Connection, stopped: Any) -> None:
    """A service that was stopped gives up its name: old bookings are told with the name and a number."""
    for row in connection.execute(select(SERVICES.c.id, SERVICES.c.name).where(stopped)).all():
        aside = f"{row.name[:110]} #{row.id.hex[:6]}"
        connection.execute(update(SERVICES).where(SERVICES.c.id == row.id).values(name=aside))


def _give_person(connection: Connection, provider_id: UUID, service_id: UUID) -> None:
    """The one person of the business gives it."""
    person = {"id": uuid4(), "provider_id": provider_id, "kind": ResourceKind.PERSON.value, "name": PERSON}
    connection.execute(insert(RESOURCES).values(**person).on_conflict_do_nothing())
    found = select(RESOURCES.c.id).where(RESOURCES.c.provider_id == provider_id, RESOURCES.c.name == PERSON)
    row = {"service_id": service_id, "resource_id": connection.execute(found).scalar_one()}
    connection.execute(insert(GIVEN).values(**row).on_conflict_do_nothing())
