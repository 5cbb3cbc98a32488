"""Every action by every kind of actor, against a table written by hand; strangers see nothing."""

from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from booking import read
from booking.access import PERMITTED, Action, authorize
from booking.errors import NotFound
from booking.types import CLOCK, OPERATOR, Actor
from models.enums import ActorKind
from tests.booking.houses import HOUR, TEN

GATEWAY = Actor(ActorKind.GATEWAY)

# customer, other customer, provider, other provider, clock, gateway, operator
MAY = {
    Action.VIEW: "y-y---y",
    Action.REQUEST: "y-y----",
    Action.GIVE_DETAILS: "y------",
    Action.APPROVE: "--y----",
    Action.DECLINE: "--y----",
    Action.COUNTER: "--y----",
    Action.ACCEPT_COUNTER: "y------",
    Action.REFUSE_COUNTER: "y------",
    Action.CANCEL: "y-y----",
    Action.DISPLACE: "--y----",
    Action.RESTORE: "--y----",
    Action.LET_GO: "----y--",
    Action.RESCHEDULE: "y-y----",
    Action.RECORD_PAYMENT: "--y--y-",  # a provider: only of money that came by Pix
    Action.LATE_PAYMENT: "--y--y-",  # a provider: only of money that came by Pix
    Action.EXPIRE: "----y--",
    Action.CLOSE_PAST: "----y--",
    Action.COMPLETE: "--y----",
    Action.MARK_NO_SHOW: "--y----",
    Action.TAKE_BACK: "--y----",
    Action.DELAY: "--y----",
    Action.EXPLAIN: "--y----",
    Action.LIFT_LOCK_OUT: "--y----",
    Action.WAIVE: "--y----",
    Action.SEE_MONEY: "--y----",
    Action.SET_UP_PAYOUTS: "--y----",
    Action.MANAGE_TOKENS: "--y----",
    Action.SEE_OWN_DATA: "y------",
    Action.ERASE_OWN_DATA: "y------",
    Action.SET_UP: "--y----",
    Action.SEE_DESK: "--y----",
    Action.SEE_CUSTOMERS: "--y----",
}


class Thing:
    def __init__(self):
        self.provider_id, self.identity_id = uuid4(), uuid4()


def test_the_table_names_every_action():
    assert set(MAY) == set(Action) == set(PERMITTED)


@pytest.mark.parametrize("action", Action)
def test_each_actor_may_do_what_the_table_says_and_no_more(action):
    thing = Thing()
    actors = [
        Actor.customer(thing.identity_id),
        Actor.customer(uuid4()),
        Actor.provider(thing.provider_id),
        Actor.provider(uuid4()),
        CLOCK,
        GATEWAY,
        OPERATOR,
    ]
    for actor, mark in zip(actors, MAY[action], strict=True):
        if mark == "y":
            authorize(actor, action, thing)
        else:
            with pytest.raises(NotFound):
                authorize(actor, action, thing)


@pytest.mark.parametrize("kind", [ActorKind.CUSTOMER, ActorKind.PROVIDER])
def test_nobody_in_particular_owns_nothing(kind):
    thing = Thing()
    thing.provider_id = thing.identity_id = None
    with pytest.raises(NotFound):
        authorize(Actor(kind, None), Action.VIEW, thing)


def test_ids_of_the_other_kind_open_nothing():
    thing = Thing()
    for actor in (Actor.customer(thing.provider_id), Actor.provider(thing.identity_id)):
        with pytest.raises(NotFound):
            authorize(actor, Action.CANCEL, thing)


VERBS = {
    "approve": {},
    "decline": {},
    "counter": {"start_at": TEN + HOUR},
    "accept_counter": {},
    "refuse_counter": {},
    "cancel": {},
    "reschedule": {"start_at": TEN + HOUR},
    "complete": {},
    "mark_no_show": {},
    "lift_lock_out": {},
    "delay": {"expected_at": TEN + HOUR},
    "explain": {"reason": "I am away"},
}


@pytest.mark.parametrize("verb", VERBS)
def test_strangers_get_the_same_answer_as_for_nothing_at_all(strict_house, verb):
    card = strict_house.book(strict_house.identity(), phone="+34600000001")
    neighbour = strict_house.identity(phone="+34600000001")  # the same number typed by somebody else proves nothing
    strict_house.book(neighbour, TEN + 4 * HOUR, phone="+34600000001")
    answers = set()
    strangers = [
        Actor.customer(strict_house.identity()),
        Actor.customer(neighbour),
        Actor.provider(strict_house.others[0].id),
    ]
    for actor in strangers:
        for booking_id in (card.id, uuid4()):
            with pytest.raises(NotFound) as refused:
                strict_house.do(verb, actor, booking_id, now=TEN + HOUR, **VERBS[verb])
            answers.add(str(refused.value))
    assert len(answers) == 1
    assert strict_house.rows("SELECT version FROM bookings WHERE id = :id", id=card.id)[0][0] == 1
    assert strict_house.rows("SELECT count(*) FROM commands")[0][0] == 2


def test_a_booking_is_shown_to_its_two_sides_only(house):
    customer = house.identity()
    card = house.book(customer)
    with Session(house.engine) as session:
        for actor in (Actor.customer(customer), house.owner, OPERATOR):
            assert read.load_booking(session, booking_id=card.id, actor=actor) == card
        for actor in (Actor.customer(house.identity()), Actor.provider(house.others[0].id), CLOCK):
            with pytest.raises(NotFound):
                read.load_booking(session, booking_id=card.id, actor=actor)
        with pytest.raises(NotFound):
            read.load_booking(session, booking_id=uuid4(), actor=house.owner)


def test_nobody_books_in_the_name_of_another_identity(house):
    victim, stranger = house.identity(), house.identity()
    with pytest.raises(NotFound):
        house.book(victim, actor=Actor.customer(stranger))
    with pytest.raises(NotFound):
        house.book(victim, actor=Actor.provider(house.others[0].id))
