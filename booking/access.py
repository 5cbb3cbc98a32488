"""Who may do what to which booking: the one question that every entrance asks.

A customer is one identity and owns what that identity booked; a provider owns what is booked at it. The phone number
or e-mail address that somebody types is never a proof, so it gives no access.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol
from uuid import UUID

from booking.errors import NotFound
from booking.types import Actor
from models.enums import ActorKind


class Action(StrEnum):
    """Everything that can be done to a booking, or to the money of a business."""

    VIEW = "view"
    REQUEST = "request"
    GIVE_DETAILS = "give_details"
    APPROVE = "approve"
    DECLINE = "decline"
    COUNTER = "counter"
    ACCEPT_COUNTER = "accept_counter"
    REFUSE_COUNTER = "refuse_counter"
    CANCEL = "cancel"
    DISPLACE = "displace"
    RESTORE = "restore"
    LET_GO = "let_go"
    RESCHEDULE = "reschedule"
    RECORD_PAYMENT = "record_payment"
    LATE_PAYMENT = "late_payment"
    EXPIRE = "expire"
    CLOSE_PAST = "close_past"
    COMPLETE = "complete"
    MARK_NO_SHOW = "mark_no_show"
    TAKE_BACK = "take_back"  # that it is done, or that nobody came
    DELAY = "delay"
    EXPLAIN = "explain"
    LIFT_LOCK_OUT = "lift_lock_out"
    WAIVE = "waive"
    SEE_MONEY = "see_money"  # earnings, payments and fees of the business
    SET_UP_PAYOUTS = "set_up_payouts"
    SEE_DESK = "see_desk"  # the day, the threads and the news of the business
    SEE_CUSTOMERS = "see_customers"  # who they are, and the notes about them
    MANAGE_TOKENS = "manage_tokens"  # let programs act for the business, and stop them
    SEE_OWN_DATA = "see_own_data"  # everything that is stored of a person
    ERASE_OWN_DATA = "erase_own_data"
    SET_UP = "set_up"  # see and change what the business offers, when, and on which terms


class Owned(Protocol):
    """Anything that belongs to a provider and to the identity that asked for it."""

    @property
    def provider_id(self) -> UUID: ...  # noqa: D102

    @property
    def identity_id(self) -> UUID | None: ...  # noqa: D102


_BOTH = frozenset({ActorKind.CUSTOMER, ActorKind.PROVIDER})
_CUSTOMER = frozenset({ActorKind.CUSTOMER})
_PROVIDER = frozenset({ActorKind.PROVIDER})
_CLOCK = frozenset({ActorKind.CLOCK})
_GATEWAY = frozenset({ActorKind.GATEWAY})

PERMITTED: dict[Action, frozenset[ActorKind]] = {
    Action.VIEW: _BOTH | {ActorKind.OPERATOR},
    Action.REQUEST: _BOTH,
    Action.GIVE_DETAILS: _CUSTOMER,
    Action.APPROVE: _PROVIDER,
    Action.DECLINE: _PROVIDER,
    Action.COUNTER: _PROVIDER,
    Action.ACCEPT_COUNTER: _CUSTOMER,
    Action.REFUSE_COUNTER: _CUSTOMER,
    Action.CANCEL: _BOTH,
    Action.DISPLACE: _PROVIDER,
    Action.RESTORE: _PROVIDER,
    Action.LET_GO: _CLOCK,
    Action.RESCHEDULE: _BOTH,
    Action.RECORD_PAYMENT: _GATEWAY | _PROVIDER,  # a provider's word counts for Pix only (booking/pix_payments.py)
    Action.LATE_PAYMENT: _GATEWAY | _PROVIDER,
    Action.EXPIRE: _CLOCK,
    Action.CLOSE_PAST: _CLOCK,
    Action.COMPLETE: _PROVIDER,
    Action.MARK_NO_SHOW: _PROVIDER,
    Action.TAKE_BACK: _PROVIDER,
    Action.DELAY: _PROVIDER,
    Action.EXPLAIN: _PROVIDER,
    Action.LIFT_LOCK_OUT: _PROVIDER,
    Action.WAIVE: _PROVIDER,
    Action.SEE_MONEY: _PROVIDER,
    Action.SET_UP_PAYOUTS: _PROVIDER,
    Action.SEE_DESK: _PROVIDER,
    Action.SEE_CUSTOMERS: _PROVIDER,
    Action.MANAGE_TOKENS: _PROVIDER,
    Action.SEE_OWN_DATA: _CUSTOMER,
    Action.ERASE_OWN_DATA: _CUSTOMER,
    Action.SET_UP: _PROVIDER,
}


def authorize(actor: Actor, action: Action, owned: Owned) -> None:
    """Return when the actor may do this to that; raise NotFound otherwise, as if it were not there."""
    if actor.kind not in PERMITTED[action] or not _is_own(actor, owned):
        raise NotFound


def _is_own(actor: Actor, owned: Owned) -> bool:
    if actor.kind is ActorKind.CUSTOMER:
        return actor.id is not None and actor.id == owned.identity_id
    if actor.kind is ActorKind.PROVIDER:
        return actor.id is not None and actor.id == owned.provider_id
    return True
