"""The person at the other end, who is no provider: signed in by a link, or a browser that booked or wrote before.

A person sees what this very identity booked or typed, and nothing that was found by a phone or an e-mail address.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from uuid import UUID

from flask import current_app, g, request
from itsdangerous import BadSignature, Signer
from werkzeug.wrappers import Response

from bot import accounts
from bot.accounts import Me
from bot.booking_form import identity_of_visitor
from webhooks.parley import parley
from webhooks.visitors import known_visitor

SALT = "parley.me"
GUEST = timedelta(hours=12)


def signed_in_person() -> Me | None:
    """The person who came in by a link and has not gone."""
    if "me" not in g:
        g.me = _find(request.cookies.get(cookie_name(), ""))
    return g.me  # type: ignore[no-any-return]


def person_here() -> Me | None:
    """The person signed in, else the one this browser's cookie stands for; None for a stranger."""
    return signed_in_person() or _visitor()


def prefilled() -> dict[str, str]:
    """What the person typed into a form before."""
    here = person_here()
    return {"name": here.name, "phone": here.phone, "email": here.email} if here else {}


def cookie_name() -> str:
    """With https a name that no other host and no plain connection can set."""
    return "__Host-parley-me" if current_app.config["SESSION_COOKIE_SECURE"] else "parley-me"


def remember(response: Response, secret: str) -> None:
    """Sign the browser in with the answer that it gets."""
    response.set_cookie(
        cookie_name(),
        _signer().sign(secret).decode(),
        max_age=int(accounts.SIGNED_IN.total_seconds()),
        secure=bool(current_app.config["SESSION_COOKIE_SECURE"]),
        httponly=True,
        samesite="Lax",
    )


def forget(response: Response) -> None:
    """Sign the browser out."""
    response.delete_cookie(
        cookie_name(), secure=bool(current_app.config["SESSION_COOKIE_SECURE"]), httponly=True, samesite="Lax"
    )


def remember_guest(response: Response, booking_id: UUID, identity_id: UUID) -> None:
    """Let this browser act for one booking of a person for a while, and see nothing else of the person."""
    until = int((parley().runtime.now() + GUEST).timestamp())
    response.set_cookie(
        f"{cookie_name()}-guest",
        _guests().sign(f"{booking_id}:{identity_id}:{until}").decode(),
        max_age=int(GUEST.total_seconds()),
        secure=bool(current_app.config["SESSION_COOKIE_SECURE"]),
        httponly=True,
        samesite="Lax",
    )


def guest_of(booking_id: UUID) -> Me | None:
    """The person for whom this browser may act, for this one booking."""
    try:
        told = _guests().unsign(request.cookies.get(f"{cookie_name()}-guest", "")).decode()
        wanted, identity_id, until = told.split(":")
    except (BadSignature, UnicodeError, ValueError):
        return None
    now = parley().runtime.now()
    if UUID(wanted) != booking_id or int(until) <= now.timestamp():
        return None
    with parley().runtime.transaction() as session:
        return accounts.load_me(session, UUID(identity_id))


def _find(cookie: str) -> Me | None:
    try:
        secret = _signer().unsign(cookie).decode()
    except (BadSignature, UnicodeError):
        return None
    with parley().runtime.transaction() as session:
        return accounts.find(session, secret, now=parley().runtime.now())


def _visitor() -> Me | None:
    visitor = known_visitor()
    if visitor is None:
        return None
    with parley().runtime.transaction() as session:
        identity_id = identity_of_visitor(session, visitor)
        return accounts.load_me(session, identity_id) if identity_id else None


def _signer(salt: str = SALT) -> Signer:
    return Signer(str(current_app.config["SECRET_KEY"]).encode(), salt=salt, digest_method=hashlib.sha256)


def _guests() -> Signer:
    return _signer(f"{SALT}.guest")
