"""A person's own bookings: to come and past, moved and cancelled by the rules of the chat, with an explicit yes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, abort, redirect, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from booking import service
from booking.errors import BookingError, Changed, NotFound, SlotRefused, WrongState
from booking.policy import refund_of_cancel
from booking.read import bookings_of_identity, load_booking, load_provider, load_schedule
from booking.slots import judge
from booking.types import BookingCard, Outcome, ProviderCard
from bot import paylinks
from bot.accounts import Me
from bot.dialogue.visits import cancel_lines
from bot.dialogue.wording import late_lines
from bot.render import line_text
from bot.replies import Line
from models.enums import LIVE_STATUSES, ActorKind, BookingStatus
from webhooks import people
from webhooks.booked import visit_file
from webhooks.me_forms import check_form, command_id, me_here, now, page
from webhooks.parley import parley
from webhooks.picking import LONGEST, instant, load_picking, read_instant
from webhooks.profile import zone_name
from webhooks.terms import price_text, when_text
from webhooks.wording import page_language, words

blueprint = Blueprint("me", __name__)
MOVABLE = (BookingStatus.CONFIRMED, BookingStatus.PENDING)


@dataclass(frozen=True, slots=True)
class VisitView:
    """A booking as its customer sees it."""

    path: str
    provider: str
    slug: str
    service: str
    when: str
    price: str
    address: str
    status: str
    is_ahead: bool
    is_movable: bool
    is_unpaid: bool
    has_offer: bool  # another time waits for the customer's word
    start: str
    is_live: bool
    words: str  # of the provider, about declining or calling off


@dataclass(frozen=True, slots=True)
class _Mine:
    """One of the person's bookings, with its provider."""

    here: Me
    card: BookingCard
    provider: ProviderCard
    language: str

    @property
    def words(self) -> Mapping[str, str]:
        return words(self.language)

    def told(self, *lines: Line) -> list[str]:
        """Sentences of the chat, for the page."""
        return [line_text(one, language=self.language, country=self.provider.country) for one in lines]


@blueprint.get("/me")
def bookings() -> Response:
    """What is to come, and what was."""
    here = me_here()
    with parley().runtime.transaction() as session:
        lists = [_views(session, here, upcoming=upcoming) for upcoming in (True, False)]
    return page("me.html", here, ahead=lists[0], past=lists[1])


@blueprint.get("/me/b/<uuid:booking_id>")
def booking(booking_id: UUID) -> Response:
    """One booking, with what can be done."""
    return _shown(_mine(booking_id))


@blueprint.get("/me/b/<uuid:booking_id>.ics")
def booking_file(booking_id: UUID) -> Response:
    """The visit for the person's calendar."""
    return visit_file(_mine(booking_id).card)


@blueprint.get("/me/b/<uuid:booking_id>/cancel")
def ask_cancel(booking_id: UUID) -> Response:
    """What cancelling comes to."""
    return _cancel_page(_mine(booking_id))


@blueprint.post("/me/b/<uuid:booking_id>/cancel")
def cancel(booking_id: UUID) -> ResponseReturnValue:
    """Cancel, if what goes back is still what the page told."""
    mine = _mine(booking_id)
    told = _number("told")
    return _carried_out(
        mine,
        lambda change: service.cancel(**change, told_refund_minor=told),
        changed=lambda fresh: _cancel_page(fresh, note="form.changed", status=409),
    )


@blueprint.get("/me/b/<uuid:booking_id>/move")
def ask_move(booking_id: UUID) -> Response:
    """Free times; with one of them, what moving there comes to."""
    mine = _mine(booking_id)
    at = read_instant(request.args.get("at"))
    if at is None:
        return _times_page(mine)
    return _move_page(mine, at) if _is_free(mine, at) else _times_page(mine, note="form.refused.taken")


@blueprint.post("/me/b/<uuid:booking_id>/move")
def move(booking_id: UUID) -> ResponseReturnValue:
    """Move to the time that the page showed."""
    mine = _mine(booking_id)
    at, told = read_instant(request.form.get("at")), _number("told")
    if at is None:
        return _times_page(mine, status=422)
    return _carried_out(
        mine,
        lambda change: service.reschedule(**change, start_at=at, told_refund_minor=told, till=parley().runtime.till),
        changed=lambda fresh: _move_page(fresh, at, note="form.changed", status=409),
    )


@blueprint.post("/me/b/<uuid:booking_id>/answer")
def answer(booking_id: UUID) -> ResponseReturnValue:
    """Take or refuse the other time that the provider offered: the one that the page showed."""
    mine = _mine(booking_id)
    if request.form.get("start") != instant(mine.card.start_at):
        check_form(mine.here)
        return _shown(mine, note="form.changed", status=409)
    if request.form.get("word") == "accept":
        return _carried_out(mine, lambda change: service.accept_counter(**change, till=parley().runtime.till))
    return _carried_out(mine, lambda change: service.refuse_counter(**change))


@blueprint.post("/me/b/<uuid:booking_id>/pay")
def pay(booking_id: UUID) -> ResponseReturnValue:
    """Go to the page where it is paid."""
    mine = _mine(booking_id)
    check_form(mine.here)
    with parley().runtime.transaction() as session:
        path = paylinks.make(session, mine.card.id, identity_id=mine.here.identity_id, now=now())
    return redirect(path or f"/me/b/{booking_id}", 303)


