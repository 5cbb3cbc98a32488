"""What a process loads: a worker without keys never pays for libraries of vendors it does not talk to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.startup import PROGRAMS, measure
from booking.setup import load_town
from bot.runtime import Runtime
from bot.settings import read_settings
from tests.workers.conftest import TOWN, write

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["web", "worker"])
def test_without_keys_no_vendor_library_is_loaded(name):
    assert measure(PROGRAMS[name], runs=1)["loaded"] == []


def test_the_control_sees_a_library_that_is_loaded():
    assert measure("import stripe, telegram.ext", runs=1)["loaded"] == ["stripe", "telegram", "telegram.ext"]


def test_a_whole_talk_loads_no_model_library(database_url):
    """The program that answers messages, after it has answered one."""
    source = """
import json, sys
from workers import jobs, once
jobs.work_off(once.runtime())
print(json.dumps([name for name in ("openai", "stripe", "telegram.ext", "twilio.rest") if name in sys.modules]))
"""

    runtime = Runtime(read_settings(PARLEY_ENV="test"), database_url=database_url)
    with runtime.transaction() as session:
        load_town(session, TOWN, now=runtime.now())
    write(runtime, "a haircut tomorrow at 3 pm, thank you very much", visitor="v1")
    runtime.close()
    environment = os.environ | {"DATABASE_URL": database_url, "PARLEY_ENV": "test"}
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == []
