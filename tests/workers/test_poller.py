"""The poller as a process: it takes Telegram over from a webhook, stores what comes, and stops when told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from models.session import open_engine
from tests.wire.telegram_stub import Person, Refused, running_telegram

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "700100:test-token"


@pytest.fixture
def telegram():
    with running_telegram(TOKEN) as stub:
        yield stub


@pytest.fixture
def settings_of(telegram, database_url, redis_url):
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BASE_URL": telegram.url, "PARLEY_ENV": "test"}
    return os.environ | given | {"DATABASE_URL": database_url, "REDIS_URL": redis_url}


@pytest.fixture
def poller(settings_of):
    process = subprocess.Popen([sys.executable, "-m", "workers", "poller"], cwd=ROOT, env=settings_of)
    yield process
    process.kill()
    process.wait()


def wait_until(is_true):
    deadline = time.monotonic() + 60
    while not is_true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


def stored(database_url):
    engine = open_engine(database_url)
    try:
        with engine.connect() as connection:
            return connection.execute(text("SELECT text FROM messages ORDER BY seq")).scalars().all()
    finally:
        engine.dispose()


def test_it_ends_the_webhook_stores_what_comes_and_stops(telegram, database_url, request):
    telegram.webhook_url = "http://127.0.0.1:1/elsewhere"
    person = Person(4201, "Bo")
    telegram.people[person.id] = person
    telegram.failures.append(Refused(500, "Internal Server Error"))  # the first call fails: it tries again
    process = request.getfixturevalue("poller")
    wait_until(lambda: "getUpdates" in telegram.calls)
    assert telegram.webhook_url == ""
    telegram.say(person, "hello")
    wait_until(lambda: stored(database_url) == ["hello"])
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert stored(database_url) == ["hello"]


def command(name, environment):
    return subprocess.run(
        [sys.executable, "-m", "workers", name],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_with_a_webhook_configured_there_is_nothing_to_poll(settings_of, telegram):
    done = command("poller", settings_of | {"TELEGRAM_WEBHOOK_SECRET": "s3cret"})
    assert done.returncode == 0
    assert "Nothing to poll" in done.stderr
    assert telegram.calls == []


def test_the_webhook_can_be_set_and_the_doctor_sees_it(settings_of, telegram):
    configured = settings_of | {"TELEGRAM_WEBHOOK_SECRET": "s3cret", "PUBLIC_BASE_URL": "https://parley.example"}
    assert "FAULT  telegram: webhook not set" in command("doctor", configured).stdout
    assert command("set-webhook", configured).returncode == 0
    assert (telegram.webhook_url, telegram.webhook_secret) == (
        "https://parley.example/webhooks/telegram/700100",
        "s3cret",
    )
    told = command("doctor", configured).stdout
    assert "ok     telegram: bot ParleyBot, webhook" in told
    assert "test-token" not in told


def test_without_a_secret_no_webhook_is_set(settings_of, telegram):
    assert command("set-webhook", settings_of).returncode == 1
    assert telegram.calls == []
