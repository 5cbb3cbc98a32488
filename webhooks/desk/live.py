"""News on the desk: the list behind the badge, and the stream that tells open pages when something happened."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, request
from sqlalchemy.orm import Session

from booking.errors import NotFound
from booking.news import Item, load_news, load_pulse, mark_seen
from bot.formats import moment_text
from bot.replies import Moment
from bot.signin import SignedIn, is_still
from webhooks.desk.frame import Desk, act, at_desk, page
from webhooks.parley import Parley, parley
from webhooks.picking import instant, read_instant
from webhooks.signing_in import provider_here
from webhooks.stream import LIFE_SECONDS, POLL_MS, RETRY_MS, event

blueprint = Blueprint("desk_live", __name__)
LOOK_SECONDS = 2.0
BEATS = 5  # looks without news before the stream shows that it lives


@dataclass(frozen=True, slots=True)
class NewsView:
    """One piece of news in words, and the page it leads to."""

    text: str
    at: str
    path: str
    is_new: bool


@blueprint.get("/desk/news")
def news_page() -> Response:
    """What others did, the latest first."""
    with at_desk() as (session, here):
        items = [_view(here, one) for one in load_news(session, **here.whose)]
        return page(session, here, "news", "news", items=items, until=instant(here.now))


def _view(here: Desk, item: Item) -> NewsView:
    def told(at: Any, style: str = "short") -> str:
        return moment_text(Moment(at, here.provider.time_zone, style), here.language, here.provider.country)

    said = here.words.get(f"desk.news.{item.kind}", here.words["desk.news.other"])
    text = said.format(
        name=item.name or here.words["desk.somebody"],
        service=item.service or "",
        when=told(item.start_at) if item.start_at else "",
    )
    path = f"/desk/bookings/{item.booking_id}" if item.booking_id else f"/desk/talks/{item.conversation_id}"
    return NewsView(text, told(item.at), path, item.is_new)


@blueprint.post("/desk/news")
def see_news() -> Response:
    """Everything up to the instant that the page was made is seen."""

    def see(session: Session, here: Desk, order: dict[str, Any]) -> str:
        until = read_instant(request.form.get("until")) or here.now
        mark_seen(session, **here.whose, until=min(until, here.now))
        return "seen"

    return act(see, to="/desk/news")


@blueprint.get("/desk/stream")
def stream() -> Response:
    """Server-sent events for an open page: `pulse` with the badge's number, whenever something happened."""
    response = Response(_events(parley(), provider_here()), mimetype="text/event-stream")
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Accel-Buffering"] = "no"
    return response


def _events(house: Parley, here: SignedIn) -> Iterator[str]:
    """No connection is held between two looks; who signs out meanwhile is told no more."""
    with house.hub.bell(f"desk:{here.provider_id}", is_desk=True) as bell:
        yield f"retry: {RETRY_MS if bell else POLL_MS}\n\n"
        ends_at = house.runtime.stopwatch() + LIFE_SECONDS * random.uniform(0.8, 1.2)
        told, quiet = "", 0
        while not house.hub.is_closed:
            with house.runtime.transaction() as session:
                if not is_still(session, here, now=house.runtime.now()):
                    return
                try:
                    pulse = load_pulse(session, actor=here.actor, provider_id=here.provider_id)
                except NotFound:
                    return
            if pulse.version != told:
                told, quiet = pulse.version, 0
                yield event("pulse", {"version": pulse.version, "count": pulse.count})
            elif (quiet := quiet + 1) % BEATS == 0:
                yield ": still here\n\n"
            if bell is None or house.runtime.stopwatch() >= ends_at:
                return
            bell.event.wait(LOOK_SECONDS)
            bell.event.clear()
