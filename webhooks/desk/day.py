"""The day and the week of a provider, requests that wait, and one booking with all that can be done to it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, abort, request
from sqlalchemy.orm import Session

from booking import service
from booking.errors import NotFound
from booking.read import agenda, load_booking, pending_of_provider
from booking.types import BookingCard
from models.enums import BookingStatus
from webhooks.desk.frame import Desk, act, at_desk, page
from webhooks.desk.views import BookingView, booking_view, days_view, request_views
from webhooks.parley import parley
from webhooks.picking import load_picking, read_instant

blueprint = Blueprint("desk_day", __name__)
MOST_REASON = 500
FARTHEST = timedelta(days=400)


@blueprint.get("/desk")
def day_page() -> Response:
    """Requests first, then the day or the week that is asked for."""
    with at_desk() as (session, here):
        is_week = request.args.get("view") == "week"
        first = _day(here)
        if is_week:
            first -= timedelta(days=first.weekday())
        length = timedelta(days=7 if is_week else 1)
        cards = agenda(
            session, provider_id=here.provider.id, start_at=_start(here, first), end_at=_start(here, first + length)
        )
        waiting = pending_of_provider(session, provider_id=here.provider.id)
        view = days_view(here, cards, first, is_week=is_week)
        return page(session, here, "day", "day", view=view, requests=request_views(here, waiting), is_week=is_week)


def _day(here: Desk) -> date:
    """The day that is asked for; today for none and for nonsense."""
    today = here.now.astimezone(ZoneInfo(here.provider.time_zone)).date()
    try:
        asked = date.fromisoformat(request.args.get("day", ""))
    except ValueError:
        return today
    return asked if abs(asked - today) <= FARTHEST else today


def _start(here: Desk, day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(here.provider.time_zone)).astimezone(UTC)


@blueprint.get("/desk/bookings/<uuid:booking_id>")
def booking_page(booking_id: UUID) -> Response:
    """One booking; with `do` the times to choose another from, or what a cancel gives back."""
    with at_desk() as (session, here):
        card = _own(session, here, booking_id)
        view = booking_view(here, card)
        doing = request.args.get("do", "")
        picking, chosen = None, None
        if doing in view.moves:
            at = read_instant(request.args.get("at"))
            picking = load_picking(
                session,
                here.provider,
                card.service_id,
                words=here.words,
                language=here.language,
                now=here.now,
                day=request.args.get("day"),
                at=at,
                moving=card.id,
            )
            chosen = view.at(at) if at else None
        return page(
            session, here, "booking", "day", view=view, doing=doing, picking=picking, chosen=chosen, back=_back(view)
        )


def _own(session: Session, here: Desk, booking_id: UUID) -> BookingCard:
    try:
        return load_booking(session, booking_id=booking_id, actor=here.here.actor)
    except NotFound:
        abort(404)


def _back(view: BookingView) -> str:
    return f"/desk?day={view.day}"


@blueprint.post("/desk/bookings/<uuid:booking_id>/<deed>")
def change_booking(booking_id: UUID, deed: str) -> Response:
    """One deed to one booking, as in the chat."""
    known = _DEEDS.get(deed)
    if known is None:
        abort(404)
    to = "/desk" if request.form.get("from") == "list" else f"/desk/bookings/{booking_id}"
    return act(lambda session, here, order: known(session, here, booking_id, order), to=to)


def _approve(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    done = service.approve(session, booking_id=booking_id, till=parley().runtime.till, **order).booking
    return "approved_unpaid" if done.status is BookingStatus.AWAITING_PAYMENT else "approved"


def _decline(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    reason = request.form.get("reason", "").replace("\x00", "").strip()[:MOST_REASON] or None
    service.decline(session, booking_id=booking_id, reason=reason, **order)
    return "declined"


def _counter(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    service.counter(session, booking_id=booking_id, start_at=_chosen(), **order)
    return "countered"


def _move(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    service.reschedule(session, booking_id=booking_id, start_at=_chosen(), **order)
    return "moved"


def _cancel(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    """What stood on the page as coming back is what comes back."""
    told = request.form.get("told", "")
    if not (told.isascii() and told.isdigit()) or len(told) > 12:
        abort(400)
    service.cancel(session, booking_id=booking_id, told_refund_minor=int(told), **order)
    return "cancelled"


def _done(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    service.complete(session, booking_id=booking_id, **order)
    return "done"


def _no_show(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    service.mark_no_show(session, booking_id=booking_id, **order)
    return "no_show"


def _undo(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    done = service.take_back(session, booking_id=booking_id, **order).booking
    return "undone" if done.status is BookingStatus.CONFIRMED else "came"


def _lift(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    service.lift_lock_out(session, booking_id=booking_id, **order)
    return "lifted"


def _waive(session: Session, here: Desk, booking_id: UUID, order: dict[str, Any]) -> str:
    service.waive(session, booking_id=booking_id, **order)
    return "waived"


def _chosen() -> datetime:
    at = read_instant(request.form.get("at"))
    if at is None:
        abort(400)
    return at


_DEEDS = {
    "approve": _approve,
    "decline": _decline,
    "counter": _counter,
    "move": _move,
    "cancel": _cancel,
    "done": _done,
    "no_show": _no_show,
    "undo": _undo,
    "came": _undo,
    "lift": _lift,
    "waive": _waive,
}
