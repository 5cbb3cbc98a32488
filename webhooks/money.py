"""The money page of a signed-in provider, and the way to the payment service where payouts are set up."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from booking.earnings import load_earnings, load_payment_lines
from booking.gateways.port import GatewayError
from booking.payouts import Payouts, load_payouts
from booking.plans import PlanCard
from booking.read import load_provider
from booking.subscriptions import load_plan
from bot import payouts, plans
from bot.signin import SignedIn
from webhooks.earning_views import MoneyView, money_view, period_of, plan_view
from webhooks.parley import parley
from webhooks.security import POLICY
from webhooks.signing_in import check_form, form_token, provider_here
from webhooks.wording import language_of, wished_language, words

blueprint = Blueprint("money", __name__)
log = logging.getLogger("parley.money")
STRIPE_PAGES = "https://connect.stripe.com https://checkout.stripe.com https://billing.stripe.com"
PERIODS = ("week", "last-week", "month", "last-month")


@blueprint.get("/money")
def money_page() -> Response:
    """What came in, day by day, every payment and refund, and where the money goes."""
    here = provider_here()
    house = parley().runtime
    chosen = request.args.get("period", "")
    with house.transaction() as session:
        provider = load_provider(session, provider_id=here.provider_id)
        language = wished_language() or language_of(provider.language)
        today = house.now().astimezone(ZoneInfo(provider.time_zone)).date()
        name = chosen if chosen in PERIODS else PERIODS[0]
        period = period_of(name, today, language, provider.country)
        whose = {"actor": here.actor, "provider_id": here.provider_id}
        earned = load_earnings(session, **whose, zone=provider.time_zone, first=period.first, last=period.last)
        lines = load_payment_lines(session, **whose)
        account = load_payouts(session, **whose)
        plan = load_plan(session, **whose, limits=house.limits, now=house.now())
    view = money_view(provider, name, period, earned, lines, language=language)
    return _page(here, view, _payouts_kind(account), plan)


@blueprint.post("/money/payouts")
def set_up_payouts() -> ResponseReturnValue:
    """Open the account, if there is none, and go to where it is set up."""
    here = provider_here()
    check_form(here)
    return _to_service(here)


@blueprint.post("/money/plan")
def change_plan() -> ResponseReturnValue:
    """Go to where a plan is subscribed to, or where the subscription is changed."""
    here = provider_here()
    check_form(here)
    if not plans.is_sold(parley().runtime):
        abort(404)
    try:
        return redirect(plans.go(parley().runtime, here), 303)
    except GatewayError as error:
        log.warning("no address for the plan", extra={"code": error.code})
        return redirect(f"{plans.PAGE}?away=1", 303)


@blueprint.get(payouts.AGAIN)
def set_up_again() -> ResponseReturnValue:
    """Where the payment service sends those whose address no longer works: a new one, for an account that is there."""
    here = provider_here()
    return _to_service(here) if _account(here).account else redirect(payouts.PAGE, 303)


@blueprint.get(payouts.BACK)
def come_back() -> ResponseReturnValue:
    """Where the payment service sends the provider back to. That says nothing: the account is asked."""
    here = provider_here()
    if not payouts.has_accounts(parley().runtime):
        abort(404)
    try:
        payouts.look(parley().runtime, here)
    except GatewayError as error:
        log.warning("an account was not asked", extra={"code": error.code})
        return redirect(f"{payouts.PAGE}?away=1", 303)
    return redirect(payouts.PAGE, 303)


def _to_service(here: SignedIn) -> ResponseReturnValue:
    if not payouts.has_accounts(parley().runtime):
        abort(404)
    try:
        return redirect(payouts.set_up(parley().runtime, here), 303)
    except GatewayError as error:
        log.warning("no address for payouts", extra={"code": error.code})
        return redirect(f"{payouts.PAGE}?away=1", 303)


def _account(here: SignedIn) -> Payouts:
    with parley().runtime.transaction() as session:
        return load_payouts(session, actor=here.actor, provider_id=here.provider_id)


def _payouts_kind(account: Payouts) -> str | None:
    """none, started or ready; None where money goes to the house."""
    if not payouts.has_accounts(parley().runtime):
        return None
    return "ready" if account.is_ready else "started" if account.account else "none"


def _page(here: SignedIn, view: MoneyView, kind: str | None, plan: PlanCard) -> Response:
    house = parley().runtime
    said: Mapping[str, str] = words(view.language)
    shown = render_template(
        "money.html",
        view=view,
        words=said,
        language=view.language,
        payouts=kind,
        plan=plan_view(plan, view.language) if house.limits.is_any or plans.is_sold(house) else None,
        is_plan_sold=plans.is_sold(house),
        periods=PERIODS,
        is_away="away" in request.args,
        token=lambda path: form_token(here, path),
    )
    response = make_response(shown)
    response.headers["Content-Security-Policy"] = POLICY.replace("form-action 'self'", f"form-action {_targets()}")
    response.headers["Referrer-Policy"] = "same-origin"  # with no-referrer a form names no origin
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _targets() -> str:
    """Where a form may lead: a browser counts the redirect to the payment service, too."""
    settings = parley().runtime.settings
    if settings.stripe_secret_key is None:
        return "'self'"
    own = urlsplit(settings.stripe_base_url)
    return f"'self' {STRIPE_PAGES} {own.scheme}://{own.netloc}"
