"""One house for all talks of a kind, emptied between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.settings import read_settings
from tests.dialogues.stage import OwnHouse, Program, running_program


@pytest.fixture(scope="session")
def own_house(make_database: Callable[[], str]) -> Iterator[OwnHouse]:
    """The replay in this process."""
    house = OwnHouse(make_database(), read_settings(PARLEY_ENV="test", PARLEY_DEMO="true", SECRET_KEY="test-" * 8))
    yield house
    house.replay.close()


@pytest.fixture(scope="session")
def program(make_database: Callable[[], str]) -> Iterator[Program]:
    """`python -m bot --json`."""
    with running_program(make_database()) as started:
        yield started
