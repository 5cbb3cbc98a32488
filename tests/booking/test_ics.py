"""Calendar files, read back by a library that did not write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some
from icalendar import Calendar

from booking.ics import LINE_OCTETS, Visit, calendar
from models.enums import BookingStatus

AT = datetime(2026, 6, 2, 14, 0, tzinfo=UTC)
ID = UUID("5f0c8a2e-0000-4000-8000-000000000001")


def visit(**fields: object) -> Visit:
    given_ = {"status": BookingStatus.CONFIRMED, "version": 1, "start_at": AT, "end_at": AT + timedelta(hours=1)}
    return Visit(**{"booking_id": ID, "changed_at": AT, "title": "Cut"} | given_ | fields)  # type: ignore[arg-type]


def read(text: str):
    [event] = Calendar.from_ical(text).walk("VEVENT")
    return event


def test_a_visit_is_read_back() -> None:
    event = read(calendar([visit(description="Tuesday\nat 10", place="12 Bleecker St, NY", version=4)], name="Ana"))
    assert event["UID"] == f"{ID}@parley"
    assert (event.start, event.end) == (AT, AT + timedelta(hours=1))
    assert (event["SEQUENCE"], event["STATUS"], event["SUMMARY"]) == (3, "CONFIRMED", "Cut")
    assert (event["DESCRIPTION"], event["LOCATION"]) == ("Tuesday\nat 10", "12 Bleecker St, NY")


def test_instants_are_utc_whatever_zone_they_come_in() -> None:
    from zoneinfo import ZoneInfo

    local = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"), fold=1)  # the second half past one
    text = calendar([visit(start_at=local, end_at=local.astimezone(UTC) + timedelta(hours=1))], name="Ana")
    assert "DTSTART:20261101T063000Z" in text
    assert "TZID" not in text


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (BookingStatus.PENDING, "TENTATIVE"),
        (BookingStatus.AWAITING_PAYMENT, "TENTATIVE"),
        (BookingStatus.CONFIRMED, "CONFIRMED"),
        (BookingStatus.CANCELLED, "CANCELLED"),
        (BookingStatus.DECLINED, "CANCELLED"),
        (BookingStatus.EXPIRED, "CANCELLED"),
    ],
)
def test_every_status_has_its_word(status: BookingStatus, told: str) -> None:
    assert read(calendar([visit(status=status)], name="Ana"))["STATUS"] == told


HOSTILE = [
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil",
    "a;b,c\\n\\,\\;",
    "\u2028ATTACH:http://evil.example",
    "\x00\x07tab\tend",
    "\u202eevil",
    "ü" * 200,
    "👩🏽‍🦰" * 40,
    "BEGIN:VALARM\nACTION:AUDIO\nEND:VALARM",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_inside_its_field(text: str) -> None:
    written = calendar([visit(title=text, description=text, place=text)], name=text)
    parsed = Calendar.from_ical(written)
    assert [part.name for part in parsed.walk()] == ["VCALENDAR", "VEVENT"]
    [event] = parsed.walk("VEVENT")
    assert {"ATTACH", "ACTION"}.isdisjoint(event)
    kept = text.replace("\r\n", "\n").replace("\u2028", "\n")
    for gone in ("\x00", "\x07", "\t", "\u202e"):
        kept = kept.replace(gone, "")
    assert event["SUMMARY"] == kept
    assert event["LOCATION"] == kept


@given(some.text(some.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=300))
def test_any_text_comes_back_and_no_line_is_too_long(text: str) -> None:
    written = calendar([visit(title=text)], name=text)
    assert all(len(line.encode()) <= LINE_OCTETS for line in written.split("\r\n"))
    assert "\n" not in written.replace("\r\n", "")
    assert read(written)["SUMMARY"] == text
