"""Finds a Chromium: the system's, else the one of the npm package @sparticuz/chromium under tests/wire."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

WIRE = Path(__file__).parents[1] / "wire"
NO_BROWSER = "no Chromium: install the package chromium, or Node and `npm ci` in tests/wire"
FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"]

_UNPACK = "import c from '@sparticuz/chromium'; process.stdout.write(await c.executablePath());"


@cache
def chromium_path() -> str | None:
    """The program, or None when there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    return _unpacked() if (WIRE / "node_modules" / "@sparticuz" / "chromium").is_dir() else None


@contextmanager
def open_browser(*flags: str) -> Iterator[Any]:
    """A headless browser, with more flags. Raises FileNotFoundError when there is none."""
    from playwright.sync_api import sync_playwright

    path = chromium_path()
    if path is None:
        raise FileNotFoundError(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *flags])
        try:
            yield browser
        finally:
            browser.close()


def _unpacked() -> str | None:
    node = shutil.which("node")
    if node is None:
        return None
    command = [node, "--input-type=module", "-e", _UNPACK]
    done = subprocess.run(command, cwd=WIRE, capture_output=True, text=True, timeout=120, check=False)
    return done.stdout.strip() or None
