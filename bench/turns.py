"""From webhook to delivered reply with one web and one worker process: one line of JSON, ratios from one run.

Real processes on embedded servers, signed SMS webhooks in, replies to a stand-in for the vendor on loopback.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlencode

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sqlalchemy import text  # noqa: E402

from bot.runtime import Runtime  # noqa: E402
from bot.settings import read_settings  # noqa: E402
from models.migrate import migrate  # noqa: E402
from workers.embedded import EmbeddedPostgres, EmbeddedRedis  # noqa: E402
from workers.migration import DEMO_TOWN, load_town_file  # noqa: E402

SID, TOKEN, NUMBER = "AC" + "0" * 32, "0123456789abcdef" * 2, "+14155550000"
WORDS = ("can I get a haircut with Ana Lopez on tuesday at 3?", "how much is it?", "make it wednesday at 4")
WEB_PORT, PEER_PORT, VENDOR_PORT = 18431, 18432, 18433
PATH = "/webhooks/twilio/messages"
SECONDS = float(os.environ.get("BENCH_SECONDS", "8"))
BACKLOG = int(os.environ.get("BENCH_BACKLOG", "5000"))
CONNECTIONS = 16

PEER = """
import os, psycopg2.pool
from flask import Flask, request
from twilio.request_validator import RequestValidator
app = Flask(__name__)
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
pool = psycopg2.pool.ThreadedConnectionPool(4, 64, os.environ["PEER_DATABASE"])
@app.post("/webhooks/twilio/messages")
def receive():
    if not validator.validate(os.environ["PEER_URL"], request.form, request.headers["X-Twilio-Signature"]):
        return "", 403
    connection = pool.getconn()
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute("INSERT INTO peer VALUES (%s, %s) ON CONFLICT DO NOTHING",
                           (request.form["MessageSid"], request.form["Body"]))
    finally:
        pool.putconn(connection)
    return "<Response/>", 200, {"Content-Type": "text/xml"}
"""


class Vendor:
    """Takes messages like the vendor's REST API and remembers what each address was told, and when."""

    def __init__(self) -> None:
        self.at: dict[str, list[float]] = {}
        self.said: dict[str, list[str]] = {}
        self.count = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = next(
                    int(x.split(b":")[1]) for x in head.lower().split(b"\r\n") if x.startswith(b"content-length")
                )
                form = parse_qs((await reader.readexactly(size)).decode())
                self.at.setdefault(form["To"][0], []).append(time.perf_counter())
                self.said.setdefault(form["To"][0], []).append(form["Body"][0])
                self.count += 1
                body = json.dumps({"sid": f"SM{self.count:032x}", "status": "queued", "account_sid": SID}).encode()
                reply = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                writer.write(reply % (len(body), body))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()


def person(number: int) -> str:
    """Each person writes as many messages as there are words, one after the other."""
    return f"+14{number // len(WORDS):09d}"


