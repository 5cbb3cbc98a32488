"""What each change does, refuses and leaves behind."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from booking import read, service, setup
from booking.errors import Changed, CommandConflict, NotBookable, NotFound, SlotRefused, WrongState
from booking.schedule import Reason
from booking.types import CLOCK, Actor, Person
from models.base import NaiveInstant
from models.enums import ActorKind, BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, do, load_house, provider, request_by

C, P = ActorKind.CUSTOMER, ActorKind.PROVIDER


def templates(house, *, identity_id=None, provider_id=None):
    """Notices put for one recipient so far, in order; reminders apart."""
    rows = house.rows(
        """SELECT payload->>'template' FROM outbox WHERE payload->>'template' !~ 'reminder'
        AND identity_id IS NOT DISTINCT FROM :identity_id AND provider_id IS NOT DISTINCT FROM :provider_id
        ORDER BY seq""",
        identity_id=identity_id,
        provider_id=provider_id,
    )
    return [row[0] for row in rows]


def reminders(house):
    return [tuple(row) for row in house.rows(
        "SELECT due_at, (payload->>'version')::int FROM outbox WHERE payload->>'template' = 'reminder' ORDER BY seq"
    )]  # fmt: skip


def claims(house):
    return [(row.lower, row.upper) for row in house.rows("SELECT lower(during), upper(during) FROM claims ORDER BY 1")]


def test_a_booking_is_confirmed_where_the_provider_confirms_at_once(house):
    customer = house.identity()
    card = house.book(customer, name="Ana", phone="+34600000001")
    assert (card.status, card.version, card.deadline_at, card.waiting_on) == (BookingStatus.CONFIRMED, 1, None, None)
    assert (card.price_minor, card.local_start, card.customer_name) == (4000, "2026-06-02T10:00", "Ana")
    assert claims(house) == [(TEN, TEN + HOUR)]
    assert templates(house, provider_id=house.provider.id) == ["booked"]
    assert templates(house, identity_id=customer) == []  # whoever asks is answered in the chat
    assert reminders(house) == [(TEN - 24 * HOUR, 1), (TEN - 2 * HOUR, 1)]


def test_the_card_told_is_the_row_kept(house):
    card = house.book(house.identity(), name="Ana", attendee_name="Leo", email="a@example.org")
    with Session(house.engine) as session:
        assert read.find_booking(session, booking_id=card.id) == card


def test_a_request_waits_for_a_day_and_never_beyond_its_own_start(strict_house):
    customer = strict_house.identity()
    later = strict_house.book(customer, TEN + 48 * HOUR)
    assert (later.status, later.waiting_on, later.deadline_at) == (BookingStatus.PENDING, P, NOW + 24 * HOUR)
    sooner = strict_house.book(customer, NOW + 2 * HOUR)
    assert sooner.deadline_at == NOW + 2 * HOUR
    assert templates(strict_house, provider_id=strict_house.provider.id) == ["request_received"] * 2
    assert reminders(strict_house) == []


def test_the_actor_is_told_too_when_asked_for(house):
    customer = house.identity()
    house.book(customer, tell_actor=True)
    assert templates(house, identity_id=customer) == ["confirmed"]


def test_buffers_are_part_of_the_claim_and_keep_neighbours_away(engine):
    service_with_buffers = {
        "name": "Cut",
        "duration_minutes": 60,
        "price_minor": 4000,
        "granularity_minutes": 30,
        "buffer_before_minutes": 10,
        "buffer_after_minutes": 20,
    }
    house = load_house(engine, provider(services=[service_with_buffers]))
    house.book(house.identity())
    assert claims(house) == [(TEN - timedelta(minutes=10), TEN + timedelta(minutes=80))]
    with pytest.raises(SlotRefused) as refused:
        house.book(house.identity(), TEN + HOUR)
    assert refused.value.reason is Reason.TAKEN
    house.book(house.identity(), TEN + 1.5 * HOUR)


@pytest.mark.parametrize(
    ("start_at", "reason"),
    [
        (NOW - HOUR, Reason.PAST),
        (NOW + 61 * 24 * HOUR, Reason.HORIZON),
        (TEN + 12 * HOUR, Reason.CLOSED),
        (TEN + 9.5 * HOUR, Reason.TOO_LONG),
        (TEN + timedelta(minutes=7), Reason.OFF_GRID),
    ],
)
def test_a_refused_time_carries_reason_and_nearest_free_slots(house, start_at, reason):
    with pytest.raises(SlotRefused) as refused:
        house.book(house.identity(), start_at)
    assert refused.value.reason is reason
    assert len(refused.value.alternatives) == 3
    nearest = refused.value.alternatives[0].start_at
    assert house.book(house.identity(), nearest).start_at == nearest  # it can really be had


def test_a_refusal_leaves_nothing_behind_and_the_transaction_goes_on(house):
    house.book(house.identity())
    stranger = house.identity()
    with Session(house.engine) as session:
        session.execute(text("INSERT INTO heartbeats (name, beat_at) VALUES ('before', now())"))
        with pytest.raises(SlotRefused):
            request_by(session, house, stranger, command_id="mine", phone="+34600000009")
        outcome = request_by(session, house, stranger, TEN + HOUR, command_id="mine", phone="+34600000009")
        session.commit()
    assert not outcome.is_repeat
    assert house.rows("SELECT count(*) FROM heartbeats")[0][0] == 1
    assert house.rows("SELECT count(*) FROM bookings")[0][0] == 2
    assert house.rows("SELECT count(*) FROM customers")[0][0] == 2


def test_what_was_agreed_to_must_still_be_offered(house):
    customer = house.identity()
    dearer = provider()
    dearer["services"][0]["price_minor"] = 5000
    with Session(house.engine) as session:
        setup.load_town(session, {"providers": [dearer]}, now=NOW)
        session.commit()
    with pytest.raises(Changed):
        house.book(customer)
    stricter = provider()
    stricter["services"][0]["cancellation_hours"] = 48
    with Session(house.engine) as session:
        setup.load_town(session, {"providers": [stricter]}, now=NOW)
        session.commit()
    with pytest.raises(Changed):
        house.book(customer)


def test_inactive_services_and_providers_take_no_bookings(house):
    with Session(house.engine) as session:
        setup.load_town(session, {"providers": [provider(services=[])]}, now=NOW)
        session.commit()
    with pytest.raises(NotBookable):
        house.book(house.identity())


def test_a_service_of_another_provider_is_not_there(house):
    (other,) = house.others
    mixed = replace(house.proposal(), service_id=other.services[0].id)
    customer = house.identity()
    with Session(house.engine) as session, pytest.raises(NotFound):
        service.request(
            session,
            actor=Actor.customer(customer),
            command_id="x",
            cause="",
            now=NOW,
            proposal=mixed,
            person=Person(customer),
        )


def test_instants_without_a_zone_are_refused(house):
    with pytest.raises(StatementError) as refused:
        house.book(house.identity(), datetime(2026, 6, 2, 10))
    assert isinstance(refused.value.orig, NaiveInstant)
    assert house.rows("SELECT count(*) FROM bookings")[0][0] == 0


def test_a_provider_books_for_somebody_without_approval(strict_house):
    with Session(strict_house.engine) as session:
        outcome = request_by(
            session, strict_house, None, actor=strict_house.owner, name="Walk-in", phone="+34600000002"
        )
        session.commit()
    assert outcome.booking.status is BookingStatus.CONFIRMED
    assert reminders(strict_house) == []  # there is nobody to write to


def test_approving_confirms_tells_the_customer_and_sets_reminders(strict_house):
    customer = strict_house.identity()
    card = strict_house.book(customer)
    done = strict_house.do("approve", strict_house.owner, card.id).booking
    assert (done.status, done.version, done.waiting_on, done.deadline_at) == (BookingStatus.CONFIRMED, 2, None, None)
    assert templates(strict_house, identity_id=customer) == ["confirmed"]
    assert reminders(strict_house) == [(TEN - 24 * HOUR, 2), (TEN - 2 * HOUR, 2)]
    assert claims(strict_house) == [(TEN, TEN + HOUR)]


def test_declining_frees_the_time(strict_house):
    customer = strict_house.identity()
    card = strict_house.book(customer)
    done = strict_house.do("decline", strict_house.owner, card.id, reason="ill").booking
    assert done.status is BookingStatus.DECLINED
    assert claims(strict_house) == []
    assert templates(strict_house, identity_id=customer) == ["declined"]
    strict_house.book(strict_house.identity())


def test_a_counter_offer_holds_the_other_time_and_waits_for_the_customer(strict_house):
    customer = strict_house.identity()
    card = strict_house.book(customer)
    offered = strict_house.do("counter", strict_house.owner, card.id, start_at=TEN + 3 * HOUR).booking
    assert (offered.status, offered.waiting_on) == (BookingStatus.PENDING, C)
    assert (offered.start_at, offered.local_start) == (TEN + 3 * HOUR, "2026-06-02T13:00")
    assert claims(strict_house) == [(TEN + 3 * HOUR, TEN + 4 * HOUR)]
    assert templates(strict_house, identity_id=customer) == ["counter_offered"]
    with pytest.raises(WrongState):  # nobody agrees to their own offer
        strict_house.do("approve", strict_house.owner, card.id)
    agreed = strict_house.do("accept_counter", Actor.customer(customer), card.id).booking
    assert agreed.status is BookingStatus.CONFIRMED
    assert templates(strict_house, provider_id=strict_house.provider.id) == ["request_received", "counter_accepted"]
    assert reminders(strict_house) == [(TEN - 21 * HOUR, 3), (TEN + HOUR, 3)]


def test_a_refused_counter_offer_is_a_cancellation_by_the_customer(strict_house):
    customer = Actor.customer(strict_house.identity())
    card = strict_house.book(customer.id)
    with pytest.raises(WrongState):  # nothing was offered yet
        strict_house.do("refuse_counter", customer, card.id)
    strict_house.do("counter", strict_house.owner, card.id, start_at=TEN + HOUR)
    done = strict_house.do("refuse_counter", customer, card.id).booking
    assert (done.status, done.cancelled_by) == (BookingStatus.CANCELLED, C)
    assert claims(strict_house) == []
    assert templates(strict_house, provider_id=strict_house.provider.id)[-1] == "counter_refused"


@pytest.mark.parametrize(("by", "template"), [(C, "cancelled_by_customer"), (P, "cancelled_by_provider")])
def test_either_side_cancels_and_the_other_is_told(house, by, template):
    customer = house.identity()
    card = house.book(customer)
    actor = Actor.customer(customer) if by is C else house.owner
    done = house.do("cancel", actor, card.id, reason="rain").booking
    assert (done.status, done.cancelled_by) == (BookingStatus.CANCELLED, by)
    told = {"provider_id": house.provider.id} if by is C else {"identity_id": customer}
    assert templates(house, **told)[-1] == template
    assert claims(house) == []
    row = house.rows("SELECT cancelled_at, cancellation_reason FROM bookings")[0]
    assert tuple(row) == (NOW, "rain")


def test_a_move_swaps_the_claim_and_reminds_of_the_new_time(house):
    customer = house.identity()
    card = house.book(customer)
    moved = house.do(
        "reschedule", Actor.customer(customer), card.id, start_at=TEN + HOUR / 2
    ).booking  # overlaps itself
    assert (moved.status, moved.version) == (BookingStatus.CONFIRMED, 2)
    assert claims(house) == [(TEN + HOUR / 2, TEN + 1.5 * HOUR)]
    assert templates(house, provider_id=house.provider.id) == ["booked", "moved_by_customer"]
    assert [version for _, version in reminders(house)] == [1, 1, 2, 2]
    details = house.rows("SELECT details FROM changes ORDER BY id")[1][0]
    assert details == {"from_start_at": TEN.isoformat(), "to_start_at": (TEN + HOUR / 2).isoformat()}


def test_a_move_to_a_taken_time_keeps_the_old_one(house):
    customer = house.identity()
    house.book(house.identity(), TEN + HOUR)
    card = house.book(customer)
    with pytest.raises(SlotRefused) as refused:
        house.do("reschedule", Actor.customer(customer), card.id, start_at=TEN + HOUR)
    assert refused.value.reason is Reason.TAKEN
    assert TEN in {slot.start_at for slot in refused.value.alternatives}  # its own time counts as free
    assert claims(house) == [(TEN, TEN + HOUR), (TEN + HOUR, TEN + 2 * HOUR)]
    assert house.rows("SELECT version FROM bookings WHERE id = :id", id=card.id)[0][0] == 1


def test_a_booking_that_is_to_be_moved_does_not_stand_in_its_own_way(house):
    card = house.book(house.identity())
    house.book(house.identity(), TEN + HOUR)
    with Session(house.engine) as session:
        span = {"service_id": house.service.id, "start_at": TEN, "end_at": TEN + HOUR}
        everything = read.load_schedule(session, **span)[0].taken
        others = read.load_schedule(session, **span, without=card.id)[0].taken
    minute = int(TEN.timestamp()) // 60
    assert sorted(everything) == [(minute, minute + 60), (minute + 60, minute + 120)]
    assert others == ((minute + 60, minute + 120),)


def test_a_moved_request_waits_for_the_provider_again(strict_house):
    customer = Actor.customer(strict_house.identity())
    card = strict_house.book(customer.id)
    strict_house.do("counter", strict_house.owner, card.id, start_at=TEN + HOUR)
    moved = strict_house.do("reschedule", customer, card.id, start_at=TEN + 2 * HOUR).booking
    assert (moved.status, moved.waiting_on) == (BookingStatus.PENDING, P)
    with pytest.raises(WrongState):  # the provider names another time by a counter-offer
        strict_house.do("reschedule", strict_house.owner, card.id, start_at=TEN)


def test_the_provider_may_move_inside_the_lead_time(engine):
    hurried = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "lead_time_minutes": 600}
    house = load_house(engine, provider(services=[hurried]))
    customer = house.identity()
    card = house.book(customer)
    with pytest.raises(SlotRefused) as refused:
        house.do("reschedule", Actor.customer(customer), card.id, start_at=NOW + 2 * HOUR)
    assert refused.value.reason is Reason.LEAD_TIME
    assert house.do("reschedule", house.owner, card.id, start_at=NOW + 2 * HOUR).booking.start_at == NOW + 2 * HOUR


def test_no_show_and_done_can_be_said_only_once_the_visit_began(house):
    customer = house.identity()
    card = house.book(customer)
    for verb in ("mark_no_show", "complete"):
        with pytest.raises(WrongState):
            house.do(verb, house.owner, card.id, now=TEN - timedelta(seconds=1))
    assert house.do("complete", house.owner, card.id, now=TEN).booking.status is BookingStatus.COMPLETED
    done = house.do("mark_no_show", house.owner, card.id, now=TEN + HOUR, command_id="n").booking
    assert done.status is BookingStatus.NO_SHOW
    assert house.do("mark_no_show", house.owner, card.id, now=TEN + HOUR, command_id="n").is_repeat
    assert house.rows("SELECT no_show_count FROM customers")[0][0] == 1
    assert claims(house) == []


def test_requests_expire_at_their_deadline_and_both_sides_hear_of_it(strict_house):
    customer = strict_house.identity()
    card = strict_house.book(customer)
    with Session(strict_house.engine) as session:
        assert service.expire_holds(session, now=card.deadline_at - timedelta(seconds=1), limit=10) == ()
        assert service.expire_holds(session, now=card.deadline_at, limit=10) == (card.id,)
        assert service.expire_holds(session, now=card.deadline_at, limit=10) == ()
        session.commit()
    assert claims(strict_house) == []
    assert templates(strict_house, identity_id=customer) == ["request_expired"]
    assert templates(strict_house, provider_id=strict_house.provider.id)[-1] == "request_expired"
    change = strict_house.rows("SELECT actor_kind, action, from_status, to_status FROM changes ORDER BY id")[1]
    assert tuple(change) == ("clock", "expire", "pending", "expired")


def test_an_unanswered_counter_offer_expires_as_such(strict_house):
    customer = strict_house.identity()
    card = strict_house.book(customer)
    card = strict_house.do("counter", strict_house.owner, card.id, start_at=TEN + HOUR).booking
    with Session(strict_house.engine) as session:
        service.expire_holds(session, now=card.deadline_at, limit=10)
        session.commit()
    assert templates(strict_house, identity_id=customer) == ["counter_offered", "counter_expired"]


def test_an_answer_after_the_deadline_comes_too_late_even_before_the_clock(strict_house):
    card = strict_house.book(strict_house.identity())
    with pytest.raises(WrongState) as refused:
        strict_house.do("approve", strict_house.owner, card.id, now=card.deadline_at)
    assert refused.value.status == "expired"


def test_a_run_out_hold_gives_way_to_the_booking_that_finds_it(strict_house):
    first = strict_house.book(strict_house.identity())
    second = strict_house.book(strict_house.identity(), now=first.deadline_at)
    assert [tuple(row) for row in strict_house.rows("SELECT id, status FROM bookings ORDER BY created_at")] == [
        (first.id, "expired"),
        (second.id, "pending"),
    ]
    assert claims(strict_house) == [(TEN, TEN + HOUR)]


def test_past_visits_are_closed_once(house):
    card = house.book(house.identity())
    with Session(house.engine) as session:
        assert service.close_past(session, now=card.end_at - timedelta(seconds=1), limit=10) == ()
        assert service.close_past(session, now=card.end_at, limit=10) == (card.id,)
        assert service.close_past(session, now=card.end_at, limit=10) == ()
        session.commit()
    assert house.rows("SELECT status FROM bookings")[0][0] == "completed"


@pytest.mark.parametrize("verb", ["request", "cancel", "approve", "reschedule"])
def test_a_command_is_carried_out_once(strict_house, verb):
    customer = Actor.customer(strict_house.identity())
    options = {"command_id": "once"}
    if verb == "request":
        first = strict_house.book(customer.id, **options)
        with Session(strict_house.engine) as session:
            again = request_by(session, strict_house, customer.id, **options)
    else:
        card = strict_house.book(customer.id)
        actor = strict_house.owner if verb == "approve" else customer
        if verb == "reschedule":
            options["start_at"] = TEN + HOUR
        first = strict_house.do(verb, actor, card.id, **options).booking
        again = strict_house.do(verb, actor, card.id, **options)
    assert again.is_repeat
    assert again.booking == first
    assert strict_house.rows("SELECT count(*) FROM changes WHERE command_id = 'once'")[0][0] == 1


def test_a_command_id_with_another_payload_is_refused(house):
    customer = Actor.customer(house.identity())
    card = house.book(customer.id, command_id="one")
    with pytest.raises(CommandConflict):
        house.book(customer.id, TEN + HOUR, command_id="one")
    with pytest.raises(CommandConflict):
        house.do("cancel", customer, card.id, command_id="one")
    assert house.rows("SELECT count(*) FROM bookings")[0][0] == 1


def test_a_class_hands_out_its_seats_and_closes_when_the_last_one_leaves(engine):
    yoga = {"name": "Yoga", "duration_minutes": 60, "price_minor": 1000, "capacity": 2}
    house = load_house(engine, provider(services=[yoga, {"name": "Talk", "duration_minutes": 60, "price_minor": 100}]))
    people = [house.identity() for _ in range(3)]
    cards = [house.book(person) for person in people[:2]]
    assert claims(house) == [(TEN, TEN + HOUR)]
    with pytest.raises(SlotRefused) as refused:
        house.book(people[2])
    assert refused.value.reason is Reason.FULL
    with pytest.raises(SlotRefused) as refused:  # the same person is busy with the class
        house.book(people[2], of=house.provider.services[1])
    assert refused.value.reason is Reason.TAKEN
    with Session(house.engine) as session:
        schedules = [
            read.load_schedule(session, service_id=one.id, start_at=TEN, end_at=TEN)[0]
            for one in house.provider.services
        ]
    minute = int(TEN.timestamp()) // 60
    assert [schedule.taken for schedule in schedules] == [((minute, minute + 60),)] * 2
    assert [len(schedule.classes) for schedule in schedules] == [1, 0]
    house.do("cancel", Actor.customer(people[0]), cards[0].id)
    assert house.rows("SELECT seats_taken FROM class_sessions")[0][0] == 1
    house.do("reschedule", Actor.customer(people[1]), cards[1].id, start_at=TEN + 2 * HOUR)
    assert claims(house) == [(TEN + 2 * HOUR, TEN + 3 * HOUR)]
    house.do("cancel", Actor.customer(people[1]), cards[1].id)
    assert claims(house) == []
    assert house.rows("SELECT count(*) FROM class_sessions")[0][0] == 0


def test_customers_are_found_by_identity_then_phone_then_email(house):
    first = house.identity()
    card = house.book(first, name="Ana", phone="+34600000001")
    again = house.book(first, TEN + HOUR)
    by_phone = house.book(house.identity(), TEN + 2 * HOUR, phone="+34600000001", email="Ana@example.org", name="Bea")
    by_email = house.book(house.identity(), TEN + 3 * HOUR, email="ana@EXAMPLE.org", phone="+34600000777")
    assert {card.customer_id} == {again.customer_id, by_phone.customer_id, by_email.customer_id}
    row = house.rows("SELECT name, phone, email FROM customers")
    assert [tuple(one) for one in row] == [("Ana", "+34600000001", "Ana@example.org")]  # gaps filled, nothing replaced
    stranger = house.book(house.identity(), TEN + 4 * HOUR)
    assert stranger.customer_id != card.customer_id


def test_an_email_that_belongs_to_another_customer_is_not_taken_over(house):
    house.book(house.identity(), email="a@example.org")
    other = house.identity()
    house.book(other, TEN + HOUR, phone="+34600000001")
    house.book(other, TEN + 2 * HOUR, email="a@example.org")
    assert sorted(row[0] or "" for row in house.rows("SELECT email FROM customers")) == ["", "a@example.org"]


def test_lists_of_a_person_and_of_a_provider(strict_house):
    customer, other = strict_house.identity(), strict_house.identity()
    late = strict_house.book(customer, TEN + 2 * HOUR)
    soon = strict_house.book(customer, now=NOW + timedelta(minutes=1))
    strict_house.book(other, TEN + 4 * HOUR)
    gone = strict_house.book(customer, TEN + 6 * HOUR, now=NOW + timedelta(minutes=2))
    strict_house.do("cancel", Actor.customer(customer), gone.id)
    strict_house.do("approve", strict_house.owner, soon.id)
    with Session(strict_house.engine) as session:
        mine = read.bookings_of_identity(session, identity_id=customer, now=NOW)
        assert [card.id for card in mine] == [soon.id, late.id]
        former = read.bookings_of_identity(session, identity_id=customer, now=NOW, upcoming=False)
        assert [card.id for card in former] == [gone.id]
        elsewhere = strict_house.others[0].id
        assert read.bookings_of_identity(session, identity_id=customer, now=NOW, provider_id=elsewhere) == ()
        assert read.last_booking(session, identity_id=customer).id == soon.id
        assert read.last_booking(session, identity_id=customer, provider_id=elsewhere) is None
        waiting = read.pending_of_provider(session, provider_id=strict_house.provider.id)
        assert len(waiting) == 2
        day = read.agenda(session, provider_id=strict_house.provider.id, start_at=TEN, end_at=TEN + 3 * HOUR)
        assert [card.id for card in day] == [soon.id, late.id]


def test_changes_cannot_be_made_by_the_clock_in_another_guise(strict_house):
    card = strict_house.book(strict_house.identity())
    with Session(strict_house.engine) as session:
        for verb in ("approve", "cancel", "decline", "mark_no_show"):
            with pytest.raises(NotFound):
                do(session, verb, CLOCK, card.id)
        with pytest.raises(NotFound):
            do(session, "cancel", strict_house.owner, uuid4())
