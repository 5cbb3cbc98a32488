"""Whether what people are told is true: every time, price, name and status against the rows and the town file.

A `Truth` hears one talk and remembers what it was about, because "that time is not free" does not say where.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from tests.dialogues import reading
from tests.dialogues.counting import LIVE, choosing_ends, is_free, learned, minute_of, service_of, starts
from tests.dialogues.prices import amounts_of_row, amounts_of_service, earned, prices_of
from tests.dialogues.reading import At, Statement, amounts, flat, moments, wall_of

Pair = tuple[str, str]  # slug of a provider, name of a service
Row = Mapping[str, Any]
_ANY_LIVE = frozenset(LIVE)
# What a line says of a booking's row. Lines with a {status} of their own are not here.
CLAIMED: dict[str, frozenset[str]] = {
    "booked.confirmed": frozenset({"confirmed"}),
    "booked.pending": frozenset({"pending", "held"}),
    "booked.awaiting_payment": frozenset({"awaiting_payment"}),
    "counter.accepted": frozenset({"confirmed"}),
    "counter.refused": frozenset({"cancelled"}),
    "cancel.done": frozenset({"cancelled"}),
    "cancel.proposal": _ANY_LIVE,
    "move.ask": _ANY_LIVE,
    "move.same_time": _ANY_LIVE,
    "move.done": frozenset({"confirmed"}),
    "move.done_request": frozenset({"pending"}),
    "provider.which_time": frozenset({"pending"}),
    "provider.approved": frozenset({"confirmed", "awaiting_payment"}),
    "provider.approved_unpaid": frozenset({"awaiting_payment"}),
    "provider.waived": frozenset({"cancelled"}),
    "provider.declined": frozenset({"declined"}),
    "provider.countered": frozenset({"pending"}),
    "provider.cancelled": frozenset({"cancelled"}),
    "provider.cancel_proposal": _ANY_LIVE,
    "day.completed": frozenset({"completed"}),
    "day.missed": frozenset({"no_show"}),
    "day.moved": frozenset({"confirmed"}),
    "day.moved_untold": frozenset({"confirmed"}),
    "day.entered": frozenset({"confirmed"}),
    "day.cancelled_untold": frozenset({"cancelled"}),
    "option.visit": _ANY_LIVE,
    "option.visit_of": _ANY_LIVE,
    "option.request": _ANY_LIVE,
}
_NOTICES = {
    "requested": "pending", "request_received": "pending", "counter_offered": "pending", "booked": "confirmed",
    "confirmed": "confirmed", "counter_accepted": "confirmed", "reminder": "confirmed", "reminder_soon": "confirmed",
    "declined": "declined", "counter_refused": "cancelled", "cancelled": "cancelled",
    "cancelled_by_customer": "cancelled", "cancelled_by_provider": "cancelled", "request_expired": "expired",
    "counter_expired": "expired", "paid": "confirmed", "pay_now": "awaiting_payment", "waived": "cancelled",
    "pay_reminder": "awaiting_payment", "payment_failed": "awaiting_payment", "payment_expired": "expired",
    "counter_accepted_unpaid": "awaiting_payment", "declined_because": "declined", "request_reminder": "pending",
    "counter_reminder": "pending", "delayed": "confirmed", "displaced": "confirmed", "restored": "confirmed",
    "let_go": "cancelled",
}  # fmt: skip
# A person's own words stand in these, or values that are not saved yet.
_OF_PEOPLE = ("setup.", "away.money", "relay.", "answer.fact", "name.", "offer.for_whom", "human.", "sign_up.")
CANCELLATION_HOURS = 24  # and the other values that a town file leaves out
_SIGNS_UP = {"sign_up.agree", "option.sign_up.yes"}
_PRICED = ("option.provider_priced", "option.provider_from")
_MOVING = ("move.", "change.", "provider.which_time")  # a visit does not stand in its own way


class Message(Protocol):
    """What `tests.dialogues.stage.Told` has."""

    to: str
    text: str
    options: tuple[tuple[str, str], ...]


class Truth:
    """Holds what people of one talk are told against a town file and the rows."""

    def __init__(self, town: Mapping[str, Any], *, is_wild: bool = False) -> None:
        """`is_wild`: people jump between things said long ago, so what names nobody may be about anybody."""
        self._town = town
        self._is_wild = is_wild
        self._about: dict[str, list[Pair]] = {}
        self.statements = 0  # times, prices, names and statuses that were looked at

    def learn(self, town: Mapping[str, Any]) -> None:
        """The town as it is set up by now."""
        self._town = learned(self._town, town)

    @property
    def _providers(self) -> Sequence[Mapping[str, Any]]:
        """All there are by now: some sign up in mid-talk."""
        found: Sequence[Mapping[str, Any]] = self._town["providers"]
        return found

    def faults(self, told: Message, bookings: list[dict[str, Any]], now: datetime) -> Iterator[str]:
        """Every false statement of a message, in words. `bookings` are the rows as they are now."""
        heard = reading.read(told.text, tuple(label for _, label in told.options))
        whole = flat("\n".join([told.text, *(label for _, label in told.options)]))
        if any(_SIGNS_UP & statement.keys for statement in reading.each(heard)):
            return  # what somebody is about to sign up with is of no row yet; the talk tells what the rows must become
        look = _Look(self, told, bookings, now, heard, whole)
        for statement in reading.each(heard):
            if "→" not in statement.text and not any(key.startswith(_OF_PEOPLE) for key in statement.keys):
                yield from look.faults_of(statement)
        named = look.named()
        if named:
            self._about[told.to] = named

    def pairs(self, text: str) -> list[Pair]:
        """Providers with their services, where the flat text names both."""
        return [
            (provider["slug"], service["name"])
            for provider in self._providers
            if flat(provider["name"]) in text
            for service in provider["services"]
            if flat(service["name"]) in text
        ]

    def remembered(self, to: str) -> list[Pair]:
        """What the person was told of before."""
        return [] if self._is_wild else self._about.get(to, [])

    def provider(self, slug: str) -> Mapping[str, Any]:
        """By its slug."""
        return next(provider for provider in self._providers if provider["slug"] == slug)

    def called(self, name: str) -> list[Mapping[str, Any]]:
        """All of this name."""
        return [provider for provider in self._providers if flat(provider["name"]) == name]

    def all_services(self) -> list[Mapping[str, Any]]:
        """Of every provider."""
        return [service for provider in self._providers for service in provider["services"]]

    def is_free(self, pair: Pair, at: datetime, rows: list[dict[str, Any]], now: datetime) -> bool:
        """By plain counting."""
        return is_free(self._town, *pair, at, rows, now)


class _Look:
    """One message being looked at."""

    def __init__(
        self,
        truth: Truth,
        told: Message,
        rows: list[dict[str, Any]],
        now: datetime,
        heard: reading.Told,
        whole: str,
    ) -> None:
        self.truth, self.told, self.rows, self.now, self.heard, self.whole = truth, told, rows, now, heard, whole
        self.today = now.date()
        self.meant: list[Row] = []  # rows that the message speaks of: what they hold is free for a move of them
        house = [p["slug"] for p in truth._providers if p.get("phone") == told.to]
        self.own = [row for row in rows if row["customer"] == told.to or row["provider"] in house]

    def named(self) -> list[Pair]:
        return self.truth.pairs(self.whole)

    def at(self, text: str) -> list[At]:
        return moments(text, self.heard.language, self.today)

    # -------------------------------------------------------------- one line

    def faults_of(self, statement: Statement) -> Iterator[str]:
        """A line's own claim, then its names, its sums and its times."""
        is_claim = False
        if any(key.startswith(_MOVING) for key in statement.keys):
            self.meant += [row for row in self.own if row["status"] in LIVE]
        for claim in (self._of_a_row, self._of_a_proposal, self._of_a_refusal, self._of_a_provider):
            faults = claim(statement)
            if faults is not None:
                is_claim = True
                self.truth.statements += 1
                yield from faults
                break
        yield from self._names(statement)
        yield from self._sums(statement)
        for moment in self.at(statement.text):
            if moment.on is not None:
                self.truth.statements += 1
                if moment.on == date.min or (moment.weekday is not None and moment.weekday != moment.on.weekday()):
                    yield f"a weekday that is not of its date: {statement.text!r}"
                elif moment.is_whole and not is_claim and not self._is_known(statement, moment):
                    yield f"{statement.text!r} is offered and not free"

    def _names(self, statement: Statement) -> Iterator[str]:
        if statement.weight < 2 or statement.is_cut:
            return
        provider, city = statement.parts.get("provider"), statement.city
        if provider:
            self.truth.statements += 1
            if not self.truth.called(provider):
                yield f"a name of nobody: {statement.text!r}"
        if city and not any(flat(one.get("city", "")) == city for one in self.truth._providers):
            yield f"a city of nobody: {statement.text!r}"

    def _sums(self, statement: Statement) -> Iterator[str]:
        """Every sum belongs to a service that the line names, else the message, else the talk so far.

        Where a business is shown with its price, it is one of that business.
        """
        found = amounts(statement.text)
        if not found:
            return
        self.truth.statements += 1
        for text in (statement.text, self.whole):
            services = [one for one in self.truth.all_services() if flat(one["name"]) in text]
            if services:
                break
        if any(key in _PRICED for key in statement.keys):
            shown = [one for one in self.truth._providers if flat(one["name"]) in statement.text]
            services = [service for one in shown for service in one["services"]]
        at_home = [self.truth.provider(slug) for slug, _ in self.truth.pairs(statement.text)]
        services = [service_of(one, s["name"]) for one in at_home for s in services if s in one["services"]] or services
        known = {amount for one in services for amount in amounts_of_service(self.truth._providers, one)}
        known |= {amount for row in self.own if flat(row["service"]) in self.whole for amount in self._amounts_of(row)}
        if any(key.startswith("numbers.") for key in statement.keys):
            known |= earned(self.own)
        if not known.issuperset(found):
            yield f"a price of nothing that is named: {statement.text!r}"

    def _amounts_of(self, row: Row) -> set[int]:
        return amounts_of_row(row, self.truth.provider(row["provider"]))

    def _is_known(self, statement: Statement, moment: At) -> bool:
        """A time that a line just shows: of a row when it says more than the time, else one that can be had."""
        at = wall_of(moment)
        if any(starts(row) == at for row in self.own) and "option.slot" not in statement.keys:
            return True
        if any(key.startswith("displaced.") for key in statement.keys):
            return any(choosing_ends(row, self.truth.provider(row["provider"])) == at for row in self.own)
        pairs = self.named() or self.truth.remembered(self.told.to)
        return not pairs or any(self._can_be_had(pair, at) for pair in pairs)

    def _can_be_had(self, pair: Pair, at: datetime) -> bool:
        rows = [row for row in self.rows if row not in self.meant]
        return self.truth.is_free(pair, at, rows, self.now)

    # -------------------------------------------------------------- bookings

    def _of_a_row(self, statement: Statement) -> list[str] | None:
        """A line about a booking needs a row of this person that is as the line says."""
        claimed = frozenset().union(*(_claimed(key) for key in statement.keys))
        if "visits.item" in statement.keys or "agenda.item" in statement.keys:
            claimed = reading.statuses(statement.parts["status"], self.heard.language)
        if not claimed:
            return None
        found = [row for row in self.own if row["status"] in claimed and self._is_told(row, statement)]
        self.meant += found
        return [] if found else [f"told of a booking that is not in the rows: {statement.text!r}"]

    def _is_told(self, row: Row, statement: Statement) -> bool:
        parts, at = _parted(statement.parts, flat(row["service"])), starts(row)
        provider = self.truth.provider(row["provider"])
        told = next(iter(self.at(parts.get("when", ""))), None)
        fits = {
            "provider": lambda said: said == flat(provider["name"]),
            "service": lambda said: said == flat(row["service"]),
            "price": lambda said: self._is_price(said, row["price_minor"]),
            "when": lambda said: told and told.minute == minute_of(at) and told.on in (None, at.date()),
        }
        return all(test(parts[part]) for part, test in fits.items() if part in parts)

    def _is_price(self, said: str, minor: int) -> bool:
        return amounts(said) == [minor] if minor else reading.is_free_of_charge(said, self.heard.language)

    # -------------------------------------------------------------- what can be had

    def _of_a_proposal(self, statement: Statement) -> list[str] | None:
        if "move.proposal" in statement.keys:
            return self._move(statement)
        if not statement.keys & {"offer.proposal", "change.proposal"}:
            return None
        parts, at = statement.parts, self.at(statement.parts["when"])[0]
        for provider in self.truth.called(parts["provider"]):
            for service in provider["services"]:
                if (
                    flat(service["name"]) == parts["service"]
                    and reading.minutes(parts["length"]) == service["duration_minutes"]
                    and any(self._is_price(parts["price"], price) for price in prices_of(provider, service))
                    and at.is_whole
                    and self._can_be_had((provider["slug"], service["name"]), wall_of(at))
                ):
                    return []
        return [f"proposed and not to be had so: {statement.text!r}"]

    def _move(self, statement: Statement) -> list[str]:
        parts = statement.parts
        old, new = self.at(parts["old"])[0], self.at(parts["new"])[0]
        for row in self.own:
            named = (flat(self.truth.provider(row["provider"])["name"]), flat(row["service"]))
            is_this = row["status"] in LIVE and old.is_whole and new.is_whole and starts(row) == wall_of(old)
            if is_this and named == (parts["provider"], parts["service"]):
                self.meant.append(row)
                if self._can_be_had((row["provider"], row["service"]), wall_of(new)):
                    return []
        return [f"a move that cannot be: {statement.text!r}"]

    def _of_a_refusal(self, statement: Statement) -> list[str] | None:
        """What is said not to be free is not free, by the same count; a cancellation's last moment is as told."""
        if "booked.change_until.extra" in statement.keys:
            return self._until(statement)
        key = next((key for key in statement.keys if key.startswith("refuse.") and "when" in statement.parts), None)
        told = self.at(statement.parts["when"])[0] if key else None
        if key is None or told is None or not told.is_whole:
            return None
        at, pairs = wall_of(told), self.named() or self.truth.remembered(self.told.to)
        if key == "refuse.past":
            zones = {provider["timezone"] for provider in self.truth._providers}
            wrong = all(at > self.now.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for zone in zones)
        elif key in ("refuse.off_grid", "refuse.horizon"):
            wrong = not any(self._is_off(pair, at, key) for pair in pairs) and bool(pairs)
        else:
            wrong = bool(pairs) and all(self._can_be_had(pair, at) for pair in pairs)
            if key == "refuse.lead_time" and any(row["status"] == "no_show" for row in self.own):
                wrong = False  # who did not come books nothing for the same day, and is told no other reason
        return [f"refused and free: {statement.text!r}"] if wrong else []

    def _is_off(self, pair: Pair, at: datetime, key: str) -> bool:
        service = service_of(self.truth.provider(pair[0]), pair[1])
        if key == "refuse.horizon":
            return at - self.now.replace(tzinfo=None) > timedelta(days=service.get("horizon_days", 60) - 1)
        return bool(minute_of(at) % service.get("granularity_minutes", 15))

    def _until(self, statement: Statement) -> list[str]:
        """So many hours that pass, also where the clocks change in between."""
        told = self.at(statement.parts["until"])[0]
        for row in self.own:
            provider = self.truth.provider(row["provider"])
            hours = service_of(provider, row["service"]).get("cancellation_hours", CANCELLATION_HOURS)
            start = starts(row).replace(tzinfo=ZoneInfo(provider["timezone"]))
            until = (start.astimezone(UTC) - timedelta(hours=hours)).astimezone(start.tzinfo)
            if told.is_whole and row["status"] in LIVE and until.replace(tzinfo=None) == wall_of(told):
                return []
        return [f"no visit can be moved until then: {statement.text!r}"]

    # -------------------------------------------------------------- what providers are like

    def _of_a_provider(self, statement: Statement) -> list[str] | None:
        if "option.provider" in statement.keys and not self._is_about_somebody(statement.parts):
            return None
        for key, test in _FACTS.items():
            if key in statement.keys:
                return [] if any(test(self, statement.parts, one) for one in self._meant()) else [_false(statement)]
        return None

    def _meant(self) -> list[Mapping[str, Any]]:
        """The providers that the message names, else those of the talk so far, else all."""
        named = [one for one in self.truth._providers if flat(one["name"]) in self.whole]
        before = [self.truth.provider(slug) for slug, _ in self.truth.remembered(self.told.to)]
        return named or before or list(self.truth._providers)

    def _is_about_somebody(self, parts: Mapping[str, str]) -> bool:
        """Whether "this, that" has a name or a city in it at all."""
        cities = {flat(one.get("city", "")) for one in self.truth._providers}
        return bool(self.truth.called(parts["name"])) or parts["city"] in cities

    def has_service(self, parts: Mapping[str, str], provider: Mapping[str, Any]) -> bool:
        return any(
            flat(one["name"]) == parts["service"]
            and ("price" not in parts or self._is_price(parts["price"], one["price_minor"]))
            and ("length" not in parts or reading.minutes(parts["length"]) == one["duration_minutes"])
            for one in provider["services"]
        )

    def has_hours(self, parts: Mapping[str, str], provider: Mapping[str, Any]) -> bool:
        names = reading.weekdays(self.heard.language)
        first = names[parts.get("first") or parts["weekday"]]
        last = names[parts.get("last") or parts["weekday"]]
        told = _in_pairs(reading.clocks(parts.get("spans", "")))
        return all(sorted(told) == _hours(provider, weekday) for weekday in range(first, last + 1))