def signed(port: int, number: int, words: str, sender: str | None = None) -> bytes:
    """A webhook request as bytes, signed like the vendor signs it; without a sender the number's person writes."""
    form = {
        "MessageSid": f"SM{number:032x}",
        "AccountSid": SID,
        "From": sender or person(number),
        "To": NUMBER,
        "Body": words,
        "NumMedia": "0",
    }
    url = f"http://127.0.0.1:{port}{PATH}"
    text_to_sign = url + "".join(name + form[name] for name in sorted(form))
    signature = base64.b64encode(hmac.new(TOKEN.encode(), text_to_sign.encode(), hashlib.sha1).digest()).decode()
    body = urlencode(form)
    return (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Twilio-Signature: {signature}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


class Lines:
    """Some kept-alive connections to one server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()

    async def open(self, count: int) -> None:
        for _ in range(count):
            self.free.put_nowait(await asyncio.open_connection("127.0.0.1", self.port))

    async def post(self, request: bytes) -> float:
        """Seconds until the answer; raises on anything but a 2xx."""
        reader, writer = await self.free.get()
        start = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        lengths = [int(x.split(b":")[1]) for x in head.lower().split(b"\r\n") if x.startswith(b"content-length")]
        await reader.readexactly(lengths[0] if lengths else 0)
        took = time.perf_counter() - start
        self.free.put_nowait((reader, writer))
        if not head.startswith(b"HTTP/1.1 2"):
            raise RuntimeError(head[:80])
        return took


def quantiles(seconds: list[float]) -> dict[str, float]:
    """p50, p95 and p99 in milliseconds."""
    cut = statistics.quantiles(seconds, n=100)
    return {"p50_ms": round(cut[49] * 1e3, 1), "p95_ms": round(cut[94] * 1e3, 1), "p99_ms": round(cut[98] * 1e3, 1)}


async def acknowledge(port: int, numbers: Iterator[int], limit: int, seconds: float) -> tuple[float, list[float], int]:
    """Closed loop on all connections: answers per second, their times, how many."""
    lines = Lines(port)
    await lines.open(CONNECTIONS)
    times: list[float] = []
    end = time.perf_counter() + seconds

    async def loop() -> None:
        while time.perf_counter() < end and len(times) < limit:
            number = next(numbers)
            times.append(await lines.post(signed(port, number, WORDS[number % len(WORDS)])))

    start = time.perf_counter()
    await asyncio.gather(*(loop() for _ in range(CONNECTIONS)))
    return len(times) / (time.perf_counter() - start), times, len(times)


async def paced(vendor: Vendor, rate: float, seconds: float, numbers: Iterator[int]) -> dict[str, float]:
    """Messages at a steady rate, each from its own person: reply times, and replies a second while it lasted."""
    lines = Lines(WEB_PORT)
    await lines.open(64)
    sent: dict[str, float] = {}
    before = vendor.count
    tasks = []
    start = time.perf_counter()
    for turn in range(int(rate * seconds)):
        await asyncio.sleep(max(0.0, start + turn / rate - time.perf_counter()))
        number = next(numbers) * len(WORDS)  # another person each time
        sent[person(number)] = time.perf_counter()
        tasks.append(asyncio.create_task(lines.post(signed(WEB_PORT, number, WORDS[0]))))
    await asyncio.gather(*tasks)
    in_time = vendor.count - before
    took = time.perf_counter() - start
    deadline = time.perf_counter() + 60
    while any(one not in vendor.at for one in sent) and time.perf_counter() < deadline:
        await asyncio.sleep(0.05)
    delays = [vendor.at[one][0] - at for one, at in sent.items() if one in vendor.at]
    lost = len(sent) - len(delays)
    return {"rate": rate, "replied_per_s": round(in_time / took, 1), "lost": lost, **quantiles(delays)}


@contextmanager
def process(*command: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A child that is stopped at the end."""
    child = subprocess.Popen(command, env=os.environ | environment, cwd=ROOT)
    try:
        yield child
    finally:
        child.send_signal(signal.SIGTERM)
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()


def wait_for(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait until it holds. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError


def answers(port: int) -> bool:
    """Whether a server listens."""
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1)
    except urllib.error.HTTPError:
        return True
    return True


def scalar(runtime: Runtime, query: str) -> int:
    """One number from the database."""
    with runtime.transaction() as session:
        return int(session.execute(text(query)).scalar() or 0)


OUT_OF_ORDER = """
    SELECT count(*) FROM messages a JOIN messages b ON b.conversation_id = a.conversation_id
    WHERE a.direction = 'in' AND b.direction = 'in' AND a.seq < b.seq AND a.turn_at > b.turn_at
"""


async def measure(runtime: Runtime, environment: dict[str, str], peer: dict[str, str]) -> dict[str, object]:
    """All phases, one after the other."""
    vendor = Vendor()
    server = await asyncio.start_server(vendor.serve, "127.0.0.1", VENDOR_PORT)
    numbers = iter(range(1, 10**9))
    result: dict[str, object] = {"bench": "turns"}
    with process(sys.executable, "-m", "workers", "web", **environment):
        await asyncio.to_thread(wait_for, lambda: answers(WEB_PORT))
        with peer_server(peer):
            await asyncio.to_thread(wait_for, lambda: answers(PEER_PORT))
            for port in (PEER_PORT, WEB_PORT):  # warm up
                await acknowledge(port, numbers, 300, 2)
            share, ours, theirs, times, left = [], [], [], [], BACKLOG
            for _ in range(4):
                peers, _, _ = await acknowledge(PEER_PORT, numbers, BACKLOG, SECONDS / 4)
                own, took, count = await acknowledge(WEB_PORT, numbers, max(200, left), SECONDS / 4)
                left -= count
                times += took
                ours.append(own)
                theirs.append(peers)
                share.append(own / peers)
        result["ack_of_peer"] = round(statistics.median(share), 2)
        result["ack_per_s"], result["peer_per_s"] = round(statistics.median(ours)), round(statistics.median(theirs))
        result["ack_p99_ms"] = quantiles(times)["p99_ms"]
        if left > 0:
            await acknowledge(WEB_PORT, numbers, left, 60)
        result |= await drain(runtime, environment)
        with process(sys.executable, "-m", "workers", "worker", **environment):
            await asyncio.sleep(3)
            await paced(vendor, 20, 2, iter(range(3_000_000, 4_000_000)))
            result["at_50"] = await paced(vendor, 50, SECONDS, iter(range(4_000_000, 5_000_000)))
            result["at_150"] = await paced(vendor, 150, SECONDS, iter(range(5_000_000, 6_000_000)))
    server.close()
    result["p95_at_50_of_300_ms"] = round(result["at_50"]["p95_ms"] / 300, 2)  # type: ignore[index]
    return result


async def drain(runtime: Runtime, environment: dict[str, str]) -> dict[str, object]:
    """Start the worker on the backlog that the acknowledgements left."""
    unread = "SELECT count(*) FROM messages WHERE direction = 'in' AND turn_at IS NULL"
    owed = "SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending', 'retry', 'unknown') AND due_at <= now()"
    backlog = scalar(runtime, unread)
    start = time.perf_counter()
    with (
        process(sys.executable, "-m", "workers", "worker", **environment),
        process(sys.executable, "-m", "workers", "clock", **environment),
    ):
        await asyncio.to_thread(wait_for, lambda: not scalar(runtime, unread) and not scalar(runtime, owed), 180)
        took = time.perf_counter() - start
    return {
        "backlog": backlog,
        "drained_per_s": round(backlog / took),
        "out_of_order": scalar(runtime, OUT_OF_ORDER),
        "dead": scalar(runtime, "SELECT count(*) FROM outbox WHERE state = 'dead'"),
    }


@contextmanager
def peer_server(environment: dict[str, str]) -> Iterator[None]:
    """The plain Flask route under the same server with the same threads."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "peer.py").write_text(PEER)
        command = ("-m", "gunicorn", "peer:app", "--chdir", folder, "--bind", f"127.0.0.1:{PEER_PORT}")
        options = ("--worker-class", "gthread", "--threads", "64", "--log-level", "warning", "--no-control-socket")
        with process(sys.executable, *command, *options, **environment):
            yield


@contextmanager
def empty_house() -> Iterator[tuple[Runtime, dict[str, str]]]:
    """Embedded servers with an empty database, and the environment of processes that belong to it."""
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as folder:
        os.chmod(folder, 0o755)
        postgres, redis = EmbeddedPostgres(Path(folder) / "pg"), EmbeddedRedis(Path(folder) / "redis")
        postgres.start()
        redis.start()
        try:
            environment = {
                "DATABASE_URL": postgres.url(),
                "REDIS_URL": redis.url,
                "PORT": str(WEB_PORT),
                "PUBLIC_BASE_URL": f"http://127.0.0.1:{WEB_PORT}",
                "PARLEY_HOME": folder,
                "SECRET_KEY": "bench-" * 8,
                "TWILIO_ACCOUNT_SID": SID,
                "TWILIO_AUTH_TOKEN": TOKEN,
                "TWILIO_SMS_FROM": NUMBER,
                "TWILIO_BASE_URL": f"http://127.0.0.1:{VENDOR_PORT}",
                "LOG_LEVEL": "ERROR",
            }
            runtime = Runtime(read_settings(**environment), database_url=postgres.url(), pool_size=2)
            migrate(runtime.engine)
            yield runtime, environment
            runtime.close()
        finally:
            redis.stop()
            postgres.stop()


def main() -> None:
    """Start everything, measure, print."""
    with empty_house() as (runtime, environment):
        load_town_file(runtime, DEMO_TOWN)
        with runtime.transaction() as session:
            session.execute(text("CREATE TABLE peer (id text PRIMARY KEY, body text)"))
        peer = environment | {
            "PEER_DATABASE": environment["DATABASE_URL"].replace("postgresql+psycopg2", "postgresql"),
            "PEER_URL": f"http://127.0.0.1:{PEER_PORT}{PATH}",
        }
        print(json.dumps(asyncio.run(measure(runtime, environment, peer))))


if __name__ == "__main__":
    main()
