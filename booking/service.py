"""Everything that can be done to a booking. Each function takes the caller's session, never commits, and is carried
out once for each command id; a refusal is a `BookingError` and leaves the transaction as it was.

New bookings are made in `booking/request.py`; what time alone does is in `booking/upkeep.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from booking import guards
from booking.access import Action, authorize
from booking.claims import (
    give_back,
    load_facts,
    lock_classes,
    move_claims,
    take_seat,
    taken_span,
    with_alternatives,
)
from booking.errors import NotFound, SlotRefused, WrongState
from booking.guards import Guard
from booking.lifecycle import AFTER_START, TURNS, advance, is_live
from booking.notices import Occasion, owed_by
from booking.outbox import put_all
from booking.policy import answer_deadline
from booking.read import find_booking
from booking.records import Order, Step, claim_command, compare_and_set, payload_hash, write_change
from booking.request import local_start, request, status_when_agreed
from booking.schedule import Reason
from booking.schedules import terms_of
from booking.types import Actor, BookingCard, Outcome
from booking.upkeep import close_past, expire_holds, make_way
from models.enums import ActorKind, BookingStatus

__all__ = [
    "accept_counter",
    "approve",
    "cancel",
    "close_past",
    "complete",
    "counter",
    "decline",
    "expire_holds",
    "mark_no_show",
    "refuse_counter",
    "request",
    "reschedule",
]

ATTEMPTS = 5
Decide = Callable[[BookingCard], Step]


def approve(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    tell_actor: bool = False,
) -> Outcome:
    """The provider agrees to a pending request. Raises NotFound, WrongState."""
    order = Order(actor, Action.APPROVE, command_id, cause, now, tell_actor)
    return _change(session, order, booking_id, lambda card: _agreed(order, card))


def decline(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    reason: str | None = None,
    tell_actor: bool = False,
) -> Outcome:
    """The provider turns a pending request down. Raises NotFound, WrongState."""
    order = Order(actor, Action.DECLINE, command_id, cause, now, tell_actor)
    return _change(session, order, booking_id, lambda card: Step(_next(order, card), reason=reason), reason)


def counter(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    start_at: datetime,
    tell_actor: bool = False,
) -> Outcome:
    """The provider offers another time for a pending request; the request holds that time until it is answered.

    Raises NotFound, WrongState, SlotRefused.
    """
    order = Order(actor, Action.COUNTER, command_id, cause, now, tell_actor)
    return _move(session, order, booking_id, start_at)


def accept_counter(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    tell_actor: bool = False,
) -> Outcome:
    """The customer agrees to the other time. Raises NotFound, WrongState."""
    order = Order(actor, Action.ACCEPT_COUNTER, command_id, cause, now, tell_actor)
    return _change(session, order, booking_id, lambda card: _agreed(order, card))


def refuse_counter(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    reason: str | None = None,
    tell_actor: bool = False,
) -> Outcome:
    """The customer does not want the other time: the request is over. Raises NotFound, WrongState."""
    order = Order(actor, Action.REFUSE_COUNTER, command_id, cause, now, tell_actor)
    return _change(session, order, booking_id, lambda card: _cancelled(order, card, reason), reason)


def cancel(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    reason: str | None = None,
    tell_actor: bool = False,
) -> Outcome:
    """Customer or provider calls a live booking off. Raises NotFound, WrongState."""
    order = Order(actor, Action.CANCEL, command_id, cause, now, tell_actor)
    return _change(session, order, booking_id, lambda card: _cancelled(order, card, reason), reason)


def reschedule(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    start_at: datetime,
    tell_actor: bool = False,
) -> Outcome:
    """Move a confirmed booking (either side) or a pending request (its customer). Raises NotFound, WrongState,
    SlotRefused, and then the old time is still held.
    """
    order = Order(actor, Action.RESCHEDULE, command_id, cause, now, tell_actor)
    return _move(session, order, booking_id, start_at)


def complete(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID
) -> Outcome:
    """The provider says that the visit took place, before the clock does. Raises NotFound, WrongState."""
    order = Order(actor, Action.COMPLETE, command_id, cause, now)
    return _change(session, order, booking_id, lambda card: Step(_next(order, card)))


def mark_no_show(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID
) -> Outcome:
    """The provider says that nobody came; the customer's record counts it. Raises NotFound, WrongState."""
    order = Order(actor, Action.MARK_NO_SHOW, command_id, cause, now)
    outcome = _change(session, order, booking_id, lambda card: Step(_next(order, card)))
    if not outcome.is_repeat:
        session.connection().execute(COUNT_NO_SHOW, {"customer_id": str(outcome.booking.customer_id)})
    return outcome


def _change(session: Session, order: Order, booking_id: UUID, decide: Decide, *parts: object) -> Outcome:
    """Carry out one order on one booking, or nothing of it."""
    connection = session.connection()
    authorize(order.actor, order.action, _existing(session, booking_id))
    hashed = payload_hash(order.action, order.actor, booking_id, *parts)
    with connection.begin_nested():
        if not claim_command(connection, order, booking_id=booking_id, hashed=hashed):
            return Outcome(_existing(session, booking_id), is_repeat=True)
        card, step = _set(session, order, booking_id, decide)
        guards.reached("changed")
        _settle_times(session, order, card, step)
        write_change(connection, order, card, step)
        changed = _existing(session, booking_id)
        owed = owed_by(_occasion(order, card, changed), now=order.now, tell_actor=order.tell_actor)
        put_all(connection, owed, now=order.now)
    return Outcome(changed)


