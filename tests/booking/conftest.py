"""A house in a database of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.booking.houses import House, load_house, provider

os.environ.setdefault("PARLEY_TESTING", "1")


@pytest.fixture
def house(engine: Engine) -> Iterator[House]:
    """One provider who confirms at once, and another one."""
    return load_house(engine, provider(), provider("other"))


@pytest.fixture
def strict_house(engine: Engine) -> Iterator[House]:
    """One provider who approves each request, and another one."""
    return load_house(engine, provider(auto_confirm=False), provider("other", auto_confirm=False))
