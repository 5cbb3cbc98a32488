"""The first answer to a request is its answer for good: kept beside the commands, in the transaction of what it did."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from booking import guards
from booking.guards import Guard
from booking.records import CLAIM_COMMAND, COMMAND, COMMANDS_KEPT, require_same

Told = dict[str, Any]


def answer_once(session: Session, *, key: str, payload: str, now: datetime, answer: Callable[[], Told]) -> Told:
    """What `answer` gives the first time, also when the same request comes twice at once.

    Raises CommandConflict when the key was used for something else.
    """
    if not guards.is_on(Guard.COMMANDS):
        return answer()
    connection = session.connection()
    command_id, hashed = f"answer:{_hash(key)}", _hash(payload)
    claimed = {
        "command_id": command_id,
        "payload_hash": hashed,
        "result": "{}",
        "now": now,
        "expires_at": now + COMMANDS_KEPT,
    }
    if connection.execute(CLAIM_COMMAND, claimed).first() is None:  # waits for one that is under way
        known = connection.execute(COMMAND, {"command_id": command_id}).one()
        require_same(known.payload_hash, hashed)
        return dict(known.result)
    told = answer()
    connection.execute(_KEEP, {"command_id": command_id, "result": json.dumps(told)})
    return told


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


_KEEP = text("UPDATE commands SET result = :result WHERE id = :command_id")
