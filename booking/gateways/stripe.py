"""Stripe: Checkout Sessions, refunds, connected accounts, subscriptions, and the proof of its events.

The only file that knows the library, which takes a while to import. Open `StripeGateway`; what it is asked with is
in `stripe_params.py`, what its objects mean in `stripe_events.py`.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import stripe
from requests.exceptions import ConnectTimeout, SSLError
from urllib3.exceptions import NewConnectionError

from booking.gateways.port import (
    SAVED_FAILURE,
    AccountState,
    Checkout,
    CheckoutOrder,
    CheckoutStatus,
    GatewayError,
    GatewayErrorKind,
    NotGenuine,
    PaymentEvent,
    PlanCheckout,
    Refund,
    RefundOrder,
    SubscriptionState,
)
from booking.gateways.stripe_events import (
    SOURCE,
    Json,
    account_of,
    checkout_of,
    event_of,
    plan_checkout_of,
    refund_of,
    subscription_of,
)
from booking.gateways.stripe_params import account_params, checkout_params, refund_params, subscription_params

SIGNATURE = "Stripe-Signature"
TOLERANCE = timedelta(seconds=300)
# The library trips over answers of another shape, as a proxy may give.
UNREADABLE = (stripe.StripeError, AttributeError, TypeError)
K = GatewayErrorKind
T = TypeVar("T")


class StripeGateway:
    """`key` and `webhook_secret` of one Stripe account, `timeout` in seconds of each attempt."""

    name = SOURCE
    # Stripe says 30 minutes; one more for clocks that differ.
    shortest_checkout = timedelta(minutes=31)

    def __init__(
        self, key: str, webhook_secret: str, *, base_url: str = "https://api.stripe.com", timeout: float = 15.0
    ) -> None:
        stripe.enable_telemetry = False
        self._wire = _Wire(timeout=timeout)
        self._client = stripe.StripeClient(
            key,
            base_addresses={"api": base_url.rstrip("/")},
            max_network_retries=2,
            http_client=self._wire,
        )
        self._webhook_secret = webhook_secret
        self._is_live = "_live_" in key

    # ------------------------------------------------------------------ checkouts and refunds

    def start_checkout(self, order: CheckoutOrder) -> Checkout:
        """Open a Checkout Session; the same order gives the same one, as it stands now."""
        if not order.is_chargeable:
            raise GatewayError(K.REFUSED, "amount")
        sessions = self._client.v1.checkout.sessions
        made = self._write(lambda: sessions.create(checkout_params(order), _key(order.idempotency_key)))
        checkout = _shaped(checkout_of, made)
        if _is_replay(made.last_response):  # the answer of then may say of a dead session that it is open
            checkout = self.find_checkout(checkout.id)
        if (checkout.amount_minor, checkout.currency) != (order.amount_minor, order.currency.upper()):
            self.end_checkout(checkout.id)  # a stored price that was changed there
            raise GatewayError(K.REFUSED, "price_differs")
        return checkout

    def find_checkout(self, checkout_id: str) -> Checkout:
        """Where it stands now."""
        sessions = self._client.v1.checkout.sessions
        return _shaped(checkout_of, self._read(lambda: sessions.retrieve(checkout_id, {"expand": ["payment_intent"]})))

    def end_checkout(self, checkout_id: str) -> Checkout:
        """Expire it; one that is no longer open says itself how it ended."""
        try:
            ended = self._write(lambda: self._client.v1.checkout.sessions.expire(checkout_id))
            return _shaped(checkout_of, ended)
        except GatewayError as error:
            found = self.find_checkout(checkout_id) if error.kind is K.REFUSED else None
            if found is None or found.status is CheckoutStatus.OPEN:
                raise
            return found

    def refund(self, order: RefundOrder) -> Refund:
        """Give money back; the same order gives it back once."""
        refunds = self._client.v1.refunds
        known = self._refund_made(order) if order.is_again else None
        if known is not None:
            return known
        try:
            made = self._write(lambda: refunds.create(refund_params(order), _key(order.idempotency_key)))
        except GatewayError as error:
            found = self._refund_made(order) if error.kind is K.REFUSED else None
            if found is None:
                raise
            return found
        given = _shaped(refund_of, made)
        return self.find_refund(given.id) if _is_replay(made.last_response) else given

    def find_refund(self, refund: str) -> Refund:
        """Where it stands now."""
        return _shaped(refund_of, self._read(lambda: self._client.v1.refunds.retrieve(refund)))

    def _refund_made(self, order: RefundOrder) -> Refund | None:
        """What was given back under this order. A refusal says nothing of an earlier attempt whose answer was lost."""
        wanted: Any = {"payment_intent": order.payment_ref, "limit": 100}
        listed = self._read(lambda: self._client.v1.refunds.list(wanted)).data
        made = (_shaped(refund_of, one) for one in listed)
        ours = (order.refund_id, order.amount_minor)
        return next((one for one in made if (one.refund_id, one.amount_minor) == ours), None)

    # ------------------------------------------------------------------ events

    def read_event(self, body: bytes, headers: Mapping[str, str], *, now: datetime) -> PaymentEvent:
        """The event in a request's raw body. Raises NotGenuine, and ValueError for what cannot be read."""
        header = headers.get(SIGNATURE) or ""
        if not self._webhook_secret:  # anybody can sign with none
            raise NotGenuine("no secret")
        try:
            # No tolerance there: the library reads the machine's clock, and takes events from the future.
            event = self._client.construct_event(body, header, self._webhook_secret, tolerance=0)
            _check_age(header, now)
            digest = f"sha256_{hashlib.sha256(body).hexdigest()}"
            return event_of(event.to_dict(), is_live=self._is_live, digest=digest)
        except stripe.SignatureVerificationError as error:
            raise NotGenuine("signature") from error
        except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
            if not header.isascii():  # which the library cannot compare
                raise NotGenuine("signature") from error
            raise ValueError("not an event of Stripe") from error

    # ------------------------------------------------------------------ providers' own accounts

    def create_account(self, provider_id: UUID, country: str, email: str | None, idempotency_key: str) -> AccountState:
        """A connected account that Stripe itself sets up with the provider. `country` is an ISO 3166 code."""
        params = account_params(provider_id, country, email)
        made = self._write(lambda: self._client.v1.accounts.create(params, _key(idempotency_key)))
        return _shaped(account_of, made)

    def account_link(self, account: str, return_url: str, refresh_url: str) -> str:
        """Where the provider sets the account up: works once and soon, so it is made when he clicks."""
        params: Any = {
            "account": account,
            "type": "account_onboarding",
            "return_url": return_url,
            "refresh_url": refresh_url,
        }
        return self._write(lambda: self._client.v1.account_links.create(params).url)

    def find_account(self, account: str) -> AccountState:
        """Whether it can take money now; coming back from the link does not say so."""
        return _shaped(account_of, self._read(lambda: self._client.v1.accounts.retrieve(account)))

    # ------------------------------------------------------------------ plans

    def start_subscription(
        self, provider_id: UUID, price_ref: str, customer_ref: str | None, return_url: str, idempotency_key: str
    ) -> PlanCheckout:
        """A checkout where a provider subscribes; `customer_ref` of one who did before."""
        params = subscription_params(provider_id, price_ref, customer_ref, return_url)
        sessions = self._client.v1.checkout.sessions
        return _shaped(plan_checkout_of, self._write(lambda: sessions.create(params, _key(idempotency_key))))

    def find_plan_checkout(self, checkout_id: str) -> PlanCheckout:
        """How a checkout of a subscription stands now."""
        return _shaped(plan_checkout_of, self._read(lambda: self._client.v1.checkout.sessions.retrieve(checkout_id)))

    def end_plan_checkout(self, checkout_id: str) -> None:
        """Nobody can subscribe in it any more; one that is over stays as it is."""
        try:
            self._write(lambda: self._client.v1.checkout.sessions.expire(checkout_id))
        except GatewayError as error:
            if error.kind is not K.REFUSED:
                raise

    def billing_portal(self, customer: str, return_url: str) -> str:
        """Where a provider changes or ends the subscription; works for a few minutes."""
        params: Any = {"customer": customer, "return_url": return_url}
        return self._write(lambda: self._client.v1.billing_portal.sessions.create(params).url)

    def find_subscription(self, subscription: str) -> SubscriptionState:
        """Where it stands now."""
        return _shaped(subscription_of, self._read(lambda: self._client.v1.subscriptions.retrieve(subscription)))

    # ------------------------------------------------------------------ calls

    def _read(self, call: Callable[[], Any]) -> Any:
        """What a call that changes nothing finds. Raises GatewayError, never UNKNOWN."""
        try:
            return _readable(call())
        except UNREADABLE as error:
            raise _fault(error, unclear=K.RETRY) from error

    def _write(self, call: Callable[[], Any]) -> Any:
        """What a call that changes something made. Raises GatewayError."""
        self._wire.forget()
        try:
            return _readable(call())
        except UNREADABLE as error:
            was_never_sent = isinstance(error, stripe.APIConnectionError) and not self._wire.may_have_arrived
            raise _fault(error, unclear=K.RETRY if was_never_sent else K.UNKNOWN) from error


