"""What Parley asks of a payment service, in frozen values. Amounts are in the smallest unit that Stripe counts in.

GatewayError(kind)
  RETRY     the same call may succeed later: network before anything was sent, 409, 429, 5xx
  REFUSED   it never will as it stands; `code` says why
  UNKNOWN   it may have happened: repeat with the same idempotency key, or look it up
  CONFIG    our account or key is not right
NotGenuine  an event that nobody proved to come from the service
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from booking.currencies import chargeable

GONE = "resource_missing"  # https://docs.stripe.com/error-codes: not, or no longer, in this account
SAVED_FAILURE = "saved_failure"  # the code of a refusal that repeats an earlier failure: another key may do


class GatewayErrorKind(StrEnum):
    """What to do about a failed call."""

    RETRY = "retry"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CONFIG = "config"


class GatewayError(Exception):
    """A call that failed. `code` is a short word of the service and names nobody."""

    def __init__(self, kind: GatewayErrorKind, code: str = "") -> None:
        super().__init__(f"{kind.value} {code}".strip())
        self.kind = kind
        self.code = code


class NotGenuine(Exception):
    """An event without proof of where it comes from."""


@dataclass(frozen=True, slots=True)
class Till:
    """How this house takes money when something is booked; where there is none, everything is paid on site."""

    gateway: str
    needs_account: bool = False  # money goes to the provider's own account, so one without it takes none here
    fee_bps: int = 0  # what the platform keeps, in hundredths of a percent


@dataclass(frozen=True, slots=True)
class CheckoutOrder:
    """A checkout to be opened. Everything is derived from stored rows: a repeated order is the same order."""

    payment_id: UUID
    booking_id: UUID
    amount_minor: int
    currency: str
    title: str
    expires_at: datetime
    idempotency_key: str
    return_url: str  # our own page about this payment: for paid, failed and given up alike
    language: str = "en"
    price_ref: str | None = None  # a price stored at the service, instead of an inline one
    account: str | None = None  # whose account the money goes to
    fee_minor: int = 0

    @property
    def is_chargeable(self) -> bool:
        """Whether it is an amount that can be charged in its currency."""
        return self.amount_minor > 0 and self.amount_minor == chargeable(self.amount_minor, self.currency)


class CheckoutStatus(StrEnum):
    """Where a checkout stands: only an open one can still be paid."""

    OPEN = "open"
    COMPLETE = "complete"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Checkout:
    """A checkout as the service tells it."""

    id: str
    status: CheckoutStatus
    is_paid: bool
    amount_minor: int
    currency: str
    payment_id: UUID | None  # ours, from its metadata
    url: str | None = None  # only while open
    payment_ref: str | None = None  # what a refund refers to, once paid
    has_failed: bool = False  # complete, and a delayed payment did not arrive


@dataclass(frozen=True, slots=True)
class RefundOrder:
    """Money to be given back from one payment."""

    refund_id: UUID
    payment_ref: str
    amount_minor: int
    currency: str
    idempotency_key: str
    is_through_account: bool = False  # take it back from the provider's account, with the platform's fee
    has_fee: bool = True  # there is such a fee to give back
    is_again: bool = False  # an earlier order for it failed: look first whether it was carried out all the same


class RefundStatus(StrEnum):
    """Where a refund stands; one that is done may still fail later."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Refund:
    """A refund as the service tells it."""

    id: str
    status: RefundStatus
    amount_minor: int
    currency: str
    refund_id: UUID | None  # ours, from its metadata
    fault: str = ""


class EventKind(StrEnum):
    """What an event is about; everything else is OTHER and only remembered."""

    CHECKOUT = "checkout"
    REFUND = "refund"
    ACCOUNT = "account"
    SUBSCRIPTION = "subscription"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AccountState:
    """Whether a provider's own account can take money."""

    account: str
    is_ready: bool


@dataclass(frozen=True, slots=True)
class SubscriptionState:
    """A provider's subscription as the service tells it."""

    id: str
    customer: str
    provider_id: UUID | None  # from its metadata
    status: str
    is_active: bool
    ends_at: datetime | None  # of the paid period


@dataclass(frozen=True, slots=True)
class PlanCheckout:
    """A checkout in which a plan is subscribed to: its address while it is open, the subscription once it is paid."""

    id: str
    url: str | None
    subscription: str | None


@dataclass(frozen=True, slots=True)
class PaymentEvent:
    """Something a payment service tells us: proven to be from it, parsed once."""

    source: str
    id: str
    kind: EventKind
    checkout: Checkout | None = None
    refund: Refund | None = None
    account: AccountState | None = None
    subscription: SubscriptionState | None = None


class PaymentGateway(Protocol):
    """One payment service. Every call may raise GatewayError, and none is made inside a transaction."""

    name: str
    shortest_checkout: timedelta  # a checkout cannot be open for less: a shorter hold is ended with `end_checkout`

    def start_checkout(self, order: CheckoutOrder) -> Checkout:
        """Open a checkout; the same order gives the same one."""
        ...

    def find_checkout(self, checkout_id: str) -> Checkout:
        """Where it stands now."""
        ...

    def end_checkout(self, checkout_id: str) -> Checkout:
        """Make sure that it cannot be paid any more, and where it stands: COMPLETE when the customer was first."""
        ...

    def refund(self, order: RefundOrder) -> Refund:
        """Give money back; the same order gives it back once, and is refused only if no earlier attempt did."""
        ...

    def find_refund(self, refund: str) -> Refund:
        """Where it stands now."""
        ...

    def read_event(self, body: bytes, headers: Mapping[str, str], *, now: datetime) -> PaymentEvent:
        """The event in a request's raw body. Raises NotGenuine, and ValueError for what cannot be read."""
        ...
