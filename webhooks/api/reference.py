"""The API's part of the reference page, as Markdown, made of its own OpenAPI description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from webhooks.api import doors as doors  # declares every door
from webhooks.api.description import JSON, described
from webhooks.api.operation import OPERATIONS

Schema = dict[str, Any]


def api_reference() -> Iterator[str]:
    """Lines: every door with its fields and answers, then the models that they name."""
    told = described()
    operations = [
        (path, method.upper(), one)
        for path, methods in sorted(told["paths"].items())
        for method, one in methods.items()
    ]
    yield from ("## JSON API", "", "Made from the description at `/openapi.json`. Errors are `Fault`s: `error` is one")
    yield from ("of `Code`, `fields` says what is wrong with which field. 429 and 503 carry `Retry-After`.", "")
    yield from ("| door | what for | scope of a token |", "| --- | --- | --- |")
    scopes = {one.name: one.scope.value if one.scope else "" for one in OPERATIONS}
    for path, method, one in operations:
        scope = scopes[one["operationId"]]
        yield f"| `{method} {path}` | {one['summary']} | {f'`{scope}`' if scope else 'none needed'} |"
    for path, method, one in operations:
        yield from ("", *_door(path, method, one))
    for name, schema in sorted(told["components"]["schemas"].items()):
        yield from ("", *_schema(name, schema))


def _door(path: str, method: str, one: Schema) -> Iterator[str]:
    yield from (f"### `{method} {path}`", "", " ".join(one["description"].split()), "")
    rows = [(field["name"], field["in"], field["schema"], field["required"]) for field in one["parameters"]]
    if rows:
        yield from ("| parameter | where | value | needed |", "| --- | --- | --- | --- |")
        for name, place, schema, is_needed in rows:
            yield f"| `{name}` | {place} | {_value(schema)} | {_needed(is_needed)} |"
        yield ""
    if "requestBody" in one:
        yield from (f"Body: {_value(one['requestBody']['content'][JSON]['schema'])}", "")
    yield from ("| status | answer |", "| --- | --- |")
    for status, answer in one["responses"].items():
        yield f"| {status} {answer['description']} | {_value(answer['content'][JSON]['schema'])} |"


def _schema(name: str, schema: Schema) -> Iterator[str]:
    yield from (f"### {name}", "")
    said = " ".join(schema.get("description", "").split())
    if said:
        yield from (said, "")
    if "enum" in schema:
        yield ", ".join(f"`{value}`" for value in schema["enum"])
        return
    yield from ("| field | value | needed |", "| --- | --- | --- |")
    for field, value in schema.get("properties", {}).items():
        yield f"| `{field}` | {_value(value)} | {_needed(field in schema.get('required', ()))} |"


def _needed(is_needed: bool) -> str:
    return "yes" if is_needed else ""


def _value(schema: Schema) -> str:
    """What may stand in a field, in a few words; another model is a link to it."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_value(one) for one in schema["anyOf"]))
    if "const" in schema or "enum" in schema:
        return " or ".join(f"`{value}`" for value in schema.get("enum", [schema.get("const")]))
    kind = schema.get("type", "anything")
    if kind == "array":
        return f"list of {_value(schema['items'])}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"{_value(schema['additionalProperties'])} by name"
    return " ".join([str(kind), *_limits(schema)])


def _limits(schema: Schema) -> Iterator[str]:
    if "format" in schema:
        yield f"({schema['format']})"
    if "pattern" in schema:
        yield "`" + schema["pattern"].replace("|", "\\|") + "`"
    low = schema.get("minLength", schema.get("minimum"))
    high = schema.get("maxLength", schema.get("maximum"))
    if low is not None or high is not None:
        yield f"{'' if low is None else low}..{'' if high is None else high}"
