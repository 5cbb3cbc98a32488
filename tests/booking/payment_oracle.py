"""What must become of bookings and their money, by rules of its own: no code of the product decides it here.

It sees the rows before and after each step, and who did what; it keeps what the house should hold for each booking.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.booking.paying import Books

LIVE = {"held", "pending", "awaiting_payment", "confirmed"}
OVER = {"declined", "cancelled", "expired", "completed", "no_show"}
NOTICE = timedelta(hours=24)
LATE_PERCENT = 50

# Every change of a status that may ever be seen, with the steps in which it may.
MAY = {
    (None, "pending"): {"request"},
    (None, "awaiting_payment"): {"request"},
    (None, "confirmed"): {"request"},
    ("pending", "awaiting_payment"): {"approve", "accept_counter"},
    ("pending", "confirmed"): {"approve", "accept_counter"},
    ("pending", "declined"): {"decline"},
    ("pending", "cancelled"): {"cancel", "refuse_counter"},
    ("pending", "expired"): {"clock", "request", "counter", "reschedule", "news"},
    ("awaiting_payment", "confirmed"): {"news"},
    ("awaiting_payment", "cancelled"): {"cancel"},
    ("awaiting_payment", "expired"): {"clock", "request", "counter", "reschedule", "news"},
    ("expired", "confirmed"): {"news"},
    ("confirmed", "cancelled"): {"cancel"},
    ("confirmed", "completed"): {"clock", "complete"},
    ("confirmed", "no_show"): {"mark_no_show"},
    ("completed", "no_show"): {"mark_no_show"},
}


@dataclass
class Oracle:
    """`kept` is what the house should hold for a booking, in the smallest unit, when everything has come to rest."""

    kept: dict[str, int] = field(default_factory=dict)
    seen: Counter[tuple[str | None, str]] = field(default_factory=Counter)

    def compare(self, before: Books, after: Books, *, step: str, by: str, now: datetime) -> None:
        """Check one step."""
        assert after.faults == [], after.faults
        for booking_id, booking in after.bookings.items():
            was = before.bookings.get(booking_id)
            self._status(was, booking, step, now, after)
            self._money(before, after, was, booking, now)
            if was is not None and was.status != "cancelled" and booking.status == "cancelled":
                self._cancelled(was, booking, by, now)
            elif step == "waive" and was is not None and was.version != booking.version:
                self.kept[booking_id] = 0
                self.seen["cancelled", "waived"] += 1

    def _status(self, was: Any, booking: Any, step: str, now: datetime, after: Books) -> None:
        old = was.status if was is not None else None
        if old == booking.status:
            return
        self.seen[old, booking.status] += 1
        assert step in MAY.get((old, booking.status), ()), f"{old} became {booking.status} by {step}"
        if booking.status == "expired":
            assert was.deadline_at <= now, "expired before its time"
            assert not _payable(after, booking.id, now), "given up while somebody may be paying"

    def _money(self, before: Books, after: Books, was: Any, booking: Any, now: datetime) -> None:
        old = {row.id: row.status for row in before.payments}
        booked = was is not None and was.status in ("awaiting_payment", "expired") and booking.status == "confirmed"
        fresh = [row for row in after.of(booking.id, "payment") if row.status == "paid" and old.get(row.id) != "paid"]
        if booked:
            as_asked = [row for row in fresh if (row.amount_minor, row.currency) == (booking.due_minor, "EUR")]
            assert as_asked, "booked, and nobody paid what was asked"
            self._keep(booking.id, booking.due_minor)
        else:
            for row in fresh:
                assert not _should_book(before, was, row, now), "a payment went back though it could be booked"
                self.seen["paid", "returned"] += 1
        for row in after.of(booking.id, "refund"):
            if row.status == "failed" and old.get(row.id) != "failed":
                self._keep(booking.id, row.amount_minor)
                self.seen["refund", "failed"] += 1

    def _cancelled(self, was: Any, booking: Any, by: str, now: datetime) -> None:
        kept = self.kept.get(booking.id, 0)
        is_late = by == "customer" and now > was.start_at - NOTICE
        back = kept * LATE_PERCENT // 100 if is_late else kept
        assert booking.refunded_minor - was.refunded_minor == back, "another amount goes back than was agreed"
        self.kept[booking.id] = kept - back

    def _keep(self, booking_id: str, minor: int) -> None:
        self.kept[booking_id] = self.kept.get(booking_id, 0) + minor

    def at_rest(self, books: Books, *, told: set[str]) -> None:
        """Only the three ends, and what policy and failed refunds leave. `told`: failed refunds that were told of."""
        assert (books.faults, books.owed_calls) == ([], 0)
        assert {row.status for row in books.payments} <= {"paid", "failed", "expired", "done"}
        for booking in books.bookings.values():
            assert booking.status in OVER
            net = books.net_minor(booking.id)
            assert net == booking.paid_minor - booking.refunded_minor, "the service holds something else"
            assert net == self.kept.get(booking.id, 0), "the house holds what it should not"
            failed = [row for row in books.of(booking.id, "refund") if row.status == "failed"]
            assert {str(row.id) for row in failed} <= told, "a refund failed and the provider does not know"
            if booking.status in ("expired", "declined") and not failed:
                assert net == 0


def _payable(books: Books, booking_id: str, now: datetime) -> bool:
    return any(
        row.booking_id == booking_id and not row.is_paid and not row.has_failed and not row.ended_at
        for row in books.checkouts
        if row.expires_at > now
    )


def _should_book(before: Books, was: Any, paid: Any, now: datetime) -> bool:
    """The amount that was asked, and the time still held or still free."""
    if was is None or (paid.amount_minor, paid.currency) != (was.due_minor, "EUR") or now >= was.end_at:
        return False
    if was.status == "awaiting_payment":
        return True
    if was.status != "expired" or now >= was.start_at:
        return False
    return not any(
        other.status in LIVE and other.start_at < was.end_at and was.start_at < other.end_at
        for other in before.bookings.values()
        if other.id != was.id
    )
