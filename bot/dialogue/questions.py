"""Answers to questions, made of stored facts only."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby

from booking.folding import fold
from booking.policy import is_late, refund_of_cancel
from booking.types import BookingCard, ProviderCard, ServiceCard
from bot.desk import Desk
from bot.dialogue.matching import matching
from bot.dialogue.ranking import service_of
from bot.dialogue.wording import booking_values, line, means_of, price_of, status_of, why_late
from bot.replies import Length, Line, Money, Score, Span, Value, Weekday
from bot.state import State
from llm.intents import Days, Details, Topic
from models.enums import ActorKind, Assistant, BookingStatus

ASKED = "answer.asked"  # the line that says that the provider is asked, and that makes it so
MAX_VISITS = 3


def answer(state: State, desk: Desk, details: Details, text: str = "") -> tuple[Line, ...]:
    """Lines that answer every topic asked about; a topic without a stored fact is said to be unknown."""
    provider = subject(state, desk)
    lines: list[Line] = []
    for topic in details.topics or (Topic.OTHER,):
        lines += (
            _answer_one(topic, state, desk, provider, details, text)
            if topic is not Topic.OTHER
            else _other(provider, text, desk)
        )
    return tuple(lines)


def subject(state: State, desk: Desk) -> ProviderCard | None:
    """Whom a question is about: the chosen provider, else the one of the next booking."""
    if state.wish.provider_id:
        return desk.provider(state.wish.provider_id)
    if state.flow == "book":  # several are being looked at
        return None
    cards = desk.my_bookings()
    if state.booking_id:
        card = desk.booking(state.booking_id)
        if card:
            return desk.provider(card.provider_id)
    return desk.provider(cards[0].provider_id) if cards else None


def _answer_one(
    topic: Topic, state: State, desk: Desk, provider: ProviderCard | None, details: Details, text: str
) -> list[Line]:
    if topic is Topic.IS_BOT:
        return [line("answer.is_bot")]
    if topic is Topic.LANGUAGES and not _facts(provider, topic):
        return [line("answer.languages")]
    if topic in (Topic.STATUS, Topic.DATE, Topic.TIME):
        return _of_visit(state, desk)
    if topic is Topic.TIMES:
        return []
    if provider is None and topic is Topic.POLICY and desk.my_bookings():
        provider = desk.provider(desk.my_bookings()[0].provider_id)
    if provider is None:
        return [line("answer.which_provider")]
    on_day = _hours_on(provider, details) if topic is Topic.HOURS else []
    if on_day:
        return on_day
    if topic is Topic.POLICY and _LATE.search(fold(text)):
        return _other(provider, text, desk)  # how late somebody may be is for the provider to say
    several = [one for one in provider.services if str(one.id) in details.services]
    if len(several) > 1 and topic in _OF_EACH:
        return [said for one in several for said in _OF_EACH[topic](provider, one)]
    service = _service_asked(provider, state, desk, details)
    if topic is Topic.PAYMENT:
        facts = _facts(provider, topic)
        if not facts and _MEANS.search(fold(text)):
            facts = _of_facts(provider, [], desk)
        return _payment(provider, service, desk) + facts
    maker = _MAKERS.get(topic)
    made = _policy(provider, service, state, desk) if topic is Topic.POLICY else []
    made = maker(provider, service) if maker else made
    if made:
        return made + (_facts(provider, topic) if _answers_itself(provider, desk) else [])
    return _of_facts(provider, [fact.text for fact in provider.facts if fact.topic == topic.value], desk)


def _other(provider: ProviderCard | None, text: str, desk: Desk) -> list[Line]:
    """A question outside the usual topics: the provider's facts whose topic or words stand in it."""
    if provider is None:
        return [line("answer.which_provider")]
    found, is_sure = matching(text, provider.facts)
    return _of_facts(provider, [fact.text for fact in found], desk, is_sure=is_sure)


def _of_facts(provider: ProviderCard, texts: list[str], desk: Desk, *, is_sure: bool = True) -> list[Line]:
    """What is stored, where the assistant may say it and is sure that it was meant; else the provider is asked.

    The line that says so is what the engine asks by (`bot/asking.py`): nothing is said to be asked that is not.
    """
    assistant = desk.assistant(provider.id)
    if texts and is_sure and assistant.mode is Assistant.AUTOMATIC:
        return [line("answer.fact", text=text) for text in texts[:2]]
    if not assistant.can_ask:
        return [line("answer.unknown", provider=provider.name)]
    draft = " ".join(texts[:2]) if assistant.mode is not Assistant.OFF else ""
    return [line(ASKED, provider=provider.name, of=str(provider.id), draft=draft)]


