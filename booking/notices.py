"""Which notices and reminders a change owes, and to whom. Pure: it only makes `Owed` values of ids and versions.

Whoever did the thing hears of it in the reply to what they wrote, so only the other side is told, unless asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from booking.access import Action
from booking.outbox import Owed
from booking.types import BookingCard
from models.enums import ActorKind, BookingStatus

CUSTOMER, PROVIDER = ActorKind.CUSTOMER, ActorKind.PROVIDER
Told = tuple[tuple[ActorKind, str], ...]

REQUESTED: Told = ((PROVIDER, "request_received"), (CUSTOMER, "requested"))
BOOKED: Told = ((PROVIDER, "booked"), (CUSTOMER, "confirmed"))
ENTERED: Told = ((PROVIDER, "booked"), (CUSTOMER, "entered"))
TO_PAY: Told = ((CUSTOMER, "pay_now"),)
PAID: Told = ((CUSTOMER, "paid"), (PROVIDER, "paid"))
UNPAID: Told = ((CUSTOMER, "payment_expired"), (PROVIDER, "payment_expired"))
PAY_REMINDER_BEFORE = timedelta(minutes=10)
PAY_REMINDER_BEFORE_LATER = timedelta(hours=1)
"""Before the end of a hold of several hours: who gets that message may be in the middle of something."""
ANSWER_REMINDER_BEFORE = timedelta(hours=3)
SHORTEST_ANSWER_REMINDER = timedelta(minutes=10)
"""Closer to the end, a request that was made shortly before its time would only be told twice."""
REMINDER_HOURS = (24, 2)
REMINDER_MARGIN = timedelta(hours=1)
"""A reminder sooner than this after the booking itself would tell nothing new."""

TOLD: dict[tuple[Action, ActorKind], Told] = {
    (Action.APPROVE, PROVIDER): ((CUSTOMER, "confirmed"), (PROVIDER, "booked")),
    (Action.DECLINE, PROVIDER): ((CUSTOMER, "declined"),),
    (Action.COUNTER, PROVIDER): ((CUSTOMER, "counter_offered"),),
    (Action.ACCEPT_COUNTER, CUSTOMER): ((PROVIDER, "counter_accepted"), (CUSTOMER, "confirmed")),
    (Action.REFUSE_COUNTER, CUSTOMER): ((PROVIDER, "counter_refused"),),
    (Action.CANCEL, CUSTOMER): ((PROVIDER, "cancelled_by_customer"), (CUSTOMER, "cancelled")),
    (Action.CANCEL, PROVIDER): ((CUSTOMER, "cancelled_by_provider"),),
    (Action.RESCHEDULE, CUSTOMER): ((PROVIDER, "moved_by_customer"), (CUSTOMER, "moved")),
    (Action.RESCHEDULE, PROVIDER): ((CUSTOMER, "moved_by_provider"),),
    (Action.DISPLACE, PROVIDER): ((CUSTOMER, "displaced"),),
    (Action.RESTORE, PROVIDER): ((CUSTOMER, "restored"),),
    (Action.LET_GO, ActorKind.CLOCK): ((CUSTOMER, "let_go"), (PROVIDER, "let_go")),
    (Action.DELAY, PROVIDER): ((CUSTOMER, "delayed"),),
    (Action.EXPLAIN, PROVIDER): ((CUSTOMER, "declined_because"),),
    (Action.WAIVE, PROVIDER): ((CUSTOMER, "waived"),),
}
ALWAYS = frozenset({"pix_awaited"})
"""Also to whoever did it: the button that says that the money is there comes with it."""
GIVES_BACK = frozenset({Action.CANCEL, Action.LET_GO, Action.WAIVE})
"""Told with what they give back: a visit may have got something back before."""
CHANGED = {
    "moved": "changed",
    "moved_by_customer": "changed_by_customer",
    "moved_by_provider": "changed_by_provider",
}
"""What a move is called when it is to another service."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A change that has just been decided, as far as notices need it."""

    action: Action
    by: ActorKind
    status: BookingStatus
    booking_id: UUID
    version: int
    start_at: datetime
    provider_id: UUID
    identity_id: UUID | None
    waited_for: ActorKind | None = None  # before the change
    was: BookingStatus | None = None  # before the change
    deadline_at: datetime | None = None
    takes_pix: bool = False
    is_other_service: bool = False
    keeps_time: bool = False  # as before the change
    expected_at: datetime | None = None
    refund_minor: int = 0  # given back by this change


def owed_by(occasion: Occasion, *, now: datetime, tell_actor: bool = False) -> tuple[Owed, ...]:
    """Notices for the other side, and reminders when the visit now stands at a new time."""
    told = (
        _notice(occasion, recipient, template)
        for recipient, template in _told(occasion)
        if tell_actor or recipient is not occasion.by or template in ALWAYS
    )
    return (*(owed for owed in told if owed), *_reminders(occasion, now))


