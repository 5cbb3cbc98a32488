"""The same houses as for the core, with enough connections for everybody at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from models.session import open_engine
from tests.booking.conftest import house, strict_house

__all__ = ["house", "strict_house"]


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A connection for each of two dozen threads."""
    opened = open_engine(database_url, pool_size=25)
    yield opened
    opened.dispose()
