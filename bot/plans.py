"""Takes a provider to where a plan is subscribed to or changed; calls are made outside any transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from booking import subscriptions
from booking.gateways.port import GatewayError, GatewayErrorKind
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
    """The address where the provider subscribes, or changes the subscription that there is. Raises GatewayError."""
    no_network_in_transaction()
    stripe, back = _stripe(runtime), runtime.settings.public_base_url + PAGE
    with runtime.transaction() as session:
        known = subscriptions.load_plan(
            session, actor=here.actor, provider_id=here.provider_id, limits=runtime.limits, now=runtime.now()
        )
    if known.is_subscribed and known.subscription_customer:
        return stripe.billing_portal(known.subscription_customer, back)
    price = runtime.settings.pro_price_ref or ""
    return stripe.start_subscription(
        known.provider_id, price, known.subscription_customer, back, _order(runtime, known, price)
    )


def look_up(runtime: Runtime, subscription: str) -> bool:
    """Ask about a subscription and write down what is said; False for one that changes nothing. Raises GatewayError."""
    no_network_in_transaction()
    asked_at = runtime.now()
    state = _stripe(runtime).find_subscription(subscription)
    with runtime.transaction() as session:
        return subscriptions.record_subscription(session, state, asked_at=asked_at)


def _order(runtime: Runtime, known: PlanCard, price: str) -> str:
    """Two clicks in a day lead to one checkout, which can be paid once; one stays open for a day."""
    before = known.subscription_id or "first"
    return f"provider:{known.provider_id}:plan:{price}:{before}:{runtime.now().date()}"


def _stripe(runtime: Runtime) -> StripeGateway:
    if runtime.settings.stripe_secret_key is None:
        raise GatewayError(GatewayErrorKind.CONFIG, "no_plans")
    return cast("StripeGateway", runtime.gateway)