class _Wire(stripe.RequestsClient):
    """Remembers, for each thread, whether an attempt that broke off may have reached Stripe all the same."""

    def __init__(self, timeout: float) -> None:
        super().__init__(timeout=timeout)
        self._attempts = threading.local()

    def forget(self) -> None:
        """A new call begins."""
        self._attempts.arrived = False

    @property
    def may_have_arrived(self) -> bool:
        """Whether some attempt was broken off after it may have been heard."""
        return getattr(self._attempts, "arrived", False)

    def request(self, *arguments: Any, **more: Any) -> Any:
        """One attempt."""
        try:
            return super().request(*arguments, **more)
        except stripe.APIConnectionError as error:
            if not _was_never_sent(error.__cause__):
                self._attempts.arrived = True
            raise


def _was_never_sent(cause: BaseException | None) -> bool:
    reason = getattr(cause.args[0], "reason", None) if cause is not None and cause.args else None
    return isinstance(cause, ConnectTimeout | SSLError) or isinstance(reason, NewConnectionError)


def _readable(answer: Any) -> Any:
    """The answer: an object, or a word out of one."""
    if not isinstance(answer, stripe.StripeObject | str):
        raise TypeError("not an object")
    return answer


def _shaped(shape: Callable[[Json], T], thing: Any) -> T:
    """An answer as our value. Raises GatewayError (UNKNOWN) for one that nobody can read."""
    try:
        return shape(thing.to_dict())
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise GatewayError(K.UNKNOWN, "unreadable") from error


