"""Several visits in one wish: services one after another, or the same for several people.

They are arranged one by one, each with a proposal and a yes of its own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.types import BookingCard, ProviderCard, ServiceCard
from bot.dialogue.times import exact_when
from bot.dialogue.wording import Decision, line, option, say
from bot.replies import Line
from bot.state import Following, State, Wish
from llm.context import Asked
from llm.intents import Choice, Clock, Days, Details, When

MOST = 6  # visits in one wish
OTHERS = "for_someone_else"


def with_people(wish: Wish, details: Details) -> Wish:
    """The wish with those for whom it is, and with what comes after the first visit."""
    is_for_other = OTHERS in details.flags
    if is_for_other and details.person_name:
        wish = replace(wish, attendee_name=details.person_name, is_for_other=False)
    elif is_for_other and not wish.attendee_name:
        wish = replace(wish, is_for_other=True)
    people = max(1, (details.party_size or 1) - wish.is_next)  # one of them has a visit already
    is_several = details.service is not None and len(details.services) > 1
    services: tuple[str | None, ...] = details.services if is_several else (None,)
    if people == 1 and not is_several:
        return wish
    first = [Following(service, wish.is_for_other) for service in services[1:]]
    others = [Following(service, True) for _ in range(people - 1) for service in services]
    return replace(wish, following=(*first, *others)[: MOST - 1])


def then(wish: Wish, provider: ProviderCard, service: ServiceCard) -> UUID | None:
    """The service of this provider that follows and needs a time of its own."""
    token = wish.following[0].service if wish.following else None
    if wish.following and token is None:
        return service.id if service.capacity == 1 else None
    names = (token or "").removeprefix("name:").casefold().split("|")
    found = (one.id for one in provider.services if str(one.id) == token or one.name.casefold() in names)
    return next(found, None)


def must_name(wish: Wish) -> bool:
    """Whether it is still to be asked who comes."""
    return wish.is_for_other and not wish.attendee_name


def ask_whom(state: State) -> Decision:
    """Who is it for? Or shall the visit stand in the customer's own name?"""
    own = option("option.own_name", {"do": "own_name"})
    return say(replace(state, asked=Asked.NAME, proposal=None), line("offer.ask_whom"), options=(own,))


def more_lines(wish: Wish) -> list[Line]:
    """That this visit is not the last one."""
    n = len(wish.following)
    return [line("offer.more_follow", n=n)] if n else []


def next_wish(wish: Wish, card: BookingCard, service: ServiceCard | None) -> tuple[Wish, str | None]:
    """What is arranged once the visit of this card is made, and the service if it is another one.

    In a class people come together; else one comes after the other, on the same day.
    """
    follows, *rest = wish.following
    is_same = follows.service is None
    is_class = is_same and service is not None and service.capacity > 1
    return (
        Wish(
            provider_id=card.provider_id,
            service_id=card.service_id if is_same else None,
            when=exact_when(datetime.fromisoformat(card.local_start)) if is_class else after(card),
            is_for_other=follows.is_for_other,
            following=tuple(rest),
            is_next=True,
        ),
        follows.service,
    )


def after(card: BookingCard) -> When:
    """The earliest time after a visit, on its day."""
    end = card.end_at.astimezone(ZoneInfo(card.time_zone))
    days = Days(end.date(), end.date())
    return When((Choice(days, Clock(end.hour * 60 + end.minute, None)),), prefer="earliest")
