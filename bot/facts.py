"""The desk for one turn: the dialogue's questions answered from the database inside the turn's transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from booking import editing, read
from booking.absence import load_overrides
from booking.claims import terms_for
from booking.differences import load_difference
from booking.discounts import load_quote
from booking.earned import Earnings
from booking.earnings import load_earnings
from booking.edit_facts import list_facts
from booking.edits import BadEdit, Change, Edit, Fault, OwnFact
from booking.errors import NotFound
from booking.gateways.port import Till
from booking.lock_outs import from_tomorrow, locked_services
from booking.plan_limits import has_room
from booking.plans import UNLIMITED, Limits, PlanCard
from booking.policy import due_at_booking_minor, till_for
from booking.schedule import Override, Schedule, Slot, Terms, Verdict
from booking.slots import free_slots, judge, judge_wall
from booking.subscriptions import load_plan
from booking.types import Actor, BookingCard, CodeIs, Difference, Person, ProviderCard, Quote, ServiceCard
from bot import threads
from bot.desk import Speaker
from bot.directory import Directory
from bot.own_business import OwnBusiness
from bot.talks import AssistantCard, DraftCard, Known, OpenTalk
from models.enums import ActorKind, Assistant

JUDGED_AROUND = timedelta(days=15)
FARTHEST = timedelta(days=4000)
LOOKED_AHEAD = timedelta(days=31)
KEPT_FOR = timedelta(days=30)


class Facts:
    """Fulfils `bot.desk.Desk`."""

    def __init__(
        self,
        session: Session,
        directory: Directory,
        speaker: Speaker,
        options: tuple[Mapping[str, Any], ...],
        now: datetime,
        till: Till | None = None,
        limits: Limits = UNLIMITED,
    ) -> None:
        self.now = now
        self._till = till
        self._limits = limits
        self.speaker = speaker
        self.options = options
        self._session = session
        own = speaker.own_provider_id
        self.business = OwnBusiness(session, directory.by_id.get(own) if own else None, now)
        self._directory = directory
        self._locked: frozenset[UUID] | None = None
        self._schedules: dict[Any, list[tuple[datetime, datetime, Schedule, Terms]]] = {}

    def provider(self, provider_id: UUID) -> ProviderCard | None:
        """From the directory; an inactive one from its row."""
        card = self._directory.by_id.get(provider_id)
        if card is not None:
            return card
        try:
            return read.load_provider(self._session, provider_id=provider_id)
        except NotFound:
            return None

    def providers(
        self, *, trade: str | None = None, city: str | None = None, service_name: str | None = None
    ) -> tuple[ProviderCard, ...]:
        """Active providers that fit, best rated first."""
        return self._directory.find(trade, city, service_name)

    def quote(self, service: ServiceCard, code: str | None) -> Quote:
        """The speaker's price; nothing is read where there are no discounts."""
        provider = self.provider(service.provider_id)
        if provider is None or provider.id not in self._directory.codes:
            return Quote(service.price_minor, service.price_minor, code_is=CodeIs.REFUSED if code else None)
        return load_quote(
            self._session.connection(),
            service,
            provider_id=provider.id,
            identity_id=None if self.speaker.own_provider_id else self.speaker.identity_id,
            code=code,
            time_zone=provider.time_zone,
            now=self.now,
        )

    def has_room(self, provider: ProviderCard) -> bool:
        """Within the provider's plan; what a provider enters is never refused."""
        if not self._limits.is_any or self.speaker.own_provider_id is not None:
            return True
        return has_room(
            self._session.connection(),
            provider_id=provider.id,
            person=Person(self.speaker.identity_id, phone=self.speaker.phone),
            limits=self._limits,
            now=self.now,
        )

    def difference(self, card: BookingCard, service: ServiceCard) -> Difference:
        """What changing one of the speaker's bookings to another service comes to."""
        by = actor_of(self.speaker).kind
        return load_difference(self._session.connection(), card, service, by=by, till=self._till, now=self.now)

    def due_minor(self, service: ServiceCard, price_minor: int) -> int:
        """What is paid by link before the visit is booked."""
        provider = self.provider(service.provider_id)
        can_take = provider is not None and till_for(self._till, provider) is not None
        return due_at_booking_minor(
            service.payment, price_minor, service.deposit_minor, currency=service.currency, takes_money=can_take
        )

    def free_slots(
        self, service_id: UUID, start_at: datetime, end_at: datetime, *, moving: UUID | None = None
    ) -> tuple[Slot, ...]:
        """Free slots starting in the span."""
        schedule, terms = self._schedule(service_id, start_at, end_at, moving)
        return free_slots(schedule, terms, start_at, end_at, self.now)

    def judge(self, service_id: UUID, wall: datetime, *, moving: UUID | None = None) -> Verdict:
        """A naive wall time, with the nearest alternatives."""
        schedule, terms = self._around(service_id, wall.replace(tzinfo=UTC), moving)
        return judge_wall(schedule, terms, wall, self.now)

    def judge_at(self, service_id: UUID, start_at: datetime, *, moving: UUID | None = None) -> Verdict:
        """An instant, with the nearest alternatives."""
        schedule, terms = self._around(service_id, start_at, moving)
        return judge(schedule, terms, start_at, self.now)

    def look_ahead(self, service_ids: Iterable[UUID]) -> None:
        """Read the schedules of several services at once: questions about the coming weeks then cost nothing."""
        first, last = _whole_days(self.now - timedelta(days=1), self.now + LOOKED_AHEAD)
        found = read.load_schedules(self._session, service_ids=service_ids, start_at=first, end_at=last)
        for service_id, (schedule, terms) in found.items():
            terms = self._terms(service_id, schedule, terms)
            self._schedules.setdefault((service_id, None), []).append((first, last, schedule, terms))

    def _around(self, service_id: UUID, at: datetime, moving: UUID | None) -> tuple[Schedule, Terms]:
        """The schedule in which alternatives to a time are looked for; none lies in the past or in absurd years."""
        at = min(max(at, self.now - FARTHEST), self.now + FARTHEST)
        earliest = min(max(at - JUDGED_AROUND, self.now - timedelta(days=1)), at - timedelta(days=1))
        return self._schedule(service_id, earliest, at + JUDGED_AROUND, moving)

    def my_bookings(self) -> tuple[BookingCard, ...]:
        """The speaker's bookings to come."""
        return read.bookings_of_identity(self._session, identity_id=self.speaker.identity_id, now=self.now)

    def my_former_bookings(self) -> tuple[BookingCard, ...]:
        """The speaker's bookings that are past, cancelled or run out."""
        whose = self.speaker.identity_id
        return read.bookings_of_identity(self._session, identity_id=whose, now=self.now, upcoming=False)

    def last_booking(self, provider_id: UUID | None) -> BookingCard | None:
        """What "same as last time" means."""
        return read.last_booking(self._session, identity_id=self.speaker.identity_id, provider_id=provider_id)

    def booking(self, booking_id: UUID) -> BookingCard | None:
        """A booking that is the speaker's."""
        try:
            return read.load_booking(self._session, booking_id=booking_id, actor=actor_of(self.speaker))
        except NotFound:
            return None

    def change_of(self, edit: Edit) -> Change | BadEdit:
        """An edit of the provider's own set-up, as it would be carried out now."""
        own = self.speaker.own_provider_id
        if own is None:
            return BadEdit("provider", Fault.UNKNOWN)
        try:
            return editing.preview(self._session, own, edit)
        except BadEdit as fault:
            return fault
        except NotFound:
            return BadEdit("id", Fault.UNKNOWN)

    def own_facts(self) -> tuple[OwnFact, ...]:
        """The provider's own facts."""
        own = self.speaker.own_provider_id
        return list_facts(self._session, provider_id=own) if own else ()

    def overrides(self, first: date, last: date) -> tuple[Override, ...]:
        """Exceptions to the provider's weekly hours."""
        own = self.speaker.own_provider_id
        return load_overrides(self._session, provider_id=own, first=first, last=last) if own else ()

    def pending(self) -> tuple[BookingCard, ...]:
        """Requests that wait for the provider."""
        own = self.speaker.own_provider_id
        if own is None:
            return ()
        waiting = read.pending_of_provider(self._session, provider_id=own)
        return tuple(card for card in waiting if card.waiting_on is not ActorKind.CUSTOMER)

    def agenda(self, start_at: datetime, end_at: datetime) -> tuple[BookingCard, ...]:
        """The provider's bookings in the span."""
        own = self.speaker.own_provider_id
        return read.agenda(self._session, provider_id=own, start_at=start_at, end_at=end_at) if own else ()

    def kept(self) -> tuple[BookingCard, ...]:
        """The provider's cancelled visits of which money was kept."""
        own, since = self.speaker.own_provider_id, self.now - KEPT_FOR
        return read.kept_of_provider(self._session, provider_id=own, since=since) if own else ()

    def earnings(self, first: date, last: date) -> tuple[Earnings, ...]:
        """What the provider earned, in its own days."""
        own = self.speaker.own_provider_id
        provider = self.provider(own) if own else None
        if own is None or provider is None:
            return ()
        actor = actor_of(self.speaker)
        return load_earnings(
            self._session, actor=actor, provider_id=own, zone=provider.time_zone, first=first, last=last
        )

    def plan(self) -> PlanCard | None:
        """The provider's plan, where plans differ."""
        own = self.speaker.own_provider_id
        if own is None or not self._limits.is_any:
            return None
        actor = actor_of(self.speaker)
        return load_plan(self._session, actor=actor, provider_id=own, limits=self._limits, now=self.now)

    def open_talks(self) -> tuple[OpenTalk, ...]:
        """Customers who want a person."""
        own = self.speaker.own_provider_id
        return threads.open_talks(self._session, provider_id=own) if own else ()

    def assistant(self, provider_id: UUID) -> AssistantCard:
        """For the speaker's own conversation."""
        return threads.assistant_of(
            self._session, provider_id=provider_id, conversation_id=self.speaker.conversation_id
        )

    def draft(self, draft_id: UUID) -> DraftCard | None:
        """A question to the provider who speaks."""
        own = self.speaker.own_provider_id
        return threads.draft(self._session, provider_id=own, draft_id=draft_id) if own else None

    def known_customers(self) -> tuple[Known, ...]:
        """Whom the provider can write to."""
        own = self.speaker.own_provider_id
        return threads.customers(self._session, provider_id=own) if own else ()

    def thread_mode(self, conversation_id: UUID | None) -> Assistant:
        """Everywhere is the conversation of the provider with the house: no customer's."""
        talk = conversation_id or self.speaker.conversation_id
        own = self.speaker.own_provider_id
        assert own is not None
        return threads.assistant_of(self._session, provider_id=own, conversation_id=talk).mode

    def _schedule(
        self, service_id: UUID, start_at: datetime, end_at: datetime, moving: UUID | None
    ) -> tuple[Schedule, Terms]:
        """One read serves every question of the turn about a span inside it."""
        kept = self._schedules.setdefault((service_id, moving), [])
        for first, last, schedule, terms in kept:
            if first <= start_at and end_at <= last:
                return schedule, terms
        first, last = _whole_days(start_at, end_at)
        schedule, terms = read.load_schedule(
            self._session, service_id=service_id, start_at=first, end_at=last, without=moving
        )
        terms = self._terms(service_id, schedule, terms)
        kept.append((first, last, schedule, terms))
        return schedule, terms

    def _terms(self, service_id: UUID, schedule: Schedule, terms: Terms) -> Terms:
        """As they are for this speaker: a provider books at any time, who did not come not for today."""
        if self.speaker.own_provider_id is not None:
            return terms_for(actor_of(self.speaker), terms)
        if not self.speaker.may_be_locked_out:
            return terms
        if self._locked is None:
            self._locked = locked_services(self._session.connection(), self.speaker.identity_id)
        return from_tomorrow(terms, schedule.time_zone, self.now) if service_id in self._locked else terms


def _whole_days(start_at: datetime, end_at: datetime) -> tuple[datetime, datetime]:
    """The span widened to UTC days, so that questions about one day are one read."""
    first = start_at.replace(hour=0, minute=0, second=0, microsecond=0)
    last = end_at.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return first, last


def actor_of(speaker: Speaker) -> Actor:
    """Whom the speaker acts as."""
    if speaker.own_provider_id is not None:
        return Actor.provider(speaker.own_provider_id)
    return Actor.customer(speaker.identity_id)
