"""Liveness and readiness: ready only when a message would become a booking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.web.site import Site

NOTHING_OWED = {"oldest_due_seconds": 0, "dead_letters": 0}


def beat(site: Site, name: str, seconds_ago: float = 0.0) -> None:
    at = site.runtime.now() - timedelta(seconds=seconds_ago)
    site.scalar(
        "INSERT INTO heartbeats (name, beat_at) VALUES (:name, :at)"
        " ON CONFLICT (name) DO UPDATE SET beat_at = :at RETURNING 1",
        name=name,
        at=at,
    )


def ready(site: Site) -> tuple[int, Any]:
    answer = site.app.test_client().get("/readyz")
    return answer.status_code, answer.json


def test_the_process_lives_whatever_else_does_not(make_site: Callable[..., Site]) -> None:
    site = make_site("redis://127.0.0.1:1/0")
    site.runtime.engine.dispose()
    assert site.app.test_client().get("/healthz").json == {"status": "ok"}


def test_ready_with_clock_and_worker(make_site: Callable[..., Site], redis_url: str) -> None:
    site = make_site(redis_url)
    beat(site, "clock")
    beat(site, "worker", 29)
    expected = {"ready": True, "database": "ok", "redis": "ok", "clock": "ok", "worker": "ok"} | NOTHING_OWED
    assert ready(site) == (200, expected)


@pytest.mark.parametrize(
    ("beats", "state"),
    [
        ({}, {"clock": "missing", "worker": "missing"}),
        ({"clock": 0}, {"clock": "ok", "worker": "missing"}),
        ({"worker": 0}, {"clock": "missing", "worker": "ok"}),
        ({"clock": 0, "worker": 31}, {"clock": "ok", "worker": "silent"}),
        ({"clock": 31, "worker": 0}, {"clock": "silent", "worker": "ok"}),
    ],
)
def test_not_ready_without_one_of_them(site: Site, beats: dict[str, float], state: dict[str, str]) -> None:
    for name, seconds_ago in beats.items():
        beat(site, name, seconds_ago)
    status, told = ready(site)
    assert status == 503
    assert told == {"ready": False, "database": "ok", "redis": "away"} | state | NOTHING_OWED


def test_redis_is_told_but_not_needed(make_site: Callable[..., Site]) -> None:
    site = make_site("redis://127.0.0.1:1/0")
    beat(site, "clock")
    beat(site, "worker")
    status, told = ready(site)
    assert (status, told["redis"]) == (200, "away")


def test_not_ready_before_the_migrations(site: Site) -> None:
    beat(site, "clock")
    beat(site, "worker")
    site.scalar("DELETE FROM alembic_version RETURNING 1")
    status, told = ready(site)
    assert (status, told["database"]) == (503, "old")


def test_not_ready_without_the_database(make_site: Callable[..., Site]) -> None:
    site = make_site()
    site.runtime.engine.dispose()
    site.runtime.__dict__["engine"] = __import__("sqlalchemy").create_engine("postgresql+psycopg2://127.0.0.1:1/none")
    status, told = ready(site)
    assert (status, told["database"], told["clock"]) == (503, "away", "unknown")


def test_what_is_owed_is_told_and_is_no_reason_to_be_out_of_service(site: Site) -> None:
    beat(site, "clock")
    beat(site, "worker")
    for state, seconds_ago in (("pending", 90), ("pending", 5), ("dead", 600), ("sent", 600), ("pending", -60)):
        site.scalar(
            "INSERT INTO outbox (kind, dedupe_key, payload, created_at, due_at, state)"
            " VALUES ('reply', :key, '{}', :at, :at, :state) RETURNING 1",
            key=f"{state}{seconds_ago}",
            at=site.runtime.now() - timedelta(seconds=seconds_ago),
            state=state,
        )
    status, told = ready(site)
    assert (status, told["ready"], told["oldest_due_seconds"], told["dead_letters"]) == (200, True, 90.0, 1)
