"""Signing in from the site: a page that asks who wants to come in, and one for the code that went to that chat or mail.

Both answer everybody alike. The browser that asked is known again by a cookie; a code works nowhere else.
"""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from bot import signin_codes
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.signing_in import device_of, is_https, keep_signed_in
from webhooks.wording import page_language, words

blueprint = Blueprint("asking_in", __name__)
HOME = "/desk"
WINDOW_SECONDS = 600
ASKS_PER_ADDRESS = 10
TRIES_PER_ADDRESS = 30


@blueprint.get("/in")
def ask() -> Response:
    """One field: who are you."""
    limit_reading(parley())
    return _page("who")


@blueprint.post("/in")
def send_code() -> ResponseReturnValue:
    """Note the wish and go on to the code, whoever it is."""
    limit_reading(parley())
    who = request.form.get("who", "")
    if _is_too_fast("asks", ASKS_PER_ADDRESS):
        return _page("who", fault="ask.slow", who=who, status=429)
    if not who.strip() or "\x00" in who:
        return _page("who", fault="ask.missing", who="", status=422)
    with parley().runtime.transaction() as session:
        who = who.encode("utf-8", "ignore").decode()
        secret = signin_codes.ask(session, who, language=page_language(), now=parley().runtime.now())
    parley().wake()
    response = redirect("/in/code", 303)
    age = int(signin_codes.LIFETIME.total_seconds())
    response.set_cookie(_cookie(), secret, max_age=age, secure=is_https(), httponly=True, samesite="Lax")
    return response


@blueprint.get("/in/code")
def code() -> ResponseReturnValue:
    """One field: the code."""
    limit_reading(parley())
    return _page("code") if _cookie() in request.cookies else redirect("/in", 303)


@blueprint.post("/in/code")
def come_in_by_code() -> ResponseReturnValue:
    """Use the code up and go to the provider's own pages."""
    limit_reading(parley())
    if _is_too_fast("tries", TRIES_PER_ADDRESS):
        return _page("code", fault="ask.slow", status=429)
    runtime = parley().runtime
    with runtime.transaction() as session:
        secret = signin_codes.enter(
            session,
            request.cookies.get(_cookie(), ""),
            request.form.get("code", "")[:40],
            now=runtime.now(),
            device=device_of(request.headers.get("User-Agent", "")),
        )
    if secret is None:
        return _page("code", fault="ask.code.wrong", status=422)
    response = redirect(HOME, 303)
    response.delete_cookie(_cookie(), secure=is_https(), httponly=True, samesite="Lax")
    return keep_signed_in(response, secret)


def _is_too_fast(what: str, most: int) -> bool:
    count, _ = parley().nudges.count(f"parley:limit:in:{what}:{request.remote_addr}", WINDOW_SECONDS)
    return count > most


def _cookie() -> str:
    return "__Host-parley-asked" if is_https() else "parley-asked"


def _page(kind: str, *, fault: str = "", who: str = "", status: int = 200) -> Response:
    language = page_language()
    shown = render_template("ask.html", words=words(language), language=language, kind=kind, fault=fault, who=who)
    response = make_response(shown, status)
    response.headers.update(UNSHARED)
    return response
