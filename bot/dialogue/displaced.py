"""A visit whose provider cannot be there: its customer takes another time with one press, or calls it off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.schedule import Slot
from booking.types import BookingCard
from bot.commands import Cancel, Move
from bot.desk import Desk
from bot.dialogue import visits
from bot.dialogue.wording import Decision, booking_values, line, moment, option, say
from bot.replies import Line, Money, Option
from bot.state import State
from llm.intents import Days, Intent, Understanding, When

I = Intent  # noqa: E741
OFFERED = 3
LOOKED_AHEAD = timedelta(days=35)
EARLIER = timedelta(hours=3)


def offer(card: BookingCard, slots: tuple[Slot, ...]) -> tuple[tuple[Line, ...], tuple[Option, ...]]:
    """What the customer is told, and the choices: these times, another day, or calling it off."""
    paid = card.paid_minor - card.refunded_minor
    lines = [line("notice.to_customer.displaced", **booking_values(card))]
    if paid:
        lines.append(line("displaced.paid", amount=Money(paid, card.currency)))
    if card.displaced_until:
        key = "displaced.until" if slots else "displaced.until_none"
        lines.append(line(key, deadline=moment(card.displaced_until, card.time_zone, "until")))
    booking = str(card.id)
    times = tuple(
        option(
            "option.slot",
            {"do": "new_time", "booking": booking, "at": slot.start_at.isoformat()},
            when=moment(slot.start_at, card.time_zone, "short"),
        )
        for slot in slots
    )
    other = option("option.other_day", {"do": "new_time_other", "booking": booking})
    key = "option.call_off_paid" if paid else "option.call_off"
    amount = {"amount": Money(paid, card.currency)} if paid else {}
    return tuple(lines), (*times, other, option(key, {"do": "displaced_off", "booking": booking}, **amount))


def spread(slots: Iterable[Slot], card: BookingCard) -> tuple[Slot, ...]:
    """One time a day on the next days, as near as can be to the time of day that the visit had; none that overlaps."""
    zone = ZoneInfo(card.time_zone)
    wanted = _minute(card.start_at.astimezone(zone))
    days: dict[date, Slot] = {}
    for slot in slots:
        wall = slot.start_at.astimezone(zone)
        kept = days.get(wall.date())
        if kept is None or abs(_minute(wall) - wanted) < abs(_minute(kept.start_at.astimezone(zone)) - wanted):
            days[wall.date()] = slot
    return tuple(days[day] for day in sorted(days))[:OFFERED]


def _minute(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute


def spoken(state: State, heard: Understanding, desk: Desk) -> Decision | None:
    """Words in answer to such an offer; None where none is on the table or they are about something else."""
    action = next((one for one in desk.options if one.get("do") == "new_time_other"), None)
    card = desk.booking(UUID(action["booking"])) if action else None
    if card is None or card.displaced_until is None or heard.has(I.CHOOSE):
        return None
    if heard.has(I.CANCEL):
        return visits.take_up(state, desk, "cancel", card)
    if heard.details.when or heard.has(I.MOVE) or heard.has(I.ALTERNATIVES):
        return visits.take_up(state, desk, "move", card, _offered(heard.details.when, card, desk))
    return _again(state, card, desk) if heard.has(I.CONFIRM) or heard.has(I.REJECT) else None


def _offered(when: When | None, card: BookingCard, desk: Desk) -> When | None:
    """ "Thursday" is the Thursday that was offered, not an earlier one."""
    days = next((choice.days for choice in when.choices if choice.days), None) if when else None
    if when is None or days is None or days.first is None or days.is_explicit_date or not days.is_one_day:
        return when
    starts = (datetime.fromisoformat(one["at"]) for one in desk.options if one.get("do") == "new_time")
    dates = [start.astimezone(ZoneInfo(card.time_zone)).date() for start in starts]
    meant = [day for day in dates if day.weekday() == days.first.weekday()]
    if len(meant) != 1:
        return when
    return replace(when, choices=tuple(replace(one, days=Days(meant[0], meant[0])) for one in when.choices))


def _again(state: State, card: BookingCard, desk: Desk) -> Decision:
    after = max(desk.now, card.start_at - EARLIER)
    slots = desk.free_slots(card.service_id, after, after + LOOKED_AHEAD, moving=card.id)
    lines, options = offer(card, spread(slots, card))
    return say(state, *lines, options=options)


def _pressed(act: Callable[[State, Any, BookingCard, Desk], Decision]) -> Callable[[State, Any, Desk], Decision]:
    """A button counts while the visit has no time; afterwards it tells how things stand."""

    def press(state: State, action: Any, desk: Desk) -> Decision:
        card = desk.booking(UUID(action["booking"]))
        if card is None:
            return say(state.at_rest(), line("visit.gone"))
        if card.displaced_until is None:
            return say(state, line("stale"), visits.visit_line(card))
        return act(state, action, card, desk)

    return press


def _new_time(state: State, action: Any, card: BookingCard, desk: Desk) -> Decision:
    """Taken as it stands on the button; where it is gone by now, others are offered."""
    state = replace(state.quiet(), flow="move", booking_id=card.id, booking_version=card.version)
    wish = replace(state.wish, provider_id=card.provider_id, service_id=card.service_id, when=None, start_at=None)
    return Decision(replace(state, wish=wish), command=Move(card.id, datetime.fromisoformat(action["at"])))


def _other(state: State, action: Any, card: BookingCard, desk: Desk) -> Decision:
    return visits.take_up(state, desk, "move", card)


def _off(state: State, action: Any, card: BookingCard, desk: Desk) -> Decision:
    back = card.paid_minor - card.refunded_minor
    return Decision(replace(state.quiet(), booking_id=card.id), command=Cancel(card.id, told_refund_minor=back))


PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "new_time": _pressed(_new_time),
    "new_time_other": _pressed(_other),
    "displaced_off": _pressed(_off),
}
