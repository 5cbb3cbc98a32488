"""Which businesses fit a wish, in which order they are shown, and which service of one is meant."""

from __future__ import annotations

from booking.types import ProviderCard, ServiceCard
from bot.desk import Desk
from bot.dialogue.times import Finder, Refused
from bot.dialogue.wording import option, price_of
from bot.replies import Option, Score
from bot.state import Wish

LOOKED_AT = 12  # for how many it is looked up whether they have time


def affordable(wish: Wish, found: tuple[ProviderCard, ...]) -> tuple[ProviderCard, ...]:
    """Those within the price and the rating that were named."""

    def fits(provider: ProviderCard) -> bool:
        if wish.rating_min is not None and float(provider.rating or 0) < wish.rating_min:
            return False
        if wish.price_max_minor is None:
            return True
        return any(service.price_minor <= wish.price_max_minor for service in provider.services)

    return tuple(provider for provider in found if fits(provider))


def ranked(wish: Wish, desk: Desk, found: tuple[ProviderCard, ...]) -> tuple[ProviderCard, ...]:
    """The first of them: by price where that matters; before the others those who have time when it is wanted."""
    if wish.is_cheap:
        found = tuple(sorted(found, key=lambda provider: _price_minor(provider, wish)))
    found = found[:LOOKED_AT]
    if wish.when is None:
        return found

    meant = {card.id: service_of(wish, card) or card.services[0] for card in found if card.services}
    desk.look_ahead([service.id for service in meant.values()])

    def has_no_time(provider: ProviderCard) -> bool:
        if provider.id not in meant:
            return True
        finding = Finder(desk, meant[provider.id].id, provider.time_zone).find(wish.when)
        return isinstance(finding, Refused)

    return tuple(sorted(found, key=has_no_time))


def _price_minor(provider: ProviderCard, wish: Wish) -> int:
    service = _shown_service(provider, wish)
    return service.price_minor if service else 0


def _shown_service(provider: ProviderCard, wish: Wish) -> ServiceCard | None:
    """The service whose price is shown: the one that is meant, else the cheapest that costs something."""
    paid = [service for service in provider.services if service.price_minor] or provider.services
    return service_of(wish, provider) or min(paid, key=lambda service: service.price_minor, default=None)


def provider_option(provider: ProviderCard, wish: Wish) -> Option:
    """A business to choose: with its price where prices matter, else with its rating."""
    action = {"do": "provider", "provider": str(provider.id)}
    shown = _shown_service(provider, wish)
    if shown is not None and (wish.is_cheap or wish.price_max_minor is not None):
        key = "option.provider_priced" if service_of(wish, provider) else "option.provider_from"
        price = price_of(shown.price_minor, shown.currency)
        return option(key, action, name=provider.name, city=provider.city, price=price)
    if provider.rating is None:
        return option("option.provider", action, name=provider.name, city=provider.city)
    rating = Score(str(provider.rating))
    return option("option.provider_rated", action, name=provider.name, city=provider.city, rating=rating)


def service_of(wish: Wish, provider: ProviderCard) -> ServiceCard | None:
    """The service that is meant, when it is settled: by id, by the name that was said, or because there is one."""
    for service in provider.services:
        if service.id == wish.service_id:
            return service
    if wish.service_name:
        named = [s for s in provider.services if _same_name(s.name, wish.service_name)]
        if len(named) == 1:
            return named[0]
    return provider.services[0] if len(provider.services) == 1 else None


def _same_name(name: str, wanted: str) -> bool:
    """Whether a service is called by one of the names in `wanted` ("Haircut|Corte")."""
    return name.casefold() in {one.casefold() for one in wanted.split("|")}
