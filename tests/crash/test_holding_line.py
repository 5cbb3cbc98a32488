"""Real workers, a slow model: a line that asks for a moment while it thinks, once, even if the worker is killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from sqlalchemy import text

from tests.crash.test_crash import ROOT, house, is_settled, kill, own_redis, wait_until, write
from tests.llm.model_stub import answer
from tests.payloads import note

__all__ = ["house", "own_redis"]  # fixtures
UNSURE = "squibble squabble the flurb wug"
LINE = "One moment, please, I am looking into it."
EAGER = """
    from datetime import timedelta
    from bot import holding, lease
    from workers import jobs

    lease.LEASE = timedelta(seconds=2)
    holding.SECONDS = 0.2
    jobs.drain()
"""


class SlowModel:
    """A model that answers when it is told to."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.asked = 0
        model = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                note(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                model.asked += 1
                model.may_answer.wait(60)
                message = {"role": "assistant", "content": answer(acts=["book"]), "refusal": None}
                choice = {"index": 0, "finish_reason": "stop", "message": message}
                said = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
                body = json.dumps(said).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

            def handle(self) -> None:
                try:
                    super().handle()
                except OSError:
                    self.close_connection = True

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.may_answer.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def model():
    made = SlowModel()
    yield made
    made.close()


@pytest.fixture
def start(database_url, own_redis, model):
    """Starts a process that asks the slow model."""
    running = []
    house = {"DATABASE_URL": database_url, "REDIS_URL": own_redis.url, "PARLEY_ENV": "test"}
    asking = {"OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": model.url, "OPENAI_MODEL": "m"}

    def begin(*arguments: str) -> subprocess.Popen[bytes]:
        environment = os.environ | house | asking
        running.append(subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=environment))
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.wait()


def said(house) -> list[str]:
    with house.transaction() as session:
        return list(session.execute(text("SELECT text FROM messages WHERE direction = 'out' ORDER BY seq")).scalars())


def test_one_worker_asks_for_a_moment_while_it_waits(house, start, model):
    write(house, "v1", UNSURE)
    start("-m", "workers", "worker")
    start("-m", "workers", "clock")
    wait_until(lambda: said(house) == [LINE] and model.asked == 1)
    model.may_answer.set()
    wait_until(lambda: is_settled(house))
    assert len(said(house)) == 2
    assert said(house)[0] == LINE


def test_a_worker_killed_after_the_line_says_it_no_second_time(house, start, model):
    write(house, "v1", UNSURE)
    victim = start("-c", textwrap.dedent(EAGER))
    wait_until(lambda: said(house) == [LINE] and model.asked == 1)
    kill(victim)

    def answered() -> bool:  # its lease runs out; the model is slow for its successor, too
        start("-c", textwrap.dedent(EAGER)).wait()
        return is_settled(house)

    threading.Timer(3.0, model.may_answer.set).start()
    wait_until(answered)
    assert model.asked == 2
    assert said(house).count(LINE) == 1
    assert len(said(house)) == 2
