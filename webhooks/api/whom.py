"""Who knocks at a door of the API: a program by token, a provider by session, a customer by the web chat's cookie.

Who brings a token is known by that alone. A change by a provider's session needs the page's token as a header.
"""

from __future__ import annotations

import hmac

from flask import request

from booking.tokens import find_token
from booking.types import Actor
from models.enums import ActorKind, Scope
from webhooks.api.models import Code
from webhooks.api.refusals import Refused
from webhooks.parley import parley
from webhooks.people import person_here
from webhooks.signing_in import form_token, signed_in
from webhooks.visitors import known_visitor

SCHEME = "bearer"
HEADER = "X-CSRF-Token"
FORMS = "/api"  # what the header's token is made for


def who_asks(scope: Scope, *, is_for_customers: bool) -> Actor:
    """As whom the request acts. Refused: 401 for nobody, 403 without the scope or from a foreign page."""
    if "Authorization" in request.headers:
        return _program(request.headers["Authorization"], scope)
    here = signed_in()
    if here is not None:
        if request.method != "GET":
            _require_page(form_token(here, FORMS))
        return here.actor
    if not is_for_customers or (person_here() is None and known_visitor() is None):
        raise Refused(401, Code.SIGN_IN)
    me = person_here()
    return me.actor if me else Actor(ActorKind.CUSTOMER)


def _program(header: str, scope: Scope) -> Actor:
    kind, _, shown = header.partition(" ")
    if kind.lower() != SCHEME:
        raise Refused(401, Code.SIGN_IN)
    house = parley().runtime
    with house.transaction() as session:
        token = find_token(session, shown.strip(), now=house.now())
    if token is None:
        raise Refused(401, Code.SIGN_IN)
    if scope not in token.scopes:
        raise Refused(403, Code.SCOPE)
    return Actor.provider(token.provider_id)


def _require_page(made: str) -> None:
    given = request.headers.get(HEADER, "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), made.encode()):
        raise Refused(403, Code.FOREIGN)
