"""The pay page of a booking and the way to the payment service and back. GET changes nothing: previews fetch it.

`/pay/<token>` is the address in a message; `/paid/<id>` is where the payment service sends people back to. Both tell
what the rows say, whether or not an event has arrived, and a press asks the service when they do not say it yet.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from flask import Blueprint, Response, abort, jsonify, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from booking.gateways.port import GatewayError
from booking.payment_cards import entered_at, find_payment, payments_of
from booking.read import find_booking, load_provider
from booking.types import BookingCard
from bot import paylinks, tills
from bot.links import qr_svg, way_back
from models.enums import BookingStatus
from webhooks import people
from webhooks.keeping import keeping_of
from webhooks.parley import parley
from webhooks.paying import Found, PayView, pay_view
from webhooks.posting import limit_reading
from webhooks.security import POLICY, UNSHARED
from webhooks.wording import page_language, words

blueprint = Blueprint("checkout", __name__)
STRIPE_PAGES = "https://checkout.stripe.com"


@blueprint.get("/pay/<token>")
def pay_page(token: str) -> Response:
    """What is bought, for how much, until when; or how it ended."""
    return _page(pay_view(_of_token(token), language=page_language(), now=_now()), f"/pay/{token}")


@blueprint.post("/pay/<token>")
def start_checkout(token: str) -> ResponseReturnValue:
    """Open the checkout, or take the one that is open, and go there."""
    return _to_checkout(_of_token(token).booking.id, f"/pay/{token}")


@blueprint.get("/paid/<uuid:payment_id>")
def paid_page(payment_id: UUID) -> Response:
    """Where the payment service sends people back to, whatever they did there."""
    view = pay_view(_of_payment(payment_id), language=page_language(), now=_now(), is_back=True)
    return _page(view, f"/paid/{payment_id}")


@blueprint.post("/paid/<uuid:payment_id>")
def pay_again(payment_id: UUID) -> ResponseReturnValue:
    """The same as from the message, for those who came back without paying."""
    return _to_checkout(_of_payment(payment_id).booking.id, f"/paid/{payment_id}")


@blueprint.post("/paid/<uuid:payment_id>/check")
def check(payment_id: UUID) -> ResponseReturnValue:
    """Ask the payment service what became of it, and tell whether the page would now say something else."""
    if any(payment.id == payment_id and payment.may_be_paid for payment in _of_payment(payment_id).payments):
        with suppress(GatewayError):
            tills.look_up(parley().runtime, payment_id)
            parley().wake()
    if "X-Parley" in request.headers:
        view = pay_view(_of_payment(payment_id), language=page_language(), now=_now(), is_back=True)
        return jsonify(has_news=view.kind != "checking")
    return redirect(f"/paid/{payment_id}", 303)


def _to_checkout(booking_id: UUID, page: str) -> ResponseReturnValue:
    limit_reading(parley())
    try:
        url = tills.open_checkout(parley().runtime, booking_id=booking_id, language=page_language())
    except GatewayError:
        return redirect(f"{page}?again=1", 303)
    parley().wake()
    return redirect(url or page, 303)


def _page(view: PayView, action: str) -> Response:
    said = words(view.language)
    shown = render_template(
        "pay.html",
        view=view,
        words=said,
        language=view.language,
        action=action,
        is_away="again" in request.args,
        qr=qr_svg(view.pix) if view.pix else "",
    )
    response = make_response(shown)
    response.headers["Content-Security-Policy"] = POLICY.replace("form-action 'self'", f"form-action {_targets()}")
    response.headers.update(UNSHARED)
    return response


def _targets() -> str:
    """Where the form may lead: a browser counts the redirect to the payment service, too."""
    settings = parley().runtime.settings
    if settings.stripe_secret_key is None:
        return "'self'"
    own = urlsplit(settings.stripe_base_url)
    return f"'self' {STRIPE_PAGES} {own.scheme}://{own.netloc}"


def _of_token(token: str) -> Found:
    limit_reading(parley())
    with parley().runtime.transaction() as session:
        link = paylinks.find(session, token, now=_now())
    return _found(link.booking_id if link else None)


def _of_payment(payment_id: UUID) -> Found:
    limit_reading(parley())
    with parley().runtime.transaction() as session:
        payment = find_payment(session, payment_id=payment_id)
    is_known = payment is not None and payment.kind == "payment" and payment.expires_at is not None
    return _found(payment.booking_id if payment and is_known else None)


def _found(booking_id: UUID | None) -> Found:
    if booking_id is None:
        abort(404)
    here = people.person_here()
    with parley().runtime.transaction() as session:
        booking = find_booking(session, booking_id=booking_id)
        if booking is None or booking.status is BookingStatus.HELD:
            abort(404)
        return Found(
            booking,
            load_provider(session, provider_id=booking.provider_id),
            payments_of(session, booking_id=booking_id),
            entered_at(session, booking_id=booking_id),
            _way_back(session, booking),
            keeping_of(session, booking, here, now=_now()),
        )


def _way_back(session: Session, booking: BookingCard) -> str | None:
    channel = paylinks.channel_of(session, booking.identity_id) if booking.identity_id else None
    return way_back(parley().runtime.settings, channel, slug=booking.provider_slug) if channel else None


def _now() -> datetime:
    return parley().runtime.now()
