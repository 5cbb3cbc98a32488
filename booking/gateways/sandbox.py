"""A payment service inside the house: the default without an account. No money moves; everything else is as at Stripe.

Its checkouts live in its own tables, its page is reached by a signed address, and what happens there is told by signed
events, so that nothing of ours has to trust it more than the real one. Open `SandboxGateway`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from booking.gateways.port import (
    Checkout,
    CheckoutOrder,
    CheckoutStatus,
    EventKind,
    GatewayError,
    GatewayErrorKind,
    NotGenuine,
    PaymentEvent,
    Refund,
    RefundOrder,
    RefundStatus,
)
from models.sandbox import SandboxCheckout, SandboxRefund

SIGNATURE = "Sandbox-Signature"
TOLERANCE = timedelta(seconds=300)
SignedEvent = tuple[bytes, dict[str, str]]  # the raw body and the headers that prove it


@dataclass(frozen=True, slots=True)
class SandboxPage:
    """What the checkout page shows."""

    checkout: Checkout
    title: str
    language: str
    return_url: str
    expires_at: datetime


class SandboxGateway:
    """`secret` signs pages and events; `transaction` opens one of the house's; `now` reads its clock."""

    name = "sandbox"
    shortest_checkout = timedelta(0)

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Session]],
        *,
        secret: bytes,
        base_url: str,
        now: Callable[[], datetime],
    ) -> None:
        self._transaction = transaction
        self._secret = secret
        self._base_url = base_url.rstrip("/")
        self._now = now

    # ------------------------------------------------------------------ what every service can do

    def start_checkout(self, order: CheckoutOrder) -> Checkout:
        """Open a checkout; the same order gives the same one."""
        with self._transaction() as session:
            known = _by_key(session, SandboxCheckout, order.idempotency_key)
            if known is None:
                _check_order(order, self._now())
                session.execute(_insert_checkout(order, self._now()))
                known = _by_key(session, SandboxCheckout, order.idempotency_key)
            _check_same(known, order)
            return self._checkout(known)

    def find_checkout(self, checkout_id: str) -> Checkout:
        """Where it stands now."""
        with self._transaction() as session:
            return self._checkout(_checkout_row(session, checkout_id))

    def end_checkout(self, checkout_id: str) -> Checkout:
        """Close it, unless the customer was first."""
        with self._transaction() as session:
            row = _checkout_row(session, checkout_id)
            self._close(row)
            return self._checkout(row)

    def refund(self, order: RefundOrder) -> Refund:
        """Give money back at once, at most what was paid; the same order gives it back once."""
        with self._transaction() as session:
            paid = _paid_row(session, order.payment_ref)
            made = _refund_made(session, order) if order.is_again else None
            if made is not None:
                return _refund(made, paid.currency)
            known = _by_key(session, SandboxRefund, order.idempotency_key)
            if known is None:
                _check_refund(session, paid, order)
                session.execute(_insert_refund(order, paid.id, self._now()))
                known = _by_key(session, SandboxRefund, order.idempotency_key)
            _check_same(known, order)
            return _refund(known, paid.currency)

    def find_refund(self, refund: str) -> Refund:
        """Where it stands now."""
        with self._transaction() as session:
            row = _refund_row(session, refund)
            return _refund(row, _checkout_row(session, row.checkout_id).currency)

    def read_event(self, body: bytes, headers: Mapping[str, str], *, now: datetime) -> PaymentEvent:
        """The event in a request's raw body. Raises NotGenuine, and ValueError for what cannot be read."""
        self._verify(body, headers.get(SIGNATURE) or "", now)
        try:
            return _event(json.loads(body))
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("not an event of the sandbox") from error

    # ------------------------------------------------------------------ its page, and what happens there

    def page(self, checkout_id: str, signature: str) -> SandboxPage:
        """The page behind an address that we gave out. Raises GatewayError (REFUSED) for any other."""
        if not hmac.compare_digest(self._page_signature(checkout_id).encode(), signature.encode()):
            raise _refused("resource_missing")
        with self._transaction() as session:
            row = _checkout_row(session, checkout_id)
            return SandboxPage(self._checkout(row), row.title, row.language, row.return_url, row.expires_at)

    def pay(self, checkout_id: str, *, even_if_ended: bool = False) -> SignedEvent:
        """The customer pays; `even_if_ended` is the payment that arrives when nobody waits for it any more."""
        with self._transaction() as session:
            row = _checkout_row(session, checkout_id)
            status = _status(row, self._now())
            if status is not CheckoutStatus.OPEN and not (even_if_ended and status is CheckoutStatus.EXPIRED):
                raise _refused("not_open")
            row.is_paid, row.payment_ref = True, f"sbx_pay_{secrets.token_hex(16)}"
            return self._told("checkout.completed", self._checkout(row))

    def fail(self, checkout_id: str) -> SignedEvent:
        """The payment does not arrive, and the checkout is over."""
        with self._transaction() as session:
            row = _checkout_row(session, checkout_id)
            if _status(row, self._now()) is not CheckoutStatus.OPEN:
                raise _refused("not_open")
            row.has_failed = True
            return self._told("checkout.failed", self._checkout(row))

    def abandon(self, checkout_id: str) -> SignedEvent:
        """The customer gives up; a checkout that already ended is told again."""
        with self._transaction() as session:
            row = _checkout_row(session, checkout_id)
            if not self._close(row):
                raise _refused("not_open")
            return self._told("checkout.expired", self._checkout(row))

    def fail_refund(self, refund: str, fault: str = "lost_or_stolen_card") -> SignedEvent:
        """A refund that was done comes back, as banks do days later."""
        with self._transaction() as session:
            row = _refund_row(session, refund)
            row.fault = fault
            return self._told("refund.failed", _refund(row, _checkout_row(session, row.checkout_id).currency))

    def sign(self, body: bytes) -> dict[str, str]:
        """The headers that prove a body to be from here and now."""
        stamp = int(self._now().timestamp())
        return {SIGNATURE: f"t={stamp},v1={self._mac(b'event.%d.' % stamp + body)}", "Content-Type": "application/json"}

    # ------------------------------------------------------------------ inside

    def _close(self, row: SandboxCheckout) -> bool:
        """Whether it cannot be paid any more and nobody did."""
        if _status(row, self._now()) is CheckoutStatus.COMPLETE:
            return False
        row.ended_at = row.ended_at or self._now()
        return True

    def _checkout(self, row: SandboxCheckout) -> Checkout:
        status = _status(row, self._now())
        return Checkout(
            id=row.id,
            status=status,
            is_paid=row.is_paid,
            amount_minor=row.amount_minor,
            currency=row.currency,
            payment_id=row.payment_id,
            url=self._page_url(row.id) if status is CheckoutStatus.OPEN else None,
            payment_ref=row.payment_ref,
            has_failed=row.has_failed,
        )

    def _page_url(self, checkout_id: str) -> str:
        return f"{self._base_url}/sandbox/checkout/{checkout_id}?s={self._page_signature(checkout_id)}"

    def _page_signature(self, checkout_id: str) -> str:
        return self._mac(b"page." + checkout_id.encode())[:32]

    def _mac(self, signed: bytes) -> str:
        return hmac.new(self._secret, signed, hashlib.sha256).hexdigest()

    def _told(self, kind: str, thing: Checkout | Refund) -> SignedEvent:
        field = "checkout" if isinstance(thing, Checkout) else "refund"
        told = {"id": f"sbx_evt_{secrets.token_hex(16)}", "type": kind, field: _plain(thing)}
        body = json.dumps(told).encode()
        return body, self.sign(body)

    def _verify(self, body: bytes, header: str, now: datetime) -> None:
        fields = dict(part.partition("=")[::2] for part in header.split(","))
        stamp, given = fields.get("t", ""), fields.get("v1", "")
        if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 12):
            raise NotGenuine("no time")
        wanted = self._mac(b"event.%d." % int(stamp) + body)
        if not hmac.compare_digest(wanted.encode(), given.encode()):
            raise NotGenuine("signature")
        if abs(now.timestamp() - int(stamp)) > TOLERANCE.total_seconds():
            raise NotGenuine("too old")


