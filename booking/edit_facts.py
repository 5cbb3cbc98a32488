"""Edits of facts and discounts."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Table, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from booking import edit_values as values
from booking.edits import AddDiscount, AddFact, BadEdit, Change, DropFact, Fault, OwnFact, SetFact, StopDiscount
from booking.errors import NotFound
from models.enums import DiscountKind
from models.providers import Discount, ProviderFact, Service

FACTS: Table = ProviderFact.__table__
DISCOUNTS: Table = Discount.__table__
SERVICES: Table = Service.__table__
LONGEST = {"topic": 40, "text": 1000}
DISCOUNT = tuple(field.name for field in fields(AddDiscount))
MOST_FACTS = 100


def list_facts(session: Session, *, provider_id: UUID) -> tuple[OwnFact, ...]:
    """A provider's facts in their order."""
    own = select(FACTS.c.id, FACTS.c.topic, FACTS.c.text).where(FACTS.c.provider_id == provider_id)
    return tuple(OwnFact(*row) for row in session.connection().execute(own.order_by(FACTS.c.position)))


def plan_fact(connection: Connection, provider_id: UUID, edit: AddFact | SetFact | DropFact) -> Change:
    """A fact before and after. Raises BadEdit and NotFound."""
    before = {} if isinstance(edit, AddFact) else _fact(connection, provider_id, edit.fact_id)
    if isinstance(edit, DropFact):
        return Change(edit.subject, before, {})
    own = FACTS.c.provider_id == provider_id
    if not before and connection.execute(select(func.count()).where(own)).scalar_one() >= MOST_FACTS:
        raise BadEdit("topic", Fault.TOO_MANY)
    given = {name: getattr(edit, name) for name in LONGEST}
    after = {name: before[name] if given[name] is None else given[name] for name in LONGEST}
    for name, longest in LONGEST.items():
        if after[name] != before.get(name):
            values.text(name, after[name], longest=longest, has_lines=name == "text")
    return Change(edit.subject, before, after)


def write_fact(
    connection: Connection, provider_id: UUID, edit: AddFact | SetFact | DropFact, change: Change, now: datetime
) -> None:
    """Write, change or drop it; a new one comes last."""
    if isinstance(edit, AddFact):
        last = select(func.coalesce(func.max(FACTS.c.position) + 1, 0)).where(FACTS.c.provider_id == provider_id)
        row = {"provider_id": provider_id, "position": connection.execute(last).scalar_one(), **change.after}
        connection.execute(insert(FACTS).values(**row))
    elif isinstance(edit, SetFact):
        connection.execute(update(FACTS).where(FACTS.c.id == edit.fact_id).values(**change.after))
    else:
        connection.execute(delete(FACTS).where(FACTS.c.id == edit.fact_id))


def plan_discount(connection: Connection, provider_id: UUID, edit: AddDiscount) -> Change:
    """A new discount. Raises BadEdit."""
    _check_discount(edit)
    active = select(DISCOUNTS.c.name, DISCOUNTS.c.code).where(
        DISCOUNTS.c.provider_id == provider_id, DISCOUNTS.c.is_active
    )
    for row in connection.execute(active):
        if row.name.casefold() == edit.name.casefold():
            raise BadEdit("name", Fault.TAKEN)
        if edit.code is not None and row.code == edit.code:
            raise BadEdit("code", Fault.TAKEN)
    if edit.service_id is not None and not _is_offered(connection, provider_id, edit.service_id):
        raise BadEdit("service_id", Fault.UNKNOWN)
    return Change(edit.subject, {}, {name: _plain(getattr(edit, name)) for name in DISCOUNT})


def write_discount(connection: Connection, provider_id: UUID, edit: AddDiscount, change: Change, now: datetime) -> None:
    """Write it; bookings made with a stopped one of this name keep pointing at their own row."""
    same = (DISCOUNTS.c.provider_id == provider_id) & (DISCOUNTS.c.name == edit.name)
    for row in connection.execute(select(DISCOUNTS.c.id, DISCOUNTS.c.name).where(same)).all():
        aside = f"{row.name[:70]} #{row.id.hex[:6]}"
        connection.execute(update(DISCOUNTS).where(DISCOUNTS.c.id == row.id).values(name=aside))
    row = {name: getattr(edit, name) for name in DISCOUNT}
    owned = {"id": uuid4(), "provider_id": provider_id, "is_active": True, "created_at": now}
    connection.execute(insert(DISCOUNTS).values(**owned, **row))


def plan_stop_discount(connection: Connection, provider_id: UUID, edit: StopDiscount) -> Change:
    """A discount that is given no more. Raises NotFound."""
    own = (DISCOUNTS.c.provider_id == provider_id) & (DISCOUNTS.c.id == edit.discount_id) & DISCOUNTS.c.is_active
    row = connection.execute(select(*(DISCOUNTS.c[name] for name in DISCOUNT)).where(own)).first()
    if row is None:
        raise NotFound
    return Change(edit.subject, {name: _plain(value) for name, value in row._mapping.items()}, {})


def write_stop_discount(
    connection: Connection, provider_id: UUID, edit: StopDiscount, change: Change, now: datetime
) -> None:
    """Its bookings keep pointing at the row."""
    connection.execute(update(DISCOUNTS).where(DISCOUNTS.c.id == edit.discount_id).values(is_active=False))


def _fact(connection: Connection, provider_id: UUID, fact_id: UUID) -> dict[str, Any]:
    own = (FACTS.c.provider_id == provider_id) & (FACTS.c.id == fact_id)
    row = connection.execute(select(FACTS.c.topic, FACTS.c.text).where(own)).first()
    if row is None:
        raise NotFound
    return dict(row._mapping)


def _is_offered(connection: Connection, provider_id: UUID, service_id: UUID) -> bool:
    own = (SERVICES.c.provider_id == provider_id) & (SERVICES.c.id == service_id) & SERVICES.c.is_active
    return connection.execute(select(SERVICES.c.id).where(own)).first() is not None


def _check_discount(edit: AddDiscount) -> None:
    values.text("name", edit.name, longest=80)
    values.one_of("kind", edit.kind, [kind.value for kind in DiscountKind])
    for name in ("percent", "amount_off_minor", "nth", "max_uses", "max_uses_per_customer"):
        if getattr(edit, name) is not None:
            values.count(name, getattr(edit, name))
    if edit.kind == DiscountKind.COUPON:
        values.matching("code", edit.code or "", values.COUPON)
    elif edit.code is not None:
        raise BadEdit("code", Fault.UNKNOWN)
    if edit.kind == DiscountKind.NTH_VISIT and edit.nth < 2:
        raise BadEdit("nth", Fault.OUT_OF_RANGE)
    if not edit.percent and not edit.amount_off_minor:
        raise BadEdit("percent", Fault.MISSING)
    if edit.valid_from and edit.valid_until and edit.valid_until < edit.valid_from:
        raise BadEdit("valid_until", Fault.OUT_OF_RANGE)


def _plain(value: Any) -> Any:
    return (
        value.isoformat()
        if isinstance(value, date)
        else value
        if value is None or isinstance(value, int)
        else str(value)
    )
