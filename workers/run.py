"""`make run`: everything on one machine, from the servers to one address, and nothing left behind at the end."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TextIO

from honcho.environ import parse_procfile
from honcho.manager import Manager
from honcho.printer import Message
from honcho.process import Popen, Process

from bot.settings import Settings
from workers.children import CannotStart, die_with_parent
from workers.embedded import Addresses, EmbeddedServer, servers
from workers.migration import bring_up_to_date, forget_beats
from workers.watch import Watch

ROOT = Path(__file__).resolve().parent.parent
READY_SECONDS = 60.0
START_SECONDS = 1.0


class Part(Process):
    """A line of the Procfile that ends with us, even when we are killed."""

    def run(self, events: object = None, ignore_signals: bool = False) -> None:
        """Start the command and pass on what it says until it ends."""
        die_with_parent(signal.SIGKILL)()
        self._child_ctor = partial(Popen, preexec_fn=die_with_parent(signal.SIGTERM))
        super().run(events, ignore_signals)


class Lines:
    """Shows what the parts say, each line with its part's name; honcho's own remarks are left out."""

    width = 0

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, message: Message) -> None:
        """One line."""
        if message.name == "system":
            return
        said = message.data.decode(errors="replace") if isinstance(message.data, bytes) else message.data
        self._out.write(f"{message.name:{self.width}} | {said.rstrip()}\n")
        self._out.flush()


def run_everything(settings: Settings) -> int:
    """Start all parts, say where they are once they are ready, and wait for Ctrl-C; the exit code."""
    signal.signal(signal.SIGTERM, _leave)
    _require_free_port(settings.port)
    try:
        with servers(settings, must_own=True) as addresses:
            bring_up_to_date(settings, addresses.database_url)
            forget_beats(settings, addresses.database_url)
            return _run_parts(settings, environment_of(settings, addresses), addresses.own)
    except KeyboardInterrupt:
        return 0


def environment_of(settings: Settings, addresses: Addresses) -> dict[str, str]:
    """The environment of the parts: ours, with every address spelled out."""
    environment = os.environ | {
        "DATABASE_URL": addresses.database_url,
        "REDIS_URL": addresses.redis_url,
        "PORT": str(settings.port),
        "PUBLIC_BASE_URL": public_address(settings),
        "PARLEY_HOME": str(Path(settings.home).resolve()),
        "PYTHONUNBUFFERED": "1",
    }
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), environment.get("PATH", os.defpath)])
    return environment


def public_address(settings: Settings) -> str:
    """Where people reach us: the setting when it is given, else this machine at our port."""
    if "public_base_url" in settings.model_fields_set:
        return settings.public_base_url
    return f"http://127.0.0.1:{settings.port}"


def parts_of(settings: Settings) -> Iterator[tuple[str, str]]:
    """Names and commands from the Procfile; the poller only where Telegram has no other way in."""
    needs_poller = settings.telegram_bot_token is not None and settings.telegram_webhook_secret is None
    for name, command in parse_procfile((ROOT / "Procfile").read_text()).processes.items():
        if name != "release" and (name != "poller" or needs_poller):
            yield name, f"exec {command}"


def _run_parts(settings: Settings, environment: dict[str, str], own: tuple[EmbeddedServer, ...]) -> int:
    multiprocessing.set_start_method("fork", force=True)
    manager = Manager(Lines(sys.stderr))
    manager._process_ctor = Part
    for name, command in parts_of(settings):
        manager.add_process(name, command, env=environment, cwd=str(ROOT))
    watch = Watch(own, say=partial(_say, sys.stderr), stop=lambda: os.kill(os.getpid(), signal.SIGTERM))
    announcer = threading.Timer(0.3, _announce, [settings.port, environment["PUBLIC_BASE_URL"]])
    announcer.daemon = True
    beginner = threading.Timer(START_SECONDS, watch.start)
    beginner.daemon = True
    for later in (announcer, beginner):  # begin after the parts were forked: a fork copies no threads
        later.start()
    try:
        manager.loop()
    finally:
        beginner.cancel()
        watch.close()
    return _exit_code(manager, watch)


def _exit_code(manager: Manager, watch: Watch) -> int:
    """0 when somebody asked us to stop; else what is wrong is said."""
    if watch.gave_up:
        _say(sys.stderr, f"Parley has stopped because {watch.gave_up}")
        return 1
    if manager.returncode in (130, 143):
        return 0
    _say(sys.stderr, _why_ended({name: process["returncode"] for name, process in manager._processes.items()}))
    return 1


def _why_ended(codes: Mapping[str, int | None]) -> str:
    """Which parts ended by themselves: the others were told to stop because of it."""
    told = (None, 0, -signal.SIGTERM, 128 + signal.SIGTERM)
    ended = [f"{name} ({_code_text(code)})" for name, code in codes.items() if code not in told]
    return f"Parley has stopped because a part of it ended: {', '.join(ended) or ', '.join(codes)}"


def _code_text(code: int | None) -> str:
    return f"killed by signal {-code}" if code is not None and code < 0 else f"exit code {code}"


def _announce(port: int, address: str) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        is_ready, text = _readiness(port)
        if is_ready:
            _say(sys.stdout, f"Parley is ready: {address}")
            return
        time.sleep(0.1)
    _say(sys.stderr, f"Parley is not ready after {READY_SECONDS:.0f} s: {text}")


def _say(out: TextIO, line: str) -> None:
    out.write(line + "\n")
    out.flush()


def _readiness(port: int) -> tuple[bool, str]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://127.0.0.1:{port}/readyz", timeout=2) as answer:
            return answer.status == 200, ""
    except urllib.request.HTTPError as error:
        return False, _fault_of(error.read())
    except OSError as error:
        return False, type(error).__name__


def _fault_of(body: bytes) -> str:
    try:
        return json.dumps(json.loads(body))[:300]
    except ValueError:
        return "no answer that can be read"


def _require_free_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise CannotStart(
                f"Port {port} cannot be used ({error.strerror}). Choose another: PORT=8001 make run"
            ) from None


def _leave(_signum: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
