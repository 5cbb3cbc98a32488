"""The people who try every command and every button, and the things of Oak's and Bo's that they try them on.

Oak approves each request; Bo asked it for a visit, a person answers him, and a question of his waits. Eve is another
customer of Oak's, Willow another business, Sam wrote once.
"""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import text

from booking.read import find_booking
from booking.types import BookingCard
from bot import threads
from bot.desk import Speaker
from tests.bot.stage import Stage, at

OAK, WILLOW = "+351210000002", "+351210000001"
ADDRESSES = {"bo": "bo", "eve": "eve", "sam": "sam", "oak": OAK, "willow": WILLOW}
PEOPLE = tuple(ADDRESSES)
NOWHERE = UUID(int=77)


class Cast:
    """Everybody on the stage, and what is there."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        for name, hour in (("bo", 10), ("eve", 12)):
            stage.booked(at(2, hour), slug="oak", who=name)
        for name in ("sam", "oak", "willow"):
            stage.say("hello there", who=ADDRESSES[name])
        self.oak, self.willow = stage.card("oak"), stage.card("willow")
        self.booking = self._booking_of("bo")
        self.talk = self.conversation("bo")
        with stage.runtime.transaction() as session:
            talk = {"provider_id": self.oak.id, "conversation_id": self.talk}
            threads.take_over(session, **talk, now=stage.clock.now())
            self.draft = threads.put_draft(session, **talk, question="Parking?", answer="Yes.", now=stage.clock.now())

    def _booking_of(self, name: str) -> BookingCard:
        found = self.stage.one(
            "SELECT b.id FROM bookings b JOIN identities i ON i.id = b.identity_id WHERE i.address = :who",
            who=ADDRESSES[name],
        )
        with self.stage.runtime.transaction() as session:
            card = find_booking(session, booking_id=found)
        assert card is not None
        return card

    def speaker(self, name: str) -> Speaker:
        """Somebody as the engine knows him."""
        [row] = self.stage.rows(
            """SELECT i.id, i.provider_id, c.id AS talk FROM identities i JOIN conversations c ON c.identity_id = i.id
            WHERE i.channel = 'web' AND i.address = :who""",
            who=ADDRESSES[name],
        )
        return Speaker(row.id, row.talk, "web", own_provider_id=row.provider_id)

    def conversation(self, name: str) -> UUID:
        return self.speaker(name).conversation_id

    def offer(self, name: str, action: dict[str, Any]) -> str:
        """A button in somebody's talk, as a reply would have left it; its id."""
        made, talk = uuid4().hex, self.conversation(name)
        reply = self.stage.one(
            "SELECT o.id FROM outbox o JOIN identities i ON i.id = o.identity_id WHERE i.address = :who LIMIT 1",
            who=ADDRESSES[name],
        )
        with self.stage.runtime.transaction() as session:
            session.execute(
                text(
                    """INSERT INTO options (id, conversation_id, outbox_id, position, label, action, created_at)
                    VALUES (:id, :talk, :reply, 9, 'x', CAST(:action AS jsonb), :now)"""
                ),
                {
                    "id": made,
                    "talk": talk,
                    "reply": reply,
                    "action": json.dumps(action),
                    "now": self.stage.clock.now(),
                },
            )
        return made
