"""A provider who is away: what becomes of every visit in the closed hours, once, and what opening again gives back."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from itertools import count

import pytest
from sqlalchemy.orm import Session

from booking import absence, away, guards, read, upkeep
from booking.edits import ClearOverride, SetOverride
from booking.errors import Changed, NotFound, SlotRefused, WrongState
from booking.guards import Guard
from booking.policy import displaced_deadline, refund_of_cancel
from booking.types import Actor
from models.enums import ActorKind, BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, House, load_house, provider

TUESDAY = date(2026, 6, 2)
ALL_DAY = SetOverride(TUESDAY)
AFTERNOON = SetOverride(TUESDAY, start_minute=780, end_minute=1200)
_commands = count(1)


@pytest.fixture
def house(engine):
    return load_house(engine)


def asked(house: House, *, now=NOW, actor=None, command_id=None) -> absence.Asked:
    return absence.Asked(actor or house.owner, house.provider.id, command_id or f"away{next(_commands)}", "test", now)


def close(house: House, *closures: SetOverride, is_displacing: bool = True, seen=None, **who) -> absence.Result:
    with Session(house.engine) as session:
        result = absence.close(
            session, asked(house, **who), closures or (ALL_DAY,), is_displacing=is_displacing, seen=seen
        )
        session.commit()
    return result


def reopen(house: House, *edits, **who) -> absence.Result:
    with Session(house.engine) as session:
        result = absence.reopen(session, asked(house, **who), edits or (ClearOverride(TUESDAY),))
        session.commit()
    return result


def let_go(house: House, now) -> int:
    with Session(house.engine) as session:
        done = absence.let_go(session, now=now)
        session.commit()
    return len(done)


def seen(house: House, *closures: SetOverride) -> str:
    with Session(house.engine) as session:
        cards = read.agenda(session, provider_id=house.provider.id, start_at=NOW, end_at=NOW + timedelta(days=9))
    return away.seen_of(away.affected(cards, closures or (ALL_DAY,), NOW))


def card(house: House, booking_id):
    with Session(house.engine) as session:
        return read.find_booking(session, booking_id=booking_id)


def told(house: House, template: str) -> int:
    return len(house.rows("SELECT 1 FROM outbox WHERE payload->>'template' = :t", t=template))


def claims(house: House) -> int:
    return len(house.rows("SELECT 1 FROM claims"))


def test_a_visit_in_the_closed_hours_gives_up_its_time_and_its_customer_is_told_once(house):
    booked = house.book(house.identity())
    result = close(house)
    found = card(house, booked.id)
    assert [one.id for one in result.visits] == [booked.id]
    assert (found.status, found.displaced_until) == (BookingStatus.CONFIRMED, TEN - 2 * HOUR)
    assert (told(house, "displaced"), claims(house)) == (1, 0)
    assert [(row.action, row.actor_kind) for row in house.rows("SELECT * FROM changes ORDER BY id")][-1] == (
        "displace",
        "provider",
    )


def test_visits_outside_of_the_closed_hours_and_those_that_have_begun_are_left_alone(house):
    early = house.book(house.identity(), TEN)
    late = house.book(house.identity(), TEN + 4 * HOUR)
    touching = house.book(house.identity(), TEN + 2.5 * HOUR)  # 12:30 to 13:30
    assert {one.id for one in close(house, AFTERNOON).visits} == {late.id, touching.id}
    assert card(house, early.id).displaced_until is None
    begun = close(house, ALL_DAY, now=TEN + timedelta(minutes=5))
    assert begun.visits == ()


def test_without_the_word_for_it_visits_in_blocked_hours_stay(house):
    booked = house.book(house.identity())
    result = close(house, is_displacing=False)
    assert result.changes[0].fields == ("overrides",)
    assert (card(house, booked.id).displaced_until, told(house, "displaced")) == (None, 0)
    with pytest.raises(SlotRefused):
        house.book(house.identity(), TEN + 3 * HOUR)


def test_a_request_is_declined_and_an_unpaid_time_is_given_up(engine):
    house = load_house(engine, provider(auto_confirm=False))
    request = house.book(house.identity())
    result = close(house)
    assert card(house, request.id).status is BookingStatus.DECLINED
    assert [one.status for one in result.visits] == [BookingStatus.DECLINED]
    assert (told(house, "declined"), told(house, "displaced")) == (1, 0)


def test_a_counter_offer_that_waits_for_the_customer_is_called_off(engine):
    house = load_house(engine, provider(auto_confirm=False))
    request = house.book(house.identity())
    house.do("counter", house.owner, request.id, start_at=TEN + HOUR)
    close(house)
    found = card(house, request.id)
    assert (found.status, found.cancelled_by) == (BookingStatus.CANCELLED, ActorKind.PROVIDER)


def test_another_time_is_chosen_and_the_visit_has_a_time_again(house):
    person = house.identity()
    booked = house.book(person)
    close(house)
    moved = house.do("reschedule", Actor.customer(person), booked.id, start_at=TEN + timedelta(days=1)).booking
    assert (moved.displaced_until, moved.price_minor, claims(house)) == (None, booked.price_minor, 1)
    assert let_go(house, NOW + timedelta(days=3)) == 0


def test_a_seat_in_a_class_is_given_up_and_taken_again(engine):
    group = {"name": "Yoga", "duration_minutes": 60, "price_minor": 1000, "capacity": 2}
    house = load_house(engine, provider(services=[group]))
    people = [house.identity() for _ in range(2)]
    booked = [house.book(person) for person in people]
    close(house)
    assert (claims(house), house.rows("SELECT 1 FROM class_sessions")) == (0, [])
    for person, one in zip(people, booked, strict=True):
        house.do("reschedule", Actor.customer(person), one.id, start_at=TEN + timedelta(days=1))
    assert [row.seats_taken for row in house.rows("SELECT seats_taken FROM class_sessions")] == [2]


def test_calling_it_off_gives_everything_back_whatever_the_window(house):
    booked = house.book(house.identity())
    close(house)
    paid = paid_card(house, booked.id, 4000)
    an_hour_before = TEN - HOUR
    assert refund_of_cancel(paid, by=ActorKind.CUSTOMER, now=an_hour_before) == 4000
    kept = paid_card(house, house.book(house.identity(), TEN + timedelta(days=1)).id, 4000)
    assert refund_of_cancel(kept, by=ActorKind.CUSTOMER, now=kept.start_at - HOUR) == 0  # the control: a late cancel


def paid_card(house: House, booking_id, minor: int):
    with house.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE bookings SET paid_minor = {minor} WHERE id = '{booking_id}'")
    return card(house, booking_id)


def test_nobody_chose_the_clock_calls_it_off_for_the_provider_and_tells_both(house):
    booked = house.book(house.identity())
    close(house)
    until = card(house, booked.id).displaced_until
    assert let_go(house, until - timedelta(seconds=1)) == 0
    assert let_go(house, until) == 1
    assert let_go(house, until + HOUR) == 0
    found = card(house, booked.id)
    assert (found.status, found.cancelled_by) == (BookingStatus.CANCELLED, ActorKind.PROVIDER)
    assert told(house, "let_go") == 2


@pytest.mark.parametrize(
    ("hours_before", "hours_to_choose"),
    [(100, 24), (26, 24), (10, 8), (2.5, 1), (0.25, 1)],
)
def test_how_long_the_customer_may_choose(hours_before, hours_to_choose):
    assert displaced_deadline(NOW, NOW + hours_before * HOUR) == NOW + hours_to_choose * HOUR


def test_a_displaced_visit_is_never_counted_as_having_taken_place(house):
    booked = house.book(house.identity())
    close(house)
    with Session(house.engine) as session:
        assert upkeep.close_past(session, now=TEN + 5 * HOUR) == ()
    for verb in ("complete", "mark_no_show"):
        with pytest.raises(WrongState):
            house.do(verb, house.owner, booked.id, now=TEN + 2 * HOUR)


def test_the_time_of_a_displaced_visit_blocks_no_hours_that_are_open_again(house):
    booked = house.book(house.identity())
    close(house)
    with Session(house.engine) as session:  # opened by other means, such as the web settings
        from booking import editing

        editing.apply(
            session, house.owner, house.provider.id, ClearOverride(TUESDAY), command_id="w", cause="web", now=NOW
        )
        session.commit()
    other = house.book(house.identity(), TEN)
    assert other.status is BookingStatus.CONFIRMED
    assert reopen(house).visits == ()  # somebody else has it now
    assert card(house, booked.id).displaced_until is not None


def test_opening_again_gives_every_visit_its_time_back_that_nobody_moved(house):
    stays, person = house.book(house.identity()), house.identity()
    moves = house.book(person, TEN + 2 * HOUR)
    close(house)
    house.do("reschedule", Actor.customer(person), moves.id, start_at=TEN + timedelta(days=1))
    result = reopen(house)
    assert [one.id for one in result.visits] == [stays.id]
    assert (card(house, stays.id).displaced_until, told(house, "restored"), claims(house)) == (None, 1, 2)
    assert card(house, moves.id).start_at == TEN + timedelta(days=1)


def test_the_same_yes_twice_is_carried_out_once(house):
    house.book(house.identity())
    word = seen(house)
    close(house, seen=word, command_id="yes")
    assert close(house, seen=word, command_id="yes").visits == ()
    assert close(house, seen=word).visits == ()  # another press
    assert told(house, "displaced") == 1


def test_two_confirmations_at_once_are_one(house):
    for hour in range(4):
        house.book(house.identity(), TEN + hour * HOUR)
    word, faults, together = seen(house), [], threading.Barrier(4)

    def confirm() -> None:
        together.wait()
        try:
            close(house, seen=word)
        except Exception as fault:  # told below
            faults.append(fault)

    threads = [threading.Thread(target=confirm) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (faults, told(house, "displaced"), claims(house)) == ([], 4, 0)


def test_a_visit_that_was_not_shown_is_not_given_up_unseen(house):
    house.book(house.identity())
    word = seen(house)
    later = house.book(house.identity(), TEN + 2 * HOUR)
    with pytest.raises(Changed):
        close(house, seen=word)
    assert (card(house, later.id).displaced_until, told(house, "displaced")) == (None, 0)
    with guards.switched_off(Guard.SEEN_VISITS):
        assert len(close(house, seen=word).visits) == 2  # what the guard is for


def test_only_the_provider_may(engine):
    house = load_house(engine, provider(), provider("other"))
    booked, person = house.book(house.identity()), house.identity()
    for actor in (Actor.customer(person), Actor.provider(house.others[0].id)):
        with pytest.raises(NotFound):
            close(house, actor=actor)
        with pytest.raises(NotFound):
            reopen(house, actor=actor)
    assert card(house, booked.id).displaced_until is None


def test_several_days_off_take_every_visit_of_those_days(house):
    days = [house.book(house.identity(), TEN + timedelta(days=n)) for n in range(4)]
    result = close(house, SetOverride(TUESDAY, TUESDAY + timedelta(days=2)))
    assert [one.id for one in result.visits] == [one.id for one in days[:3]]


def test_a_customer_who_moves_while_the_provider_closes_ends_in_one_of_two_ways(house):
    """Neither waits for the other for ever: both take the booking's row first."""
    for day in range(2, 8):
        person, start_at = house.identity(), TEN + timedelta(days=day)
        booked = house.book(person, start_at)
        closure, faults, together = SetOverride(start_at.date()), [], threading.Barrier(2)

        def move(person=person, booked=booked, start_at=start_at, together=together, faults=faults) -> None:
            together.wait()
            try:
                house.do("reschedule", Actor.customer(person), booked.id, start_at=start_at + timedelta(days=30))
            except Exception as fault:  # told below
                faults.append(fault)

        thread = threading.Thread(target=move)
        thread.start()
        together.wait()
        result = close(house, closure)
        thread.join()
        found = card(house, booked.id)
        assert faults == []
        assert (found.start_at, found.displaced_until) == (start_at + timedelta(days=30), None)
        assert claims(house) == day - 1, "each visit that was moved holds its time"
        assert len(result.visits) in (0, 1)
