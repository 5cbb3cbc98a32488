"""How a door of the API is declared: what it takes and answers, who may knock. The description is made of the same.

A body or query is parsed by its model before the door's own function runs, so that none of them sees anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.runtime import CommitUnknown
from webhooks.api.models import MEANINGLESS, Asked, Code, Fault
from webhooks.parley import parley
from webhooks.posting import limit_reading

PREFIX = "/api"
MAX_BODY = 16 * 1024
RETRY_SECONDS = 3
blueprint = Blueprint("api", __name__, url_prefix=PREFIX)


@dataclass(frozen=True, slots=True)
class Answer:
    """A status with what is told, and headers."""

    status: int
    told: BaseModel
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """The request is not carried out."""

    def __init__(
        self, status: int, code: Code, fields: Mapping[str, str] | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(code.value)
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        self.answer = Answer(status, Fault(error=code, fields=dict(fields) if fields else None), headers)


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
    scope: str | None = None
    is_for_customers: bool = False
    has_key: bool = False


OPERATIONS: list[Operation] = []
Door = Callable[..., Answer]


def operation(
    method: str, rule: str, *, answers: Mapping[int, type[BaseModel]], **declared: Any
) -> Callable[[Door], Callable[..., ResponseReturnValue]]:
    """Register a function as a door. It gets what was asked, parsed, and the variables of the rule by name."""

    def decorate(door: Door) -> Callable[..., ResponseReturnValue]:
        one = Operation(method, PREFIX + rule, door.__name__, (door.__doc__ or "").strip(), answers, **declared)
        OPERATIONS.append(one)

        @wraps(door)
        def answer(**variables: Any) -> Response:
            try:
                limit_reading(parley())
                return rendered(door(*_asked(one), **variables))
            except Refused as refused:
                return rendered(refused.answer)
            except (DBAPIError, PoolTimeout, CommitUnknown) as fault:
                return rendered(_not_now(fault))

        blueprint.add_url_rule(rule, door.__name__, answer, methods=[method])
        return answer

    return decorate


def rendered(answer: Answer) -> Response:
    """The answer as JSON; what is not told is left out."""
    told = answer.told.model_dump_json(by_alias=True, exclude_none=True)
    response = Response(told + "\n", status=answer.status, mimetype="application/json")
    response.headers.update(answer.headers)
    return response


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


def _not_now(fault: Exception) -> Answer:
    import logging

    logging.getLogger(__name__).error("not now at %s: %s", request.endpoint, type(fault).__name__)
    return Refused(503, Code.TRY_AGAIN, retry_after=RETRY_SECONDS).answer
