"""What the pages of a person share: who is there, forms that only they can send, and how a page is made."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime
from typing import Any

from flask import Response, abort, current_app, make_response, render_template, request

from bot.accounts import Me
from webhooks import people
from webhooks.faults import Refusal
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.wording import page_language, words

FIELD = "form_token"
SALT = "parley.me.form"


def me_here() -> Me:
    """The person; whoever else asks gets the page that says how to come in."""
    limit_reading(parley())
    here = people.person_here()
    if here is None:
        abort(page("me_in.html", None, status=403))
    return here


def form_token(here: Me, path: str) -> str:
    """What a form to `path` carries: good for this person, this session and that path only."""
    key = str(current_app.config["SECRET_KEY"]).encode()
    return hmac.new(key, f"{SALT}:{here.identity_id}:{here.token_hash}:{path}".encode(), hashlib.sha256).hexdigest()


def check_form(here: Me) -> None:
    """Raise Refusal for a form that none of our pages made for this person."""
    given = request.form.get(FIELD, "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), form_token(here, request.path).encode()):
        raise Refusal(403, "foreign")


def command_id() -> str:
    """The number of the form that was sent: pressing twice is once. Raises Refusal without one."""
    once = request.form.get("once", "")
    if not 8 <= len(once) <= 64:
        raise Refusal(400, "malformed")
    return f"me:{hashlib.sha256(once.encode('utf-8', 'replace')).hexdigest()}"


def page(template: str, here: Me | None, *, status: int = 200, **shown: Any) -> Response:
    """A page in the browser's language, kept by no cache and found by no search."""
    language = page_language()
    made = render_template(
        template,
        here=here,
        words=words(language),
        language=language,
        once=secrets.token_urlsafe(12),
        token=lambda path: form_token(here, path) if here else "",
        **{"note": "", **shown},
    )
    response = make_response(made, status)
    response.headers.update(UNSHARED)
    return response


def now() -> datetime:
    """The instant."""
    return parley().runtime.now()
