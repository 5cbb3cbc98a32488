"""The doors of payment services: verify the raw body, write down what it says, wake a worker, answer."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from booking.gateways.port import NotGenuine, PaymentEvent, PaymentGateway
from bot import tills
from webhooks.parley import parley
from webhooks.registry import door

STRIPE = "/webhooks/stripe"
SANDBOX = "/webhooks/sandbox"

blueprint = Blueprint("payments", __name__)


def stripe_event() -> PaymentEvent:
    """An event that Stripe signed."""
    settings = parley().runtime.settings
    if settings.stripe_secret_key is None or settings.stripe_webhook_secret is None:
        raise NotGenuine("not set up")
    return _event(parley().runtime.gateway)


def sandbox_event() -> PaymentEvent:
    """An event that our own sandbox signed."""
    if not parley().runtime.settings.has_sandbox:
        raise NotGenuine("not set up")
    return _event(parley().runtime.sandbox)


def _event(gateway: PaymentGateway) -> PaymentEvent:
    return gateway.read_event(request.get_data(cache=False), request.headers, now=parley().runtime.now())


@door(blueprint, STRIPE, verify=stripe_event)
def receive_from_stripe(event: PaymentEvent) -> ResponseReturnValue:
    """Write down what Stripe says; news that is known, or of nothing of ours, is taken and changes nothing."""
    return _take(event)


@door(blueprint, SANDBOX, verify=sandbox_event)
def receive_from_sandbox(event: PaymentEvent) -> ResponseReturnValue:
    """The same for the sandbox."""
    return _take(event)


def _take(event: PaymentEvent) -> Response:
    tills.take_event(parley().runtime, event)
    parley().wake()
    return Response(status=200)
