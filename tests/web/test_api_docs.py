"""The how-to names every door, scope and action of the API, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from models.enums import Scope
from webhooks.api import doors
from webhooks.api.models import Change
from webhooks.api.operation import OPERATIONS

PAGE = (Path(__file__).parents[2] / "docs/how-to/use-the-api.md").read_text(encoding="utf-8")


def test_every_door_is_named() -> None:
    assert doors.BLUEPRINTS
    told = set(re.findall(r"^\| `([A-Z]+) (/\S+)` \|", PAGE, re.M))
    assert told == {(one.method, one.path.replace("<uuid:", "{").replace(">", "}")) for one in OPERATIONS}


def test_every_scope_and_action_is_named() -> None:
    assert set(re.findall(r"`([a-z]+:[a-z]+)`", PAGE)) == {scope.value for scope in Scope}
    table = PAGE.split("| action |")[1]
    told = {word for row in re.findall(r"^\| (`.*?) \|", table, re.M) for word in re.findall(r"`(\w+)`", row)}
    assert told - {"startsAt"} == {change.value for change in Change}
