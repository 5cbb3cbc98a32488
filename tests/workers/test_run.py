"""`python -m workers run` as people use it: one address, everything answers, nothing is left behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import psutil
import pytest

from workers.run import _why_ended

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 90


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@pytest.fixture
def home():
    folder = Path("/tmp") / f"pr-{os.getpid()}-{time.monotonic_ns() % 10**9}"
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def environment(home, **values):
    return os.environ | {"PARLEY_HOME": str(home), **{name: str(value) for name, value in values.items()}}


@pytest.fixture
def start(home):
    """A function that runs everything and waits for its first line."""
    running = []

    def begin(port):
        process = subprocess.Popen(
            [sys.executable, "-m", "workers", "run"],
            cwd=ROOT,
            env=environment(home, PORT=port),
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process, process.stdout.readline().strip()

    yield begin
    for process in running:
        process.kill()
        process.wait()
        process.stdout.close()


def command(home, *arguments, **values):
    return subprocess.run(
        [sys.executable, "-m", "workers", *arguments],
        cwd=ROOT,
        env=environment(home, **values),
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )


def get(port, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
        return answer.status, answer.read().decode()


def left_of(home):
    alive = [one for one in psutil.process_iter(["environ", "cmdline", "status"]) if one.info["status"] != "zombie"]
    return [
        one.info["cmdline"]
        for one in alive
        if str(home) in (one.info["environ"] or {}).get("PARLEY_HOME", "")
        or any(str(home) in part for part in one.info["cmdline"] or ())
    ]


def test_it_starts_says_where_stops_and_keeps_the_data(start, home):
    port = free_port()
    process, line = start(port)
    assert line == f"Parley is ready: http://127.0.0.1:{port}"
    status, body = get(port, "/readyz")
    assert (status, json.loads(body)["ready"]) == (200, True)
    assert "Ana" in get(port, "/p/ana-lopez-hair")[1]

    again = command(home, "load-town", str(ROOT / "workers/demo_town.json"))
    assert (again.returncode, again.stderr) == (0, "")  # shares the servers that run
    healthy = command(home, "doctor", PUBLIC_BASE_URL=f"http://127.0.0.1:{port}")
    assert (healthy.returncode, "FAULT" in healthy.stdout) == (0, False), healthy.stdout

    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE_SECONDS) == 0
    assert process.stdout.read() == ""  # one line was all
    assert left_of(home) == []

    changed = json.loads((ROOT / "workers/demo_town.json").read_text())
    changed["providers"][0]["name"] = "Somebody Else"
    (home / "town.json").write_text(json.dumps(changed))
    assert command(home, "load-town", str(home / "town.json")).returncode == 0
    second, _line = start(port)
    assert "Somebody Else" in get(port, "/p/ana-lopez-hair")[1]  # the demo town is for an empty house only
    second.send_signal(signal.SIGTERM)
    assert second.wait(PATIENCE_SECONDS) == 0
    assert left_of(home) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells children of their parent's death")
def test_killed_it_leaves_nothing_behind_and_starts_again(start, home):
    port = free_port()
    process, _line = start(port)
    process.kill()
    process.wait()
    deadline = time.monotonic() + PATIENCE_SECONDS
    while left_of(home) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert left_of(home) == []
    second, line = start(port)
    assert "ready" in line
    second.terminate()
    assert second.wait(PATIENCE_SECONDS) == 0


def test_it_tells_which_part_ended_and_took_the_others_along():
    assert _why_ended({"web": -15, "worker": -9, "clock": 0}).endswith("ended: worker (killed by signal 9)")
    assert _why_ended({"web": 3, "worker": 0, "clock": 143}).endswith("ended: web (exit code 3)")


def test_a_port_that_is_taken_is_told_before_anything_starts(home):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = command(home, "run", PORT=port)
    assert refused.returncode == 1
    assert f"Port {port}" in refused.stderr
    assert "PORT=" in refused.stderr
    assert not home.exists()


def test_a_wrong_setting_is_named_and_its_value_is_not_shown(home):
    refused = command(home, "run", SECRET_KEY="hunter2", TELEGRAM_WEBHOOK_SECRET="hunter3")
    assert refused.returncode == 1
    assert "SECRET_KEY" in refused.stderr
    assert "TELEGRAM_BOT_TOKEN" in refused.stderr
    assert "hunter" not in refused.stderr + refused.stdout
    assert "Traceback" not in refused.stderr


def test_a_faulty_town_file_is_refused_with_the_path_of_the_fault(home, database_url, redis_url, tmp_path):
    faulty = tmp_path / "town.json"
    faulty.write_text('{"providers": [{"slug": "a", "name": "A", "profession": "p", "timezone": "Mars/One"}]}')
    refused = command(home, "load-town", str(faulty), DATABASE_URL=database_url, REDIS_URL=redis_url)
    assert refused.returncode == 1
    assert "providers[0]" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_town_can_be_dumped_and_loaded_again(home, database_url, redis_url, tmp_path):
    given = {"DATABASE_URL": database_url, "REDIS_URL": redis_url}
    assert command(home, "load-town", str(ROOT / "workers/demo_town.json"), **given).returncode == 0
    dumped = command(home, "dump-town", **given).stdout
    copy = tmp_path / "copy.json"
    copy.write_text(dumped)
    assert command(home, "load-town", str(copy), **given).returncode == 0
    assert command(home, "dump-town", **given).stdout == dumped
    assert len(json.loads(dumped)["providers"]) >= 12


def test_the_demo_town_is_wide():
    providers = json.loads((ROOT / "workers/demo_town.json").read_text())["providers"]
    assert len(providers) >= 14
    assert len({one["profession"] for one in providers}) >= 7
    assert len({one["currency"] for one in providers}) >= 5
    assert len({one["timezone"] for one in providers}) >= 6
    assert {one["auto_confirm"] for one in providers} == {True, False}
    assert len({one["phone"] for one in providers}) == len(providers)
    assert any(service.get("capacity", 1) > 1 for one in providers for service in one["services"])
