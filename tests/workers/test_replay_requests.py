"""A provider's words about a request, read as they are: only plain words of agreement settle it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from workers.replay import Replay

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)  # a Monday
PHONE = "+15550001"
TOWN = {
    "providers": [
        {
            "slug": "oak",
            "name": "Oak",
            "profession": "hairdresser",
            "city": "Springfield",
            "phone": PHONE,
            "timezone": "Etc/UTC",
            "currency": "EUR",
            "auto_confirm": False,
            "services": [{"name": "Haircut", "duration_minutes": 60, "price_minor": 4000}],
            "hours": [{"weekday": day, "start": "08:00", "end": "20:00"} for day in range(7)],
        }
    ]
}


class Talk:
    """A request that waits, and a provider who writes about it."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._play(op="reset", now=NOW.isoformat(), town=TOWN)
        for text in ("a haircut tomorrow at 3 pm", "yes"):
            self._play(op="say", channel="web", **{"from": "guest"}, text=text)

    def _play(self, **op: Any) -> list[dict[str, Any]]:
        return list(self._replay.play(json.dumps(op)))

    def status_after(self, text: str) -> str:
        self._play(op="say", channel="whatsapp", **{"from": PHONE}, text=text)
        (dump,) = [event for event in self._play(op="dump", what="bookings") if event["event"] == "rows"]
        (row,) = dump["rows"]
        return str(row["status"])


@pytest.fixture
def talk(database_url: str, make_settings: Callable[..., Any]) -> Iterator[Talk]:
    replay = Replay(database_url, NOW, make_settings())
    yield Talk(replay)
    replay.close()


UNSETTLED = [
    "should I approve it?",
    "should I approve it",
    "did I approve it?",
    "who approved this",
    "I would accept it if it was later",
    "don't accept it yet",
    "accept only if she pays",
    "approve nothing today",
    "not sure I can accept",
    "why was it declined",
    "should I reject it",
    "don't decline it",
    "¿la acepto?",
    "quién la aceptó",
    "todavía no la apruebes",
    "soll ich annehmen?",
    "devo aceitar?",
]


def test_words_that_settle_nothing_change_nothing(talk: Talk) -> None:
    for text in UNSETTLED:
        assert talk.status_after(text) == "pending", text


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("approve it", "confirmed"),
        ("ok, I accept", "confirmed"),
        ("decline", "declined"),
        ("no puedo, recházala", "declined"),
    ],
)
def test_plain_words_settle_it(talk: Talk, text: str, status: str) -> None:
    assert talk.status_after(text) == status
