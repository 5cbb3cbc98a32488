"""The provider's phone beside the chat, for demonstrations: registered only there, so elsewhere it does not exist."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, abort, jsonify

from booking.read import load_provider_by_slug
from webhooks import pictures
from webhooks.chat import before, history_json
from webhooks.parley import parley
from webhooks.posting import receive_post
from webhooks.stream import stream_response
from webhooks.transcript import load_history

blueprint = Blueprint("demo", __name__, url_prefix="/demo/provider/<slug>")


@blueprint.post("/messages")
def receive(slug: str) -> Response:
    """Store a message of the provider and wake the workers."""
    return receive_post(provider_phone(slug))


@blueprint.get("/history")
def history(slug: str) -> Response:
    """What was said with the provider."""
    return jsonify(history_json(load_history(parley().runtime, provider_phone(slug), before=before())))


@blueprint.get("/pictures/<uuid:picture_id>")
def picture(slug: str, picture_id: UUID) -> Response:
    """A picture that the provider was sent."""
    return pictures.show(picture_id, provider_phone(slug))


@blueprint.get("/stream")
def stream(slug: str) -> Response:
    """What is said with the provider from now on."""
    return stream_response(parley(), provider_phone(slug))


def provider_phone(slug: str) -> str:
    """The address of an active provider's own web conversation."""
    with parley().runtime.transaction() as session:
        card = load_provider_by_slug(session, slug=slug)
    if card is None or not card.is_active or not card.phone:
        abort(404)
    return card.phone