def _refused(code: str) -> GatewayError:
    return GatewayError(GatewayErrorKind.REFUSED, code)


def _fingerprint(order: CheckoutOrder | RefundOrder) -> str:
    if isinstance(order, CheckoutOrder):  # one instant has many spellings
        order = replace(order, expires_at=order.expires_at.astimezone(UTC))
    else:  # how to ask, and not what for
        order = replace(order, is_again=False)
    return hashlib.sha256(repr(order).encode()).hexdigest()


def _check_same(row: Any, order: CheckoutOrder | RefundOrder) -> None:
    if row.fingerprint != _fingerprint(order):
        raise _refused("idempotency_key_in_use")


def _check_order(order: CheckoutOrder, now: datetime) -> None:
    if not order.is_chargeable:
        raise _refused("parameter_invalid_integer")
    if order.fee_minor > order.amount_minor or order.expires_at <= now:
        raise _refused("parameter_invalid")


def _check_refund(session: Session, paid: SandboxCheckout, order: RefundOrder) -> None:
    given = session.scalar(
        select(func.coalesce(func.sum(SandboxRefund.amount_minor), 0)).where(
            SandboxRefund.checkout_id == paid.id, SandboxRefund.fault == ""
        )
    )
    if not 0 < order.amount_minor <= paid.amount_minor - (given or 0):
        raise _refused("charge_already_refunded" if given == paid.amount_minor else "amount_too_large")