def _parted(parts: Mapping[str, str], service: str) -> Mapping[str, str]:
    """The day told with the time, where a wording lets it pass for the end of the service's name."""
    name, comma, day = parts.get("service", "").partition(", ")
    return {**parts, "service": name, "when": f"{day}, {parts['when']}"} if comma and name == service else parts


_FACTS = {
    "answer.price": lambda look, parts, one: look.has_service(parts, one),
    "answer.service": lambda look, parts, one: look.has_service(parts, one),
    "answer.duration": lambda look, parts, one: look.has_service(parts, one),
    "option.service": lambda look, parts, one: look.has_service(parts, one),
    "answer.hours_day": lambda look, parts, one: look.has_hours(parts, one),
    "answer.hours_days": lambda look, parts, one: look.has_hours(parts, one),
    "answer.closed_day": lambda look, parts, one: look.has_hours(parts, one),
    "answer.rating": lambda look, parts, one: _is_rated(one, parts["rating"]),
    "answer.policy": lambda look, parts, one: any(
        service.get("cancellation_hours", CANCELLATION_HOURS) * 60 == reading.minutes(parts["length"])
        for service in one["services"]
    ),
    "answer.phone": lambda look, parts, one: flat(one.get("phone", "")) == parts["phone"],
    "answer.address": lambda look, parts, one: flat(one.get("address", "")) in parts["address"],
    "booked.address": lambda look, parts, one: flat(one.get("address", "")) in parts["address"],
    "option.provider": lambda look, parts, one: _is_there(one, parts),
    "option.provider_rated": lambda look, parts, one: _is_there(one, parts) and _is_rated(one, parts["rating"]),
}


