"""The state machine of a booking: the table as written in the plan, and random histories on a real database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy.orm import Session

from booking import service, setup
from booking.access import Action
from booking.errors import SlotRefused, WrongState
from booking.lifecycle import TRANSITIONS, advance, is_live
from booking.types import Actor
from models.enums import ActorKind, BookingStatus
from tests.booking.houses import HOUR, NOW, House, load_house, provider

S, A = BookingStatus, Action
C, P, G, K = ActorKind.CUSTOMER, ActorKind.PROVIDER, ActorKind.GATEWAY, ActorKind.CLOCK

# (from, action, by, possible ends), one line for each arrow.
ARROWS = [
    (None, A.REQUEST, (C, P), (S.HELD, S.PENDING, S.AWAITING_PAYMENT, S.CONFIRMED)),
    (S.HELD, A.GIVE_DETAILS, (C,), (S.PENDING, S.AWAITING_PAYMENT, S.CONFIRMED)),
    (S.PENDING, A.APPROVE, (P,), (S.AWAITING_PAYMENT, S.CONFIRMED)),
    (S.PENDING, A.DECLINE, (P,), (S.DECLINED,)),
    (S.PENDING, A.COUNTER, (P,), (S.PENDING,)),
    (S.PENDING, A.ACCEPT_COUNTER, (C,), (S.AWAITING_PAYMENT, S.CONFIRMED)),
    (S.PENDING, A.REFUSE_COUNTER, (C,), (S.CANCELLED,)),
    (S.PENDING, A.RESCHEDULE, (C,), (S.PENDING,)),
    (S.AWAITING_PAYMENT, A.RECORD_PAYMENT, (G, P), (S.CONFIRMED,)),
    (S.HELD, A.EXPIRE, (K,), (S.EXPIRED,)),
    (S.PENDING, A.EXPIRE, (K,), (S.EXPIRED,)),
    (S.AWAITING_PAYMENT, A.EXPIRE, (K,), (S.EXPIRED,)),
    (S.EXPIRED, A.LATE_PAYMENT, (G, P), (S.CONFIRMED,)),
    (S.CANCELLED, A.WAIVE, (P,), (S.CANCELLED,)),
    (S.HELD, A.CANCEL, (C, P), (S.CANCELLED,)),
    (S.PENDING, A.CANCEL, (C, P), (S.CANCELLED,)),
    (S.AWAITING_PAYMENT, A.CANCEL, (C, P), (S.CANCELLED,)),
    (S.CONFIRMED, A.CANCEL, (C, P), (S.CANCELLED,)),
    (S.CONFIRMED, A.RESCHEDULE, (C, P), (S.CONFIRMED,)),
    (S.CONFIRMED, A.DISPLACE, (P,), (S.CONFIRMED,)),
    (S.CONFIRMED, A.RESTORE, (P,), (S.CONFIRMED,)),
    (S.CONFIRMED, A.LET_GO, (K,), (S.CANCELLED,)),
    (S.CONFIRMED, A.CLOSE_PAST, (K,), (S.COMPLETED,)),
    (S.CONFIRMED, A.COMPLETE, (P,), (S.COMPLETED,)),
    (S.CONFIRMED, A.MARK_NO_SHOW, (P,), (S.NO_SHOW,)),
    (S.COMPLETED, A.MARK_NO_SHOW, (P,), (S.NO_SHOW,)),
    (S.CONFIRMED, A.DELAY, (P,), (S.CONFIRMED,)),
    (S.DECLINED, A.EXPLAIN, (P,), (S.DECLINED,)),
    (S.NO_SHOW, A.LIFT_LOCK_OUT, (P,), (S.NO_SHOW,)),
    (S.COMPLETED, A.TAKE_BACK, (P,), (S.CONFIRMED,)),
    (S.NO_SHOW, A.TAKE_BACK, (P,), (S.CONFIRMED, S.COMPLETED)),
]


def test_the_table_is_the_plan_and_nothing_more():
    assert {key: (arrow.by, arrow.to) for key, arrow in TRANSITIONS.items()} == {
        (status, action): (frozenset(by), to) for status, action, by, to in ARROWS
    }


@pytest.mark.parametrize("status", [None, *S])
@pytest.mark.parametrize("action", [action for action in A if action is not A.VIEW])
def test_every_other_step_is_refused(status, action):
    allowed = {(f, a): (by, to) for f, a, by, to in ARROWS}.get((status, action), ((), ()))
    for kind in ActorKind:
        for end in S:
            if kind in allowed[0] and end in allowed[1]:
                assert advance(status, action, kind, end) is end
            elif kind in allowed[0]:
                with pytest.raises(ValueError, match="leads to"):
                    advance(status, action, kind, end)
            else:
                with pytest.raises(WrongState):
                    advance(status, action, kind, end)


def test_the_live_ones_are_those_that_hold_time():
    assert {status for status in S if is_live(status)} == {S.HELD, S.PENDING, S.AWAITING_PAYMENT, S.CONFIRMED}


@dataclass
class Expected:
    """What a booking must be, kept by rules of its own: no code of the product decides it."""

    id: UUID
    customer: Actor
    status: BookingStatus
    start_at: datetime
    is_class: bool
    version: int = 1
    waiting_on: ActorKind | None = None
    deadline_at: datetime | None = None

    @property
    def is_live(self) -> bool:
        return self.status in (S.PENDING, S.CONFIRMED)

    def change(self, status: BookingStatus, waiting_on: ActorKind | None = None, now: datetime | None = None) -> None:
        self.status, self.waiting_on, self.version = status, waiting_on, self.version + 1
        self.deadline_at = min(now + 24 * HOUR, self.start_at) if waiting_on else None


HOURS = st.integers(0, 9)
PICK = st.integers(0, 1_000)
SEATS = 2


class Histories(RuleBasedStateMachine):
    """Random things done to bookings of one provider; after each the rows must be what the rules say."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house, self.now = house, NOW
        self.bookings: list[Expected] = []
        self.locked: set[Actor] = set()

    @initialize()
    def empty(self) -> None:
        with Session(self.house.engine) as session:
            setup.empty_house(session)
            session.commit()
        services = [
            {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 60},
            {"name": "Class", "duration_minutes": 60, "price_minor": 900, "granularity_minutes": 60, "capacity": SEATS},
        ]
        self.house = load_house(self.house.engine, provider(auto_confirm=False, services=services))
        self.people = [Actor.customer(self.house.identity()) for _ in range(3)]

    def at(self, hour: int) -> datetime:
        return NOW + 26 * HOUR + hour * HOUR

    def is_free(self, start_at: datetime, is_class: bool, mover: Expected | None = None) -> bool:
        """Whether a visit may start then, by the rules alone; run-out requests stand in nobody's way."""
        others = [
            other
            for other in self.bookings
            if other is not mover
            and other.is_live
            and other.start_at == start_at
            and not (other.deadline_at and other.deadline_at <= self.now)
        ]
        if start_at < self.now:
            return False
        return (len(others) < SEATS and all(other.is_class for other in others)) if is_class else not others

    def is_locked(self, person: Actor, start_at: datetime) -> bool:
        """Who did not come books nothing for the same day, which is one of UTC here."""
        return person in self.locked and start_at.date() == self.now.date()

    def retire(self, start_at: datetime, is_class: bool, mover: Expected | None = None) -> None:
        """What a booking does to run-out requests that stand in its way; in a class with a free seat none does."""
        there = [one for one in self.bookings if one is not mover and one.is_live and one.start_at == start_at]
        if is_class and len(there) < SEATS and all(one.is_class for one in there):
            return
        for one in there:
            if one.deadline_at and one.deadline_at <= self.now:
                one.change(S.EXPIRED)

    def chosen(self, pick: int) -> Expected:
        return self.bookings[pick % len(self.bookings)]

    def do(self, verb: str, actor: Actor, booking: Expected, is_allowed: bool, **options: object) -> bool:
        """Do it and require that it is refused exactly when it should be."""
        try:
            outcome = self.house.do(verb, actor, booking.id, now=self.now, **options)
        except WrongState:
            assert not is_allowed, f"{verb} was refused"
            return False
        assert is_allowed, f"{verb} was carried out"
        assert not outcome.is_repeat
        return True

    @rule(hour=HOURS, who=st.integers(0, 2), is_class=st.booleans())
    def request(self, hour: int, who: int, is_class: bool) -> None:
        start_at, person = self.at(hour), self.people[who]
        is_free = self.is_free(start_at, is_class) and not self.is_locked(person, start_at)
        try:
            card = self.house.book(person.id, start_at, now=self.now, of=self.house.provider.services[is_class])
        except SlotRefused:
            assert not is_free
            return
        assert is_free
        self.retire(start_at, is_class)
        deadline = min(self.now + 24 * HOUR, start_at)
        self.bookings.append(Expected(card.id, person, S.PENDING, start_at, is_class, 1, P, deadline))

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK)
    def approve(self, pick: int) -> None:
        booking = self.chosen(pick)
        is_due = booking.status is S.PENDING and booking.waiting_on is P and self.now < booking.deadline_at
        if self.do("approve", self.house.owner, booking, is_due):
            booking.change(S.CONFIRMED)

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK)
    def decline(self, pick: int) -> None:
        booking = self.chosen(pick)
        if self.do("decline", self.house.owner, booking, booking.status is S.PENDING):
            booking.change(S.DECLINED)

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK, hour=HOURS, by_provider=st.booleans())
    def move(self, pick: int, hour: int, by_provider: bool) -> None:
        booking, start_at = self.chosen(pick), self.at(hour)
        is_request = booking.status is S.PENDING
        verb = "counter" if by_provider and is_request else "reschedule"
        actor = self.house.owner if by_provider else booking.customer
        is_free = self.is_free(start_at, booking.is_class, booking) and not self.is_locked(actor, start_at)
        try:
            done = self.do(verb, actor, booking, booking.is_live, start_at=start_at)
        except SlotRefused:
            assert booking.is_live
            assert not is_free
            return
        if done:
            assert is_free
            self.retire(start_at, booking.is_class, booking)
            booking.start_at = start_at
            waiting_on = (C if by_provider else P) if is_request else None
            booking.change(booking.status, waiting_on, self.now)

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK, is_yes=st.booleans())
    def answer_counter(self, pick: int, is_yes: bool) -> None:
        booking = self.chosen(pick)
        is_due = booking.status is S.PENDING and booking.waiting_on is C and self.now < booking.deadline_at
        verb = "accept_counter" if is_yes else "refuse_counter"
        if self.do(verb, booking.customer, booking, is_due):
            booking.change(S.CONFIRMED if is_yes else S.CANCELLED)

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK, by_provider=st.booleans())
    def cancel(self, pick: int, by_provider: bool) -> None:
        booking = self.chosen(pick)
        actor = self.house.owner if by_provider else booking.customer
        if self.do("cancel", actor, booking, booking.is_live):
            booking.change(S.CANCELLED)

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK, came=st.booleans())
    def say_how_it_went(self, pick: int, came: bool) -> None:
        booking = self.chosen(pick)
        ends = (S.CONFIRMED,) if came else (S.CONFIRMED, S.COMPLETED)
        is_allowed = booking.status in ends and self.now >= booking.start_at
        if self.do("complete" if came else "mark_no_show", self.house.owner, booking, is_allowed):
            booking.change(S.COMPLETED if came else S.NO_SHOW)
            self.locked |= set() if came else {booking.customer}

    @precondition(lambda self: self.bookings)
    @rule(pick=PICK)
    def lift(self, pick: int) -> None:
        booking = self.chosen(pick)
        is_allowed = booking.status is S.NO_SHOW and booking.customer in self.locked
        if self.do("lift_lock_out", self.house.owner, booking, is_allowed):
            booking.change(S.NO_SHOW)
            self.locked.remove(booking.customer)

    @rule(hours=st.sampled_from([1, 3, 12, 25]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def the_clock_ticks(self) -> None:
        with Session(self.house.engine) as session:
            expired = service.expire_holds(session, now=self.now, limit=100)
            closed = service.close_past(session, now=self.now, limit=100)
            session.commit()
        run_out = [b for b in self.bookings if b.status is S.PENDING and b.deadline_at <= self.now]
        over = [b for b in self.bookings if b.status is S.CONFIRMED and b.start_at + HOUR <= self.now]
        assert set(expired) == {booking.id for booking in run_out}
        assert set(closed) == {booking.id for booking in over}
        for booking in run_out:
            booking.change(S.EXPIRED)
        for booking in over:
            booking.change(S.COMPLETED)

    @invariant()
    def rows_are_as_expected(self) -> None:
        rows = self.house.rows("SELECT id, status, version, waiting_on, start_at, deadline_at FROM bookings")
        assert {row[0]: tuple(row[1:]) for row in rows} == {
            b.id: (b.status, b.version, b.waiting_on, b.start_at, b.deadline_at) for b in self.bookings
        }

    @invariant()
    def time_is_held_by_live_bookings_alone(self) -> None:
        held = self.house.rows("SELECT lower(during), booking_id IS NULL FROM claims")
        live = [(b.start_at, b.is_class) for b in self.bookings if b.is_live]
        plain = [start_at for start_at, is_class in live if not is_class]
        classes = {start_at for start_at, is_class in live if is_class}
        assert sorted(start for start, of_class in held if not of_class) == sorted(plain)
        assert sorted(start for start, of_class in held if of_class) == sorted(classes)
        seats = dict(tuple(row) for row in self.house.rows("SELECT start_at, seats_taken FROM class_sessions"))
        assert seats == {start: live.count((start, True)) for start in classes}

    @invariant()
    def changes_form_chains(self) -> None:
        chains: dict[UUID, list[tuple[str | None, str]]] = {}
        for booking_id, before, after in self.house.rows(
            "SELECT booking_id, from_status, to_status FROM changes ORDER BY id"
        ):
            chains.setdefault(booking_id, []).append((before, after))
        for booking in self.bookings:
            chain = chains[booking.id]
            assert [before for before, _ in chain] == [None, *(after for _, after in chain[:-1])]
            assert chain[-1][1] == booking.status
            assert len(chain) == booking.version


def test_random_histories(house):
    run_state_machine_as_test(
        lambda: Histories(house), settings=settings(max_examples=12, stateful_step_count=30, deadline=None)
    )
