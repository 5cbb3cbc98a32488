"""What every door may use of the rest of the product, and where a door finds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast
from uuid import UUID

from flask import current_app

from bot.runtime import Runtime
from webhooks.directory import Listing
from webhooks.hub import Hub
from webhooks.nudges import Nudges


@dataclass(frozen=True, slots=True)
class Parley:
    """The runtime and the ways to tell others that something is new. None of the methods raises."""

    runtime: Runtime
    nudges: Nudges
    hub: Hub
    listing: Listing

    def wake(self) -> None:
        """Tell the workers that there is something to do; if it gets lost, their sweep finds it."""
        self.nudges.wake()

    def announce(self, conversation_id: UUID) -> None:
        """Tell open streams, here and in other processes, that a conversation has a new message."""
        self.hub.ring(str(conversation_id))
        self.nudges.announce(str(conversation_id))


def parley() -> Parley:
    """The one of the application that is answering."""
    return cast(Parley, current_app.extensions["parley"])
