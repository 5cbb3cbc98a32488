"""A provider runs late: who is affected is shown with new times, and told after one yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.errors import BookingError
from booking.types import BookingCard
from bot.commands import Command, Done, RunLate
from bot.desk import Desk
from bot.dialogue.calling_off import untold
from bot.dialogue.meaning import own_provider
from bot.dialogue.visits import visit_line
from bot.dialogue.wording import Decision, booking_values, customer_name, line, moment, option, say
from bot.replies import Length, Line
from bot.state import State
from llm.intents import Intent, Understanding
from models.enums import BookingStatus

USUAL = (10, 15, 20, 30)
LONGEST = 360


@dataclass(frozen=True, slots=True)
class Delayed:
    """A visit that begins later than agreed."""

    card: BookingCard
    expected_at: datetime


def delayed(cards: tuple[BookingCard, ...], now: datetime, minutes: int) -> tuple[Delayed, ...]:
    """Today's visits in the order of their starts, as far as a delay of minutes reaches: gaps absorb it.

    What should have begun within the delay has not; what began before ends that much later.
    """
    late = timedelta(minutes=minutes)
    found: list[Delayed] = []
    before: BookingCard | None = None
    behind = late  # how much later than agreed the visit before ends
    for card in sorted(cards, key=lambda one: one.start_at):
        if card.end_at <= now:
            continue
        if before is not None and card.start_at >= before.end_at:
            behind = max(timedelta(0), before.end_at + behind - card.start_at)
        before = card
        if card.start_at + late <= now:
            continue
        if not behind:
            break
        found.append(Delayed(card, card.start_at + behind))
    return tuple(found)


def _late(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    minutes = heard.details.minutes
    if minutes is None or not 0 < minutes <= LONGEST:
        options = tuple(
            option("option.minutes", {"do": "late", "minutes": usual}, length=Length(usual)) for usual in USUAL
        )
        return say(state.quiet(), line("day.how_late"), options=options)
    return _preview(state, minutes, desk)


def _press_late(state: State, action: Any, desk: Desk) -> Decision:
    return _preview(state, int(action["minutes"]), desk)


def _preview(state: State, minutes: int, desk: Desk) -> Decision:
    """Everybody who is affected, with the time they would be told; nobody is told twice."""
    affected = delayed(_today(desk), desk.now, minutes)
    news = tuple(one for one in affected if one.card.expected_at != one.expected_at)
    if not news:
        return say(state.quiet(), line("day.late_known" if affected else "day.late_nobody", length=Length(minutes)))
    told = [[str(one.card.id), one.card.start_at.isoformat(), one.expected_at.isoformat()] for one in news]
    yes = option("option.tell_them", {"do": "late_yes", "visits": told, "yes": True})
    head = line("day.late_proposal", n=len(news), count=len(news), length=Length(minutes))
    no = option("option.leave_it", {"do": "leave", "no": True})
    paid = any(one.card.paid_minor > one.card.refunded_minor for one in news)
    free = (line("day.late_free"),) if paid else ()
    return say(state.quiet(), head, *(_item(one.card, one.expected_at) for one in news), *free, options=(yes, no))


def _today(desk: Desk) -> tuple[BookingCard, ...]:
    """Visits of the provider's day that stand and are not over."""
    provider = own_provider(desk)
    if provider is None:
        return ()
    today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date().isoformat()
    cards = desk.agenda(desk.now, desk.now + timedelta(hours=24))
    standing = (card for card in cards if card.status is BookingStatus.CONFIRMED and card.displaced_until is None)
    return tuple(card for card in standing if card.local_start[:10] == today)


def _item(card: BookingCard, expected_at: datetime) -> Line:
    return line(
        "day.late_item",
        customer=customer_name(card),
        when=moment(card.start_at, card.time_zone, "time"),
        expected=moment(expected_at, card.time_zone, "time"),
    )


def press_ok(state: State, action: Any, desk: Desk) -> Decision:
    """A customer waits: nothing changes by it."""
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state, line("visit.gone"))
    if card.status is not BookingStatus.CONFIRMED or card.expected_at is None:
        return say(state, line("stale"), visit_line(card))
    expected = moment(card.expected_at, card.time_zone, "time")
    return say(state, line("late.thanks", **booking_values(card), expected=expected))


def _press_yes(state: State, action: Any, desk: Desk) -> Decision:
    visits = tuple(
        (UUID(booking), datetime.fromisoformat(start), datetime.fromisoformat(expected))
        for booking, start, expected in action["visits"]
    )
    return Decision(state.quiet(), command=RunLate(visits))


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """Who was told what; whom nobody can write to has to be told by the provider."""
    told = result.visits if isinstance(result, Done) else ()
    if not told:
        return say(state.quiet(), line("day.late_told_none"))
    by_chat = [card for card in told if card.identity_id]
    lines = [line("day.late_told"), *(_item(card, card.expected_at or card.start_at) for card in by_chat)]
    others = [one for card in told for one in untold(card)]
    return say(state.quiet(), *(lines if by_chat else ()), *others)


CONCLUDED = {RunLate: conclude}
ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {Intent.RUNNING_LATE: _late}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {"late": _press_late, "late_yes": _press_yes}
