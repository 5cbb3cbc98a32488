"""Somebody offers services here: one question at a time, any answers in any order, and one yes to the whole of it.

Nothing is written before that yes, and what it agrees to is what was shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from booking import places
from booking.errors import BookingError
from booking.new_provider import AlreadyProvider, BadField, HasVisits, TooMany, currency_for, price_minor
from booking.types import ProviderCard
from bot.business import Business, Fault, groups, listen, merged
from bot.commands import Done, SignUp
from bot.desk import Desk
from bot.dialogue.wording import Decision, line, moment, option, price_of, say, with_lead
from bot.replies import Length, Line, Link, Option, Reply, Span, Value, Weekday
from bot.state import State
from llm.context import Asked
from llm.intents import Intent, Understanding
from llm.offering import gives_up, is_about_saving, named_field
from llm.offering_questions import questions_in

I = Intent  # noqa: E741
FLOW = "sign_up"
PAGE = "/start"
LEAVE = option("option.sign_up.leave", {"do": "sign_up_leave"})
_TO_CHANGE = ("name", "trade", "city", "service", "price", "minutes", "hours")
_NUMBERS = ("price", "minutes")  # a typed number is the answer, and no choice
_NAMED = ("no_days", "no_times", "unread")  # faults of hours with words of their own


def begin(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "I want to offer my services", perhaps with all that belongs to it."""
    if desk.my_bookings():
        return say(state, line("sign_up.has_visits"), links=(Link("link.start", PAGE),))
    opened = replace(state.at_rest(), flow=FLOW, business=Business(), misses=0)
    asked, text = questions_in(text)
    business, faults = _heard(opened, Business(), text, desk)
    lead = (line("sign_up.hello"),) if business.missing else ()
    return with_lead(_go_on(opened, business, faults, desk), (*lead, *_answers(asked)))


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """One more turn of it."""
    business = state.business or Business()
    if gives_up(text) or (heard.has(I.BYE) and not heard.unread):
        return leave(state, {}, desk)
    asked, rest = questions_in(text)
    if asked:
        business, faults = _heard(state, business, rest, desk)
        return with_lead(_go_on(state, business, faults, desk), _answers(asked))
    zone = places.find_city(text.strip(" .!"), country=business.country) if business.asked == "time_zone" else None
    if zone and zone.country == business.country:
        return _go_on(state, replace(business, time_zone=zone.time_zone), (), desk)
    told = listen(business, text, language=state.language or "en")
    if told.is_nothing or "?" in text:
        return _untold(state, business, heard, text, desk)
    business, faults = _heard(state, business, text, desk)
    return _go_on(state, business, faults, desk)


def _answers(asked: tuple[str, ...]) -> tuple[Line, ...]:
    """True of every house: a plan that costs something is only ever begun by the provider, on the page."""
    return tuple(line(f"sign_up.answer.{one}") for one in asked)


def _heard(state: State, business: Business, text: str, desk: Desk) -> tuple[Business, tuple[Fault, ...]]:
    language = state.language or "en"
    told = listen(business, text, language=language)
    return merged(business, told, language=language, now=desk.now, phone=desk.speaker.phone)


def _untold(state: State, business: Business, heard: Understanding, text: str, desk: Desk) -> Decision:
    """A yes, a no, or nothing that is ours."""
    yes = next((action for action in desk.options if action.get("yes")), None)
    if business.missing is None and _is_yes(heard) and yes is not None and "?" not in text:
        return agree(state, yes, desk)
    field = named_field(text) if business.missing is None and "?" not in text else None
    if field in _TO_CHANGE:
        return _field(state, {"field": field}, desk)
    if business.missing is None and heard.has(I.REJECT):
        return change(state, {}, desk)
    if heard.has(I.CHOOSE) and heard.details.option is not None and heard.details.option < len(desk.options):
        return press(state, desk.options[heard.details.option], desk)
    lead = line("confirm.unclear") if business.missing is None else line("sign_up.again")
    return with_lead(_go_on(state, business, (), desk), (lead,))


def _is_yes(heard: Understanding) -> bool:
    """ "Yes, create it" agrees as plainly as a yes."""
    is_mixed = heard.has(I.REJECT) or heard.has(I.WAIT)
    return heard.is_spoken_yes or (heard.has(I.CONFIRM) and not is_mixed and is_about_saving(heard.unread))


def _go_on(state: State, business: Business, faults: tuple[Fault, ...], desk: Desk) -> Decision:
    """The next question, or what it all comes to."""
    asked = business.missing or "confirm"
    kept = replace(state, business=replace(business, asked=asked), proposal_number=state.proposal_number + 1)
    lead = tuple(map(_fault_line, faults))
    if asked == "confirm":
        return with_lead(_proposal(replace(kept, asked=Asked.CONFIRM), desk), lead)
    options = _zones(business, state, desk) if asked == "time_zone" else ()
    question = line(f"sign_up.ask.{asked}", what=business.service or business.name, city=business.city)
    leave = () if asked in _NUMBERS else (LEAVE,)
    return say(replace(kept, asked=Asked.NOTHING), *lead, question, options=(*options, *leave))


def _fault_line(fault: Fault) -> Line:
    if fault.field == "hours" and fault.fault in _NAMED:
        return line(f"sign_up.hours.{fault.fault}", word=fault.word)
    if fault.field in ("price", "minutes", "hours", "country"):
        return line(f"sign_up.bad.{fault.field}")
    return line(f"sign_up.fault.{fault.fault}")


