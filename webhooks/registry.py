"""The doors for other programs: none without a verifier, and whatever goes wrong in one is a refusal.

A verifier reads the request, proves who sent it and gives the parsed value; only then the door's own function runs.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException

from booking.gateways.port import NotGenuine as NotFromTheTill
from bot.channels.port import NotGenuine
from bot.runtime import CommitUnknown

logger = logging.getLogger(__name__)

PREFIX = "/webhooks/"
MAX_BODY = 256 * 1024
RETRY_SECONDS = 5
VERIFIERS: dict[str, Callable[..., Any]] = {}


def door(
    blueprint: Blueprint, rule: str, *, verify: Callable[..., Any]
) -> Callable[[Callable[[Any], ResponseReturnValue]], Callable[..., ResponseReturnValue]]:
    """Register a function as the POST door at `rule`. `verify` gets the rule's variables and gives what it gets.

    Refusals: 403 not genuine, 4xx unreadable, 413 too big, 503 when it cannot be stored now.
    """
    if not rule.startswith(PREFIX):
        raise ValueError(f"doors for programs are under {PREFIX}")

    def decorate(receive: Callable[[Any], ResponseReturnValue]) -> Callable[..., ResponseReturnValue]:
        @wraps(receive)
        def answer(**variables: str) -> ResponseReturnValue:
            request.max_content_length = MAX_BODY
            try:
                received = verify(**variables)
            except HTTPException:
                raise
            except Exception as fault:
                return _refused(fault)
            try:
                return receive(received)
            except (DBAPIError, PoolTimeout, CommitUnknown) as fault:
                return _not_stored(fault)

        blueprint.add_url_rule(rule, receive.__name__, answer, methods=["POST"])
        VERIFIERS[f"{blueprint.name}.{receive.__name__}"] = verify
        return answer

    return decorate


def _refused(fault: Exception) -> Response:
    # The fault's kind only: its text may quote what a stranger sent.
    logger.warning("refused at %s: %s", request.endpoint, type(fault).__name__)
    response = jsonify(error="refused")
    response.status_code = 403 if isinstance(fault, NotGenuine | NotFromTheTill) else 400
    return response


def _not_stored(fault: Exception) -> Response:
    logger.error("not stored at %s: %s", request.endpoint, type(fault).__name__)
    response = jsonify(error="try_again")
    response.status_code = 503
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response
