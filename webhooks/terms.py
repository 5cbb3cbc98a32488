"""What somebody agrees to when booking, in words: when, how long, for how much, how it is paid and called off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from booking.types import ProviderCard
from bot.booking_form import Offered
from bot.dialogue.wording import money_lines
from bot.formats import length_text, moment_text, money_text
from bot.render import line_text
from bot.replies import Length, Moment, Money


@dataclass(frozen=True, slots=True)
class Agreement:
    """The proposal as it is shown before the yes, and the values that the yes carries back."""

    provider: str
    service: str
    when: str
    length: str
    price: str
    notes: tuple[str, ...]
    is_asked: bool  # the provider still has to agree
    due: str  # what is paid before it is booked
    fields: tuple[tuple[str, str], ...]


def agreement(offered: Offered, *, words: Mapping[str, str], language: str, now: datetime) -> Agreement:
    """Everything that a yes agrees to."""
    provider, service, proposal = offered.provider, offered.service, offered.proposal
    paid = money_lines(service, proposal.price_minor, offered.due_minor, provider)
    discount = offered.quote.name if proposal.discount_id else ""
    notes = [words["form.discount"].format(name=discount)] if discount else []
    notes += [line_text(one, language=language, country=provider.country) for one in paid]
    if service.needs_approval:
        notes.append(words["form.asked"].format(provider=provider.name))
    notes += _calling_off(offered, words, language, now)
    fields = {
        "price": proposal.price_minor,
        "currency": proposal.currency,
        "policy": proposal.policy_version,
        "list": proposal.list_price_minor,
        "discount": proposal.discount_id,
    }
    return Agreement(
        provider=provider.name,
        service=service.name,
        when=when_text(provider, proposal.start_at, language, now),
        length=length_text(Length(service.duration_minutes), language),
        price=price_text(provider, proposal.price_minor, proposal.currency, words, language),
        notes=tuple(notes),
        is_asked=service.needs_approval,
        due=money_text(Money(offered.due_minor, proposal.currency), language, provider.country)
        if offered.due_minor
        else "",
        fields=tuple((name, "" if value is None else str(value)) for name, value in fields.items()),
    )


def when_text(provider: ProviderCard, at: datetime, language: str, now: datetime, zone: str | None = None) -> str:
    """Weekday, date, time and zone of an instant, with the year when it is another than this one."""
    zone = zone or provider.time_zone
    year = now.astimezone(ZoneInfo(zone)).year
    text = moment_text(Moment(at, zone), language, provider.country, year)
    return text[:1].upper() + text[1:]


def price_text(provider: ProviderCard, minor: int, currency: str, words: Mapping[str, str], language: str) -> str:
    """An amount, or the word for no charge."""
    return money_text(Money(minor, currency), language, provider.country) if minor else words["page.free"]


def _calling_off(offered: Offered, words: Mapping[str, str], language: str, now: datetime) -> list[str]:
    """What calling off costs, as `refund_of_cancel` will count it."""
    service, start_at = offered.service, offered.proposal.start_at
    until_at = start_at - timedelta(hours=service.cancellation_hours)
    until = when_text(offered.provider, until_at, language, now)
    if not offered.due_minor:
        return [words["form.off.unpaid"].format(until=until)] if service.cancellation_hours and until_at > now else []
    said = [words["form.off.free"].format(until=until)] if until_at > now else []
    if not service.cancellation_hours:
        return said
    percent = service.late_refund_percent
    late = "form.off.late" if until_at > now else "form.off.already"
    if percent:
        return [*said, words[f"{late}.part"].format(percent=percent)]
    return [*said, words[f"{late}.kept"]]
