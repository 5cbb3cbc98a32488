"""The closed vocabulary of what an interpreter may return: acts, details and spans of time.

Everything is frozen and made of plain values. Times are naive wall times of the zone in
`Context`; resolving them to instants is the dialogue's work, choosing among them the customer's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Intent(StrEnum):
    """What a person wants done with a message. A message may carry several."""

    # both sides
    CONFIRM = "confirm"  # an agreement, spoken; never inferred
    REJECT = "reject"  # no, not that
    CHOOSE = "choose"  # one of the offered options ("the second", "the later one", "the Tuesday one")
    INFORM = "inform"  # details only ("Friday", "with Ana", "4 pm")
    GREET = "greet"
    THANK = "thank"
    BYE = "bye"  # "that's all", also "no" after "anything else?"
    HELP = "help"
    LANGUAGE = "language"  # speak another language (details.language)
    STOP = "stop"  # opt out of messages
    START = "start"  # opt in again
    ERASE = "erase"  # delete my personal data
    WAIT = "wait"  # "hold on", "let me think": neither yes nor no
    # customers
    BOOK = "book"
    SEARCH = "search"  # look for a provider (trade, city, price, rating)
    ASK = "ask"  # a question; topics in details.topics
    ALTERNATIVES = "alternatives"  # something else, other times, others (details.relative may say later/earlier)
    MOVE = "move"
    CANCEL = "cancel"
    LIST = "list"  # what do I have booked
    REPEAT = "repeat"  # same as last time
    RUNNING_LATE = "running_late"
    WAITLIST = "waitlist"
    PAY = "pay"
    PAID = "paid"
    RECEIPT = "receipt"
    REVIEW = "review"
    COMPLAIN = "complain"
    HUMAN = "human"  # talk to a person
    SIGN_UP = "sign_up"  # offer services of one's own here
    # providers
    APPROVE = "approve"
    DECLINE = "decline"
    COUNTER = "counter"  # another time instead (details.when)
    AGENDA = "agenda"  # today, tomorrow, week, next customer
    BLOCK = "block"
    OPEN = "open"
    ILL = "ill"
    DONE = "done"
    NO_SHOW = "no_show"
    SET_PRICE = "set_price"
    SET_HOURS = "set_hours"
    SET_SERVICE = "set_service"
    WRITE = "write"  # a message to a customer
    HAND_BACK = "hand_back"  # the assistant takes over again
    NUMBERS = "numbers"  # earnings and counts
    ASSISTANT = "assistant"  # how the assistant answers questions
    SETTINGS = "settings"  # the pages of the provider's own: settings, payouts, the earnings page
    # nothing that is ours
    OFF_TOPIC = "off_topic"  # understood to be about something else (weather, jokes, "am I free")
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """What a question asks about."""

    PRICE = "price"
    DURATION = "duration"
    ADDRESS = "address"
    HOURS = "hours"
    SERVICES = "services"
    PHONE = "phone"
    RATING = "rating"
    PARKING = "parking"
    POLICY = "policy"
    PAYMENT = "payment"
    LANGUAGES = "languages"
    IS_BOT = "is_bot"
    TIMES = "times"  # "when are you free"
    WHO = "who"  # "who is this", "which salon is it"
    TIME = "time"  # "what time is it at", of the booking or offer on the table
    DATE = "date"
    STATUS = "status"  # "is it booked?", "did they approve?"
    OTHER = "other"  # a question for the provider's own facts


class Doubt(StrEnum):
    """Why a span of time needs a question before it is used."""

    MERIDIEM = "meridiem"  # "at 3", "half nine": both halves of the day are possible
    DAY_MONTH = "day_month"  # 03/04 in a place where both orders are used
    WEEKDAY_DATE = "weekday_date"  # "Friday the 13th" where the 13th is no Friday
    PAST = "past"  # a date or time that has passed already


@dataclass(frozen=True, slots=True)
class Clock:
    """A span of the day, in whole minutes after local midnight.

    `start_minute == end_minute` is an exact time ("at 3"). An open side is None ("after 5" is
    (1020, None), "before 11" is (None, 660)). `end_minute` may pass 1440 ("10 pm to 2 am").
    With `is_meridiem_open` the minutes are the reading before noon (9:30 for "half nine" said
    without am or pm) and the reading twelve hours later is meant as likely as that one.
    """

    start_minute: int | None
    end_minute: int | None
    is_meridiem_open: bool = False
    is_approximate: bool = False  # "around noon", "3ish"
    part: str | None = None  # morning | noon | afternoon | evening | night, when said in these words

    @property
    def is_exact(self) -> bool:
        """True for a point ("at 3", "3ish"), false for a span."""
        return self.start_minute is not None and self.start_minute == self.end_minute


@dataclass(frozen=True, slots=True)
class Days:
    """Calendar days, both ends included; None is an open end ("from Monday on").

    `weekdays` (0 = Monday) narrows the span ("any weekday next week"); None means every day.
    """

    first: date | None
    last: date | None
    weekdays: frozenset[int] | None = None
    grain: str = "day"  # day | weekend | week | month | year | open: how it was said
    is_explicit_date: bool = False  # a number of the day was said ("the 7th", "7 May"), not a weekday or "tomorrow"

    @property
    def is_one_day(self) -> bool:
        """True when a single day is meant."""
        return self.first is not None and self.first == self.last


@dataclass(frozen=True, slots=True)
class Choice:
    """One alternative of what was said about time. A side that was not said is None."""

    days: Days | None = None
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A recurrence: every `every_weeks` weeks (or days), `count` times or until a day."""

    every_weeks: int = 0
    every_days: int = 0
    every_months: int = 0
    count: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class When:
    """All that a message says about time. Alternatives stand in the order in which they were said."""

    choices: tuple[Choice, ...]
    excluded: tuple[Choice, ...] = ()  # "not Thursday", "except mornings"
    prefer: str | None = None  # earliest | latest
    relative: str | None = None  # later | earlier | other_day: compared with what is on the table
    repeat: Repeat | None = None
    doubts: frozenset[Doubt] = frozenset()
    text: str = ""  # the words it was read from