def _is_there(provider: Mapping[str, Any], parts: Mapping[str, str]) -> bool:
    return flat(provider["name"]) == parts["name"] and flat(provider.get("city", "")) == parts["city"]


def _is_rated(provider: Mapping[str, Any], said: str) -> bool:
    return abs(float(said.replace(",", ".")) - float(provider.get("rating") or 0)) < 0.051


def _false(statement: Statement) -> str:
    return f"true of no provider that is meant: {statement.text!r}"


# Of a booking in any state.
_OF_MONEY = ("payment_returned", "refund_failed", "refund_failed_house", "refund_arrived", "pix_return")


def _claimed(key: str) -> frozenset[str]:
    if key.endswith(_OF_MONEY):
        return frozenset(reading.STATUSES)
    if key.startswith("notice."):
        status = _NOTICES.get(key.rsplit(".", 1)[-1])
        return frozenset({status}) if status else _ANY_LIVE
    return CLAIMED.get(key, frozenset())


def _hours(provider: Mapping[str, Any], weekday: int) -> list[tuple[int, int]]:
    spans = [one for one in provider["hours"] if one["weekday"] == weekday]
    return sorted((_clock(one["start"]), _clock(one["end"])) for one in spans)


def _clock(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def _in_pairs(times: list[int]) -> list[tuple[int, int]]:
    return list(zip(times[::2], times[1::2], strict=False))
