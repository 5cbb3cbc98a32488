"""Entries of the outbox that are no chat message: calls to the payment service, mail, and wishes to come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from booking.outbox import Entry, Settlement
from bot import mailing, performing_data, signin_codes, tills
from bot.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Call:
    """A claimed entry that is carried out on its own, outside the claiming transaction."""

    entry: Entry


def carry_out(runtime: Runtime, call: Call) -> Settlement:
    """Do what an entry owes."""
    return _CALLS[call.entry.kind](runtime, call.entry)


_CALLS: dict[str, Callable[[Runtime, Entry], Settlement]] = {
    **dict.fromkeys(tills.CALLS, tills.carry_out),
    mailing.KIND: mailing.carry_out,
    performing_data.FORGET: performing_data.forget,
    signin_codes.ASKED: signin_codes.look,
}
CALLS = frozenset(_CALLS)
