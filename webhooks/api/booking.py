"""Booking by programs and forms: for anybody, so nothing is told but that it was taken, or that the time is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy.orm import Session

from booking.errors import NotBookable, SlotRefused
from booking.schedule import Reason
from booking.types import ProviderCard
from bot.booking_form import WebRequest, request_within
from bot.contact import BadField, Contact, read_email, read_name, read_phone
from webhooks import attempts
from webhooks.api.models import BookingAsked, Code, Conflict, Fault, Success, instant
from webhooks.api.operation import once, operation
from webhooks.api.refusals import Answer, Refused
from webhooks.api.times import active_provider, service_of, times_of
from webhooks.parley import parley

FARTHEST = timedelta(days=4000)
GONE = frozenset({Reason.TAKEN, Reason.FULL})
FLOOR_SECONDS = 0.25


@operation(
    "POST",
    "/booking",
    body=BookingAsked,
    answers={200: Success, 404: Fault, 409: Conflict},
    floor_seconds=FLOOR_SECONDS,
)
def book(asked: BookingAsked) -> Answer:
    """Ask for a visit.

    The same `idempotencyKey` gets the first answer again. Five attempts of one address in ten minutes are taken.
    """
    house = parley()
    wait = attempts.seconds_to_wait(house)
    if wait is not None:
        raise Refused(429, Code.SLOW_DOWN, retry_after=wait)
    if asked.website.strip():
        return Answer.of(200, Success())
    with house.runtime.transaction() as session:
        provider = active_provider(session, asked.slug)
        contact = _contact(asked, provider.country)
        request = partial(_request, session, asked, provider, contact)
        answer = once(session, f"book:{asked.idempotency_key}", asked.model_dump_json(), request)
    house.wake()
    return answer


def _contact(asked: BookingAsked, country: str) -> Contact:
    """Who wants it. Refused with 422 and every field that cannot be kept."""
    wrong: dict[str, str] = {}
    read: dict[str, str | None] = {}
    readers: tuple[tuple[str, str, Callable[[str], str | None]], ...] = (
        ("firstName", asked.first_name, read_name),
        ("lastName", asked.last_name, read_name),
        ("clientPhone", asked.client_phone, partial(read_phone, country=country)),
        ("clientEmail", asked.client_email or "", read_email),
    )
    for field, typed, reader in readers:
        try:
            read[field] = reader(typed)
        except BadField as bad:
            wrong[field] = bad.code
    if wrong:
        raise Refused(422, Code.INVALID, wrong)
    return Contact(f"{read['firstName']} {read['lastName']}", str(read["clientPhone"]), read["clientEmail"])


def _request(session: Session, asked: BookingAsked, provider: ProviderCard, contact: Contact) -> Answer:
    house, start_at = parley().runtime, instant(asked.starts_at)
    service = service_of(provider, asked.service)
    require_near(start_at)
    wanted = WebRequest(
        slug=provider.slug,
        service_id=service.id,
        start_at=start_at,
        contact=contact,
        key=f"api:{asked.idempotency_key}",
        language=provider.language,
    )
    try:
        request_within(session, house, wanted)
    except SlotRefused as refused:
        return not_free(refused, provider.time_zone)
    except NotBookable:
        raise Refused(409, Code.NOT_BOOKABLE) from None
    return Answer.of(200, Success())


def require_near(start_at: datetime) -> None:
    """Refused with 422 for an instant of which no hours can be known."""
    if abs(start_at - parley().runtime.now()) > FARTHEST:
        raise Refused(422, Code.INVALID, {"startsAt": Reason.HORIZON.value})


def not_free(refused: SlotRefused, time_zone: str) -> Answer:
    """What is told of a time that cannot be had. Refused with 422 when nobody could have it."""
    if refused.reason not in GONE:
        raise Refused(422, Code.INVALID, {"startsAt": refused.reason.value})
    others = times_of(refused.alternatives, time_zone)
    return Answer.of(409, Conflict(error=Code.SLOT_TAKEN, alternatives=others))
