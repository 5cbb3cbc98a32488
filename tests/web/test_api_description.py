"""What `/openapi.json` says is what the API does: Schemathesis asks all it can think of, and finds nothing."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import jsonify
from werkzeug.serving import make_server

from tests.web.programs import book, token_for
from tests.web.site import Site

SETTINGS = """
warnings = false
[phases.stateful]
enabled = false
[checks.positive_data_acceptance]
# 422: of the right shape, but no such date or number. 400 for a value that fits the description is a finding.
expected-statuses = ["2xx", "401", "403", "404", "409", "422"]
[checks.negative_data_rejection]
expected-statuses = ["400", "401", "403", "404", "405", "409", "413", "415", "422"]
"""
TEN = datetime(2026, 6, 2, 14, tzinfo=UTC)  # a Tuesday, 10:00 in New York
KNOWN = """
[parameters]
"query.slug" = "ana-hair"
"path.booking_id" = "{booking}"
"""


@pytest.fixture
def address(site: Site) -> Iterator[str]:
    """The site, listening on loopback."""
    site.runtime.sleep = lambda seconds: None  # type: ignore[method-assign]
    server = make_server("127.0.0.1", 0, site.app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def asked(address: str, folder: Path, *, examples: int, known: str = "", headers: tuple[str, ...] = ()) -> str:
    """A run of Schemathesis with every check it has, and what it found; `known` are values that are there."""
    settings = folder / "schemathesis.toml"
    settings.write_text(SETTINGS + known)
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(settings), "run"]
    command += [f"{address}/openapi.json", "--url", address, "--checks", "all", "--seed", "7", "--no-color"]
    command += ["--max-examples", str(examples), *(part for header in headers for part in ("--header", header))]
    run = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    return "" if run.returncode == 0 else run.stdout[-6000:] + run.stderr[-2000:]


def known(site: Site) -> str:
    """A page and a booking that are there."""
    return KNOWN.format(booking=book(site, site.visitor(), TEN).id)


def program_header(site: Site) -> str:
    return f"Authorization: Bearer {token_for(site)}"


def test_schemathesis_finds_nothing(site: Site, address: str, tmp_path: Path) -> None:
    assert not (found := asked(address, tmp_path, examples=10)), found
    assert not (found := asked(address, tmp_path, examples=10, known=known(site), headers=(program_header(site),))), (
        found
    )


@pytest.mark.own_app
def test_a_description_that_is_not_true_is_found_out(site: Site, address: str, tmp_path: Path) -> None:
    told = site.app.test_client().get("/openapi.json").json
    del told["paths"]["/api/booking"]["get"]["responses"]["404"]
    site.app.view_functions["description.openapi"] = lambda: jsonify(told)
    assert "Undocumented" in asked(address, tmp_path, examples=10)


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_schemathesis_finds_nothing_in_a_long_time(site: Site, address: str, tmp_path: Path) -> None:
    assert not (found := asked(address, tmp_path, examples=150)), found
    assert not (found := asked(address, tmp_path, examples=150, known=known(site), headers=(program_header(site),))), (
        found
    )
