"""`/openapi.json`: the description of the API, made of the models and declarations that the code itself runs on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, jsonify
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from webhooks.api.models import KEY_PATTERN, Fault
from webhooks.api.operation import KEY_HEADER, OPERATIONS, Operation
from webhooks.parley import parley

blueprint = Blueprint("description", __name__)
REFERENCE = "#/components/schemas/{model}"
JSON = "application/json"
SECONDS = {"description": "seconds to wait", "required": True, "schema": {"type": "integer", "minimum": 1}}
KEY = {
    "name": KEY_HEADER,
    "in": "header",
    "required": True,
    "description": "Of your choice, new for each change; the same key again gets the first answer.",
    "schema": {"type": "string", "pattern": KEY_PATTERN},
}
SESSION = "A provider who is signed in; changes also need the header X-CSRF-Token, which our own pages have."
SCHEMES = {
    "token": {"type": "http", "scheme": "bearer", "description": "A token that a provider made in the settings."},
    "session": {"type": "apiKey", "in": "cookie", "name": "parley-in", "description": SESSION},
    "account": {"type": "apiKey", "in": "cookie", "name": "parley-me", "description": "A customer who is signed in."},
    "visitor": {"type": "apiKey", "in": "cookie", "name": "parley", "description": "A customer in the web chat."},
}
RETRIED = (429, 503)


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """The description, in OpenAPI 3.1."""
    return jsonify(described() | {"servers": [{"url": parley().runtime.settings.public_base_url}]})


@cache
def described() -> dict[str, Any]:
    """Everything but the address: https://spec.openapis.org/oas/v3.1.1."""
    models, schemas = models_json_schema(list(_models()), ref_template=REFERENCE)
    paths: dict[str, Any] = {}
    for one in OPERATIONS:
        paths.setdefault(_path(one.path), {})[one.method.lower()] = _operation(one, models)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Parley", "version": "1", "description": "Book what a provider offers, and run the day."},
        "paths": paths,
        "components": {"schemas": schemas["$defs"], "securitySchemes": SCHEMES},
    }


def statuses(one: Operation) -> dict[int, type[BaseModel]]:
    """Every status that a door can answer with, and the model of what it then tells."""
    common: dict[int, type[BaseModel]] = dict.fromkeys((400, 429, 500, 503), Fault)
    if one.query is not None or one.body is not None:
        common[422] = Fault
    if one.body is not None:
        common |= dict.fromkeys((413, 415), Fault)
    if one.scope is not None:
        common |= dict.fromkeys((401, 403), Fault)
    return dict(sorted((common | dict(one.answers)).items()))


def _models() -> Iterable[tuple[type[BaseModel], JsonSchemaMode]]:
    seen: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {}
    for one in OPERATIONS:
        seen |= dict.fromkeys((model, "serialization") for model in statuses(one).values())
        seen |= dict.fromkeys((model, "validation") for model in (one.query, one.body) if model is not None)
    return seen


def _operation(one: Operation, models: Any) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": one.name,
        "summary": one.summary.split("\n")[0],
        "description": one.summary,
        "parameters": [*_variables(one), *_query(one), *([KEY] if one.has_key else [])],
        "responses": {str(status): _response(status, model, models) for status, model in statuses(one).items()},
    }
    if one.body is not None:
        described["requestBody"] = {"required": True, "content": {JSON: {"schema": models[one.body, "validation"]}}}
    if one.scope is not None:
        ways = ("token", "session", "account", "visitor") if one.is_for_customers else ("token", "session")
        described["security"] = [{way: []} for way in ways]
        described["description"] += f"\n\nA token needs the scope `{one.scope}`."
    return described


def _response(status: int, model: type[BaseModel], models: Any) -> dict[str, Any]:
    told: dict[str, Any] = {
        "description": HTTPStatus(status).phrase,
        "content": {JSON: {"schema": models[model, "serialization"]}},
    }
    return told | ({"headers": {"Retry-After": SECONDS}} if status in RETRIED else {})


def _path(rule: str) -> str:
    return rule.replace("<uuid:", "{").replace(">", "}")


def _variables(one: Operation) -> list[dict[str, Any]]:
    names = [part[1:-1] for part in _path(one.path).split("/") if part.startswith("{")]
    schema = {"type": "string", "format": "uuid"}
    return [{"name": name, "in": "path", "required": True, "schema": schema} for name in names]


def _query(one: Operation) -> list[dict[str, Any]]:
    if one.query is None:
        return []
    schema = one.query.model_json_schema(ref_template=REFERENCE)
    required = schema.get("required", ())
    fields = schema["properties"].items()
    return [
        {"name": name, "in": "query", "required": name in required, "schema": _plain(field)} for name, field in fields
    ]


def _plain(field: dict[str, Any]) -> dict[str, Any]:
    """A parameter is text or not there at all: never null."""
    kinds = [kind for kind in field.get("anyOf", ()) if kind.get("type") != "null"]
    return kinds[0] if kinds else {key: value for key, value in field.items() if key not in ("title", "default")}