def _told(occasion: Occasion) -> Told:
    if occasion.action in (Action.RECORD_PAYMENT, Action.LATE_PAYMENT):
        return PAID
    if occasion.status is BookingStatus.AWAITING_PAYMENT and occasion.takes_pix:
        return (*TO_PAY, (PROVIDER, "pix_awaited"))
    if occasion.status is BookingStatus.AWAITING_PAYMENT:
        return (*TO_PAY, (PROVIDER, "counter_accepted_unpaid")) if occasion.action is Action.ACCEPT_COUNTER else TO_PAY
    if occasion.action is Action.REQUEST:
        booked = ENTERED if occasion.by is PROVIDER else BOOKED
        return booked if occasion.status is BookingStatus.CONFIRMED else REQUESTED
    if occasion.action is Action.EXPIRE and occasion.was is BookingStatus.AWAITING_PAYMENT:
        return UNPAID
    if occasion.action is Action.EXPIRE:
        template = "counter_expired" if occasion.waited_for is CUSTOMER else "request_expired"
        return ((CUSTOMER, template), (PROVIDER, template))
    told = TOLD.get((occasion.action, occasion.by), ())
    return tuple((to, CHANGED.get(template, template)) for to, template in told) if occasion.is_other_service else told


def _notice(occasion: Occasion, recipient: ActorKind, template: str) -> Owed | None:
    to = occasion.provider_id if recipient is PROVIDER else occasion.identity_id
    if to is None:  # booked for somebody who cannot be written to
        return None
    at = occasion.expected_at if template == "delayed" else None
    more: dict[str, Any] = {"expected_at": at.isoformat()} if at else {}
    if occasion.action in GIVES_BACK:
        more["refund_minor"] = occasion.refund_minor
    return Owed(
        kind="notice",
        dedupe_key=f"{occasion.booking_id}:{occasion.version}:{template}:{to}",
        payload={"template": template, "booking_id": str(occasion.booking_id), "version": occasion.version} | more,
        identity_id=to if recipient is CUSTOMER else None,
        provider_id=to if recipient is PROVIDER else None,
        booking_id=occasion.booking_id,
    )


def _reminders(occasion: Occasion, now: datetime) -> tuple[Owed, ...]:
    if occasion.identity_id is None or occasion.action in (Action.DELAY, Action.EXPLAIN):
        return ()
    if occasion.status is BookingStatus.PENDING and occasion.deadline_at:
        return _answer_reminder(occasion, occasion.deadline_at, now)
    if occasion.status is BookingStatus.AWAITING_PAYMENT and occasion.deadline_at:
        is_long = occasion.deadline_at - now > 2 * PAY_REMINDER_BEFORE_LATER
        due_at = occasion.deadline_at - (PAY_REMINDER_BEFORE_LATER if is_long else PAY_REMINDER_BEFORE)
        return (_pay_reminder(occasion, due_at),) if due_at > now else ()
    if occasion.status is not BookingStatus.CONFIRMED:
        return ()
    if occasion.action in (Action.DISPLACE, Action.RESTORE) or (
        occasion.action is Action.RESCHEDULE and occasion.keeps_time
    ):
        return ()  # those of before the change still hold
    times = ((hours, occasion.start_at - timedelta(hours=hours)) for hours in REMINDER_HOURS)
    return tuple(_reminder(occasion, hours, due_at) for hours, due_at in times if due_at >= now + REMINDER_MARGIN)


def _answer_reminder(occasion: Occasion, deadline_at: datetime, now: datetime) -> tuple[Owed, ...]:
    """To the side that has to answer, before the time is given away."""
    due_at = deadline_at - min(ANSWER_REMINDER_BEFORE, (deadline_at - now) / 3)
    if deadline_at - due_at < SHORTEST_ANSWER_REMINDER:
        return ()
    is_customers = occasion.action is Action.COUNTER
    owed = _notice(occasion, *((CUSTOMER, "counter_reminder") if is_customers else (PROVIDER, "request_reminder")))
    return (replace(owed, due_at=due_at),) if owed else ()


def _pay_reminder(occasion: Occasion, due_at: datetime) -> Owed:
    return Owed(
        kind="notice",
        dedupe_key=f"{occasion.booking_id}:{occasion.version}:pay_reminder:{occasion.identity_id}",
        payload={"template": "pay_reminder", "booking_id": str(occasion.booking_id), "version": occasion.version},
        identity_id=occasion.identity_id,
        booking_id=occasion.booking_id,
        due_at=due_at,
    )


def money_notice(
    template: str, booking: BookingCard, payment_id: UUID, amount_minor: int, currency: str
) -> tuple[Owed, ...]:
    """What both sides are told of one payment when the booking itself stays as it is; the customer's comes first."""
    payload: dict[str, Any] = {"template": template, "booking_id": str(booking.id), "payment_id": str(payment_id)}
    payload |= {"amount_minor": amount_minor, "currency": currency}
    sides = (("customer", booking.identity_id, None), ("provider", None, booking.provider_id))
    return tuple(
        Owed("notice", f"{payment_id}:{template}:{side}", payload, identity_id, provider_id, booking.id)
        for side, identity_id, provider_id in sides
        if identity_id or provider_id
    )


def _reminder(occasion: Occasion, hours: int, due_at: datetime) -> Owed:
    return Owed(
        kind="notice",
        dedupe_key=f"{occasion.booking_id}:{occasion.version}:reminder_{hours}:{occasion.identity_id}",
        payload={
            "template": "reminder",
            "booking_id": str(occasion.booking_id),
            "version": occasion.version,
            "start_at": occasion.start_at.isoformat(),
            "hours": hours,
        },
        identity_id=occasion.identity_id,
        booking_id=occasion.booking_id,
        due_at=due_at,
    )
