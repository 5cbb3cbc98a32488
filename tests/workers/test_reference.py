"""The reference page is what the code says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_reference_is_current():
    made = subprocess.run([sys.executable, "-m", "workers", "reference"], cwd=ROOT, capture_output=True, text=True)
    assert made.stdout == (ROOT / "docs" / "reference.md").read_text(), "run: python -m workers reference"
