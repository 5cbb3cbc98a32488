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


def extra_of(booking: Any) -> int:
    """What is still asked for while a visit stands."""
    if booking.status != "confirmed" or booking.deadline_at is None:
        return 0
    return max(0, booking.due_minor - booking.paid_minor + booking.refunded_minor)


@dataclass(frozen=True)
class Tariff:
    """What a house asks for: (price, payment, deposit) by service; `percent` off with a coupon, `uses` times."""

    services: dict[str, tuple[int, str, int]]
    currency: str = "EUR"
    can_ask_more: bool = True  # by link, for a visit that became dearer
    fee_bps: int = 0
    percent: int = 25
    uses: int = 2
    seats: dict[str, int] = field(default_factory=dict)  # of services that several people visit at once

    def price(self, booking: Any) -> int:
        listed = self.services[booking.service_id][0]
        return listed - listed * self.percent // 100 if booking.discount_id else listed

    def due(self, booking: Any) -> int:
        _, payment, deposit = self.services[booking.service_id]
        price = self.price(booking)
        return {"full": price, "deposit": min(deposit, price), "none": 0}[payment]


@dataclass
class Oracle:
    """`kept` is what the house should hold for a booking, in the smallest unit, when everything has come to rest."""

    tariff: Tariff
    kept: dict[str, int] = field(default_factory=dict)
    late: set[str] = field(default_factory=set)  # moved by their customers when it was too late for a cancel
    not_agreed: set[str] = field(default_factory=set)  # last moved by the provider: given up for nothing
    seen: Counter[tuple[str | None, str]] = field(default_factory=Counter)

    def compare(self, before: Books, after: Books, *, step: str, by: str, now: datetime) -> None:
        """Check one step."""
        assert after.faults == [], after.faults
        for booking_id, booking in after.bookings.items():
            was = before.bookings.get(booking_id)
            self._status(was, booking, step, now, after)
            self._terms(before, was, booking)
            self._money(before, after, was, booking, now)
            self._fee(after, booking)
            if step == "reschedule" and was is not None and was.version != booking.version:
                self._moved(was, booking, by, now)
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

    def _terms(self, before: Books, was: Any, booking: Any) -> None:
        """The price is the tariff's, less a coupon that was left; what is asked for first follows from it."""
        assert booking.price_minor == self.tariff.price(booking), "another price than the tariff's"
        if was is None and booking.discount_id:
            given_up = ("declined", "cancelled", "expired")
            others = [one for one in before.bookings.values() if one.discount_id and one.status not in given_up]
            assert len(others) < self.tariff.uses, "a coupon was used once too often"
            self.seen["coupon", "used"] += 1
        old = was.status if was is not None else None
        if booking.status == "awaiting_payment" and old != "awaiting_payment":
            assert booking.due_minor == self.tariff.due(booking) > 0, "another amount is asked for than is due"
        if booking.status == "confirmed" and old in (None, "pending"):
            assert self.tariff.due(booking) == 0, "booked without what is due"

    def _moved(self, was: Any, booking: Any, by: str, now: datetime) -> None:
        """A move, maybe to another service: what goes back or is asked for, and whether a cancel is late ever after."""
        is_confirmed = was.status == booking.status == "confirmed"
        if was.service_id != booking.service_id:
            self.seen["seat", "left"] += was.service_id in self.tariff.seats
            self.seen["seat", "taken"] += booking.service_id in self.tariff.seats
        if is_confirmed and was.service_id != booking.service_id:
            held, price = self.kept.get(booking.id, 0), self.tariff.price(booking)
            back = max(0, held - price)
            if by == "customer" and self._is_late(was, now):
                back = back * LATE_PERCENT // 100
            asked = self.tariff.due(booking) if by == "customer" and self.tariff.can_ask_more else 0
            assert booking.refunded_minor - was.refunded_minor == back, "a change gives another difference back"
            assert extra_of(booking) == max(0, asked - held), "a change asks for another difference"
            self.kept[booking.id] = held - back
            self.seen["change", "back" if back else "more" if asked > held else "even"] += 1
        if is_confirmed and by == "customer" and self._is_late(was, now):
            self.late.add(booking.id)
            self.seen["move", "late"] += 1
        elif is_confirmed and by == "provider":
            self.late.discard(booking.id)
            self.not_agreed.add(booking.id)
        if is_confirmed and by == "customer":
            self.not_agreed.discard(booking.id)

    def _is_late(self, was: Any, now: datetime) -> bool:
        if was.id in self.not_agreed:
            return False
        return was.id in self.late or now > was.start_at - NOTICE

    def _fee(self, after: Books, booking: Any) -> None:
        """The ledger holds the platform's part of what was kept: to the unit, or to one a refund that came back."""
        told = after.ledger.get((booking.id, "fee"), 0) - after.ledger.get((booking.id, "fee_back"), 0)
        paid = [row for row in after.of(booking.id, "payment") if row.status == "paid"]
        if any(row.currency != self.tariff.currency or row.amount_minor == 100 for row in paid):
            return  # the service took something else than was asked, with the fee of what was asked
        refunds = after.of(booking.id, "refund")
        net = 0
        for row in paid:
            fee = row.amount_minor * self.tariff.fee_bps // 10_000
            given = sum(one.amount_minor for one in refunds if one.refund_of == row.id and one.status == "done")
            net += fee - (2 * fee * given + row.amount_minor) // (2 * row.amount_minor)
        assert abs(told - net) <= sum(one.status == "failed" for one in refunds), "another fee than was agreed"
        self.seen["fee", "kept"] += net > 0

    def _money(self, before: Books, after: Books, was: Any, booking: Any, now: datetime) -> None:
        old = {row.id: row.status for row in before.payments}
        booked = was is not None and was.status in ("awaiting_payment", "expired") and booking.status == "confirmed"
        fresh = [row for row in after.of(booking.id, "payment") if row.status == "paid" and old.get(row.id) != "paid"]
        if booked:
            asked = (booking.due_minor, self.tariff.currency)
            as_asked = [row for row in fresh if (row.amount_minor, row.currency) == asked]
            assert as_asked, "booked, and nobody paid what was asked"
            self._keep(booking.id, booking.due_minor)
        else:
            for row in fresh:
                if self._is_the_difference(was, row, old):
                    self._keep(booking.id, row.amount_minor)
                    self.seen["difference", "paid"] += 1
                    assert extra_of(booking) == 0, "a difference was paid and is still asked for"
                    continue
                assert not self._should_book(before, was, row, now), "a payment went back though it could be booked"
                self.seen["paid", "returned"] += 1
        for row in after.of(booking.id, "refund"):
            if row.status == "failed" and old.get(row.id) != "failed":
                self._keep(booking.id, row.amount_minor)
                self.seen["refund", "failed"] += 1

    def _cancelled(self, was: Any, booking: Any, by: str, now: datetime) -> None:
        kept = self.kept.get(booking.id, 0)
        is_late = by == "customer" and self._is_late(was, now)
        back = kept * LATE_PERCENT // 100 if is_late else kept
        assert booking.refunded_minor - was.refunded_minor == back, "another amount goes back than was agreed"
        self.kept[booking.id] = kept - back

    def _keep(self, booking_id: str, minor: int) -> None:
        self.kept[booking_id] = self.kept.get(booking_id, 0) + minor

    def _is_the_difference(self, was: Any, paid: Any, old: dict[str, str]) -> bool:
        """The amount that a visit is asked for, by a payment that was waited for."""
        if was is None or not extra_of(was) or old.get(paid.id) != "pending":
            return False
        return (paid.amount_minor, paid.currency) == (extra_of(was), self.tariff.currency)

    def _should_book(self, before: Books, was: Any, paid: Any, now: datetime) -> bool:
        """The amount that was asked, and the time still held or still free."""
        if (
            was is None
            or (paid.amount_minor, paid.currency) != (was.due_minor, self.tariff.currency)
            or now >= was.end_at
        ):
            return False
        if was.status == "awaiting_payment":
            return True
        if was.status != "expired" or now >= was.start_at:
            return False
        others = [
            other
            for other in before.bookings.values()
            if other.id != was.id
            and other.status in LIVE
            and other.start_at < was.end_at
            and was.start_at < other.end_at
        ]
        seats = self.tariff.seats.get(was.service_id, 1)
        return len(others) < seats and all(
            (one.service_id, one.start_at) == (was.service_id, was.start_at) for one in others
        )

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
