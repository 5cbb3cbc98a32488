"""The one flat form in which a model answers: its strict JSON schema, its reading, and nothing that could act.

A model may name acts that look, ask or propose. What would act at once (agree, write to somebody, opt out,
hand over, change a provider's day) is read from the person's words by the offline reader alone.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from llm.intents import Intent, Topic

ACTS = (
    Intent.INFORM, Intent.BOOK, Intent.SEARCH, Intent.ASK, Intent.ALTERNATIVES, Intent.MOVE, Intent.CANCEL, Intent.LIST,
    Intent.REPEAT, Intent.CHOOSE, Intent.REJECT, Intent.CONFIRM, Intent.WAIT, Intent.GREET, Intent.THANK, Intent.BYE,
    Intent.HELP, Intent.PAY, Intent.PAID, Intent.RECEIPT, Intent.OFF_TOPIC,
)  # fmt: skip
RELATIVE = ("later", "earlier", "other_day")
FLAGS = ("cheap", "best_rated", "near_me", "for_someone_else", "any_provider", "any_time")
LISTS = ("option", "provider", "service", "trade", "city")
_WHICH = {"provider": "the number in [provider 1]", "city": "its number in the list of cities"}
MOST_ACTS, MOST_WORDS, MOST_NUMBER = 6, 120, 10_000
_FENCED = re.compile(r"```(?:json)?\s*(\{.*\})\s*```", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said, with the right types and in closed vocabularies; numbers count from 1 and are unchecked."""

    acts: tuple[Intent, ...] = ()
    time_words: str | None = None
    relative: str | None = None
    option: int | None = None
    provider: int | None = None
    service: int | None = None
    trade: int | None = None
    city: int | None = None
    topics: tuple[Topic, ...] = ()
    flags: frozenset[str] = frozenset()


class NoAnswer(ValueError):
    """A text that is not the one object that was asked for."""


def _nullable(kind: str, why: str) -> dict[str, Any]:
    return {"anyOf": [{"type": kind}, {"type": "null"}], "description": why}


def _some(values: tuple[str, ...], why: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "enum": list(values)}, "description": why}


def schema() -> dict[str, Any]:
    """The strict JSON schema: every field required, nothing else allowed, null for what was not said."""
    fields = {
        "acts": _some(tuple(map(str, ACTS)), "everything the customer wants with this message, in order"),
        "time_words": _nullable("string", "the customer's own words about day and time, copied, only spelling mended"),
        "relative": {
            "anyOf": [{"type": "string", "enum": list(RELATIVE)}, {"type": "null"}],
            "description": "another time, compared with what is offered",
        },
        **{name: _nullable("integer", _WHICH.get(name, f"its number in the list of {name}s")) for name in LISTS},
        "topics": _some(tuple(map(str, Topic)), "what a question is about"),
        "flags": _some(FLAGS, "wishes that were said"),
    }
    return {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}


def response_format() -> dict[str, Any]:
    """The strict form of the request."""
    return {"type": "json_schema", "json_schema": {"name": "understanding", "strict": True, "schema": schema()}}


def read_answer(content: str) -> Answer:
    """The answer in a text that is the object, holds it in a fence, or before and after words. Raises NoAnswer.

    What is of a wrong type or outside a vocabulary is left out; without a list of acts there is no answer.
    """
    found = _object_in(content)
    if not isinstance(found.get("acts"), list):
        raise NoAnswer("no acts")
    words = found.get("time_words")
    relative = found.get("relative")
    numbers = {name: _number(found.get(name)) for name in LISTS}
    return Answer(
        acts=tuple(Intent(act) for act in _known(found["acts"], ACTS)[:MOST_ACTS]),
        time_words=words.strip()[:MOST_WORDS] or None if isinstance(words, str) else None,
        relative=relative if isinstance(relative, str) and relative in RELATIVE else None,
        topics=tuple(Topic(topic) for topic in _known(found.get("topics"), tuple(Topic))),
        flags=frozenset(_known(found.get("flags"), FLAGS)),
        **numbers,
    )


def _known(values: Any, vocabulary: tuple[str, ...]) -> list[str]:
    """Those of a list that are in a vocabulary, each once."""
    said = values if isinstance(values, list) else []
    return list(dict.fromkeys(value for value in said if isinstance(value, str) and value in vocabulary))


def _number(value: Any) -> int | None:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and 1 <= value <= MOST_NUMBER else None


def _object_in(content: str) -> dict[str, Any]:
    fenced = _FENCED.search(content)
    text = fenced.group(1) if fenced else content
    start = text.find("{")
    try:
        found, _ = json.JSONDecoder().raw_decode(text, max(start, 0))
    except (ValueError, RecursionError) as error:
        raise NoAnswer("not JSON") from error
    if not isinstance(found, dict):
        raise NoAnswer("no object")
    return found
