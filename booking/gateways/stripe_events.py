"""Stripe's objects and events as our frozen values. Pure: it gets what was verified, as plain dicts.

Amounts stay as Stripe counts them. https://docs.stripe.com/api/events/types
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from booking.gateways.port import (
    AccountState,
    Checkout,
    CheckoutStatus,
    EventKind,
    PaymentEvent,
    PlanCheckout,
    Refund,
    RefundStatus,
    SubscriptionState,
)

Json = dict[str, Any]
SOURCE = "stripe"
_REFUNDS = {"succeeded": RefundStatus.DONE, "failed": RefundStatus.FAILED, "canceled": RefundStatus.FAILED}
_UNPAID_FOR_GOOD = frozenset({"requires_payment_method", "canceled"})
_PAYING = frozenset({"active", "trialing", "past_due"})  # past_due: Stripe still tries the card


def event_of(told: Json, *, is_live: bool, digest: str) -> PaymentEvent:
    """The event; one of another account or mode is OTHER. `digest` of the body names one that comes without an id.

    Raises KeyError, TypeError, ValueError, AttributeError.
    """
    event_id, kind, thing = _text(told.get("id", digest)), _text(told["type"]), told["data"]["object"]
    read = _READERS.get(kind)
    is_of_mode = told.get("livemode", thing.get("livemode", False)) is is_live
    is_ours = is_of_mode and _is_expected_account(told.get("account"), kind, thing)
    if read is None or not is_ours:
        return PaymentEvent(SOURCE, event_id, EventKind.OTHER)
    return read(event_id, kind, thing)


def checkout_of(session: Json) -> Checkout:
    """A Checkout Session; its payment, where expanded, tells a delayed payment that failed from a slow one."""
    status, is_paid = CheckoutStatus(session["status"]), session["payment_status"] == "paid"
    intent = session.get("payment_intent")
    amount_minor, currency = _amount_of(session)
    return Checkout(
        id=_text(session["id"]),
        status=status,
        is_paid=is_paid,
        amount_minor=amount_minor,
        currency=currency,
        payment_id=_uuid_in(session, "payment_id"),
        url=session.get("url"),
        payment_ref=_id_of(intent) if is_paid else None,
        has_failed=status is CheckoutStatus.COMPLETE and not is_paid and _state_of(intent) in _UNPAID_FOR_GOOD,
    )


def refund_of(refund: Json) -> Refund:
    """A refund; what is neither done nor failed is under way."""
    status = _REFUNDS.get(_text(refund["status"]), RefundStatus.PENDING)
    return Refund(
        id=_text(refund["id"]),
        status=status,
        amount_minor=int(refund["amount"]),
        currency=_text(refund["currency"]).upper(),
        refund_id=_uuid_in(refund, "refund_id"),
        fault=(refund.get("failure_reason") or refund["status"])[:80] if status is RefundStatus.FAILED else "",
    )


def account_of(account: Json) -> AccountState:
    """A connected account: it can be paid when transfers reach it and its bank takes payouts."""
    can_receive = (account.get("capabilities") or {}).get("transfers") == "active"
    return AccountState(_text(account["id"]), can_receive and account["payouts_enabled"] is True)


def subscription_of(subscription: Json) -> SubscriptionState:
    """A subscription; the period lives on its items."""
    status = _text(subscription["status"])
    ends = [item["current_period_end"] for item in subscription["items"]["data"]]
    return SubscriptionState(
        id=_text(subscription["id"]),
        customer=_id_of(subscription["customer"]) or "",
        provider_id=_uuid_in(subscription, "provider_id"),
        status=status,
        is_active=status in _PAYING,
        ends_at=_instant(max(ends)) if ends else None,
    )


def plan_checkout_of(session: Json) -> PlanCheckout:
    """A checkout of a subscription; its address is there while it is open."""
    url = session["url"] if session["status"] == "open" else None
    return PlanCheckout(_text(session["id"]), url, _id_of(session.get("subscription")))


def _checkout_event(event_id: str, kind: str, thing: Json) -> PaymentEvent:
    if thing["mode"] != "payment":  # a subscription tells of itself
        return PaymentEvent(SOURCE, event_id, EventKind.OTHER)
    checkout = checkout_of(thing)
    if kind == "checkout.session.async_payment_failed" and not checkout.is_paid:
        checkout = checkout_of({**thing, "payment_intent": {"status": "requires_payment_method"}})
    return PaymentEvent(SOURCE, event_id, EventKind.CHECKOUT, checkout=checkout)


def _refund_event(event_id: str, kind: str, thing: Json) -> PaymentEvent:
    return PaymentEvent(SOURCE, event_id, EventKind.REFUND, refund=refund_of(thing))


def _charge_event(event_id: str, kind: str, thing: Json) -> PaymentEvent:
    """Older endpoints put the newest refund into the charge; the others tell it with `refund.created`."""
    refunds = (thing.get("refunds") or {}).get("data") or []
    if not refunds:
        return PaymentEvent(SOURCE, event_id, EventKind.OTHER)
    return _refund_event(event_id, kind, refunds[0])


def _account_event(event_id: str, kind: str, thing: Json) -> PaymentEvent:
    return PaymentEvent(SOURCE, event_id, EventKind.ACCOUNT, account=account_of(thing))


def _subscription_event(event_id: str, kind: str, thing: Json) -> PaymentEvent:
    return PaymentEvent(SOURCE, event_id, EventKind.SUBSCRIPTION, subscription=subscription_of(thing))


def _invoice_event(event_id: str, kind: str, thing: Json) -> PaymentEvent:
    """An invoice may be old news: who acts on it asks `find_subscription` first."""
    told = (thing.get("parent") or {}).get("subscription_details")
    if not told:
        return PaymentEvent(SOURCE, event_id, EventKind.OTHER)
    ends = [line["period"]["end"] for line in thing["lines"]["data"]]
    state = SubscriptionState(
        id=_id_of(told["subscription"]) or "",
        customer=_id_of(thing["customer"]) or "",
        provider_id=_uuid_in(told, "provider_id"),
        status="past_due" if kind == "invoice.payment_failed" else "active",
        is_active=True,
        ends_at=_instant(max(ends)) if ends else None,
    )
    return PaymentEvent(SOURCE, event_id, EventKind.SUBSCRIPTION, subscription=state)


_READERS: dict[str, Callable[[str, str, Json], PaymentEvent]] = {
    "checkout.session.completed": _checkout_event,
    "checkout.session.expired": _checkout_event,
    "checkout.session.async_payment_succeeded": _checkout_event,
    "checkout.session.async_payment_failed": _checkout_event,
    "refund.created": _refund_event,
    "refund.updated": _refund_event,
    "refund.failed": _refund_event,
    "charge.refunded": _charge_event,
    "account.updated": _account_event,
    "customer.subscription.created": _subscription_event,
    "customer.subscription.updated": _subscription_event,
    "customer.subscription.deleted": _subscription_event,
    "customer.subscription.paused": _subscription_event,
    "customer.subscription.resumed": _subscription_event,
    "invoice.paid": _invoice_event,
    "invoice.payment_failed": _invoice_event,
}


def _is_expected_account(account: Any, kind: str, thing: Json) -> bool:
    """Destination charges are the platform's own: only `account.updated` comes from a connected account."""
    return account is None or (kind == "account.updated" and account == thing["id"])


def _text(value: Any) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 255:
        raise TypeError("not a word")
    value.encode()  # half a surrogate pair is no text, and no database takes it
    return value


def _amount_of(session: Json) -> tuple[int, str]:
    """What Stripe says is paid; where it may leave that open, what was ordered, which we wrote into the metadata."""
    told = session if session.get("amount_total") is not None else session["metadata"]
    amount = told["amount_total"] if told is session else told["amount_minor"]
    return int(amount), _text(told["currency"]).upper()


def _id_of(thing: Any) -> str | None:
    """The id of something that may be expanded."""
    return thing.get("id") if isinstance(thing, dict) else thing


def _state_of(thing: Any) -> str:
    return thing.get("status", "") if isinstance(thing, dict) else ""


def _uuid_in(thing: Json, name: str) -> UUID | None:
    """Our id in its metadata; others sell through the same account, with metadata of their own."""
    try:
        return UUID((thing.get("metadata") or {})[name])
    except (KeyError, ValueError, AttributeError, TypeError):
        return None


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
