"""The web application: puts the doors together and sets the rules that hold for all of them.

`current_app.extensions["parley"]` is what a door may use of the rest: the runtime and the wake-up of the workers.
"""

from __future__ import annotations

import os
import secrets
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from markupsafe import Markup
from werkzeug.middleware.proxy_fix import ProxyFix

from bot.formats import unmasked
from bot.runtime import Runtime
from bot.settings import Settings
from webhooks import (
    asking_in,
    booked,
    booking_pages,
    calendars,
    chat,
    checkout,
    demo,
    desk,
    faults,
    health,
    mailed,
    me,
    me_data,
    messaging,
    money,
    pages,
    payments,
    pictures,
    sandbox,
    security,
    signing_in,
    starting,
)
from webhooks.api import doors as api
from webhooks.directory import Listing
from webhooks.hub import Hub
from webhooks.nudges import Nudges
from webhooks.parley import Parley
from webhooks.settings import access, assistant, business, days, hours, place, programs, services, share

SETTINGS = (business, place, services, hours, days, assistant, access, share, programs)
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
MAX_BODY = 256 * 1024


def create_app(runtime: Runtime, redis_url: str | None) -> Flask:
    """The application over one runtime. Without Redis it works too: workers then find what is new by their sweep."""
    settings = runtime.settings
    is_https = settings.public_base_url.startswith("https://")
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=secret_key(settings),
        SESSION_COOKIE_NAME="parley",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=is_https,
        SESSION_REFRESH_EACH_REQUEST=False,
        PERMANENT_SESSION_LIFETIME=timedelta(days=365),
        MAX_CONTENT_LENGTH=MAX_BODY,
        TRUSTED_HOSTS=trusted_hosts(settings),
    )
    app.jinja_env.finalize = _finalized
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.extensions["parley"] = Parley(runtime, Nudges(redis_url), Hub(redis_url), Listing())
    public = (pages, booking_pages, booked, calendars, me, me_data, mailed)
    own = (signing_in, asking_in, money, starting, *SETTINGS)
    for door in (health, messaging, payments, chat, pictures, checkout, *own, *public):
        app.register_blueprint(door.blueprint)
    for blueprint in (*api.BLUEPRINTS, *desk.BLUEPRINTS):
        app.register_blueprint(blueprint)
    if settings.has_sandbox:
        app.register_blueprint(sandbox.blueprint)
    if settings.is_demo:
        app.register_blueprint(demo.blueprint)
    security.protect(app, is_https=is_https)
    faults.register(app)
    if settings.proxy_count:
        hops = settings.proxy_count
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    return app


def _finalized(value: Any) -> Any:
    """Text as it may be shown. What a macro made has been through here in its parts."""
    return unmasked(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def trusted_hosts(settings: Settings) -> list[str] | None:
    """Hosts that requests may name: our public one and, for health checks on the machine itself, loopback."""
    host = urlsplit(settings.public_base_url).hostname or ""
    return None if host in LOOPBACK or host == "::1" else [host, *LOOPBACK]


def secret_key(settings: Settings) -> str:
    """The key that signs cookies: the setting, else one made once and kept beside the embedded data."""
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
    path = Path(settings.home) / "secret_key"
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"secret_key.{os.getpid()}.{secrets.token_hex(4)}")
    if not path.exists():
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)  # atomic, whole, and the first process wins
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text()
