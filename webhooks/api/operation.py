"""How a door of the API is declared: what it takes and answers, who may knock. The description is made of the same.

A body or query is parsed by its model before the door's own function runs, so that none of them sees anything else.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from booking.answers import answer_once
from booking.errors import Changed, CommandConflict
from bot.runtime import CommitUnknown
from models.enums import Scope
from webhooks.api.models import KEY_PATTERN, MEANINGLESS, Asked, Code
from webhooks.api.refusals import Answer, Refused
from webhooks.api.whom import who_asks
from webhooks.parley import parley
from webhooks.posting import limit_reading

logger = logging.getLogger(__name__)

PREFIX = "/api"
MAX_BODY = 16 * 1024
KEY_HEADER = "Idempotency-Key"
KEY = re.compile(KEY_PATTERN)
RETRY_SECONDS = 3
blueprint = Blueprint("api", __name__, url_prefix=PREFIX)


@dataclass(frozen=True, slots=True)
class Operation:
    """One door as it is described: `answers` are the models by status, `scope` is what a token needs."""

    method: str
    path: str
    name: str
    summary: str
    answers: Mapping[int, type[BaseModel]]
    query: type[Asked] | None = None
    body: type[Asked] | None = None
    scope: Scope | None = None
    is_for_customers: bool = False
    has_key: bool = False
    floor_seconds: float = 0.0  # answers take a whole number of these: how long it took tells nothing


OPERATIONS: list[Operation] = []
Door = Callable[..., Answer]


def operation(
    method: str, rule: str, *, answers: Mapping[int, type[BaseModel]], **declared: Any
) -> Callable[[Door], Callable[..., ResponseReturnValue]]:
    """Register a door. It gets who asks, what was asked, parsed, and the variables of the rule by name."""

    def decorate(door: Door) -> Callable[..., ResponseReturnValue]:
        one = Operation(method, PREFIX + rule, door.__name__, (door.__doc__ or "").strip(), answers, **declared)
        OPERATIONS.append(one)

        @wraps(door)
        def answer(**variables: Any) -> Response:
            with _taking(one.floor_seconds):
                return rendered(_answered(lambda: door(*_given(one), **variables)))

        blueprint.add_url_rule(rule, door.__name__, answer, methods=[method])
        return answer

    return decorate


def rendered(answer: Answer) -> Response:
    """The answer on its way."""
    response = Response(answer.text + "\n", status=answer.status, mimetype="application/json")
    response.headers.update(answer.headers)
    return response


def once(session: Session, key: str, payload: str, answer: Callable[[], Answer]) -> Answer:
    """The first answer to a key, whatever it was. Refused with 409 for another payload under the same key."""

    def packed() -> dict[str, Any]:
        try:
            with session.begin_nested():
                first = answer()
        except Refused as refused:
            first = refused.answer
        return {"status": first.status, "text": first.text}

    try:
        told = answer_once(session, key=key, payload=payload, now=parley().runtime.now(), answer=packed)
    except CommandConflict:
        raise Refused(409, Code.KEY_REUSED) from None
    return Answer(told["status"], told["text"])


@contextmanager
def _taking(floor_seconds: float) -> Iterator[None]:
    """Whatever happens inside takes this long, or twice as long, or three times."""
    stopwatch, sleep = parley().runtime.stopwatch, parley().runtime.sleep
    started = stopwatch()
    try:
        yield
    finally:
        if floor_seconds:
            sleep(floor_seconds - (stopwatch() - started) % floor_seconds)


def _answered(door: Callable[[], Answer]) -> Answer:
    try:
        limit_reading(parley())
        return door()
    except Refused as refused:
        return refused.answer
    except (DBAPIError, PoolTimeout, CommitUnknown, Changed) as fault:
        logger.error("not now at %s: %s", request.endpoint, type(fault).__name__)
        return Refused(503, Code.TRY_AGAIN, retry_after=RETRY_SECONDS).answer


def idempotency_key() -> str:
    """The key of a change. Refused with 400 without one."""
    key = request.headers.get(KEY_HEADER)
    if key is None or not KEY.fullmatch(key):
        raise Refused(400, Code.INVALID, {KEY_HEADER: "missing" if key is None else "string_pattern_mismatch"})
    return key


def _given(one: Operation) -> tuple[Any, ...]:
    """The arguments of the door: who asks, where that matters, and what is asked."""
    who = () if one.scope is None else (who_asks(one.scope, is_for_customers=one.is_for_customers),)
    if one.has_key:
        idempotency_key()
    return (*who, *_asked(one))


def _asked(one: Operation) -> tuple[Asked, ...]:
    given = []
    if one.query is not None:
        given.append(_parsed(lambda: one.query.model_validate(_parameters())))  # type: ignore[union-attr]
    elif request.args:
        raise Refused(400, Code.INVALID, dict.fromkeys(request.args, "extra_forbidden"))
    if one.body is not None:
        raw = _body()
        given.append(_parsed(lambda: one.body.model_validate_json(raw)))  # type: ignore[union-attr]
    return tuple(given)


def _parameters() -> dict[str, Any]:
    """Each parameter once; one that comes twice is a list, and no field takes that."""
    return {name: values[0] if len(values) == 1 else values for name, values in request.args.lists()}


def _body() -> bytes:
    request.max_content_length = MAX_BODY
    if request.mimetype != "application/json":
        raise Refused(415, Code.UNSUPPORTED)
    return request.get_data()


def _parsed(parse: Callable[[], Asked]) -> Asked:
    try:
        return parse()
    except ValidationError as error:
        faults = error.errors(include_url=False, include_context=False, include_input=False)
    fields = {".".join(map(str, one["loc"])) or "body": _word(one) for one in faults}
    is_of_meaning = all(one["type"] == MEANINGLESS for one in faults)
    raise Refused(422 if is_of_meaning else 400, Code.INVALID, fields)


def _word(fault: Any) -> str:
    return str(fault["msg"] if fault["type"] == MEANINGLESS else fault["type"])
