"""Carries out what a provider asked for about the hours of single days: closing them, and opening them again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from booking import absence
from booking.errors import NotFound
from bot.commands import CloseHours, Done, OpenHours
from bot.doing import Doing


def _asked(doing: Doing) -> absence.Asked:
    own = doing.speaker.own_provider_id
    if own is None:
        raise NotFound
    return absence.Asked(provider_id=own, **doing.change())


def _close(doing: Doing, command: CloseHours) -> Done:
    result = absence.close(
        doing.session,
        _asked(doing),
        command.closures,
        is_displacing=command.is_displacing,
        seen=command.seen,
    )
    return Done(visits=result.visits)


def _open(doing: Doing, command: OpenHours) -> Done:
    return Done(visits=absence.reopen(doing.session, _asked(doing), command.edits).visits)


PERFORM: dict[type, Callable[[Doing, Any], Done]] = {CloseHours: _close, OpenHours: _open}
