"""Statements written as SQL, whose binds have types of ours."""

from __future__ import annotations

from typing import Any

from sqlalchemy import TextClause, bindparam, text


def typed(sql: str, **kinds: Any) -> TextClause:
    """A statement with named binds of these types; what is not named takes its value's own."""
    return text(sql).bindparams(*(bindparam(name, type_=kind) for name, kind in kinds.items()))
