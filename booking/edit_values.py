"""What may stand in each field of an edit. Texts are kept letter for letter, or refused. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from unicodedata import category

from booking.edits import BadEdit, Fault, Week

DAY = 1440
MOST_MONEY = 2_000_000_000
MOST_SPANS_A_DAY = 8
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
COUPON = re.compile(r"[A-Z0-9][A-Z0-9_-]{2,23}")
COUNTS = {  # field: least, most
    "duration_minutes": (1, DAY),
    "price_minor": (0, MOST_MONEY),
    "deposit_minor": (0, MOST_MONEY),
    "buffer_before_minutes": (0, DAY),
    "buffer_after_minutes": (0, DAY),
    "lead_time_minutes": (0, 525_600),
    "horizon_days": (0, 1_100),
    "granularity_minutes": (1, DAY),
    "cancellation_hours": (0, 8_760),
    "late_refund_percent": (0, 100),
    "capacity": (1, 10_000),
    "percent": (0, 100),
    "amount_off_minor": (0, MOST_MONEY),
    "nth": (0, 1_000),
    "max_uses": (1, 1_000_000),
    "max_uses_per_customer": (1, 1_000_000),
}


def text(field: str, value: str, *, longest: int, has_lines: bool = False, may_be_empty: bool = False) -> str:
    """The same text. Raises BadEdit for one that cannot be kept as it is."""
    if any(_is_unwritable(letter, has_lines) for letter in value):
        raise BadEdit(field, Fault.UNWRITABLE)
    if len(value) > longest:
        raise BadEdit(field, Fault.TOO_LONG)
    if not value.strip() and not may_be_empty:
        raise BadEdit(field, Fault.MISSING)
    return value


def count(field: str, value: int) -> int:
    """The same number. Raises BadEdit outside of the field's range."""
    least, most = COUNTS[field]
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise BadEdit(field, Fault.OUT_OF_RANGE)
    return value


def one_of(field: str, value: str, known: Iterable[str]) -> str:
    """The same word. Raises BadEdit for one that is not known."""
    if value not in known:
        raise BadEdit(field, Fault.UNKNOWN)
    return value


def matching(field: str, value: str, pattern: re.Pattern[str], *, longest: int = 64) -> str:
    """The same word. Raises BadEdit for one of another form."""
    if not value:
        raise BadEdit(field, Fault.MISSING)
    if len(value) > longest:
        raise BadEdit(field, Fault.TOO_LONG)
    if not pattern.fullmatch(value):
        raise BadEdit(field, Fault.MALFORMED)
    return value


def span(field: str, start: int, end: int) -> tuple[int, int]:
    """The same minutes. Raises BadEdit unless they are times of a day that differ."""
    if not (0 <= start < DAY and 0 <= end <= DAY):
        raise BadEdit(field, Fault.OUT_OF_RANGE)
    if start == end:
        raise BadEdit(field, Fault.MALFORMED)
    return start, end


def week(field: str, spans: Week) -> Week:
    """The same hours in order. Raises BadEdit where they overlap, within a day or past midnight."""
    kept = sorted((day, *span(field, start, end)) for day, start, end in spans)
    if any(not 0 <= day <= 6 for day, _, _ in kept):
        raise BadEdit(field, Fault.OUT_OF_RANGE)
    if any(sum(day == other for other, _, _ in kept) > MOST_SPANS_A_DAY for day in range(7)):
        raise BadEdit(field, Fault.TOO_MANY)
    _require_apart(
        field, [(day * DAY + start, day * DAY + (end if end > start else end + DAY)) for day, start, end in kept]
    )
    return tuple(kept)


def _require_apart(field: str, minutes: list[tuple[int, int]]) -> None:
    turned = [*minutes, *((start + 7 * DAY, end + 7 * DAY) for start, end in minutes[:1])]
    for (_, end), (start, _) in pairwise(turned):
        if start < end:
            raise BadEdit(field, Fault.OVERLAP)


def _is_unwritable(letter: str, has_lines: bool) -> bool:
    if has_lines and letter in "\n\t":
        return False
    return category(letter) in ("Cc", "Cs", "Zl", "Zp")
