"""A loaded house with two hairdressers: Willow confirms at once, Oak approves each request."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from bot.settings import Settings
from tests.bot.stage import Stage

os.environ.setdefault("PARLEY_TESTING", "1")


@pytest.fixture(scope="module")
def shared_url(make_database: Callable[[], str]) -> str:
    """One database for all tests of a file: emptying it costs less than a new one."""
    return make_database()


@pytest.fixture
def stage(shared_url: str, make_settings: Callable[..., Settings]) -> Iterator[Stage]:
    """The house, emptied and loaded anew."""
    yield from _opened(Stage(shared_url, make_settings()))


@pytest.fixture
def stage_apart(database_url: str, make_settings: Callable[..., Settings]) -> Iterator[Stage]:
    """The same in a database of its own, for tests that break it."""
    yield from _opened(Stage(database_url, make_settings()))


def _opened(made: Stage) -> Iterator[Stage]:
    made.empty()
    made.load()
    yield made
    made.runtime.close()
