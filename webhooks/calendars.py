"""A business's bookings as a calendar feed at a secret address, and the page where the address is made and ended."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, request
from flask.typing import ResponseReturnValue

from booking.feeds import Feed, FeedLine, feed_made_at, load_feed, make_feed, revoke_feed
from booking.ics import Visit, calendar
from booking.read import load_provider
from bot.formats import moment_text
from bot.replies import Moment
from bot.signin import SignedIn
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.settings.forms import page, setup_of
from webhooks.signing_in import check_form, provider_here
from webhooks.terms import when_text
from webhooks.wording import language_of, wished_language, words

blueprint = Blueprint("calendars", __name__)
PAGE = "/settings/calendar"


@blueprint.get("/calendar/<secret>.ics")
def feed(secret: str) -> Response:
    """All visits that stand; unchanged ones cost the reader nothing."""
    limit_reading(parley())
    with parley().runtime.transaction() as session:
        found = load_feed(session, secret, now=_now())
    if found is None:
        abort(404)
    return answer(calendar((_visit(found, line) for line in found.lines), name=found.name))


def answer(text: str, *, filename: str = "") -> Response:
    """A calendar file, with what a reader needs to ask whether it changed."""
    response = Response(text, content_type="text/calendar; charset=utf-8")
    response.set_etag(hashlib.sha256(text.encode()).hexdigest()[:32])
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers.update(UNSHARED)
    if filename:
        response.headers["Content-Disposition"] = f'attachment; filename="{filename}.ics"'
    return response.make_conditional(request)


def _visit(feed: Feed, line: FeedLine) -> Visit:
    language = language_of(feed.language)
    said = words(language)
    told = moment_text(Moment(line.start_at, line.time_zone), language, feed.country)
    status = said.get(f"calendar.status.{line.status.value}", "")
    return Visit(
        booking_id=line.booking_id,
        status=line.status,
        version=line.version,
        start_at=line.start_at,
        end_at=line.end_at,
        changed_at=line.changed_at,
        title=" · ".join(part for part in (line.service_name, line.visitor) if part),
        description="\n".join(part for part in (told[:1].upper() + told[1:], status) if part),
        place=feed.address,
    )


@blueprint.get(PAGE)
def calendar_page() -> Response:
    """Whether there is an address, since when, and how to get or end one."""
    return _page(provider_here())


@blueprint.post(f"{PAGE}/make")
def make() -> ResponseReturnValue:
    """A new address, which is shown now and never again."""
    here = provider_here()
    check_form(here)
    with parley().runtime.transaction() as session:
        secret = make_feed(session, actor=here.actor, provider_id=here.provider_id, now=_now())
    return _page(here, url=f"{parley().runtime.settings.public_base_url}/calendar/{secret}.ics")


@blueprint.post(f"{PAGE}/revoke")
def revoke() -> ResponseReturnValue:
    """End the address."""
    here = provider_here()
    check_form(here)
    with parley().runtime.transaction() as session:
        revoke_feed(session, actor=here.actor, provider_id=here.provider_id)
    return _page(here, note="calendar.revoked")


def _page(here: SignedIn, **shown: Any) -> Response:
    with parley().runtime.transaction() as session:
        provider = load_provider(session, provider_id=here.provider_id)
        made_at = feed_made_at(session, actor=here.actor, provider_id=here.provider_id)
    language = wished_language() or language_of(provider.language)
    made = when_text(provider, made_at, language, _now()) if made_at else ""
    return page(here, "calendar", setup_of(here), **{"made": made, "url": "", "note": "", **shown})


def _now() -> datetime:
    return parley().runtime.now()
