"""What a person or program is told when something goes wrong: JSON at the chat's doors, a page elsewhere.

Never a stack trace, and nothing of what was written: logs name the kind of fault and where it happened.
"""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

from flask import Flask, Response, jsonify, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException, SecurityError

from webhooks.wording import page_language, words

logger = logging.getLogger(__name__)

JSON_DOORS = ("/chat/", "/demo/", "/healthz", "/readyz", "/webhooks/", "/api/", "/openapi.json")
CODES = {404: "not_found", 405: "method", 413: "too_long"}


class Refusal(Exception):
    """A request is not taken. `code` is a word the chat page has a sentence for."""

    def __init__(self, status: int, code: str, retry_after: int | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.retry_after = retry_after


def register(app: Flask) -> None:
    """Answer all faults of an application."""
    app.register_error_handler(Refusal, _refused)
    app.register_error_handler(HTTPException, _http_fault)
    app.register_error_handler(Exception, _unexpected)


def _refused(refusal: Refusal) -> ResponseReturnValue:
    response = jsonify(error=_spelt(refusal.code))
    response.status_code = refusal.status
    if refusal.retry_after is not None:
        response.headers["Retry-After"] = str(refusal.retry_after)
    return response


def _http_fault(fault: HTTPException) -> ResponseReturnValue:
    if fault.response is not None or (fault.code or 500) < 400:
        return fault.get_response()
    if isinstance(fault, SecurityError):
        return Response("unknown host\n", status=400, mimetype="text/plain")  # no address of ours can be built for it
    response = _answer(fault.code or 500)
    for name, value in fault.get_headers():
        if name in ("Allow", "Retry-After"):
            response.headers[name] = value
    return response


def _unexpected(fault: Exception) -> ResponseReturnValue:
    # Not the fault's own text: a database error quotes the values of the statement.
    frames = traceback.extract_tb(fault.__traceback__)
    ours = [frame for frame in frames if "site-packages" not in frame.filename] or frames
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(ours[-6:]))
    logger.error("unexpected %s at %s: %s", type(fault).__name__, request.endpoint, where)
    return _answer(500)


def _answer(code: int) -> Response:
    if request.path.startswith(JSON_DOORS):
        response = jsonify(error=_spelt(CODES.get(code, "refused" if code < 500 else "broken")))
    else:
        response = Response(_page(code))
    response.status_code = code
    response.headers["Cache-Control"] = "no-store"
    return response


def _spelt(code: str) -> str:
    """The API writes its codes large."""
    return code.upper() if request.path.startswith("/api/") else code


def _page(code: int) -> str:
    from flask import render_template

    language = page_language()
    kind = "missing" if code == 404 else "refused" if code < 500 else "broken"
    return render_template("fault.html", words=words(language), language=language, kind=kind, code=code)
