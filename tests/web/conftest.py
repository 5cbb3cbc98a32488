"""The site of a test: an application over a small town, a clock that stands, no worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import stripe as library
from flask import Flask

from booking.setup import load_town
from bot.runtime import Runtime, StandingClock
from bot.settings import Settings
from tests.web.site import TOWN, Site
from tests.wire.stripe_stub import StripeStub, running_stripe
from webhooks.app import create_app, secret_key
from webhooks.directory import Listing
from webhooks.hub import Hub
from webhooks.nudges import Nudges
from webhooks.parley import Parley

_kept: dict[tuple[Any, ...], Flask] = {}


def _kind(settings: Settings) -> tuple[Any, ...]:
    """What an application is made by."""
    return (settings.public_base_url, settings.has_sandbox, settings.is_demo, settings.proxy_count)


def _app(runtime: Runtime, redis_url: str | None) -> Flask:
    """An application for these settings over this runtime: most of the cost of one are its routes and templates."""
    settings = runtime.settings
    app = _kept.pop(_kind(settings), None)
    if app is None:
        return create_app(runtime, redis_url)
    app.secret_key = secret_key(settings)
    app.extensions["parley"] = Parley(runtime, Nudges(redis_url), Hub(redis_url), Listing())
    return app


@pytest.fixture
def make_site(
    request: pytest.FixtureRequest, database_url: str, clock: StandingClock, make_settings: Callable[..., Settings]
) -> Iterator[Callable[..., Site]]:
    """A function that opens a site; keyword arguments are settings by environment name, `redis_url` apart.

    A test that changes the application itself is marked `own_app`: others use it after this one.
    """
    made: list[Site] = []
    is_own = request.node.get_closest_marker("own_app")

    def make(redis_url: str | None = None, **values: object) -> Site:
        runtime = Runtime(make_settings(**values), database_url=database_url, clock=clock)
        with runtime.transaction() as session:
            load_town(session, TOWN, now=runtime.now())
        made.append(Site((create_app if is_own else _app)(runtime, redis_url), runtime))
        return made[-1]

    yield make
    for site in made:
        site.app.extensions["parley"].hub.close()
        site.runtime.close()
        if not is_own:
            _kept[_kind(site.runtime.settings)] = site.app


@pytest.fixture
def site(make_site: Callable[..., Site]) -> Site:
    """A site with nothing configured: a demo, without Redis."""
    return make_site()


@pytest.fixture
def stub(clock, monkeypatch) -> Iterator[StripeStub]:
    """A Stripe on loopback whose time is the test's, and which found nothing wrong with what it was sent."""
    monkeypatch.setattr(library.HTTPClient, "INITIAL_DELAY", 0.01)
    monkeypatch.setattr(library.HTTPClient, "MAX_DELAY", 0.02)
    with running_stripe("sk_test_1", "whsec_one", now=clock.now) as running:
        yield running
        assert running.problems == []
