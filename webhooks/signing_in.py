"""The provider's way in and out: a one-time link from the chat, a press on its page, a cookie, and signing out.

Opening the link uses nothing up, because previews fetch it. Links that are unknown, used or too old get one answer.
Pages of the provider's own ask `provider_here()`, and their forms carry `form_token` beside the rule of origins.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from flask import Blueprint, Response, abort, current_app, g, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, Signer

from bot import signin
from bot.signin import SIGNED_IN, SignedIn
from webhooks.faults import Refusal
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.wording import page_language, words

blueprint = Blueprint("signing_in", __name__)
SALT = "parley.signed-in"
FIELD = "form_token"
# The first that is found: a browser names those it wants to be taken for, too.
BROWSERS = (("Firefox/", "Firefox"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("Linux", "Linux"),
)


@blueprint.get("/in/<token>")
def door(token: str) -> Response:
    """A page with one button, the same for every token."""
    limit_reading(parley())
    return _page("open", action=f"/in/{token}")


@blueprint.post("/in/<token>")
def come_in(token: str) -> ResponseReturnValue:
    """Use the link up, remember the browser, and go where the link leads."""
    limit_reading(parley())
    with parley().runtime.transaction() as session:
        device = device_of(request.headers.get("User-Agent", ""))
        entered = signin.enter(session, token, now=_now(), device=device)
    if entered is None:
        return _page("over", status=410)
    secret, path = entered
    return keep_signed_in(redirect(path, 303), secret)


@blueprint.post("/out")
def go_out() -> ResponseReturnValue:
    """Sign out here, or with `everywhere` on every device."""
    here = provider_here()
    check_form(here)
    with parley().runtime.transaction() as session:
        signin.end(session, here, now=_now(), everywhere="everywhere" in request.form)
    response = _page("out")
    response.delete_cookie(cookie_name(), secure=is_https(), httponly=True, samesite="Lax")
    return response


def keep_signed_in(response: Response, secret: str) -> Response:
    """Remember the browser for as long as its session may last."""
    response.set_cookie(
        cookie_name(),
        _signer().sign(secret).decode(),
        max_age=int(SIGNED_IN.total_seconds()),
        secure=is_https(),
        httponly=True,
        samesite="Lax",  # Strict would not come with the way back from the payment service
    )
    return response


def device_of(agent: str) -> str:
    """Browser and system in a browser's own words, as far as they are known ones."""
    browser = next((name for word, name in BROWSERS if word in agent), "")
    system = next((name for word, name in SYSTEMS if word in agent), "")
    return ", ".join(name for name in (browser, system) if name)


def signed_in() -> SignedIn | None:
    """Who is at the other end, if he came in by a link and has not gone."""
    if "signed_in" not in g:
        g.signed_in = _find(request.cookies.get(cookie_name(), ""))
    return g.signed_in  # type: ignore[no-any-return]


def provider_here() -> SignedIn:
    """The provider; whoever else asks gets a page that says how to come in."""
    limit_reading(parley())
    here = signed_in()
    if here is None:
        abort(_page("needed", status=403))
    return here


def form_token(here: SignedIn, path: str) -> str:
    """What a form to `path` carries: good for this session and that path only."""
    return hmac.new(_key(), f"{SALT}:{here.token_hash}:{path}".encode(), hashlib.sha256).hexdigest()


def check_form(here: SignedIn) -> None:
    """Raise Refusal for a form that none of our pages made for this session."""
    given = request.form.get(FIELD, "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), form_token(here, request.path).encode()):
        raise Refusal(403, "foreign")


def cookie_name() -> str:
    """With https a name that no other host and no plain connection can set."""
    return "__Host-parley-in" if is_https() else "parley-in"


def _find(cookie: str) -> SignedIn | None:
    try:
        secret = _signer().unsign(cookie).decode()
    except (BadSignature, UnicodeError):
        return None
    with parley().runtime.transaction() as session:
        return signin.find(session, secret, now=_now())


def _page(kind: str, *, status: int = 200, action: str = "") -> Response:
    language = page_language()
    shown = render_template("door.html", words=words(language), language=language, kind=kind, action=action)
    response = make_response(shown, status)
    response.headers["Referrer-Policy"] = "same-origin"  # with no-referrer a form names no origin
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _signer() -> Signer:
    return Signer(_key(), salt=SALT, digest_method=hashlib.sha256)


def _key() -> bytes:
    return str(current_app.config["SECRET_KEY"]).encode()


def is_https() -> bool:
    """Whether the site is reached over https."""
    return bool(current_app.config["SESSION_COOKIE_SECURE"])


def _now() -> datetime:
    return parley().runtime.now()
