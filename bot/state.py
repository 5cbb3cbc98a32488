"""What a conversation remembers between turns: frozen, JSON in the database, readable by the next version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from booking.types import Difference, Proposal
from bot.business import Business
from llm.context import Asked
from llm.intents import Choice, Clock, Days, When


@dataclass(frozen=True, slots=True)
class Following:
    """A visit to be arranged after the one on the table."""

    service: str | None = None  # as it was understood; None is the same again
    is_for_other: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What the customer has said so far about the visit that is being arranged."""

    provider_id: UUID | None = None
    service_id: UUID | None = None
    service_name: str | None = None  # said before a provider was chosen
    trade: str | None = None
    city: str | None = None
    price_max_minor: int | None = None
    rating_min: float | None = None
    is_cheap: bool = False  # prices matter: they are shown, the lowest first
    when: When | None = None
    start_at: datetime | None = None  # one exact slot, chosen from an offer
    attendee_name: str | None = None
    is_for_other: bool = False  # who is to come was not named yet
    following: tuple[Following, ...] = ()
    is_next: bool = False  # a visit was booked by the same wish before this one
    code: str | None = None  # of a coupon
    phone: str | None = None  # provider: of a caller for whom a visit is entered
    customer_id: UUID | None = None  # provider: who it is, of the own customers of that name
    is_somebody_new: bool = False  # provider: it is none of them


@dataclass(frozen=True, slots=True)
class State:
    """The whole memory of one conversation. Every field has a default: old rows stay readable."""

    version: int = 1
    language: str | None = None
    is_introduced: bool = False
    told_zone: str | None = None  # whose clock the times were said to be of, to somebody who has another
    flow: str | None = None  # book | move | cancel
    wish: Wish = Wish()
    home_provider_id: UUID | None = None  # whom the entry code or page was for
    booking_id: UUID | None = None  # the booking that is being moved or cancelled, or that was made last
    booking_version: int | None = None
    told_refund_minor: int | None = None  # what cancelling gives back as it was told
    agreed: Difference | None = None  # what changing its service was said to come to
    asked: Asked = Asked.NOTHING
    proposal: Proposal | None = None
    proposal_number: int = 0  # buttons of an older proposal are recognised by it
    shown: tuple[datetime, ...] = ()  # slots in the last offer, UTC
    shown_providers: tuple[UUID, ...] = ()
    is_handed_off: bool = False
    set_up: str | None = None  # provider: words that set something up, of which a piece is missing
    relay_to: UUID | None = None  # provider: the conversation that is being answered
    relay_at: datetime | None = None  # provider: when words last went there
    words: str | None = None  # provider: written for a customer, it is not yet clear for whom
    is_words_asked: bool = False  # provider: nor whether they are for a customer at all
    draft_id: UUID | None = None  # provider: the question whose answer is being written
    business: Business | None = None  # that is being signed up
    misses: int = 0  # turns in a row that were not understood
    told_hours: bool = False  # the last question was about opening hours

    def with_wish(self, **changes: Any) -> State:
        """The same state with parts of the wish replaced."""
        return replace(self, wish=replace(self.wish, **changes))

    def at_rest(self) -> State:
        """After something is finished: nothing asked, nothing wanted, the provider still known."""
        wish = Wish(provider_id=self.wish.provider_id or self.home_provider_id)
        return replace(
            self,
            flow=None,
            wish=wish,
            asked=Asked.NOTHING,
            proposal=None,
            shown=(),
            shown_providers=(),
            booking_version=None,
            told_refund_minor=None,
            agreed=None,
            business=None,
            misses=0,
        )

    def quiet(self) -> State:
        """Nothing is being asked any more; what is wanted stays."""
        return replace(self, asked=Asked.NOTHING, proposal=None, shown=(), shown_providers=())


_ADAPTER = TypeAdapter(State)


def state_to_json(state: State) -> dict[str, Any]:
    """Only what differs from an empty state is stored."""
    return _ADAPTER.dump_python(state, mode="json", exclude_defaults=True)  # type: ignore[no-any-return]


def state_from_json(raw: dict[str, Any]) -> State:
    """Reverse of `state_to_json`; an unreadable state starts afresh rather than blocking the talk."""
    try:
        return _ADAPTER.validate_python(_strictly_known(raw))
    except (ValueError, TypeError, AttributeError):
        return State()


def _strictly_known(raw: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in raw.items() if name in State.__dataclass_fields__}


def merge_when(old: When | None, new: When) -> When:
    """A later word replaces an earlier one: a new day keeps the old clock, a new clock the old days."""
    if old and new.prefer == "earliest" and not new.choices and all(c.clock and c.clock.is_exact for c in old.choices):
        return new  # "as soon as possible then", after a time that cannot be had
    if old is None or not new.choices:
        return new if new.choices or old is None else replace(new, choices=old.choices)
    has_days = any(choice.days for choice in new.choices)
    has_clock = any(choice.clock for choice in new.choices)
    if has_days and has_clock:
        return new
    if has_days:
        clock = _first_clock(old)
        return replace(new, choices=tuple(Choice(choice.days, clock) for choice in new.choices))
    days = [choice.days for choice in old.choices if choice.days] or [None]
    clocks = [choice.clock for choice in new.choices]
    excluded = new.excluded or old.excluded
    return replace(new, choices=tuple(Choice(d, c) for d in days for c in clocks), excluded=excluded)


def _first_clock(when: When) -> Clock | None:
    return next((choice.clock for choice in when.choices if choice.clock), None)


def day_in_focus(when: When | None) -> date | None:
    """The single day under discussion, if there is one."""
    days: Days | None = next((choice.days for choice in when.choices if choice.days), None) if when else None
    return days.first if days else None
