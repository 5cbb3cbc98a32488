"""The reference pages, made from the code: settings, commands, lifecycle, who may do what, town file, JSON API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, get_args

from pydantic import BaseModel

from booking.access import PERMITTED
from booking.lifecycle import TRANSITIONS
from booking.town import Town
from bot.settings import Settings
from models.enums import BookingStatus


def reference(commands: dict[str, str], api: Iterable[str]) -> str:
    """The whole page as Markdown; `commands` are those of `python -m workers` with their help."""
    parts = (_settings(), _commands(commands), _lifecycle(), _rights(), _town(), api)
    return "\n".join(line for part in parts for line in (*part, "")).rstrip() + "\n"


def _settings() -> Iterator[str]:
    yield from ("# Reference", "", "Made from the code by `python -m workers reference`.", "", "## Settings", "")
    yield from ("| name | default | what it is |", "| --- | --- | --- |")
    for field in Settings.model_fields.values():
        default = "" if field.default is None else f"`{field.default}`"
        yield f"| `{field.alias}` | {default} | {field.description or ''} |"


def _commands(commands: dict[str, str]) -> Iterator[str]:
    yield from ("## Commands", "", "`python -m workers COMMAND`:", "", "| command | what it does |", "| --- | --- |")
    for name, words in commands.items():
        yield f"| `{name}` | {words} |"


def _lifecycle() -> Iterator[str]:
    yield from ("## Lifecycle of a booking", "", "| from | action | by | to |", "| --- | --- | --- | --- |")
    order = list(BookingStatus)  # what is made from a set has no order of its own
    by_status = sorted(TRANSITIONS.items(), key=lambda item: order.index(item[0][0]) if item[0][0] else -1)
    for (status, action), arrow in by_status:
        by = ", ".join(sorted(kind.value for kind in arrow.by))
        to = " or ".join(f"`{one.value}`" for one in arrow.to)
        yield f"| {f'`{status.value}`' if status else '-'} | {action.value} | {by} | {to} |"


def _rights() -> Iterator[str]:
    yield from ("## Who may do what", "", "Only on what is their own; anything else looks absent.", "")
    yield from ("| action | by |", "| --- | --- |")
    for action, kinds in PERMITTED.items():
        yield f"| {action.value} | {', '.join(sorted(kind.value for kind in kinds))} |"


def _town() -> Iterator[str]:
    yield from ("## Town file", "", "`python -m workers load-town FILE.json`; unknown keys are refused.", "")
    yield from _model(Town, "the file")


def _model(model: type[BaseModel], title: str) -> Iterator[str]:
    inner: list[tuple[type[BaseModel], str]] = []
    yield from (f"### {title}", "", (model.__doc__ or "").strip(), "", "| key | default |", "| --- | --- |")
    for name, field in model.model_fields.items():
        nested = [kind for kind in get_args(field.annotation) if isinstance(kind, type) and issubclass(kind, BaseModel)]
        inner += [(kind, f"{name}[]") for kind in nested]
        yield f"| `{name}` | {_default(field)} |"
    yield ""
    for kind, name in inner:
        yield from _model(kind, name)


def _default(field: Any) -> str:
    if field.is_required():
        return "required"
    return "none" if field.default is None else f"`{field.default!r}`".replace("()", "[]")
