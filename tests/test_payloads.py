"""The search for what must not leave finds what is planted, in one process and in several."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from llm.transcription import OnlineTranscriber, VoiceSettings
from llm.voice import VoiceNote
from tests.payloads import FOLDER, found_in, search

ROOT = Path(__file__).parent.parent
CLEAN = {
    "messages": [{"role": "user", "content": "squibble with [provider 1] on Friday 2026-03-14 at 10:30, 12 or 15"}]
}
PLANTED = """
import pytest
from tests.payloads import note

@pytest.mark.parametrize("number", range(4))
def test_sends(number):
    note({"content": "squibble with %s" if number == 2 else "squibble"})
"""


def body(text: str) -> dict[str, object]:
    return {"messages": [{"role": "user", "content": text}]}


def test_a_clean_request_has_no_find():
    assert found_in(CLEAN) == []


@pytest.mark.parametrize(
    "secret",
    [
        "marisol",
        "MARISOL VEGA",
        "mía wong",
        "giulia",
        "ana's salon",
        "nora",
        "Peluquería La Tijera",
        "calle mayor 5",
        "12 park avenue",
        "+1 408 555 0101",
        "4085550101",
        "zaphod@example.org",
        "6c1d2f3a-0b4e-4c77-9b1e-2f8a6d3c5e71",
        "sk-test",
    ],
)
def test_a_planted_secret_is_found(secret):
    assert found_in(body(f"squibble {secret} flurb"))


def test_what_surrounds_a_recording_is_kept_for_the_search(tmp_path, monkeypatch):
    monkeypatch.setenv(FOLDER, str(tmp_path))
    asking = OnlineTranscriber(VoiceSettings("sk-key", "http://127.0.0.1:9", "ears of Marisol"))
    asking._form(VoiceNote(b"squibble", "audio/webm"))
    count, finds = search(tmp_path)
    assert count == 1
    assert [find.partition(" in ")[0] for find in finds] == ["name: marisol"]


def run(folder: Path, planted: str, *options: str) -> subprocess.CompletedProcess[str]:
    """A test run of its own, with these hooks, in which one request holds this."""
    (folder / "conftest.py").write_text("from tests.payloads import pytest_configure, pytest_sessionfinish\n")
    (folder / "test_planted.py").write_text(PLANTED % planted)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), *options]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(
        [*command, str(folder)],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize(
    "options",
    [("-n", "2", "--dist", "load"), pytest.param((), marks=pytest.mark.slow)],
    ids=["several", "one process"],
)
def test_a_run_with_a_planted_secret_fails(tmp_path, options):
    ended = run(tmp_path, "Marisol", *options)
    assert ended.returncode == 1, ended.stdout
    assert "4 passed" in ended.stdout
    assert "4 requests to a model, WITH WHAT MUST NOT LEAVE" in ended.stdout
    assert ended.stdout.count("name: marisol") == 1


def test_control_a_run_without_one_passes(tmp_path):
    ended = run(tmp_path, "nobody")
    assert ended.returncode == 0, ended.stdout
    assert "4 requests to a model, nothing private" in ended.stdout
