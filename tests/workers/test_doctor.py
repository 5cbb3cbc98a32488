"""The doctor names each fault and shows no secret."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.runtime import Runtime
from tests.wire.stripe_stub import running_stripe
from workers import doctor
from workers.doctor import examine
from workers.heartbeat import beat


@pytest.fixture
def house(database_url, make_settings):
    """A runtime on the machine's clock, as the doctor has."""
    runtime = Runtime(make_settings(), database_url=database_url)
    yield runtime
    runtime.close()


@pytest.fixture
def findings(database_url, redis_url, make_settings):
    """What the doctor says, by part; keyword arguments are settings."""

    def look(**values):
        given = {"DATABASE_URL": database_url, "REDIS_URL": redis_url, "PUBLIC_BASE_URL": "http://127.0.0.1:1"}
        return {finding.part: finding for finding in examine(make_settings(**(given | values)))}

    return look


def test_a_house_where_nothing_runs(findings):
    found = findings()
    assert not found["settings"].is_fault
    assert not found["database"].is_fault
    assert not found["redis"].is_fault
    assert found["clock"].is_fault
    assert "python -m workers worker" in str(found["worker"])
    assert found["public address"].is_fault


def test_a_house_where_all_is_well(findings, house):
    beat(house, "clock")
    beat(house, "worker")
    faults = {part for part, finding in findings().items() if finding.is_fault}
    assert faults == {"public address"}  # no web process in this test


def test_a_part_that_fell_silent(findings, house):
    beat(house, "clock")
    with house.transaction() as session:
        session.execute(text("UPDATE heartbeats SET beat_at = :at"), {"at": house.now() - timedelta(minutes=5)})
    found = findings()["clock"]
    assert found.is_fault
    assert "300" in found.says or "301" in found.says


def test_what_waits_too_long_and_what_was_given_up(findings, house):
    row = text(
        "INSERT INTO outbox (kind, dedupe_key, payload, created_at, due_at, state) "
        "VALUES ('reply', :key, '{}', :at, :at, :state)"
    )
    long_ago = house.now() - timedelta(minutes=10)
    with house.transaction() as session:
        session.execute(row, {"key": "k1", "at": long_ago, "state": "pending"})
    assert findings()["outbox"].is_fault
    with house.transaction() as session:
        session.execute(text("UPDATE outbox SET state = 'dead'"))
    found = findings()["outbox"]
    assert found.is_fault
    assert "1 entries were given up" in found.says


def test_a_database_that_was_not_migrated(findings, postgres):
    connection_url = postgres.url("postgres")
    found = findings(DATABASE_URL=connection_url)
    assert "migrate" in found["database"].says
    assert "clock" not in found  # nothing to be read there


def test_servers_that_are_away_and_passwords_that_stay_hidden(findings):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    found = findings(
        DATABASE_URL=f"postgresql://parley:hunter2@127.0.0.1:{port}/parley",
        REDIS_URL=f"redis://:hunter2@127.0.0.1:{port}",
    )
    assert found["database"].is_fault
    assert found["redis"].is_fault
    assert "hunter2" not in "".join(map(str, found.values()))


def test_vendors_cannot_reach_a_loopback_address(findings, monkeypatch):
    monkeypatch.setattr(doctor, "_twilio", lambda _runtime: doctor.Finding("twilio", "not asked in this test"))
    found = findings(TWILIO_ACCOUNT_SID="AC" + "0" * 32, TWILIO_AUTH_TOKEN="1" * 32, TWILIO_SMS_FROM="+14155550100")[
        "public address"
    ]
    assert found.is_fault
    assert "vendors cannot reach it" in found.says


@pytest.mark.parametrize(
    ("values", "is_demo", "is_fault"),
    [
        ({}, True, False),
        ({"PUBLIC_BASE_URL": "http://[::1]:8000"}, True, False),
        ({"PUBLIC_BASE_URL": "https://book.invalid"}, False, False),
        ({"PUBLIC_BASE_URL": "https://127.0.0.1.invalid"}, False, False),
        ({"PUBLIC_BASE_URL": "https://book.invalid", "PARLEY_DEMO": "true"}, True, True),
        ({"PUBLIC_BASE_URL": "https://book.invalid", "PARLEY_DEMO": "false"}, False, False),
        ({"PARLEY_DEMO": "false"}, False, False),
    ],
)
def test_a_demo_is_for_this_machine_unless_it_was_asked_for(make_settings, values, is_demo, is_fault):
    settings = make_settings(**values)
    assert settings.is_demo is is_demo
    assert doctor._demo(settings).is_fault is is_fault


KEY, SECRET, ABROAD = "sk_test_doctor", "whsec_doctor", "https://book.example"


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"STRIPE_SECRET_KEY": "pk_test_1", "STRIPE_WEBHOOK_SECRET": SECRET}, "sk_... or rk_..."),
        ({"STRIPE_SECRET_KEY": KEY}, "STRIPE_WEBHOOK_SECRET"),
        ({"STRIPE_SECRET_KEY": KEY, "STRIPE_WEBHOOK_SECRET": KEY}, "STRIPE_WEBHOOK_SECRET"),
        ({"STRIPE_SECRET_KEY": "sk_live_1", "STRIPE_WEBHOOK_SECRET": SECRET}, "PUBLIC_BASE_URL"),
        ({"STRIPE_SECRET_KEY": KEY, "STRIPE_WEBHOOK_SECRET": SECRET}, "cannot be used"),  # nobody answers there
        (
            {
                "PARLEY_ENV": "production",
                "PUBLIC_BASE_URL": ABROAD,
                "STRIPE_SECRET_KEY": KEY,
                "STRIPE_WEBHOOK_SECRET": SECRET,
            },
            "test key in production",
        ),
    ],
)
def test_settings_for_payments_that_cannot_work(findings, values, says):
    found = findings(STRIPE_BASE_URL="http://127.0.0.1:9", **values)["stripe"]
    assert found.is_fault
    assert says in found.says
    assert not any(value in found.says for name, value in values.items() if name.startswith("STRIPE_"))


def test_payments_that_work_or_whose_key_is_not_taken(findings):
    now = lambda: datetime.now(UTC)  # noqa: E731
    with running_stripe(KEY, SECRET, now=now) as stripe:
        given = {"STRIPE_BASE_URL": stripe.url, "STRIPE_WEBHOOK_SECRET": SECRET}
        good = findings(STRIPE_SECRET_KEY=KEY, **given)["stripe"]
        assert not good.is_fault
        assert good.says == "test key, events are taken at http://127.0.0.1:1/webhooks/stripe"
        bad = findings(STRIPE_SECRET_KEY="sk_test_stolen", **given)["stripe"]
        assert bad.is_fault
    assert "stripe" not in findings()
