"""Booking by people who do not chat: the one way from the page's form and from programs into the booking service.

What they type about themselves is kept as theirs and opens nothing: no record, no booking, no data of anybody.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking import read, service
from booking.discounts import load_quote
from booking.errors import CommandConflict, NotBookable, NotFound
from booking.policy import due_at_booking_minor, till_for
from booking.types import Actor, BookingCard, Person, Proposal, ProviderCard, Quote, ServiceCard
from bot import inbox, paylinks
from bot.channels.port import InboundMessage
from bot.contact import Contact
from bot.dialogue.wording import proposal_of
from bot.runtime import Runtime
from models.base import Instant
from models.enums import BookingStatus, Channel
from models.sql import typed


@dataclass(frozen=True, slots=True)
class Offered:
    """What somebody is asked to agree to, with the names and the amount that is due now."""

    provider: ProviderCard
    service: ServiceCard
    proposal: Proposal
    quote: Quote
    due_minor: int


@dataclass(frozen=True, slots=True)
class WebRequest:
    """A visit that somebody asks for without chatting; one `key`, one booking.

    `visitor` is the web address of a browser that is known by its cookie, `identity_id` somebody signed in; without
    both the key stands for a person. `agreed` is what was shown and agreed to; without it, the terms of this moment.
    """

    slug: str
    service_id: UUID
    start_at: datetime
    contact: Contact
    key: str
    language: str
    visitor: str | None = None
    identity_id: UUID | None = None
    agreed: Proposal | None = None


@dataclass(frozen=True, slots=True)
class Requested:
    """A booking that was made, or had been made before by the same key. The paths hold fresh secrets."""

    booking: BookingCard
    is_repeat: bool
    identity_id: UUID
    page_path: str  # the page that tells how it stands
    pay_path: str | None  # where it is paid, while money is due


def request_from_web(runtime: Runtime, wanted: WebRequest) -> Requested:
    """Book, once for each key. Wake the workers afterwards.

    Raises NotFound, NotBookable, Changed, SlotRefused (with alternatives), CommandConflict; then nothing is written.
    """
    with runtime.transaction() as session:
        return request_within(session, runtime, wanted)


def request_within(session: Session, runtime: Runtime, wanted: WebRequest) -> Requested:
    """The same in a transaction of the caller's, which has to be undone when it is refused."""
    now = runtime.now()
    command_id = f"web:{hashlib.sha256(wanted.key.encode()).hexdigest()}"
    own = wanted.identity_id or _identity(session, wanted.visitor or _address_of(wanted.key), wanted.language, now)
    known = _made_before(session, command_id, (wanted.slug, wanted.service_id, wanted.start_at, own))
    if known is not None:
        return _requested(session, known, True, own, now)
    visit: dict[str, Any] = {"slug": wanted.slug, "service_id": wanted.service_id, "start_at": wanted.start_at}
    offered = propose(session, runtime, **visit, identity_id=own)
    _require_stranger(session, offered.provider.id, own)
    proposal, contact = wanted.agreed or offered.proposal, wanted.contact
    if (proposal.provider_id, proposal.service_id) != (offered.provider.id, wanted.service_id):
        raise NotFound
    outcome = service.request(
        session,
        actor=Actor.customer(own),
        command_id=command_id,
        cause="form",
        now=now,
        proposal=proposal,
        person=Person(own, contact.name, contact.phone, contact.email, language=wanted.language, is_proven=False),
        tell_actor=True,
        till=runtime.till,
        limits=runtime.limits,
    )
    _keep_contact(session, own, contact, now)
    return _requested(session, outcome.booking, outcome.is_repeat, own, now)