def _move(session: Session, order: Order, booking_id: UUID, start_at: datetime) -> Outcome:
    """Carry out an order that takes another time; a refusal names what is free instead."""
    try:
        return _change(session, order, booking_id, lambda card: _moved(order, card, start_at), start_at)
    except SlotRefused as refused:
        service_id = _existing(session, booking_id).service_id
        raise with_alternatives(
            session,
            refused,
            service_id=service_id,
            start_at=start_at,
            now=order.now,
            actor=order.actor,
            without=booking_id,
        ) from None


def _existing(session: Session, booking_id: UUID) -> BookingCard:
    card = find_booking(session, booking_id=booking_id)
    if card is None:
        raise NotFound
    return card


def _set(session: Session, order: Order, booking_id: UUID, decide: Decide) -> tuple[BookingCard, Step]:
    """Decide on what the booking is and write it; decide again when somebody changed it in between."""
    for _ in range(ATTEMPTS):
        card = _existing(session, booking_id)
        step = decide(card)
        guards.reached("decided")
        if compare_and_set(session.connection(), card, step, now=order.now):
            return card, step
    raise WrongState(card.status.value, order.action.value)


def _next(order: Order, card: BookingCard, to: BookingStatus | None = None) -> BookingStatus:
    """The status this order leads to. Raises WrongState, also out of turn, too late or too early."""
    action, now = order.action, order.now
    status = advance(card.status, action, order.actor.kind, to)
    if action in TURNS and card.waiting_on is not TURNS[action]:
        raise WrongState(card.status.value, action.value)
    if action in TURNS and card.deadline_at is not None and card.deadline_at <= now:
        raise WrongState(BookingStatus.EXPIRED.value, action.value)
    if action in AFTER_START and now < card.start_at:
        raise WrongState(card.status.value, action.value)
    return status


def _agreed(order: Order, card: BookingCard) -> Step:
    return Step(_next(order, card, status_when_agreed(card.payment, card.price_minor, card.deposit_minor)))


def _cancelled(order: Order, card: BookingCard, reason: str | None) -> Step:
    return Step(_next(order, card), cancelled_by=order.actor.kind, reason=reason)


def _moved(order: Order, card: BookingCard, start_at: datetime) -> Step:
    """The same length at another time; a request then waits for the side that did not name the time."""
    status = _next(order, card)
    waits = status is BookingStatus.PENDING
    other_side = ActorKind.CUSTOMER if order.actor.kind is ActorKind.PROVIDER else ActorKind.PROVIDER
    start_at = start_at.astimezone(UTC)
    return Step(
        status,
        waiting_on=other_side if waits else None,
        deadline_at=answer_deadline(order.now, start_at) if waits else None,
        start_at=start_at,
        end_at=start_at + (card.end_at - card.start_at),
        local_start=local_start(start_at, card.time_zone),
        details={"from_start_at": card.start_at.isoformat(), "to_start_at": start_at.isoformat()},
    )


def _settle_times(session: Session, order: Order, card: BookingCard, step: Step) -> None:
    """Swap the claims of a booking that moves, free those of one that is over."""
    if step.start_at is not None:
        _swap(session, order, card, step.start_at)
    elif is_live(card.status) and not is_live(step.status):
        classes = [card.class_id] if card.class_id else []
        give_back(session.connection(), booking_ids=[card.id], class_ids=classes)


def _swap(session: Session, order: Order, card: BookingCard, start_at: datetime) -> None:
    """Go to a time that is seen to be free. Raises SlotRefused, and then everything must be undone."""
    if card.class_id is not None and start_at == card.start_at:
        return  # it keeps its own seat, also in a class that is full
    connection = session.connection()
    key: dict[str, Any] = {"service_id": card.service_id, "start_at": start_at}
    facts = load_facts(connection, **key, without=card.id)
    if guards.is_on(Guard.JUDGE_FIRST):
        reload = partial(load_facts, connection, **key, without=card.id)
        facts = make_way(connection, facts, reload, **key, now=order.now, actor=order.actor)
    guards.reached("judged")
    terms = terms_of(facts)
    end_at = start_at + (card.end_at - card.start_at)
    taken = taken_span(start_at, end_at, terms)
    if card.class_id is not None or terms.capacity > 1:
        _change_classes(connection, card, {**key, "end_at": end_at, "taken": taken, "capacity": terms.capacity})
    elif not move_claims(connection, booking_id=card.id, service_id=card.service_id, taken=taken):
        raise SlotRefused(Reason.TAKEN)


def _change_classes(connection: Connection, card: BookingCard, seat_wanted: dict[str, Any]) -> None:
    """Leave one class for another, both locked in the order of their ids."""
    service_id, start_at = seat_wanted["service_id"], seat_wanted["start_at"]
    lock_classes(connection, class_id=card.class_id, service_id=service_id, start_at=start_at)
    seat = take_seat(connection, provider_id=card.provider_id, **seat_wanted)
    if isinstance(seat, Reason):
        raise SlotRefused(seat)
    connection.execute(JOIN_CLASS, {"booking_id": str(card.id), "class_id": str(seat)})
    give_back(connection, booking_ids=[card.id], class_ids=[card.class_id] if card.class_id else [])


def _occasion(order: Order, before: BookingCard, after: BookingCard) -> Occasion:
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
    )


JOIN_CLASS = text("UPDATE bookings SET class_id = :class_id WHERE id = :booking_id")
COUNT_NO_SHOW = text("UPDATE customers SET no_show_count = no_show_count + 1 WHERE id = :customer_id")
