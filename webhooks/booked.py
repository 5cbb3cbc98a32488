"""The page after the booking form: how the booking stands, by a secret address; and the offer to keep an account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, make_response, redirect, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from booking.errors import NotFound
from booking.feeds import changed_at
from booking.ics import Visit, calendar
from booking.read import bookings_of_identity, load_booking, load_provider
from booking.types import Actor, BookingCard, ProviderCard
from bot import accounts, paylinks
from bot.accounts import Me
from models.enums import LIVE_STATUSES, BookingStatus
from webhooks import people
from webhooks.calendars import answer
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.terms import price_text, when_text
from webhooks.wording import language_of, words

blueprint = Blueprint("booked", __name__)
KINDS = {
    BookingStatus.PENDING: "pending",
    BookingStatus.AWAITING_PAYMENT: "unpaid",
    BookingStatus.CONFIRMED: "confirmed",
    BookingStatus.COMPLETED: "past",
    BookingStatus.NO_SHOW: "past",
}


@dataclass(frozen=True, slots=True)
class BookedView:
    """A booking as its page tells it."""

    kind: str
    path: str
    service: str
    when: str
    address: str
    price: str
    is_ahead: bool
    is_mine: bool  # of the person at this browser
    has_offer: bool


@dataclass(frozen=True, slots=True)
class _Found:
    booking: BookingCard
    provider: ProviderCard
    me: Me | None
    is_first: bool


@blueprint.get("/booked/<token>")
def booked_page(token: str) -> Response:
    """How the booking stands now."""
    found = _found(token)
    language = language_of(found.provider.language)
    view = _view(found, f"/booked/{token}", words(language), language)
    page = render_template("booked.html", card=found.provider, view=view, words=words(language), language=language)
    response = make_response(page)
    response.headers.update(UNSHARED)
    return response


@blueprint.get("/booked/<token>.ics")
def booked_file(token: str) -> Response:
    """The visit for the visitor's own calendar."""
    return visit_file(_found(token).booking)


def visit_file(booking: BookingCard) -> Response:
    """One booking as its customer's calendar shows it; one that is off says so, and takes the entry away."""
    with parley().runtime.transaction() as session:
        provider = load_provider(session, provider_id=booking.provider_id)
        at = changed_at(session, booking.id)
    language = language_of(provider.language)
    told = when_text(provider, booking.start_at, language, at, booking.time_zone)
    visit = Visit(
        booking_id=booking.id,
        status=booking.status,
        version=booking.version,
        start_at=booking.start_at,
        end_at=booking.end_at,
        changed_at=at,
        title=f"{booking.service_name} · {booking.provider_name}",
        description=told,
        place=booking.provider_address,
    )
    return answer(calendar([visit], name=booking.provider_name), filename=f"booking-{booking.start_at:%Y-%m-%d}")


@blueprint.post("/booked/<token>/keep")
def keep(token: str) -> ResponseReturnValue:
    """Keep an account: the browser that booked is signed in."""
    found = _found(token)
    if found.me is None:
        abort(404)
    now = parley().runtime.now()
    with parley().runtime.transaction() as session:
        secret = accounts.open_session(session, found.me.identity_id, now=now)
    response = redirect("/me", 303)
    people.remember(response, secret)
    return response


def _found(token: str) -> _Found:
    limit_reading(parley())
    now = parley().runtime.now()
    me = people.person_here()
    with parley().runtime.transaction() as session:
        link = paylinks.find(session, token, now=now, action=paylinks.BOOKED)
        if link is None:
            abort(404)
        try:
            booking = load_booking(session, booking_id=link.booking_id, actor=Actor.customer(link.identity_id))
        except NotFound:
            abort(404)
        is_mine = me is not None and me.identity_id == link.identity_id
        provider = load_provider(session, provider_id=booking.provider_id)
        return _Found(booking, provider, me if is_mine else None, _is_first(session, booking, now))


def _is_first(session: Session, booking: BookingCard, now: datetime) -> bool:
    assert booking.identity_id is not None
    asked: dict[str, Any] = {"identity_id": booking.identity_id, "now": now}
    count = sum(len(bookings_of_identity(session, **asked, upcoming=upcoming)) for upcoming in (True, False))
    return count == 1


def _view(found: _Found, path: str, said: Mapping[str, str], language: str) -> BookedView:
    booking, provider, now = found.booking, found.provider, parley().runtime.now()
    return BookedView(
        kind=KINDS.get(booking.status, "over"),
        path=path,
        service=booking.service_name,
        when=when_text(provider, booking.start_at, language, now, booking.time_zone),
        address=booking.provider_address,
        price=price_text(provider, booking.price_minor, booking.currency, said, language),
        is_ahead=booking.status in LIVE_STATUSES and booking.end_at > now,
        is_mine=found.me is not None,
        has_offer=found.me is not None and not found.me.token_hash and found.is_first,
    )
