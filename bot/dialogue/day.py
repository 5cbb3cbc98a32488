"""A provider's day: what is booked, and calling a visit off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.types import BookingCard
from bot.commands import Cancel
from bot.desk import Desk
from bot.dialogue.meaning import own_provider
from bot.dialogue.wording import (
    Decision,
    booking_values,
    customer_name,
    has_moved,
    line,
    moment,
    option,
    say,
    status_of,
    with_lead,
)
from bot.replies import Day, Line, Money
from bot.state import State
from llm.context import Asked
from llm.intents import Intent, Understanding

MAX_LISTED = 8


def _agenda(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    provider = own_provider(desk)
    if provider is None:
        return say(state, line("help.provider"))
    zone = ZoneInfo(provider.time_zone)
    today = desk.now.astimezone(zone).date()
    days = next((c.days for c in heard.details.when.choices if c.days), None) if heard.details.when else None
    first = (days.first if days else None) or today
    last = (days.last if days else None) or first
    last = min(last, first + timedelta(days=13))
    start = datetime.combine(first, time(), zone).astimezone(UTC)
    end = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
    return say(state, *_agenda_lines(desk.agenda(start, end), first, last))


def _agenda_lines(cards: tuple[BookingCard, ...], first: date, last: date) -> tuple[Line, ...]:
    if not cards:
        key = "agenda.none_day" if first == last else "agenda.none"
        return (line(key, day=Day(first)),)
    style = "time" if first == last else "short"
    head = line("agenda.head_day", day=Day(first)) if first == last else line("agenda.head")
    items = tuple(
        line(
            "agenda.item",
            when=moment(card.start_at, card.time_zone, style),
            service=card.service_name,
            customer=customer_name(card),
            status=status_of(card),
        )
        for card in cards[:20]
    )
    return (head, *items)


def _cancel(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    cards = tuple(card for card in desk.agenda(desk.now, desk.now + timedelta(days=60)))
    if not cards:
        return say(state, line("agenda.none"))
    options = tuple(
        option(
            "option.request",
            {"do": "provider_cancel", "booking": str(card.id)},
            name=customer_name(card),
            when=moment(card.start_at, card.time_zone, "short"),
        )
        for card in cards[:MAX_LISTED]
    )
    return say(state, line("cancel.which"), options=options)


def _press_cancel(state: State, action: Any, desk: Desk) -> Decision:
    """The provider picked a visit: a second press, on its own facts, cancels it."""
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state, line("visit.gone"))
    told = {"booking": str(card.id), "told_at": card.start_at.isoformat()}
    yes = option("option.cancel", {"do": "provider_cancel_yes", "yes": True} | told)
    keep = option("option.keep", {"do": "provider_keep", "no": True})
    said = line("provider.cancel_proposal", **booking_values(card), customer=customer_name(card))
    back = card.paid_minor - card.refunded_minor
    returns = [line("provider.cancel_returns", amount=Money(back, card.currency))] if back > 0 else []
    return say(replace(state, asked=Asked.CONFIRM_CANCEL), said, *returns, options=(yes, keep))


def _press_cancel_yes(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is not None and has_moved(card, action):
        return with_lead(_press_cancel(state, action, desk), (line("refuse.changed"),))
    return Decision(state.quiet(), command=Cancel(UUID(action["booking"])))


def _press_keep(state: State, action: Any, desk: Desk) -> Decision:
    return say(state.quiet(), line("keep.cancel"))


ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    Intent.AGENDA: _agenda,
    Intent.LIST: _agenda,
    Intent.CANCEL: _cancel,
}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "provider_cancel": _press_cancel,
    "provider_cancel_yes": _press_cancel_yes,
    "provider_keep": _press_keep,
}
