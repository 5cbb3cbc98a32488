"""The web chat's doors: write, read what was said, and the live stream. A visitor sees only their own conversation."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, jsonify, request

from webhooks import pictures, recordings
from webhooks.faults import Refusal
from webhooks.parley import parley
from webhooks.posting import limit_reading, receive_post
from webhooks.stream import stream_response
from webhooks.transcript import MAX_SEQ, News, load_history
from webhooks.visitors import known_visitor, welcome_visitor

blueprint = Blueprint("chat", __name__, url_prefix="/chat")


@blueprint.post("/messages")
def receive() -> Response:
    """Store a message of the visitor and wake the workers."""
    visitor = known_visitor()
    if visitor is None:
        raise Refusal(403, "no_cookie")
    return receive_post(visitor)


@blueprint.post("/pictures")
def receive_picture() -> Response:
    """Store a picture of the visitor, perhaps with words, and wake the workers."""
    visitor = known_visitor()
    if visitor is None:
        raise Refusal(403, "no_cookie")
    return pictures.receive_picture(visitor)


@blueprint.post("/recordings")
def receive_recording() -> Response:
    """Store a voice note of the visitor and wake the workers."""
    visitor = known_visitor()
    if visitor is None:
        raise Refusal(403, "no_cookie")
    return recordings.receive_recording(visitor)


@blueprint.get("/pictures/<uuid:picture_id>")
def picture(picture_id: UUID) -> Response:
    """A picture of the visitor's own conversation."""
    return pictures.show(picture_id, known_visitor() or "")


@blueprint.get("/history")
def history() -> Response:
    """The last messages, or those before the seq `before`."""
    limit_reading(parley())
    return jsonify(history_json(load_history(parley().runtime, welcome_visitor(), before=before())))


@blueprint.get("/stream")
def stream() -> Response:
    """What is said from now on, as server-sent events."""
    limit_reading(parley())
    visitor = known_visitor()
    if visitor is None:
        return Response(status=204)  # tells the browser not to come back by itself
    return stream_response(parley(), visitor)


def before() -> int:
    """The seq before which history is asked for."""
    raw = request.args.get("before", "")
    return int(raw) if raw.isascii() and raw.isdigit() and len(raw) <= 18 else MAX_SEQ


def history_json(news: News) -> dict[str, object]:
    """A page of history as the chat page takes it."""
    provider = news.talk.provider if news.talk else None
    return {"messages": [message.as_json() for message in news.messages], "provider": provider}
