"""The application as a whole: its key, its settings, what gunicorn is told."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.web.site import Site
from webhooks.app import secret_key, trusted_hosts

ROOT = Path(__file__).parents[2]


def test_without_a_key_one_is_made_once_and_kept_private(
    make_settings: Callable[..., Settings], tmp_path: Path
) -> None:
    settings = make_settings(SECRET_KEY=None, PARLEY_HOME=str(tmp_path / "new" / "home"))
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: secret_key(settings), range(16)))
    assert len(keys) == 1
    assert len(keys.pop()) >= 32
    [file] = (tmp_path / "new" / "home").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_key_that_is_set_is_used(make_settings: Callable[..., Settings], tmp_path: Path) -> None:
    settings = make_settings(SECRET_KEY="k" * 40, PARLEY_HOME=str(tmp_path))
    assert secret_key(settings) == "k" * 40
    assert list(tmp_path.iterdir()) == []


def test_hosts_are_trusted_by_the_public_address(make_settings: Callable[..., Settings]) -> None:
    assert trusted_hosts(make_settings()) is None
    hosts = trusted_hosts(make_settings(PUBLIC_BASE_URL="https://parley.example:8443"))
    assert hosts is not None
    assert hosts[0] == "parley.example"


@pytest.mark.own_app
def test_addresses_are_those_that_our_own_proxies_tell(make_site: Callable[..., Site]) -> None:
    site = make_site(PROXY_COUNT=1)
    seen: list[str | None] = []

    def look() -> str:
        from flask import request

        seen.append(request.remote_addr)
        return ""

    site.app.add_url_rule("/look", view_func=look)
    site.app.test_client().get("/look", headers={"X-Forwarded-For": "9.9.9.9, 1.2.3.4"})
    assert seen == ["1.2.3.4"]


def test_without_a_database_the_site_says_what_is_missing() -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", "import webhooks.wsgi"],
        env=environment,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "DATABASE_URL must be set" in done.stderr
    assert "Traceback" not in done.stderr
