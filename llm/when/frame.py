"""What words of time are read against, and what a reading gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from llm.intents import When


@dataclass(frozen=True, slots=True)
class Frame:
    """The moment, place and talk in which a message was written.

    `now` is the naive local wall time at which it was sent. `focus_on` is the day under discussion:
    a bare day number stays in its month while that is not past. `open_minutes` settles an open am/pm
    when only one reading falls inside. With `expects_time` the assistant has just asked for a day or
    a time, so bare numbers may be one.
    """

    now: datetime
    language: str = "en"
    country: str = "US"
    focus_on: date | None = None
    focus_minute: int | None = None
    open_minutes: tuple[int, int] | None = None
    expects_time: bool = False
    time_zone: str | None = None  # IANA name of the zone of `now`: hours then count over a change of the clock
    sender_now: datetime | None = None  # the sender's own wall time, where it is known and differs

    @property
    def today(self) -> date:
        """The day on which the message was sent, where its sender is."""
        return (self.sender_now or self.now).date()

    def after(self, length: timedelta) -> datetime:
        """The wall time so long after the message was sent, to the minute."""
        later = self.now + length
        if self.time_zone is not None:
            zone = ZoneInfo(self.time_zone)
            later = (self.now.replace(tzinfo=zone).astimezone(UTC) + length).astimezone(zone).replace(tzinfo=None)
        return later.replace(second=0, microsecond=0)

    @property
    def is_month_first(self) -> bool:
        """Whether 3/4 is the fourth of March here."""
        return (self.country == "US" and self.language in ("en", "es")) or self.country in ("PH", "FM", "PW")

    @property
    def is_order_unclear(self) -> bool:
        """Whether both orders of day and month are in use here."""
        return self.country in ("CA", "PH", "KE", "GH", "ZA", "MY") or (self.country == "US" and self.language != "en")


@dataclass(frozen=True, slots=True)
class Found:
    """What was read, and the stretches of the original text that it was read from."""

    when: When
    spans: tuple[tuple[int, int], ...]
