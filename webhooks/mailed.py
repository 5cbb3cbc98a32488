"""Where the reader of a mail can have no more of the kind: a page with a button, and the one press of a mail program.

The token in the address is the only right that counts here. It stands in mails alone and can do nothing else.
"""

from __future__ import annotations

from flask import Blueprint, Response, abort, make_response, render_template, request

from bot import mail_addresses
from webhooks.parley import parley
from webhooks.posting import limit_reading
from webhooks.security import UNSHARED
from webhooks.wording import page_language, words

blueprint = Blueprint("mailed", __name__)


@blueprint.get("/mail/<token>")
def stop_page(token: str) -> Response:
    """Whether mail goes there, and a button for the other. Reading changes nothing: programs open links, too."""
    limit_reading(parley())
    with parley().runtime.transaction() as session:
        is_stopped = mail_addresses.is_stopped(session, token)
    if is_stopped is None:
        abort(404)
    return _page(is_stopped)


@blueprint.post("/mail/<token>")
def stop(token: str) -> Response:
    """Send no more notices to the address, or send them again."""
    limit_reading(parley())
    is_stopped = "again" not in request.form
    with parley().runtime.transaction() as session:
        is_known = mail_addresses.stop(session, token, now=parley().runtime.now() if is_stopped else None)
    if not is_known:
        abort(404)
    return _page(is_stopped)


def _page(is_stopped: bool) -> Response:
    language = page_language()
    response = make_response(
        render_template("mailed.html", words=words(language), language=language, is_stopped=is_stopped)
    )
    response.headers.update(UNSHARED)
    return response
