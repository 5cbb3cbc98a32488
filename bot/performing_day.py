"""Carries out what a provider says of the day: several requests at once, running late, how visits went, walk-ins."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from booking import customers, service
from booking.errors import BookingError
from booking.types import BookingCard, Outcome, Person
from bot.commands import AnswerSome, Attend, Done, EnterVisit, Explain, RunLate
from bot.doing import Doing
from bot.facts import actor_of


def _answer_some(doing: Doing, command: AnswerSome) -> Done:
    one = partial(service.approve, till=doing.till)
    if command.word == "decline":
        one = partial(service.decline, reason=command.reason)
    return Done(visits=_each(doing, dict.fromkeys(command.booking_ids, one)))


def _explain(doing: Doing, command: Explain) -> Done:
    change = {"booking_id": command.booking_id, "reason": command.reason, **doing.change()}
    return _done(service.explain(doing.session, **change))


def _attend(doing: Doing, command: Attend) -> Done:
    change: Callable[..., Outcome] = {
        "complete": service.complete,
        "mark_no_show": service.mark_no_show,
        "lift_lock_out": service.lift_lock_out,
        "take_back": service.take_back,
    }[command.word]
    return _done(change(doing.session, booking_id=command.booking_id, **doing.change()))


def _run_late(doing: Doing, command: RunLate) -> Done:
    delays = {
        booking_id: partial(service.delay, told_start_at=start_at, expected_at=expected_at)
        for booking_id, start_at, expected_at in command.visits
    }
    return Done(visits=_each(doing, delays))


def _enter(doing: Doing, command: EnterVisit) -> Done:
    known, identity_id = command.customer_id, None
    if known is not None:
        identity_id = customers.reached_by(doing.session, actor=actor_of(doing.speaker), customer_id=known)
    outcome = service.request(
        doing.session,
        proposal=command.proposal,
        person=Person(identity_id, name=command.name, phone=command.phone, customer_id=known),
        limits=doing.limits,
        is_any_time=command.is_any_time,
        **doing.change(),
    )
    return _done(outcome)


def _done(outcome: Outcome) -> Done:
    return Done(outcome.booking, outcome.is_repeat)


def _each(doing: Doing, changes: dict[UUID, Callable[..., Outcome]]) -> tuple[BookingCard, ...]:
    """Each change by itself, under a command of its own: what cannot be changed any more is left out."""
    done = []
    for booking_id, change in changes.items():
        given = doing.change() | {"command_id": f"{doing.command_id}:{booking_id}"}
        try:
            with doing.session.begin_nested():
                done.append(change(doing.session, booking_id=booking_id, **given).booking)
        except BookingError:
            continue
    return tuple(done)


PERFORM: dict[type, Callable[[Doing, Any], Done]] = {
    AnswerSome: _answer_some,
    Explain: _explain,
    Attend: _attend,
    RunLate: _run_late,
    EnterVisit: _enter,
}
