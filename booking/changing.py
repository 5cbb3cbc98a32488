"""How any change of a booking is carried out: once per command, decided on what is there, told to whom it concerns.

`change` is the one way; the orders themselves are in `booking/service.py` and `booking/payments.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from booking import guards, money
from booking.access import Action, authorize
from booking.claims import give_back, load_facts, lock_classes, move_claims, take_seat, taken_span
from booking.differences import change_terms
from booking.errors import NotFound, SlotRefused, WrongState
from booking.guards import Guard
from booking.lifecycle import AFTER_START, TURNS, advance, is_live
from booking.notices import Occasion, owed_by
from booking.outbox import put_all
from booking.read import find_booking
from booking.records import Order, Step, claim_command, compare_and_set, payload_hash, write_change
from booking.schedule import Reason
from booking.schedules import terms_of
from booking.types import BookingCard, Outcome
from booking.upkeep import make_way
from models.enums import BookingStatus

ATTEMPTS = 5
Decide = Callable[[BookingCard], Step]


def change(session: Session, order: Order, booking_id: UUID, decide: Decide, *parts: object) -> Outcome:
    """Carry out one order on one booking, or nothing of it. `parts` are what else the command is about.

    Raises NotFound, WrongState, CommandConflict, and SlotRefused without alternatives.
    """
    connection = session.connection()
    authorize(order.actor, order.action, existing(session, booking_id))
    hashed = payload_hash(order.action, order.actor, booking_id, *parts)
    with connection.begin_nested():
        if not claim_command(connection, order, booking_id=booking_id, hashed=hashed):
            return Outcome(existing(session, booking_id), is_repeat=True)
        card, step = _set(session, order, booking_id, decide)
        change_terms(connection, booking_id, step)
        guards.reached("changed")
        _settle_times(session, order, card, step)
        write_change(connection, order, card, step)
        changed = existing(session, booking_id)
        money.follow(connection, card, changed, step, order)
        owed = owed_by(_occasion(order, card, changed, step), now=order.now, tell_actor=order.tell_actor)
        put_all(connection, owed, now=order.now)
    return Outcome(changed)


def existing(session: Session, booking_id: UUID) -> BookingCard:
    """The booking as it stands. Raises NotFound."""
    card = find_booking(session, booking_id=booking_id)
    if card is None:
        raise NotFound
    return card


def _set(session: Session, order: Order, booking_id: UUID, decide: Decide) -> tuple[BookingCard, Step]:
    """Decide on what the booking is and write it; decide again when somebody changed it in between."""
    for _ in range(ATTEMPTS):
        card = existing(session, booking_id)
        step = decide(card)
        guards.reached("decided")
        if compare_and_set(session.connection(), card, step, now=order.now):
            return card, step
    raise WrongState(card.status.value, order.action.value)


def next_status(order: Order, card: BookingCard, to: BookingStatus | None = None) -> BookingStatus:
    """The status this order leads to. Raises WrongState, also out of turn, too late or too early."""
    action, now = order.action, order.now
    status = advance(card.status, action, order.actor.kind, to)
    if action in TURNS and card.waiting_on is not TURNS[action]:
        raise WrongState(card.status.value, action.value)
    if action in TURNS and card.deadline_at is not None and card.deadline_at <= now:
        raise WrongState(BookingStatus.EXPIRED.value, action.value)
    if action in AFTER_START and (now < card.start_at or card.displaced_until is not None):
        raise WrongState(card.status.value, action.value)
    return status


def _settle_times(session: Session, order: Order, card: BookingCard, step: Step) -> None:
    """Swap the claims of one that moves, free those of one that is over or displaced, take them if one revives."""
    if step.displaced_until is not None:
        give_back(session.connection(), booking_ids=[card.id], class_ids=[card.class_id] if card.class_id else [])
    elif step.start_at is not None or (is_live(step.status) and not is_live(card.status)):
        _swap(session, order, card, step)
    elif is_live(card.status) and not is_live(step.status):
        classes = [card.class_id] if card.class_id else []
        give_back(session.connection(), booking_ids=[card.id], class_ids=classes)


def _swap(session: Session, order: Order, card: BookingCard, step: Step) -> None:
    """Go to a time that is seen to be free. Raises SlotRefused, and then everything must be undone."""
    start_at, service_id = step.start_at or card.start_at, step.service_id or card.service_id
    is_own = card.class_id is not None and (service_id, start_at) == (card.service_id, card.start_at)
    if is_own and start_at >= order.now:
        return  # it keeps its own seat, also in a class that is full
    connection = session.connection()
    key: dict[str, Any] = {"service_id": service_id, "start_at": start_at}
    facts = load_facts(connection, **key, without=card.id)
    if guards.is_on(Guard.JUDGE_FIRST) and order.action is not Action.TAKE_BACK:  # its time was its own all along
        reload = partial(load_facts, connection, **key, without=card.id)
        who: dict[str, Any] = {"now": order.now, "actor": order.actor, "is_any_time": order.is_any_time}
        facts = make_way(connection, facts, reload, **key, **who)
    guards.reached("judged")
    terms = terms_of(facts)
    end_at = step.end_at or card.end_at
    taken = taken_span(start_at, end_at, terms)
    if card.class_id is not None or terms.capacity > 1:
        _leave(connection, card, key)
    if terms.capacity > 1:
        _join(connection, card, {**key, "end_at": end_at, "taken": taken, "capacity": terms.capacity})
    elif not move_claims(connection, booking_id=card.id, service_id=service_id, taken=taken):
        raise SlotRefused(Reason.TAKEN)


def _leave(connection: Connection, card: BookingCard, key: dict[str, Any]) -> None:
    """Give up seat or claims, with the class that is left and the one at `key` locked in the order of their ids.

    First, because a class with nobody else in it takes the time that its visitor goes to.
    """
    lock_classes(connection, class_id=card.class_id, **key)
    connection.execute(SET_CLASS, {"booking_id": str(card.id), "class_id": None})
    give_back(connection, booking_ids=[card.id], class_ids=[card.class_id] if card.class_id else [])
    guards.reached("left")


def _join(connection: Connection, card: BookingCard, seat_wanted: dict[str, Any]) -> None:
    """Take a seat. Raises SlotRefused."""
    seat = take_seat(connection, provider_id=card.provider_id, **seat_wanted)
    if isinstance(seat, Reason):
        raise SlotRefused(seat)
    connection.execute(SET_CLASS, {"booking_id": str(card.id), "class_id": str(seat)})


def _occasion(order: Order, before: BookingCard, after: BookingCard, step: Step) -> Occasion:
    return Occasion(
        action=order.action,
        by=order.actor.kind,
        status=after.status,
        booking_id=after.id,
        version=after.version,
        start_at=after.start_at,
        provider_id=after.provider_id,
        identity_id=after.identity_id,
        waited_for=before.waiting_on,
        was=before.status,
        deadline_at=after.deadline_at,
        takes_pix=after.takes_pix,
        is_other_service=before.service_id != after.service_id,
        keeps_time=before.start_at == after.start_at,
        expected_at=after.expected_at,
        refund_minor=step.refund_minor,
    )


SET_CLASS = text("UPDATE bookings SET class_id = :class_id WHERE id = :booking_id")
