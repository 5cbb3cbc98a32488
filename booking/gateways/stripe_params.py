"""What Stripe is asked with: the parameters of each call that makes something. Pure, and without its library.

Everything comes from the order, nothing from the clock: the same order must be the same parameters.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from booking.gateways.port import CheckoutOrder, RefundOrder

Json = dict[str, Any]
# Money that takes days would leave the slot in doubt for days.
DELAYED_METHODS = [
    "acss_debit",
    "au_becs_debit",
    "bacs_debit",
    "boleto",
    "customer_balance",
    "konbini",
    "multibanco",
    "nz_bank_account",
    "oxxo",
    "payto",
    "sepa_debit",
    "sofort",
    "us_bank_account",
]
PIX_SECONDS = 900  # fixed, because a repeated order must have the same parameters; shorter than any checkout
LOCALES = frozenset({"en", "es", "pt", "fr", "de", "it"})


def checkout_params(order: CheckoutOrder) -> Any:
    """Of a Checkout Session for one payment."""
    ours = {"payment_id": str(order.payment_id), "booking_id": str(order.booking_id)}
    params: Json = {
        "mode": "payment",
        "submit_type": "book",
        "line_items": [_line(order)],
        "expires_at": int(order.expires_at.timestamp()),
        "client_reference_id": str(order.payment_id),
        "metadata": {**ours, "amount_minor": str(order.amount_minor), "currency": order.currency},
        # Events of refunds and disputes show these, not those of the session.
        "payment_intent_data": {"metadata": ours, **_destination(order)},
        "excluded_payment_method_types": DELAYED_METHODS,
        "adaptive_pricing": {"enabled": False},
        "locale": order.language if order.language in LOCALES else "auto",
        "success_url": order.return_url,
        "cancel_url": order.return_url,
    }
    if order.currency.upper() == "BRL":
        params["payment_method_options"] = {"pix": {"expires_after_seconds": PIX_SECONDS}}
    return params


def _line(order: CheckoutOrder) -> Json:
    if order.price_ref:
        return {"price": order.price_ref, "quantity": 1}
    price = {
        "currency": order.currency.lower(),
        "unit_amount": order.amount_minor,
        "product_data": {"name": order.title[:250]},
    }
    return {"price_data": price, "quantity": 1}


def _destination(order: CheckoutOrder) -> Json:
    if order.account is None:
        return {}
    fee = {"application_fee_amount": order.fee_minor} if order.fee_minor else {}
    return {"transfer_data": {"destination": order.account}, **fee}


def refund_params(order: RefundOrder) -> Any:
    """Of a refund; through an account it takes transfer and fee back."""
    params: Json = {
        "payment_intent": order.payment_ref,
        "amount": order.amount_minor,
        "metadata": {"refund_id": str(order.refund_id)},
    }
    if order.is_through_account:
        params["reverse_transfer"] = True
        if order.has_fee:
            params["refund_application_fee"] = True
    return params


def account_params(provider_id: UUID, country: str, email: str | None) -> Any:
    """Of a connected account that Stripe itself sets up with the provider."""
    params: Json = {
        "country": country,
        "controller": {
            "fees": {"payer": "application"},
            "losses": {"payments": "application"},
            "stripe_dashboard": {"type": "express"},
        },
        "capabilities": {"transfers": {"requested": True}, "card_payments": {"requested": True}},
        "metadata": {"provider_id": str(provider_id)},
    }
    return params | ({"email": email} if email else {})


def subscription_params(provider_id: UUID, price_ref: str, customer_ref: str | None, return_url: str) -> Any:
    """Of a Checkout Session where a provider subscribes."""
    ours = {"provider_id": str(provider_id)}
    params: Json = {
        "mode": "subscription",
        "line_items": [{"price": price_ref, "quantity": 1}],
        "client_reference_id": str(provider_id),
        "metadata": ours,
        "subscription_data": {"metadata": ours},
        "success_url": return_url,
        "cancel_url": return_url,
    }
    return params | ({"customer": customer_ref} if customer_ref else {})
