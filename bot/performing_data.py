"""Carries out what a turn asked for about a person's own data, and what is owed after it: the address goes last."""

from __future__ import annotations

from datetime import timedelta

from booking import erasure, outbox
from booking.outbox import Entry, Settlement
from bot.commands import Done, EraseData
from bot.doing import Doing
from bot.runtime import Runtime
from models.enums import OutboxState

FORGET = "forget"
LAST_ANSWER_WITHIN = timedelta(minutes=10)


def erase_data(doing: Doing, command: EraseData) -> Done:
    """Erase everything but the address, which is needed for one last answer."""
    erasure.erase(doing.session, told=command.told, keeps_address=True, **doing.change())
    outbox.put(
        doing.session,
        kind=FORGET,
        dedupe_key=f"forget:{doing.command_id}",
        payload={},
        identity_id=doing.speaker.identity_id,
        now=doing.now,
        due_at=doing.now + LAST_ANSWER_WITHIN,
    )
    return Done()


def forget(runtime: Runtime, entry: Entry) -> Settlement:
    """Erase the address too, unless the person has come back since."""
    assert entry.identity_id is not None
    with runtime.transaction() as session:
        is_gone = erasure.forget_address(
            session, identity_id=entry.identity_id, erased_at=entry.created_at, now=runtime.now()
        )
    return Settlement(entry, OutboxState.SENT if is_gone else OutboxState.SKIPPED, "" if is_gone else "came back")
