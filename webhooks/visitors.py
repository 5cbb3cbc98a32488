"""Who is at the other end of the web chat: a random id in a signed cookie, and nothing else is known of them."""

from __future__ import annotations

import re
import secrets

from flask import session

_SHAPE = re.compile(r"v-[A-Za-z0-9_-]{22}")


def known_visitor() -> str | None:
    """The visitor whose cookie this is; None for no cookie, a forged one, or one of another key."""
    visitor = session.get("visitor")
    return visitor if isinstance(visitor, str) and _SHAPE.fullmatch(visitor) else None


def welcome_visitor() -> str:
    """The visitor, with a cookie that lasts a year from now."""
    visitor = known_visitor() or f"v-{secrets.token_urlsafe(16)}"
    session.permanent = True
    session["visitor"] = visitor
    return visitor
