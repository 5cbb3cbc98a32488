"""How visits went, as their provider says: done, missed, and both taken back."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from booking.access import Action
from booking.changing import change, next_status
from booking.errors import WrongState
from booking.lock_outs import forget_missed, lift, lock_out
from booking.policy import TAKEN_BACK_WITHIN
from booking.records import Order, Step
from booking.types import Actor, BookingCard, Outcome
from models.enums import BookingStatus


def complete(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID
) -> Outcome:
    """The provider says that the visit took place, before the clock does. Raises NotFound, WrongState."""
    order = Order(actor, Action.COMPLETE, command_id, cause, now)
    return change(session, order, booking_id, lambda card: Step(next_status(order, card)))


def mark_no_show(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID
) -> Outcome:
    """The provider says that nobody came: nothing goes back, the customer's record counts it, and the customer books no
    visit of the same day until that is lifted. Raises NotFound, WrongState.
    """
    order = Order(actor, Action.MARK_NO_SHOW, command_id, cause, now)
    outcome = change(session, order, booking_id, lambda card: Step(next_status(order, card)))
    if not outcome.is_repeat:
        lock_out(session.connection(), customer_id=outcome.booking.customer_id, now=now)
    return outcome


def lift_lock_out(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID
) -> Outcome:
    """The provider lets the customer who missed this visit book again as anybody. Raises NotFound, WrongState, also
    when the customer is not locked out.
    """
    order = Order(actor, Action.LIFT_LOCK_OUT, command_id, cause, now)

    def decide(card: BookingCard) -> Step:
        step = Step(next_status(order, card))
        if not lift(session.connection(), customer_id=card.customer_id):
            raise WrongState(card.status.value, order.action.value)
        return step

    return change(session, order, booking_id, decide)


def take_back(
    session: Session, *, actor: Actor, command_id: str, cause: str, now: datetime, booking_id: UUID
) -> Outcome:
    """The provider was wrong: the visit is not done yet, or was not missed. Everything counts as it did before.

    Raises NotFound, WrongState, also when it is over and done anyway or too long ago, and SlotRefused when its time is
    somebody else's by now.
    """
    order = Order(actor, Action.TAKE_BACK, command_id, cause, now)
    was: list[BookingStatus] = []

    def decide(card: BookingCard) -> Step:
        is_over = card.end_at <= now
        if now > card.end_at + TAKEN_BACK_WITHIN or (is_over and card.status is BookingStatus.COMPLETED):
            raise WrongState(card.status.value, order.action.value)
        was[:] = [card.status]
        return Step(next_status(order, card, BookingStatus.COMPLETED if is_over else BookingStatus.CONFIRMED))

    outcome = change(session, order, booking_id, decide)
    if was == [BookingStatus.NO_SHOW]:
        forget_missed(session.connection(), customer_id=outcome.booking.customer_id)
    return outcome
