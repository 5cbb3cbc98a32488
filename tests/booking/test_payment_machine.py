"""Random lives of bookings that ask for money, with a service and a house that fail between any two steps.

After each step the rows must be what the oracle's own rules say; at the end of each life everything comes to rest.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from booking import payments, pix_payments, service
from booking.errors import BookingError
from booking.gateways.port import GatewayError, PaymentEvent, Till
from booking.guards import Guard, switched_off
from booking.types import Actor, Person
from bot import tills
from bot.runtime import Runtime
from tests.booking.houses import HOUR, NOW, TEN, House, do, load_house, provider
from tests.booking.paying import TURN, Books, drain, fate, look, make_runtime
from tests.booking.payment_oracle import LATE_PERCENT, Oracle, Tariff, extra_of

LIVES = int(os.environ.get("PARLEY_LIVES", "10000"))
SOME = 150
STEPS = 30  # some of them find nothing to do
SERVICES = [
    {"name": f"{name} {payment}", "duration_minutes": 60, "price_minor": price, "granularity_minutes": 30}
    | {"cancellation_hours": 24, "payment": payment, "deposit_minor": deposit if payment == "deposit" else 0}
    for name, price, deposit in (("Cut", 4000, 1500), ("Colour", 6501, 2333))
    for payment in ("full", "deposit", "none")
]
SEATS = 2
SERVICES.append(SERVICES[0] | {"name": "Class", "price_minor": 2501, "capacity": SEATS})
COUPON = {"name": "Summer", "kind": "coupon", "code": "SUMMER", "percent": 25, "max_uses": 2}
FEE_BPS = 750
KINDS = {  # of houses: what differs in the town file, how they are paid, and what the oracle has to know of it
    "plain": ({}, Till("sandbox"), {}),
    "pix": (
        {"currency": "BRL", "pix_key": "123e4567-e12b-12d1-a456-426655440000"},
        Till("sandbox"),
        {"currency": "BRL", "can_ask_more": False},
    ),
    "connect": ({}, Till("sandbox", needs_account=True, fee_bps=FEE_BPS), {"fee_bps": FEE_BPS}),
}
EMPTY = """
DELETE FROM bookings; DELETE FROM class_sessions; DELETE FROM outbox; DELETE FROM commands; DELETE FROM receipts;
DELETE FROM sandbox_refunds; DELETE FROM sandbox_checkouts
"""
FINE = [None] * 6
CALL_FATES = st.sampled_from([*FINE, "away", "lost", "stopped", "refused", "saved", "at paid", "at changed"])
CHANGE_FATES = st.sampled_from([*FINE, "at decided", "at changed", "at judged"])
PICK = st.integers(0, 5)
CHOSEN = st.integers(0, len(SERVICES) - 1)
HOUSES = st.sampled_from(["plain", "plain", "pix", "connect"])
BEGUN = st.sampled_from(["asked", "paid", "underpaid", "changed", "changed"])
COUPONS = st.sampled_from([False, False, True])
WAITS = st.sampled_from([timedelta(minutes=minutes) for minutes in (1, 3, 6, 31, 31, 31, 400, 1500)])
OUTCOMES = st.sampled_from(["pay", "pay", "pay", "fail", "abandon", "late", "short", "foreign"])
SENSIBLE = {
    "pending": ["provider approve", "provider approve", "provider decline", "provider counter", "customer cancel"]
    + ["customer accept_counter", "customer accept_counter", "customer refuse_counter", "customer reschedule"],
    "awaiting_payment": ["customer cancel", "provider cancel"],
    "confirmed": ["customer cancel", "customer cancel", "provider cancel", "provider complete", "provider mark_no_show"]
    + ["customer reschedule", "provider reschedule"],
    "completed": ["provider mark_no_show"],
    "cancelled": ["provider waive"],
}
ANYTHING = sorted({verb for verbs in SENSIBLE.values() for verb in verbs})
FIRST = TEN + 24 * HOUR  # fifty hours after the lives begin
COMMON = {
    ("awaiting_payment", "confirmed"),
    ("awaiting_payment", "expired"),
    ("awaiting_payment", "cancelled"),
    ("confirmed", "cancelled"),
    ("confirmed", "completed"),
    ("pending", "awaiting_payment"),
    ("paid", "returned"),
    ("change", "back"),
    ("change", "more"),
    ("seat", "taken"),
    ("seat", "left"),
    ("coupon", "used"),
    ("fee", "kept"),
}
RARE = {("paid", "returned"), ("difference", "paid"), ("move", "late"), ("awaiting_payment", "cancelled")}
_numbers = count()


class Lives(RuleBasedStateMachine):
    """Everything that people, the service, the clock and bad luck can do to the bookings of one resource.

    What is drawn never depends on the rows: a rule that finds nothing to do does nothing.
    """

    def __init__(self, houses: dict[str, House], runtime: Runtime, people: list[Any], seen: Counter[Any]) -> None:
        super().__init__()
        self.houses, self.runtime, self.people, self.seen = houses, runtime, people, seen
        runtime.clock.put(NOW)
        with runtime.engine.begin() as connection:
            connection.exec_driver_sql(EMPTY)
        runtime.gateway.calls.clear()
        self.events: list[PaymentEvent] = []
        self.books: Books = look(runtime)

    # ------------------------------------------------------------------ people

    @initialize(kind=HOUSES, chosen=CHOSEN, slot=st.integers(0, 3), other=CHOSEN, begun=BEGUN)
    def first_request(self, kind: str, chosen: int, slot: int, other: int, begun: str) -> None:
        """So many lives begin with a visit that stands that enough can happen to it later."""
        self.house, self.is_pix = self.houses[kind], kind == "pix"
        _, self.till, known = KINDS[kind]
        services = self.house.provider.services
        prices = {str(one.id): (one.price_minor, one.payment, one.deposit_minor) for one in services}
        seats = {str(one.id): one.capacity for one in services if one.capacity > 1}
        self.oracle = Oracle(Tariff(prices, seats=seats, **known), seen=self.seen)
        self.request(0, chosen, slot, False, None)
        if begun != "asked":
            self.carry_out("approve", self.house.owner, self.booking(0), None, till=self.till)
            self.press(0, None) if begun == "underpaid" else self.press_and_pay(0)
        if begun == "underpaid":
            self.at_the_checkout(0, "short", True, None)
        if begun == "changed":
            self.another_service(0, other, None, True, None)

    @rule(person=PICK, chosen=CHOSEN, slot=st.integers(0, 3), has_coupon=COUPONS, fault=CHANGE_FATES)
    def request(self, person: int, chosen: int, slot: int, has_coupon: bool, fault: str | None) -> None:
        of = self.house.provider.services[chosen]
        proposal = self.house.proposal(FIRST + slot * HOUR / 2, of)
        if has_coupon:  # proposed at the price that the coupon should make; it may be used up
            less = of.price_minor * COUPON["percent"] // 100
            terms = {"price_minor": of.price_minor - less, "list_price_minor": of.price_minor}
            proposal = replace(proposal, **terms, discount_id=self.coupon(), code=COUPON["code"])
        person_id = self.people[person % len(self.people)]

        def act() -> None:
            with self.runtime.transaction() as session:
                service.request(
                    session,
                    actor=Actor.customer(person_id),
                    command_id=f"machine:{next(_numbers)}",
                    cause="test",
                    now=self.now,
                    proposal=proposal,
                    person=Person(person_id),
                    till=self.till,
                )

        self.step("request", act, fault)

    def coupon(self) -> UUID:
        sql = "SELECT id FROM discounts WHERE provider_id = :id"
        return self.house.rows(sql, id=self.house.provider.id)[0].id

    @rule(which=PICK, chosen=st.integers(0, 100), slot=st.integers(0, 5), fault=CHANGE_FATES)
    def order(self, which: int, chosen: int, slot: int, fault: str | None) -> None:
        if not self.books.bookings:
            return
        booking = self.booking(which)
        verbs = SENSIBLE.get(booking.status, ANYTHING) if chosen % 10 else ANYTHING
        by, verb = verbs[chosen % len(verbs)].split()
        actor = self.house.owner if by == "provider" else Actor.customer(UUID(booking.identity_id))
        options: dict[str, Any] = {}
        if verb in ("approve", "accept_counter"):
            options["till"] = self.till
        if verb in ("counter", "reschedule"):
            options["start_at"] = FIRST + slot * HOUR
        self.carry_out(verb, actor, booking, fault, **options)

    @rule(which=PICK, chosen=CHOSEN, slot=st.none() | st.integers(0, 5), is_own=st.booleans(), fault=CHANGE_FATES)
    def another_service(self, which: int, chosen: int, slot: int | None, is_own: bool, fault: str | None) -> None:
        """Of a visit that stands, by its customer or its provider, at its own hour or another."""
        standing = [row for row in self.books.bookings.values() if row.status in ("confirmed", "pending")]
        if not standing:
            return
        booking = standing[which % len(standing)]
        actor = Actor.customer(UUID(booking.identity_id)) if is_own else self.house.owner
        start_at = booking.start_at if slot is None else FIRST + slot * HOUR
        other = {"service_id": self.house.provider.services[chosen].id, "start_at": start_at, "till": self.till}
        self.carry_out("reschedule", actor, booking, fault, **other)

    def carry_out(self, verb: str, actor: Actor, booking: Any, fault: str | None, **options: Any) -> None:
        def act() -> None:
            with self.runtime.transaction() as session:
                do(session, verb, actor, UUID(booking.id), now=self.now, **options)

        self.step(verb, act, fault, by=actor.kind.value)

    # ------------------------------------------------------------------ paying

    @rule(which=PICK, fault=CALL_FATES)
    def press(self, which: int, fault: str | None) -> None:
        if not self.waiting():
            return
        booking_id = UUID(self.waiting()[which % len(self.waiting())])
        self.step("news", lambda: tills.open_checkout(self.runtime, booking_id=booking_id, language="en"), fault)

    @rule(which=PICK)
    def press_and_pay(self, which: int) -> None:
        """The way it should go, so that enough lives come so far that something can go wrong later."""
        is_any = bool(self.waiting())
        if self.is_pix:
            self.the_provider_has_the_money(which, None)
            return
        self.press(which, None)
        if is_any:
            self.at_the_checkout(0, "pay", True, None)

    @rule(which=PICK, fault=CHANGE_FATES)
    def the_provider_has_the_money(self, which: int, fault: str | None) -> None:
        """By Pix, also for what nobody waits for any more."""
        if self.is_pix and self.books.bookings:
            self.step("news", lambda: self.by_pix(pix_payments.mark_paid, self.booking(which), cause="test"), fault)

    @rule(which=PICK, fault=CHANGE_FATES)
    def the_provider_gave_it_back(self, which: int, fault: str | None) -> None:
        if self.is_pix and self.books.bookings:
            self.step("returned", lambda: self.by_pix(pix_payments.mark_returned, self.booking(which)), fault)

    def by_pix(self, noted: Any, booking: Any, **more: Any) -> None:
        with self.runtime.transaction() as session:
            noted(session, actor=self.house.owner, now=self.now, booking_id=UUID(booking.id), **more)

    @rule(which=PICK, outcome=OUTCOMES, is_told=st.booleans(), fault=CALL_FATES)
    def at_the_checkout(self, which: int, outcome: str, is_told: bool, fault: str | None) -> None:
        if not self.books.checkouts:
            return
        row = self.books.checkouts[-1 - which % len(self.books.checkouts)]
        gateway = self.runtime.gateway
        if outcome in ("short", "foreign") and not row.is_paid:
            with self.runtime.engine.begin() as connection:  # the service takes something else than was asked
                change = "amount_minor = 100" if outcome == "short" else "currency = 'USD'"
                connection.exec_driver_sql(f"UPDATE sandbox_checkouts SET {change} WHERE id = %s", (row.id,))
        try:
            if outcome in ("fail", "abandon"):
                signed = getattr(gateway, outcome)(row.id)
            else:
                signed = gateway.pay(row.id, even_if_ended=outcome == "late")
        except GatewayError:
            return
        self.events.append(gateway.read_event(*signed, now=self.now))
        if is_told:
            self.deliver(0, fault)
        self.books = look(self.runtime)

    @rule(which=PICK)
    def a_refund_comes_back(self, which: int) -> None:
        if not self.books.refunds:
            return
        row = self.books.refunds[which % len(self.books.refunds)]
        gateway = self.runtime.gateway
        self.events.append(gateway.read_event(*gateway.fail_refund(row.id), now=self.now))
        self.books = look(self.runtime)

    @rule(which=PICK, fault=CALL_FATES)
    def an_event_arrives(self, which: int, fault: str | None) -> None:
        """Any that was ever sent, in any order, however often and late."""
        if not self.events:
            return
        self.deliver(which, fault)

    @rule(which=PICK, is_ours=st.booleans())
    def a_foreign_event_arrives(self, which: int, is_ours: bool) -> None:
        if not self.events:
            return
        told = self.events[which % len(self.events)]
        attached = [row.id for row in self.books.payments if row.checkout_id]
        if told.checkout is None or (is_ours and not attached):
            return
        payment_id = UUID(attached[which % len(attached)]) if is_ours else uuid4()
        checkout = replace(told.checkout, id=f"sbx_{next(_numbers)}", payment_id=payment_id, is_paid=True)
        foreign = PaymentEvent("sandbox", f"foreign{next(_numbers)}", told.kind, checkout=checkout)
        before = self.books.payments
        self.step("foreign", lambda: tills.take_event(self.runtime, foreign), None)
        assert self.books.payments == before, "somebody else's event changed our rows"

    def deliver(self, which: int, fault: str | None) -> None:
        event = self.events[-1 - which % len(self.events)]
        self.step("news", lambda: tills.take_event(self.runtime, event), fault)

    # ------------------------------------------------------------------ the house

    @rule(limit=st.integers(1, 3), fault=CALL_FATES, is_settled=st.sampled_from([True, True, True, False]))
    def relay(self, limit: int, fault: str | None, is_settled: bool) -> None:
        self.step("news", lambda: drain(self.runtime, limit=limit, is_settled=is_settled), fault)

    @rule(wait=WAITS, fault=st.sampled_from([*FINE, "at changed"]))
    def time_passes(self, wait: timedelta, fault: str | None) -> None:
        self.runtime.clock.put(self.now + wait)
        self.step("clock", self.tick, fault)

    def tick(self) -> None:
        for part in (service.expire_holds, payments.owe_look_ups, service.close_past):
            with self.runtime.transaction() as session:
                part(session, now=self.now)

    # ------------------------------------------------------------------ how a step is done

    @property
    def now(self) -> Any:
        return self.runtime.now()

    def waiting(self) -> list[str]:
        rows = self.books.bookings.values()
        return [row.id for row in rows if row.status == "awaiting_payment" or extra_of(row)]

    def booking(self, which: int) -> Any:
        return list(self.books.bookings.values())[-1 - which % len(self.books.bookings)]

    def step(self, name: str, act: Any, fault: str | None, *, by: str = "") -> Any:
        before, done = self.books, None
        self.runtime.clock.advance(0.001)  # so that nothing is in the order of random ids
        with fate(self.runtime, fault):
            try:
                done = act()
            except BookingError:
                pass
            except DBAPIError as error:
                raise AssertionError(f"the database refused: {error}") from error
        if done != 0:
            self.books = look(self.runtime)
            self.oracle.compare(before, self.books, step=name, by=by, now=self.now)
        return done

    def teardown(self) -> None:
        for event in self.events:
            self.step("news", lambda event=event: tills.take_event(self.runtime, event), None)
        for wait in (TURN, timedelta(minutes=6), 25 * HOUR, TURN, 72 * HOUR, 8 * HOUR):
            self.runtime.clock.put(self.now + wait)
            self.step("clock", self.tick, None)
            while self.step("news", lambda: drain(self.runtime), None):
                pass
        for booking in self.books.bookings.values() if self.is_pix else ():
            self.step("returned", lambda one=booking: self.by_pix(pix_payments.mark_returned, one), None)
        self.oracle.at_rest(self.books, told=self.told())

    def told(self) -> set[str]:
        failed = (
            "SELECT payload->>'payment_id' AS id FROM outbox WHERE provider_id IS NOT NULL "
            "AND payload->>'template' IN ('refund_failed', 'refund_failed_house')"
        )
        with self.runtime.engine.connect() as connection:
            return {row.id for row in connection.execute(text(failed))}


@pytest.fixture
def lives(engine, database_url, clock, make_settings):
    """A function that makes one life; the house stands, its bookings go."""
    towns = [provider(kind, services=SERVICES, discounts=[COUPON], **KINDS[kind][0]) for kind in KINDS]
    town = load_house(engine, *towns)
    houses = dict(zip(KINDS, (replace(town, provider=card) for card in (town.provider, *town.others)), strict=True))
    with engine.begin() as connection:  # each life begins with empty books
        connection.exec_driver_sql("ALTER TABLE ledger DISABLE TRIGGER keep_ledger")
        connection.exec_driver_sql(f"UPDATE services SET late_refund_percent = {LATE_PERCENT}")
        connection.exec_driver_sql("UPDATE services SET needs_approval = true WHERE name LIKE 'Colour%%'")
        connection.exec_driver_sql(
            "UPDATE providers SET payout_account = 'acct_1', is_payout_ready = true WHERE slug = 'connect'"
        )
    runtime = make_runtime(database_url, clock, make_settings())
    people = [town.identity() for _ in range(3)]
    seen: Counter[Any] = Counter()

    def life() -> Lives:
        return Lives(houses, runtime, people, seen)

    life.seen = seen  # type: ignore[attr-defined]
    yield life
    sys.stderr.write(f"seen: {dict(seen.most_common())}\n")
    runtime.close()


def _run(lives: Any, many: int, **more: Any) -> int:
    begun = 0

    def begin() -> Lives:
        nonlocal begun
        begun += 1
        return lives()

    chosen = settings(
        max_examples=many,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
        **more,
    )
    run_state_machine_as_test(begin, settings=chosen)
    return begun


def test_some_lives_come_to_one_of_the_three_ends(lives):
    assert _run(lives, SOME, derandomize=True) >= SOME
    assert {change for change in COMMON if not lives.seen[change]} <= RARE


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_ten_thousand_lives_come_to_one_of_the_three_ends(lives):
    assert _run(lives, LIVES) >= LIVES
    assert {change for change in COMMON | RARE if not lives.seen[change]} == set()


@pytest.mark.parametrize("guard", [Guard.PAID_ONCE, Guard.AMOUNTS])
def test_control_without_a_guard_lives_go_wrong(lives, guard):
    """The oracle sees it by itself."""
    with switched_off(guard), pytest.raises(AssertionError):
        _run(lives, 400, derandomize=True)
