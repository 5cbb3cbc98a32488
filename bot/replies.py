"""What is said, before it is words: lines of catalogue keys with typed values, options with stored actions.

Replies travel as JSON and become text only when they are sent, when language and channel are known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant told in a zone. `style`: full (weekday, date, time, zone), day (weekday and date), time, short.

    `until` stands behind "until", and tells the time alone when it is today's. `place` is the city of the zone alone.
    """

    at: datetime
    zone: str
    style: str = "full"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the currency's smallest unit."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Day:
    """A local date told with its weekday."""

    on: date


@dataclass(frozen=True, slots=True)
class Span:
    """A time of day span in minutes after midnight, for opening hours."""

    start_minute: int
    end_minute: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, 0 = Monday."""

    number: int


@dataclass(frozen=True, slots=True)
class Length:
    """A duration in whole minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Score:
    """A rating as a decimal ("4.8")."""

    stars: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Another catalogue key inside a value ("status.confirmed")."""

    key: str


Value = str | int | Moment | Money | Day | Span | Weekday | Length | Score | Phrase | tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence or paragraph: a catalogue key and its values. `n` picks the plural form."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)
    n: int | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A choice: how it is called, and the action that is stored for it (plain JSON, ids only)."""

    label: Line
    action: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Link:
    """An address to open, with the label's catalogue key. `path` is joined to the public base address."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to a person."""

    lines: tuple[Line, ...]
    options: tuple[Option, ...] = ()
    links: tuple[Link, ...] = ()
    qr: str | None = None  # path of a page of ours, whose address goes along as a code to be printed
    template: str | None = None  # name of the approved template that says the same, for closed reply windows
    is_notice: bool = False  # not an answer: needs consent
    is_last_word: bool = False  # the one acknowledgement of a stop: goes out although the person opted out


_KINDS: dict[str, type] = {
    "moment": Moment,
    "money": Money,
    "day": Day,
    "span": Span,
    "weekday": Weekday,
    "length": Length,
    "score": Score,
    "phrase": Phrase,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def value_to_json(value: Value) -> Any:
    """A value as JSON: plain text and numbers stay, the rest becomes {"is": kind, ...}."""
    if isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [value_to_json(item) for item in value]
    fields: dict[str, Any] = {"is": _NAMES[type(value)]}
    for name in type(value).__dataclass_fields__:
        item = getattr(value, name)
        fields[name] = item.isoformat() if isinstance(item, date) else item
    return fields


def value_from_json(raw: Any) -> Value:
    """Reverse of `value_to_json`."""
    if isinstance(raw, list):
        return tuple(value_from_json(item) for item in raw)
    if not isinstance(raw, dict):
        return raw  # type: ignore[no-any-return]
    fields = {name: item for name, item in raw.items() if name != "is"}
    if raw["is"] == "moment":
        fields["at"] = datetime.fromisoformat(fields["at"]).astimezone(UTC)
    if raw["is"] == "day":
        fields["on"] = date.fromisoformat(fields["on"])
    return _KINDS[raw["is"]](**fields)  # type: ignore[no-any-return]


def line_to_json(line: Line) -> dict[str, Any]:
    """A line as JSON."""
    return {"key": line.key, "values": {k: value_to_json(v) for k, v in line.values.items()}, "n": line.n}


def line_from_json(raw: dict[str, Any]) -> Line:
    """Reverse of `line_to_json`."""
    return Line(raw["key"], {k: value_from_json(v) for k, v in raw["values"].items()}, raw["n"])


def reply_to_json(reply: Reply) -> dict[str, Any]:
    """A reply as JSON, for the outbox."""
    return {
        "lines": [line_to_json(line) for line in reply.lines],
        "options": [{"label": line_to_json(o.label), "action": dict(o.action)} for o in reply.options],
        "links": [[link.label, link.path] for link in reply.links],
        "qr": reply.qr,
        "template": reply.template,
        "is_notice": reply.is_notice,
        "is_last_word": reply.is_last_word,
    }


def reply_from_json(raw: dict[str, Any]) -> Reply:
    """Reverse of `reply_to_json`."""
    return Reply(
        lines=tuple(line_from_json(line) for line in raw["lines"]),
        options=tuple(Option(line_from_json(o["label"]), o["action"]) for o in raw["options"]),
        links=tuple(Link(label, path) for label, path in raw["links"]),
        qr=raw.get("qr"),
        template=raw["template"],
        is_notice=raw["is_notice"],
        is_last_word=raw["is_last_word"],
    )
