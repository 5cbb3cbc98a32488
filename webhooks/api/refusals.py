"""What a door of the API answers with: a status with JSON; a refusal is raised from wherever it is noticed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel

from webhooks.api.models import Code, Fault


@dataclass(frozen=True, slots=True)
class Answer:
    """A status with JSON, and headers."""

    status: int
    text: str
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, status: int, told: BaseModel, headers: Mapping[str, str] | None = None) -> Answer:
        """What a model tells; what is None in it is left out."""
        return cls(status, told.model_dump_json(by_alias=True, exclude_none=True), headers or {})


class Refused(Exception):
    """The request is not carried out."""

    def __init__(
        self, status: int, code: Code, fields: Mapping[str, str] | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(code.value)
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        if status == 401:
            headers["WWW-Authenticate"] = "Bearer"
        self.answer = Answer.of(status, Fault(error=code, fields=dict(fields) if fields else None), headers)
