"""A provider asks about money: how much came in, and the way to the page that shows it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from booking.earned import Earnings, in_all
from booking.plans import PlanCard
from bot.desk import Desk
from bot.dialogue.wording import Decision, line, say
from bot.periods import Period, period_meant
from bot.replies import Day, Line, Link, Money
from bot.state import State
from llm.intents import Understanding
from models.enums import Plan

MONEY_PAGE = Link("link.money", "in:money")  # the address comes with the message (`bot/signin.py`)
SETTINGS_PAGE = Link("link.settings", "in:settings")


def numbers(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """What was earned in the days that are asked about, by link and on site apart, in each currency."""
    own = desk.speaker.own_provider_id
    provider = desk.provider(own) if own else None
    if provider is None:
        return say(state, line("help.provider"))
    today = desk.now.astimezone(ZoneInfo(provider.time_zone)).date()
    language = state.language or provider.language
    period = period_meant(heard.details.when, text, today, language, provider.country)
    earned = in_all(desk.earnings(period.first, period.last))
    lines = [one for earnings in earned for one in _told(earnings)] or [line("numbers.none")]
    return say(state, _head(period), *lines, links=(MONEY_PAGE,))


def pages(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """A way into the provider's own pages, and the plan where plans differ."""
    card = desk.plan()
    lines = _of_plan(card) if card else []
    return say(state, line("page.provider"), *lines, links=(SETTINGS_PAGE,))


def _of_plan(card: PlanCard) -> list[Line]:
    if card.is_trial and card.until is not None:
        lines = [line("plan.trial", day=Day(card.until.astimezone(ZoneInfo(card.time_zone)).date()))]
    else:
        lines = [line(f"plan.{card.plan.value}")]
    if card.plan is Plan.PRO:
        return lines
    if card.limits.bookings_a_month:
        lines.append(line("plan.bookings", used=card.use.bookings, limit=card.limits.bookings_a_month))
    if card.limits.customers:
        lines.append(line("plan.customers", used=card.use.customers, limit=card.limits.customers))
    return lines


def _head(period: Period) -> Line:
    if period.is_one_day:
        return line("numbers.day", day=Day(period.first))
    return line("numbers.days", first=Day(period.first), last=Day(period.last))


def _told(earnings: Earnings) -> list[Line]:
    parts = {
        "numbers.online": earnings.paid_minor,
        "numbers.returned": earnings.returned_minor,
        "numbers.fees": earnings.fees_minor,
    }
    lines = [line(key, amount=Money(minor, earnings.currency)) for key, minor in parts.items() if minor]
    if len(lines) > 1:
        lines.append(line("numbers.left", amount=Money(earnings.online_minor, earnings.currency)))
    if earnings.on_site_minor:
        lines.append(line("numbers.on_site", amount=Money(earnings.on_site_minor, earnings.currency)))
    if earnings.visits:
        lines.append(line("numbers.visits", count=earnings.visits))
    return lines
