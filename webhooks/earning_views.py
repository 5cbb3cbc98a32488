"""What the money page shows, in the provider's language: sums, a bar for each day, and a line for each payment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from booking.earned import Earnings, in_all
from booking.earnings import PaymentLine
from booking.plans import PlanCard
from booking.types import ProviderCard
from bot.formats import moment_text, money_text, value_text
from bot.periods import Period, month_of, week_of
from bot.replies import Day, Moment, Money
from models.enums import Plan
from webhooks.wording import words

HEIGHT, GAP, WIDTH, FOOT = 120, 4, 700, 18  # of the chart, in its own units


@dataclass(frozen=True, slots=True)
class Bar:
    """One day of the chart: two blocks one upon the other, by link below and on site above."""

    label: str  # the day and both amounts in words
    short: str  # under the bar, where there is room
    x: float
    width: float
    link_height: float
    site_height: float
    link: str
    site: str
    visits: int
    visits_height: float

    @property
    def link_y(self) -> float:
        """Where the lower block begins, from above."""
        return HEIGHT - self.link_height

    @property
    def site_y(self) -> float:
        """Where the upper block begins, from above."""
        return self.link_y - self.site_height


@dataclass(frozen=True, slots=True)
class Sums:
    """All of one currency: (key of the words, amount), and the chart of its days."""

    currency: str
    parts: tuple[tuple[str, str], ...]
    visits: int
    bars: tuple[Bar, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Row:
    """One payment or refund."""

    kind: str
    status: str
    at: str
    service: str
    visit_at: str
    customer: str
    amount: str
    fee: str

    @property
    def is_bad(self) -> bool:
        """Whether the provider has to do something about it."""
        return self.kind == "refund" and self.status in ("failed", "failed_house")


@dataclass(frozen=True, slots=True)
class MoneyView:
    """The whole page."""

    language: str
    slug: str
    provider: str
    period: str
    days: str
    sums: tuple[Sums, ...]
    rows: tuple[Row, ...]
    height: int = HEIGHT + FOOT
    width: int = WIDTH
    base: int = HEIGHT


def period_of(name: str, today: date, language: str, country: str) -> Period:
    """The days of a choice on the page."""
    if name.endswith("month"):
        this = month_of(today)
        return month_of(this.first - timedelta(days=1)) if name.startswith("last") else this
    return week_of(today - timedelta(weeks=1) if name.startswith("last") else today, language, country)


def money_view(
    provider: ProviderCard,
    name: str,
    period: Period,
    earned: Sequence[Earnings],
    lines: Sequence[PaymentLine],
    *,
    language: str,
) -> MoneyView:
    """The page of a provider, with what was earned in the period and the latest payments."""
    days = " - ".join(value_text(Day(day), language, provider.country) for day in (period.first, period.last))
    sums = tuple(
        Sums(
            one.currency,
            _parts(one, language, provider.country),
            one.visits,
            _bars(one.currency, earned, period, language, provider),
        )
        for one in in_all(earned)
    )
    rows = tuple(_row(line, provider, language) for line in lines)
    return MoneyView(language, provider.slug, provider.name, name, days, sums, rows)


def _parts(one: Earnings, language: str, country: str) -> tuple[tuple[str, str], ...]:
    amounts = {
        "money.online": one.paid_minor,
        "money.returned": one.returned_minor,
        "money.fees": one.fees_minor,
        "money.left": one.online_minor if one.returned_minor or one.fees_minor else 0,
        "money.on_site": one.on_site_minor,
    }
    return tuple(
        (key, money_text(Money(minor, one.currency), language, country)) for key, minor in amounts.items() if minor
    )


def _bars(
    currency: str, earned: Sequence[Earnings], period: Period, language: str, provider: ProviderCard
) -> tuple[Bar, ...]:
    """A bar for every day; what was given back beyond a day's income has no height, but its amount is told."""
    own = {one.on: one for one in earned if one.currency == currency}
    days = [period.first + timedelta(days=number) for number in range((period.last - period.first).days + 1)]
    shown = [own.get(day, Earnings(day, currency)) for day in days]
    most = max(max(one.online_minor, 0) + one.on_site_minor for one in shown) or 1
    most_visits = max(one.visits for one in shown) or 1
    step = WIDTH / len(days)
    return tuple(
        _bar(one, number * step, step - GAP, (HEIGHT / most, HEIGHT / most_visits), language, provider, len(days) > 7)
        for number, one in enumerate(shown)
    )


def _bar(
    one: Earnings,
    x: float,
    width: float,
    scales: tuple[float, float],  # of money and of visits
    language: str,
    provider: ProviderCard,
    is_narrow: bool,
) -> Bar:
    def told(minor: int) -> str:
        return money_text(Money(minor, one.currency), language, provider.country)

    day = value_text(Day(one.on), language, provider.country)
    short = str(one.on.day)
    return Bar(
        label=day,
        short=short if not is_narrow or one.on.day % 2 else "",
        x=round(x + GAP / 2, 2),
        width=round(width, 2),
        link_height=round(max(one.online_minor, 0) * scales[0], 2),
        site_height=round(one.on_site_minor * scales[0], 2),
        link=told(one.online_minor),
        site=told(one.on_site_minor),
        visits=one.visits,
        visits_height=round(one.visits * scales[1], 2),
    )


def _row(line: PaymentLine, provider: ProviderCard, language: str) -> Row:
    country, zone = provider.country, provider.time_zone
    fee = money_text(Money(line.fee_minor, line.currency), language, country) if line.fee_minor else ""
    return Row(
        kind=line.kind,
        status="failed_house" if line.is_with_house else line.status,
        at=moment_text(Moment(line.at, zone, "short"), language, country),
        service=line.service,
        visit_at=moment_text(Moment(line.start_at, zone, "short"), language, country),
        customer=line.customer or "",
        amount=money_text(Money(line.amount_minor, line.currency), language, country),
        fee=fee if line.kind == "payment" and line.status == "paid" else "",
    )


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan in words, and what is counted."""

    text: str
    counted: tuple[str, ...]
    is_subscribed: bool


def plan_view(card: PlanCard, language: str) -> PlanView:
    """The provider's plan as it counts now; what is used of it where that is limited."""
    said = words(language)
    key = "trial" if card.is_trial else "pro_until" if card.plan is Plan.PRO and card.until else card.plan.value
    day = Day(card.until.astimezone(ZoneInfo(card.time_zone)).date()) if card.until else None
    counts = (("bookings", card.use.bookings, card.limits.bookings_a_month),)
    counts += (("customers", card.use.customers, card.limits.customers),)
    return PlanView(
        said[f"plan.{key}"].format(day=value_text(day, language) if day else ""),
        tuple(
            said[f"plan.{name}"].format(used=used, limit=limit)
            for name, used, limit in counts
            if limit and card.plan is Plan.FREE
        ),
        card.is_subscribed,
    )
