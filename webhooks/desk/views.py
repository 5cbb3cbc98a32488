"""What the desk shows of bookings, in the provider's language and zone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.policy import TAKEN_BACK_WITHIN, refund_of_cancel
from booking.types import BookingCard
from bot.formats import moment_text, money_text, value_text
from bot.replies import Day, Moment, Money
from models.enums import ActorKind, BookingStatus
from webhooks.desk.frame import Desk
from webhooks.picking import instant

STEP = 15  # minutes of one row of the week
FEWEST_ROWS = 32


@dataclass(frozen=True, slots=True)
class Chosen:
    """A time that was picked for a booking."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class BookingView:
    """One booking in words, with what can be done to it now."""

    id: UUID
    status: str
    time: str  # of day
    since: str  # the day it began on, where it goes on into another
    until: str
    when: str  # in full
    day: str  # as an address carries it
    service: str
    customer: str
    customer_id: UUID
    price: str
    paid: str
    waits_for_customer: bool
    answer_by: str
    row: int  # of the week's grid
    rows: int
    deeds: tuple[str, ...]
    moves: tuple[str, ...]  # deeds that need a time
    told_minor: int  # what a cancel gives back
    told: str
    zone: str
    language: str
    country: str

    def at(self, at: datetime) -> Chosen:
        """Another time for it, in words."""
        return Chosen(instant(at), moment_text(Moment(at, self.zone), self.language, self.country))


@dataclass(frozen=True, slots=True)
class DayView:
    """One day with its bookings."""

    name: str
    short: str
    value: str
    is_today: bool
    bookings: tuple[BookingView, ...]


@dataclass(frozen=True, slots=True)
class DaysView:
    """A day or a week. Rows of the grid are quarters of an hour, counted from `first_hour`."""

    title: str
    days: tuple[DayView, ...]
    earlier: str
    later: str
    today: str
    hours: tuple[tuple[int, str], ...]  # row and text
    row_count: int


def request_views(desk: Desk, cards: Iterable[BookingCard]) -> tuple[BookingView, ...]:
    """Requests that wait, those for the provider first."""
    ranked = sorted(cards, key=lambda card: (card.waiting_on is ActorKind.CUSTOMER, card.start_at))
    return tuple(booking_view(desk, card) for card in ranked)


