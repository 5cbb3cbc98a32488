"""Bookings for those they concern: a provider's own by page, and the changes that each side may make."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from booking import pix_payments, service
from booking.errors import Changed, NotBookable, NotFound, SlotRefused, WrongState
from booking.listing import BEGINNING, Place, bookings_page
from booking.read import load_booking, load_provider
from booking.types import Actor, BookingCard, Outcome
from models.enums import ActorKind, BookingStatus, PaymentPolicy, Scope
from webhooks.api.booking import not_free, require_near
from webhooks.api.models import (
    Appointment,
    Appointments,
    Booked,
    Change,
    ChangeAsked,
    Code,
    Conflict,
    Fault,
    OwnService,
    Services,
    SpanAsked,
    instant,
)
from webhooks.api.operation import idempotency_key, once, operation
from webhooks.api.refusals import Answer, Refused
from webhooks.parley import parley

PROVIDER = ActorKind.PROVIDER
Doing = Callable[..., Outcome]


@operation("GET", "/services", scope=Scope.SERVICES_READ, answers={200: Services})
def list_services(actor: Actor) -> Answer:
    """The provider's own services."""
    with parley().runtime.transaction() as session:
        card = load_provider(session, provider_id=_own_id(actor))
    names = OwnService.model_fields.keys() - {"payment"}
    told = [
        OwnService(**{name: getattr(one, name) for name in names}, payment=PaymentPolicy(one.payment))
        for one in card.services
    ]
    return Answer.of(200, Services(services=told))


@operation("GET", "/appointments", query=SpanAsked, scope=Scope.BOOKINGS_READ, answers={200: Appointments})
def list_appointments(actor: Actor, asked: SpanAsked) -> Answer:
    """The provider's own bookings that start in a span, a page at a time."""
    with parley().runtime.transaction() as session:
        cards = bookings_page(
            session,
            actor=actor,
            provider_id=_own_id(actor),
            start_at=instant(asked.since),
            end_at=instant(asked.until),
            after=_place(asked.after),
            most=asked.limit + 1,
        )
    shown, has_more = cards[: asked.limit], len(cards) > asked.limit
    told = [told_to(actor, card) for card in shown]
    return Answer.of(200, Appointments(appointments=told, after=_after(shown[-1]) if has_more else None))


@operation(
    "PATCH",
    "/appointments/<uuid:booking_id>",
    body=ChangeAsked,
    scope=Scope.BOOKINGS_WRITE,
    is_for_customers=True,
    has_key=True,
    answers={200: Appointment, 404: Fault, 409: Conflict},
)
def change_appointment(actor: Actor, asked: ChangeAsked, booking_id: UUID) -> Answer:
    """Change a booking: its provider and its customer, each what they may."""
    house = parley()
    if asked.action is Change.RESCHEDULE and asked.starts_at is None:
        raise Refused(422, Code.INVALID, {"startsAt": "missing"})
    key = f"{actor.kind}:{actor.id}:{idempotency_key()}"
    try:
        with house.runtime.transaction() as session:
            card = load_booking(session, booking_id=booking_id, actor=actor)
            payload = f"{booking_id}:{asked.model_dump_json()}"
            answer = once(session, key, payload, partial(_change, session, actor, asked, card, key))
    except NotFound:
        raise Refused(404, Code.NOT_FOUND) from None
    house.wake()
    return answer


def told_to(actor: Actor, card: BookingCard) -> Appointment:
    """The booking for one side. The name on the provider's record is not told to who may only have typed its phone."""
    zone = ZoneInfo(card.time_zone)
    names = (
        "id",
        "status",
        "waiting_on",
        "time_zone",
        "attendee_name",
        "price_minor",
        "paid_minor",
        "refunded_minor",
        "currency",
        "version",
    )
    return Appointment(
        **{name: getattr(card, name) for name in names},
        starts_at=card.start_at.astimezone(zone),
        ends_at=card.end_at.astimezone(zone),
        provider=card.provider_slug,
        service=Booked(id=card.service_id, name=card.service_name),
        customer_name=card.customer_name if actor.kind is PROVIDER else None,
    )


def _own_id(actor: Actor) -> UUID:
    assert actor.id is not None, "programs and signed-in providers are somebody"
    return actor.id


def _place(after: str | None) -> Place:
    if after is None:
        return BEGINNING
    seconds, _, booking_id = after.partition(".")
    return Place(datetime.fromtimestamp(int(seconds), UTC), UUID(booking_id))


def _after(card: BookingCard) -> str:
    return f"{int(card.start_at.timestamp())}.{card.id.hex}"


def _change(session: Session, actor: Actor, asked: ChangeAsked, card: BookingCard, key: str) -> Answer:
    """Carry it out through the booking service. Raises NotFound for what this side may not do."""
    house = parley().runtime
    order: dict[str, Any] = {"actor": actor, "cause": "api", "now": house.now(), "booking_id": card.id}
    if asked.action is not Change.PAID:
        order["command_id"] = f"api:{key}"
    try:
        outcome = _doing(actor, asked, card)(session, **order)
    except WrongState:
        raise Refused(409, Code.WRONG_STATE) from None
    except Changed:
        raise Refused(409, Code.CHANGED) from None
    except NotBookable:
        raise Refused(409, Code.NOT_BOOKABLE) from None
    except SlotRefused as refused:
        return not_free(refused, card.time_zone)
    return Answer.of(200, told_to(actor, outcome.booking))


def _doing(actor: Actor, asked: ChangeAsked, card: BookingCard) -> Doing:
    """What a word means for this side and this booking."""
    is_provider, till = actor.kind is PROVIDER, parley().runtime.till
    if asked.action is Change.RESCHEDULE:
        return _other_time(actor, asked, card)
    doing: dict[Change, Doing] = {
        Change.CONFIRM: partial(service.approve if is_provider else service.accept_counter, till=till),
        Change.REJECT: partial(service.decline if is_provider else service.refuse_counter, reason=asked.reason),
        Change.CANCEL: partial(service.cancel, reason=asked.reason, told_refund_minor=asked.refund_minor),
        Change.COMPLETED: service.complete,
        Change.NO_SHOW: service.mark_no_show,
        Change.PAID: pix_payments.mark_paid,
    }
    return doing[asked.action]


def _other_time(actor: Actor, asked: ChangeAsked, card: BookingCard) -> Doing:
    """A provider offers another time for a request, and moves a visit; a customer moves both."""
    start_at = instant(str(asked.starts_at))
    require_near(start_at)
    if actor.kind is PROVIDER and card.status is BookingStatus.PENDING:
        return partial(service.counter, start_at=start_at)
    return partial(service.reschedule, start_at=start_at, till=parley().runtime.till)
