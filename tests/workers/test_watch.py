"""A server that ends under `make run` is started again; one that keeps ending stops everything with a sentence."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.error
from pathlib import Path

import pytest

from tests.workers.test_run import ROOT, environment, free_port, get, home, left_of  # noqa: F401
from workers import watch
from workers.children import CannotStart
from workers.watch import MAX_RESTARTS, Watch

PATIENCE_SECONDS = 60


class Server:
    """A server that ends as often as it is told to."""

    name = "Redis"
    log = Path("/var/redis.log")

    def __init__(self, endings, fault=None):
        self.endings = endings
        self.fault = fault
        self.starts = 0

    def has_ended(self):
        return self.starts < self.endings

    def start(self):
        self.starts += 1
        if self.fault:
            raise self.fault


def watched(server, monkeypatch):
    """What is said, and why it gave up, if it did."""
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.01)
    said, done = [], threading.Event()
    looking = Watch([server], say=said.append, stop=done.set)
    looking.start()
    gave_up = done.wait(20 if server.endings > MAX_RESTARTS or server.fault else 1)
    looking.close()
    return said, looking.gave_up, gave_up


def test_a_server_that_ends_a_few_times_is_started_as_often(monkeypatch):
    server = Server(MAX_RESTARTS)
    said, why, is_stopped = watched(server, monkeypatch)
    assert (server.starts, why, is_stopped) == (MAX_RESTARTS, "", False)
    assert said[:2] == ["Redis has ended by itself and is started again", "Redis runs again"]


def test_a_server_that_keeps_ending_stops_everything(monkeypatch):
    server = Server(1000)
    _said, why, is_stopped = watched(server, monkeypatch)
    assert (server.starts, is_stopped) == (MAX_RESTARTS, True)
    assert why == "Redis ended again and again: look at /var/redis.log"


def test_a_server_that_cannot_be_started_stops_everything(monkeypatch):
    _said, why, is_stopped = watched(Server(1, CannotStart("The disk is full.")), monkeypatch)
    assert is_stopped
    assert "cannot be started again. The disk is full." in why


def readiness(port):
    try:
        return json.loads(get(port, "/readyz")[1])
    except urllib.error.HTTPError as error:
        return json.loads(error.read())


def until(is_true, what):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_true():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


def pid_of(home, kind):  # noqa: F811
    if kind == "PostgreSQL":
        return int((home / "postgres" / "postmaster.pid").read_text().splitlines()[0])
    import redis

    with redis.Redis.from_url(f"unix://{home}/redis/redis.sock") as connection:
        return connection.info("server")["process_id"]


def test_killed_servers_come_back_and_the_site_is_ready_again(home):  # noqa: F811
    home.mkdir()
    port, said = free_port(), home / "said.txt"
    with said.open("w") as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "workers", "run"],
            cwd=ROOT,
            env=environment(home, PORT=port),
            stdout=subprocess.PIPE,
            stderr=err,
            text=True,
        )
    try:
        assert "ready" in process.stdout.readline()
        for kind in ("Redis", "PostgreSQL"):
            os.kill(pid_of(home, kind), signal.SIGKILL)
            until(lambda kind=kind: f"{kind} runs again" in said.read_text(), f"{kind} was not started again")
            until(lambda: readiness(port).get("ready") and readiness(port)["redis"] == "ok", "not ready again")
        assert "Ana" in get(port, "/p/ana-lopez-hair")[1]
        os.kill(pid_of(home, "Redis"), signal.SIGKILL)  # the third in a minute
        until(lambda: said.read_text().count("runs again") == MAX_RESTARTS, "not started a third time")
        os.kill(pid_of(home, "Redis"), signal.SIGKILL)
        assert process.wait(PATIENCE_SECONDS) == 1
        assert "Parley has stopped because Redis ended again and again" in said.read_text()
        assert left_of(home) == []
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(autouse=True)
def _posix_only():
    if not sys.platform.startswith("linux"):
        pytest.skip("kills processes by their numbers")