def _zones(business: Business, state: State, desk: Desk) -> tuple[Option, ...]:
    return tuple(
        option(
            "option.sign_up.zone",
            {"do": "sign_up_zone", "zone": zone},
            zone=places.zone_name(zone, state.language or "en"),
            when=moment(desk.now, zone, "time"),
        )
        for zone in places.zones_of(business.country, now=desk.now)
    )


def _proposal(state: State, desk: Desk) -> Decision:
    business = state.business or Business()
    number = {"n": state.proposal_number}
    options = (
        option("option.sign_up.yes", {"do": "sign_up_yes", "yes": True} | number),
        option("option.sign_up.change", {"do": "sign_up_change", "no": True}),
        LEAVE,
    )
    return say(state, *summary(business, state.language or "en", desk), options=options)


def summary(business: Business, language: str, desk: Desk) -> tuple[Line, ...]:
    """All that a yes agrees to, in the words of the person."""
    wanted = business.wanted(language)
    currency = currency_for(wanted, desk.now)
    where: dict[str, Value] = {
        "country": places.country_name(business.country, language),
        "when": moment(desk.now, business.time_zone, "time"),
    }
    return (
        line("sign_up.business", name=business.name, trade=business.trade, city=business.city, **where),
        line(
            "sign_up.offer",
            what=business.service,
            cost=price_of(price_minor(business.price, currency) or 0, currency),
            long=Length(business.minutes or 0),
        ),
        *_hours(business),
        line("sign_up.agree"),
    )


def _hours(business: Business) -> tuple[Line, ...]:
    return tuple(_hours_line(days, tuple(Span(*span) for span in spans)) for days, spans in groups(business.hours))


def _hours_line(days: tuple[int, ...], times: tuple[Span, ...]) -> Line:
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return line("sign_up.hours_days", first=Weekday(days[0]), last=Weekday(days[-1]), times=times)
    return line("sign_up.hours", days=tuple(map(Weekday, days)), times=times)


# ------------------------------------------------------------------ buttons


def press(state: State, action: Any, desk: Desk) -> Decision:
    """A button of the sign-up."""
    return PRESSED[action["do"]](state, action, desk) if action["do"] in PRESSED else say(state, line("stale"))


def agree(state: State, action: Any, desk: Desk) -> Decision:
    """The one yes: to what was shown last, and to nothing else."""
    business = state.business
    if state.flow != FLOW or business is None or business.missing is not None:
        return say(state, line("stale"))
    if action["n"] != state.proposal_number:
        return with_lead(_go_on(state, business, (), desk), (line("stale"),))
    return Decision(state, command=SignUp(business.wanted(state.language or "en")))


def change(state: State, action: Any, desk: Desk) -> Decision:
    """Which of it is to be another."""
    if state.flow != FLOW or state.business is None:
        return say(state, line("stale"))
    options = tuple(option(f"option.sign_up.{field}", {"do": "sign_up_field", "field": field}) for field in _TO_CHANGE)
    return say(replace(state, asked=Asked.NOTHING), line("sign_up.what_else"), options=options)


def _field(state: State, action: Any, desk: Desk) -> Decision:
    if state.flow != FLOW or state.business is None or action["field"] not in _TO_CHANGE:
        return say(state, line("stale"))
    business = replace(state.business, asked=action["field"])
    question = line(f"sign_up.ask.{action['field']}", what=business.service, city=business.city)
    leave = () if action["field"] in _NUMBERS else (LEAVE,)
    return say(replace(state, business=business, asked=Asked.NOTHING), question, options=leave)


def _zone(state: State, action: Any, desk: Desk) -> Decision:
    business = state.business
    if state.flow != FLOW or business is None or action["zone"] not in places.zones_of(business.country, now=desk.now):
        return say(state, line("stale"))
    return _go_on(state, replace(business, time_zone=action["zone"]), (), desk)


def leave(state: State, action: Any, desk: Desk) -> Decision:
    """Nothing was made, and nothing is kept."""
    return say(replace(state.at_rest(), business=None), line("sign_up.left"))


PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "sign_up_yes": agree,
    "sign_up_change": change,
    "sign_up_field": _field,
    "sign_up_zone": _zone,
    "sign_up_leave": leave,
}


# ------------------------------------------------------------------ after the deed


def already(state: State, desk: Desk) -> Decision:
    """Who speaks for a business already is told so."""
    own = desk.speaker.own_provider_id
    card = desk.provider(own) if own else None
    return say(state, line("sign_up.already", name=card.name if card else "")) if card else say(state, line("stale"))


def conclude(state: State, result: Done | BookingError) -> Decision:
    """What was made, or why nothing was."""
    if isinstance(result, Done):
        assert result.provider is not None
        spoken = state.language or "en"
        rest = State(language=spoken, is_introduced=True, proposal_number=state.proposal_number)
        return Decision(rest, made(result.provider))
    rest = replace(state.at_rest(), business=None)
    if isinstance(result, TooMany):
        return say(state, line("sign_up.later"))
    if isinstance(result, BadField):
        return say(state, line(f"sign_up.fault.{result.fault}"), options=(LEAVE,))
    key = {AlreadyProvider: "sign_up.taken", HasVisits: "sign_up.has_visits"}.get(type(result), "stale")
    return say(rest, line(key), links=(Link("link.start", PAGE),) if isinstance(result, HasVisits) else ())


def made(provider: ProviderCard) -> Reply:
    """The link, the code to print, and what can be tried at once."""
    page = f"/p/{provider.slug}"
    return Reply(
        (line("sign_up.done", name=provider.name), line("sign_up.share"), line("sign_up.next")),
        (option("option.try", {"do": "try"}),),
        (Link("link.own_page", page),),
        qr=page,
    )
