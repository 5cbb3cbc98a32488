"""Where processes are killed, each test has a database that nobody uses afterwards."""

from __future__ import annotations

import pytest


@pytest.fixture
def database_url(new_database_url: str) -> str:
    """One that nobody uses afterwards: a process that outlives its test finds nothing."""
    return new_database_url
