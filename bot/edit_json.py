"""Edits of a set-up as JSON: what a button that saves one carries."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter

from booking import edits
from booking.edits import Edit

_KINDS: tuple[type, ...] = (
    edits.AddService,
    edits.EditService,
    edits.StopService,
    edits.SetWeek,
    edits.SetPolicy,
    edits.AddFact,
    edits.SetFact,
)
_ADAPTERS: dict[str, TypeAdapter[Any]] = {kind.__name__: TypeAdapter(kind) for kind in _KINDS}


def edit_to_json(edit: Edit) -> dict[str, Any]:
    """An edit with the name of its kind; what is None is left out."""
    kind = type(edit).__name__
    plain = _ADAPTERS[kind].dump_python(edit, mode="json")
    return {"is": kind, **{name: value for name, value in plain.items() if asdict(edit)[name] is not None}}


def edit_from_json(raw: dict[str, Any]) -> Edit:
    """Reverse of `edit_to_json`."""
    fields = {name: value for name, value in raw.items() if name != "is"}
    return _ADAPTERS[raw["is"]].validate_python(fields)  # type: ignore[no-any-return]
