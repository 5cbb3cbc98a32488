"""Everything that can be done to a booking. Each function takes the caller's session, never commits, and is carried
out once for each command id; a refusal is a `BookingError` and leaves the transaction as it was.

New bookings are made in `booking/request.py`, how visits went is in `booking/attendance.py`, what time alone does is in
`booking/upkeep.py`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from booking.access import Action
from booking.attendance import complete, lift_lock_out, mark_no_show, take_back
from booking.changing import change, existing, next_status
from booking.claims import with_alternatives
from booking.differences import with_service
from booking.errors import Changed, SlotRefused, WrongState
from booking.gateways.port import Till
from booking.policy import answer_deadline, is_late, pay_deadline, refund_of_cancel
from booking.records import Order, Step
from booking.request import local_start, request, when_agreed
from booking.types import Actor, BookingCard, Difference, Outcome
from booking.upkeep import close_past, expire_holds
from models.enums import ActorKind, BookingStatus

__all__ = [
    "accept_counter",
    "approve",
    "cancel",
    "close_past",
    "complete",
    "counter",
    "decline",
    "delay",
    "expire_holds",
    "explain",
    "lift_lock_out",
    "mark_no_show",
    "refuse_counter",
    "request",
    "reschedule",
    "take_back",
    "waive",
]


def approve(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    tell_actor: bool = False,
    till: Till | None = None,
) -> Outcome:
    """The provider agrees to a pending request; it is booked, or waits for its payment. Raises NotFound, WrongState."""
    order = Order(actor, Action.APPROVE, command_id, cause, now, tell_actor, till)
    return change(session, order, booking_id, lambda card: _agreed(order, card))


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
    return change(session, order, booking_id, lambda card: Step(next_status(order, card), reason=reason), reason)


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
    till: Till | None = None,
) -> Outcome:
    """The customer agrees to the other time. Raises NotFound, WrongState."""
    order = Order(actor, Action.ACCEPT_COUNTER, command_id, cause, now, tell_actor, till)
    return change(session, order, booking_id, lambda card: _agreed(order, card))


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
    return change(session, order, booking_id, lambda card: _cancelled(order, card, reason), reason)


def cancel(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    reason: str | None = None,
    told_refund_minor: int | None = None,
    tell_actor: bool = False,
) -> Outcome:
    """Customer or provider calls a live booking off, and what was paid goes back as agreed.

    `told_refund_minor` is what the person was told to get back: Changed when it is another amount by now.
    Raises NotFound, WrongState, Changed.
    """
    order = Order(actor, Action.CANCEL, command_id, cause, now, tell_actor)
    return change(session, order, booking_id, lambda card: _cancelled(order, card, reason, told_refund_minor), reason)


def waive(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
) -> Outcome:
    """The provider gives back what a late cancel had kept. Raises NotFound, WrongState when nothing is kept."""
    order = Order(actor, Action.WAIVE, command_id, cause, now)
    return change(session, order, booking_id, lambda card: _waived(order, card))


def reschedule(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    start_at: datetime,
    service_id: UUID | None = None,
    agreed: Difference | None = None,
    told_refund_minor: int | None = None,
    tell_actor: bool = False,
    till: Till | None = None,
    is_any_time: bool = False,
) -> Outcome:
    """Move a confirmed booking (either side) or a pending request (its customer), also to another service of the
    provider; `agreed` is what that was said to come to, `told_refund_minor` what a cancel would have given back when
    it was: Changed when it is something else by now. `is_any_time`: the provider has said that it may be outside of the
    opening hours.

    Raises NotFound, WrongState, NotBookable, Changed, SlotRefused, and then the old time is still held.
    """
    order = Order(actor, Action.RESCHEDULE, command_id, cause, now, tell_actor, till, is_any_time=is_any_time)
    return _move(session, order, booking_id, start_at, service_id, agreed, told_refund_minor)


def delay(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    booking_id: UUID,
    expected_at: datetime,
    told_start_at: datetime | None = None,
) -> Outcome:
    """The provider runs late: the customer is told when the visit is expected to begin; its own time stays.

    Raises NotFound, WrongState, also when that has been told, is no later than the visit, or the visit is no longer at
    the start that the provider saw.
    """
    order = Order(actor, Action.DELAY, command_id, cause, now)

    def decide(card: BookingCard) -> Step:
        is_moved = told_start_at not in (None, card.start_at) or card.displaced_until is not None
        if is_moved or expected_at <= card.start_at or expected_at == card.expected_at:
            raise WrongState(card.status.value, order.action.value)
        told = {"expected_at": expected_at.isoformat()}
        return Step(next_status(order, card), deadline_at=card.deadline_at, expected_at=expected_at, details=told)

    return change(session, order, booking_id, decide, expected_at)


def explain(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID, reason: str
) -> Outcome:
    """The provider says why a request was declined; the customer is told. Raises NotFound, WrongState, also when a
    reason was given.
    """
    order = Order(actor, Action.EXPLAIN, command_id, cause, now)

    def decide(card: BookingCard) -> Step:
        if card.cancellation_reason:
            raise WrongState(card.status.value, order.action.value)
        return Step(next_status(order, card), reason=reason)

    return change(session, order, booking_id, decide, reason)


def _move(
    session: Session,
    order: Order,
    booking_id: UUID,
    start_at: datetime,
    service_id: UUID | None = None,
    agreed: Difference | None = None,
    told_refund_minor: int | None = None,
) -> Outcome:
    """Carry out an order that takes another time; a refusal names what is free instead."""

    def decide(card: BookingCard) -> Step:
        _require_told(order, card, told_refund_minor)
        step = _moved(order, card, start_at)
        if service_id in (None, card.service_id):
            return step
        return with_service(session.connection(), order, card, service_id, agreed, step)

    parts = (start_at,) if service_id is None else (start_at, service_id, agreed)
    try:
        return change(session, order, booking_id, decide, *parts)
    except SlotRefused as refused:
        service_id = service_id or existing(session, booking_id).service_id
        raise with_alternatives(
            session,
            refused,
            service_id=service_id,
            start_at=start_at,
            now=order.now,
            actor=order.actor,
            without=booking_id,
            is_any_time=order.is_any_time,
        ) from None


def _agreed(order: Order, card: BookingCard) -> Step:
    to, due_minor = when_agreed(card, order.till, card.price_minor)
    status = next_status(order, card, to)
    if status is not BookingStatus.AWAITING_PAYMENT:
        return Step(status)
    deadline_at = pay_deadline(order.now, card.start_at, was_asked=True)
    return Step(status, waiting_on=ActorKind.CUSTOMER, deadline_at=deadline_at, due_minor=due_minor)


def _cancelled(order: Order, card: BookingCard, reason: str | None, told_refund_minor: int | None = None) -> Step:
    status = next_status(order, card)
    back = _require_told(order, card, told_refund_minor)
    return Step(status, cancelled_by=order.actor.kind, reason=reason, refund_minor=back, details=_given_back(back))


def _require_told(order: Order, card: BookingCard, told_refund_minor: int | None) -> int:
    """What a cancel gives back now; Changed when something else was told."""
    back = refund_of_cancel(card, by=order.actor.kind, now=order.now)
    if told_refund_minor is not None and told_refund_minor != back:
        raise Changed
    return back


def _waived(order: Order, card: BookingCard) -> Step:
    kept = card.paid_minor - card.refunded_minor
    if kept <= 0:
        raise WrongState(card.status.value, order.action.value)
    return Step(next_status(order, card), refund_minor=kept, details=_given_back(kept))


def _given_back(minor: int) -> dict[str, int]:
    return {"refund_minor": minor} if minor else {}


def _moved(order: Order, card: BookingCard, start_at: datetime) -> Step:
    """The same length at another time; a request then waits for the side that did not name the time."""
    status = next_status(order, card)
    waits = status is BookingStatus.PENDING
    is_own = order.actor.kind is ActorKind.PROVIDER
    other_side = ActorKind.CUSTOMER if is_own else ActorKind.PROVIDER
    start_at = start_at.astimezone(UTC)
    return Step(
        status,
        waiting_on=other_side if waits else None,
        deadline_at=answer_deadline(order.now, start_at) if waits else _asked_until(card, start_at),
        start_at=start_at,
        end_at=start_at + (card.end_at - card.start_at),
        local_start=local_start(start_at, card.time_zone),
        is_late_moved=_is_late_moved(order, card),
        is_moved_by_provider=is_own and not waits,
        details={"from_start_at": card.start_at.isoformat(), "to_start_at": start_at.isoformat()},
    )


def _is_late_moved(order: Order, card: BookingCard) -> bool | None:
    """A customer's move that comes too late keeps the cancel late; a time that the provider chose begins anew."""
    if card.status is not BookingStatus.CONFIRMED:
        return None
    return is_late(card, order.now) if order.actor.kind is ActorKind.CUSTOMER else False


def _asked_until(card: BookingCard, start_at: datetime) -> datetime | None:
    """A difference that is still asked for goes on being asked for, until the visit at the latest."""
    return min(card.deadline_at, start_at) if card.deadline_at and card.extra_minor else None
