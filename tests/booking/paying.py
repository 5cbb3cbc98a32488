"""A payment service with faults, and a look at all rows that money leaves: for tests of what becomes of payments."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Engine, text

from booking import guards, outbox, payments, service
from booking.gateways.port import SAVED_FAILURE, GatewayError, GatewayErrorKind, PaymentEvent, Till
from booking.gateways.sandbox import SandboxGateway
from booking.outbox import Entry, Settlement
from booking.payment_cards import News, PaymentCard, payments_of
from booking.types import BookingCard
from bot import tills
from bot.runtime import Runtime
from models.enums import BookingStatus, OutboxState
from tests.booking.houses import TEN, House, load_house, provider

K = GatewayErrorKind
TURN = timedelta(seconds=31)  # longer than a lease
TILL = Till("sandbox")
MINUTE = timedelta(minutes=1)
CUT = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, "payment": "full"}


class Stopped(BaseException):
    """The process ended here. No code of the house catches it."""


class FaultySandbox(SandboxGateway):
    """The sandbox, one call of which goes wrong in the way that `fault` says.

    away: nothing was sent; lost: done, and the answer never came; stopped: done, and our process ended then;
    refused: not done; saved: not done, and the service says so for ever under this key.
    """

    fault: str | None = None
    calls: list[str]

    def start_checkout(self, order):
        return self._call("start", super().start_checkout, order)

    def find_checkout(self, checkout_id):
        return self._call("find", super().find_checkout, checkout_id)

    def end_checkout(self, checkout_id):
        return self._call("end", super().end_checkout, checkout_id)

    def refund(self, order):
        if self.fault == "refused" and self._is_given_back(order):  # an earlier attempt did, whose answer was lost
            self.fault = None
        return self._call("refund", super().refund, order)

    def _is_given_back(self, order):
        with self._transaction() as session:
            known = session.execute(GIVEN_BACK, {"key": order.idempotency_key})
            return known.first() is not None

    def _call(self, name, act, argument):
        self.calls.append(name)
        fault, self.fault = self.fault, None
        if fault == "away":
            raise GatewayError(K.RETRY, "connection")
        if fault in ("refused", "saved"):
            raise GatewayError(K.REFUSED, SAVED_FAILURE if fault == "saved" else "charge_disputed")
        done = act(argument)
        if fault == "lost":
            raise GatewayError(K.UNKNOWN, "connection")
        if fault == "stopped":
            raise Stopped
        return done


def make_runtime(database_url: str, clock: Any, settings: Any) -> Runtime:
    """A runtime whose payment service has faults on demand."""
    holder: list[Runtime] = []
    gateway = FaultySandbox(lambda: holder[0].transaction(), secret=b"s", base_url="https://p.test", now=clock.now)
    gateway.calls = []
    holder.append(Runtime(settings, database_url=database_url, clock=clock, gateway=gateway, pool_size=10))
    return holder[0]


def paid_house(engine: Engine, **terms: Any) -> House:
    """A house with a cut that is paid when it is booked."""
    return load_house(engine, provider(services=[CUT | terms]))


def waiting(house: House, runtime: Runtime, start_at: datetime = TEN) -> BookingCard:
    """A booking that waits for its payment."""
    card = house.book(house.identity(), start_at, now=runtime.now(), till=TILL)
    assert card.status is BookingStatus.AWAITING_PAYMENT
    return card


def rows_of(runtime: Runtime, card: BookingCard, kind: str = "payment") -> list[PaymentCard]:
    """Its payments, or refunds."""
    with runtime.transaction() as session:
        return [row for row in payments_of(session, booking_id=card.id) if row.kind == kind]


def press(runtime: Runtime, card: BookingCard) -> str:
    """Open a checkout; its id at the service."""
    assert tills.open_checkout(runtime, booking_id=card.id, language="en")
    return rows_of(runtime, card)[-1].checkout_id or ""


def paid_event(runtime: Runtime, checkout_id: str, *, late: bool = False) -> PaymentEvent:
    """It is paid at the service, and this is what will be told."""
    return runtime.gateway.read_event(*runtime.gateway.pay(checkout_id, even_if_ended=late), now=runtime.now())


def pay(runtime: Runtime, checkout_id: str, *, late: bool = False) -> News:
    """It is paid, and told at once."""
    return tills.take_event(runtime, paid_event(runtime, checkout_id, late=late))


def booked(house: House, runtime: Runtime, start_at: datetime = TEN) -> BookingCard:
    """A booking that was paid for, by way of a real checkout."""
    card = waiting(house, runtime, start_at)
    assert pay(runtime, press(runtime, card)) is News.BOOKED
    return card


def status_of(house: House, card: BookingCard) -> Any:
    """Its status, and what was paid and given back."""
    return house.rows("SELECT status, paid_minor, refunded_minor FROM bookings WHERE id = :id", id=card.id)[0]


def tick(runtime: Runtime) -> None:
    """A beat of the clock, as far as money goes."""
    for part in (service.expire_holds, payments.owe_look_ups):
        with runtime.transaction() as session:
            part(session, now=runtime.now())


@contextmanager
def fate(runtime: Runtime, fault: str | None) -> Iterator[None]:
    """Let one thing go wrong in the block: a fault of the service, or our end at a point between two statements."""
    is_point = fault is not None and fault.startswith("at ")
    runtime.gateway.fault = None if is_point else fault

    def stop(reached: str) -> None:
        if fault == f"at {reached}":
            raise Stopped

    try:
        with guards.watched(stop):
            yield
    except Stopped:
        pass
    except GatewayError:
        assert fault is not None, "the service failed by itself"
    finally:
        runtime.gateway.fault = None


def claim(runtime: Runtime, limit: int = 100) -> tuple[Entry, ...]:
    """What is due; people are told nothing here."""
    with runtime.transaction() as session:
        return outbox.claim(session, now=runtime.now(), limit=limit)


def settle(runtime: Runtime, settlement: Settlement) -> None:
    with runtime.transaction() as session:
        outbox.settle_many(session, settlements=(settlement,), now=runtime.now())


def drain(runtime: Runtime, *, limit: int = 100, is_settled: bool = True) -> int:
    """One round of the relay for calls to the service; how many. Without `is_settled` it ends just before settling."""
    entries = claim(runtime, limit)
    for entry in entries:
        if entry.kind not in tills.CALLS:
            settle(runtime, Settlement(entry, OutboxState.SKIPPED))
            continue
        settlement = tills.carry_out(runtime, entry)
        if is_settled:
            settle(runtime, settlement)
    return sum(entry.kind in tills.CALLS for entry in entries)


@dataclass
class Books:
    """All rows that tell of money, as plain rows; `faults` lists what does not fit together."""

    bookings: dict[str, Any]
    payments: list[Any]
    checkouts: list[Any]
    refunds: list[Any]  # at the service
    ledger: dict[tuple[str, str], int]
    overlaps: int
    unheld: int
    miscounted: int
    owed_calls: int
    asked_more: set[str]  # bookings that were changed to something dearer: a difference never costs the visit
    faults: list[str] = field(default_factory=list)

    def of(self, booking_id: str, kind: str) -> list[Any]:
        return [row for row in self.payments if row.booking_id == booking_id and row.kind == kind]

    def net_minor(self, booking_id: str) -> int:
        """What the service holds for a booking: paid there, and not given back there."""
        mine = {row.id: row for row in self.checkouts if row.booking_id == booking_id}
        paid = sum(row.amount_minor for row in mine.values() if row.is_paid)
        back = sum(row.amount_minor for row in self.refunds if row.checkout_id in mine and not row.fault)
        return paid - back + self.pix_minor(booking_id)

    def pix_minor(self, booking_id: str) -> int:
        """What its provider says to have by Pix."""
        rows = [row for row in self.payments if row.booking_id == booking_id and row.gateway == "pix"]
        there = {"payment": "paid", "refund": "done"}
        sign = {"payment": 1, "refund": -1}
        return sum(sign[row.kind] * row.amount_minor for row in rows if row.status == there[row.kind])


def look(runtime: Runtime) -> Books:
    """Everything at one moment, checked for what must hold always."""
    with runtime.engine.connect() as connection:
        told = connection.exec_driver_sql(ALL_ROWS).scalar_one()
    books = Books(
        bookings={row.id: row for row in map(_row, told["bookings"])},
        payments=[_row(row) for row in told["payments"]],
        checkouts=[_row(row) for row in told["checkouts"]],
        refunds=[_row(row) for row in told["refunds"]],
        ledger={(row["booking_id"], row["kind"]): row["minor"] for row in told["ledger"]},
        overlaps=told["overlaps"],
        unheld=told["unheld"],
        miscounted=told["miscounted"],
        owed_calls=told["owed_calls"],
        asked_more=set(told["asked_more"]),
    )
    _check(books)
    return books


def _row(told: dict[str, Any]) -> SimpleNamespace:
    row = SimpleNamespace(**told)
    for name in INSTANTS & told.keys():
        if told[name] is not None:
            setattr(row, name, datetime.fromisoformat(told[name]))
    return row


def _check(books: Books) -> None:
    if books.overlaps:
        books.faults.append("two live bookings overlap")
    if books.unheld:
        books.faults.append("a live booking without claims, or claims of one that is over")
    if books.miscounted:
        books.faults.append("a class whose seats are not those of its visitors")
    for booking in books.bookings.values():
        books.faults += [f"{booking.status}: {fault}" for fault in _faults_of(books, booking)]


def _faults_of(books: Books, booking: Any) -> Iterator[str]:
    paid = [row for row in books.of(booking.id, "payment") if row.status == "paid"]
    refunds = books.of(booking.id, "refund")
    owed = [row for row in refunds if row.status != "failed"]
    written = {kind: books.ledger.get((booking.id, kind), 0) for kind in ("payment", "refund", "refund_back")}
    if not booking.paid_minor == sum(row.amount_minor for row in paid) == written["payment"]:
        yield "ledger, payments and what counts as paid differ"
    if booking.refunded_minor != sum(row.amount_minor for row in owed):
        yield "refunds and what counts as given back differ"
    done = sum(row.amount_minor for row in refunds if row.status == "done")
    if written["refund"] - written["refund_back"] != done:
        yield "ledger and refunds differ"
    for row in paid:
        if sum(one.amount_minor for one in owed if one.refund_of == row.id) > row.amount_minor:
            yield "more goes back than came"
    is_booked = booking.status in ("confirmed", "completed", "no_show") and booking.id not in books.asked_more
    if is_booked and booking.paid_minor - sum(row.amount_minor for row in owed) < booking.due_minor:
        yield "booked and not paid"


GIVEN_BACK = text("SELECT 1 FROM sandbox_refunds WHERE idempotency_key = :key")
INSTANTS = {"start_at", "end_at", "deadline_at", "expires_at"}
_LIVE = "('held', 'pending', 'awaiting_payment', 'confirmed')"


def _all(table: str, order: str) -> str:
    return f"(SELECT coalesce(json_agg(t ORDER BY {order}), '[]') FROM {table} t)"


ALL_ROWS = f"""
SELECT json_build_object(
    'bookings', {_all("bookings", "t.created_at, t.id")},
    'payments', {_all("payments", "t.created_at, t.attempt, t.id")},
    'checkouts', {_all("sandbox_checkouts", "t.created_at, t.id")},
    'refunds', {_all("sandbox_refunds", "t.created_at, t.id")},
    'ledger', {_all("(SELECT booking_id, kind, sum(amount_minor) AS minor FROM ledger GROUP BY 1, 2)", "t.kind")},
    'overlaps', (SELECT count(*) FROM bookings a JOIN bookings b ON a.provider_id = b.provider_id AND a.id < b.id
        AND tstzrange(a.start_at, a.end_at) && tstzrange(b.start_at, b.end_at)
        AND a.status IN {_LIVE} AND b.status IN {_LIVE} AND (a.class_id = b.class_id) IS NOT TRUE),
    'unheld', (SELECT count(*) FROM bookings b WHERE b.status NOT IN ('completed', 'no_show')
        AND (b.status IN {_LIVE}) <> EXISTS (SELECT 1 FROM claims c
            WHERE c.booking_id = b.id OR c.class_id = b.class_id)),
    'miscounted', (SELECT count(*) FROM class_sessions k
        WHERE k.seats_taken <> (SELECT count(*) FROM bookings b WHERE b.class_id = k.id)),
    'asked_more', (SELECT coalesce(json_agg(DISTINCT booking_id), '[]') FROM changes WHERE details ? 'extra_minor'),
    'owed_calls', (SELECT count(*) FROM outbox WHERE kind IN ('refund', 'end_checkout', 'look_up')
        AND state IN ('pending', 'sending', 'retry', 'unknown')))
"""
