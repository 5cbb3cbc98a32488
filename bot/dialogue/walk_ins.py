"""A provider books for a walk-in or a caller: the same times and prices, agreed to by one yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.customer_cards import Regular
from booking.errors import BookingError, Changed, NotBookable, SlotRefused
from booking.types import ProviderCard, ServiceCard
from bot.commands import Command, Done, EnterVisit
from bot.desk import Desk
from bot.dialogue.arranging import reason_line
from bot.dialogue.meaning import own_provider
from bot.dialogue.own_times import Found, find, on_day, soonest_day
from bot.dialogue.ranking import service_of
from bot.dialogue.times import Refused, exact_when
from bot.dialogue.wording import (
    Decision,
    booking_values,
    customer_name,
    line,
    moment,
    offer_values,
    option,
    proposal_of,
    say,
    with_lead,
)
from bot.replies import Line, Option, Phrase, Value
from bot.state import State, Wish, merge_when
from llm.context import Asked
from llm.intents import Choice, Days, Intent, Understanding, When

I = Intent  # noqa: E741
FLOW = "walk_in"
MAX_LISTED = 8
SOMEBODY_NEW = option("option.somebody_new", {"do": "walk_new"})
ADDS = frozenset({I.BOOK, I.COUNTER, I.INFORM, I.AGENDA, I.MOVE, I.CONFIRM, I.REJECT, I.UNKNOWN, I.SEARCH, I.APPROVE})


def book(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Put Maria in at 4 for a cut"."""
    told = _told(replace(state.at_rest(), flow=FLOW, booking_id=None, wish=Wish()), heard)
    provider = own_provider(desk)
    if provider is not None and told.wish.when is None and told.wish.attendee_name is None:
        today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date()
        soon = When((Choice(Days(today, today)),), prefer="earliest")  # a walk-in is there already
        told = told.with_wish(when=soon)
    return _advance(told, desk)


