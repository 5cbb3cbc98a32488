"""Bookings per second through the core, against the same statements by pgbench and by plain psycopg2 on one server.

`python -m bench.booking [--bookings N] [--rounds N]` prints one line of JSON. Eight client processes book free half
hours of returning customers: spread over 1,000 providers, on one hot provider, and all after the same times
(contested); with a commit that takes 2 ms more while the locks are held, too. The exact statements of the spread run
are recorded and played back by the other two; what a connection prepares once is prepared there too. `of_pgbench` is
against pgbench sending statement by statement (goal 0.45); the core joins five of them into one round trip. The server
is durable (fsync on). Ratios are medians over rounds, measured in turns; `of_pgbench_by_cpu_time` compares processor
time of clients and server together and holds on a busy machine too, where rates mean nothing on their own.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psutil
import psycopg2
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bench.booking_town import NOW, PEOPLE, PRICE, PROVIDERS, World, build
from booking import service
from booking.errors import SlotRefused
from booking.types import Actor, Person, Proposal
from models.session import open_engine
from workers.embedded import EmbeddedPostgres, _postgres_programs

CLIENTS = 8
FIRST = datetime(2026, 6, 3, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
SLOW_COMMIT = "SELECT pg_sleep(0.002)"


@dataclass
class Script:
    """Recorded statements: what each connection prepares, and those of each booking."""

    preparations: list[str]
    bookings: list[list[str]]


@dataclass
class Tally:
    """What one client saw."""

    booked: int = 0
    refused: int = 0
    deadlocks: int = 0
    serialization: int = 0
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)


def book(session: Session, world: World, run: str, number: int, place: int, slot: int) -> bool:
    """One booking of a returning customer; False when the time was gone."""
    provider_id, service_id = world.services[place]
    person = world.people[(number if place == 0 else place) % PEOPLE]
    try:
        service.request(
            session,
            actor=Actor.customer(person),
            command_id=f"{run}:{number}",
            cause=f"message:{number}",
            now=NOW,
            proposal=Proposal(provider_id, service_id, FIRST + HALF_HOUR * slot, PRICE, "USD", 1),
            person=Person(person),
        )
    except SlotRefused:
        return False
    return True


Where = Callable[[int], tuple[int, int]]
WHERE: dict[str, Where] = {
    "spread": lambda number: (1 + number % (PROVIDERS - 1), number // (PROVIDERS - 1)),
    "hot": lambda number: (0, number),
    "contested": lambda number: (0, number // CLIENTS),
}


def client(address: str, world: World, shape: str, share: range, is_slow: bool, barrier: Any, results: Any) -> None:
    """One process: its share of the bookings, one after the other."""
    engine = open_engine(address, pool_size=1, max_overflow=0)
    tally = Tally()
    slow = text(SLOW_COMMIT)
    with Session(engine) as session:  # connect and compile before the clock starts
        book(session, world, "warm", share.start, 1, 40_000)
        session.rollback()
    barrier.wait()
    begun = time.perf_counter()
    for number in share:
        place, slot = WHERE[shape](number)
        since = time.perf_counter()
        try:
            with Session(engine) as session:
                is_booked = book(session, world, shape, number, place, slot)
                if is_slow:
                    session.connection().execute(slow)
                session.commit()
        except OperationalError as error:
            tally.deadlocks += error.orig.pgcode == "40P01"
            tally.serialization += error.orig.pgcode == "40001"
            continue
        tally.latencies.append(time.perf_counter() - since)
        tally.booked += is_booked
        tally.refused += not is_booked
    tally.seconds = time.perf_counter() - begun
    results.put(tally)


def replay(address: str, script: Script, share: range, barrier: Any, results: Any) -> None:
    """One process: its share of the recorded transactions through plain psycopg2."""
    connection = psycopg2.connect(address, options="-c timezone=UTC")
    cursor = connection.cursor()
    for statement in script.preparations:
        cursor.execute(statement)
    connection.commit()
    barrier.wait()
    begun = time.perf_counter()
    for number in share:
        for statement in script.bookings[number]:
            cursor.execute(statement)
            cursor.fetchall()
        connection.commit()
    results.put(Tally(booked=len(share), seconds=time.perf_counter() - begun))


def crowd(target: Callable[..., None], arguments: list[tuple[Any, ...]]) -> list[Tally]:
    """Run one process for each tuple of arguments, all at once."""
    context = multiprocessing.get_context("fork")
    barrier, results = context.Barrier(len(arguments)), context.Queue()
    processes = [context.Process(target=target, args=(*one, barrier, results)) for one in arguments]
    for process in processes:
        process.start()
    tallies = [results.get(timeout=600) for _ in processes]
    for process in processes:
        process.join()
    return tallies


def shares(count: int) -> list[range]:
    """Every client takes each eighth number, so that all work on the same times at the same time."""
    return [range(index, count, CLIENTS) for index in range(CLIENTS)]


class Server:
    """A durable embedded server with one filled database to copy from."""

    def __init__(self, postgres: EmbeddedPostgres) -> None:
        self.postgres = postgres
        self.postmaster = int((postgres.folder / "postmaster.pid").read_text().split()[0])
        self.world = build(postgres.url())
        self.faults = dict.fromkeys(("overlaps", "deadlocks", "serialization"), 0)

    @contextmanager
    def copy(self) -> Iterator[str]:
        """A fresh copy of the database; looked over for overlaps and deadlocks before it goes."""
        self.run("CREATE DATABASE copy TEMPLATE parley")
        self.run("CHECKPOINT")
        address = self.postgres.url("copy")
        yield address
        self.faults["overlaps"] += self.ask(address, OVERLAPS)
        self.faults["deadlocks"] += self.ask(address, "SELECT deadlocks FROM pg_stat_database WHERE datname = 'copy'")
        self.run("DROP DATABASE copy WITH (FORCE)")

    def cpu_seconds(self) -> float:
        """What the server's and our own finished children have used; a session of the server ends with its client."""
        time.sleep(0.2)
        server, ours = psutil.Process(self.postmaster).cpu_times(), os.times()
        return server.children_user + server.children_system + ours.children_user + ours.children_system

    def run(self, statement: str) -> None:
        connection = psycopg2.connect(self.postgres.url("postgres"))
        connection.autocommit = True
        connection.cursor().execute(statement)
        connection.close()

    def ask(self, address: str, query: str) -> int:
        connection = psycopg2.connect(address)
        cursor = connection.cursor()
        cursor.execute(query)
        answer = cursor.fetchone()[0]
        connection.close()
        return answer

    def service_run(self, shape: str, count: int, *, is_slow: bool = False) -> dict[str, float]:
        """Bookings per second through the core, and the spread of latencies."""
        with self.copy() as address:
            work = [(address, self.world, shape, share, is_slow) for share in shares(count)]
            before = self.cpu_seconds()
            tallies = crowd(client, work)
            cpu = self.cpu_seconds() - before
        self.faults["serialization"] += sum(tally.serialization for tally in tallies)
        latencies = sorted(one for tally in tallies for one in tally.latencies)
        p50, p99 = (latencies[int(len(latencies) * part)] for part in (0.5, 0.99))
        longest = max(tally.seconds for tally in tallies)
        return {
            "per_second": sum(tally.booked for tally in tallies) / longest,
            "attempts_per_second": len(latencies) / longest,
            "p50_ms": p50 * 1e3,
            "p99_ms": p99 * 1e3,
            "tail": p99 / p50,
            "cpu_ms": cpu / count * 1e3,
        }

    def record(self, count: int) -> Script:
        """The statements of so many spread bookings, exactly as they go to the server."""
        engine = open_engine(self.postgres.url())
        sent: list[str] = []

        def note(connection: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
            sent.append(cursor.mogrify(statement, parameters).decode())

        event.listen(engine, "before_cursor_execute", note)
        bookings, preparations = [], []
        for number in range(count):
            sent.clear()
            with Session(engine) as session:
                book(session, self.world, "spread", number, *WHERE["spread"](number))
                session.rollback()
            preparations += [statement for statement in sent if statement.startswith("PREPARE")]
            bookings.append([statement for statement in sent if not statement.startswith("PREPARE")])
        engine.dispose()
        return Script(preparations, bookings)

    def psycopg_run(self, script: Script) -> float:
        """Recorded bookings per second by plain psycopg2."""
        with self.copy() as address:
            tallies = crowd(replay, [(address, script, share) for share in shares(len(script.bookings))])
        return len(script.bookings) / max(tally.seconds for tally in tallies)

    def pgbench_run(self, script: Script, *, is_split: bool) -> dict[str, float]:
        """Recorded bookings per second by pgbench; split: one round trip for each single statement."""
        with self.copy() as address, tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "script.sql"
            path.write_text("\n".join(_section(index, script, is_split) for index in range(CLIENTS)))
            os.chmod(folder, 0o755)
            argv = [
                _pgbench(),
                "-n",
                "-c",
                str(CLIENTS),
                "-j",
                "2",
                "-t",
                "1",
                "-M",
                "simple",
                "-f",
                str(path),
                address,
            ]
            before = self.cpu_seconds()
            told = subprocess.run(argv, capture_output=True, text=True, check=True, env=_quiet_environment()).stdout
            cpu = self.cpu_seconds() - before
            booked = self.ask(address, "SELECT count(*) FROM bookings")
        if booked != len(script.bookings):
            raise RuntimeError(f"pgbench made {booked} bookings of {len(script.bookings)}: {told}")
        per_client = float(re.search(r"tps = ([\d.]+) \(without", told)[1]) / CLIENTS
        return {"per_second": len(script.bookings) * per_client, "cpu_ms": cpu / len(script.bookings) * 1e3}


def _section(index: int, script: Script, is_split: bool) -> str:
    lines = [f"\\if :client_id = {index}", *(_for_pgbench(statement, True) for statement in script.preparations)]
    for number in shares(len(script.bookings))[index]:
        lines.append("BEGIN;")
        lines += [_for_pgbench(statement, is_split) for statement in script.bookings[number]]
        lines.append("COMMIT;")
    return "\n".join([*lines, "\\endif"])


def _for_pgbench(statement: str, is_split: bool) -> str:
    parts = [" ".join(part.split()) for part in statement.split(";") if part.strip()]
    return ";\n".join(parts) + ";" if is_split else " \\; ".join(parts) + ";"


def _pgbench() -> str:
    return str(_postgres_programs() / "pgbench")


def _quiet_environment() -> dict[str, str]:
    return os.environ | {"PGOPTIONS": "-c timezone=UTC"}


OVERLAPS = """
SELECT count(*) FROM bookings a JOIN bookings b ON a.provider_id = b.provider_id AND a.start_at < b.end_at
    AND b.start_at < a.end_at AND a.id < b.id WHERE a.status = 'confirmed' AND b.status = 'confirmed'
"""


def measure(server: Server, count: int, rounds: int) -> dict[str, Any]:
    """All figures; each round runs everything once, in turns."""
    script = server.record(count)
    spread, hot, contested, slow_spread, slow_hot, pgbench, split, plain = ([] for _ in range(8))
    for _ in range(rounds):
        split.append(server.pgbench_run(script, is_split=True))
        spread.append(server.service_run("spread", count))
        hot.append(server.service_run("hot", count))
        pgbench.append(server.pgbench_run(script, is_split=False))
        plain.append({"per_second": server.psycopg_run(script)})
        contested.append(server.service_run("contested", count))
        slow_spread.append(server.service_run("spread", count, is_slow=True))
        slow_hot.append(server.service_run("hot", count, is_slow=True))

    def middle(runs: list[dict[str, float]], name: str) -> float:
        return round(statistics.median(run[name] for run in runs), 2)

    def ratio(ours: list[dict[str, float]], theirs: list[dict[str, float]], name: str = "per_second") -> float:
        return round(statistics.median(a[name] / b[name] for a, b in zip(ours, theirs, strict=True)), 2)

    return {
        "bench": "booking",
        "clients": CLIENTS,
        "bookings": count,
        "rounds": rounds,
        "spread_per_s": middle(spread, "per_second"),
        "hot_per_s": middle(hot, "per_second"),
        "contested_attempts_per_s": middle(contested, "attempts_per_second"),
        "slow_commit_spread_per_s": middle(slow_spread, "per_second"),
        "slow_commit_hot_per_s": middle(slow_hot, "per_second"),
        "pgbench_per_s": middle(split, "per_second"),
        "pgbench_same_round_trips_per_s": middle(pgbench, "per_second"),
        "psycopg2_per_s": middle(plain, "per_second"),
        "of_pgbench": ratio(spread, split),
        "of_pgbench_same_round_trips": ratio(spread, pgbench),
        "of_pgbench_by_cpu_time": ratio(split, spread, "cpu_ms"),
        "of_psycopg2": ratio(spread, plain),
        "hot_of_spread": ratio(hot, spread),
        "hot_of_spread_slow_commit": ratio(slow_hot, slow_spread),
        "hot_p50_ms": middle(hot, "p50_ms"),
        "hot_p99_ms": middle(hot, "p99_ms"),
        "hot_p99_of_p50": middle(hot, "tail"),
        "spread_p99_of_p50": middle(spread, "tail"),
        "contested_p99_of_p50": middle(contested, "tail"),
        "load_average": round(os.getloadavg()[0], 1),
        **server.faults,
    }


def main() -> None:
    """Measure on a server of our own and print the line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bookings", type=int, default=2_400)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as folder:
        postgres = EmbeddedPostgres(Path(folder) / "data")
        postgres.start()
        try:
            print(json.dumps(measure(Server(postgres), chosen.bookings, chosen.rounds)))
        finally:
            postgres.stop()


if __name__ == "__main__":
    main()
