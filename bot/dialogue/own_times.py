"""Which time a provider means: any that nothing takes, also outside of the opening hours when that is said clearly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from booking.schedule import Reason, Slot
from bot.desk import Desk
from bot.dialogue.arranging import reason_line
from bot.dialogue.times import Finder, Hit, Offers, Refused, WhichHalf
from bot.dialogue.wording import line
from bot.replies import Line
from llm.intents import Choice, Clock, Days, When

OWN_RULES = (Reason.CLOSED, Reason.TOO_LONG, Reason.OFF_GRID)
HALF_DAY = 720


@dataclass(frozen=True, slots=True)
class Found:
    """One time, or several to choose from with what is to be said first; `is_outside` of the opening hours."""

    start_at: datetime | None = None
    is_any_time: bool = False
    is_outside: bool = False
    slots: tuple[Slot, ...] = ()
    said: Line | None = None


def find(desk: Desk, service_id: UUID, zone: str, when: When | None, *, moving: UUID | None = None) -> Found:
    """What the words come to."""
    finding = Finder(desk, service_id, zone, moving=moving).find(when)
    if isinstance(finding, Hit):
        return Found(finding.slot.start_at)
    if isinstance(finding, WhichHalf):
        return Found(slots=(finding.morning, finding.evening), said=line("provider.which_time_short"))
    if isinstance(finding, Offers):
        return Found(slots=finding.slots, said=line("provider.which_time_short"))
    if isinstance(finding, Refused):
        return _anyhow(desk, service_id, zone, finding, moving) or Found(
            slots=finding.alternatives, said=reason_line(finding, zone)
        )
    return Found(said=line("day.which_day"))


def _anyhow(desk: Desk, service_id: UUID, zone: str, refused: Refused, moving: UUID | None) -> Found | None:
    """The wanted time when only the provider's own rules stand against it."""
    if refused.wall is None or refused.reason not in OWN_RULES:
        return None
    verdict = desk.business.judge_any_time(service_id, refused.wall, moving=moving)
    if not verdict.is_free:
        taken = Refused(verdict.reason, refused.wall, refused.alternatives)
        return Found(slots=refused.alternatives, said=reason_line(taken, zone))
    start_at = refused.wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return Found(start_at, is_any_time=True, is_outside=refused.reason is not Reason.OFF_GRID)


def on_day(when: When, day: date) -> When:
    """The same with a day where none was said."""
    choices = tuple(Choice(one.days or Days(day, day), one.clock) for one in when.choices)
    return replace(when, choices=choices)


def soonest_day(when: When, desk: Desk, zone: str) -> date:
    """Today, or tomorrow when the clock time that was said has passed."""
    now = desk.now.astimezone(ZoneInfo(zone))
    clocks = [one.clock for one in when.choices if one.clock and one.days is None]
    is_over = bool(clocks) and all(_latest(clock) < now.hour * 60 + now.minute for clock in clocks)
    return now.date() + timedelta(days=is_over)


def _latest(clock: Clock) -> int:
    """The last minute of the day that a clock word may mean."""
    if clock.is_exact:
        return (clock.start_minute or 0) + (HALF_DAY if clock.is_meridiem_open else 0)
    return 2 * HALF_DAY if clock.end_minute is None else clock.end_minute