def _answers_itself(provider: ProviderCard, desk: Desk) -> bool:
    return bool(provider.facts) and desk.assistant(provider.id).mode is Assistant.AUTOMATIC


def _service_asked(provider: ProviderCard, state: State, desk: Desk, details: Details) -> ServiceCard | None:
    for service in provider.services:
        if str(service.id) == details.service:
            return service
    return service_of(state.wish, provider) or _service_booked(provider, state, desk)


def _service_booked(provider: ProviderCard, state: State, desk: Desk) -> ServiceCard | None:
    """The service of the only visit there is, when nothing else is being arranged."""
    cards = [] if state.flow else [card for card in desk.my_bookings() if card.provider_id == provider.id]
    if len(cards) != 1:
        return None
    return next((service for service in provider.services if service.id == cards[0].service_id), None)


def facts_of(state: State, desk: Desk, topic: Topic) -> tuple[Line, ...]:
    """What the provider in question has said about a topic."""
    return tuple(_facts(subject(state, desk), topic))


def _facts(provider: ProviderCard | None, topic: Topic) -> list[Line]:
    if provider is None:
        return []
    return [line("answer.fact", text=fact.text) for fact in provider.facts if fact.topic == topic.value]


def _price(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    chosen = (service,) if service else provider.services
    return [
        line("answer.price", service=item.name, price=price_of(item.price_minor, item.currency)) for item in chosen[:8]
    ]


def _duration(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    chosen = (service,) if service else provider.services
    return [line("answer.duration", service=item.name, length=Length(item.duration_minutes)) for item in chosen[:8]]


def _services(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    lines = [line("answer.services", provider=provider.name)]
    for item in provider.services[:10]:
        values: dict[str, Value] = {
            "service": item.name,
            "length": Length(item.duration_minutes),
            "price": price_of(item.price_minor, item.currency),
        }
        lines.append(line("answer.service", **values))
    return lines


def _address(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    if service and service.is_virtual:
        return [line("answer.online", service=service.name)]
    where = ", ".join(part for part in (provider.address, provider.city) if part)
    return [line("answer.address", provider=provider.name, address=where)] if where else []


def _hours(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    lines = [line("answer.hours", provider=provider.name)]
    open_days = [(weekday, _spans(provider, weekday)) for weekday in range(7)]
    for spans, group in groupby(open_days, key=lambda day: day[1]):
        days = [weekday for weekday, _ in group]
        if not spans:
            continue
        if len(days) > 1:
            first, last = Weekday(days[0]), Weekday(days[-1])
            lines.append(line("answer.hours_days", first=first, last=last, spans=spans))
        else:
            lines.append(line("answer.hours_day", weekday=Weekday(days[0]), spans=spans))
    return lines if len(lines) > 1 else []


def _spans(provider: ProviderCard, weekday: int) -> tuple[Span, ...]:
    return tuple(Span(start, end) for day, start, end in provider.hours if day == weekday)


def _hours_on(provider: ProviderCard, details: Details) -> list[Line]:
    """ "Are you open on Mondays?": that day alone."""
    days = [choice.days for choice in details.when.choices if choice.days] if details.when else []
    weekday = _weekday(days[0]) if len(days) == 1 else None
    if weekday is None:
        return []
    spans = _spans(provider, weekday)
    if not spans:
        return [line("answer.closed_day", weekday=Weekday(weekday))]
    return [line("answer.hours_day", weekday=Weekday(weekday), spans=spans)]


def _weekday(days: Days) -> int | None:
    """The one weekday that is meant: a day, or every one of its kind."""
    if days.weekdays is not None:
        return next(iter(days.weekdays)) if len(days.weekdays) == 1 else None
    only = days.first if days.is_one_day else days.last if days.first is None else None
    return only.weekday() if only else None


def _phone(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    return [line("answer.phone", provider=provider.name, phone=provider.phone)] if provider.phone else []


def _rating(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    if provider.rating is None:
        return []
    return [line("answer.rating", provider=provider.name, rating=Score(str(provider.rating)))]


def _policy(provider: ProviderCard, service: ServiceCard | None, state: State, desk: Desk) -> list[Line]:
    """Of the visits that are booked, what cancelling them means now; else the terms of the service in question."""
    cards = _visits_at(provider, state, desk)
    if cards:
        told = [said for card in cards for said in _policy_of(card, desk)]
        return [said for n, said in enumerate(told) if said not in told[:n]]
    chosen = service or (provider.services[0] if provider.services else None)
    if chosen is None:
        return []
    told = [_free_until(chosen.cancellation_hours)]
    if chosen.cancellation_hours and desk.due_minor(chosen, chosen.price_minor):
        told.append(_late_part(chosen.late_refund_percent))
    return told


def _visits_at(provider: ProviderCard, state: State, desk: Desk) -> list[BookingCard]:
    """The visits there that a question may be about: the one that is spoken of, or all; none while one is arranged."""
    if state.flow == "book" and state.wish.provider_id:
        return []
    cards = [card for card in desk.my_bookings() if card.provider_id == provider.id]
    spoken_of = [card for card in cards if card.id == state.booking_id]
    return spoken_of or cards[:MAX_VISITS]


def _policy_of(card: BookingCard, desk: Desk) -> list[Line]:
    """What goes back of what was paid, and how long it may still be cancelled for nothing, or why not."""
    back, paid = refund_of_cancel(card, by=ActorKind.CUSTOMER, now=desk.now), card.paid_minor - card.refunded_minor
    told = []
    if paid:
        key = "all" if back == paid else "part" if back else "none"
        amounts = {"amount": Money(back, card.currency), "paid": Money(paid, card.currency)}
        told.append(line(f"answer.cancel_{key}", **booking_values(card), **amounts))
    if is_late(card, desk.now):
        return [*told, why_late(card, desk.now)]
    told.append(_free_until(card.cancellation_hours))
    is_kept = paid or card.status is BookingStatus.AWAITING_PAYMENT
    return [*told, _late_part(card.late_refund_percent)] if card.cancellation_hours and is_kept else told


def _free_until(hours: int) -> Line:
    return line("answer.policy", length=Length(hours * 60)) if hours else line("answer.policy_any_time")


def _late_part(percent: int) -> Line:
    return line("answer.policy_late_part", percent=percent) if percent else line("answer.policy_late_none")


def _payment(provider: ProviderCard, service: ServiceCard | None, desk: Desk) -> list[Line]:
    """How the service in question is paid, or each of those that are paid when booking."""
    asked = (service,) if service else provider.services[:8]
    ahead = [item for item in asked if desk.due_minor(item, item.price_minor)]
    told = [_paid_ahead(provider, item, desk.due_minor(item, item.price_minor)) for item in ahead]
    if told and len(told) < len(asked):
        told.append(line("answer.payment_rest"))
    return told or [line("answer.payment")]


def _paid_ahead(provider: ProviderCard, service: ServiceCard, due_minor: int) -> Line:
    key = "answer.pay_all" if due_minor == service.price_minor else "answer.pay_deposit"
    rest = Money(service.price_minor - due_minor, service.currency)
    amount = Money(due_minor, service.currency)
    return line(key, service=service.name, amount=amount, rest=rest, by=means_of(provider))


def _who(provider: ProviderCard, service: ServiceCard | None) -> list[Line]:
    return [line("answer.who", provider=provider.name, trade=provider.profession, city=provider.city)]


_MAKERS: dict[Topic, Callable[[ProviderCard, ServiceCard | None], list[Line]]] = {
    Topic.PRICE: _price,
    Topic.DURATION: _duration,
    Topic.SERVICES: _services,
    Topic.ADDRESS: _address,
    Topic.HOURS: _hours,
    Topic.PHONE: _phone,
    Topic.RATING: _rating,
    Topic.WHO: _who,
}


_MEANS = re.compile(  # what somebody pays with
    r"\b(?:cash|credit|debit|cards?|amex|paypal|venmo|zelle|apple pay|google pay|che(?:que|ck)s?|"
    r"tarjetas?|efectivo|bizum|"
    r"cart(?:ao|oes|e|es|a)|dinheiro|mb ?way|cb|especes|liquide|cheques?|virement|lydia|ec|karten?|kartenzahlung|bar|"
    r"bargeld|rechnung|uberweisung|twint|klarna|contanti|bancomat|satispay|assegn[oi]|bonifico|transferencia)\b"
)
_OF_EACH = {Topic.PRICE: _price, Topic.DURATION: _duration}
_LATE = re.compile(r"\b(?:late|tarde|atras\w+|retard|zu spat|verspat\w*|ritardo)\b")


def _of_visit(state: State, desk: Desk) -> list[Line]:
    """What is on the table or booked: its day, time and status."""
    card: BookingCard | None = desk.booking(state.booking_id) if state.booking_id else None
    if state.proposal is not None:
        return [line("answer.not_booked_yet")]
    cards = (card,) if card else desk.my_bookings()[:1]
    if not cards:
        return [line("visits.none")]
    return [line("visits.item", **booking_values(c), status=status_of(c)) for c in cards]