def go_on(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """More of a visit that is being entered; None when the words are about something else."""
    said = heard.details
    has_news = said.when or said.service or said.phone or said.people or (heard.has(I.BOOK) and not heard.unread)
    if state.flow != FLOW or not set(heard.acts) <= ADDS or not has_news or said.flags & {"next", "gaps"}:
        return None
    return _advance(_told(state, heard), desk)


def _told(state: State, heard: Understanding) -> State:
    said, wish = heard.details, state.wish
    if said.service:
        wish = replace(wish, **_service(said.service))
    if said.when is not None and (said.when.choices or said.when.prefer):
        wish = replace(wish, when=merge_when(wish.when, said.when), start_at=None)
    name = ", ".join(said.people) or said.person_name or wish.attendee_name
    if name != wish.attendee_name:
        wish = replace(wish, customer_id=None, is_somebody_new=False)
    return replace(state, wish=replace(wish, attendee_name=name, phone=said.phone or wish.phone), proposal=None)


def _service(token: str) -> dict[str, Any]:
    if token.startswith("name:"):
        return {"service_id": None, "service_name": token.removeprefix("name:")}
    return {"service_id": UUID(token), "service_name": None}


def _advance(state: State, desk: Desk) -> Decision:
    """The next thing to ask, or the whole to agree to."""
    provider = own_provider(desk)
    if provider is None or not provider.services:
        return say(state.at_rest(), line("refuse.not_bookable"))
    service = service_of(state.wish, provider) or (provider.services[0] if len(provider.services) == 1 else None)
    if service is None:
        return _ask_service(state, provider)
    state = state.with_wish(provider_id=provider.id, service_id=service.id, service_name=None)
    when = _when(state, desk, provider)
    found = Found(state.wish.start_at) if state.wish.start_at else find(desk, service.id, provider.time_zone, when)
    if found.start_at is None:
        return _ask_time(state, provider, found)
    known = _known(state.wish, desk)
    if len(known) > 1:
        return _ask_who(state, provider, known)
    return _propose(state, desk, provider, service, found, known[0] if known else None)


def _known(wish: Wish, desk: Desk) -> tuple[Regular, ...]:
    """The own customers who may be meant; a number that was said is the caller's, and tells them apart."""
    if wish.customer_id is not None:
        one = desk.business.regular(wish.customer_id)
        return (one,) if one else ()
    if wish.is_somebody_new or not wish.attendee_name:
        return ()
    found = desk.business.namesakes(wish.attendee_name)
    if not wish.phone:
        return found
    return tuple(one for one in found if one.phone == wish.phone) or tuple(one for one in found if not one.phone)


def _ask_who(state: State, provider: ProviderCard, known: tuple[Regular, ...]) -> Decision:
    """One button for each, told apart by their visits or their numbers, and one for somebody new."""
    options = (*(_one_of(one, provider) for one in known[:MAX_LISTED]), SOMEBODY_NEW)
    return say(replace(state, asked=Asked.NOTHING, proposal=None), line("day.who_is_it"), options=options)


def _one_of(one: Regular, provider: ProviderCard) -> Option:
    told = {"do": "walk_known", "customer": str(one.id)}
    at = one.last_at or one.next_at
    if at is None:
        return option("option.plain", told, text=" ".join(filter(None, (one.name, one.phone))))
    key = "option.known_last" if one.last_at else "option.known_next"
    return option(key, told, name=one.name or "", when=moment(at, provider.time_zone, "day"))


def _who(one: Regular, provider: ProviderCard) -> Line:
    """Who it is, so that the wrong one is noticed before the yes."""
    at = one.last_at or one.next_at
    if at is None:
        return line("day.known", customer=one.name or "")
    key = "day.known_last" if one.last_at else "day.known_next"
    return line(key, customer=one.name or "", when=moment(at, provider.time_zone, "short"))


def _when(state: State, desk: Desk, provider: ProviderCard) -> When | None:
    """What was said, on the soonest day where none was: a caller means today."""
    when = state.wish.when
    return on_day(when, soonest_day(when, desk, provider.time_zone)) if when and when.choices else when


def _ask_service(state: State, provider: ProviderCard) -> Decision:
    options = tuple(
        option("option.plain", {"do": "walk_service", "service": str(one.id)}, text=one.name)
        for one in provider.services[:MAX_LISTED]
    )
    return say(replace(state, asked=Asked.SERVICE), line("day.which_service"), options=options)


def _ask_time(state: State, provider: ProviderCard, found: Found) -> Decision:
    options = tuple(
        option(
            "option.slot",
            {"do": "walk_at", "at": slot.start_at.isoformat()},
            when=moment(slot.start_at, provider.time_zone, "short"),
        )
        for slot in found.slots
    )
    return say(replace(state, asked=Asked.DAY_OR_TIME), found.said or line("day.which_time"), options=options)


def _propose(
    state: State, desk: Desk, provider: ProviderCard, service: ServiceCard, found: Found, known: Regular | None
) -> Decision:
    assert found.start_at is not None
    quoted = desk.quote(service, None)
    number = state.proposal_number + 1
    local = found.start_at.astimezone(ZoneInfo(provider.time_zone)).replace(tzinfo=None)
    state = replace(
        state.with_wish(when=exact_when(local), start_at=None, customer_id=known.id if known else None),
        asked=Asked.CONFIRM,
        proposal=proposal_of(provider, service, found.start_at, quoted, None),
        proposal_number=number,
    )
    name = known.name if known else state.wish.attendee_name
    who: dict[str, Value] = {"customer": name or Phrase("word.customer")}
    lines = [line("day.walk_in", **offer_values(provider, service, found.start_at, quoted.price_minor), **who)]
    if known:
        lines.append(_who(known, provider))
    if state.wish.phone:
        lines.append(line("day.phone", phone=state.wish.phone))
    if found.is_outside:
        lines.append(line("day.outside"))
    yes = option("option.enter", {"do": "walk_yes", "n": number, "any": found.is_any_time, "yes": True})
    other = (SOMEBODY_NEW,) if known else ()
    return say(state, *lines, options=(yes, *other, option("option.leave_it", {"do": "leave", "no": True})))


def _press_service(state: State, action: Any, desk: Desk) -> Decision:
    return _wished(state, desk, service_id=UUID(action["service"]), service_name=None)


def _press_at(state: State, action: Any, desk: Desk) -> Decision:
    return _wished(state, desk, start_at=datetime.fromisoformat(action["at"]))


def _press_known(state: State, action: Any, desk: Desk) -> Decision:
    return _wished(state, desk, customer_id=UUID(action["customer"]), is_somebody_new=False)


def _press_new(state: State, action: Any, desk: Desk) -> Decision:
    return _wished(state, desk, customer_id=None, is_somebody_new=True)


def _wished(state: State, desk: Desk, **wish: Any) -> Decision:
    if state.flow != FLOW:
        return say(state, line("stale"))
    return _advance(state.with_wish(**wish), desk)


def _press_yes(state: State, action: Any, desk: Desk) -> Decision:
    """Agreement to the one proposal that stands."""
    if state.flow != FLOW or state.proposal is None or action["n"] != state.proposal_number:
        return say(state, line("stale"))
    wish = state.wish
    name = None if wish.customer_id else wish.attendee_name
    entered = EnterVisit(state.proposal, name, wish.phone, bool(action["any"]), wish.customer_id)
    return Decision(state, command=entered)


def conclude(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What stands in the calendar now, or why nothing does."""
    assert isinstance(command, EnterVisit)
    if isinstance(result, Changed):
        return with_lead(_advance(replace(state, proposal=None), desk), (line("refuse.changed"),))
    if isinstance(result, SlotRefused):
        return _refused(state, command, result, desk)
    rest = replace(state.at_rest(), booking_id=None, wish=Wish())
    card = result.booking if isinstance(result, Done) else None
    if card is None:
        key = "day.plan_full" if isinstance(result, NotBookable) else "visit.gone"
        return say(rest, line(key))
    told = (line("day.entered_told", customer=customer_name(card)),) if card.identity_id else ()
    return say(rest, line("day.entered", **booking_values(card), customer=customer_name(card)), *told)


def _refused(state: State, command: EnterVisit, refused: SlotRefused, desk: Desk) -> Decision:
    provider = own_provider(desk)
    zone = provider.time_zone if provider else "UTC"
    wall = command.proposal.start_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    said: Line = reason_line(Refused(refused.reason, wall, ()), zone)
    slots = tuple(sorted(refused.alternatives, key=lambda slot: slot.start_at))
    state = replace(state.with_wish(start_at=None), proposal=None)
    return _ask_time(state, provider, Found(slots=slots, said=said)) if provider else say(state, said)


CONCLUDED = {EnterVisit: conclude}
ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {I.BOOK: book}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "walk_service": _press_service,
    "walk_at": _press_at,
    "walk_known": _press_known,
    "walk_new": _press_new,
    "walk_yes": _press_yes,
}
