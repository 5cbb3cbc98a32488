"""Child processes that run servers: as whom, with what log, and how they end when we do."""

from __future__ import annotations

import ctypes
import hashlib
import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

SYSTEM_USER = "parley-db"
PATIENCE_SECONDS = 30.0
MAX_SOCKET_PATH = 100  # Linux allows 107 bytes, macOS 103


class CannotStart(SystemExit):
    """An embedded server does not start; the text says which and why."""


class Child:
    """A server process in its own session, so that Ctrl-C reaches it only through us; it dies when we do."""

    def __init__(self, argv: list[str], log: Path, user: pwd.struct_passwd | None, stop_signal: signal.Signals) -> None:
        self.log = log
        self.stop_signal = stop_signal
        with log.open("wb") as out:
            self.process = _spawn(argv, out, user, stop_signal)

    def wait_ready(self, name: str, is_ready: Callable[[], bool]) -> None:
        """Return when `is_ready()`; raises CannotStart when the process ends or takes too long."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not is_ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise CannotStart(f"The embedded {name} does not start:\n{_tail(self.log)}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Ask it to end, and insist after ten seconds."""
        if self.process.poll() is not None:
            return
        self.process.send_signal(self.stop_signal)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def within(seconds: float, is_true: Callable[[], bool]) -> bool:
    """Whether a condition comes true in time."""
    deadline = time.monotonic() + seconds
    while not is_true():
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)
    return True


def die_with_parent(stop_signal: signal.Signals) -> Callable[[], None]:
    """A function for the new child that makes the kernel end it when its parent ends, however it ends (Linux)."""
    if not sys.platform.startswith("linux"):
        return lambda: None
    prctl = ctypes.CDLL(None).prctl
    set_parent_death_signal = 1  # PR_SET_PDEATHSIG, linux/prctl.h
    return lambda: prctl(set_parent_death_signal, int(stop_signal), 0, 0, 0)


def _spawn(
    argv: list[str], out: IO[bytes], user: pwd.struct_passwd | None, stop_signal: signal.Signals
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT,
        cwd="/",
        start_new_session=True,
        preexec_fn=die_with_parent(stop_signal),
        **run_as(user),
    )


def run_as(user: pwd.struct_passwd | None) -> dict[str, Any]:
    """Arguments for subprocess that run a program as another user; none for ourselves."""
    if user is None:
        return {}
    environment = os.environ | {"HOME": "/", "USER": user.pw_name, "LOGNAME": user.pw_name}
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "env": environment}


def system_user(folder: Path, programs: Path) -> pwd.struct_passwd | None:
    """Whom PostgreSQL runs as: None for ourselves; for root the owner of the data folder, made when needed.

    For another user the ways to the folder and to the programs are opened.
    """
    if os.geteuid() != 0:
        if folder.stat().st_uid != os.geteuid():
            raise CannotStart(f"{folder} belongs to somebody else. Start as its owner, or set another PARLEY_HOME.")
        return None
    owner = folder.stat().st_uid
    user = pwd.getpwuid(owner) if owner != 0 else _make_system_user()
    os.chown(folder, user.pw_uid, user.pw_gid)
    _let_pass(folder)
    _let_pass(programs)
    if not (programs / "postgres").stat().st_mode & 0o001:
        _let_read(programs.parent)
    return user


def _make_system_user() -> pwd.struct_passwd:
    with suppress(KeyError):
        return pwd.getpwnam(SYSTEM_USER)
    command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
    with suppress(OSError):
        subprocess.run(command, capture_output=True, check=False)
    with suppress(KeyError):
        return pwd.getpwnam(SYSTEM_USER)
    return pwd.getpwnam("nobody")


def _let_pass(folder: Path) -> None:
    """Let other users pass through the folders above, where they cannot."""
    for parent in folder.parents:
        mode = parent.stat().st_mode
        if not mode & 0o001:
            parent.chmod(mode | 0o011)


def _let_read(folder: Path) -> None:
    """Let other users read the programs of a package that was installed under a strict umask."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o044 | (0o011 if mode & 0o100 else 0))


def socket_folder(folder: Path, name: str) -> Path:
    """Where a socket of that name goes: beside the data, or in a short folder when its path would be too long."""
    if len(str(folder / name)) <= MAX_SOCKET_PATH:
        return folder
    mark = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
    return Path("/tmp") / f"parley-{os.geteuid()}-{mark}"


def make_socket_folder(sockets: Path, folder: Path, user: pwd.struct_passwd | None) -> None:
    """Make the short folder when one is needed; one that somebody else has made is refused."""
    if sockets == folder:
        return
    owner = user.pw_uid if user else os.geteuid()
    sockets.mkdir(mode=0o700, exist_ok=True)
    if sockets.is_symlink() or sockets.stat().st_uid not in {owner, os.geteuid()}:
        raise CannotStart(f"{sockets} belongs to somebody else. Set a PARLEY_HOME with a shorter path.")
    os.chown(sockets, owner, -1)


def runs_server(pid: int, folder: Path) -> bool:
    """Whether the process is a postmaster of this folder; after a crash the number may be anybody's."""
    import psutil

    with suppress(psutil.Error):
        return str(folder) in psutil.Process(pid).cmdline()
    return False


def outlive_orphans(folder: Path) -> None:
    """End the processes that work in this folder though their postmaster is gone; returns when they are gone too."""
    import psutil

    left = [one for one in psutil.process_iter() if _works_in(one, folder)]
    for one in left:
        with suppress(psutil.Error):
            one.send_signal(signal.SIGQUIT)  # PostgreSQL's own word for "at once, as after a crash"
    _, alive = psutil.wait_procs(left, timeout=5)
    for one in alive:
        with suppress(psutil.Error):
            one.kill()
    psutil.wait_procs(alive, timeout=5)


def _works_in(process: Any, folder: Path) -> bool:
    import psutil

    with suppress(psutil.Error, OSError):
        return bool(process.name().startswith("postgres") and Path(process.cwd()) == folder)
    return False


def _tail(log: Path) -> str:
    with suppress(OSError):
        return log.read_text(errors="replace")[-2000:]
    return "(no log)"
