"""The page after the booking form: how the booking stands, by a secret address; and the offer to keep an account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from booking.errors import NotFound
from booking.feeds import changed_at
from booking.ics import Visit, calendar
from booking.read import load_booking, load_provider
from booking.types import Actor, BookingCard, ProviderCard
from bot import openings, paylinks
from bot.contact import BadField, read_phone
from bot.openings import Opening
from models.enums import LIVE_STATUSES, BookingStatus
from webhooks import people
from webhooks.calendars import answer
from webhooks.keeping import Keeping, keeping_of
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.terms import price_text, when_text
from webhooks.wording import language_of, visitors_language, words

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
    own: str  # where it is moved and cancelled, and where the provider's words stand
    to_do: str  # which words say what for; "" for nothing
    keeping: Keeping


@dataclass(frozen=True, slots=True)
class _Found:
    booking: BookingCard
    provider: ProviderCard
    keeping: Keeping
    link: paylinks.PayLink


@blueprint.get("/booked/<token>")
def booked_page(token: str) -> Response:
    """How the booking stands now."""
    return _page(token, _found(token))


def _page(token: str, found: _Found, *, note: str = "", status: int = 200) -> Response:
    language = language_of(visitors_language(found.provider.language))
    said = words(language)
    view = _view(found, f"/booked/{token}", said, language)
    page = render_template("booked.html", card=found.provider, view=view, words=said, language=language, note=note)
    response = make_response(page, status)
    response.headers.update(UNSHARED)
    return response


@blueprint.post("/booked/<token>/open")
def open_elsewhere(token: str) -> ResponseReturnValue:
    """Move or cancel in another browser than the one that booked, for whoever knows the phone number of the booking."""
    found = _found(token)
    try:
        phone = read_phone(request.form.get("phone", ""), found.provider.country)
    except BadField:
        phone = None
    with parley().runtime.transaction() as session:
        came = openings.try_phone(session, found.link, phone, now=parley().runtime.now())
    if came is not Opening.OPEN:
        is_wrong = came is Opening.WRONG
        return _page(token, found, note="booked.wrong" if is_wrong else "form.slow", status=422 if is_wrong else 429)
    response = redirect(f"/me/b/{found.booking.id}", 303)
    people.remember_guest(response, found.booking.id, found.link.identity_id)
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


def _found(token: str) -> _Found:
    limit_reading(parley())
    now = parley().runtime.now()
    here = people.person_here()
    with parley().runtime.transaction() as session:
        link = paylinks.find(session, token, now=now, action=paylinks.BOOKED)
        if link is None:
            abort(404)
        try:
            booking = load_booking(session, booking_id=link.booking_id, actor=Actor.customer(link.identity_id))
        except NotFound:
            abort(404)
        provider = load_provider(session, provider_id=booking.provider_id)
        return _Found(booking, provider, keeping_of(session, booking, here, now=now), link)


def _view(found: _Found, path: str, said: Mapping[str, str], language: str) -> BookedView:
    booking, provider, now = found.booking, found.provider, parley().runtime.now()
    is_ahead = booking.status in LIVE_STATUSES and booking.end_at > now
    return BookedView(
        kind=KINDS.get(booking.status, "over"),
        path=path,
        service=booking.service_name,
        when=when_text(provider, booking.start_at, language, now, booking.time_zone),
        address=booking.provider_address,
        price=price_text(provider, booking.price_minor, booking.currency, said, language),
        is_ahead=is_ahead,
        own=f"/me/b/{booking.id}",
        to_do="booked.change" if is_ahead else "booked.words" if booking.cancellation_reason else "",
        keeping=found.keeping,
    )
