"""A stand-in for the vendor's client: records every request and answers what a test says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

EMPTY = {
    "acts": [], "time_words": None, "relative": None, "option": None, "provider": None, "service": None,
    "trade": None, "city": None, "topics": [], "flags": [],
}  # fmt: skip


def answer(**said: Any) -> str:
    """A whole answer as text, null or empty but for these fields."""
    return json.dumps(EMPTY | said)


def completion(content: str | None, *, refusal: str | None = None, finish: str = "stop") -> SimpleNamespace:
    """What the vendor's client returns."""
    message = SimpleNamespace(content=content, refusal=refusal)
    return SimpleNamespace(
        choices=[SimpleNamespace(message=message, finish_reason=finish)], usage=SimpleNamespace(total_tokens=10)
    )


@dataclass
class StubClient:
    """`client.chat.completions.create(...)`; `says` is given the request and returns a text, an answer or a fault."""

    says: Callable[[dict[str, Any]], Any] = lambda body: answer()
    bodies: list[dict[str, Any]] = field(default_factory=list)

    @property
    def chat(self) -> SimpleNamespace:
        return SimpleNamespace(completions=SimpleNamespace(create=self._create))

    def _create(self, **body: Any) -> Any:
        self.bodies.append(body)
        said = self.says(body)
        if isinstance(said, BaseException):
            raise said
        return said if isinstance(said, SimpleNamespace) else completion(said)
