"""What a customer wants, as far as it has been said: taking new details in, and seeing what they change."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from booking.folding import fold
from booking.types import ProviderCard
from bot.desk import Desk
from bot.dialogue import several
from bot.dialogue.meaning import begins
from bot.dialogue.ranking import service_of
from bot.dialogue.times import Finder, Hit
from bot.state import State, Wish, merge_when
from llm.intents import Choice, Days, Details, Intent, Understanding, When

RANKING = frozenset({"cheap", "best_rated"})  # flags: in which order businesses are wanted


def changes(state: State, details: Details, desk: Desk) -> bool:
    """Whether the words name something other than what is on the table."""
    wish = with_details(state, details, desk).wish
    if wish.provider_id != state.wish.provider_id or wish.trade != state.wish.trade or wish.city != state.wish.city:
        return True
    if (
        wish.code != state.wish.code
        or wish.service_id != state.wish.service_id
        or (wish.attendee_name, wish.is_for_other) != (state.wish.attendee_name, state.wish.is_for_other)
        or wish.following != state.wish.following
    ):
        return True
    if details.when is None or (not details.when.choices and not details.when.relative):
        return False
    return _start_meant(state, wish, desk) != (state.proposal.start_at if state.proposal else None)


def _start_meant(state: State, wish: Wish, desk: Desk) -> datetime | None:
    """The one slot that the time words come to, if they do."""
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    service = service_of(wish, provider) if provider else None
    if provider is None or service is None:
        return None
    moving = state.booking_id if state.flow == "move" else None
    finding = Finder(desk, service.id, provider.time_zone, moving=moving).find(wish.when)
    return finding.slot.start_at if isinstance(finding, Hit) else None


def about_the_offer(state: State, desk: Desk) -> State:
    """ "Friday at 9 then", after a notice that offered times: that service, when nothing else is being arranged."""
    services = {action["service"] for action in desk.options if action.get("do") == "slot"}
    if state.flow or state.wish.service_id or state.wish.service_name or len(services) != 1:
        return state
    service_id = UUID(services.pop())
    provider = next((p for p in desk.providers() if any(s.id == service_id for s in p.services)), None)
    return state.with_wish(provider_id=provider.id, service_id=service_id) if provider else state


def is_elsewhere(old: State, new: State, desk: Desk) -> bool:
    """Whether another provider is wanted now, or something that this one does not do."""
    provider = desk.provider(new.wish.provider_id) if new.wish.provider_id else None
    is_own = provider is not None and service_of(new.wish, provider) is not None
    return new.wish.provider_id != old.wish.provider_id or not is_own


def with_details(state: State, details: Details, desk: Desk) -> State:
    """The wish with the new details in it. A new city, trade or service elsewhere drops the chosen provider."""
    wish = state.wish
    wish = _merge_place(wish, details, desk)
    wish = _merge_service(wish, details, desk)
    if details.when is not None:
        wish = replace(wish, when=merge_when(wish.when, _of_that_week(details.when, wish.when)), start_at=None)
    wish = several.with_people(wish, details)
    if details.code:
        wish = replace(wish, code=details.code)
    if details.price_max_minor is not None or details.rating_min is not None:
        wish = replace(wish, price_max_minor=details.price_max_minor, rating_min=details.rating_min)
    if details.flags & RANKING:
        wish = replace(wish, is_cheap="cheap" in details.flags)
    changed = wish.provider_id != state.wish.provider_id or bool(details.flags & RANKING)
    return replace(state, wish=wish, shown_providers=() if changed else state.shown_providers)


# "Tomorrow" is tomorrow, whatever week was spoken of.
_RELATIVE_DAY = re.compile(
    r"\b(?:today|tonight|tomorrow|this|hoy|manana|este|esta|hoje|amanha|esse|essa|aujourd|demain|ce|cette|heute|morgen|"
    r"ubermorgen|dies\w+|oggi|domani|dopodomani|questo|questa|stasera)\b"
)


def _of_that_week(new: When, old: When | None) -> When:
    """ "Thursday", said after "next week", is the Thursday of that week."""
    spans = [one.days for one in old.choices if one.days and one.days.grain in ("week", "weekend")] if old else []
    if len(spans) != 1 or _RELATIVE_DAY.search(fold(new.text)):
        return new
    return replace(new, choices=tuple(_within(one, spans[0]) for one in new.choices))


def _within(choice: Choice, span: Days) -> Choice:
    days = choice.days
    if not (days and days.first and days.is_one_day and span.first and span.last) or days.is_explicit_date:
        return choice
    there = span.first + timedelta(days=(days.first.weekday() - span.first.weekday()) % 7)
    is_before = days.grain == "day" and days.first < span.first and there <= span.last
    return replace(choice, days=replace(days, first=there, last=there)) if is_before else choice


def _merge_place(wish: Wish, details: Details, desk: Desk) -> Wish:
    if details.provider:
        chosen = UUID(details.provider)
        if chosen != wish.provider_id:
            wish = replace(_without_provider(wish, desk), provider_id=chosen)
        return wish
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    if "provider" in details.denied or "any_provider" in details.flags:
        wish = _without_provider(wish, desk)
        provider = None
    if details.city and not (provider and _same(provider.city, details.city)):
        wish = replace(_without_provider(wish, desk), city=details.city)
    elif details.place and "near_place" not in details.flags and provider is None:
        wish = replace(wish, city=details.place)  # nobody is there, and the answer says so
    if details.trade and not (provider and _is_trade(provider.profession, details.trade)):
        wish = replace(_without_provider(wish, desk), trade=details.trade)
    return wish


def _is_trade(profession: str, trade: str) -> bool:
    return profession.casefold() in {name.casefold() for name in trade.split("|")}


def _same(a: str | None, b: str | None) -> bool:
    return (a or "").casefold() == (b or "").casefold()


def _without_provider(wish: Wish, desk: Desk) -> Wish:
    """Keep what was wanted when the provider goes: the service by its name, the time as it was said."""
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    if provider is None:
        return wish
    service = service_of(wish, provider)
    name = wish.service_name or (service.name if service else None)
    return replace(
        wish, provider_id=None, service_id=None, service_name=name, trade=provider.profession, city=provider.city
    )


def _merge_service(wish: Wish, details: Details, desk: Desk) -> Wish:
    if not details.service:
        return wish
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    name = _name_elsewhere(details.service, provider, desk)
    if name is None:
        return replace(wish, service_id=UUID(details.service), service_name=None, start_at=None)
    names = {one.casefold() for one in name.split("|")}
    if provider and not any(service.name.casefold() in names for service in provider.services):
        return replace(wish, provider_id=None, service_id=None, service_name=name, trade=None, start_at=None)
    is_of_trade = any(
        _is_trade(one.profession, wish.trade or "") and any(s.name.casefold() in names for s in one.services)
        for one in desk.providers()
    )
    trade = wish.trade if is_of_trade or details.trade else None  # no massage at the hairdresser's left behind
    return replace(wish, service_id=None, service_name=name, trade=trade, start_at=None)


def _name_elsewhere(service: str, provider: ProviderCard | None, desk: Desk) -> str | None:
    """The name that was said, when the service is not the provider's own: "a haircut at Bob's", said while at Ana's."""
    if service.startswith("name:"):
        return service.removeprefix("name:")
    if provider is None or any(str(own.id) == service for own in provider.services):
        return None
    return next((s.name for other in desk.providers() for s in other.services if str(s.id) == service), None)


_NEWS = (Intent.RUNNING_LATE, Intent.COMPLAIN, Intent.WAITLIST)
_WISHES = (Intent.BOOK, Intent.SEARCH, Intent.CHOOSE, Intent.CONFIRM, Intent.REJECT)


def is_news(heard: Understanding, desk: Desk) -> bool:
    """ "I'm five minutes late on Tuesday", "the colour of last week has gone green": for the provider, and no wish."""
    if not any(map(heard.has, _NEWS)) or any(map(heard.has, _WISHES)):
        return False
    choices = heard.details.when.choices if heard.details.when else ()
    is_of_own = any(begins(card, choice) for card in desk.my_bookings() for choice in choices)
    return is_of_own or heard.has(Intent.COMPLAIN) or not any(one.clock and one.clock.is_exact for one in choices)


def goes_on_about_hours(heard: Understanding, text: str) -> bool:
    """ "And on Mondays?" after the opening hours."""
    when = heard.details.when
    is_bare = set(heard.acts) <= {Intent.INFORM, Intent.CONFIRM} and when is not None and len(when.choices) == 1
    others = (heard.details.service, heard.details.provider, heard.details.trade, heard.details.city)
    return is_bare and "?" in text and when is not None and when.choices[0].clock is None and not any(others)
