"""What makes concurrent bookings right, by name: each guard can be switched off in a test run to show what it guards.

Outside of a test run (`PARLEY_TESTING=1`) nothing here can be changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum


class Guard(StrEnum):
    """Each with the fault that appears without it."""

    CLAIMS = "claims"
    """The exclusion constraint decides. Without: several bookings of one time."""
    SHARED_LOCK = "shared_lock"
    """Hours and prices stand still while a booking is judged. Without: bookings by hours that are no more."""
    COMPARE_AND_SET = "compare_and_set"
    """A change applies to the status and version it was decided on. Without: changes are lost."""
    COMMANDS = "commands"
    """A command is carried out once. Without: twice."""
    SEATS = "seats"
    """Seats are counted under the row lock of the class. Without: more visitors than seats."""
    JUDGE_FIRST = "judge_first"
    """A move gives up no time before the new one was seen free. Without: two that swap deadlock."""
    RETIREMENT = "retirement"
    """A booking retires run-out holds in its way. Without: a dead hold keeps its time until the clock comes."""
    FENCE = "fence"
    """A sender whose lease ran out settles nothing. Without: it overwrites what its successor did."""
    HOLDING = "holding"
    """A line that asks for a moment goes out once, while its turn waits. Without: twice, or beside the answer."""

    LAST_USE = "last_use"
    """Who uses a limited discount holds its row. Without: it is used more often than it may be."""

    PROVEN = "proven"
    """A typed phone or e-mail opens nobody's record. Without: who types it is taken for the one it belongs to."""

    PLAN_LIMIT = "plan_limit"
    """What a plan allows is counted under the row lock of the provider. Without: more bookings than it allows."""

    LOCK_OUT = "lock_out"
    """Who did not come books no visit of the same day. Without: the flag is only told."""

    SEEN_VISITS = "seen_visits"
    """Only visits that were shown give up their time. Without: one that was booked meanwhile goes unseen."""

    ONE_WAY = "one_way"
    """A notice that may have gone out by mail stays with mail. Without: once by mail, and again in the chat."""
    MAIL_CAP = "mail_cap"
    """Notices to an unproven address are counted. Without: whoever types one can have it written to for ever."""

    PAID_ONCE = "paid_once"
    """A payment is recorded once, however often it is told. Without: money that came once stands twice in the books."""
    DEAD_FIRST = "dead_first"
    """An unpaid hold ends after its checkout can no longer be paid. Without: paid for a time that somebody else has."""
    AMOUNTS = "amounts"
    """What was paid is compared with what was asked. Without: a booking for less than its price."""
    REFUND_ONCE = "refund_once"
    """Giving back is counted against what was paid. Without: more goes back than came."""


class NotATest(RuntimeError):
    """Guards are switched off in test runs only."""


_off: set[Guard] = set()
_watchers: list[Callable[[str], None]] = []


def is_on(guard: Guard) -> bool:
    """Always true outside of tests."""
    return guard not in _off


def reached(point: str) -> None:
    """Tell a watching test that a point between two statements was reached; nobody watches otherwise."""
    for watcher in _watchers:
        watcher(point)


@contextmanager
def switched_off(*guards: Guard) -> Iterator[None]:
    """Run the block without these guards. Raises NotATest outside of a test run."""
    _require_test_run()
    _off.update(guards)
    try:
        yield
    finally:
        _off.difference_update(guards)


@contextmanager
def watched(watcher: Callable[[str], None]) -> Iterator[None]:
    """Call the watcher at each point that is reached in the block. Raises NotATest outside of a test run."""
    _require_test_run()
    _watchers.append(watcher)
    try:
        yield
    finally:
        _watchers.remove(watcher)


def _require_test_run() -> None:
    if os.environ.get("PARLEY_TESTING") != "1":
        raise NotATest("guards are switched off in test runs only")
