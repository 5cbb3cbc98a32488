"""Programs of others that tests start: found under node_modules, else the test says what is missing and is skipped."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
import requests

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CONTRACT = ROOT.parent / "shared" / "specs" / "contract.openapi.json"
START_SECONDS = 90.0


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def script_of(package: str, *, name: str | None = None) -> Path:
    """The program of an installed npm package; the test is skipped, with the reason, where it cannot run."""
    if shutil.which("node") is None:
        pytest.skip("Node is not installed, so its stand-ins for vendors cannot be started")
    manifest = HERE / "node_modules" / package / "package.json"
    if not manifest.exists():
        pytest.skip(f"{package} is not installed: run `npm ci` in tests/wire")
    programs = json.loads(manifest.read_text())["bin"]
    return manifest.parent / (programs if isinstance(programs, str) else programs[name or package])


@contextmanager
def running(script: Path, arguments: list[str], *, ready_url: str, folder: Path) -> Iterator[None]:
    """A Node program, from when it answers until the end of the block."""
    with _running(["node", str(script), *arguments], ready_url, folder):
        yield


@contextmanager
def running_module(module: str, arguments: list[str], *, ready_url: str, folder: Path) -> Iterator[None]:
    """A Python program in a process of its own; the test is skipped where it is not installed."""
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed: run `make test`, or install requirements-dev.txt")
    with _running([sys.executable, "-m", module, *arguments], ready_url, folder):
        yield


@contextmanager
def _running(command: list[str], ready_url: str, folder: Path) -> Iterator[None]:
    with (folder / "output.log").open("wb") as log:
        program = subprocess.Popen(
            command,
            stdout=log,
            stderr=log,
            cwd=folder,
            env={**os.environ, "NO_COLOR": "1"},
            start_new_session=True,
        )
    try:
        _wait_for(ready_url, program, folder)
        yield
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait(10)


def _wait_for(url: str, program: subprocess.Popen[bytes], folder: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if program.poll() is not None:
            break
        try:
            requests.get(url, timeout=5)
        except requests.RequestException:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"it did not start:\n{(folder / 'output.log').read_text(errors='replace')[-2000:]}")
