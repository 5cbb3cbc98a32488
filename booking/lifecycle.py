"""The one state machine of a booking: which action, by whom, leads from which status to which. Pure.

Every change of a status goes through `advance`. Whoever is not named in an arrow cannot go along it.
"""

from __future__ import annotations

from dataclasses import dataclass

from booking.access import Action
from booking.errors import WrongState
from models.enums import LIVE_STATUSES, ActorKind, BookingStatus

HELD, PENDING, AWAITING = BookingStatus.HELD, BookingStatus.PENDING, BookingStatus.AWAITING_PAYMENT
CONFIRMED, COMPLETED, NO_SHOW = BookingStatus.CONFIRMED, BookingStatus.COMPLETED, BookingStatus.NO_SHOW
DECLINED, CANCELLED, EXPIRED = BookingStatus.DECLINED, BookingStatus.CANCELLED, BookingStatus.EXPIRED
CUSTOMER, PROVIDER, GATEWAY, CLOCK = ActorKind.CUSTOMER, ActorKind.PROVIDER, ActorKind.GATEWAY, ActorKind.CLOCK


@dataclass(frozen=True, slots=True)
class Arrow:
    """Who may go, and where to; with several ends the terms of the service decide."""

    by: frozenset[ActorKind]
    to: tuple[BookingStatus, ...]


def _arrow(by: tuple[ActorKind, ...], *to: BookingStatus) -> Arrow:
    return Arrow(frozenset(by), to)


TRANSITIONS: dict[tuple[BookingStatus | None, Action], Arrow] = {
    (None, Action.REQUEST): _arrow((CUSTOMER, PROVIDER), HELD, PENDING, AWAITING, CONFIRMED),
    (HELD, Action.GIVE_DETAILS): _arrow((CUSTOMER,), PENDING, AWAITING, CONFIRMED),
    (PENDING, Action.APPROVE): _arrow((PROVIDER,), AWAITING, CONFIRMED),
    (PENDING, Action.DECLINE): _arrow((PROVIDER,), DECLINED),
    (PENDING, Action.COUNTER): _arrow((PROVIDER,), PENDING),
    (PENDING, Action.ACCEPT_COUNTER): _arrow((CUSTOMER,), AWAITING, CONFIRMED),
    (PENDING, Action.REFUSE_COUNTER): _arrow((CUSTOMER,), CANCELLED),
    (PENDING, Action.RESCHEDULE): _arrow((CUSTOMER,), PENDING),
    (AWAITING, Action.RECORD_PAYMENT): _arrow((GATEWAY, PROVIDER), CONFIRMED),
    (CONFIRMED, Action.RESCHEDULE): _arrow((CUSTOMER, PROVIDER), CONFIRMED),
    (CONFIRMED, Action.DISPLACE): _arrow((PROVIDER,), CONFIRMED),
    (CONFIRMED, Action.RESTORE): _arrow((PROVIDER,), CONFIRMED),
    (CONFIRMED, Action.LET_GO): _arrow((CLOCK,), CANCELLED),
    (CONFIRMED, Action.CLOSE_PAST): _arrow((CLOCK,), COMPLETED),
    (CONFIRMED, Action.COMPLETE): _arrow((PROVIDER,), COMPLETED),
    (COMPLETED, Action.TAKE_BACK): _arrow((PROVIDER,), CONFIRMED),
    (NO_SHOW, Action.TAKE_BACK): _arrow((PROVIDER,), CONFIRMED, COMPLETED),
    (EXPIRED, Action.LATE_PAYMENT): _arrow((GATEWAY, PROVIDER), CONFIRMED),
    (CONFIRMED, Action.DELAY): _arrow((PROVIDER,), CONFIRMED),
    (DECLINED, Action.EXPLAIN): _arrow((PROVIDER,), DECLINED),
    (NO_SHOW, Action.LIFT_LOCK_OUT): _arrow((PROVIDER,), NO_SHOW),
    (CANCELLED, Action.WAIVE): _arrow((PROVIDER,), CANCELLED),
}
TRANSITIONS |= {(status, Action.EXPIRE): _arrow((CLOCK,), EXPIRED) for status in (HELD, PENDING, AWAITING)}
TRANSITIONS |= {(status, Action.CANCEL): _arrow((CUSTOMER, PROVIDER), CANCELLED) for status in LIVE_STATUSES}
TRANSITIONS |= {(status, Action.MARK_NO_SHOW): _arrow((PROVIDER,), NO_SHOW) for status in (CONFIRMED, COMPLETED)}

TURNS: dict[Action, ActorKind] = {
    Action.APPROVE: PROVIDER,
    Action.ACCEPT_COUNTER: CUSTOMER,
    Action.REFUSE_COUNTER: CUSTOMER,
}
"""Actions that answer the other side: only the one who is waited for can do them."""

AFTER_START = frozenset({Action.COMPLETE, Action.MARK_NO_SHOW})
"""Actions that mean nothing before the visit has begun."""


def advance(
    status: BookingStatus | None, action: Action, by: ActorKind, to: BookingStatus | None = None
) -> BookingStatus:
    """The status after the action. `to` chooses where several are possible. Raises WrongState."""
    arrow = TRANSITIONS.get((status, action))
    if arrow is None or by not in arrow.by:
        raise WrongState(status.value if status else "new", action.value)
    chosen = arrow.to[0] if to is None and len(arrow.to) == 1 else to
    if chosen not in arrow.to:
        raise ValueError(f"{action} leads to one of {', '.join(arrow.to)}, not to {to}")
    return chosen


def is_live(status: BookingStatus) -> bool:
    """Whether a booking in this status holds its claims."""
    return status in LIVE_STATUSES