def _mine(booking_id: UUID) -> _Mine:
    here = people.guest_of(booking_id) or me_here()
    with parley().runtime.transaction() as session:
        try:
            card = load_booking(session, booking_id=booking_id, actor=here.actor)
        except NotFound:
            abort(404)
        return _Mine(here, card, load_provider(session, provider_id=card.provider_id), page_language())


def _carried_out(
    mine: _Mine,
    doing: Callable[[dict[str, Any]], Outcome],
    *,
    changed: Callable[[_Mine], Response] | None = None,
) -> ResponseReturnValue:
    """Do one thing to the booking and show it; what is no longer so is shown anew."""
    check_form(mine.here)
    change: dict[str, Any] = {
        "actor": mine.here.actor,
        "command_id": command_id(),
        "cause": "me",
        "now": now(),
        "booking_id": mine.card.id,
    }
    try:
        with parley().runtime.transaction() as session:
            doing({"session": session, **change})
    except Changed:
        fresh = _mine(mine.card.id)
        return changed(fresh) if changed else _shown(fresh, note="form.changed", status=409)
    except SlotRefused:
        return _times_page(_mine(mine.card.id), note="form.refused.taken", status=409)
    except (WrongState, BookingError):
        return _shown(_mine(mine.card.id), note="me.no_longer", status=409)
    parley().wake()
    return redirect(f"/me/b/{mine.card.id}?done=1", 303)


def _shown(mine: _Mine, *, note: str = "", status: int = 200) -> Response:
    note = note or ("me.done" if "done" in request.args else "")
    return page("me_booking.html", mine.here, view=_view(mine.card, mine.provider), note=note, status=status)


def _cancel_page(mine: _Mine, *, note: str = "", status: int = 200) -> Response:
    if mine.card.status not in LIVE_STATUSES:
        return _shown(mine, note="me.no_longer", status=409)
    back = refund_of_cancel(mine.card, by=ActorKind.CUSTOMER, now=now())
    lines = mine.told(*cancel_lines(mine.card, back, now()))
    view = _view(mine.card, mine.provider)
    return page("me_ask.html", mine.here, kind="cancel", view=view, lines=lines, told=back, note=note, status=status)


def _move_page(mine: _Mine, at: datetime, *, note: str = "", status: int = 200) -> Response:
    back = refund_of_cancel(mine.card, by=ActorKind.CUSTOMER, now=now())
    lines = mine.told(*late_lines(mine.card, None, now()))
    if mine.card.status is BookingStatus.PENDING:
        lines.append(mine.words["form.asked"].format(provider=mine.card.provider_name))
    to = when_text(mine.provider, at, mine.language, now(), mine.card.time_zone)
    shown = {"kind": "move", "lines": lines, "told": back, "to": to, "at": instant(at), "note": note}
    return page("me_ask.html", mine.here, view=_view(mine.card, mine.provider), status=status, **shown)


def _times_page(mine: _Mine, *, note: str = "", status: int = 200) -> Response:
    if mine.card.status not in MOVABLE:
        return _shown(mine, note="me.no_longer", status=409)
    with parley().runtime.transaction() as session:
        picking = load_picking(
            session,
            mine.provider,
            mine.card.service_id,
            words=mine.words,
            language=mine.language,
            now=now(),
            day=request.args.get("day"),
            moving=mine.card.id,
        )
    zone = zone_name(mine.provider, mine.language, now())
    view = _view(mine.card, mine.provider)
    return page("me_move.html", mine.here, view=view, picking=picking, zone=zone, note=note, status=status)


def _is_free(mine: _Mine, at: datetime) -> bool:
    with parley().runtime.transaction() as session:
        span: dict[str, Any] = {"start_at": now(), "end_at": now() + LONGEST, "without": mine.card.id}
        schedule, terms = load_schedule(session, service_id=mine.card.service_id, **span)
    return judge(schedule, terms, at, now()).is_free


def _views(session: Session, here: Me, *, upcoming: bool) -> list[VisitView]:
    cards = bookings_of_identity(session, identity_id=here.identity_id, now=now(), upcoming=upcoming)
    providers = {one: load_provider(session, provider_id=one) for one in {card.provider_id for card in cards}}
    return [_view(card, providers[card.provider_id]) for card in cards]


def _view(card: BookingCard, provider: ProviderCard) -> VisitView:
    language = page_language()
    said = words(language)
    is_ahead = card.status in LIVE_STATUSES and card.end_at > now()
    return VisitView(
        path=f"/me/b/{card.id}",
        provider=card.provider_name,
        slug=card.provider_slug,
        service=card.service_name,
        when=when_text(provider, card.start_at, language, now(), card.time_zone),
        price=price_text(provider, card.price_minor, card.currency, said, language),
        address=card.provider_address,
        status=said[f"me.status.{card.status.value}"],
        is_ahead=is_ahead,
        is_movable=is_ahead and card.status in MOVABLE and provider.is_active,
        is_unpaid=card.status is BookingStatus.AWAITING_PAYMENT or bool(card.extra_minor),
        has_offer=card.status is BookingStatus.PENDING and card.waiting_on is ActorKind.CUSTOMER,
        start=instant(card.start_at),
        is_live=card.status in LIVE_STATUSES,
        words=card.cancellation_reason or "",
    )


def _number(name: str) -> int:
    try:
        return int(request.form.get(name, ""))
    except ValueError:
        return -1  # nothing was ever told so
