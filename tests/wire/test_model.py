"""The vendor's own client against stand-ins: answers, broken ones, errors, refusals; every request by the book."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests

from llm.intents import Intent, Understanding
from llm.online import ClientSettings, OnlineInterpreter
from tests.llm.interpreter_town import context
from tests.llm.model_stub import answer
from tests.wire.programs import CONTRACT, free_port, running, script_of

pytestmark = pytest.mark.wire

UNSURE = Understanding((Intent.UNKNOWN,), unread=("squibble",), confidence=0.1)
GOOD = answer(acts=["book"], service=2)
FIXTURES = {
    "answers": {"content": GOOD},
    "fenced": {"content": f"```json\n{GOOD}\n```"},
    "broken": {"content": '{"acts": ["boo'},
    "cut": {"content": GOOD, "finishReason": "length"},
    "limited": {"error": {"message": "slow down", "type": "rate_limit_error"}, "status": 429},
    "faulty": {"error": {"message": "oops", "type": "server_error"}, "status": 500},
    "slow": {"content": GOOD},
}
SLOW_SECONDS = 20


class Unsure:
    """An offline reader that understands nothing."""

    def interpret(self, text: str, where: Any) -> Understanding:
        return UNSURE


def reader(url: str, **settings: Any) -> OnlineInterpreter:
    made = ClientSettings(**{"api_key": "sk-test", "base_url": url, "model": "gpt-5-mini", "seconds": 30.0} | settings)
    return OnlineInterpreter(Unsure(), made)


@pytest.fixture(scope="module")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    script = script_of("@copilotkit/aimock", name="llmock")
    folder = tmp_path_factory.mktemp("aimock")
    made = [{"match": {"userMessage": f"case {name}"}, "response": said} for name, said in FIXTURES.items()]
    made[-1]["chaos"] = {"latencyMs": SLOW_SECONDS * 1000}
    (folder / "fixtures.json").write_text(json.dumps({"fixtures": made}))
    port = free_port()
    arguments = ["--port", str(port), "--fixtures", str(folder / "fixtures.json"), "--log-level", "warn"]
    with running(script, arguments, ready_url=f"http://127.0.0.1:{port}/health", folder=folder):
        yield f"http://127.0.0.1:{port}"


def journal(url: str) -> list[Any]:
    return requests.get(f"{url}/__aimock/journal", timeout=30).json()


@pytest.mark.parametrize("case", ["answers", "fenced"])
def test_an_answer_is_taken(aimock, case):
    heard = reader(f"{aimock}/v1").interpret(f"squibble case {case}", context({}))
    assert heard.acts == (Intent.BOOK,)
    assert heard.details.service == "colour"


@pytest.mark.parametrize("case", ["broken", "cut", "limited", "faulty", "unknown to it"])
def test_a_bad_ending_is_one_request_and_the_offline_understanding(aimock, case):
    before = len(journal(aimock))
    asking = reader(f"{aimock}/v1")
    assert asking.interpret(f"squibble case {case}", context({})) is UNSURE
    assert asking.calls == len(journal(aimock)) - before == 1


def test_a_slow_answer_is_not_waited_for_and_is_no_second_request(aimock):
    started = time.monotonic()
    asking = reader(f"{aimock}/v1", seconds=1.0)
    assert asking.interpret("squibble case slow", context({})) is UNSURE
    assert time.monotonic() - started < SLOW_SECONDS
    assert asking.calls == 1


def test_eight_seconds_are_the_most_unless_it_is_said():
    assert ClientSettings("k", "http://127.0.0.1:9/v1", "m").seconds == 8.0


def test_the_vendors_client_does_not_try_again_by_itself():
    assert reader(f"http://127.0.0.1:{free_port()}/v1")._client.max_retries == 0


# ------------------------------------------------------------------ a stub of our own


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """A server that answers every POST with these bytes, one after the other, a pause before each."""
    servers = []

    def start(*chunks: bytes, pause: float = 0.0) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                for chunk in chunks:
                    time.sleep(pause)
                    self.wfile.write(chunk)
                    self.wfile.flush()

            def log_message(self, *_: Any) -> None:
                pass

            def handle(self) -> None:
                try:
                    super().handle()
                except OSError:
                    self.close_connection = True

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}/v1"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def whole(content: str | None, refusal: str | None = None) -> bytes:
    message = {"role": "assistant", "content": content, "refusal": refusal}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return json.dumps(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    ).encode()


def test_a_refusal(serve):
    assert reader(serve(whole(None, "I will not"))).interpret("squibble", context({})) is UNSURE


def test_control_the_stub_can_answer(serve):
    assert reader(serve(whole(GOOD))).interpret("squibble", context({})).acts == (Intent.BOOK,)


@pytest.mark.parametrize("body", [b"", b"<html>busy</html>", b"{}", b"[]", b'{"choices": null}', b"\xff\xfe\x00"])
def test_what_is_no_completion(serve, body):
    assert reader(serve(body)).interpret("squibble", context({})) is UNSURE


def test_an_answer_that_drips_is_not_waited_for(serve):
    url = serve(*[b" "] * 200, whole(GOOD), pause=0.2)
    started = time.monotonic()
    assert reader(url, seconds=1.0).interpret("squibble", context({})) is UNSURE
    assert time.monotonic() - started < 30


def test_a_server_that_is_not_there():
    assert reader(f"http://127.0.0.1:{free_port()}/v1").interpret("squibble", context({})) is UNSURE


# ------------------------------------------------------------------ by the vendor's description


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    script = script_of("@stoplight/prism-cli", name="prism")
    if not CONTRACT.exists():
        pytest.skip(f"the vendors' descriptions are not here: {CONTRACT.name}")
    port = free_port()
    arguments = ["mock", str(CONTRACT), "--port", str(port), "--verboseLevel", "error"]
    url = f"http://127.0.0.1:{port}"
    folder: Path = tmp_path_factory.mktemp("prism")
    with running(script, arguments, ready_url=url, folder=folder):
        yield url


@pytest.mark.parametrize("form", ["json_schema", "json_object", "text"])
@pytest.mark.parametrize("more", [{}, {"temperature": 0.0, "reasoning_effort": "minimal"}])
def test_every_form_of_the_request_is_as_described(prism, form, more):
    asking = reader(f"{prism}/v1", **more)
    asking._send('{"message": "squibble"}', form, 30.0)
    body = asking._body("squibble", form)
    sent = requests.post(f"{prism}/v1/chat/completions", json=body, headers={"Authorization": "Bearer k"}, timeout=30)
    assert sent.status_code == 200, sent.text


def test_wrong_requests_are_refused(prism):
    good = reader(f"{prism}/v1")._body("squibble", "json_schema")
    wrong = [
        {name: good[name] for name in ("model",)},
        good | {"messages": []},
        good | {"response_format": {"type": "json_schema"}},
        good | {"temperature": 3},
    ]
    for body in wrong:
        url = f"{prism}/v1/chat/completions"
        refused = requests.post(url, json=body, headers={"Authorization": "Bearer k"}, timeout=30)
        assert refused.status_code in (400, 422), body
    assert requests.post(f"{prism}/v1/chat/completions", json=good, timeout=30).status_code == 401
