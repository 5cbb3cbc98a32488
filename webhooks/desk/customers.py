"""The provider's customers on the desk: the list, and one with history, no-shows and notes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from flask import Blueprint, Response, abort, request
from sqlalchemy.orm import Session

from booking.customer_cards import Regular
from booking.customer_list import MAX_NOTES, MOST, load_regular, load_regulars, write_notes
from booking.errors import NotFound
from bot.formats import moment_text
from bot.replies import Moment
from webhooks.desk.frame import Desk, act, at_desk, page
from webhooks.desk.views import booking_view

blueprint = Blueprint("desk_customers", __name__)
MOST_SEARCHED = 80


@dataclass(frozen=True, slots=True)
class CustomerView:
    """A customer with times in words."""

    card: Regular
    name: str
    last: str
    next: str


@blueprint.get("/desk/customers")
def customers_page() -> Response:
    """A page of all customers, or of those whose name or number holds what is searched."""
    search = request.args.get("q", "").replace("\x00", "")[:MOST_SEARCHED]
    number = _page_number()
    with at_desk() as (session, here):
        found = load_regulars(
            session, **here.whose, now=here.now, search=search, skip=(number - 1) * MOST, most=MOST + 1
        )
        return page(
            session,
            here,
            "customers",
            "customers",
            customers=[_view(here, one) for one in found[:MOST]],
            search=search,
            before=_address(search, number - 1) if number > 1 else None,
            after=_address(search, number + 1) if len(found) > MOST else None,
        )


def _page_number() -> int:
    """The page that is asked for; the first for none and for nonsense."""
    asked = request.args.get("page", "")
    return max(int(asked), 1) if re.fullmatch("[0-9]{1,5}", asked) else 1


def _address(search: str, number: int) -> str:
    return "/desk/customers?" + urlencode(({"q": search} if search else {}) | {"page": number})


def _view(here: Desk, card: Regular) -> CustomerView:
    def told(at: datetime | None) -> str:
        if at is None:
            return ""
        return moment_text(Moment(at, here.provider.time_zone, "short"), here.language, here.provider.country)

    return CustomerView(card, card.name or here.words["desk.somebody"], told(card.last_at), told(card.next_at))


@blueprint.get("/desk/customers/<uuid:customer_id>")
def customer_page(customer_id: UUID) -> Response:
    """One customer: every visit, what was missed, and the notes."""
    with at_desk() as (session, here):
        try:
            card, bookings = load_regular(session, **here.whose, customer_id=customer_id, now=here.now)
        except NotFound:
            abort(404)
        views = [booking_view(here, one) for one in bookings]
        return page(
            session, here, "customer", "customers", customer=_view(here, card), bookings=views, max_notes=MAX_NOTES
        )


@blueprint.post("/desk/customers/<uuid:customer_id>/notes")
def keep_notes(customer_id: UUID) -> Response:
    """Keep the notes about one customer."""

    def keep(session: Session, here: Desk, order: dict[str, Any]) -> str:
        notes = request.form.get("notes", "").replace("\r\n", "\n")
        try:
            write_notes(session, **here.whose, customer_id=customer_id, notes=notes)
        except ValueError:
            return "long"
        return "noted"

    return act(keep, to=f"/desk/customers/{customer_id}")
