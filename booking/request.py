"""The one writer of new bookings, in two round trips: all facts under shared locks, then everything that is written.

The first opens a savepoint and claims the command, so that a refusal leaves no trace in the caller's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from booking import guards, money
from booking.access import Action, authorize
from booking.claims import take_seat, taken_span, with_alternatives
from booking.discounts import require_quote
from booking.errors import BookingError, Changed, NotBookable, NotFound, SlotRefused
from booking.folding import fold
from booking.gateways.port import Till
from booking.guards import Guard
from booking.lifecycle import advance
from booking.notices import Occasion, owed_by
from booking.outbox import packed
from booking.people import Known, customer_of, has_news, keep_customer
from booking.plan_limits import require_room, tell_of_limits
from booking.plans import UNLIMITED, Limits
from booking.policy import answer_deadline, due_at_booking_minor, pay_deadline, till_for
from booking.read import find_booking
from booking.records import Order, command_values, payload_hash, require_same
from booking.request_sql import BOOKED, UNDO, WRITE_ALONE, WRITE_WITH_CLAIMS, opening
from booking.schedule import Reason
from booking.schedules import terms_of
from booking.types import Actor, BookingCard, Outcome, Person, Proposal
from booking.upkeep import make_way
from models.enums import ActorKind, BookingStatus


@dataclass(frozen=True, slots=True)
class _Owner:
    provider_id: UUID
    identity_id: UUID | None


def request(
    session: Session,
    *,
    actor: Actor,
    command_id: str,
    cause: str,
    now: datetime,
    proposal: Proposal,
    person: Person,
    tell_actor: bool = False,
    till: Till | None = None,
    limits: Limits = UNLIMITED,
    is_any_time: bool = False,
) -> Outcome:
    """Book what was proposed: confirmed, waiting for its payment, or pending when the provider has to approve.

    `is_any_time`: a provider has said that it may be outside of the opening hours.

    Raises NotFound, NotBookable, Changed, SlotRefused, CommandConflict; the transaction is then as it was before.
    """
    authorize(actor, Action.REQUEST, _Owner(proposal.provider_id, person.identity_id))
    order = Order(actor, Action.REQUEST, command_id, cause, now, tell_actor, till, limits, is_any_time)
    wish = _Wish(session, order, proposal, person, uuid4())
    try:
        return wish.carry_out()
    except SlotRefused as refused:
        wish.connection.execute(UNDO)
        raise wish.with_alternatives(refused) from None
    except BookingError:
        wish.connection.execute(UNDO)
        raise


class _Wish:
    """One request on its way: the names that its steps share."""

    def __init__(self, session: Session, order: Order, proposal: Proposal, person: Person, booking_id: UUID) -> None:
        self.session, self.connection = session, session.connection()
        self.order, self.actor, self.now = order, order.actor, order.now
        self.proposal, self.person, self.booking_id = proposal, person, booking_id
        whose = (person.customer_id,) if person.customer_id else ()
        self.hashed = payload_hash(
            order.action, order.actor, *_parts(proposal), person.identity_id, person.attendee_name, *whose
        )

    def carry_out(self) -> Outcome:
        """All facts, the decision, all writing."""
        facts = self.read_facts()
        if guards.is_on(Guard.COMMANDS) and facts.command_result["booking_id"] != str(self.booking_id):
            return self.repeated(facts)
        self.require_same_terms(facts)
        where = {"service_id": self.proposal.service_id, "start_at": self.proposal.start_at}
        who: dict[str, Any] = {"now": self.now, "actor": self.actor, "is_any_time": self.order.is_any_time}
        facts = make_way(self.connection, facts, self.read_facts, **where, **who)
        guards.reached("judged")
        return Outcome(self.write(facts))

    def read_facts(self) -> Any:
        """The facts of `FACTS`, with the customer and the command."""
        at, identity_id = self.proposal.start_at, self.person.identity_id
        values = command_values(self.order, self.booking_id, self.hashed) | {
            "service_id": self.proposal.service_id,
            "start_at": at,
            "end_at": at,
            "without": None,
            "identity_id": identity_id,
        }
        row = opening().run(self.connection, values).first()
        if row is None or row.provider_id != self.proposal.provider_id:
            raise NotFound
        return row

    def repeated(self, facts: Any) -> Outcome:
        """What the command did the first time, as it stands now."""
        require_same(facts.command_hash, self.hashed)
        card = find_booking(self.session, booking_id=UUID(facts.command_result["booking_id"]))
        if card is None:
            raise NotFound
        return Outcome(card, is_repeat=True)

    def require_same_terms(self, facts: Any) -> None:
        """Nothing that was agreed to may have changed since it was proposed."""
        if not (facts.is_active and facts.is_service_active):
            raise NotBookable
        if (facts.currency, facts.policy_version) != (self.proposal.currency, self.proposal.policy_version):
            raise Changed
        # What a provider enters has the price that the provider was shown: nobody's in particular.
        whose = None if self.actor.kind is ActorKind.PROVIDER else self.person.identity_id
        require_quote(self.connection, facts, self.proposal, whose, now=self.now)

    def with_alternatives(self, refused: SlotRefused) -> SlotRefused:
        """The same refusal with what is free instead."""
        service_id, start_at = self.proposal.service_id, self.proposal.start_at
        return with_alternatives(
            self.session,
            refused,
            service_id=service_id,
            start_at=start_at,
            now=self.now,
            actor=self.actor,
            is_any_time=self.order.is_any_time,
        )

    def write(self, facts: Any) -> BookingCard:
        """Take the time and write booking, audit line and effects; SlotRefused, or NotBookable for a full plan."""
        terms = terms_of(facts)
        end_at = self.proposal.start_at + timedelta(minutes=terms.duration_minutes)
        taken = taken_span(self.proposal.start_at, end_at, terms)
        class_id = self.seat(end_at, taken, terms.capacity) if terms.capacity > 1 else None
        customer = self.customer(facts)
        room = require_room(self.connection, self.order, self.proposal.provider_id, customer.id)
        card = self.card(facts, end_at, customer, class_id)
        values = self.values(card, taken)
        statement = WRITE_ALONE if class_id or not guards.is_on(Guard.CLAIMS) else WRITE_WITH_CLAIMS
        if statement.run(self.connection, values).scalar() != 1:
            raise SlotRefused(Reason.TAKEN)
        if room is not None:
            tell_of_limits(self.connection, room, card.provider_id, now=self.now)
        if card.status is BookingStatus.AWAITING_PAYMENT:
            money.ask(self.connection, card, till_for(self.order.till, card), now=self.now)
        return card

    def seat(self, end_at: datetime, taken: tuple[datetime, datetime], capacity: int) -> UUID:
        """A seat in the class of that time."""
        seat = take_seat(
            self.connection,
            provider_id=self.proposal.provider_id,
            service_id=self.proposal.service_id,
            start_at=self.proposal.start_at,
            end_at=end_at,
            taken=taken,
            capacity=capacity,
        )
        if isinstance(seat, Reason):
            raise SlotRefused(seat)
        return seat

    def customer(self, facts: Any) -> Known:
        """The customer on record, found with the facts when the identity was here before. Raises NotFound."""
        if self.person.customer_id is not None:
            return self.named_customer(self.person.customer_id)
        known = facts.customer_id and Known(
            facts.customer_id,
            facts.customer_name,
            facts.customer_phone,
            facts.customer_email,
            facts.customer_language,
        )
        if known and not has_news(known, self.person):
            return known
        return keep_customer(
            self.connection, provider_id=self.proposal.provider_id, person=self.person, now=self.now, known=known
        )

    def named_customer(self, customer_id: UUID) -> Known:
        """The record that a provider means among the own ones."""
        provider_id = self.proposal.provider_id
        is_own = self.actor == Actor.provider(provider_id)
        known = customer_of(self.connection, provider_id=provider_id, customer_id=customer_id) if is_own else None
        if known is None:
            raise NotFound
        return keep_customer(self.connection, provider_id=provider_id, person=self.person, now=self.now, known=known)

    def card(self, facts: Any, end_at: datetime, customer: Known, class_id: UUID | None) -> BookingCard:
        """The booking as it will be."""
        start_at, now = self.proposal.start_at, self.now
        to, due_minor = _first_status(facts, self.proposal.price_minor, self.order)
        status = advance(None, Action.REQUEST, self.actor.kind, to)
        waiting_on, deadline_at = _waiting(status, start_at, now, is_slow=facts.takes_pix)
        return BookingCard(
            id=self.booking_id,
            provider_id=self.proposal.provider_id,
            provider_slug=facts.slug,
            provider_name=facts.provider_name,
            provider_address=facts.provider_address,
            service_id=self.proposal.service_id,
            service_name=facts.service_name,
            customer_id=customer.id,
            customer_name=customer.name,
            identity_id=self.person.identity_id,
            status=status,
            version=1,
            waiting_on=waiting_on,
            start_at=start_at.astimezone(UTC),
            end_at=end_at.astimezone(UTC),
            time_zone=facts.time_zone,
            local_start=local_start(start_at, facts.time_zone),
            price_minor=self.proposal.price_minor,
            list_price_minor=self.proposal.list_price_minor,
            discount_id=self.proposal.discount_id,
            deposit_minor=min(facts.deposit_minor, self.proposal.price_minor),
            currency=facts.currency,
            payment=facts.payment,
            cancellation_hours=facts.cancellation_hours,
            policy_version=facts.policy_version,
            attendee_name=self.person.attendee_name or _said_name(self.person, customer),
            meeting_link=None,
            deadline_at=deadline_at,
            cancelled_by=None,
            class_id=class_id,
            late_refund_percent=facts.late_refund_percent,
            due_minor=due_minor,
            is_payout_ready=facts.is_payout_ready,
            pix_key=facts.pix_key,
            provider_city=facts.city,
        )

    def values(self, card: BookingCard, taken: tuple[datetime, datetime]) -> dict[str, Any]:
        """Bind values of `WRITE_WITH_CLAIMS`."""
        values = {name: getattr(card, name) for name in BOOKED}
        occasion = Occasion(
            Action.REQUEST,
            self.actor.kind,
            card.status,
            card.id,
            1,
            card.start_at,
            card.provider_id,
            card.identity_id,
            deadline_at=card.deadline_at,
            takes_pix=card.takes_pix,
        )
        owed = owed_by(occasion, now=self.now, tell_actor=self.order.tell_actor)
        return values | {
            "booking_id": card.id,
            "waiting_on": card.waiting_on and card.waiting_on.value,
            "status": card.status.value,
            "taken_from": taken[0],
            "taken_until": taken[1],
            "entries": packed(owed, self.now),
            "actor_kind": self.actor.kind.value,
            "actor_id": self.actor.id,
            "command_id": self.order.command_id,
            "cause": self.order.cause[:80],
            "now": self.now,
        }


def _said_name(person: Person, customer: Known) -> str | None:
    """The name that somebody typed beside a phone which the provider knows under another name."""
    if person.is_proven or not person.name or not customer.name:
        return None
    return person.name if fold(person.name) != fold(customer.name) else None


def local_start(start_at: datetime, time_zone: str) -> str:
    """The wall time that is promised."""
    return start_at.astimezone(ZoneInfo(time_zone)).strftime("%Y-%m-%dT%H:%M")


def _parts(proposal: Proposal) -> tuple[object, ...]:
    return (
        proposal.provider_id,
        proposal.service_id,
        proposal.start_at,
        proposal.price_minor,
        proposal.currency,
        proposal.policy_version,
        *((proposal.list_price_minor, proposal.discount_id, proposal.code) if proposal.discount_id else ()),
    )


def _first_status(facts: Any, price_minor: int, order: Order) -> tuple[BookingStatus, int]:
    """Where a request stands, and what is to be paid now. What the provider enters himself is paid on site."""
    if order.actor.kind is ActorKind.PROVIDER:
        return BookingStatus.CONFIRMED, 0
    if not facts.auto_confirm if facts.needs_approval is None else facts.needs_approval:
        return BookingStatus.PENDING, 0
    return when_agreed(facts, order.till, price_minor)


def when_agreed(terms: Any, till: Till | None, price_minor: int) -> tuple[BookingStatus, int]:
    """Where a booking stands once nobody has to agree any more, and what has to be paid for it first."""
    asked, can_take = (terms.payment, price_minor, terms.deposit_minor), till_for(till, terms) is not None
    due = due_at_booking_minor(*asked, currency=terms.currency, takes_money=can_take)
    return (BookingStatus.AWAITING_PAYMENT if due else BookingStatus.CONFIRMED), due


def _waiting(
    status: BookingStatus, start_at: datetime, now: datetime, *, is_slow: bool
) -> tuple[ActorKind | None, datetime | None]:
    if status is BookingStatus.PENDING:
        return ActorKind.PROVIDER, answer_deadline(now, start_at)
    if status is BookingStatus.AWAITING_PAYMENT:
        return ActorKind.CUSTOMER, pay_deadline(now, start_at, was_asked=is_slow)
    return None, None
