"""Edits of the business itself: profile, language, colours, assistant, whether it is open for bookings, pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Table, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from booking import edit_values as values
from booking.colours import HEX, nearest_apart
from booking.edits import (
    BadEdit,
    Change,
    EditProfile,
    Fault,
    SetActive,
    SetAssistant,
    SetColours,
    SetImage,
    SetLanguage,
)
from booking.errors import NotFound
from booking.folding import fold
from booking.slugs import give_up, lock_slugs, require_own_or_free
from booking.town import is_language
from models.enums import Assistant, ImageKind
from models.providers import Provider, ProviderImage

PROVIDERS: Table = Provider.__table__
IMAGES: Table = ProviderImage.__table__
LONGEST = {"name": 120, "profession": 80, "city": 80, "address": 200, "bio": 2000}
MAY_BE_EMPTY = frozenset({"city", "address", "bio"})
PROFILE = tuple(field.name for field in fields(EditProfile))
MOST_IMAGE_BYTES = 1024 * 1024

Plain = EditProfile | SetLanguage | SetColours | SetAssistant | SetActive


def plan_business(connection: Connection, provider_id: UUID, edit: Plain) -> Change:
    """What an edit of the provider's own row comes to. Raises BadEdit and NotFound."""
    names = tuple(field.name for field in fields(edit))
    before = _row(connection, provider_id, names)
    wanted = {name: getattr(edit, name) for name in names if getattr(edit, name) is not None}
    if isinstance(edit, SetColours):
        wanted = {name: str(colour).lower() for name, colour in wanted.items()}
    after = before | {name: value for name, value in wanted.items() if value != before[name]}
    for name in after:
        if after[name] != before[name]:
            _CHECKS[name](name, after[name])
    if isinstance(edit, SetColours) and after != before:
        _require_apart(after)
    if "slug" in after and after["slug"] != before["slug"]:
        require_own_or_free(connection, provider_id, after["slug"])
    return Change(edit.subject, before, after)


def write_business(connection: Connection, provider_id: UUID, edit: Plain, change: Change, now: datetime) -> None:
    """Write the fields that differ, with what follows from them."""
    new: dict[str, Any] = {name: change.after[name] for name in change.fields}
    for name in ("profession", "city"):
        if name in new:
            new[f"{name}_key"] = fold(new[name])[:80]
    if "phone" in new:
        new |= {"phone": new["phone"] or None, "is_phone_proven": False}  # typed by anybody, it proves nothing
    if "slug" in new:
        lock_slugs(connection)
        require_own_or_free(connection, provider_id, new["slug"])
        give_up(connection, provider_id, change.before["slug"], new["slug"], now)
    connection.execute(update(PROVIDERS).where(PROVIDERS.c.id == provider_id).values(**new))


def plan_image(connection: Connection, provider_id: UUID, edit: SetImage) -> Change:
    """A new picture under a new random id, or none."""
    kind = values.one_of("kind", edit.kind, [kind.value for kind in ImageKind])
    if len(edit.content) > MOST_IMAGE_BYTES:
        raise BadEdit("content", Fault.TOO_LONG)
    before = _row(connection, provider_id, (kind,))
    return Change(edit.subject, before, {kind: uuid4().hex if edit.content else ""})


def write_image(connection: Connection, provider_id: UUID, edit: SetImage, change: Change, now: datetime) -> None:
    """Replace the picture of its kind."""
    of_kind = (IMAGES.c.provider_id == provider_id) & (IMAGES.c.kind == edit.kind)
    connection.execute(delete(IMAGES).where(of_kind))
    made = change.after[edit.kind]
    if made:
        row = {"id": UUID(made), "provider_id": provider_id, "kind": edit.kind, "created_at": now}
        size = {"content": edit.content, "width": edit.width, "height": edit.height}
        connection.execute(insert(IMAGES).values(**row, **size))
    shown = {edit.kind: made or None}
    connection.execute(update(PROVIDERS).where(PROVIDERS.c.id == provider_id).values(**shown))


def _row(connection: Connection, provider_id: UUID, names: tuple[str, ...]) -> dict[str, Any]:
    row = connection.execute(
        select(*(PROVIDERS.c[name] for name in names)).where(PROVIDERS.c.id == provider_id)
    ).first()
    if row is None:
        raise NotFound
    return {name: "" if value is None else value for name, value in row._mapping.items()}


def _require_apart(after: Mapping[str, Any]) -> None:
    better = nearest_apart(after["colour_accent"], after["colour_primary"])
    if better != after["colour_accent"]:
        raise BadEdit("colour_accent", Fault.HARD_TO_READ, better)


def _text(name: str, value: str) -> None:
    values.text(name, value, longest=LONGEST[name], has_lines=name == "bio", may_be_empty=name in MAY_BE_EMPTY)


def _phone(name: str, value: str) -> None:
    if value:
        values.matching(name, value, values.PHONE)


def _language(name: str, value: str) -> None:
    if not (0 < len(value) <= 8 and is_language(value)):
        raise BadEdit(name, Fault.UNKNOWN)


_CHECKS: dict[str, Any] = {
    **dict.fromkeys(LONGEST, _text),
    "phone": _phone,
    "slug": lambda name, value: values.matching(name, value, values.SLUG),
    "language": _language,
    "colour_primary": lambda name, value: values.matching(name, value, HEX),
    "colour_accent": lambda name, value: values.matching(name, value, HEX),
    "assistant": lambda name, value: values.one_of(name, value, [mode.value for mode in Assistant]),
    "is_active": lambda name, value: None,
}
