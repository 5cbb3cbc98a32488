"""Calendar files: iCalendar text (RFC 5545) of visits. Pure.

Instants are written in UTC, so that no reader needs to know our zones; the local time is said in the description.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from models.enums import BookingStatus

LINE_OCTETS = 75  # without the line break: RFC 5545, section 3.1
STATUSES = {
    BookingStatus.HELD: "TENTATIVE",
    BookingStatus.PENDING: "TENTATIVE",
    BookingStatus.AWAITING_PAYMENT: "TENTATIVE",
    BookingStatus.CONFIRMED: "CONFIRMED",
    BookingStatus.COMPLETED: "CONFIRMED",
    BookingStatus.NO_SHOW: "CONFIRMED",
}
_TURNS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit as a calendar shows it; `version` grows with every change of its booking."""

    booking_id: UUID
    status: BookingStatus
    version: int
    start_at: datetime
    end_at: datetime
    changed_at: datetime
    title: str
    description: str = ""
    place: str = ""
    url: str = ""


def calendar(visits: Iterable[Visit], *, name: str, prodid: str = "-//Parley//Bookings//EN") -> str:
    """A whole calendar; the same visits always make the same text."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{prodid}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines += [f"X-WR-CALNAME:{escaped(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT5M", "X-PUBLISHED-TTL:PT5M"]
    for visit in visits:
        lines += _event(visit)
    return "".join(f"{folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def escaped(text: str) -> str:
    """Text as a value: breaks and separators escaped, without signs that steer a terminal or turn the reading order."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = (letter for letter in plain if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs"))
    return "".join(kept).translate(_TURNS).translate(_ESCAPES)


def folded(line: str) -> str:
    """A line in pieces of at most 75 octets, none of which ends inside a letter."""
    pieces, piece, size = [], "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > LINE_OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    return "\r\n".join([*pieces, piece])


def _event(visit: Visit) -> list[str]:
    optional = (("DESCRIPTION", visit.description), ("LOCATION", visit.place))
    return [
        "BEGIN:VEVENT",
        f"UID:{visit.booking_id}@parley",
        f"DTSTAMP:{_utc(visit.changed_at)}",
        f"LAST-MODIFIED:{_utc(visit.changed_at)}",
        f"SEQUENCE:{visit.version - 1}",
        f"DTSTART:{_utc(visit.start_at)}",
        f"DTEND:{_utc(visit.end_at)}",
        f"STATUS:{STATUSES.get(visit.status, 'CANCELLED')}",
        f"SUMMARY:{escaped(visit.title)}",
        *(f"{field}:{escaped(value)}" for field, value in optional if value),
        *([f"URL:{visit.url}"] if visit.url else []),
        "END:VEVENT",
    ]


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