def _fault(error: Exception, *, unclear: GatewayErrorKind) -> GatewayError:
    """What an error asks of us; `unclear` when no answer came that can be read."""
    if not isinstance(error, stripe.StripeError):
        return GatewayError(unclear, "unreadable")
    code, status = _word_of(error), error.http_status or 0
    if status >= 500 and _is_replayed(error.headers):
        return GatewayError(K.REFUSED, SAVED_FAILURE)
    if status in (409, 429) or status >= 500 or isinstance(error, stripe.RateLimitError):
        return GatewayError(K.RETRY, code)
    if isinstance(error, stripe.AuthenticationError | stripe.PermissionError):
        return GatewayError(K.CONFIG, code)
    if 400 <= status < 500:
        return GatewayError(K.REFUSED, code)
    return GatewayError(unclear, "unreadable" if status else "connection")


def _word_of(error: stripe.StripeError) -> str:
    """Its code or type: words of Stripe's own, never its message, which may quote what we sent."""
    told = error.json_body if isinstance(error.json_body, dict) else {}
    details = told.get("error")
    words = (details.get("code"), details.get("type")) if isinstance(details, dict) else ()
    for word in (error.code, *words):
        if isinstance(word, str) and re.fullmatch(r"[a-z0-9_]{1,60}", word):
            return word
    return f"http_{error.http_status or 0}"


def _is_replay(response: Any) -> bool:
    return response is not None and _is_replayed(response.headers)


def _is_replayed(headers: Any) -> bool:
    return str(headers.get("idempotent-replayed", "")).lower() == "true"


def _key(idempotency_key: str) -> Any:
    return {"idempotency_key": idempotency_key}


def _check_age(header: str, now: datetime) -> None:
    stamps = [part[2:] for part in header.split(",") if part.startswith("t=")]
    if abs(now.timestamp() - int(stamps[0])) > TOLERANCE.total_seconds():
        raise NotGenuine("too old")
