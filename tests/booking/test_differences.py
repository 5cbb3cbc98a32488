"""A visit that becomes another service: its time and terms, and what goes back or is asked for beyond what was paid."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from booking import differences, payments, read, service
from booking.errors import Changed, NotFound, SlotRefused
from booking.gateways.port import Checkout, CheckoutStatus, Till
from booking.payment_cards import News, payments_of
from booking.types import Actor, Difference
from models.enums import ActorKind, BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, load_house, provider

TILL = Till("sandbox")
MINUTE = timedelta(minutes=1)


def offered(name, minutes, price, payment="full", **fields):
    times = {"duration_minutes": minutes, "granularity_minutes": 30}
    return {"name": name, "price_minor": price, "payment": payment, **times} | fields


SERVICES = [
    offered("Cut", 60, 4000),
    offered("Colour", 120, 9000),
    offered("Trim", 30, 1500),
    offered("Wash", 30, 9000, "deposit", deposit_minor=5000),
]


@pytest.fixture
def salon(engine):
    return load_house(engine, provider(services=SERVICES), provider("other"))


def named(house, name):
    return next(one for one in house.provider.services if one.name == name)


def pay(house, booking_id, *, now=NOW, is_paid=True):
    """Open the checkout of what is asked for and tell how it ended."""
    with Session(house.engine) as session:
        order = payments.begin_checkout(
            session, booking_id=booking_id, now=now, shortest=30 * MINUTE, return_base="", language="en"
        )
        assert order is not None
        status = CheckoutStatus.COMPLETE if is_paid else CheckoutStatus.EXPIRED
        told = Checkout(
            f"cs_{order.payment_id}", status, is_paid, order.amount_minor, order.currency, order.payment_id, None, "pi"
        )
        payments.attach_checkout(session, payment_id=order.payment_id, checkout=told, now=now)
        news = payments.record_checkout(session, told, cause="test", now=now)
        session.commit()
    return order, told, news


def paid_visit(house, start_at=TEN):
    guest = house.identity()
    card = house.book(guest, start_at, till=TILL)
    pay(house, card.id)
    return guest, card.id


def change(house, guest, booking_id, name, *, start_at=TEN, now=NOW, till=TILL, **options):
    return house.do(
        "reschedule",
        Actor.customer(guest),
        booking_id,
        start_at=start_at,
        service_id=named(house, name).id,
        till=till,
        now=now,
        **options,
    ).booking


def look(house, booking_id):
    with Session(house.engine) as session:
        return read.find_booking(session, booking_id=booking_id), payments_of(session, booking_id=booking_id)


def expire(house, now):
    with Session(house.engine) as session:
        service.expire_holds(session, now=now)
        session.commit()


def told(house, template):
    return house.rows("SELECT 1 FROM outbox WHERE payload->>'template' = :t", t=template)


def test_cheaper_gives_back_what_was_paid_above_the_new_price(salon):
    guest, visit = paid_visit(salon)
    card = change(salon, guest, visit, "Trim")
    assert (card.service_name, card.price_minor, card.status) == ("Trim", 1500, BookingStatus.CONFIRMED)
    assert (card.paid_minor, card.refunded_minor, card.extra_minor) == (4000, 2500, 0)
    assert card.end_at - card.start_at == HOUR / 2
    refund = look(salon, visit)[1][-1]
    assert (refund.kind, refund.amount_minor, refund.status) == ("refund", 2500, "pending")
    assert len(salon.rows("SELECT 1 FROM outbox WHERE kind = 'refund'")) == 1


def test_late_the_excess_goes_back_as_on_a_late_cancel(salon):
    guest, visit = paid_visit(salon)
    card = change(salon, guest, visit, "Trim", now=TEN - 2 * HOUR)
    assert (card.price_minor, card.refunded_minor) == (1500, 0)


def test_dearer_asks_for_the_difference_while_the_visit_stands(salon):
    guest, visit = paid_visit(salon)
    card = change(salon, guest, visit, "Colour")
    assert (card.status, card.price_minor, card.extra_minor) == (BookingStatus.CONFIRMED, 9000, 5000)
    order, _, news = pay(salon, visit)
    assert (order.amount_minor, news) == (5000, News.BOOKED)
    card, rows = look(salon, visit)
    assert (card.paid_minor, card.refunded_minor, card.extra_minor) == (9000, 0, 0)
    assert card.deadline_at is None
    assert [(row.amount_minor, row.status) for row in rows] == [(4000, "paid"), (5000, "paid")]
    assert len(told(salon, "extra_paid")) == 2  # both sides


def test_paid_twice_what_came_second_goes_back(salon):
    guest, visit = paid_visit(salon)
    change(salon, guest, visit, "Colour")
    _, checkout, _ = pay(salon, visit)
    with Session(salon.engine) as session:
        again = payments.record_checkout(session, checkout, cause="again", now=NOW)
        session.commit()
    assert again is News.KNOWN
    assert look(salon, visit)[0].paid_minor == 9000


def test_not_paid_in_time_it_is_paid_on_site_and_both_are_told(salon):
    guest, visit = paid_visit(salon)
    until = change(salon, guest, visit, "Colour").deadline_at
    assert until == NOW + 30 * MINUTE
    expire(salon, until - MINUTE)
    assert look(salon, visit)[0].extra_minor == 5000
    expire(salon, until)
    card, rows = look(salon, visit)
    assert (card.status, card.extra_minor, card.due_minor, card.price_minor) == (BookingStatus.CONFIRMED, 0, 4000, 9000)
    assert rows[-1].status == "expired"
    assert len(told(salon, "extra_unpaid")) == 2
    expire(salon, until + HOUR)
    assert len(told(salon, "extra_unpaid")) == 2


def open_extra(salon):
    """A visit whose difference has an open checkout."""
    guest, visit = paid_visit(salon)
    until = change(salon, guest, visit, "Colour").deadline_at
    with Session(salon.engine) as session:
        order = payments.begin_checkout(
            session, booking_id=visit, now=NOW, shortest=30 * MINUTE, return_base="", language="en"
        )
        session.commit()
    return guest, visit, until, order


def test_an_open_checkout_is_ended_before_the_difference_is_given_up(salon):
    _, visit, until, order = open_extra(salon)
    expire(salon, until)
    assert look(salon, visit)[0].extra_minor == 5000  # it may still be paid
    assert len(salon.rows("SELECT 1 FROM outbox WHERE kind = 'end_checkout'")) == 1
    dead = Checkout("cs_dead", CheckoutStatus.EXPIRED, False, 5000, "EUR", order.payment_id)
    with Session(salon.engine) as session:
        payments.record_checkout(session, dead, cause="end", now=until)
        session.commit()
    assert look(salon, visit)[0].extra_minor == 0
    assert len(told(salon, "extra_unpaid")) == 2


def test_paid_while_it_was_being_ended_counts(salon):
    _, visit, until, order = open_extra(salon)
    expire(salon, until)
    paid = Checkout("cs_paid", CheckoutStatus.COMPLETE, True, 5000, "EUR", order.payment_id, None, "pi")
    with Session(salon.engine) as session:
        assert payments.record_checkout(session, paid, cause="end", now=until) is News.BOOKED
        session.commit()
    card, _ = look(salon, visit)
    assert (card.paid_minor, card.refunded_minor, card.extra_minor) == (9000, 0, 0)


def test_cancelled_with_a_difference_open_everything_goes_back(salon):
    guest, visit, _, order = open_extra(salon)
    salon.do("cancel", Actor.customer(guest), visit)
    assert len(salon.rows("SELECT 1 FROM outbox WHERE kind = 'end_checkout'")) == 1
    paid = Checkout("cs_late", CheckoutStatus.COMPLETE, True, 5000, "EUR", order.payment_id, None, "pi")
    with Session(salon.engine) as session:
        assert payments.record_checkout(session, paid, cause="late", now=NOW) is News.RETURNED
        session.commit()
    card, rows = look(salon, visit)
    assert (card.status, card.paid_minor, card.refunded_minor) == (BookingStatus.CANCELLED, 9000, 9000)
    assert sorted(row.amount_minor for row in rows if row.kind == "refund") == [4000, 5000]


def test_changing_back_asks_for_nothing_and_returns_nothing(salon):
    guest, visit, _, _ = open_extra(salon)
    card = change(salon, guest, visit, "Cut")
    assert (card.price_minor, card.extra_minor, card.refunded_minor) == (4000, 0, 0)
    assert len(salon.rows("SELECT 1 FROM outbox WHERE kind = 'end_checkout'")) == 1


def test_a_move_in_time_goes_on_asking(salon):
    guest, visit = paid_visit(salon)
    change(salon, guest, visit, "Colour")
    card = salon.do("reschedule", Actor.customer(guest), visit, start_at=TEN + 2 * HOUR).booking
    assert card.extra_minor == 5000
    assert card.end_at - card.start_at == 2 * HOUR


def test_a_deposit_asks_up_to_the_deposit(salon):
    guest, visit = paid_visit(salon)
    assert change(salon, guest, visit, "Wash").extra_minor == 1000  # a deposit of 50, of which 40 are paid


def test_where_no_money_is_taken_the_rest_is_paid_on_site(salon):
    guest, visit = paid_visit(salon)
    card = change(salon, guest, visit, "Colour", till=None)
    assert (card.price_minor, card.extra_minor) == (9000, 0)


def test_a_provider_asks_for_nothing_by_link(salon):
    _, visit = paid_visit(salon)
    changed = salon.do(
        "reschedule", salon.owner, visit, start_at=TEN, service_id=named(salon, "Colour").id, till=TILL
    ).booking
    assert (changed.price_minor, changed.extra_minor) == (9000, 0)


def test_the_longer_service_must_fit_and_else_nothing_changes(salon):
    guest, visit = paid_visit(salon)
    salon.book(salon.identity(), TEN + HOUR)
    with pytest.raises(SlotRefused) as refused:
        change(salon, guest, visit, "Colour")
    assert refused.value.alternatives
    card, rows = look(salon, visit)
    assert (card.service_name, card.price_minor, card.extra_minor, len(rows)) == ("Cut", 4000, 0, 1)
    assert salon.rows("SELECT upper(during) FROM claims WHERE booking_id = :id", id=visit)[0][0] == TEN + HOUR


def test_what_was_told_is_what_happens_or_nothing(salon):
    guest, visit = paid_visit(salon)
    agreed = Difference(9000, 0, 5000)
    with Session(salon.engine) as session:
        card = read.find_booking(session, booking_id=visit)
        found = differences.load_difference(
            session.connection(), card, named(salon, "Colour"), by=ActorKind.CUSTOMER, till=TILL, now=NOW
        )
    assert found == agreed
    for wrong in (replace(agreed, price_minor=8000), replace(agreed, extra_minor=4999), Difference(9000)):
        with pytest.raises(Changed):
            change(salon, guest, visit, "Colour", agreed=wrong)
    assert change(salon, guest, visit, "Colour", agreed=agreed).extra_minor == 5000


def test_a_discount_stays_where_it_holds(engine):
    sale = [
        {"name": "All", "kind": "coupon", "code": "ALL", "percent": 10},
        {"name": "Cuts", "kind": "coupon", "code": "CUTS", "percent": 10, "service": "Cut"},
    ]
    house = load_house(engine, provider(services=SERVICES, discounts=sale))
    ids = dict(house.rows("SELECT name, id FROM discounts"))
    for name, price, listed in (("All", 8100, 9000), ("Cuts", 9000, None)):
        guest = house.identity()
        start_at = TEN if name == "All" else TEN + 4 * HOUR
        with Session(house.engine) as session:
            proposal = replace(
                house.proposal(start_at),
                price_minor=3600,
                list_price_minor=4000,
                discount_id=ids[name],
                code=name.upper(),
            )
            outcome = service.request(
                session,
                actor=Actor.customer(guest),
                command_id=uuid4().hex,
                cause="test",
                now=NOW,
                proposal=proposal,
                person=read_person(guest),
            )
            session.commit()
        card = change(house, guest, outcome.booking.id, "Colour", start_at=start_at)
        assert (card.price_minor, card.list_price_minor) == (price, listed)


def read_person(identity_id):
    from booking.types import Person

    return Person(identity_id)


def test_softer_terms_are_no_way_out(engine):
    services = [offered("Cut", 60, 4000), offered("Soft", 60, 4000, cancellation_hours=0)]
    house = load_house(engine, provider(services=services))
    guest, visit = paid_visit(house)
    changed = change(house, guest, visit, "Soft", now=TEN - 2 * HOUR)
    assert changed.cancellation_hours == 24


def test_another_providers_service_does_not_exist(salon):
    guest, visit = paid_visit(salon)
    with pytest.raises(NotFound):
        salon.do(
            "reschedule",
            Actor.customer(guest),
            visit,
            start_at=TEN,
            service_id=salon.others[0].services[0].id,
            till=TILL,
        )


def test_a_request_may_change_its_service_too(engine):
    house = load_house(engine, provider(services=SERVICES, auto_confirm=False))
    guest = house.identity()
    card = house.book(guest, TEN, till=TILL)
    changed = change(house, guest, card.id, "Colour")
    assert (changed.status, changed.price_minor, changed.extra_minor) == (BookingStatus.PENDING, 9000, 0)
    agreed = house.do("approve", house.owner, card.id, till=TILL).booking
    assert (agreed.status, agreed.due_minor) == (BookingStatus.AWAITING_PAYMENT, 9000)


def test_the_same_time_keeps_its_reminders(salon):
    guest, visit = paid_visit(salon)
    change(salon, guest, visit, "Trim")
    reminders = salon.rows("SELECT payload->>'hours' FROM outbox WHERE payload->>'template' = 'reminder'")
    assert sorted(hours for (hours,) in reminders) == ["2", "24"]