def propose(
    session: Session, runtime: Runtime, *, slug: str, service_id: UUID, start_at: datetime, identity_id: UUID | None
) -> Offered:
    """What a visit would be agreed on now. Whether the time is free is not asked. Raises NotFound, NotBookable."""
    provider = read.load_provider_by_slug(session, slug=slug)
    if provider is None:
        raise NotFound
    if not provider.is_active:
        raise NotBookable
    found = next((one for one in provider.services if one.id == service_id), None)
    if found is None:
        raise NotFound
    quoted = load_quote(
        session.connection(),
        found,
        provider_id=provider.id,
        identity_id=identity_id,
        code=None,
        time_zone=provider.time_zone,
        now=runtime.now(),
    )
    due = due_at_booking_minor(
        found.payment,
        quoted.price_minor,
        found.deposit_minor,
        currency=found.currency,
        takes_money=till_for(runtime.till, provider) is not None,
    )
    return Offered(provider, found, proposal_of(provider, found, start_at, quoted, None), quoted, due)


def identity_of_visitor(session: Session, visitor: str) -> UUID | None:
    """The identity behind a browser's cookie, if it ever wrote or booked."""
    return session.connection().execute(_FIND_VISITOR, {"address": visitor}).scalar()


def _identity(session: Session, address: str, language: str, now: datetime) -> UUID:
    return inbox.ensure_identity(session, InboundMessage(Channel.WEB, "", address, "", now, language=language))


def _address_of(key: str) -> str:
    return f"f-{hashlib.sha256(key.encode()).hexdigest()[:32]}"


def _require_stranger(session: Session, provider_id: UUID, identity_id: UUID) -> None:
    """A business does not book itself."""
    if session.connection().execute(_OWNER, {"identity_id": identity_id}).scalar() == provider_id:
        raise NotBookable


def _made_before(session: Session, command_id: str, wished: tuple[str, UUID, datetime, UUID]) -> BookingCard | None:
    """The booking that this key made. Raises CommandConflict when it now comes with another wish."""
    booking_id = session.connection().execute(_BOOKED_BY, {"command_id": command_id}).scalar()
    card = read.find_booking(session, booking_id=UUID(booking_id)) if booking_id else None
    if card is None:
        return None
    start_at = card.start_at if card.version == 1 else wished[2]  # it may have been moved since
    if (card.provider_slug, card.service_id, start_at, card.identity_id) != wished:
        raise CommandConflict
    return card


def _keep_contact(session: Session, identity_id: UUID, contact: Contact, now: datetime) -> None:
    values = {"identity_id": identity_id, "name": contact.name, "phone": contact.phone, "email": contact.email}
    session.connection().execute(_KEEP, values | {"now": now})


def _requested(session: Session, booking: BookingCard, is_repeat: bool, identity_id: UUID, now: datetime) -> Requested:
    page = paylinks.make(session, booking.id, identity_id=identity_id, now=now, action=paylinks.BOOKED)
    if page is None:
        raise NotFound
    is_due = booking.status is BookingStatus.AWAITING_PAYMENT
    pay = paylinks.make(session, booking.id, identity_id=identity_id, now=now) if is_due else None
    return Requested(booking, is_repeat, identity_id, page, pay)


_FIND_VISITOR = typed(
    "SELECT id FROM identities WHERE channel = 'web' AND account = '' AND address = :address"
).columns(id=Uuid)
_OWNER = typed("SELECT provider_id FROM identities WHERE id = :identity_id", identity_id=Uuid).columns(provider_id=Uuid)
_BOOKED_BY = typed("SELECT result->>'booking_id' FROM commands WHERE id = :command_id")
# What was typed last is what a form shows again; an address that was proven stays proven only while it is the same.
_KEEP = typed(
    """
    INSERT INTO accounts AS a (identity_id, name, phone, email, created_at)
    VALUES (:identity_id, :name, :phone, :email, :now)
    ON CONFLICT (identity_id) DO UPDATE SET name = :name, phone = :phone,
        email = CASE WHEN a.email_proven_at IS NULL THEN coalesce(:email, a.email) ELSE a.email END
    """,
    identity_id=Uuid,
    now=Instant(),
)
