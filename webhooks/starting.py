"""Signing up on the site: one calm form, a page with what was understood, and the link with its code. No script needed.

Nothing is written before the button of the second page, and that button makes what the page shows.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime

from flask import Blueprint, Response, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from booking import places
from booking.errors import BookingError
from booking.new_provider import AlreadyProvider, TooMany
from booking.read import load_provider
from bot.booking_form import identity_of_visitor
from bot.business import Business, Fault
from bot.formats import value_text
from bot.links import qr_svg
from bot.replies import Moment
from bot.sign_up_form import read_form, sign_up_from_web
from webhooks.parley import Parley, parley
from webhooks.posting import limit_reading
from webhooks.signing_in import device_of, keep_signed_in, provider_here, signed_in
from webhooks.starting_views import summary
from webhooks.visitors import known_visitor, welcome_visitor
from webhooks.wording import page_language, words

blueprint = Blueprint("starting", __name__)
PATH = "/start"
TYPED = ("name", "trade", "city", "country", "time_zone", "service", "price", "minutes", "hours", "website", "key")
PER_ADDRESS, WINDOW_SECONDS = 5, 600
LONGEST_TYPED = 2000


@blueprint.get(PATH)
def form() -> ResponseReturnValue:
    """The empty form; who is signed in already is told so."""
    limit_reading(parley())
    welcome_visitor()
    if signed_in():
        return redirect(f"{PATH}/done")
    return _form_page({"key": secrets.token_urlsafe(16)})


@blueprint.post(PATH)
def check() -> ResponseReturnValue:
    """What was understood, to be agreed to; or the form with what is wrong in it."""
    limit_reading(parley())
    typed = _typed()
    if "back" in request.form:
        return _form_page(typed)
    business, faults = _read(typed)
    if any(not _is_note(fault) for fault in faults.values()):
        return _form_page(typed, business, faults, status=422)
    return _check_page(typed, business, faults)


@blueprint.post(f"{PATH}/confirm")
def confirm() -> ResponseReturnValue:
    """Make exactly what was shown, and sign the browser in."""
    limit_reading(parley())
    typed = _typed()
    business, faults = _read(typed)
    is_whole = not any(not _is_note(fault) for fault in faults.values())
    if not is_whole or not 16 <= len(typed["key"]) <= 64:
        return _form_page(typed, business, faults, status=422)
    wait = _seconds_to_wait(parley())
    if wait is not None:
        response = _check_page(typed, business, faults, note="start.slow", status=429)
        response.headers["Retry-After"] = str(wait)
        return response
    if typed["website"]:  # a field that no person sees
        return redirect(f"{PATH}/done", 303)
    return _make(typed, business, faults)


@blueprint.get(f"{PATH}/done")
def done() -> ResponseReturnValue:
    """The link, its code, and what can be tried at once."""
    here = provider_here()
    house = parley().runtime
    with house.transaction() as session:
        provider = load_provider(session, provider_id=here.provider_id)
        own = identity_of_visitor(session, known_visitor() or "")
    link = f"{house.settings.public_base_url}/p/{provider.slug}"
    return _page("start_done.html", provider=provider, link=link, qr=qr_svg(link), has_chat=own == here.identity_id)


def _make(typed: Mapping[str, str], business: Business, faults: Mapping[str, Fault]) -> ResponseReturnValue:
    try:
        made = sign_up_from_web(
            parley().runtime,
            business.wanted(page_language()),
            key=typed["key"],
            visitor=welcome_visitor(),
            device=device_of(request.headers.get("User-Agent", "")),
        )
    except TooMany:
        return _check_page(typed, business, faults, note="start.slow", status=429)
    except AlreadyProvider:
        return _check_page(typed, business, faults, note="start.taken", status=409)
    except BookingError:
        return _form_page(typed, business, faults, status=409)
    parley().wake()
    return keep_signed_in(redirect(f"{PATH}/done", 303), made.secret)


def _typed() -> dict[str, str]:
    """The fields as they came, without what no page can show."""
    given = {name: request.form.get(name, "")[:LONGEST_TYPED] for name in TYPED}
    return {name: text.encode("utf-8", "ignore").decode() for name, text in given.items()}


def _read(typed: Mapping[str, str]) -> tuple[Business, dict[str, Fault]]:
    return read_form(typed, language=page_language(), now=_now())


def _is_note(fault: Fault) -> bool:
    """Words about hours that were not read beside others that were: shown, and no hindrance."""
    return fault.field == "hours" and bool(fault.word)


def _seconds_to_wait(house: Parley) -> int | None:
    """Count one business of the address; without Redis nobody waits."""
    count, left = house.nudges.count(f"parley:limit:start:{request.remote_addr}", WINDOW_SECONDS)
    return left if count > PER_ADDRESS else None


def _form_page(
    typed: Mapping[str, str],
    business: Business = Business(),
    faults: Mapping[str, Fault] | None = None,
    *,
    status: int = 200,
) -> Response:
    language = page_language()
    countries = sorted((places.country_name(code, language), code) for code in places.country_codes())
    zones = places.zones_of(business.country, now=_now()) if business.country and not business.time_zone else ()
    clocks = [(zone, places.zone_name(zone, language), _clock(zone, language)) for zone in zones]
    told = {name: _fault_words(fault) for name, fault in (faults or {}).items() if not _is_note(fault)}
    return _page("start.html", status=status, typed=typed, faults=told, countries=countries, clocks=clocks)


def _check_page(
    typed: Mapping[str, str], business: Business, faults: Mapping[str, Fault], *, note: str = "", status: int = 200
) -> Response:
    language = page_language()
    unread = next((fault.word for fault in faults.values() if _is_note(fault)), "")
    shown = summary(business, language, _now())
    return _page("start_check.html", status=status, typed=typed, shown=shown, unread=unread, note=note)


def _fault_words(fault: Fault) -> str:
    """The key of what is said about a fault: its own, else its field's."""
    known = words("en")
    for key in (f"start.bad.{fault.field}.{fault.fault}", f"start.bad.{fault.fault}", f"start.bad.{fault.field}"):
        if key in known:
            return key
    return "start.bad.missing"


def _clock(zone: str, language: str) -> str:
    return value_text(Moment(_now(), zone, "time"), language)


def _page(template: str, *, status: int = 200, **shown: object) -> Response:
    language = page_language()
    response = make_response(render_template(template, words=words(language), language=language, **shown), status)
    response.headers["Referrer-Policy"] = "same-origin"  # with no-referrer a form names no origin
    return response


def _now() -> datetime:
    return parley().runtime.now()
