"""Pictures: sent from the chat page, shown to those who sent or were sent them, or for a day under a secret link."""

from __future__ import annotations

import re
from uuid import UUID

from flask import Blueprint, Response, abort
from sqlalchemy.orm import Session

from bot import pictures
from bot.channels.port import InboundMessage, Media
from bot.imaging import MOST_BYTES, BadPicture, Fetched, Picture, re_encoded
from models.enums import Channel
from webhooks.faults import Refusal
from webhooks.parley import parley
from webhooks.posting import limit, limit_reading, parse_upload, store_post

ONE_PICTURE = 5  # as dear as so many messages
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")

blueprint = Blueprint("pictures", __name__)


@blueprint.get(f"{pictures.PATH}/<token>")
def linked(token: str) -> Response:
    """The picture behind a secret link; one that has run out looks like one that never was."""
    house = parley()
    limit_reading(house)
    if not _TOKEN.fullmatch(token):
        abort(404)
    with house.runtime.transaction() as session:
        found = pictures.find_linked(session, token, now=house.runtime.now())
    return picture_response(found)


def show(picture_id: UUID, web_address: str) -> Response:
    """A picture to somebody on the web who sent it or was shown it."""
    house = parley()
    limit_reading(house)
    with house.runtime.transaction() as session:
        found = pictures.find_seen(session, picture_id, web_address)
    return picture_response(found)


def picture_response(found: Picture | None) -> Response:
    """The bytes with headers under which they are nothing but a picture, or 404."""
    if found is None:
        abort(404)
    response = Response(found.content, mimetype="image/jpeg")
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Content-Disposition"] = "inline; filename=picture.jpg"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def receive_picture(address: str) -> Response:
    """Check, re-encode and store one picture from a web address together with its message; answer 202."""
    for _ in range(ONE_PICTURE):
        limit(parley(), address)
    posted, content, _ = parse_upload("picture", most_bytes=MOST_BYTES, too_large="picture_too_large")
    try:
        picture = re_encoded(content)
    except BadPicture as bad:
        raise Refusal(413 if bad.fault.value == "too_large" else 415, f"picture_{bad.fault.value}") from None

    def also(session: Session, message: InboundMessage) -> None:
        now = parley().runtime.now()
        message_id = pictures.message_of(session, Channel.WEB, "", message.outside_id)
        pictures.keep(session, (Fetched(message_id, 0, picture),), now=now)

    return store_post(address, posted, media=(Media("image", "", "image/jpeg"),), also=also)
