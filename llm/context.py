"""What an interpreter is told before it reads a message: frozen, plain, without a person's data.

Names of providers, services and cities are public; customers appear as nothing but `Sender`, which stays
in the house. What is offered or booked is numbered, never identified.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from llm.intents import Understanding


class Asked(StrEnum):
    """What the assistant's last message asked for."""

    NOTHING = "nothing"
    SERVICE = "service"
    PROVIDER = "provider"
    TRADE = "trade"
    CITY = "city"
    DAY = "day"
    TIME = "time"
    DAY_OR_TIME = "day_or_time"
    MERIDIEM = "meridiem"  # "in the morning or in the afternoon?"
    WHICH_DATE = "which_date"  # the weekday and the date disagree
    OPTION = "option"  # pick one of Context.options
    CONFIRM = "confirm"  # a yes or no to one stored proposal
    CONFIRM_CANCEL = "confirm_cancel"
    CONFIRM_MOVE = "confirm_move"
    WHICH_BOOKING = "which_booking"
    NAME = "name"
    REASON = "reason"
    ANYTHING_ELSE = "anything_else"  # a no to this ends the talk
    MESSAGE = "message"  # free text for a person
    NEW_TIME = "new_time"  # the provider is asked which other time to offer


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a public name: a provider, service, trade or city. `token` is opaque and comes back in Details."""

    token: str
    name: str
    also: tuple[str, ...] = ()  # other words for it: translations, short names, a name without its title
    is_here: bool = True  # False: of another provider than the one that is talked about


@dataclass(frozen=True, slots=True)
class Offered:
    """One numbered option of the assistant's last message, in the order shown."""

    label: str
    starts_at: datetime | None = None  # naive wall time, for slots and bookings
    provider: str | None = None
    service: str | None = None
    is_yes: bool = False  # the option that agrees
    is_no: bool = False
    takes_time: bool = True  # to a provider: naming another time may be the answer to what offers this


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes, as opaque keys for counting, and what must be blotted out. No part of what is sent to a model."""

    talk: str = ""
    person: str = ""
    names: tuple[str, ...] = ()
    is_for_person: bool = False  # the words are meant for a human being, so no model reads them


@dataclass(frozen=True, slots=True)
class Context:
    """Everything an interpreter may use besides the text."""

    now: datetime  # naive wall time at which the message was sent, in `time_zone`
    time_zone: str = "UTC"
    sender_now: datetime | None = None  # the sender's own wall time, where it is known: "tomorrow" counts from it
    country: str = "US"  # ISO 3166-1 alpha-2: order of day and month, 12 or 24 hours
    language: str = "en"  # language of the talk so far
    is_provider: bool = False  # the sender is the provider, writing about the business
    asked: Asked = Asked.NOTHING
    options: tuple[Offered, ...] = ()
    proposal: Offered | None = None  # what a CONFIRM would agree to
    focus_on: date | None = None  # the day under discussion: a bare day number stays in its month
    focus_minute: int | None = None  # the time of day under discussion, minutes after midnight
    providers: tuple[Named, ...] = ()
    services: tuple[Named, ...] = ()
    trades: tuple[Named, ...] = ()
    cities: tuple[Named, ...] = ()
    open_minutes: tuple[int, int] | None = None  # earliest opening and latest closing, to settle an open am/pm
    has_booking: bool = False
    channel: str = "web"
    sender: Sender = Sender()


class Interpreter(Protocol):
    """Port: the offline one is the embedded default, an online model the other."""

    def interpret(self, text: str, context: Context) -> Understanding:
        """Read one turn (several short messages joined by newlines). Never raises for any text."""
        ...
