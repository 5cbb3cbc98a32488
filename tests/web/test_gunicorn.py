"""The site as it is run: gunicorn with our configuration, stopped while somebody is listening."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from webhooks.gunicorn import aside

ROOT = Path(__file__).parents[2]


@pytest.fixture
def served(database_url: str, redis_url: str, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "PARLEY_HOME": str(tmp_path / "var"),
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "PORT": str(port),
        "PUBLIC_BASE_URL": f"http://127.0.0.1:{port}",
    }
    command = [sys.executable, "-m", "gunicorn", "-c", str(ROOT / "webhooks" / "gunicorn.py")]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    yield process, f"http://127.0.0.1:{port}"
    if process.poll() is None:
        process.kill()
    process.wait(10)


def test_who_does_not_hang_up_keeps_nobody_else_waiting() -> None:
    hangs_up = threading.Event()

    def wait_and_close(connection: socket.socket) -> None:
        hangs_up.wait(20)
        connection.close()

    close = aside(wait_and_close, most=1)
    ours, theirs = socket.socketpair()
    more, other = socket.socketpair()
    with theirs, other:
        close(ours)
        assert ours.fileno() != -1  # it still waits, and we do not
        close(more)
        assert more.fileno() == -1  # too many: cut
        hangs_up.set()
        assert theirs.recv(1) == b""


def wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if requests.get(f"{url}/healthz", timeout=30).ok:
                return
        except requests.RequestException:
            time.sleep(0.05)
    raise AssertionError("gunicorn did not start")


def test_it_serves_and_stops_while_somebody_listens(served: tuple[subprocess.Popen[str], str], tmp_path: Path) -> None:
    process, url = served
    wait_for(url)
    visitor = requests.Session()
    visitor.get(f"{url}/chat", timeout=60)
    stream = visitor.get(f"{url}/chat/stream", stream=True, timeout=60)
    lines = stream.iter_lines()
    assert next(lines) == b"retry: 1000"
    rest: list[bytes] = []
    reading = threading.Thread(target=lambda: rest.extend(lines), daemon=True)
    reading.start()
    process.terminate()
    assert process.wait(30) == 0
    reading.join(10)
    assert not reading.is_alive()  # the stream was ended, not cut: reading on raised nothing
    assert rest[:1] == [b""]
    assert process.stderr is not None
    assert process.stderr.read() == ""
    assert not (tmp_path / "home").exists()  # no control socket
    assert (tmp_path / "var" / "secret_key").exists()
