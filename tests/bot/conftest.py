"""A loaded house with two hairdressers: Willow confirms at once, Oak approves each request."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from bot.settings import Settings
from tests.bot.stage import Stage

os.environ.setdefault("PARLEY_TESTING", "1")


@pytest.fixture
def stage(database_url: str, make_settings: Callable[..., Settings]) -> Iterator[Stage]:
    """The house with its town."""
    made = Stage(database_url, make_settings())
    made.load()
    yield made
    made.runtime.close()
