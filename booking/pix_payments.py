"""Money that comes to a provider by Pix, through no service of ours: who has it says so, and gives it back."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.changing import existing
from booking.errors import NotFound, WrongState
from booking.gateways.port import Checkout, CheckoutStatus, Refund, RefundStatus
from booking.payment_cards import PaymentCard, locked, payments_of
from booking.payments import record_checkout
from booking.pix import txid_of
from booking.policy import PIX
from booking.refunds import record_refund
from booking.types import Actor, BookingCard, Outcome

PAYABLE = frozenset({"pending", "expired"})  # it may come after the time was given up


def mark_paid(session: Session, *, actor: Actor, cause: str, now: datetime, booking_id: UUID) -> Outcome:
    """The provider has the money of a booking that is paid by Pix: it is booked, or has to be given back when its time
    is gone. Said again it changes nothing. Raises NotFound, and WrongState when nothing is paid that way.
    """
    card = _own(session, actor, booking_id)
    asked = [one for one in _by_pix(session, booking_id) if one.kind == "payment"]
    if not asked:
        raise WrongState(card.status.value, Action.RECORD_PAYMENT.value)
    newest = asked[-1]
    if newest.status not in PAYABLE:
        return Outcome(card, is_repeat=True)
    told = Checkout(
        f"{PIX}:{newest.id}",
        CheckoutStatus.COMPLETE,
        True,
        newest.amount_minor,
        newest.currency,
        newest.id,
        payment_ref=txid_of(booking_id),
    )
    record_checkout(session, told, cause=cause, now=now, actor=actor)
    return Outcome(existing(session, booking_id))


def mark_returned(session: Session, *, actor: Actor, now: datetime, booking_id: UUID) -> Outcome:
    """The provider has given back what was owed. Raises NotFound, and WrongState when nothing was ever owed."""
    card = _own(session, actor, booking_id)
    owed = [one for one in _by_pix(session, booking_id) if one.kind == "refund"]
    if not owed:
        raise WrongState(card.status.value, Action.WAIVE.value)
    for one in owed:
        done = Refund(f"{PIX}:{one.id}", RefundStatus.DONE, one.amount_minor, one.currency, one.id)
        record_refund(session, done, now=now)
    return Outcome(existing(session, booking_id))


def _own(session: Session, actor: Actor, booking_id: UUID) -> BookingCard:
    """The booking, locked, for its provider."""
    card = locked(session, booking_id)
    if card is None:
        raise NotFound
    authorize(actor, Action.RECORD_PAYMENT, card)
    return card


def _by_pix(session: Session, booking_id: UUID) -> list[PaymentCard]:
    return [one for one in payments_of(session, booking_id=booking_id) if one.gateway == PIX]
