"""Calls to the payment service that are owed, and opening a checkout: a row says what to order, the call is made
outside any transaction, and what it found out is written in another.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

from booking import payments, refunds
from booking.gateways.port import (
    GONE,
    SAVED_FAILURE,
    Checkout,
    CheckoutOrder,
    GatewayError,
    GatewayErrorKind,
    PaymentEvent,
    Refund,
    RefundOrder,
    RefundStatus,
)
from booking.outbox import Entry, Settlement
from booking.payment_cards import News, PaymentCard, find_payment
from bot import payouts, performing_sign_up, plans
from bot.runtime import Runtime, no_network_in_transaction
from models.enums import OutboxState

log = logging.getLogger("parley.tills")
LONGEST_WAIT_SECONDS = 300
REFUSALS_BORNE = 3
PAID_PATH = "/paid"  # our page about one payment, by its id: where the service sends people back to


def carry_out(runtime: Runtime, entry: Entry) -> Settlement:
    """Make the call that an entry owes; a fault that may pass is tried again, however long it lasts."""
    try:
        note = _CALLS[entry.kind](runtime, entry.payload)
    except GatewayError as error:
        if error.kind is GatewayErrorKind.REFUSED and entry.attempts >= REFUSALS_BORNE:
            log.error("a call was refused", extra={"kind": entry.kind, "code": error.code})
            return Settlement(entry, OutboxState.DEAD, str(error))
        if entry.kind == "look_up":  # the clock asks again, and again
            return Settlement(entry, OutboxState.SKIPPED, str(error))
        wait = timedelta(seconds=min(2.0**entry.attempts, LONGEST_WAIT_SECONDS))
        return Settlement(entry, OutboxState.RETRY, str(error), runtime.now() + wait)
    except Exception as error:
        log.exception("a call broke", extra={"kind": entry.kind})
        wait = timedelta(seconds=min(2.0**entry.attempts, LONGEST_WAIT_SECONDS))
        return Settlement(entry, OutboxState.RETRY, type(error).__name__, runtime.now() + wait)
    return Settlement(entry, OutboxState.SENT, note)


def open_checkout(runtime: Runtime, *, booking_id: UUID, language: str) -> str | None:
    """The address where a booking that waits can be paid, opened now or before; None when nothing can be paid.

    Raises GatewayError when the service cannot be reached.
    """
    no_network_in_transaction()
    for _ in range(2):  # a second time when the first attempt turns out to be dead
        order = _begin(runtime, booking_id, language)
        if order is None:
            return None
        checkout = _started(runtime, order)
        if checkout is not None and checkout.url and not checkout.is_paid:
            return checkout.url
        if checkout is not None and _record(runtime, checkout) is not News.ENDED:
            return None
    return None


def take_event(runtime: Runtime, event: PaymentEvent) -> News:
    """Write down what the payment service told."""
    with runtime.transaction() as session:
        return payments.record_event(session, event, now=runtime.now())


def look_up(runtime: Runtime, payment_id: UUID) -> News:
    """Ask the service what became of a payment or refund, and write it down. Raises GatewayError."""
    payment = _payment(runtime, payment_id)
    if payment is not None and payment.kind == "refund" and payment.status in ("pending", "failed"):
        return _ask_refund(runtime, payment)
    if payment is None or payment.status != "pending":
        return News.KNOWN
    if payment.expires_at is None:
        return News.OPEN
    try:
        return _record(runtime, runtime.gateway.find_checkout(_checkout_id(runtime, payment)))
    except GatewayError as error:
        if error.code != GONE or payment.expires_at > runtime.now():
            raise
        # Whoever has it, nobody can pay it any more: its time is over, and so is the hold's.
        with runtime.transaction() as session:
            payments.drop_checkout(session, payment_id=payment_id, fault=error.code, now=runtime.now())
        return News.ENDED


def _begin(runtime: Runtime, booking_id: UUID, language: str) -> CheckoutOrder | None:
    if runtime.till is None:
        return None
    with runtime.transaction() as session:
        return payments.begin_checkout(
            session,
            booking_id=booking_id,
            now=runtime.now(),
            shortest=runtime.gateway.shortest_checkout,
            return_base=runtime.settings.public_base_url + PAID_PATH,
            language=language,
        )


def _started(runtime: Runtime, order: CheckoutOrder) -> Checkout | None:
    """The checkout of an order as it stands now; None when the service will not open it and another try may be made."""
    known = _payment(runtime, order.payment_id)
    if known is not None and known.checkout_id:
        return runtime.gateway.find_checkout(known.checkout_id)
    try:
        checkout = runtime.gateway.start_checkout(order)
    except GatewayError as error:
        if error.kind is not GatewayErrorKind.REFUSED:
            raise
        with runtime.transaction() as session:
            payments.give_up_checkout(session, payment_id=order.payment_id, fault=error.code, now=runtime.now())
        return None
    with runtime.transaction() as session:
        payments.attach_checkout(session, payment_id=order.payment_id, checkout=checkout, now=runtime.now())
    return checkout


def _record(runtime: Runtime, checkout: Checkout) -> News:
    with runtime.transaction() as session:
        return payments.record_checkout(session, checkout, cause="asked", now=runtime.now())


def _payment(runtime: Runtime, payment_id: UUID) -> PaymentCard | None:
    with runtime.transaction() as session:
        return find_payment(session, payment_id=payment_id)


def _checkout_id(runtime: Runtime, payment: PaymentCard) -> str:
    """The checkout of a payment; when the answer to opening it was lost, the same order tells it again."""
    if payment.checkout_id:
        return payment.checkout_id
    with runtime.transaction() as session:
        order = payments.order_again(session, payment_id=payment.id)
    assert order is not None
    checkout = runtime.gateway.start_checkout(order)
    with runtime.transaction() as session:
        payments.attach_checkout(session, payment_id=payment.id, checkout=checkout, now=runtime.now())
    return checkout.id


def _end(runtime: Runtime, payment_id: UUID) -> str:
    payment = _payment(runtime, payment_id)
    if payment is None or not payment.may_be_paid:
        return "over"
    try:
        checkout_id = _checkout_id(runtime, payment)
    except GatewayError as error:
        if error.kind is not GatewayErrorKind.REFUSED:
            raise
        # It was never opened, and under this key it never will be.
        with runtime.transaction() as session:
            payments.drop_checkout(session, payment_id=payment_id, fault=error.code, now=runtime.now())
        return "never opened"
    return _record(runtime, runtime.gateway.end_checkout(checkout_id)).value


def _refund(runtime: Runtime, payment_id: UUID) -> str:
    with runtime.transaction() as session:
        order = refunds.refund_order(session, payment_id=payment_id, now=runtime.now())
    if order is None:
        return "over"
    try:
        refund = runtime.gateway.refund(order)
    except GatewayError as error:
        if error.kind is not GatewayErrorKind.REFUSED:
            raise
        if error.code == SAVED_FAILURE:
            with runtime.transaction() as session:
                refunds.order_anew(session, payment_id=payment_id, now=runtime.now())
            raise GatewayError(GatewayErrorKind.RETRY, error.code) from error
        refund = _refused_refund(order, error)
    with runtime.transaction() as session:
        return refunds.record_refund(session, refund, now=runtime.now()).value


def _refused_refund(order: RefundOrder, error: GatewayError) -> Refund:
    return Refund("", RefundStatus.FAILED, order.amount_minor, order.currency, order.refund_id, error.code)


def _ask_refund(runtime: Runtime, payment: PaymentCard) -> News:
    if payment.checkout_id is None:
        return News.OPEN  # its own entry is still being tried
    refund = runtime.gateway.find_refund(payment.checkout_id)
    with runtime.transaction() as session:
        return refunds.record_refund(session, refund, now=runtime.now(), is_asked=True)


def _of_payment(payload: Mapping[str, str]) -> UUID:
    return UUID(payload["payment_id"])


_CALLS: dict[str, Callable[[Runtime, Mapping[str, str]], str]] = {
    "end_checkout": lambda runtime, payload: _end(runtime, _of_payment(payload)),
    "refund": lambda runtime, payload: _refund(runtime, _of_payment(payload)),
    "look_up": lambda runtime, payload: look_up(runtime, _of_payment(payload)).value,
    "look_up_account": lambda runtime, payload: "told" if payouts.look_up(runtime, payload["account"]) else "nobody's",
    "look_up_plan": lambda runtime, payload: "told" if plans.look_up(runtime, payload["subscription"]) else "old news",
    performing_sign_up.END_TEST: performing_sign_up.end_test,
}
CALLS = frozenset(_CALLS)
