"""Carries out what a provider set up by a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from booking import editing
from booking.errors import NotFound
from bot.commands import Done, SaveSetUp
from bot.doing import Doing


def _save(doing: Doing, command: SaveSetUp) -> Done:
    change = doing.change()
    own = doing.speaker.own_provider_id
    if own is None:
        raise NotFound
    actor = change.pop("actor")
    return Done(change=editing.apply(doing.session, actor, own, command.edit, seen=command.seen, **change))


PERFORM: dict[type, Callable[[Doing, Any], Done]] = {SaveSetUp: _save}