def _insert_checkout(order: CheckoutOrder, now: datetime) -> Any:
    return (
        insert(SandboxCheckout)
        .values(
            id=f"sbx_{secrets.token_hex(24)}",
            idempotency_key=order.idempotency_key,
            fingerprint=_fingerprint(order),
            payment_id=order.payment_id,
            booking_id=order.booking_id,
            amount_minor=order.amount_minor,
            currency=order.currency.upper(),
            title=order.title[:300],
            language=order.language,
            return_url=order.return_url,
            account=order.account,
            fee_minor=order.fee_minor,
            expires_at=order.expires_at,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["idempotency_key"])
    )


def _insert_refund(order: RefundOrder, checkout_id: str, now: datetime) -> Any:
    return (
        insert(SandboxRefund)
        .values(
            id=f"sbx_ref_{secrets.token_hex(16)}",
            idempotency_key=order.idempotency_key,
            fingerprint=_fingerprint(order),
            checkout_id=checkout_id,
            refund_id=order.refund_id,
            amount_minor=order.amount_minor,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["idempotency_key"])
    )


def _refund_made(session: Session, order: RefundOrder) -> Any:
    """What was given back under this order, whatever its key was."""
    ours = (SandboxRefund.refund_id == order.refund_id, SandboxRefund.amount_minor == order.amount_minor)
    return session.scalar(select(SandboxRefund).where(*ours).order_by(SandboxRefund.created_at.desc()).limit(1))


def _by_key(session: Session, table: Any, idempotency_key: str) -> Any:
    return session.scalar(select(table).where(table.idempotency_key == idempotency_key))


def _checkout_row(session: Session, checkout_id: str) -> SandboxCheckout:
    """The row, locked: what happens to one checkout happens in turn."""
    row = session.scalar(select(SandboxCheckout).where(SandboxCheckout.id == checkout_id).with_for_update())
    if row is None:
        raise _refused("resource_missing")
    return row


def _paid_row(session: Session, payment_ref: str) -> SandboxCheckout:
    wanted = select(SandboxCheckout).where(SandboxCheckout.payment_ref == payment_ref, SandboxCheckout.is_paid)
    row = session.scalar(wanted.with_for_update())
    if row is None:
        raise _refused("resource_missing")
    return row


def _refund_row(session: Session, refund: str) -> SandboxRefund:
    row = session.get(SandboxRefund, refund, with_for_update=True)
    if row is None:
        raise _refused("resource_missing")
    return row


def _status(row: SandboxCheckout, now: datetime) -> CheckoutStatus:
    if row.is_paid or row.has_failed:
        return CheckoutStatus.COMPLETE
    is_over = row.ended_at is not None or row.expires_at <= now
    return CheckoutStatus.EXPIRED if is_over else CheckoutStatus.OPEN


def _refund(row: SandboxRefund, currency: str) -> Refund:
    status = RefundStatus.FAILED if row.fault else RefundStatus.DONE
    return Refund(row.id, status, row.amount_minor, currency, row.refund_id, row.fault)


def _plain(thing: Checkout | Refund) -> dict[str, Any]:
    return {name: _word(getattr(thing, name)) for name in type(thing).__slots__}


def _word(value: Any) -> Any:
    return str(value) if isinstance(value, UUID | CheckoutStatus | RefundStatus) else value


def _event(told: dict[str, Any]) -> PaymentEvent:
    """The event as told. Raises KeyError, TypeError or ValueError."""
    source, event_id = SandboxGateway.name, str(told["id"])
    if told["type"].startswith("checkout."):
        return PaymentEvent(source, event_id, EventKind.CHECKOUT, checkout=_told_checkout(told["checkout"]))
    if told["type"].startswith("refund."):
        return PaymentEvent(source, event_id, EventKind.REFUND, refund=_told_refund(told["refund"]))
    return PaymentEvent(source, event_id, EventKind.OTHER)


def _told_checkout(told: dict[str, Any]) -> Checkout:
    return Checkout(**{**told, "status": CheckoutStatus(told["status"]), "payment_id": UUID(told["payment_id"])})


def _told_refund(told: dict[str, Any]) -> Refund:
    return Refund(**{**told, "status": RefundStatus(told["status"]), "refund_id": UUID(told["refund_id"])})