@dataclass(frozen=True, slots=True)
class Details:
    """What the acts are about. `service`, `provider`, `trade` and `city` are the opaque tokens of `Context`."""

    when: When | None = None
    service: str | None = None  # token of a Named in Context.services
    services: tuple[str, ...] = ()  # several ("cut and colour"); `service` is the first
    provider: str | None = None  # token of a Named in Context.providers
    trade: str | None = None  # token of a Named in Context.trades
    city: str | None = None  # token of a Named in Context.cities
    place: str | None = None  # the words of a place that is none of them ("Marseille", "Union Station")
    option: int | None = None  # 0-based place in Context.options of the chosen option
    topics: tuple[Topic, ...] = ()
    language: str | None = None  # ISO 639-1
    person_name: str | None = None  # "my name is Maria", "book it for my son Leo"
    people: tuple[str, ...] = ()  # the customers whom a provider names, as written ("approve Maria and Tom")
    phone: str | None = None
    email: str | None = None
    party_size: int | None = None
    price_max_minor: int | None = None
    amount_minor: int | None = None
    minutes: int | None = None  # "running 15 minutes late", "30 minute massage"
    rating_min: float | None = None
    # cheap | best_rated | near_me | near_place | for_someone_else | any_provider | any_time | all
    # own_name: in the name of the one who writes
    # unknown_name: somebody is asked for whom nobody here is called
    # of a provider's: next | gaps (AGENDA), full | lapsed | missed | count (NUMBERS), lift (OPEN: a lock-out),
    # undo (NO_SHOW: it is not so)
    flags: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()  # names of details that were refused ("not Ana" -> provider)
    code: str | None = None  # of a coupon, in capitals; taken out of the text before it is interpreted
    free_text: str | None = None  # the message for a person (WRITE, HUMAN, COMPLAIN)


@dataclass(frozen=True, slots=True)
class Understanding:
    """The only thing an interpreter returns.

    `acts` stand in the order in which they were said. `unread` holds the words that nothing
    explains: with a CONFIRM among the acts, any unread word forbids acting on it.
    """

    acts: tuple[Intent, ...]
    details: Details = field(default_factory=Details)
    language: str = "en"
    language_is_sure: bool = False
    unread: tuple[str, ...] = ()
    confidence: float = 1.0  # 0..1, that acts and details are all right
    interpreter: str = "offline"

    def has(self, intent: Intent) -> bool:
        """Whether this intent is among the acts."""
        return intent in self.acts

    @property
    def is_spoken_yes(self) -> bool:
        """A yes that may be acted on: agreement, nothing refused or changed, nothing left unread."""
        return Intent.CONFIRM in self.acts and Intent.REJECT not in self.acts and not self.unread
