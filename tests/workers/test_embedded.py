"""The embedded servers start on whatever an earlier life left behind, keep their data, and die with their owner."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import psutil
import psycopg2
import pytest
import redis

from workers.children import MAX_SOCKET_PATH, CannotStart
from workers.embedded import EmbeddedPostgres, EmbeddedRedis, servers

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def home(tmp_path_factory):
    """A short path whose parents let the database's user pass."""
    folder = Path("/tmp") / f"pt-{os.getpid()}-{time.monotonic_ns() % 10**9}"
    folder.mkdir()
    yield folder
    subprocess.run(["rm", "-rf", folder], check=True)


@pytest.fixture
def postgres_in(home):
    """A function that makes a server on the same folder; all are stopped at the end."""
    made = []

    def make(name="postgres"):
        made.append(EmbeddedPostgres(home / name))
        return made[-1]

    yield make
    for server in made:
        server.stop()


def ask(url, statement):
    connection = psycopg2.connect(url)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchall() if cursor.description else None
    finally:
        connection.close()


def kill_postmaster(server):
    pid = int((server.folder / "postmaster.pid").read_text().splitlines()[0])
    os.kill(pid, signal.SIGKILL)
    server._child.process.wait()


def test_data_survive_a_stop_and_a_kill(postgres_in):
    first = postgres_in()
    ask(first.start(), "CREATE TABLE kept (n int)")
    first.stop()
    second = postgres_in()
    ask(second.start(), "INSERT INTO kept VALUES (7)")
    kill_postmaster(second)
    assert (second.folder / "postmaster.pid").exists()  # left behind, as is the socket
    assert ask(postgres_in().start(), "SELECT n FROM kept") == [(7,)]


def test_a_stale_pid_that_is_somebody_elses_now_is_no_obstacle(postgres_in):
    server = postgres_in()
    server.start()
    kill_postmaster(server)
    lines = (server.folder / "postmaster.pid").read_text().splitlines()
    (server.folder / "postmaster.pid").write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    assert ask(postgres_in().start(), "SELECT 1") == [(1,)]


def test_a_first_start_that_was_interrupted_is_begun_again(postgres_in, home):
    half_made = home / "postgres.new"
    half_made.mkdir()
    (half_made / "PG_VERSION").write_text("18\n")
    assert ask(postgres_in().start(), "SELECT 1") == [(1,)]


def test_a_long_path_gets_its_socket_elsewhere(postgres_in, home):
    server = postgres_in("a" * 60 + "/" + "b" * 60)
    assert len(str(server.folder)) > MAX_SOCKET_PATH
    assert ask(server.start(), "SELECT 1") == [(1,)]
    assert len(str(server.sockets / ".s.PGSQL.5432")) <= MAX_SOCKET_PATH
    store = EmbeddedRedis(home / ("c" * 120))
    try:
        with redis.Redis.from_url(store.start()) as connection:
            assert connection.ping()
    finally:
        store.stop()


def test_words_of_people_do_not_reach_the_servers_log(postgres_in):
    server = postgres_in()
    url = server.start()
    ask(url, "CREATE TABLE said (words text UNIQUE)")
    ask(url, "INSERT INTO said VALUES ('my secret ailment')")
    with pytest.raises(psycopg2.errors.UniqueViolation):
        ask(url, "INSERT INTO said VALUES ('my secret ailment')")
    with pytest.raises(psycopg2.errors.SyntaxError):
        ask(url, "SELECT FROM WHERE 'my secret ailment'")
    server.stop()
    log = server.folder.with_suffix(".log").read_text()
    assert "duplicate key" in log
    assert "ailment" not in log


def test_letters_beyond_ascii_are_letters(postgres):
    assert ask(postgres.url(), "SELECT lower('ÉÑÜ'), 'SÃO' ILIKE 'são'") == [("éñü", True)]


def test_redis_keeps_what_it_was_told_through_a_kill(home):
    first = EmbeddedRedis(home / "redis")
    with redis.Redis.from_url(first.start()) as connection:
        connection.set("kept", "yes")
    time.sleep(1.2)  # the append-only file is flushed every second
    first.kill()
    second = EmbeddedRedis(home / "redis")
    try:
        with redis.Redis.from_url(second.start()) as connection:
            assert connection.get("kept") == b"yes"
    finally:
        second.stop()


HOLDER = """
    import sys, time
    from bot.settings import read_settings
    from workers.embedded import servers
    with servers(read_settings(PARLEY_HOME=sys.argv[1]), must_own=True) as addresses:
        print(addresses.database_url, addresses.redis_url, flush=True)
        time.sleep(600)
"""


@pytest.fixture
def holder(home):
    """Another process that owns the servers of the same home."""
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLDER), str(home)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    yield process, process.stdout.readline().split()
    process.kill()
    process.wait()


def processes_of(home):
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        if process.info["status"] != psutil.STATUS_ZOMBIE and any(
            str(home) in part for part in process.info["cmdline"] or ()
        ):
            found.append(process)
    return found


def test_a_short_command_shares_what_a_long_one_runs(holder, home, make_settings):
    _process, (database_url, redis_url) = holder
    with servers(make_settings(PARLEY_HOME=str(home))) as addresses:
        assert (addresses.database_url, addresses.redis_url) == (database_url, redis_url)
    assert ask(database_url, "SELECT 1") == [(1,)]  # still there: it was not ours to stop


def test_a_second_owner_is_refused_with_a_sentence(holder, home, make_settings, monkeypatch):
    monkeypatch.setattr("workers.embedded.OWNER_PATIENCE_SECONDS", 0.2)
    with pytest.raises(CannotStart, match="already runs"), servers(make_settings(PARLEY_HOME=str(home)), must_own=True):
        pass


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells children of their parent's death")
def test_servers_die_with_their_owner_however_it_dies(holder, home):
    process, _addresses = holder
    assert len(processes_of(home)) >= 3  # the owner, PostgreSQL and its own children, Redis
    process.kill()
    process.wait()
    deadline = time.monotonic() + 20
    while processes_of(home) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert processes_of(home) == []


def test_given_addresses_start_nothing(home, make_settings):
    given = make_settings(PARLEY_HOME=str(home), DATABASE_URL="postgresql://a/b", REDIS_URL="redis://c")
    with servers(given) as addresses:
        assert (addresses.database_url, addresses.redis_url) == ("postgresql://a/b", "redis://c")
    assert list(home.iterdir()) == []