def days_view(desk: Desk, cards: tuple[BookingCard, ...], first: date, *, is_week: bool) -> DaysView:
    """The days from `first`, each with what starts there, or goes on there past midnight."""
    zone = ZoneInfo(desk.provider.time_zone)
    today = desk.now.astimezone(zone).date()
    days = [first + timedelta(days=number) for number in range(7 if is_week else 1)]
    top, bottom = _hours(desk, cards, zone, days)
    shown = tuple(
        DayView(
            name=_named(desk, day),
            short=_named(desk, day, is_short=True),
            value=day.isoformat(),
            is_today=day == today,
            bookings=tuple(booking_view(desk, card, top, day) for card in cards if _is_on(card, day, zone)),
        )
        for day in days
    )
    title = shown[0].name if not is_week else f"{shown[0].short} - {shown[-1].short}"
    return DaysView(
        title=title,
        days=shown,
        earlier=(first - timedelta(days=len(days))).isoformat(),
        later=(first + timedelta(days=len(days))).isoformat(),
        today=today.isoformat(),
        hours=tuple(((hour * 60 - top) // STEP + 1, f"{hour:02d}") for hour in range(top // 60, bottom // 60)),
        row_count=(bottom - top) // STEP,
    )


def _is_on(card: BookingCard, day: date, zone: ZoneInfo) -> bool:
    """Whether a visit takes time of a day; one that ends at midnight takes none of the next."""
    last = (card.end_at - timedelta(microseconds=1)).astimezone(zone).date()
    return card.start_at.astimezone(zone).date() <= day <= last


def _span(card: BookingCard, day: date, zone: ZoneInfo) -> tuple[int, int]:
    """From which minute of a day to which a visit takes it."""
    if card.start_at.astimezone(zone).date() < day:
        ends = card.end_at.astimezone(zone)
        return 0, _minute(ends, zone) if ends.date() == day else 1440
    start = _minute(card.start_at, zone)
    return start, min(start + _length(card), 1440)


def _hours(desk: Desk, cards: tuple[BookingCard, ...], zone: ZoneInfo, days: list[date]) -> tuple[int, int]:
    """From when to when the grid goes, in whole hours as minutes: opening hours, and what lies outside them."""
    starts = [start for _, start, _ in desk.provider.hours]
    ends = [min(end, 1440) for _, _, end in desk.provider.hours]
    for start, end in (_span(card, day, zone) for day in days for card in cards if _is_on(card, day, zone)):
        starts.append(start)
        ends.append(end)
    top = min(starts, default=9 * 60) // 60 * 60
    bottom = -(-max(ends, default=17 * 60) // 60) * 60
    return top, max(bottom, min(top + FEWEST_ROWS * STEP, 1440))


def _minute(at: datetime, zone: ZoneInfo) -> int:
    local = at.astimezone(zone)
    return local.hour * 60 + local.minute


def _length(card: BookingCard) -> int:
    """Minutes that really pass: on the night of a clock change the clock on the wall tells others."""
    return round((card.end_at - card.start_at).total_seconds() / 60)


def booking_view(desk: Desk, card: BookingCard, top: int = 0, on: date | None = None) -> BookingView:
    """One booking as the provider sees it, or what of it lies on a day."""
    zone, country = card.time_zone, desk.provider.country
    begins = card.start_at.astimezone(ZoneInfo(zone)).date()
    start, end = _span(card, on or begins, ZoneInfo(zone))
    row = (start - top) // STEP + 1
    back = refund_of_cancel(card, by=ActorKind.PROVIDER, now=desk.now)
    deeds = _deeds(card, desk.now)

    def moment(at: datetime, style: str) -> str:
        return moment_text(Moment(at, zone, style), desk.language, country)

    def amount(minor: int) -> str:
        return money_text(Money(minor, card.currency), desk.language, country)

    return BookingView(
        id=card.id,
        status=card.status.value,
        time=moment(card.start_at, "time"),
        since=_named(desk, begins, is_short=True) if on and on > begins else "",
        until=moment(card.end_at, "time"),
        when=moment(card.start_at, "full"),
        day=card.local_start[:10],
        service=card.service_name,
        customer=card.attendee_name or card.customer_name or desk.words["desk.somebody"],
        customer_id=card.customer_id,
        price=amount(card.price_minor) if card.price_minor else "",
        paid=amount(card.paid_minor - card.refunded_minor) if card.paid_minor else "",
        waits_for_customer=card.waiting_on is ActorKind.CUSTOMER,
        answer_by=moment(card.deadline_at, "short") if card.deadline_at else "",
        row=max(row, 1),
        rows=max(min((end - start) // STEP, (1440 - top) // STEP + 1 - row), 1),  # what is left of the day
        deeds=deeds,
        moves=tuple(deed for deed in ("counter", "move") if deed in deeds),
        told_minor=back,
        told=amount(back) if back else "",
        zone=zone,
        language=desk.language,
        country=country,
    )


def _deeds(card: BookingCard, now: datetime) -> tuple[str, ...]:
    """What a provider can do to a booking as it stands."""
    status = card.status
    if status is BookingStatus.PENDING:
        own_turn = ("approve", "decline", "counter")
        return ("decline",) if card.waiting_on is ActorKind.CUSTOMER else own_turn
    if status is BookingStatus.CONFIRMED:
        return ("done", "no_show") if card.start_at <= now else ("move", "cancel")
    if status in (BookingStatus.HELD, BookingStatus.AWAITING_PAYMENT):
        return ("cancel",)
    if status is BookingStatus.COMPLETED:
        return ("undo", "no_show") if now < card.end_at else ("no_show",)
    if status is BookingStatus.NO_SHOW:
        return ("came", "lift") if now <= card.end_at + TAKEN_BACK_WITHIN else ("lift",)
    return ()


def _named(desk: Desk, day: date, *, is_short: bool = False) -> str:
    if is_short:
        midday = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(desk.provider.time_zone))
        told = moment_text(Moment(midday, desk.provider.time_zone, "short"), desk.language, desk.provider.country)
        return told.rpartition(",")[0] or told
    told = value_text(Day(day), desk.language, desk.provider.country)
    return told[:1].upper() + told[1:]
