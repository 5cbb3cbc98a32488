"""Takes a provider to where a plan is subscribed to or changed; calls are made outside any transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from booking import subscriptions
from booking.gateways.port import GONE, GatewayError, GatewayErrorKind, PlanCheckout
from booking.subscriptions import PlanCard
from bot.runtime import Runtime, no_network_in_transaction
from bot.signin import SignedIn

if TYPE_CHECKING:
    from booking.gateways.stripe import StripeGateway

PAGE = "/money"


def is_sold(runtime: Runtime) -> bool:
    """Whether there is a plan to subscribe to here."""
    settings = runtime.settings
    return settings.stripe_secret_key is not None and settings.pro_price_ref is not None


def go(runtime: Runtime, here: SignedIn) -> str:
    """The address where the provider subscribes, or changes the subscription that there is. Raises GatewayError.

    One checkout at a time can be paid: the open one is used again, and one that is paid leads to its subscription.
    """
    no_network_in_transaction()
    stripe, back = _stripe(runtime), runtime.settings.public_base_url + PAGE
    known = _known(runtime, here)
    opened = _checkout(runtime, known)
    if opened is not None and opened.url:
        return opened.url
    if opened is not None and opened.subscription and look_up(runtime, opened.subscription):  # not told yet
        known = _known(runtime, here)
    if known.is_subscribed and known.subscription_customer:
        return stripe.billing_portal(known.subscription_customer, back)
    return _opened(runtime, here, known, back)


def look_up(runtime: Runtime, subscription: str) -> bool:
    """Ask about a subscription and write down what is said; False for one that changes nothing. Raises GatewayError."""
    no_network_in_transaction()
    asked_at = runtime.now()
    state = _stripe(runtime).find_subscription(subscription)
    with runtime.transaction() as session:
        return subscriptions.record_subscription(session, state, asked_at=asked_at)


def _known(runtime: Runtime, here: SignedIn) -> PlanCard:
    with runtime.transaction() as session:
        return subscriptions.load_plan(
            session, actor=here.actor, provider_id=here.provider_id, limits=runtime.limits, now=runtime.now()
        )


def _checkout(runtime: Runtime, known: PlanCard) -> PlanCheckout | None:
    """The last checkout that was opened, as it stands, where there is no subscription."""
    if known.is_subscribed or not known.subscription_checkout:
        return None
    try:
        return _stripe(runtime).find_plan_checkout(known.subscription_checkout)
    except GatewayError as error:
        if error.code != GONE:
            raise
        return None


def _opened(runtime: Runtime, here: SignedIn, known: PlanCard, back: str) -> str:
    """The address of a new checkout. When a click at the same time has opened another, that one counts."""
    stripe, price = _stripe(runtime), runtime.settings.pro_price_ref or ""
    order = _order(runtime, known, price)
    made = stripe.start_subscription(known.provider_id, price, known.subscription_customer, back, order)
    with runtime.transaction() as session:
        is_kept = subscriptions.attach_plan_checkout(
            session,
            actor=here.actor,
            provider_id=here.provider_id,
            checkout_id=made.id,
            instead_of=known.subscription_checkout,
        )
    if not is_kept:
        stripe.end_plan_checkout(made.id)
        return go(runtime, here)
    return made.url or back


def _order(runtime: Runtime, known: PlanCard, price: str) -> str:
    """Under one key a checkout is opened once; a failure that is saved under it is gone the next day."""
    before, last = known.subscription_id or "first", known.subscription_checkout or "none"
    return f"provider:{known.provider_id}:plan:{price}:{before}:{last}:{runtime.now().date()}"


def _stripe(runtime: Runtime) -> StripeGateway:
    if runtime.settings.stripe_secret_key is None:
        raise GatewayError(GatewayErrorKind.CONFIG, "no_plans")
    return cast("StripeGateway", runtime.gateway)
