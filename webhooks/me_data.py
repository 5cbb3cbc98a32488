"""Coming in and out of a person's own pages, and what is stored of the person: given out, and erased for good."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, redirect, request, session
from flask.typing import ResponseReturnValue

from booking.erasure import Ahead, ahead_of, erase, export_data
from booking.errors import BookingError, Changed
from bot import account_mail, accounts
from bot.accounts import Me
from bot.contact import BadField, read_email
from bot.formats import money_text
from bot.replies import Money
from webhooks import people
from webhooks.me_forms import check_form, command_id, me_here, now, page
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.wording import page_language

blueprint = Blueprint("me_data", __name__)
WINDOW_SECONDS = 3600
MAILS_PER_ADDRESS = 10
MAILS_TO_ONE = 3


@blueprint.get("/me/in/<token>")
def door(token: str) -> Response:
    """A page with one button, the same for every token."""
    limit_reading(parley())
    return page("me_in.html", None, action=f"/me/in/{token}")


@blueprint.post("/me/in/<token>")
def come_in(token: str) -> ResponseReturnValue:
    """Use the link up and remember the browser. One that proves an address works only where it was asked for."""
    limit_reading(parley())
    here = people.person_here()
    with parley().runtime.transaction() as opened:
        secret = accounts.enter(opened, token, by=here.identity_id if here else None, now=now())
    if secret is None:
        return page("me_in.html", None, note="me.in.over", status=410)
    response = redirect("/me", 303)
    people.remember(response, secret)
    return response


@blueprint.post("/me/in")
def send_link() -> Response:
    """Owe a link to a proven address. Everybody gets the same answer, and nobody is looked up for it."""
    limit_reading(parley())
    try:
        email = read_email(request.form.get("email", ""))
    except BadField:
        email = None
    if email is None:
        return page("me_in.html", None, note="form.bad.email", status=422)
    if _is_too_often(email):
        return page("me_in.html", None, note="form.slow", status=429)
    with parley().runtime.transaction() as opened:
        account_mail.owe_sign_in(opened, email, language=page_language(), now=now())
    parley().wake()
    return page("me_in.html", None, note="me.in.sent")


@blueprint.post("/me/email")
def prove_email() -> ResponseReturnValue:
    """Owe a link to the address that the person typed: opened in this browser, it makes the address a way in."""
    here = me_here()
    check_form(here)
    try:
        email = read_email(request.form.get("email", ""))
    except BadField:
        email = None
    if email is None:
        return redirect("/me?mail=bad", 303)
    if _is_too_often(email):
        return redirect("/me?mail=slow", 303)
    with parley().runtime.transaction() as opened:
        account_mail.owe_proof(opened, here.identity_id, email, language=page_language(), now=now())
    parley().wake()
    return redirect("/me?mail=sent", 303)


@blueprint.post("/me/keep")
def keep() -> ResponseReturnValue:
    """Keep an account: the browser that booked is signed in."""
    here = me_here()
    check_form(here)
    with parley().runtime.transaction() as opened:
        secret = accounts.open_session(opened, here.identity_id, now=now())
    response = redirect("/me", 303)
    people.remember(response, secret)
    return response


@blueprint.post("/me/out")
def go_out() -> ResponseReturnValue:
    """Sign out here, or with `everywhere` in every browser; this browser is a stranger from now on."""
    here = me_here()
    check_form(here)
    with parley().runtime.transaction() as opened:
        accounts.end(opened, here, everywhere="everywhere" in request.form)
    return _gone("me.out")


@blueprint.get("/me/data.json")
def data() -> Response:
    """Everything that is stored of the person."""
    here = me_here()
    with parley().runtime.transaction() as opened:
        given = export_data(opened, actor=here.actor, now=now())
    response = Response(json.dumps(given, ensure_ascii=False, indent=2), mimetype="application/json")
    response.headers["Content-Disposition"] = 'attachment; filename="my-data.json"'
    return response


@blueprint.get("/me/erase")
def ask_erase() -> Response:
    """What is erased, what stays, and what is cancelled with it."""
    return _erase_page(me_here())


@blueprint.post("/me/erase")
def erase_all() -> ResponseReturnValue:
    """Erase, if what the page told is still so."""
    here = me_here()
    check_form(here)
    told = _told()
    if told is None or "sure" not in request.form:
        return _erase_page(here, note="me.erase.unsure", status=422)
    command: dict[str, Any] = {"command_id": command_id(), "cause": "me", "now": now()}
    try:
        with parley().runtime.transaction() as opened:
            erase(opened, actor=here.actor, told=told, **command)
    except Changed:
        return _erase_page(here, note="form.changed", status=409)
    except BookingError:
        return _erase_page(here, note="form.again", status=409)
    parley().wake()
    return _gone("me.erased")


def _erase_page(here: Me, *, note: str = "", status: int = 200) -> Response:
    with parley().runtime.transaction() as opened:
        ahead = ahead_of(opened, actor=here.actor, now=now())
    told = ",".join(f"{one.booking.id}={one.back_minor}" for one in ahead)
    return page("me_erase.html", here, ahead=ahead, told=told, backs=_backs(ahead), note=note, status=status)


def _backs(ahead: tuple[Ahead, ...]) -> list[str]:
    """What goes back in all, by currency."""
    sums: dict[str, int] = {}
    for one in ahead:
        sums[one.booking.currency] = sums.get(one.booking.currency, 0) + one.back_minor
    return [money_text(Money(minor, currency), page_language()) for currency, minor in sums.items() if minor]


def _told() -> dict[UUID, int] | None:
    try:
        pairs = [pair.split("=") for pair in request.form["told"].split(",") if pair]
        return {UUID(booking_id): int(minor) for booking_id, minor in pairs}
    except (KeyError, ValueError):
        return None


def _gone(note: str) -> Response:
    response = page("me_in.html", None, note=note)
    people.forget(response)
    session.pop("visitor", None)
    return response


def _is_too_often(email: str) -> bool:
    """Counts what this browser's address asks for, and what is sent to one mailbox."""
    house = parley()
    to = hashlib.sha256(email.lower().encode()).hexdigest()[:32]
    asked = house.nudges.count(f"parley:limit:me:{request.remote_addr}", WINDOW_SECONDS)[0]
    sent = house.nudges.count(f"parley:limit:me-to:{to}", WINDOW_SECONDS)[0]
    return asked > MAILS_PER_ADDRESS or sent > MAILS_TO_ONE
