"""Arranging a visit, new or moved: from what is wanted so far to the next thing to ask, offer or propose.

`advance` looks only at the state and the desk, so saying it again is the same as repeating the question.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from booking.policy import refund_of_cancel
from booking.schedule import Reason, Slot
from booking.types import BookingCard, CodeIs, ProviderCard, Quote, ServiceCard
from bot.desk import Desk
from bot.dialogue import several
from bot.dialogue.ranking import affordable, provider_option, ranked, service_of
from bot.dialogue.times import AGAIN, Finder, Finding, Hit, Offers, Refused, WhichDay, WhichHalf, exact_when
from bot.dialogue.wording import (
    OTHER_TIMES,
    Decision,
    booking_values,
    difference_lines,
    discount_lines,
    late_lines,
    line,
    moment,
    money_lines,
    offer_values,
    option,
    price_of,
    proposal_of,
    say,
    slot_options,
    status_of,
    with_lead,
    with_tail,
)
from bot.replies import Day, Line, Value
from bot.state import State, Wish
from llm.context import Asked
from llm.intents import Choice, Clock, Days, When
from models.enums import LIVE_STATUSES, ActorKind

MAX_LISTED = 8
SHOWN_PROVIDERS = 4


def repeat(state: State, desk: Desk) -> Decision:
    """The question or offer on the table once more, with the slots that were shown if they are still free."""
    if state.asked is Asked.OPTION and state.shown and state.wish.start_at is None:
        return advance(state.with_wish(when=replace(state.wish.when or When(()), relative=AGAIN)), desk)
    return advance(state, desk)


def advance(state: State, desk: Desk) -> Decision:
    """The next step towards a booking or a move."""
    if state.flow == "move":
        return _advance_move(state, desk)
    state = replace(state, flow="book")
    provider = _provider(state, desk)
    if provider is None:
        return _choose_provider(state, desk)
    if not (provider.is_active and desk.has_room(provider)):  # nobody is offered what would be refused
        return say(state.at_rest().with_wish(provider_id=None), line("provider.inactive", provider=provider.name))
    state = state.with_wish(provider_id=provider.id)
    service = service_of(state.wish, provider)
    if service is None:
        return _choose_service(state, provider)
    state = state.with_wish(service_id=service.id, service_name=None)
    return _choose_time(state, desk, provider, service)


def _provider(state: State, desk: Desk) -> ProviderCard | None:
    return desk.provider(state.wish.provider_id) if state.wish.provider_id else None


# ------------------------------------------------------------------ whom


def _choose_provider(state: State, desk: Desk) -> Decision:
    wish = state.wish
    if not (wish.trade or wish.service_name or wish.city):
        return _ask_trade(state, desk)
    found = affordable(wish, desk.providers(trade=wish.trade, city=wish.city, service_name=wish.service_name))
    if not found and wish.trade and wish.service_name:
        found = affordable(wish, desk.providers(trade=wish.trade, city=wish.city))
    if not found:
        return _nobody(state, desk)
    if len(found) == 1:
        chosen = advance(state.with_wish(provider_id=found[0].id), desk)
        where = (line("search.only", provider=found[0].name, city=found[0].city),) if found[0].city else ()
        return with_lead(chosen, where)
    return _list_providers(state, desk, found)


def _found_key(wish: Wish) -> str:
    if wish.is_cheap and not wish.when:
        return "search.found_cheap"
    return "search.found_city" if wish.city else "search.found_then" if wish.when else "search.found"


def _ask_trade(state: State, desk: Desk) -> Decision:
    trades = sorted({provider.profession for provider in desk.providers()})
    listed = tuple(option("option.plain", {"do": "trade", "trade": trade}, text=trade) for trade in trades[:MAX_LISTED])
    return say(replace(state, asked=Asked.TRADE, proposal=None), line("ask.what"), options=listed)


def _nobody(state: State, desk: Desk) -> Decision:
    wish = state.wish
    elsewhere = desk.providers(trade=wish.trade, service_name=None if wish.trade else wish.service_name)
    cities = sorted({provider.city for provider in elsewhere if provider.city})
    what = (wish.trade or wish.service_name or "").split("|")[0]
    if not cities or not wish.city:
        return say(state.at_rest(), line("search.nobody", what=what) if what else line("search.nobody_there"))
    listed = tuple(option("option.plain", {"do": "city", "city": city}, text=city) for city in cities[:MAX_LISTED])
    said = line("search.not_in_city", what=what, city=wish.city) if what else line("search.nobody_there")
    return say(replace(state, asked=Asked.CITY, proposal=None), said, options=listed)


def _list_providers(state: State, desk: Desk, found: tuple[ProviderCard, ...]) -> Decision:
    rest = tuple(p for p in found if p.id not in state.shown_providers) or found
    listed = ranked(state.wish, desk, rest)[:SHOWN_PROVIDERS]
    options = tuple(provider_option(provider, state.wish) for provider in listed)
    if len(rest) > len(listed):
        options += (option("option.more", {"do": "more_providers"}),)
    shown = state.shown_providers + tuple(provider.id for provider in listed)
    said = line(_found_key(state.wish), n=len(found), count=len(found), city=state.wish.city or "")
    return say(replace(state, asked=Asked.OPTION, proposal=None, shown_providers=shown), said, options=options)


# ------------------------------------------------------------------ what


def _choose_service(state: State, provider: ProviderCard) -> Decision:
    if not provider.services:
        return say(state.at_rest(), line("provider.no_services", provider=provider.name))
    listed = tuple(
        option(
            "option.service",
            {"do": "service", "service": str(service.id)},
            service=service.name,
            price=price_of(service.price_minor, service.currency),
        )
        for service in provider.services[:MAX_LISTED]
    )
    said = line("ask.service", provider=provider.name)
    return say(replace(state, asked=Asked.SERVICE, proposal=None), said, options=listed)


# ------------------------------------------------------------------ when


def _choose_time(state: State, desk: Desk, provider: ProviderCard, service: ServiceCard) -> Decision:
    finder = Finder(desk, service.id, provider.time_zone, then=several.then(state.wish, provider, service))
    if state.wish.start_at is not None:
        finding = _pinned(state.wish.start_at, desk, service, provider.time_zone, None)
    else:
        finding = finder.find(state.wish.when, state.shown)
    if isinstance(finding, Hit):
        return propose(state, desk, provider, service, finding.slot.start_at)
    lead = line("offer.lead", service=service.name, provider=provider.name)
    offered = _offer(state, finding, provider, service, lead)
    return with_tail(offered, *several.more_lines(state.wish)) if isinstance(finding, Offers) else offered


def _pinned(start_at: datetime, desk: Desk, service: ServiceCard, zone: str, moving: BookingCard | None) -> Finding:
    verdict = desk.judge_at(service.id, start_at, moving=moving.id if moving else None)
    if verdict.is_free:
        return Hit(Slot(start_at, start_at))
    wall = start_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return Refused(verdict.reason, wall, verdict.alternatives)


def _offer(state: State, finding: Finding, provider: ProviderCard, service: ServiceCard, lead: Line) -> Decision:
    """Everything but one certain slot: choices, a question, or why not."""
    zone = provider.time_zone
    if isinstance(finding, WhichHalf):
        slots = (finding.morning, finding.evening)
        asked = _showing(state, slots, Asked.MERIDIEM)
        return say(asked, line("ask.which_half"), options=slot_options(slots, zone, service))
    if isinstance(finding, WhichDay):
        options = tuple(
            option("option.day", {"do": "day", "on": day.isoformat()}, day=Day(day)) for day in finding.days
        )
        return say(replace(state, asked=Asked.WHICH_DATE, proposal=None), line("ask.which_date"), options=options)
    if isinstance(finding, Offers):
        options = (*slot_options(finding.slots, zone, service), OTHER_TIMES)
        return say(_showing(state, finding.slots, Asked.OPTION), lead, options=options)
    assert isinstance(finding, Refused)
    return refuse(state, finding, provider, service)


def refuse(state: State, refused: Refused, provider: ProviderCard, service: ServiceCard) -> Decision:
    """Why a time cannot be had, with the nearest that can, and whose times these are."""
    said = [reason_line(refused, provider.time_zone)]
    names: dict[str, Value] = {"service": service.name, "provider": provider.name}
    if not refused.alternatives:
        said.append(line("refuse.no_alternatives", **names))
        return say(replace(state.quiet(), asked=Asked.DAY_OR_TIME), *said)
    said.append(line("refuse.alternatives_for", n=len(refused.alternatives), **names))
    options = (*slot_options(refused.alternatives, provider.time_zone, service), OTHER_TIMES)
    return say(_showing(state, refused.alternatives, Asked.OPTION), *said, options=options)


def reason_line(refused: Refused, zone: str) -> Line:
    """The reason in words; it says nothing about other customers."""
    if refused.wall is None:
        return line("refuse.nothing")
    if refused.reason is None:
        return line("refuse.nothing_day", day=Day(refused.wall.date()))
    at = refused.wall.replace(tzinfo=ZoneInfo(zone))
    key = {
        Reason.PAST: "refuse.past",
        Reason.LEAD_TIME: "refuse.lead_time",
        Reason.HORIZON: "refuse.horizon",
        Reason.CLOSED: "refuse.closed",
        Reason.TOO_LONG: "refuse.too_long",
        Reason.OFF_GRID: "refuse.off_grid",
        Reason.TAKEN: "refuse.taken",
        Reason.FULL: "refuse.full",
        Reason.NO_SUCH_TIME: "refuse.no_such_time",
    }[refused.reason]
    if refused.reason is Reason.NO_SUCH_TIME:
        return line(key, day=Day(refused.wall.date()))
    return line(key, when=moment(at, zone, "full"))


def _showing(state: State, slots: tuple[Slot, ...], asked: Asked) -> State:
    return replace(state, asked=asked, proposal=None, shown=tuple(slot.start_at for slot in slots))


def propose(state: State, desk: Desk, provider: ProviderCard, service: ServiceCard, start_at: datetime) -> Decision:
    """One stored proposal, told in full: only a yes to it books."""
    if several.must_name(state.wish):
        return several.ask_whom(state.with_wish(start_at=start_at))
    number = state.proposal_number + 1
    local = start_at.astimezone(ZoneInfo(provider.time_zone)).replace(tzinfo=None)
    code = state.wish.code
    quoted = desk.quote(service, code)
    kept = code if quoted.code_is is CodeIs.USED else None  # told once that it is of no use
    state = replace(
        state.with_wish(start_at=start_at, when=exact_when(local), code=kept),
        asked=Asked.CONFIRM,
        proposal=proposal_of(provider, service, start_at, quoted, code),
        proposal_number=number,
        shown=(start_at,),
    )
    key = "offer.request" if service.needs_approval else "offer.book"
    lines = [line("offer.proposal", **offer_values(provider, service, start_at, quoted.price_minor))]
    lines += discount_lines(quoted, code, service.currency)
    if state.wish.attendee_name:
        lines.append(line("offer.for_whom", name=state.wish.attendee_name))
    lines += money_lines(service, quoted.price_minor, desk.due_minor(service, quoted.price_minor), provider)
    lines += several.more_lines(state.wish)
    lines.append(line(key, provider=provider.name))
    yes = option("option.send_request" if service.needs_approval else "option.book", _yes(number))
    return say(state, *lines, options=(yes, OTHER_TIMES))


def _yes(number: int) -> dict[str, object]:
    return {"do": "yes", "n": number, "yes": True}


# ------------------------------------------------------------------ moving


def _advance_move(state: State, desk: Desk) -> Decision:
    card = desk.booking(state.booking_id) if state.booking_id else None
    provider = desk.provider(card.provider_id) if card else None
    if card is None or provider is None:
        return say(state.at_rest(), line("visit.gone"))
    if card.status not in LIVE_STATUSES:  # it ended while its move was talked about
        return say(state.at_rest(), line("visit.already", status=status_of(card)))
    own = {service.id: service for service in provider.services}
    service = own.get(state.wish.service_id or card.service_id) or own.get(card.service_id)
    if service is None:
        return say(state.at_rest(), line("visit.gone"))
    wish = state.wish
    if wish.start_at is None and wish.when is None and service.id != card.service_id:
        state = state.with_wish(start_at=card.start_at)  # another service at the same time
    elif wish.start_at is None and wish.when is None:
        said = line("move.ask", **booking_values(card))
        return say(replace(state.quiet(), flow="move", asked=Asked.DAY_OR_TIME), said)
    finding = _find_move(state, desk, provider, service, card)
    if isinstance(finding, Hit):
        return _propose_move(state, desk, provider, service, card, finding.slot.start_at)
    return _offer(state, finding, provider, service, line("move.lead", **booking_values(card)))


def _find_move(state: State, desk: Desk, provider: ProviderCard, service: ServiceCard, card: BookingCard) -> Finding:
    if state.wish.start_at is not None:
        return _pinned(state.wish.start_at, desk, service, provider.time_zone, card)
    finder = Finder(desk, service.id, provider.time_zone, moving=card.id)
    kept = _with_the_old(state.wish.when, card)
    if kept is not None:
        finding = finder.find(kept)
        if isinstance(finding, Hit) or all(choice.clock for choice in state.wish.when.choices):
            return finding
    return finder.find(state.wish.when, state.shown or (card.start_at,))


def _with_the_old(when: When | None, card: BookingCard) -> When | None:
    """ "To 11" means the visit's own day, "to Saturday" its own hour if that is free; None when both were said."""
    if when is None or when.relative or when.prefer or len(when.choices) != 1:
        return None
    days, clock = when.choices[0].days, when.choices[0].clock
    if (days is None) == (clock is None) or (days is not None and not days.is_one_day):
        return None
    start = datetime.fromisoformat(card.local_start)
    minute = start.hour * 60 + start.minute
    choice = Choice(days or Days(start.date(), start.date()), clock or Clock(minute, minute))
    return replace(when, choices=(choice,))


