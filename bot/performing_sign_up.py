"""Carries out a sign-up, and the visit by which a new provider sees what customers see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from booking import outbox, service
from booking.errors import BookingError, NotFound
from booking.signing_up import sign_up
from booking.types import Actor, Person
from bot.catalogue import wording
from bot.commands import Done, SignUp, TryVisit
from bot.doing import Doing
from bot.runtime import Runtime

TEST_LASTS = timedelta(minutes=30)
END_TEST = "end_test"  # kind of the outbox entry that takes the visit away again


def _sign_up(doing: Doing, command: SignUp) -> Done:
    made = sign_up(
        doing.session,
        command.wanted,
        identity_id=doing.speaker.identity_id,
        command_id=f"sign_up:{doing.command_id}",
        now=doing.now,
    )
    return Done(provider=made)


def _try_visit(doing: Doing, command: TryVisit) -> Done:
    """A request by the provider's own chat as a customer; no plan counts it against anybody."""
    identity_id = doing.speaker.identity_id
    if doing.speaker.own_provider_id != command.proposal.provider_id:
        raise NotFound  # no plan is asked here, so it is for one's own business only
    outcome = service.request(
        doing.session,
        actor=Actor.customer(identity_id),
        command_id=f"try:{doing.command_id}",
        cause=doing.cause,
        now=doing.now,
        proposal=command.proposal,
        person=Person(identity_id, name=wording(doing.language or "en", "word.test_customer"), language=doing.language),
        till=doing.till,
    )
    outbox.put(
        doing.session,
        kind=END_TEST,
        dedupe_key=f"{END_TEST}:{outcome.booking.id}",
        payload={"booking": str(outcome.booking.id), "identity": str(identity_id)},
        now=doing.now,
        due_at=doing.now + TEST_LASTS,
    )
    return Done(outcome.booking, outcome.is_repeat)


def end_test(runtime: Runtime, payload: Mapping[str, str]) -> str:
    """Take a tried visit away, if it still stands."""
    with runtime.transaction() as session:
        try:
            service.cancel(
                session,
                booking_id=UUID(payload["booking"]),
                actor=Actor.customer(UUID(payload["identity"])),
                command_id=f"{END_TEST}:{payload['booking']}",
                cause="clock",
                now=runtime.now(),
            )
        except BookingError as refused:
            return refused.code
    return "taken away"


PERFORM: dict[type, Callable[[Doing, Any], Done]] = {SignUp: _sign_up, TryVisit: _try_visit}
