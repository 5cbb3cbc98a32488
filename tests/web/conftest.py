"""The site of a test: an application over a small town, a clock that stands, no worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from booking.setup import load_town
from bot.runtime import Runtime, StandingClock
from bot.settings import Settings
from tests.web.site import TOWN, Site
from webhooks.app import create_app


@pytest.fixture
def make_site(
    database_url: str, clock: StandingClock, make_settings: Callable[..., Settings]
) -> Iterator[Callable[..., Site]]:
    """A function that opens a site; keyword arguments are settings by environment name, `redis_url` apart."""
    made: list[Site] = []

    def make(redis_url: str | None = None, **values: object) -> Site:
        runtime = Runtime(make_settings(**values), database_url=database_url, clock=clock)
        with runtime.transaction() as session:
            load_town(session, TOWN, now=runtime.now())
        made.append(Site(create_app(runtime, redis_url), runtime))
        return made[-1]

    yield make
    for site in made:
        site.app.extensions["parley"].hub.close()
        site.runtime.close()


@pytest.fixture
def site(make_site: Callable[..., Site]) -> Site:
    """A site with nothing configured: a demo, without Redis."""
    return make_site()