def _propose_move(
    state: State, desk: Desk, provider: ProviderCard, service: ServiceCard, card: BookingCard, start_at: datetime
) -> Decision:
    is_other = service.id != card.service_id
    if start_at == card.start_at and not is_other:
        return say(replace(state.quiet().with_wish(when=None, start_at=None), asked=Asked.DAY_OR_TIME),
                   line("move.same_time", **booking_values(card)))  # fmt: skip
    number = state.proposal_number + 1
    local = start_at.astimezone(ZoneInfo(provider.time_zone)).replace(tzinfo=None)
    agreed = desk.difference(card, service) if is_other else None
    price = agreed.price_minor if agreed else card.price_minor
    state = replace(
        state.with_wish(start_at=start_at, when=exact_when(local)),
        agreed=agreed,
        told_refund_minor=refund_of_cancel(card, by=ActorKind.CUSTOMER, now=desk.now),
        asked=Asked.CONFIRM_MOVE,
        proposal=proposal_of(provider, service, start_at, Quote(price, price), None),
        proposal_number=number,
        booking_version=card.version,
        shown=(start_at,),
    )
    keep = option("option.keep", {"do": "never_mind", "no": True})
    late = late_lines(card, agreed, desk.now)
    if agreed:
        values = offer_values(provider, service, start_at, agreed.price_minor)
        said = [line("change.proposal", before=card.service_name, **values), *difference_lines(card, agreed), *late]
        return say(state, *said, options=(option("option.change", _yes(number)), OTHER_TIMES, keep))
    told = line(
        "move.proposal",
        service=card.service_name,
        provider=card.provider_name,
        old=moment(card.start_at, card.time_zone),
        new=moment(start_at, card.time_zone),
    )
    return say(state, told, *late, options=(option("option.move", _yes(number)), OTHER_TIMES, keep))
