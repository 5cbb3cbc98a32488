"""A model that fails, in every way that it can, is not noticed: the talk is word for word the offline one."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from llm.online import OnlineInterpreter
from tests.llm.model_stub import answer
from tests.wire.house import TOWN
from workers.replay import Replay

NOW = datetime(2026, 6, 1, 13, 0, tzinfo=UTC)
LINES = ("squibble the blorp wug", "a haircut with Bob on Tuesday at 3 flurb wug", "yes")
ELSE = answer(acts=["book"], service=1, time_words="Tuesday")
Answer = Callable[[BaseHTTPRequestHandler], None]


def said(content: str | None, *, refusal: str | None = None, finish: str = "stop", status: int = 200) -> Answer:
    message = {"role": "assistant", "content": content, "refusal": refusal}
    choice = {"index": 0, "finish_reason": finish, "message": message}
    body = json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
    return sent(body.encode(), status)


def sent(body: bytes, status: int = 200, **headers: str) -> Answer:
    def reply(to: BaseHTTPRequestHandler) -> None:
        to.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
            to.send_header(name.replace("_", "-"), value)
        to.end_headers()
        to.wfile.write(body)

    return reply


def late(to: BaseHTTPRequestHandler) -> None:
    time.sleep(1.0)
    said(ELSE)(to)


def cut_off(to: BaseHTTPRequestHandler) -> None:
    to.close_connection = True


ERROR = json.dumps({"error": {"message": "no", "type": "any"}}).encode()
ENDINGS: dict[str, Answer] = {
    "late": late,
    "no answer": cut_off,
    "cut at its length": said(ELSE, finish="length"),
    "filtered": said(ELSE, finish="content_filter"),
    "refusal": said(None, refusal="I will not"),
    "nothing": said(None),
    "broken JSON": said('{"acts": ["boo'),
    "no JSON": said("Of course! You are booked."),
    "half a body": sent(b'{"choices": [{"mess'),
    "too many requests": sent(ERROR, 429, Retry_After="120"),
    "server error": sent(ERROR, 500),
    "overloaded": sent(ERROR, 503, Retry_After="1"),
    "wrong key": sent(ERROR, 401),
    "no such model": sent(ERROR, 404),
    "form refused on every rung": sent(ERROR, 400),
}


class Server:
    """Answers every question in the way that is set; counts them."""

    def __init__(self) -> None:
        self.ending: Answer = said(answer())
        self.asked = 0
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                server.asked += 1
                server.ending(self)

            def log_message(self, *_: Any) -> None:
                pass

            def handle(self) -> None:
                try:
                    super().handle()
                except OSError:
                    self.close_connection = True

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/v1"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture(scope="module")
def talk(make_database: Callable[[], str], server: Server) -> Callable[..., list[dict[str, Any]]]:
    """Plays the lines: with the model of the server, or with none; what was sent and what was booked."""
    database_url = make_database()

    def play(make_settings: Any, *, is_online: bool = True, seconds: float = 8.0, **values: Any) -> list[Any]:
        key = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": server.url, "OPENAI_MODEL": "m"} if is_online else {}
        replay = Replay(database_url, NOW, make_settings(**key, **values))
        reading = replay._runtime.interpreter
        if isinstance(reading, OnlineInterpreter):
            object.__setattr__(reading._settings, "seconds", seconds)
        events = [*replay.play(json.dumps({"op": "reset", "town": TOWN, "now": NOW.isoformat()}))]
        for line in LINES:
            said = {"op": "say", "channel": "web", "from": "guest", "text": line}
            events += replay.play(json.dumps(said))
        events += replay.play('{"op":"dump","what":"bookings"}')
        replay.close()
        return [_without_ids(event) for event in events]

    return play


def _without_ids(event: dict[str, Any]) -> dict[str, Any]:
    options = [option["label"] for option in event.get("options", [])]
    rows = [{name: value for name, value in row.items() if name != "id"} for row in event.get("rows", [])]
    return event | {"options": options, "rows": rows, "links": []}


@pytest.fixture
def offline(talk, make_settings) -> list[Any]:
    return talk(make_settings, is_online=False)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_customer_gets_the_offline_answer(talk, make_settings, server, offline, ending):
    server.ending, before = ENDINGS[ending], server.asked
    assert talk(make_settings, seconds=0.3 if ending == "late" else 8.0) == offline
    assert server.asked > before


def test_control_an_answer_is_noticed(talk, make_settings, server, offline):
    server.ending = said(ELSE)
    assert talk(make_settings) != offline


def test_nothing_is_asked_again_behind_our_back(talk, make_settings, server):
    for ending in ("too many requests", "server error", "overloaded", "no answer"):
        server.ending, before = ENDINGS[ending], server.asked
        talk(make_settings)
        assert server.asked - before == 2, "one for each of the two lines that are not sure"


@pytest.mark.parametrize("limit", ["OPENAI_PER_CONVERSATION", "OPENAI_PER_SENDER", "OPENAI_PER_DAY"])
def test_over_a_budget_the_offline_reader_answers(talk, make_settings, server, offline, limit):
    server.ending, before = said(ELSE), server.asked
    assert talk(make_settings, **{limit: 0}) == offline
    assert server.asked == before
    talk(make_settings, **{limit: 1})
    assert server.asked == before + 1


def test_after_three_failures_it_is_left_alone(talk, make_settings, server, offline):
    server.ending, before = ENDINGS["server error"], server.asked
    lines = tuple(f"squibble {'x' * number} blorp" for number in range(6))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(f"{__name__}.LINES", lines)
        talk(make_settings)
    assert server.asked - before == 3
