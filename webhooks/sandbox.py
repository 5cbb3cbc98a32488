"""The sandbox's checkout page: pay, fail or leave, with no money. Registered only where the sandbox is the till."""

from __future__ import annotations

from flask import Blueprint, abort, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from booking.gateways.port import CheckoutStatus, GatewayError
from booking.gateways.sandbox import SandboxPage
from bot import tills
from bot.formats import money_text
from bot.replies import Money
from webhooks.faults import Refusal
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.wording import language_of, words

blueprint = Blueprint("sandbox", __name__, url_prefix="/sandbox/checkout")
OUTCOMES = ("pay", "fail", "leave")


@blueprint.get("/<checkout_id>")
def page(checkout_id: str) -> ResponseReturnValue:
    """What is to be paid, and the three ways on."""
    shown = _page(checkout_id)
    if shown.checkout.status is not CheckoutStatus.OPEN:
        return redirect(shown.return_url)
    language = language_of(shown.language)
    amount = money_text(Money(shown.checkout.amount_minor, shown.checkout.currency.upper()), language)
    response = make_response(
        render_template("sandbox.html", page=shown, amount=amount, words=words(language), language=language)
    )
    response.headers.update(UNSHARED)
    return response


@blueprint.post("/<checkout_id>")
def choose(checkout_id: str) -> ResponseReturnValue:
    """Play the customer: the signed event goes the way that every event goes, then back to our page."""
    shown, outcome = _page(checkout_id), request.form.get("outcome")
    if outcome not in OUTCOMES:
        raise Refusal(400, "outcome")
    house = parley()
    sandbox = house.runtime.sandbox
    if outcome != "leave":
        try:
            body, headers = sandbox.pay(checkout_id) if outcome == "pay" else sandbox.fail(checkout_id)
        except GatewayError:
            return redirect(shown.return_url, 303)  # ended meanwhile: our page says how
        tills.take_event(house.runtime, sandbox.read_event(body, headers, now=house.runtime.now()))
        house.wake()
    return redirect(shown.return_url, 303)


def _page(checkout_id: str) -> SandboxPage:
    limit_reading(parley())
    try:
        return parley().runtime.sandbox.page(checkout_id, request.args.get("s", ""))
    except GatewayError:
        abort(404)
