"""Everybody at every door: who may not come in learns nothing, changes nothing, and hears that it is not there.

An operator has no door on the web; what he may see is in `tests/booking/test_access.py`.
"""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.routing import Rule

from tests.web.site import Site
from tests.web.walk import PEOPLE, Answered, World
from tests.web.walk_table import DOORS, Door
from webhooks.registry import VERIFIERS

QUIET = frozenset({"GET", "POST", "PATCH", "PUT", "DELETE"})


@pytest.fixture
def world(make_site: Any) -> World:
    return World(make_site(PARLEY_DEMO="false", TRANSCRIPTION_MODEL="ears", TRANSCRIPTION_API_KEY="sk-none"))


def doors_of(site: Site) -> set[tuple[str, str]]:
    """Every method and endpoint there is."""
    return {(method, rule.endpoint) for rule in site.app.url_map.iter_rules() for method in (rule.methods & QUIET)}


def test_every_door_is_in_the_table_and_every_entry_is_a_door(world: World) -> None:
    assert doors_of(world.site) == set(DOORS)


@pytest.mark.own_app
def test_a_new_door_would_be_missed(world: World) -> None:
    world.site.app.url_map.add(Rule("/new", endpoint="new", methods=["POST"]))
    assert ("POST", "new") in doors_of(world.site) - set(DOORS)


def test_the_demo_adds_the_phone_of_a_provider_and_nothing_else(make_site: Any) -> None:
    added = {endpoint for _, endpoint in doors_of(make_site()) - set(DOORS)}
    assert {endpoint.split(".")[0] for endpoint in added} == {"demo"}


def test_doors_for_programs_have_verifiers() -> None:
    named = {endpoint for _, endpoint in DOORS if endpoint.split(".")[0] in ("messaging", "payments")}
    assert named == set(VERIFIERS)


def knock(world: World, name: str, where: tuple[str, str], door: Door, things: Any) -> Answered:
    method, endpoint = where
    with world.site.app.test_request_context():
        path = world.site.app.url_for(endpoint, **things, _external=False)
    return world.knock(
        name,
        method,
        path + door.query(world),
        by_link=door.by_link,
        is_stream=door.is_stream,
        **door.sent(world, name, path),
    )


@pytest.mark.parametrize("where", DOORS, ids=".".join)
def test_everybody_at(world: World, where: tuple[str, str]) -> None:
    door = DOORS[where]
    for name in [one for one in PEOPLE if one not in door.may]:
        refused(world, name, where, door)
    for name in [one for one in PEOPLE if one in door.may]:
        answer = knock(world, name, where, door, door.own(world))
        assert not answer.is_a_refusal or not door.by_link, (name, answer)
        if door.absent:
            absent(world, name, where, door)
        elif door.may != frozenset(PEOPLE):
            assert not answer.is_a_refusal, (name, answer)


def test_a_door_without_its_guard_would_be_found(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    where = ("PATCH", "api.change_appointment")
    for module in ("booking.read", "booking.changing"):
        monkeypatch.setattr(f"{module}.authorize", lambda actor, action, owned: None)
    with pytest.raises(AssertionError):
        refused(world, "eve", where, DOORS[where])


def refused(world: World, name: str, where: tuple[str, str], door: Door) -> None:
    """Nothing is shown or done, and a thing that is there is answered like one that is not."""
    things = door.own(world)
    before = world.rows()
    answer = knock(world, name, where, door, things)
    changed = {table for table, rows in world.rows().items() if rows != before[table]}
    assert changed <= door.writes, (name, changed)
    assert 400 <= answer.status < 500 or answer.status == 204, (name, answer)
    if door.absent:
        assert answer == knock(world, name, where, door, door.absent), name


def absent(world: World, name: str, where: tuple[str, str], door: Door) -> None:
    """What is not there is refused also to who may do everything."""
    answer = knock(world, name, where, door, door.absent)
    assert answer.is_a_refusal or answer.status in (400, 422), (name, answer)
