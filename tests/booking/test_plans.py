"""What a plan allows: by date, by month in the provider's zone, and at the moment of booking."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from booking.errors import NotBookable
from booking.gateways.port import SubscriptionState
from booking.plans import Limits, Mark, Use, effective_plan, marks, month_of, over
from booking.subscriptions import begin_trials, load_plan, record_subscription
from booking.types import Actor
from models.enums import Plan
from tests.booking.houses import HOUR, NOW, TEN, House, load_house, provider, request_by
from tests.booking.test_discounts import statements

DAY = timedelta(days=1)
TWO = Limits(bookings_a_month=2)


@pytest.fixture
def house(engine) -> House:
    return load_house(engine)


@pytest.mark.parametrize(
    ("plan", "trial", "paid", "expected"),
    [
        ("free", None, None, "free"),
        ("free", NOW + DAY, None, "pro"),
        ("free", NOW, None, "free"),  # the end itself is over
        ("pro", NOW - DAY, None, "pro"),  # given by the house, without an end
        ("pro", None, NOW + DAY, "pro"),
        ("pro", None, NOW - 2 * DAY, "pro"),  # its renewal may be told late
        ("pro", None, NOW - 3 * DAY, "free"),
        ("free", None, NOW + DAY, "free"),  # ended before its time
        ("pro", NOW + DAY, NOW - 9 * DAY, "pro"),
    ],
)
def test_the_plan_by_date(plan, trial, paid, expected):
    assert effective_plan(plan, trial, paid, NOW) == expected


@pytest.mark.parametrize(
    ("now", "zone", "first", "until"),
    [
        ("2026-06-01T03:30", "America/New_York", "2026-05-01T04:00", "2026-06-01T04:00"),
        ("2026-06-01T04:00", "America/New_York", "2026-06-01T04:00", "2026-07-01T04:00"),
        ("2026-05-31T15:00", "Asia/Tokyo", "2026-05-31T15:00", "2026-06-30T15:00"),
        ("2026-03-10T00:00", "Europe/Madrid", "2026-02-28T23:00", "2026-03-31T22:00"),  # the clocks change in between
        ("2026-12-31T12:00", "Etc/UTC", "2026-12-01T00:00", "2027-01-01T00:00"),
    ],
)
def test_a_month_is_the_providers_own(now, zone, first, until):
    at = [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (now, first, until)]
    assert month_of(at[0], zone) == (at[1], at[2])


@pytest.mark.parametrize(
    ("limits", "use", "is_known", "expected"),
    [
        (Limits(), Use(999, 999), False, False),
        (Limits(bookings_a_month=2), Use(9, 1), False, False),
        (Limits(bookings_a_month=2), Use(9, 2), True, True),
        (Limits(customers=3), Use(2, 99), False, False),
        (Limits(customers=3), Use(3, 99), False, True),
        (Limits(customers=3), Use(3, 99), True, False),
        (Limits(3, 5), Use(3, 5), True, True),
    ],
)
def test_one_too_many(limits, use, is_known, expected):
    assert over(limits, use, is_known=is_known) is expected


def test_four_fifths_and_the_whole_are_marks():
    limits = Limits(customers=5, bookings_a_month=10)
    assert marks(limits, Use(3, 7)) == ()
    assert marks(limits, Use(3, 8)) == (Mark("bookings_near", 8, 10),)
    assert marks(limits, Use(4, 10)) == (Mark("bookings_full", 10, 10), Mark("customers_near", 4, 5))
    assert marks(Limits(), Use(99, 99)) == ()


# ------------------------------------------------------------------ at the moment of booking


def count(house: House, table: str) -> int:
    return house.rows(f"SELECT count(*) FROM {table}")[0][0]


def told(house: House) -> list[tuple[str, int, int]]:
    rows = house.rows("SELECT payload FROM outbox WHERE kind = 'plan' ORDER BY seq")
    return [(row.payload["mark"], row.payload["used"], row.payload["limit"]) for row in rows]


def test_the_third_of_two_is_refused_and_leaves_nothing(house):
    for number in range(2):
        house.book(house.identity(), TEN + number * HOUR, limits=TWO)
    kept = [count(house, table) for table in ("bookings", "customers", "commands", "claims", "outbox", "changes")]
    with pytest.raises(NotBookable):
        house.book(house.identity(), TEN + 3 * HOUR, limits=TWO)
    tables = ("bookings", "customers", "commands", "claims", "outbox", "changes")
    assert [count(house, table) for table in tables] == kept
    assert house.book(house.identity(), TEN + 3 * HOUR).status == "confirmed"  # nothing else was in the way


def test_a_new_month_begins_at_the_providers_midnight(engine):
    house = load_house(engine, provider(timezone="America/New_York"))
    visit = datetime(2026, 6, 20, 15, 0, tzinfo=UTC)
    midnight = datetime(2026, 6, 1, 4, 0, tzinfo=UTC)
    one = Limits(bookings_a_month=1)
    house.book(house.identity(), visit, now=midnight - HOUR, limits=one)
    with pytest.raises(NotBookable):
        house.book(house.identity(), visit + HOUR, now=midnight - timedelta(seconds=1), limits=one)
    assert house.book(house.identity(), visit + HOUR, now=midnight, limits=one)


def test_who_was_here_before_is_no_new_customer(house):
    one = Limits(customers=1)
    guest = house.identity()
    house.book(guest, limits=one)
    house.book(guest, TEN + HOUR, limits=one)
    with pytest.raises(NotBookable):
        house.book(house.identity(), TEN + 2 * HOUR, limits=one)
    assert count(house, "bookings") == 2


def test_the_same_phone_in_another_chat_is_the_same_customer(house):
    one = Limits(customers=1)
    house.book(house.identity(), limits=one, phone="+351210000009")
    house.book(house.identity(), TEN + HOUR, limits=one, phone="+351210000009")
    assert count(house, "customers") == 1


def test_what_never_came_to_be_counts_for_nothing(engine):
    house = load_house(engine, provider(auto_confirm=False))
    one = Limits(customers=1, bookings_a_month=1)
    asked = house.book(house.identity(), limits=one)
    with pytest.raises(NotBookable):
        house.book(house.identity(), TEN + HOUR, limits=one)
    house.do("decline", house.owner, asked.id)
    assert house.book(house.identity(), TEN + HOUR, limits=one)


def test_a_cancelled_visit_still_counts(house):
    one, guest = Limits(bookings_a_month=1), house.identity()
    card = house.book(guest, limits=one)
    house.do("cancel", Actor.customer(guest), card.id)
    with pytest.raises(NotBookable):
        house.book(guest, TEN + HOUR, limits=one)


def test_what_the_provider_enters_counts_and_is_never_refused(house):
    one = Limits(bookings_a_month=1)
    for number in range(2):
        house.book(house.identity(), TEN + number * HOUR, limits=one, actor=house.owner)
    with pytest.raises(NotBookable):
        house.book(house.identity(), TEN + 3 * HOUR, limits=one)


def test_a_repeated_command_is_no_second_booking(house):
    one, guest = Limits(bookings_a_month=1), house.identity()
    first = house.book(guest, limits=one, command_id="same")
    assert house.book(guest, limits=one, command_id="same").id == first.id


def test_another_provider_has_limits_of_its_own(engine):
    house = load_house(engine, provider(), provider("oak"))
    one = Limits(1, 1)
    house.book(house.identity(), limits=one)
    assert house.book(house.identity(), limits=one, of=house.others[0].services[0])


@pytest.mark.parametrize("given", ["plan = 'pro'", "trial_ends_at = '2026-06-09T00:00Z'"])
def test_pro_and_a_trial_have_no_limit(house, engine, given):
    with engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE providers SET {given}")
    for number in range(3):
        house.book(house.identity(), TEN + number * HOUR, limits=Limits(1, 1))
    assert told(house) == []


def test_no_limit_costs_no_statement(house):
    guest = house.identity()
    house.book(guest)
    free = statements(house, lambda: house.book(guest, TEN + HOUR))
    limited = statements(house, lambda: house.book(guest, TEN + 2 * HOUR, limits=Limits(99, 99)))
    assert (free, limited) == (2, 4)


def test_the_provider_is_told_once_a_month_of_each_mark(house):
    five = Limits(bookings_a_month=5)
    for number in range(3):
        house.book(house.identity(), TEN + number * HOUR, limits=five)
    assert told(house) == []
    house.book(house.identity(), TEN + 3 * HOUR, limits=five)
    assert told(house) == [("bookings_near", 4, 5)]
    for number in (4, 5):  # the last by the provider, above the limit
        house.book(house.identity(), TEN + number * HOUR, limits=five, actor=house.owner)
    assert told(house) == [("bookings_near", 4, 5), ("bookings_full", 5, 5)]
    july = datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
    for number in range(4):
        house.book(house.identity(), july + DAY + number * HOUR, now=july, limits=five)
    assert told(house)[2:] == [("bookings_near", 4, 5)]


def test_a_booking_that_is_not_made_tells_nothing(house):
    with Session(house.engine) as session:
        request_by(session, house, house.identity(), limits=Limits(bookings_a_month=1))
        session.rollback()
    assert told(house) == []


# ------------------------------------------------------------------ subscriptions and trials


def subscription(house: House, name: str = "sub_1", **fields) -> SubscriptionState:
    given = {"customer": "cus_1", "provider_id": house.provider.id, "status": "active", "is_active": True}
    return SubscriptionState(id=name, ends_at=NOW + 30 * DAY, **(given | fields))


def record(house: House, state: SubscriptionState, asked_at: datetime = NOW) -> bool:
    with Session(house.engine) as session:
        is_news = record_subscription(session, state, asked_at=asked_at)
        session.commit()
    return is_news


def plan(house: House, now: datetime = NOW):
    with Session(house.engine) as session:
        return load_plan(session, actor=house.owner, provider_id=house.provider.id, limits=TWO, now=now)


def test_a_subscription_begins_and_ends(house):
    assert (plan(house).plan, plan(house).is_subscribed) == (Plan.FREE, False)
    assert record(house, subscription(house))
    assert (plan(house).plan, plan(house).until, plan(house).is_subscribed) == (Plan.PRO, NOW + 30 * DAY, True)
    assert record(house, subscription(house, status="canceled", is_active=False, provider_id=None))
    assert (plan(house).plan, plan(house).is_subscribed) == (Plan.FREE, False)


def test_the_end_of_an_earlier_subscription_does_not_end_the_next(house):
    record(house, subscription(house))
    record(house, subscription(house, "sub_2"))
    assert not record(house, subscription(house, status="canceled", is_active=False))
    assert plan(house).plan is Plan.PRO


def test_a_slow_answer_does_not_undo_one_that_was_asked_for_later(house):
    record(house, subscription(house))
    record(house, subscription(house, status="canceled", is_active=False), asked_at=NOW + HOUR)
    assert not record(house, subscription(house), asked_at=NOW + HOUR / 2)
    assert plan(house).plan is Plan.FREE


def test_a_trial_begins_with_the_provider_and_once(engine):
    house = load_house(engine)
    for days in (0, 14, 30):
        with Session(engine) as session:
            begin_trials(session, days=days, now=NOW)
            session.commit()
    assert house.rows("SELECT trial_ends_at FROM providers")[0][0] == NOW + 14 * DAY
    assert (plan(house).plan, plan(house).is_trial, plan(house).is_subscribed) == (Plan.PRO, True, False)
    assert plan(house, NOW + 14 * DAY).plan is Plan.FREE


def test_a_provider_from_before_gets_no_trial(engine):
    house = load_house(engine)
    with Session(engine) as session:
        begin_trials(session, days=14, now=NOW + DAY)
        session.commit()
    assert house.rows("SELECT trial_ends_at FROM providers")[0][0] is None
