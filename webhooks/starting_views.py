"""What a new business comes to, in words: the rows of the page that is agreed to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from booking import places
from booking.new_provider import currency_for, price_minor
from bot.business import Business, groups
from bot.formats import value_text
from bot.replies import Length, Moment, Money, Span, Value, Weekday


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that the button makes."""

    name: str
    trade: str
    place: str
    clock: str
    service: str
    price: str  # "" when it is free
    length: str
    hours: tuple[tuple[str, str], ...]  # days, times


def summary(business: Business, language: str, now: datetime) -> Summary:
    """The business as a person reads it."""
    currency = currency_for(business.wanted(language), now)
    minor = price_minor(business.price, currency) or 0

    def told(value: Value) -> str:
        return value_text(value, language, business.country)

    rows = []
    for days, spans in groups(business.hours):
        is_run = len(days) > 2 and days[-1] - days[0] == len(days) - 1
        named = [told(Weekday(day)) for day in days]
        text = f"{named[0]} – {named[-1]}" if is_run else ", ".join(named)
        rows.append((text[:1].upper() + text[1:], told(tuple(Span(*span) for span in spans))))
    return Summary(
        name=business.name,
        trade=business.trade,
        place=f"{business.city}, {places.country_name(business.country, language)}",
        clock=told(Moment(now, business.time_zone, "time")),
        service=business.service,
        price=told(Money(minor, currency)) if minor else "",
        length=told(Length(business.minutes or 0)),
        hours=tuple(rows),
    )
