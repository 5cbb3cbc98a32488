"""The declarative base and the column rules: aware UTC instants, and a privacy class on every column.

A column is made with `plain`, `personal`, `sensitive` or `secret`; export and erase read that class
and a test fails for a column without one.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, MetaData, String, TypeDecorator, text
from sqlalchemy.dialects.postgresql import UUID
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class NaiveInstant(ValueError):
    """A datetime without a zone was about to be stored; the database would read it in the session's zone."""


class Instant(TypeDecorator[datetime]):
    """timestamptz that refuses naive values and always gives UTC back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Refuse what has no zone."""
        if value is not None and value.tzinfo is None:
            raise NaiveInstant(f"naive datetime: {value!r}")
        return value

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Always UTC, whatever the session's zone."""
        return None if value is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: Instant(), uuid.UUID: UUID(as_uuid=True)}


def _column(privacy: str, *args: Any, **options: Any) -> MappedColumn[Any]:
    return mapped_column(*args, info={"privacy": privacy}, **options)


def plain(*args: Any, **options: Any) -> MappedColumn[Any]:
    """A column that says nothing of a person: kept in an export of the person's rows, kept on erase."""
    return _column("none", *args, **options)


def personal(*args: Any, **options: Any) -> MappedColumn[Any]:
    """A name, address or number of a person: exported to that person, blanked on erase."""
    return _column("personal", *args, **options)


def sensitive(*args: Any, **options: Any) -> MappedColumn[Any]:
    """Words a person wrote, which may hold anything: exported to that person, blanked on erase, never logged."""
    return _column("sensitive", *args, **options)


def secret(*args: Any, **options: Any) -> MappedColumn[Any]:
    """A token or hash: never exported, deleted on erase."""
    return _column("secret", *args, **options)


def key() -> MappedColumn[Any]:
    """A random primary key."""
    return plain(UUID(as_uuid=True), primary_key=True, default=uuid.uuid4, server_default=text("gen_random_uuid()"))


def words(kind: type[StrEnum]) -> String:
    """Text wide enough for the enum's values."""
    return String(max(len(item.value) for item in kind))


def one_of(column: str, kind: Iterable[StrEnum]) -> CheckConstraint:
    """CHECK that a column holds one of the enum's values, or of some of them."""
    values = ", ".join(f"'{item.value}'" for item in kind)
    return CheckConstraint(f"{column} IN ({values})", name=f"{column}_known")
