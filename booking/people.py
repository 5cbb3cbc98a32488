"""Customers as each provider knows them: found by identity, else phone, else e-mail, else made; gaps are filled.

What is known is never replaced by something else that was said later. A phone or e-mail that was only typed finds the
record that the booking is filed under, and no more: it neither joins the identity to that record nor adds to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError

from booking import guards
from booking.guards import Guard
from booking.types import Person
from models.people import Customer, CustomerIdentity

CUSTOMERS, LINKS = Customer.__table__, CustomerIdentity.__table__
FIELDS = ("name", "phone", "email", "language")


@dataclass(frozen=True, slots=True)
class Known:
    """What one provider has on record of a person."""

    id: UUID
    name: str | None
    phone: str | None
    email: str | None
    language: str | None


def keep_customer(
    connection: Connection, *, provider_id: UUID, person: Person, now: datetime, known: Known | None = None
) -> Known:
    """The customer that this person is, found or made, with its gaps filled. `known`: already found by identity."""
    found = known or _by_identity(connection, provider_id, person)
    if found is None:
        found = _by_address(connection, provider_id, person)
        if found is not None and not person.is_proven and guards.is_on(Guard.PROVEN):
            return found
        found = found or _make(connection, provider_id, person, now)
        found = _link(connection, provider_id, person, found)
    return _fill_gaps(connection, provider_id, person, found)


def customer_of(connection: Connection, *, provider_id: UUID, customer_id: UUID) -> Known | None:
    """One record of the provider's own; None for anybody else's."""
    return _first(connection, BY_ID, provider_id=provider_id, customer_id=customer_id)


def find_customer(connection: Connection, *, provider_id: UUID, person: Person) -> Known | None:
    """The customer that this person is on record as; None for somebody new."""
    return _by_identity(connection, provider_id, person) or _by_address(connection, provider_id, person)


def has_news(known: Known, person: Person) -> bool:
    """Whether the person told something that is not on record."""
    return any(getattr(known, field) is None and getattr(person, field) for field in FIELDS)


_COLUMNS = (CUSTOMERS.c.id, CUSTOMERS.c.name, CUSTOMERS.c.phone, CUSTOMERS.c.email, CUSTOMERS.c.language)
BY_IDENTITY = (
    select(*_COLUMNS)
    .join(LINKS, LINKS.c.customer_id == CUSTOMERS.c.id)
    .where(LINKS.c.provider_id == bindparam("provider_id"), LINKS.c.identity_id == bindparam("identity_id"))
)
BY_ID = select(*_COLUMNS).where(
    CUSTOMERS.c.provider_id == bindparam("provider_id"), CUSTOMERS.c.id == bindparam("customer_id")
)
BY_PHONE = select(*_COLUMNS).where(
    CUSTOMERS.c.provider_id == bindparam("provider_id"), CUSTOMERS.c.phone == bindparam("phone")
)
BY_EMAIL = select(*_COLUMNS).where(
    CUSTOMERS.c.provider_id == bindparam("provider_id"), func.lower(CUSTOMERS.c.email) == bindparam("email")
)
MAKE = insert(CUSTOMERS).on_conflict_do_nothing().returning(*_COLUMNS)
LINK = insert(LINKS).on_conflict_do_nothing().returning(LINKS.c.customer_id)
FILL = text(
    """
UPDATE customers c SET name = coalesce(c.name, :name), language = coalesce(c.language, :language),
    phone = coalesce(c.phone, CASE WHEN NOT EXISTS (
        SELECT 1 FROM customers o WHERE o.provider_id = c.provider_id AND o.phone = :phone) THEN :phone END),
    email = coalesce(c.email, CASE WHEN NOT EXISTS (
        SELECT 1 FROM customers o WHERE o.provider_id = c.provider_id AND lower(o.email) = lower(:email)
    ) THEN :email END)
WHERE c.id = :customer_id RETURNING c.name, c.phone, c.email, c.language
"""
).bindparams(bindparam("customer_id", type_=CUSTOMERS.c.id.type))

DROP_UNUSED = text(
    """
DELETE FROM customers c WHERE c.id = :customer_id
    AND NOT EXISTS (SELECT 1 FROM customer_identities l WHERE l.customer_id = c.id)
    AND NOT EXISTS (SELECT 1 FROM bookings b WHERE b.customer_id = c.id)
"""
).bindparams(bindparam("customer_id", type_=CUSTOMERS.c.id.type))


def _by_identity(connection: Connection, provider_id: UUID, person: Person) -> Known | None:
    if person.identity_id is None:
        return None
    return _first(connection, BY_IDENTITY, provider_id=provider_id, identity_id=person.identity_id)


def _by_address(connection: Connection, provider_id: UUID, person: Person) -> Known | None:
    found = None
    if person.phone:
        found = _first(connection, BY_PHONE, provider_id=provider_id, phone=person.phone)
    if found is None and person.email:
        found = _first(connection, BY_EMAIL, provider_id=provider_id, email=person.email.lower())
    return found


def _first(connection: Connection, statement: Any, **values: Any) -> Known | None:
    row = connection.execute(statement, values).first()
    return None if row is None else Known(*row)


def _make(connection: Connection, provider_id: UUID, person: Person, now: datetime) -> Known:
    fields = {field: getattr(person, field) or None for field in FIELDS}
    made = _first(connection, MAKE, id=uuid4(), provider_id=provider_id, created_at=now, **fields)
    # Somebody else made the same customer in between: it is committed, so the next look finds it.
    found = made or _by_address(connection, provider_id, person)
    if found is None:
        raise RuntimeError("a customer could be neither made nor found")
    return found


def _link(connection: Connection, provider_id: UUID, person: Person, found: Known) -> Known:
    """Remember which customer the identity is; the first to say so is right."""
    if person.identity_id is None:
        return found
    values = {"provider_id": provider_id, "identity_id": person.identity_id, "customer_id": found.id}
    if connection.execute(LINK, values).first() is not None:
        return found
    connection.execute(DROP_UNUSED, {"customer_id": found.id})
    return _by_identity(connection, provider_id, person) or found


def _fill_gaps(connection: Connection, provider_id: UUID, person: Person, found: Known) -> Known:
    if not has_news(found, person):
        return found
    values = {field: getattr(person, field) or None for field in FIELDS}
    try:
        with connection.begin_nested():
            row = connection.execute(FILL, {**values, "customer_id": found.id}).one()
    except IntegrityError:  # somebody took that phone or e-mail in this very moment; the booking does not need it
        return found
    return Known(found.id, *row)
