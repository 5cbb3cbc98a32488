"""The log: one JSON object a line, people's addresses and all secrets blotted out at the root, whoever writes.

`about(conversation=...)` adds fields to every line inside it, so that one message can be followed in and out.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import TextIO

MAX_LENGTH = 500
# These write addresses with tokens in them, or bodies of messages, at INFO and DEBUG.
TALKATIVE = ("httpx", "httpcore", "telegram", "twilio", "urllib3", "openai", "stripe", "rq", "alembic", "asyncio")

_fields: ContextVar[dict[str, str] | None] = ContextVar("log_fields", default=None)

_BLOTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?i)(authorization['\"]?\s*[:=]\s*['\"]?)(?:(?:basic|bearer|digest)\s+)?[^\s'\",}]+"), r"\1[secret]"),
    (re.compile(r"(?i)\b(basic|bearer)\s+[\w~+/.=-]{8,}"), r"\1 [secret]"),
    (re.compile(r"(?<!\d)\d{6,12}:[\w-]{30,}"), "[secret]"),  # a Telegram token, in an address or alone
    (re.compile(r"(://[^/\s:@]*:)[^/\s@]+@"), r"\1[secret]@"),
    (re.compile(r"\b(?:sk|pk|rk|whsec)[-_][\w-]{8,}"), "[secret]"),
    (re.compile(r"(?i)([?&](?:token|key|secret|code|sig|signature|start|text|body)=)[^&\s'\"]+"), r"\1[secret]"),
    (re.compile(r"\b[0-9a-f]{32,}\b"), "[secret]"),  # a Twilio auth token, or a hash of one
    (re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"), "[email]"),
    (re.compile(r"\+\d(?:[ ().-]{0,2}\d){6,16}"), "[phone]"),
    (re.compile(r"(?<![\w.:-])\d{3}[ .-]\d{3}[ .-]\d{4}(?![\w-])"), "[phone]"),
    (re.compile(r"(?<![\w.:-])\d{9,16}(?![\w-])"), "[number]"),
)


def redact(text: str) -> str:
    """The text without phone numbers, e-mail addresses, chat ids, tokens, passwords and credentials."""
    for pattern, blot in _BLOTS:
        text = pattern.sub(blot, text)
    return text


@contextmanager
def about(**fields: object) -> Iterator[None]:
    """Every line written inside carries these fields (ids, never words or addresses of a person)."""
    token = _fields.set({**(_fields.get() or {}), **{name: str(value) for name, value in fields.items()}})
    try:
        yield
    finally:
        _fields.reset(token)


class JsonLines(logging.Formatter):
    """Turns a record into one line; the only place where anything is written, and so the place to redact."""

    def format(self, record: logging.LogRecord) -> str:
        """One JSON object without line breaks."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redact(record.getMessage())[:MAX_LENGTH],
            **(_fields.get() or {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = _described(record.exc_info[1], record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def _described(error: BaseException, trace: TracebackType | None) -> dict[str, object]:
    """Type, place and first line: what follows it in a database error are statements with people's words in them."""
    first_line = (str(error).splitlines() or [""])[0]
    frames = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)[-8:]]
    described: dict[str, object] = {
        "type": f"{type(error).__module__}.{type(error).__qualname__}",
        "message": redact(first_line)[:MAX_LENGTH],
        "frames": frames,
    }
    if error.__cause__ is not None:
        described["cause"] = type(error.__cause__).__qualname__
    return described


def set_up_log(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send the log of the whole process through the redacting formatter, to stderr unless told."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.captureWarnings(True)
